// SPDX-License-Identifier: GPL-3.0-or-later
// How a packet's pages read: the order of findings, names instead of paths, nothing torn apart at the end of a page.
#include "core/documents/foreign_letters.h"
#include "core/documents/packet.h"
#include "core/documents/packet_words.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <gtest/gtest.h>

#include <QtCore/QRegularExpression>

using namespace wm;
using namespace wm::documents;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const PacketInput &input, const QString &name)
{
    const auto pdf = renderPacket(input);
    EXPECT_TRUE(pdf) << qPrintable(pdf ? QString() : pdf.error().message);
    const QString path = test::keep(name, pdf.value_or(QByteArray()));
    return test::run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out;
}

PacketFinding finding(const char *id, bool failed, bool open, bool met)
{
    PacketFinding one{QString::fromLatin1(id), u"About %1"_s.arg(QString::fromLatin1(id)), u"word"_s, open};
    one.failed = failed;
    one.met = met;
    return one;
}

} // namespace

TEST(PacketLayout, FindingsNotMetComeFirstThenOpenThenAnsweredThenMet)
{
    PacketInput input = sample::smallPacket();
    input.books = {u"A handbook, version 2"_s};
    input.findings = {finding("R-MET", false, false, true), finding("R-ANSWERED", false, false, false),
                      finding("R-OPEN", false, true, false), finding("R-FAILED", true, true, false)};
    PacketFinding aside = finding("R-ASIDE", false, false, false);
    aside.aside = true;
    input.findings.prepend(aside);
    const QString text = textOf(input, u"packet-order.pdf"_s);
    qsizetype last = 0;
    for (const QString &next : {u"Held against: A handbook, version 2"_s, u"Not met: 1"_s, u"R-FAILED"_s, u"Open: 1"_s,
                                u"R-OPEN"_s, u"Answered: 1"_s, u"R-ANSWERED"_s, u"Met: 1"_s, u"R-MET"_s,
                                u"Answers to findings that these rules do not give"_s, u"R-ASIDE"_s}) {
        const qsizetype at = text.indexOf(next, last);
        EXPECT_GE(at, 0) << qPrintable(next);
        last = std::max(at, last);
    }
}

TEST(PacketLayout, ASectionsHeadingAndATablesHeadStayWithTheFirstRow)
{
    // Whatever comes before pushes the findings down the page line by line.
    for (int lines = 0; lines < 40; ++lines) {
        PacketInput input = sample::smallPacket();
        PacketFacts filler{u"Filler"_s, {}};
        for (int i = 0; i < 2 * lines; ++i)
            filler.facts.append({u"Fact %1"_s.arg(i), u"value"_s, {}});
        input.installed = {filler};
        input.findings = {finding("R-FIRST", true, true, false)};
        input.findings.first().answer = u"Lorem ipsum dolor sit amet "_s.repeated(20);
        for (const QString &page : textOf(input, u"packet-heads.pdf"_s).split(u'\f')) {
            for (const QString &head : {u"Findings and answers"_s, u"Not met: 1"_s, u"What would settle it"_s})
                if (page.contains(head)) {
                    EXPECT_TRUE(page.contains(u"R-FIRST")) << lines << ' ' << qPrintable(head);
                }
        }
    }
}

// A cover that runs over is followed by the site on the same page: no page of two lines.
TEST(PacketLayout, ACoverThatRunsOverSharesItsSecondPage)
{
    for (const int lines : {0, 3, 6}) {
        PacketInput input = sample::smallPacket();
        for (int i = 0; i < lines; ++i)
            input.missing.append(u"Not done: "_s + u"a step with a long name "_s.repeated(12));
        const QStringList pages = textOf(input, u"packet-cover.pdf"_s).split(u'\f');
        ASSERT_GT(pages.size(), 2);
        EXPECT_TRUE(pages.at(1).contains(u"What was installed"_s) || pages.at(1).contains(u"Site"_s)) << lines;
        EXPECT_TRUE(pages.at(0).contains(u"The record behind these pages"_s)) << lines;
    }
}

