// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/conversation_provisioning.h"
#include "devices/capture/recorded_link.h"
#include "devices/collar/replay_collar.h"
#include "tests/conversation/conversation_world.h"
#include "tests/conversation/cut_link.h"

#include <QtCore/QFile>

#include <limits>

namespace wm::workflow {

/// One live conversation: what the collar is and does, and what the program was told.
struct Scenario
{
    const char *name;
    QString state = QStringLiteral("b4-enrol");
    QStringList faults = {};
    Duration waitLimit = 15min;
    Duration watchLimit = 330s;
    QString turnsAt = {};                                 ///< the stage in which the collar is turned upside down
    int looks = 0;                                        ///< readings before, as on the bench, two seconds apart
    qint64 cutAfter = std::numeric_limits<qint64>::max(); ///< bytes, either way, after which the plug is pulled
};

inline QString lineOf(const Progress &now)
{
    return now.stage + u':' + now.situation + u':' + now.snapshot.lcdText;
}

inline QString lineOf(const Result<ProvisioningOutcome> &outcome)
{
    if (outcome)
        return QStringLiteral("done ") + outcome->snapshot.serial;
    return toWord(outcome.error().code) + u' ' + outcome.error().message;
}

struct Session
{
    QStringList lines; ///< of the provisioning, with its end
    QStringList looks; ///< what came of each reading before
    int waits = 0;     ///< words that it was waited
    QList<capture::Frame> frames;
    qint64 bytes = 0; ///< that passed
};

inline QString lineOf(const Result<CollarSnapshot> &look)
{
    return look ? QStringLiteral("read ") + look->lcdText : toWord(look.error().code) + u' ' + look.error().message;
}

/// `session`, with what was recorded of it.
inline Session recordedAs(Session session, World &world, const QString &file, const CutLink::Passed &passed)
{
    world.collar->close();
    session.bytes = passed.bytes;
    const auto frames = capture::readCapture(file);
    EXPECT_TRUE(frames) << (frames ? "" : qUtf8Printable(frames.error().message));
    if (frames)
        session.frames = *frames;
    return session;
}

/// Provisions the simulated collar of `scenario` with everything recorded.
inline Session lead(const Scenario &scenario, const QString &folder)
{
    World world(scenario.state, scenario.faults);
    const QString file = folder + u'/' + QString::fromLatin1(scenario.name) + QStringLiteral(".pcap");
    QFile::remove(file); // of the same scenario, cut elsewhere
    const auto passed = std::make_shared<CutLink::Passed>();
    world.collar = collar::makeCollar(
        [&world, &file, &scenario, passed, connected = false]() mutable -> Result<collar::Connection> {
            if (std::exchange(connected, true)) // what comes after it is in another recording
                return collar::portAfterwards(QStringLiteral("pair"));
            auto [ours, theirs] = link::makeLinkPair(world.clock, QStringLiteral("pair"));
            theirs->open();
            world.device->attach(std::move(theirs));
            auto writer = capture::CaptureWriter::create(file, world.clock);
            if (!writer)
                return writer.error();
            auto cut = std::make_unique<CutLink>(world.clock, std::move(ours), scenario.cutAfter, passed);
            return collar::Connection{
                std::make_unique<capture::RecordedLink>(world.clock, std::move(cut), *std::move(writer))};
        },
        world.clock);
    Session session;
    for (int look = 0; look < scenario.looks; ++look) {
        auto read = world.collar->read();
        for (int turn = 0; turn < 100; ++turn) { // two seconds
            QCoreApplication::processEvents();
            world.clock.advance(20ms);
        }
        EXPECT_TRUE(read.isFinished());
        session.looks += lineOf(read.result());
        if (!read.result())
            return recordedAs(session, world, file, *passed);
    }
    ProvisioningRequest request;
    request.demonstration = true;
    request.premises = {QStringLiteral("1418 Juniper Ave"),
                        QStringLiteral("Redlands"),
                        QStringLiteral("CA"),
                        QStringLiteral("92374"),
                        QStringLiteral("P-1"),
                        QStringLiteral("behind the gate"),
                        QStringLiteral("pv"),
                        QStringLiteral("ana@example.org")};
    request.whenWaiting = [&session](const QString &) { ++session.waits; };
    request.waitLimit = scenario.waitLimit;
    request.watchLimit = scenario.watchLimit;
    const auto outcome =
        world.run(provisionCollar(request, world.collar, world.journal, &world.clock, {}, [&](const Progress &now) {
            if (now.stage == scenario.turnsAt)
                world.device->control(
                    {{QStringLiteral("set"), QJsonObject{{QStringLiteral("state"), QStringLiteral("flipped")}}}});
            session.lines += lineOf(now);
        }));
    session.lines += lineOf(outcome);
    return recordedAs(session, world, file, *passed);
}

} // namespace wm::workflow
