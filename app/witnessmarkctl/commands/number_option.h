// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QCommandLineParser>

#include <cmath>
#include <optional>

namespace wm::ctl {

/// The number an option was given; nothing when the option is absent, Invalid when it is no number.
inline Result<std::optional<double>> numberOption(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<double>();
    bool number = false;
    const double value = parser.value(option).toDouble(&number);
    if (!number || !std::isfinite(value))
        return makeError(ErrorCode::Invalid,
                         QCoreApplication::translate("CommandLineWords", "--%1 must be a number; “%2” is not.")
                             .arg(option, parser.value(option)));
    return std::optional(value);
}

} // namespace wm::ctl
