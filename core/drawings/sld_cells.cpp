// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_overflow.h"
#include "core/drawings/sld_rows.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

/// Draws the equipment of the rows, each piece in its cell.
class Painter
{
public:
    Painter(Plan &plan, Layout &layout) : m_plan(plan), m_canvas(plan.canvas), m_layout(layout) {}

    void drawCell(int index);

private:
    void drawDisconnect(Cell &cell, Point in);
    void labelDisconnect(const Cell &cell, Point in);
    void drawCombiner(int index, Point in);
    void combinerBreaker(const Node &child, Mil busX, Mil y, bool labelled, Cell &cell);
    void drawInverter(Cell &cell, Point in);
    void drawSubMeter(Cell &cell, Point in);
    void drawTransfer(int index, Point in);
    void drawSecondSource(const Cell &cell, Point from, Point in);

    Plan &m_plan;
    Canvas &m_canvas;
    Layout &m_layout;
};

void Painter::drawCell(int index)
{
    Cell &cell = m_layout.cells[index];
    const Point in = m_layout.inOf(index);
    const Node &node = *cell.node;
    const QString tag = m_plan.tagOf(node.key);
    const Mil x = m_layout.edge(cell);
    switch (node.kind) {
    case Kind::Disconnect:
        drawDisconnect(cell, in);
        break;
    case Kind::Combiner:
        drawCombiner(index, in);
        break;
    case Kind::Inverter:
        drawInverter(cell, in);
        break;
    case Kind::Transfer:
        drawTransfer(index, in);
        break;
    case Kind::Ngom: {
        cell.outline = {x, in.y - 400, 840, 720};
        m_canvas.enclosure(cell.outline, Stroke::Box, tag, node.path);
        const SymbolUse use = m_canvas.symbol({QStringLiteral("ngom"), {x + 420, in.y}}, tag, node.path);
        cell.outs = {anchor(use, QStringLiteral("b"))};
        break;
    }
    case Kind::SubMeter:
        drawSubMeter(cell, in);
        break;
    case Kind::Storage: {
        const SymbolUse use = m_canvas.symbol({QStringLiteral("battery"), {x + 300, in.y}}, tag, node.path,
                                              m_plan.input.ids(QStringLiteral("storage")));
        cell.outline = bounds(use);
        break;
    }
    case Kind::Turbine: {
        const SymbolUse use = m_canvas.symbol({QStringLiteral("generator"), {x + 300, in.y}}, tag, node.path);
        cell.outline = bounds(use);
        break;
    }
    default: {
        const bool array = node.kind == Kind::Array;
        const SymbolUse use = m_canvas.symbol(
            {array ? QStringLiteral("pv") : QStringLiteral("transformer"), {x + 300, in.y}}, tag, node.path);
        cell.outline = bounds(use);
        cell.outs = {anchor(use, QStringLiteral("b"))};
        break;
    }
    }
    Rect seen = cell.outline; // what is cut off goes on on the next sheet: no callout points at it there
    if (seen.bottom() > zone::drawing.bottom() - 100 && seen.y < kCut)
        seen.height = kCut + 100 - seen.y;
    m_plan.outline(node.key, seen, cell.row + 1);
}

void Painter::drawDisconnect(Cell &cell, Point in)
{
    const Node &node = *cell.node;
    const QString tag = m_plan.tagOf(node.key);
    const bool fused = m_plan.boolean(node.path + QStringLiteral(".fused")).value_or(false);
    const bool lockable = m_plan.boolean(node.path + QStringLiteral(".lockable_open")).value_or(false);
    const Mil half = fused ? 500 : 300;
    QString symbol = fused ? QStringLiteral("fused_switch") : QStringLiteral("switch");
    if (lockable)
        symbol.prepend(QStringLiteral("lockable_"));
    cell.outline = {in.x - 120, in.y - 430, 2 * half + 240, 660};
    m_canvas.enclosure(cell.outline, Stroke::Box, tag, node.path);
    const QString role = m_plan.input.site.text(node.path + QStringLiteral(".role")).value_or(QString());
    const bool visible = m_plan.boolean(node.path + QStringLiteral(".visible_open")).value_or(false);
    QStringList ids; // of the rules about this switch, seen as they want it
    if (role == QStringLiteral("ac_disconnect"))
        ids = m_plan.input.ids(QStringLiteral("ac_disconnect"));
    else if (role.startsWith(QStringLiteral("ngom_")) && visible && lockable)
        ids = m_plan.input.ids(QStringLiteral("ngom_disconnects"));
    if (fused)
        ids += m_plan.input.ids(QStringLiteral("fuses")) + m_plan.input.ids(QStringLiteral("fused_disconnect"));
    const SymbolUse use = m_canvas.symbol({symbol, {in.x + half, in.y}}, tag, node.path, ids);
    cell.outs = {anchor(use, QStringLiteral("b"))};
    labelDisconnect(cell, in);
}

