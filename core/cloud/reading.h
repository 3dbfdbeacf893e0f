// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/answers.h"
#include "core/cloud/cloud_database.h"

namespace wm::cloud {

/// What goes out to devices: where an account stands, pages of the log, heads. Members throw DatabaseError.
class Reading
{
public:
    explicit Reading(CloudDatabase &database) : m_database(database) {}
    sync::State state(const Caller &caller);
    /// `cursor` names a place in this service's log, and what stood there; it is refused where something else stands.
    Response pull(const Caller &caller, const QByteArray &cursor, bool own);
    Response heads(const Caller &caller, const QByteArray &after);

private:
    /// A place in the log: everything up to number `n`, where `mark` stands, as far as the assignments of `revision`
    /// show it. While `target` is not 0, what those between the two show besides is sent, and has been up to `again`.
    struct Place
    {
        qint64 n = 0;
        QByteArray mark = {};
        qint64 revision = 0, target = 0, again = 0;
    };
    struct Pushed
    {
        qint64 first, last, bytes;
        bool mine;
    };
    using Shown = std::function<bool(const QByteArray &job)>;
    static std::optional<Place> placeIn(const QByteArray &cursor);
    QByteArray textOf(const QByteArray &company, const Place &place);
    QList<Pushed> pushesAfter(const Caller &caller, qint64 from, qint64 upTo);
    /// Pushes after a number and up to another into a page; where it ends.
    qint64 fill(const Caller &caller, qint64 from, qint64 upTo, bool own, const Shown &shown, sync::Page &page);
    qint64 take(const Caller &caller, qint64 first, qint64 last, const Shown &shown, sync::Page &page); ///< bytes
    [[nodiscard]] QByteArray markAt(const QByteArray &company, qint64 n); ///< empty where no push ends
    CloudDatabase &m_database;
};

} // namespace wm::cloud
