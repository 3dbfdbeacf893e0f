// SPDX-License-Identifier: GPL-3.0-or-later
// A job's devices from the window's view models.
#include "tests/ui/devices_world.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace {

using namespace wm;
using test::Devices;

// CD-PROV-06, CD-PROV-07: who the collar is goes into the record, and the step takes it.
TEST_F(Devices, theCollarOfTheDemonstrationIsReadAndTheStepRecorded)
{
    openAt(QStringLiteral("energise.identify"));
    ui::CollarSession &collar = *job().collar();
    ASSERT_TRUE(until([&] { return collar.hasLink(); }));
    EXPECT_TRUE(collar.simulatedLink());
    EXPECT_FALSE(collar.known());
    EXPECT_TRUE(collar.stale()) << "nothing read is never shown as live";
    collar.start(QStringLiteral("energise.identify"), QStringLiteral("collar"), QStringLiteral("identify"));
    EXPECT_TRUE(collar.running());
    ASSERT_TRUE(until([&] { return !collar.running(); })) << collar.problem().toStdString();
    EXPECT_EQ(collar.state(), ui::DeviceSession::Connected) << collar.problem().toStdString();
    EXPECT_EQ(collar.snapshot().serial, QStringLiteral("SIM-0042917"));
    EXPECT_FALSE(collar.stale());
    for (const ui::Detail &row : collar.identity()->details())
        EXPECT_EQ(row.shape, int(ui::StatusShape::Pass)) << row.label.toStdString();
    EXPECT_TRUE(evidence(QStringLiteral("collar"))->have()) << job().step()->missing().toStdString();
    ASSERT_TRUE(job().step()->canRecord()) << job().step()->missing().toStdString();
    job().step()->record();
    ASSERT_TRUE(until([this] { return job().step()->stepId() != QStringLiteral("energise.identify"); }));
    EXPECT_EQ(job().engine().status(job().state(), QStringLiteral("energise.identify")).state,
              workflow::StepState::Done);
}

// What is read while somebody looks at another step is kept for the step that asked.
TEST_F(Devices, anAnswerWaitsForItsStep)
{
    openAt(QStringLiteral("energise.identify"));
    ui::CollarSession &collar = *job().collar();
    ASSERT_TRUE(until([&] { return collar.hasLink(); }));
    collar.start(QStringLiteral("energise.identify"), QStringLiteral("collar"), QStringLiteral("identify"));
    job().openStep(QStringLiteral("site.premises"));
    ASSERT_TRUE(until([&] { return !collar.running(); }));
    job().openStep(QStringLiteral("energise.identify"));
    EXPECT_TRUE(evidence(QStringLiteral("collar"))->have());
}

// A real job refuses a simulated collar, whatever link was typed; nothing is recorded.
TEST_F(Devices, aRealJobRefusesASimulatedCollar)
{
    auto links = app().services().links(true);
    ASSERT_TRUE(until([&] { return links.isFinished(); }));
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::CollarSession &collar = *job().collar();
    ASSERT_TRUE(until([&] { return !collar.looking(); }));
    for (const QString &name : collar.linkNames())
        EXPECT_FALSE(name.contains(QStringLiteral("SIMULATED"))) << name.toStdString();
    for (const ui::LinkChoice &choice : links.result())
        if (choice.device == QStringLiteral("collar"))
            collar.setTypedLink(choice.link);
    ASSERT_TRUE(collar.hasLink());
    const int before = job().entryCount();
    collar.start(QStringLiteral("energise.identify"), QStringLiteral("collar"), QStringLiteral("identify"));
    ASSERT_TRUE(until([&] { return !collar.running(); }));
    EXPECT_EQ(collar.state(), ui::DeviceSession::Refused);
    EXPECT_TRUE(collar.problem().contains(QStringLiteral("simulated"))) << collar.problem().toStdString();
    EXPECT_EQ(job().entryCount(), before);
}

