// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/fleet_chart.h"
#include "ui/models/fleet_files.h"
#include "ui/models/fleet_map.h"
#include "ui/models/fleet_relay.h"
#include "ui/models/fleet_unit.h"
#include "ui/models/fleet_units.h"
#include "ui/models/fleet_users.h"
#include "ui/models/fleet_views.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariantMap>

namespace wm::ui {

class App;

/// The company's units, as the office's service has them: the table, its filters, tags, and what is done to many at
/// once. The service decides what the account may do; the page does not offer what its role does not allow.
class Fleet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to App")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed) ///< what is wrong, and what to try
    Q_PROPERTY(bool refreshing READ refreshing NOTIFY changed)
    Q_PROPERTY(int fetched READ fetched NOTIFY changed) ///< units that came so far
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed)
    Q_PROPERTY(QString company READ company NOTIFY changed)
    Q_PROPERTY(bool mayChange READ mayChange NOTIFY changed) ///< relays, tags, many at once: the admin's
    Q_PROPERTY(bool mayList READ mayList NOTIFY changed)     ///< installers find one unit by its number
    Q_PROPERTY(wm::ui::FleetUnits *units READ units CONSTANT)
    Q_PROPERTY(wm::ui::FleetUnit *unit READ unit CONSTANT)
    Q_PROPERTY(View view READ view WRITE setView NOTIFY viewChanged) ///< how the units listed are looked at
    Q_PROPERTY(wm::ui::FleetChart *chart READ chart CONSTANT)
    Q_PROPERTY(wm::ui::FleetMap *map READ map CONSTANT)
    Q_PROPERTY(wm::ui::FleetViews *views READ views CONSTANT)
    Q_PROPERTY(bool mayProvision READ mayProvision NOTIFY changed) ///< of the account's role
    Q_PROPERTY(wm::ui::FleetRelay *relay READ relay CONSTANT)
    Q_PROPERTY(wm::ui::FleetFiles *files READ files CONSTANT)
    Q_PROPERTY(wm::ui::FleetUsers *users READ users CONSTANT)
    Q_PROPERTY(QStringList filterWords READ filterWords NOTIFY filterChanged) ///< those applied, one text each
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterChanged)       ///< the same in one line
    Q_PROPERTY(QVariantMap filter READ filter NOTIFY filterChanged)
    Q_PROPERTY(QStringList installers READ installers NOTIFY changed)
    Q_PROPERTY(QStringList derTypes READ derTypes NOTIFY changed)
    /// The company's tags: label, how many units, and the id as key.
    Q_PROPERTY(wm::ui::DetailRows *tags READ tags CONSTANT)
    Q_PROPERTY(bool acting READ acting NOTIFY changed)      ///< a tag or a state is being changed
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed) ///< what came of it
    Q_PROPERTY(bool outcomeBad READ outcomeBad NOTIFY changed)

