// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/photo_file.h"

#include "core/base/json.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtGui/QImageReader>

namespace wm::ui {

Result<PhotoFile> readPhoto(const QString &path)
{
    constexpr qint64 kLargest = 40 * 1024 * 1024;
    auto bytes = readFile(path, kLargest);
    if (!bytes)
        return bytes.error();
    return checkPhoto(std::move(*bytes), QFileInfo(path).fileName());
}

Result<PhotoFile> checkPhoto(QByteArray bytes, const QString &name)
{
    PhotoFile photo;
    photo.name = name;
    photo.bytes = std::move(bytes);
    QBuffer buffer(&photo.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format != "jpeg" && format != "png" && format != "webp")
        return makeError(ErrorCode::Invalid, QCoreApplication::translate("Photo", "%1 is not a photo this program can "
                                                                                  "read. Choose a JPEG or PNG file.")
                                                 .arg(photo.name));
    // The header alone can lie: what cannot be read to the end is no evidence. Scaled down while reading, for speed.
    reader.setScaledSize(reader.size().scaled(256, 256, Qt::KeepAspectRatio));
    if (reader.read().isNull())
        return makeError(
            ErrorCode::Corrupt,
            QCoreApplication::translate("Photo", "%1 is damaged and cannot be shown. Take the photo again.")
                .arg(photo.name),
            reader.errorString());
    photo.mediaType = QStringLiteral("image/") + QString::fromLatin1(format);
    return photo;
}

} // namespace wm::ui