/// The labels that the switch carries, by its role.
void Painter::labelDisconnect(const Cell &cell, Point in)
{
    const QString tag = m_plan.tagOf(cell.node->key);
    const QString role = m_plan.input.site.text(cell.node->path + QStringLiteral(".role")).value_or(QString());
    QStringList texts;
    if (role == QStringLiteral("ngom_grid_side"))
        texts.append(tag + QStringLiteral(": \"GRID SIDE\""));
    else if (role == QStringLiteral("ngom_generation_side"))
        texts.append(tag + QStringLiteral(": \"GENERATION SIDE\""));
    else if (role == QStringLiteral("storage"))
        texts.append(tag + QStringLiteral(": \"ENERGY STORAGE SYSTEM DISCONNECT\""));
    else if (role == QStringLiteral("ac_disconnect"))
        texts = {tag +
                     QStringLiteral(
                         ": \"PV SYSTEM DISCONNECT\", OUTPUT CURRENT AND VOLTAGE, \"GRID SIDE\" / \"GENERATION SIDE\""),
                 tag + QStringLiteral(": \"RAPID SHUTDOWN SWITCH FOR SOLAR PV SYSTEM\"")};
    Mil y = in.y - 290;
    for (const QString &text : std::as_const(texts)) {
        m_canvas.labelBox({cell.outline.right() + 205, y}, m_plan.labelNumber(text));
        y += 580;
    }
}

void Painter::combinerBreaker(const Node &child, Mil busX, Mil y, bool labelled, Cell &cell)
{
    if (child.breaker.isEmpty()) {
        cell.outs.append({busX, y});
        m_canvas.sheet().missing(cell.node->path + QStringLiteral(".breakers"),
                                 m_plan.tagOf(cell.node->key) + QStringLiteral(": breaker that feeds ") +
                                     m_plan.tagOf(child.key));
        return;
    }
    const QString id = m_plan.input.site.text(child.breaker + QStringLiteral(".id")).value_or(QString());
    const QString tag = id.isEmpty() ? QString() : m_plan.tagOf(id);
    const SymbolUse use = m_canvas.symbol({QStringLiteral("breaker"), {busX + 440, y}, 70}, tag, child.breaker,
                                          m_plan.input.ids(QStringLiteral("circuit_breakers")));
    m_canvas.conductor({{busX, y}, anchor(use, QStringLiteral("a"))});
    cell.outs.append(anchor(use, QStringLiteral("b")));
    const auto amps = m_plan.number(child.breaker + QStringLiteral(".rating_a"));
    const auto poles = m_plan.number(child.breaker + QStringLiteral(".poles"));
    if (!labelled) { // one line below the breaker; its rating where both fit, else the panel's callout has it
        constexpr Mil width = 780;
        const QString whole =
            amps && poles ? QStringLiteral("%1 %2A/%3P").arg(tag, figure(*amps), figure(*poles)) : tag;
        const bool fits = textWidth(whole, Capital::Body, true) <= width;
        if (!tag.isEmpty() && textWidth(tag, Capital::Body, true) <= width)
            m_canvas.label({{busX + 90, y + 175}, fits ? whole : tag, Capital::Body, true}, tag, child.breaker);
        return;
    }
    if (textWidth(tag, Capital::Body, true) < 800)
        m_canvas.label({{busX + 90, y + 200}, tag, Capital::Body, true}, tag, child.breaker);
    if (amps)
        m_canvas.label({{busX + 90, y + 370},
                        figure(*amps) + QStringLiteral("A") + (poles ? QStringLiteral("/%1P").arg(*poles) : QString())},
                       tag, child.breaker + QStringLiteral(".rating_a"));
}

void Painter::drawCombiner(int index, Point in)
{
    Cell &cell = m_layout.cells[index];
    const Node &node = *cell.node;
    const QString tag = m_plan.tagOf(node.key);
    QList<int> rows;
    QList<const Node *> children;
    for (int other = index + 1; other < m_layout.cells.size(); ++other) {
        if (m_layout.cells.at(other).parent == index) {
            rows.append(m_layout.cells.at(other).row);
            children.append(m_layout.cells.at(other).node);
        }
    }
    const Mil top = m_layout.y.at(cell.row);
    const Mil bottom = rows.isEmpty() ? top : m_layout.y.at(rows.last());
    Mil closest = 2000;
    for (qsizetype each = 1; each < rows.size(); ++each)
        closest = std::min(closest, m_layout.y.at(rows.at(each)) - m_layout.y.at(rows.at(each - 1)));
    const bool labelled = closest >= 640 && rows.size() < 4;
    const bool main = m_plan.number(node.path + QStringLiteral(".main_breaker_rating_a")).has_value();
    const Mil busX = main ? in.x + 500 : in.x;
    cell.outline = {in.x - 200, top - 520, main ? 1600 : 1100, bottom - top + 520 + (labelled ? 440 : 260)};
    m_canvas.enclosure(cell.outline, Stroke::Enclosure, tag, node.path);
    m_canvas.label({{cell.outline.x + 60, cell.outline.y + 160}, tag, Capital::Body, true}, tag, node.path);
    m_canvas.bus({busX, top - 240}, {busX, bottom + 200}, tag, node.path + QStringLiteral(".rating_a"));
    if (main) {
        const SymbolUse use = m_canvas.symbol({QStringLiteral("breaker"), {in.x + 210, top}, 70}, tag,
                                              node.path + QStringLiteral(".main_breaker_rating_a"));
        m_canvas.conductor({anchor(use, QStringLiteral("b")), {busX, top}});
    }
    for (qsizetype each = 0; each < rows.size(); ++each)
        combinerBreaker(*children.at(each), busX, m_layout.y.at(rows.at(each)), labelled, cell);
}

