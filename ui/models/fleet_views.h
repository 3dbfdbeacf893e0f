// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/detail_rows.h"

#include <QtCore/QJsonArray>
#include <QtCore/QObject>
#include <QtQml/QQmlEngine>

namespace wm::ui {

class App;
class Fleet;

/// Views of the fleet that somebody has named: filters, order and columns. Kept on this device, for this account.
class FleetViews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(wm::ui::DetailRows *rows READ rows CONSTANT) ///< name and filters; the key is the name
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    FleetViews(App &app, Fleet &fleet);
    /// What is shown now, under that name; one of that name is replaced.
    Q_INVOKABLE void save(const QString &name);
    Q_INVOKABLE void open(const QString &name);
    Q_INVOKABLE void rename(const QString &name, const QString &to);
    Q_INVOKABLE void remove(const QString &name);
    Q_INVOKABLE bool has(const QString &name) const { return indexOf(name.trimmed()) >= 0; }
    void tell(); ///< the rows, in the language of now
    void read(); ///< another account may be there
    [[nodiscard]] DetailRows *rows() { return &m_rows; }
    [[nodiscard]] int count() const { return static_cast<int>(m_views.size()); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString account() const;
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    void keep();

    App &m_app;
    Fleet &m_fleet;
    QJsonArray m_views;
    DetailRows m_rows;
};

} // namespace wm::ui
