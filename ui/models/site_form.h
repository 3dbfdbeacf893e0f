// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/wants.h"
#include "ui/models/detail_rows.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <functional>

namespace wm::ui {

/// What the form of a site is drawn from: a snapshot of the job.
struct SiteFormInput
{
    QJsonObject site;
    QDate today;
    QJsonObject derived;              ///< worked out, by name
    rules::Wants wants;               ///< what matters for this site so far
    QStringList conflicts;            ///< paths that two records disagree about
    QHash<QString, QString> failures; ///< path -> what a rule says against the value there
    QStringList fixedLists;           ///< generic; their elements are made by steps and stay
    QMap<QString, int> extra;         ///< list -> elements shown beyond the recorded ones
    QString open;                     ///< the group that is unfolded
    QString search;                   ///< not empty: what is found of the whole vocabulary, all unfolded
    std::function<QString(const QString &path)> sourceOf; ///< the record's word for where a fact came from
};

/// The rows of the form. Detail::opensTitle says what a row is, Detail::opensStep what it is about:
///  folded, open   a group of questions (x-ask), its key; value: how much is known
///  section        a part of the site within the group
///  element        an element of a list that can be removed, "inverters[1]"
///  fixed          an element that is recorded at its step, or not recorded at all
///  add            a list that can get one more, "inverters"
///  derived        a value that is worked out
///  warning        facts that cannot all be so
///  (empty)        a fact: key its path, note its source, reason why it is asked or what is wrong
QList<Detail> siteFormRows(const SiteFormInput &input);

/// Whether a person can put it in as one value: no group of values and no list of groups.
bool isSiteFact(const QString &generic);
/// The facts in a value at a path, with list indexes.
QStringList siteLeaves(const QJsonValue &value, const QString &at);

} // namespace wm::ui
