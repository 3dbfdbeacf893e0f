// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_rows.h"

#include <algorithm>
#include <cmath>

namespace wm::drawings::sld {

namespace {

struct Runs
{
    int electrode = -1; ///< N/G bus to the electrode
    int second = -1;    ///< a disconnect to the same electrode
    int bond = -1;      ///< equipment to the N/G bus
};

Runs runsOf(const Plan &plan)
{
    Runs runs;
    for (const int index : plan.model.grounding) {
        const QString path = QStringLiteral("conductors[%1]").arg(index);
        const QString to = plan.input.site.text(path + QStringLiteral(".to")).value_or(QString());
        const QString from = plan.input.site.text(path + QStringLiteral(".from")).value_or(QString());
        if (to != QStringLiteral("grounding"))
            runs.bond = runs.bond < 0 ? index : runs.bond;
        else if (from == QStringLiteral("panel") || runs.electrode >= 0)
            (runs.electrode < 0 ? runs.electrode : runs.second) = index;
        else
            runs.second = index;
    }
    return runs;
}

QString pathOf(int conductor)
{
    return conductor < 0 ? QString() : QStringLiteral("conductors[%1]").arg(conductor);
}

void drawElectrode(Plan &plan, const Runs &runs, Mil y)
{
    if (!plan.names.find(QStringLiteral("grounding")))
        return;
    const Point foot = plan.electrodeFoot;
    const SymbolUse use = plan.canvas.symbol({QStringLiteral("ground"), {foot.x, y}, 100, 3},
                                             plan.tagOf(QStringLiteral("grounding")), QStringLiteral("grounding"));
    plan.canvas.conductor({foot, use.at}, plan.conductorTag(runs.electrode), pathOf(runs.electrode), Layer::Ground);
    plan.hexagon(runs.electrode, {foot.x, foot.y + 220});
    plan.outline(QStringLiteral("grounding"), bounds(use), 0);
}

/// Whether any run carries an equipment ground away from the panel.
bool groundInRuns(const Plan &plan)
{
    for (const Node *node : nodesOf(plan.model)) {
        if (node->conductor >= 0 &&
            plan.number(pathOf(node->conductor) + QStringLiteral(".ground_conductors")).value_or(0) > 0)
            return true;
    }
    return false;
}

} // namespace

void drawGrounding(Plan &plan, const QList<Cell> &cells, Mil y)
{
    const Runs runs = runsOf(plan);
    drawElectrode(plan, runs, plan.floor + (runs.second >= 0 && !cells.isEmpty() ? 420 : 190));
    QList<Point> drops; // where the line meets each enclosure
    for (const Cell &cell : cells) {
        const bool has = cell.node->kind == Kind::Disconnect || cell.node->kind == Kind::Combiner ||
                         cell.node->kind == Kind::Ngom || cell.node->kind == Kind::Inverter;
        if (has && cell.row == 0) {
            Point drop{cell.outline.centre().x, cell.outline.y};
            if (std::abs(drop.x - plan.neutralFoot.x) < 260) // beside the riser: no four ways in one point
                drop.x = std::clamp(plan.neutralFoot.x + 260, cell.outline.x + 20, cell.outline.right() - 20);
            drops.append(drop);
        }
    }
    if (drops.isEmpty() || (!groundInRuns(plan) && runs.bond < 0 && runs.second < 0))
        return;
    QList<Mil> stops;
    for (const Point &drop : std::as_const(drops)) {
        stops.append(drop.x);
    }
    const bool toElectrode = runs.second >= 0 && runs.bond < 0;
    // The adapter's run carries no ground: without a bond of its own the line ends at the disconnect.
    const bool rises = toElectrode || runs.bond >= 0 || plan.model.joint != Joint::Adapter;
    if (rises)
        stops.append(plan.neutralFoot.x);
    const auto [left, right] = std::minmax_element(stops.begin(), stops.end());
    if (*left == *right && !rises)
        return; // one enclosure alone, and nowhere to lead to
    if (*left != *right)
        plan.canvas.conductor({{*left, y}, {*right, y}}, {}, {}, Layer::Ground);
    for (const Point &drop : std::as_const(drops)) {
        plan.canvas.conductor({{drop.x, y}, drop}, {}, {}, Layer::Ground);
        if (drop.x != *left && drop.x != *right)
            plan.canvas.dot({drop.x, y}, Layer::Ground);
    }
    if (!rises)
        return;
    const int run = toElectrode ? runs.second : runs.bond;
    const Mil x = plan.neutralFoot.x;
    if (x != *left && x != *right)
        plan.canvas.dot({x, y}, Layer::Ground);
    if (toElectrode) {
        const Mil joint = plan.floor + 180;
        plan.canvas.dot({plan.electrodeFoot.x, joint}, Layer::Ground);
        plan.canvas.conductor({{x, y}, {x, joint}, {plan.electrodeFoot.x, joint}}, plan.conductorTag(run), pathOf(run),
                              Layer::Ground);
        plan.hexagon(run, {(x + plan.electrodeFoot.x) / 2, joint});
    } else {
        plan.canvas.conductor({plan.neutralFoot, {x, y}}, plan.conductorTag(run), pathOf(run), Layer::Ground);
        plan.hexagon(run, {x, plan.neutralFoot.y + 220});
    }
    Text words{{*right - 120, y},
               QStringLiteral("EGC TO ") +
                   (toElectrode ? plan.tagOf(QStringLiteral("grounding")) : QStringLiteral("N/G BUS")),
               Capital::Body,
               false,
               false,
               Align::Right};
    for (const Point at : {Point{*right - 120, y + 160}, Point{*left + 1400, y + 160}, Point{*right - 120, y - 70},
                           Point{*left + 1400, y - 70}}) {
        words.at = at;
        if (plan.canvas.free(textBox(words).grown(-35))) {
            plan.canvas.label(words, {}, {}, {}, Layer::Ground);
            break;
        }
    }
}

} // namespace wm::drawings::sld
