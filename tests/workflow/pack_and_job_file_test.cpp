// SPDX-License-Identifier: GPL-3.0-or-later
// Packs and job files that are wrong: refused with one sentence that says where.
#include "core/workflow/job_file.h"
#include "tests/workflow/small_pack.h"

#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

/// A small pack with one text in its source replaced.
QString packFault(const char *from, const char *to)
{
    QByteArray text = QJsonDocument(smallPack()).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(text.contains(from)) << from;
    const qsizetype at = text.indexOf(from);
    text.replace(at, static_cast<qsizetype>(qstrlen(from)), to);
    const auto types = rules::SchemaPathTypes::shipped();
    const auto pack = parseWorkflowPack(json(text.constData()), u"small.json"_s, **types);
    return pack ? QString() : pack.error().message;
}

QJsonObject goodJob()
{
    return json(R"({"schema": "witnessmark-job/1", "job": "5d0c7a1e-6f0b-4c7e-9a51-0de3a04d2917", "demonstration": true,
        "today": "2026-11-20", "actor": {"user": "ana", "role": "installer"}, "packs": ["small"],
        "site": {"socket": {"meter_form": "2S"}, "inverters": [{"make": "A", "qty": 2}, {"make": "B"}]},
        "steps": {"torque": {"done": true, "by": "Ana", "measured": 40, "instrument": {"id": "TW-1", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 5, "max": 90}}}})");
}

QString jobFault(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject job = goodJob();
    change(job);
    const auto file = parseJobFile(QJsonDocument(job).toJson(), u"job.json"_s);
    return file ? QString() : file.error().message;
}

} // namespace

TEST(PackFaults, AreLocated)
{
    const struct
    {
        const char *from, *to;
        QStringList says;
    } rows[] = {
        {R"("after":["site"])", R"("after":["sight"])", {u"step out"_s, u"sight"_s}},
        {R"("opens":"out")", R"("opens":"nowhere")", {u"step insert, gate off"_s, u"nowhere"_s}},
        {R"("phase":"q")", R"("phase":"z")", {u"phase"_s, u"z"_s}},
        {R"("kind":"choice")", R"("kind":"quiz")", {u"step site, evidence form"_s, u"quiz"_s}},
        {"collar.breaker_position == 'off'",
         "collar.braker_position == 'off'",
         {u"gate off"_s, u"Column 1"_s, u"braker"_s}},
        {"collar.breaker_position == 'off'", "collar.breaker_position = 'off'", {u"gate off"_s, u"Column 25"_s}},
        {"collar.breaker_position == 'off'", "collar.breaker_position == 'of'", {u"gate off"_s, u"of"_s}},
        {"socket.cover_style == 'ring'", "socket.cover_style", {u"step ring"_s}},
        {R"("cite":"c",)", "", {u"cite"_s}},
        {R"("requirements":[],"severity":"stop-work","title":"Meter out")",
         R"("severity":"stop-work","title":"Meter out")",
         {u"step out"_s, u"requirements"_s}},
        {R"("id":"dead-1")", R"("id":"out")", {u"out"_s, u"twice"_s}},
        {R"("severity":"stop-work")", R"("severity":"dire")", {u"dire"_s}},
        {"socket.age_years", "socket.age_in_years", {u"evidence age"_s, u"age_in_years"_s}},
        {R"("to":"lockout-off")", R"("to":"nowhere")", {u"strict"_s, u"nowhere"_s}},
        {R"({"below":1})", R"({})", {u"record-only"_s}},
        {R"({"below":1})", R"({"beneath":1})", {u"beneath"_s}},
        {R"("insert","dead-2")", R"("insert","dead-3")", {u"reopening flip"_s, u"dead-3"_s}},
        {"process.pto_issued == true", "process.pto == true", {u"guard relay-shut"_s}},
        {R"("witnessmark-pack/1")", R"("witnessmark-pack/2")", {u"witnessmark-pack/2"_s}},
        {R"("sort":"workflow")", R"("sort":"product")", {u"small.json"_s}},
    };
    ASSERT_EQ(packFault("Small", "Small"), QString());
    for (const auto &row : rows) {
        const QString fault = packFault(row.from, row.to);
        EXPECT_FALSE(fault.isEmpty()) << row.to;
        for (const QString &part : row.says)
            EXPECT_TRUE(fault.contains(part)) << row.to << " -> " << qUtf8Printable(fault);
    }
}