TEST(PacketLayout, TheCoverNamesTheDrawingsAndThoseThatAreNotThere)
{
    PacketInput input = sample::smallPacket();
    input.leftOut = {u"Plot plan: nobody asks for it"_s};
    const QString text = textOf(input, u"packet-drawings.pdf"_s);
    EXPECT_TRUE(text.contains(QRegularExpression(u"Drawings +none"_s)));
    EXPECT_TRUE(text.contains(u"Plot plan: nobody asks for it"_s));
}

TEST(PacketLayout, AnAddressBreaksAfterItsAtSign)
{
    PacketInput input = sample::smallPacket();
    PacketMeasurement one;
    one.place = u"Voltage"_s;
    one.value = u"240"_s;
    one.who = u"somebody.with.a.long.name@a-company-with-a-name.example.org"_s;
    input.measurements = {one};
    const QString text = textOf(input, u"packet-address.pdf"_s);
    EXPECT_TRUE(text.contains(QRegularExpression(u"long\\.name@\\s*\\n"_s)) ||
                text.contains(QRegularExpression(u"name@\\s"_s)))
        << qPrintable(text.mid(text.indexOf(u"somebody"), 400));
    one.who = u"j.rivera@example.org"_s;
    input.measurements = {one};
    EXPECT_TRUE(textOf(input, u"packet-address.pdf"_s).contains(one.who)) << "a common one has its place on a line";
}

TEST(PacketLayout, AMaximumIsSaidToBeOne)
{
    PacketInput input = sample::smallPacket();
    PacketTorque torque;
    torque.place = u"Voltage terminals"_s;
    torque.target = InchPounds{12};
    torque.maximum = true;
    torque.reading = InchPounds{11.5};
    torque.verdict = Verdict::Ok;
    PacketTorque unmarked;
    unmarked.place = u"Socket"_s;
    unmarked.recordOnly = true;
    input.torques = {torque, unmarked};
    const QString text = textOf(input, u"packet-maximum.pdf"_s).simplified();
    EXPECT_TRUE(text.contains(u"at most 12 in-lb")) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"none, recorded only"));
}

TEST(PacketLayout, ALabelThatEndsByItselfGetsNoSecondSign)
{
    EXPECT_EQ(labelled(u"Which one?"_s, u"this"_s), u"Which one? this"_s);
    EXPECT_EQ(labelled(u"The cover is on."_s, u"stated"_s), u"The cover is on: stated"_s);
    EXPECT_EQ(labelled(u"Volts"_s, u"240"_s), u"Volts: 240"_s);
}

TEST(PacketLayout, WithoutAHandbookThePacketSaysSo)
{
    PacketInput input = sample::smallPacket();
    input.noHandbook = u"There is no handbook of “Blue Mesa Power” on this computer."_s;
    EXPECT_TRUE(textOf(input, u"packet-no-handbook.pdf"_s).simplified().contains(u"handbook of “Blue Mesa Power”"));
}

// What the typeface has no letters for is said in words, and on the cover what to do; Cyrillic it has.
TEST(PacketLayout, LettersThatCannotBePrintedAreSaidInWords)
{
    ASSERT_TRUE(loadFonts());
    PacketInput input = sample::smallPacket();
    input.title = u"राम शर्मा Road, Тарас"_s;
    input.photos.clear();
    input.signatures = {{u"installer"_s, u"山田 太郎"_s, u"Done as the manual says"_s, {}, {}}};
    const QStringList told = unprintable(input);
    ASSERT_EQ(told.size(), 2);
    EXPECT_TRUE(told.at(0).contains(u"Devanagari")) << qPrintable(told.at(0));
    EXPECT_TRUE(told.at(1).contains(u"Chinese") && told.at(1).contains(u"Signature")) << qPrintable(told.at(1));
    const QString text = textOf(input, u"packet-letters.pdf"_s);
    EXPECT_TRUE(text.contains(u"[Devanagari letters] Road, Тарас"_s)) << qPrintable(text.left(300));
    EXPECT_TRUE(text.contains(u"[Chinese letters]"_s));
    EXPECT_FALSE(text.contains(u"राम"_s));
    // A blank between two foreign words is no end of them; one after the last is the text's own.
    EXPECT_EQ(printable(u"a 山田 太郎 b"_s, Face::Text), u"a [Chinese letters] b"_s);
    EXPECT_EQ(printable(u"Łódź, 12 м · 6 AWG ≤ 40 °C"_s, Face::Text), u"Łódź, 12 м · 6 AWG ≤ 40 °C"_s);
    const Piece piece = printable(Piece{u"山田 [Name]"_s, look::body, {{3, 6}}});
    ASSERT_EQ(piece.absent.size(), 2);
    EXPECT_EQ(piece.text.mid(piece.absent.at(1).start, piece.absent.at(1).length), u"[Name]"_s);
}

