// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantities.h"

#include <QtCore/QString>

#include <optional>

namespace wm::workflow {

/// What the engine asks of the product's torque tables. Never interpolates: a size outside the table is nothing.
class TorqueTables
{
public:
    virtual ~TorqueTables() = default;
    struct Target
    {
        InchPounds torque;
        QString cite;
        bool maximum = false; ///< the value is an upper limit (sub-meter terminals), not a target
    };
    /// `table` is neutral, field or jbox-screw; `awg` where the table goes by size.
    [[nodiscard]] virtual std::optional<Target> target(const QString &table, std::optional<int> awg) const = 0;
};

} // namespace wm::workflow
