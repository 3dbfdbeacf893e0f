// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawings/scene_check.h"

#include "core/drawings/paint.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace wm::drawings::test {

void savePicture(const Scene &scene, const QString &path)
{
    constexpr int dotsPerInch = 120;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QImage image(scene.sheet.width * dotsPerInch / 1000, scene.sheet.height * dotsPerInch / 1000, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / 1000.0, dotsPerInch / 1000.0);
    paint(painter, scene);
    painter.end();
    image.save(path);
}

} // namespace wm::drawings::test
