// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtQml/QQmlEngine>

namespace wm::ui {

/// Where the table of units puts its columns, for the names above it and for its rows.
class FleetColumns : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    /// The left edge of a column in a table of that width; of one past the last: the right edge. A column that has no
    /// room is as wide as nothing.
    Q_INVOKABLE static double at(double width, int column);
};

} // namespace wm::ui
