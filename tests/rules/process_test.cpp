// SPDX-License-Identifier: GPL-3.0-or-later
// The way to permission: its engine over a pack made for it.
#include "core/base/json.h"
#include "core/workflow/handbooks.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    EXPECT_TRUE(document.isObject()) << json.toStdString();
    return document.object();
}

QJsonObject packJson()
{
    registerResources();
    const auto pack = readJsonObject(QStringLiteral(WM_SOURCE_DIR "/tests/rules/data/way-pack.json"));
    EXPECT_TRUE(pack) << (pack ? "" : pack.error().message.toStdString());
    return pack.value_or(QJsonObject());
}

ProcessView viewOf(const QString &site, QDate today = QDate(2026, 11, 5), const QJsonObject &pack = packJson())
{
    const auto types = SchemaPathTypes::shipped();
    const auto process = Process::fromJson(pack, *types);
    EXPECT_TRUE(process) << (process ? "" : process.error().message.toStdString());
    const auto rules = RulePack::fromJson(pack, *types, QLocale(u"en_US"_s));
    EXPECT_TRUE(rules) << (rules ? "" : rules.error().message.toStdString());
    if (!process || !rules)
        return {};
    return process->at(object(site), today, rules->check(object(site), today));
}

ProcessStep stepOf(const ProcessView &view, const QString &id)
{
    const ProcessStep *step = view.step(id);
    EXPECT_NE(step, nullptr) << id.toStdString();
    return step ? *step : ProcessStep();
}

/// What the sentence of a broken pack is, after `change` of one element of a section.
QString faultOf(const QString &section, qsizetype at, const QString &key, const QJsonValue &value)
{
    QJsonObject pack = packJson();
    QJsonArray elements = pack.value(section).toArray();
    QJsonObject element = elements.at(at).toObject();
    element.insert(key, value);
    elements.replace(at, element);
    pack.insert(section, elements);
    const auto process = Process::fromJson(pack, *SchemaPathTypes::shipped());
    if (!process)
        return process.error().message;
    const auto guide = Guide::fromJson(pack, *SchemaPathTypes::shipped());
    return guide ? QString() : guide.error().message;
}

constexpr auto kLarge = u"\"application\": {\"declared_total_ac_kw\": 50.001";
constexpr auto kSmall = u"\"application\": {\"declared_total_ac_kw\": 50";
QString site(const char16_t *size, const QString &application, const QString &rest = {})
{
    return u'{' + QString::fromUtf16(size) + application + u'}' + rest + u'}';
}

} // namespace

TEST(Holidays, AreTheFederalOnesAsTheyAreKept)
{
    const auto days = [](int year) {
        QStringList list;
        for (const QDate &day : Holidays::federal(year))
            list.append(day.toString(u"MM-dd"_s));
        return list.join(u' ');
    };
    // The two years that the notes on Con Edison's guide list.
    EXPECT_EQ(days(2022), u"01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26"_s);
    EXPECT_EQ(days(2023), u"01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25"_s);
    EXPECT_EQ(days(2021), u"01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"_s)
        << "New Year's Day of 2022 was a Saturday";
    EXPECT_EQ(days(2020).count(u"06-19"_s), 0) << "Juneteenth is one since 2021";
    EXPECT_EQ(days(2026), u"01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"_s);
}

TEST(Holidays, CountBusinessDaysBothWays)
{
    const auto federal = Holidays::fromJson({{u"rule"_s, u"us-federal"_s}});
    ASSERT_TRUE(federal);
    // Wednesday 25 November, Thanksgiving, Friday 27, weekend, Monday 30.
    EXPECT_EQ(federal->businessDaysBetween({2026, 11, 25}, {2026, 11, 30}), 2);
    EXPECT_EQ(federal->businessDaysBetween({2026, 11, 30}, {2026, 11, 25}), -2);
    EXPECT_EQ(federal->businessDaysBetween({2026, 11, 28}, {2026, 11, 29}), 0);
    EXPECT_EQ(federal->businessDaysBetween({2026, 11, 25}, {2036, 11, 25}), std::nullopt);
    const auto listed = Holidays::fromJson({{u"dates"_s, QJsonArray{u"2026-11-27"_s}}});
    ASSERT_TRUE(listed);
    EXPECT_EQ(listed->businessDaysBetween({2026, 11, 25}, {2026, 11, 30}), 2);
    EXPECT_EQ(listed->businessDaysBetween({2026, 12, 30}, {2027, 1, 4}), std::nullopt) << "2027 is not in the list";
    EXPECT_FALSE(Holidays::fromJson({{u"rule"_s, u"lunar"_s}}));
    EXPECT_FALSE(Holidays::fromJson({{u"dates"_s, QJsonArray{u"2026-13-01"_s}}}));
    EXPECT_FALSE(Holidays::fromJson({}));
}

