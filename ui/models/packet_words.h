// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace wm::ui {

/// "9F3C 71D0 … A1E7"
inline QString shortHash(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex()).toUpper();
    return hex.size() < 16 ? hex : QStringLiteral("%1 %2 … %3").arg(hex.left(4), hex.mid(4, 4), hex.right(4));
}

} // namespace wm::ui
