// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/entry_row.h"

#include "core/record/codec.h"
#include "core/record/store_secrets.h"

#include <QtCore/QCoreApplication>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

Error altered(const Hash &hash)
{
    return makeError(ErrorCode::Corrupt,
                     RecordWords::tr("The entry %1 of the record was altered or damaged on this device’s disk. Start "
                                     "Witnessmark again: it is then looked for in the copies.")
                         .arg(QString::fromLatin1(hash.left(8).toHex())));
}

} // namespace

QByteArray bodyCell(const Hash &hash, const QByteArray &body, const Sealer *sealer)
{
    return sealer == nullptr ? body : sealer->seal(place::kEntry, hash, body);
}

Result<QByteArray> bodyOf(const Hash &hash, const QByteArray &cell, const Sealer *sealer)
{
    if (!Sealer::isSealed(cell))
        return cell;
    if (sealer == nullptr)
        return makeError(kKeyLost,
                         RecordWords::tr("The records are sealed, and the file store.key that belongs to them is gone. "
                                         "Put back store.key from a backup; without it nobody can open them."));
    if (auto opened = sealer->open(place::kEntry, hash, cell))
        return *std::move(opened);
    return altered(hash);
}

Result<Entry> entryOf(const Hash &hash, const QByteArray &cell, const Sealer *sealer)
{
    const auto body = bodyOf(hash, cell, sealer);
    if (!body)
        return body.error();
    auto entry = decodeEntry(*body);
    if (entry && entry->hash != hash)
        return altered(hash);
    return entry;
}

} // namespace wm::record