TEST(Process, TakesTheTrackOfTheSizeAndSaysWhatDecidesIt)
{
    EXPECT_EQ(viewOf(site(kSmall, {})).track, u"small"_s);
    EXPECT_EQ(viewOf(site(kLarge, {})).track, u"large"_s);
    EXPECT_EQ(stepOf(viewOf(site(kSmall, {})), u"W-COMPLETE"_s).state, StepState::NotApplicable);
    EXPECT_EQ(stepOf(viewOf(site(kLarge, {})), u"W-REVIEW"_s).state, StepState::NotApplicable);
    const ProcessView unknown = viewOf(u"{}"_s);
    EXPECT_TRUE(unknown.track.isEmpty());
    EXPECT_FALSE(unknown.trackMissing.isEmpty());
    EXPECT_EQ(stepOf(unknown, u"W-COMPLETE"_s).state, StepState::Unknown);
    EXPECT_EQ(stepOf(unknown, u"W-COMPLETE"_s).missing, unknown.trackMissing);
    const ProcessView outside = viewOf(u"{\"application\": {\"declared_total_ac_kw\": 5001}}"_s);
    EXPECT_TRUE(outside.track.isEmpty());
    EXPECT_TRUE(outside.trackMissing.isEmpty()) << "it is known that none fits";
    EXPECT_EQ(stepOf(outside, u"W-COMPLETE"_s).state, StepState::NotApplicable);
}

TEST(Process, StepsStandInTheOrderOfTheStages)
{
    QStringList ids;
    for (const ProcessStep &step : viewOf(u"{}"_s).steps)
        ids.append(step.id);
    EXPECT_EQ(ids.join(u' '), u"W-REPORT W-APPLY W-COMPLETE W-SCREEN W-REVIEW W-PAY W-END"_s);
}

TEST(Process, WaitsForWhatIsBeforeItAlsoThroughWhatDoesNotApply)
{
    const ProcessView fresh = viewOf(site(kSmall, {},
                                          u", \"process\": {\"pre_application_requested\": false}, "
                                          "\"costs\": {\"utility_estimate_usd\": 0}"_s));
    EXPECT_EQ(stepOf(fresh, u"W-REPORT"_s).state, StepState::NotApplicable);
    EXPECT_EQ(stepOf(fresh, u"W-APPLY"_s).state, StepState::Ready);
    EXPECT_EQ(stepOf(fresh, u"W-REVIEW"_s).state, StepState::Waiting);
    EXPECT_EQ(stepOf(fresh, u"W-REVIEW"_s).waitingFor, QStringList{u"W-APPLY"_s});
    // Permission waits for the payment, which does not apply here, and so for the review before it.
    EXPECT_EQ(stepOf(fresh, u"W-END"_s).state, StepState::Waiting);
    EXPECT_TRUE(stepOf(fresh, u"W-END"_s).waitingFor.contains(u"W-REVIEW"_s));
    const ProcessView unknown = viewOf(site(kSmall, {}));
    EXPECT_EQ(stepOf(unknown, u"W-PAY"_s).state, StepState::Unknown);
    EXPECT_EQ(stepOf(unknown, u"W-PAY"_s).missing, QStringList{u"costs.utility_estimate_usd"_s});
    EXPECT_EQ(stepOf(unknown, u"W-END"_s).waitingFor.value(0), u"W-PAY"_s) << "what may apply is waited for";
}

TEST(Process, ADateEnteredDoesAStepButNotBeforeItsDay)
{
    const QString one = site(kSmall, u", \"submitted_date\": \"2026-11-05\""_s);
    EXPECT_EQ(stepOf(viewOf(one, {2026, 11, 5}), u"W-APPLY"_s).state, StepState::Done);
    EXPECT_EQ(stepOf(viewOf(one, {2026, 11, 4}), u"W-APPLY"_s).state, StepState::Ready) << "planned, not done";
    EXPECT_EQ(stepOf(viewOf(one), u"W-APPLY"_s).date, QDate(2026, 11, 5));
}

