// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_geometry.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

constexpr double kFarthest = 100'000; ///< feet; what lies farther from the grid's origin is a slip of the pen

template <typename P>
double turn(P a, P b, P c)
{
    return (static_cast<double>(b.x) - a.x) * (static_cast<double>(c.y) - a.y) -
           (static_cast<double>(b.y) - a.y) * (static_cast<double>(c.x) - a.x);
}

template <typename P>
bool onStroke(P a, P b, P c)
{
    return std::min(a.x, b.x) <= c.x && c.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= c.y &&
           c.y <= std::max(a.y, b.y);
}

template <typename P>
bool haveCommonPoint(P a, P b, P c, P d)
{
    const double one = turn(a, b, c);
    const double two = turn(a, b, d);
    const double three = turn(c, d, a);
    const double four = turn(c, d, b);
    if (((one > 0) != (two > 0)) && ((three > 0) != (four > 0)) && one != 0 && two != 0 && three != 0 && four != 0)
        return true;
    return (one == 0 && onStroke(a, b, c)) || (two == 0 && onStroke(a, b, d)) || (three == 0 && onStroke(c, d, a)) ||
           (four == 0 && onStroke(c, d, b));
}

} // namespace

std::optional<Feet> placeOf(const QJsonValue &object)
{
    const QJsonValue x = object["x_ft"_L1];
    const QJsonValue y = object["y_ft"_L1];
    if (!x.isDouble() || !y.isDouble() || std::abs(x.toDouble()) > kFarthest || std::abs(y.toDouble()) > kFarthest)
        return std::nullopt;
    return Feet{x.toDouble(), y.toDouble()};
}

Outline outlineOf(const QJsonValue &list)
{
    Outline result;
    for (const auto &point : list.toArray()) {
        if (const auto place = placeOf(point))
            result.append(*place);
    }
    return result;
}

double distance(Feet one, Feet other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

bool within(const Outline &outline, Feet place)
{
    bool inside = false;
    for (qsizetype index = 0, last = outline.size() - 1; index < outline.size(); last = index++) {
        const Feet a = outline.at(index);
        const Feet b = outline.at(last);
        if ((a.y > place.y) != (b.y > place.y) && place.x < (b.x - a.x) * (place.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

bool meets(Feet from, Feet to, const Outline &chain, bool closed)
{
    for (qsizetype index = closed ? 0 : 1; index < chain.size(); ++index) {
        if (haveCommonPoint(from, to, chain.at(index == 0 ? chain.size() - 1 : index - 1), chain.at(index)))
            return true;
    }
    return false;
}

bool crossesItself(const Outline &outline)
{
    const qsizetype count = outline.size();
    for (qsizetype a = 0; a < count; ++a) {
        for (qsizetype b = a + 2; b < count; ++b) {
            if (a == 0 && b == count - 1)
                continue; // neighbours around the end
            if (meets(outline.at(a), outline.at(a + 1), {outline.at(b), outline.at((b + 1) % count)}, false))
                return true;
        }
    }
    return false;
}

void Extent::add(Feet place)
{
    m_low = m_empty ? place : Feet{std::min(m_low.x, place.x), std::min(m_low.y, place.y)};
    m_high = m_empty ? place : Feet{std::max(m_high.x, place.x), std::max(m_high.y, place.y)};
    m_empty = false;
}

void Extent::add(const Outline &places)
{
    for (const Feet place : places)
        add(place);
}

int plotScale(double widthFt, double heightFt, Mil roomWidth, Mil roomHeight)
{
    for (const int tens : {1, 10, 100}) {
        for (const int scale : {10, 20, 30, 40, 50, 60, 100}) {
            if (widthFt * 1000 / (scale * tens) <= roomWidth && heightFt * 1000 / (scale * tens) <= roomHeight)
                return scale * tens;
        }
    }
    return 0;
}

int feetPerInchIn(const QString &words)
{
    static const QRegularExpression scale(
        QStringLiteral("^\\s*1\\s*(?:in|inch|\")\\.?\\s*=\\s*([0-9]{1,4})\\s*(?:ft|feet|foot|')"),
        QRegularExpression::CaseInsensitiveOption);
    return scale.match(words).captured(1).toInt();
}

Point PlotView::at(Feet place) const
{
    return {m_paper.x + length(place.x - m_ground.x), m_paper.y - length(place.y - m_ground.y)};
}

QList<Point> PlotView::at(const Outline &places) const
{
    QList<Point> result;
    for (const Feet place : places)
        result.append(at(place));
    return result;
}

Mil PlotView::length(double feet) const
{
    return m_feetPerInch == 0 ? 0 : static_cast<Mil>(std::lround(feet * 1000 / m_feetPerInch));
}

bool strokesMeet(Point a, Point b, Point c, Point d)
{
    return haveCommonPoint(a, b, c, d);
}

bool strokeMeets(Point from, Point to, const Rect &rect)
{
    const auto holds = [&rect](Point point) {
        return rect.x <= point.x && point.x <= rect.right() && rect.y <= point.y && point.y <= rect.bottom();
    };
    if (holds(from) || holds(to))
        return true;
    const std::array<Point, 4> corners{
        {{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}}};
    for (size_t index = 0; index < corners.size(); ++index) {
        if (haveCommonPoint(from, to, corners.at(index), corners.at((index + 1) % corners.size())))
            return true;
    }
    return false;
}

QString dimensionText(double feet)
{
    const auto halves = std::llround(feet * 24);
    const qint64 rest = halves % 24;
    const QString half = rest % 2 == 0 ? QString() : QStringLiteral(" 1/2");
    return QStringLiteral("%1'-%2%3\"").arg(halves / 24).arg(rest / 2).arg(half);
}

} // namespace wm::drawings
