// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/answers.h"
#include "core/cloud/cloud_database.h"
#include "core/cloud/rights.h"
#include "core/cloud/units.h"
#include "core/record/intake.h"

#include <QtCore/QSet>

namespace wm::cloud {

/// What comes in from devices. One push is one transaction: entries, their numbers, and the answers that a repeat gets.
/// Members throw DatabaseError.
class Ingest
{
public:
    /// `units` is told what was taken in.
    Ingest(CloudDatabase &database, const Rights &rights, Units &units)
        : m_database(database), m_rights(rights), m_units(units)
    {
    }
    Response push(const Caller &caller, const Request &request);

private:
    struct Answer
    {
        QByteArray bodySha256;
        sync::ItemResult result;
    };
    /// The first refusal of a push as a whole, from its epoch and numbers.
    std::optional<Response> refusal(const Caller &caller, const sync::Push &push);
    std::optional<Answer> answered(const Caller &caller, qint64 number);
    qint64 lastNumber(const Caller &caller);
    bool isOpen(const Caller &caller);
    bool isDeviceOf(const QByteArray &company, const QByteArray &key);
    [[nodiscard]] record::KnownChains chains(const QByteArray &company);
    QList<sync::ItemResult> take(const Caller &caller, const QList<sync::PushItem> &items,
                                 const QList<record::SignedBatch> &signatures);
    QString reasonAgainst(const Caller &caller, const QSet<QByteArray> &hidden, const sync::PushItem &item,
                          const record::Judged &judged);
    void insert(const Caller &caller, const record::Entry &entry, const QByteArray &body, qint64 n);
    qint64 insertSignatures(const Caller &caller, const QList<record::SignedBatch> &signatures, qint64 after);
    /// The push's own row: where it begins and ends, and the mark of everything up to there.
    void close(const Caller &caller, qint64 first, qint64 last, qint64 bytes, const QByteArray &said);
    bool inConflict(const Caller &caller, const record::Entry &entry);
    void remember(const Caller &caller, const sync::PushItem &item, const sync::ItemResult &result);

    CloudDatabase &m_database;
    const Rights &m_rights;
    Units &m_units;
};

} // namespace wm::cloud
