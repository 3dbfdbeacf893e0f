// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QSizeF>

namespace wm {

/// A signature drawn by hand: the way of the pen, stroke by stroke, in the units of the field it was drawn in. It is
/// kept in the record as JSON: {"schema":"witnessmark-strokes/1","width":…,"height":…,"strokes":[[x,y,x,y,…],…]}.
struct Strokes
{
    QSizeF field;
    QList<QList<QPointF>> lines;
    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }
    bool operator==(const Strokes &) const = default;
};

/// The bytes that are kept: the same drawing gives the same bytes; positions to a tenth of a unit.
QByteArray toBytes(const Strokes &strokes);
/// Refuses what is no drawing, lies outside its field or has more than 100,000 points.
Result<Strokes> strokesFromBytes(const QByteArray &bytes);

} // namespace wm
