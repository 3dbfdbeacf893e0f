// SPDX-License-Identifier: GPL-3.0-or-later
// The findings page from its view model, over the real store, engine and handbooks: from a fact that is wrong to a
// cured finding or an answered request for a variance, without leaving the page.
#include "app/witnessmark/composition.h"
#include "core/base/json.h"
#include "core/site/site.h"
#include "core/workflow/job_file.h"
#include "tests/support/until.h"
#include "ui/models/site_words.h"

#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

#include <numeric>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;

class FindingsPage : public testing::Test
{
protected:
    FindingsPage()
    {
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
        app().createJob(u"1 Mill Road"_s, u"Redlands"_s, {});
        EXPECT_TRUE(until([this] { return app().job() != nullptr; }));
    }
    ui::App &app() { return composition->app(); }
    ui::FindingsController &findings() { return *app().job()->findings(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    void take(const QString &site)
    {
        const auto json = readJsonObject(QStringLiteral(WM_SOURCE_DIR "/tests/data/sites/") + site);
        ASSERT_TRUE(json);
        QList<record::Draft> drafts;
        for (const auto &[path, value] : workflow::leafFacts(*json))
            if (const auto fact = workflow::Engine::recordFact(app().job()->state(), path, value, u"import"_s))
                drafts += *fact;
        auto kept = app().job()->append(drafts);
        ASSERT_TRUE(until([&] { return kept.isFinished(); }));
        ASSERT_TRUE(kept.result());
        ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
        findings().setBook(1);
    }
    void record(const QString &path, const QString &value)
    {
        findings().setFact(path, value);
        rest();
    }
    void rest()
    {
        ASSERT_TRUE(until([&] { return !findings().saving(); }));
        ASSERT_TRUE(app().problem().isEmpty()) << app().problem().toStdString();
    }
    static QStringList keys(const ui::DetailRows *rows)
    {
        QStringList all;
        for (const ui::Detail &row : rows->details())
            all.append(row.key);
        return all;
    }
    bool failsWith(const QString &rule)
    {
        return until([&] { return keys(findings().toSettle()).contains(rule); });
    }
    bool met(const QString &rule)
    {
        return until([&] { return keys(findings().met()).contains(rule); });
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
};

} // namespace

TEST_F(FindingsPage, AUtilityWithoutAHandbookIsSaid)
{
    ASSERT_TRUE(until([this] { return !findings().noHandbook().isEmpty(); }));
    EXPECT_EQ(keys(findings().utilityFacts()), QStringList{u"utility.id"_s}) << "nobody said which";
    take(u"residential-gma-sce.json"_s);
    EXPECT_TRUE(findings().noHandbook().isEmpty());
    EXPECT_TRUE(keys(findings().utilityFacts()).isEmpty());
    const int open = findings().openInAll();
    record(u"utility.name"_s, u"Blue Mesa Power"_s);
    record(u"utility.id"_s, u"other"_s);
    // The reason is there at once, the rows follow when the books have been looked at.
    EXPECT_TRUE(until([this] {
        return keys(findings().utilityFacts()) == QStringList{u"utility.id"_s, u"utility.name"_s};
    })) << "which utility it is, and what it is called";
    EXPECT_TRUE(findings().noHandbook().contains(u"“Blue Mesa Power”"_s)) << findings().noHandbook().toStdString();
    EXPECT_LT(findings().openInAll(), open);
    EXPECT_GT(findings().openInAll(), 0) << "that nothing was checked is something to settle";
    record(u"utility.id"_s, u"sce"_s);
    EXPECT_TRUE(until([this] { return findings().noHandbook().isEmpty() && findings().books().size() == 2; }));
}

TEST_F(FindingsPage, AUtilityChosenAnewUnderItsOldNameIsSaidAndTheRightOneOffered)
{
    take(u"residential-gma-sce.json"_s);
    EXPECT_TRUE(findings().utilityOffer().isEmpty());
    record(u"utility.id"_s, u"other"_s); // the name stays Southern California Edison
    ASSERT_TRUE(until([this] { return findings().books().size() == 1 && !findings().noHandbook().isEmpty(); }));
    EXPECT_TRUE(findings().noHandbook().contains(u"Choose SCE"_s)) << findings().noHandbook().toStdString();
    EXPECT_EQ(findings().utilityOffer(), u"SCE"_s);
    findings().takeUtility();
    ASSERT_TRUE(until([this] { return findings().books().size() == 2; }));
    EXPECT_TRUE(findings().utilityOffer().isEmpty());
    // Under another utility's handbook the findings are those of that one, and that is said, too.
    record(u"utility.id"_s, u"coned"_s);
    ASSERT_TRUE(until([this] { return findings().books().size() == 2 && !findings().utilityDoubt().isEmpty(); }));
    EXPECT_EQ(findings().utilityOffer(), u"SCE"_s);
    EXPECT_TRUE(findings().utilityDoubt().contains(u"SCE"_s)) << findings().utilityDoubt().toStdString();
}

TEST_F(FindingsPage, DaysThatContradictEachOtherDecideNothing)
{
    take(u"residential-collar-coned-7.6kw.json"_s);
    record(u"process.parallel_operation_started"_s, u"true"_s);
    record(u"process.pto_issued"_s, u"false"_s);
    record(u"application.submitted_date"_s, u"2026-05-01"_s);
    record(u"process.final_acceptance_date"_s, u"2026-04-01"_s);
    findings().setBook(1);
    ASSERT_TRUE(until([this] { return keys(findings().unknown()).contains(u"CE-SMALL-08"_s); }));
    findings().setCurrent(u"CE-SMALL-08"_s);
    EXPECT_TRUE(findings().cure().contains(u"2026-04-01"_s)) << findings().cure().toStdString();
    EXPECT_EQ(findings().standing(), u"Facts contradict each other"_s);
    EXPECT_TRUE(keys(findings().missing()).contains(u"process.final_acceptance_date"_s));
}

TEST_F(FindingsPage, FromSixtyTwoFeetToACuredFindingWithoutLeavingThePage)
{
    take(u"residential-gma-sce.json"_s);
    const QString rule = u"SCE-8.2.3-03"_s;
    record(u"disconnects[0].distance_to_meter_ft"_s, u"62"_s);
    ASSERT_TRUE(failsWith(rule));
    findings().setCurrent(rule);
    const QStringList asked = keys(findings().correctable());
    ASSERT_TRUE(asked.contains(u"disconnects[0].distance_to_meter_ft"_s)) << asked.join(u' ').toStdString();
    for (const ui::Detail &fact : findings().correctable()->details()) {
        if (fact.key == u"disconnects[0].distance_to_meter_ft"_s) {
            EXPECT_EQ(fact.note, u"now 62"_s);
        }
    }
    record(u"disconnects[0].distance_to_meter_ft"_s, u"2.5"_s);
    EXPECT_TRUE(met(rule));
}

TEST_F(FindingsPage, AFactBehindAProductsRatingIsCorrectedInPlaceAndCannotBeWaived)
{
    take(u"residential-gma-sce.json"_s);
    findings().setBook(0);
    record(u"sub_meters[0].family"_s, u"ims"_s);
    record(u"sub_meters[0].series"_s, u"1000"_s);
    record(u"premises.humidity_pct"_s, u"99"_s);
    const QString rule = u"IMS-ELEC-16"_s;
    ASSERT_TRUE(failsWith(rule));
    findings().setCurrent(rule);
    EXPECT_FALSE(findings().waivable());
    ASSERT_TRUE(keys(findings().correctable()).contains(u"premises.humidity_pct"_s));
    record(u"premises.humidity_pct"_s, u"60"_s);
    EXPECT_TRUE(met(rule));
}

TEST_F(FindingsPage, AVarianceCuresOnlyWhatItWasGrantedFor)
{
    take(u"paired-storage-ngom-sce.json"_s);
    const QString far = u"SCE-10.2-06"_s, single = u"SCE-5.5-01"_s, granted = u"variance.granted_for"_s;
    record(u"disconnects[0].adjacent_to_pcc"_s, u"false"_s);
    record(u"disconnects[0].distance_to_pcc_ft"_s, u"62"_s);
    record(u"isolation.devices_to_isolate_all"_s, u"3"_s);
    record(u"variance.requested"_s, u"true"_s);
    record(u"variance.approved"_s, u"true"_s);
    const auto asked = [this](const QString &rule) {
        return until([&] { return keys(findings().unknown()).contains(rule); });
    };
    ASSERT_TRUE(asked(far) && asked(single)) << "granted for nobody knows what: asked, and nothing is cured";
    findings().setCurrent(far);
    ASSERT_TRUE(keys(findings().missing()).contains(granted));
    ASSERT_TRUE(findings().choicesOf(granted).contains(u"over_50_ft"_s)) << "chosen by words, not typed by codes";
    record(granted, u"over_50_ft"_s);
    EXPECT_TRUE(met(far));
    EXPECT_TRUE(failsWith(single)) << "that one was not granted";
    record(granted, u"single_disconnect"_s);
    EXPECT_TRUE(met(single) && met(far)) << "a second word is added to the first";
    record(granted, u"over_50_ft"_s);
    EXPECT_TRUE(failsWith(far)) << "and chosen again it is taken back";
}

TEST_F(FindingsPage, TheUtilitysAnswerAndTheFactsAboutTheVarianceSayTheSame)
{
    take(u"paired-storage-ngom-sce.json"_s);
    const QString far = u"SCE-10.2-06"_s, word = u"over_50_ft"_s, granted = u"variance.granted_for"_s;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto fact = [this](const QString &path) { return site::Site(app().job()->state().site()).value(path); };
    record(u"disconnects[0].adjacent_to_pcc"_s, u"false"_s);
    record(u"disconnects[0].distance_to_pcc_ft"_s, u"62"_s);
    ASSERT_TRUE(failsWith(far)) << "the site says that no variance was granted";
    app().job()->site()->forget(u"variance.approved"_s);
    rest();
    ASSERT_TRUE(failsWith(far)) << "where nobody recorded a variance there is none";
    findings().setCurrent(far);
    ASSERT_TRUE(findings().varianceAskable());
    findings().askVariance(u"A gas meter stands where it would have to be"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAsked(); }));
    EXPECT_EQ(fact(u"variance.requested"_s), QJsonValue(true));
    EXPECT_EQ(fact(u"variance.requested_for"_s), QJsonValue(QJsonArray{word}));
    EXPECT_TRUE(fact(granted).isUndefined()) << "asked is not granted";
    EXPECT_EQ(findings().varianceWord(), word);
    EXPECT_TRUE(findings().varianceWords().contains(u"single_disconnect"_s));

