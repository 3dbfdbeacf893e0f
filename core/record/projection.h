// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace wm::record {

/// Everything a job's entries add up to now. A plain value: computed from entries, thrown away, computed again.
class JobState
{
public:
    JobState() = default;
    explicit JobState(const QList<Entry> &entries);
    /// Takes further entries of the same job, in the order of the store; the same result as starting again.
    void apply(const QList<Entry> &more);

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The entry nothing supersedes at (kind, path): the only one, or the last taken in when they agree. Null when
    /// none.
    [[nodiscard]] const Entry *current(Kind kind, const QString &path) const;
    /// All unsuperseded entries of a kind (photos, notes, readings: several at one path are normal), oldest first.
    [[nodiscard]] QList<const Entry *> all(Kind kind, const QString &path = {}) const;
    /// Entries that supersede the same one (or nothing) at one fact, measurement or step path with different values.
    struct Conflict
    {
        Kind kind;
        QString path;
        QList<Hash> entries;
    };
    [[nodiscard]] QList<Conflict> conflicts() const;
    /// The site model built from fact entries, "inverters[0].make" becoming nested arrays; a path in conflict is left
    /// out.
    [[nodiscard]] QJsonObject site() const;
    /// Where a fact came from ("typed", "device", …); empty when the path is unknown.
    [[nodiscard]] QString sourceOf(const QString &path) const;

private:
    void rebuild();
    QList<Entry> m_entries;
    QHash<QByteArray, qsizetype> m_byHash;
    QHash<std::pair<int, QString>, QList<qsizetype>> m_live; ///< (kind, path) -> unsuperseded entries, oldest first
};

} // namespace wm::record
