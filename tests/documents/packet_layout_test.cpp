// SPDX-License-Identifier: GPL-3.0-or-later
// How a packet's pages read: the order of findings, names instead of paths, nothing torn apart at the end of a page.
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