    findings().answerVariance(true, u"V-17"_s, QDate::currentDate().addDays(2).toString(Qt::ISODate), {word});
    EXPECT_TRUE(findings().varianceAsked()) << "nobody has answered on a day to come";
    findings().answerVariance(true, u"V-17"_s, today, {u"single_disconnect"_s});
    EXPECT_TRUE(findings().varianceAsked()) << "granted for something else";
    findings().answerVariance(true, u"V-17"_s, today, {word});
    rest();
    ASSERT_TRUE(met(far));
    EXPECT_EQ(findings().standing(), u"Not met; the utility granted a variance"_s);
    EXPECT_TRUE(findings().said().contains(u"V-17"_s)) << findings().said().toStdString();
    EXPECT_EQ(fact(granted), QJsonValue(QJsonArray{word}));
    EXPECT_EQ(fact(u"variance.approved"_s), QJsonValue(true));

    // What it rests on is shown in words and stays in reach.
    for (const ui::Detail &row : findings().facts()->details())
        EXPECT_FALSE((row.label + row.value + row.note).contains(u'_'))
            << (row.label + u" | "_s + row.value + u" | "_s + row.note).toStdString();
    EXPECT_TRUE(keys(findings().facts()).contains(granted));
    EXPECT_TRUE(keys(findings().correctable()).contains(granted));
    EXPECT_TRUE(keys(findings().correctable()).contains(u"disconnects[0].distance_to_pcc_ft"_s));

