// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/suitability_rule.h"

namespace wm::catalog::suitability {

namespace {

/// Where the size of the conductor at a field terminal is recorded: its own, else that of the line conductors, by which
/// the ledger judges all of them.
QString sizePathOf(const QString &terminal, const Rule &rule)
{
    const QString own = terminal == u"N"   ? s(u"field_wiring.neutral_awg")
                        : terminal == u"G" ? s(u"field_wiring.ground_awg")
                                           : QString();
    return !own.isEmpty() && rule.peek(own).isDouble() ? own : s(u"field_wiring.line_awg");
}

} // namespace

/// What is wrong with a recorded torque; empty when nothing is. A size that is not recorded is noted as missing.
QString Work::torqueFault(Rule &rule, const QString &table, const QString &awgPath, const QJsonValue &label,
                          const QString &path, double recorded) const
{
    const auto awg = rule.number(awgPath);
    const TorqueRow *row = awg ? m_torques.row(table, static_cast<int>(*awg)) : nullptr;
    if (row == nullptr)
        return awg ? SuitabilityWords::tr("there is no torque for %1 AWG").arg(figure(*awg)) : QString();
    const bool printed = label.isDouble() && label.toDouble() > 0; // it goes before the table, where it can be so
    const double target = printed ? label.toDouble() : row->torque.value;
    if (!TorqueTables::labelFits(InchPounds{target}, row->torque))
        return SuitabilityWords::tr("a label cannot say %1 in-lb where the table says %2")
            .arg(figure(target), figure(row->torque.value));
    rule.because(path, recorded, atLeast, target);
    if (recorded < target - kSame)
        return SuitabilityWords::tr("%1 in-lb, wanted are %2").arg(figure(recorded), figure(target));
    // The manual prints no tolerance; twice the torque is a slip of the pen, or damage.
    if (recorded >= 2 * target - kSame)
        return SuitabilityWords::tr("%1 in-lb is twice the %2 wanted, or more").arg(figure(recorded), figure(target));
    return {};
}

/// CD-TORQUE-05: judged from the day it is recorded on, or the pigtail is said to be landed.
void Work::neutralTorque()
{
    Rule rule(site, "CD-TORQUE-05", "deficiency", SuitabilityWords::tr("Torque of the pigtail at the collar"),
              s(u"Table 2 Neutral pigtail torque"));
    const auto source = rule.word(s(u"neutral.source"));
    if (!source)
        return add(rule.unknown());
    const QString path = s(u"neutral.torque_collar_inlb");
    const bool recorded = rule.peek(path).isDouble();
    const bool landed = rule.peek(s(u"neutral.terminated_at_collar")) == QJsonValue(true);
    if (*source != u"pigtail" || (!recorded && !landed))
        return add(rule.notApplicable());
    const auto torque = rule.number(path);
    const QString fault = torque ? torqueFault(rule, s(u"neutral"), s(u"neutral.awg"),
                                               rule.peek(s(u"neutral.torque_label_inlb")), path, *torque)
                                 : QString();
    const QString cure = SuitabilityWords::tr("Tighten it to its torque with a tool in date, and record the reading.");
    add(fault.isEmpty() ? rule.decide(true, {}, cure)
                        : rule.fail(SuitabilityWords::tr("The pigtail at the collar: %1.").arg(fault), cure));
}

/// CD-TORQUE-12: every terminal against its own size, from the day something is landed on.
void Work::fieldTorques()
{
    Rule rule(site, "CD-TORQUE-12", "deficiency", SuitabilityWords::tr("Torques of the field terminals"),
              s(u"Table 3 Field wiring torque"));
    const auto line = rule.number(s(u"field_wiring.line_awg"));
    if (!line)
        return add(rule.unknown());
    const auto torques = rule.peek(s(u"field_wiring.torques")).toArray();
    const auto landed = rule.peek(s(u"field_wiring.terminated")).toArray();
    if (torques.isEmpty() && landed.isEmpty())
        return add(rule.notApplicable());
    if (torques.size() < landed.size())
        rule.missing(s(u"field_wiring.torques"));
    QStringList faults;
    for (qsizetype i = 0; i < torques.size(); ++i) {
        const auto one = torques.at(i).toObject();
        const QString path = QStringLiteral("field_wiring.torques[%1].").arg(i);
        const QString terminal = one.value(u"terminal").toString();
        if (terminal.isEmpty())
            rule.missing(path + s(u"terminal"));
        if (!one.value(u"torque_inlb").isDouble())
            rule.missing(path + s(u"torque_inlb"));
        if (terminal.isEmpty() || !one.value(u"torque_inlb").isDouble())
            continue;
        const QString fault = torqueFault(rule, s(u"field"), sizePathOf(terminal, rule), {}, path + s(u"torque_inlb"),
                                          one.value(u"torque_inlb").toDouble());
        if (!fault.isEmpty())
            faults.append(SuitabilityWords::tr("%1: %2").arg(terminal, fault));
    }
    const QString cure =
        SuitabilityWords::tr("Tighten each to its torque with a tool in date, and record the reading.");
    add(faults.isEmpty()
            ? rule.decide(true, {}, cure)
            : rule.fail(SuitabilityWords::tr("Field terminals: %1.").arg(faults.join(QStringLiteral("; "))), cure));
}

/// CD-FIELD-04; their size is CD-SPEC-22's.
void Work::fieldMetal()
{
    Rule rule(site, "CD-FIELD-04", "deficiency", SuitabilityWords::tr("Field conductors"),
              s(u"Terminate the field wiring"));
    const auto metal = rule.word(s(u"field_wiring.material"), equals, s(u"copper"));
    add(rule.decide(metal == u"copper", SuitabilityWords::tr("The field conductors are not copper."),
                    SuitabilityWords::tr("Use copper from 14 to 3 AWG that carries what the breaker lets through.")));
}

} // namespace wm::catalog::suitability
