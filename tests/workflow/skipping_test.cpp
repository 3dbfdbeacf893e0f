// SPDX-License-Identifier: GPL-3.0-or-later
// A step may be skipped with a reason; what its rows of the ledger refuse is refused all the same before the collar
// goes in, before the lockout comes off and before the breaker is switched ON. Generated from the pack and the ledger.
#include "tests/workflow/shipped.h"

#include <QtCore/QFile>

namespace wm::workflow {

namespace {

const QStringList kDangers{u"place.insert"_s, u"energise.lockout-off"_s, u"energise.breaker-on"_s};

/// The rows of the ledger that refuse something ("block", "stop-work").
const QSet<QString> &blocks()
{
    static const QSet<QString> all = [] {
        QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/ledger_blocks.txt"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        return QSet<QString>(lines.begin(), lines.end());
    }();
    return all;
}

QStringList blocksOf(const QStringList &requirements)
{
    QStringList found;
    for (const QString &id : requirements)
        if (blocks().contains(id))
            found.append(id);
    return found;
}

bool share(const QStringList &some, const QStringList &others)
{
    return std::any_of(some.begin(), some.end(), [&](const QString &one) { return others.contains(one); });
}

bool isNoted(const Gate &check)
{
    return check.severity == Severity::Warning || check.severity == Severity::Info;
}

bool isFact(const Evidence &evidence)
{
    return evidence.kind != EvidenceKind::Photo && evidence.kind != EvidenceKind::Device && !evidence.optional;
}

bool holds(const Step &danger, const QString &step, const QStringList &requirements)
{
    return std::any_of(danger.gates.begin(), danger.gates.end(), [&](const Gate &gate) {
        return gate.holds.contains(step) && share(gate.requirements, requirements);
    });
}

using Facts = QHash<QString, QJsonValue>; ///< what is recorded otherwise; undefined: not at all

/// The record as it would be had the step been skipped with a reason, and had other facts been recorded.
record::JobState skipped(const record::JobState &state, const Step &step, const Facts &facts)
{
    QList<record::Entry> entries;
    QSet<QString> found;
    for (record::Entry entry : state.entries()) {
        const bool recorded = entry.kind == record::Kind::Fact || entry.kind == record::Kind::Measurement;
        if (entry.kind == record::Kind::Step && entry.path == step.id)
            entry.value = {{u"state"_s, u"skipped"_s}, {u"note"_s, u"No time left today."_s}};
        if (entry.kind == record::Kind::Measurement &&
            std::any_of(step.evidence.begin(), step.evidence.end(), [&](const Evidence &one) {
                return one.kind == EvidenceKind::Measure && one.path == entry.path;
            }))
            continue;
        if (const auto other = facts.constFind(entry.path); recorded && other != facts.cend()) {
            if (other->isUndefined())
                continue;
            found.insert(entry.path);
            entry.value.insert(u"v"_s, QCborValue::fromJsonValue(*other));
        }
        entries.append(entry);
    }
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (it->isUndefined() || found.contains(it.key()))
            continue;
        record::Entry entry = entries.last();
        entry.kind = it.key().startsWith(u"measurements."_s) ? record::Kind::Measurement : record::Kind::Fact;
        entry.path = it.key();
        entry.supersedes.reset();
        entry.value = {{u"v"_s, QCborValue::fromJsonValue(*it)}, {u"source"_s, u"typed"_s}};
        entry.sequence += 1;
        entry.hash = sha256(it.key().toUtf8());
        entries.append(entry);
    }
    return record::JobState(entries);
}

/// Values that are not the recorded one.
QList<QJsonValue> others(const QJsonValue &value)
{
    QList<QJsonValue> all{QJsonValue(QJsonValue::Undefined)};
    if (value.isBool())
        all.append(!value.toBool());
    else if (value.isDouble())
        all += {0, 4, value.toDouble() / 2, 2 * value.toDouble() + 1};
    else if (value.isString())
        all += {u"aluminum"_s, u"flipped"_s, u"line"_s, u"jaw5"_s};
    else
        all.append(QJsonArray{u"L1"_s});
    return all;
}

class Skipping : public Shipped
{
protected:
    /// Works the job up to a danger, which then stands open.
    void workTo(const QString &danger)
    {
        ASSERT_EQ(work(danger), QString());
        m_danger = m_engine->pack().find(danger);
        ASSERT_EQ(m_engine->status(m_log.state(), danger).state, StepState::Ready);
    }

