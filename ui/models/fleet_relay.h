// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/fleet/relay_change.h"
#include "core/sync/protocol.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtQml/QQmlEngine>

namespace wm::ui {

class App;

/// One unit of a change, as words.
class FleetRelayRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to FleetRelay")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role { SerialRole = Qt::UserRole + 1, PlaceRole, WordsRole, ShapeRole };
    struct Row
    {
        QString serial, place, words;
        int shape = 0;
    };
    using QAbstractListModel::QAbstractListModel;
    void set(QList<Row> rows);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
Q_SIGNALS:
    void countChanged();

private:
    QList<Row> m_rows;
};

/// A change of relays: what it would do, asked of the office; confirmed as it was shown; then how each unit takes it.
/// Nothing is asked for before somebody has confirmed, and an answer that was lost is asked for again by the same id.
class FleetRelay : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed) ///< the office is being asked
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool opens READ opens NOTIFY changed)
    Q_PROPERTY(int changes READ changes NOTIFY changed)             ///< how many relays would move
    Q_PROPERTY(QString consequence READ consequence NOTIFY changed) ///< what that means, with its hour and its count
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY changed)         ///< of how many nothing is asked; empty: of none
    Q_PROPERTY(QString warning READ warning NOTIFY changed)   ///< units that the office has no job of; empty: none
    Q_PROPERTY(QString standing READ standing NOTIFY changed) ///< how the change stands, in counts
    Q_PROPERTY(bool mayCancel READ mayCancel NOTIFY changed)
    Q_PROPERTY(bool finished READ finished NOTIFY changed) ///< no unit's answer is waited for any more
    Q_PROPERTY(wm::ui::FleetRelayRows *units READ units CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *earlier READ earlier CONSTANT) ///< changes asked for before; the key is their id

public:
    enum Stage { None, Preview, Standing };
    Q_ENUM(Stage)
    explicit FleetRelay(App &app);

    void begin(const QStringList &serials, bool open);
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void lookAgain(); ///< at the preview, or at how it stands
    Q_INVOKABLE void close();
    Q_INVOKABLE void open(const QString &id);
    void askEarlier();
    void tellAgain(); ///< in another language

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool opens() const { return m_open; }
    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString standing() const { return m_standing; }
    [[nodiscard]] bool mayCancel() const { return m_mayCancel; }
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] FleetRelayRows *units() { return &m_units; }
    [[nodiscard]] DetailRows *earlier() { return &m_earlier; }

Q_SIGNALS:
    void changed();
    void settled(); ///< units stand otherwise than before

private:
    using Take = std::function<void(const QJsonObject &)>;
    void ask(const QByteArray &method, const QByteArray &target, const QJsonObject &body, Take take);
    void preview();
    void show(const QJsonObject &preview);
    void stand(const QJsonObject &batch);
    void tellEarlier();

    App &m_app;
    Stage m_stage = None;
    bool m_busy = false, m_open = true, m_mayCancel = false, m_finished = false;
    int m_asked = 0; ///< answers to what was asked before a close are not taken
    QStringList m_serials;
    QString m_problem, m_confirmation, m_id, m_standing;
    qint64 m_executeMs = 0;
    int m_changes = 0, m_leftOut = 0, m_withoutJob = 0;
    QJsonObject m_told;   ///< the preview, or how it stands, as the office told it; empty: nothing is shown
    QJsonArray m_batches; ///< those asked for before
    FleetRelayRows m_units;
    DetailRows m_earlier;
    std::unique_ptr<Clock::Timer> m_poll;
};

} // namespace wm::ui