    // A fact that says otherwise undoes it, and that is said.
    record(granted, u"single_disconnect"_s);
    record(granted, word);
    ASSERT_TRUE(failsWith(far));
    EXPECT_TRUE(findings().said().contains(u"do not say that it covers"_s)) << findings().said().toStdString();
    record(granted, word);
    record(granted, u"single_disconnect"_s);
    ASSERT_TRUE(met(far));
    ASSERT_TRUE(findings().withdrawable());
    findings().withdraw();
    rest();
    ASSERT_TRUE(failsWith(far)) << "the fact goes with the answer";
    EXPECT_EQ(fact(granted), QJsonValue(QJsonArray()));
    EXPECT_EQ(fact(u"variance.requested"_s), QJsonValue(false));
}

TEST_F(FindingsPage, AVarianceIsGrantedDisconnectByDisconnect)
{
    take(u"paired-storage-ngom-sce.json"_s);
    const QString far = u"SCE-10.2-06"_s, word = u"over_50_ft"_s;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto grantedAt = [this](int disconnect) {
        return site::Site(app().job()->state().site()).value(u"disconnects[%1].variance_granted_for"_s.arg(disconnect));
    };
    record(u"disconnects[0].adjacent_to_pcc"_s, u"false"_s);
    record(u"disconnects[0].distance_to_pcc_ft"_s, u"62"_s);
    ASSERT_TRUE(failsWith(far));
    findings().setCurrent(far);
    EXPECT_TRUE(findings().varianceElements().isEmpty()) << "there is only one";
    record(u"isolation.devices_to_isolate_all"_s, u"2"_s);
    record(u"disconnects[1].role"_s, u"ac_disconnect"_s);
    record(u"disconnects[1].adjacent_to_pcc"_s, u"false"_s);
    record(u"disconnects[1].distance_to_pcc_ft"_s, u"81"_s);
    const QStringList both{u"disconnects[0]"_s, u"disconnects[1]"_s};
    ASSERT_TRUE(until([&] { return findings().varianceElements() == both; }));
    EXPECT_TRUE(findings().elementText(both.first()).contains(u"62"_s));
    EXPECT_TRUE(findings().elementText(both.last()).contains(u"81"_s));

    findings().askVariance(u"A gas meter stands where they would have to be"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAsked(); }));
    findings().answerVariance(true, u"V-17"_s, today, {word});
    EXPECT_TRUE(findings().varianceAsked()) << "granted for none of them";
    findings().answerVariance(true, u"V-17"_s, today, {word}, {both.last()});
    rest();
    ASSERT_TRUE(until([&] { return findings().said().contains(u"V-17"_s); })) << findings().said().toStdString();
    EXPECT_TRUE(failsWith(far)) << "the nearer one was not granted";
    EXPECT_EQ(grantedAt(0), QJsonValue(QJsonArray()));
    EXPECT_EQ(grantedAt(1), QJsonValue(QJsonArray{word}));

    ASSERT_TRUE(findings().varianceAskable()) << "for the other it is asked again";
    findings().askVariance(u"The same gas meter"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAsked(); }));
    ASSERT_EQ(findings().varianceElements(), QStringList{both.first()});
    findings().answerVariance(true, u"V-18"_s, today, {word});
    rest();
    ASSERT_TRUE(met(far));
    EXPECT_EQ(grantedAt(1), QJsonValue(QJsonArray{word})) << "what was granted before stands";
    EXPECT_EQ(findings().standing(), u"Not met; the utility granted a variance"_s);
    findings().withdraw();
    rest();
    ASSERT_TRUE(failsWith(far));
    EXPECT_EQ(grantedAt(0), QJsonValue(QJsonArray()));
    EXPECT_EQ(grantedAt(1), QJsonValue(QJsonArray()));
}