TEST(Process, DoneIsDecidedByThePackWhereItSaysSo)
{
    const QString date = u", \"process\": {\"preliminary_result_date\": \"2026-11-02\"%1}"_s;
    const QString submitted = u", \"submitted_date\": \"2026-10-01\", \"deemed_complete_date\": \"2026-10-15\""_s;
    const auto screen = [&](const QString &passed) {
        return stepOf(viewOf(site(kLarge, submitted, date.arg(passed))), u"W-SCREEN"_s);
    };
    EXPECT_EQ(screen(u", \"preliminary_all_passed\": true"_s).state, StepState::Done);
    EXPECT_EQ(screen(u", \"preliminary_all_passed\": false"_s).state, StepState::Ready);
    EXPECT_TRUE(screen(u", \"preliminary_all_passed\": false"_s).doneMissing.isEmpty());
    EXPECT_EQ(screen({}).doneMissing, QStringList{u"process.preliminary_all_passed"_s}) << "not its own date";
    EXPECT_EQ(screen({}).state, StepState::Unknown);
    EXPECT_EQ(screen({}).missing, QStringList{u"process.preliminary_all_passed"_s});
    EXPECT_EQ(stepOf(viewOf(site(kLarge, submitted)), u"W-SCREEN"_s).state, StepState::Ready) << "nothing has happened";
}

TEST(Process, DeadlinesAtBothSidesOverAssumedHolidays)
{
    // Ten business days after Friday 13 November, over Thanksgiving: Monday 30 November.
    const QString one = site(kLarge, u", \"submitted_date\": \"2026-11-13\""_s);
    const ProcessStep on = stepOf(viewOf(one, {2026, 11, 30}), u"W-COMPLETE"_s);
    EXPECT_EQ(on.due, QDate(2026, 11, 30));
    EXPECT_EQ(on.state, StepState::Ready) << "a deadline runs until the end of its day";
    EXPECT_EQ(on.workdaysLeft, 0);
    EXPECT_TRUE(on.assumed);
    const ProcessStep late = stepOf(viewOf(one, {2026, 12, 1}), u"W-COMPLETE"_s);
    EXPECT_EQ(late.state, StepState::Overdue);
    EXPECT_EQ(late.workdaysLeft, -1);
    EXPECT_EQ(stepOf(viewOf(one, {2026, 11, 20}), u"W-COMPLETE"_s).workdaysLeft, 5);
    EXPECT_TRUE(viewOf(one, {2026, 11, 20}).assumed);
    EXPECT_EQ(viewOf(one, {2026, 11, 20}).assumption, u"Federal holidays are assumed."_s);
}

TEST(Process, TheSitesOwnHolidaysGoBeforeThosePresumed)
{
    const QString own = u", \"process\": {\"holidays\": [\"2026-11-26\", \"2026-11-27\"]}"_s;
    const ProcessView view = viewOf(site(kLarge, u", \"submitted_date\": \"2026-11-13\""_s, own), {2026, 11, 13});
    EXPECT_EQ(stepOf(view, u"W-COMPLETE"_s).due, QDate(2026, 12, 1));
    EXPECT_FALSE(view.assumed);
    EXPECT_TRUE(view.assumption.isEmpty());
}

TEST(Process, AYearThatTheSitesHolidaysLackIsPresumedAndSaysSo)
{
    const QString own = u", \"process\": {\"holidays\": [\"2026-12-25\"]}"_s;
    const ProcessView view = viewOf(site(kLarge, u", \"submitted_date\": \"2026-12-18\""_s, own), {2026, 12, 20});
    EXPECT_EQ(stepOf(view, u"W-COMPLETE"_s).due, QDate(2027, 1, 5)) << "over 25 December and New Year's Day";
    EXPECT_TRUE(view.assumed);
}

