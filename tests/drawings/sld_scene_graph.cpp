// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawings/sld_scene_graph.h"

#include "core/drawings/symbols.h"

#include <algorithm>
#include <numeric>

namespace wm::drawings::test {

namespace {

constexpr Mil kTolerance = 5;

bool near(Point one, Point other)
{
    return std::abs(one.x - other.x) <= kTolerance && std::abs(one.y - other.y) <= kTolerance;
}

bool onRun(const QList<Point> &points, Point at)
{
    for (qsizetype index = 1; index < points.size(); ++index) {
        const Point a = points.at(index - 1);
        const Point b = points.at(index);
        if (at.x >= std::min(a.x, b.x) - kTolerance && at.x <= std::max(a.x, b.x) + kTolerance &&
            at.y >= std::min(a.y, b.y) - kTolerance && at.y <= std::max(a.y, b.y) + kTolerance)
            return true;
    }
    return false;
}

/// What carries current: runs, buses, symbols; joined where an end meets an anchor, a bus, a dot or another end.
class Graph
{
public:
    Graph(const Scene &scene, const std::function<bool(const QString &)> &without)
    {
        for (const Item &item : scene.items) {
            if (const auto *line = std::get_if<Polyline>(&item.shape);
                line && item.layer == Layer::Conductor && (item.part == Part::Conductor || item.part == Part::Bus))
                m_runs.append({line->points, item.part == Part::Bus});
            if (const auto *use = std::get_if<SymbolUse>(&item.shape);
                use && item.tag != QStringLiteral("LEGEND") && !without(use->symbol))
                m_uses.append({*use, item.tag});
            if (const auto *dot = std::get_if<Circle>(&item.shape);
                dot && item.part == Part::Dot && item.layer == Layer::Conductor)
                m_dots.append(dot->centre);
        }
        m_parent.resize(static_cast<size_t>(m_runs.size() + m_uses.size()));
        std::iota(m_parent.begin(), m_parent.end(), size_t{0});
        join();
    }

    [[nodiscard]] QStringList joinedTo(const QString &symbol, const QStringList &ends)
    {
        QStringList result;
        for (qsizetype from = 0; from < m_uses.size(); ++from) {
            if (m_uses.at(from).first.symbol != symbol)
                continue;
            for (qsizetype to = 0; to < m_uses.size(); ++to) {
                const auto &[use, tag] = m_uses.at(to);
                if (ends.contains(use.symbol) && root(node(from)) == root(node(to)))
                    result.append(use.symbol + QStringLiteral(" of ") + tag);
            }
        }
        return result;
    }

private:
    struct Run
    {
        QList<Point> points;
        bool bus;
    };

    [[nodiscard]] size_t node(qsizetype use) const { return static_cast<size_t>(m_runs.size() + use); }

    size_t root(size_t of)
    {
        while (m_parent[of] != of)
            of = m_parent[of] = m_parent[m_parent[of]];
        return of;
    }

    void unite(size_t one, size_t other) { m_parent[root(one)] = root(other); }

    void join()
    {
        for (qsizetype one = 0; one < m_runs.size(); ++one) {
            const Run &run = m_runs.at(one);
            for (const Point end : {run.points.first(), run.points.last()}) {
                for (qsizetype other = 0; other < m_runs.size(); ++other) {
                    if (other != one && meets(end, m_runs.at(other)))
                        unite(static_cast<size_t>(one), static_cast<size_t>(other));
                }
                for (qsizetype use = 0; use < m_uses.size(); ++use) {
                    if (atAnchor(m_uses.at(use).first, end))
                        unite(static_cast<size_t>(one), node(use));
                }
            }
        }
    }

    [[nodiscard]] bool meets(Point end, const Run &run) const
    {
        if (near(end, run.points.first()) || near(end, run.points.last()) || (run.bus && onRun(run.points, end)))
            return true;
        return onRun(run.points, end) &&
               std::any_of(m_dots.begin(), m_dots.end(), [end](Point dot) { return near(dot, end); });
    }

    static bool atAnchor(const SymbolUse &use, Point end)
    {
        const QMap<QString, Point> anchors = symbols().value(use.symbol).anchors;
        return std::any_of(anchors.keyBegin(), anchors.keyEnd(),
                           [&](const QString &letter) { return near(anchor(use, letter), end); });
    }

    QList<Run> m_runs;
    QList<std::pair<SymbolUse, QString>> m_uses;
    QList<Point> m_dots;
    std::vector<size_t> m_parent;
};

const QStringList kSources{QStringLiteral("pv"), QStringLiteral("battery"), QStringLiteral("generator")};

} // namespace

QStringList sourcesJoined(const Scene &scene, const std::function<bool(const QString &)> &without)
{
    return Graph(scene, without).joinedTo(QStringLiteral("utility"), kSources);
}

QStringList sources(const Scene &scene)
{
    QStringList result;
    for (const Item &item : scene.items) {
        const auto *use = std::get_if<SymbolUse>(&item.shape);
        if (use && kSources.contains(use->symbol) && item.tag != QStringLiteral("LEGEND"))
            result.append(use->symbol + QStringLiteral(" of ") + item.tag);
    }
    return result;
}

} // namespace wm::drawings::test
