// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site.h"
#include "core/workflow/engine_view.h"
#include "tests/workflow/small_pack.h"

#include <QtCore/QCborArray>
#include <QtCore/QJsonArray>

#include <random>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

class EngineTest : public ::testing::Test
{
protected:
    EngineTest() : m_engine(parsed(smallPack()), CompanySettings{}, std::make_shared<FewTorques>())
    {
        m_engine.setToday(QDate(2026, 11, 20));
    }

    [[nodiscard]] StepState state(const char *step) const
    {
        return m_engine.status(m_log.state(), QString::fromUtf8(step)).state;
    }
    [[nodiscard]] StepStatus status(const char *step) const
    {
        return m_engine.status(m_log.state(), QString::fromUtf8(step));
    }
    [[nodiscard]] PhotoUse usedFor(const char *step, int photo) const
    {
        return m_engine.photoElsewhere(m_log.state(), QString::fromUtf8(step), u"photo"_s,
                                       QByteArray::fromHex(photoHash(photo).toLatin1()));
    }
    [[nodiscard]] static StepInput photos(const QList<int> &numbers, const QString &because = {})
    {
        QJsonArray all;
        for (const int number : numbers)
            all.append(QJsonObject{{u"hash"_s, photoHash(number)}, {u"shared_because"_s, because}});
        return {{u"photo"_s, QJsonObject{{u"photos"_s, all}}}};
    }
    QString done(const char *step, const char *source = "typed")
    {
        return done(step, goodInput(QString::fromUtf8(step)), source);
    }
    QString done(const char *step, const StepInput &input, const char *source = "typed")
    {
        return m_log.add(m_engine.recordDone(m_log.state(), QString::fromUtf8(step), input, QString::fromUtf8(source)));
    }
    /// Everything up to a step, the ordinary way.
    void workUntil(const char *step)
    {
        m_log.fact("socket.cover_style", u"ringless"_s);
        m_log.fact("collar.breaker_position", u"off"_s);
        m_log.fact("neutral.awg", 6);
        for (const Step &one : m_engine.pack().steps) {
            if (one.id == QString::fromUtf8(step))
                return;
            if (m_engine.status(m_log.state(), one.id).state == StepState::Ready) {
                ASSERT_EQ(done(qUtf8Printable(one.id)), QString());
            }
        }
    }

    Engine m_engine;
    Log m_log;
};

} // namespace

TEST_F(EngineTest, AGateIsOpenOnlyWhenItIsTrue)
{
    workUntil("insert");
    EXPECT_EQ(state("insert"), StepState::Ready);
    m_log.fact("collar.breaker_position", u"on"_s);
    EXPECT_EQ(state("insert"), StepState::Blocked);
    ASSERT_EQ(status("insert").reasons.size(), 1);
    EXPECT_EQ(status("insert").reasons[0].text, u"The breaker is not OFF."_s);
    EXPECT_EQ(status("insert").reasons[0].opensStep, u"out"_s);
    EXPECT_FALSE(done("insert").isEmpty());
}

TEST_F(EngineTest, OptionalEvidenceIsAskedAndNeverMissing)
{
    const auto age = [this] { return status("site").evidence[1]; };
    EXPECT_TRUE(age().asked);
    EXPECT_EQ(age().state, EvidenceState::NotWanted);
    ASSERT_EQ(done("site"), QString()) << "without it";
    ASSERT_EQ(done("site", json(R"({"age": {"value": 12}})")), QString());
    EXPECT_EQ(age().state, EvidenceState::Have);
    EXPECT_EQ(age().value, QJsonValue(12));
}

TEST_F(EngineTest, AStepTakenBackIsOpenAgainAndWhatItConfirmedIsUnknown)
{
    workUntil("insert");
    const auto takeBack = [this](const char *step, const QString &reason) {
        return m_log.add(m_engine.recordTakenBack(m_log.state(), QString::fromUtf8(step), reason));
    };
    EXPECT_TRUE(takeBack("out", u"wrong house"_s).contains(u"Dead, once"_s)) << "a step that is done relies on it";
    EXPECT_FALSE(takeBack("dead-1", {}).isEmpty()) << "without a reason";
    EXPECT_FALSE(takeBack("insert", u"never done"_s).isEmpty());
    ASSERT_EQ(takeBack("dead-1", u"the tester was off"_s), QString());
    EXPECT_EQ(state("dead-1"), StepState::Ready);
    EXPECT_TRUE(status("dead-1").reopened);
    ASSERT_FALSE(status("dead-1").reasons.isEmpty());
    EXPECT_TRUE(status("dead-1").reasons[0].text.contains(u"the tester was off"_s));
    EXPECT_EQ(status("dead-1").evidence[0].state, EvidenceState::Missing) << "measured anew, not recorded anew";
    EXPECT_EQ(state("insert"), StepState::Blocked);
    EXPECT_FALSE(m_log.add(m_engine.recordDone(m_log.state(), u"dead-1"_s, {}, u"typed"_s)).isEmpty());

    ASSERT_EQ(takeBack("out", u"wrong house"_s), QString()) << "nothing relies on it any more";
    EXPECT_TRUE(
        m_engine.facts(m_log.state()).site.value("socket"_L1).toObject().value("live_parts_blocked"_L1).isUndefined());
    ASSERT_EQ(done("out"), QString());
    EXPECT_TRUE(
        m_engine.facts(m_log.state()).site.value("socket"_L1).toObject().value("live_parts_blocked"_L1).toBool());
    ASSERT_EQ(done("dead-1"), QString());
    EXPECT_EQ(state("dead-1"), StepState::Done);
    EXPECT_EQ(state("insert"), StepState::Ready);
}

TEST_F(EngineTest, WorkThatWasStoppedIsNotStartedByTakingTheStopBack)
{
    m_log.fact("socket.cover_style", u"ringless"_s);
    ASSERT_EQ(done("site"), QString());
    ASSERT_EQ(m_log.add(m_engine.recordRefused(m_log.state(), u"out"_s, u"the permit is missing"_s)), QString());
    EXPECT_FALSE(m_engine.mayTakeBack(m_log.state(), u"out"_s));
    EXPECT_EQ(state("out"), StepState::Refused);
    ASSERT_EQ(done("out"), QString());
    EXPECT_TRUE(m_engine.mayTakeBack(m_log.state(), u"out"_s));
}

