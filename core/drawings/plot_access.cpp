// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_access.h"

#include "core/drawings/plot_facts.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace wm::drawings {

using namespace Qt::StringLiterals;

namespace {

/// The lot in squares that one walks over, from the middle of one to the middle of the next.
class Walk
{
public:
    Walk(const Outline &property, QList<Outline> barriers, Outline building, QString streetSide)
        : m_property(property), m_barriers(std::move(barriers)), m_building(std::move(building)),
          m_street(std::move(streetSide))
    {
        m_extent.add(property);
        constexpr double most = 200; // squares along one side
        m_step = std::max({1.0, m_extent.width() / most, m_extent.height() / most});
    }

    /// Whether a way leads from there to the street's side of the lot.
    [[nodiscard]] bool leadsToStreet(Feet from) const
    {
        const int columns = static_cast<int>(m_extent.width() / m_step) + 3;
        const int rows = static_cast<int>(m_extent.height() / m_step) + 3;
        const auto column = static_cast<int>((from.x - m_extent.low().x) / m_step) + 1;
        const auto row = static_cast<int>((from.y - m_extent.low().y) / m_step) + 1;
        if (column < 0 || row < 0 || column >= columns || row >= rows || !within(m_property, from))
            return true; // beyond the property line: said elsewhere
        std::vector<bool> seen(static_cast<size_t>(columns) * static_cast<size_t>(rows));
        struct Square
        {
            int column, row;
            Feet middle;
        };
        std::vector<Square> open{{column, row, from}};
        while (!open.empty()) {
            const Square here = open.back();
            open.pop_back();
            if (atStreet(here.middle))
                return true;
            for (const auto &[dx, dy] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                const Square next{here.column + dx, here.row + dy, here.middle + Feet{dx * m_step, dy * m_step}};
                if (next.column < 0 || next.row < 0 || next.column >= columns || next.row >= rows)
                    continue;
                const auto index =
                    static_cast<size_t>(next.row) * static_cast<size_t>(columns) + static_cast<size_t>(next.column);
                if (seen.at(index) || !free(here.middle, next.middle))
                    continue;
                seen.at(index) = true;
                open.push_back(next);
            }
        }
        return false;
    }

private:
    [[nodiscard]] bool atStreet(Feet place) const
    {
        const double near = 1.5 * m_step;
        return (m_street == "south"_L1 && place.y - m_extent.low().y < near) ||
               (m_street == "north"_L1 && m_extent.high().y - place.y < near) ||
               (m_street == "west"_L1 && place.x - m_extent.low().x < near) ||
               (m_street == "east"_L1 && m_extent.high().x - place.x < near);
    }
    [[nodiscard]] bool free(Feet from, Feet to) const
    {
        return within(m_property, to) && !meets(from, to, m_building, true) &&
               std::ranges::none_of(m_barriers, [&](const Outline &fence) { return meets(from, to, fence, false); });
    }

    Outline m_property;
    QList<Outline> m_barriers;
    Outline m_building;
    QString m_street;
    Extent m_extent;
    double m_step = 1;
};

/// The fences that nobody passes without a key.
QList<Outline> shutFences(const site::Site &site)
{
    QList<Outline> all;
    for (const auto &fence : site.value(u"drawings.plot.fences"_s).toArray()) {
        const QJsonValue gate = fence["has_gate"_L1];
        if (gate.isBool() && (!gate.toBool() || fence["gate_locked"_L1].toBool()))
            all.append(outlineOf(fence["points"_L1]));
    }
    return all;
}

} // namespace

QStringList lockedAway(const site::Site &site, const Names &names)
{
    const QString street = site.text(u"drawings.plot.street_side"_s).value_or(QString());
    const Outline property = outlineOf(site.value(u"drawings.plot.property_line"_s));
    const QList<Outline> fences = shutFences(site);
    if (street.isEmpty() || property.size() < 3 || fences.isEmpty())
        return {};
    const Walk walk(property, fences, outlineOf(site.value(u"drawings.plot.building_outline"_s)), street);
    QStringList all;
    for (const Placed &one : placedEquipment(site, names)) {
        const Named *named = names.find(one.key);
        constexpr double ahead = 2; // feet from the wall, where one stands to open the switch
        if (named != nullptr && one.mount != "indoor"_L1 && one.mount != "roof"_L1 &&
            site.boolean(named->path + ".accessible_24_7"_L1).value_or(false) &&
            !walk.leadsToStreet(one.at + one.outward() * ahead))
            all.append(u"%1 IS RECORDED AS ACCESSIBLE AT ANY TIME; ON THE PLAN NO WAY LEADS THERE FROM THE STREET BUT "
                       u"OVER A FENCE OR THROUGH A LOCKED GATE"_s.arg(one.tag));
    }
    return all;
}

} // namespace wm::drawings
