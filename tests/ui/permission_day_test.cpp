// SPDX-License-Identifier: GPL-3.0-or-later
// The step that records permission to operate: a day that cannot be is said by the days themselves, and led to.
#include "tests/ui/worked_job.h"

#include <gmock/gmock.h>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class PermissionDay : public test::WorkedJob
{
protected:
    PermissionDay() : WorkedJob(u"sign.installer"_s)
    {
        job().findings()->setFact(u"application.submitted_date"_s, u"2026-11-10"_s);
        EXPECT_TRUE(until([this] { return !job().findings()->saving(); }));
        job().openStep(u"energise.permission"_s);
        evidence(u"pto"_s)->choose(u"true"_s);
        evidence(u"letter"_s)->addPhotos({{QByteArray(32, 'p'), u"letter.jpg"_s, u"image/jpeg"_s}});
    }
};

TEST_F(PermissionDay, ADayThatAnotherContradictsIsSaidAndLedTo)
{
    evidence(u"date"_s)->type(u"2026-11-01"_s); // before the application was handed in
    EXPECT_FALSE(step().canRecord());
    const std::string said = step().missing().toStdString();
    EXPECT_THAT(said, HasSubstr("2026")) << "the days that contradict each other go first";
    EXPECT_THAT(said, Not(StartsWith("No permission")));
    EXPECT_THAT(said, Not(HasSubstr("not recorded yet"))) << "both are";
    EXPECT_EQ(step().missingAt(), u"evidence.date"_s) << said;
    ASSERT_EQ(step().standsInTheWay()->count(), 1);
    EXPECT_EQ(step().standsInTheWay()->details().constFirst().label, step().missing()) << "whole, behind the bar";
    evidence(u"date"_s)->type(u"2026-11-20"_s);
    EXPECT_TRUE(step().canRecord()) << step().missing().toStdString();
}

TEST_F(PermissionDay, WithoutPermissionTheQuestionIsLedTo)
{
    evidence(u"pto"_s)->choose(u"false"_s);
    evidence(u"test"_s)->choose(u"false"_s);
    EXPECT_FALSE(step().canRecord());
    EXPECT_THAT(step().missing().toStdString(), HasSubstr("No permission that counts today"));
    EXPECT_EQ(step().missingAt(), u"evidence.pto"_s);
}

} // namespace
