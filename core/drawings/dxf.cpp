// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/dxf.h"

#include "core/drawings/dxf_writer.h"
#include "core/drawings/look.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wm::drawings {

namespace {

constexpr int kByLayer = -1;
constexpr int kByBlockWeight = -2;
constexpr int kLayerColour = 256;
constexpr int kRed = 1;
constexpr int kBlockColour = 0;

struct Place
{
    double x = 0;
    double y = 0;
};

/// What a plan shows from above and calls by a name, an upright rectangle: a block in DXF, so that a reader finds it by
/// its TAG as it finds a symbol.
struct Body
{
    const char *block;
    bool filled;
};
constexpr Body kBodies[]{{"EQUIPMENT-IN-PLAN", false}, {"METER-IN-PLAN", true}, {"ARRAY-IN-PLAN", false}};

bool isUprightRectangle(const Polyline &line)
{
    if (!line.closed || line.paper || line.points.size() != 4)
        return false;
    const QList<Point> &p = line.points;
    return p[0].y == p[1].y && p[1].x == p[2].x && p[2].y == p[3].y && p[3].x == p[0].x && p[0].x < p[1].x &&
           p[1].y < p[2].y;
}

const Body *bodyOf(const Item &item)
{
    const auto *line = std::get_if<Polyline>(&item.shape);
    if (line == nullptr || item.tag.isEmpty() || !isUprightRectangle(*line))
        return nullptr;
    if (item.part == Part::Equipment)
        return &kBodies[line->filled ? 1 : 0];
    return item.part == Part::Outline && item.layer == Layer::Array ? &kBodies[2] : nullptr;
}

/// Writes shapes as entities, from mil with y down to inches with y up.
class Entities
{
public:
    Entities(DL_Dxf &dxf, DxfBytes &out) : m_dxf(dxf), m_out(out) {}

    void sheet(const Scene &scene, Mil left);
    void block(const Symbol &symbol);
    /// The block of a piece of equipment in plan: a square of one inch, stretched at its use.
    void block(const Body &body);

    void operator()(const Polyline &line);
    void operator()(const Circle &circle);
    void operator()(const Arc &arc);
    void operator()(const Text &text);
    void operator()(const SymbolUse &use);

private:
    [[nodiscard]] Place at(double x, double y) const { return {(x + m_left) / 1000, (m_bottom - y) / 1000}; }
    [[nodiscard]] Place at(Point point) const { return at(point.x, point.y); }
    void xyz(int code, Place place)
    {
        m_out.dxfReal(code, place.x);
        m_out.dxfReal(code + 10, place.y);
        m_out.dxfReal(code + 20, 0);
    }
    void begin(const char *entity, const DL_Attributes &attributes)
    {
        m_out.entity(entity);
        m_out.subClass("AcDbEntity");
        m_out.entityAttributes(attributes);
    }
    [[nodiscard]] DL_Attributes thin() const { return {m_layer, kLayerColour, kByLayer, "BYLAYER", 1.0}; }
    void look(Layer layer, Stroke stroke);
    /// A filled outline of so many edges, which `writeEdges` writes.
    template <class WriteEdges>
    void hatch(int edges, const WriteEdges &writeEdges);
    void wipeout(const QList<Spot> &outline);
    void body(const Body &body, const Polyline &line);
    /// A use of a block, from its lower left corner or centre; its attributes follow.
    void insert(const std::string &block, Place at, double xScale, double yScale);
    void letters(const char *entity, const char *subClass, const Text &text, const std::string &tag, bool visible);

