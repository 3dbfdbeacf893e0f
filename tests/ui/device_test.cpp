// SPDX-License-Identifier: GPL-3.0-or-later
// A job's devices, findings and packet from the window's view models: the demonstration with its simulated collar and
// sub-meter on real pseudo-terminals, the real store, the real packs.
#include "app/witnessmark/composition.h"
#include "app/witnessmark/demonstration.h"
#include "tests/support/until.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace {

using namespace wm;

class Devices : public testing::Test
{
protected:
    Devices()
    {
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ui::App &app() { return composition->app(); }
    ui::JobController &job() { return *app().job(); }
    template <class Condition>
    bool until(Condition holds, int seconds = 20)
    {
        return test::until(holds, std::chrono::seconds{seconds});
    }
    /// The demonstration, worked up to a step.
    void openAt(const QString &step)
    {
        auto made = app().record().call([engine = app().services().engine, step](record::Store &store) {
            return makeDemonstration(store, engine, step);
        });
        ASSERT_TRUE(until([&] { return made.isFinished(); }));
        ASSERT_TRUE(made.result()) << made.result().error().message.toStdString();
        app().openJob(toText(*made.result()));
        ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
        job().openStep(step);
        ASSERT_EQ(job().step()->stepId(), step);
    }
    ui::EvidenceItem *evidence(const QString &id)
    {
        for (ui::EvidenceItem *item : job().step()->evidence())
            if (item->evidenceId() == id)
                return item;
        return nullptr;
    }

    /// A simulated device of the demonstration, on the bench.
    void openOnBench(const QString &device)
    {
        auto links = app().services().links(true);
        ASSERT_TRUE(until([&] { return links.isFinished(); }));
        app().bench()->findLinks();
        ASSERT_TRUE(until([this] { return !app().bench()->looking(); }));
        for (const ui::LinkChoice &choice : links.result())
            if (choice.device == device)
                app().bench()->open(choice.link, false);
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
};

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
    EXPECT_TRUE(job().step()->canRecord()) << job().step()->missing().toStdString();
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
    EXPECT_EQ(inverter.functions()->count(), 13);
    for (const ui::Detail &row : inverter.functions()->details())
        EXPECT_EQ(row.shape, int(ui::StatusShape::Pass)) << row.label.toStdString() << ": " << row.value.toStdString();
    EXPECT_EQ(inverter.summaryShape(), int(ui::StatusShape::Pass));
    EXPECT_TRUE(inverter.summary().contains(QStringLiteral("are not judged"))) << inverter.summary().toStdString();
    EXPECT_TRUE(inverter.about().contains(QStringLiteral("Rule 21")));
    ASSERT_NE(evidence(QStringLiteral("read")), nullptr);
    EXPECT_TRUE(evidence(QStringLiteral("read"))->have());
}

// Any device without a job: its models, the display, the traffic with its fields, a capture that is kept.
TEST_F(Devices, theBenchShowsACollarWithItsTraffic)
{
    openOnBench(QStringLiteral("collar"));
    ASSERT_NE(app().bench()->session(), nullptr);
    ui::BenchSession &session = *app().bench()->session();
    EXPECT_FALSE(session.listens());
    ASSERT_TRUE(until([&] { return session.collar() != nullptr; })) << session.problem().toStdString();
    EXPECT_TRUE(session.simulated());
    EXPECT_TRUE(session.recording());
    EXPECT_EQ(session.collar()->snapshot().serial, QStringLiteral("SIM-0042917"));
    EXPECT_FALSE(session.collar()->stale());
    EXPECT_EQ(session.points()->modelCount(), 5);
    EXPECT_EQ(session.points()->rowCount(), 5);
    session.points()->toggle(0);
    EXPECT_GT(session.points()->rowCount(), 9);
    session.points()->toggle(0);
    EXPECT_EQ(session.points()->rowCount(), 5);
    EXPECT_GE(session.values()->count(), 4);
    ui::TrafficModel &traffic = *session.traffic();
    ASSERT_GT(traffic.count(), 2);
    traffic.select(1);
    ASSERT_GT(traffic.fields()->count(), 3);
    qsizetype covered = 0;
    for (const ui::Detail &field : traffic.fields()->details())
        covered += field.note.split(QLatin1Char(' ')).size();
    EXPECT_EQ(covered, traffic.at(1)->bytes.size()) << "every byte belongs to a named field";
    // Paused, the list stands still; nothing is lost by it.
    traffic.setPaused(true);
    const int still = traffic.count();
    QElapsedTimer timer;
    timer.start();
    until([&] { return timer.elapsed() > 2500; });
    EXPECT_EQ(traffic.count(), still);
    traffic.setPaused(false);
    EXPECT_GT(traffic.count(), still);
    for (int row = 1; row < traffic.count(); ++row)
        EXPECT_EQ(traffic.at(row)->number, traffic.at(row - 1)->number + 1);
    session.startCapture(QStringLiteral("for support"));
    ASSERT_TRUE(until([&] { return !session.capturing().isEmpty(); })) << session.problem().toStdString();
    session.stopCapture();
    ASSERT_TRUE(until([&] { return session.capturing().isEmpty(); }));
    EXPECT_TRUE(QFileInfo::exists(dir.filePath(QStringLiteral("captures/for support.pcap"))));
    session.saveValues(QUrl::fromLocalFile(dir.filePath(QStringLiteral("values.csv"))));
    ASSERT_TRUE(until([&] { return QFileInfo::exists(dir.filePath(QStringLiteral("values.csv"))); }));
    // Taken off the list it is gone, while it still talks.
    app().bench()->remove(0);
    EXPECT_EQ(app().bench()->count(), 0);
    EXPECT_EQ(app().bench()->session(), nullptr);
}

// SCE-AppD-18…43: without a job the profile is chosen, and the verdicts follow it.
TEST_F(Devices, theBenchHoldsAnInverterAgainstAChosenProfile)
{
    openOnBench(QStringLiteral("inverter"));
    ASSERT_NE(app().bench()->session(), nullptr);
    ui::BenchSession &session = *app().bench()->session();
    ASSERT_TRUE(until([&] { return session.inverter() != nullptr; }, 40)) << session.problem().toStdString();
    EXPECT_EQ(session.collar(), nullptr);
    ui::InverterSession &inverter = *session.inverter();
    ASSERT_EQ(inverter.profiles()->count(), 2);
    EXPECT_EQ(inverter.profile(), QStringLiteral("rule21"));
    EXPECT_EQ(inverter.functions()->count(), 13);
    EXPECT_EQ(inverter.summaryShape(), int(ui::StatusShape::Pass)) << inverter.summary().toStdString();
    inverter.setProfile(QStringLiteral("ieee1547-2018"));
    EXPECT_TRUE(inverter.about().contains(QStringLiteral("1547"))) << inverter.about().toStdString();
    EXPECT_NE(inverter.summaryShape(), int(ui::StatusShape::Pass)) << "set for Rule 21, it differs from the defaults";
    for (const ui::Detail &row : inverter.functions()->details())
        EXPECT_TRUE(row.note.contains(QStringLiteral("Required: "))) << row.label.toStdString();
    // Nothing but reads ever passes.
    for (int row = 0; row < session.traffic()->count(); ++row)
        EXPECT_TRUE(!session.traffic()->at(row)->sent || session.traffic()->at(row)->function == 3);
}

// IMS-LED-01…06, IMS-LCD-03…10, IMS-TEST-03…08: what is seen at the meter, beside what it sends.
TEST_F(Devices, theLampsAndTheDisplayAreHeldAgainstTheLoad)
{
    openOnBench(QStringLiteral("ims"));
    ui::ImsLooks &looks = *app().bench()->session()->ims()->looks();
    const auto shapes = [&looks] {
        QList<int> all;
        for (const ui::Detail &row : looks.results()->details())
            all += row.shape;
        return all;
    };
    const int none = ui::StatusShape::ToDo, good = ui::StatusShape::Pass, off = ui::StatusShape::Warn,
              bad = ui::StatusShape::Fail;
    EXPECT_EQ(looks.asked()->count(), 6);
    EXPECT_EQ(shapes(), (QList<int>{none, none, none, none, none, none}));
    looks.setRedLamp(QStringLiteral("lit"));
    looks.look(QStringLiteral("ten_turns"), QStringLiteral("60"));
    EXPECT_EQ(shapes(), (QList<int>{none, none, none, none, none, none})) << "without a load nothing is judged";
    EXPECT_TRUE(looks.results()->details().at(1).note.contains(QStringLiteral("6.00 kW")));
    looks.look(QStringLiteral("load_a"), QStringLiteral("30"));
    looks.look(QStringLiteral("load_kw"), QStringLiteral("7.2"));
    looks.look(QStringLiteral("demand_now"), QStringLiteral("7.1"));
    looks.setSegments(QStringLiteral("dead"));
    looks.look(QStringLiteral("cycle"), QStringLiteral("19"));
    EXPECT_EQ(shapes(), (QList<int>{bad, off, none, bad, good, good}));
    looks.setRedLamp(QStringLiteral("dark"));
    looks.setSegments(QStringLiteral("all"));
    looks.look(QStringLiteral("ten_turns"), QStringLiteral("50"));
    looks.look(QStringLiteral("one_turn"), QStringLiteral("500"));
    EXPECT_EQ(shapes(), (QList<int>{good, good, good, good, good, good}));
    looks.look(QStringLiteral("ten_turns"), QStringLiteral("fifty"));
    EXPECT_EQ(shapes().at(1), none);
}

// The ring keeps a bounded number of bytes, whatever comes, paused or not.
TEST(TrafficModel, KeepsABoundedAmount)
{
    ui::TrafficModel model([](const workflow::BenchFrame &, const workflow::RegisterNames *) { return QString(); }, {});
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QList<workflow::BenchFrame> frames;
    for (qint64 number = 1; number <= 60'000; ++number) {
        workflow::BenchFrame frame;
        frame.number = number;
        frame.bytes = QByteArray(600, 'x');
        frames += frame;
        if (number % 2000 == 0) {
            model.setPaused(number > 40'000);
            model.append(std::exchange(frames, {}), 0);
            ASSERT_LE(model.bytes(), 16 * 1024 * 1024);
            ASSERT_LE(model.count(), ui::TrafficModel::kMostRows);
        }
    }
    EXPECT_FALSE(removed.isEmpty());
    EXPECT_EQ(model.at(model.count() - 1)->number, 40'000);
    model.setPaused(false);
    EXPECT_EQ(model.at(model.count() - 1)->number, 60'000) << "the newest is kept";
    EXPECT_LE(model.bytes(), 16 * 1024 * 1024);
    model.append({}, 5);
    EXPECT_TRUE(model.standing().contains(QStringLiteral("in the recording only"))) << model.standing().toStdString();
}

// Unknown is never fine: findings without facts ask for them, and an answer changes the finding.
TEST_F(Devices, findingsAskForWhatNobodyRecorded)
{
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::FindingsController &findings = *job().findings();
    ASSERT_GT(findings.unknown()->count(), 0);
    EXPECT_NE(findings.answerShape(), int(ui::StatusShape::Pass));
    QString path;
    for (const ui::Detail &row : findings.unknown()->details()) {
        findings.setCurrent(row.key);
        ASSERT_GT(findings.missing()->count(), 0) << row.key.toStdString() << " asks for nothing";
        for (const ui::Detail &one : findings.missing()->details())
            if (path.isEmpty() && !findings.choicesOf(one.key).isEmpty())
                path = one.key;
    }
    ASSERT_FALSE(path.isEmpty()) << findings.missing()->details().at(0).key.toStdString();
    const int before = job().entryCount();
    findings.setFact(path, findings.choicesOf(path).constLast());
    ASSERT_TRUE(until([&] { return job().entryCount() > before && !findings.saving(); }))
        << app().problem().toStdString();
    for (const ui::Detail &row : findings.unknown()->details()) {
        findings.setCurrent(row.key);
        for (const ui::Detail &one : findings.missing()->details())
            EXPECT_NE(one.key, path);
    }
}

// "The disconnect is 62 ft from the meter" to a cured finding or a variance request, on one page (SCE-10.2-06).
TEST_F(Devices, aHandbooksFindingIsCorrectedAnsweredAndCured)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::FindingsController &findings = *job().findings();
    ASSERT_TRUE(until([&] { return findings.books().size() == 2; })) << findings.problem().toStdString();
    findings.setBook(1);
    EXPECT_GT(findings.met()->count(), 0);
    const auto stands = [&](const ui::DetailRows *group) {
        for (const ui::Detail &row : group->details())
            if (row.key == QStringLiteral("SCE-10.2-06"))
                return true;
        return false;
    };
    const auto record = [&](const QString &path, const QString &value) {
        findings.setFact(path, value); // what the record says already makes no entry
        ASSERT_TRUE(until([&] { return !findings.saving(); }));
        ASSERT_TRUE(app().problem().isEmpty()) << app().problem().toStdString();
    };
    // A site that needs a disconnect, and has one too far away.
    record(QStringLiteral("premises.sector"), QStringLiteral("commercial"));
    record(QStringLiteral("disconnects[0].role"), QStringLiteral("ac_disconnect"));
    record(QStringLiteral("disconnects[0].distance_to_pcc_ft"), QStringLiteral("62"));
    record(QStringLiteral("variance.approved"), QStringLiteral("false"));
    ASSERT_TRUE(until([&] { return stands(findings.toSettle()); }));
    findings.setCurrent(QStringLiteral("SCE-10.2-06"));
    EXPECT_TRUE(findings.message().contains(QStringLiteral("62 ft"))) << findings.message().toStdString();
    EXPECT_TRUE(findings.cite().contains(QStringLiteral("10.2")));
    ASSERT_TRUE(findings.varianceAskable());
    findings.askVariance(QStringLiteral("A gas meter stands where it would have to be."));
    ASSERT_TRUE(until([&] {
        return findings.standing() == ui::FindingsController::tr("Variance requested: not granted yet");
    })) << findings.standing().toStdString();
    EXPECT_FALSE(stands(findings.met())) << "a request is no permission";
    const QStringList correctable = [&] {
        QStringList paths;
        for (const ui::Detail &row : findings.correctable()->details())
            paths.append(row.key);
        return paths;
    }();
    ASSERT_TRUE(correctable.contains(QStringLiteral("disconnects[0].distance_to_pcc_ft")))
        << correctable.join(QLatin1Char(' ')).toStdString();
    record(QStringLiteral("disconnects[0].distance_to_pcc_ft"), QStringLiteral("50"));
    EXPECT_TRUE(until([&] { return stands(findings.met()); })) << "50 ft passes without";

    // Answers count under the pack's own version, and only when their word is known. Nor is waived met.
    ASSERT_GT(findings.toConfirm()->count(), 0);
    const QString asked = findings.toConfirm()->details().first().key; // what the demonstration has no answer to
    const auto answered = [&](const QString &word, const QString &version) {
        record::Draft answer;
        answer.kind = record::Kind::FindingResponse;
        answer.path = asked;
        answer.value = {{QStringLiteral("response"), word},
                        {QStringLiteral("reason"), QStringLiteral("looked")},
                        {QStringLiteral("pack"), QStringLiteral("sce-nbt-2025-10")},
                        {QStringLiteral("pack_version"), version}};
        if (const auto *before = job().state().current(record::Kind::FindingResponse, answer.path))
            answer.supersedes = before->hash;
        auto kept = job().append({answer});
        EXPECT_TRUE(until([&] { return kept.isFinished(); }));
        QElapsedTimer settling;
        settling.start();
        until([&] { return settling.elapsed() > 300; });
    };
    const auto among = [&asked](const ui::DetailRows *group) {
        for (const ui::Detail &row : group->details())
            if (row.key == asked)
                return true;
        return false;
    };
    ASSERT_TRUE(among(findings.toConfirm()));
    answered(QStringLiteral("attest"), QStringLiteral("2001.1"));
    EXPECT_TRUE(among(findings.toConfirm())) << "given under another version of the pack";
    answered(QStringLiteral("approve"), QStringLiteral("2025.10.2"));
    EXPECT_TRUE(among(findings.toConfirm())) << "a word nobody knows";
    findings.setCurrent(asked);
    findings.confirm();
    ASSERT_TRUE(until([&] { return among(findings.met()); }));
    const auto answers = job().state().all(record::Kind::FindingResponse, asked);
    ASSERT_EQ(answers.size(), 1) << "a new answer takes the old one's place";
    EXPECT_EQ(answers.first()->value.value(QStringLiteral("response")).toString(), QStringLiteral("attest"));
    answered(QStringLiteral("waive"), QStringLiteral("2025.10.2"));
    EXPECT_TRUE(among(findings.toSettle())) << "waived is not met";
    answered(QStringLiteral("attest"), QStringLiteral("2025.10.2"));
    EXPECT_TRUE(among(findings.met()));
}

TEST_F(Devices, thePacketIsMadeVerifiedAndSignedAsADemonstration)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::PacketController &packet = *job().packet();
    job().setTab(QStringLiteral("packet"));
    ASSERT_TRUE(until([&] { return packet.proofShape() == int(ui::StatusShape::Pass); }))
        << packet.proof().toStdString();
    EXPECT_FALSE(packet.firstOpenStep().isEmpty());
    EXPECT_FALSE(job().installer().isEmpty()) << "also a demonstration is somebody's work";

    packet.sign(QStringLiteral("installer"), QStringLiteral("J. Rivera"), QStringLiteral("Done as recorded."));
    ASSERT_TRUE(until([&] { return packet.signatures()->count() == 1; })) << app().problem().toStdString();
    EXPECT_TRUE(packet.signatures()->details().at(0).note.contains(QStringLiteral("DEMONSTRATION")));
    EXPECT_NE(packet.signatures()->details().at(0).label,
              ui::PacketController::capacityName(QStringLiteral("installer")))
        << "nobody signs a demonstration as an installer";
    // The record has grown: what is said of it follows.
    ASSERT_TRUE(until([&] {
        return !packet.head().isEmpty() && packet.proof().contains(QString::number(job().entryCount()));
    })) << packet.proof().toStdString();
    ASSERT_TRUE(until([&] { return packet.lacks()->count() > 0; }));
    EXPECT_NE(packet.missingShape(), int(ui::StatusShape::Pass));

    packet.make();
    EXPECT_TRUE(packet.making());
    ASSERT_TRUE(until([&] { return !packet.making(); }, 60)) << app().problem().toStdString();
    EXPECT_TRUE(QFileInfo::exists(packet.file())) << app().problem().toStdString();
    EXPECT_FALSE(packet.outdated());
    ASSERT_TRUE(until([&] { return packet.report()->count() > 0 && !packet.verifying(); }, 60));
    EXPECT_EQ(packet.report()->details().at(0).shape, int(ui::StatusShape::Pass));
    // The window and the file say the same.
    QFile made(packet.file());
    ASSERT_TRUE(made.open(QIODevice::ReadOnly));
    const auto report = documents::verifyPacket(made.readAll());
    ASSERT_TRUE(report && report->standing);
    EXPECT_EQ(report->entries, job().entryCount());
    ASSERT_TRUE(until([&] { return !packet.head().isEmpty(); }));
    QStringList said;
    for (const ui::Detail &line : packet.lacks()->details())
        said.append(line.label);
    EXPECT_EQ(report->standing->missing, said);
    EXPECT_EQ(report->standing->open.findings(), packet.openFindings());
    EXPECT_TRUE(report->draft());

    // A packet that was tampered with says so.
    QFile file(packet.file());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("tampered");
    file.close();
    packet.verify();
    ASSERT_TRUE(until([&] { return !packet.verifying(); }, 60));
    EXPECT_EQ(packet.report()->details().at(0).shape, int(ui::StatusShape::Fail));
}

TEST_F(Devices, openFindingsAndAMissingSignatureKeepTheirStepsOpen)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    job().openStep(QStringLiteral("check.findings"));
    ui::StepController *step = job().step();
    ASSERT_EQ(step->page(), QStringLiteral("findings"));
    ASSERT_TRUE(until([&] { return step->pageShape() != int(ui::StatusShape::Waiting); }));
    record::Draft unknown{record::Kind::Fact, QStringLiteral("collar.aic_ka")}; // what was known is not any more
    unknown.value = {{QStringLiteral("v"), 1}, {QStringLiteral("source"), QStringLiteral("typed")}};
    job().append(job().state().replacing(unknown));
    ASSERT_TRUE(until([&] { return job().findings()->openInAll() > 0; }));
    for (ui::EvidenceItem *item : step->evidence())
        item->attest(true);
    EXPECT_FALSE(step->canRecord()) << step->missing().toStdString();
    EXPECT_TRUE(step->missing().contains(QString::number(job().findings()->openInAll())))
        << step->missing().toStdString();
    const int open = job().findings()->openInAll();
    step->skip(QStringLiteral("the office answers them"));
    ASSERT_TRUE(until([this] {
        return job().engine().status(job().state(), QStringLiteral("check.findings")).state ==
               workflow::StepState::Skipped;
    })) << app().problem().toStdString();
    EXPECT_TRUE(
        job().engine().status(job().state(), QStringLiteral("check.findings")).note.contains(QString::number(open)));
    job().openStep(QStringLiteral("sign.installer"));
    EXPECT_EQ(job().step()->pageShape(), int(ui::StatusShape::Missing));
    EXPECT_TRUE(job().step()->awaitsSignature());
}

} // namespace
