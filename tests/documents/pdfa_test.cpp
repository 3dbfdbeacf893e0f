// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfa3.h"

#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

using namespace wm;
using namespace wm::documents;

TEST(PdfA, CarriesTheRecordUnchanged)
{
    QByteArray record;
    for (int i = 0; i < 70'000; ++i)
        record.append(static_cast<char>((i * 7919) >> 3));
    const auto file = attachRecord(sample::plainPdf(), record, packetMetadata(sample::smallPacket()));
    ASSERT_TRUE(file);
    EXPECT_EQ(*attachedFile(*file), record);
    const QString path = test::keep(QStringLiteral("attached.pdf"), *file);
    const test::Ran list =
        test::run(QStringLiteral("qpdf"), {QStringLiteral("--list-attachments"), QStringLiteral("--verbose"), path});
    EXPECT_TRUE(list.out.contains(QStringLiteral("record.wmjob"))) << qPrintable(list.out);
    EXPECT_TRUE(list.out.contains(QStringLiteral("application/vnd.sqlite3"))) << qPrintable(list.out);
    const test::Ran detach = test::run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
    EXPECT_TRUE(detach.out.contains(QStringLiteral("1 embedded files"))) << qPrintable(detach.out);
}

TEST(PdfA, SaysWhatIsNotThere)
{
    const auto pages = renderPacket(sample::smallPacket());
    ASSERT_TRUE(pages);
    const auto none = attachedFile(*pages);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
    const auto broken = attachedFile("%PDF-1.7 and no more");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::Corrupt);
    EXPECT_FALSE(readMetadata("nothing"));
}

TEST(PdfA, MetadataComesBackAsItWasPutIn)
{
    PdfMetadata in = packetMetadata(sample::packet(0));
    in.demonstration = true;
    const auto file = attachRecord(sample::plainPdf(), "record", in);
    ASSERT_TRUE(file);
    const auto out = readMetadata(*file);
    ASSERT_TRUE(out);
    EXPECT_EQ(out->title, in.title);
    EXPECT_EQ(out->subject, in.subject);
    EXPECT_EQ(out->author, in.author);
    EXPECT_EQ(out->head, in.head);
    EXPECT_EQ(out->job, in.job);
    EXPECT_EQ(out->created, in.created);
    EXPECT_TRUE(out->demonstration);
}

/// An independent look at the points of ISO 19005 that matter here, by a script over qpdf's JSON.
TEST(PdfA, HoldsThePointsOfPart1AndPart3)
{
    const QString script = QStringLiteral(WM_SOURCE_DIR "/tests/documents/check_pdfa.py");
    const auto pages = renderPacket(sample::packet(3));
    ASSERT_TRUE(pages);
    const QString first = test::keep(QStringLiteral("part1.pdf"), *pages);
    test::Ran ran = test::run(QStringLiteral("python3"), {script, first, QStringLiteral("1")});
    EXPECT_EQ(ran.status, 0) << qPrintable(ran.out);
    const auto file = attachRecord(*pages, "record", packetMetadata(sample::packet(3)));
    ASSERT_TRUE(file);
    const sample::Keys keys;
    const auto whole = signPdf(*file, keys.signer(), sample::smallPacket().generated);
    ASSERT_TRUE(whole);
    const QString third = test::keep(QStringLiteral("part3.pdf"), *whole);
    ran = test::run(QStringLiteral("python3"), {script, third, QStringLiteral("3")});
    EXPECT_EQ(ran.status, 0) << qPrintable(ran.out);
    // The script must be able to say no.
    ran = test::run(QStringLiteral("python3"), {script, first, QStringLiteral("3")});
    EXPECT_NE(ran.status, 0);
}
