// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace wm::site {

class FactReader;

/// Facts of one site that cannot all be so. Shown, never chosen among.
struct Contradiction
{
    QString text;      ///< one sentence
    QStringList paths; ///< the facts, with list indexes
    bool operator==(const Contradiction &) const = default;
};

/// More than one switch in a role that a site has once; two elements of a list under one identifier; a utility that
/// bears the name of another; an array at an inverter that is not there, none of an inverter, storage behind an
/// inverter of a site without any; a generation meter adapter or a number of phases that the connection or the service
/// does not have; a voltage that no service has; saidTwice(); daysOutOfOrder(); a text that
/// says nothing and a figure no installation has, where a record holds one.
QList<Contradiction> contradictionsIn(const QJsonObject &site);

/// The utility of the vocabulary ("sce") whose name the site bears although another one, or “other”, is chosen; empty:
/// none is, or nothing is chosen.
QString namedUtility(const QJsonObject &site);

/// Of these, the days that cannot follow each other as they are recorded: a permission before its
/// application, an inspection before the work. One of the two is wrong, and nobody but a person knows which: no rule
/// may count either.
QList<Contradiction> daysOutOfOrder(FactReader &site);

/// daysOutOfOrder() and saidTwice(): facts that no rule may count, since nobody but a person knows which is wrong.
QList<Contradiction> notCounted(FactReader &site);
/// The site without the facts of notCounted(): for what judges plain facts, as a product's ratings are judged.
QJsonObject countedFacts(const QJsonObject &site);

} // namespace wm::site
