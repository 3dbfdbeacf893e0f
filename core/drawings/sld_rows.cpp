// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_rows.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

/// Rows B, C …: from the point of interconnection to the sources.
class Rows
{
public:
    explicit Rows(Plan &plan) : m_plan(plan), m_canvas(plan.canvas), m_layout(layoutOf(plan)) {}

    void draw()
    {
        for (int branch = 0; branch < m_plan.starts.size(); ++branch)
            enter(branch);
        for (int index = 0; index < m_layout.cells.size(); ++index)
            drawCell(m_plan, m_layout, index);
        for (int index = 0; index < m_layout.cells.size(); ++index) {
            connect(index);
            drawSources(m_plan, m_layout, index);
        }
        if (m_layout.grounded)
            drawGrounding(m_plan, m_layout.cells, m_layout.y.value(0) - m_layout.groundAbove());
        else
            drawGrounding(m_plan, {}, 0); // the electrode alone
        m_plan.groundOmitted = !m_layout.grounded;
        powerControl();
    }

private:
    /// From the point of interconnection to where the first cell of the branch begins.
    void enter(int branch)
    {
        const int first = firstCell(branch);
        if (first < 0)
            return;
        const Cell &cell = m_layout.cells.at(first);
        const Mil y = m_layout.y.at(cell.row);
        Point from = m_plan.starts.at(branch);
        const bool shared = m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide;
        if (cell.round) {
            comeRound(first);
            return;
        }
        if (branch == 0 || !shared) {
            if (m_plan.model.joint == Joint::CollarLoad || m_plan.model.joint == Joint::CollarLine)
                from = junctionBox(from);
            else if (!shared)
                from = branchBreaker(from, *cell.node);
        }
        const Point to = m_layout.inOf(first);
        const QString tag = m_plan.conductorTag(cell.node->conductor);
        const QString path = QStringLiteral("conductors[%1]").arg(cell.node->conductor);
        if (shared && branch > 0) {
            m_canvas.dot(m_corner);
            m_canvas.conductor({m_corner, {m_corner.x, y}, to}, tag, path);
            m_plan.hexagon(cell.node->conductor, {m_corner.x, (m_corner.y + y) / 2});
            m_corner.y = y;
            return;
        }
        if (m_plan.direct) {
            m_corner = {from.x, y};
            m_canvas.conductor({from, m_corner, to}, tag, path);
            m_plan.hexagon(cell.node->conductor, {from.x, tagHeight(from.y, y)});
            m_plan.runs.insert(cell.node->conductor, around({from.x, m_plan.floor + 80}, {from.x, y - 300}));
            return;
        }
        const Mil run = m_layout.run + 240 * branch;
        const auto others = static_cast<Mil>(m_plan.starts.size()) - 1;
        const Mil x = kLeftMargin - std::min(160, 400 / std::max(1, others)) * branch;
        m_corner = {x, y};
        m_canvas.conductor({from, {from.x, run}, {x, run}, m_corner, to}, tag, path);
        m_plan.hexagon(cell.node->conductor, {4200 + 500 * branch, run});
        m_plan.runs.insert(cell.node->conductor, around({2000, run}, {3900, run}));
    }

    [[nodiscard]] Mil tagHeight(Mil from, Mil to) const
    {
        const Mil top = std::max(from, m_plan.model.joint == Joint::Adapter ? m_plan.floor + 300 : from);
        return m_plan.model.joint == Joint::LineSide ? m_plan.floor + 150 : (top + to) / 2;
    }

    [[nodiscard]] int firstCell(int branch) const
    {
        for (int index = 0; index < m_layout.cells.size(); ++index) {
            if (m_layout.cells.at(index).branch == branch && m_layout.cells.at(index).parent < 0)
                return index;
        }
        return -1;
    }

    Point junctionBox(Point from)
    {
        const QString tag = m_plan.tagOf(QStringLiteral("junction_box"));
        const SymbolUse box = m_canvas.symbol({QStringLiteral("junction_box"), {from.x, m_plan.floor + 650}, 100, 3},
                                              tag, QStringLiteral("junction_box"));
        m_canvas.conductor({from, anchor(box, QStringLiteral("a"))});
        m_plan.outline(QStringLiteral("junction_box"), Rect{box.at.x, box.at.y, 0, 0}.grown(200), 1);
        return anchor(box, QStringLiteral("b"));
    }