TEST(Process, WithoutAnyHolidaysADeadlineIsUnknownAndSaysWhatIsMissing)
{
    QJsonObject pack = packJson();
    pack.remove(u"holidays"_s);
    const ProcessStep step =
        stepOf(viewOf(site(kLarge, u", \"submitted_date\": \"2026-11-13\""_s), {2027, 11, 5}, pack), u"W-COMPLETE"_s);
    EXPECT_FALSE(step.due.isValid());
    EXPECT_EQ(step.dueMissing, QStringList{u"process.holidays"_s});
    EXPECT_EQ(step.state, StepState::Ready) << "unknown is never late";
    pack.insert(u"holidays"_s, QJsonObject{{u"dates"_s, QJsonArray{u"2026-11-26"_s}}});
    EXPECT_EQ(
        stepOf(viewOf(site(kLarge, u", \"submitted_date\": \"2026-11-13\""_s), {2026, 11, 13}, pack), u"W-COMPLETE"_s)
            .due,
        QDate(2026, 11, 30));
    EXPECT_FALSE(
        stepOf(viewOf(site(kLarge, u", \"submitted_date\": \"2026-12-28\""_s), {2026, 11, 5}, pack), u"W-COMPLETE"_s)
            .due.isValid())
        << "the list ends with 2026";
}

TEST(Process, MissingFactsOfADayAndAFee)
{
    const ProcessStep complete = stepOf(viewOf(site(kLarge, {})), u"W-COMPLETE"_s);
    EXPECT_EQ(complete.dueMissing, QStringList{u"application.submitted_date"_s});
    const ProcessStep report =
        stepOf(viewOf(site(kLarge, {}, u", \"process\": {\"pre_application_requested\": true}"_s)), u"W-REPORT"_s);
    EXPECT_EQ(report.feeUsd, 750);
    EXPECT_EQ(report.dueMissing.size(), 2);
    const ProcessStep pay = stepOf(viewOf(site(kSmall, {},
                                               u", \"costs\": {\"utility_estimate_usd\": 1200.5, "
                                               "\"estimate_received_date\": \"2026-11-02\"}"_s)),
                                   u"W-PAY"_s);
    EXPECT_EQ(pay.feeUsd, 1200.5);
    EXPECT_EQ(pay.due, QDate(2027, 3, 16));
    EXPECT_EQ(pay.note, u"Read so."_s);
}

TEST(Process, AnEstimateIsNeverADeadline)
{
    const ProcessView view = viewOf(site(kSmall, u", \"submitted_date\": \"2026-11-02\""_s), {2027, 5, 5});
    const ProcessStep review = stepOf(view, u"W-REVIEW"_s);
    EXPECT_EQ(review.estimate, QDate(2026, 11, 9));
    EXPECT_FALSE(review.due.isValid());
    EXPECT_EQ(review.state, StepState::Ready);
    EXPECT_TRUE(view.next().isEmpty());
}

TEST(Process, DocumentsAreThoseOfThePacksRules)
{
    const QString plan = u", \"documents\": {\"three_line_diagram\": \"%1\"}"_s;
    const ProcessStep small = stepOf(viewOf(site(kSmall, {}, plan.arg(u"have"_s))), u"W-APPLY"_s);
    ASSERT_EQ(small.documents.size(), 2);
    EXPECT_EQ(small.documents[0].title, u"Plan"_s);
    EXPECT_EQ(small.documents[0].state, u"have"_s);
    EXPECT_EQ(small.documents[1].state, u"not-required"_s);
    const ProcessStep large = stepOf(viewOf(site(kLarge, {}, plan.arg(u"missing"_s))), u"W-APPLY"_s);
    EXPECT_EQ(large.documents[0].state, u"missing"_s);
    EXPECT_EQ(large.documents[1].state, u"missing"_s);
    EXPECT_EQ(stepOf(viewOf(site(kSmall, {})), u"W-APPLY"_s).documents[0].state, u"missing"_s);
}

TEST(Process, WhatALaterStepCameAfterIsNotTheNextThingToDo)
{
    const ProcessView view =
        viewOf(site(kSmall, {}, u", \"process\": {\"line_diagram_approval_date\": \"2026-10-01\"}"_s));
    EXPECT_EQ(stepOf(view, u"W-REVIEW"_s).state, StepState::Done);
    const ProcessStep apply = stepOf(view, u"W-APPLY"_s);
    EXPECT_EQ(apply.state, StepState::Unknown) << "it was reviewed, so it was sent";
    EXPECT_EQ(apply.missing, QStringList{u"application.submitted_date"_s});
    EXPECT_EQ(stepOf(viewOf(site(kSmall, {})), u"W-APPLY"_s).state, StepState::Ready);
}

