// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_rows.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

/// Rows B, C …: from the point of interconnection to the sources.
class Rows
{
public:
    explicit Rows(Plan &plan) : m_plan(plan), m_canvas(plan.canvas), m_cells(gridOf(plan)) {}

    void draw()
    {
        for (int index = 0; index < m_cells.size(); ++index)
            m_sources.append(sourcesOf(m_plan, *m_cells.at(index).node, siblingNumber(index)));
        placeColumns();
        placeRows();
        for (int branch = 0; branch < m_plan.starts.size(); ++branch)
            enter(branch);
        for (int index = 0; index < m_cells.size(); ++index)
            drawCell(index);
        for (int index = 0; index < m_cells.size(); ++index) {
            connect(index);
            drawSources(index);
        }
        if (m_grounded)
            drawGrounding(m_plan, m_cells, m_y.value(0) - groundAbove());
        m_plan.groundOmitted = !m_grounded;
        drawElectrodeOnly();
    }

private:
    [[nodiscard]] int siblingNumber(int index) const
    {
        int number = 1;
        for (int other = 0; other < index; ++other)
            number += m_cells.at(other).parent == m_cells.at(index).parent ? 1 : 0;
        return number;
    }

    [[nodiscard]] Mil sourcesWidth(int index) const
    {
        Mil words = 0;
        for (const Source &source : m_sources.at(index)) {
            for (const QString &line : source.words)
                words = std::max(words, textWidth(line, Capital::Body, false));
        }
        if (m_sources.at(index).isEmpty())
            return 0;
        return kGap + (manyRuns(index) ? 600 : 200) + 600 + 90 + words;
    }

    /// How far above the first row the grounding line runs: over its enclosures and its array.
    [[nodiscard]] Mil groundAbove() const { return std::max(720, reach(0) + 130); }

    /// Whether the sources of a cell come over runs of their own.
    [[nodiscard]] bool manyRuns(int index) const
    {
        QSet<int> runs;
        for (const Source &source : m_sources.at(index))
            runs.insert(source.conductor);
        return runs.size() > 1;
    }

    void placeColumns()
    {
        QList<Mil> widths;
        Mil tail = 0; // what the sources need beyond their column
        for (int index = 0; index < m_cells.size(); ++index) {
            const Cell &cell = m_cells.at(index);
            while (widths.size() <= cell.column)
                widths.append(0);
            widths[cell.column] = std::max(widths.at(cell.column), widthOf(m_plan, cell));
        }
        Mil needed = 0;
        for (const Mil width : widths)
            needed += width;
        for (int index = 0; index < m_cells.size(); ++index) {
            Mil to = 0;
            for (int column = 0; column <= m_cells.at(index).column; ++column)
                to += widths.at(column);
            tail = std::max(tail, to + sourcesWidth(index) - needed);
        }
        needed += tail;
        const Mil right = zone::drawing.right() - 120;
        const Mil under = m_plan.starts.value(0).x;
        const bool narrow = m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide;
        m_plan.direct = narrow && m_plan.starts.size() < 3 && under + needed <= right;
        const Mil left = m_plan.direct ? under : kLeftMargin;
        if (left + needed > right)
            m_plan.crowded = true;
        const Mil spare = std::max(0, right - left - needed);
        const Mil each = widths.isEmpty() ? 0 : std::min(850, spare / static_cast<Mil>(widths.size()));
        Mil x = left;
        for (const Mil width : widths) {
            m_x.append(x + each); // left edge of the column's room, the tag's gap included
            x += width + each;
        }
        m_columnEnd = x;
    }

    [[nodiscard]] bool onlySources(int row) const
    {
        return std::all_of(m_cells.begin(), m_cells.end(), [row](const Cell &cell) {
            return cell.row != row || cell.node->kind == Kind::Inverter ||
                   (cell.node->kind == Kind::Storage && cell.below);
        });
    }

    [[nodiscard]] Mil reach(int row) const
    {
        Mil result = 0;
        for (int index = 0; index < m_cells.size(); ++index) {
            const Cell &cell = m_cells.at(index);
            if (cell.row != row)
                continue;
            result = std::max(result, cell.node->kind == Kind::Inverter ? 3 * cell.percent : 300);
            const auto count = static_cast<Mil>(m_sources.at(index).size());
            if (count > 0)
                result = std::max(result, (count - 1) * kStringPitch / 2 +
                                              (count > 1 && count % 2 ? kStringPitch / 2 : 0) + 210);
        }
        return result;
    }

