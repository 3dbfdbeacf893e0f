// SPDX-License-Identifier: GPL-3.0-or-later
// The last acts of a job: what is said to be complete, what is named as open all the same, and one packet for all of
// it.
#include "tests/ui/worked_job.h"

#include <gmock/gmock.h>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

class LastActs : public test::WorkedJob
{
protected:
    LastActs() : WorkedJob(u"sign.installer"_s) {}
    ui::PacketController &packet() { return *job().packet(); }
    bool made()
    {
        return until([this] { return !packet().making() && !packet().verifying(); });
    }
    workflow::StepState stateOf(const QString &step) { return job().engine().status(job().state(), step).state; }
    bool sign()
    {
        packet().sign(u"installer"_s, u"J. Rivera"_s, packet().usualStatement(u"installer"_s));
        return until([this] { return stateOf(u"sign.installer"_s) == workflow::StepState::Done; });
    }
    /// As the button under the step does it.
    void handOver()
    {
        job().openStep(u"sign.handover"_s);
        job().step()->evidence().constFirst()->attest(true);
        job().step()->record();
        ASSERT_TRUE(until([this] { return stateOf(u"sign.handover"_s) == workflow::StepState::Done; }))
            << job().step()->missing().toStdString();
    }
};

TEST_F(LastActs, SigningAndHandingOverAreInThePacketWithoutMakingItAgainByHand)
{
    packet().make();
    ASSERT_TRUE(made()) << app().problem().toStdString();
    EXPECT_TRUE(packet().current());
    ASSERT_TRUE(sign());
    ASSERT_TRUE(made());
    EXPECT_TRUE(until([this] { return packet().current(); })) << "the signature is in it";
    handOver();
    ASSERT_TRUE(made());
    EXPECT_TRUE(until([this] { return packet().current(); }));
    job().findings()->setFact(u"premises.ambient_max_c"_s, u"41"_s);
    ASSERT_TRUE(until([this] { return !job().findings()->saving() && packet().outdated(); }));
    EXPECT_FALSE(packet().making()) << "what is changed later is for a person to put into a new one";
    EXPECT_FALSE(packet().current());
}

TEST_F(LastActs, WhoHasMadeNoneGetsNone)
{
    ASSERT_TRUE(sign());
    EXPECT_FALSE(packet().making());
    EXPECT_EQ(packet().file(), QString());
}

TEST_F(LastActs, InAnotherLanguageItIsAnotherPacket)
{
    packet().make();
    ASSERT_TRUE(made());
    ASSERT_TRUE(packet().current());
    app().settings()->setLanguage(u"es"_s);
    ASSERT_TRUE(until([this] { return app().language().current() == u"es"; }));
    EXPECT_FALSE(packet().current());
    app().settings()->setLanguage(u"en"_s);
    EXPECT_TRUE(until([this] { return packet().current(); }));
}

// Handing over is wanted and not required: it is named for as long as it is open, and it changes nothing that was
// signed.
TEST_F(LastActs, AnOptionalStepIsNamedAsOpen)
{
    EXPECT_THAT(packet().afterSigning().toStdString(), HasSubstr("Hand over"));
    ASSERT_TRUE(sign());
    EXPECT_EQ(packet().firstOpenTitle(), u"Hand over"_s) << "the way to what is open leads there";
    packet().make();
    ASSERT_TRUE(made());
    job().openStep(u"sign.handover"_s);
    ASSERT_TRUE(job().step()->canSkip());
    job().step()->skip({});
    ASSERT_TRUE(until([this] { return stateOf(u"sign.handover"_s) == workflow::StepState::Skipped; }));
    EXPECT_EQ(packet().firstOpenTitle(), QString());
}

} // namespace