public:
    enum State { Closed, NoAccount, Loading, NotAllowed, Offline, Failed, Ready };
    Q_ENUM(State)
    enum View { Table, Chart, Map };
    Q_ENUM(View)
    explicit Fleet(App &app);

    /// The page is looked at: fetches the units unless they are fresh.
    Q_INVOKABLE void look();
    Q_INVOKABLE void refresh();
    /// By the names of the query (fleet::toQuery); "tag" is a list.
    Q_INVOKABLE void apply(const QVariantMap &filter);
    Q_INVOKABLE void clearFilter();
    Q_INVOKABLE void createTag(const QString &name);
    Q_INVOKABLE void deleteTag(const QString &id);
    Q_INVOKABLE void renameTag(const QString &id, const QString &name);
    Q_INVOKABLE void tagChosen(const QString &id, bool on);
    Q_INVOKABLE void unprovisionChosen();
    Q_INVOKABLE void unprovision(const QString &serial);
    Q_INVOKABLE void provision(const QString &serial);
    /// One after the other; how far it is and what became of each is said.
    Q_INVOKABLE void provisionChosen();
    Q_INVOKABLE void filterPicked();              ///< only the units of the mark that is picked on the map
    Q_INVOKABLE void saveChart(const QUrl &file); ///< exactly what is seen of it
    Q_INVOKABLE void changeRelays(bool open);     ///< of those chosen: shows what it would do
    Q_INVOKABLE void changeRelay(const QString &serial, bool open);
    Q_INVOKABLE void openUnit(const QString &serial);
    Q_INVOKABLE void saveUnits(const QUrl &file);
    Q_INVOKABLE void saveSamples(const QUrl &file); ///< of the units listed
    Q_INVOKABLE void saveSamplesOf(const QString &serial, const QUrl &file);
    Q_INVOKABLE void dismissOutcome();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool refreshing() const { return m_refreshing; }
    [[nodiscard]] int fetched() const { return m_fetched; }
    [[nodiscard]] QString asOf() const;
    [[nodiscard]] QString company() const;
    [[nodiscard]] bool mayChange() const;
    [[nodiscard]] bool mayList() const;
    [[nodiscard]] FleetUnits *units() { return &m_units; }
    [[nodiscard]] FleetUnit *unit() { return &m_unit; }
    [[nodiscard]] FleetRelay *relay() { return &m_relay; }
    [[nodiscard]] FleetFiles *files() { return &m_files; }
    [[nodiscard]] FleetUsers *users() { return &m_users; }
    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    [[nodiscard]] FleetChart *chart() { return &m_chart; }
    [[nodiscard]] FleetMap *map() { return &m_map; }
    [[nodiscard]] FleetViews *views() { return &m_views; }
    [[nodiscard]] bool mayProvision() const;
    /// A filter by the names of its query, and in words. Errors: Invalid.
    static Result<fleet::UnitFilter> filterIn(const QVariantMap &filter);
    static QStringList wordsOf(const fleet::UnitFilter &filter);
    [[nodiscard]] QStringList filterWords() const { return wordsOf(m_filter); }
    [[nodiscard]] QString filterText() const { return filterWords().join(QStringLiteral(" · ")); }
    [[nodiscard]] QVariantMap filter() const { return m_filterMap; }
    [[nodiscard]] QStringList installers() const { return m_units.installers(); }
    [[nodiscard]] QStringList derTypes() const { return m_units.derTypes(); }
    [[nodiscard]] DetailRows *tags() { return &m_tags; }
    [[nodiscard]] bool acting() const { return m_acting; }
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] bool outcomeBad() const { return m_outcomeBad; }

Q_SIGNALS:
    void changed();
    void filterChanged();
    void viewChanged();

private:
    struct Fetching;
    void reset();
    void fetchPage(const std::shared_ptr<Fetching> &fetching);
    void failed(const Error &error);
    void askTags();
    void tellTags();
    void tellAgain(); ///< in another language
    void chartListed();
    struct Provisioning;
    void provisionNext(const std::shared_ptr<Provisioning> &all);
    /// Asks for a change, says what came of it, and fetches anew.
    void act(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
             std::function<QString(const QJsonObject &)> said);

    App &m_app;
    State m_state = NoAccount;
    QString m_message;
    bool m_refreshing = false, m_looked = false;
    int m_fetched = 0, m_asked = 0;
    QDateTime m_asOf;
    fleet::UnitFilter m_filter;
    QVariantMap m_filterMap;
    FleetUnits m_units;
    FleetUnit m_unit;
    View m_view = Table;
    FleetChart m_chart;
    QString m_charted;                                     ///< the unit that the chart is of; empty: of those listed
    std::optional<std::pair<bool, QStringList>> m_chartOf; ///< of all, or of these
    int m_accounts = 0; ///< goes up with each account: what one was asked for is not told to another
    FleetMap m_map{m_units};
    FleetViews m_views;
    FleetRelay m_relay;
    FleetFiles m_files;
    FleetUsers m_users;
    DetailRows m_tags;
    QJsonArray m_tagsTold; ///< as the office told them
    QThreadPool m_reader;  ///< one thread: pages stay in their order
    bool m_acting = false, m_outcomeBad = false;
    QString m_outcome;
};

/// “starts with “j””.
QString operatorWords(const fleet::TextFilter &filter);

} // namespace wm::ui
