// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QRectF>
#include <QtGui/QImage>

class QPainter;

namespace wm::documents {

/// Decodes a JPEG or PNG to at most the printed size in pixels, upright, without an alpha channel (PDF/A-1 knows no
/// soft masks). Null when it is no picture.
[[nodiscard]] QImage readPicture(const QByteArray &file, int longestSide);
/// The picture at the foot of a box, as large as it fits; a frame with the words `otherwise` where there is none.
void paintPicture(QPainter &painter, const QRectF &box, const QByteArray &file, int longestSide,
                  const QString &otherwise);

} // namespace wm::documents
