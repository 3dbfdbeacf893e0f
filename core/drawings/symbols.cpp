// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/symbols.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wm::drawings {

namespace {

Point point(const QJsonValue &pair)
{
    return {pair[0].toInt(), pair[1].toInt()};
}

Polyline polyline(const QJsonArray &points, bool closed, bool filled)
{
    Polyline result{{}, closed, filled};
    for (const auto &pair : points)
        result.points.append(point(pair));
    return result;
}

SymbolShape::Fill fill(const QString &word)
{
    if (word == QLatin1String("ink"))
        return SymbolShape::Fill::Ink;
    return word == QLatin1String("paper") ? SymbolShape::Fill::Paper : SymbolShape::Fill::None;
}

SymbolShape shapeOf(const QJsonObject &json)
{
    SymbolShape result;
    result.width = json[QLatin1String("width")].toInt();
    result.fill = fill(json[QLatin1String("fill")].toString());
    for (const auto &part : json[QLatin1String("dash")].toArray())
        result.dash.append(part.toInt());
    const bool ink = result.fill == SymbolShape::Fill::Ink;
    if (const QJsonArray circle = json[QLatin1String("circle")].toArray(); !circle.isEmpty()) {
        result.shape = Circle{point(circle), circle[2].toInt(), ink};
    } else if (const QJsonArray arc = json[QLatin1String("arc")].toArray(); !arc.isEmpty()) {
        result.shape = Arc{point(arc), arc[2].toInt(), arc[3].toDouble(), arc[4].toDouble()};
    } else if (json.contains(QLatin1String("text"))) {
        result.shape = Text{point(json[QLatin1String("at")]),
                            json[QLatin1String("text")].toString(),
                            Capital::Body,
                            json[QLatin1String("bold")].toBool(),
                            false,
                            Align::Middle};
    } else if (const QJsonArray closed = json[QLatin1String("closed")].toArray(); !closed.isEmpty()) {
        result.shape = polyline(closed, true, ink);
    } else {
        result.shape = polyline(json[QLatin1String("line")].toArray(), false, ink);
    }
    return result;
}

struct Extent
{
    Mil left = 0, top = 0, right = 0, bottom = 0; // from the centre, which always counts

    void take(Point at, Mil around = 0)
    {
        left = std::min(left, at.x - around);
        right = std::max(right, at.x + around);
        top = std::min(top, at.y - around);
        bottom = std::max(bottom, at.y + around);
    }
    void operator()(const Polyline &line)
    {
        for (const Point &at : line.points)
            take(at);
    }
    void operator()(const Circle &circle) { take(circle.centre, circle.radius); }
    void operator()(const Arc &arc)
    {
        const int steps = 16;
        for (int step = 0; step <= steps; ++step) {
            const double angle = (arc.startDeg + arc.spanDeg * step / steps) * std::numbers::pi / 180;
            take({arc.centre.x + static_cast<Mil>(std::lround(arc.radius * std::cos(angle))),
                  arc.centre.y - static_cast<Mil>(std::lround(arc.radius * std::sin(angle)))});
        }
    }
    void operator()(const Text &text)
    {
        const Rect box = textBox(text);
        take({box.x, box.y});
        take({box.right(), box.bottom()});
    }
    [[nodiscard]] Rect rect() const { return {left, top, right - left, bottom - top}; }
};

Symbol symbolOf(const QJsonObject &json)
{
    Symbol result;
    result.key = json[QLatin1String("key")].toString();
    result.name = json[QLatin1String("name")].toString();
    result.tag = json[QLatin1String("tag")].toString();
    result.ansi = json[QLatin1String("ansi")].toString();
    const QJsonObject anchors = json[QLatin1String("anchors")].toObject();
    Extent extent;
    for (auto it = anchors.begin(); it != anchors.end(); ++it) {
        result.anchors.insert(it.key(), point(it.value()));
        extent.take(point(it.value()));
    }
    for (const auto &shape : json[QLatin1String("shapes")].toArray()) {
        result.shapes.append(shapeOf(shape.toObject()));
        std::visit(extent, result.shapes.last().shape);
    }
    result.bounds = extent.rect();
    return result;
}

QMap<QString, Symbol> readLibrary()
{
    QFile file(QStringLiteral(":/wm/drawings/symbols.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The drawing symbols are missing from the program: link wm::resources and call registerResources().");
    QMap<QString, Symbol> result;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll())[QLatin1String("symbols")].toArray();
    for (const auto &json : list) {
        Symbol symbol = symbolOf(json.toObject());
        const QString key = symbol.key;
        result.insert(key, std::move(symbol));
    }
    return result;
}

Mil scaled(Mil value, int percent)
{
    return static_cast<Mil>(std::lround(value * percent / 100.0));
}

/// Puts one shape of a symbol where a use has it.
struct Placer
{
    const SymbolUse &use;

    SymbolShape operator()(SymbolShape shape) const
    {
        std::visit([this](auto &each) { place(each); }, shape.shape);
        return shape;
    }
    void place(Polyline &line) const
    {
        for (Point &at : line.points)
            at = placed(use, at);
    }
    void place(Circle &circle) const
    {
        circle.centre = placed(use, circle.centre);
        circle.radius = scaled(circle.radius, use.percent);
    }
    void place(Arc &arc) const
    {
        arc.centre = placed(use, arc.centre);
        arc.radius = scaled(arc.radius, use.percent);
        arc.startDeg += 90.0 * use.quarters;
    }
    void place(Text &text) const
    {
        // The middle of its capitals turns with the symbol; the letters themselves stay upright.
        const Mil half = static_cast<Mil>(text.capital) / 2;
        text.at = placed(use, text.at - Point{0, half}) + Point{0, half};
    }
};

} // namespace

const QMap<QString, Symbol> &symbols()
{
    static const QMap<QString, Symbol> library = readLibrary();
    return library;
}

Point placed(const SymbolUse &use, Point fromCentre)
{
    Point turned{scaled(fromCentre.x, use.percent), scaled(fromCentre.y, use.percent)};
    for (int quarter = 0; quarter < (use.quarters % 4 + 4) % 4; ++quarter)
        turned = {turned.y, -turned.x};
    return use.at + turned;
}

Point anchor(const SymbolUse &use, const QString &letter)
{
    const auto symbol = symbols().constFind(use.symbol);
    Q_ASSERT(symbol != symbols().cend() && symbol->anchors.contains(letter));
    return placed(use, symbol->anchors.value(letter));
}

Rect bounds(const SymbolUse &use)
{
    const auto symbol = symbols().constFind(use.symbol);
    Q_ASSERT(symbol != symbols().cend());
    const Point one = placed(use, {symbol->bounds.x, symbol->bounds.y});
    const Point other = placed(use, {symbol->bounds.right(), symbol->bounds.bottom()});
    return {std::min(one.x, other.x), std::min(one.y, other.y), std::abs(one.x - other.x), std::abs(one.y - other.y)};
}

QList<SymbolShape> shapes(const SymbolUse &use)
{
    QList<SymbolShape> result;
    const Placer placer{use};
    for (const SymbolShape &shape : symbols().value(use.symbol).shapes)
        result.append(placer(shape));
    return result;
}

} // namespace wm::drawings
