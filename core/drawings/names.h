// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/site.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace wm::drawings {

/// One object of the site that drawings, schedules, letters and findings speak of.
struct Named
{
    QString key;                ///< what the site calls it: "meter", "panel", "D1", "I1"; unique
    QString tag;                ///< what the sheets call it: "AC-DISC-1"
    QString path;               ///< where its facts are: "disconnects[0]"
    bool existing = false;      ///< drawn as (E), otherwise (N)
    bool existingKnown = false; ///< false: neither (E) nor (N) can be said
};

/// The list of names, made once from the site and ordered along the ladder from the utility to the sources, so that the
/// same input gives the same tags. Nothing else in the drawings spells a name.
///
/// Keys beyond the site's own ids (those of conductors[].from and .to): "utility", "meter", "socket", "collar", "gma",
/// "junction_box", "poi", "panel", "main_breaker", "generation_breaker", "collar_breaker", "collar_relay", "grounding",
/// "ngom", "transfer_switch"; "transformer" for the utility's own.
class Names
{
public:
    /// `kept` are tags given before, by key: they stay, and no other object ever gets them.
    static Names of(const site::Site &site, const QMap<QString, QString> &kept = {});

    [[nodiscard]] const QList<Named> &all() const { return m_all; }
    /// The tag of the object with that key; empty when the site has no such object.
    [[nodiscard]] QString tag(const QString &key) const;
    [[nodiscard]] const Named *find(const QString &key) const;
    /// The key of the plot plan's equipment[index]: its `ref`, or the one object of its `kind`; empty when there is
    /// none.
    [[nodiscard]] QString keyOfEquipment(const site::Site &site, int index) const;

private:
    QList<Named> m_all;
};

} // namespace wm::drawings
