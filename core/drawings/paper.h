// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <optional>

namespace wm::drawings {

/// What a drawing is printed on. It is composed for ANSI B, 17 x 11 in.
enum class Paper {
    AnsiB,
    A3,    ///< 420 x 297 mm: the frame is narrower than the paper and stands in its middle
    Letter ///< 8.5 x 11 in upright: each sheet in two halves, cut in the middle of the frame
};

/// "ansi-b", "a3", "letter": as people and files name it; "" is ANSI B. Nothing for any other word.
[[nodiscard]] std::optional<Paper> paperNamed(const QString &name);
[[nodiscard]] QString nameOf(Paper paper);

/// The drawing on that paper, always at its true size: nothing is made smaller, so that letters keep their height and a
/// plot plan its scale. On letter paper a mark at the cut edge of each half says what joins there; a text that the cut
/// passes through stands on both.
[[nodiscard]] Drawing onPaper(const Drawing &drawing, Paper paper);

} // namespace wm::drawings
