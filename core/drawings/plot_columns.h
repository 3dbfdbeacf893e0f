// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/plot_parts.h"

/// The two columns of callouts beside a plot plan.
namespace wm::drawings::plot {

inline constexpr Mil kLine = 165;
inline constexpr Mil kGap = 90;
inline constexpr Mil kLeaderOff = 50; ///< of a leader from its text
inline constexpr Mil kElbow = 90;     ///< of the leaders' bend from the column

struct CalloutLine
{
    QString string;
    QStringList requirements;
    QString path;
    int spare = 0; ///< above 0: left out, the lowest first, where the column has too little room; the schedule has it
};

struct Callout
{
    QString tag;
    QString path;
    int rank = 0; ///< small: said first when there is too little room
    Point target;
    bool left = false;
    bool dot = false; ///< ends on a line, not on an outline
    QList<CalloutLine> lines;
    Mil y = 0; ///< of its top
    [[nodiscard]] Mil height() const { return kLine * static_cast<Mil>(lines.size()); }
};

/// From the callout's heading to its target, with a bend beside the column.
[[nodiscard]] QList<Point> leaderOf(const Callout &one, const Rect &area);
/// Puts the column into an order in which no leader crosses another; takes the least important one that still does
/// out. Bounded: each round swaps or removes.
void untangle(QList<Callout *> &column, const Rect &area);
/// Leaders of the two columns meet only where equipment drawn larger than it is reaches over the middle: the less
/// important one goes.
void partColumns(QList<Callout *> &left, QList<Callout *> &right);

} // namespace wm::drawings::plot
