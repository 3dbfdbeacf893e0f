// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/symbols.h"
#include "core/typeface/ruler.h"

namespace wm::drawings {

/// What the four outputs have in common, so that none of them decides on its own.

/// Between the sheets of one drawing where they lie in one plane: below one another in SVG, side by side in DXF.
inline constexpr Mil kSheetGap = 500;

/// "conductor": stable, for files.
[[nodiscard]] QString partName(Part part);

/// The text as every output has it: tabs and line ends become spaces; other control characters, lone surrogates and
/// code points that are no characters, which XML forbids and DXF would take for the next line, are left out.
[[nodiscard]] QString printable(const QString &text);

[[nodiscard]] typeface::Face faceOf(const Text &text);
/// Type size (of the em) in mil for that height of capitals.
[[nodiscard]] double typeSize(Capital capital);
/// Exact width of the printable text in mil, which textWidth() rounds up.
[[nodiscard]] double exactWidth(const Text &text);
/// Left end of the base line.
[[nodiscard]] double leftEnd(const Text &text);

/// The stroke under an underlined text, from its left to its right end, and how heavy it is.
struct Underline
{
    double left = 0;
    double right = 0;
    double y = 0;
    double width = 0;
};
[[nodiscard]] Underline underline(const Text &text);

/// Where an angle of an arc points to, counter-clockwise from three o'clock, in mil.
struct Spot
{
    double x = 0;
    double y = 0;
};
[[nodiscard]] Spot onCircle(Point centre, Mil radius, double degrees);

} // namespace wm::drawings
