// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_canvas.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wm::drawings::sld {

namespace {

constexpr Mil kClear = 40;       ///< between a callout and anything else
constexpr Mil kLeaderClear = 45; ///< between a leader and a text
constexpr Mil kNear = 25;        ///< between a leader and anything else
/// The arrow head of a leader and a little paper behind it, and as how many crossings a conductor under it counts.
constexpr Mil kHead = 160;
constexpr int kHeadOn = 4;
constexpr Mil kHexagonWide = 130; ///< half of its width
constexpr Mil kHexagonHigh = 110;
constexpr Mil kBoxWide = 135;
constexpr Mil kBoxHigh = 90;

} // namespace

Rect around(Point one, Point other)
{
    return {std::min(one.x, other.x), std::min(one.y, other.y), std::abs(one.x - other.x), std::abs(one.y - other.y)};
}

void Canvas::add(const Obstacle &obstacle)
{
    const Rect &rect = obstacle.rect;
    m_obstacles.push_back(obstacle);
    for (int row = square(rect.y - zone::drawing.y, kSquaresDown);
         row <= square(rect.bottom() - zone::drawing.y, kSquaresDown); ++row) {
        for (int column = square(rect.x - zone::drawing.x, kSquaresAcross);
             column <= square(rect.right() - zone::drawing.x, kSquaresAcross); ++column)
            m_squares.at(static_cast<size_t>(row * kSquaresAcross + column)).push_back(m_obstacles.size() - 1);
    }
}

int Canvas::square(Mil from, int count)
{
    return std::clamp(from / kSquare, 0, count - 1);
}

template <typename Meet>
bool Canvas::eachMeeting(const Rect &rect, Meet meet) const
{
    const int top = square(rect.y - zone::drawing.y, kSquaresDown);
    const int left = square(rect.x - zone::drawing.x, kSquaresAcross);
    for (int row = top; row <= square(rect.bottom() - zone::drawing.y, kSquaresDown); ++row) {
        for (int column = left; column <= square(rect.right() - zone::drawing.x, kSquaresAcross); ++column) {
            for (const size_t index : m_squares.at(static_cast<size_t>(row * kSquaresAcross + column))) {
                const Obstacle &each = m_obstacles[index];
                // An obstacle in several squares is met in the first that both have.
                if (!each.rect.meets(rect) ||
                    row != std::max(top, square(each.rect.y - zone::drawing.y, kSquaresDown)) ||
                    column != std::max(left, square(each.rect.x - zone::drawing.x, kSquaresAcross)))
                    continue;
                if (!meet(each))
                    return false;
            }
        }
    }
    return true;
}

void Canvas::runObstacles(const QList<Point> &points, Sort sort, Mil half, bool closed)
{
    for (qsizetype index = 1; index < points.size(); ++index)
        add({around(points.at(index - 1), points.at(index)).grown(half), sort});
    if (closed && points.size() > 2)
        add({around(points.last(), points.first()).grown(half), sort});
}

SymbolUse Canvas::symbol(const SymbolUse &use, const QString &tag, const QString &path, const QStringList &ids)
{
    m_sheet.symbol(use, tag, path, ids);
    add({bounds(use), Sort::Symbol});
    m_symbols.insert(use.symbol);
    return use;
}

void Canvas::conductor(const QList<Point> &points, const QString &tag, const QString &path, Layer layer)
{
    QList<Point> bends; // straight on is no bend, a run of no length is none
    for (const Point &at : points) {
        if (!bends.isEmpty() && bends.last() == at)
            continue;
        const qsizetype count = bends.size();
        if (count > 1 && ((bends.at(count - 2).x == bends.last().x && bends.last().x == at.x) ||
                          (bends.at(count - 2).y == bends.last().y && bends.last().y == at.y)))
            bends.last() = at;
        else
            bends.append(at);
    }
    if (bends.size() < 2)
        return;
    const Stroke look = layer == Layer::Neutral  ? Stroke::Neutral
                        : layer == Layer::Ground ? Stroke::Ground
                                                 : Stroke::Conductor;
    m_strokes.insert(static_cast<int>(look));
    runObstacles(bends, Sort::Line, 11);
    m_sheet.line(bends, layer, look, Part::Conductor, tag, path);
}