    DL_Dxf &m_dxf;
    DxfBytes &m_out;
    double m_left = 0;
    double m_bottom = 0;
    std::string m_layer = "0";
    std::string m_tag;
    DL_Attributes m_attributes{"0", kLayerColour, kByLayer, "BYLAYER", 1.0};
    SymbolShape::Fill m_fill = SymbolShape::Fill::None;
};

void Entities::look(Layer layer, Stroke stroke)
{
    m_layer = layerName(layer).toStdString();
    if (strokeOf(layer) == stroke) {
        m_attributes = thin();
    } else {
        const StrokeStyle style = strokeStyle(stroke);
        m_attributes = {m_layer, kLayerColour, lineWeight(style.width), lineTypeName(style.dash), 1.0};
    }
}

template <class WriteEdges>
void Entities::hatch(int edges, const WriteEdges &writeEdges)
{
    const DL_HatchData data(1, true, 1, 0, "SOLID");
    m_dxf.writeHatch1(m_out, data, thin());
    const DL_HatchLoopData loop(edges);
    m_dxf.writeHatchLoop1(m_out, loop);
    writeEdges();
    m_dxf.writeHatchLoop2(m_out, loop);
    m_dxf.writeHatch2(m_out, data, thin());
}

void Entities::wipeout(const QList<Spot> &outline)
{
    const auto [left, right] = std::ranges::minmax(outline, {}, &Spot::x);
    const auto [top, bottom] = std::ranges::minmax(outline, {}, &Spot::y);
    const double width = right.x - left.x;
    const double height = bottom.y - top.y;
    if (width <= 0 || height <= 0)
        return;
    begin("WIPEOUT", thin());
    m_out.subClass("AcDbWipeout");
    m_out.dxfInt(90, 0);
    xyz(10, at(left.x, bottom.y));
    xyz(11, {width / 1000, 0});
    xyz(12, {0, height / 1000});
    xyz(13, {1, 1});
    m_out.dxfHex(340, 0);
    m_out.dxfInt(70, 7);
    m_out.dxfInt(280, 1);
    m_out.dxfInt(281, 50);
    m_out.dxfInt(282, 50);
    m_out.dxfInt(283, 0);
    m_out.dxfHex(360, 0);
    m_out.dxfInt(71, 2);
    m_out.dxfInt(91, static_cast<int>(outline.size()) + 1);
    for (qsizetype i = 0; i <= outline.size(); ++i) { // in parts of the box, y down, closed by hand
        const Spot &spot = outline.at(i % outline.size());
        m_out.dxfReal(14, (spot.x - left.x) / width - 0.5);
        m_out.dxfReal(24, (spot.y - top.y) / height - 0.5);
    }
}

void Entities::operator()(const Polyline &line)
{
    const auto count = line.points.size();
    if (count < 2)
        return;
    if (line.paper || m_fill == SymbolShape::Fill::Paper) {
        QList<Spot> outline;
        for (const Point &point : line.points)
            outline.append({static_cast<double>(point.x), static_cast<double>(point.y)});
        wipeout(outline);
    } else if ((line.filled || m_fill == SymbolShape::Fill::Ink) && count > 2) {
        hatch(static_cast<int>(count), [&] {
            for (qsizetype i = 0; i < count; ++i) {
                const Place from = at(line.points.at(i));
                const Place to = at(line.points.at((i + 1) % count));
                m_dxf.writeHatchEdge(m_out, DL_HatchEdgeData(from.x, from.y, to.x, to.y));
            }
        });
    }
    if (count == 2) {
        const Place from = at(line.points.first());
        const Place to = at(line.points.last());
        m_dxf.writeLine(m_out, DL_LineData(from.x, from.y, 0, to.x, to.y, 0), m_attributes);
        return;
    }
    m_dxf.writePolyline(m_out, DL_PolylineData(static_cast<int>(count), 0, 0, line.closed ? 1 : 0), m_attributes);
    for (const Point &point : line.points) {
        const Place place = at(point);
        m_dxf.writeVertex(m_out, DL_VertexData(place.x, place.y, 0));
    }
    m_dxf.writePolylineEnd(m_out);
}

void Entities::operator()(const Circle &circle)
{
    if (circle.radius <= 0)
        return;
    const Place centre = at(circle.centre);
    const double radius = circle.radius / 1000.0;
    if (m_fill == SymbolShape::Fill::Paper) {
        QList<Spot> outline;
        for (int degrees = 0; degrees < 360; degrees += 10)
            outline.append(onCircle(circle.centre, circle.radius, degrees));
        wipeout(outline);
    } else if (circle.filled || m_fill == SymbolShape::Fill::Ink) {
        hatch(1, [&] {
            m_dxf.writeHatchEdge(m_out, DL_HatchEdgeData(centre.x, centre.y, radius, 0, 2 * std::numbers::pi, true));
        });
    }
    m_dxf.writeCircle(m_out, DL_CircleData(centre.x, centre.y, 0, radius), m_attributes);
}

void Entities::operator()(const Arc &arc)
{
    if (arc.radius <= 0)
        return;
    const Place centre = at(arc.centre);
    const double from = arc.spanDeg >= 0 ? arc.startDeg : arc.startDeg + arc.spanDeg; // DXF's arcs go one way only
    m_dxf.writeArc(m_out, DL_ArcData(centre.x, centre.y, 0, arc.radius / 1000.0, from, from + std::abs(arc.spanDeg)),
                   m_attributes);
}

void Entities::operator()(const Text &text)
{
    const QString string = printable(text.string);
    if (string.isEmpty())
        return;
    if (text.opaque) {
        const Rect box = textBox(text);
        const double left = box.x, right = box.right(), top = box.y, bottom = box.bottom();
        wipeout({{left, top}, {right, top}, {right, bottom}, {left, bottom}});
    }
    DL_Attributes attributes = thin();
    if (text.alarm)
        attributes.setColor(kRed);
    const Place place = at(text.at);
    const std::string words = (text.underlined ? "%%u" : "") + dxfText(string);
    m_dxf.writeText(m_out,
                    DL_TextData(place.x, place.y, 0, place.x, place.y, 0, static_cast<int>(text.capital) / 1000.0, 1, 0,
                                static_cast<int>(text.align), 0, words, text.bold ? kDxfBoldStyle : kDxfStyle, 0),
                    attributes);
}

/// An attribute or its definition: text that a reader can ask for by name.
void Entities::letters(const char *entity, const char *subClass, const Text &text, const std::string &tag, bool visible)
{
    const bool definition = std::string_view(entity) == "ATTDEF";
    begin(entity, thin());
    m_out.subClass("AcDbText");
    xyz(10, at(text.at));
    m_out.dxfReal(40, static_cast<int>(text.capital) / 1000.0);
    m_out.dxfString(1, dxfText(text.string));
    m_out.dxfString(7, text.bold ? kDxfBoldStyle : kDxfStyle);
    m_out.dxfInt(72, static_cast<int>(text.align));
    xyz(11, at(text.at));
    m_out.subClass(subClass);
    if (definition)
        m_out.dxfString(3, tag);
    m_out.dxfString(2, tag);
    m_out.dxfInt(70, visible ? 0 : 1);
}

void Entities::insert(const std::string &block, Place at, double xScale, double yScale)
{
    m_out.subClass("AcDbBlockReference");
    m_out.dxfInt(66, 1); // attributes follow
    m_out.dxfString(2, block);
    xyz(10, at);
    m_out.dxfReal(41, xScale);
    m_out.dxfReal(42, yScale);
    m_out.dxfReal(43, 1);
}

void Entities::body(const Body &body, const Polyline &line)
{
    const Point corner = line.points.at(3); // the lower left one
    begin("INSERT", m_attributes);
    insert(body.block, at(corner), (line.points.at(1).x - corner.x) / 1000.0,
           (corner.y - line.points.at(1).y) / 1000.0);
    letters("ATTRIB", "AcDbAttribute", Text{corner, QString::fromStdString(m_tag)}, "TAG", false);
    begin("SEQEND", thin());
}

void Entities::operator()(const SymbolUse &use)
{
    if (!symbols().contains(use.symbol))
        return;
    begin("INSERT", thin());
    insert(blockName(use.symbol), at(use.at), use.percent / 100.0, use.percent / 100.0);
    m_out.dxfReal(50, (use.quarters % 4 + 4) % 4 * 90.0);
    letters("ATTRIB", "AcDbAttribute", Text{use.at, QString::fromStdString(m_tag)}, "TAG", false);
    int count = 0;
    for (const SymbolShape &shape : shapes(use)) {
        if (const auto *text = std::get_if<Text>(&shape.shape))
            letters("ATTRIB", "AcDbAttribute", *text, "TEXT" + std::to_string(++count), true);
    }
    begin("SEQEND", thin());
}

void Entities::block(const Symbol &symbol)
{
    m_left = 0;
    m_bottom = 0;
    m_layer = std::string(1, '0'); // takes the layer of the use
    m_dxf.writeBlock(m_out, DL_BlockData(blockName(symbol.key), 2, 0, 0, 0));
    letters("ATTDEF", "AcDbAttributeDefinition", Text{{0, 0}, QString()}, "TAG", false);
    int count = 0;
    for (const SymbolShape &shape : symbol.shapes) {
        if (const auto *text = std::get_if<Text>(&shape.shape)) {
            letters("ATTDEF", "AcDbAttributeDefinition", *text, "TEXT" + std::to_string(++count), true);
            continue;
        }
        m_attributes = {"0", kBlockColour, lineWeight(shape.width), lineTypeName(shape.dash), 1.0};
        m_fill = shape.fill;
        std::visit(*this, shape.shape);
    }
    m_fill = SymbolShape::Fill::None;
    m_dxf.writeEndBlock(m_out, blockName(symbol.key));
}

void Entities::block(const Body &body)
{
    m_left = 0;
    m_bottom = 0;
    m_layer = std::string(1, '0'); // takes the layer of the use
    m_dxf.writeBlock(m_out, DL_BlockData(body.block, 2, 0, 0, 0));
    letters("ATTDEF", "AcDbAttributeDefinition", Text{{0, 0}, QString()}, "TAG", false);
    m_attributes = {"0", kBlockColour, kByBlockWeight, "BYBLOCK", 1.0};
    (*this)(Polyline{{{0, -1000}, {1000, -1000}, {1000, 0}, {0, 0}}, true, body.filled});
    m_dxf.writeEndBlock(m_out, body.block);
}

void Entities::sheet(const Scene &scene, Mil left)
{
    m_left = left;
    m_bottom = scene.sheet.height;
    for (const Item &item : scene.items) {
        look(item.layer, item.stroke);
        m_tag = printable(item.tag).toStdString();
        if (const Body *one = bodyOf(item))
            body(*one, std::get<Polyline>(item.shape));
        else
            std::visit(*this, item.shape);
    }
}

QStringList usedSymbols(const Drawing &drawing)
{
    QStringList keys;
    for (const Scene &scene : drawing.sheets) {
        for (const Item &item : scene.items) {
            const auto *use = std::get_if<SymbolUse>(&item.shape);
            if (use && symbols().contains(use->symbol) && !keys.contains(use->symbol))
                keys.append(use->symbol);
        }
    }
    keys.sort();
    return keys;
}

QList<const Body *> usedBodies(const Drawing &drawing)
{
    QList<const Body *> all;
    for (const Body &body : kBodies) {
        const auto uses = [&body](const Item &item) { return bodyOf(item) == &body; };
        if (std::ranges::any_of(drawing.sheets,
                                [&](const Scene &scene) { return std::ranges::any_of(scene.items, uses); }))
            all.append(&body);
    }
    return all;
}

/// Dashes of the symbols that no stroke has.
QList<QList<Mil>> ownDashes(const QStringList &keys)
{
    QList<QList<Mil>> result;
    for (const QString &key : keys) {
        for (const SymbolShape &shape : symbols().value(key).shapes) {
            if (lineTypeName(shape.dash).starts_with("DASH") && !result.contains(shape.dash))
                result.append(shape.dash);
        }
    }
    return result;
}

} // namespace

