// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/plot_facts.h"
#include "core/drawings/sheet.h"

/// The parts that a plot plan is put together from; plotPlan() in plot_plan.cpp calls them in this order.
namespace wm::drawings {

/// Where things go in the drawing zone of a plot plan, in mil.
namespace plot {
inline constexpr Mil kStrip = 6310; ///< above: plan and callouts; below: wall elevation and equipment schedule
inline constexpr Rect plan{540, 540, 11720, 5740};
inline constexpr Rect leftCallouts{580, 600, 2500, 5650};
inline constexpr Rect rightCallouts{9660, 2130, 2580, 4120};
inline constexpr Rect detail{560, 6360, 5720, 2660};
inline constexpr Rect schedule{6400, 6360, 5840, 2660};
inline constexpr Mil kSmallest = 50;  ///< nothing is drawn smaller
inline constexpr Mil kKeySide = 1000; ///< of the square that a key plan's lot fits into
} // namespace plot

/// What already lies on the plan, so that no text is put where something else is.
class Ground
{
public:
    enum class Over { Nothing, Outlines }; ///< what an opaque text may cover
    void text(const Rect &box) { m_texts.append(box); }
    void solid(const Rect &box) { m_solids.append(box); }
    /// A solid whose edges no text may lie on, either.
    void body(const Rect &box);
    /// A stroke that no text may lie on: leaders, dimensions, lines of sight.
    void stroke(const QList<Point> &points, bool closed = false) { add(m_strokes, points, closed); }
    void outline(const QList<Point> &points, bool closed = false) { add(m_outlines, points, closed); }
    [[nodiscard]] bool free(const Rect &box, Over over = Over::Nothing) const;
    /// Whether a stroke would pass through a text, or meet another leader or dimension.
    [[nodiscard]] bool strokeFree(Point from, Point to) const;
    /// Whether a stroke would keep clear of every text; it may cross other strokes.
    [[nodiscard]] bool textsFree(Point from, Point to) const;

private:
    using Strokes = QList<std::pair<Point, Point>>;
    static void add(Strokes &to, const QList<Point> &points, bool closed);
    QList<Rect> m_texts;
    QList<Rect> m_solids;
    Strokes m_strokes;
    Strokes m_outlines;
};

/// One plot plan while it is composed.
struct Plan
{
    const DrawingInput &input;
    Names names;
    PlotFacts facts;
    QList<Placed> equipment;
    Outline building;
    Outline property;
    Extent extent;         ///< of all that has a place
    Rect window;           ///< of the plan on the sheet
    PlotView view;         ///< scale 0: nothing has a place
    bool callLeft = false; ///< the left column takes callouts
    Sheet sheet;
    Ground ground;
    Rect keyRoom;         ///< of the key plan; empty where the plan shows the whole lot
    Rect room;            ///< where labels may stand: the plan's part of the drawing zone, or the elevation's
    QStringList enlarged; ///< tags drawn larger than they are
    QStringList notes;    ///< what the parts add to the notes
    QList<QPair<QString, Stroke>> legend; ///< line kinds used, with their words