TEST_F(EngineTest, APhotoIsReplacedByOneThatSupersedesIt)
{
    workUntil("insert");
    ASSERT_EQ(done("insert"), QString()); // photos 1 and 2
    const StepInput better =
        json(qUtf8Printable(QStringLiteral(R"({"photo": {"photos": [{"hash": "%1", "replaces": "%2"}]}})")
                                .arg(photoHash(7), photoHash(1))));
    ASSERT_EQ(done("insert", better), QString());
    EXPECT_EQ(status("insert").evidence[0].value, QJsonValue(QJsonArray({photoHash(2), photoHash(7)})));
    EXPECT_EQ(m_log.state().all(record::Kind::Photo).size(), 2);
    EXPECT_EQ(m_engine.facts(m_log.state()).site.value("photos"_L1).toObject().value("collar_seated"_L1),
              QJsonValue(2));
    const record::Entry *step = m_log.state().current(record::Kind::Step, u"insert"_s);
    EXPECT_EQ(step->value.value(u"evidence"_s).toMap().value(u"photo"_s).toMap().value(u"photos"_s).toArray().size(),
              2);
    EXPECT_FALSE(done("insert", better).contains(u"photo"_s)) << "said once more it changes nothing";
    EXPECT_FALSE(done("insert",
                      json(qUtf8Printable(QStringLiteral(R"({"photo": {"photos": [{"hash": "%1", "replaces": "%2"}]}})")
                                              .arg(photoHash(8), photoHash(1)))))
                     .isEmpty());
}

TEST_F(EngineTest, OnePhotoIsEvidenceOfTwoThingsOnlyWithTheReason)
{
    workUntil("insert");
    ASSERT_EQ(done("insert"), QString()); // photos 1 and 2
    const auto extra = [](const QString &because) {
        return StepInput{
            {u"photo"_s, QJsonObject{{u"photos"_s, QJsonArray{QJsonObject{{u"hash"_s, photoHash(1)},
                                                                          {u"name"_s, u"a.jpg"_s},
                                                                          {u"shared_because"_s, because}}}}}}};
    };
    for (const QString &none : {QString(), u"."_s, u"  "_s}) {
        const QString refused = done("extra", extra(none));
        EXPECT_TRUE(refused.contains(u"a.jpg"_s) && refused.contains(u"Insert: The collar"_s))
            << qUtf8Printable(refused);
        EXPECT_FALSE(m_engine.recordEvidence(m_log.state(), u"extra"_s, extra(none), u"typed"_s));
    }
    EXPECT_EQ(usedFor("extra", 1).of, u"Insert: The collar"_s);
    EXPECT_FALSE(usedFor("extra", 1).before);
    EXPECT_EQ(usedFor("insert", 1).of, QString());
    ASSERT_EQ(done("extra", extra(u"both are in view"_s)), QString());
    EXPECT_EQ(m_log.state().all(record::Kind::Photo).constLast()->value.value(u"shared_because"_s).toString(),
              u"both are in view"_s);
    EXPECT_EQ(status("extra").evidence[0].state, EvidenceState::Have);
}

TEST_F(EngineTest, APhotoWhoseStepWasTakenBackIsFreeForAnother)
{
    workUntil("insert");
    ASSERT_EQ(done("insert"), QString());
    ASSERT_EQ(m_log.add(m_engine.recordTakenBack(m_log.state(), u"insert"_s, u"the photos belong elsewhere"_s)),
              QString());
    EXPECT_EQ(done("insert"), QString()) << "the same ones once more";
    ASSERT_EQ(m_log.add(m_engine.recordTakenBack(m_log.state(), u"insert"_s, u"the photos belong elsewhere"_s)),
              QString());
    EXPECT_EQ(done("extra", json(qUtf8Printable(uR"({"photo": {"photos": ["%1"]}})"_s.arg(photoHash(1))))), QString());
}

TEST_F(EngineTest, AnUnknownGateStaysShutAndNamesWhatIsMissing)
{
    m_log.fact("socket.cover_style", u"ringless"_s);
    for (const char *step : {"site", "out", "dead-1"})
        ASSERT_EQ(done(step), QString());
    EXPECT_EQ(state("insert"), StepState::Blocked);
    EXPECT_EQ(status("insert").reasons[0].missingPaths, QStringList{u"collar.breaker_position"_s});
    EXPECT_TRUE(done("insert").contains(u"collar.breaker_position"_s));
}

TEST_F(EngineTest, WhetherAStepAppliesMayBeUnknownAndThenHoldsEverythingUp)
{
    for (const char *step : {"site", "out", "dead-1"})
        ASSERT_EQ(done(step), QString());
    m_log.fact("collar.breaker_position", u"off"_s);
    EXPECT_EQ(state("ring"), StepState::Blocked);
    EXPECT_EQ(status("ring").reasons[0].missingPaths, QStringList{u"socket.cover_style"_s});
    EXPECT_EQ(state("insert"), StepState::Blocked);
    EXPECT_EQ(status("insert").reasons[0].opensStep, u"ring"_s);
    m_log.fact("socket.cover_style", u"ringless"_s);
    EXPECT_EQ(state("ring"), StepState::NotApplicable);
    EXPECT_FALSE(done("ring").isEmpty());
    EXPECT_EQ(state("insert"), StepState::Ready);
}

TEST_F(EngineTest, TheOrderIsStrictInsideAndFreeOutside)
{
    m_log.fact("socket.cover_style", u"ringless"_s);
    EXPECT_EQ(state("dead-1"), StepState::Blocked);
    EXPECT_EQ(status("dead-1").reasons[0].opensStep, u"out"_s);
    EXPECT_FALSE(done("dead-1").isEmpty());
    EXPECT_FALSE(done("lockout-off").isEmpty());
    EXPECT_EQ(state("out"), StepState::Blocked); // by `after`
    EXPECT_EQ(status("out").reasons[0].opensStep, u"site"_s);
    EXPECT_EQ(state("read"), StepState::Ready); // after the strict order only its own gates bind
}

