// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace wm::site {

/// Where two sites differ, as generic paths ("inverters[].make"), sorted.
struct Changes
{
    QStringList facts;  ///< values, and lists that got or lost elements: such a one stands for all that is in it
    QStringList groups; ///< that came or went; what was in them is among the facts
    bool operator==(const Changes &) const = default;
};

/// What is null counts as absent. Names under `attestations` stand as they are.
Changes changesBetween(const QJsonObject &before, const QJsonObject &after);

} // namespace wm::site
