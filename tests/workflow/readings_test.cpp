// SPDX-License-Identifier: GPL-3.0-or-later
// How the shipped installation pack judges readings, and what it asks: nothing that is out of its range is recorded as
// "not judged", and the card says what the step refuses.
#include "core/catalog/pack.h"
#include "core/workflow/engine.h"
#include "core/workflow/fact_edit.h"
#include "core/workflow/job_file.h"
#include "tests/workflow/log.h"

#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject kTool{{"id"_L1, "DMM-7"_L1},
                        {"calibrated_on"_L1, "2026-05-02"_L1},
                        {"due_on"_L1, "2999-01-01"_L1},
                        {"min"_L1, 0},
                        {"max"_L1, 100000}};

/// The demonstration's site and what the gates of the steps want; its company has set no tolerance.
class Readings : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto pack = loadWorkflowPack(u":/wm/packs/install-connectder-v3.json"_s);
        ASSERT_TRUE(pack) << qUtf8Printable(pack.error().message);
        m_engine = std::make_unique<Engine>(*pack, CompanySettings{});
        const auto file = loadJobFile(u":/wm/demo/job.json"_s);
        ASSERT_TRUE(file) << qUtf8Printable(file.error().message);
        for (const auto &[path, value] : leafFacts(file->site))
            put(path, value);
        put(u"collar.breaker_position"_s, u"on"_s);
        put(u"measurements.collar.serial"_s, file->site.value("collar"_L1).toObject().value("serial_number"_L1));
        put(u"measurements.collar.provisioning"_s, u"operational"_s);
        put(u"measurements.collar.volts_l1_l2"_s, 208.3);
        put(u"measurements.collar.amps_l1"_s, 17.2);
        put(u"measurements.ims.total_kwh"_s, 1193);
        put(u"measurements.ims.peak_demand_kw"_s, 6.84);
    }
    void put(const QString &path, const QJsonValue &value)
    {
        ASSERT_EQ(m_log.add(Engine::recordFact(m_log.state(), path, value, u"import"_s)), QString());
    }
    /// The sub-meter of three wires found dead, with all that the step wants.
    static StepInput powerOff()
    {
        StepInput input{{"acknowledged"_L1, QJsonArray{"backfeed"_L1, "hazard"_L1, "wiring"_L1, "bond"_L1}}};
        for (const QString &id : {u"l1"_s, u"l2"_s, u"l1-l2"_s, u"l1-g"_s, u"l2-g"_s, u"n-g"_s})
            input.insert(id, QJsonObject{{"measured"_L1, 0.1}, {"instrument"_L1, kTool}});
        for (const QString &id : {u"other-side-off"_s, u"proven-before"_s, u"proven-after"_s, u"dead"_s})
            input.insert(id, QJsonObject{{"attested"_L1, true}});
        return input;
    }
    /// How a reading is judged where it is typed.
    EvidenceStatus typed(const QString &step, const QString &evidence, double value)
    {
        Log log = m_log;
        const StepInput input{{evidence, QJsonObject{{"measured"_L1, value}, {"instrument"_L1, kTool}}}};
        const auto drafts = m_engine->recordEvidence(log.state(), step, input, u"typed"_s);
        if (drafts)
            log.add(drafts);
        else // the step's turn has not come: judged from the record, as an earlier device may have left it
            put(log, *m_engine->pack().find(step)->findEvidence(evidence), value);
        for (const EvidenceStatus &one : m_engine->status(log.state(), step).evidence)
            if (one.id == evidence)
                return one;
        ADD_FAILURE() << qUtf8Printable(step) << " " << qUtf8Printable(evidence);
        return {};
    }
    static void put(Log &log, const Evidence &evidence, double value)
    {
        record::Draft draft{record::Kind::Measurement, evidence.path};
        draft.value.insert(u"v"_s, value);
        draft.value.insert(u"instrument"_s, QCborValue::fromJsonValue(kTool));
        log.add(QList<record::Draft>{draft});
        if (!evidence.path.startsWith("measurements."_L1))
            log.add(Engine::recordFact(log.state(), evidence.path, value, u"typed"_s));
    }
    QString refusal(const QString &step, const StepInput &input)
    {
        const auto drafts = m_engine->recordDone(m_log.state(), step, input, u"typed"_s);
        return drafts ? QString() : drafts.error().message;
    }
    bool asked(const QString &step, const QString &evidence)
    {
        for (const EvidenceStatus &one : m_engine->status(m_log.state(), step).evidence)
            if (one.id == evidence)
                return one.asked && one.state != EvidenceState::NotWanted;
        return false;
    }

    std::unique_ptr<Engine> m_engine;
    Log m_log;
};

} // namespace

