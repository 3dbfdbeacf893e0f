// SPDX-License-Identifier: GPL-3.0-or-later
// A session whose plug was pulled in the middle of it, wherever that was, says the same when its recording is replayed.
#include "tests/conversation/replayed_lead.h"

#include <QtCore/QTemporaryDir>

namespace wm::workflow {

namespace {

void expectTheSame(const Scenario &cut, const QString &folder)
{
    const Session live = lead(cut, folder);
    const Replayed again = replay(live.frames);
    EXPECT_FALSE(again.misfit) << cut.name << ", cut after " << cut.cutAfter << ": "
                               << qUtf8Printable(again.misfit->message);
    // A reading that failed may have been the beginning of a conversation: what it says is the same.
    const QStringList said = live.looks + live.lines, saidAgain = again.looks + again.lines;
    ASSERT_FALSE(said.isEmpty() || saidAgain.isEmpty()) << cut.name << ", cut after " << cut.cutAfter;
    EXPECT_EQ(saidAgain.last().toStdString(), said.last().toStdString()) << cut.name << ", cut after " << cut.cutAfter;
    // Whether it was a look that had just ended, or what provisioning begins with, no byte says.
    if (said.size() > 1 && said.at(said.size() - 2).startsWith(u"read "))
        return;
    EXPECT_EQ(saidAgain.join(u'\n').toStdString(), said.join(u'\n').toStdString())
        << cut.name << ", cut after " << cut.cutAfter;
}

/// Every byte up to the first looks of the watch; from there on every second is like the one before.
void cutEverywhere(Scenario scenario)
{
    const QTemporaryDir folder;
    scenario.watchLimit = 3s;
    const qint64 bytes = lead(scenario, folder.path()).bytes;
    scenario.watchLimit = 330s;
    ASSERT_GT(bytes, 1000) << scenario.name;
    for (scenario.cutAfter = 1; scenario.cutAfter <= bytes && !testing::Test::HasFailure(); ++scenario.cutAfter)
        expectTheSame(scenario, folder.path());
}

} // namespace

TEST(PulledPlugReplayed, ProvisioningAtEveryByte)
{
    cutEverywhere({"provisioning", QStringLiteral("b4-enrol"), {QStringLiteral("slow-provisioning:200")}});
}

TEST(PulledPlugReplayed, LookingFirstAtEveryByte)
{
    cutEverywhere(
        {"looking", QStringLiteral("b4-enrol"), {QStringLiteral("slow-provisioning:200")}, 15min, 330s, {}, 2});
}

} // namespace wm::workflow
