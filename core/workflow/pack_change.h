// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_pack.h"

#include <QtCore/QJsonArray>

namespace wm::workflow {

/// A finding that another version of a pack, or another pack, comes to differently on the same site.
struct FindingChange
{
    QString id, title;
    QString before, after; ///< statuses; empty: that version has no such rule
    bool operator==(const FindingChange &) const = default;
};

/// What changes from one check of a site to another, in the order of the later one; rules that are gone come last. A
/// rule that is new or gone and does not apply changes nothing.
QList<FindingChange> findingChanges(const rules::SiteCheck &before, const rules::SiteCheck &after);

/// [{"id", "title", "before", "after"}]; a status that is not there is null.
QJsonArray toJson(const QList<FindingChange> &changes);

} // namespace wm::workflow
