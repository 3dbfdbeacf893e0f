// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace wm {

/// "0A 12 0D": upper-case, blanks between bytes, as people compare them.
QString toSpacedHex(QByteArrayView bytes);
/// SHA-256 (OpenSSL), 32 bytes.
QByteArray sha256(QByteArrayView bytes);

} // namespace wm
