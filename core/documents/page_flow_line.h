// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of page_flow.h: a line as it is laid out. Nothing else includes this.

#include "core/documents/page_flow.h"

namespace wm::documents {

/// One laid-out line of text or one mark, with the height it takes.
struct PageFlow::Line
{
    std::shared_ptr<QTextLayout> layout;
    int index = 0;
    qreal height = 0;
    qreal ascent = 0;
    QColor colour;
    Mark mark = Mark::None;
};

/// Leading: a fixed share of the size, so that layout does not hang on a font's own idea of line height.
inline qreal lineHeight(const Look &look)
{
    return look.size * kPoint * 1.24;
}

} // namespace wm::documents
