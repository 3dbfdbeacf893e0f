// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <QtCore/QPointF>
#include <QtCore/QSize>
#include <QtGui/QImage>

#include <vector>

namespace wm::ui {

/// One object on a sheet: what a person picks.
struct PickedObject
{
    QString tag;  ///< "AC-DISC-1"; may be empty
    QString path; ///< the fact, or the group of facts, it was drawn from; may be empty
    drawings::Rect box;
    [[nodiscard]] bool nothing() const { return tag.isEmpty() && path.isEmpty(); }
};

/// A sheet made ready to be looked at: where each of its items lies. Immutable; may be read on any thread.
struct DrawingSheet
{
    explicit DrawingSheet(drawings::Scene of);
    drawings::Scene scene;
    std::vector<drawings::Rect> boxes; ///< of scene.items, in their order
    QList<PickedObject> objects;       ///< its named objects, each once, from left to right and from above
};

/// Which part of a sheet a window shows: device pixels a mil, the mil at its left upper corner, and its size.
struct DrawingLook
{
    double scale = 0;
    QPointF origin;
    QSize pixels;
    bool operator==(const DrawingLook &) const = default;
};

/// That part as a picture: white paper, transparent around it. Off the window's thread.
[[nodiscard]] QImage picture(const DrawingSheet &sheet, const DrawingLook &look);
/// What lies at a place, within `reach` mil: of several things the smallest.
[[nodiscard]] PickedObject objectAt(const DrawingSheet &sheet, QPointF at, double reach);

} // namespace wm::ui