    void placeRows()
    {
        int last = -1;
        for (const Cell &cell : std::as_const(m_cells))
            last = std::max(last, cell.row);
        int full = 0;
        for (int row = 1; row <= last; ++row)
            full += onlySources(row) ? 0 : 1;
        m_grounded = full == 0 && !m_cells.isEmpty();
        const bool collar = m_plan.model.joint == Joint::CollarLoad || m_plan.model.joint == Joint::CollarLine;
        m_run = m_plan.demarcationFoot + (collar ? 1170 : 330);
        Mil y = m_plan.floor + 120 * m_plan.round + (m_plan.direct ? 1450 : (m_grounded ? 1600 : 1450));
        if (!m_plan.direct && collar)
            y += 900;
        if (m_grounded)
            y += groundAbove() - 720;
        else
            y = std::max(y, m_run + 180 + reach(0));
        QList<Mil> least{0};
        QList<Mil> wanted{0};
        Mil excess = y + reach(last) + 500 - zone::drawing.bottom();
        for (int row = 1; row <= last; ++row) {
            const Mil apart = std::max(470, reach(row - 1) + reach(row) + 60);
            least.append(onlySources(row) ? apart : std::max(apart, 1040));
            wanted.append(onlySources(row) ? apart : std::max(apart, 1850 + 200 * m_plan.round));
            excess += wanted.last();
        }
        // Too many rows for the sheet stand closer; callouts without a place go on in the notes.
        for (int row = 0; row <= last; ++row) {
            const Mil less = std::clamp(excess, 0, wanted.at(row) - least.at(row));
            excess -= less;
            y += wanted.at(row) - less;
            m_y.append(y);
        }
        m_plan.bottom = y + reach(last);
    }

