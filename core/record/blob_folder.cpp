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
    if (auto written = writeDurably(path, bytes, what); !written)
        return written.error();
    return hash;
}

Result<QByteArray> BlobFolder::read(const Hash &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    if (!QFileInfo::exists(pathOf(hash)))
        return makeError(ErrorCode::NotFound, RecordWords::tr("The attachment %1 is not on this device.").arg(name));
    auto bytes = readFile(pathOf(hash), kMaxBytes);
    if (bytes && sha256(*bytes) != hash)
        return makeError(ErrorCode::Corrupt,
                         RecordWords::tr("The attachment %1 is damaged on this device's disk.").arg(name));
    return bytes;
}

qint64 BlobFolder::size(const Hash &hash) const
{
    const QFileInfo info(pathOf(hash));
    return hash.size() == 32 && info.isFile() ? info.size() : -1;
}

} // namespace wm::record
