// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/plot_edit.h"

/// What comes to a plot plan and what goes, on its facts (`drawings.plot`); and lengths as people type them.
namespace wm::drawings {

/// A named object of the site that has no place on the plan.
struct Unplaced
{
    QString key;  ///< of the list of names
    QString tag;  ///< its name on the sheets
    QString kind; ///< of drawings.plot.equipment[]
    QString ref;  ///< likewise; empty where the kind alone says which it is
};
[[nodiscard]] QList<Unplaced> unplaced(const site::Site &site, const Names &names);

/// A place for one more piece: beside the meter on its wall where that is free, else in the middle of the plan. It is a
/// proposal for the eye; only what a person puts somewhere is a fact.
[[nodiscard]] Snapped placeForNew(const PlotEdit &edit, const Unplaced &what);

[[nodiscard]] QJsonObject withEquipment(QJsonObject plot, const Unplaced &what, const Snapped &at);
/// An outline ("property_line", "building_outline", "driveway") as a rectangle, its low corner at a place.
[[nodiscard]] QJsonObject withRectangle(QJsonObject plot, const QString &member, Feet low, double width, double depth);
/// A further point in the middle of the stroke that begins at a point of a chain; a closed chain's last stroke ends at
/// its first point, an open one is made longer by as much as its last stroke.
[[nodiscard]] QJsonObject withPoint(const site::Site &site, const Chain &chain, qsizetype after);

/// Feet of what somebody typed: 12'-6", 12 ft 6 1/2 in, 12-6, 150 in, 12.5, 3.8 m; with a minus before it, too. Nothing
/// when it is no length, or its inches are a foot or more beside feet.
[[nodiscard]] std::optional<double> feetFromText(const QString &text);
/// As it is typed and read: 12'-6", -3'-0 1/2".
[[nodiscard]] QString lengthText(double feet);

} // namespace wm::drawings