TEST_F(FindingsPage, TheTabCountsWhatThePageCounts)
{
    take(u"residential-line-side-pe-sce.json"_s);
    record(u"disconnects[0].adjacent_to_pcc"_s, u"false"_s);
    record(u"disconnects[0].location_approved_by_utility"_s, u"false"_s);
    const auto sum = [this] {
        const QList<int> books = findings().openByBook();
        return std::accumulate(books.begin(), books.end(), 0) + findings().conflicts();
    };
    const auto waivable = [this] {
        for (const QString &id : keys(findings().toSettle())) {
            findings().setCurrent(id);
            if (findings().waivable())
                return true;
        }
        return false;
    };
    ASSERT_TRUE(failsWith(u"SCE-5.5.3-04"_s)) << "what was recorded last counts";
    ASSERT_TRUE(until(waivable));
    const QString waived = findings().current();
    const int before = findings().openInAll();
    EXPECT_EQ(sum(), before);
    findings().waive(u"The utility said so on site"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().openInAll() == before - 1; }))
        << waived.toStdString() << ": " << before << ", then " << findings().openInAll();
    EXPECT_EQ(sum(), findings().openInAll()) << "an answered one is open on neither";
    EXPECT_TRUE(keys(findings().toSettle()).contains(waived)) << "and stays in the list as not met";
    EXPECT_EQ(findings().answerShape(), int(ui::StatusShape::Fail));
}

