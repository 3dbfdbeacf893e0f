// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wm::cloud {

/// What may be written about a unit, the right it takes (roles.json), and the statement that writes it. Without one it
/// is never written through the interface.
struct UnitField
{
    const char *name, *right, *sql;
};
/// Null: there is no such field.
const UnitField *unitField(const QString &name);
/// Whether a value may stand in it (CD-PROV-09, CD-UNIT-43).
bool isProper(const QString &field, const QString &value);
/// "Solar", "EV charger", "Other", of the words of the site model and their own; empty for none of them.
QString derTypeFrom(const QString &word);

} // namespace wm::cloud
