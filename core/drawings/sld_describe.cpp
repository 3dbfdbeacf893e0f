// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_describe.h"
#include "core/drawings/practice.h"
#include "core/drawings/sld_ratio.h"

namespace wm::drawings::sld {

namespace {

/// Callouts of row A: the service, the metering and what plugs into it, the panel, the electrode.
class ServiceCallouts
{
public:
    explicit ServiceCallouts(Plan &plan) : m_plan(plan) {}

    void make()
    {
        poi();
        meter();
        source();
        if (m_plan.model.joint == Joint::Adapter)
            adapter();
        else if (m_plan.model.plugIn)
            collar();
        panel();
        electrode();
    }

private:
    Say say(const QString &key) { return {m_plan, key}; }

    void poi()
    {
        Say one = say(QStringLiteral("poi"));
        const QString meter = m_plan.tagOf(QStringLiteral("meter"));
        const QString main = m_plan.tagOf(QStringLiteral("main_breaker"));
        const QString edition = m_plan.input.site.text(QStringLiteral("project.nec_edition")).value_or(QString());
        const bool load = m_plan.model.joint == Joint::Breaker;
        QString article = practice::article(edition, load ? QStringLiteral("poi_load") : QStringLiteral("poi_supply"));
        if (article.isEmpty())
            article = one.missing(QStringLiteral("project.nec_edition"), QStringLiteral("edition of the code"));
        const QStringList sides{QStringLiteral("point_of_connection"), QStringLiteral("poi_side_of_main_breaker")};
        const QString path = QStringLiteral("poi.method");
        switch (m_plan.model.joint) {
        case Joint::LineSide:
            one.heading(QStringLiteral(": ") + sentence("line_side", "LINE SIDE CONNECTION"), path,
                        {QStringLiteral("line_side"), QStringLiteral("point_of_connection")});
            one.add(sentence("grid_side", "GRID SIDE CONNECTION") +
                        QStringLiteral(", UTILITY SIDE OF MAIN BREAKER %1 (%2)").arg(main, article),
                    path, {QStringLiteral("grid_side"), QStringLiteral("poi_side_of_main_breaker")});
            break;
        case Joint::Breaker: {
            one.heading(QStringLiteral(", POINT OF INTERCONNECTION"), path, {QStringLiteral("point_of_connection")});
            one.add(QStringLiteral("LOAD (CUSTOMER) SIDE OF MAIN BREAKER ") + main, path, sides);
            one.add(QStringLiteral("AT %1, %2").arg(breakerTags(), article), QStringLiteral("project.nec_edition"));
            break;
        }
        case Joint::Unknown:
            one.heading(QStringLiteral(", POINT OF INTERCONNECTION"), path, sides);
            one.add(one.missing(path, QStringLiteral("side of the meter and of the main breaker")), path);
            break;
        case Joint::CollarLine:
            one.heading(QStringLiteral(", POINT OF INTERCONNECTION"), path, {QStringLiteral("point_of_connection")});
            one.add(
                QStringLiteral("LINE SIDE OF METER %1, IN COLLAR, UTILITY-OWNED SYSTEMS ONLY (%2)").arg(meter, article),
                path, sides);
            break;
        default:
            one.heading(QStringLiteral(", POINT OF INTERCONNECTION"), path, {QStringLiteral("point_of_connection")});
            one.add(QStringLiteral("CUSTOMER SIDE OF METER %1, SUPPLY SIDE OF MAIN BREAKER %2, IN %3 (%4)")
                        .arg(meter, main,
                             m_plan.tagOf(m_plan.model.joint == Joint::Adapter ? QStringLiteral("gma")
                                                                               : QStringLiteral("collar")),
                             article),
                    path, sides);
        }
        // At a panel's breaker right after the panel, before what can stand in more places: its leader is short then.
        one.rank(m_plan.model.joint == Joint::Breaker ? 1 : 2, m_plan.model.plugIn);
        if (load)
            one.endOnConductor();
        one.done(0);
    }

    [[nodiscard]] QString sentence(const char *key, const char *otherwise) const
    {
        const QString given = m_plan.input.sentences.value(QString::fromLatin1(key));
        return onSheet(given.isEmpty() ? QString::fromLatin1(otherwise) : given);
    }