void Canvas::bus(Point from, Point to, const QString &tag, const QString &path, const QStringList &ids)
{
    add({around(from, to).grown(25), Sort::Symbol});
    m_sheet.add({Polyline{{from, to}}, Layer::Conductor, Stroke::Bus, Part::Bus, tag, path, ids});
}

void Canvas::dot(Point at, Layer layer)
{
    add({Rect{at.x, at.y, 0, 0}.grown(40), Sort::Line});
    m_sheet.dot(at, layer);
    m_symbols.insert(QStringLiteral("junction"));
}

void Canvas::enclosure(Rect rect, Stroke stroke, const QString &tag, const QString &path, const QStringList &ids)
{
    m_strokes.insert(static_cast<int>(stroke));
    const QList<Point> corners{
        {rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}};
    runObstacles(corners, Sort::Edge, 7, true);
    add({rect, Sort::Inside});
    m_sheet.add({Polyline{corners, true}, Layer::Enclosure, stroke, Part::Enclosure, tag, path, ids});
}

void Canvas::stroke(const Shape &shape, Layer layer, Stroke stroke, Part part, const QString &tag)
{
    if (const auto *line = std::get_if<Polyline>(&shape))
        runObstacles(line->points, Sort::Edge, 10, line->closed);
    m_sheet.add({shape, layer, stroke, part, tag});
}

void Canvas::label(Text text, const QString &tag, const QString &path, const QStringList &ids, Layer layer)
{
    if (text.string.isEmpty())
        return;
    add({textBox(text), Sort::Text});
    if (!text.zone)
        text.zone = zone::drawing;
    m_sheet.text(std::move(text), layer, Part::Label, tag, path, ids);
}

void Canvas::hexagon(Point centre, const QString &tag, const QString &path)
{
    const Mil slant = 60;
    const Mil wide = std::max(kHexagonWide, textWidth(tag, Capital::Body, true) / 2 + 50);
    const QList<Point> corners{{centre.x - wide, centre.y},
                               {centre.x - wide + slant, centre.y - kHexagonHigh},
                               {centre.x + wide - slant, centre.y - kHexagonHigh},
                               {centre.x + wide, centre.y},
                               {centre.x + wide - slant, centre.y + kHexagonHigh},
                               {centre.x - wide + slant, centre.y + kHexagonHigh}};
    add({around({centre.x - wide, centre.y - kHexagonHigh}, {centre.x + wide, centre.y + kHexagonHigh}), Sort::Text});
    m_sheet.add({Polyline{corners, true, false, true}, Layer::Tag, Stroke::Thin, Part::Tag, tag, path});
    m_sheet.text({{centre.x, centre.y + 50}, tag, Capital::Body, true, false, Align::Middle, true}, Layer::Tag,
                 Part::Tag, tag, path);
}

void Canvas::labelBox(Point centre, const QString &string)
{
    const Rect rect{centre.x - kBoxWide, centre.y - kBoxHigh, 2 * kBoxWide, 2 * kBoxHigh};
    add({rect, Sort::Text});
    m_sheet.add(
        {Polyline{{{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}},
                  true,
                  false,
                  true},
         Layer::Tag, Stroke::Thin, Part::Tag, string});
    m_sheet.text({{centre.x, centre.y + 50}, string, Capital::Body, false, false, Align::Middle, true}, Layer::Tag,
                 Part::Tag, string);
}

void Canvas::loadArrow(Point at, const QString &path)
{
    add({{at.x, at.y - 70, 170, 140}, Sort::Symbol});
    m_sheet.add({Polyline{{at, {at.x, at.y - 70}, {at.x + 160, at.y}, {at.x, at.y + 70}}, true, true},
                 Layer::Symbol,
                 Stroke::Thin,
                 Part::Symbol,
                 {},
                 path});
}

