// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody has recorded never counts against a site, nor for it; what contradicts itself is not counted at all.
#include "core/rules/running_check.h"
#include "core/site/contradictions.h"
#include "tests/rules/example_sites.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

using namespace wm;
using namespace wm::rules;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 5);

/// A copy in which some facts of groups (not whole elements of lists) are not recorded.
QJsonObject withLess(const QJsonObject &site, int share)
{
    QJsonObject less;
    for (auto it = site.begin(); it != site.end(); ++it) {
        if (it->isObject()) {
            less.insert(it.key(), withLess(it->toObject(), share));
        } else if (*rc::gen::inRange(0, 100) >= share) {
            if (!it->isArray()) {
                less.insert(it.key(), *it);
                continue;
            }
            QJsonArray list;
            for (const QJsonValue &one : it->toArray())
                list.append(one.isObject() ? QJsonValue(withLess(one.toObject(), share)) : one);
            less.insert(it.key(), list);
        }
    }
    return less;
}

const Finding &findingOf(const SiteCheck &check, const QString &id)
{
    return *std::find_if(check.findings.begin(), check.findings.end(),
                         [&id](const Finding &finding) { return finding.id == id; });
}

bool usesHas(const Rule &rule, const Formulas &formulas)
{
    const auto has = [](const Expression &expression) { return expression.text().contains(u"has("); };
    if ((rule.applies && has(*rule.applies)) || (rule.require && has(*rule.require)))
        return true;
    for (const auto *expression : {&rule.applies, &rule.require})
        if (*expression)
            for (const QString &path : (*expression)->paths())
                if (const auto formula = formulas.constFind(path.mid(8));
                    path.startsWith(u"derived.") && formula != formulas.cend())
                    return true; // formulas take another fact where one is not there
    return false;
}

} // namespace

TEST(Unknown, WithNoFactsAtAllNoRuleFailsButThoseOfWhatHasToBeThere)
{
    for (const QString &id : shippedPacks()) {
        const auto pack = shippedPack(id);
        for (const Finding &finding : pack->check({}, kToday).findings) {
            EXPECT_NE(finding.status, u"pass"_s) << qPrintable(finding.id);
            if (finding.status != u"fail")
                continue;
            // RULES.md: rows with has() are gates of a submission. They say which facts they wait for.
            const Rule &rule = *std::find_if(pack->rules().begin(), pack->rules().end(),
                                             [&](const Rule &one) { return one.id == finding.id; });
            EXPECT_TRUE(rule.require->text().contains(u"has(")) << qPrintable(finding.id);
            EXPECT_FALSE(finding.missing.isEmpty()) << qPrintable(finding.id + u": "_s + finding.message);
        }
    }
}

RC_GTEST_PROP(Unknown, TakingFactsAwayMakesNoRuleFailOrPass, ())
{
    static const QList<QJsonObject> sites = exampleSites();
    static const auto packs = [] {
        QList<std::shared_ptr<const RulePack>> all;
        for (const QString &id : shippedPacks())
            all.append(shippedPack(id));
        return all;
    }();
    const auto types = SchemaPathTypes::shipped();
    const QJsonObject site = sites.at(*rc::gen::inRange<qsizetype>(0, sites.size()));
    const auto pack = packs.at(*rc::gen::inRange<qsizetype>(0, packs.size()));
    const SiteCheck whole = pack->check(site, kToday);
    const SiteCheck less = pack->check(withLess(site, *rc::gen::element(2, 10, 40)), kToday);
    for (qsizetype i = 0; i < pack->rules().size(); ++i) {
        const Finding &with = whole.findings.at(i), &without = less.findings.at(i);
        if (usesHas(pack->rules().at(i), (*types)->formulas()) || without.status == u"unknown")
            continue;
        if (without.status != with.status)
            RC_FAIL((without.id + u" became "_s + without.status + u", was "_s + with.status).toStdString());
    }
}

TEST(Unknown, WhatIsNotThereIsAskedForThoughTheRuleFails)
{
    const SiteCheck check = shippedPack(u"coned-solar-2022-07"_s)->check({}, kToday);
    const Finding &codes = findingOf(check, u"CE-GEN-07"_s);
    EXPECT_EQ(codes.status, u"fail"_s);
    EXPECT_EQ(codes.missing, (QStringList{u"project.nec_edition"_s, u"project.nesc_edition"_s, u"project.local_code"_s,
                                          u"project.osha_considered"_s}));
    // A number that is there and wrong is a fail and nothing is missing.
    const SiteCheck wrong = shippedPack(u"coned-solar-2022-07"_s)
                                ->check({{u"account"_s, QJsonObject{{u"number"_s, u"4172880093112"_s}}}}, kToday);
    EXPECT_EQ(findingOf(wrong, u"CE-APP-06"_s).status, u"fail"_s);
    EXPECT_TRUE(findingOf(wrong, u"CE-APP-06"_s).missing.isEmpty());
    EXPECT_TRUE(findingOf(wrong, u"CE-APP-06"_s).message.contains(u"4172880093112"_s));
}

