// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QString>

namespace wm::documents {

/// What a decoded value of a device reading is called on the page, with its unit ("volts_l1_l2": "Voltage L1–L2, V");
/// a name that is not known is printed as it is, with blanks. Names: docs/packs.md, device actions.
QString readingName(const QString &name);
/// The value of such a name as people read it. What the collar shows stays as it shows it.
QString readingText(const QString &name, const QJsonValue &value);
/// The device of a reading ("collar": "Collar"), and what it was read for ("collar.compare": "comparison with the
/// installer's meters"); a word that is not known is printed as it is.
QString deviceName(const QString &device);
QString readingAbout(const QString &path);

} // namespace wm::documents
