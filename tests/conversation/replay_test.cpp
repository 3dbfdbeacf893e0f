// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/describe.h"
#include "tests/conversation/replayed_lead.h"

#include <QtCore/QTemporaryDir>

namespace wm::workflow {

namespace {

class Replays : public ::testing::TestWithParam<Scenario>
{
protected:
    QTemporaryDir folder;
};

} // namespace

/// A support person replays an installer's recording and sees what the installer saw.
TEST_P(Replays, SayWhatTheInstallerWasTold)
{
    const Session live = lead(GetParam(), folder.path());
    ASSERT_FALSE(live.frames.isEmpty());
    const Replayed again = replay(live.frames);
    EXPECT_FALSE(again.misfit) << qUtf8Printable(again.misfit->message);
    // A reading that failed may have been the beginning of a conversation: what it says is the same.
    EXPECT_EQ((again.looks + again.lines).join(u'\n').toStdString(),
              (live.looks + live.lines).join(u'\n').toStdString());
    EXPECT_EQ(again.waits, live.waits);
    // In the recording's own time, but for the second after which a watch looks for a collar that went away.
    EXPECT_LT(std::chrono::abs(again.took - live.frames.last().at), 1500ms);
}

INSTANTIATE_TEST_SUITE_P(
    Scenarios, Replays,
    ::testing::Values(
        Scenario{"good"}, Scenario{"after_looking", QStringLiteral("b4-enrol"), {}, 15min, 330s, {}, 4},
        Scenario{"error_at_300_s", QStringLiteral("b4-enrol"), {QStringLiteral("slow-provisioning:400")}},
        Scenario{"watch_given_up", QStringLiteral("b4-enrol"), {QStringLiteral("slow-provisioning:200")}, 15min, 60s},
        Scenario{"flipped", QStringLiteral("flipped"), {}, 20s},
        Scenario{
            "flipped_before_the_command", QStringLiteral("b4-enrol"), {}, 15min, 330s, QStringLiteral("provision")},
        Scenario{"flipped_while_watched", QStringLiteral("b4-enrol"), {}, 15min, 330s, QStringLiteral("watch")},
        Scenario{"no_signal", QStringLiteral("no-cel"), {QStringLiteral("no-signal")}, 30s},
        Scenario{"no_cell_then_good", QStringLiteral("no-cel")},
        Scenario{"signal_lost", QStringLiteral("b4-enrol"), {QStringLiteral("no-signal@provisioning+12s")}},
        Scenario{"skull", QStringLiteral("skull")},
        Scenario{"refused", QStringLiteral("b4-enrol"), {QStringLiteral("refused")}},
        Scenario{"not_ready", QStringLiteral("not-ready")},
        Scenario{"busy", QStringLiteral("b4-enrol"), {QStringLiteral("exception:6")}},
        Scenario{"never_ready", QStringLiteral("b4-enrol"), {QStringLiteral("not-ready")}},
        Scenario{"being_provisioned", QStringLiteral("provisioning")},
        Scenario{"error_before", QStringLiteral("provisioning-error")},
        Scenario{"provisioned_for_another", QStringLiteral("operational")},
        Scenario{"unplugged", QStringLiteral("b4-enrol"), {QStringLiteral("hang-up:0@provisioning+3s")}},
        Scenario{"unplugged_at_once", QStringLiteral("b4-enrol"), {QStringLiteral("hang-up:0@#1")}},
        Scenario{"unplugged_while_writing", QStringLiteral("b4-enrol"), {QStringLiteral("hang-up:0@#37")}},
        Scenario{"restarted", QStringLiteral("b4-enrol"), {QStringLiteral("reboot@provisioning+3s")}},
        Scenario{"silent", QStringLiteral("b4-enrol"), {QStringLiteral("silence")}},
        Scenario{"silent_in_the_middle", QStringLiteral("b4-enrol"), {QStringLiteral("silence@provisioning+2s")}},
        Scenario{"damaged", QStringLiteral("b4-enrol"), {QStringLiteral("bad-crc@#20-21")}},
        Scenario{"damaged_for_good", QStringLiteral("b4-enrol"), {QStringLiteral("bad-crc@#20+")}},
        Scenario{"another_unit", QStringLiteral("b4-enrol"), {QStringLiteral("wrong-unit")}},
        Scenario{"too_short", QStringLiteral("b4-enrol"), {QStringLiteral("short-answer@#30+")}},
        Scenario{"late", QStringLiteral("b4-enrol"), {QStringLiteral("late:1500@#12-14")}},
        Scenario{"echoing", QStringLiteral("b4-enrol"), {QStringLiteral("echo")}},
        Scenario{"stray_bytes",
                 QStringLiteral("b4-enrol"),
                 {QStringLiteral("leading-zero:2"), QStringLiteral("trailing-ff")}},
        Scenario{"in_pieces", QStringLiteral("b4-enrol"), {QStringLiteral("split:7")}},
        Scenario{"exception", QStringLiteral("b4-enrol"), {QStringLiteral("exception:4@provisioning+5s")}}),
    [](const auto &one) { return std::string(one.param.name); });

/// The same session on a machine that was busy: between an answer and the next request it was away for a second, and of
/// an answer the second half came 0.6 s later.
TEST(Replay, OfABusyMachineSaysTheSame)
{
    const QTemporaryDir folder;
    const Session live = lead({"busy"}, folder.path());
    QList<capture::Frame> slow;
    Duration later{0};
    int halved = 0;
    for (const capture::Frame &frame : live.frames) {
        const bool sent = frame.direction == capture::Direction::Sent && frame.mark == capture::Mark::None;
        const bool isOfTheBeginning = frame.number < 80;
        if (sent && isOfTheBeginning && frame.number > 1)
            later += 900ms;
        slow += frame;
        slow.last().at += later;
        if (sent || !isOfTheBeginning || frame.bytes.size() < 40)
            continue;
        ++halved;
        slow.last().bytes = frame.bytes.first(20);
        later += 600ms;
        slow += frame;
        slow.last().bytes = frame.bytes.sliced(20);
        slow.last().at += later;
    }
    ASSERT_GT(halved, 10);
    const Replayed again = replay(slow);
    EXPECT_FALSE(again.misfit) << qUtf8Printable(again.misfit->message);
    EXPECT_EQ(again.lines.join(u'\n').toStdString(), live.lines.join(u'\n').toStdString());
    EXPECT_LT(std::chrono::abs(again.took - slow.last().at), 1500ms);
}

/// What is recorded after a restart or a pulled plug is the end of the watch, and how it ended.
TEST(Replay, WhatWasWatchedOnEndsAsItDid)
{
    const QTemporaryDir folder;
    const Session live =
        lead({"whole", QStringLiteral("b4-enrol"), {QStringLiteral("slow-provisioning:20")}}, folder.path());
    // As if the plug had been pulled and put back in the middle of the watch: from a look on, after the search.
    qsizetype command = 0, from = 0, searched = 0;
    const auto isReadOf = [&](qsizetype at, quint16 address) {
        const auto request = modbus::requestIn(live.frames[at].bytes);
        return live.frames[at].direction == capture::Direction::Sent && request &&
               request->function == modbus::Function::ReadHolding && request->address == address;
    };
    for (qsizetype at = 1; at < live.frames.size(); ++at)
        if (live.frames[at].direction == capture::Direction::Sent && modbus::requestIn(live.frames[at].bytes) &&
            !modbus::isRead(modbus::requestIn(live.frames[at].bytes)->function))
            command = at;
    while (searched < live.frames.size() &&
           !(isReadOf(searched, 40002) && modbus::requestIn(live.frames[searched].bytes)->count > 40))
        ++searched;
    int looks = 0;
    for (from = command; from < live.frames.size(); ++from)
        if (isReadOf(from, 40002) && ++looks == 5)
            break;
    ASSERT_LT(from, live.frames.size());
    QList<capture::Frame> second = live.frames.first(searched);
    const Duration gap = live.frames[from].at - live.frames[searched].at;
    for (qsizetype at = from; at < live.frames.size(); ++at) {
        second += live.frames[at];
        second.last().at -= gap;
    }
    const Replayed again = replay(second);
    EXPECT_FALSE(again.misfit) << qUtf8Printable(again.misfit->message);
    ASSERT_FALSE(again.lines.isEmpty());
    EXPECT_TRUE(again.looks.isEmpty()) << again.looks.join(u'\n').toStdString();
    EXPECT_EQ(again.lines.last().toStdString(), live.lines.last().toStdString());
    EXPECT_TRUE(again.lines.last().startsWith(QStringLiteral("done "))) << again.lines.last().toStdString();
}

TEST(Replay, StopsWhereTheDriverAsksSomethingElse)
{
    const QTemporaryDir folder;
    Session live = lead({"good"}, folder.path());
    // The recording of another program: one request asks for a register more.
    capture::Frame *changed = nullptr;
    for (capture::Frame &frame : live.frames)
        if (changed == nullptr && frame.direction == capture::Direction::Sent && frame.number > 20)
            changed = &frame;
    ASSERT_NE(changed, nullptr);
    modbus::Request request{1, modbus::Function::ReadHolding, 40000, 7};
    changed->bytes = modbus::withCrc(QByteArray(1, '\x01') + modbus::requestPdu(request));
    const Replayed again = replay(live.frames);
    ASSERT_TRUE(again.misfit);
    const QString &message = again.misfit->message;
    EXPECT_TRUE(message.contains(QStringLiteral("frame %1").arg(changed->number))) << qUtf8Printable(message);
    EXPECT_TRUE(message.contains(QStringLiteral("read 7 registers at 40000"))) << qUtf8Printable(message);
    EXPECT_GE(message.count(QStringLiteral("register")), 2) << qUtf8Printable(message);
}

TEST(Replay, ARecordingThatBreaksOffSaysWhere)
{
    const QTemporaryDir folder;
    const Session live = lead({"good"}, folder.path());
    for (const qsizetype kept : {qsizetype{1}, qsizetype{2}, qsizetype{15}, live.frames.size() / 2}) {
        const Replayed again = replay(live.frames.first(kept));
        if (again.misfit) {
            EXPECT_TRUE(again.misfit->message.contains(QStringLiteral("frame %1").arg(kept)))
                << qUtf8Printable(again.misfit->message);
        }
    }
}

} // namespace wm::workflow