void Painter::drawInverter(Cell &cell, Point in)
{
    const Node &node = *cell.node;
    const QString tag = m_plan.tagOf(node.key);
    const SymbolUse use = m_canvas.symbol({cell.hybrid ? QStringLiteral("hybrid_inverter") : QStringLiteral("inverter"),
                                           {in.x + 3 * cell.percent, in.y},
                                           cell.percent},
                                          tag, node.path, m_plan.input.ids(QStringLiteral("certified_components")));
    cell.outline = {in.x, in.y - 3 * cell.percent, 6 * cell.percent, 6 * cell.percent};
    cell.outs = {anchor(use, QStringLiteral("b"))};
    if (cell.hybrid)
        cell.outs.append(anchor(use, QStringLiteral("c")));
}

/// A meter of the owner's in the run that it measures, with the loads behind it where nothing else hangs there.
void Painter::drawSubMeter(Cell &cell, Point in)
{
    const Node &node = *cell.node;
    const QString tag = m_plan.tagOf(node.key);
    cell.outline = {in.x - 120, in.y - 400, 840, 720};
    m_canvas.enclosure(cell.outline, Stroke::Box, tag, node.path);
    const SymbolUse use = m_canvas.symbol({QStringLiteral("sub_meter"), {in.x + 300, in.y}}, tag, node.path);
    cell.outs = {anchor(use, QStringLiteral("b"))};
    if (!node.children.empty())
        return;
    const Point load{cell.outline.right() + 130, in.y};
    m_canvas.conductor({cell.outs.first(), load});
    m_canvas.loadArrow(load, node.path);
}

/// A transfer switch with the loads it protects and its second source below.
void Painter::drawTransfer(int index, Point in)
{
    Cell &cell = m_layout.cells[index];
    const QString tag = m_plan.tagOf(cell.node->key);
    const SymbolUse use = m_canvas.symbol({QStringLiteral("transfer_switch"), {in.x + 450, in.y}}, tag, cell.node->path,
                                          m_plan.input.ids(QStringLiteral("transfer_switch")));
    cell.outline = bounds(use);
    const Point normal = anchor(use, QStringLiteral("a"));
    const Point common = anchor(use, QStringLiteral("c"));
    cell.outs = {common};
    m_canvas.conductor({in, {in.x + 75, in.y}, {in.x + 75, normal.y}, normal});
    const bool more = std::any_of(m_layout.cells.begin(), m_layout.cells.end(),
                                  [index](const Cell &other) { return other.parent == index; });
    Point load{common.x + 250, common.y};
    if (more) {
        const Point tap{common.x + 120, common.y};
        load = {tap.x + 100, common.y + 330};
        m_canvas.dot(tap);
        m_canvas.conductor({tap, {tap.x, load.y}, load});
    } else {
        m_canvas.conductor({common, load});
    }
    m_canvas.loadArrow(load, cell.node->path);
    m_canvas.label({{load.x - 40, load.y + 220}, QStringLiteral("PROTECTED LOADS")}, tag, cell.node->path);
    drawSecondSource(cell, anchor(use, QStringLiteral("b")), in);
}

void Painter::drawSecondSource(const Cell &cell, Point from, Point in)
{
    const QString key = QStringLiteral("backup_generator");
    if (!m_plan.names.find(key)) {
        // Storage behind the switch needs no second pole.
        if (!m_plan.boolean(QStringLiteral("storage.present")).value_or(false))
            m_canvas.sheet().missing(QStringLiteral("backup_generator.present"),
                                     m_plan.tagOf(cell.node->key) + QStringLiteral(": second source"));
        return;
    }
    const SymbolUse use = m_canvas.symbol({QStringLiteral("generator"), {in.x + 450, in.y + 820}}, m_plan.tagOf(key),
                                          key, m_plan.input.ids(key));
    const Point to = anchor(use, QStringLiteral("a"));
    int run = -1;
    for (const Node &child : cell.node->children)
        run = child.path == key ? child.conductor : run;
    m_canvas.conductor({from, {in.x + 75, from.y}, {in.x + 75, to.y}, to}, m_plan.conductorTag(run),
                       QStringLiteral("conductors[%1]").arg(run));
    m_plan.hexagon(run, {in.x + 75, in.y + 460});
    m_plan.outline(key, bounds(use), cell.row + 1);
}

} // namespace

void drawCell(Plan &plan, Layout &layout, int index)
{
    Painter(plan, layout).drawCell(index);
}

} // namespace wm::drawings::sld
