// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace wm::site {

/// One step of a path: a name, then perhaps which element of a list.
struct PathStep
{
    QString name;
    int index = -1;       ///< "[0]"; -1 when there is none
    QString key, equals;  ///< "[terminal=L1]": the element whose `key` is `equals`
    bool element = false; ///< "[]": any element (generic form)
    bool operator==(const PathStep &) const = default;
};

/// The place of a fact in the site model: "inverters[0].make", "field_wiring.torques[terminal=L1].torque_inlb",
/// "attestations.SCE-5.5.3-07.by", "measurements.junction_box.dead_test_1.l1_l2_v".
class Path
{
public:
    /// Refuses anything else, naming the position.
    static Result<Path> parse(const QString &text);

    [[nodiscard]] const QList<PathStep> &steps() const { return m_steps; }
    /// As written.
    [[nodiscard]] const QString &text() const { return m_text; }
    /// With every element as "[]": "inverters[].make". Ledger ids under `attestations` become "*".
    [[nodiscard]] QString generic() const;
    /// Whether it lies in the free area for measurements, which the schema does not describe.
    [[nodiscard]] bool isMeasurement() const;

private:
    QString m_text;
    QList<PathStep> m_steps;
};

/// The highest list index a path may name; more elements than this no site has.
inline constexpr int kMaxIndex = 999;

} // namespace wm::site
