// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <QtCore/QMap>

namespace wm::drawings {

/// A stroke or text of a symbol, around the symbol's centre.
struct SymbolShape
{
    enum class Fill { None, Paper, Ink };
    std::variant<Polyline, Circle, Arc, Text> shape;
    Mil width = 0; ///< of the line
    QList<Mil> dash;
    Fill fill = Fill::None;
};

/// A symbol of the single-line diagram (IEEE 315 practice), on a grid of 0.1 in.
struct Symbol
{
    QString key;                  ///< "lockable_switch"
    QString name;                 ///< "VISIBLE-OPEN, LOCKABLE", for legends
    QString tag;                  ///< prefix of the names it gets, "AC-DISC-n"
    QString ansi;                 ///< device number of IEEE C37.2, "89"; empty when it has none
    QMap<QString, Point> anchors; ///< terminals by letter: a line, b load, c branch, d and e a meter's jaws
    QList<SymbolShape> shapes;
    Rect bounds; ///< of its strokes and anchors
};

/// The library, read once from the program's own data; a damaged build ends the program with a message.
[[nodiscard]] const QMap<QString, Symbol> &symbols();

/// Where a point given from a symbol's centre lies on the sheet for that use.
[[nodiscard]] Point placed(const SymbolUse &use, Point fromCentre);
/// A terminal of a use on the sheet. The symbol and the anchor must exist.
[[nodiscard]] Point anchor(const SymbolUse &use, const QString &letter);
/// What a use covers on the sheet.
[[nodiscard]] Rect bounds(const SymbolUse &use);
/// The use's strokes and texts on the sheet, turned and scaled; texts stay upright and keep their height.
[[nodiscard]] QList<SymbolShape> shapes(const SymbolUse &use);

} // namespace wm::drawings
