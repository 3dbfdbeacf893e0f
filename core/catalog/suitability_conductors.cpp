// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability_rule.h"

namespace wm::catalog::suitability {

double Work::fieldConductor(std::optional<double> awg, QStringView figure) const
{
    for (const auto &row : m_product.list(s(u"field_conductors")))
        if (row[u"awg"].toDouble() == awg)
            return row[figure].toDouble();
    return 0;
}

/// NEC 250.122: the thinnest ground behind a breaker; 0 for one the table of the pack does not reach.
double Work::equipmentGround(double breaker) const
{
    for (const auto &row : m_product.list(s(u"equipment_grounds"))) // the smallest breaker first
        if (breaker <= row[u"breaker_a"].toDouble())
            return row[u"awg"].toDouble();
    return 0;
}

void Work::fieldConductors()
{
    Rule rule(site, "CD-SPEC-22", "deficiency", SuitabilityWords::tr("Field conductor size"),
              s(u"Specifications: Utility interactive source ratings; NEC 240.4, Table 310.16 (75 °C)"));
    const double largest = limit(u"max_field_awg");
    const auto awg = rule.number(s(u"field_wiring.line_awg"), atLeast, largest);
    const double most = fieldConductor(awg, u"max_breaker_a");
    const auto breaker =
        rule.number(s(u"collar.breaker_a"), atMost, most > 0 ? QJsonValue(most) : QJsonValue(QJsonValue::Undefined));
    if (awg && *awg < largest)
        return add(rule.fail(
            SuitabilityWords::tr("The field conductors are %1 AWG; the terminals take %2 AWG at most.")
                .arg(figure(*awg), figure(largest)),
            SuitabilityWords::tr("Use conductors of %1 AWG or thinner that carry the current.").arg(figure(largest))));
    if (awg && most <= 0)
        return add(rule.fail(SuitabilityWords::tr("The field terminals have no torque for %1 AWG.").arg(figure(*awg)),
                             SuitabilityWords::tr("Use a size of the torque table on the label.")));
    // The ground, and a neutral that carries a fault as the ground does (NEC 215.2(B)), once their sizes are recorded.
    const QString cure = SuitabilityWords::tr("Keep the breaker OFF. Pull a thicker conductor.");
    for (const auto &[path, message] :
         {std::pair{s(u"field_wiring.ground_awg"),
                    SuitabilityWords::tr("The ground is %1 AWG; behind a %2 A breaker it has to be %3 AWG or thicker "
                                         "(NEC 250.122).")},
          std::pair{s(u"field_wiring.neutral_awg"),
                    SuitabilityWords::tr("The neutral is %1 AWG; behind a %2 A breaker it has to be %3 AWG or thicker, "
                                         "as the ground (NEC 215.2(B), 250.122).")}}) {
        const QJsonValue size = rule.peek(path);
        const double thinnest = equipmentGround(breaker.value_or(0));
        if (!breaker || !size.isDouble() || size.toDouble() <= thinnest)
            continue;
        rule.because(path, size, atMost, thinnest);
        return add(rule.fail(message.arg(figure(size.toDouble()), figure(*breaker), figure(thinnest)), cure));
    }
    // The drawings' runs from the collar, of copper and of a size the table has.
    const auto runs = rule.peek(s(u"conductors")).toArray();
    for (qsizetype i = 0; breaker && i < runs.size(); ++i) {
        const auto run = runs.at(i).toObject();
        const QString path = QStringLiteral("conductors[%1].hot_awg").arg(i);
        const double size = run.value(u"hot_awg").toString().toDouble(),
                     carries = fieldConductor(size, u"max_breaker_a");
        if (run.value(u"ocpd_tag").toString() != u"collar" || run.value(u"material").toString() != u"copper" ||
            carries <= 0 || *breaker <= carries)
            continue;
        rule.because(path, run.value(u"hot_awg"), atLeast, carries);
        return add(rule.fail(SuitabilityWords::tr("Conductor run %1 is %2 AWG: the breaker before it may have %3 A at "
                                                  "most, and the collar’s has %4 A.")
                                 .arg(run.value(u"tag").toString(), figure(size), figure(carries), figure(*breaker)),
                             cure));
    }
    add(rule.decide(breaker && *breaker <= most,
                    SuitabilityWords::tr("The field conductors are %1 AWG: the breaker behind them may have %2 A at "
                                         "most, and the collar’s has %3 A.")
                        .arg(figure(awg.value_or(0)), figure(most), figure(breaker.value_or(0))),
                    SuitabilityWords::tr("Keep the breaker OFF. Pull conductors that the breaker protects, or order "
                                         "the collar with a smaller breaker.")));
}

void Work::neutralAmpacity()
{
    Rule rule(site, "CD-NEUTRAL-01", "deficiency", SuitabilityWords::tr("Ampacity of the neutral"), s(u"Box contents"));
    const auto source = rule.word(s(u"neutral.source"), equals, s(u"pigtail"));
    if (source && *source != u"pigtail")
        return add(rule.notApplicable()); // the fifth jaw is judged by CD-NEUTRAL-07
    const auto breaker = rule.number(s(u"collar.breaker_a"));
    const auto ampacity = rule.number(s(u"neutral.ampacity_a"), atLeast,
                                      breaker ? QJsonValue(*breaker) : QJsonValue(QJsonValue::Undefined));
    add(rule.decide(ampacity >= breaker,
                    SuitabilityWords::tr("The neutral carries %1 A, less than the %2 A breaker lets through.")
                        .arg(figure(ampacity.value_or(0)), figure(breaker.value_or(0))),
                    SuitabilityWords::tr("Use a neutral that carries at least the breaker’s rating.")));
}

} // namespace wm::catalog::suitability
