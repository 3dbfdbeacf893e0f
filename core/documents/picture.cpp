// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/picture.h"

#include "core/documents/page_flow.h"

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>

#include <algorithm>

namespace wm::documents {

QImage readPicture(const QByteArray &file, int longestSide)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (std::max(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (image.hasAlphaChannel()) { // laid on white: PDF/A-1 knows no soft masks
        QImage opaque(image.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
        return opaque;
    }
    return image.convertToFormat(QImage::Format_RGB32);
}

void paintPicture(QPainter &painter, const QRectF &box, const QByteArray &file, int longestSide,
                  const QString &otherwise)
{
    const QImage image = readPicture(file, longestSide);
    if (image.isNull()) {
        painter.fillRect(box, colour::shade);
        drawText(painter, box, Qt::AlignCenter, otherwise, {Face::NarrowBold, 9, colour::bad});
        return;
    }
    const QSizeF fitted = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(box.topLeft() + QPointF(0, box.height() - fitted.height()), fitted), image);
}

} // namespace wm::documents
