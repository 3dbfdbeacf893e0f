// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/answers.h"
#include "core/cloud/cloud_database.h"

namespace wm::cloud {

/// What goes out to devices: where an account stands, pages of the log, heads. Members throw SQLite::Exception.
class Reading
{
public:
    explicit Reading(CloudDatabase &database) : m_database(database) {}
    sync::State state(const Caller &caller);
    /// `cursor` names a place in this service's log, and what stood there; it is refused where something else stands.
    Response pull(const Caller &caller, const QByteArray &cursor, bool own);
    Response heads(const Caller &caller, const QByteArray &after);

private:
    void take(const Caller &caller, qint64 first, qint64 last, sync::Page &page);
    [[nodiscard]] QByteArray markAt(const QByteArray &company, qint64 n); ///< empty where no push ends
    CloudDatabase &m_database;
};

} // namespace wm::cloud
