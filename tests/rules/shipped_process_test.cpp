// SPDX-License-Identifier: GPL-3.0-or-later
// The way to permission by the packs that are shipped, on the example sites.
#include "core/base/json.h"
#include "core/workflow/handbooks.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

/// An example site with some facts laid over it, on its way by the pack that is shipped.
ProcessView shippedWay(const QString &packId, const QString &siteFile, const QJsonObject &over, QDate today)
{
    registerResources();
    const auto pack = catalog::Pack::load(packId);
    EXPECT_TRUE(pack);
    const auto book = workflow::handbook(*pack, {});
    EXPECT_TRUE(book) << (book ? "" : book.error().message.toStdString());
    auto site = readJsonObject(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/") + siteFile);
    EXPECT_TRUE(site);
    if (!book || !site)
        return {};
    for (auto group = over.begin(); group != over.end(); ++group) {
        QJsonObject merged = site->value(group.key()).toObject();
        const QJsonObject more = group.value().toObject();
        for (auto it = more.begin(); it != more.end(); ++it)
            merged.insert(it.key(), it.value());
        site->insert(group.key(), merged);
    }
    return book->process.at(*site, today, book->rules.check(*site, today));
}

ProcessStep stepOf(const ProcessView &view, const QString &id)
{
    const ProcessStep *step = view.step(id);
    EXPECT_NE(step, nullptr) << id.toStdString();
    return step ? *step : ProcessStep();
}

} // namespace

TEST(ShippedProcess, ConEdisonsTwoWays)
{
    const QString pack = u"coned-solar-2022-07"_s, file = u"residential-collar-coned-7.6kw.json"_s;
    const QDate today(2026, 11, 20);
    const ProcessView small = shippedWay(pack, file, {}, today);
    EXPECT_EQ(small.track, u"small"_s);
    EXPECT_EQ(stepOf(small, u"CE-LARGE-06"_s).state, StepState::NotApplicable);
    EXPECT_EQ(stepOf(small, u"CE-APP-19"_s).actor, u"installer"_s);
    const auto large = [&](const QString &submitted, QDate day) {
        return shippedWay(pack, file,
                          {{u"application"_s, QJsonObject{{u"declared_total_ac_kw"_s, 60},
                                                          {u"submitted_date"_s, submitted},
                                                          {u"deemed_complete_date"_s, QJsonValue()}}},
                           {u"process"_s, QJsonObject{{u"holidays"_s, QJsonValue()}}}},
                          day);
    };
    const ProcessView way = large(u"2026-11-13"_s, today);
    EXPECT_EQ(way.track, u"large"_s);
    EXPECT_EQ(stepOf(way, u"CE-APP-19"_s).state, StepState::NotApplicable);
    const ProcessStep check = stepOf(way, u"CE-LARGE-06"_s);
    EXPECT_EQ(check.due, QDate(2026, 11, 30)) << "ten business days over Thanksgiving";
    EXPECT_EQ(check.workdaysLeft, 5);
    EXPECT_TRUE(way.assumed);
    EXPECT_FALSE(way.assumption.isEmpty());
    EXPECT_EQ(stepOf(large(u"2026-11-13"_s, {2026, 12, 1}), u"CE-LARGE-06"_s).state, StepState::Overdue);
}

TEST(ShippedProcess, EdisonsWayOnTheLoadSide)
{
    const QJsonObject returned{{u"commissioning"_s, QJsonObject{{u"engineer_return_date"_s, u"2026-11-13"_s}}}};
    const ProcessView way =
        shippedWay(u"sce-nbt-2025-10"_s, u"residential-load-side-collar-sce.json"_s, returned, QDate(2026, 12, 15));
    EXPECT_EQ(way.track, u"load_side"_s);
    const ProcessStep permission = stepOf(way, u"SCE-3.2-18"_s);
    EXPECT_EQ(permission.estimate, QDate(2026, 11, 30));
    EXPECT_FALSE(permission.due.isValid()) << "typical is no deadline";
    EXPECT_NE(permission.state, StepState::Overdue);
    EXPECT_GT(stepOf(way, u"SCE-2.1-05"_s).feeUsd.value_or(0), 0);
    EXPECT_FALSE(stepOf(way, u"SCE-2.1-05"_s).documents.isEmpty());
}

TEST(Handbook, EveryShippedOneIsSoundInEveryLanguage)
{
    registerResources();
    const auto packs = workflow::handbookPacks();
    ASSERT_TRUE(packs) << packs.error().message.toStdString();
    ASSERT_FALSE(packs->isEmpty());
    for (const catalog::Pack &pack : *packs)
        for (const QString &language : {u""_s, u"es"_s, u"fr_CA"_s}) {
            const auto book = workflow::handbook(pack, language);
            EXPECT_TRUE(book) << pack.id().toStdString() << ": " << (book ? "" : book.error().message.toStdString());
        }
}

} // namespace wm::rules
