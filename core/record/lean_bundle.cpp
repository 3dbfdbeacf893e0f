// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/lean_bundle.h"

#include "core/base/json.h"
#include "core/record/sqlite_store.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

namespace wm::record {

namespace {

/// Originals that only photos speak of, by size and hash: a picture that is also a signature is none of them.
QList<std::pair<qint64, Hash>> photoOriginals(const RawRecord &record, const QList<Entry> &entries)
{
    QSet<Hash> photos, others;
    for (const Entry &entry : entries)
        for (const Hash &hash : entry.blobs)
            (entry.kind == Kind::Photo ? photos : others).insert(hash);
    QList<std::pair<qint64, Hash>> originals;
    for (const Hash &hash : std::as_const(photos))
        if (!others.contains(hash) && record.blobs.contains(hash))
            originals.emplaceBack(record.blobs.value(hash).size(), hash);
    std::sort(originals.begin(), originals.end());
    return originals;
}

} // namespace

qint64 photoBytes(const RawRecord &record, const QList<Entry> &entries)
{
    qint64 sum = 0;
    for (const auto &[bytes, hash] : photoOriginals(record, entries))
        sum += bytes;
    return sum;
}

RawRecord withoutLargestPhotos(RawRecord record, const QList<Entry> &entries, qint64 mostPhotoBytes)
{
    qint64 kept = 0;
    for (const auto &[bytes, hash] : photoOriginals(record, entries)) { // smallest first
        kept += bytes;
        if (kept <= mostPhotoBytes)
            continue;
        record.blobs.remove(hash);
        record.leftOut.insert(hash, bytes);
    }
    return record;
}

Result<QByteArray> bundleBytes(const RawRecord &record, const JobSummary &summary, const QString &beside)
{
    const QString file = beside + QStringLiteral(".lean");
    if (const Result<void> written = writeBundle(record, summary, file); !written)
        return written.error();
    auto bytes = readFile(file, std::numeric_limits<qint64>::max());
    QFile::remove(file);
    return bytes;
}

} // namespace wm::record