TEST(Process, NothingWithoutADayIsDoneWhileItsPaperIsMissing)
{
    QJsonObject pack = packJson();
    QJsonArray steps = pack.value(u"process"_s).toArray();
    QJsonObject apply = steps.at(2).toObject();
    apply.remove(u"date"_s);
    apply.insert(u"done"_s, u"application.portal == 'small_dg'"_s);
    steps.replace(2, apply);
    pack.insert(u"process"_s, steps);
    const auto stateWith = [&](const QString &plan) {
        return stepOf(viewOf(site(kSmall, u", \"portal\": \"small_dg\""_s, plan), {2026, 11, 5}, pack), u"W-APPLY"_s)
            .state;
    };
    const QString plan = u", \"documents\": {\"three_line_diagram\": \"%1\"}"_s;
    EXPECT_EQ(stateWith(plan.arg(u"have"_s)), StepState::Done);
    EXPECT_EQ(stateWith(plan.arg(u"missing"_s)), StepState::Ready);
    EXPECT_EQ(stateWith({}), StepState::Ready) << "it is wanted, and nobody recorded that it is there";
    // What it lacks is that paper, not what its own "done" reads and finds.
    for (const QString &papers : {plan.arg(u"missing"_s), QString()})
        EXPECT_EQ(
            stepOf(viewOf(site(kSmall, u", \"portal\": \"small_dg\""_s, papers), {2026, 11, 5}, pack), u"W-APPLY"_s)
                .doneMissing,
            QStringList{u"documents.three_line_diagram"_s});
}

TEST(Process, NextIsTheEarliestOpenDeadline)
{
    const ProcessView view =
        viewOf(site(kLarge, u", \"submitted_date\": \"2026-11-13\""_s,
                    u", \"costs\": {\"utility_estimate_usd\": 5, \"estimate_received_date\": \"2026-06-01\"}"_s),
               {2026, 11, 13});
    QStringList next;
    for (const ProcessStep &step : view.next())
        next.append(step.id);
    EXPECT_EQ(next, (QStringList{u"W-PAY"_s, u"W-COMPLETE"_s}));
}

TEST(Process, FaultsNameTheSectionTheElementAndThePlace)
{
    EXPECT_EQ(faultOf(u"process"_s, 2, u"stage"_s, u"nowhere"_s),
              u"process W-APPLY, stage: “nowhere” is none of apply, study, pay, end."_s);
    EXPECT_EQ(faultOf(u"process"_s, 2, u"actor"_s, u"uncle"_s),
              u"process W-APPLY, actor: “uncle” is none of installer, customer, utility, ahj, maker."_s);
    EXPECT_EQ(faultOf(u"process"_s, 2, u"track"_s, QJsonArray{u"huge"_s}),
              u"process W-APPLY, track: “huge” is none of small, large."_s);
    EXPECT_EQ(faultOf(u"process"_s, 2, u"after"_s, QJsonArray{u"W-NONE"_s}),
              u"process W-APPLY, after: There is no step W-NONE."_s);
    EXPECT_TRUE(faultOf(u"process"_s, 2, u"after"_s, QJsonArray{u"W-END"_s}).contains(u"wait for each other"_s));
    EXPECT_EQ(faultOf(u"process"_s, 2, u"documents"_s, QJsonArray{u"D-9"_s}),
              u"process W-APPLY, documents: There is no rule D-9."_s);
    EXPECT_EQ(faultOf(u"process"_s, 2, u"id"_s, u"W-END"_s), u"process W-END, id: This id is used twice."_s);
    EXPECT_EQ(faultOf(u"process"_s, 2, u"title"_s, u" "_s), u"process W-APPLY, title: This is missing or empty."_s);
    EXPECT_TRUE(
        faultOf(u"process"_s, 2, u"due"_s, u"application.submited_date"_s).startsWith(u"process W-APPLY, due: "_s));
    EXPECT_TRUE(
        faultOf(u"process"_s, 2, u"fee"_s, u"application.submitted_date"_s).startsWith(u"process W-APPLY, fee: "_s));
    EXPECT_TRUE(faultOf(u"process"_s, 2, u"done"_s, u"1 +"_s).startsWith(u"process W-APPLY, done: "_s));
    EXPECT_TRUE(faultOf(u"process"_s, 2, u"date"_s, u"process.nothing"_s).startsWith(u"process W-APPLY, date: "_s));
    EXPECT_EQ(faultOf(u"process"_s, 2, u"date"_s, u"process.pto_issued"_s),
              u"process W-APPLY, date: ‘process.pto_issued’ holds no date."_s);
    EXPECT_TRUE(faultOf(u"tracks"_s, 0, u"when"_s, u"derived.size"_s).startsWith(u"tracks small, when: "_s));
    EXPECT_TRUE(faultOf(u"guidance"_s, 0, u"at"_s, QJsonArray{u"aplication"_s}).startsWith(u"guidance G-1, at: "_s));
    EXPECT_TRUE(faultOf(u"wording"_s, 0, u"path"_s, u"meter.nmber"_s).startsWith(u"wording L-1, path: "_s));
    EXPECT_TRUE(faultOf(u"definitions"_s, 1, u"id"_s, u"pto"_s).startsWith(u"definitions pto, id: "_s));
    EXPECT_TRUE(faultOf(u"left_out"_s, 0, u"text"_s, u""_s).startsWith(u"left_out X-1, text: "_s));
    EXPECT_EQ(faultOf(u"process"_s, 2, u"due"_s, u"application.submitted_date"_s), QString());
}