    /// From the point of interconnection to where the first cell of the branch begins.
    void enter(int branch)
    {
        const int first = firstCell(branch);
        if (first < 0)
            return;
        const Cell &cell = m_cells.at(first);
        const Mil y = m_y.at(cell.row);
        Point from = m_plan.starts.at(branch);
        const bool shared = m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide;
        if (branch == 0 || !shared) {
            if (m_plan.model.joint == Joint::CollarLoad || m_plan.model.joint == Joint::CollarLine)
                from = junctionBox(from);
            else if (!shared)
                from = branchBreaker(from, *cell.node);
        }
        const Point to = inOf(first);
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
        const Mil run = m_run + 240 * branch;
        const Mil x = kLeftMargin - 160 * std::min(branch, 2);
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
        for (int index = 0; index < m_cells.size(); ++index) {
            if (m_cells.at(index).branch == branch && m_cells.at(index).parent < 0)
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
        m_plan.outline(QStringLiteral("poi"), bounds(use), 0);
        Sheet &sheet = m_canvas.sheet();
        QString words = sheet.fact(node.breaker.isEmpty() ? QStringLiteral("panel.breakers")
                                                          : node.breaker + QStringLiteral(".rating_a"),
                                   tag.isEmpty() ? m_plan.tagOf(QStringLiteral("panel")) : tag,
                                   QStringLiteral("rating of the generation breaker"));
        if (!words.startsWith(u'['))
            words += QStringLiteral("A/%1P").arg(
                sheet.fact(node.breaker + QStringLiteral(".poles"), tag, QStringLiteral("poles")));
        if (m_plan.starts.size() > 1) {
            m_canvas.label({{from.x + 110, from.y + 330}, tag, Capital::Body, true}, tag, node.breaker);
        } else {
            m_canvas.label({{from.x + 150, from.y + 330},
                            tag + m_plan.stateOf(named ? named->key : QString()),
                            Capital::Body,
                            true},
                           tag, node.breaker);
            m_canvas.label({{from.x + 150, from.y + 510}, m_plan.fitted(words, 1100)}, tag, node.breaker);
        }
        return anchor(use, QStringLiteral("b"));
    }

    [[nodiscard]] Mil edge(const Cell &cell) const { return m_x.at(cell.column) + kGap; }

    /// Where the run that arrives at a cell ends; known before the cell is drawn.
    [[nodiscard]] Point inOf(int index) const
    {
        const Cell &cell = m_cells.at(index);
        const Mil x = edge(cell);
        const Mil y = m_y.at(cell.row);
        switch (cell.node->kind) {
        case Kind::Disconnect:
        case Kind::Ngom:
            return {x + 120, y};
        case Kind::Combiner:
            return {x + 200, y};
        default:
            return {x, y};
        }
    }

    void drawCell(int index);
    void drawDisconnect(Cell &cell, Point in);
    void drawCombiner(int index, Point in);
    void combinerBreaker(const Node &child, Mil busX, Mil y, bool labelled, Cell &cell);
    void drawInverter(Cell &cell, Point in);
    void connect(int index);
    void drawSources(int index);

    void drawElectrodeOnly()
    {
        if (!m_grounded)
            drawGrounding(m_plan, {}, 0);
    }

    static constexpr Mil kLeftMargin = 1000;

    Plan &m_plan;
    Canvas &m_canvas;
    QList<Cell> m_cells;
    QList<QList<Source>> m_sources;
    QList<Mil> m_x;
    QList<Mil> m_y;
    Mil m_columnEnd = 0;
    Mil m_run = 0;
    Point m_corner;
    bool m_grounded = false;
};

void Rows::drawCell(int index)
{
    Cell &cell = m_cells[index];
    const Point in = inOf(index);
    const Node &node = *cell.node;
    const QString tag = m_plan.tagOf(node.key);
    const Mil x = edge(cell);
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
    case Kind::Ngom: {
        cell.outline = {x, in.y - 400, 840, 720};
        m_canvas.enclosure(cell.outline, Stroke::Box, tag, node.path);
        const SymbolUse use = m_canvas.symbol({QStringLiteral("ngom"), {x + 420, in.y}}, tag, node.path);
        cell.outs = {anchor(use, QStringLiteral("b"))};
        break;
    }
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
    m_plan.outline(node.key, cell.outline, cell.row + 1);
}

void Rows::drawDisconnect(Cell &cell, Point in)
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
    QStringList ids = m_plan.input.ids(role.startsWith(QStringLiteral("ngom")) ? QStringLiteral("ngom_disconnects")
                                                                               : QStringLiteral("ac_disconnect"));
    if (fused)
        ids += m_plan.input.ids(QStringLiteral("fuses")) + m_plan.input.ids(QStringLiteral("fused_disconnect"));
    const SymbolUse use = m_canvas.symbol({symbol, {in.x + half, in.y}}, tag, node.path, ids);
    cell.outs = {anchor(use, QStringLiteral("b"))};
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

void Rows::combinerBreaker(const Node &child, Mil busX, Mil y, bool labelled, Cell &cell)
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
    if (!labelled)
        return;
    const auto amps = m_plan.number(child.breaker + QStringLiteral(".rating_a"));
    const auto poles = m_plan.number(child.breaker + QStringLiteral(".poles"));
    if (textWidth(tag, Capital::Body, true) < 800)
        m_canvas.label({{busX + 90, y + 200}, tag, Capital::Body, true}, tag, child.breaker);
    if (amps)
        m_canvas.label({{busX + 90, y + 370},
                        figure(*amps) + QStringLiteral("A") + (poles ? QStringLiteral("/%1P").arg(*poles) : QString())},
                       tag, child.breaker + QStringLiteral(".rating_a"));
}

void Rows::drawCombiner(int index, Point in)
{
    Cell &cell = m_cells[index];
    const Node &node = *cell.node;
    const QString tag = m_plan.tagOf(node.key);
    QList<int> rows;
    QList<const Node *> children;
    for (int other = index + 1; other < m_cells.size(); ++other) {
        if (m_cells.at(other).parent == index) {
            rows.append(m_cells.at(other).row);
            children.append(m_cells.at(other).node);
        }
    }
    const Mil top = m_y.at(cell.row);
    const Mil bottom = rows.isEmpty() ? top : m_y.at(rows.last());
    Mil closest = 2000;
    for (qsizetype each = 1; each < rows.size(); ++each)
        closest = std::min(closest, m_y.at(rows.at(each)) - m_y.at(rows.at(each - 1)));
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
        combinerBreaker(*children.at(each), busX, m_y.at(rows.at(each)), labelled, cell);
}