TEST(JobFiles, AGoodOneIsRead)
{
    const auto file = parseJobFile(QJsonDocument(goodJob()).toJson(), u"job.json"_s);
    ASSERT_TRUE(file) << qUtf8Printable(file.error().message);
    EXPECT_EQ(toText(file->job), u"5d0c7a1e-6f0b-4c7e-9a51-0de3a04d2917"_s);
    EXPECT_TRUE(file->demonstration);
    EXPECT_EQ(file->steps.value(u"torque"_s).by, u"Ana"_s);
    const auto facts = leafFacts(file->site);
    ASSERT_EQ(facts.size(), 4);
    EXPECT_EQ(facts[0].first, u"inverters[0].make"_s);
    EXPECT_EQ(facts[1], (std::pair<QString, QJsonValue>(u"inverters[0].qty"_s, 2)));
}

TEST(JobFiles, FaultsSayWhere)
{
    EXPECT_EQ(jobFault([](QJsonObject &) {}), QString());
    const auto says = [](const QString &fault, const QString &part) {
        EXPECT_TRUE(fault.contains(part)) << qUtf8Printable(fault);
    };
    says(jobFault(
             [](QJsonObject &job) { job["steps"_L1] = json(R"({"torque": {"done": true, "measured": "forty"}})"); }),
         u"steps / torque / measured"_s);
    says(jobFault([](QJsonObject &job) { job["actor"_L1] = json(R"({"user": "ana", "role": "king"})"); }),
         u"actor / role"_s);
    says(jobFault([](QJsonObject &job) { job["today"_L1] = u"2026-02-30"_s; }), u"today"_s);
    says(jobFault([](QJsonObject &job) { job["job"_L1] = u"17"_s; }), u"job"_s);
    says(jobFault([](QJsonObject &job) {
             job["actor"_L1] =
                 QJsonObject{{"user"_L1, u"ana"_s}, {"role"_L1, u"installer"_s}, {"name"_L1, u"Ana\0Bell"_s}};
         }),
         u"actor / name"_s);
    says(jobFault([](QJsonObject &job) { job["title"_L1] = u"A\u0007B"_s; }), u"title"_s);
    says(jobFault([](QJsonObject &job) { job.remove("site"_L1); }), u"site"_s);
    says(jobFault([](QJsonObject &job) { job["extra"_L1] = 1; }), u"extra"_s);
    says(jobFault([](QJsonObject &job) { job["site"_L1] = json(R"({"socket": {"meter_from": "2S"}})"); }),
         u"site / socket.meter_from"_s);
    says(jobFault([](QJsonObject &job) { job["steps"_L1] = json(R"({"torque": {"refused": true}})"); }),
         u"steps / torque"_s);
}

TEST(JobFiles, ANewerOneIsRefusedByItsVersion)
{
    QJsonObject job = goodJob();
    job["schema"_L1] = u"witnessmark-job/3"_s;
    job["unheard_of"_L1] = true;
    const auto file = parseJobFile(QJsonDocument(job).toJson(), u"job.json"_s);
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().code, ErrorCode::NewerVersion);
    EXPECT_TRUE(file.error().message.contains(u"witnessmark-job/3"_s));
    EXPECT_EQ(parseJobFile("{\"schema\": \"else/1\"}", u"job.json"_s).error().code, ErrorCode::Invalid);
}

TEST(JobFiles, ShortFormsGoToTheOnlyPlaceThatFits)
{
    const WorkflowPack pack = parsed(smallPack());
    const auto input = [&](const char *step, const char *told) {
        JobFileStep one;
        one.raw = json(told);
        one.note = one.raw.value("note"_L1).toString();
        return stepInput(*pack.find(QString::fromUtf8(step)), one);
    };
    EXPECT_EQ(
        *input(
            "dead-1",
            R"({"done": true, "measured": 0.1, "instrument": {"id": "T", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}})"),
        json(
            R"({"v": {"measured": 0.1, "instrument": {"id": "T", "calibrated_on": "2026-05-02", "due_on": "2027-05-02", "min": 0, "max": 1000}}})"));
    EXPECT_EQ(*input("site", R"({"done": true, "value": "2S", "note": "n"})"),
              json(R"({"form": {"value": "2S"}, "note": "n"})"));
    EXPECT_EQ(*input("out", R"({"done": true})"), json(R"({"ok": {"attested": true}, "acknowledged": ["arc"]})"));
    EXPECT_EQ(*input("insert", R"({"done": true, "photos": ["a.jpg"]})"), json(R"({"photo": {"photos": ["a.jpg"]}})"));
    EXPECT_FALSE(input("torque", R"({"done": true, "value": 3})")); // two values are asked there
    EXPECT_FALSE(input("out", R"({"done": true, "measured": 3})")); // none is
}

} // namespace wm::workflow
