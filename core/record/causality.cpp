// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/causality.h"

#include <QtCore/QCborArray>
#include <QtCore/QMap>

#include <algorithm>

namespace wm::record {

namespace {

const QString kSeen = QStringLiteral("seen");

/// The entries that one names as known, other than its author's own.
QList<Hash> named(const Entry &entry)
{
    QList<Hash> hashes;
    if (entry.supersedes)
        hashes.append(*entry.supersedes);
    if (entry.kind == Kind::Note && entry.path == kSeen)
        for (const QCborValueConstRef hash : entry.value.value(kSeen).toArray())
            hashes.append(hash.toByteArray());
    return hashes;
}

QHash<Hash, qsizetype> indexOf(const QList<Entry> &entries)
{
    QHash<Hash, qsizetype> index;
    index.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        index.insert(entries[i].hash, i);
    return index;
}

/// One author's entries, and how far they have been put in order.
struct Chain
{
    QList<qsizetype> entries;
    qsizetype next = 0;
};

} // namespace

QList<qsizetype> canonicalOrder(const QList<Entry> &entries)
{
    QMap<PublicKey, Chain> authors; // sorted: which of two goes first must not depend on the machine
    QList<qsizetype> unsigned_;
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (entries[i].key.isEmpty())
            unsigned_.append(i);
        else
            authors[entries[i].key].entries.append(i);
    for (Chain &author : authors)
        std::sort(author.entries.begin(), author.entries.end(), [&](qsizetype a, qsizetype b) {
            const auto place = [&](qsizetype at) { return std::pair(entries[at].sequence, entries[at].hash); };
            return place(a) < place(b);
        });

    const QHash<Hash, qsizetype> index = authors.size() > 1 ? indexOf(entries) : QHash<Hash, qsizetype>();
    QList<bool> placed(entries.size(), false);
    const auto ready = [&](qsizetype at) {
        const QList<Hash> before = index.isEmpty() ? QList<Hash>() : named(entries[at]);
        return std::all_of(before.begin(), before.end(), [&](const Hash &hash) {
            const qsizetype other = index.value(hash, -1);
            return other < 0 || other == at || placed[other]; // what is not here cannot be waited for
        });
    };
    QList<qsizetype> order;
    order.reserve(entries.size());
    const auto place = [&](Chain &author) {
        const qsizetype at = author.entries[author.next++];
        placed[at] = true;
        order.append(at);
    };
    for (bool moved = true; moved;) {
        moved = false;
        for (Chain &author : authors)
            while (author.next < author.entries.size() && ready(author.entries[author.next])) {
                place(author);
                moved = true;
            }
        if (moved)
            continue;
        // Hashes cannot name each other in a circle; entries that claim so (forged) are still read, each once.
        const auto stuck = std::find_if(authors.begin(), authors.end(),
                                        [](const Chain &author) { return author.next < author.entries.size(); });
        if (stuck != authors.end()) {
            place(*stuck);
            moved = true;
        }
    }
    return order + unsigned_;
}

Knowledge::Knowledge(const QList<Entry> &entries, qsizetype event) : m_event(entries[event].hash)
{
    const QHash<Hash, qsizetype> index = indexOf(entries);
    m_from.insert(entries[event].key, entries[event].sequence);
    // Causes come before effects, so that one pass finds everything.
    for (qsizetype i = event + 1; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        if (m_from.contains(entry.key))
            continue;
        const QList<Hash> before = named(entry);
        const bool knows = std::any_of(before.begin(), before.end(), [&](const Hash &hash) {
            const qsizetype at = index.value(hash, -1);
            return at >= 0 && (hash == m_event || isAfter(entries[at]));
        });
        if (knows)
            m_from.insert(entry.key, entry.sequence);
    }
}

bool Knowledge::isAfter(const Entry &entry) const
{
    const auto from = m_from.constFind(entry.key);
    return entry.hash != m_event && from != m_from.constEnd() && entry.sequence >= *from;
}

SeenNote::SeenNote(const QList<Entry> &entries)
{
    QHash<Hash, std::pair<PublicKey, quint64>> places;
    const bool alone = std::all_of(entries.begin(), entries.end(),
                                   [&](const Entry &entry) { return entry.key == entries.first().key; });
    for (const Entry &entry : entries) {
        std::pair<quint64, Hash> &head = m_heads[entry.key];
        if (entry.sequence >= head.first)
            head = {entry.sequence, entry.hash};
        if (!alone)
            places.insert(entry.hash, {entry.key, entry.sequence});
    }
    if (alone)
        return;
    for (const Entry &entry : entries) {
        if (entry.kind != Kind::Note || entry.path != kSeen)
            continue;
        for (const Hash &hash : named(entry)) {
            const auto [author, number] = places.value(hash);
            quint64 &seen = m_seen[entry.key][author];
            seen = std::max(seen, number);
        }
    }
}

QList<Draft> SeenNote::before(const PublicKey &own, QList<Draft> drafts) const
{
    QList<PublicKey> others = m_heads.keys();
    std::sort(others.begin(), others.end());
    QCborArray news;
    for (const PublicKey &other : std::as_const(others))
        if (other != own && !other.isEmpty() && m_heads[other].first > m_seen.value(own).value(other))
            news.append(m_heads[other].second);
    if (!news.isEmpty() && !drafts.isEmpty())
        drafts.prepend(Draft{.kind = Kind::Note, .path = kSeen, .value = {{kSeen, news}}});
    return drafts;
}

} // namespace wm::record