TEST(Process, TheJsonHoldsWhatItsContractSays)
{
    const QJsonObject json =
        viewOf(site(kLarge, u", \"submitted_date\": \"2026-11-13\""_s,
                    u", \"costs\": {\"utility_estimate_usd\": 94, \"estimate_received_date\": \"2026-06-01\"}"_s),
               {2026, 11, 13})
            .toJson(false);
    EXPECT_EQ(json.value(u"track"_s), u"large"_s);
    const QJsonArray steps = json.value(u"steps"_s).toArray();
    QJsonObject complete, pay;
    for (const QJsonValue &step : steps) {
        EXPECT_NE(step[u"state"_s], u"not-applicable"_s);
        if (step[u"id"_s] == u"W-COMPLETE"_s)
            complete = step.toObject();
        if (step[u"id"_s] == u"W-PAY"_s)
            pay = step.toObject();
    }
    EXPECT_EQ(complete.value(u"due"_s), u"2026-11-30"_s);
    EXPECT_EQ(complete.value(u"business_days_left"_s), 10);
    EXPECT_EQ(complete.value(u"actor"_s), u"utility"_s);
    EXPECT_EQ(pay.value(u"fee_usd"_s), 94);
    EXPECT_EQ(pay.value(u"state"_s), u"overdue"_s);
    EXPECT_TRUE(json.value(u"holidays_assumed"_s).toBool());
    EXPECT_TRUE(viewOf(u"{}"_s).toJson(true).value(u"track"_s).isNull());
}

TEST(Guide, ShowsATermWhereItStandsAndWhereItBelongs)
{
    const auto guide = Guide::fromJson(packJson(), *SchemaPathTypes::shipped());
    ASSERT_TRUE(guide) << guide.error().message.toStdString();
    const auto ids = [](const QList<GuideNote> &notes) {
        QStringList all;
        for (const GuideNote &note : notes)
            all.append(note.id);
        return all.join(u' ');
    };
    EXPECT_EQ(ids(guide->meanings({}, u"After the PTO it runs."_s)), u"pto"_s);
    EXPECT_EQ(ids(guide->meanings({}, u"Permissions to operate are"_s)), QString());
    EXPECT_EQ(ids(guide->meanings({}, u"The permission to operate is"_s)), u"pto"_s);
    EXPECT_EQ(ids(guide->meanings({}, u"cryptology"_s)), QString());
    EXPECT_EQ(ids(guide->meanings({}, u"Ten business days"_s)), u"business-day"_s);
    EXPECT_EQ(ids(guide->meanings({u"process.holidays[0]"_s}, {})), u"business-day"_s);
    EXPECT_EQ(ids(guide->found(u"plant may"_s)), u"pto"_s);
    EXPECT_EQ(guide->found({}).size(), 2);
    const QJsonObject small = object(site(kSmall, {})), large = object(site(kLarge, {}));
    EXPECT_EQ(ids(guide->advice({u"application.submitted_date"_s}, small, {})), u"G-1"_s);
    EXPECT_EQ(ids(guide->advice({u"application.submitted_date"_s}, large, {})), u"G-1 G-2"_s);
    EXPECT_EQ(ids(guide->advice({u"application.submitted_date"_s}, {}, {})), u"G-1 G-2"_s) << "may or may not apply";
    EXPECT_EQ(ids(guide->advice({u"applications"_s, u"meter.number"_s}, large, {})), QString());
    EXPECT_EQ(guide->leftOut().size(), 1);
    EXPECT_EQ(guide->wording().first().path, u"meter.number"_s);
}

} // namespace wm::rules
