// SPDX-License-Identifier: GPL-3.0-or-later
// The installation pack as shipped, worked from the demonstration's job file with readings a good collar gives.
#include "tests/workflow/shipped.h"

namespace wm::workflow {

TEST_F(Shipped, TheDemonstrationRunsToItsEnd)
{
    ASSERT_EQ(work(), QString());
    for (const StepStatus &status : m_engine->status(m_log.state())) {
        EXPECT_TRUE(status.state == StepState::Done || status.state == StepState::NotApplicable ||
                    m_engine->pack().find(status.step)->optional ||
                    m_engine->pack().find(status.step)->awaits != Awaits::Nothing)
            << qUtf8Printable(status.step) << " " << qUtf8Printable(toWord(status.state));
        for (const EvidenceStatus &evidence : status.evidence)
            EXPECT_FALSE(evidence.inPerson) << "what came by import was never attested in person";
    }
    EXPECT_TRUE(m_log.state().conflicts().isEmpty());
    EXPECT_TRUE(m_engine->openStopWork(m_log.state()).isEmpty());
    EXPECT_TRUE(m_engine->mayEnergise(m_log.state()));
    EXPECT_FALSE(m_engine->lockoutOn(m_log.state()));
    EXPECT_TRUE(m_engine->wiringTerminated(m_log.state()));
    EXPECT_TRUE(m_engine->ptoRecorded(m_log.state()));
    EXPECT_EQ(m_engine->guard(m_log.state(), u"relay-shut"_s).truth, rules::Truth::True);
}

// IMS-LCD-11, -12: a display that is not the meter on the wire wants a reason given in sight of it, and is told from
// then on; what a job file noted beforehand is none.
TEST_F(Shipped, ADisplayThatDisagreesWithTheFrameWantsAReason)
{
    ASSERT_EQ(work(u"meters.ims-compare"_s), QString());
    StepInput input = inputFor(*m_engine->pack().find(u"meters.ims-compare"_s));
    input.insert(u"kwh"_s, QJsonObject{{u"measured"_s, 1180}}); // the frame says 1187
    ASSERT_FALSE(input.value(u"note"_s).toString().isEmpty());
    const auto record = [&](const QString &source) {
        return m_log.add(m_engine->recordDone(m_log.state(), u"meters.ims-compare"_s, input, source));
    };
    EXPECT_TRUE(record(u"import"_s).contains(u"behind the frame"_s));
    input.insert(u"note"_s, u"."_s);
    EXPECT_TRUE(record(u"typed"_s).contains(u"Say in a note"_s)) << "a full stop is no reason";
    input.insert(u"note"_s, u"Display of the neighbouring meter; ours is dark"_s);
    EXPECT_EQ(record(u"typed"_s), QString());
    const StepStatus status = m_engine->status(m_log.state(), u"meters.ims-compare"_s);
    EXPECT_EQ(status.state, StepState::Done);
    ASSERT_EQ(status.despite.size(), 1);
    EXPECT_TRUE(status.despite.first().contains(u"behind the frame"_s));
    // Read anew and in agreement, nothing is held against it any more.
    input.insert(u"kwh"_s, QJsonObject{{u"measured"_s, 1188}});
    EXPECT_EQ(record(u"typed"_s), QString());
    EXPECT_TRUE(m_engine->status(m_log.state(), u"meters.ims-compare"_s).despite.isEmpty());
}

TEST_F(Shipped, RunningItAgainRecordsNothingTwice)
{
    ASSERT_EQ(work(), QString());
    const qsizetype entries = m_log.state().entries().size();
    for (const Step &step : m_engine->pack().steps) {
        m_photos = 0; // the same photos once more
        if (m_engine->status(m_log.state(), step.id).state == StepState::Done && step.evidence.size() < 3) {
            StepInput input = inputFor(step);
            for (const Evidence &evidence : step.evidence)
                if (evidence.kind == EvidenceKind::Photo)
                    input.remove(evidence.id);
            EXPECT_EQ(m_log.add(m_engine->recordDone(m_log.state(), step.id, input, u"import"_s)), QString());
        }
    }
    EXPECT_EQ(m_log.state().entries().size(), entries);
}

// What a conversation keeps on its way (provisioning ends with the collar's state) is no answer to a later step.
TEST_F(Shipped, EachStepWantsALookOfItsOwn)
{
    ASSERT_EQ(work(u"energise.thumbs-up"_s), QString());
    m_log.reading("collar.state", collar());
    EXPECT_EQ(m_engine->status(m_log.state(), u"energise.thumbs-up"_s).evidence[0].state, EvidenceState::Missing);
}

// Who cannot do one step must be able to leave out the next that hangs on it, though its gate stays shut.
TEST_F(Shipped, AShutGateHindersNoSkipping)
{
    ASSERT_EQ(work(u"energise.permission"_s), QString());
    const StepStatus compare = m_engine->status(m_log.state(), u"energise.compare"_s);
    EXPECT_EQ(compare.state, StepState::Blocked);
    EXPECT_EQ(
        m_log.add(m_engine->recordSkipped(m_log.state(), compare.step, u"No permission yet."_s, u"J. Rivera"_s, {})),
        QString());
    EXPECT_EQ(m_engine->status(m_log.state(), compare.step).state, StepState::Skipped);
}

TEST_F(Shipped, FlippedReopensPlacingWiringAndInspection)
{
    ASSERT_EQ(work(u"energise.display"_s), QString());
    EXPECT_TRUE(m_engine->mayEnergise(m_log.state()));
    QJsonObject flipped = collar();
    flipped.insert("orientation"_L1, "flipped"_L1);
    m_log.reading("collar.state", flipped);
    for (const QString &id : {u"place.breaker-off"_s, u"place.insert"_s, u"wire.dead-test-1"_s, u"wire.dead-test-2"_s,
                              u"wire.field-torque"_s, u"energise.inspections"_s, u"energise.lockout-off"_s}) {
        const StepStatus now = m_engine->status(m_log.state(), id);
        EXPECT_TRUE(now.reopened) << qUtf8Printable(id);
        EXPECT_NE(now.state, StepState::Done) << qUtf8Printable(id);
    }
    EXPECT_FALSE(m_engine->mayEnergise(m_log.state()));
    EXPECT_EQ(m_engine->guard(m_log.state(), u"relay-shut"_s).truth, rules::Truth::False);
    EXPECT_TRUE(m_engine->status(m_log.state(), m_engine->nextStep(m_log.state())).reopened);

    // Turning it back does not undo that it was taken out: only doing the steps again does.
    m_log.reading("collar.state", collar());
    EXPECT_FALSE(m_engine->mayEnergise(m_log.state()));
    EXPECT_EQ(m_engine->status(m_log.state(), u"energise.provision"_s).state, StepState::Blocked);
    // What was measured before counts no more, also where the value is the same.
    const StepStatus dead = m_engine->status(m_log.state(), u"wire.dead-test-2"_s);
    EXPECT_EQ(dead.evidence[1].state, EvidenceState::Missing);
    ASSERT_EQ(work(), QString());
    EXPECT_TRUE(m_engine->mayEnergise(m_log.state()));
}

TEST_F(Shipped, FlippedSeenWhileAConversationWaitsReopensToo)
{
    ASSERT_EQ(work(u"energise.provision"_s), QString());
    m_log.fact("collar.orientation", u"flipped"_s, "device");
    EXPECT_TRUE(m_engine->status(m_log.state(), u"place.insert"_s).reopened);
    // Read anew once it hangs again: what the display said before it turned over would keep provisioning shut.
    EXPECT_TRUE(m_engine->status(m_log.state(), u"energise.display"_s).reopened);
    m_log.fact("collar.orientation", u"upright"_s, "device");
    EXPECT_TRUE(m_engine->status(m_log.state(), u"place.insert"_s).reopened);
    EXPECT_FALSE(m_engine->mayEnergise(m_log.state()));
}

TEST_F(Shipped, EveryLanguageLoads)
{
    const auto english = loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s);
    for (const QString &language : {u"es"_s, u"fr_CA"_s}) {
        const auto pack = loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s, language);
        ASSERT_TRUE(pack) << qUtf8Printable(pack.error().message);
        EXPECT_NE(pack->steps.first().title, english->steps.first().title);
        EXPECT_EQ(pack->steps.size(), english->steps.size());
    }
}

} // namespace wm::workflow
