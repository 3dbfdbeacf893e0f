// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/chart.h"

#include <algorithm>
#include <cmath>

namespace wm::fleet {

namespace {

constexpr qint64 kMinute = 60'000;

/// A little late is no gap; one that is missing is.
bool follows(qint64 fromMs, qint64 toMs, qint64 intervalMs)
{
    return (toMs - fromMs) * 2 <= intervalMs * 3;
}

/// What one unit gives to a chart.
struct Given
{
    qint64 atMs = 0, value = 0;
    bool wentBack = false; ///< its counter is lower than it was
};

/// Its measurements that count, by time and once each. Seconds are left aside, as in the file.
std::vector<Sample> counting(std::vector<Sample> samples, const ChartWish &wish, bool alone)
{
    for (Sample &sample : samples)
        sample.atMs -= sample.atMs % kMinute;
    std::sort(samples.begin(), samples.end(), [](const Sample &a, const Sample &b) { return a.atMs < b.atMs; });
    const auto same = [](const Sample &a, const Sample &b) { return a.atMs == b.atMs; };
    samples.erase(std::unique(samples.begin(), samples.end(), same), samples.end());
    if (wish.hourly || !alone) // of several, those that all of them take
        std::erase_if(samples, [&](const Sample &sample) { return sample.atMs % wish.interval() != 0; });
    return samples;
}

std::vector<Given> givenBy(const std::vector<Sample> &samples, const ChartWish &wish)
{
    std::vector<Given> given;
    given.reserve(samples.size());
    for (size_t i = 0; i < samples.size(); ++i) {
        const qint64 value = samples[i].values[wish.measure];
        const bool wentBack = i > 0 && isEnergy(wish.measure) && value < samples[i - 1].values[wish.measure];
        if (!wish.perInterval)
            given.push_back({samples[i].atMs, value, wentBack});
        else if (i > 0 && !wentBack && follows(samples[i - 1].atMs, samples[i].atMs, wish.interval()))
            given.push_back({samples[i].atMs, value - samples[i - 1].values[wish.measure], false});
    }
    return given;
}

/// One unit's line by itself: a counter that went back starts anew.
UnitLine lineOf(const QString &serial, const std::vector<Given> &given, const ChartWish &wish)
{
    const double scale = std::pow(10.0, kMeasures[wish.measure].decimals);
    UnitLine line{serial, {}};
    line.points.reserve(given.size());
    for (const Given &one : given) {
        ChartPoint point;
        point.atMs = one.atMs;
        point.value = static_cast<double>(one.value) / scale;
        point.joined =
            !line.points.empty() && !one.wentBack && follows(line.points.back().atMs, one.atMs, wish.interval());
        line.points.push_back(point);
    }
    return line;
}

} // namespace

bool isEnergy(size_t measure)
{
    return measure == 5 || measure == 6;
}

bool isSummed(size_t measure)
{
    return isEnergy(measure) || measure == 2 || measure == 3;
}

void Measurements::add(const QString &serial, const Sample &sample)
{
    m_units[serial].push_back(sample);
    m_newest = std::max(m_newest, sample.atMs);
    ++m_count;
}

Chart Measurements::chart(const ChartWish &wish) const
{
    struct At
    {
        qint64 sum = 0;
        int units = 0;
        bool wentBack = false;
    };
    Chart chart;
    QHash<qint64, At> times;
    std::vector<qint64> begins; // when each unit began
    const bool each = m_units.size() > 1 && m_units.size() <= kMostLines;
    for (auto unit = m_units.begin(); unit != m_units.end(); ++unit) {
        const std::vector<Sample> samples = counting(*unit, wish, m_units.size() == 1);
        const std::vector<Given> given = givenBy(samples, wish);
        for (size_t i = 1; isEnergy(wish.measure) && i < samples.size(); ++i)
            chart.resets += samples[i].values[wish.measure] < samples[i - 1].values[wish.measure] ? 1 : 0;
        if (given.empty())
            continue;
        begins.push_back(given.front().atMs);
        if (each)
            chart.lines.push_back(lineOf(unit.key(), given, wish));
        for (const Given &one : given) {
            At &at = times[one.atMs];
            at.sum += one.value;
            ++at.units;
            at.wentBack = at.wentBack || one.wentBack;
        }
    }
    chart.units = static_cast<int>(begins.size());
    std::sort(chart.lines.begin(), chart.lines.end(),
              [](const UnitLine &a, const UnitLine &b) { return a.serial < b.serial; });
    if (chart.lines.size() < 2)
        chart.lines.clear();
    std::sort(begins.begin(), begins.end());
    std::vector<qint64> order = {times.keyBegin(), times.keyEnd()};
    std::sort(order.begin(), order.end());
    const double scale = std::pow(10.0, kMeasures[wish.measure].decimals);
    chart.points.reserve(order.size());
    for (const qint64 ms : order) {
        const At at = times.value(ms);
        ChartPoint point;
        point.atMs = ms;
        point.units = at.units;
        point.expected = static_cast<int>(std::upper_bound(begins.begin(), begins.end(), ms) - begins.begin());
        point.value = static_cast<double>(at.sum) / scale / (isSummed(wish.measure) ? 1 : at.units);
        if (!chart.points.empty()) {
            const ChartPoint &before = chart.points.back();
            // A sum of fewer units is not less of the same: nothing leads to it or from it. One that begins is new.
            const bool same = !isSummed(wish.measure) || (point.whole() && before.whole());
            point.joined = same && !at.wentBack && follows(before.atMs, ms, wish.interval());
        }
        chart.points.push_back(point);
    }
    return chart;
}

std::vector<ChartPoint> thinned(const std::vector<ChartPoint> &points, qint64 fromMs, qint64 toMs, int columns)
{
    const auto earlier = [](const ChartPoint &point, qint64 ms) { return point.atMs < ms; };
    auto from = std::lower_bound(points.begin(), points.end(), fromMs, earlier);
    auto to = std::lower_bound(from, points.end(), toMs + 1, earlier);
    if (from != points.begin())
        --from;
    if (to != points.end())
        ++to;
    if (columns < 1 || toMs <= fromMs || to - from <= 4 * static_cast<qint64>(columns))
        return {from, to};
    const auto columnOf = [&](const ChartPoint &point) {
        return std::floor(static_cast<double>(point.atMs - fromMs) * columns / static_cast<double>(toMs - fromMs));
    };
    std::vector<ChartPoint> few;
    for (auto begin = from; begin != to;) {
        auto least = begin, greatest = begin, end = begin + 1;
        bool broken = false;
        for (const double column = columnOf(*begin); end != to && columnOf(*end) == column; ++end) {
            broken = broken || !end->joined;
            if (end->value < least->value)
                least = end;
            if (end->value > greatest->value)
                greatest = end;
        }
        std::vector<std::vector<ChartPoint>::const_iterator> kept{begin, least, greatest, end - 1};
        std::sort(kept.begin(), kept.end());
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        for (const auto &one : kept) {
            few.push_back(*one);
            if (one != begin)
                few.back().joined = !broken;
        }
        begin = end;
    }
    return few;
}

ChartSummary summaryOf(const std::vector<ChartPoint> &points, qint64 fromMs, qint64 toMs, qint64 intervalMs)
{
    ChartSummary summary;
    for (const ChartPoint &point : points) {
        if (point.atMs < fromMs || point.atMs > toMs)
            continue;
        if (summary.points == 0)
            summary.first = summary.least = summary.greatest = point;
        else if (!follows(summary.last.atMs, point.atMs, intervalMs)) {
            ++summary.gaps;
            if (point.atMs - summary.last.atMs > summary.longestToMs - summary.longestFromMs) {
                summary.longestFromMs = summary.last.atMs;
                summary.longestToMs = point.atMs;
            }
        }
        if (point.value < summary.least.value)
            summary.least = point;
        if (point.value > summary.greatest.value)
            summary.greatest = point;
        summary.partial += point.whole() ? 0 : 1;
        summary.last = point;
        ++summary.points;
    }
    return summary;
}

double niceStep(double range, int ticks)
{
    const double rough = range / ticks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

} // namespace wm::fleet