    [[nodiscard]] QString breakerTags() const
    {
        QStringList tags;
        const bool close = m_plan.model.branches.size() > 2; // no room for their ratings beside them
        for (const Named &each : m_plan.names.all()) {
            if (!each.path.startsWith(QStringLiteral("panel.breakers")))
                continue;
            const auto amps = m_plan.number(each.path + QStringLiteral(".rating_a"));
            const auto poles = m_plan.number(each.path + QStringLiteral(".poles"));
            tags.append(close && amps && poles
                            ? QStringLiteral("%1 %2A/%3P").arg(each.tag, figure(*amps), figure(*poles))
                            : each.tag);
        }
        return tags.isEmpty() ? m_plan.tagOf(QStringLiteral("panel")) : tags.join(QStringLiteral(", "));
    }

    void meter()
    {
        Say one = say(QStringLiteral("meter"));
        one.heading(u' ' + m_plan.utility() + QStringLiteral(" REVENUE METER"), QStringLiteral("meter"),
                    {QStringLiteral("utility_meter")});
        if (m_plan.model.joint == Joint::Adapter)
            one.add(sentence("gma_request", "REQUEST FOR GENERATION METER ADAPTER INSTALLED BY SCE"),
                    QStringLiteral("meter.number"), {QStringLiteral("gma_request")});
        one.add(QStringLiteral("METER NO. ") + one.fact(QStringLiteral("meter.number"), QStringLiteral("meter number")),
                QStringLiteral("meter.number"), {QStringLiteral("utility_meter_number")});
        const QString meterForm = QStringLiteral("FORM %1, CL%2, ")
                                      .arg(one.fact(QStringLiteral("meter.form"), QStringLiteral("form")),
                                           one.fact(QStringLiteral("meter.class_a"), QStringLiteral("class")));
        // A primary service is metered ahead of the transformer: volts and wires of the panel are not its.
        const bool primary = m_plan.primary();
        one.add(meterForm +
                    (primary ? QStringLiteral("METERED AT %1 kV")
                                   .arg(one.fact(QStringLiteral("service.primary_kv"), QStringLiteral("primary kV")))
                             : QStringLiteral("%1 V, %2W")
                                   .arg(one.fact(QStringLiteral("service.nominal_v"), QStringLiteral("voltage")),
                                        one.fact(QStringLiteral("service.wires"), QStringLiteral("wires")))),
                QStringLiteral("meter.form"));
        const auto contained = m_plan.boolean(QStringLiteral("meter.self_contained"));
        if (!contained)
            one.add(one.missing(QStringLiteral("meter.self_contained"), QStringLiteral("self-contained or CT")),
                    QStringLiteral("meter.self_contained"));
        else
            one.add(*contained ? QStringLiteral("SELF-CONTAINED (NO CT / PT)") : instruments(primary),
                    QStringLiteral("meter.self_contained"),
                    *contained ? QStringList() : QStringList{QStringLiteral("ct_ratings")});
        if (const QString house = m_plan.word(QStringLiteral("meter.house_meter_number")); !house.isEmpty())
            one.add(QStringLiteral("HOUSE METER NO. ") + house, QStringLiteral("meter.house_meter_number"),
                    {QStringLiteral("house_meter_number")});
        one.rank(3);
        one.done(0);
    }

    /// The meter's current transformers, and its potential transformers where it has some: at kilovolts it must.
    [[nodiscard]] QString instruments(bool primary) const
    {
        const QString tag = m_plan.tagOf(QStringLiteral("meter"));
        const auto words = [&](Instrument which) {
            return ratioWords(m_plan.canvas.sheet(), m_plan.input.site, which, tag);
        };
        const bool potential = m_plan.boolean(QStringLiteral("service.has_pt")).value_or(primary);
        return QStringLiteral("CT ") + words(Instrument::Current) +
               (potential ? QStringLiteral(", PT ") + words(Instrument::Voltage) : QString());
    }

