// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/quantities.h"
#include "core/base/sha256.h"
#include "core/base/strokes.h"
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <random>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

#include <thread>

using namespace std::chrono_literals;

namespace wm {

TEST(ManualClock, RunsWakeUpsInOrderOfTime)
{
    ManualClock clock;
    QString order;
    const auto late = clock.after(20ms, [&] { order += u'b'; });
    const auto early = clock.after(10ms, [&] { order += u'a'; });
    auto dropped = clock.after(15ms, [&] { order += u'x'; });
    dropped.reset();
    clock.advance(30ms);
    EXPECT_EQ(order, QStringLiteral("ab"));
    EXPECT_EQ(clock.now(), 30ms);
}

TEST(ManualClock, AWakeUpMayAskForAnother)
{
    ManualClock clock;
    int count = 0;
    std::unique_ptr<Clock::Timer> timer;
    std::function<void()> again = [&] {
        if (++count < 3)
            timer = clock.after(10ms, again);
    };
    timer = clock.after(10ms, again);
    clock.advance(1s);
    EXPECT_EQ(count, 3);
}

TEST(Text, RefusesWhatCannotBeStored)
{
    const QString what = QStringLiteral("The note");
    EXPECT_TRUE(checkedText(QStringLiteral("Grüße 🔧\n"), what));
    EXPECT_FALSE(checkedText(QString(QChar(u'\0')), what));
    EXPECT_FALSE(checkedText(QString(QChar(0xd800)), what));
    for (const char16_t turns : {u'\u202A', u'\u202E', u'\u2066', u'\u2069'}) {
        const auto turned = checkedText(QStringLiteral("Dana ") + QChar(turns), what);
        ASSERT_FALSE(turned);
        EXPECT_TRUE(turned.error().message.contains(QString::number(turns, 16).toUpper()));
    }
    for (const char32_t nothing : {U'\u200B', U'\u00AD', U'\u2060', U'\u2800', U'\u3164', U'\uFEFF', U'\U000E0041'}) {
        const auto unseen = checkedText(QString::fromUcs4(std::array{U'D', nothing}.data(), 2), what);
        ASSERT_FALSE(unseen) << static_cast<unsigned>(nothing);
        EXPECT_TRUE(unseen.error().message.contains(QString::number(static_cast<uint>(nothing), 16).toUpper()));
    }
    EXPECT_TRUE(checkedText(QStringLiteral("می") + QChar(0x200C) + QStringLiteral("خواهم"), what))
        << "a joiner of letters";
    EXPECT_TRUE(checkedText(QStringLiteral("דנה ") + QChar(0x200F), what)) << "Hebrew and its mark are text";
    EXPECT_FALSE(checkedText(QString(2001, u'x'), what));
    EXPECT_TRUE(checkedText(QString(2000, u'x'), what));
    EXPECT_FALSE(decodeUtf8("\xff", what));
    EXPECT_FALSE(decodeUtf8(QByteArrayView("a\0b", 3), what));
}

TEST(Text, AFigureShowsTheDigitsItWasTypedWith)
{
    for (const auto &[value, text] : {std::pair{40.0, "40"},
                                      {40.0000001, "40.0000001"},
                                      {39.9999999, "39.9999999"},
                                      {0.1, "0.1"},
                                      {1.0 / 3, "0.333333"},
                                      {0.1 + 0.2, "0.3"},
                                      {-2.5, "-2.5"}})
        EXPECT_EQ(figure(value).toStdString(), text);
}

TEST(Json, SaysWhereTheFaultIs)
{
    const auto result = parseJsonObject("{\n  \"a\": ,\n}", QStringLiteral("job.json"));
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().message.contains(QStringLiteral("line 2"))) << qUtf8Printable(result.error().message);
    EXPECT_FALSE(parseJsonObject("[]", QStringLiteral("job.json")));
}

TEST(Json, ANameThatStandsTwiceIsRefused)
{
    const auto parse = [](const char *text) { return parseJsonObject(text, QStringLiteral("job.json")); };
    const auto twice = parse("{\n \"v\": {\"measured\": 240, \"measured\": 0.02}}");
    ASSERT_FALSE(twice); // the parser alone would keep 0.02
    EXPECT_TRUE(twice.error().message.contains(QStringLiteral("measured")));
    EXPECT_TRUE(twice.error().message.contains(QStringLiteral("line 2, column 25")));
    EXPECT_FALSE(parse(R"({"a": 1, "\u0061" : 2})"));
    EXPECT_FALSE(parse(R"([{"b": 1}, {"a": [], "b": {}, "a": 1}])"));
    EXPECT_TRUE(parse(R"({"a": {"a": "a"}, "b": [{"a": 1}, {"a": "\"a\": 1"}], "c": ["a", "a"], "": "{"})"));
}

