// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"
#include "core/site/site.h"

#include <optional>
#include <utility>

/// Geometry of a plot plan: places in feet on the site's own grid (x to the right, y up), and how they come to paper.
namespace wm::drawings {

/// A place on the ground, in feet.
struct Feet
{
    double x = 0;
    double y = 0;
    Feet operator+(const Feet &other) const { return {x + other.x, y + other.y}; }
    Feet operator-(const Feet &other) const { return {x - other.x, y - other.y}; }
    Feet operator*(double by) const { return {x * by, y * by}; }
};
using Outline = QList<Feet>;

/// The place that `x_ft` and `y_ft` of an object give; nothing when one is absent or no place on earth.
[[nodiscard]] std::optional<Feet> placeOf(const QJsonValue &object);
/// The places of a list, those that are known.
[[nodiscard]] Outline outlineOf(const QJsonValue &list);
[[nodiscard]] double distance(Feet one, Feet other);
/// Whether a place lies within a closed outline.
[[nodiscard]] bool within(const Outline &outline, Feet place);
/// Whether the straight way from `from` to `to` meets the chain of strokes.
[[nodiscard]] bool meets(Feet from, Feet to, const Outline &chain, bool closed);
/// Whether two sides of a closed outline cross.
[[nodiscard]] bool crossesItself(const Outline &outline);

/// The smallest upright rectangle about places.
class Extent
{
public:
    void add(Feet place);
    void add(const Outline &places);
    [[nodiscard]] bool empty() const { return m_empty; }
    [[nodiscard]] double width() const { return m_high.x - m_low.x; }
    [[nodiscard]] double height() const { return m_high.y - m_low.y; }
    [[nodiscard]] Feet low() const { return m_low; }
    [[nodiscard]] Feet high() const { return m_high; }
    [[nodiscard]] Feet centre() const { return (m_low + m_high) * 0.5; }

private:
    Feet m_low;
    Feet m_high;
    bool m_empty = true;
};

/// The largest scale, in feet on the ground for one inch on paper, at which the extent fits the room: of 10, 20, 30,
/// 40, 50, 60, 100, and for larger sites the same engineer's scales ten and a hundred times over. 0 when none fits.
[[nodiscard]] int plotScale(double widthFt, double heightFt, Mil roomWidth, Mil roomHeight);

/// The scale that words say ("1 in = 20 ft"), in feet for one inch; 0 where they say none.
[[nodiscard]] int feetPerInchIn(const QString &words);

/// Feet on the ground to mil on the sheet, at exactly the scale.
class PlotView
{
public:
    PlotView() = default;
    PlotView(int feetPerInch, Feet ground, Point paper) : m_feetPerInch(feetPerInch), m_ground(ground), m_paper(paper)
    {
    }
    [[nodiscard]] int feetPerInch() const { return m_feetPerInch; }
    [[nodiscard]] Point at(Feet place) const;
    [[nodiscard]] QList<Point> at(const Outline &places) const;
    [[nodiscard]] Mil length(double feet) const;
    [[nodiscard]] double feet(Mil length) const { return length * m_feetPerInch / 1000.0; }

private:
    int m_feetPerInch = 0;
    Feet m_ground; ///< lies on the sheet …
    Point m_paper; ///< … here
};

/// Whether two strokes on the sheet have a point in common.
[[nodiscard]] bool strokesMeet(Point a, Point b, Point c, Point d);
/// Whether a stroke passes through a rectangle.
[[nodiscard]] bool strokeMeets(Point from, Point to, const Rect &rect);
/// A length as dimension lines print it, to the half inch: 3'-0", 2'-6 1/2".
[[nodiscard]] QString dimensionText(double feet);

} // namespace wm::drawings