TEST_F(EngineTest, StopWorkCanBeNeitherSkippedNorPassed)
{
    ASSERT_EQ(done("site"), QString());
    EXPECT_FALSE(m_engine.recordSkipped(m_log.state(), u"out"_s, u"no time"_s));
    EXPECT_FALSE(m_engine.recordRefused(m_log.state(), u"out"_s, u"  "_s));
    ASSERT_EQ(m_log.add(m_engine.recordRefused(m_log.state(), u"out"_s, u"The seal is broken."_s)), QString());
    EXPECT_EQ(state("out"), StepState::Refused);
    for (const char *step : {"dead-1", "insert", "lockout-off", "read", "extra"}) {
        EXPECT_EQ(state(step), StepState::Blocked) << step;
        EXPECT_TRUE(status(step).reasons[0].text.contains(u"The seal is broken."_s)) << step;
    }
    EXPECT_EQ(m_engine.openStopWork(m_log.state()).first().opensStep, u"out"_s);
    // A skip that came from elsewhere gets nobody past it either.
    Log other;
    other.append({record::Draft{record::Kind::Step, u"out"_s, QCborMap{{u"state"_s, u"skipped"_s}}}});
    EXPECT_NE(m_engine.status(other.state(), u"out"_s).state, StepState::Skipped);
    EXPECT_EQ(m_engine.status(other.state(), u"dead-1"_s).state, StepState::Blocked);
    // Once it is put right, it is done after all.
    EXPECT_EQ(done("out"), QString());
    EXPECT_EQ(state("dead-1"), StepState::Ready);
}

TEST_F(EngineTest, OtherStepsAreSkippedOrRefusedWithAReason)
{
    workUntil("torque");
    EXPECT_FALSE(m_engine.recordSkipped(m_log.state(), u"torque"_s, QString()));
    ASSERT_EQ(m_log.add(m_engine.recordSkipped(m_log.state(), u"torque"_s, u"The inspector did it."_s)), QString());
    EXPECT_EQ(state("torque"), StepState::Skipped);
    EXPECT_EQ(status("torque").note, u"The inspector did it."_s);
    EXPECT_EQ(state("dead-2"), StepState::Ready);
    const auto again = m_engine.recordSkipped(m_log.state(), u"torque"_s, u"The inspector did it."_s);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty());
    EXPECT_TRUE(m_engine.recordSkipped(m_log.state(), u"extra"_s, QString())); // optional: no reason wanted
}

TEST_F(EngineTest, AStepBehindAShutGateMayBeLeftOutButNotOutOfTurn)
{
    QJsonObject pack = smallPack();
    QJsonArray steps = pack.value("steps"_L1).toArray();
    steps.append(
        json(R"({"id": "compare", "phase": "q", "title": "Compare", "severity": "deficiency", "requirements": [],
        "cite": "c", "gates": [{"id": "pto", "require": "process.pto_issued", "because": "No permission.", "requirements": []}]})"));
    pack.insert("steps"_L1, steps);
    const Engine engine(parsed(pack), {}, nullptr);
    EXPECT_EQ(engine.status(m_log.state(), u"compare"_s).state, StepState::Blocked);
    EXPECT_FALSE(engine.recordDone(m_log.state(), u"compare"_s, {}, u"typed"_s));
    ASSERT_EQ(m_log.add(engine.recordSkipped(m_log.state(), u"compare"_s, u"Permission comes next week."_s)),
              QString());
    EXPECT_EQ(engine.status(m_log.state(), u"compare"_s).state, StepState::Skipped);
    EXPECT_FALSE(engine.recordSkipped(m_log.state(), u"torque"_s, u"not its turn"_s));
}

TEST_F(EngineTest, WhatIsMissingIsNamed)
{
    EXPECT_EQ(status("site").missing.size(), 1);
    EXPECT_TRUE(done("site", StepInput{}).contains(u"Form"_s));
    EXPECT_TRUE(done("site", json(R"({"form": {"value": "9S"}})")).contains(u"two"_s));
    EXPECT_FALSE(done("site", json(R"({"formm": {"value": "2S"}})")).isEmpty());
    EXPECT_EQ(done("site", json(R"({"form": {"value": "two"}})")), QString()); // by the choice's id
    EXPECT_EQ(m_log.state().site().value("socket"_L1).toObject().value("meter_form"_L1), u"2S"_s);
    EXPECT_TRUE(done("out", json(R"({"ok": {"attested": true}})")).contains(u"It can arc."_s));
    EXPECT_FALSE(done("out", json(R"({"ok": {"attested": false}, "acknowledged": ["arc"]})")).isEmpty());
    EXPECT_FALSE(done("out", json(R"({"acknowledged": ["arc"]})")).isEmpty());
}

TEST_F(EngineTest, AFactIsNotAskedTwice)
{
    m_log.fact("socket.meter_form", u"12S"_s, "part-number");
    EXPECT_EQ(status("site").evidence[0].state, EvidenceState::Have);
    EXPECT_EQ(status("site").evidence[0].source, u"part-number"_s);
    EXPECT_EQ(done("site", StepInput{}), QString());
}

