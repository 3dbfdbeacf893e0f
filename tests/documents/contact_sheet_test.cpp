// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures with what they show beside them, as a document of its own.
#include "core/documents/document_file.h"
#include "core/documents/job_documents.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QRegularExpression>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;

namespace {

DocumentSource sourceWith(int photos)
{
    DocumentSource source;
    source.site = {{u"premises"_s, QJsonObject{{u"service_address"_s, u"27 Willow Court"_s}}},
                   {u"collar"_s, QJsonObject{{u"serial_number"_s, u"CDR1"_s}}}};
    source.record = sample::packet(photos);
    return source;
}

QByteArray sheetOf(DocumentSource source, const QString &name)
{
    const DocumentFrame frame{u"27 Willow Court"_s};
    const auto all = JobDocuments::of(std::move(source));
    EXPECT_TRUE(all);
    const auto filled = all->fill(u"photo-contact-sheet"_s);
    EXPECT_TRUE(filled) << qPrintable(filled ? QString() : filled.error().message);
    const auto pdf = documentPdf(*filled, frame);
    EXPECT_TRUE(pdf);
    test::keep(name, *pdf);
    return *pdf;
}

int pictures(const QString &path)
{
    const QString list = test::run(u"pdfimages"_s, {u"-list"_s, path}).out;
    return static_cast<int>(
        list.count(QRegularExpression(u"^\\s*\\d+\\s+\\d+\\s+image"_s, QRegularExpression::MultilineOption)));
}

TEST(ContactSheet, HasEveryPhotoWithItsCaption)
{
    const QByteArray pdf = sheetOf(sourceWith(20), u"contact-sheet.pdf"_s);
    const QString path = test::keep(u"contact-sheet.pdf"_s, pdf);
    EXPECT_EQ(pictures(path), 20);
    const QString text = test::run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out;
    const PacketInput record = sample::packet(20);
    for (int number = 1; number <= 20; ++number)
        EXPECT_TRUE(text.contains(u"%1. "_s.arg(number))) << number;
    EXPECT_TRUE(text.contains(record.photos.first().caption.left(12))) << qPrintable(text);
    const int pages = test::run(u"qpdf"_s, {u"--show-npages"_s, path}).out.trimmed().toInt();
    EXPECT_GE(pages, 2);
    EXPECT_LE(pages, 3);
    const test::Ran ran =
        test::run(u"python3"_s, {QStringLiteral(WM_SOURCE_DIR "/tests/documents/check_pdfa.py"), path, u"1"_s});
    EXPECT_EQ(ran.status, 0) << qPrintable(ran.out);
    EXPECT_EQ(sheetOf(sourceWith(20), u"contact-sheet-again.pdf"_s), pdf) << "the same photos give the same bytes";
}

TEST(ContactSheet, ReadsThePhotosOfTheRecordOnlyWhenItIsFilled)
{
    DocumentSource source = sourceWith(3);
    QHash<QByteArray, QByteArray> store;
    for (PacketPhoto &photo : source.record.photos)
        store.insert(photo.hash, std::exchange(photo.file, {}));
    int read = 0;
    source.blob = [&](const QByteArray &hash) -> Result<QByteArray> {
        ++read;
        return store.value(hash);
    };
    const auto all = JobDocuments::of(source);
    ASSERT_TRUE(all);
    EXPECT_TRUE(all->fill(u"torque-record"_s));
    EXPECT_EQ(read, 0);
    sheetOf(source, u"contact-sheet-read.pdf"_s);
    EXPECT_EQ(read, 3);
}

TEST(ContactSheet, SaysOfAPhotoThatItCannotBeReadAndOfNoneThatThereIsNone)
{
    DocumentSource source = sourceWith(2);
    source.record.photos.last().file = "no picture";
    const QString broken = test::keep(u"contact-sheet-broken.pdf"_s, sheetOf(source, u"contact-sheet-broken.pdf"_s));
    EXPECT_EQ(pictures(broken), 1);
    EXPECT_TRUE(test::run(u"pdftotext"_s, {broken, u"-"_s}).out.contains(u"Not readable"));
    const QString none = test::keep(u"contact-sheet-none.pdf"_s, sheetOf(sourceWith(0), u"contact-sheet-none.pdf"_s));
    EXPECT_EQ(pictures(none), 0);
    EXPECT_TRUE(test::run(u"pdftotext"_s, {none, u"-"_s}).out.contains(u"no photo in the record"));
}

/// The packet of the sample record with the documents that belong in it.
PacketInput packetOf(int photos)
{
    const DocumentSource source = sourceWith(photos);
    PacketInput input = source.record;
    const auto all = JobDocuments::of(source);
    EXPECT_TRUE(all);
    input.documents = all->forPacket();
    return input;
}

TEST(ContactSheet, IsNotInThePacketWhichShowsEachPhotoOnceLargeEnoughToJudge)
{
    const auto packet = renderPacket(packetOf(5));
    ASSERT_TRUE(packet);
    const QString path = test::keep(u"packet-with-photos.pdf"_s, *packet);
    const QString outlines = test::run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path}).out;
    EXPECT_FALSE(outlines.contains(u"Photo contact sheet"_s)) << qPrintable(outlines);
    const auto drawnSignatures = [](const PacketInput &input) {
        return std::count_if(input.signatures.begin(), input.signatures.end(),
                             [](const PacketSignature &one) { return one.drawing.startsWith("\x89PNG"); });
    };
    EXPECT_EQ(pictures(path), 5 + drawnSignatures(sourceWith(5).record));
    // What a person needs to judge one: its caption, its time and its hash, and that many points to the inch at least.
    const QString text = test::run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out;
    for (const PacketPhoto &photo : sourceWith(5).record.photos) {
        EXPECT_TRUE(text.contains(QString::fromLatin1(photo.hash.toHex()).left(4))) << qPrintable(photo.caption);
        EXPECT_TRUE(text.contains(photo.caption.left(12))) << qPrintable(photo.caption);
        EXPECT_TRUE(text.contains(photo.when.toUTC().toString(u"yyyy-MM-dd HH:mm"_s))) << qPrintable(photo.caption);
    }
}

TEST(ContactSheet, BecomesSmallerWithThePacket)
{
    PacketInput input = packetOf(6);
    const auto large = renderPacket(input);
    input.photoPixels = 350;
    const auto small = renderPacket(input);
    ASSERT_TRUE(large && small);
    const QString path = test::keep(u"packet-small-photos.pdf"_s, *small);
    const QString list = test::run(u"pdfimages"_s, {u"-list"_s, path}).out;
    for (const QString &line : list.split(u'\n').mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        const bool drawnSignature = words.mid(3, 2) == QStringList{u"600"_s, u"180"_s}; // stays as it was signed
        if (words.size() > 4 && words.at(2) == u"image"_s && !drawnSignature) {
            EXPECT_LE(std::max(words.at(3).toInt(), words.at(4).toInt()), 350) << qPrintable(line);
        }
    }
    EXPECT_LT(small->size(), large->size());
}

} // namespace