    /// The danger stays shut because of the step.
    void expectShut(const record::JobState &state, const Step &step, const QString &what)
    {
        const StepStatus status = m_engine->status(state, m_danger->id);
        EXPECT_EQ(status.state, StepState::Blocked) << qUtf8Printable(step.id + u' ' + what);
        EXPECT_FALSE(status.reasons.isEmpty()) << qUtf8Printable(step.id + u' ' + what);
    }

    void tryEvidence(const Step &step)
    {
        const rules::Facts facts = m_engine->facts(m_log.state());
        for (const Evidence &evidence : step.evidence) {
            const bool wanted = !evidence.when || evidence.when->evaluate(facts).truth == rules::Truth::True;
            if (!isFact(evidence) || !wanted || !holds(*m_danger, step.id, blocksOf(evidence.requirements)))
                continue;
            ++m_tried;
            if (evidence.path.isEmpty()) {
                expectShut(skipped(m_log.state(), step, {}), step, evidence.id);
                continue;
            }
            QList<QJsonValue> values{QJsonValue(QJsonValue::Undefined)};
            if (evidence.kind == EvidenceKind::Attest)
                values.append(evidence.value.isBool() ? QJsonValue(!evidence.value.toBool()) : QJsonValue(u"?"_s));
            if (evidence.kind == EvidenceKind::Measure)
                values += {0, 0.9};
            for (const QJsonValue &value : values)
                expectShut(skipped(m_log.state(), step, {{evidence.path, value}}), step,
                           evidence.id + u" = "_s + value.toVariant().toString());
        }
    }

    /// The facts a check reads, each with the values it is tried with.
    QList<std::pair<QString, QList<QJsonValue>>> triesOf(const Gate &check)
    {
        const rules::Facts now = m_engine->facts(m_log.state());
        QList<std::pair<QString, QList<QJsonValue>>> all;
        for (QString path : check.require.paths())
            if (!path.startsWith(u"derived."_s)) {
                path.replace(u"[]"_s, u"[0]"_s);
                all.append({path, others(valueAtPath(now, path))});
            }
        return all;
    }

    /// Whether the facts break the check; if so, the danger has to be shut.
    bool breaks(const Step &step, const Gate &check, const Facts &facts)
    {
        const record::JobState state = skipped(m_log.state(), step, facts);
        if (check.require.evaluate(m_engine->facts(state)).truth == rules::Truth::True)
            return false;
        expectShut(state, step, check.id + u' ' + facts.keys().join(u", "_s));
        return true;
    }

    /// One fact after the other; a check that no single fact breaks, by two of them together.
    void tryCheck(const Step &step, const Gate &check)
    {
        const auto tries = triesOf(check);
        int failing = 0;
        for (const auto &[path, values] : tries)
            for (const QJsonValue &value : values)
                failing += breaks(step, check, {{path, value}}) ? 1 : 0;
        for (qsizetype one = 0; failing == 0 && one < tries.size(); ++one)
            for (qsizetype two = one + 1; two < tries.size(); ++two)
                for (const QJsonValue &first : tries[one].second)
                    for (const QJsonValue &second : tries[two].second)
                        failing += breaks(step, check, {{tries[one].first, first}, {tries[two].first, second}}) ? 1 : 0;
        m_tried += failing;
        EXPECT_GT(failing, 0) << qUtf8Printable(step.id + u' ' + check.id) << " was never broken";
    }

    static QJsonValue valueAtPath(const rules::Facts &facts, const QString &path)
    {
        const bool measured = path.startsWith(u"measurements."_s);
        return site::Site(measured ? facts.measurements : facts.site).value(measured ? path.mid(13) : path);
    }

    /// Every step before the danger, skipped, with every one of its facts missing or wrong.
    void tryAll(const QString &danger)
    {
        workTo(danger);
        for (const Step &step : m_engine->pack().steps) {
            if (step.id == danger)
                break;
            if (step.severity == Severity::StopWork ||
                m_engine->status(m_log.state(), step.id).state != StepState::Done)
                continue;
            tryEvidence(step);
            for (const Gate &check : step.checks)
                if (!isNoted(check) && holds(*m_danger, step.id, blocksOf(check.requirements)))
                    tryCheck(step, check);
        }
        EXPECT_GT(m_tried, 60);
    }