TEST_F(EngineTest, DeadIsNearZeroInEitherDirectionWithANamedInstrument)
{
    ASSERT_EQ(done("site"), QString());
    ASSERT_EQ(done("out"), QString());
    EXPECT_FALSE(
        done(
            "dead-1",
            json(
                R"({"v": {"measured": 1, "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}}})"))
            .isEmpty());
    EXPECT_FALSE(
        done(
            "dead-1",
            json(
                R"({"v": {"measured": -230, "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}}})"))
            .isEmpty());
    EXPECT_FALSE(done("dead-1", json(R"({"v": {"measured": 0.2}})")).isEmpty());
    EXPECT_FALSE(
        done(
            "dead-1",
            json(
                R"({"v": {"measured": "0.2", "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}}})"))
            .isEmpty());
    EXPECT_TRUE(
        done(
            "dead-1",
            json(
                R"({"v": {"measured": 0.2, "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2026-11-19", "min": 0, "max": 1000}}})"))
            .contains(u"T-1"_s));
    EXPECT_TRUE(
        done("dead-1", json(R"({"v": {"measured": 0.2, "instrument": {"id": "T-1", "calibrated_on": "2026-11-21"}}})"))
            .contains(u"calibrated"_s));
    // The value that is not good is kept all the same, with its verdict.
    ASSERT_EQ(
        m_log.add(m_engine.recordEvidence(
            m_log.state(), u"dead-1"_s,
            json(
                R"({"v": {"measured": 118, "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}}})"),
            u"typed"_s)),
        QString());
    EXPECT_EQ(status("dead-1").evidence[0].verdict, u"high"_s);
    EXPECT_FALSE(done("dead-1", StepInput{}).isEmpty());
    EXPECT_EQ(state("dead-1"), StepState::Ready);
    EXPECT_EQ(
        done(
            "dead-1",
            json(
                R"({"v": {"measured": 0.99, "instrument": {"id": "T-1", "calibrated_on": "2026-05-02", "due_on": "2026-11-20", "min": 0, "max": 1000}}})")),
        QString());
    EXPECT_EQ(status("dead-1").evidence[0].verdict, u"pass"_s);
    EXPECT_EQ(m_log.state().all(record::Kind::Measurement, u"measurements.dead_1.v"_s).size(), 1);
}

TEST_F(EngineTest, DeadTestsAreTwoMeasurements)
{
    workUntil("dead-2");
    EXPECT_EQ(status("dead-1").evidence[0].state, EvidenceState::Have);
    EXPECT_EQ(status("dead-2").evidence[0].state, EvidenceState::Missing);
    EXPECT_FALSE(done("dead-2", StepInput{}).isEmpty());
}

// Outside of what a tool can measure nothing was measured; what is not known of a tool is not taken for good.
TEST_F(EngineTest, AToolIsJudgedByItsRangeAndItsCalibration)
{
    workUntil("torque");
    const auto status = [&](const QString &tool) {
        const QByteArray input =
            QStringLiteral(R"({"t": {"measured": 40, "instrument": {"id": "TW", %1}}})").arg(tool).toUtf8();
        const auto drafts = m_engine.recordEvidence(m_log.state(), u"torque"_s, json(input.constData()), u"typed"_s);
        Log copy = m_log;
        if (drafts)
            copy.append(*drafts);
        EvidenceStatus found = m_engine.status(copy.state(), u"torque"_s).evidence[0];
        if (!drafts)
            found.because = drafts.error().message;
        return found;
    };
    const QString dates = u"\"calibrated_on\": \"2026-05-02\", \"due_on\": \"2027-05-02\""_s;
    EXPECT_EQ(status(dates + u", \"min\": 5, \"max\": 40"_s).verdict, u"pass"_s) << "at the edge of its range";
    EXPECT_EQ(status(dates + u", \"min\": 40, \"max\": 90"_s).verdict, u"pass"_s);
    EXPECT_EQ(status(dates).verdict, u"unknown"_s);
    EXPECT_TRUE(status(dates).because.contains(u"range"_s)) << qUtf8Printable(status(dates).because);
    EXPECT_EQ(status(dates + u", \"max\": 90"_s).verdict, u"unknown"_s) << "half a range is none";
    EXPECT_TRUE(status(dates + u", \"min\": 5, \"max\": 39.9"_s).because.contains(u"39.9"_s));
    EXPECT_TRUE(status(dates + u", \"min\": 90, \"max\": 5"_s).because.contains(u"Correct its range"_s));
    EXPECT_EQ(status(u"\"due_on\": \"2027-05-02\", \"min\": 5, \"max\": 90"_s).verdict, u"notice"_s);
    EXPECT_TRUE(status(u"\"calibrated_on\": \"2027-05-03\", \"due_on\": \"2027-05-02\", \"min\": 5, \"max\": 90"_s)
                    .because.contains(u"2027-05-0"_s));
    EXPECT_FALSE(done("torque", json(R"({"t": {"measured": 40, "instrument": {"id": "TW", "due_on": "2027-05-02"}},
                                         "l1": {"value": 45}, "l2": {"value": 46}})"))
                     .isEmpty());

    const Evidence &volts = m_engine.pack().find(u"dead-1")->evidence[0];
    const Verdict good{u"pass"_s, {}, {}, {}};
    const QJsonObject tester{{u"calibrated_on"_s, u"2026-05-02"_s}, {u"min"_s, 0}, {u"max"_s, 750}};
    const rules::Facts facts;
    EXPECT_EQ(seeingTool(good, volts, -0.2, tester, facts).word, u"pass"_s);
    EXPECT_EQ(seeingTool(good, volts, 750, tester, facts).word, u"pass"_s);
    EXPECT_EQ(seeingTool(good, volts, 750.1, tester, facts).word, u"unknown"_s);
    // CD-JBOX-05: dead is said by a suitable meter. One nobody knows says nothing, whatever it shows.
    for (const QJsonObject &stranger :
         {QJsonObject{}, QJsonObject{{u"max"_s, 750}, {u"calibrated_on"_s, u"2026-05-02"_s}},
          QJsonObject{{u"min"_s, 0}, {u"calibrated_on"_s, u"2026-05-02"_s}}}) {
        EXPECT_EQ(seeingTool(good, volts, 0.2, stranger, facts).word, u"unknown"_s);
        EXPECT_TRUE(seeingTool(good, volts, 0.2, stranger, facts).because.contains(u"does not count as dead"_s));
    }
    for (const auto &[most, word] :
         {std::pair(1, u"unknown"_s), std::pair(119, u"unknown"_s), std::pair(120, u"notice"_s)})
        EXPECT_EQ(seeingTool(good, volts, 0.2, {{u"min"_s, 0}, {u"max"_s, most}}, facts).word, word) << most << " V";
    // The service at hand is what it has to stand: one that ends at 200 V reads nothing of 208 V.
    rules::Facts service;
    service.site = site::Site(QJsonObject()).with(u"service.nominal_v"_s, 208)->json();
    for (const auto &[most, word] :
         {std::pair(200, u"unknown"_s), std::pair(207, u"unknown"_s), std::pair(208, u"notice"_s)})
        EXPECT_EQ(seeingTool(good, volts, 0.2, {{u"min"_s, 0}, {u"max"_s, most}}, service).word, word) << most << " V";
    EXPECT_TRUE(seeingTool(good, volts, 0.2, {{u"min"_s, 0}, {u"max"_s, 200}}, service).because.contains(u"208 V"_s));
    EXPECT_EQ(seeingTool(good, volts, 0.2, {{u"min"_s, 0}, {u"max"_s, 750}}, facts).word, u"notice"_s)
        << "calibrated when?";
    Evidence other = volts;
    other.judge.setting.clear();
    EXPECT_EQ(seeingTool(good, other, 0.2, {}, facts).word, u"notice"_s) << "not judged, and said";
    EXPECT_EQ(seeingTool({u"high"_s, {}, {}, {}}, volts, 230, {}, facts).word, u"high"_s);
}

