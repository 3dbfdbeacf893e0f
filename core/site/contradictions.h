// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace wm::site {

/// Facts of one site that cannot all be so. Shown, never chosen among.
struct Contradiction
{
    QString text;      ///< one sentence
    QStringList paths; ///< the facts, with list indexes
    bool operator==(const Contradiction &) const = default;
};

/// More than one switch in a role that a site has once; two elements of a list under one identifier.
QList<Contradiction> contradictionsIn(const QJsonObject &site);

} // namespace wm::site
