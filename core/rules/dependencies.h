// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"
#include "core/site/changes.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace wm::rules {

/// The facts that paths come down to: "derived.…" replaced by what its formula reads, and so on. Generic, sorted;
/// `today` is one of them.
QStringList factsBehind(const QStringList &paths, const Formulas &formulas);

/// Who reads what, so that a change is told only to those it concerns. Readers are numbers of the owner's choice.
class ReadIndex
{
public:
    void add(int reader, const QStringList &facts);
    /// Readers of any of the facts that changed, of a group or list around one, or of something inside one.
    [[nodiscard]] QSet<int> affected(const site::Changes &changes) const;

private:
    QHash<QString, QSet<int>> m_readers; ///< by the fact they read
    QHash<QString, QSet<int>> m_below;   ///< by every group and list around it
};

} // namespace wm::rules