    void source()
    {
        Say one = say(QStringLiteral("utility"));
        one.heading(QStringLiteral(" UTILITY SOURCE, ") + m_plan.utility(), QStringLiteral("utility.name"));
        if (m_plan.primary())
            one.add(QStringLiteral("PRIMARY SERVICE, %1 kV, %2PH, %3 Hz")
                        .arg(one.fact(QStringLiteral("service.primary_kv"), QStringLiteral("primary kV")),
                             one.fact(QStringLiteral("service.phases"), QStringLiteral("phases")),
                             one.fact(QStringLiteral("service.frequency_hz"), QStringLiteral("frequency"))),
                    QStringLiteral("service.primary_kv"), {QStringLiteral("existing_service")});
        else
            one.add(QStringLiteral("%1 V, %2PH, %3W, %4 Hz")
                        .arg(one.fact(QStringLiteral("service.voltage_label"), QStringLiteral("voltage")),
                             one.fact(QStringLiteral("service.phases"), QStringLiteral("phases")),
                             one.fact(QStringLiteral("service.wires"), QStringLiteral("wires")),
                             one.fact(QStringLiteral("service.frequency_hz"), QStringLiteral("frequency"))),
                    QStringLiteral("service.voltage_label"), {QStringLiteral("existing_service")});
        one.add(
            QStringLiteral("AVAIL. FAULT %1 kA AT %2")
                .arg(one.fact(QStringLiteral("service.available_fault_ka"), QStringLiteral("available fault current")),
                     m_plan.tagOf(QStringLiteral("meter"))),
            QStringLiteral("service.available_fault_ka"));
        if (m_plan.names.find(QStringLiteral("transformer")))
            one.add(QStringLiteral("%1: %2 kVA")
                        .arg(m_plan.tagOf(QStringLiteral("transformer")),
                             one.fact(QStringLiteral("service.transformer_kva"), QStringLiteral("transformer kVA"))),
                    QStringLiteral("service.transformer_kva"));
        one.add(one.fact(QStringLiteral("service.entry"), QStringLiteral("overhead or underground")) +
                    QStringLiteral(" SERVICE"),
                QStringLiteral("service.entry"));
        one.rank(1);
        one.done(0);
    }

    void adapter()
    {
        Say one = say(QStringLiteral("gma"));
        one.heading(QStringLiteral(" (%1-OWNED)").arg(m_plan.utility()), QStringLiteral("gma"));
        one.add(one.fact(QStringLiteral("gma.manufacturer"), QStringLiteral("manufacturer")),
                QStringLiteral("gma.manufacturer"));
        one.add(one.fact(QStringLiteral("gma.catalog"), QStringLiteral("catalog number")),
                QStringLiteral("gma.catalog"));
        if (!m_plan.boolean(QStringLiteral("gma.foreign_conductors")).value_or(false))
            one.add(
                QStringLiteral("NO OTHER CUSTOMER WIRE IN %1 OR ITS CONDUIT").arg(m_plan.tagOf(QStringLiteral("gma"))),
                QStringLiteral("gma.foreign_conductors"));
        one.rank(4);
        one.done(0);
        adapterRun();
    }

    /// As the trade and the schedule write it: "3/4".
    QString tradeOf(Say &one, const QString &path, const QString &words) const
    {
        const QString size = practice::tradeSize(m_plan.number(path).value_or(0));
        return size.isEmpty() ? one.missing(path, words) : size;
    }

    void adapterRun()
    {
        if (m_plan.model.branches.empty())
            return;
        const int run = m_plan.model.branches.front().conductor;
        Say one(m_plan, QStringLiteral("gma"));
        one.plainHeading(
            QStringLiteral("CONDUCTOR %1, BY CUSTOMER").arg(run < 0 ? QString() : m_plan.conductorTag(run)),
            QStringLiteral("gma.conductor_awg"), {QStringLiteral("gma_conductor_size")});
        one.add(QStringLiteral("%1 #%2 HOT + %3 #%2 N")
                    .arg(one.fact(QStringLiteral("gma.hot_conductors"), QStringLiteral("hot conductors")),
                         one.fact(QStringLiteral("gma.conductor_awg"), QStringLiteral("conductor size")),
                         one.fact(QStringLiteral("gma.neutral_conductors"), QStringLiteral("neutral"))),
                QStringLiteral("gma.conductor_awg"), {QStringLiteral("gma_conductor_size")});
        const auto ground = m_plan.number(QStringLiteral("gma.ground_conductors"));
        one.add(!ground ? one.missing(QStringLiteral("gma.ground_conductors"), QStringLiteral("ground conductors"))
                        : (*ground > 0 ? figure(*ground) + QStringLiteral(" GROUND")
                                       : QStringLiteral("NO GREEN GROUND WIRE")),
                QStringLiteral("gma.ground_conductors"));
        one.add(QStringLiteral("%1 IN %2")
                    .arg(tradeOf(one, QStringLiteral("gma.conduit_trade_size_in"), QStringLiteral("conduit size")),
                         racewayWord(one.fact(QStringLiteral("gma.conduit_material"), QStringLiteral("conduit")))),
                QStringLiteral("gma.conduit_material"));
        one.add(QStringLiteral("%1 IN %2-DEG CONNECTOR")
                    .arg(tradeOf(one, QStringLiteral("gma.connector_trade_size_in"), QStringLiteral("connector size")),
                         one.fact(QStringLiteral("gma.connector_angle_deg"), QStringLiteral("connector angle"))),
                QStringLiteral("gma.connector_trade_size_in"));
        one.rank(1);
        if (m_plan.runs.contains(run))
            one.pointAtRun(m_plan.runs.value(run));
        one.done(1);
    }

