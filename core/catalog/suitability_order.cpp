// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability_rule.h"

namespace wm::catalog::suitability {

void Work::partNumber()
{
    Rule rule(site, "CD-PART-01", "deficiency", SuitabilityWords::tr("Part number"),
              s(u"Table 1 Ordering information"));
    const QString cure =
        SuitabilityWords::tr("Read the label once more and correct the number, or what is recorded beside it.");
    const auto number = rule.word(s(u"collar.part_number"));
    if (!number)
        return add(rule.unknown());
    const PartNumber decoded = m_grammar.decode(*number);
    if (!decoded.valid)
        return add(rule.fail(decoded.errors.isEmpty() ? QString() : decoded.errors.first().reason, cure));
    const QJsonObject otherwise = m_grammar.contradicted(site);
    QStringList all;
    for (auto it = otherwise.begin(); it != otherwise.end(); ++it) {
        const QJsonValue beside = rule.peek(it.key());
        rule.because(it.key(), beside, QStringLiteral("=="), it.value());
        all.append(SuitabilityWords::tr("it says %1, %2 is recorded")
                       .arg(it.value().toVariant().toString(), beside.toVariant().toString()));
    }
    add(rule.decide(otherwise.isEmpty(),
                    SuitabilityWords::tr("The part number %1 and the record differ: %2.").arg(*number, all.join(u"; ")),
                    cure));
}

void Work::order()
{
    { // CD-PART-05. Until it is recorded whose the generation is, nobody can say (the ledger's has() is overruled).
        Rule rule(site, "CD-PART-05", "deficiency", SuitabilityWords::tr("Line side"),
                  s(u"Table 1 Ordering information, footnote 1"));
        const auto connection = rule.word(s(u"collar.connection"), equals, s(u"line"));
        const QString cure =
            SuitabilityWords::tr("Use a load-side collar, or record that the utility owns the generation.");
        if (!connection) {
            add(rule.unknown());
        } else if (*connection != u"line") {
            add(rule.notApplicable());
        } else {
            const auto owns = rule.boolean(s(u"utility.owns_generation_system"), true);
            add(rule.decide(
                owns.value_or(false),
                SuitabilityWords::tr(
                    "A line-side collar is for utility-owned systems only; the utility does not own this one."),
                cure));
        }
    }
    { // CD-PART-13
        Rule rule(site, "CD-PART-13", "warning", SuitabilityWords::tr("22 kAIC"),
                  s(u"Table 1 Ordering information, footnote 2"));
        const auto aic = rule.number(s(u"collar.aic_ka"), QStringLiteral("!="), 22);
        add(rule.decide(
            aic != 22.0,
            SuitabilityWords::tr("The 22 kAIC rating is pending approval and cannot be ordered before it is recorded."),
            SuitabilityWords::tr("Use the 10 kAIC collar where the utility agrees, or wait for the approval.")));
    }
    { // CD-PART-14, as above.
        Rule rule(site, "CD-PART-14", "deficiency", SuitabilityWords::tr("Interrupting rating"),
                  s(u"Table 1 Ordering information, footnote 2"));
        const auto required = rule.positive(s(u"service.required_aic_ka"));
        const auto aic = rule.number(s(u"collar.aic_ka"), atLeast,
                                     required ? QJsonValue(*required) : QJsonValue(QJsonValue::Undefined));
        // What is available at the terminals counts, whatever somebody asked for (NEC 110.9).
        const QString fault = s(u"service.available_fault_ka");
        const double needed = std::max(required.value_or(0), rule.peek(fault).toDouble());
        if (needed > required.value_or(0))
            rule.because(fault, needed, atMost, aic ? QJsonValue(*aic) : QJsonValue(QJsonValue::Undefined));
        add(rule.decide(
            aic >= needed,
            SuitabilityWords::tr("The collar interrupts %1 kA, the service needs %2 kA.")
                .arg(figure(aic.value_or(0)), figure(needed)),
            SuitabilityWords::tr("Order the collar with the rating this service needs, or ask the utility.")));
    }
    { // CD-PART-27
        Rule rule(site, "CD-PART-27", "info", SuitabilityWords::tr("Lead time"),
                  s(u"Table 1 Ordering information, footnote 3"));
        const auto breaker = rule.number(s(u"collar.breaker_a"), in, QJsonArray{25, 35, 45, 70, 80});
        if (!breaker)
            add(rule.unknown());
        else if (!QList<double>{25, 35, 45, 70, 80}.contains(*breaker))
            add(rule.notApplicable());
        else
            add(rule.attest(SuitabilityWords::tr("A %1 A collar may have a longer lead time.").arg(figure(*breaker)),
                            SuitabilityWords::tr("Confirm the delivery date.")));
    }
    { // CD-PART-28
        Rule rule(site, "CD-PART-28", "deficiency",
                  SuitabilityWords::tr("The utility’s approval of this configuration"),
                  s(u"Table 1 Ordering information"));
        const QString message = SuitabilityWords::tr("The utility has to approve exactly this part number.");
        const QString cure = SuitabilityWords::tr("Record the approval’s reference.");
        const auto approved = rule.peek(s(u"utility.collar_configuration_approved"));
        if (approved.isBool()) {
            rule.because(s(u"utility.collar_configuration_approved"), approved, equals, true);
            add(approved.toBool() ? rule.pass() : rule.fail(message, cure));
        } else {
            add(rule.attest(message, cure));
        }
    }
    { // CD-WIRE-04
        Rule rule(site, "CD-WIRE-04", "warning", SuitabilityWords::tr("What is connected"),
                  s(u"Internal wiring schematics, Figures 1-4"));
        const auto der = rule.word(s(u"collar.der_type"), equals, s(u"pv"));
        add(rule.decide(
            der == QStringLiteral("pv"),
            der == QStringLiteral("ev_charger")
                ? SuitabilityWords::tr(
                      "An EV charger on this collar needs an approval of its own from the utility and the AHJ.")
                : SuitabilityWords::tr(
                      "The collar is approved for PV; “%1” needs an approval of its own from the utility and the AHJ.")
                      .arg(der.value_or(QString())),
            SuitabilityWords::tr("Get and record both approvals.")));
    }
}

} // namespace wm::catalog::suitability
