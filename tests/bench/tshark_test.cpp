// SPDX-License-Identifier: GPL-3.0-or-later
// The same recording through tshark and through the bench's decoder: they must say the same of every message.
#include "devices/bench/frame_decoder.h"
#include "devices/capture/capture_file.h"
#include "devices/modbus/modbus.h"

#include <gtest/gtest.h>

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace wm::bench {
namespace {

using workflow::BenchFrame;

/// Requests and answers of every function the program speaks, an exception, and a wrong checksum.
QList<std::pair<capture::Direction, QByteArray>> conversation()
{
    constexpr auto sent = capture::Direction::Sent, received = capture::Direction::Received;
    QByteArray registers;
    for (quint16 i = 0; i < 125; ++i)
        modbus::appendWord(registers, static_cast<quint16>(1000 + i));
    const auto hex = [](const char *text) { return modbus::withCrc(QByteArray::fromHex(text)); };
    QByteArray bad = hex("010302002a");
    bad[bad.size() - 1] = static_cast<char>(bad[bad.size() - 1] ^ 0x55);
    return {
        {sent, hex("01039c400002")},           {received, hex("01030453756e53")},
        {sent, hex("7e039c42007d")},           {received, modbus::withCrc(QByteArray::fromHex("7e03fa") + registers)},
        {sent, hex("010400100001")},           {received, hex("01040200ff")},
        {sent, hex("0106000a0001")},           {received, hex("0106000a0001")},
        {sent, hex("01100010000204000a000b")}, {received, hex("011000100002")},
        {sent, hex("01030fa00001")},           {received, hex("018302")},
        {sent, hex("010300000001")},           {received, bad}};
}

struct Said
{
    int unit = 0, function = 0, address = -1, count = -1;
    bool exception = false, checksum = false;
    std::vector<int> registers; // QList<int>: compares two empty ones by memcmp(nullptr), which the sanitizer refuses
    bool operator==(const Said &) const = default;
};

std::ostream &operator<<(std::ostream &out, const Said &said)
{
    return out << "unit " << said.unit << " function " << said.function << " address " << said.address << " count "
               << said.count << " exception " << said.exception << " checksum " << said.checksum << " registers "
               << said.registers.size();
}

QList<Said> ofTshark(const QString &file)
{
    QProcess tshark;
    QStringList arguments{
        u"-r"_s, file,        u"-d"_s, u"rtacser.data,mbrtu"_s, u"-o"_s, u"mbrtu.crc_verification:TRUE"_s,
        u"-T"_s, u"fields"_s, u"-E"_s, u"separator=;"_s};
    for (const char *field : {"mbrtu.unit_id", "modbus.func_code", "modbus.reference_num", "modbus.word_cnt",
                              "modbus.exception_code", "mbrtu.crc16.status", "modbus.regval_uint16"})
        arguments += {u"-e"_s, QString::fromLatin1(field)};
    tshark.start(u"tshark"_s, arguments);
    EXPECT_TRUE(tshark.waitForFinished(60'000)) << "tshark is needed for this test";
    QList<Said> all;
    for (const QByteArray &line : tshark.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> cells = line.split(';');
        if (cells.size() < 7)
            continue;
        Said said;
        said.unit = cells[0].toInt();
        said.function = cells[1].toInt();
        said.address = cells[2].isEmpty() ? -1 : cells[2].split(',').first().toInt();
        said.count = cells[3].isEmpty() ? -1 : cells[3].toInt();
        said.exception = !cells[4].isEmpty();
        said.checksum = cells[5] == "1" || cells[5] == "Good";
        for (const QByteArray &value : cells[6].split(','))
            if (!value.isEmpty())
                said.registers.push_back(value.toInt());
        all += said;
    }
    EXPECT_FALSE(all.isEmpty()) << tshark.readAllStandardError().constData();
    return all;
}

} // namespace

TEST(Tshark, AgreesAboutEveryMessage)
{
    QTemporaryDir dir;
    ManualClock clock;
    const QString file = dir.filePath(u"talk.pcap"_s);
    {
        auto writer = capture::CaptureWriter::create(file, clock);
        ASSERT_TRUE(writer);
        for (const auto &[direction, bytes] : conversation()) {
            clock.advance(300ms);
            (*writer)->add(direction, bytes, clock.now());
        }
        ASSERT_TRUE((*writer)->finish());
    }
    const QList<Said> theirs = ofTshark(file);
    const auto frames = capture::readCapture(file);
    ASSERT_TRUE(frames);
    const auto decoder = makeDecoder(BenchFrame::Protocol::ModbusRtu);
    for (const capture::Frame &frame : *frames) {
        if (frame.direction == capture::Direction::Sent)
            decoder->sent(frame.bytes, frame.at);
        else
            decoder->received(frame.bytes, frame.at);
    }
    decoder->tick(1h);
    const QList<BenchFrame> ours = decoder->take();
    ASSERT_EQ(ours.size(), theirs.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        const BenchFrame &frame = ours[i];
        Said said;
        said.unit = frame.unit;
        said.function = frame.function;
        said.exception = frame.kind == BenchFrame::Kind::Exception;
        said.checksum = frame.verdict == BenchFrame::Verdict::Good;
        const bool read = frame.function == 3 || frame.function == 4;
        // Their answers to a read carry neither address nor count; ours take both from the request.
        if (!said.exception && (frame.sent || !read)) {
            said.address = frame.address;
            if (frame.function != 6)
                said.count = frame.count;
        }
        const qsizetype data = frame.function == 16 ? 7 : frame.function == 6 ? 4 : 3;
        if (!said.exception && (frame.sent ? !read : read || frame.function == 6))
            for (qsizetype at = data; at + 3 < frame.bytes.size(); at += 2)
                said.registers.push_back(modbus::wordAt(frame.bytes, at));
        if (frame.function == 6) { // tshark names the function and looks no further
            said.address = -1;
            said.registers.clear();
        }
        SCOPED_TRACE(testing::Message() << "message " << i + 1);
        EXPECT_EQ(said.unit, theirs[i].unit);
        EXPECT_EQ(said.checksum, theirs[i].checksum);
        if (!said.checksum)
            continue; // what stands in a broken message is not worth comparing
        EXPECT_EQ(said, theirs[i]);
    }
}

} // namespace wm::bench
