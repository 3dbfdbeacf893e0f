// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sheet.h"
#include "core/drawings/symbols.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace wm::drawings::sld {

/// Draws the diagram's pieces on a sheet and remembers what each covers, so that callouts find free paper.
class Canvas
{
public:
    explicit Canvas(Sheet &sheet) : m_sheet(sheet) {}

    [[nodiscard]] Sheet &sheet() { return m_sheet; }

    /// Places a symbol of the library; it goes to the legend unless it is named at its place.
    SymbolUse symbol(const SymbolUse &use, const QString &tag, const QString &path, const QStringList &ids = {});
    /// Orthogonal run; its ends must lie on an anchor, a bus or a dot.
    void conductor(const QList<Point> &points, const QString &tag = {}, const QString &path = {},
                   Layer layer = Layer::Conductor);
    void bus(Point from, Point to, const QString &tag, const QString &path, const QStringList &ids = {});
    void dot(Point at, Layer layer = Layer::Conductor);
    /// Outline of a cabinet. Leaders may cross it; callouts of other things stay out of it.
    void enclosure(Rect rect, Stroke stroke, const QString &tag, const QString &path, const QStringList &ids = {});
    void stroke(const Shape &shape, Layer layer, Stroke stroke, Part part, const QString &tag = {});
    /// A line of text of the diagram that is no callout.
    void label(Text text, const QString &tag = {}, const QString &path = {}, const QStringList &ids = {},
               Layer layer = Layer::Text);
    /// The conductor's hexagon, on its own conductor.
    void hexagon(Point centre, const QString &tag, const QString &path);
    /// "L1" in a box, beside its enclosure.
    void labelBox(Point centre, const QString &string);
    void loadArrow(Point at, const QString &path);
    void demarcation(const QList<Point> &points, const QStringList &ids);
    void leader(const QList<Point> &points, bool toConductor, const QString &tag);
    void block(Rect area); ///< nothing else may be put there

    /// Whether nothing that is drawn reaches into the area, grown by 0.04 in.
    [[nodiscard]] bool free(const Rect &area) const;
    /// How many conductors a leader that runs there crosses; nothing when it may not: over a text, a symbol or another
    /// leader, along a conductor. `target` is what it points at, `home` the callout it comes from.
    [[nodiscard]] std::optional<int> leaderCrossings(std::span<const Point> points, const Rect &target,
                                                     const Rect &home) const;
    enum class Way { Down, Up, Left, Right };
    /// How far a straight leader may run from a point of the target's outline before something stops it: no longer
    /// stroke there passes leaderCrossings().
    [[nodiscard]] Mil reach(Point from, Way way, const Rect &target) const;
    /// Prepares strips; again after each thing drawn.
    void survey();
    /// All areas of one height at one level: free(), on a grid of 0.05 in: fast, and never true where free() is false.
    class Strip
    {
    public:
        [[nodiscard]] bool free(int firstCell, int endCell) const
        {
            return m_bottom[endCell] - m_top[endCell] - m_bottom[firstCell] + m_top[firstCell] == 0;
        }

    private:
        friend class Canvas;
        Strip(const int *top, const int *bottom) : m_top(top), m_bottom(bottom) {}
        const int *m_top, *m_bottom; ///< taken cells above it and above its lower edge, by column
    };
    [[nodiscard]] Strip strip(Mil y, Mil height) const;
    [[nodiscard]] static int firstCell(Mil x) { return (x - zone::drawing.x) / kCell; }
    [[nodiscard]] static int endCell(Mil right)
    {
        return std::min(kColumns, (right - zone::drawing.x + kCell - 1) / kCell);
    }
    [[nodiscard]] const QSet<QString> &symbolsUsed() const { return m_symbols; }
    [[nodiscard]] const QSet<int> &strokesUsed() const { return m_strokes; } ///< of conductors and enclosures
    [[nodiscard]] bool jawsUsed() const { return m_jaws; }
    void jaw(Point at, bool upright, bool opensLeft, const QString &tag);

private:
    enum class Sort { Text, Symbol, Line, Edge, Inside, Leader, Box };
    struct Obstacle
    {
        Rect rect;
        Sort sort;
    };
    void add(const Obstacle &obstacle);
    /// Whether the obstacle is a line that runs as the stroke does.
    static bool alongside(const Obstacle &each, bool level, bool slanted);
    /// Whether a leader's arrow head would lie on the obstacle, which is not what it points at.
    static bool headOn(const Obstacle &each, std::span<const Point> points, const Rect &target);
    /// Whether a leader's stroke may not meet the obstacle; `level`: it lies level, `slanted`: neither level nor
    /// upright. `crosses` is set where it runs across a conductor.
    static bool stops(const Obstacle &each, const Rect &stroke, bool level, bool slanted, const Rect &target,
                      bool &crosses);
    void runObstacles(const QList<Point> &points, Sort sort, Mil half, bool closed = false);
    /// Calls `meet` once with each obstacle that meets the rectangle, until it answers false; false if it did.
    template <typename Meet>
    bool eachMeeting(const Rect &rect, Meet meet) const;

    Sheet &m_sheet;
    std::vector<Obstacle> m_obstacles;
    // By squares of the drawing zone, so that a leader looks only at what is near it.
    static constexpr Mil kSquare = 1000;
    static constexpr int kSquaresAcross = zone::drawing.width / kSquare + 1;
    static int square(Mil from, int count);
    static constexpr int kSquaresDown = zone::drawing.height / kSquare + 1;
    std::array<std::vector<size_t>, kSquaresAcross * kSquaresDown> m_squares;
    QSet<QString> m_symbols;
    QSet<int> m_strokes;
    bool m_jaws = false;
    static constexpr Mil kCell = 50;
    static constexpr int kColumns = zone::drawing.width / kCell;
    static constexpr int kRows = zone::drawing.height / kCell;
    std::vector<char> m_taken; ///< cells that obstacles reach into
    std::vector<int> m_sums;   ///< how many taken cells lie above and left of each corner
    size_t m_surveyed = 0;     ///< obstacles that are in m_taken
};

/// The rectangle around two points.
[[nodiscard]] Rect around(Point one, Point other);

} // namespace wm::drawings::sld
