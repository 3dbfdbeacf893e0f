// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_callouts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <vector>

namespace wm::drawings::sld {

namespace {

constexpr int kMostLines = 7;
constexpr Mil kWidest = 3400;
constexpr Mil kStepX = 100;
constexpr Mil kStepY = 90;
constexpr Mil kShortest = 130; ///< leader
/// Last stroke of a leader that comes up right beside its target.
constexpr Mil kBesideTarget = 160;
/// No callout stands farther from its object: what would has no place and goes on in the notes.
constexpr Mil kLongest = 9000;
/// Conductors that a leader of the service may cross: through a whole row of the generation it reads as part of that,
/// and the notes are clearer.
constexpr int kMostCrossed = 3;
/// Paper above and below a callout, so that two of them do not read as one; and what it costs to have less.
constexpr Mil kApart = 100;
constexpr double kTooClose = 400;
/// How far from its object a reference to the notes may stand without a leader.
constexpr Mil kBeside = 600;

/// A callout cut to one width.
struct Block
{
    QList<CalloutLine> lines;
    Mil width = 0;
    QList<Mil> widths;      ///< of each line
    qsizetype headings = 0; ///< lines that the heading takes
    /// Width of the line that a leader at that height, from the block's top, leaves.
    [[nodiscard]] Mil widthAt(Mil down) const
    {
        return widths.value(std::clamp<qsizetype>((down - 20) / kPitch, 0, widths.size() - 1));
    }
    [[nodiscard]] Mil height() const { return 100 + (static_cast<Mil>(lines.size()) - 1) * kPitch + 30; }
};

/// Words in as many lines as they take at that width; cut so that the last is no leftover: "SELF-CONTAINED",
/// "(NO CT / PT)" rather than "SELF-CONTAINED (NO CT /", "PT)".
QStringList evenly(const QString &words, Mil width, bool bold)
{
    constexpr qsizetype leftover = 6; // letters
    QStringList lines = wrapped(words, width, Capital::Body, bold);
    if (lines.size() < 2 || lines.last().size() > leftover)
        return lines;
    const QString whole = lines.join(u' ');
    for (Mil narrower = width - 60; narrower > width / 2; narrower -= 60) {
        const QStringList tried = wrapped(words, narrower, Capital::Body, bold);
        if (tried.size() > lines.size() || tried.join(u' ') != whole) // no word is cut
            break;
        if (tried.last().size() > leftover)
            return tried;
    }
    return lines;
}

Block blockOf(const Callout &callout, Mil width)
{
    Block block;
    bool bold = true;
    for (const CalloutLine &line : callout.lines) {
        CalloutLine piece = line;
        for (const QString &words : evenly(line.words, width, bold)) {
            piece.words = words;
            block.lines.append(piece);
            block.widths.append(textWidth(words, Capital::Body, bold));
            block.width = std::max(block.width, block.widths.last());
        }
        if (bold)
            block.headings = block.lines.size();
        bold = false;
    }
    return block;
}

struct Found
{
    Rect area;
    QList<Point> leader;
    Block block;
    double cost = kLongest;
};

struct Way
{
    std::array<Point, 4> all{};
    size_t count = 0;
    int penalty = 0;
    [[nodiscard]] std::span<const Point> points() const { return {all.data(), count}; }
};

/// Leaders to try. Kept from block to block: thousands of them are tried for each callout.
class Ways
{
public:
    void clear() { m_count = 0; }
    void add(std::initializer_list<Point> points, int penalty)
    {
        Way &way = m_all.at(m_count++);
        std::copy(points.begin(), points.end(), way.all.begin());
        way.count = points.size();
        way.penalty = penalty;
    }
    [[nodiscard]] std::span<const Way> all() const { return {m_all.data(), m_count}; }

private:
    std::array<Way, 72> m_all;
    size_t m_count = 0;
};

/// Where a leader arrives at the side of its target: in the middle, or beside a conductor that does.
constexpr std::array<Mil, 5> kOffMiddle{0, -110, 110, -190, 190};
constexpr std::array<size_t, 3> kBesideBent{0, 3, 4}; ///< of those, for a leader with a bend

/// How far leaders run straight out from a target before something stops them. What would have to run farther need not
/// be tried: thousands of places are looked at for each callout, and in most the last stroke is what fails.
struct Reach
{
    Mil down = 0;
    Mil up = 0;
    std::array<Mil, kOffMiddle.size()> left{};
    std::array<Mil, kOffMiddle.size()> right{};

