// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace wm::documents {

struct ZipPart
{
    QByteArray name;
    QByteArray bytes;
};

/// The parts as a ZIP file, in order, stored and not compressed, all of the first of January 1980: the same parts give
/// the same bytes, and an OpenDocument's media type stands where readers look for it.
QByteArray storedZip(const QList<ZipPart> &parts);

} // namespace wm::documents
