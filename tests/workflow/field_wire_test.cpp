// SPDX-License-Identifier: GPL-3.0-or-later
// The field wire against the breaker, the full-size neutral, and the formulas that gates take from the product's
// tables.
#include "tests/workflow/shipped.h"

namespace wm::workflow {

namespace {
class FieldWire : public Shipped
{
};
} // namespace

// NEC 240.4(D) and Table 310.16: 14 AWG on 60 A is not done, not skipped, not energised.
TEST_F(FieldWire, AFieldWireThatIsTooThinForTheBreakerIsRefused)
{
    ASSERT_EQ(work(u"wire.conductors"_s), QString());
    const Step &step = *m_engine->pack().find(u"wire.conductors"_s);
    StepInput input = inputFor(step);
    for (const auto &[awg, good] : {std::pair(14, false), std::pair(10, false), std::pair(8, false), std::pair(6, true),
                                    std::pair(4, true), std::pair(3, true)}) {
        input.insert(u"awg"_s, QJsonObject{{u"value"_s, awg}});
        const auto done = m_engine->recordDone(m_log.state(), step.id, input, u"import"_s);
        EXPECT_EQ(bool(done), good) << awg << " AWG on 60 A";
        if (!done) {
            EXPECT_TRUE(done.error().message.contains(u"too thin"_s)) << qUtf8Printable(done.error().message);
        }
    }
}

// NEC 250.122: the ground behind 60 A is 10 AWG or thicker, and so is a neutral that may carry a fault.
TEST_F(FieldWire, AGroundOrNeutralThatIsTooThinForTheBreakerIsRefused)
{
    ASSERT_EQ(work(u"wire.conductors"_s), QString());
    const Step &step = *m_engine->pack().find(u"wire.conductors"_s);
    for (const QString &which : {u"ground-awg"_s, u"neutral-awg"_s})
        for (const auto &[awg, good] :
             {std::pair(14, false), std::pair(12, false), std::pair(10, true), std::pair(6, true)}) {
            StepInput input = inputFor(step);
            input.insert(which, QJsonObject{{u"value"_s, awg}});
            EXPECT_EQ(bool(m_engine->recordDone(m_log.state(), step.id, input, u"import"_s)), good)
                << qUtf8Printable(which) << awg;
        }
    const Gate *check = step.findCheck(u"neutral-size"_s);
    ASSERT_NE(check, nullptr);
    const auto truth = [&](int awg, const QJsonArray &conductors) {
        rules::Facts facts = m_engine->facts(m_log.state());
        for (const auto &[path, value] :
             {std::pair<QString, QJsonValue>(u"inverters[0].full_size_neutral_required"_s, true),
              {u"field_wiring.neutral_awg"_s, awg},
              {u"field_wiring.conductors"_s, conductors}})
            facts.site = site::Site(facts.site).with(path, value)->json();
        return check->require.evaluate(facts).truth;
    };
    const QJsonArray all{u"L1"_s, u"L2"_s, u"N"_s, u"G"_s};
    EXPECT_EQ(truth(8, all), rules::Truth::False) << "as large as the line conductors of 6 AWG";
    EXPECT_EQ(truth(6, all), rules::Truth::True);
    EXPECT_EQ(truth(6, {u"L1"_s, u"L2"_s, u"G"_s}), rules::Truth::False) << "no neutral at all";
}

// CD-NEUTRAL-04, -48: a full-size neutral over the fifth jaw carries what the line conductors carry.
TEST_F(FieldWire, AFullSizeNeutralIsAskedOfTheFifthJawAsWell)
{
    const Gate *check = m_engine->pack().find(u"socket.neutral-source"_s)->findCheck(u"full-size"_s);
    ASSERT_NE(check, nullptr);
    const auto truth = [&](bool full, const char *source, int jaw) {
        rules::Facts facts = m_engine->facts(m_log.state());
        for (const auto &[path, value] :
             {std::pair<QString, QJsonValue>(u"inverters[0].full_size_neutral_required"_s, full),
              {u"neutral.source"_s, QString::fromLatin1(source)},
              {u"socket.jaw5_ampacity_a"_s, jaw},
              {u"field_wiring.line_awg"_s, 6}})
            facts.site = site::Site(facts.site).with(path, value)->json();
        return check->require.evaluate(facts).truth;
    };
    EXPECT_EQ(truth(true, "jaw5", 65), rules::Truth::True);
    EXPECT_EQ(truth(true, "jaw5", 60), rules::Truth::False);
    EXPECT_EQ(truth(false, "jaw5", 60), rules::Truth::True);
    EXPECT_EQ(truth(true, "pigtail", 20), rules::Truth::True);
}

// The formulas of the site model say what the product's tables say.
TEST_F(FieldWire, TheDerivedTorquesAreThoseOfTheTables)
{
    const auto product = catalog::Pack::load(u"connectder-smart-v3"_s);
    const auto tables = catalog::TorqueTables::fromPack(*product);
    ASSERT_TRUE(tables);
    for (const auto &[table, name, path] :
         {std::tuple(u"neutral"_s, u"derived.neutral_torque_target_inlb"_s, u"neutral.awg"_s),
          std::tuple(u"field"_s, u"derived.field_torque_target_inlb"_s, u"field_wiring.line_awg"_s),
          std::tuple(u"field"_s, u"derived.field_neutral_torque_target_inlb"_s, u"field_wiring.neutral_awg"_s),
          std::tuple(u"field"_s, u"derived.ground_torque_target_inlb"_s, u"field_wiring.ground_awg"_s)})
        for (int awg = 0; awg <= 18; ++awg) {
            rules::Facts facts = m_engine->facts({});
            facts.site = site::Site(QJsonObject()).with(path, awg)->json();
            const rules::Outcome outcome = rules::Expression::parse(name)->evaluate(facts);
            const catalog::TorqueRow *row = tables->row(table, awg);
            if (row == nullptr) {
                EXPECT_TRUE(outcome.value.isUndefined()) << qUtf8Printable(name) << awg;
            } else {
                EXPECT_EQ(outcome.value.toDouble(), row->torque.value) << qUtf8Printable(name) << awg;
            }
        }
    const QJsonArray wires = product->json().value(u"field_conductors"_s).toArray();
    for (const QJsonValue &row : wires) {
        rules::Facts facts = m_engine->facts({});
        facts.site = site::Site(QJsonObject()).with(u"field_wiring.line_awg"_s, row[u"awg"])->json();
        const auto says = [&](const QString &name) { return rules::Expression::parse(name)->evaluate(facts).value; };
        EXPECT_EQ(says(u"derived.field_wire_most_a"_s), row[u"max_breaker_a"]);
        EXPECT_EQ(says(u"derived.field_wire_ampacity_a"_s), row[u"ampacity_a"]);
    }
    EXPECT_EQ(wires.size(), 7);
    const auto grounds = product->json().value(u"equipment_grounds"_s).toArray();
    for (const QJsonValue &row : grounds)
        for (const char16_t *metal : {u"copper", u"aluminum"}) {
            rules::Facts facts = m_engine->facts({});
            facts.site = site::Site(QJsonObject()).with(u"collar.breaker_a"_s, row[u"breaker_a"])->json();
            facts.site = site::Site(facts.site).with(u"field_wiring.material"_s, QString::fromUtf16(metal))->json();
            // NEC Table 250.122: aluminum is two sizes thicker in all these rows
            const int thicker = QString::fromUtf16(metal) == u"aluminum"_s ? 2 : 0;
            EXPECT_EQ(rules::Expression::parse(u"derived.equipment_ground_awg"_s)->evaluate(facts).value.toInt(),
                      row[u"awg"].toInt() - thicker)
                << row[u"breaker_a"].toInt();
        }
    EXPECT_EQ(grounds.size(), 4);
}

} // namespace wm::workflow
