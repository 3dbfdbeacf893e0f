// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_columns.h"

#include <algorithm>

namespace wm::drawings::plot {

namespace {

/// Stacks the callouts of a column as near to their targets as there is room; false when there is too little.
bool stack(QList<Callout *> &column, const Rect &area)
{
    Mil total = 0;
    for (const Callout *one : column)
        total += one->height() + kGap;
    if (total - kGap > area.height)
        return false;
    Mil free = area.y;
    for (Callout *one : column) {
        one->y = std::max(free, one->target.y - kLeaderOff);
        free = one->y + one->height() + kGap;
    }
    Mil floor = area.bottom();
    for (qsizetype index = column.size() - 1; index >= 0; --index) {
        Callout *one = column.at(index);
        one->y = std::min(one->y, floor - one->height());
        floor = one->y - kGap;
    }
    return true;
}

bool leadersMeet(const QList<Point> &a, const QList<Point> &b)
{
    for (qsizetype i = 1; i < a.size(); ++i) {
        for (qsizetype j = 1; j < b.size(); ++j) {
            if (strokesMeet(a.at(i - 1), a.at(i), b.at(j - 1), b.at(j)))
                return true;
        }
    }
    return false;
}

} // namespace

QList<Point> leaderOf(const Callout &one, const Rect &area)
{
    const Mil y = one.y + kLeaderOff;
    const Mil head = textWidth(one.lines.first().string, Capital::Body, true);
    if (one.left)
        return {{area.x + head + 40, y}, {area.right() + kElbow, y}, one.target};
    return {{area.x - 40, y}, {area.x - 40 - kElbow, y}, one.target};
}

void untangle(QList<Callout *> &column, const Rect &area)
{
    std::stable_sort(column.begin(), column.end(),
                     [](const Callout *one, const Callout *other) { return one->target.y < other->target.y; });
    int swaps = static_cast<int>(column.size() * column.size());
    for (const int spare : {1, 2}) {
        if (stack(column, area))
            break;
        for (Callout *one : std::as_const(column))
            one->lines.removeIf([spare](const CalloutLine &line) { return line.spare == spare; });
    }
    for (;;) {
        while (!stack(column, area)) {
            const auto least = std::max_element(column.begin(), column.end(), [](auto *one, auto *other) {
                return std::pair(one->rank, one->lines.size()) < std::pair(other->rank, other->lines.size());
            });
            column.erase(least);
        }
        QPair<qsizetype, qsizetype> crossing{-1, -1};
        for (qsizetype i = 0; i < column.size() && crossing.first < 0; ++i) {
            for (qsizetype j = i + 1; j < column.size() && crossing.first < 0; ++j) {
                if (leadersMeet(leaderOf(*column.at(i), area), leaderOf(*column.at(j), area)))
                    crossing = {i, j};
            }
        }
        if (crossing.first < 0)
            return;
        if (swaps-- > 0)
            column.swapItemsAt(crossing.first, crossing.second);
        else
            column.removeAt(column.at(crossing.first)->rank > column.at(crossing.second)->rank ? crossing.first
                                                                                               : crossing.second);
    }
}

void partColumns(QList<Callout *> &left, QList<Callout *> &right)
{
    const auto meets = [](const Callout *one, const Callout *other) {
        return leadersMeet(leaderOf(*one, plot::leftCallouts), leaderOf(*other, plot::rightCallouts));
    };
    for (qsizetype i = 0; i < left.size(); ++i) {
        for (qsizetype j = 0; j < right.size(); ++j) {
            if (!meets(left.at(i), right.at(j)))
                continue;
            if (left.at(i)->rank > right.at(j)->rank) {
                left.removeAt(i--);
                break;
            }
            right.removeAt(j--);
        }
    }
}

} // namespace wm::drawings::plot