    Reach(const Canvas &canvas, const Rect &target)
    {
        const Point middle = target.centre();
        down = canvas.reach({middle.x, target.bottom()}, Canvas::Way::Down, target);
        up = canvas.reach({middle.x, target.y}, Canvas::Way::Up, target);
        for (size_t index = 0; index < kOffMiddle.size(); ++index) {
            const Mil y = middle.y + kOffMiddle.at(index);
            left.at(index) = canvas.reach({target.x, y}, Canvas::Way::Left, target);
            right.at(index) = canvas.reach({target.right(), y}, Canvas::Way::Right, target);
        }
    }
};

/// A stroke that long is long enough for a leader's last one and meets nothing.
bool runs(Mil length, Mil reach)
{
    return length >= kShortest && length <= reach;
}

/// Straight leaders from a block to a target.
void straightWays(const Block &lines, const Rect &block, const Rect &target, const Reach &reach, Ways &ways)
{
    const Point middle = target.centre();
    const Mil last = block.x + std::max(40, (block.y > target.y ? lines.widths.first() : lines.widths.last()) - 40);
    const Mil x = std::clamp(middle.x, block.x + 40, std::max(block.x + 40, last));
    if (x >= target.x && x <= target.right()) {
        const bool known = x == middle.x;
        if (block.y - target.bottom() >= kShortest && (!known || block.y - 30 - target.bottom() <= reach.down))
            ways.add({{x, block.y - 30}, {x, target.bottom()}}, 0);
        if (target.y - block.bottom() >= kShortest && (!known || target.y - block.bottom() - 30 <= reach.up))
            ways.add({{x, block.bottom() + 30}, {x, target.y}}, 500);
    }
    for (size_t index = 0; index < kOffMiddle.size(); ++index) {
        const Mil wanted = middle.y + kOffMiddle.at(index);
        const Mil y = std::clamp(wanted, block.y + 20, std::max(block.y + 20, block.bottom() - 20));
        if (y < target.y || y > target.bottom())
            continue;
        const Mil from = block.x + lines.widthAt(y - block.y) + 30;
        if (target.x - block.right() >= kShortest && (y != wanted || target.x - from <= reach.left.at(index)))
            ways.add({{from, y}, {target.x, y}}, 150);
        if (block.x - target.right() >= kShortest &&
            (y != wanted || block.x - 30 - target.right() <= reach.right.at(index)))
            ways.add({{block.x - 30, y}, {target.right(), y}}, 300);
    }
}

/// Leaders with one bend; dearer ones later in the order of placement. `beside`: the last stroke may also be short, the
/// leader leaving its line where it comes up right beside the target.
void bentWays(const Block &lines, const Rect &block, const Rect &target, const Reach &reach, bool beside, Ways &ways)
{
    const Point middle = target.centre();
    for (const Mil level : {block.y + 50, block.bottom() - 60}) {
        const bool fromBelow = runs(level - target.bottom(), reach.down);
        const bool fromAbove = runs(target.y - level, reach.up);
        for (const bool fromRight : {true, false}) {
            if (!fromBelow && !fromAbove)
                break;
            const Mil start = fromRight ? block.x + lines.widthAt(level - block.y) + 30 : block.x - 30;
            if (fromRight ? middle.x - start < kShortest : start - middle.x < kShortest)
                continue;
            if (fromBelow)
                ways.add({{start, level}, {middle.x, level}, {middle.x, target.bottom()}}, 350);
            if (fromAbove)
                ways.add({{start, level}, {middle.x, level}, {middle.x, target.y}}, 450);
        }
    }
    for (const bool below : {true, false}) {
        const Mil start = below ? block.y - 30 : block.bottom() + 30;
        const Mil end = block.x + (below ? lines.widths.first() : lines.widths.last()) - 40;
        for (const Mil from : {block.x + 100, target.x - kBesideTarget, target.right() + kBesideTarget}) {
            if (from != block.x + 100 && (!beside || from < block.x + 40 || from > end))
                continue;
            for (const size_t index : kBesideBent) {
                const Mil y = middle.y + kOffMiddle.at(index);
                if (y < target.y || y > target.bottom() || (below ? start - y < kShortest : y - start < kShortest))
                    continue;
                if (runs(target.x - from, reach.left.at(index)))
                    ways.add({{from, start}, {from, y}, {target.x, y}}, 400);
                if (runs(from - target.right(), reach.right.at(index)))
                    ways.add({{from, start}, {from, y}, {target.right(), y}}, 400);
            }
        }
    }
}

/// To a joint that conductors leave on three sides: in between them.
void slantedWays(const Block &lines, const Rect &block, const Rect &target, Ways &ways)
{
    const Point middle = target.centre();
    const Mil level = block.bottom() - 60;
    const Mil x = middle.x + 240;
    const Mil y = middle.y - 240;
    if (block.right() + 200 <= x && level <= y)
        ways.add({{block.x + lines.widths.last() + 30, level}, {x, level}, {x, y}, {middle.x + 30, middle.y - 30}},
                 300);
}

/// Finds one callout the cheapest place: a short leader, few bends, no conductor crossed.
class Search
{
public:
    /// `placed` are the callouts that stand already.
    Search(const Canvas &canvas, const Callout &callout, const QList<Rect> &placed)
        : m_canvas(canvas), m_callout(callout), m_placed(placed)
    {
        m_reach.reserve(static_cast<size_t>(callout.targets.size()));
        for (const Rect &target : callout.targets)
            m_reach.emplace_back(canvas, target);
    }