TEST_F(FindingsPage, ATorqueIsCalledByItsTerminal)
{
    const QJsonObject site{
        {u"field_wiring"_s,
         QJsonObject{{u"torques"_s, QJsonArray{QJsonObject{{u"terminal"_s, u"L1"_s}}, QJsonObject()}}}},
        {u"disconnects"_s, QJsonArray{QJsonObject{{u"role"_s, u"ac_disconnect"_s}}}}};
    EXPECT_EQ(ui::siteLabelInPlace(u"field_wiring.torques[0].torque_inlb"_s, site), u"L1: Torque (in-lb)"_s);
    EXPECT_EQ(ui::siteLabelInPlace(u"field_wiring.torques[1].torque_inlb"_s, site),
              ui::siteLabelInPlace(u"field_wiring.torques[1].torque_inlb"_s))
        << "nobody said which";
    EXPECT_TRUE(ui::siteLabelInPlace(u"disconnects[0].distance_to_pcc_ft"_s, site).contains(u"1 (AC disconnect)"_s))
        << ui::siteLabelInPlace(u"disconnects[0].distance_to_pcc_ft"_s, site).toStdString();
}

TEST_F(FindingsPage, ARequestedVarianceIsAnsweredOrTakenBack)
{
    take(u"residential-line-side-pe-sce.json"_s);
    QString rule;
    record(u"disconnects[0].adjacent_to_pcc"_s, u"false"_s);
    record(u"disconnects[0].location_approved_by_utility"_s, u"false"_s);
    const auto askable = [&] {
        for (const QString &id : keys(findings().toSettle())) {
            findings().setCurrent(id);
            if (findings().varianceAskable())
                rule = id;
        }
        return !rule.isEmpty();
    };
    ASSERT_TRUE(until(askable));
    findings().setCurrent(rule);
    const QString message = findings().message();
    findings().askVariance(u"Wall full of windows"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAsked(); }));
    EXPECT_EQ(findings().message(), message) << "the answer is not glued to the rule's sentence";
    EXPECT_TRUE(findings().said().endsWith(u"Wall full of windows"_s)) << findings().said().toStdString();
    EXPECT_FALSE(findings().said().startsWith(u':'));
    EXPECT_TRUE(findings().waivable());
    EXPECT_FALSE(findings().varianceAskable()) << "it is asked already";

    findings().withdraw();
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAskable(); }));
    EXPECT_TRUE(findings().said().isEmpty());
    findings().askVariance(u"Wall full of windows"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAsked(); }));
    findings().answerVariance(true, {}, u"2026-11-20"_s);
    EXPECT_TRUE(findings().varianceAsked()) << "a grant has a reference";
    findings().answerVariance(false, {}, u"2026-11-20"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAskable(); })) << "refused: it is to be settled again";
    EXPECT_TRUE(findings().said().contains(u"refused"_s)) << findings().said().toStdString();
    findings().askVariance(u"Asked again with a drawing"_s);
    rest();
    ASSERT_TRUE(until([&] { return findings().varianceAsked(); }));
    findings().answerVariance(true, u"V-17"_s, u"2026-11-24"_s, {findings().varianceWord()});
    rest();
    ASSERT_TRUE(met(rule)) << "settled by the utility";
    EXPECT_TRUE(findings().said().contains(u"V-17"_s) && findings().said().contains(u"2026-11-24"_s));
    EXPECT_EQ(findings().message(), message) << "it still says what is not met";
    int entries = 0;
    for (const record::Entry &entry : app().job()->state().entries())
        entries += entry.kind == record::Kind::FindingResponse && entry.path == rule ? 1 : 0;
    EXPECT_EQ(entries, 6) << "every answer is an entry of its own under the finding's id";
}

