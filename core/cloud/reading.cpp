// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/reading.h"

#include "core/base/bytes.h"
#include "core/cloud/assignments.h"

#include <limits>

namespace wm::cloud {

namespace {

constexpr qint64 kPageBytes = qint64{1024} * 1024;
constexpr int kPagePushes = 200;
constexpr int kHeadsOfPage = 5000;

} // namespace

sync::State Reading::state(const Caller &caller)
{
    sync::State state;
    state.epoch = m_database.meta("epoch");
    Query query(m_database,
                "SELECT companies.name, users.email, users.role, last_number FROM devices "
                "JOIN users ON users.id = account JOIN companies ON companies.id = users.company "
                "WHERE key = ?",
                caller.device);
    if (query.next()) {
        state.company = query.text(0);
        state.user = query.text(1);
        state.role = query.text(2);
        state.deviceLast = query.number(3);
    }
    return state;
}

QByteArray Reading::markAt(const QByteArray &company, qint64 n)
{
    Query query(m_database,
                "SELECT last, mark FROM pushes WHERE company = ? AND first <= ? ORDER BY first DESC LIMIT 1", company,
                n);
    return query.next() && query.number(0) == n ? query.bytes(1).toHex() : QByteArray();
}

qint64 Reading::take(const Caller &caller, qint64 first, qint64 last, const Shown &shown, sync::Page &page)
{
    qint64 bytes = 0;
    {
        Query query(m_database, "SELECT job, body FROM entries WHERE company = ? AND n BETWEEN ? AND ? ORDER BY n",
                    caller.company, first, last);
        while (query.next())
            if (shown(query.bytes(0))) {
                page.bodies.append(query.bytes(1));
                bytes += page.bodies.last().size();
            }
    }
    Query query(m_database,
                "SELECT job, statement, signature FROM signatures WHERE company = ? AND n BETWEEN ? AND ? ORDER BY n",
                caller.company, first, last);
    while (query.next())
        if (shown(query.bytes(0)))
            page.signatures.append({query.bytes(1), query.bytes(2)});
    return bytes;
}

QList<Reading::Pushed> Reading::pushesAfter(const Caller &caller, qint64 from, qint64 upTo)
{
    QList<Pushed> pushes;
    Query query(m_database,
                "SELECT first, last, bytes, device FROM pushes WHERE company = ? AND first > ? AND last <= ? "
                "ORDER BY first LIMIT ?",
                caller.company, from, upTo, kPagePushes);
    while (query.next())
        pushes.append({query.number(0), query.number(1), query.number(2), query.bytes(3) == caller.device});
    return pushes;
}

qint64 Reading::fill(const Caller &caller, qint64 from, qint64 upTo, bool own, const Shown &shown, sync::Page &page)
{
    const QList<Pushed> pushes = pushesAfter(caller, from, upTo);
    page.more = pushes.size() == kPagePushes;
    qint64 bytes = 0, place = from;
    for (const Pushed &push : pushes) {
        const bool skipped = push.mine && !own; // it has them
        if (!skipped && bytes > 0 && bytes + push.bytes > kPageBytes) {
            page.more = true;
            break;
        }
        if (!skipped)
            bytes += take(caller, push.first, push.last, shown, page);
        place = push.last;
    }
    return place;
}

std::optional<Reading::Place> Reading::placeIn(const QByteArray &cursor)
{
    Place place;
    if (cursor.isEmpty())
        return place;
    const QByteArrayList parts = cursor.split('.');
    bool fine = parts.size() == 1 || parts.size() == 2 || parts.size() == 3 || parts.size() == 5;
    const auto number = [&](qsizetype i) {
        bool is = parts.size() > i;
        const qint64 value = is ? parts.at(i).toLongLong(&is) : 0;
        fine = fine && (parts.size() <= i || (is && value >= 0));
        return value;
    };
    place.n = number(0);
    place.mark = parts.value(1);
    place.revision = number(2);
    place.target = number(3);
    place.again = number(4);
    return fine ? std::optional(place) : std::nullopt;
}

QByteArray Reading::textOf(const QByteArray &company, const Place &place)
{
    if (place.n == 0)
        return {};
    QByteArray text = QByteArray::number(place.n) + '.' + markAt(company, place.n);
    if (place.revision > 0 || place.target > 0)
        text += '.' + QByteArray::number(place.revision);
    if (place.target > 0)
        text += '.' + QByteArray::number(place.target) + '.' + QByteArray::number(place.again);
    return text;
}

Response Reading::pull(const Caller &caller, const QByteArray &cursor, bool own)
{
    auto place = placeIn(cursor);
    if (!place)
        return refuse(400, "malformed");
    if (place->n > 0 && (place->mark.isEmpty() || markAt(caller.company, place->n) != place->mark))
        return refuse(409, sync::refusal::kCursorUnknown);

    const qint64 revision = Assignments::revision(caller.company, m_database);
    const QSet<QByteArray> hidden = Assignments::hiddenFrom(caller, m_database);
    sync::Page page{m_database.meta("epoch"), {}, {}, cursor, false};
    if (place->n == 0 || caller.role != QStringLiteral("installer")) // nothing was kept back
        *place = {place->n, place->mark, revision};
    else if (place->target == 0 && place->revision != revision)
        place->target = revision;
    if (place->target > 0) {
        // What was assigned otherwise since: jobs that this account sees now are sent whole, up to the place where it
        // stands; what it has of them does no harm.
        const QSet<QByteArray> touched =
            Assignments::touched(caller.company, place->revision, place->target, m_database) - hidden;
        if (!touched.isEmpty())
            place->again = fill(
                caller, place->again, place->n, own, [&](const QByteArray &job) { return touched.contains(job); },
                page);
        if (!page.more) {
            place->revision = place->target;
            place->target = place->again = 0;
            page.more = true; // and then what is new
        }
    } else {
        place->n = fill(
            caller, place->n, std::numeric_limits<qint64>::max(), own,
            [&](const QByteArray &job) { return !hidden.contains(job); }, page);
    }
    page.cursor = textOf(caller.company, *place);
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
    Query query(m_database,
                "SELECT job, key, seq, hash FROM entries JOIN "
                "(SELECT job AS j, key AS k, max(seq) AS s FROM entries WHERE company = ? AND job > ? GROUP BY job, "
                "key) AS last "
                "ON job = j AND key = k AND seq = s WHERE company = ? ORDER BY job, key",
                caller.company, *from, caller.company);
    const QSet<QByteArray> hidden = Assignments::hiddenFrom(caller, m_database);
    while (query.next()) {
        if (hidden.contains(query.bytes(0)))
            continue;
        const JobId job = QUuid::fromRfc4122(query.bytes(0));
        if (list.isEmpty() || list.last().job != job) {
            if (rows >= kHeadsOfPage) {
                more = true;
                break;
            }
            list.append({job, {}});
        }
        list.last().heads.append({query.bytes(1), static_cast<quint64>(query.number(2)), query.bytes(3)});
        ++rows;
    }
    return jsonAnswer(sync::toBody(list, more ? list.last().job.toRfc4122().toHex() : QByteArray()));
}

} // namespace wm::cloud