TEST_F(Devices, aLinkThatIsNotThereIsNamed)
{
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::CollarSession &collar = *job().collar();
    ASSERT_TRUE(until([&] { return !collar.looking(); }));
    collar.setTypedLink(QStringLiteral("serial:/dev/no-such-port"));
    collar.start(QStringLiteral("energise.identify"), QStringLiteral("collar"), QStringLiteral("identify"));
    ASSERT_TRUE(until([&] { return !collar.running(); }));
    EXPECT_TRUE(collar.problem().contains(QStringLiteral("no-such-port"))) << collar.problem().toStdString();
    EXPECT_NE(collar.state(), ui::DeviceSession::Connected);
}

// CD-PROV-13…17: provisioning from the window: stages, elapsed time, Operational, and the step can be recorded.
TEST_F(Devices, theCollarIsProvisioned)
{
    openAt(QStringLiteral("energise.identify"));
    ui::CollarSession &collar = *job().collar();
    ASSERT_TRUE(until([&] { return collar.hasLink(); }));
    for (const auto &[step, id, action] :
         {std::tuple{QStringLiteral("energise.identify"), QStringLiteral("collar"), QStringLiteral("identify")},
          std::tuple{QStringLiteral("energise.display"), QStringLiteral("state"), QStringLiteral("state")}}) {
        job().openStep(step);
        collar.start(step, id, action);
        ASSERT_TRUE(until([&] { return !collar.running(); }));
        ASSERT_TRUE(evidence(id)->have()) << collar.problem().toStdString();
        if (ui::EvidenceItem *photo = evidence(QStringLiteral("lcd"))) {
            job().step()->attachPhotos(photo->evidenceId(),
                                       {QUrl::fromLocalFile(QStringLiteral(":/wm/demo/photos/energise-display.jpg"))});
            if (!until([&] { return photo->have(); }, 2)) { // the resource is no local file
                QFile::copy(QStringLiteral(":/wm/demo/photos/energise-display.jpg"),
                            dir.filePath(QStringLiteral("lcd.jpg")));
                app().dismissProblem();
                job().step()->attachPhotos(photo->evidenceId(),
                                           {QUrl::fromLocalFile(dir.filePath(QStringLiteral("lcd.jpg")))});
                ASSERT_TRUE(until([&] { return photo->have(); })) << app().problem().toStdString();
            }
        }
        ASSERT_TRUE(job().step()->canRecord()) << job().step()->missing().toStdString();
        job().step()->record();
        ASSERT_TRUE(until([&, step = step] { return job().step()->stepId() != step; }));
    }
    job().openStep(QStringLiteral("energise.premises"));
    for (ui::EvidenceItem *item : job().step()->evidence())
        item->attest(true);
    for (ui::NoticeItem *warning : job().step()->warnings())
        job().step()->acknowledge(warning->noticeId, true);
    ASSERT_TRUE(job().step()->canRecord()) << job().step()->missing().toStdString();
    job().step()->record();
    ASSERT_TRUE(until([&] { return job().step()->stepId() != QStringLiteral("energise.premises"); }));

    job().openStep(QStringLiteral("energise.provision"));
    ASSERT_FALSE(job().step()->blocked()) << job().step()->missing().toStdString();
    collar.start(QStringLiteral("energise.provision"), QStringLiteral("provision"), QStringLiteral("provision"));
    ASSERT_TRUE(until([&] { return collar.stages()->count() == 6; }));
    ASSERT_TRUE(until([&] { return !collar.running(); }, 60));
    EXPECT_EQ(collar.situation(), QStringLiteral("operational")) << collar.problem().toStdString();
    for (const ui::Detail &stage : collar.stages()->details())
        EXPECT_EQ(stage.shape, int(ui::StatusShape::Pass)) << stage.label.toStdString();
    ASSERT_TRUE(job().step()->canRecord()) << job().step()->missing().toStdString();
    job().step()->record();
    ASSERT_TRUE(until([&] { return job().step()->stepId() != QStringLiteral("energise.provision"); }));

    // CD-PROV-19: what was read at the end of provisioning is no look at the thumbs-up; the collar has a minute for it.
    job().openStep(QStringLiteral("energise.thumbs-up"));
    ui::EvidenceItem *state = evidence(QStringLiteral("state"));
    EXPECT_FALSE(state->have());
    collar.start(job().step()->stepId(), QStringLiteral("state"), QStringLiteral("state"));
    EXPECT_TRUE(collar.awaited());
    ASSERT_TRUE(until([&] { return !collar.running(); }, 70)) << collar.problem().toStdString();
    ASSERT_TRUE(state->have()) << collar.problem().toStdString();
    EXPECT_TRUE(collar.lcdThumbsUp());
    EXPECT_EQ(state->notShown(), QString());
}