void Rows::drawInverter(Cell &cell, Point in)
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

void Rows::connect(int index)
{
    const Cell &cell = m_cells.at(index);
    if (cell.parent < 0)
        return;
    const Cell &parent = m_cells.at(cell.parent);
    const Point to = inOf(index);
    const QString tag = m_plan.conductorTag(cell.node->conductor);
    const QString path = QStringLiteral("conductors[%1]").arg(cell.node->conductor);
    const int number = siblingNumber(index) - 1;
    Point hexagon{edge(cell) - kGap / 2, to.y};
    if (cell.below) {
        const Point from = parent.outs.last();
        m_canvas.conductor({from, {from.x, to.y}, to}, tag, path);
    } else if (parent.node->kind == Kind::Combiner) {
        m_canvas.conductor({parent.outs.value(number), to}, tag, path);
    } else if (number == 0) {
        m_canvas.conductor({parent.outs.value(0), to}, tag, path);
    } else {
        // A second way out: a dot on the first one's run, then down.
        const Point tap{parent.outs.value(0).x + 170, m_y.at(parent.row)};
        const Point from{tap.x, number == 1 ? tap.y : m_y.at(cell.row - 1)};
        m_canvas.dot(from);
        m_canvas.conductor({from, {tap.x, to.y}, to}, tag, path);
        hexagon.x = std::max(hexagon.x, tap.x + 200);
    }
    m_plan.hexagon(cell.node->conductor, hexagon);
    // A factory harness between inverter and battery: one listed storage system in one enclosure.
    if (cell.node->kind == Kind::Storage && parent.node->kind == Kind::Inverter && !cell.below &&
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

void Rows::drawSources(int index)
{
    const QList<Source> &sources = m_sources.at(index);
    const Cell &cell = m_cells.at(index);
    if (sources.isEmpty())
        return;
    const Point from = cell.outs.value(0);
    const auto count = static_cast<Mil>(sources.size());
    const bool many = manyRuns(index);
    const Point joint{from.x + (many ? 170 : kGap), from.y};
    const Mil x = count == 1 ? from.x + kGap : joint.x + (many ? kGap : 200);
    // An odd number is shifted so that no joint has four ways.
    Mil y = from.y - (count - 1) * kStringPitch / 2 - (count > 1 && count % 2 ? kStringPitch / 2 : 0);
    const Mil first = y;
    for (const Source &source : sources) {
        const SymbolUse use = m_canvas.symbol(
            {source.pv ? QStringLiteral("pv") : QStringLiteral("generator"), {x + 300, y}}, source.tag, source.path);
        const Point to = anchor(use, QStringLiteral("a"));
        const QString tag = m_plan.conductorTag(source.conductor);
        const QString path = QStringLiteral("conductors[%1]").arg(source.conductor);
        m_canvas.conductor({count == 1 ? from : Point{joint.x, y}, to}, tag, path);
        if (many && !m_plan.drawn.contains(source.conductor))
            m_plan.hexagon(source.conductor, {(joint.x + to.x) / 2 + 30, y});
        const bool end = y == first || y == first + (count - 1) * kStringPitch;
        if (count > 1 && !end)
            m_canvas.dot({joint.x, y});
        Mil line = source.words.size() > 1 ? y - 25 : y + 50;
        for (const QString &words : source.words) {
            m_canvas.label({{x + 690, line}, m_plan.fitted(words, zone::drawing.right() - 80 - x - 690)}, source.tag,
                           source.path);
            line += 170;
        }
        m_plan.outline(source.key, bounds(use), cell.row + 1);
        m_plan.bottom = std::max(m_plan.bottom, y + 200);
        y += kStringPitch;
    }
    if (count > 1) {
        m_canvas.conductor({from, joint});
        m_canvas.dot(joint);
        m_canvas.conductor({{joint.x, first}, {joint.x, first + (count - 1) * kStringPitch}});
    }
    if (!many)
        m_plan.hexagon(sources.first().conductor, {from.x + kGap / 2, from.y});
}

} // namespace

void drawRows(Plan &plan)
{
    Rows(plan).draw();
}

} // namespace wm::drawings::sld
