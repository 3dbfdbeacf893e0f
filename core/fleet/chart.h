// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/sample.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace wm::fleet {

/// As many units have a line each in one chart; of more nobody tells one from the other.
inline constexpr qsizetype kMostLines = 8;

/// What a chart is to show. Of several units: power and energy as their sum, everything else as their mean, and, where
/// they are few, each by itself as well (CD-DATA-02).
struct ChartWish
{
    size_t measure = 6;          ///< of kMeasures
    bool perInterval = false;    ///< how much the counter went up since the measurement before; of energy only
    bool hourly = true;          ///< measurements at the full hour alone, nothing averaged (CD-DATA-12)
    qint64 stepMs = 15 * 60'000; ///< how far measurements are apart where it is not hourly
    [[nodiscard]] qint64 interval() const { return hourly ? qint64{3'600'000} : stepMs; }
};
[[nodiscard]] bool isEnergy(size_t measure);
[[nodiscard]] bool isSummed(size_t measure);

struct ChartPoint
{
    qint64 atMs = 0;
    double value = 0;
    int units = 1, expected = 1; ///< how many it is of, and how many had begun to report by then
    bool joined = false;         ///< a line leads here from the point before: nothing is missing in between
    [[nodiscard]] bool whole() const { return units == expected; }
    bool operator==(const ChartPoint &) const = default;
};

/// What one of several units gave.
struct UnitLine
{
    QString serial;
    std::vector<ChartPoint> points; ///< by time
};

struct Chart
{
    std::vector<ChartPoint> points; ///< by time
    std::vector<UnitLine> lines;    ///< by serial, of 2 to kMostLines units; else none
    int units = 0;                  ///< how many have measurements in it
    int resets = 0;                 ///< times that a counter went back
};

/// The measurements of units in a period, as the office handed them out.
class Measurements
{
public:
    void add(const QString &serial, const Sample &sample);
    [[nodiscard]] size_t count() const { return m_count; }
    [[nodiscard]] qint64 newestMs() const { return m_newest; } ///< 0: there are none
    /// Any order of adding gives the same chart.
    [[nodiscard]] Chart chart(const ChartWish &wish) const;

private:
    QHash<QString, std::vector<Sample>> m_units;
    size_t m_count = 0;
    qint64 m_newest = 0;
};

/// So few points that they look the same in `columns` columns from one time to another: of each column the first, the
/// least, the greatest and the last. With them the neighbours outside, for lines that lead in. A line is never drawn
/// where the points had none.
std::vector<ChartPoint> thinned(const std::vector<ChartPoint> &points, qint64 fromMs, qint64 toMs, int columns);

/// What a chart says from one time to another, both included.
struct ChartSummary
{
    size_t points = 0;
    ChartPoint first, last, least, greatest;
    int gaps = 0; ///< stretches without a report
    qint64 longestFromMs = 0, longestToMs = 0;
    int partial = 0; ///< points that are not of every unit
};
ChartSummary summaryOf(const std::vector<ChartPoint> &points, qint64 fromMs, qint64 toMs, qint64 intervalMs);

/// 1, 2 or 5 times a power of ten, so that at most `ticks` of them cover a range over 0.
double niceStep(double range, int ticks);

} // namespace wm::fleet
