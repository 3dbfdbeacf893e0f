// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QImage>

namespace wm::documents {

/// The bar codes and square codes in a picture, each text once, in the order they are found. What bears no printable
/// text, or more than a label holds, is left out. Up to a quarter of a second; any thread.
QStringList readCodes(const QImage &picture);

} // namespace wm::documents