    std::optional<Found> run()
    {
        Mil tried = 0;
        for (const Mil width : {kWidest, 2600, 2200, 1900, 1650, 1450}) {
            const Block block = blockOf(m_callout, width);
            if (block.lines.size() > kMostLines || block.width == tried)
                continue;
            tried = block.width;
            for (qsizetype index = 0; index < m_callout.targets.size(); ++index)
                searchAbout(block, m_callout.targets.at(index), m_reach[static_cast<size_t>(index)],
                            late(block, index));
        }
        return m_best.leader.isEmpty() ? std::nullopt : std::optional(m_best);
    }

private:
    /// A place along one axis, and how far it keeps the block from its target.
    struct Step
    {
        Mil gap;
        Mil at;
        int firstCell = 0, endCell = 0; ///< of the canvas, where the axis is level
        bool operator<(const Step &other) const { return gap < other.gap || (gap == other.gap && at < other.at); }
    };

    /// The places of a block of that extent along one axis, the nearest to the target first.
    static std::vector<Step> steps(Mil from, Mil to, Mil pitch, Mil extent, Mil target, Mil targetEnd)
    {
        std::vector<Step> result;
        for (Mil at = from; at <= to; at += pitch)
            result.push_back({std::max({0, target - at - extent, at - targetEnd}), at, 0, 0});
        std::sort(result.begin(), result.end());
        return result;
    }

    /// What speaks against this shape of the block, wherever it stands.
    [[nodiscard]] double late(const Block &block, qsizetype target) const
    {
        const Mil wide = m_callout.row > 0 ? std::max(0, block.width - 1500) : 0; // neighbours need room, too
        return 60.0 * static_cast<double>(target) + 30.0 * static_cast<double>(block.lines.size()) + 0.25 * wide +
               (block.headings == 1 ? 0 : 800);
    }

