// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_canvas.h"
#include "core/drawings/sld_model.h"

namespace wm::drawings::sld {

/// A line of a callout: its words, the fact it prints, the pack's keys it answers.
struct CalloutLine
{
    QString words;
    QString path;
    QStringList keys;
};

/// Describes one piece of equipment (or several alike); the first line is its heading.
struct Callout
{
    QString tag;
    QList<CalloutLine> lines;
    QList<Rect> targets; ///< outlines it may point at, the best first
    bool toConductor = false;
    bool joint = false; ///< points at a dot that conductors leave upwards, too
    Rect outside;       ///< where its leader does not run: the cabinet that it points at; empty: anywhere
    int rank = 0;       ///< order of placement within row 0
    int row = 0;        ///< 0 the service, then the rows below: callouts are placed row by row
};

/// What one attempt at the sheet is made with and what it has found out so far.
struct Plan
{
    const DrawingInput &input;
    const Names &names;
    const Model &model;
    Canvas &canvas;
    int round = 0;          ///< the row pitch grows by 0.2 in with each
    bool leftFirst = false; ///< callouts below a row are placed strictly from left to right, whatever their rank
    Mil lowered = 0;        ///< how much lower than usual a service without a plug-in stands: room above it
    QList<Callout> callouts = {};
    QList<Rect> placed = {};   ///< callouts that stand on the sheet
    QList<Callout> noted = {}; ///< of what has no place in the diagram: they go into the notes
    QStringList overflow = {}; ///< texts that were too long for their place: they go on in the notes
    QStringList labels = {};   ///< texts of L1, L2 …: the same text keeps its number
    QSet<int> drawn = {};      ///< conductors[] whose hexagon stands on the sheet
    bool crowded = false;      ///< something found no place
    bool overfull = false;     ///< the rows do not fit the sheet at all
    bool groundOmitted = false;
    QMap<QString, QList<Rect>> outlines = {}; ///< of what is drawn, by its key
    QMap<QString, int> rowOf = {};
    QMap<int, Rect> runs = {}; ///< a straight piece of a run, where a callout may point at it
    Mil bottom = 0;            ///< lowest edge of what the rows drew

    // Where row A leaves things for the rows below.
    Point start = {};         ///< where the first branch begins: end of the collar, tap, foot of the bus
    Rect section = {};        ///< the cabinet of metering and breakers
    Mil floor = 0;            ///< lower edge of row A's equipment
    QList<Point> starts = {}; ///< of every branch, in order
    Point panelFoot = {};     ///< lower end of the panel's bus
    Point neutralFoot = {};   ///< on the N/G bus, where the equipment ground lands
    Point electrodeFoot = {}; ///< on the N/G bus, where the electrode conductor leaves
    Mil demarcationFoot = 0;  ///< y of its lower leg or end
    bool direct = true;       ///< row B starts under the point of interconnection; else at the left margin

    [[nodiscard]] QString tagOf(const QString &key) const;
    /// "(E)" or "(N)" with a blank before it, or nothing where the site does not say.
    [[nodiscard]] QString stateOf(const QString &key) const;
    [[nodiscard]] std::optional<double> number(const QString &path) const { return input.site.number(path); }
    [[nodiscard]] std::optional<bool> boolean(const QString &path) const { return input.site.boolean(path); }
    [[nodiscard]] QString word(const QString &path) const;
    [[nodiscard]] QString utility() const; ///< short name in capitals
    [[nodiscard]] bool primary() const;    ///< service at a primary voltage
    [[nodiscard]] QString conductorTag(int index) const;
    /// One line no wider than that; a longer text is cut with an ellipsis and goes on in the notes.
    QString fitted(const QString &text, Mil width);
    /// "L2": the number of that label's text.
    QString labelNumber(const QString &text);
    /// Notes where a thing is drawn.
    void outline(const QString &key, const Rect &rect, int row);
    /// Puts the run's hexagon, once per place.
    void hexagon(int conductor, Point at);
};

void drawService(Plan &plan);
void drawRows(Plan &plan);
/// The callouts of everything that was drawn, from the facts.
void describe(Plan &plan);
/// Only what this sheet uses; under it, what does not explain itself.
void drawLegend(Plan &plan);

} // namespace wm::drawings::sld
