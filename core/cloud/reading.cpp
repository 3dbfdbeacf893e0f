// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/reading.h"

#include "core/base/bytes.h"

namespace wm::cloud {

using record::bindBlob;
using record::blobAt;
using record::Query;
using record::textAt;

namespace {

constexpr qint64 kPageBytes = qint64{1024} * 1024;
constexpr int kPagePushes = 200;
constexpr int kHeadsOfPage = 5000;

} // namespace

sync::State Reading::state(const Caller &caller)
{
    sync::State state;
    state.epoch = m_database.meta("epoch");
    Query query(m_database.cache(), "SELECT companies.name, users.email, users.role, last_number FROM devices "
                                    "JOIN users ON users.id = user JOIN companies ON companies.id = users.company "
                                    "WHERE key = ?");
    bindBlob(*query, 1, caller.device);
    if (query->executeStep()) {
        state.company = textAt(*query, 0);
        state.user = textAt(*query, 1);
        state.role = textAt(*query, 2);
        state.deviceLast = query->getColumn(3).getInt64();
    }
    return state;
}

QByteArray Reading::markAt(const QByteArray &company, qint64 n)
{
    Query query(m_database.cache(),
                "SELECT last, mark FROM pushes WHERE company = ? AND first <= ? ORDER BY first DESC LIMIT 1");
    bindBlob(*query, 1, company);
    query->bind(2, static_cast<int64_t>(n));
    return query->executeStep() && query->getColumn(0).getInt64() == n ? blobAt(*query, 1).toHex() : QByteArray();
}

void Reading::take(const Caller &caller, qint64 first, qint64 last, sync::Page &page)
{
    {
        Query query(m_database.cache(), "SELECT body FROM entries WHERE company = ? AND n BETWEEN ? AND ? ORDER BY n");
        bindBlob(*query, 1, caller.company);
        query->bind(2, static_cast<int64_t>(first));
        query->bind(3, static_cast<int64_t>(last));
        while (query->executeStep())
            page.bodies.append(blobAt(*query, 0));
    }
    Query query(m_database.cache(),
                "SELECT statement, signature FROM signatures WHERE company = ? AND n BETWEEN ? AND ? ORDER BY n");
    bindBlob(*query, 1, caller.company);
    query->bind(2, static_cast<int64_t>(first));
    query->bind(3, static_cast<int64_t>(last));
    while (query->executeStep())
        page.signatures.append({blobAt(*query, 0), blobAt(*query, 1)});
}

Response Reading::pull(const Caller &caller, const QByteArray &cursor, bool own)
{
    const QByteArrayList parts = cursor.split('.');
    bool number = cursor.isEmpty();
    const qint64 from = number ? 0 : parts.first().toLongLong(&number);
    if (!number || from < 0 || parts.size() > 2)
        return refuse(400, "malformed");
    if (from > 0 && (parts.size() != 2 || parts.last().isEmpty() || markAt(caller.company, from) != parts.last()))
        return refuse(409, sync::refusal::kCursorUnknown);

    struct Pushed
    {
        qint64 first, last, bytes;
        bool mine;
    };
    QList<Pushed> pushes;
    {
        Query query(m_database.cache(), "SELECT first, last, bytes, device FROM pushes WHERE company = ? AND first > ? "
                                        "ORDER BY first LIMIT ?");
        bindBlob(*query, 1, caller.company);
        query->bind(2, static_cast<int64_t>(from));
        query->bind(3, kPagePushes);
        while (query->executeStep())
            pushes.append({query->getColumn(0).getInt64(), query->getColumn(1).getInt64(),
                           query->getColumn(2).getInt64(), blobAt(*query, 3) == caller.device});
    }
    sync::Page page{m_database.meta("epoch"), {}, {}, cursor, pushes.size() == kPagePushes};
    qint64 bytes = 0, place = from;
    for (const Pushed &push : std::as_const(pushes)) {
        const bool skipped = push.mine && !own; // it has them
        if (!skipped && bytes > 0 && bytes + push.bytes > kPageBytes) {
            page.more = true;
            break;
        }
        if (!skipped) {
            take(caller, push.first, push.last, page);
            bytes += push.bytes;
        }
        place = push.last;
    }
    if (place > 0)
        page.cursor = QByteArray::number(place) + '.' + markAt(caller.company, place);
    return jsonAnswer(sync::toBody(page));
}

Response Reading::heads(const Caller &caller, const QByteArray &after)
{
    // Whole jobs: the place is the last job of the page before.
    const auto from =
        after.isEmpty() ? std::optional(QByteArray()) : sync::bytesFromHex(QString::fromLatin1(after), 16);
    if (!from)
        return refuse(400, "malformed");
    QList<record::JobHeads> list;
    int rows = 0;
    bool more = false;
    Query query(m_database.cache(), "SELECT job, key, max(seq), hash FROM entries WHERE company = ? AND job > ? "
                                    "GROUP BY job, key ORDER BY job, key");
    bindBlob(*query, 1, caller.company);
    bindBlob(*query, 2, *from);
    while (query->executeStep()) {
        const JobId job = QUuid::fromRfc4122(blobAt(*query, 0));
        if (list.isEmpty() || list.last().job != job) {
            if (rows >= kHeadsOfPage) {
                more = true;
                break;
            }
            list.append({job, {}});
        }
        list.last().heads.append(
            {blobAt(*query, 1), static_cast<quint64>(query->getColumn(2).getInt64()), blobAt(*query, 3)});
        ++rows;
    }
    return jsonAnswer(sync::toBody(list, more ? list.last().job.toRfc4122().toHex() : QByteArray()));
}

} // namespace wm::cloud
