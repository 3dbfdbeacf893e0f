// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/message.h"
#include "core/rules/rule_pack.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonDocument>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    EXPECT_TRUE(document.isObject()) << json;
    return document.object();
}

/// A vocabulary of a few facts, enough for every outcome.
std::shared_ptr<const SchemaPathTypes> vocabulary()
{
    return *SchemaPathTypes::fromJson(object(R"({"properties": {
        "distance_ft": {"type": "number"}, "near": {"type": "boolean"}, "kind": {"type": "string", "enum": ["a", "b"]},
        "start": {"type": "string"}, "end": {"type": "string"}, "usd": {"type": "number"},
        "variance": {"properties": {"granted_for": {"type": "array", "items": {"type": "string", "enum": ["far"]}}}},
        "documents": {"properties": {"plan": {"type": "string", "enum": ["have", "missing"]}}},
        "process": {"properties": {"holidays": {"type": "array", "items": {"type": "string"}}}}},
        "x-derived": [{"name": "half_ft", "type": "number", "formula": "distance_ft / 2"}]})"));
}

Result<RulePack> packOf(const QString &rules, const QString &rest = {})
{
    const QJsonDocument document = QJsonDocument::fromJson(
        uR"({"id": "test", "title": "Test", "version": "2", "rules": [%1]%2})"_s.arg(rules, rest).toUtf8());
    EXPECT_TRUE(document.isObject()) << qUtf8Printable(rules);
    return RulePack::fromJson(document.object(), vocabulary(), QLocale(u"en_US"_s));
}

constexpr auto kNear = uR"({"id": "R-1", "kind": "rule", "severity": "variance-possible", "title": "Near enough",
    "applies": "kind == 'a'", "require": "distance_ft <= 50", "message": "It is {distance_ft} ft away, {distance_ft - 50} ft too far.",
    "cure": "Move it.", "note": "Read so.", "cite": "Book §1"})";
constexpr auto kAsk = uR"({"id": "R-2", "kind": "rule", "severity": "deficiency", "title": "Somebody looked",
    "ask": "Has somebody looked?", "message": "Nobody looked.", "cure": "Look.", "cite": "Book §2"})";

SiteCheck checkOf(const QString &rules, const char *site, const QHash<QString, Response> &responses = {})
{
    const auto pack = packOf(rules);
    EXPECT_TRUE(pack) << (pack ? "" : qUtf8Printable(pack.error().message));
    return pack ? pack->check(object(site), QDate(2026, 11, 5), responses) : SiteCheck{};
}
QString statusOf(const QString &rules, const char *site, const QHash<QString, Response> &responses = {})
{
    const SiteCheck checked = checkOf(rules, site, responses);
    return checked.findings.isEmpty() ? QString() : checked.findings.first().status;
}

Outcome outcome(const QString &text, const char *site, const QJsonObject &tables = {})
{
    const auto expression = Expression::parse(text);
    EXPECT_TRUE(expression) << (expression ? "" : qUtf8Printable(expression.error().message));
    return expression->evaluate({object(site), {}, QDate(2026, 11, 5), nullptr, tables});
}

} // namespace

// 10.0004 ft rounded stands beside the 10 ft it is over: both would read alike.
TEST(Message, TwoFiguresThatDifferReadDifferently)
{
    const Facts facts{object(R"({"distance_ft": 10.0004, "usd": 7.123456})"), {}, QDate(2026, 11, 5)};
    Evaluation evaluation(facts);
    const auto filled = [&evaluation](const QString &text) {
        const auto message = Message::parse(text, *vocabulary());
        EXPECT_TRUE(message);
        return message ? message->filled(evaluation, QLocale(u"en_US"_s)) : QString();
    };
    EXPECT_EQ(filled(u"It is {distance_ft} ft; 10 ft are allowed."_s), u"It is 10.0004 ft; 10 ft are allowed."_s);
    EXPECT_EQ(filled(u"It is {distance_ft} ft; {distance_ft - 0.0004} ft are allowed."_s),
              u"It is 10.0004 ft; 10 ft are allowed."_s);
    EXPECT_EQ(filled(u"It is {distance_ft} ft; 100 or 10.5 ft are allowed."_s),
              u"It is 10 ft; 100 or 10.5 ft are allowed."_s);
    EXPECT_EQ(filled(u"{usd} USD, 7.12 before"_s), u"7.123 USD, 7.12 before"_s);
}

