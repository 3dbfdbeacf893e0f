// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace wm::workflow {

/// What a company has decided for all its jobs. The documents print no tolerances, so none is set unless a company
/// sets it: then values are recorded and not judged.
struct CompanySettings
{
    /// How far above its target a measured torque may be, in percent of the target.
    std::optional<double> torqueTolerancePct;
    /// A conductor counts as dead when every reading is below this; volts.
    double deadTestThresholdV = 1.0;
    /// Differences allowed between a device's reading and the installer's own, in percent, by name: voltage, current,
    /// energy.
    QMap<QString, double> compareTolerancePct;
};

} // namespace wm::workflow
