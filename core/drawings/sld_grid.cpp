// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_rows.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

bool isSource(const Node &node)
{
    return node.kind == Kind::Array || node.kind == Kind::Turbine;
}

bool hasKind(const Node &node, Kind kind)
{
    return std::any_of(node.children.begin(), node.children.end(),
                       [kind](const Node &child) { return child.kind == kind; });
}

/// Puts a node and what hangs on it on the grid; the first child stays in the row, each other takes a new one.
class Grid
{
public:
    explicit Grid(const Plan &plan) : m_plan(plan) {}

    QList<Cell> make()
    {
        int row = -1;
        for (size_t index = 0; index < m_plan.model.branches.size(); ++index)
            add(m_plan.model.branches.at(index), -1, 0, ++row, row, static_cast<int>(index));
        shrink();
        return std::move(m_cells);
    }

private:
    void add(const Node &node, int parent, int column, int at, int &lastRow, int branch)
    {
        if (isSource(node) && parent >= 0)
            return; // drawn with its inverter
        const int index = static_cast<int>(m_cells.size());
        Cell cell;
        cell.node = &node;
        cell.column = column;
        cell.row = at;
        cell.parent = parent;
        cell.branch = branch;
        cell.hybrid = node.kind == Kind::Inverter && hasKind(node, Kind::Storage) &&
                      std::any_of(node.children.begin(), node.children.end(), isSource);
        m_cells.append(cell);
        bool first = true;
        for (const Node &child : node.children) {
            if (isSource(child))
                continue;
            const bool stays = first && !cell.hybrid;
            const int row = stays ? at : ++lastRow;
            const qsizetype next = m_cells.size();
            add(child, index, column + 1, row, lastRow, branch);
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
    QList<Cell> m_cells;
};

QStringList stringWords(Plan &plan, const QString &tag, const QString &path, const QString &name, double qty)
{
    Sheet &sheet = plan.canvas.sheet();
    const QString array = path.left(path.indexOf(QStringLiteral(".strings")));
    QString first = name + QStringLiteral(": ");
    if (qty > 1)
        first += figure(qty) + QStringLiteral(" OF ");
    first += sheet.fact(path + QStringLiteral(".modules_in_series"), tag, QStringLiteral("modules in series"));
    const QString model = plan.word(array + QStringLiteral(".module_model"));
    first += model.isEmpty() ? QStringLiteral(" MODULES") : QStringLiteral(" x ") + model;
    const QString second =
        QStringLiteral("Voc %1 V, Isc %2 A")
            .arg(sheet.fact(path + QStringLiteral(".voc_v"), tag, QStringLiteral("Voc at the lowest temperature")),
                 sheet.fact(path + QStringLiteral(".isc_a"), tag, QStringLiteral("Isc")));
    return {first, second};
}

void addStrings(Plan &plan, const Node &array, QList<Source> &into)
{
    const QString tag = plan.tagOf(array.key);
    const QJsonArray strings = plan.input.site.value(array.path + QStringLiteral(".strings")).toArray();
    int total = 0;
    for (const auto &each : strings)
        total += std::max(1, each[QStringLiteral("qty")].toInt());
    int number = 1;
    for (qsizetype index = 0; index < strings.size(); ++index) {
        const QString path = QStringLiteral("%1.strings[%2]").arg(array.path).arg(index);
        const int qty = std::max(1, strings.at(index)[QStringLiteral("qty")].toInt());
        if (total > 3 && qty > 1) {
            const QString name = QStringLiteral("STRINGS %1-%2").arg(number).arg(number + qty - 1);
            into.append({array.key, tag, path, stringWords(plan, tag, path, name, qty), array.conductor, true});
        } else {
            for (int one = 0; one < qty; ++one)
                into.append({array.key, tag, path,
                             stringWords(plan, tag, path, QStringLiteral("STRING %1").arg(number + one), 1),
                             array.conductor, true});
        }
        number += qty;
    }
    if (strings.isEmpty())
        into.append(
            {array.key,
             tag,
             array.path + QStringLiteral(".strings"),
             {plan.canvas.sheet().fact(array.path + QStringLiteral(".strings"), tag, QStringLiteral("strings"))},
             array.conductor,
             true});
}

} // namespace

QList<Cell> gridOf(const Plan &plan)
{
    return Grid(plan).make();
}

QList<Source> sourcesOf(Plan &plan, const Node &node, int branchOfPanel)
{
    QList<Source> result;
    const bool micro = plan.input.site.text(node.path + QStringLiteral(".style")) == QStringLiteral("micro");
    for (const Node &child : node.children) {
        if (child.kind == Kind::Turbine)
            result.append(
                {child.key, plan.tagOf(child.key), child.path, {plan.tagOf(child.key)}, child.conductor, false});
        if (child.kind != Kind::Array)
            continue;
        if (!micro) {
            addStrings(plan, child, result);
            continue;
        }
        const int total = static_cast<int>(plan.number(node.path + QStringLiteral(".qty")).value_or(0));
        const QString count = node.units > 0 ? QStringLiteral("%1 OF %2").arg(node.units).arg(total)
                                             : QStringLiteral("%1 UNITS").arg(total);
        result.append({child.key,
                       plan.tagOf(child.key),
                       child.path,
                       {QStringLiteral("BRANCH %1: %2").arg(branchOfPanel).arg(count)},
                       child.conductor,
                       true});
    }
    return result;
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
    case Kind::Inverter:
        return kGap + 6 * cell.percent + (cell.hybrid ? 100 : 0);
    case Kind::Storage:
        return kGap + 700;
    default:
        return kGap + 640;
    }
}

} // namespace wm::drawings::sld