    void collar()
    {
        Say one = say(QStringLiteral("collar"));
        one.heading(QStringLiteral(" METER COLLAR"), QStringLiteral("collar"),
                    {QStringLiteral("certified_components")});
        for (const QString &line : m_plan.input.collarProduct)
            one.add(onSheet(line), QStringLiteral("collar.present"), {QStringLiteral("certified_components")});
        one.add(QStringLiteral("P/N ") + one.fact(QStringLiteral("collar.part_number"), QStringLiteral("part number")),
                QStringLiteral("collar.part_number"));
        one.add(QStringLiteral("S/N ") +
                    one.fact(QStringLiteral("collar.serial_number"), QStringLiteral("serial number")),
                QStringLiteral("collar.serial_number"));
        const auto owned = m_plan.boolean(QStringLiteral("utility.owns_generation_system"));
        one.add(!owned ? one.missing(QStringLiteral("utility.owns_generation_system"), QStringLiteral("owner"))
                       : (*owned ? QStringLiteral("UTILITY-OWNED") : QStringLiteral("CUSTOMER-OWNED")),
                QStringLiteral("utility.owns_generation_system"));
        one.rank(4);
        one.done(0);
    }

    void panel()
    {
        if (!m_plan.names.find(QStringLiteral("panel")))
            return;
        Say one = say(QStringLiteral("panel"));
        one.heading(m_plan.stateOf(QStringLiteral("panel")) + QStringLiteral(" MAIN SERVICE PANEL"),
                    QStringLiteral("panel"), {QStringLiteral("service_panels")});
        one.add(QStringLiteral("%1 %2, %3A BUS")
                    .arg(one.fact(QStringLiteral("panel.make"), QStringLiteral("make")),
                         one.fact(QStringLiteral("panel.model"), QStringLiteral("model")),
                         one.fact(QStringLiteral("panel.rating_a"), QStringLiteral("bus A"))),
                QStringLiteral("panel.rating_a"), {QStringLiteral("main_panel_ampacity")});
        const auto replaced = m_plan.number(QStringLiteral("panel.main_breaker_replaced_a"));
        const QString was = replaced ? QStringLiteral(", WAS %1A").arg(figure(*replaced)) : QString();
        one.add(
            QStringLiteral("MAIN BREAKER %1 %2A")
                    .arg(m_plan.tagOf(QStringLiteral("main_breaker")),
                         one.fact(QStringLiteral("panel.main_breaker_rating_a"), QStringLiteral("main breaker A"))) +
                was,
            QStringLiteral("panel.main_breaker_rating_a"), {QStringLiteral("main_breaker_rating")});
        if (m_plan.names.find(QStringLiteral("socket")))
            one.add(QStringLiteral("SOCKET %1: %2 JAWS, %3 A, %4")
                        .arg(m_plan.tagOf(QStringLiteral("socket")),
                             one.fact(QStringLiteral("socket.jaws_count"), QStringLiteral("socket jaws")),
                             one.fact(QStringLiteral("socket.rating_a"), QStringLiteral("socket A")),
                             one.fact(QStringLiteral("socket.cover_style"), QStringLiteral("cover"))),
                    QStringLiteral("socket.jaws_count"));
        one.add(QStringLiteral("%1 V, NEMA %2")
                    .arg(one.fact(QStringLiteral("service.voltage_label"), QStringLiteral("voltage")),
                         one.fact(QStringLiteral("panel.nema_type"), QStringLiteral("NEMA type"))),
                QStringLiteral("panel.nema_type"));
        one.rank(0);
        one.stayOutside(m_plan.section);
        one.done(0);
    }