void Canvas::demarcation(const QList<Point> &points, const QStringList &ids)
{
    runObstacles(points, Sort::Edge, 15);
    m_strokes.insert(static_cast<int>(Stroke::Demarcation));
    m_sheet.add({Polyline{points}, Layer::Demarcation, Stroke::Demarcation, Part::Demarcation, {}, {}, ids});
}

void Canvas::leader(const QList<Point> &points, bool toConductor, const QString &tag)
{
    runObstacles(points, Sort::Leader, 20);
    m_sheet.line(points, Layer::Callout, Stroke::Thin, Part::Leader, tag);
    if (toConductor)
        m_sheet.add({Circle{points.last(), 28, true}, Layer::Callout, Stroke::Thin, Part::Leader, tag});
    else
        m_sheet.arrowHead(points.last(), points.at(points.size() - 2), Layer::Callout);
}

void Canvas::block(Rect area)
{
    add({area, Sort::Box});
}

bool Canvas::free(const Rect &area) const
{
    return zone::drawing.grown(-60).holds(area) &&
           eachMeeting(area.grown(kClear), [](const Obstacle &) { return false; });
}

bool Canvas::alongside(const Obstacle &each, bool level, bool slanted)
{
    const bool eachLevel = each.rect.width > each.rect.height;
    return (each.sort == Sort::Line || each.sort == Sort::Edge) && !slanted && eachLevel == level &&
           std::max(each.rect.width, each.rect.height) > 100;
}

bool Canvas::stops(const Obstacle &each, const Rect &stroke, bool level, bool slanted, const Rect &target,
                   bool &crosses)
{
    if (each.sort == Sort::Inside)
        return false;
    // Right beside an outline a leader reads as a second line of it: as far away from that as from a text.
    const Rect beside{stroke.x - (level ? 0 : kLeaderClear), stroke.y - (level ? kLeaderClear : 0),
                      stroke.width + (level ? 0 : 2 * kLeaderClear), stroke.height + (level ? 2 * kLeaderClear : 0)};
    if (each.sort != Sort::Text && !each.rect.meets(stroke.grown(kNear)) &&
        !(alongside(each, level, slanted) && each.rect.meets(beside)))
        return false;
    if (each.sort == Sort::Line || each.sort == Sort::Edge) {
        crosses = each.sort == Sort::Line && each.rect.meets(stroke.grown(1));
        return alongside(each, level, slanted); // across it, not along it
    }
    return each.sort != Sort::Symbol || !target.grown(120).holds(each.rect);
}

bool Canvas::headOn(const Obstacle &each, std::span<const Point> points, const Rect &target)
{
    const Point tip = points.back();
    const Point from = points[points.size() - 2];
    const auto along = [](Mil tipAt, Mil fromAt) { return tipAt + std::clamp(fromAt - tipAt, -kHead, kHead); };
    return each.rect.meets(around(tip, {along(tip.x, from.x), along(tip.y, from.y)})) && !each.rect.meets(target);
}

std::optional<int> Canvas::leaderCrossings(std::span<const Point> points, const Rect &target, const Rect &home) const
{
    int count = 0;
    for (size_t index = 1; index < points.size(); ++index) {
        const Rect stroke = around(points[index - 1], points[index]);
        // The leader leaves its own callout at once.
        if (index > 1 && home.meets(stroke.grown(kNear)))
            return std::nullopt;
        const bool level = points[index - 1].y == points[index].y;
        const bool slanted = !level && points[index - 1].x != points[index].x;
        const bool free = eachMeeting(stroke.grown(kLeaderClear), [&](const Obstacle &each) {
            bool crosses = false;
            const bool stopped = stops(each, stroke, level, slanted, target, crosses);
            // An arrow's head on a conductor would point at that.
            count += crosses ? (index + 1 == points.size() && headOn(each, points, target) ? kHeadOn : 1) : 0;
            return !stopped;
        });
        if (!free)
            return std::nullopt;
    }
    return count;
}