// 120/208 V: Range A is 197 to 218 V, Range B 191 to 220 V, line to line (ANSI C84.1 Table 1).
TEST_F(Readings, TheServiceVoltageIsJudgedWhereItIsTyped)
{
    for (const QString &step : {u"energise.service-voltage"_s, u"energise.relay"_s}) {
        const QString evidence = step == "energise.relay"_L1 ? u"l1-l2"_s : u"volts"_s;
        for (const auto &[volts, word] : QList<std::pair<double, QString>>{{190.9, u"outside"_s},
                                                                           {191, u"notice"_s},
                                                                           {220.2, u"outside"_s},
                                                                           {196.9, u"notice"_s},
                                                                           {220, u"notice"_s}}) {
            const EvidenceStatus status = typed(step, evidence, volts);
            EXPECT_EQ(status.verdict, word) << qUtf8Printable(step) << " " << volts;
            EXPECT_TRUE(status.because.contains(u"ANSI C84.1 Range"_s)) << qUtf8Printable(status.because);
            EXPECT_TRUE(status.message.contains(u"208"_s) && status.message.contains(u"191 to 220 V"_s))
                << qUtf8Printable(status.message);
        }
    }
    EXPECT_EQ(typed(u"energise.service-voltage"_s, u"volts"_s, 208.3).verdict, u"pass"_s);
    const QString why = refusal(u"energise.service-voltage"_s,
                                {{"volts"_L1, QJsonObject{{"measured"_L1, 240}, {"instrument"_L1, kTool}}}});
    EXPECT_TRUE(why.contains(u"outside ANSI C84.1 Range B"_s)) << qUtf8Printable(why);
    EXPECT_FALSE(why.contains(u"This is not good"_s)) << "said once: " << qUtf8Printable(why);
}

// Without a company's tolerance the two voltages are not judged against each other, and what the collar read is said.
TEST_F(Readings, TheCollarsOwnFigureStandsBesideTheReading)
{
    const EvidenceStatus volts = typed(u"energise.relay"_s, u"l1-l2"_s, 199);
    EXPECT_EQ(volts.verdict, u"recorded"_s);
    EXPECT_TRUE(volts.message.contains(u"The collar reads 208.3 V"_s)) << qUtf8Printable(volts.message);
    EXPECT_TRUE(typed(u"energise.compare"_s, u"l1"_s, 12).message.contains(u"17.2 A"_s));
    EXPECT_EQ(typed(u"energise.compare"_s, u"l1"_s, 12).verdict, u"recorded"_s);
    EXPECT_EQ(typed(u"energise.compare"_s, u"l1"_s, 3).verdict, u"outside"_s);
    EXPECT_TRUE(typed(u"meters.ims-compare"_s, u"kwh"_s, 1200).message.contains(u"193 kWh"_s));
    // IMS-LCD-12, IMS-FRAME-33: S1-208 at 200 A can count 4.4 kWh in five minutes, and one is rounding.
    EXPECT_TRUE(typed(u"meters.ims-compare"_s, u"kwh"_s, 1200).message.contains(u"5.4 kWh ahead"_s));
    EXPECT_EQ(typed(u"meters.ims-compare"_s, u"kwh"_s, 1193).verdict, u"pass"_s);
    EXPECT_EQ(typed(u"meters.ims-compare"_s, u"kwh"_s, 1198).verdict, u"pass"_s);
    EXPECT_EQ(typed(u"meters.ims-compare"_s, u"kwh"_s, 1199).verdict, u"notice"_s);
    EXPECT_EQ(typed(u"meters.ims-compare"_s, u"kwh"_s, 1192).verdict, u"notice"_s);
    EXPECT_EQ(typed(u"meters.ims-compare"_s, u"peak"_s, 7).verdict, u"notice"_s);
    EXPECT_EQ(typed(u"meters.ims-compare"_s, u"peak"_s, 6.86).verdict, u"pass"_s);
}