TEST(RulePack, EveryStatusAndBothSidesOfTheThreshold)
{
    const QString rule = QString::fromUtf16(kNear);
    EXPECT_EQ(statusOf(rule, R"({"kind": "a", "distance_ft": 50})"), u"pass"_s);
    EXPECT_EQ(statusOf(rule, R"({"kind": "a", "distance_ft": 50.01})"), u"fail"_s);
    EXPECT_EQ(statusOf(rule, R"({"kind": "a"})"), u"unknown"_s);
    EXPECT_EQ(statusOf(rule, R"({"kind": "b"})"), u"not-applicable"_s);
    EXPECT_EQ(statusOf(rule, R"({"distance_ft": 50})"), u"unknown"_s) << "whether it applies is not known";
    const QString ask = QString::fromUtf16(kAsk);
    EXPECT_EQ(statusOf(ask, "{}"), u"attest"_s);
    EXPECT_EQ(statusOf(ask, R"({"attestations": {"R-2": {"value": true}}})"), u"attested"_s);
    EXPECT_EQ(statusOf(ask, R"({"attestations": {"R-2": {"value": false}}})"), u"fail"_s);
}

TEST(RulePack, AFailureSpeaksInThisSitesFigures)
{
    const Finding finding =
        checkOf(QString::fromUtf16(kNear), R"({"kind": "a", "distance_ft": 1062.5})").findings.first();
    EXPECT_EQ(finding.message, u"It is 1,062.5 ft away, 1,012.5 ft too far."_s);
    EXPECT_EQ(finding.cure, u"Move it."_s);
    EXPECT_EQ(finding.note, u"Read so."_s);
    ASSERT_EQ(finding.because.size(), 1);
    EXPECT_EQ(finding.because[0].toObject(),
              object(R"({"path": "distance_ft", "value": 1062.5, "op": "<=", "limit": 50})"));
    const Finding unknown = checkOf(QString::fromUtf16(kNear), R"({"kind": "a"})").findings.first();
    EXPECT_EQ(unknown.missing, QStringList{u"distance_ft"_s});
    EXPECT_TRUE(unknown.cure.isEmpty()) << "nothing is known to be wrong";
}

TEST(RulePack, ResponsesCountOnlyWhereTheyMay)
{
    const QString near = QString::fromUtf16(kNear), ask = QString::fromUtf16(kAsk);
    constexpr auto far = R"({"kind": "a", "distance_ft": 62})";
    const Response variance{Response::Kind::Variance, u"R. Ito"_s, u"asked on Monday"_s, u"2"_s};
    const Response waiver{Response::Kind::Waive, u"R. Ito"_s, u"agreed by letter"_s, u"2"_s};
    EXPECT_EQ(statusOf(near, far, {{u"R-1"_s, variance}}), u"variance-requested"_s);
    EXPECT_EQ(statusOf(near, far, {{u"R-1"_s, waiver}}), u"waived"_s);
    EXPECT_EQ(statusOf(ask, "{}", {{u"R-2"_s, variance}}), u"attest"_s) << "no variance of this rule";
    EXPECT_EQ(statusOf(ask, "{}", {{u"R-2"_s, {Response::Kind::Attest, u"A"_s, {}, {}}}}), u"attested"_s);
    EXPECT_EQ(statusOf(near, far, {{u"R-1"_s, {Response::Kind::Waive, u"A"_s, {}, u"2"_s}}}), u"fail"_s)
        << "without a reason";
    EXPECT_EQ(statusOf(near, R"({"kind": "a", "distance_ft": 5})", {{u"R-1"_s, waiver}}), u"pass"_s);
    QString stop = near;
    stop.replace(u"variance-possible"_s, u"stop-work"_s);
    EXPECT_EQ(statusOf(stop, far, {{u"R-1"_s, waiver}}), u"fail"_s) << "stop-work is never waived";
    const Response old{Response::Kind::Waive, u"R. Ito"_s, u"agreed by letter"_s, u"1"_s};
    const Finding finding = checkOf(near, far, {{u"R-1"_s, old}}).findings.first();
    EXPECT_EQ(finding.status, u"fail"_s);
    EXPECT_TRUE(finding.answer.contains(u"version 1"_s)) << qUtf8Printable(finding.answer);
}

