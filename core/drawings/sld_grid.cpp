// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_rows.h"

#include <algorithm>
#include <utility>

namespace wm::drawings::sld {

namespace {

bool isSource(const Node &node)
{
    return node.kind == Kind::Array || node.kind == Kind::Turbine;
}

/// The generator at a transfer switch is drawn with it.
bool isSecondSource(const Node &node, const Node &child)
{
    return node.kind == Kind::Transfer && child.path == QStringLiteral("backup_generator");
}

/// Puts a node and what hangs on it on the grid; the first child stays in the row, each other takes a new one.
class Grid
{
public:
    Grid(const Plan &plan, const QList<int> &folds) : m_plan(plan), m_folds(folds) {}

    QList<Cell> make()
    {
        int row = -1;
        for (size_t index = 0; index < m_plan.model.branches.size(); ++index) {
            m_branch = static_cast<int>(index);
            add(m_plan.model.branches.at(index), -1, 0, ++row, row);
        }
        // What goes on below: the last first, so that the runs to it do not cross.
        for (m_band = 1; !m_later.isEmpty(); ++m_band) {
            QList<Later> later = std::exchange(m_later, {});
            while (!later.isEmpty()) {
                const Later next = later.takeLast();
                m_branch = m_cells.at(next.parent).branch;
                add(*next.node, next.parent, 0, ++row, row);
            }
        }
        shrink();
        return std::move(m_cells);
    }

private:
    struct Later
    {
        const Node *node;
        int parent;
    };

    void add(const Node &node, int parent, int column, int at, int &lastRow)
    {
        if (isSource(node) && parent >= 0 && m_cells.at(parent).node->kind == Kind::Inverter)
            return; // drawn with its inverter
        if (column > 0 && column == m_folds.value(m_band, -1)) {
            m_later.append({&node, parent});
            return;
        }
        const auto index = static_cast<int>(m_cells.size());
        Cell cell;
        cell.node = &node;
        cell.column = column;
        cell.band = m_band;
        cell.row = at;
        cell.parent = parent;
        cell.branch = m_branch;
        const bool inverter = node.kind == Kind::Inverter;
        const bool arrays = std::any_of(node.children.begin(), node.children.end(), isSource);
        const bool others = !std::all_of(node.children.begin(), node.children.end(), isSource);
        cell.hybrid = inverter && arrays && others;
        // Behind a collar, an adapter or a tap the branches share one run; the panel feeds a transfer switch itself.
        const bool shared = m_plan.model.plugIn || m_plan.model.joint == Joint::LineSide;
        cell.round = m_band > 0 && column == 0;
        if (parent < 0 && shared && (node.conductor < 0 || node.kind == Kind::SubMeter) && fedByPanel(m_plan, node))
            cell.round = true;
        m_cells.append(cell);
        bool first = true;
        for (const Node &child : node.children) {
            if ((inverter && isSource(child)) || isSecondSource(node, child))
                continue;
            const bool stays = first && !cell.hybrid;
            const int row = stays ? at : ++lastRow;
            const qsizetype next = m_cells.size();
            add(child, index, column + 1, row, lastRow);
            if (cell.hybrid && next < m_cells.size())
                m_cells[next].below = true;
            first = false;
        }
    }

    /// Microinverters, and inverters three or more under one panel, are drawn small.
    void shrink()
    {
        QMap<int, int> siblings;
        for (const Cell &cell : std::as_const(m_cells)) {
            if (cell.node->kind == Kind::Inverter && cell.parent >= 0)
                ++siblings[cell.parent];
        }
        for (Cell &cell : m_cells) {
            if (cell.node->kind != Kind::Inverter)
                continue;
            const bool micro =
                m_plan.input.site.text(cell.node->path + QStringLiteral(".style")) == QStringLiteral("micro");
            if (micro || siblings.value(cell.parent) > 2)
                cell.percent = 60;
        }
    }

    const Plan &m_plan;
    const QList<int> &m_folds;
    QList<Cell> m_cells;
    QList<Later> m_later;
    int m_band = 0;
    int m_branch = 0;
};

} // namespace

bool fedByPanel(const Plan &plan, const Node &node)
{
    if (node.kind == Kind::SubMeter)
        return plan.input.site.text(QStringLiteral("conductors[%1].from").arg(node.conductor)) ==
               QStringLiteral("panel");
    return node.kind == Kind::Transfer || node.path == QStringLiteral("backup_generator");
}

QList<Cell> gridOf(const Plan &plan, const QList<int> &folds)
{
    return Grid(plan, folds).make();
}

Mil widthOf(const Plan &plan, const Cell &cell)
{
    switch (cell.node->kind) {
    case Kind::Disconnect: {
        const bool fused = plan.boolean(cell.node->path + QStringLiteral(".fused")).value_or(false);
        return kGap + (fused ? 1240 : 840);
    }
    case Kind::Combiner:
        return kGap + (plan.number(cell.node->path + QStringLiteral(".main_breaker_rating_a")) ? 1600 : 1100);
    case Kind::Ngom:
        return kGap + 840;
    case Kind::SubMeter: // with the loads that it measures, where nothing else hangs on it
        return kGap + 840 + (cell.node->children.empty() ? 330 : 0);
    case Kind::Inverter:
        return kGap + 6 * cell.percent + (cell.hybrid ? 100 : 0);
    case Kind::Storage:
        return kGap + 700;
    case Kind::Transfer:
        return kGap + 1500;
    default:
        return kGap + 640;
    }
}

} // namespace wm::drawings::sld
