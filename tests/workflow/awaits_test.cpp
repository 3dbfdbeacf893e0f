// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that await what is not typed at them, and readings held against a mark at the place.
#include "tests/workflow/log.h"

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

WorkflowPack closingPack()
{
    const auto types = rules::SchemaPathTypes::shipped();
    const auto pack = parseWorkflowPack(json(R"({
      "schema": "witnessmark-pack/1", "sort": "workflow", "id": "closing", "title": "Closing", "version": "1",
      "phases": [ {"id": "p", "title": "P"} ],
      "steps": [
        {"id": "torque", "phase": "p", "title": "Torque", "severity": "deficiency", "requirements": [], "cite": "c",
         "evidence": [ {"id": "t", "kind": "measure", "path": "neutral.torque_socket_inlb", "ask": "Torque",
                        "quantity": "torque", "unit": "in-lb",
                        "judge": {"min-path": "socket.accessory_torque_marked_inlb"}} ]},
        {"id": "rules", "phase": "p", "title": "Rules", "severity": "deficiency", "requirements": [], "cite": "c",
         "awaits": "answered-findings", "page": "findings",
         "evidence": [ {"id": "read", "kind": "attest", "text": "I read them."} ]},
        {"id": "sign", "phase": "p", "title": "Sign", "severity": "deficiency", "requirements": [], "cite": "c",
         "awaits": "signature", "after": ["rules"],
         "evidence": [ {"id": "true", "kind": "attest", "text": "It is true."} ]},
        {"id": "over", "phase": "p", "title": "Hand over", "severity": "info", "requirements": [], "cite": "c",
         "after": ["sign"], "evidence": [ {"id": "ok", "kind": "attest", "text": "Shown."} ]}
      ] })"),
                                        u"closing.json"_s, **types);
    EXPECT_TRUE(pack) << (pack ? "" : qUtf8Printable(pack.error().message));
    return pack ? *pack : WorkflowPack{};
}

class AwaitsTest : public ::testing::Test
{
protected:
    QString done(const char *step, StepInput input)
    {
        return m_log.add(m_engine.recordDone(m_log.state(), QString::fromUtf8(step), input, u"typed"_s));
    }
    [[nodiscard]] StepState state(const char *step) const
    {
        return m_engine.status(m_log.state(), QString::fromUtf8(step)).state;
    }
    QString skip(const std::optional<OpenFindings> &open)
    {
        return m_log.add(m_engine.recordSkipped(m_log.state(), u"rules"_s, u"The office answers them"_s, {}, open));
    }
    void sign(const char *capacity, const char *as = "", const char *source = "")
    {
        record::Draft draft{record::Kind::Signature, u"job"_s};
        draft.value = {{u"capacity"_s, QString::fromUtf8(capacity)}, {u"name"_s, u"Ana"_s}};
        if (*as)
            draft.value.insert(u"as"_s, QString::fromUtf8(as));
        if (*source)
            draft.value.insert(u"source"_s, QString::fromUtf8(source));
        m_log.append({draft});
    }
    static StepInput read(const std::optional<OpenFindings> &open)
    {
        StepInput input{{u"read"_s, QJsonObject{{u"attested"_s, true}}}};
        if (open)
            input.insert(QString(kOpenFindings), toJson(*open));
        return input;
    }

    Log m_log;
    Engine m_engine{closingPack(), CompanySettings{}};
};

} // namespace

TEST_F(AwaitsTest, OpenFindingsKeepTheStepOpenAndAreNamed)
{
    const QString refused = done("rules", read(OpenFindings{1, 30, 1}));
    EXPECT_TRUE(refused.contains(u"32"_s)) << qUtf8Printable(refused);
    EXPECT_TRUE(refused.contains(u"1 not met, 30 not decided, 1 to answer"_s)) << qUtf8Printable(refused);
    EXPECT_FALSE(done("rules", read(std::nullopt)).isEmpty()) << "not counted is not none";
    EXPECT_EQ(state("rules"), StepState::Ready);
    EXPECT_EQ(done("rules", read(OpenFindings{})), QString());
    EXPECT_EQ(state("rules"), StepState::Done);
}

TEST_F(AwaitsTest, SkippedLeavesTheCountInTheRecord)
{
    EXPECT_FALSE(skip(std::nullopt).isEmpty());
    EXPECT_EQ(skip(OpenFindings{0, 31, 0}), QString());
    EXPECT_EQ(state("rules"), StepState::Skipped);
    const QString note = m_engine.status(m_log.state(), u"rules"_s).note;
    EXPECT_TRUE(note.contains(u"31"_s) && note.endsWith(u"The office answers them"_s)) << qUtf8Printable(note);
    const record::Entry *entry = m_log.state().current(record::Kind::Step, u"rules"_s);
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->value.value(u"open_findings"_s).toMap().value(u"undecided"_s).toInteger(), 31);
}

