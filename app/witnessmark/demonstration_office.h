// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

namespace wm {

/// An office without a network, for pictures of the fleet: whoever joins is its administrator, and it has two dozen
/// units with a week of measurements. It keeps nothing and takes nothing.
ui::OfficeSend connectDemonstrationOffice(const QByteArray &server, const QByteArray &certificate);

/// An introduction link that it takes.
QString demonstrationOfficeLink();

} // namespace wm
