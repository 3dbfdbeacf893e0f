// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/drawing_word.h"

namespace wm::ctl {

using documents::DrawingKind;

std::optional<DrawingKind> drawingNamed(const QString &word)
{
    for (const DrawingKind kind : {DrawingKind::SingleLine, DrawingKind::PlotPlan, DrawingKind::ThreeLine})
        if (word == drawingWord(kind) || word == documents::drawingId(kind))
            return kind;
    return std::nullopt;
}

QString drawingWord(DrawingKind kind)
{
    switch (kind) {
    case DrawingKind::SingleLine:
        return QStringLiteral("sld");
    case DrawingKind::PlotPlan:
        return QStringLiteral("plot");
    case DrawingKind::ThreeLine:
        break;
    }
    return QStringLiteral("three-line");
}

} // namespace wm::ctl
