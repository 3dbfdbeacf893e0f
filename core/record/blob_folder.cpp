// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/blob_folder.h"

#include "core/base/bytes.h"
#include "core/base/json.h"
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace wm::record {

namespace {
struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

constexpr qint64 kHashBytes = 32;
} // namespace

QString BlobFolder::pathOf(const Hash &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

Result<void> BlobFolder::prepare()
{
    if (auto made = makeFolder(m_folder, RecordWords::tr("The folder of attachments could not be made")); !made)
        return made;
    QDirIterator unfinished(m_folder, {QStringLiteral("*.tmp")}, QDir::Files, QDirIterator::Subdirectories);
    while (unfinished.hasNext())
        QFile::remove(unfinished.next());
    return {};
}

Result<Hash> BlobFolder::put(QByteArrayView bytes)
{
    const QString what = RecordWords::tr("The attachment could not be kept");
    if (bytes.size() > kMaxBytes)
        return makeError(ErrorCode::Invalid,
                         RecordWords::tr("The attachment is larger than 256 MB. Attach a smaller file."));
    const Hash hash = sha256(bytes);
    const QString path = pathOf(hash);
    const QString folder = QFileInfo(path).absolutePath();
    if (auto made = makeFolder(folder, what); !made)
        return made.error();
    // One that is there already may be damaged, or its name not yet be safe from a power cut.
    if (const auto there = read(hash); there) {
        if (auto synced = syncFolder(folder); !synced)
            return synced.error();
        return hash;
    }
    const QByteArray sealed = m_sealer ? m_sealer->seal(place::kBlob, hash, bytes) : QByteArray();
    if (auto written = writeDurably(path, m_sealer ? QByteArrayView(sealed) : bytes, what); !written)
        return written.error();
    return hash;
}

Result<QByteArray> BlobFolder::read(const Hash &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    if (!QFileInfo::exists(pathOf(hash)))
        return makeError(ErrorCode::NotFound, RecordWords::tr("The attachment %1 is not on this device.").arg(name));
    auto bytes = readFile(pathOf(hash), kMaxBytes + Sealer::overhead(kHashBytes));
    if (bytes && m_sealer && Sealer::isSealed(*bytes))
        if (auto opened = m_sealer->open(place::kBlob, hash, *bytes))
            bytes = *std::move(opened);
    if (bytes && sha256(*bytes) != hash)
        return makeError(
            ErrorCode::Corrupt,
            RecordWords::tr("The attachment %1 is damaged or was altered on this device’s disk. Attach the "
                            "file again, or import a bundle that has it.")
                .arg(name));
    return bytes;
}

Result<void> BlobFolder::sealAll()
{
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray hash = QByteArray::fromHex(files.fileName().toLatin1());
        const auto bytes = readFile(path, kMaxBytes);
        if (!bytes || sha256(*bytes) != hash)
            continue; // sealed already, or damaged
        if (auto written = writeDurably(path, m_sealer->seal(place::kBlob, hash, *bytes),
                                        RecordWords::tr("The attachment could not be sealed"));
            !written)
            return written;
    }
    return {};
}

qint64 BlobFolder::size(const Hash &hash) const
{
    QFile file(pathOf(hash));
    if (hash.size() != kHashBytes || !QFileInfo(file).isFile())
        return -1;
    const bool sealed = m_sealer && file.open(QIODevice::ReadOnly) && Sealer::isSealed(file.peek(4));
    return file.size() - (sealed ? Sealer::overhead(kHashBytes) : 0);
}

} // namespace wm::record
