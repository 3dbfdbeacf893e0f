// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What came after what, told by the entries alone. No clock decides, and not the order in which a store took them in:
// an entry comes after those its author wrote before it, after what it supersedes, and after what its author said to
// have seen (a note at path "seen", which a device writes before it goes on with a job that others have written to).
// Everything else happened side by side.

#include "core/record/entry.h"

#include <QtCore/QHash>

namespace wm::record {

/// The order in which everybody reads a job, whatever way its entries travelled: causes before effects, else by author.
/// Indices into `entries`. Entries without a key (drafts that nobody has signed) come last, as they are.
QList<qsizetype> canonicalOrder(const QList<Entry> &entries);

/// Which entries were written knowing of one.
class Knowledge
{
public:
    /// `entries` in canonical order, `event` among them.
    Knowledge(const QList<Entry> &entries, qsizetype event);
    /// Whether the entry came after the event; false for what happened side by side with it, and for the event itself.
    [[nodiscard]] bool isAfter(const Entry &entry) const;

private:
    QHash<PublicKey, quint64> m_from; ///< by author: number of the first entry that knows
    Hash m_event;
};

/// What a device says it has seen before it adds to a job.
class SeenNote
{
public:
    explicit SeenNote(const QList<Entry> &entries);
    /// `drafts`, behind a note that names what others wrote since this device last said so; as they are when nobody
    /// did.
    [[nodiscard]] QList<Draft> before(const PublicKey &own, QList<Draft> drafts) const;

private:
    QHash<PublicKey, std::pair<quint64, Hash>> m_heads; ///< every author's last entry
    QHash<PublicKey, QHash<PublicKey, quint64>> m_seen; ///< who has said to have seen whom up to where
};

} // namespace wm::record
