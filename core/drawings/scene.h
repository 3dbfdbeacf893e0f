// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>
#include <vector>

/// A drawing is one scene of primitives in exact units. It is composed once from a site and then shown on the screen or
/// written as SVG, PDF or DXF: no output adds, drops or moves anything.
namespace wm::drawings {

/// Thousandths of an inch on paper. The origin is the sheet's top left corner, y runs down.
using Mil = int;

struct Point
{
    Mil x = 0;
    Mil y = 0;
    bool operator==(const Point &) const = default;
    Point operator+(const Point &other) const { return {x + other.x, y + other.y}; }
    Point operator-(const Point &other) const { return {x - other.x, y - other.y}; }
};

struct Rect
{
    Mil x = 0;
    Mil y = 0;
    Mil width = 0;
    Mil height = 0;
    bool operator==(const Rect &) const = default;
    [[nodiscard]] Mil right() const { return x + width; }
    [[nodiscard]] Mil bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] Rect grown(Mil by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    [[nodiscard]] bool meets(const Rect &other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    [[nodiscard]] bool holds(const Rect &other) const
    {
        return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
};

/// The layers of the DXF file; see layerName(). Every primitive lies on exactly one.
enum class Layer {
    Frame,
    Symbol,
    Conductor,
    Neutral,
    Ground,
    Enclosure,
    Demarcation,
    Callout,
    Tag,
    Text,
    Property,
    Building,
    Equipment,
    Array,
    Dimension,
    Sight,
    Path,
};
inline constexpr int kLayers = 17;

/// Line weights and dashes; see strokeStyle().
enum class Stroke {
    Frame,
    Bus,
    Demarcation,
    Building,
    Conductor,
    Property,
    Symbol,
    Neutral,
    Ground,
    Enclosure,
    Box,     ///< sockets and single boxes: short dashes
    Thin,    ///< leaders, dimensions, tables
    Rule,    ///< heavy table outlines and zone borders
    Sight,   ///< line of sight: dotted
    Raceway, ///< roof and attic raceways: short dashes
};

struct StrokeStyle
{
    Mil width = 0;
    QList<Mil> dash; ///< on, off, on, off …; empty for a solid line
};

/// What a primitive is for: what the checks on a scene, and a reader's tap, go by.
enum class Part {
    Frame,     ///< frame, zones, tables, title block
    Symbol,    ///< strokes of a symbol that is not a block of its own
    Conductor, ///< current-carrying, neutral or grounding conductor; the layer tells which
    Bus,       ///< bus bar
    Dot,       ///< conductors joined
    Enclosure, ///< outline of a cabinet, a socket, a collar
    Leader,    ///< from a callout to its object; last point is the target
    Dimension, ///< dimension and extension lines, ticks
    Demarcation,
    Outline,   ///< plot plan: property, building, street, fence, driveway, array, paths
    Equipment, ///< plot plan: a piece of equipment in plan or elevation
    Callout,   ///< text of a callout
    Label,     ///< other text of the diagram or plan
    Tag,       ///< conductor hexagon and label boxes with their text
    Note,      ///< notes, sequence, labels list
    Table,     ///< text in a table or the title block
};

enum class Capital {
    Body = 100,
    Head = 110,
    Subtitle = 125,
    Title = 150
}; ///< height of capitals in mil; no other is used
enum class Align { Left, Middle, Right };

/// An open or closed chain of straight strokes.
struct Polyline
{
    QList<Point> points;
    bool closed = false;
    bool filled = false; ///< with the line's colour (arrow heads, loads)
};

struct Circle
{
    Point centre;
    Mil radius = 0;
    bool filled = false;
};

/// Part of a circle, degrees counter-clockwise from three o'clock as a reader sees it.
struct Arc
{
    Point centre;
    Mil radius = 0;
    double startDeg = 0;
    double spanDeg = 0;
};

/// One line of text. `at` is the left end, middle or right end of its base line, as `align` says.
struct Text
{
    Point at;
    QString string;
    Capital capital = Capital::Body;
    bool bold = false;
    bool underlined = false;
    Align align = Align::Left;
    bool opaque = false; ///< paper behind it hides what it covers
    bool alarm = false;  ///< printed red where colour is to be had: contradictions and what is not final
    std::optional<Rect> zone = std::nullopt; ///< where it must stay inside; the frame when absent
};

/// One use of a symbol of the library (symbols.h). A symbol's own strokes and texts are part of the library, not of the
/// scene.
struct SymbolUse
{
    QString symbol; ///< its key in the library, "breaker"
    Point at;       ///< of its centre
    int percent = 100;
    int quarters = 0; ///< turned by so many times 90 degrees, counter-clockwise; its text stays upright
};

using Shape = std::variant<Polyline, Circle, Arc, Text, SymbolUse>;

struct Item
{
    Shape shape;
    Layer layer = Layer::Text;
    Stroke stroke = Stroke::Thin;
    Part part = Part::Label;
    QString tag = {};  ///< the name of the object it shows, from the list of names ("AC-DISC-1"); empty for furniture
    QString path = {}; ///< the fact it was drawn from, where a tap leads to ("disconnects[0].rating_a"); may be empty
    QStringList requirements = {}; ///< ids of the ledger rows that it satisfies
};

/// A fact that the drawing wants and the site does not have.
struct Missing
{
    QString path;
    QString words; ///< what is missing, for a person: "AC-DISC-1: distance to the meter"
    bool operator==(const Missing &) const = default;
};

struct Scene
{
    QString title;          ///< for the file's own title
    Rect sheet;             ///< at 0, 0
    Rect frame;             ///< everything lies inside
    double feetPerInch = 0; ///< plot plans: feet on the ground for one inch on paper; 0 when not to scale
    std::vector<Item> items;
    QList<Missing> missing;     ///< the sheet is preliminary until this is empty
    QStringList contradictions; ///< what cannot be true together, in a person's words; the sheet is never final
    [[nodiscard]] bool final() const { return missing.isEmpty() && contradictions.isEmpty(); }
};

/// A drawing of several sheets: the first is the diagram or plan, the rest continue its notes and tables.
struct Drawing
{
    QList<Scene> sheets;
};

/// The layer's name in DXF, "E-DIAG-COND".
[[nodiscard]] QString layerName(Layer layer);
/// Its colour index in DXF; on paper everything is black.
[[nodiscard]] int layerColour(Layer layer);
[[nodiscard]] StrokeStyle strokeStyle(Stroke stroke);

/// Extent of a text of that look, whole mil; the width comes from the metrics of the font that the outputs embed.
[[nodiscard]] Mil textWidth(const QString &string, Capital capital, bool bold);
/// The box that a text covers: from its capitals' top to below the base line as far as descenders reach.
[[nodiscard]] Rect textBox(const Text &text);
/// The text cut into lines no wider than `width`, at spaces; a longer word is cut where it has to be.
[[nodiscard]] QStringList wrapped(const QString &string, Mil width, Capital capital, bool bold);

} // namespace wm::drawings
