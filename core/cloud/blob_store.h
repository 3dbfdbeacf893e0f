// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <memory>
#include <optional>

namespace wm::cloud {

/// Where attachments lie, whole ones by their hash and those under way by their upload: a folder, or what speaks S3.
/// All instances of a service use the same. What a member said was kept is there after a power cut. Those that reach
/// over a network throw DatabaseError when they cannot.
class BlobStore
{
public:
    enum class Ended { Whole, OtherBytes, NoRoom };
    virtual ~BlobStore() = default;

    /// Bytes of an upload from an offset on; false: there is no room.
    virtual bool keep(const QString &upload, qint64 offset, const QByteArray &bytes) = 0;
    /// How many bytes of an upload are there, of so many that the records say.
    virtual qint64 received(const QString &upload, qint64 recorded) = 0;
    /// Makes a whole attachment of an upload whose pieces began at these offsets, when its bytes have the hash.
    virtual Ended finish(const QString &upload, const QList<qint64> &offsets, qint64 length,
                         const QByteArray &hash) = 0;
    virtual void forget(const QString &upload, const QList<qint64> &offsets) = 0;

    /// Bytes of a whole one; -1: it is not there.
    virtual qint64 size(const QByteArray &hash) = 0;
    virtual std::optional<QByteArray> read(const QByteArray &hash, qint64 from, qint64 most) = 0;
    /// A whole one at once, for a restore; false: there is no room.
    virtual bool put(const QByteArray &hash, const QByteArray &bytes) = 0;
};

/// In "blobs" and "uploads" of a data directory, which several machines may share.
std::unique_ptr<BlobStore> folderBlobs(const QString &dataDir);

} // namespace wm::cloud
