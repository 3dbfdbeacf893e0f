// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of a pack a job keeps, and what another one changes.
#include "core/workflow/job_packs.h"
#include "core/workflow/pack_change.h"
#include "tests/workflow/log.h"

#include <gtest/gtest.h>

#include <QtCore/QCborArray>

namespace wm::workflow {

namespace {

using namespace Qt::StringLiterals;

Log opened(const QStringList &packs)
{
    Log log;
    record::Draft transition{record::Kind::Transition, u"job"_s};
    transition.value = {{u"to"_s, u"draft"_s}, {u"packs"_s, QCborArray::fromStringList(packs)}};
    log.append({transition});
    return log;
}

rules::SiteCheck checkOf(const QList<std::pair<QString, QString>> &statuses)
{
    rules::SiteCheck check;
    for (const auto &[id, status] : statuses) {
        Finding finding;
        finding.id = id;
        finding.title = u"About "_s + id;
        finding.status = status;
        check.findings.append(finding);
    }
    return check;
}

} // namespace

TEST(JobPacks, TheVersionInForceAtOpeningIsKeptUntilSomebodyTakesOverAnother)
{
    Log log = opened({u"install@1"_s, u"sce-nbt-2025-10@2025.10"_s});
    EXPECT_EQ(keptVersion(log.state(), u"sce-nbt-2025-10"_s), u"2025.10"_s);
    EXPECT_EQ(keptVersion(log.state(), u"coned"_s), QString());
    log.append(takeOverVersion(log.state(), u"sce-nbt-2025-10"_s, u"2026.1"_s));
    EXPECT_EQ(keptVersion(log.state(), u"sce-nbt-2025-10"_s), u"2026.1"_s);
    log.append(takeOverVersion(log.state(), u"sce-nbt-2025-10"_s, u"2026.2"_s));
    EXPECT_EQ(keptVersion(log.state(), u"sce-nbt-2025-10"_s), u"2026.2"_s);
    const auto notes = log.state().all(record::Kind::Note, u"pack.sce-nbt-2025-10"_s);
    ASSERT_EQ(notes.size(), 1) << "the later one takes the earlier one's place";
    EXPECT_EQ(notes.first()->value.value(u"before"_s).toString(), u"2026.1"_s);
}

TEST(JobPacks, OfTwoTakenOverSideBySideTheLowerCountsAndTheNextDecides)
{
    Log log = opened({u"p@1.1"_s});
    const auto first = takeOverVersion(log.state(), u"p"_s, u"1.10"_s);
    const auto second = takeOverVersion(log.state(), u"p"_s, u"1.9"_s);
    log.append(first);
    log.append(second);
    EXPECT_EQ(keptVersion(log.state(), u"p"_s), u"1.9"_s);
    log.append(takeOverVersion(log.state(), u"p"_s, u"1.11"_s));
    EXPECT_EQ(keptVersion(log.state(), u"p"_s), u"1.11"_s);
}

TEST(JobPacks, AJobFilesUtilityPacksGetTheVersionInForce)
{
    EXPECT_EQ(withVersions({u"install"_s, u"sce"_s, u"coned@1"_s}, {{u"sce"_s, u"2"_s}, {u"coned"_s, u"2"_s}}),
              (QStringList{u"install"_s, u"sce@2"_s, u"coned@1"_s}));
}

TEST(JobPacks, AJobOfAnEarlyReleaseNamesNone)
{
    EXPECT_EQ(keptVersion(Log().state(), u"p"_s), QString());
    EXPECT_EQ(packsAtOpening(Log().state()), QStringList());
}

TEST(PackChange, OnlyWhatComesOutDifferentlyIsAChange)
{
    const auto before = checkOf({{u"A"_s, u"pass"_s},
                                 {u"B"_s, u"fail"_s},
                                 {u"C"_s, u"not-applicable"_s},
                                 {u"Gone"_s, u"fail"_s},
                                 {u"GoneUnnoticed"_s, u"not-applicable"_s}});
    const auto after = checkOf({{u"C"_s, u"not-applicable"_s},
                                {u"A"_s, u"pass"_s},
                                {u"New"_s, u"unknown"_s},
                                {u"NewUnnoticed"_s, u"not-applicable"_s},
                                {u"B"_s, u"unknown"_s}});
    const QList<FindingChange> wanted{{u"New"_s, u"About New"_s, {}, u"unknown"_s},
                                      {u"B"_s, u"About B"_s, u"fail"_s, u"unknown"_s},
                                      {u"Gone"_s, u"About Gone"_s, u"fail"_s, {}}};
    EXPECT_EQ(findingChanges(before, after), wanted);
    EXPECT_EQ(findingChanges(before, before), QList<FindingChange>());
    EXPECT_TRUE(toJson(wanted)[0][u"before"].isNull());
}

} // namespace wm::workflow
