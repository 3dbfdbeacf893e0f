// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plot_editor.h"

#include <QtGui/QPainter>

namespace wm::ui {

/// How the plan lies in the item.
struct PlotLook
{
    double scale = 1; ///< pixels a foot
    drawings::Feet origin;
    QSizeF size;
    [[nodiscard]] QPointF at(drawings::Feet place) const
    {
        return {(place.x - origin.x) * scale, (origin.y - place.y) * scale};
    }
    [[nodiscard]] QRectF rect(const drawings::Placed &one) const;
};

/// What paintHand() paints over names: north, the scale bar, the distance of meter and disconnect.
[[nodiscard]] QList<QRectF> handBoxes(const PlotEditor &editor, const PlotLook &look);
/// Grid, outlines and equipment, without some of the pieces and chains; no name in `over`, which is painted later.
void paintPlan(QPainter &painter, const drawings::PlotEdit &plan, const PlotLook &look,
               const QList<drawings::EditTarget> &without, const QList<QRectF> &over = {});
/// What is in the hand or selected, its guides and dimensions, the line of sight, north and the scale bar.
void paintHand(QPainter &painter, const PlotEditor &editor, const PlotLook &look);

} // namespace wm::ui
