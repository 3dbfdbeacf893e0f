// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera says of its picture. The two samples were written by ExifTool, one in each byte order.
#include "core/documents/photo_exif.h"

#include <gtest/gtest.h>

#include <QtCore/QByteArray>
#include <QtCore/QFile>

namespace wm::documents {

namespace {

using namespace Qt::StringLiterals;

QByteArray sample(const QString &order)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/documents/corpus/photo_exif/%1.jpg").arg(order));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(file.fileName());
    return file.readAll();
}

} // namespace

TEST(PhotoExif, TimePlaceAndDirectionAreReadInEitherByteOrder)
{
    for (const QString &order : {u"big-endian"_s, u"little-endian"_s}) {
        const PhotoTaken taken = photoTaken(sample(order));
        EXPECT_EQ(taken.when, u"2026-11-20 14:05 -08:00"_s);
        EXPECT_EQ(taken.place, u"34.05562, -117.18254"_s);
        EXPECT_EQ(taken.direction, u"270°"_s);
    }
}

TEST(PhotoExif, APictureThatIsCutSaysNothingFalse)
{
    const QByteArray whole = sample(u"big-endian"_s);
    const PhotoTaken taken = photoTaken(whole);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const PhotoTaken cut = photoTaken(whole.first(size));
        EXPECT_TRUE(cut.when.isEmpty() || cut.when == taken.when) << size;
        EXPECT_TRUE(cut.place.isEmpty() || cut.place == taken.place) << size;
        EXPECT_TRUE(cut.direction.isEmpty() || cut.direction == taken.direction) << size;
    }
    EXPECT_TRUE(photoTaken("no picture").when.isEmpty());
}

TEST(PhotoExif, WhatWasSaidIsKept)
{
    PhotoTaken taken{{}, u"By the meter"_s, {}};
    addTaken(taken, sample(u"big-endian"_s));
    EXPECT_EQ(taken.place, u"By the meter"_s);
    EXPECT_EQ(taken.direction, u"270°"_s);
}

} // namespace wm::documents
