// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
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

/// notCounted(), and what is only shown: more than one switch in a role that a site has once; a utility that bears the
/// name of another; an array at an inverter that is not there, none of an inverter, storage behind an inverter of a
/// site without any; a generation meter adapter or a number of phases that the connection or the service does not have;
/// a voltage that no service has; a text that says nothing and a figure no installation has, where a record holds one.
/// Without a day nothing is said of days to come.
QList<Contradiction> contradictionsIn(const QJsonObject &site, QDate today = {});

/// The utility of the vocabulary ("sce") whose name the site bears although another one, or “other”, is chosen; empty:
/// none is, or nothing is chosen.
QString namedUtility(const QJsonObject &site);

} // namespace wm::site