TEST(PacketLayout, EveryDocumentThatIsAskedForIsListedWithWhatItLacks)
{
    PacketInput input = sample::smallPacket();
    using Standing = PacketPaper::Standing;
    input.papers = {{u"Field verification checklist"_s,
                     u"Test"_s,
                     {u"CE-DWG-08"_s},
                     Standing::Preliminary,
                     u"in this packet, PRELIMINARY; facts missing: Meter number"_s},
                    {u"Form G"_s, u"Application"_s, {u"CE-APP-15"_s}, Standing::Missing, u"MISSING"_s},
                    {u"Plot plan"_s, {}, {u"SCE-3.1-07"_s}, Standing::Whole, u"in this packet"_s}};
    const QString text = textOf(input, u"packet-papers.pdf"_s).simplified();
    EXPECT_TRUE(text.contains(u"1 in this packet, 1 preliminary, 0 elsewhere, 1 missing"_s));
    for (const QString &words : {u"Documents the utility asks for"_s, u"CE-DWG-08"_s, u"Form G"_s, u"facts missing"_s})
        EXPECT_TRUE(text.contains(words)) << qPrintable(words);
}

TEST(PacketLayout, ASignatureDoesNotStandForWhatCameAfterIt)
{
    PacketInput input = sample::smallPacket();
    input.missing.clear();
    input.signatures = {{u"installer"_s, u"Ana Ruiz"_s, u"Done"_s, {}, {}}};
    const QString before = textOf(input, u"packet-signed.pdf"_s).simplified();
    EXPECT_TRUE(before.contains(u"complete: nothing required is missing, and it is signed"_s));
    input.signatures.first().after = 2;
    const QString after = textOf(input, u"packet-changed.pdf"_s).simplified();
    EXPECT_FALSE(after.contains(u"complete"_s));
    EXPECT_TRUE(after.contains(u"signed, and changed after that"_s));
    EXPECT_TRUE(after.contains(u"entries recorded after the last signature: 2"_s));
}

// By poppler's reading of the structure: the cover first, then the chapters; tables by their cells; pictures in words.
TEST(PacketLayout, IsReadInItsOrderByThoseWhoDoNotSeeIt)
{
    PacketInput input = sample::smallPacket();
    input.books = {u"A handbook, version 2"_s};
    input.findings = {finding("R-MET", false, false, true)};
    const auto pdf = renderPacket(input);
    ASSERT_TRUE(pdf);
    const QString path = test::keep(u"packet-read.pdf"_s, *pdf);
    EXPECT_TRUE(test::run(u"pdfinfo"_s, {path}).out.contains(QRegularExpression(u"Tagged: +yes"_s)));
    QString read = test::run(u"pdfinfo"_s, {u"-struct-text"_s, path}).out;
    read.replace(u'\t', u' ');
    qsizetype last = -1;
    for (const QString &next :
         {u"Commissioning packet"_s, u"At a glance"_s, u"The record behind these pages"_s, u"Findings and answers"_s,
          u"Held against"_s, u"TH"_s, u"Rule"_s, u"TD"_s, u"About R-MET"_s, u"Signatures"_s, u"Sources cited"_s}) {
        const qsizetype at = read.indexOf(next, last + 1);
        EXPECT_GT(at, last) << qPrintable(next);
        last = std::max(at, last);
    }
    EXPECT_FALSE(read.contains(u"Page 1 of"_s)) << "page frames are decoration";
    const QString objects = test::run(u"qpdf"_s, {u"--json"_s, path}).out;
    EXPECT_TRUE(objects.contains(u"Code with the job and the head of its record"_s)) << "what the picture shows";
    EXPECT_FALSE(QString::fromLatin1(*pdf).contains(u"-777777"_s));
}