TEST_F(EngineTest, TorqueIsJudgedAgainstLabelThenTable)
{
    workUntil("torque");
    const auto verdict = [&](const char *input) {
        const auto drafts = m_engine.recordEvidence(m_log.state(), u"torque"_s, json(input), u"typed"_s);
        EXPECT_TRUE(drafts) << (drafts ? "" : qUtf8Printable(drafts.error().message));
        Log copy = m_log;
        copy.append(*drafts);
        return m_engine.status(copy.state(), u"torque"_s).evidence[0].verdict;
    };
    EXPECT_EQ(
        verdict(
            R"({"t": {"measured": 39.9, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"low"_s);
    EXPECT_EQ(
        verdict(
            R"({"t": {"measured": 40, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"pass"_s);
    EXPECT_EQ(
        verdict(
            R"({"t": {"measured": 44, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"recorded"_s); // no tolerance is set
    const auto over = m_engine.recordEvidence(
        m_log.state(), u"torque"_s,
        json(
            R"({"t": {"measured": 44, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"typed"_s);
    ASSERT_TRUE(over);
    Log kept = m_log;
    kept.append(*over);
    const QString because = m_engine.status(kept.state(), u"torque"_s).evidence[0].because;
    EXPECT_TRUE(because.contains(u"44 in-lb is over the target of 40 in-lb"_s)) << qUtf8Printable(because);
    EXPECT_EQ(
        verdict(
            R"({"t": {"set_inlb": 40, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"pass"_s);
    EXPECT_EQ(
        verdict(
            R"({"t": {"set_inlb": 41, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"high"_s);
    EXPECT_FALSE(m_engine.recordEvidence(
        m_log.state(), u"torque"_s,
        json(R"({"t": {"measured": 40, "instrument": {"id": "TW", "due_on": "2027-05-02", "min": 50, "max": 90}}})"),
        u"typed"_s));
    m_log.fact("neutral.torque_label_inlb", 35);
    EXPECT_EQ(
        verdict(
            R"({"t": {"measured": 36, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"recorded"_s);
    EXPECT_EQ(
        verdict(
            R"({"t": {"measured": 34, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"low"_s);

    CompanySettings strictCompany;
    strictCompany.torqueTolerancePct = 10;
    Engine engine(parsed(smallPack()), strictCompany, std::make_shared<FewTorques>());
    const Evidence &torque = engine.pack().find(u"torque")->evidence[0];
    ASSERT_EQ(torque.judge.torque, u"neutral"_s);
    Log log = m_log;
    log.add(engine.recordEvidence(
        log.state(), u"torque"_s,
        json(
            R"({"t": {"measured": 38.5, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"typed"_s));
    EXPECT_EQ(engine.status(log.state(), u"torque"_s).evidence[0].verdict, u"notice"_s); // 35 + 10 %
    log.add(engine.recordEvidence(
        log.state(), u"torque"_s,
        json(
            R"({"t": {"measured": 38.6, "instrument": {"id": "TW", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}})"),
        u"typed"_s));
    EXPECT_EQ(engine.status(log.state(), u"torque"_s).evidence[0].verdict, u"high"_s);
}

TEST_F(EngineTest, ATorqueWithoutATargetNeverPasses)
{
    workUntil("torque");
    m_log.fact("neutral.awg", 3); // not in the table of this test
    EXPECT_TRUE(done("torque").contains(u"no-table-entry"_s));
    Engine without(parsed(smallPack()), {}, nullptr);
    m_log.fact("neutral.awg", 6);
    EXPECT_FALSE(without.recordDone(m_log.state(), u"torque"_s, goodInput(u"torque"_s), u"typed"_s));
}

TEST_F(EngineTest, AnElementNamedByItsKeyIsMadeOnce)
{
    workUntil("torque");
    ASSERT_EQ(done("torque"), QString());
    const QJsonArray torques = m_log.state().site().value("field_wiring"_L1).toObject().value("torques"_L1).toArray();
    ASSERT_EQ(torques.size(), 2);
    EXPECT_EQ(torques[0].toObject(), json(R"({"terminal": "L1", "torque_inlb": 45})"));
    EXPECT_EQ(torques[1].toObject(), json(R"({"terminal": "L2", "torque_inlb": 46})"));
    EXPECT_TRUE(m_log.state().conflicts().isEmpty());
}

TEST_F(EngineTest, PhotosAreCountedAndKeptOnce)
{
    workUntil("insert");
    const StepInput one = json(qUtf8Printable(uR"({"photo": {"photos": ["%1"]}})"_s.arg(photoHash(1))));
    EXPECT_FALSE(done("insert", one).isEmpty()); // two are wanted
    ASSERT_EQ(m_log.add(m_engine.recordEvidence(m_log.state(), u"insert"_s, one, u"typed"_s)), QString());
    EXPECT_EQ(m_log.state().site().value("photos"_L1).toObject().value("collar_seated"_L1), 1);
    ASSERT_EQ(done("insert"), QString()); // one of the two is there already
    EXPECT_EQ(m_log.state().all(record::Kind::Photo, u"photos.collar_seated"_s).size(), 2);
    EXPECT_EQ(m_log.state().site().value("photos"_L1).toObject().value("collar_seated"_L1), 2);
    EXPECT_FALSE(done("insert", json(R"({"photo": {"photos": ["not-a-hash"]}})")).isEmpty());
}

TEST_F(EngineTest, SayingTheSameAgainRecordsNothing)
{
    workUntil("read");
    ASSERT_EQ(state("lockout-off"), StepState::Done);
    for (const Step &step : m_engine.pack().steps) {
        if (state(qUtf8Printable(step.id)) != StepState::Done)
            continue;
        const auto again = m_engine.recordDone(m_log.state(), step.id, goodInput(step.id), u"typed"_s);
        ASSERT_TRUE(again) << qUtf8Printable(step.id);
        EXPECT_TRUE(again->isEmpty()) << qUtf8Printable(step.id);
    }
}

TEST_F(EngineTest, ACorrectionSupersedesAndKeepsTheRest)
{
    ASSERT_EQ(done("site", json(R"({"form": {"value": "2S"}, "age": {"value": 12}})")), QString());
    ASSERT_EQ(done("site", json(R"({"form": {"value": "12S"}})")), QString());
    EXPECT_TRUE(m_log.state().conflicts().isEmpty());
    EXPECT_EQ(m_log.state().all(record::Kind::Step, u"site"_s).size(), 1);
    EXPECT_EQ(status("site").evidence[0].value, u"12S"_s);
    EXPECT_EQ(status("site").evidence[1].value, 12);
}

TEST_F(EngineTest, WhatCameByImportWasNotAttestedInPerson)
{
    ASSERT_EQ(done("site", goodInput(u"site"_s), "import"), QString());
    ASSERT_EQ(done("out", goodInput(u"out"_s), "import"), QString());
    EXPECT_EQ(state("out"), StepState::Done);
    EXPECT_EQ(status("out").evidence[0].source, u"import"_s);
    EXPECT_FALSE(status("out").evidence[0].inPerson);
    // A file may not dress up as somebody who stood there.
    Log other;
    other.add(m_engine.recordDone(other.state(), u"site"_s, json(R"({"form": {"value": "2S", "source": "typed"}})"),
                                  u"import"_s));
    EXPECT_EQ(other.state().sourceOf(u"socket.meter_form"_s), u"import"_s);
    ASSERT_EQ(done("dead-1"), QString());
    Log person;
    person.add(m_engine.recordDone(person.state(), u"site"_s, goodInput(u"site"_s), u"typed"_s));
    person.add(m_engine.recordDone(person.state(), u"out"_s, goodInput(u"out"_s), u"typed"_s));
    EXPECT_TRUE(m_engine.status(person.state(), u"out"_s).evidence[0].inPerson);
    EXPECT_FALSE(m_engine.recordDone(person.state(), u"dead-1"_s, goodInput(u"dead-1"_s), u"hearsay"_s));
}

TEST_F(EngineTest, ChecksLookAtTheStepsOwnValues)
{
    EXPECT_FALSE(
        done("read", json(R"({"now": {"reading": {"orientation": "flipped", "lcd_arrow": true}}})")).isEmpty());
    EXPECT_FALSE(done("read", json(R"({"now": {"reading": {"lcd_arrow": true}}})")).isEmpty()); // unknown is not fine
    const char *noArrow = R"({"now": {"reading": {"orientation": "upright", "lcd_arrow": false}}})";
    EXPECT_FALSE(done("read", json(noArrow)).isEmpty());
    StepInput noted = json(noArrow);
    noted.insert("note"_L1, u"The display is dark."_s);
    EXPECT_EQ(done("read", noted), QString()); // only a warning, and somebody said why
    EXPECT_EQ(status("read").note, u"The display is dark."_s);
}

// What a job file says was written before anybody looked at the device: it excuses nothing the device shows.
TEST_F(EngineTest, ANoteInAFileIsNoAnswerToADevice)
{
    StepInput noted = json(R"({"now": {"reading": {"orientation": "upright", "lcd_arrow": false}}})");
    noted.insert("note"_L1, u"The arrow stood on the display."_s);
    EXPECT_TRUE(done("read", noted, "import").contains(u"No arrow."_s));
    EXPECT_NE(state("read"), StepState::Done);
    EXPECT_EQ(done("read", noted), QString());
}

TEST_F(EngineTest, WhoDidItIsRecordedBesideWhoSaysSo)
{
    StepInput input = goodInput(u"site"_s);
    input.insert("done_by"_L1, u"Ben Ortiz"_s);
    ASSERT_EQ(done("site", input, "import"), QString());
    EXPECT_EQ(status("site").by, u"Ben Ortiz"_s);
    EXPECT_EQ(status("site").recordedBy, u"ana"_s);
    ASSERT_EQ(m_log.add(m_engine.recordSkipped(m_log.state(), u"extra"_s, u"Not wanted."_s, u"Cy Lee"_s)), QString());
    EXPECT_EQ(status("extra").by, u"Cy Lee"_s);
    ASSERT_EQ(done("out"), QString());
    EXPECT_EQ(status("out").by, u"ana"_s);
    input.insert("done_by"_L1, u"a\u0000b"_s);
    EXPECT_FALSE(done("site", input, "import").isEmpty());
}

// Unknown is never fine: an instrument that nobody knows to be in date proves nothing.
TEST_F(EngineTest, ACalibrationThatIsNotKnownIsNotTaken)
{
    ASSERT_EQ(done("site"), QString());
    ASSERT_EQ(done("out"), QString());
    for (const char *source : {"typed", "import"}) {
        for (const char *tool : {R"({"id": "T-1"})", R"({"id": "T-1", "calibrated_on": "2026-05-02"})"}) {
            const StepInput input{{"v"_L1, QJsonObject{{"measured"_L1, 0.2}, {"instrument"_L1, json(tool)}}}};
            EXPECT_TRUE(done("dead-1", input, source).contains(u"calibration of T-1"_s)) << source << tool;
            EXPECT_FALSE(m_engine.recordEvidence(m_log.state(), u"dead-1"_s, input, QString::fromUtf8(source)));
        }
    }
    // Recorded by an earlier release, or by another program: there, and not good.
    const QString path = m_engine.pack().steps[m_engine.pack().indexOf(u"dead-1"_s)].evidence[0].path;
    m_log.append({record::Draft{record::Kind::Measurement,
                                path,
                                {{u"v"_s, 0.2},
                                 {u"unit"_s, u"V"_s},
                                 {u"instrument"_s, QCborMap{{u"id"_s, u"T-1"_s}}},
                                 {u"source"_s, u"typed"_s}}}});
    EXPECT_EQ(status("dead-1").evidence[0].verdict, u"unknown"_s);
    EXPECT_FALSE(done("dead-1", StepInput{}).isEmpty());
    EXPECT_EQ(done("dead-1"), QString());
    EXPECT_EQ(status("dead-1").evidence[0].verdict, u"pass"_s);
}

TEST_F(EngineTest, FlippedReopensWhatWasDoneBeforeIt)
{
    workUntil("read");
    EXPECT_TRUE(m_engine.mayEnergise(m_log.state()));
    m_log.fact("collar.orientation", u"flipped"_s, "device");
    EXPECT_EQ(state("insert"), StepState::Ready);
    EXPECT_TRUE(status("insert").reopened);
    EXPECT_EQ(status("insert").reasons[0].text, u"The collar hung upside down."_s);
    EXPECT_EQ(status("insert").evidence[0].state, EvidenceState::Missing); // photos of before show nothing of now
    EXPECT_EQ(state("dead-2"), StepState::Blocked);
    EXPECT_EQ(state("out"), StepState::Done); // not named by the reopening
    EXPECT_FALSE(m_engine.mayEnergise(m_log.state()));
    EXPECT_EQ(m_engine.energiseReasons(m_log.state())[0].opensStep, u"insert"_s);
    m_log.fact("collar.orientation", u"upright"_s, "device");
    EXPECT_TRUE(status("insert").reopened);
    ASSERT_EQ(done("insert", photos({7, 8})), QString());
    EXPECT_FALSE(done("dead-2", StepInput{}).isEmpty()); // the measurement of before does not count
    ASSERT_EQ(done("dead-2"), QString());
    EXPECT_TRUE(m_engine.mayEnergise(m_log.state()));
    EXPECT_FALSE(status("insert").reopened);
}

// CD-ORIENT: what is placed anew is shown by a picture of it, not by the one from before.
TEST_F(EngineTest, AfterFlippedThePicturesOfBeforeAreEvidenceOnlyWithAReason)
{
    workUntil("read");
    m_log.fact("collar.orientation", u"flipped"_s, "device");
    m_log.fact("collar.orientation", u"upright"_s, "device");
    const QString refused = done("insert"); // the two of the first placement
    EXPECT_TRUE(refused.contains(u"opened again"_s) && refused.contains(u"Insert: The collar"_s))
        << qUtf8Printable(refused);
    EXPECT_FALSE(m_engine.recordEvidence(m_log.state(), u"insert"_s, photos({1, 2}), u"typed"_s));
    EXPECT_TRUE(usedFor("insert", 1).before);
    EXPECT_TRUE(usedFor("extra", 1).before) << "nor do they show anything else as it is now";
    EXPECT_FALSE(done("insert", photos({7, 2})).isEmpty()) << "one new one does not carry an old one";
    ASSERT_EQ(done("insert", photos({1, 2}, u"taken after it was turned, put in too early"_s)), QString());
    EXPECT_EQ(state("insert"), StepState::Done);
    EXPECT_EQ(m_log.state().all(record::Kind::Photo).constLast()->value.value(u"shared_because"_s).toString(),
              u"taken after it was turned, put in too early"_s);
    EXPECT_EQ(done("insert"), QString()) << "they stand here now; saying so again wants no reason";
    m_log.fact("collar.orientation", u"flipped"_s, "device");
    ASSERT_EQ(done("insert", photos({7, 8})), QString()) << "new ones need none";
}

TEST_F(EngineTest, RecordsThatDisagreeAreDecidedByRecordingAgain)
{
    ASSERT_EQ(done("site"), QString());
    m_log.append(
        {record::Draft{record::Kind::Step, u"out"_s, QCborMap{{u"state"_s, u"done"_s}}},
         record::Draft{record::Kind::Step, u"out"_s, QCborMap{{u"state"_s, u"refused"_s}, {u"note"_s, u"x"_s}}}});
    EXPECT_EQ(state("out"), StepState::Ready);
    EXPECT_EQ(state("dead-1"), StepState::Blocked);
    ASSERT_EQ(done("out"), QString());
    EXPECT_EQ(state("out"), StepState::Done);
    EXPECT_TRUE(m_log.state().conflicts().isEmpty());
}

TEST_F(EngineTest, GuardsAnswerTheUnsafeWayWhenTheyDoNotKnow)
{
    EXPECT_TRUE(m_engine.lockoutOn(m_log.state()));
    EXPECT_FALSE(m_engine.wiringTerminated(m_log.state())); // the pack does not even have it
    EXPECT_FALSE(m_engine.ptoRecorded(m_log.state()));
    EXPECT_EQ(m_engine.guard(m_log.state(), u"nonsense"_s).truth, rules::Truth::Unknown);
    m_log.fact("process.pto_issued", true);
    EXPECT_EQ(m_engine.guard(m_log.state(), u"relay-shut"_s).truth, rules::Truth::False); // the order is not whole
    workUntil("read");
    EXPECT_EQ(m_engine.guard(m_log.state(), u"relay-shut"_s).truth, rules::Truth::True);
    EXPECT_FALSE(m_engine.lockoutOn(m_log.state()));
}

TEST_F(EngineTest, BadTextsAreRefused)
{
    StepInput input = goodInput(u"site"_s);
    input.insert("note"_L1, QString(QChar(u'\0')));
    EXPECT_FALSE(done("site", input).isEmpty());
    EXPECT_FALSE(m_engine.recordRefused(m_log.state(), u"site"_s, QString(30'000, u'x')));
    EXPECT_FALSE(Engine::recordFact(m_log.state(), u"socket.no_such_fact"_s, 1, u"typed"_s));
    EXPECT_FALSE(Engine::recordFact(m_log.state(), u"socket.meter_form"_s, u"nonsense"_s, u"typed"_s));
    EXPECT_FALSE(Engine::recordFact(m_log.state(), u"socket.meter_form"_s, u"2S"_s, u"guessed"_s));
}

TEST_F(EngineTest, ProgressOfPhases)
{
    workUntil("lockout-off");
    const QList<PhaseProgress> phases = m_engine.phases(m_log.state());
    ASSERT_EQ(phases.size(), 2);
    EXPECT_EQ(phases[0].applicable, 6); // the ring does not apply
    EXPECT_EQ(phases[0].settled, 6);
    EXPECT_EQ(phases[1].settled, 0);
    EXPECT_EQ(phases[1].next, u"lockout-off"_s);
    EXPECT_EQ(m_engine.nextStep(m_log.state()), u"lockout-off"_s);
}

TEST(EnginePack, AddingAStepIsAddingAnElement)
{
    QJsonObject pack = smallPack();
    QJsonArray steps = pack.value("steps"_L1).toArray();
    steps.insert(2,
                 json(R"({"id": "gloves", "phase": "p", "title": "Gloves", "severity": "stop-work", "requirements": [],
                             "cite": "c", "evidence": [{"id": "on", "kind": "attest", "text": "Gloves are on."}]})"));
    pack.insert("steps"_L1, steps);
    const Engine engine(parsed(pack), {}, std::make_shared<FewTorques>());
    Log log;
    log.fact("socket.cover_style", u"ringless"_s);
    for (const QString &id : {u"site"_s, u"out"_s})
        ASSERT_EQ(log.add(engine.recordDone(log.state(), id, goodInput(id), u"typed"_s)), QString());
    EXPECT_EQ(engine.status(log.state(), u"dead-1"_s).state, StepState::Blocked);
    EXPECT_EQ(engine.status(log.state(), u"dead-1"_s).reasons[0].opensStep, u"gloves"_s);
    ASSERT_EQ(log.add(engine.recordDone(log.state(), u"gloves"_s, json(R"({"on": {"attested": true}})"), u"typed"_s)),
              QString());
    EXPECT_EQ(engine.status(log.state(), u"dead-1"_s).state, StepState::Ready);
}

/// Whatever is tried in whatever order: at the moment a step of the strict order is recorded as done, every one before
/// it that applies is settled, and no stop-work step is ever settled but by being done.
TEST(EngineProperty, NoStrictStepIsDoneBeforeTheOnesBeforeIt)
{
    const Engine engine(parsed(smallPack()), {}, std::make_shared<FewTorques>());
    const WorkflowPack &pack = engine.pack();
    const qsizetype from = pack.indexOf(pack.strictFrom);
    const qsizetype to = pack.indexOf(pack.strictTo);
    int finished = 0;
    int flips = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        Log log;
        for (int i = 0; i < 90; ++i) {
            const qsizetype index = pick(static_cast<int>(pack.steps.size()));
            const Step &step = pack.steps[index];
            const int action = pick(20);
            if (action == 0) {
                log.fact("collar.breaker_position", pick(4) == 0 ? u"on"_s : u"off"_s);
            } else if (action == 1) {
                log.fact("socket.cover_style", pick(2) == 0 ? u"ring"_s : u"ringless"_s);
            } else if (action == 2) {
                log.fact("neutral.awg", pick(2) == 0 ? 6 : 3);
            } else if (action == 3 && pick(6) == 0) {
                log.fact("collar.orientation", pick(2) == 0 ? u"flipped"_s : u"upright"_s, "device");
                ++flips;
            } else if (action == 4 || action == 5) {
                const QString reason = pick(2) == 0 ? u"because"_s : QString();
                const auto drafts = pick(5) == 0 ? engine.recordRefused(log.state(), step.id, reason)
                                                 : engine.recordSkipped(log.state(), step.id, reason);
                if (drafts) {
                    EXPECT_TRUE(step.severity != Severity::StopWork || drafts->isEmpty() ||
                                drafts->last().value.value(u"state"_s).toString() == u"refused"_s);
                    EXPECT_TRUE(!reason.isEmpty() || step.optional);
                    log.append(*drafts);
                }
            } else {
                const QList<StepStatus> before = engine.status(log.state());
                const auto drafts = engine.recordDone(log.state(), step.id, goodInput(step.id), u"typed"_s);
                if (!drafts || drafts->isEmpty())
                    continue;
                for (qsizetype j = from; index >= from && index <= to && j < index; ++j) {
                    const StepState earlier = before[j].state;
                    const bool stopWork = pack.steps[j].severity == Severity::StopWork;
                    EXPECT_TRUE(earlier == StepState::Done || earlier == StepState::NotApplicable ||
                                (!stopWork && (earlier == StepState::Skipped || earlier == StepState::Refused)))
                        << "seed " << seed << ": " << qUtf8Printable(step.id) << " over "
                        << qUtf8Printable(pack.steps[j].id) << " " << qUtf8Printable(toWord(earlier));
                }
                log.append(*drafts);
                EXPECT_EQ(engine.status(log.state(), step.id).state, StepState::Done);
            }
            EXPECT_TRUE(log.state().conflicts().isEmpty());
            if (engine.status(log.state(), pack.strictTo).state == StepState::Done && engine.mayEnergise(log.state())) {
                for (qsizetype j = from; j < to; ++j)
                    EXPECT_TRUE(pack.steps[j].severity != Severity::StopWork ||
                                engine.status(log.state(), pack.steps[j].id).state == StepState::Done);
            }
        }
        finished += engine.status(log.state(), pack.strictTo).state == StepState::Done ? 1 : 0;
    }
    EXPECT_GT(finished, 3) << "the walk hardly ever gets anywhere, so it tests nothing";
    EXPECT_GT(flips, 10);
}

} // namespace wm::workflow
