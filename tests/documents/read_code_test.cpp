// SPDX-License-Identifier: GPL-3.0-or-later
// The codes on a label are read as they are printed, and nothing is read where there is none.
#include "core/documents/read_code.h"

#include <QtGui/QPainter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <gtest/gtest.h>

namespace {

using namespace wm::documents;

QImage drawn(ZXing::BarcodeFormat format, const char *text, int width, int height)
{
    const ZXing::BitMatrix code = ZXing::MultiFormatWriter(format).setMargin(10).encode(text, width, height);
    QImage image(code.width(), code.height(), QImage::Format_RGB32);
    for (int y = 0; y < code.height(); ++y)
        for (int x = 0; x < code.width(); ++x)
            image.setPixel(x, y, code.get(x, y) ? qRgb(20, 20, 20) : qRgb(235, 235, 230));
    return image;
}

/// A label on a wall: two codes, one turned a little.
QImage label()
{
    QImage wall(1600, 1200, QImage::Format_RGB32);
    wall.fill(QColor(120, 118, 110));
    QPainter painter(&wall);
    painter.drawImage(200, 150, drawn(ZXing::BarcodeFormat::Code128, "SC-2107-00417", 700, 160));
    painter.translate(1000, 800);
    painter.rotate(7);
    painter.drawImage(-150, -150, drawn(ZXing::BarcodeFormat::QRCode, "PN 101-0042-B", 300, 300));
    return wall;
}

TEST(ReadCode, WhatIsPrintedIsRead)
{
    const QStringList found = readCodes(label());
    EXPECT_TRUE(found.contains(QStringLiteral("SC-2107-00417"))) << found.join(u'|').toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("PN 101-0042-B"))) << found.join(u'|').toStdString();
    EXPECT_EQ(found.size(), 2);
}

TEST(ReadCode, AlsoTurnedAndLargerThanAScreen)
{
    const QImage turned = label().transformed(QTransform().rotate(90)).scaled(3600, 4800);
    EXPECT_TRUE(readCodes(turned).contains(QStringLiteral("SC-2107-00417")));
}

TEST(ReadCode, WhereThereIsNoneNothingIsRead)
{
    QImage wall(800, 600, QImage::Format_RGB32);
    wall.fill(Qt::white);
    QPainter painter(&wall);
    for (int x = 0; x < 800; x += 7)
        painter.drawLine(x, 0, 800 - x, 600);
    EXPECT_EQ(readCodes(wall), QStringList());
    EXPECT_EQ(readCodes({}), QStringList());
    EXPECT_EQ(readCodes(drawn(ZXing::BarcodeFormat::QRCode, "a\nb", 300, 300)), QStringList()) << "no text of a label";
}

} // namespace