    [[nodiscard]] bool opens(const QString &step, const Facts &facts) const
    {
        return m_engine->status(skipped(m_log.state(), *m_engine->pack().find(step), facts), m_danger->id).state ==
               StepState::Ready;
    }

    const Step *m_danger = nullptr;
    int m_tried = 0;
};

} // namespace

TEST_F(Skipping, NothingThatIsRefusedGoesIn)
{
    tryAll(u"place.insert"_s);
}

TEST_F(Skipping, NothingThatIsRefusedTakesTheLockoutOff)
{
    tryAll(u"energise.lockout-off"_s);
}

TEST_F(Skipping, NothingThatIsRefusedSwitchesTheBreakerOn)
{
    tryAll(u"energise.breaker-on"_s);
}

// Every row that refuses something, wherever a step that can be skipped answers it, is held by a gate at a danger.
TEST_F(Skipping, EveryRowThatRefusesIsHeld)
{
    // Held by other means, or no matter of these dangers: the address (a gate of provisioning), the cell plan, the
    // box's pigtail (what is landed is judged at neutral-size), facts of utility and service that held checks read.
    QSet<QString> elsewhere{u"site.premises"_s,
                            u"site.cell-plan"_s,
                            u"site.utility"_s,
                            u"site.service"_s,
                            u"inspect.package pigtail"_s,
                            u"inspect.pigtail color"_s,
                            u"inspect.pigtail insulation"_s,
                            u"inspect.pigtail stranding"_s,
                            u"inspect.pigtail material"_s,
                            u"site.socket cover"_s};
    QSet<QString> needed;
    const WorkflowPack &pack = m_engine->pack();
    const qsizetype insertion = pack.indexOf(u"place.insert"_s);
    int held = 0;
    for (qsizetype i = 0; i < pack.indexOf(u"energise.breaker-on"_s); ++i) {
        const Step &step = pack.steps[i];
        if (step.severity == Severity::StopWork)
            continue;
        const auto expectHeld = [&](const QString &what, const QStringList &requirements) {
            const QStringList rows = blocksOf(requirements);
            for (const QString &name : {step.id, step.id + u' ' + what})
                if (!rows.isEmpty() && elsewhere.contains(name)) {
                    needed.insert(name);
                    return;
                }
            if (rows.isEmpty())
                return;
            ++held;
            const QStringList dangers = i < insertion ? kDangers.first(1) : kDangers.last(2);
            for (const QString &danger : dangers)
                EXPECT_TRUE(holds(*pack.find(danger), step.id, rows)) << qUtf8Printable(
                    danger + u" does not hold "_s + step.id + u' ' + what + u": "_s + rows.join(u' '));
        };
        for (const Gate &check : step.checks)
            if (!isNoted(check))
                expectHeld(check.id, check.requirements);
        for (const Evidence &evidence : step.evidence)
            if (isFact(evidence))
                expectHeld(evidence.id, evidence.requirements);
    }
    EXPECT_GT(held, 120);
    EXPECT_EQ(needed, elsewhere);
}

// A row that refuses something and stands at no step is decided before the work or apart from it.
TEST_F(Skipping, EveryOtherRowThatRefusesIsNamed)
{
    const QSet<QString> elsewhere{// the part number's grammar, the design's rules (core/catalog/suitability.h)
                                  u"CD-PART-02"_s, u"CD-PART-03"_s, u"CD-PART-06"_s, u"CD-PART-07"_s, u"CD-PART-09"_s,
                                  u"CD-PART-11"_s, u"CD-PART-26"_s, u"CD-SPEC-08"_s, u"CD-SPEC-10"_s, u"CD-SPEC-12"_s,
                                  u"CD-SPEC-13"_s, u"CD-SPEC-19"_s, u"CD-SPEC-22"_s, u"CD-SPEC-27"_s, u"CD-SPEC-40"_s,
                                  u"CD-APPX-04"_s, u"CD-APPX-05"_s, u"CD-FCC-10"_s, u"CD-FCC-11"_s, u"CD-FCC-12"_s,
                                  // the maker's cloud and the warranty
                                  u"CD-USER-05"_s, u"CD-USER-06"_s, u"CD-USER-07"_s, u"CD-USER-10"_s, u"CD-USER-11"_s,
                                  u"CD-USER-27"_s, u"CD-UNIT-43"_s, u"CD-FILTER-23"_s, u"CD-TAG-02"_s, u"CD-RELAY-13"_s,
                                  u"CD-WARRANTY-13"_s, u"CD-WARRANTY-25"_s, u"CD-WARRANTY-27"_s};
    QSet<QString> carried;
    const auto take = [&](const QStringList &ids) { carried.unite(QSet<QString>(ids.begin(), ids.end())); };
    for (const Step &step : m_engine->pack().steps) {
        take(step.requirements);
        for (const Gate &gate : step.gates + step.checks)
            take(gate.requirements);
        for (const Evidence &evidence : step.evidence)
            take(evidence.requirements);
        for (const Notice &notice : step.warnings + step.notes)
            take(notice.requirements);
    }
    EXPECT_EQ(blocks() - carried, elsewhere);
}

