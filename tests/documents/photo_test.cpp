// SPDX-License-Identifier: GPL-3.0-or-later
// Files named by what is wrong with them: data/photos.
#include "core/documents/photo.h"

#include "core/base/json.h"
#include "tests/documents/sample.h"
#include "tests/support/expect_log.h"

#include <gtest/gtest.h>

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImageReader>

namespace wm::documents {

namespace {

using namespace Qt::StringLiterals;
using test::ExpectLog;

const QString kFolder = QStringLiteral(WM_SOURCE_DIR "/tests/documents/data/photos/");

} // namespace

TEST(Photo, EachFileIsWhatItsNameSays)
{
    const ExpectLog damaged(u"libpng"_s);
    const QStringList files = QDir(kFolder).entryList(QDir::Files);
    ASSERT_GE(files.size(), 15);
    for (const QString &file : files) {
        const auto photo = readPhoto(kFolder + file);
        if (file.startsWith(u"whole")) {
            ASSERT_TRUE(photo) << qUtf8Printable(photo.error().message);
            EXPECT_EQ(photo->mediaType, file.endsWith(u"png") ? u"image/png"_s : u"image/jpeg"_s);
            EXPECT_EQ(photo->name, file);
            continue;
        }
        ASSERT_FALSE(photo) << qUtf8Printable(file);
        const QString says = photo.error().message;
        EXPECT_TRUE(says.contains(file)) << qUtf8Printable(says);
        const bool none = file.startsWith(u"text") || file.startsWith(u"empty") || file.startsWith(u"picture");
        EXPECT_EQ(photo.error().code, none ? ErrorCode::Invalid : ErrorCode::Corrupt) << qUtf8Printable(says);
        if (file.startsWith(u"cut-") && !file.startsWith(u"cut-and-")) {
            EXPECT_TRUE(says.contains(u"cut off"_s)) << qUtf8Printable(says);
        }
    }
}

// What the check is for: the reader alone calls half a picture a picture.
TEST(Photo, QtAloneTakesHalfAPicture)
{
    const ExpectLog complains(u"Corrupt JPEG data"_s);
    QImageReader reader(kFolder + u"cut-in-half.jpg"_s);
    EXPECT_FALSE(reader.read().isNull());
}

TEST(Photo, EveryCutIsFound)
{
    const auto whole = readFile(kFolder + u"whole.jpg"_s);
    ASSERT_TRUE(whole);
    for (qsizetype size = 3; size < whole->size(); size += 97)
        EXPECT_FALSE(checkPhoto(whole->left(size), u"a.jpg"_s)) << size;
    const auto png = readFile(kFolder + u"whole.png"_s);
    for (qsizetype size = 0; size < png->size(); size += 13)
        EXPECT_FALSE(checkPhoto(png->left(size), u"a.png"_s)) << size;
}

TEST(Photo, ThePicturesOfTheDemonstrationAreWhole)
{
    const QDir folder(QStringLiteral(WM_SOURCE_DIR "/resources/demo/photos"));
    const QStringList files = folder.entryList(QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files)
        EXPECT_TRUE(readPhoto(folder.filePath(file))) << qUtf8Printable(file);
    EXPECT_TRUE(checkPhoto(sample::photo(1), u"a.jpg"_s));
}

TEST(Photo, NotThereAndTooLargeAreMessagesOfTheirOwn)
{
    const QTemporaryDir dir;
    const auto none = readPhoto(dir.filePath(u"none.jpg"_s));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
    QFile large(dir.filePath(u"large.jpg"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly) && large.resize(80 * 1024 * 1024));
    const auto refused = readPhoto(large.fileName());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"large.jpg"_s)) << qUtf8Printable(refused.error().message);
}

} // namespace wm::documents
