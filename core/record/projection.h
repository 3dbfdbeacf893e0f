// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace wm::record {

/// Everything a job's entries add up to now. A plain value: computed from entries, thrown away, computed again. An
/// entry is superseded only by one of its own kind and path, so that nothing vanishes through a slip elsewhere; no
/// clock decides.
class JobState
{
public:
    JobState() = default;
    explicit JobState(const QList<Entry> &entries);
    /// Takes further entries of the same job; the same result as starting again with all of them in any order.
    void apply(const QList<Entry> &more);

    /// In the canonical order (causality.h): the same on every device, however the entries came there.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// The entry nothing supersedes at (kind, path): the only one, or the last when they agree. Null when
    /// none.
    [[nodiscard]] const Entry *current(Kind kind, const QString &path) const;
    /// All unsuperseded entries of a kind (photos, notes, readings: several at one path are normal), oldest first.
    [[nodiscard]] QList<const Entry *> all(Kind kind, const QString &path = {}) const;
    /// Several unsuperseded entries at one fact, measurement or step path with different values.
    struct Conflict
    {
        Kind kind;
        QString path;
        QList<Hash> entries;
    };
    [[nodiscard]] QList<Conflict> conflicts() const;
    /// What has to be appended so that `value` is what stands at (kind, path): one draft for every entry that stands
    /// there now, each superseding one, so that it also decides a conflict; a single plain draft where nothing stands.
    [[nodiscard]] QList<Draft> replacing(const Draft &value) const;
    /// The site model built from fact entries, "inverters[0].make" becoming nested arrays; a path in conflict is left
    /// out.
    [[nodiscard]] QJsonObject site() const;
    /// Where a fact came from ("typed", "device", …); empty when the path is unknown.
    [[nodiscard]] QString sourceOf(const QString &path) const;

private:
    using Place = std::pair<int, QString>; ///< kind and path
    static Place placeOf(const Entry &entry) { return {static_cast<int>(entry.kind), entry.path}; }
    [[nodiscard]] bool agree(const QList<qsizetype> &live) const;
    void take(const Entry &entry);
    void putInOrder();

    QList<Entry> m_entries;
    bool m_severalAuthors = false;
    QHash<Hash, qsizetype> m_byHash;
    QHash<Hash, QList<qsizetype>> m_superseding; ///< entry named -> the entries that supersede it
    QHash<Place, QList<qsizetype>> m_live;       ///< unsuperseded entries, oldest first
};

/// Whether two entries at one place say the same: the value and unit of a fact or measurement, the state of a step.
/// Where the value came from, its evidence and its time make no difference, and 40 equals 40.0.
bool saysTheSame(const Entry &a, const Entry &b);
/// Whether entries of this kind can be in conflict: facts, measurements and steps.
bool canConflict(Kind kind);

} // namespace wm::record