    /// Outwards from the target, so that a good place is found soon and cuts off the rest.
    void searchAbout(const Block &block, const Rect &target, const Reach &reach, double late)
    {
        const Rect &zone = zone::drawing;
        auto columns =
            steps(zone.x + 80, zone.right() - 60 - block.width, kStepX, block.width, target.x, target.right());
        for (Step &column : columns) {
            column.firstCell = Canvas::firstCell(column.at);
            column.endCell = Canvas::endCell(column.at + block.width);
        }
        const auto rows =
            steps(zone.y + 70, zone.bottom() - 60 - block.height(), kStepY, block.height(), target.y, target.bottom());
        for (const Step &row : rows) {
            if (row.gap + late >= m_best.cost)
                return;
            const Canvas::Strip strip = m_canvas.strip(row.at, block.height());
            for (const Step &column : columns) {
                // What stands neither beside nor above nor below its target needs a bend.
                const double bend = row.gap > 0 && column.gap > 0 ? leastBend() : 0;
                if (row.gap + column.gap + late + bend >= m_best.cost)
                    break;
                if (!strip.free(column.firstCell, column.endCell))
                    continue;
                const Rect area{column.at, row.at, block.width, block.height()};
                tryLeaders(block, area, target, reach, late + (tooClose(area) ? kTooClose : 0));
            }
        }
    }

    /// Whether it would stand right above or below another callout.
    [[nodiscard]] bool tooClose(const Rect &area) const
    {
        const Rect with{area.x, area.y - kApart, area.width, area.height + 2 * kApart};
        return std::any_of(m_placed.begin(), m_placed.end(), [&with](const Rect &one) { return one.meets(with); });
    }

    [[nodiscard]] double leastBend() const { return m_callout.joint ? 0 : m_callout.row > 0 ? 3 * 350 : 350; }

    void tryLeaders(const Block &block, const Rect &area, const Rect &target, const Reach &reach, double late)
    {
        Ways &ways = m_ways;
        ways.clear();
        if (target.width <= 80 && m_callout.joint) {
            slantedWays(block, area, target, ways);
        } else {
            straightWays(block, area, target, reach, ways);
            bentWays(block, area, target, reach, m_callout.toConductor, ways);
        }
        for (const Way &way : ways.all()) {
            const std::span<const Point> points = way.points();
            if (!staysOutside(points))
                continue;
            // High up: the metering's callouts need the room below it.
            const double low = m_callout.joint ? 2.0 * (area.y - zone::drawing.y) : 0;
            double cost = late + low + way.penalty * (m_callout.row > 0 && way.penalty > 0 ? 3 : 1);
            for (size_t step = 1; step < points.size(); ++step)
                cost += std::abs(points[step].x - points[step - 1].x) + std::abs(points[step].y - points[step - 1].y);
            if (cost >= m_best.cost)
                continue;
            const auto crossings = m_canvas.leaderCrossings(points, target, area);
            if (!crossings || (m_callout.row == 0 && *crossings > kMostCrossed))
                continue;
            cost += 250.0 * *crossings;
            if (cost < m_best.cost)
                m_best = {area, QList<Point>(points.begin(), points.end()), block, cost};
        }
    }

    [[nodiscard]] bool staysOutside(std::span<const Point> points) const
    {
        if (m_callout.outside.width <= 0)
            return true;
        const Rect inside = m_callout.outside.grown(-20);
        for (size_t step = 1; step < points.size(); ++step)
            if (around(points[step - 1], points[step]).grown(1).meets(inside))
                return false;
        return true;
    }

