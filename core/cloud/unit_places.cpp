// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/unit_places.h"

#include <cmath>

namespace wm::cloud {

namespace {

constexpr int kLookedAt = 500; ///< at once: requests wait behind it

QString keyOf(const AddressedUnit &unit)
{
    return QString::fromLatin1(unit.company.toHex()) + unit.serial + u'\n' + unit.line();
}

} // namespace

QString AddressedUnit::line() const
{
    QStringList parts{address.trimmed(), city.trimmed(), (state.trimmed() + u' ' + zip.trimmed()).trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::optional<AddressedUnit> UnitPlaces::next(bool *through)
{
    int looked = 0;
    Query query(m_database,
                "SELECT company, serial, latitude_e6, longitude_e6, address, city, state, zip FROM units "
                "WHERE company > ? OR (company = ? AND serial > ?) ORDER BY company, serial LIMIT ?",
                m_company, m_company, m_serial, kLookedAt);
    while (query.next()) {
        ++looked;
        m_company = query.bytes(0);
        m_serial = query.text(1);
        const AddressedUnit unit{m_company, m_serial, query.text(4), query.text(5), query.text(6), query.text(7)};
        if (!query.isNull(2) || !query.isNull(3) || unit.address.trimmed().isEmpty() ||
            (unit.city.trimmed().isEmpty() && unit.zip.trimmed().isEmpty()))
            continue;
        const auto aside = m_aside.find(keyOf(unit));
        if (aside == m_aside.end()) {
            *through = false;
            return unit;
        }
        if (*aside <= m_database.nowMs()) {
            m_aside.erase(aside);
            *through = false;
            return unit;
        }
    }
    *through = looked < kLookedAt;
    if (*through) {
        m_company.clear();
        m_serial.clear();
    }
    return std::nullopt;
}

void UnitPlaces::found(const AddressedUnit &unit, Degrees place)
{
    m_database.transact([&] {
        // No revision: nobody's edit is to be refused because of it.
        m_database.run("UPDATE units SET latitude_e6 = ?, longitude_e6 = ?, updated_ms = ? WHERE company = ? AND "
                       "serial = ? AND latitude_e6 IS NULL AND longitude_e6 IS NULL AND address = ? AND city = ? "
                       "AND state = ? AND zip = ?",
                       qint64{std::llround(place.latitude * 1e6)}, qint64{std::llround(place.longitude * 1e6)},
                       m_database.nowMs(), unit.company, unit.serial, unit.address, unit.city, unit.state, unit.zip);
        return true;
    });
}

void UnitPlaces::setAside(const AddressedUnit &unit, std::chrono::milliseconds time)
{
    m_aside.insert(keyOf(unit), m_database.nowMs() + time.count());
}

} // namespace wm::cloud
