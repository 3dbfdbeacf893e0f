// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace wm::sim {

/// What a receiver set to `heardBaud` makes of bytes that were sent at `sentBaud` (8N1, one right behind the other).
/// Characters without a stop bit are among them, as they are where a listener asks for them; a pseudo-terminal cannot
/// mark them. Both rates are above 0.
QByteArray asHeardAtRate(QByteArrayView bytes, int sentBaud, int heardBaud);

} // namespace wm::sim
