// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/users.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QDateTime>
#include <QtCore/QUrl>
#include <QtCore/QVariantMap>
#include <QtQml/QQmlEngine>

namespace wm::ui {

class App;
class FleetFiles;

/// The accounts of the company that pass the filters, in order: an administrator's to see. Looked at only; accounts are
/// made and closed on the command line.
class FleetUsers : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)     ///< they are looked at instead of the units
    Q_PROPERTY(bool loading READ loading NOTIFY changed) ///< the office is being asked
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString asOf READ asOf NOTIFY changed) ///< empty: they have not come yet
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int listed READ listed NOTIFY changed)
    Q_PROPERTY(QVariantMap filter READ filter NOTIFY changed)           ///< "email" ("starts:j") and "role"
    Q_PROPERTY(QStringList filterWords READ filterWords NOTIFY changed) ///< those applied, one text each
    Q_PROPERTY(QString sortedBy READ sortedBy NOTIFY changed)           ///< email, name or role
    Q_PROPERTY(bool descending READ descending NOTIFY changed)

public:
    enum Role { EmailRole = Qt::UserRole + 1, NameRole, RoleRole, DevicesRole };

    FleetUsers(App &app, FleetFiles &files);
    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void apply(const QVariantMap &filter);
    Q_INVOKABLE void clearFilter() { apply({}); }
    /// Sorts by a column; by the same once more, the other way round.
    Q_INVOKABLE void sortBy(const QString &column);
    Q_INVOKABLE static QString roleLabel(const QString &role) { return fleet::roleLabel(role); }
    Q_INVOKABLE void save(const QUrl &file); ///< those listed
    void forget();                           ///< another account sees none of it
    void tellAgain();                        ///< in another language

    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString asOf() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_users.size()); }
    [[nodiscard]] int listed() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariantMap filter() const;
    [[nodiscard]] QStringList filterWords() const;
    [[nodiscard]] QString sortedBy() const;
    [[nodiscard]] bool descending() const { return m_descending; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void list();

    App &m_app;
    FleetFiles &m_files;
    bool m_shown = false, m_loading = false, m_descending = false;
    int m_asked = 0; ///< answers to what another account asked are not taken
    QString m_problem;
    QDateTime m_asOf;
    fleet::UserFilter m_filter;
    fleet::UserColumn m_column = fleet::UserColumn::Email;
    std::vector<fleet::CompanyUser> m_users, m_rows;
};

} // namespace wm::ui
