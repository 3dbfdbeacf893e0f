// SPDX-License-Identifier: GPL-3.0-or-later
// After a change only what depends on it is evaluated, and the answer is that of a full evaluation.
#include "core/rules/running_check.h"
#include "core/site/schema.h"
#include "core/site/site.h"
#include "tests/rules/example_sites.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 5);

/// The first place at which two checks differ, for the message of a test.
std::string difference(const SiteCheck &running, const SiteCheck &full)
{
    for (qsizetype i = 0; i < full.findings.size(); ++i)
        if (running.findings[i].toJson() != full.findings[i].toJson())
            return QJsonDocument(QJsonObject{{u"running"_s, running.findings[i].toJson()},
                                             {u"full"_s, full.findings[i].toJson()}})
                .toJson()
                .toStdString();
    return "documents, results or what is needed next";
}

/// A value that the vocabulary allows at a path, as good as any other; undefined: the fact is taken away.
QJsonValue someValue(const site::Field &field)
{
    if (*rc::gen::inRange(0, 4) == 0)
        return QJsonValue::Undefined;
    if (!field.choices.isEmpty())
        return field.choices.at(*rc::gen::inRange(0, static_cast<int>(field.choices.size())));
    switch (field.type) {
    case site::FieldType::Boolean:
        return *rc::gen::arbitrary<bool>();
    case site::FieldType::Number:
        return *rc::gen::element(0.0, 1.0, 9.5, 10.0, 50.0, 240.0, 1000.0, 1e9);
    case site::FieldType::Integer:
        return *rc::gen::inRange(0, 6);
    case site::FieldType::Date:
        return *rc::gen::element(u"2026-10-01"_s, u"2026-11-05"_s, u"2027-02-01"_s);
    case site::FieldType::Text:
        return *rc::gen::element(u"41728800931122"_s, u"x"_s, u"2S"_s);
    case site::FieldType::List:
        return *rc::gen::element(QJsonArray{}, QJsonArray{QJsonObject{}}, QJsonArray{QJsonObject{}, QJsonObject{}});
    case site::FieldType::Object:
        break;
    }
    return QJsonObject{};
}

/// The site with one fact put in, changed or taken away, wherever a rule may look.
QJsonObject changed(const QJsonObject &site, const site::Schema &schema, const QStringList &paths)
{
    const QString generic = paths.at(*rc::gen::inRange(0, static_cast<int>(paths.size())));
    const site::Field *field = schema.field(generic);
    if (field == nullptr)
        return site;
    QString path = generic;
    for (qsizetype at = path.indexOf(u"[]"); at >= 0; at = path.indexOf(u"[]"))
        path.replace(at, 2, u"[%1]"_s.arg(*rc::gen::inRange(0, 2)));
    const auto made = site::Site(site).with(path, someValue(*field));
    return made ? made->json() : site; // a list has no second element before its first
}

QJsonObject smallSite(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

constexpr auto kSmallPack = R"j({"id": "small", "title": "Small", "version": "1",
    "results": [{"id": "four", "value": "derived.four"}],
    "rules": [
    {"id": "R-A", "kind": "rule", "severity": "variance-possible", "title": "A", "require": "a < 3", "message": "{b}"},
    {"id": "R-B", "kind": "rule", "severity": "info", "title": "B", "require": "b < 3"},
    {"id": "R-D", "kind": "rule", "severity": "info", "title": "D", "require": "derived.four < 3"},
    {"id": "R-L", "kind": "rule", "severity": "info", "title": "L", "require": "list.all(e, e.x < 3)"},
    {"id": "R-T", "kind": "rule", "severity": "info", "title": "T", "require": "day == today"},
    {"id": "R-Q", "kind": "rule", "severity": "info", "title": "Q", "ask": "Is it so?", "message": "No."}]})j";

std::shared_ptr<const RulePack> smallPack()
{
    const auto types = SchemaPathTypes::fromJson(smallSite(R"({"properties": {
        "a": {"type": "number"}, "b": {"type": "number"}, "day": {"type": "string"},
        "list": {"type": "array", "items": {"properties": {"x": {"type": "number"}, "y": {"type": "number"}}}}},
        "x-derived": [{"name": "twice", "type": "number", "formula": "a * 2"},
                      {"name": "four", "type": "number", "formula": "derived.twice * 2"}]})"));
    auto pack = RulePack::fromJson(smallSite(kSmallPack), *types, QLocale::c());
    return std::make_shared<const RulePack>(std::move(*pack));
}

} // namespace