// CD-TORQUE-05, -12: under the table is always low, however it was recorded; the table's own value is enough.
TEST_F(Skipping, ATorqueIsHeldAgainstTheTableNotAgainstNothing)
{
    workTo(u"energise.breaker-on"_s);
    const QString field = u"wire.field-torque"_s, neutral = u"socket.neutral-torque"_s;
    for (const auto &[step, path, target] : {std::tuple(field, u"field_wiring.torques[0].torque_inlb"_s, 45.0),
                                             std::tuple(field, u"field_wiring.torques[2].torque_inlb"_s, 45.0),
                                             std::tuple(neutral, u"neutral.torque_collar_inlb"_s, 40.0)}) {
        EXPECT_TRUE(opens(step, {{path, target}}));
        EXPECT_TRUE(opens(step, {{path, target + 1}})) << "above it only a company’s tolerance judges";
        EXPECT_FALSE(opens(step, {{path, 5}}));
        EXPECT_FALSE(opens(step, {{path, target - 0.1}}));
        EXPECT_TRUE(opens(step, {{path, 2 * target - 1}}));
        EXPECT_FALSE(opens(step, {{path, 2 * target}})) << "no terminal takes twice its torque";
        EXPECT_FALSE(opens(step, {{path, QJsonValue(QJsonValue::Undefined)}}));
    }
    // What the product's label says goes before the table.
    EXPECT_FALSE(opens(neutral, {{u"neutral.torque_label_inlb"_s, 45}}));
    EXPECT_TRUE(opens(neutral, {{u"neutral.torque_label_inlb"_s, 35}}));
    // A label of half the table or of twice it is misread, and a reading that follows it is no torque.
    for (const double label : {3.0, 4.5, 20.0, 80.0, 400.0})
        EXPECT_FALSE(
            opens(neutral, {{u"neutral.torque_label_inlb"_s, label}, {u"neutral.torque_collar_inlb"_s, label}}))
            << label;
    EXPECT_TRUE(opens(neutral, {{u"neutral.torque_label_inlb"_s, 21}, {u"neutral.torque_collar_inlb"_s, 21}}));
}

// CD-NEUTRAL-17: what is marked at the socket is the target, from below and from above, and can be misread itself.
TEST_F(Skipping, ATorqueMarkedInTheSocketIsHeldToo)
{
    workTo(u"energise.breaker-on"_s);
    const QString step = u"socket.neutral-torque-socket"_s;
    const auto opened = [&](double mark, double reading) {
        return opens(step,
                     {{u"socket.accessory_torque_marked_inlb"_s, mark}, {u"neutral.torque_socket_inlb"_s, reading}});
    };
    EXPECT_TRUE(opened(50, 50));
    EXPECT_TRUE(opened(50, 99));
    EXPECT_FALSE(opened(50, 100)) << "twice what is marked";
    EXPECT_FALSE(opened(50, 49));
    EXPECT_FALSE(opened(3, 3)) << "no terminal for 6 AWG is marked so";
    EXPECT_FALSE(opened(5.6, 50)) << "newton metres";
    EXPECT_FALSE(opened(17.5, 17.5));
    EXPECT_TRUE(opened(18, 18));
    EXPECT_TRUE(opened(600, 600));
    EXPECT_FALSE(opened(601, 601));
}

