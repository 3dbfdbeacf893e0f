// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet.h"

#include "core/base/bytes.h"
#include "core/base/strokes.h"
#include "core/documents/page_flow.h"
#include "core/documents/pdf_signature.h"
#include "core/documents/pdfa3.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtGui/QImage>
#include <QtGui/QRawFont>

#include <ZXing/ReadBarcode.h>

using namespace wm;
using namespace wm::documents;

namespace {

/// `how`: -layout keeps lines as they are seen, -raw keeps a cell's lines together.
QString textOf(const QByteArray &pdf, const QString &name, const char *how = "-layout")
{
    const QString path = test::keep(name, pdf);
    return test::run(QStringLiteral("pdftotext"), {QString::fromLatin1(how), path, QStringLiteral("-")}).out;
}

QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n').remove(u'\f');
}

QByteArray rendered(const PacketInput &input)
{
    const Result<QByteArray> pdf = renderPacket(input);
    EXPECT_TRUE(pdf) << qPrintable(pdf ? QString() : pdf.error().message);
    return pdf.value_or(QByteArray());
}

/// Pages as pictures for people to look at: pictures/<name>-<page>.png.
void picture(const QString &pdf, const QString &name)
{
    const test::Ran ran =
        test::run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-png"), pdf,
                                               QStringLiteral(WM_BINARY_DIR "/pictures/") + name});
    EXPECT_EQ(ran.status, 0) << qPrintable(ran.out);
}

int pagesOf(const QString &path)
{
    return test::run(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).out.trimmed().toInt();
}

} // namespace

TEST(Packet, SaysEveryFactAsTextThatCanBeSearched)
{
    const PacketInput input = sample::packet();
    const QString text = textOf(rendered(input), QStringLiteral("packet-text.pdf"));
    const QString tight = squeezed(text) + squeezed(textOf(rendered(input), QStringLiteral("packet-text.pdf"), "-raw"));
    for (const QString &fact : {QStringLiteral("1418 Juniper Ave, Redlands"),
                                input.jobId,
                                QStringLiteral("SM-L-4-2S-EC-10-60"),
                                QStringLiteral("CD3-0042917"),
                                QStringLiteral("install-connectder-v3@2026.11"),
                                QStringLiteral("The utility's own crew checked it at meter removal and left a tag."),
                                QStringLiteral("Permission to operate is not recorded."),
                                QStringLiteral("40 in-lb (4.52 N·m)"),
                                QStringLiteral("31.5 in-lb (3.56 N·m)"),
                                QStringLiteral("Torque screwdriver TS-4"),
                                QStringLiteral("due 2027-03-01"),
                                QStringLiteral("collar-1.pcap, frames 412 to 447"),
                                QStringLiteral("0A 12 0D 00 A5 8B 99 0A C3 19 E2 C3"),
                                QStringLiteral("678299"),
                                QStringLiteral("66.26 kW"),
                                QStringLiteral("variance requested"),
                                QStringLiteral("D. Okafor, C-10 1048812"),
                                QStringLiteral("2026-11-20 16:11 UTC"),
                                QStringLiteral("Smart ConnectDER V3 installation manual v2.2F"),
                                QStringLiteral("AHJ final inspection is not recorded."),
                                QStringLiteral("Photo 1"),
                                QStringLiteral("I did or supervised the work recorded here"),
                                QStringLiteral("Line-side parts of the socket stay live when the meter is out.")})
        EXPECT_TRUE(tight.contains(squeezed(fact))) << qPrintable(fact);
    EXPECT_TRUE(squeezed(text).contains(QString::fromLatin1(input.head.toHex())))
        << "the head, as one reads it line by line";
}

TEST(Packet, NumbersItsPagesAndNamesJobAndHeadOnEach)
{
    const PacketInput input = sample::packet();
    const QString text = textOf(rendered(input), QStringLiteral("packet-text.pdf"));
    QStringList pages = text.split(u'\f');
    pages.removeLast();
    ASSERT_GT(pages.size(), 4);
    const QString head = QString::fromLatin1(input.head.toHex()).left(4);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))) << i;
        EXPECT_TRUE(pages.at(i).contains(input.jobId)) << i;
        EXPECT_TRUE(pages.at(i).contains(QStringLiteral("record head ") + head)) << i;
        EXPECT_FALSE(pages.at(i).contains(QStringLiteral("DEMONSTRATION"))) << i;
    }
}

