// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/svg.h"

#include "core/drawings/look.h"

#include <QtCore/QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace wm::drawings {

namespace {

QString number(double value)
{
    QString result = QString::number(value, 'f', 2);
    while (result.endsWith(QLatin1Char('0')))
        result.chop(1);
    if (result.endsWith(QLatin1Char('.')))
        result.chop(1);
    return result == QLatin1String("-0") ? QStringLiteral("0") : result;
}

QString joined(const QList<Mil> &values)
{
    QStringList words;
    for (const Mil value : values)
        words.append(QString::number(value));
    return words.join(QLatin1Char(' '));
}

/// Percent and turn are part of the id: letters stay upright and of one height, which no transformation could do.
QString symbolId(const SymbolUse &use)
{
    return QStringLiteral("%1-%2-%3").arg(use.symbol).arg(use.percent).arg((use.quarters % 4 + 4) % 4 * 90);
}

class Writer
{
public:
    explicit Writer(QByteArray *bytes) : m_xml(bytes) {}

    void write(const Drawing &drawing);

    void operator()(const Polyline &line);
    void operator()(const Circle &circle);
    void operator()(const Arc &arc);
    void operator()(const Text &text);
    void operator()(const SymbolUse &use);

private:
    void line() { m_xml.writeCharacters(QStringLiteral("\n")); }
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QString::fromLatin1(name), value); }
    void named(const char *name, const QString &value)
    {
        if (const QString words = printable(value); !words.isEmpty())
            attribute(name, words);
    }
    void fill(bool filled, bool paper = false);
    void strokes(const StrokeStyle &style);
    void definitions(const Drawing &drawing);
    void sheet(const Scene &scene, Mil top, int numberOfSheet);
    void item(const Item &item);
    void rect(const Rect &area);

    QXmlStreamWriter m_xml;
    SymbolShape::Fill m_fill = SymbolShape::Fill::None;
};

void Writer::fill(bool filled, bool paper)
{
    if (filled || m_fill == SymbolShape::Fill::Ink)
        attribute("fill", QStringLiteral("#000"));
    else if (paper || m_fill == SymbolShape::Fill::Paper)
        attribute("fill", QStringLiteral("#fff"));
}

void Writer::strokes(const StrokeStyle &style)
{
    attribute("stroke-width", QString::number(style.width));
    if (!style.dash.isEmpty())
        attribute("stroke-dasharray", joined(style.dash));
}

void Writer::rect(const Rect &area)
{
    m_xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("x", QString::number(area.x));
    attribute("y", QString::number(area.y));
    attribute("width", QString::number(area.width));
    attribute("height", QString::number(area.height));
    attribute("fill", QStringLiteral("#fff"));
    attribute("stroke", QStringLiteral("none"));
}

void Writer::operator()(const Polyline &line)
{
    if (line.points.size() < 2)
        return;
    QStringList points;
    for (const Point &at : line.points)
        points.append(QStringLiteral("%1,%2").arg(at.x).arg(at.y));
    m_xml.writeEmptyElement(line.closed ? QStringLiteral("polygon") : QStringLiteral("polyline"));
    attribute("points", points.join(QLatin1Char(' ')));
    fill(line.filled, line.paper);
}

void Writer::operator()(const Circle &circle)
{
    m_xml.writeEmptyElement(QStringLiteral("circle"));
    attribute("cx", QString::number(circle.centre.x));
    attribute("cy", QString::number(circle.centre.y));
    attribute("r", QString::number(circle.radius));
    fill(circle.filled);
}

void Writer::operator()(const Arc &arc)
{
    // In halves, since an arc from a point to itself would be nothing.
    const Spot start = onCircle(arc.centre, arc.radius, arc.startDeg);
    QString path = QStringLiteral("M%1 %2").arg(number(start.x), number(start.y));
    const double span = std::clamp(arc.spanDeg, -360.0, 360.0);
    for (const double part : {0.5, 1.0}) {
        const Spot end = onCircle(arc.centre, arc.radius, arc.startDeg + span * part);
        path += QStringLiteral("A%1 %1 0 0 %2 %3 %4")
                    .arg(arc.radius)
                    .arg(span > 0 ? 0 : 1)
                    .arg(number(end.x), number(end.y));
    }
    m_xml.writeEmptyElement(QStringLiteral("path"));
    attribute("d", path);
}