// Where one step cannot be done, the next that hangs on it can be left out, too; stop-work never.
TEST_F(Devices, aShutGateHindersNoSkipping)
{
    openAt(QStringLiteral("energise.identify"));
    job().openStep(QStringLiteral("energise.compare"));
    EXPECT_TRUE(job().step()->blocked());
    ASSERT_TRUE(job().step()->canSkip());
    job().step()->skip(QStringLiteral("No permission yet."));
    ASSERT_TRUE(until([this] {
        return job().engine().status(job().state(), QStringLiteral("energise.compare")).state ==
               workflow::StepState::Skipped;
    })) << app().problem().toStdString();
    for (const workflow::StepStatus &status : job().engine().status(job().state()))
        if (job().engine().pack().find(status.step)->severity == workflow::Severity::StopWork) {
            job().openStep(status.step);
            EXPECT_FALSE(job().step()->canSkip()) << status.step.toStdString();
        }
}

// Nobody answers the rest of a step in vain: what the display does not show yet is said while it is watched, and
// whoever does not want to wait has the answer of the moment, with the same words beside it.
TEST_F(Devices, whatTheDisplayDoesNotShowYetIsSaidAtOnce)
{
    openAt(QStringLiteral("energise.identify"));
    ui::CollarSession &collar = *job().collar();
    ASSERT_TRUE(until([&] { return collar.hasLink(); }));
    collar.start(QStringLiteral("energise.thumbs-up"), QStringLiteral("state"), QStringLiteral("state"));
    ASSERT_TRUE(until([&] { return collar.problem().contains(QStringLiteral("No thumbs-up yet")); }))
        << collar.problem().toStdString();
    EXPECT_TRUE(collar.awaited());
    EXPECT_FALSE(collar.left().isEmpty());
    collar.cancel();
    ASSERT_TRUE(until([&] { return !collar.running(); }, 5));
    EXPECT_EQ(collar.state(), ui::DeviceSession::Connected) << collar.problem().toStdString();

    job().openStep(QStringLiteral("energise.display"));
    collar.start(QStringLiteral("energise.display"), QStringLiteral("state"), QStringLiteral("state"));
    ASSERT_TRUE(until([&] { return !collar.running(); }));
    EXPECT_EQ(evidence(QStringLiteral("state"))->notShown(), QString()) << "b4 EnA is all this step wants";
    job().step()->setReading(QStringLiteral("state"), {{QStringLiteral("lcd_skull"), true},
                                                       {QStringLiteral("orientation"), QStringLiteral("upright")}});
    EXPECT_TRUE(evidence(QStringLiteral("state"))->notShown().contains(QStringLiteral("Skull")))
        << evidence(QStringLiteral("state"))->notShown().toStdString();
}

TEST_F(Devices, aCancelledConversationSaysSoAndRecordsNothing)
{
    openAt(QStringLiteral("energise.identify"));
    ui::CollarSession &collar = *job().collar();
    ASSERT_TRUE(until([&] { return collar.hasLink(); }));
    const int before = job().entryCount();
    collar.start(QStringLiteral("energise.identify"), QStringLiteral("collar"), QStringLiteral("identify"));
    collar.cancel();
    ASSERT_TRUE(until([&] { return !collar.running(); }));
    EXPECT_FALSE(collar.problem().isEmpty());
    EXPECT_FALSE(evidence(QStringLiteral("collar"))->have());
    EXPECT_EQ(job().entryCount(), before);
}