TEST_F(Readings, AFigureThatIsNotKnownIsNeverJudgedFine)
{
    put(u"measurements.collar.volts_l1_l2"_s, u"?"_s);
    const EvidenceStatus status = typed(u"energise.relay"_s, u"l1-l2"_s, 208);
    EXPECT_EQ(status.verdict, u"unknown"_s);
}

// IMS-ELEC: the workflow's ranges are those of the catalog, for every configuration and line.
TEST_F(Readings, TheMetersVoltageIsJudgedByItsModel)
{
    const auto catalog = catalog::Pack::load(u"ims-1000-2000"_s);
    ASSERT_TRUE(catalog) << qUtf8Printable(catalog.error().message);
    const QJsonArray all = catalog->json()["electrical"_L1]["configurations"_L1].toArray();
    ASSERT_GT(all.size(), 5);
    for (const QString &fact :
         {u"model_number"_s, u"service_type"_s, u"phases"_s}) // else they speak against the others
        m_log.add(forgetFact(m_log.state(), u"sub_meters[0]."_s + fact));
    for (const QJsonValue one : all) {
        const QJsonObject model = one.toObject();
        const int wires = model.value("wires"_L1).toInt();
        put(u"sub_meters[0].wires"_s, wires);
        put(u"sub_meters[0].series"_s, QString::number(model.value("series"_L1).toInt()));
        if (model.contains("voltage_code_v"_L1))
            put(u"sub_meters[0].voltage_code_v"_s, model.value("voltage_code_v"_L1));
        else // a delta has no code of its own: one that belongs to no line must not decide
            put(u"sub_meters[0].voltage_code_v"_s, 480);
        const bool delta = model.value("id"_L1).toString().contains("delta"_L1);
        put(u"sub_meters[0].special_configuration"_s, delta ? u"grounded_delta"_s : u"normal"_s);
        for (const QJsonValue supply : model.value("supply"_L1).toArray()) {
            const double low = supply["min_v"_L1].toDouble();
            const double high = supply["max_v"_L1].toDouble();
            for (const QJsonValue line : supply["lines"_L1].toArray()) {
                const QString evidence = line.toString().toLower();
                const std::string which = qPrintable(model.value("id"_L1).toString() + u' ' + evidence);
                const auto verdict = [&](double volts) {
                    return typed(u"meters.ims-volts"_s, evidence, volts).verdict;
                };
                EXPECT_EQ(verdict(low - 1), u"outside"_s) << which;
                EXPECT_EQ(verdict(low), u"pass"_s) << which;
                EXPECT_EQ(verdict(high), u"pass"_s) << which;
                EXPECT_EQ(verdict(high + 1), u"outside"_s) << which;
                EXPECT_TRUE(
                    typed(u"meters.ims-volts"_s, evidence, low).message.contains(u"%1 to %2 V"_s.arg(low).arg(high)))
                    << which;
            }
        }
        EXPECT_EQ(asked(u"meters.ims-cts"_s, u"photo-2"_s), model.value("cts"_L1).toInt() >= 2) << wires;
        EXPECT_EQ(asked(u"meters.ims-cts"_s, u"photo-3"_s), model.value("cts"_L1).toInt() >= 3) << wires;
    }
}

// The tester is tried on a live source before and after, as where the service meter comes out.
TEST_F(Readings, APowerOffWithoutAProvenTesterIsNone)
{
    StepInput input = powerOff();
    input.remove(u"proven-after"_s);
    EXPECT_TRUE(refusal(u"meters.ims-power-off"_s, input).contains(u"live source again"_s))
        << qUtf8Printable(refusal(u"meters.ims-power-off"_s, input));
    EXPECT_EQ(refusal(u"meters.ims-power-off"_s, powerOff()), QString());
}

