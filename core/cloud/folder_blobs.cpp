// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/sha256.h"
#include "core/cloud/blob_store.h"
#include "core/cloud/cloud_database.h"
#include "core/record/blob_folder.h"
#include "core/record/files.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace wm::cloud {

namespace {

class FolderBlobs final : public BlobStore
{
public:
    explicit FolderBlobs(QString dir) : m_dir(std::move(dir)) {}

    bool keep(const QString &upload, qint64 offset, const QByteArray &bytes) override
    {
        QFile file(fileOf(upload));
        if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size() ||
            !file.flush()) {
            file.resize(offset); // a half piece would count as received
            return false;
        }
        file.close();
        return record::syncFile(fileOf(upload)).has_value();
    }
    qint64 received(const QString &upload, qint64 recorded) override
    {
        // Opened, not looked at: on a folder that several machines share, only that asks the one that keeps it.
        QFile file(fileOf(upload));
        return file.open(QIODevice::ReadOnly) ? std::min(recorded, file.size()) : 0;
    }
    Ended finish(const QString &upload, const QList<qint64> &, qint64 length, const QByteArray &hash) override
    {
        if (length > 0 ? sha256OfFile(fileOf(upload)) != hash : sha256({}) != hash)
            return Ended::OtherBytes;
        const QString to = blobPath(m_dir, hash);
        QFile empty(fileOf(upload));
        if (length == 0 && !empty.open(QIODevice::WriteOnly))
            return Ended::NoRoom;
        empty.close();
        if (!record::makeFolder(QFileInfo(to).absolutePath(), {}) || !record::moveDurably(fileOf(upload), to, {}))
            return Ended::NoRoom;
        return Ended::Whole;
    }
    void forget(const QString &upload, const QList<qint64> &) override { QFile::remove(fileOf(upload)); }
    qint64 size(const QByteArray &hash) override
    {
        QFile file(blobPath(m_dir, hash));
        return file.open(QIODevice::ReadOnly) ? file.size() : -1;
    }
    std::optional<QByteArray> read(const QByteArray &hash, qint64 from, qint64 most) override
    {
        QFile file(blobPath(m_dir, hash));
        if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
            return std::nullopt;
        return file.read(most);
    }
    bool put(const QByteArray &, const QByteArray &bytes) override
    {
        return record::BlobFolder(m_dir + QStringLiteral("/blobs")).put(bytes).has_value();
    }

private:
    [[nodiscard]] QString fileOf(const QString &upload) const { return m_dir + QStringLiteral("/uploads/") + upload; }
    QString m_dir;
};

} // namespace

std::unique_ptr<BlobStore> folderBlobs(const QString &dataDir)
{
    return std::make_unique<FolderBlobs>(dataDir);
}

} // namespace wm::cloud
