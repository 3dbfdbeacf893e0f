// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_callouts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace wm::drawings::sld {

namespace {

constexpr int kMostLines = 7;
constexpr Mil kWidest = 3400;
constexpr Mil kStepX = 100;
constexpr Mil kStepY = 90;
constexpr Mil kShortest = 130; ///< leader

/// A callout cut to one width.
struct Block
{
    QList<CalloutLine> lines;
    Mil width = 0;
    QList<Mil> widths; ///< of each line
    /// Width of the line that a leader at that height, from the block's top, leaves.
    [[nodiscard]] Mil widthAt(Mil down) const
    {
        return widths.value(std::clamp<qsizetype>((down - 20) / kPitch, 0, widths.size() - 1));
    }
    [[nodiscard]] Mil height() const { return 100 + (static_cast<Mil>(lines.size()) - 1) * kPitch + 30; }
};

Block blockOf(const Callout &callout, Mil width)
{
    Block block;
    bool bold = true;
    for (const CalloutLine &line : callout.lines) {
        CalloutLine piece = line;
        for (const QString &words : wrapped(line.words, width, Capital::Body, bold)) {
            piece.words = words;
            block.lines.append(piece);
            block.widths.append(textWidth(words, Capital::Body, bold));
            block.width = std::max(block.width, block.widths.last());
        }
        bold = false;
    }
    return block;
}

struct Found
{
    Rect area;
    QList<Point> leader;
    Block block;
    double cost = std::numeric_limits<double>::max();
};

int apart(const Rect &one, const Rect &other)
{
    const Mil x = std::max({0, other.x - one.right(), one.x - other.right()});
    const Mil y = std::max({0, other.y - one.bottom(), one.y - other.bottom()});
    return x + y;
}

struct Way
{
    QList<Point> points;
    int penalty = 0;
};

/// Straight and once-bent leaders from a block to a target; dearer ones later in the order of placement.
QList<Way> waysTo(const Block &lines, const Rect &block, const Rect &target)
{
    QList<Way> ways;
    const Point middle = target.centre();
    const Mil last = block.x + std::max(40, (block.y > target.y ? lines.widths.first() : lines.widths.last()) - 40);
    const Mil x = std::clamp(middle.x, block.x + 40, std::max(block.x + 40, last));
    const Mil firstLine = block.y + 50;
    if (x >= target.x && x <= target.right()) {
        if (block.y - target.bottom() >= kShortest)
            ways.append({{{x, block.y - 30}, {x, target.bottom()}}, 0});
        if (target.y - block.bottom() >= kShortest)
            ways.append({{{x, block.bottom() + 30}, {x, target.y}}, 500});
    }
    for (const Mil off : {0, -110, 110, -190, 190}) { // beside a conductor that arrives in the middle
        const Mil y = std::clamp(middle.y + off, block.y + 20, std::max(block.y + 20, block.bottom() - 20));
        if (y < target.y || y > target.bottom())
            continue;
        if (target.x - block.right() >= kShortest)
            ways.append({{{block.x + lines.widthAt(y - block.y) + 30, y}, {target.x, y}}, 150});
        if (block.x - target.right() >= kShortest)
            ways.append({{{block.x - 30, y}, {target.right(), y}}, 300});
    }
    for (const Mil level : {firstLine, block.bottom() - 60}) {
        for (const bool fromRight : {true, false}) {
            const Mil start = fromRight ? block.x + lines.widthAt(level - block.y) + 30 : block.x - 30;
            if (fromRight ? middle.x - start < kShortest : start - middle.x < kShortest)
                continue;
            if (level - target.bottom() >= kShortest)
                ways.append({{{start, level}, {middle.x, level}, {middle.x, target.bottom()}}, 350});
            if (target.y - level >= kShortest)
                ways.append({{{start, level}, {middle.x, level}, {middle.x, target.y}}, 450});
        }
    }
    for (const bool below : {true, false}) {
        const Mil start = below ? block.y - 30 : block.bottom() + 30;
        const Mil from = block.x + 100;
        for (const Mil off : {0, -190, 190}) {
            const Mil y = middle.y + off;
            if (y < target.y || y > target.bottom() || (below ? start - y < kShortest : y - start < kShortest))
                continue;
            if (target.x - from >= kShortest)
                ways.append({{{from, start}, {from, y}, {target.x, y}}, 400});
            if (from - target.right() >= kShortest)
                ways.append({{{from, start}, {from, y}, {target.right(), y}}, 400});
        }
    }
    return ways;
}

/// To a joint that conductors leave on three sides: in between them.
QList<Way> slantedTo(const Block &lines, const Rect &block, const Rect &target)
{
    const Point middle = target.centre();
    const Mil level = block.bottom() - 60;
    const Mil x = middle.x + 240;
    const Mil y = middle.y - 240;
    if (block.right() + 200 > x || level > y)
        return {};
    return {{{{block.x + lines.widths.last() + 30, level}, {x, level}, {x, y}, {middle.x + 30, middle.y - 30}}, 300}};
}

void tryAt(const Canvas &canvas, const Callout &callout, const Block &block, Point at, Found &best)
{
    const Rect area{at.x, at.y, block.width, block.height()};
    bool checked = false;
    for (qsizetype index = 0; index < callout.targets.size(); ++index) {
        const Rect &target = callout.targets.at(index);
        const Mil wide = callout.row > 0 ? std::max(0, block.width - 1500) : 0; // neighbours need room, too
        const double late = 60.0 * static_cast<double>(index) + 30.0 * static_cast<double>(block.lines.size()) +
                            0.25 * wide + (block.lines.first().words == callout.lines.first().words ? 0 : 300);
        if (apart(area, target) + late >= best.cost)
            continue;
        if (!checked && !canvas.surveyedFree(area))
            return;
        checked = true;
        QList<Way> ways =
            target.width <= 80 && callout.joint ? slantedTo(block, area, target) : waysTo(block, area, target);
        for (const Way &way : ways) {
            double cost = late + way.penalty * (callout.row > 0 && way.penalty > 0 ? 3 : 1);
            for (qsizetype step = 1; step < way.points.size(); ++step)
                cost += std::abs(way.points.at(step).x - way.points.at(step - 1).x) +
                        std::abs(way.points.at(step).y - way.points.at(step - 1).y);
            if (cost >= best.cost)
                continue;
            cost += 250.0 * canvas.crossings(way.points);
            if (cost < best.cost && canvas.leaderFree(way.points, target, area))
                best = {area, way.points, block, cost};
        }
    }
}

std::optional<Found> search(const Canvas &canvas, const Callout &callout)
{
    Found best;
    Mil tried = 0;
    for (const Mil width : {kWidest, 2600, 2200, 1900, 1650, 1450}) {
        const Block block = blockOf(callout, width);
        if (block.lines.size() > kMostLines || block.width == tried)
            continue;
        tried = block.width;
        const Mil right = zone::drawing.right() - 60 - block.width;
        const Mil bottom = zone::drawing.bottom() - 60 - block.height();
        for (Mil y = zone::drawing.y + 70; y <= bottom; y += kStepY) {
            for (Mil x = zone::drawing.x + 80; x <= right; x += kStepX)
                tryAt(canvas, callout, block, {x, y}, best);
        }
    }
    return best.leader.isEmpty() ? std::nullopt : std::optional(best);
}

void put(Plan &plan, const Callout &callout, const Found &found)
{
    Mil y = found.area.y + 100;
    bool first = true;
    for (const CalloutLine &line : found.block.lines) {
        QStringList ids;
        for (const QString &key : line.keys)
            ids += plan.input.ids(key);
        Text text{{found.area.x, y}, line.words, Capital::Body, first, first};
        text.zone = zone::drawing;
        text.alarm = line.words.startsWith(u'[');
        plan.canvas.sheet().text(text, Layer::Callout, Part::Callout, callout.tag, line.path, ids);
        first = false;
        y += kPitch;
    }
    plan.canvas.block(found.area);
    plan.canvas.leader(found.leader, callout.toConductor, callout.tag);
}

} // namespace

QList<Callout> placeCallouts(Plan &plan)
{
    QList<Callout> order = plan.callouts;
    const auto widest = [](const Callout &callout) {
        Mil width = 0;
        for (const CalloutLine &line : callout.lines)
            width = std::max(width, textWidth(line.words, Capital::Body, false));
        return width;
    };
    std::stable_sort(order.begin(), order.end(), [&widest](const Callout &one, const Callout &other) {
        if (one.row != other.row)
            return one.row < other.row;
        if (one.row > 0) // side by side below their row
            return std::pair(one.rank, one.targets.first().x) < std::pair(other.rank, other.targets.first().x);
        return one.rank < other.rank || (one.rank == other.rank && widest(one) > widest(other));
    });
    QList<Callout> left;
    for (const Callout &callout : std::as_const(order)) {
        plan.canvas.survey();
        if (const auto found = search(plan.canvas, callout))
            put(plan, callout, *found);
        else
            left.append(callout);
    }
    return left;
}

} // namespace wm::drawings::sld