// Closing a job in the middle of a conversation ends it; nothing is touched afterwards.
TEST_F(Devices, aJobCanBeClosedWhileItsCollarIsRead)
{
    openAt(QStringLiteral("energise.identify"));
    ASSERT_TRUE(until([&] { return job().collar()->hasLink(); }));
    job().collar()->start(QStringLiteral("energise.identify"), QStringLiteral("collar"), QStringLiteral("identify"));
    app().closeJob();
    QElapsedTimer timer;
    timer.start();
    until([&] { return timer.elapsed() > 500; });
    EXPECT_EQ(app().job(), nullptr);
}

// IMS-FRAME-01…-13, IMS-FRAME-34: the frame's bytes, fields and confidence; the second frame confirms.
TEST_F(Devices, theSubMeterIsHeardAndConfirmed)
{
    openOnBench(QStringLiteral("ims"));
    ASSERT_NE(app().bench()->session(), nullptr);
    ui::BenchSession &session = *app().bench()->session();
    EXPECT_TRUE(session.listens()) << "a sub-meter's line is never sent to";
    ui::ImsSession &ims = *session.ims();
    EXPECT_FALSE(ims.heard());
    ASSERT_TRUE(until([&] { return ims.heard(); }, 40)) << ims.problem().toStdString();
    ASSERT_EQ(ims.bytes().size(), 12);
    int covered = 0;
    for (const ui::Detail &field : ims.fields()->details())
        covered += field.value.toInt();
    EXPECT_EQ(covered, 12) << "every byte belongs to a named field";
    EXPECT_EQ(ims.bytes().at(11), QStringLiteral("0D"));
    EXPECT_EQ(ims.values()->details().at(2).value, QStringLiteral("2578"));
    const double kwh = QLocale().toDouble(ims.values()->details().at(0).value);
    ims.setDisplayKwh(QString::number(kwh - 1));
    EXPECT_EQ(ims.comparison()->details().at(0).shape, int(ui::StatusShape::Fail)) << "a display is never behind";
    ims.setDisplayKwh(QString::number(kwh));
    EXPECT_EQ(ims.comparison()->details().at(0).shape, int(ui::StatusShape::Pass));
    ASSERT_TRUE(until([&] { return ims.confirmed(); }, 40));
    for (int row = 0; row < session.traffic()->count(); ++row)
        EXPECT_FALSE(session.traffic()->at(row)->sent);
    session.disconnectDevice();
    ASSERT_TRUE(until([&] { return !session.isOpen(); }));
    EXPECT_FALSE(ims.connected());
}

// SCE-AppD-18…43: an inverter read in the job, function by function, each with its verdict; nothing is written to it.
// IMS-FRAME-38: what the two bytes say then, nobody has written down.
TEST_F(Devices, aMeterWithoutTheDemandOptionHasNoPeakDemand)
{
    openAt(QStringLiteral("energise.identify")); // what comes later is asked of devices
    ui::ImsSession &ims = *job().ims();
    ASSERT_TRUE(until([&] { return ims.hasLink(); }));
    ims.start(QStringLiteral("meters.ims-frame"), QStringLiteral("listen"));
    ASSERT_TRUE(until([&] { return ims.heard(); }, 40)) << ims.problem().toStdString();
    EXPECT_EQ(ims.values()->details().at(1).note, QStringLiteral("kW"));
    job().site()->record(QStringLiteral("sub_meters[0].demand_option"), QStringLiteral("none"));
    ASSERT_TRUE(until([&] { return ims.values()->details().at(1).note.isEmpty(); }));
    EXPECT_THAT(ims.values()->details().at(1).value.toStdString(), testing::StartsWith("none"));
    EXPECT_EQ(ims.bytes().size(), 12) << "the bytes are shown and kept";
}

