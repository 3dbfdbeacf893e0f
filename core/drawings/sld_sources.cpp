// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_rows.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

constexpr int kFewInverters = 2; ///< with more, an array is one symbol

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
    const QList<const Node *> nodes = nodesOf(plan.model);
    const auto inverters =
        std::count_if(nodes.begin(), nodes.end(), [](const Node *node) { return node->kind == Kind::Inverter; });
    int total = 0;
    for (const auto &each : strings)
        total += std::max(1, each[QStringLiteral("qty")].toInt());
    int number = 1;
    for (qsizetype index = 0; index < strings.size(); ++index) {
        const QString path = QStringLiteral("%1.strings[%2]").arg(array.path).arg(index);
        const int qty = std::max(1, strings.at(index)[QStringLiteral("qty")].toInt());
        if (inverters > kFewInverters && strings.size() > 1) { // one symbol each: the rows need the sheet's height
            if (index == 0)
                into.append({array.key,
                             tag,
                             path,
                             {QStringLiteral("%1 STRINGS").arg(total),
                              stringWords(plan, tag, path, QStringLiteral("STRING 1"), 1).value(0)},
                             array.conductor,
                             true});
        } else if (total > 3 && qty > 1) {
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

QList<Source> sourcesOf(Plan &plan, const Node &node, int branchOfPanel)
{
    QList<Source> result;
    if (node.kind != Kind::Inverter)
        return result; // an array whose inverter is unknown stands in a cell of its own
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

void drawSources(Plan &plan, const Layout &layout, int index)
{
    const QList<Source> &sources = layout.sources.at(index);
    const Cell &cell = layout.cells.at(index);
    if (sources.isEmpty())
        return;
    const Point from = cell.outs.value(0);
    const auto count = static_cast<Mil>(sources.size());
    const bool many = layout.manyRuns(index);
    const Point joint{from.x + (many ? 170 : kGap), from.y};
    const Mil x = count == 1 ? from.x + kGap : joint.x + (many ? kGap : 200);
    // An odd number is shifted so that no joint has four ways.
    Mil y = from.y - (count - 1) * kStringPitch / 2 - (count > 1 && count % 2 ? kStringPitch / 2 : 0);
    const Mil first = y;
    for (const Source &source : sources) {
        const SymbolUse use = plan.canvas.symbol(
            {source.pv ? QStringLiteral("pv") : QStringLiteral("generator"), {x + 300, y}}, source.tag, source.path);
        const Point to = anchor(use, QStringLiteral("a"));
        const QString tag = plan.conductorTag(source.conductor);
        const QString path = QStringLiteral("conductors[%1]").arg(source.conductor);
        plan.canvas.conductor({count == 1 ? from : Point{joint.x, y}, to}, tag, path);
        if (many && !plan.drawn.contains(source.conductor))
            plan.hexagon(source.conductor, {(joint.x + to.x) / 2 + 30, y});
        const bool end = y == first || y == first + (count - 1) * kStringPitch;
        if (count > 1 && !end)
            plan.canvas.dot({joint.x, y});
        Mil line = source.words.size() > 1 ? y - 25 : y + 50;
        for (const QString &words : source.words) {
            plan.canvas.label({{x + 690, line}, plan.fitted(words, zone::drawing.right() - 80 - x - 690)}, source.tag,
                              source.path);
            line += 170;
        }
        plan.outline(source.key, bounds(use), cell.row + 1);
        plan.bottom = std::max(plan.bottom, y + 200);
        y += kStringPitch;
    }
    if (count > 1) {
        plan.canvas.conductor({from, joint});
        plan.canvas.dot(joint);
        plan.canvas.conductor({{joint.x, first}, {joint.x, first + (count - 1) * kStringPitch}});
    }
    if (!many)
        plan.hexagon(sources.first().conductor, {from.x + kGap / 2, from.y});
}

} // namespace wm::drawings::sld
