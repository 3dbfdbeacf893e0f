// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/photo.h"

#include "core/base/json.h"
#include "core/documents/jpeg_check.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>
#include <QtGui/QImageReader>

namespace wm::documents {

namespace {

struct Photos
{
    Q_DECLARE_TR_FUNCTIONS(Photos)
};

constexpr qint64 kLargest = qint64{40} * 1024 * 1024;
constexpr QByteArrayView kPngStart("\x89PNG\r\n\x1a\n", 8);

/// Walks the chunks to the one that ends every PNG.
bool pngReachesItsEnd(QByteArrayView bytes)
{
    for (qsizetype at = kPngStart.size(); bytes.size() - at >= 12;) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.data() + at);
        if (bytes.size() - at - 12 < length)
            return false;
        if (bytes.sliced(at + 4, 4) == QByteArrayView("IEND", 4))
            return true;
        at += 12 + length;
    }
    return false;
}

PictureState checkPng(const QByteArray &bytes)
{
    if (!pngReachesItsEnd(bytes))
        return PictureState::CutOff;
    QBuffer buffer;
    buffer.setData(bytes);
    return QImageReader(&buffer, "png").read().isNull() ? PictureState::Damaged : PictureState::Whole;
}

} // namespace

Result<Photo> checkPhoto(const QByteArray &bytes, const QString &name)
{
    Photo photo{bytes, name, {}};
    if (bytes.startsWith("\xFF\xD8\xFF"))
        photo.mediaType = QStringLiteral("image/jpeg");
    else if (bytes.startsWith(kPngStart.toByteArray()))
        photo.mediaType = QStringLiteral("image/png");
    else
        return makeError(ErrorCode::Invalid,
                         Photos::tr("%1 is neither a JPEG nor a PNG picture. Choose a photo.").arg(name));
    switch (photo.mediaType == u"image/png" ? checkPng(bytes) : checkJpeg(bytes)) {
    case PictureState::Whole:
        return photo;
    case PictureState::CutOff:
        return makeError(ErrorCode::Corrupt,
                         Photos::tr("%1 is cut off: the file ends in the middle of the picture. Copy it again from the "
                                    "camera, or take the photo again.")
                             .arg(name));
    case PictureState::Damaged:
        break;
    }
    return makeError(ErrorCode::Corrupt,
                     Photos::tr("%1 is damaged and cannot be shown. Take the photo again.").arg(name));
}

Result<Photo> readPhoto(const QString &path)
{
    if (const QFileInfo info(path); info.exists() && !info.isDir() && !info.isFile()) // a pipe may never end
        return makeError(ErrorCode::Invalid, Photos::tr("%1 is not a regular file. Name a photo.").arg(path));
    const auto bytes = readFile(path, kLargest);
    if (!bytes)
        return bytes.error();
    return checkPhoto(*bytes, QFileInfo(path).fileName());
}

} // namespace wm::documents