TEST(Packet, MarksADemonstrationOnEveryPage)
{
    PacketInput input = sample::packet();
    input.demonstration = true;
    const QByteArray pdf = rendered(input);
    QStringList pages = textOf(pdf, QStringLiteral("demonstration.pdf")).split(u'\f');
    pages.removeLast();
    ASSERT_GT(pages.size(), 4);
    for (const QString &page : pages)
        EXPECT_TRUE(page.contains(QStringLiteral("DEMONSTRATION: simulated devices, not an installation")));
    EXPECT_TRUE(readMetadata(pdf)->demonstration);
    picture(QStringLiteral(WM_BINARY_DIR "/pictures/demonstration.pdf"), QStringLiteral("demonstration"));
}

TEST(Packet, NeverCallsUnknownFine)
{
    PacketInput input = sample::smallPacket();
    const QString text = textOf(rendered(input), QStringLiteral("packet-empty.pdf"));
    EXPECT_TRUE(text.contains(QStringLiteral("No torque is recorded.")));
    EXPECT_TRUE(text.contains(QStringLiteral("No device was read.")));
    EXPECT_TRUE(text.contains(QStringLiteral("No rule pack has been evaluated for this packet.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Nobody has signed this record yet.")));
    EXPECT_TRUE(text.contains(QStringLiteral("not recorded")));
    EXPECT_FALSE(text.contains(QStringLiteral("Pass\n")));

    PacketTorque torque;
    torque.place = QStringLiteral("Field wiring, L1");
    torque.target = InchPounds{35};
    input.torques = {torque};
    const QString judged = textOf(rendered(input), QStringLiteral("packet-empty.pdf"));
    EXPECT_TRUE(judged.contains(QStringLiteral("1 listed: 0 pass, 0 outside the target, 0 not judged, 1 unknown")));
    EXPECT_TRUE(judged.contains(QStringLiteral("Unknown")));
}

TEST(Packet, WhatWasDoneThoughSomethingDidNotHoldIsInPlainSight)
{
    PacketInput input = sample::smallPacket();
    PacketStep step;
    step.id = QStringLiteral("meters.ims-compare");
    step.title = QStringLiteral("Display against the wire");
    step.state = StepState::Done;
    step.note = QStringLiteral("Display of the neighbouring meter");
    step.despite = {QStringLiteral("The display is behind the frame.")};
    input.phases = {{QStringLiteral("meters"), QStringLiteral("Meters"), {step}}};
    PacketImsReading ims;
    ims.meterId = 2578;
    ims.totalKwh = QStringLiteral("1195");
    ims.displayKwh = QStringLiteral("1180");
    ims.differences = {QStringLiteral("15 kWh behind the frame (1195 kWh)")};
    input.ims = {ims};
    const QString text = textOf(rendered(input), QStringLiteral("packet-despite.pdf")).simplified();
    EXPECT_TRUE(text.contains(QStringLiteral("Done with a reason: Display against the wire"))) << "on the cover";
    EXPECT_TRUE(text.contains(QStringLiteral("Not as it should be: The display is behind the frame.")));
    EXPECT_TRUE(text.contains(QStringLiteral("Reason: Display of the neighbouring meter")));
    EXPECT_TRUE(text.contains(QStringLiteral("behind the frame")) && text.contains(QStringLiteral("1180")));
}

TEST(Packet, SameInputGivesTheSameBytes)
{
    const PacketInput input = sample::packet(3);
    EXPECT_EQ(rendered(input), rendered(input));
    PacketInput later = input;
    later.generated = input.generated.addSecs(60);
    EXPECT_NE(rendered(later), rendered(input));
    const PdfMetadata metadata = packetMetadata(input);
    const auto once = attachRecord(*renderPages(input), "record", metadata);
    const auto twice = attachRecord(*renderPages(input), "record", metadata);
    ASSERT_TRUE(once && twice);
    EXPECT_EQ(*once, *twice);
}

