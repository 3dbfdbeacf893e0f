// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_describe.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

void transformer(Plan &plan, int index)
{
    const QString path = QStringLiteral("transformers[%1]").arg(index);
    const QJsonValue own = plan.input.site.value(path);
    Say one(plan, own[QStringLiteral("id")].toString(path));
    one.heading(QStringLiteral(" TRANSFORMER"), path, {QStringLiteral("transformer_ratings")});
    QStringList volts;
    for (const auto &each : own[QStringLiteral("voltages_v")].toArray())
        volts.append(figure(each.toDouble()));
    one.add(QStringLiteral("%1 kVA, %2 V")
                .arg(one.fact(path + QStringLiteral(".capacity_kva"), QStringLiteral("kVA")),
                     volts.isEmpty() ? one.missing(path + QStringLiteral(".voltages_v"), QStringLiteral("voltages"))
                                     : volts.join(u'/')),
            path, {QStringLiteral("transformer_ratings")});
    one.add(one.fact(path + QStringLiteral(".winding_arrangement"), QStringLiteral("winding arrangement")), path);
    one.add(QStringLiteral("Z %1%").arg(one.fact(path + QStringLiteral(".impedance_pct"), QStringLiteral("impedance"))),
            path);
    if (!plan.outlines.contains(own[QStringLiteral("id")].toString(path)))
        one.add(one.missing(QStringLiteral("conductors"), QStringLiteral("run that it stands in")), path);
    one.doneOrNoted();
}

/// What a relay protects against, with its device number of IEEE C37.2 where the symbol library has it.
QString functionWords(const QString &function)
{
    static const QMap<QString, QString> words{{QStringLiteral("reverse_power"), QStringLiteral("REVERSE POWER (32)")},
                                              {QStringLiteral("under_power"), QStringLiteral("UNDER-POWER")},
                                              {QStringLiteral("non_import"), QStringLiteral("NON-IMPORT")},
                                              {QStringLiteral("ground_fault"), QStringLiteral("GROUND FAULT")},
                                              {QStringLiteral("overvoltage"), QStringLiteral("OVERVOLTAGE (59)")},
                                              {QStringLiteral("other"), QStringLiteral("PROTECTIVE")}};
    return words.value(function);
}

void relay(Plan &plan, int index)
{
    const QString path = QStringLiteral("relays[%1]").arg(index);
    const QString id = plan.input.site.text(path + QStringLiteral(".id")).value_or(path);
    const QStringList keys{QStringLiteral("relays")};
    Say one(plan, id);
    const QString function =
        functionWords(plan.input.site.text(path + QStringLiteral(".function")).value_or(QString()));
    one.heading(plan.stateOf(id) + QStringLiteral(" %1 RELAY")
                                       .arg(function.isEmpty() ? one.missing(path + QStringLiteral(".function"),
                                                                             QStringLiteral("function"))
                                                               : function),
                path + QStringLiteral(".function"), keys);
    one.add(one.fact(path + QStringLiteral(".model"), QStringLiteral("make and model")),
            path + QStringLiteral(".model"), keys);
    one.add(QStringLiteral("PICKS UP AT %1 kW, %2 s")
                .arg(one.fact(path + QStringLiteral(".setpoint_kw"), QStringLiteral("pick-up kW")),
                     one.fact(path + QStringLiteral(".delay_s"), QStringLiteral("delay"))),
            path + QStringLiteral(".setpoint_kw"));
    one.add(QStringLiteral("SENSES AT ") + one.fact(path + QStringLiteral(".location"), QStringLiteral("place")),
            path + QStringLiteral(".location"));
    // The site does not record what a relay opens: said, not guessed, and no trip line is drawn.
    one.add(QStringLiteral("OPENS: ") + one.missing(path, QStringLiteral("device that it opens")), path);
    one.rank(5);
    one.doneOrNoted();
}

void transferSwitch(Plan &plan)
{
    const QString key = QStringLiteral("transfer_switch");
    Say one(plan, key);
    one.heading(QStringLiteral(" TRANSFER SWITCH"), key, {key});
    one.add(QStringLiteral("%1A, %2 TRANSITION")
                .arg(one.fact(key + QStringLiteral(".rating_a"), QStringLiteral("A")),
                     one.fact(key + QStringLiteral(".transition"), QStringLiteral("transition"))),
            key + QStringLiteral(".rating_a"), {key});
    one.doneOrNoted();
}

void generator(Plan &plan)
{
    const QString key = QStringLiteral("backup_generator");
    Say one(plan, key);
    one.heading(QStringLiteral(" BACKUP GENERATOR"), key, {key});
    one.add(QStringLiteral("%1 kW, %2")
                .arg(one.fact(key + QStringLiteral(".power_kw"), QStringLiteral("kW")),
                     one.fact(key + QStringLiteral(".fuel"), QStringLiteral("fuel")).replace(u'_', u' ')),
            key + QStringLiteral(".power_kw"), {key});
    if (!plan.names.find(QStringLiteral("transfer_switch")))
        one.add(one.missing(QStringLiteral("transfer_switch.present"), QStringLiteral("transfer switch")), key);
    one.doneOrNoted();
}

