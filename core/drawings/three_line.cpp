// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_model.h"
#include "core/drawings/three_line_sheet.h"

namespace wm::drawings {

namespace {

using namespace sld;

/// Every way from the point of interconnection to a source: one sheet each.
void collect(const Node &node, QList<const Node *> way, QList<QList<const Node *>> &into)
{
    way.append(&node);
    if (node.children.empty()) {
        into.append(way);
        return;
    }
    for (const Node &child : node.children)
        collect(child, way, into);
}

} // namespace

Result<Drawing> threeLine(const DrawingInput &input)
{
    const Names names = Names::of(input.site, input.keptNames);
    const Model model = modelOf(input.site, names);
    QList<QList<const Node *>> ways;
    for (const Node &branch : model.branches)
        collect(branch, {}, ways);
    if (ways.isEmpty())
        ways.append(QList<const Node *>());
    Drawing drawing;
    for (int index = 0; index < ways.size(); ++index)
        drawing.sheets.append(
            ThreeLineSheet(input, names, model, ways.at(index), index + 1, static_cast<int>(ways.size())).draw());
    return drawing;
}

} // namespace wm::drawings
