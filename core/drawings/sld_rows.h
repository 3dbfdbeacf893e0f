// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

#include <algorithm>

namespace wm::drawings::sld {

inline constexpr Mil kGap = 430; ///< between two outlines: room for a hexagon
inline constexpr Mil kLeftMargin = 1000;
inline constexpr Mil kGutter = 650; ///< of a run that comes back to the left margin, above its row

/// A piece of equipment on the grid of the rows below the service.
struct Cell
{
    const Node *node = nullptr;
    int column = 0; ///< within its band
    int band = 0;   ///< chains longer than the sheet is wide go on in a band below
    int row = 0;
    int parent = -1;     ///< index of the cell before it; -1 at the point of interconnection
    int branch = 0;      ///< which way out of the point of interconnection
    int percent = 100;   ///< of its symbol
    bool below = false;  ///< a battery on the DC side of a hybrid inverter
    bool hybrid = false; ///< an inverter with both array and battery
    bool round = false;  ///< its run comes round at the right and back to the left margin above its row
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
/// Cells in the order of drawing; an array behind an inverter is no cell of its own. `folds` says before which column
/// each band ends and the next begins.
[[nodiscard]] QList<Cell> gridOf(const Plan &plan, const QList<int> &folds);
/// What the main panel feeds even where the sources join elsewhere: a transfer switch, a generator without one, loads
/// with a sub-meter.
[[nodiscard]] bool fedByPanel(const Plan &plan, const Node &node);
/// Width that a cell takes with the room for the tag before it.
[[nodiscard]] Mil widthOf(const Plan &plan, const Cell &cell);

/// Where the cells of the rows below the service stand.
struct Layout
{
    QList<Cell> cells;
    QList<QList<Source>> sources; ///< of each cell
    QList<QList<Mil>> x;          ///< by band and column: left edge of the column's room, the tag's gap included
    QList<Mil> y;                 ///< of each row
    Mil run = 0;                  ///< height at which a branch runs back to the left margin
    bool grounded = false;        ///< the grounding line is drawn: there is one full row

    [[nodiscard]] Mil edge(const Cell &cell) const { return x.at(cell.band).at(cell.column) + kGap; }
    /// Where the run that arrives at a cell ends; known before the cell is drawn.
    [[nodiscard]] Point inOf(int index) const;
    /// 1 for the first child of its parent.
    [[nodiscard]] int siblingNumber(int index) const;
    /// Whether the sources of a cell come over runs of their own.
    [[nodiscard]] bool manyRuns(int index) const;
    /// How far the row's equipment and sources reach below its line, and above it.
    [[nodiscard]] Mil reach(int row, bool above = false) const;
    /// How far above the first row the grounding line runs: over its enclosures and its array.
    [[nodiscard]] Mil groundAbove() const { return std::max(720, reach(0) + 130); }
    /// Whether a run comes back to the left margin above the row.
    [[nodiscard]] bool continues(int row) const;
    /// Height of that run.
    [[nodiscard]] Mil gutterOf(const Cell &cell) const
    {
        return y.at(cell.row) - std::max(kGutter, reach(cell.row, true) + 130);
    }
};

[[nodiscard]] Layout layoutOf(Plan &plan);
/// Draws one cell and notes where its children leave.
void drawCell(Plan &plan, Layout &layout, int index);
/// Draws the strings and turbines behind a cell.
void drawSources(Plan &plan, const Layout &layout, int index);

inline constexpr Mil kStringPitch = 434; ///< between PV symbols, centre to centre

/// Grounding line above the first row, its riser and the electrode.
void drawGrounding(Plan &plan, const QList<Cell> &cells, Mil y);

} // namespace wm::drawings::sld