    const Canvas &m_canvas;
    const Callout &m_callout;
    const QList<Rect> &m_placed;
    std::vector<Reach> m_reach; ///< of each target
    Ways m_ways;
    Found m_best;
};

void put(Plan &plan, const Callout &callout, const Found &found)
{
    Mil y = found.area.y + 100;
    qsizetype row = 0;
    qsizetype open = 0; // brackets: what is missing may take more than one line
    for (const CalloutLine &line : found.block.lines) {
        const bool heading = row++ < found.block.headings;
        QStringList ids;
        for (const QString &key : line.keys)
            ids += plan.input.ids(key);
        Text text{{found.area.x, y}, line.words, Capital::Body, heading, heading};
        text.zone = zone::drawing;
        text.alarm = open > 0 || line.words.startsWith(u'[');
        open += line.words.count(u'[') - line.words.count(u']');
        plan.canvas.sheet().text(text, Layer::Callout, Part::Callout, callout.tag, line.path, ids);
        y += kPitch;
    }
    plan.canvas.block(found.area);
    plan.placed.append(found.area);
    plan.canvas.leader(found.leader, callout.toConductor, callout.tag);
}

/// The free place of a line of words that is nearest to a target, if there is one beside it.
std::optional<Point> besideTarget(const Canvas &canvas, const Callout &callout, const Rect &size)
{
    std::optional<Point> best;
    Mil nearest = kBeside;
    for (const Rect &target : callout.targets) {
        for (Mil y = target.y - kBeside - size.height; y <= target.bottom() + kBeside; y += 20) {
            for (Mil x = target.x - size.width; x <= target.right(); x += 40) {
                const Rect area{x, y, size.width, size.height};
                const Mil away = std::max({target.x - area.right(), area.x - target.right(), target.y - area.bottom(),
                                           area.y - target.bottom(), 0});
                if (away < nearest && area.x > zone::drawing.x + 60 && area.right() < zone::drawing.right() - 60 &&
                    canvas.free(area)) {
                    nearest = away;
                    best = Point{x, y};
                }
            }
        }
    }
    return best;
}

} // namespace

bool placeReference(Plan &plan, const Callout &reference)
{
    plan.canvas.survey();
    if (const auto found = Search(plan.canvas, reference, plan.placed).run()) {
        put(plan, reference, *found);
        return true;
    }
    const CalloutLine &line = reference.lines.first();
    Text text{{0, 0}, line.words, Capital::Body, true};
    const Rect box = textBox(text);
    const auto at = besideTarget(plan.canvas, reference, {0, 0, box.width, box.height});
    if (!at)
        return false;
    text.at = {at->x - box.x, at->y - box.y};
    text.zone = zone::drawing;
    plan.canvas.label(text, reference.tag, line.path, {}, Layer::Callout);
    return true;
}

QList<Callout> placeCallouts(Plan &plan, qsizetype atMost)
{
    QList<Callout> order = plan.callouts;
    const auto widest = [](const Callout &callout) {
        Mil width = 0;
        for (const CalloutLine &line : callout.lines)
            width = std::max(width, textWidth(line.words, Capital::Body, false));
        return width;
    };
    // What the utility wants said in its own words goes before all else: it belongs at its symbol.
    const auto prescribed = [&plan](const Callout &callout) {
        return callout.row > 0 &&
               std::any_of(callout.lines.begin(), callout.lines.end(), [&plan](const CalloutLine &line) {
                   return std::any_of(line.keys.begin(), line.keys.end(),
                                      [&plan](const QString &key) { return plan.input.sentences.contains(key); });
               });
    };
    std::stable_sort(order.begin(), order.end(), [&](const Callout &one, const Callout &other) {
        if (const bool first = prescribed(one); first != prescribed(other))
            return first;
        if (one.row != other.row)
            return one.row < other.row;
        if (one.row > 0) { // side by side below their row
            const Mil left = one.targets.first().x, right = other.targets.first().x;
            return plan.leftFirst ? left < right : std::pair(one.rank, left) < std::pair(other.rank, right);
        }
        return one.rank < other.rank || (one.rank == other.rank && widest(one) > widest(other));
    });
    QList<Callout> left;
    for (const Callout &callout : std::as_const(order)) {
        plan.canvas.survey();
        if (const auto found = Search(plan.canvas, callout, plan.placed).run())
            put(plan, callout, *found);
        else
            left.append(callout);
        if (left.size() > atMost)
            break;
    }
    return left;
}

} // namespace wm::drawings::sld