void powerControl(Plan &plan)
{
    const QString key = QStringLiteral("pcs");
    Say one(plan, key);
    one.heading(QStringLiteral(" POWER CONTROL SYSTEM"), key, {QStringLiteral("pcs")});
    one.add(one.fact(QStringLiteral("pcs.make"), QStringLiteral("make")) + u' ' +
                one.fact(QStringLiteral("pcs.model"), QStringLiteral("model")),
            QStringLiteral("pcs.make"), {QStringLiteral("pcs")});
    one.add(one.fact(QStringLiteral("pcs.mode"), QStringLiteral("mode")).replace(u'_', u' '),
            QStringLiteral("pcs.mode"));
    one.add(QStringLiteral("OPEN-LOOP RESPONSE %1 s")
                .arg(one.fact(QStringLiteral("pcs.open_loop_response_s"), QStringLiteral("open-loop response"))),
            QStringLiteral("pcs.open_loop_response_s"));
    one.doneOrNoted();
}

/// Volts and amperes of a sub-meter, as far as its family's label gives them.
QString subMeterRatings(Say &one, const site::Site &site, const QString &path)
{
    const auto has = [&](const char *member) { return site.has(path + QString::fromLatin1(member)); };
    const QString volts =
        one.fact(path + (has(".nominal_v") ? QStringLiteral(".nominal_v") : QStringLiteral(".voltage_code_v")),
                 QStringLiteral("voltage"));
    const QString wires = one.fact(path + QStringLiteral(".wires"), QStringLiteral("wires"));
    QString amperes;
    if (has(".ct_primary_a"))
        amperes = QStringLiteral("CT %1:%2 A")
                      .arg(one.fact(path + QStringLiteral(".ct_primary_a"), QStringLiteral("CT primary A")),
                           one.fact(path + QStringLiteral(".ct_secondary_a"), QStringLiteral("CT secondary A")));
    else
        amperes = one.fact(path + QStringLiteral(".max_current_a"), QStringLiteral("maximum A or CT ratio")) +
                  QStringLiteral(" A MAX");
    return QStringLiteral("%1 V, %2W, %3").arg(volts, wires, amperes);
}

void subMeter(Plan &plan, int index)
{
    const QString path = QStringLiteral("sub_meters[%1]").arg(index);
    const QString id = plan.input.site.text(path + QStringLiteral(".id")).value_or(path);
    Say one(plan, id);
    one.heading(QStringLiteral(" SUB-METER (NOT OF THE UTILITY)"), path);
    one.add(one.fact(path + QStringLiteral(".model_number"), QStringLiteral("model")),
            path + QStringLiteral(".model_number"));
    one.add(QStringLiteral("S/N ") + one.fact(path + QStringLiteral(".label_serial"), QStringLiteral("serial number")),
            path + QStringLiteral(".label_serial"));
    one.add(subMeterRatings(one, plan.input.site, path), path + QStringLiteral(".ct_primary_a"));
    const QList<const Node *> nodes = nodesOf(plan.model);
    // Where it stands is not guessed: without a run through it, it is drawn by itself and the sheet says what it lacks.
    if (std::none_of(nodes.begin(), nodes.end(), [&id](const Node *node) { return node->key == id; }))
        one.add(one.missing(QStringLiteral("conductors"), QStringLiteral("run that it measures")),
                QStringLiteral("conductors"));
    one.doneOrNoted();
}

/// What the site only records as present with its power: no run says where it stands.
void sized(Plan &plan, const char *section, const QString &words)
{
    const QString key = QString::fromLatin1(section);
    if (!plan.boolean(key + QStringLiteral(".present")).value_or(false))
        return;
    Say one(plan, key);
    one.setTag(words);
    one.plainHeading(words, key, {key});
    one.add(one.fact(key + QStringLiteral(".power_kw"), QStringLiteral("kW")) + QStringLiteral(" kW"),
            key + QStringLiteral(".power_kw"), {key});
    one.add(one.missing(QStringLiteral("conductors"), QStringLiteral("where it is connected")), key);
    one.doneOrNoted();
}

} // namespace

void describeProtection(Plan &plan)
{
    const auto count = [&plan](const char *list) {
        return static_cast<int>(plan.input.site.value(QString::fromLatin1(list)).toArray().size());
    };
    for (int index = 0; index < count("transformers"); ++index)
        transformer(plan, index);
    for (int index = 0; index < count("relays"); ++index)
        relay(plan, index);
    for (int index = 0; index < count("sub_meters"); ++index)
        subMeter(plan, index);
    if (plan.names.find(QStringLiteral("transfer_switch")))
        transferSwitch(plan);
    if (plan.names.find(QStringLiteral("backup_generator")))
        generator(plan);
    if (plan.boolean(QStringLiteral("pcs.present")).value_or(false))
        powerControl(plan);
    sized(plan, "backup_battery", QStringLiteral("BACKUP BATTERY"));
    sized(plan, "other_generation", QStringLiteral("OTHER GENERATION"));
}

} // namespace wm::drawings::sld
