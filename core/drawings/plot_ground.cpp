// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_parts.h"

#include <algorithm>

namespace wm::drawings {

namespace {

constexpr Mil kTextGap = 40;    ///< between texts
constexpr Mil kStrokeGap = 18;  ///< between a text and a stroke
constexpr Mil kLinePitch = 165; ///< of the plan's own labels

} // namespace

void Ground::add(Strokes &to, const QList<Point> &points, bool closed)
{
    for (qsizetype index = 1; index < points.size(); ++index)
        to.append({points.at(index - 1), points.at(index)});
    if (closed && points.size() > 2)
        to.append({points.last(), points.first()});
}

void Ground::body(const Rect &box)
{
    solid(box);
    stroke({{box.x, box.y}, {box.right(), box.y}, {box.right(), box.bottom()}, {box.x, box.bottom()}}, true);
}

bool Ground::free(const Rect &box, Over over) const
{
    const auto meetsBox = [&box](const Rect &other) { return other.meets(box.grown(kTextGap)); };
    const auto meetsStroke = [&box](const auto &stroke) {
        return strokeMeets(stroke.first, stroke.second, box.grown(kStrokeGap));
    };
    if (std::any_of(m_texts.begin(), m_texts.end(), meetsBox) ||
        std::any_of(m_strokes.begin(), m_strokes.end(), meetsStroke))
        return false;
    return over == Over::Outlines || (std::none_of(m_solids.begin(), m_solids.end(), meetsBox) &&
                                      std::none_of(m_outlines.begin(), m_outlines.end(), meetsStroke));
}

bool Ground::textsFree(Point from, Point to) const
{
    return std::none_of(m_texts.begin(), m_texts.end(),
                        [&](const Rect &box) { return strokeMeets(from, to, box.grown(kStrokeGap)); });
}

bool Ground::strokeFree(Point from, Point to) const
{
    return textsFree(from, to) && std::none_of(m_strokes.begin(), m_strokes.end(), [&](const auto &stroke) {
               return strokesMeet(from, to, stroke.first, stroke.second);
           });
}

Rect linesBox(Point corner, const QStringList &strings, bool bold)
{
    Rect box{corner.x, corner.y, 0, 0};
    for (qsizetype row = 0; row < strings.size(); ++row) {
        const Rect one = textBox(
            {{corner.x, corner.y + 100 + kLinePitch * static_cast<Mil>(row)}, strings.at(row), Capital::Body, bold});
        box.width = std::max(box.width, one.width);
        box.height = one.bottom() - corner.y;
    }
    return box;
}

QList<Point> cornersWithin(const Rect &area, const Rect &box, Mil step)
{
    QList<Point> corners;
    for (Mil y = area.y; y + box.height <= area.bottom(); y += step) {
        for (Mil x = area.x; x + box.width <= area.right(); x += step)
            corners.append({x, y});
    }
    return corners;
}

void Plan::lines(Point corner, const QStringList &strings, bool bold, Layer layer, Part part, const QString &tag,
                 const QString &path, const QStringList &ids, bool opaque)
{
    Mil y = corner.y + 100;
    for (const QString &string : strings) {
        Text text{{corner.x, y}, string, Capital::Body, bold};
        text.opaque = opaque;
        text.zone = zone::drawing;
        ground.text(textBox(text));
        sheet.text(text, layer, part, tag, path, ids);
        y += kLinePitch;
    }
}

bool Plan::linesWhereFree(const QList<Point> &corners, const QStringList &strings, bool bold, Layer layer, Part part,
                          const QString &tag, const QString &path, const QStringList &ids, bool opaque)
{
    for (const Point &corner : corners) {
        const Rect box = linesBox(corner, strings, bold);
        if (!room.holds(box) || !ground.free(box, opaque ? Ground::Over::Outlines : Ground::Over::Nothing))
            continue;
        lines(corner, strings, bold, layer, part, tag, path, ids, opaque);
        return true;
    }
    return false;
}

Rect Plan::seen(const Rect &rect) const
{
    if (!inPart())
        return rect;
    const Mil x = std::clamp(rect.x, window.x, window.right());
    const Mil y = std::clamp(rect.y, window.y, window.bottom());
    return {x, y, std::clamp(rect.right(), x, window.right()) - x, std::clamp(rect.bottom(), y, window.bottom()) - y};
}

void Plan::inLegend(const QString &words, Stroke stroke)
{
    if (const QPair<QString, Stroke> row{words, stroke}; !words.isEmpty() && !legend.contains(row))
        legend.append(row);
}

void Plan::outline(const QList<Point> &points, bool closed, Layer layer, Stroke stroke, const QString &words,
                   const QString &path, const QStringList &ids)
{
    if (points.size() < 2)
        return;
    const auto put = [&](const QList<Point> &chain, bool ring) {
        ground.outline(chain, ring);
        sheet.add({Polyline{chain, ring}, layer, stroke, Part::Outline, {}, path, ids});
        inLegend(words, stroke);
    };
    const bool within = std::ranges::all_of(points, [&](Point one) { return window.holds({one.x, one.y, 0, 0}); });
    if (!inPart() || within)
        return put(points, closed);
    for (const QList<Point> &piece : seenOf(points, closed, window))
        put(piece, false);
}

} // namespace wm::drawings