TEST(RulePack, TheUtilitysAnswerToARequestedVariance)
{
    const QString near = QString::fromUtf16(kNear);
    constexpr auto far = R"({"kind": "a", "distance_ft": 62})";
    const auto answered = [&](Response::Kind kind, const QString &by, const QString &reason) {
        return checkOf(near, far, {{u"R-1"_s, {kind, by, reason, u"2"_s}}}).findings.first();
    };
    const Finding granted = answered(Response::Kind::VarianceGranted, u"R. Ito"_s, u"V-17"_s);
    EXPECT_EQ(granted.status, u"variance-granted"_s);
    EXPECT_EQ(granted.answer, u"R. Ito: V-17"_s);
    EXPECT_FALSE(granted.message.contains(u"V-17"_s)) << "the rule's own sentence stays as it is";
    EXPECT_EQ(granted.toJson().value("answer"_L1), u"R. Ito: V-17"_s);
    EXPECT_EQ(answered(Response::Kind::VarianceGranted, u"R. Ito"_s, {}).status, u"fail"_s) << "granted by whom?";
    const Finding refused = answered(Response::Kind::VarianceRefused, {}, u"No."_s);
    EXPECT_EQ(refused.status, u"fail"_s);
    EXPECT_EQ(refused.answer, u"No."_s) << "without a name no colon";
    EXPECT_EQ(refused.cure, u"Move it."_s);
}

TEST(RulePack, ASumIsToldWithoutTheDigitsThatBinaryFractionsLeave)
{
    QString rule = QString::fromUtf16(kNear);
    rule.replace(u"distance_ft <= 50"_s, u"distance_ft + usd <= 0.1"_s);
    const SiteCheck checked = checkOf(rule, R"({"kind": "a", "distance_ft": 0.1, "usd": 0.2})");
    const QByteArray because = QJsonDocument(checked.findings.first().because).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(because.contains("\"value\":0.3,") || because.contains("\"value\":0.3}")) << because.constData();
}

TEST(RulePack, AGrantThatTheFactsDenyCountsForNothing)
{
    QString rule = QString::fromUtf16(kNear);
    rule.replace(u"distance_ft <= 50"_s, u"distance_ft <= 50 || 'far' in variance.granted_for"_s);
    ASSERT_TRUE(rule.contains(u"'far' in"_s)) << qUtf8Printable(rule);
    const QHash<QString, Response> answers{
        {u"R-1"_s, {Response::Kind::VarianceGranted, u"R. Ito"_s, u"V-17"_s, u"2"_s}}};
    const auto at = [&](const char *granted) {
        const QByteArray site =
            QByteArray(R"({"kind": "a", "distance_ft": 62, "variance": {"granted_for": [)") + granted + "]}}";
        return checkOf(rule, site.constData(), answers).findings.first();
    };
    EXPECT_EQ(at("").status, u"fail"_s);
    EXPECT_TRUE(at("").answer.contains(u"V-17"_s) && at("").answer.contains(u"do not say that it covers"_s))
        << qUtf8Printable(at("").answer);
    EXPECT_EQ(at("\"far\"").status, u"variance-granted"_s) << "met by the variance alone, and told so";
    EXPECT_EQ(at("\"far\"").answer, u"R. Ito: V-17"_s);
    EXPECT_TRUE(at("\"far\"").message.contains(u"62 ft away"_s)) << "what is not met is still said";
    const QString near = uR"({"kind": "a", "distance_ft": 5, "variance": {"granted_for": ["far"]}})"_s;
    EXPECT_EQ(checkOf(rule, near.toUtf8().constData(), answers).findings.first().status, u"pass"_s) << "met by itself";
}