void Writer::operator()(const Text &text)
{
    const QString string = printable(text.string);
    if (string.isEmpty())
        return;
    if (text.opaque)
        rect(textBox(text));
    const QString colour = text.alarm ? QStringLiteral("#c01010") : QStringLiteral("#000");
    if (text.underlined) {
        const Underline under = underline(text);
        m_xml.writeEmptyElement(QStringLiteral("path"));
        attribute("d", QStringLiteral("M%1 %2H%3").arg(number(under.left), number(under.y), number(under.right)));
        attribute("stroke", colour);
        attribute("stroke-width", number(under.width));
        attribute("stroke-dasharray", QStringLiteral("none"));
    }
    m_xml.writeStartElement(QStringLiteral("text"));
    attribute("x", number(leftEnd(text)));
    attribute("y", QString::number(text.at.y));
    attribute("font-size", QString::number(typeSize(text.capital), 'f', 3));
    attribute("textLength", number(exactWidth(text)));
    attribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
    if (text.bold)
        attribute("font-weight", QStringLiteral("bold"));
    attribute("fill", colour);
    attribute("stroke", QStringLiteral("none"));
    attribute("xml:space", QStringLiteral("preserve"));
    m_xml.writeCharacters(string);
    m_xml.writeEndElement();
}

void Writer::operator()(const SymbolUse &use)
{
    if (!symbols().contains(use.symbol))
        return;
    m_xml.writeEmptyElement(QStringLiteral("use"));
    attribute("xlink:href", QLatin1Char('#') + symbolId(use));
    attribute("x", QString::number(use.at.x));
    attribute("y", QString::number(use.at.y));
}

void Writer::definitions(const Drawing &drawing)
{
    QMap<QString, SymbolUse> uses; // in the order of their ids
    for (const Scene &scene : drawing.sheets) {
        for (const Item &each : scene.items) {
            if (const auto *use = std::get_if<SymbolUse>(&each.shape); use && symbols().contains(use->symbol))
                uses.insert(symbolId(*use), *use);
        }
    }
    m_xml.writeStartElement(QStringLiteral("defs"));
    for (auto it = uses.begin(); it != uses.end(); ++it) {
        it->at = {0, 0};
        line();
        m_xml.writeStartElement(QStringLiteral("symbol"));
        attribute("id", it.key());
        attribute("overflow", QStringLiteral("visible"));
        attribute("data-name", symbols().value(it->symbol).name);
        for (const SymbolShape &shape : shapes(*it)) {
            m_xml.writeStartElement(QStringLiteral("g"));
            strokes({shape.width, shape.dash});
            m_fill = shape.fill;
            std::visit(*this, shape.shape);
            m_fill = SymbolShape::Fill::None;
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    line();
}

void Writer::item(const Item &item)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("data-layer", layerName(item.layer));
    attribute("data-part", partName(item.part));
    named("data-tag", item.tag);
    named("data-path", item.path);
    named("data-requirement", item.requirements.join(QLatin1Char(' ')));
    if (!std::holds_alternative<Text>(item.shape) && !std::holds_alternative<SymbolUse>(item.shape))
        strokes(strokeStyle(item.stroke));
    std::visit(*this, item.shape);
    m_xml.writeEndElement();
    line();
}

void Writer::sheet(const Scene &scene, Mil top, int numberOfSheet)
{
    m_xml.writeStartElement(QStringLiteral("g"));
    attribute("data-sheet", QString::number(numberOfSheet));
    if (top != 0)
        attribute("transform", QStringLiteral("translate(0 %1)").arg(top));
    rect(scene.sheet);
    line();
    for (const Item &each : scene.items)
        item(each);
    m_xml.writeEndElement();
    line();
}

void Writer::write(const Drawing &drawing)
{
    Mil width = 0;
    Mil height = -kSheetGap;
    for (const Scene &scene : drawing.sheets) {
        width = std::max(width, scene.sheet.width);
        height += scene.sheet.height + kSheetGap;
    }
    height = std::max(height, 0);
    m_xml.writeStartDocument();
    line();
    m_xml.writeStartElement(QStringLiteral("svg"));
    attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
    attribute("xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
    attribute("width", QString::number(width / 1000.0, 'f', 3) + QStringLiteral("in"));
    attribute("height", QString::number(height / 1000.0, 'f', 3) + QStringLiteral("in"));
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(width).arg(height));
    attribute("font-family", QStringLiteral("'Liberation Sans Narrow','Arial Narrow',Arial,sans-serif"));
    attribute("style", QStringLiteral("font-kerning:none;font-variant-ligatures:none"));
    attribute("fill", QStringLiteral("none"));
    attribute("stroke", QStringLiteral("#000"));
    attribute("stroke-linejoin", QStringLiteral("round"));
    line();
    m_xml.writeTextElement(QStringLiteral("title"),
                           drawing.sheets.isEmpty() ? QString() : printable(drawing.sheets.first().title));
    line();
    definitions(drawing);
    Mil top = 0;
    int count = 0;
    for (const Scene &scene : drawing.sheets) {
        sheet(scene, top, ++count);
        top += scene.sheet.height + kSheetGap;
    }
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

} // namespace

QByteArray toSvg(const Drawing &drawing)
{
    QByteArray bytes;
    Writer(&bytes).write(drawing);
    return bytes;
}

} // namespace wm::drawings
