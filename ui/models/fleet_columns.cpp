// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_columns.h"

#include <algorithm>
#include <array>

namespace wm::ui {

double FleetColumns::at(double width, int column)
{
    constexpr double kBox = 56; ///< what chooses a unit
    constexpr std::array<double, 7> kWide{0, 0.17, 0.41, 0.59, 0.74, 0.89, 1},
        kNarrow{0, 0.25, 0.55, 0.78, 1, 1, 1}; // without the last report and the tags
    constexpr double kRoomForAll = 900;
    const auto &edges = width >= kRoomForAll ? kWide : kNarrow;
    return kBox + (width - kBox) * edges[static_cast<size_t>(std::clamp(column, 0, 6))];
}

} // namespace wm::ui