namespace {

QJsonObject runningInParallel(const QString &accepted)
{
    return {
        {u"application"_s, QJsonObject{{u"submitted_date"_s, u"2026-09-01"_s}}},
        {u"inverters"_s, QJsonArray{QJsonObject{{u"nameplate_kw"_s, 7.6}, {u"qty"_s, 1}}}},
        {u"process"_s, QJsonObject{{u"parallel_operation_started"_s, true}, {u"final_acceptance_date"_s, accepted}}}};
}

} // namespace

TEST(Doubted, APermissionBeforeItsApplicationPermitsNothing)
{
    const auto pack = shippedPack(u"coned-solar-2022-07"_s);
    for (const QString &rule : {u"CE-SMALL-08"_s, u"CE-LARGE-21"_s}) {
        QJsonObject site = runningInParallel(u"2026-10-01"_s);
        if (rule == u"CE-LARGE-21")
            site.insert(u"inverters"_s, QJsonArray{QJsonObject{{u"nameplate_kw"_s, 760}, {u"qty"_s, 1}}});
        const auto held = [&](const QString &accepted) {
            QJsonObject process = site.value(u"process"_s).toObject();
            process.insert(u"final_acceptance_date"_s, accepted);
            QJsonObject changed = site;
            changed.insert(u"process"_s, process);
            return pack->check(changed, kToday);
        };
        const QString sound = findingOf(held(u"2026-10-01"_s), rule).status;
        const Finding doubted = findingOf(held(u"2026-08-01"_s), rule);
        EXPECT_NE(sound, u"fail"_s);
        EXPECT_EQ(doubted.status, u"unknown"_s) << qPrintable(rule);
        EXPECT_TRUE(doubted.message.contains(u"2026-08-01"_s) && doubted.message.contains(u"2026-09-01"_s))
            << qPrintable(doubted.message);
        EXPECT_TRUE(doubted.missing.contains(u"process.final_acceptance_date"_s));
        EXPECT_TRUE(doubted.missing.contains(u"application.submitted_date"_s));
    }
}

// An application fee is paid before there is an estimate: no slip, and no payment of it either.
TEST(Doubted, APaymentBeforeTheEstimateIsNoneOfIt)
{
    const auto payment = [](const QString &day) {
        return QJsonObject{
            {u"costs"_s,
             QJsonObject{{u"utility_estimate_usd"_s, 4000},
                         {u"estimate_received_date"_s, u"2026-09-01"_s},
                         {u"payments"_s, QJsonArray{QJsonObject{{u"received_date"_s, day}, {u"amount_usd"_s, 4000}}}}}},
            {u"process"_s, QJsonObject{{u"holidays"_s, QJsonArray{u"2026-09-07"_s, u"2026-11-26"_s, u"2026-12-25"_s,
                                                                  u"2027-01-01"_s}}}}};
    };
    const auto pack = shippedPack(u"coned-solar-2022-07"_s);
    const QDate late(2027, 3, 1);
    EXPECT_EQ(findingOf(pack->check(payment(u"2026-09-01"_s), late), u"CE-PAY-03"_s).status, u"pass"_s);
    const Finding fee = findingOf(pack->check(payment(u"2026-08-31"_s), late), u"CE-PAY-03"_s);
    EXPECT_EQ(fee.status, u"fail"_s);
    EXPECT_TRUE(fee.message.contains(u"0 USD were received"_s)) << qPrintable(fee.message);
    EXPECT_EQ(findingOf(pack->check(payment(u"2026-08-31"_s), kToday), u"CE-PAY-03"_s).status, u"pass"_s)
        << "the estimate is not due yet";
    EXPECT_TRUE(site::contradictionsIn(payment(u"2026-08-31"_s)).isEmpty());
}

TEST(Doubted, ARunningCheckSeesADoubtComeAndGo)
{
    const auto pack = shippedPack(u"coned-solar-2022-07"_s);
    RunningCheck running(pack);
    for (const QString &accepted : {u"2026-10-01"_s, u"2026-08-01"_s, u"2026-10-02"_s}) {
        const QJsonObject site = runningInParallel(accepted);
        EXPECT_EQ(running.update(site, kToday), pack->check(site, kToday)) << qPrintable(accepted);
    }
    // The other day of the two is the one that is corrected.
    QJsonObject site = runningInParallel(u"2026-08-01"_s);
    running.update(site, kToday);
    site.insert(u"application"_s, QJsonObject{{u"submitted_date"_s, u"2026-07-01"_s}});
    EXPECT_EQ(running.update(site, kToday), pack->check(site, kToday));
}
