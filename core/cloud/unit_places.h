// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/cloud_database.h"

#include <QtCore/QHash>

namespace wm::cloud {

/// A unit that has an address, and no latitude and longitude.
struct AddressedUnit
{
    QByteArray company;
    QString serial, address, city, state, zip;
    [[nodiscard]] QString line() const; ///< "1 Elm Street, White Plains, NY 10601"
};

struct Degrees
{
    double latitude = 0, longitude = 0;
};
/// Which units a geocoder is to be asked about, and what it said of them. Nobody waits for it: without one, units have
/// the places that came with their list. Members throw DatabaseError.
class UnitPlaces
{
public:
    explicit UnitPlaces(CloudDatabase &database) : m_database(database) {}

    /// Looks at some units, going on where it was: one to ask about, or none among them. `through` then says that this
    /// was the last of all.
    std::optional<AddressedUnit> next(bool *through);
    /// Its place, if it still has that address and nobody has given it a place meanwhile.
    void found(const AddressedUnit &unit, Degrees place);
    /// Not to be asked about again before so long.
    void setAside(const AddressedUnit &unit, std::chrono::milliseconds time);

private:
    CloudDatabase &m_database;
    QByteArray m_company;
    QString m_serial;               ///< the last that was looked at
    QHash<QString, qint64> m_aside; ///< until when; another address is another question
};

} // namespace wm::cloud