TEST_F(Skipping, AToleranceOfTheCompanyBindsTheGateToo)
{
    m_job.settings.torqueTolerancePct = 10;
    const auto product = catalog::Pack::load(u"connectder-smart-v3"_s);
    m_engine =
        std::make_unique<Engine>(m_engine->pack(), m_job.settings,
                                 std::make_shared<CatalogTorqueTables>(*catalog::TorqueTables::fromPack(*product)));
    m_engine->setToday(m_job.today);
    workTo(u"energise.breaker-on"_s);
    EXPECT_TRUE(opens(u"wire.field-torque"_s, {{u"field_wiring.torques[0].torque_inlb"_s, 49}}));
    EXPECT_FALSE(opens(u"wire.field-torque"_s, {{u"field_wiring.torques[0].torque_inlb"_s, 50}}));
}

TEST_F(Skipping, WhatIsWrongWithTheWireOrTheInverterKeepsTheBreakerOff)
{
    workTo(u"energise.breaker-on"_s);
    EXPECT_TRUE(opens(u"wire.conductors"_s, {}));
    EXPECT_FALSE(opens(u"wire.conductors"_s, {{u"field_wiring.material"_s, u"aluminum"_s}}));
    EXPECT_TRUE(opens(u"site.inverters"_s, {}));
    EXPECT_FALSE(opens(u"site.inverters"_s, {{u"inverters[0].ul_decertified"_s, true}}));
    EXPECT_FALSE(opens(u"socket.clearances"_s, {{u"socket.clearances[0].measured_in"_s, 1}}));
    EXPECT_FALSE(opens(u"wire.conductors"_s, {{u"field_wiring.ground_awg"_s, 14}}));
    EXPECT_FALSE(opens(u"wire.conductors"_s, {{u"field_wiring.neutral_awg"_s, 14}}));
    EXPECT_FALSE(opens(u"socket.neutral-signoff"_s, {})) << "nobody signed the neutral off";
}

// What is recorded and wrong is found by a check of its step, and keeps the breaker off.
TEST_F(Skipping, WhatIsRecordedAndWrongIsInACheck)
{
    workTo(u"energise.breaker-on"_s);
    const QString collar = u"site.collar"_s;
    for (const QString &number : {u"FOO"_s, u"S-B-4-2-IH-10-60A"_s, u"S-B-5-12-IH-10"_s, u"S-B-5-12-IH-10-61A"_s})
        EXPECT_FALSE(opens(collar, {{u"collar.part_number"_s, number}})) << qUtf8Printable(number);
    EXPECT_TRUE(opens(collar, {}));
    EXPECT_FALSE(opens(u"socket.neutral-method"_s, {{u"socket.accessory_positions_used"_s, 2}}));
    EXPECT_TRUE(opens(u"socket.neutral-method"_s, {{u"socket.accessory_positions_used"_s, 1}}));
    EXPECT_FALSE(opens(u"site.approvals"_s, {{u"utility.collar_configuration_approved"_s, false}}));
    EXPECT_FALSE(opens(u"inspect.configuration"_s, {{u"meter.form"_s, u"2S"_s}}));
    EXPECT_FALSE(
        opens(u"inspect.configuration"_s, {{u"service.available_fault_ka"_s, 12}, {u"service.required_aic_ka"_s, 5}}));
    EXPECT_FALSE(opens(u"site.inverters"_s, {{u"service.grid_continuous_a"_s, 124}}));
    EXPECT_TRUE(opens(u"site.inverters"_s, {{u"service.grid_continuous_a"_s, 123}}));
}

// CD-SOCKET-08, NEC 110.26: what is measured in front decides, not only what somebody confirms.
TEST_F(Skipping, TheSpaceInFrontIsHeldAgainstWhatIsMeasured)
{
    ASSERT_EQ(work(u"socket.clearances"_s), QString());
    const Step &step = *m_engine->pack().find(u"socket.clearances"_s);
    const auto taken = [&](double front) {
        StepInput input = inputFor(step);
        input.insert(u"front"_s, QJsonObject{{u"value"_s, front}});
        return bool(m_engine->recordDone(m_log.state(), step.id, input, u"import"_s));
    };
    EXPECT_FALSE(taken(10));
    EXPECT_FALSE(taken(35.9));
    EXPECT_TRUE(taken(36));
    ASSERT_EQ(m_log.add(Engine::recordFact(m_log.state(), u"socket.clearances[0].required_in"_s, 48, u"import"_s)),
              QString());
    EXPECT_FALSE(taken(40)) << "the utility wants more";
    EXPECT_TRUE(taken(48));
}

} // namespace wm::workflow