TEST(RulePack, TheSameTestIsReportedOnce)
{
    QString again = QString::fromUtf16(kNear);
    again.replace(u"R-1"_s, u"R-3"_s).replace(u"kind == 'a'"_s, u"near"_s);
    again.replace(u"\"cite\""_s, u"\"same_as\": \"R-1\", \"cite\""_s);
    const QString both = QString::fromUtf16(kNear) + u","_s + again;
    EXPECT_EQ(checkOf(both, R"({"kind": "a", "near": true, "distance_ft": 62})").findings[1].repeats, u"R-1"_s);
    EXPECT_EQ(checkOf(both, R"({"kind": "b", "near": true, "distance_ft": 62})").findings[1].repeats, QString())
        << "the first does not apply, so the second speaks";
}

TEST(RulePack, DocumentsAreHadOrMissingAndAPackBeingWrittenIsNeverGood)
{
    const QString plan = uR"({"id": "D-1", "kind": "document", "severity": "document", "title": "Plan",
        "applies": "near", "require": "documents.plan == 'have'", "message": "No plan.", "cure": "", "cite": "Book §3"})"_s;
    EXPECT_EQ(checkOf(plan, R"({"near": true, "documents": {"plan": "have"}})").documents.first().state, u"have"_s);
    EXPECT_EQ(checkOf(plan, R"({"near": true})").documents.first().state, u"missing"_s);
    EXPECT_EQ(checkOf(plan, R"({"near": false})").documents.first().state, u"not-required"_s);
    EXPECT_TRUE(checkOf(plan, R"({"near": false})").good());
    const auto pack = packOf(plan, u", \"state\": \"in-preparation\""_s);
    ASSERT_TRUE(pack);
    EXPECT_FALSE(pack->check(object(R"({"near": false})"), {}).good());
}

TEST(RulePack, FaultsNameTheRuleThePlaceAndTheColumn)
{
    const auto faultOf = [](const char16_t *from, const char16_t *to) {
        QString rule = QString::fromUtf16(kNear);
        rule.replace(QString::fromUtf16(from), QString::fromUtf16(to));
        const auto pack = packOf(rule);
        return pack ? QString() : pack.error().message;
    };
    EXPECT_TRUE(faultOf(u"distance_ft <= 50", u"distanze_ft <= 50").startsWith(u"Rule R-1, require: Column 1"_s));
    EXPECT_TRUE(faultOf(u"kind == 'a'", u"kind == 'c'").startsWith(u"Rule R-1, applies: Column"_s));
    EXPECT_TRUE(faultOf(u"{distance_ft}", u"{distance_m}").startsWith(u"Rule R-1, message: "_s));
    EXPECT_TRUE(faultOf(u"{distance_ft}", u"{distance_ft").startsWith(u"Rule R-1, message: "_s));
    EXPECT_TRUE(faultOf(u"variance-possible", u"bad").startsWith(u"Rule R-1, severity: "_s));
    EXPECT_TRUE(faultOf(u"\"cite\"", u"\"ask\": \"?\", \"cite\"").startsWith(u"Rule R-1, require: "_s));
    EXPECT_TRUE(faultOf(u"\"cite\"", u"\"same_as\": \"R-9\", \"cite\"").startsWith(u"Rule R-1, same_as: "_s));
    const auto twice = packOf(QString::fromUtf16(kNear) + u","_s + QString::fromUtf16(kNear));
    ASSERT_FALSE(twice);
    EXPECT_TRUE(twice.error().message.startsWith(u"Rule R-1, id: "_s));
}