TEST_F(AwaitsTest, OnlyTheProgramCounts)
{
    EXPECT_FALSE(done("torque", {{QString(kOpenFindings), toJson(OpenFindings{})}}).isEmpty())
        << "a step that awaits no findings has no use for them";
}

TEST_F(AwaitsTest, ASignatureOfTheInstallerMakesItDone)
{
    skip(OpenFindings{0, 1, 0});
    const StepInput yes{{u"true"_s, QJsonObject{{u"attested"_s, true}}}};
    EXPECT_FALSE(done("sign", yes).isEmpty());
    sign("inspector");
    EXPECT_FALSE(done("sign", yes).isEmpty()) << "an inspector signs for himself";
    sign("demonstration", "inspector");
    EXPECT_FALSE(done("sign", yes).isEmpty()) << "also in a demonstration";
    sign("installer", "", "import");
    EXPECT_FALSE(done("sign", yes).isEmpty()) << "what a file brought is nobody's";
    EXPECT_EQ(state("over"), StepState::Blocked);
    sign("demonstration", "installer");
    EXPECT_EQ(done("sign", yes), QString());
    EXPECT_EQ(state("sign"), StepState::Done);
    EXPECT_EQ(state("over"), StepState::Ready);
}

TEST_F(AwaitsTest, ARecordOfBeforeIsNotDoneWithoutOne)
{
    skip(OpenFindings{0, 1, 0});
    record::Draft draft{record::Kind::Step, u"sign"_s};
    draft.value = {{u"state"_s, u"done"_s}, {u"evidence"_s, QCborMap{{u"true"_s, QCborMap{{u"attested"_s, true}}}}}};
    m_log.append({draft});
    EXPECT_EQ(state("sign"), StepState::Ready);
    EXPECT_EQ(state("over"), StepState::Blocked);
    EXPECT_EQ(m_engine.phases(m_log.state()).first().settled, 1);
    sign("installer");
    EXPECT_EQ(state("sign"), StepState::Done) << "the step stood there already";
}

TEST_F(AwaitsTest, AReadingIsHeldAgainstTheMarkAtThePlace)
{
    const auto measure = [this](double value) {
        m_log.add(m_engine.recordEvidence(m_log.state(), u"torque"_s, {{u"t"_s, QJsonObject{{u"measured"_s, value}}}},
                                          u"typed"_s));
        return m_engine.status(m_log.state(), u"torque"_s).evidence.first();
    };
    EXPECT_EQ(measure(50).verdict, u"unknown"_s) << "no mark, nothing to be judged by";
    m_log.fact("socket.accessory_torque_marked_inlb", 50);
    EXPECT_EQ(measure(49).verdict, u"low"_s);
    EXPECT_EQ(measure(50).verdict, u"pass"_s);
    EXPECT_TRUE(measure(51).target.contains(u"50"_s));
    EXPECT_FALSE(m_log
                     .add(m_engine.recordDone(m_log.state(), u"torque"_s, {{u"t"_s, QJsonObject{{u"measured"_s, 49}}}},
                                              u"typed"_s))
                     .isEmpty());
}

TEST(OpenFindingsOf, AnswersAreNotOpen)
{
    QList<Finding> findings;
    for (const auto *status : {"pass", "fail", "unknown", "attest", "attested", "waived", "variance-requested",
                               "variance-granted", "not-applicable"}) {
        Finding finding;
        finding.status = QString::fromUtf8(status);
        findings.append(finding);
    }
    Finding unrecorded;
    unrecorded.status = u"fail"_s;
    unrecorded.missing = {u"a.b"_s};
    findings.append(unrecorded);
    EXPECT_EQ(openAmong(findings), (OpenFindings{1, 2, 1}));
    EXPECT_EQ(openFindingsFromJson(toJson(openAmong(findings))), openAmong(findings));
    EXPECT_FALSE(openFindingsFromJson(QJsonObject{{u"not_met"_s, 0}}));
}

TEST(WorkflowPack, AnUnknownPageOrAwaitedThingIsAFault)
{
    const auto types = rules::SchemaPathTypes::shipped();
    for (const auto *field : {R"("page": "garage")", R"("awaits": "luck")"}) {
        const QByteArray pack =
            QByteArray(R"({"schema": "witnessmark-pack/1", "sort": "workflow", "id": "x", "title": "X",
            "version": "1", "phases": [{"id": "p", "title": "P"}], "steps": [{"id": "a", "phase": "p", "title": "A",
            "severity": "info", "requirements": [], "cite": "c", )") +
            field + "}]}";
        EXPECT_FALSE(parseWorkflowPack(json(pack.constData()), u"x.json"_s, **types)) << field;
    }
}

} // namespace wm::workflow