    [[nodiscard]] const site::Site &site() const { return input.site; }
    /// The lot is too large for the scale that shows what is built: the plan is cut off at its window.
    [[nodiscard]] bool inPart() const { return keyRoom.width > 0; }
    /// What is to be seen of a rectangle on the sheet.
    [[nodiscard]] Rect seen(const Rect &rect) const;
    /// Puts text lines (base lines kPitch apart) with their first box's corner at `corner`.
    void lines(Point corner, const QStringList &strings, bool bold, Layer layer, Part part, const QString &tag,
               const QString &path, const QStringList &ids, bool opaque);
    /// The same at the first free place of `corners`; false when none is free.
    bool linesWhereFree(const QList<Point> &corners, const QStringList &strings, bool bold, Layer layer, Part part,
                        const QString &tag, const QString &path, const QStringList &ids = {}, bool opaque = false);
    /// A line of the plan that takes part in the legend.
    void outline(const QList<Point> &points, bool closed, Layer layer, Stroke stroke, const QString &words,
                 const QString &path, const QStringList &ids = {});
    void inLegend(const QString &words, Stroke stroke);
};

/// Box of text lines as Plan::lines() puts them.
[[nodiscard]] Rect linesBox(Point corner, const QStringList &strings, bool bold);
/// Corners for a text of that size on a grid within an area, from the top left.
[[nodiscard]] QList<Point> cornersWithin(const Rect &area, const Rect &box, Mil step = 100);
/// The rectangle of a piece of equipment on the sheet; wall equipment reaches outward from its wall.
[[nodiscard]] Rect equipmentRect(const Plan &plan, const Placed &one);
/// "PV-1, 18 MODULES"
[[nodiscard]] QString arrayWords(const Placed &array);
/// Whether an array is large enough for its label.
[[nodiscard]] bool arrayLabelFits(const Plan &plan, const Placed &array);
/// The middle of its face that looks away from the wall.
[[nodiscard]] Point frontOf(const Plan &plan, const Placed &one);
[[nodiscard]] const Placed *placedWith(const Plan &plan, const QString &key);
/// The disconnect whose distance to the meter the plan dimensions; nothing when none or no meter has a place.
[[nodiscard]] const DisconnectPlace *mainDisconnect(const Plan &plan);
/// YES, NO or ? with what the record says where the geometry cannot tell.
[[nodiscard]] QString sightWords(Plan &plan, const DisconnectPlace &one);

// plot_site.cpp: what stands there, and its labels (after callouts and dimensions)
void drawSite(Plan &plan);
void labelSite(Plan &plan);
// plot_key.cpp
/// The whole lot beside a plan that shows only part of it, at a scale of its own.
void drawKeyPlan(Plan &plan);
/// A chain of strokes cut off at the window: the pieces that lie in it.
[[nodiscard]] QList<QList<Point>> seenOf(const QList<Point> &points, bool closed, const Rect &window);
// plot_equipment.cpp
void drawArrays(Plan &plan);
void labelArrays(Plan &plan);
void drawRaceways(Plan &plan);
void tagRaceways(Plan &plan);
void drawEquipment(Plan &plan);
void drawSight(Plan &plan);
// plot_callouts.cpp
void drawCallouts(Plan &plan);
// plot_dimensions.cpp
void drawDimensions(Plan &plan);
/// A dimension between two points of the sheet, drawn at `offset` from them; the text at the first free place.
bool dimension(Plan &plan, Point from, Point to, Point offset, double feet, const QString &path,
               const QStringList &ids = {});
// plot_detail.cpp
void drawDetail(Plan &plan);
// plot_words.cpp
/// What an object of the list is, in one line without its tag: "HELIOTEK HT-7600, 7.6 kW".
[[nodiscard]] QString describe(Plan &plan, const QString &key);
/// (E), (N) or nothing.
[[nodiscard]] QString age(const Plan &plan, const QString &key);
[[nodiscard]] QString whereWords(Plan &plan, const Placed &one);
/// What stands before a direction: "PLAN " where the sheet's up is not north, nothing where it is.
[[nodiscard]] QString planNorth(const Plan &plan);
[[nodiscard]] QString utilityWord(const Plan &plan);
// plot_tables.cpp
void drawNorthAndScale(Plan &plan);
/// Notes, legend and location check in the column, the equipment schedule in the strip; what does not fit is handed
/// back for a continuation sheet.
struct PlotRest
{
    QStringList noteLabels;
    QStringList notes;
    QList<QStringList> rows;
    QStringList rowTags;
    QList<CheckRow> checks;
    [[nodiscard]] bool empty() const { return notes.isEmpty() && rows.isEmpty() && checks.isEmpty(); }
};
[[nodiscard]] PlotRest drawTables(Plan &plan);
[[nodiscard]] QStringList planNotes(Plan &plan);
/// One sheet of what did not fit; takes from `rest` what it holds.
void drawRest(Sheet &sheet, PlotRest &rest);
[[nodiscard]] QList<Mil> scheduleWidths();

} // namespace wm::drawings
