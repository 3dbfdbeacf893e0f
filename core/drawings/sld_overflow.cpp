// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_overflow.h"

#include "core/drawings/sheet.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

constexpr Mil kTop = zone::drawing.y + 500; ///< where the cut lies on a sheet that continues

bool isDiagram(const Item &item)
{
    return item.part != Part::Frame && item.part != Part::Table && item.part != Part::Note;
}

void move(Shape &shape, Mil down)
{
    std::visit(
        [down](auto &one) {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Kind, Polyline>)
                for (Point &point : one.points)
                    point.y += down;
            else if constexpr (std::is_same_v<Kind, Circle> || std::is_same_v<Kind, Arc>)
                one.centre.y += down;
            else
                one.at.y += down;
            if constexpr (std::is_same_v<Kind, Text>)
                if (one.zone)
                    one.zone = zone::drawing;
        },
        shape);
}

/// Where an item that is not cut belongs to.
Mil heightOf(const Shape &shape)
{
    return std::visit(
        [](const auto &one) {
            using Kind = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Kind, Polyline>) {
                const auto [high, low] = std::minmax_element(one.points.begin(), one.points.end(),
                                                             [](Point a, Point b) { return a.y < b.y; });
                return (high->y + low->y) / 2;
            } else if constexpr (std::is_same_v<Kind, Circle> || std::is_same_v<Kind, Arc>) {
                return one.centre.y;
            } else {
                return one.at.y;
            }
        },
        shape);
}

bool straddles(const Polyline &line)
{
    return std::any_of(line.points.begin(), line.points.end(), [](Point point) { return point.y > kCut; }) &&
           std::any_of(line.points.begin(), line.points.end(), [](Point point) { return point.y <= kCut; });
}

/// The pieces of an open line above and below the cut.
std::pair<QList<Polyline>, QList<Polyline>> cut(const Polyline &line)
{
    std::pair<QList<Polyline>, QList<Polyline>> pieces;
    const auto piece = [&pieces](Point from, Point to, bool below) {
        QList<Polyline> &into = below ? pieces.second : pieces.first;
        if (!into.isEmpty() && into.last().points.last() == from)
            into.last().points.append(to);
        else
            into.append({{from, to}});
    };
    for (qsizetype i = 1; i < line.points.size(); ++i) {
        const Point from = line.points.at(i - 1), to = line.points.at(i);
        if ((from.y > kCut) == (to.y > kCut)) {
            piece(from, to, from.y > kCut);
            continue;
        }
        const Point at{from.x + static_cast<Mil>(qint64(to.x - from.x) * (kCut - from.y) / (to.y - from.y)), kCut};
        piece(from, at, from.y > kCut);
        piece(at, to, to.y > kCut);
    }
    return pieces;
}

} // namespace

namespace {

/// Where upright conductors are cut, from left to right, each place once.
QList<Mil> cutsOf(const Scene &scene)
{
    QList<Mil> places;
    for (const Item &item : scene.items) {
        const auto *line = std::get_if<Polyline>(&item.shape);
        if (item.part != Part::Conductor || line == nullptr)
            continue;
        for (qsizetype i = 1; i < line->points.size(); ++i) {
            const Point from = line->points.at(i - 1), to = line->points.at(i);
            if ((from.y > kCut) != (to.y > kCut) && !places.contains(from.x))
                places.append(from.x);
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// An arrow where a conductor leaves for the next sheet or comes from the one before, with the letter of the pair.
void mark(std::vector<Item> &items, Point at, bool leaves, QChar letter)
{
    constexpr Mil half = 50;
    constexpr Mil length = 90;
    const Mil base = leaves ? at.y : at.y - length;
    QList<Point> corners{{at.x - half, base}, {at.x, base + length}, {at.x + half, base}};
    if (leaves)
        corners.prepend(at);
    items.push_back({Polyline{corners, true, true}, Layer::Symbol, Stroke::Thin, Part::Symbol});
    const bool right = at.x + 200 < zone::drawing.right();
    Text text{{right ? at.x + half + 30 : at.x - half - 30, base + 95}, QString(letter), Capital::Body, true};
    text.align = right ? Align::Left : Align::Right;
    text.zone = zone::drawing;
    items.push_back({text, Layer::Text, Stroke::Thin, Part::Label});
}

/// The name of a cabinet that is cut, once more where it goes on.
void nameAgain(std::vector<Item> &items, const Item &cabinet, const Polyline &outline)
{
    Mil left = outline.points.first().x;
    for (const Point &point : outline.points)
        left = std::min(left, point.x);
    Text text{{left - 60, kCut + 140}, cabinet.tag + QStringLiteral(" (CONTINUED)"), Capital::Body, true};
    text.align = Align::Right;
    items.push_back({text, Layer::Text, Stroke::Thin, Part::Label, cabinet.tag, cabinet.path});
}

QList<std::vector<Item>> takeOverflow(Scene &scene, char16_t letter)
{
    const QList<Mil> cuts = cutsOf(scene);
    std::vector<Item> stays, below;
    QSet<QString> named;
    for (Item &item : scene.items) {
        auto *line = std::get_if<Polyline>(&item.shape);
        if (line != nullptr && item.part == Part::Enclosure && straddles(*line)) {
            // A cabinet goes on, too: open at the cut on both sheets.
            if (line->closed)
                line->points.append(line->points.first());
            line->closed = false;
            if (!item.tag.isEmpty() && !named.contains(item.tag))
                nameAgain(below, item, *line);
            named.insert(item.tag);
        }
        if (isDiagram(item) && line != nullptr && !line->closed && !line->filled) {
            const auto [above, under] = cut(*line);
            for (const auto &[pieces, into] : {std::pair(&above, &stays), std::pair(&under, &below)})
                for (const Polyline &piece : *pieces) {
                    Item part = item;
                    part.shape = piece;
                    into->push_back(std::move(part));
                }
        } else {
            const bool under = isDiagram(item) && heightOf(item.shape) > kCut;
            (under ? below : stays).push_back(std::move(item));
        }
    }
    scene.items = std::move(stays);
    QList<std::vector<Item>> sheets;
    if (below.empty())
        return sheets;
    Scene next;
    for (Item &item : below)
        move(item.shape, kTop - kCut);
    next.items = std::move(below);
    for (const Mil x : cuts) {
        mark(scene.items, {x, kCut}, true, QChar(letter));
        mark(next.items, {x, kTop}, false, QChar(letter++));
    }
    const QList<std::vector<Item>> more = takeOverflow(next, letter);
    sheets.append(std::move(next.items));
    return sheets + more;
}

} // namespace

QList<std::vector<Item>> takeOverflow(Scene &scene)
{
    return takeOverflow(scene, u'A');
}

} // namespace wm::drawings::sld
