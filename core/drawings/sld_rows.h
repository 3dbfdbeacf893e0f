// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

/// A piece of equipment on the grid of the rows below the service.
struct Cell
{
    const Node *node = nullptr;
    int column = 0;
    int row = 0;
    int parent = -1;     ///< index of the cell before it; -1 at the point of interconnection
    int branch = 0;      ///< which way out of the point of interconnection
    int percent = 100;   ///< of its symbol
    bool below = false;  ///< a battery on the DC side of a hybrid inverter
    bool hybrid = false; ///< an inverter with both array and battery
    QList<Point> outs;   ///< where each of its children leaves, in order; set when drawn
    Rect outline;        ///< set when drawn
};

/// One PV symbol (or turbine) at the end of a branch.
struct Source
{
    QString key;
    QString tag;
    QString path;
    QStringList words; ///< at most two lines beside it
    int conductor = -1;
    bool pv = true;
};

/// The sources that hang on a cell: strings of its arrays, turbines.
[[nodiscard]] QList<Source> sourcesOf(Plan &plan, const Node &node, int branchOfPanel);
/// Cells in the order of drawing; arrays are no cells of their own.
[[nodiscard]] QList<Cell> gridOf(const Plan &plan);
/// Width that a cell takes with the room for the tag before it.
[[nodiscard]] Mil widthOf(const Plan &plan, const Cell &cell);

inline constexpr Mil kGap = 430;         ///< between two outlines: room for a hexagon
inline constexpr Mil kStringPitch = 434; ///< between PV symbols, centre to centre

/// Grounding line above the first row, its riser and the electrode.
void drawGrounding(Plan &plan, const QList<Cell> &cells, Mil y);

} // namespace wm::drawings::sld
