// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/site.h"

#include <QtCore/QString>

#include <optional>

namespace wm::drawings {
class Sheet;
}

namespace wm::drawings::sld {

/// The ratio of an instrument transformer.
struct Ratio
{
    double primary = 0;
    double secondary = 0;
    /// As the trade writes it: "200:5".
    [[nodiscard]] QString text() const;
};

/// A ratio as people write it: "200:5", "200/5 A", "100 : 1", "60-1". Nothing for what is none: one of its figures is
/// missing, or 0.
[[nodiscard]] std::optional<Ratio> ratioOf(const QString &text);

/// The revenue meter's transformers: of current or of voltage.
enum class Instrument { Current, Voltage };
/// Their ratio as the service records it, in words or by its two figures; nothing where it does not, or not readably.
[[nodiscard]] std::optional<Ratio> serviceRatio(const site::Site &site, Instrument which);
/// The same for a sheet; what is absent is noted as missing.
[[nodiscard]] QString ratioWords(Sheet &sheet, const site::Site &site, Instrument which, const QString &meterTag);
/// Where its words and its figures are two ratios: both, "200:5, 400:5"; empty where they agree.
[[nodiscard]] QString twoRatios(const site::Site &site, Instrument which);

} // namespace wm::drawings::sld