    /// What the panel feeds although the sources join elsewhere.
    void comeRound(int index)
    {
        const Cell &cell = m_layout.cells.at(index);
        const Point from = branchBreaker(m_plan.panelFoot, *cell.node);
        const Point to = m_layout.inOf(index);
        const Mil below = m_plan.floor + 290; // clear of the legend
        const Mil left = kLeftMargin - 150;
        const Mil gutter = m_layout.gutterOf(cell);
        m_canvas.conductor({from, {from.x, below}, {m_turn, below}, {m_turn, gutter}, {left, gutter}, {left, to.y}, to},
                           m_plan.conductorTag(cell.node->conductor),
                           QStringLiteral("conductors[%1]").arg(cell.node->conductor));
        m_plan.hexagon(cell.node->conductor, {(left + m_turn) / 2, gutter});
        m_turn -= 140;
    }

    Point branchBreaker(Point from, const Node &node)
    {
        const Named *named = nullptr;
        for (const Named &each : m_plan.names.all()) {
            if (!node.breaker.isEmpty() && each.path == node.breaker)
                named = &each;
        }
        const QString tag = named ? named->tag : QString();
        const SymbolUse use = m_canvas.symbol({QStringLiteral("breaker"), {from.x, from.y + 330}, 70, 3}, tag,
                                              node.breaker, m_plan.input.ids(QStringLiteral("circuit_breakers")));
        m_canvas.conductor({from, anchor(use, QStringLiteral("a"))});
        if (!fedByPanel(m_plan, node))
            // Where the branch leaves the bus: the breaker's own frame is air around its contacts.
            m_plan.outline(QStringLiteral("poi"), Rect{from.x, from.y, 0, anchor(use, QStringLiteral("a")).y - from.y},
                           0);
        nameBreaker(from, node, named);
        return anchor(use, QStringLiteral("b"));
    }

    /// Name and rating beside the breaker; in lines of one word each where others leave the bus beside it.
    void nameBreaker(Point from, const Node &node, const Named *named)
    {
        Sheet &sheet = m_canvas.sheet();
        const QString id = m_plan.input.site.text(node.breaker + QStringLiteral(".id")).value_or(QString());
        const QString tag = named ? named->tag : id.isEmpty() ? QString() : onSheet(id);
        const QString amps = sheet.fact(node.breaker.isEmpty() ? QStringLiteral("panel.breakers")
                                                               : node.breaker + QStringLiteral(".rating_a"),
                                        tag.isEmpty() ? m_plan.tagOf(QStringLiteral("panel")) : tag,
                                        QStringLiteral("rating of the breaker that feeds ") + m_plan.tagOf(node.key));
        const bool known = !amps.startsWith(u'[');
        const QString poles =
            known ? sheet.fact(node.breaker + QStringLiteral(".poles"), tag, QStringLiteral("poles")) : QString();
        const bool shared = m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide;
        if (shared || m_plan.starts.size() == 1) {
            m_canvas.label({{from.x + 150, from.y + 330},
                            tag + m_plan.stateOf(named ? named->key : QString()),
                            Capital::Body,
                            true},
                           tag, node.breaker);
            m_canvas.label({{from.x + 150, from.y + 510},
                            m_plan.fitted(known ? QStringLiteral("%1A/%2P").arg(amps, poles) : amps, 1100)},
                           tag, node.breaker);
            return;
        }
        // As far as the next branch, or the cabinet's edge.
        Mil end = m_plan.section.right() - 25;
        for (const Point &start : std::as_const(m_plan.starts))
            if (start.x > from.x)
                end = std::min(end, start.x - 30);
        const Mil left = from.x + 130;
        QStringList lines{tag, amps + u'A', poles + u'P'};
        if (!known)
            lines = QStringList{QStringLiteral("[CB]")};
        if (poles.startsWith(u'['))
            lines.last() = QStringLiteral("[P]");
        lines.removeAll(QString());
        if (!known || poles.startsWith(u'['))
            m_plan.overflow.append(known ? poles : amps); // what is missing stands whole in the notes
        Mil y = from.y + 260;
        for (qsizetype index = 0; index < lines.size(); ++index, y += 160) {
            Text text{{left, y}, lines.at(index), Capital::Body, index == 0 && known && !tag.isEmpty()};
            text.alarm = text.string.startsWith(u'[');
            // Too close for it: the point of interconnection's callout says it.
            if (left + textBox(text).width <= end)
                m_canvas.label(text, tag, node.breaker);
        }
    }

    /// The power control system acts on the inverters: a box at the first one that has room below it.
    void powerControl()
    {
        if (!m_plan.boolean(QStringLiteral("pcs.present")).value_or(false))
            return;
        for (const Cell &cell : std::as_const(m_layout.cells)) {
            if (cell.node->kind != Kind::Inverter || cell.percent < 100)
                continue;
            const Rect box{cell.outline.right() - 270, cell.outline.bottom() + 130, 300, 190};
            if (!m_canvas.free(box))
                continue;
            const QString path = QStringLiteral("pcs");
            m_canvas.stroke(Polyline{{{box.centre().x, cell.outline.bottom()}, {box.centre().x, box.y}}}, Layer::Symbol,
                            Stroke::Box, Part::Symbol);
            m_canvas.enclosure(box, Stroke::Symbol, m_plan.tagOf(path), path, m_plan.input.ids(QStringLiteral("pcs")));
            m_canvas.label(
                {{box.centre().x, box.centre().y + 50}, m_plan.tagOf(path), Capital::Body, true, false, Align::Middle},
                m_plan.tagOf(path), path);
            m_plan.outline(path, box, cell.row + 1);
            return;
        }
    }

