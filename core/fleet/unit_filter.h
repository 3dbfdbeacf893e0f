// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/unit_places.h"

#include <QtCore/QUrlQuery>

namespace wm::fleet {

/// How a text of a unit is compared; always without case (CD-FILTER-34…41).
enum class Operator { Contains, Equals, StartsWith, EndsWith };
QString toWord(Operator op); ///< "contains", "equals", "starts", "ends"

struct TextFilter
{
    Operator op = Operator::Contains;
    QString text = {}; ///< empty: everything passes, whatever the operator
    [[nodiscard]] bool passes(const QString &value) const;
    bool operator==(const TextFilter &) const = default;
};
/// "starts:10.0" as people and addresses write it; without an operator: contains.
TextFilter textFilterFrom(const QString &text);
QString toText(const TextFilter &filter);

/// The filters of the units table. Each narrows what the others left; of the tags, one is enough (CD-FILTER-05, -30).
/// What is empty filters nothing out.
struct UnitFilter
{
    std::optional<Status> status = {};
    QString serial = {}, model = {}; ///< contained
    QString installer = {};          ///< whole
    QStringList tags = {};
    std::optional<Relay> relay = {}; ///< as it stands, not as it was asked for
    QString derType = {}, meterForm = {};
    TextFilter description = {}, ipAddress = {};
    std::optional<Area> area = {}; ///< chosen on the map; units without a place are in none

    [[nodiscard]] bool passes(const Unit &unit) const;
    [[nodiscard]] bool isEmpty() const { return *this == UnitFilter(); }
    bool operator==(const UnitFilter &) const = default;
};

/// As the query of an address. Names that are not a filter's are left alone.
QUrlQuery toQuery(const UnitFilter &filter);
/// Invalid, its context the name of the filter, for a status, relay or meter form that there is none of.
Result<UnitFilter> filterFrom(const QUrlQuery &query);

} // namespace wm::fleet