TEST(Packet, FontsAreTheProgramsOwnAndAllEmbedded)
{
    ASSERT_TRUE(loadFonts());
    const std::pair<Face, const char *> faces[] = {{Face::Text, "LiberationSans-Regular"},
                                                   {Face::TextBold, "LiberationSans-Bold"},
                                                   {Face::Narrow, "LiberationSansNarrow-Regular"},
                                                   {Face::NarrowBold, "LiberationSansNarrow-Bold"},
                                                   {Face::NarrowItalic, "LiberationSansNarrow-Italic"},
                                                   {Face::Mono, "LiberationMono-Regular"}};
    for (const auto &[face, file] : faces) {
        const QString path = QStringLiteral(":/wm/fonts/%1.ttf").arg(QString::fromLatin1(file));
        ASSERT_TRUE(QFile::exists(path)) << file;
        EXPECT_EQ(QRawFont::fromFont(font(face, 100)).fontTable("head"), QRawFont(path, 100).fontTable("head")) << file;
    }
    const QString path = test::keep(QStringLiteral("packet-fonts.pdf"), rendered(sample::packet(1)));
    QStringList lines = test::run(QStringLiteral("pdffonts"), {path}).out.split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_GE(lines.size(), 5);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        ASSERT_GE(words.size(), 9) << qPrintable(line);
        EXPECT_TRUE(words.first().contains(QStringLiteral("Liberation"))) << qPrintable(line);
        EXPECT_EQ(words.at(words.size() - 5), QStringLiteral("yes")) << "embedded: " << qPrintable(line);
        EXPECT_EQ(words.at(words.size() - 3), QStringLiteral("yes")) << "unicode: " << qPrintable(line);
    }
}

TEST(Packet, CodeOnTheCoverHoldsJobAndHead)
{
    const PacketInput input = sample::packet(0);
    const QString path = test::keep(QStringLiteral("cover.pdf"), rendered(input));
    const QString stem = QStringLiteral(WM_BINARY_DIR "/pictures/cover");
    ASSERT_EQ(test::run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-f"),
                                                     QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1"),
                                                     QStringLiteral("-singlefile"), QStringLiteral("-png"), path, stem})
                  .status,
              0);
    const QImage image = QImage(stem + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
    ASSERT_FALSE(image.isNull());
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    const ZXing::Result code = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    ASSERT_TRUE(code.isValid());
    EXPECT_EQ(QString::fromStdWString(code.text()),
              QStringLiteral("witnessmark:%1:%2").arg(input.jobId, QString::fromLatin1(input.head.toHex())));
}

TEST(Packet, RepeatsTableHeadersOnEveryPageAndLosesNoRow)
{
    PacketInput input = sample::smallPacket();
    PacketPhase phase{QStringLiteral("p"), QStringLiteral("Long phase"), {}};
    for (int i = 1; i <= 120; ++i) {
        PacketStep step;
        step.title = QStringLiteral("Step number-%1-").arg(i);
        step.note = QString(i % 7 * 60, u'n') + QStringLiteral(" end-%1-").arg(i);
        phase.steps.append(step);
    }
    phase.steps[60].note = QStringLiteral("word ").repeated(3000) + QStringLiteral("end-61-");
    input.phases = {phase};
    QStringList pages = textOf(rendered(input), QStringLiteral("packet-long.pdf")).split(u'\f');
    pages.removeLast();
    const QString all = squeezed(pages.join(u'\n'));
    for (int i = 1; i <= 120; ++i) {
        EXPECT_EQ(all.count(QStringLiteral("number-%1-").arg(i)), 1) << i;
        EXPECT_EQ(all.count(QStringLiteral("end-%1-").arg(i)), 1) << i;
    }
    int headers = 0;
    for (const QString &page : pages)
        headers += page.contains(QStringLiteral("Who and when")) ? 1 : 0;
    EXPECT_GE(headers, pages.size() - 3); // the cover, the site, and what comes after the steps have none
}