    void electrode()
    {
        if (!m_plan.names.find(QStringLiteral("grounding")))
            return;
        Say one = say(QStringLiteral("grounding"));
        one.heading(m_plan.stateOf(QStringLiteral("grounding")) + u' ' +
                        one.fact(QStringLiteral("grounding.electrode_kind"), QStringLiteral("kind of electrode"))
                            .replace(u'_', u' '),
                    QStringLiteral("grounding.electrode_kind"));
        one.add(
            QStringLiteral("GEC #%1 %2")
                .arg(one.fact(QStringLiteral("grounding.gec_awg"), QStringLiteral("GEC size")),
                     metalWord(m_plan.input.site.text(QStringLiteral("grounding.gec_material")).value_or(QString()))),
            QStringLiteral("grounding.gec_awg"));
        one.rank(m_plan.model.joint == Joint::Breaker ? 2 : 0);
        one.done(0);
    }

    Plan &m_plan;
};

} // namespace

QString metalWord(const QString &material)
{
    return material == QStringLiteral("aluminum") ? QStringLiteral("AL")
                                                  : (material.isEmpty() ? QString() : QStringLiteral("CU"));
}

QString racewayWord(const QString &type)
{
    static const QMap<QString, QString> words{
        {QStringLiteral("NONMETALLIC_LIQUIDTIGHT_FLEX"), QStringLiteral("LFNC (NON-METALLIC)")},
        {QStringLiteral("METALLIC_LIQUIDTIGHT_FLEX"), QStringLiteral("LFMC")},
        {QStringLiteral("RIGID_METAL"), QStringLiteral("RMC")},
        {QStringLiteral("INTERMEDIATE_METAL"), QStringLiteral("IMC")},
        {QStringLiteral("SERVICE_MAST"), QStringLiteral("SERVICE MAST")},
        {QStringLiteral("INSIDE_ENCLOSURE"), QStringLiteral("IN ENCLOSURE")}};
    return words.value(type.toUpper(), type.toUpper());
}

void describe(Plan &plan)
{
    ServiceCallouts(plan).make();
    describeGeneration(plan);
    describeProtection(plan);
}

Say::Say(Plan &plan, const QString &key) : m_plan(plan), m_key(key)
{
    m_callout.tag = plan.tagOf(key);
    m_callout.targets = plan.outlines.value(key);
    m_callout.row = plan.rowOf.value(key, 0);
}

QString Say::fact(const QString &path, const QString &words)
{
    return m_plan.canvas.sheet().fact(path, m_callout.tag, words);
}

QString Say::missing(const QString &path, const QString &words)
{
    m_plan.canvas.sheet().missing(path, m_callout.tag + QStringLiteral(": ") + words);
    return QStringLiteral("[%1: %2]").arg(m_callout.tag, onSheet(words));
}

QString Say::yes(const QString &path, const QString &words, const QString &otherwise)
{
    const auto value = m_plan.boolean(path);
    return !value ? missing(path, words.toLower()) : (*value ? words : otherwise);
}

void Say::heading(const QString &rest, const QString &path, const QStringList &keys)
{
    m_callout.lines.prepend({m_callout.tag + rest, path, keys});
}

void Say::plainHeading(const QString &words, const QString &path, const QStringList &keys)
{
    m_callout.lines.prepend({words, path, keys});
}

void Say::add(const QString &words, const QString &path, const QStringList &keys)
{
    if (!words.trimmed().isEmpty())
        m_callout.lines.append({words, path, keys});
}

void Say::pointAtRun(const Rect &run)
{
    m_callout.targets = {run};
    m_callout.toConductor = true;
}

void Say::done(int row)
{
    if (row >= 0)
        m_callout.row = row;
    if (!m_callout.targets.isEmpty())
        m_plan.callouts.append(m_callout);
}

void Say::doneOrNoted(int row)
{
    if (m_callout.targets.isEmpty())
        m_plan.noted.append(m_callout);
    done(row);
}

} // namespace wm::drawings::sld
