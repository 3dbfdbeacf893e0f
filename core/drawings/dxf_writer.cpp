// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/dxf_writer.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace wm::drawings {

namespace {

struct NamedStroke
{
    Stroke stroke;
    const char *name;
};
constexpr std::array<NamedStroke, 8> kLineTypes{{{Stroke::Demarcation, "DEMARCATION"},
                                                 {Stroke::Property, "PROPERTY"},
                                                 {Stroke::Neutral, "NEUTRAL"},
                                                 {Stroke::Ground, "GROUND"},
                                                 {Stroke::Enclosure, "ENCLOSURE"},
                                                 {Stroke::Box, "BOX"},
                                                 {Stroke::Sight, "SIGHT"},
                                                 {Stroke::Raceway, "RACEWAY"}}};

void writeLineType(DL_Dxf &dxf, DxfBytes &out, const QList<Mil> &dash)
{
    std::vector<double> pattern;
    double length = 0;
    for (qsizetype i = 0; i < dash.size(); ++i) {
        const double part = dash.at(i) / 1000.0;
        pattern.push_back(i % 2 == 0 ? part : -part); // gaps are negative
        length += part;
    }
    dxf.writeLinetype(
        out, DL_LinetypeData(lineTypeName(dash), "", 0, static_cast<int>(pattern.size()), length, pattern.data()));
}

void writeLineTypes(DL_Dxf &dxf, DxfBytes &out, const QList<QList<Mil>> &dashes)
{
    out.tableLinetypes(static_cast<int>(3 + kLineTypes.size()) + static_cast<int>(dashes.size()));
    for (const char *name : {"BYBLOCK", "BYLAYER", "CONTINUOUS"})
        dxf.writeLinetype(out, DL_LinetypeData(name, "", 0, 0, 0.0));
    for (const NamedStroke &each : kLineTypes)
        writeLineType(dxf, out, strokeStyle(each.stroke).dash);
    for (const QList<Mil> &dash : dashes)
        writeLineType(dxf, out, dash);
    out.tableEnd();
}

void writeLayers(DL_Dxf &dxf, DxfBytes &out)
{
    out.tableLayers(kLayers + 1);
    dxf.writeLayer(out, DL_LayerData("0", 0), DL_Attributes("", 7, -3, "CONTINUOUS", 1.0));
    for (int i = 0; i < kLayers; ++i) {
        const auto layer = static_cast<Layer>(i);
        const StrokeStyle style = strokeStyle(strokeOf(layer));
        dxf.writeLayer(out, DL_LayerData(layerName(layer).toStdString(), 0),
                       DL_Attributes("", layerColour(layer), lineWeight(style.width), lineTypeName(style.dash), 1.0));
    }
    out.tableEnd();
}

void writeStyles(DL_Dxf &dxf, DxfBytes &out)
{
    out.tableStyle(3);
    dxf.writeStyle(out, DL_StyleData("Standard", 0, 0, 1, 0, 0, 0.1, "LiberationSansNarrow-Regular.ttf", ""));
    dxf.writeStyle(out, DL_StyleData(kDxfStyle, 0, 0, 1, 0, 0, 0.1, "LiberationSansNarrow-Regular.ttf", ""));
    dxf.writeStyle(out, DL_StyleData(kDxfBoldStyle, 0, 0, 1, 0, 0, 0.1, "LiberationSansNarrow-Bold.ttf", ""));
    out.tableEnd();
}

void writeHeader(DL_Dxf &dxf, DxfBytes &out)
{
    dxf.writeHeader(out);
    out.raiseHandleSeed();
    const auto variable = [&](const char *name, int value) {
        out.dxfString(9, name);
        out.dxfInt(70, value);
    };
    variable("$INSUNITS", 1);    // inches
    variable("$MEASUREMENT", 0); // not metric
    out.dxfString(9, "$LTSCALE");
    out.dxfReal(40, 1);
    out.dxfString(9, "$LWDISPLAY");
    out.dxfInt(290, 1);
    out.sectionEnd();
}

/// WIPEOUT is no built-in entity: a file that uses it declares where it comes from.
void writeClasses(DxfBytes &out)
{
    out.sectionClasses();
    struct Class
    {
        const char *name, *cpp;
        int proxy, entity;
    };
    for (const Class &each :
         {Class{"WIPEOUT", "AcDbWipeout", 127, 1}, Class{"WIPEOUTVARIABLES", "AcDbWipeoutVariables", 0, 0}}) {
        out.dxfString(0, "CLASS");
        out.dxfString(1, each.name);
        out.dxfString(2, each.cpp);
        out.dxfString(3, "WipeOut");
        out.dxfInt(90, each.proxy);
        out.dxfInt(280, 0);
        out.dxfInt(281, each.entity);
    }
    out.sectionEnd();
}

} // namespace

void DxfBytes::pair(int code, std::string_view value) const
{
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), code);
    const auto size = end.ptr - digits.begin();
    m_bytes.append("  ", size < 3 ? 3 - size : 0).append(digits.data(), size);
    m_bytes.append('\n').append(value.data(), static_cast<qsizetype>(value.size())).append('\n');
}