Mil Canvas::reach(Point from, Way way, const Rect &target) const
{
    const Rect &zone = zone::drawing;
    const bool level = way == Way::Left || way == Way::Right;
    const Point end = way == Way::Down   ? Point{from.x, zone.bottom()}
                      : way == Way::Up   ? Point{from.x, zone.y}
                      : way == Way::Left ? Point{zone.x, from.y}
                                         : Point{zone.right(), from.y};
    const Rect stroke = around(from, end);
    Mil result = stroke.width + stroke.height;
    eachMeeting(stroke.grown(kLeaderClear), [&](const Obstacle &each) {
        bool crosses = false;
        if (!stops(each, stroke, level, false, target, crosses))
            return true;
        const Mil away = way == Way::Down   ? each.rect.y - from.y
                         : way == Way::Up   ? from.y - each.rect.bottom()
                         : way == Way::Left ? from.x - each.rect.right()
                                            : each.rect.x - from.x;
        result = std::min(result, away - (each.sort == Sort::Text ? kLeaderClear : kNear));
        return true;
    });
    return result;
}

void Canvas::survey()
{
    m_taken.resize(static_cast<size_t>(kColumns * kRows), 0);
    m_sums.resize(static_cast<size_t>((kColumns + 1) * (kRows + 1)), 0);
    int first = kRows; // sums above what is new stay as they are
    for (; m_surveyed < m_obstacles.size(); ++m_surveyed) {
        const Rect grown = m_obstacles[m_surveyed].rect.grown(kClear);
        const int left = std::clamp((grown.x - zone::drawing.x) / kCell, 0, kColumns);
        const int top = std::clamp((grown.y - zone::drawing.y) / kCell, 0, kRows);
        const int right = std::clamp((grown.right() - zone::drawing.x + kCell - 1) / kCell, 0, kColumns);
        const int bottom = std::clamp((grown.bottom() - zone::drawing.y + kCell - 1) / kCell, 0, kRows);
        first = std::min(first, top);
        for (int row = top; row < bottom; ++row)
            std::fill_n(m_taken.begin() + row * kColumns + left, std::max(0, right - left), 1);
    }
    for (int row = first; row < kRows; ++row) {
        const char *taken = m_taken.data() + row * kColumns;
        const int *above = m_sums.data() + row * (kColumns + 1) + 1;
        int *sums = m_sums.data() + (row + 1) * (kColumns + 1) + 1;
        int sum = 0;
        for (int column = 0; column < kColumns; ++column) {
            sum += taken[column];
            sums[column] = above[column] + sum;
        }
    }
}

Canvas::Strip Canvas::strip(Mil y, Mil height) const
{
    const int top = (y - zone::drawing.y) / kCell;
    const int bottom = std::min(kRows, (y + height - zone::drawing.y + kCell - 1) / kCell);
    const auto row = [this](int number) { return m_sums.data() + number * (kColumns + 1); };
    return {row(top), row(bottom)};
}

void Canvas::jaw(Point at, bool upright, bool opensLeft, const QString &tag)
{
    m_jaws = true;
    const double start = upright ? (opensLeft ? 180 : 0) : (opensLeft ? 270 : 90);
    m_sheet.add({Arc{at, 65, start, 180}, Layer::Symbol, Stroke::Symbol, Part::Symbol, tag});
    const Mil legs = opensLeft ? -50 : 50;
    for (const Mil side : {-65, 65})
        m_sheet.line(upright ? QList<Point>{{at.x + side, at.y}, {at.x + side, at.y + legs}}
                             : QList<Point>{{at.x, at.y + side}, {at.x + legs, at.y + side}},
                     Layer::Symbol, Stroke::Symbol, Part::Symbol, tag);
    add({Rect{at.x - 70, at.y - 70, 140, 140}, Sort::Symbol});
}

} // namespace wm::drawings::sld