TEST(Packet, APhotoThatIsNoPictureGetsAFrameThatSaysSo)
{
    PacketInput input = sample::packet(2);
    input.photos[1].file = "this is no picture";
    const QString text = textOf(rendered(input), QStringLiteral("packet-bad-photo.pdf"));
    EXPECT_TRUE(text.contains(QStringLiteral("This photo could not be read.")));
}

// The strokes as lines of the page, on the line beside the name.
TEST(Packet, ADrawnSignatureStandsBesideItsName)
{
    // A thick cross-hatch, so that its ink is counted and not guessed.
    Strokes strokes{{400, 130}, {}};
    for (int x = 0; x <= 400; x += 8)
        strokes.lines.append({{double(x), 0.0}, {double(x), 130.0}});
    PacketInput input = sample::packet(0);
    input.signatures.last().drawing = {};
    const auto ink = [&](const QString &name) {
        const QString path = test::keep(name + QStringLiteral(".pdf"), rendered(input));
        picture(path, name);
        const QString last = QStringLiteral("%1").arg(pagesOf(path));
        qint64 dark = 0;
        for (int page = 1; page <= pagesOf(path); ++page) {
            const QImage image(QStringLiteral(WM_BINARY_DIR "/pictures/%1-%2.png")
                                   .arg(name, QString::number(page).rightJustified(last.size(), u'0')));
            EXPECT_FALSE(image.isNull());
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 100;
        }
        return dark;
    };
    const qint64 without = ink(QStringLiteral("signature-none"));
    input.signatures.last().drawing = toBytes(strokes);
    EXPECT_GT(ink(QStringLiteral("signature-drawn")), without + 2000);
}

TEST(Packet, RefusesAHeadOrATimeThatIsNone)
{
    PacketInput input = sample::smallPacket();
    input.head = "short";
    ASSERT_FALSE(renderPacket(input));
    EXPECT_EQ(renderPacket(input).error().code, ErrorCode::Invalid);
    input = sample::smallPacket();
    input.generated = {};
    ASSERT_FALSE(renderPacket(input));
}

TEST(Packet, OddTextsNeitherBreakThePagesNorTheMetadata)
{
    PacketInput input = sample::packet(1);
    input.title = QStringLiteral("O'Brien & Söhne <\"Ave\"> \u4e2d\u6587 \U0001F4A1 ) ( \\ ]]>");
    input.company = QStringLiteral("Ñandú Eléctrica");
    const QByteArray pdf = rendered(input);
    const QString path = test::keep(QStringLiteral("packet-odd.pdf"), pdf);
    EXPECT_EQ(test::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).status, 0);
    EXPECT_EQ(readMetadata(pdf)->title, packetMetadata(input).title);
    EXPECT_EQ(readMetadata(pdf)->author, input.company);
    const QString fonts = test::run(QStringLiteral("pdffonts"), {path}).out;
    EXPECT_EQ(fonts.count(QStringLiteral("Liberation")), fonts.split(u'\n', Qt::SkipEmptyParts).size() - 2)
        << "a glyph was borrowed from the machine: " << qPrintable(fonts);
}

TEST(Packet, WholeFileForLookingAt)
{
    const PacketInput input = sample::packet(7);
    const sample::Keys keys;
    const auto file = attachRecord(rendered(input), QByteArray(40'000, 'r'), packetMetadata(input));
    ASSERT_TRUE(file);
    const auto whole = signPdf(*file, keys.signer(), input.generated);
    ASSERT_TRUE(whole);
    const QString path = test::keep(QStringLiteral("packet.pdf"), *whole);
    picture(path, QStringLiteral("packet"));
    EXPECT_GE(pagesOf(path), 6);
    const test::Ran check = test::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    EXPECT_EQ(check.status, 0) << qPrintable(check.out);
    const test::Ran signature = test::run(QStringLiteral("pdfsig"), {path});
    EXPECT_TRUE(signature.out.contains(QStringLiteral("Signature is Valid"))) << qPrintable(signature.out);
    EXPECT_TRUE(signature.out.contains(QStringLiteral("Total document signed"))) << qPrintable(signature.out);
    const PdfSignatureReport report = checkPdfSignature(*whole);
    EXPECT_TRUE(report.valid) << qPrintable(report.problems.join(u'\n'));
}