void DxfBytes::dxfReal(int code, double value) const
{
    std::array<char, 32> digits{};
    auto end = std::to_chars(digits.begin(), digits.end() - 2, value, std::chars_format::fixed, 6).ptr;
    while (*(end - 1) == '0' && *(end - 2) != '.')
        --end; // one digit behind the point stays: a whole number is no real to some readers
    const std::string_view shortest(digits.data(), static_cast<size_t>(end - digits.begin()));
    pair(code, shortest == "-0.0" ? "0.0" : shortest);
}

void DxfBytes::dxfInt(int code, int value) const
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    pair(code, {digits.data(), static_cast<size_t>(end - digits.begin())});
}

void DxfBytes::dxfHex(int code, int value) const
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), static_cast<unsigned>(value), 16).ptr;
    for (char *c = digits.begin(); c != end; ++c) {
        if (*c >= 'a')
            *c = static_cast<char>(*c - 'a' + 'A');
    }
    pair(code, {digits.data(), static_cast<size_t>(end - digits.begin())});
    if (m_objects && code == 5) {
        m_object = value;
        const auto owner = m_owners.find(value);
        dxfHex(330, owner == m_owners.end() ? 0 : owner->second);
    } else if (m_objects && code == 350) {
        m_owners.emplace(value, m_object);
        m_listed.emplace(m_entry, value);
    }
}

void DxfBytes::dxfString(int code, const char *value) const
{
    pair(code, value);
    if (m_objects && code == 3)
        m_entry = value;
}

void DxfBytes::dxfString(int code, const std::string &value) const
{
    dxfString(code, value.c_str());
}

int DxfBytes::listed(const std::string &name) const
{
    const auto found = m_listed.find(name);
    return found == m_listed.end() ? 0 : found->second;
}

int lineWeight(Mil width)
{
    static constexpr std::array kSeries{0,  5,  9,  13, 15, 18,  20,  25,  30,  35,  40,  50,
                                        53, 60, 70, 80, 90, 100, 106, 120, 140, 158, 200, 211};
    const double wanted = width * 2.54;
    int nearest = 0;
    for (const int each : kSeries) {
        if (std::abs(each - wanted) < std::abs(nearest - wanted))
            nearest = each;
    }
    return nearest;
}

std::string lineTypeName(const QList<Mil> &dash)
{
    if (dash.isEmpty())
        return "CONTINUOUS";
    for (const NamedStroke &each : kLineTypes) {
        if (strokeStyle(each.stroke).dash == dash)
            return each.name;
    }
    std::string name = "DASH";
    for (const Mil part : dash)
        name += '_' + std::to_string(part);
    return name;
}

Stroke strokeOf(Layer layer)
{
    static constexpr std::array kStrokes{
        Stroke::Frame,       Stroke::Symbol, Stroke::Conductor, Stroke::Neutral, Stroke::Ground,   Stroke::Enclosure,
        Stroke::Demarcation, Stroke::Thin,   Stroke::Thin,      Stroke::Thin,    Stroke::Property, Stroke::Building,
        Stroke::Symbol,      Stroke::Thin,   Stroke::Thin,      Stroke::Sight,   Stroke::Raceway};
    static_assert(kStrokes.size() == kLayers);
    return kStrokes.at(static_cast<size_t>(layer));
}

std::string blockName(const QString &symbol)
{
    return symbol.toUpper().toStdString();
}

void writeDxfTables(DL_Dxf &dxf, DxfBytes &out, const QList<QList<Mil>> &dashes, const QStringList &blocks)
{
    writeHeader(dxf, out);
    writeClasses(out);
    out.sectionTables();
    dxf.writeVPort(out);
    writeLineTypes(dxf, out, dashes);
    writeLayers(dxf, out);
    writeStyles(dxf, out);
    dxf.writeView(out);
    dxf.writeUcs(out);
    out.tableAppid(1);
    dxf.writeAppid(out, "ACAD");
    out.tableEnd();
    dxf.writeDimStyle(out, 0.1, 0.1, 0.05, 0.05, 0.1);
    dxf.writeBlockRecord(out);
    for (const QString &block : blocks)
        dxf.writeBlockRecord(out, blockName(block));
    out.tableEnd();
    out.sectionEnd();
}

void writeDxfObjects(DL_Dxf &dxf, DxfBytes &out)
{
    // What hides is there to be unseen: without these variables a reader draws its outline.
    static constexpr auto kVariables = "ACAD_WIPEOUT_VARS";
    out.beginObjects();
    dxf.writeObjects(out, kVariables);
    out.dxfString(0, "WIPEOUTVARIABLES");
    out.dxfHex(5, out.listed(kVariables));
    out.subClass("AcDbWipeoutVariables");
    out.dxfInt(70, 0);
    dxf.writeObjectsEnd(out);
    out.dxfEOF();
}

} // namespace wm::drawings