TEST(RunningCheck, EvaluatesOnlyWhatReadsTheChange)
{
    RunningCheck check(smallPack());
    const auto update = [&](const char *site, QDate today = kToday, const QHash<QString, Response> &answers = {}) {
        check.update(smallSite(site), today, answers);
        return check.evaluated();
    };
    EXPECT_EQ(update(R"({"a": 1})"), 6) << "the first time everything is";
    EXPECT_EQ(update(R"({"a": 1})"), 0) << "nothing changed";
    EXPECT_EQ(update(R"({"a": 1, "b": 1})"), 2) << "R-B, and R-A for its sentence";
    EXPECT_EQ(update(R"({"a": 5, "b": 1})"), 2) << "R-A, and R-D through two derived values";
    EXPECT_EQ(check.last().findings[2].status, u"fail"_s);
    EXPECT_EQ(check.last().results.value(u"four"_s), 20);
    EXPECT_EQ(update(R"({"a": 5, "b": 1, "list": [{"x": 1}]})"), 1);
    EXPECT_EQ(update(R"({"a": 5, "b": 1, "list": [{"x": 4}]})"), 1);
    EXPECT_EQ(check.last().findings[3].status, u"fail"_s);
    EXPECT_EQ(update(R"({"a": 5, "b": 1, "list": [{"x": 4}]})", kToday.addDays(1)), 1) << "what looks at the day";
    EXPECT_EQ(update(R"({"a": 5, "b": 1, "list": [{"x": 4}], "attestations": {"R-Q": {"value": true}}})"), 2)
        << "R-Q, and R-T since the day is another again";
    EXPECT_EQ(check.last().findings[5].status, u"attested"_s);
    const QHash<QString, Response> variance{{u"R-A"_s, {Response::Kind::Variance, u"R. Ito"_s, u"asked"_s, u"1"_s}}};
    EXPECT_EQ(update(R"({"a": 5, "b": 1})", kToday, variance), 3) << "R-A answered; R-L and R-Q lost what they had";
    EXPECT_EQ(check.last().findings[0].status, u"variance-requested"_s);
    EXPECT_EQ(update(R"({"a": 5, "b": 1})"), 1) << "the answer was taken back";
    EXPECT_EQ(check.last().findings[0].status, u"fail"_s);
}

TEST(RunningCheck, SaysWhatAFullEvaluationSaysWhateverChanges)
{
    QList<QJsonObject> sites = exampleSites();
    ASSERT_GE(sites.size(), 6);
    sites.append(QJsonObject());
    for (const QString &id : shippedPacks()) {
        const auto pack = shippedPack(id);
        const auto schema = site::Schema::shipped(u"en"_s);
        ASSERT_TRUE(schema);
        QSet<QString> read;
        for (const Rule &rule : pack->rules())
            for (const QString &path : rule.reads)
                for (QString at = path; !at.isEmpty(); at = at.left(std::max<qsizetype>(0, at.lastIndexOf(u'.'))))
                    read.insert(at); // the groups around it come and go as well
        QStringList paths(read.begin(), read.end());
        paths.sort();
        ASSERT_GT(paths.size(), 50);
        const bool held = rc::check("running and full checks agree, " + id.toStdString(), [&] {
            QJsonObject site = sites.at(*rc::gen::inRange(0, static_cast<int>(sites.size())));
            RunningCheck running(pack);
            running.update(site, kToday);
            for (int step = *rc::gen::inRange(1, 8); step > 0; --step) {
                for (int edits = *rc::gen::inRange(1, 4); edits > 0; --edits)
                    site = changed(site, **schema, paths);
                const QDate today = kToday.addDays(*rc::gen::inRange(0, 2) * 100);
                const SiteCheck &now = running.update(site, today);
                const SiteCheck full = pack->check(site, today);
                if (!(now == full))
                    RC_FAIL(difference(now, full));
                QStringList statuses;
                for (const Finding &finding : full.findings)
                    statuses.append(finding.status);
                RC_ASSERT(pack->statuses(site, today) == statuses);
            }
        });
        EXPECT_TRUE(held) << qUtf8Printable(id);
    }
}

/// A day that is recorded as done before it has come counts once it has, and no longer where a clock is put back: the
/// site stays the same, what is doubted does not.
TEST(RunningCheck, TheDayAloneDecidesWhetherADayHasCome)
{
    const auto pack = shippedPack(u"coned-solar-2022-07"_s);
    QJsonObject site;
    for (const QJsonObject &one : exampleSites())
        if (one["utility"_L1]["id"_L1] == "coned"_L1)
            site = one;
    ASSERT_FALSE(site.isEmpty());
    QJsonObject process = site["process"_L1].toObject();
    process["line_diagram_approval_date"_L1] = u"2027-02-01"_s;
    site["process"_L1] = process;
    RunningCheck running(pack);
    for (const QDate &today : {QDate(2027, 2, 13), kToday, QDate(2027, 2, 13)}) {
        const SiteCheck &now = running.update(site, today);
        const SiteCheck full = pack->check(site, today);
        EXPECT_TRUE(now == full) << difference(now, full);
    }
}

TEST(RunningCheck, OneFactConcernsFewRules)
{
    const auto pack = shippedPack(shippedPacks().first());
    for (const QJsonObject &site : exampleSites()) {
        RunningCheck check(pack);
        check.update(site, kToday);
        const auto edited = site::Site(site).with(u"socket.rating_a"_s, 137);
        ASSERT_TRUE(edited);
        check.update(edited->json(), kToday);
        EXPECT_LT(check.evaluated(), pack->rules().size() / 10);
    }
}

} // namespace wm::rules
