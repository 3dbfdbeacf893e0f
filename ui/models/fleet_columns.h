// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/QQmlEngine>

namespace wm::ui {

/// The columns of the table of units beside the serial number: what there is to choose from, what they are called, and
/// where the table puts them, for the names above it and for its rows. Named by their words (fleet::Column).
class FleetColumns : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;
    static QStringList all();
    static QStringList usual();
    Q_INVOKABLE static QStringList choices() { return all(); }
    Q_INVOKABLE static QString nameOf(const QString &column);
    /// The left edge of a column in a table of that width, the serial number's being 0; of one past the last: the right
    /// edge. Those that have no room, the last ones, are as wide as nothing.
    Q_INVOKABLE static double at(double width, int column, const QStringList &columns);
};

} // namespace wm::ui