// What the meter sends is the proof that its peak was reset; a number somebody types is said to be only that.
TEST_F(Devices, theCountOfResetsIsTakenFromTheWire)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    record::Draft before{record::Kind::Measurement, QStringLiteral("measurements.ims.demand_resets")};
    before.value = {{QStringLiteral("v"), 2}, {QStringLiteral("unit"), QStringLiteral("1")}};
    job().append(job().state().replacing(before));
    job().openStep(QStringLiteral("meters.ims-demand-reset"));
    ui::EvidenceItem *resets = evidence(QStringLiteral("resets"));
    ASSERT_NE(resets, nullptr);
    ASSERT_TRUE(resets->onWire());
    resets->type(QStringLiteral("3"));
    EXPECT_FALSE(resets->fromDevice());
    EXPECT_FALSE(resets->input().contains(QStringLiteral("source"))) << "typed";
    if (resets->verdict() == QLatin1String("pass")) {
        EXPECT_EQ(resets->verdictShape(), int(ui::StatusShape::Warn));
        EXPECT_EQ(resets->verdictWord(), QStringLiteral("Only typed"));
        EXPECT_TRUE(resets->verdictReason().contains(QStringLiteral("Listen to the meter")));
    }
    // The meter of the demonstration says 3 in every frame; what it said before somebody listened is no answer.
    ui::ImsSession &ims = *job().ims();
    ASSERT_TRUE(until([&] { return ims.hasLink(); }));
    resets->type(QStringLiteral("7"));
    ims.start({}, {});
    ASSERT_TRUE(until([&] { return ims.confirmed(); }, 60)) << ims.problem().toStdString();
    ims.start(QStringLiteral("meters.ims-demand-reset"), QStringLiteral("resets"), true);
    EXPECT_EQ(resets->text(), QStringLiteral("7")) << "heard before";
    ASSERT_TRUE(until([&] { return resets->fromDevice(); }, 60));
    EXPECT_EQ(resets->text(), QStringLiteral("3"));
    EXPECT_EQ(resets->input().value(QStringLiteral("source")).toString(), QStringLiteral("device"));
    EXPECT_FALSE(ui::StepController::ofAnEarlierRun(job().step()->unfinished())
                     .value(QStringLiteral("resets"))
                     .toObject()
                     .contains(QStringLiteral("heard")))
        << "after a restart it is what somebody put in";
    resets->type(QStringLiteral("4"));
    EXPECT_FALSE(resets->fromDevice());
}

TEST_F(Devices, theInverterIsReadAndCompared)
{
    openAt(QStringLiteral("energise.identify"));
    job().openStep(QStringLiteral("check.inverter-settings"));
    ui::InverterSession &inverter = *job().inverter();
    ASSERT_TRUE(until([&] { return inverter.hasLink() && inverter.simulatedLink(); }));
    EXPECT_FALSE(inverter.known());
    inverter.read(job().step()->stepId(), QStringLiteral("read"));
    ASSERT_TRUE(until([&] { return inverter.known(); }, 40)) << inverter.problem().toStdString();
    EXPECT_TRUE(inverter.simulated());
    EXPECT_EQ(inverter.functions()->count(), 14);
    for (const ui::Detail &row : inverter.functions()->details())
        EXPECT_EQ(row.shape, int(ui::StatusShape::Pass)) << row.label.toStdString() << ": " << row.value.toStdString();
    EXPECT_EQ(inverter.summaryShape(), int(ui::StatusShape::Pass));
    EXPECT_TRUE(inverter.summary().contains(QStringLiteral("are not judged"))) << inverter.summary().toStdString();
    EXPECT_TRUE(inverter.about().contains(QStringLiteral("Rule 21")));
    ASSERT_NE(evidence(QStringLiteral("read")), nullptr);
    EXPECT_TRUE(evidence(QStringLiteral("read"))->have());
}

} // namespace