std::string dxfText(const QString &text)
{
    std::string result;
    const QString string = printable(text);
    const auto coded = [&result](char16_t unit) {
        static constexpr char kDigits[] = "0123456789ABCDEF";
        result += "\\U+";
        for (int shift = 12; shift >= 0; shift -= 4)
            result += kDigits[(unit >> shift) & 0xF];
    };
    for (qsizetype i = 0; i < string.size(); ++i) {
        const char16_t unit = string.at(i).unicode();
        const char16_t next = i + 1 < string.size() ? string.at(i + 1).unicode() : u'\0';
        if (unit > 0x7E || (unit == u'\\' && (next == u'U' || next == u'M')))
            coded(unit);
        else if (unit == u'%' && (next == u'%' || (i > 0 && string.at(i - 1) == QLatin1Char('%'))))
            result += "%%%"; // two signs of percent begin a control code
        else if (unit == u'^')
            result += "^ "; // a caret alone turns the next letter into a control character
        else
            result += static_cast<char>(unit);
    }
    return result;
}

QByteArray toDxf(const Drawing &drawing)
{
    DL_Dxf dxf;
    DxfBytes out;
    const QStringList keys = usedSymbols(drawing);
    const QList<const Body *> bodies = usedBodies(drawing);
    QStringList blocks = keys;
    for (const Body *body : bodies)
        blocks.append(QString::fromLatin1(body->block));
    writeDxfTables(dxf, out, ownDashes(keys), blocks);
    Entities entities(dxf, out);
    out.sectionBlocks();
    for (const char *name : {"*Model_Space", "*Paper_Space", "*Paper_Space0"}) {
        dxf.writeBlock(out, DL_BlockData(name, 0, 0, 0, 0));
        dxf.writeEndBlock(out, name);
    }
    for (const QString &key : keys)
        entities.block(symbols().value(key));
    for (const Body *body : bodies)
        entities.block(*body);
    out.sectionEnd();
    out.sectionEntities();
    Mil left = 0;
    for (const Scene &scene : drawing.sheets) {
        entities.sheet(scene, left);
        left += scene.sheet.width + kSheetGap;
    }
    out.sectionEnd();
    writeDxfObjects(dxf, out);
    return out.bytes();
}

} // namespace wm::drawings