// The collar is on by then, and the inverter feeds from the other side: nobody lands a wire before it is off and
// locked.
TEST_F(Readings, ASubMetersWiringIsNotTouchedWhileTheInverterCanFeedIt)
{
    StepInput input = powerOff();
    input.remove(u"other-side-off"_s);
    EXPECT_TRUE(refusal(u"meters.ims-power-off"_s, input).contains(u"inverter"_s))
        << qUtf8Printable(refusal(u"meters.ims-power-off"_s, input));
    input = powerOff();
    input.insert("acknowledged"_L1, QJsonArray{"hazard"_L1, "wiring"_L1, "bond"_L1});
    EXPECT_NE(refusal(u"meters.ims-power-off"_s, input), QString()) << "nobody has read that the inverter feeds it";
}

// Dead is every pair and every conductor to ground, as far as the wiring has them.
TEST_F(Readings, ASubMeterIsDeadBetweenAllItsConductorsAndToGround)
{
    const QHash<int, QStringList> pairs{
        {2, {u"l1"_s, u"l1-g"_s, u"n-g"_s}},
        {3, {u"l1"_s, u"l2"_s, u"l1-l2"_s, u"l1-g"_s, u"l2-g"_s, u"n-g"_s}},
        {4,
         {u"l1"_s, u"l2"_s, u"l3"_s, u"l1-l2"_s, u"l2-l3"_s, u"l1-l3"_s, u"l1-g"_s, u"l2-g"_s, u"l3-g"_s, u"n-g"_s}}};
    for (const QString &fact :
         {u"model_number"_s, u"service_type"_s, u"phases"_s}) // else they speak against the others
        m_log.add(forgetFact(m_log.state(), u"sub_meters[0]."_s + fact));
    for (const int wires : {2, 4, 3}) {
        put(u"sub_meters[0].series"_s, wires == 4 ? u"2000"_s : u"1000"_s);
        put(u"sub_meters[0].wires"_s, wires);
        QStringList wanted;
        for (const Evidence &one : m_engine->pack().find(u"meters.ims-power-off"_s)->evidence)
            if (one.kind == EvidenceKind::Measure && asked(u"meters.ims-power-off"_s, one.id))
                wanted.append(one.id);
        EXPECT_EQ(wanted, pairs.value(wires)) << wires;
    }
    for (const QString &pair : pairs.value(3)) { // the demonstration's own
        StepInput input = powerOff();
        input.remove(pair);
        EXPECT_NE(refusal(u"meters.ims-power-off"_s, input), QString()) << qUtf8Printable(pair);
        EXPECT_EQ(typed(u"meters.ims-power-off"_s, pair, 0.9).verdict, u"pass"_s) << qUtf8Printable(pair);
        EXPECT_EQ(typed(u"meters.ims-power-off"_s, pair, 1).verdict, u"high"_s) << qUtf8Printable(pair);
        input.insert(pair, QJsonObject{{"measured"_L1, 208}, {"instrument"_L1, kTool}});
        EXPECT_NE(refusal(u"meters.ims-power-off"_s, input), QString()) << qUtf8Printable(pair);
    }
}

TEST_F(Readings, WhatDependsOnAnAnswerIsAskedAfterIt)
{
    put(u"utility.requires_inspection"_s, true);
    EXPECT_TRUE(asked(u"energise.inspections"_s, u"utility"_s));
    put(u"utility.requires_inspection"_s, false);
    EXPECT_FALSE(asked(u"energise.inspections"_s, u"utility"_s));
    put(u"process.pto_issued"_s, false);
    EXPECT_FALSE(asked(u"energise.permission"_s, u"reference"_s)) << "nobody has said that there is a test";
    put(u"process.parallel_test_authorized"_s, true);
    EXPECT_TRUE(asked(u"energise.permission"_s, u"reference"_s));
}

} // namespace wm::workflow