TEST_F(FindingsPage, AnAccountNumberOfThirteenDigitsIsRemarkedWhereTheGuideWantsFourteen)
{
    take(u"residential-collar-coned-7.6kw.json"_s);
    const QString rule = u"CE-APP-06"_s;
    record(u"account.number"_s, u"1234567890123"_s);
    ASSERT_TRUE(failsWith(rule));
    findings().setCurrent(rule);
    EXPECT_EQ(keys(findings().facts()), QStringList{u"account.number"_s}) << "no expression is shown as a fact";
    EXPECT_EQ(findings().facts()->details().constFirst().value, u"1234567890123"_s);
    EXPECT_TRUE(findings().message().contains(u"14 digits"_s));
    ASSERT_TRUE(keys(findings().correctable()).contains(u"account.number"_s));
    record(u"account.number"_s, u"12345678901234"_s);
    EXPECT_TRUE(met(rule));
}

TEST_F(FindingsPage, TheApprovalOfThePartNumberIsConfirmedWithItsReference)
{
    findings().setBook(0);
    findings().setCurrent(u"CD-PART-28"_s);
    ASSERT_TRUE(findings().referenceWanted());
    findings().confirm();
    EXPECT_TRUE(findings().confirmable()) << "nothing is confirmed without it";
    findings().confirm(u"SCE letter of 2026-10-02"_s);
    rest();
    ASSERT_TRUE(until([this] { return !findings().confirmable(); }));
    EXPECT_TRUE(findings().said().contains(u"SCE letter of 2026-10-02"_s)) << findings().said().toStdString();
}

// A drawing that is not complete answers nothing: that is one thing to do, and it says which facts the drawing lacks.
TEST_F(FindingsPage, WhatADrawingLacksIsAskedOnceAndByName)
{
    take(u"residential-gma-sce.json"_s);
    record(u"disconnects[1].role"_s, u"storage"_s);
    const auto drawn = [this] {
        QStringList all;
        for (const ui::Detail &row : findings().questions()->details())
            if (row.label.contains(u"It lacks"_s))
                all.append(row.label);
        return all;
    };
    ASSERT_TRUE(until([&] { return !drawn().isEmpty(); }));
    QStringList once = drawn();
    once.removeDuplicates();
    EXPECT_EQ(drawn(), once);
    EXPECT_LE(once.size(), 2) << "one of each drawing";
    for (const ui::Detail &row : findings().questions()->details())
        EXPECT_FALSE(row.label.startsWith(u"Shows"_s)) << row.label.toStdString();
    // The finding itself says so, too, and leads to that drawing.
    for (const ui::Detail &row : findings().questions()->details())
        if (row.label == once.constFirst())
            findings().setCurrent(row.key);
    EXPECT_EQ(findings().drawingLacks(), once.constFirst());
    EXPECT_FALSE(findings().drawingKind().isEmpty());
    for (const ui::Detail &fact : findings().missing()->details())
        EXPECT_FALSE(fact.label.startsWith(u"Shows"_s)) << fact.label.toStdString();
}

// Without a handbook nobody knows who asks for a document.
TEST_F(FindingsPage, WhereNoHandbookIsNobodyIsSaidToAskForNothing)
{
    ui::DocumentsController &documents = *app().job()->documents();
    const auto any = [&](const QString &words) {
        return std::any_of(documents.items().begin(), documents.items().end(),
                           [&](const ui::DocumentItem *one) { return one->standing().contains(words); });
    };
    ASSERT_TRUE(until([&] { return any(u"no handbook"_s); }));
    EXPECT_FALSE(any(u"Nobody asks"_s));
    record(u"utility.id"_s, u"sce"_s);
    EXPECT_TRUE(until([&] { return !documents.items().isEmpty() && !any(u"no handbook"_s); }));
}