TEST(UtilityFunctions, BusinessDaysCountFromTheNextOne)
{
    constexpr auto site = R"({"process": {"holidays": ["2026-11-26", "2026-11-27"]}})";
    const auto after = [&](const char16_t *text) { return outcome(QString::fromUtf16(text), site).value.toString(); };
    EXPECT_EQ(after(u"business_days_after('2026-11-20', 0)"), u"2026-11-20"_s);
    EXPECT_EQ(after(u"business_days_after('2026-11-20', 1)"), u"2026-11-23"_s) << "over a weekend";
    EXPECT_EQ(after(u"business_days_after('2026-11-21', 1)"), u"2026-11-23"_s) << "from a Saturday";
    EXPECT_EQ(after(u"business_days_after('2026-11-25', 1)"), u"2026-11-30"_s) << "over two holidays";
    EXPECT_EQ(outcome(u"business_days_after('2026-11-20', 1)"_s, "{}").missing, QStringList{u"process.holidays"_s});
    EXPECT_FALSE(outcome(u"business_days_after('soon', 1)"_s, site).fault.isEmpty());
    // 2027 was recorded by nobody: whether New Year's Day is one of its holidays is not known.
    EXPECT_EQ(after(u"business_days_after('2026-12-30', 1)"), u"2026-12-31"_s);
    EXPECT_EQ(outcome(u"business_days_after('2026-12-31', 1)"_s, site).missing, QStringList{u"process.holidays"_s});
    EXPECT_EQ(outcome(u"business_days_after('2026-12-31', 1)"_s, R"({"process": {"holidays": []}})").value.toString(),
              u"2027-01-01"_s)
        << "an empty list says that there are none";
    EXPECT_EQ(outcome(u"business_days_after('2028-02-28', 1)"_s, R"({"process": {"holidays": []}})").value.toString(),
              u"2028-02-29"_s);
}

TEST(UtilityFunctions, OutagesAreFreeInsideBusinessHours)
{
    constexpr auto site = R"({"process": {"holidays": []}})";
    const auto minutes = [&](const char16_t *text) {
        return outcome(QString::fromUtf16(text), site).value.toDouble(-1);
    };
    EXPECT_EQ(minutes(u"outage_chargeable_minutes('2026-11-05T07:00', '2026-11-05T15:00')"), 0);
    EXPECT_EQ(minutes(u"outage_chargeable_minutes('2026-11-05T06:59', '2026-11-05T15:00')"), 1);
    EXPECT_EQ(minutes(u"outage_chargeable_minutes('2026-11-05T07:00', '2026-11-05T15:01')"), 1);
    EXPECT_EQ(minutes(u"outage_chargeable_minutes('2026-11-07T08:00', '2026-11-07T09:00')"), 60) << "a Saturday";
}

TEST(UtilityFunctions, CentsAreRoundedHalfUp)
{
    EXPECT_DOUBLE_EQ(outcome(u"round_cents(0.285)"_s, "{}").value.toDouble(), 0.29);
    EXPECT_DOUBLE_EQ(outcome(u"round_cents(0.2849)"_s, "{}").value.toDouble(), 0.28);
    EXPECT_DOUBLE_EQ(outcome(u"round_cents(1.005)"_s, "{}").value.toDouble(), 1.01);
}

TEST(UtilityFunctions, DrawingsComeFromThePacksTable)
{
    const QJsonObject tables = object(R"({"euserc": [
        {"service_type": "s", "panel_type": "p", "ratings_a": [100, 200], "drawing": "301"},
        {"service_type": "s", "panel_type": "p", "above_a": 200, "up_to_a": 400, "drawing": "313"}]})");
    const auto drawings = [&](const char16_t *rating) {
        return outcome(u"euserc_options('s', 'p', %1)"_s.arg(QString::fromUtf16(rating)), "{}", tables).value.toArray();
    };
    EXPECT_EQ(drawings(u"200"), QJsonArray{u"301"_s});
    EXPECT_EQ(drawings(u"200.5"), QJsonArray{u"313"_s});
    EXPECT_EQ(drawings(u"400"), QJsonArray{u"313"_s});
    EXPECT_EQ(drawings(u"401"), QJsonArray{});
    EXPECT_EQ(drawings(u"150"), QJsonArray{});
}

} // namespace wm::rules