    void connect(int index);
    Point goOn(int index, int number, Point to);
    void harness(int index);

    Plan &m_plan;
    Canvas &m_canvas;
    Layout m_layout;
    Point m_corner;
    Mil m_turn = zone::drawing.right() - 150; ///< where the next run that goes on below turns down
};

void Rows::connect(int index)
{
    const Cell &cell = m_layout.cells.at(index);
    if (cell.parent < 0)
        return;
    const Cell &parent = m_layout.cells.at(cell.parent);
    const Point to = m_layout.inOf(index);
    const QString tag = m_plan.conductorTag(cell.node->conductor);
    const QString path = QStringLiteral("conductors[%1]").arg(cell.node->conductor);
    const int number = m_layout.siblingNumber(index) - 1;
    Point hexagon{m_layout.edge(cell) - kGap / 2, to.y};
    if (cell.band > parent.band) {
        hexagon = goOn(index, number, to);
    } else if (cell.below) {
        Point from = parent.outs.value(parent.outs.size() - 1);
        if (number > 0) { // a second one hangs on the first one's run
            from.y = m_layout.y.at(m_layout.cells.at(index).row - 1);
            m_canvas.dot(from);
        }
        m_canvas.conductor({from, {from.x, to.y}, to}, tag, path);
    } else if (parent.node->kind == Kind::Combiner) {
        m_canvas.conductor({parent.outs.value(number), to}, tag, path);
    } else if (number == 0) {
        m_canvas.conductor({parent.outs.value(0), to}, tag, path);
    } else {
        // A second way out: a dot on the first one's run, then down.
        const Point tap{parent.outs.value(0).x + 170, m_layout.y.at(parent.row)};
        const Point from{tap.x, number == 1 ? tap.y : m_layout.y.at(cell.row - 1)};
        m_canvas.dot(from);
        m_canvas.conductor({from, {tap.x, to.y}, to}, tag, path);
        hexagon.x = std::max(hexagon.x, tap.x + 200);
    }
    m_plan.hexagon(cell.node->conductor, hexagon);
    harness(index);
}

/// A run that goes on in a band below: out at the right, back to the left margin above its row. Returns its tag's
/// place.
Point Rows::goOn(int index, int number, Point to)
{
    const Cell &cell = m_layout.cells.at(index);
    const Cell &parent = m_layout.cells.at(cell.parent);
    const QString tag = m_plan.conductorTag(cell.node->conductor);
    const QString path = QStringLiteral("conductors[%1]").arg(cell.node->conductor);
    Point from = parent.outs.value(0);
    // The rows above turn farther right than those below: their runs do not cross.
    const Mil turn = m_turn;
    m_turn -= 140;
    if (number > 0) {
        from.x += 170;
        m_canvas.dot(from);
    }
    const Mil gutter = m_layout.gutterOf(cell);
    const Mil left = kLeftMargin - 150;
    m_canvas.conductor({from, {turn, from.y}, {turn, gutter}, {left, gutter}, {left, to.y}, to}, tag, path);
    return {(left + turn) / 2, gutter};
}

/// A factory harness between inverter and battery: one listed storage system in one enclosure.
void Rows::harness(int index)
{
    const Cell &cell = m_layout.cells.at(index);
    const Cell &parent = m_layout.cells.at(cell.parent);
    const QString path = QStringLiteral("conductors[%1]").arg(cell.node->conductor);
    const Point to = m_layout.inOf(index);
    if (cell.node->kind == Kind::Storage && parent.node->kind == Kind::Inverter && !cell.below &&
        cell.band == parent.band &&
        m_plan.input.site.text(path + QStringLiteral(".furnished_by")) == QStringLiteral("factory")) {
        const Rect whole{parent.outline.x - 50, to.y - 520, cell.outline.right() + 160 - parent.outline.x, 860};
        m_canvas.enclosure(whole, Stroke::Enclosure, m_plan.tagOf(cell.node->key), cell.node->path);
        m_canvas.label({{whole.right() - 60, whole.y + 160},
                        m_plan.tagOf(cell.node->key),
                        Capital::Body,
                        true,
                        false,
                        Align::Right},
                       m_plan.tagOf(cell.node->key), cell.node->path);
    }
}

} // namespace

void drawRows(Plan &plan)
{
    Rows(plan).draw();
}

} // namespace wm::drawings::sld
