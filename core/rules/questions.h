// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QtCore/QList>

namespace wm::rules {

/// A fact that nobody has recorded, and what depends on it.
struct Question
{
    QString path;      ///< with list indexes
    int decides = 0;   ///< undecided findings for which it is the only fact missing, or the next one needed
    int mentioned = 0; ///< undecided findings that it could decide together with others
    bool operator==(const Question &) const = default;
};

/// What to ask, the fact that decides most first; then the one that more findings wait for, then by path. A finding
/// that repeats another counts once.
QList<Question> questionsOf(const QList<Finding> &findings);

/// The paths in the order of the questions; those that are none come last, as they stood.
QStringList inOrderOf(const QList<Question> &questions, const QStringList &paths);

} // namespace wm::rules