TEST(Json, ThreeWaysToFailToRead)
{
    const QTemporaryDir dir;
    EXPECT_EQ(readFile(dir.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    EXPECT_EQ(readFile(dir.path()).error().code, ErrorCode::Invalid);
    QFile large(dir.filePath(QStringLiteral("large")));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    large.write(QByteArray(100, 'x'));
    large.close();
    EXPECT_EQ(readFile(large.fileName(), 99).error().code, ErrorCode::Invalid);
    EXPECT_TRUE(readFile(large.fileName(), 100));
}

TEST(SystemClock, WaitsForFractionsOfAMillisecondAndNeverTooShort)
{
    SystemClock clock;
    QEventLoop loop;
    for (const Duration delay : {Duration{4'010'417}, Duration{300'000}, Duration{5'000'000}, Duration{20'500'000}}) {
        std::unique_ptr<Clock::Timer> timer;
        int fired = 0;
        const auto dropped = clock.after(delay / 2, [&] { ++fired; });
        clock.after(delay / 2, [&] { fired += 100; }).reset(); // let go of: never
        const Instant start = clock.now();
        timer = clock.after(delay, [&] {
            timer.reset(); // in its own wake-up
            ++fired;
            loop.quit();
        });
        loop.exec();
        EXPECT_GE(clock.now() - start, delay);
        EXPECT_EQ(fired, 2);
        QCoreApplication::processEvents();
        EXPECT_EQ(fired, 2) << "once";
    }
}

TEST(Json, ALimitIsNoReasonToTakeThatMuchMemory)
{
    const QTemporaryDir dir;
    QFile small(dir.filePath(QStringLiteral("small")));
    ASSERT_TRUE(small.open(QIODevice::WriteOnly));
    small.write(QByteArray(1000, 'x'));
    small.close();
    const auto read = readFile(small.fileName(), qint64{1} << 50);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->size(), 1000);
    EXPECT_LT(read->capacity(), 1 << 20);
    // Larger than any memory, and only said to be: it is refused by its size.
    ASSERT_TRUE(small.resize(qint64{1} << 40));
    EXPECT_EQ(readFile(small.fileName(), qint64{1} << 39).error().code, ErrorCode::Invalid);
}

TEST(Json, APipeIsReadToItsEndOrToTheLimit)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(qPrintable(path), 0600), 0);
    const QByteArray sent(1'000'000, 'y');
    for (const qint64 limit : {qint64{1} << 50, qint64{sent.size()}, qint64{sent.size()} - 1}) {
        std::thread writer([&] {
            QFile pipe(path);
            if (pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                pipe.write(sent);
        });
        const auto read = readFile(path, limit);
        writer.join();
        EXPECT_EQ(static_cast<bool>(read), limit >= sent.size());
        if (read) {
            EXPECT_EQ(*read, sent);
        }
    }
}

TEST(Bytes, KnownDigest)
{
    EXPECT_EQ(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(toSpacedHex(QByteArrayView("\x0a\x12\x0d", 3)), QStringLiteral("0A 12 0D"));
}

TEST(Bytes, ADigestInPiecesAndOfAFileIsThatOfTheWhole)
{
    const QTemporaryDir folder;
    std::mt19937 chance(11);
    for (const int size : {0, 1, 63, 64, 65, 256 * 1024, 256 * 1024 + 1, 700'000}) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(chance());
        Sha256 pieces;
        for (qsizetype at = 0; at < size;) {
            const auto step = std::min<qsizetype>(size - at, 1 + static_cast<qsizetype>(chance() % 100'000));
            pieces.add(QByteArrayView(bytes).sliced(at, step));
            at += step;
        }
        EXPECT_EQ(pieces.result(), sha256(bytes)) << size;
        QFile file(folder.filePath(QStringLiteral("file")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == size);
        file.close();
        EXPECT_EQ(sha256OfFile(file.fileName()), sha256(bytes)) << size;
    }
    EXPECT_EQ(sha256OfFile(folder.filePath(QStringLiteral("none"))), QByteArray());
    EXPECT_EQ(sha256OfFile(folder.path()), QByteArray()) << "a folder";
}

TEST(Log, HoldsNoPersonalData)
{
    const QString line = redacted(QStringLiteral("mail ana@example.org account 123456789012"));
    EXPECT_EQ(line, QStringLiteral("mail <e-mail> account <number>"));
}

TEST(Strokes, AreReadAsTheyWereKept)
{
    const Strokes drawn{{400, 130.5}, {{{10, 80}, {60.5, 20}, {110.1, 90}}, {{150, 60}}}};
    const auto read = strokesFromBytes(toBytes(drawn));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, drawn);
    EXPECT_EQ(toBytes(*read), toBytes(drawn));
}

TEST(Strokes, WhatIsNoDrawingIsRefused)
{
    for (const char *bytes :
         {"", "{}", "\x89PNG", R"({"schema":"witnessmark-strokes/1","width":0,"height":100,"strokes":[[1,1]]})",
          R"({"schema":"witnessmark-strokes/2","width":100,"height":100,"strokes":[[1,1]]})",
          R"({"schema":"witnessmark-strokes/1","width":100,"height":100,"strokes":[[1,1,1]]})",
          R"({"schema":"witnessmark-strokes/1","width":100,"height":100,"strokes":[[101,1]]})",
          R"({"schema":"witnessmark-strokes/1","width":100,"height":100,"strokes":[["a","b"]]})",
          R"({"schema":"witnessmark-strokes/1","width":100,"height":100,"strokes":[[]]})"})
        EXPECT_FALSE(strokesFromBytes(bytes)) << bytes;
}

TEST(Quantities, TorqueInBothUnits)
{
    EXPECT_NEAR(toNewtonMetres(InchPounds{40}), 4.5194, 1e-4);
}

} // namespace wm
