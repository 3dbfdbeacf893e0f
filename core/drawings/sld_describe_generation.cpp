// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/practice.h"
#include "core/drawings/sld_describe.h"

#include <algorithm>

namespace wm::drawings::sld {

namespace {

/// Callouts of the rows below: switches, panels, meters, inverters, arrays, storage.
class GenerationCallouts
{
public:
    explicit GenerationCallouts(Plan &plan) : m_plan(plan) {}

    void make()
    {
        if (m_plan.outlines.contains(QStringLiteral("junction_box")))
            junctionBox();
        QSet<QString> done;
        QList<const Node *> inverters;
        QList<const Node *> arrays;
        for (const Node *node : nodesOf(m_plan.model)) {
            if (done.contains(node->key))
                continue;
            done.insert(node->key);
            switch (node->kind) {
            case Kind::Disconnect:
                disconnect(*node);
                break;
            case Kind::Combiner:
                combiner(*node);
                break;
            case Kind::Ngom:
                ngom(*node);
                break;
            case Kind::Storage:
                storage(*node);
                break;
            case Kind::Inverter:
                inverters.append(node);
                break;
            case Kind::Array:
                arrays.append(node);
                break;
            default:
                break;
            }
        }
        alike(inverters, [this](const QList<const Node *> &group) { inverter(group); },
              {".style", ".make", ".model", ".qty", ".nameplate_kw", ".voltage_v", ".phases", ".continuous_a",
               ".max_ocpd_a", ".ul1741", ".ul1741_sa", ".ul1741_sb", ".existing"});
        alike(arrays, [this](const QList<const Node *> &group) { array(group); },
              {".module_make", ".module_model", ".qty", ".ptc_w", ".stc_w", ".inverter_efficiency_pct",
               ".rapid_shutdown", ".existing"});
    }

private:
    template <typename Write>
    void alike(QList<const Node *> nodes, Write write, const QList<const char *> &members)
    {
        while (!nodes.isEmpty()) {
            QList<const Node *> group{nodes.takeFirst()};
            nodes.removeIf([&](const Node *other) {
                const bool same = std::all_of(members.begin(), members.end(), [&](const char *member) {
                    const QString name = QString::fromLatin1(member);
                    return m_plan.input.site.value(other->path + name) ==
                           m_plan.input.site.value(group.first()->path + name);
                });
                if (same)
                    group.append(other);
                return same;
            });
            write(group);
        }
    }

    [[nodiscard]] QString tags(const QList<const Node *> &group) const
    {
        QStringList result;
        for (const Node *node : group)
            result.append(m_plan.tagOf(node->key));
        return result.join(QStringLiteral(", "));
    }

    void pointAtAll(Say &one, const QList<const Node *> &group)
    {
        for (const Node *node : group) {
            one.alsoPointAt(node->key);
            if (m_plan.tagOf(node->key) != node->key)
                one.alsoPointAt(m_plan.tagOf(node->key));
        }
    }

    void junctionBox()
    {
        Say one(m_plan, QStringLiteral("junction_box"));
        one.heading(QStringLiteral(" AT COLLAR"), QStringLiteral("junction_box"));
        QStringList wires;
        for (const auto &each : m_plan.input.site.value(QStringLiteral("field_wiring.conductors")).toArray())
            wires.append(each.toString());
        one.add(wires.isEmpty()
                    ? one.missing(QStringLiteral("field_wiring.conductors"), QStringLiteral("conductors landed"))
                    : wires.join(QStringLiteral(", ")) + QStringLiteral(" BOX LUGS"),
                QStringLiteral("field_wiring.conductors"));
        one.add(
            QStringLiteral("#%1 AWG %2")
                .arg(one.fact(QStringLiteral("field_wiring.line_awg"), QStringLiteral("wire size")),
                     metalWord(m_plan.input.site.text(QStringLiteral("field_wiring.material")).value_or(QString()))),
            QStringLiteral("field_wiring.line_awg"));
        one.add(QStringLiteral("TORQUE PER PRODUCT LABEL"), {});
        one.rank(1); // beside the row: what stands in it goes first
        one.done();
    }

    void disconnect(const Node &node)
    {
        Say one(m_plan, node.key);
        const QString &p = node.path;
        const QString role = m_plan.input.site.text(p + QStringLiteral(".role")).value_or(QString());
        const bool fused = m_plan.boolean(p + QStringLiteral(".fused")).value_or(false);
        const bool main = role == QStringLiteral("ac_disconnect");
        QString rest = m_plan.stateOf(node.key);
        if (role == QStringLiteral("storage"))
            rest += QStringLiteral(", ESS");
        if (main)
            rest += distance(one, p);
        // A handbook's rule is answered by the switch it is about, seen as the rule wants it.
        const bool lockedOpen = m_plan.boolean(p + QStringLiteral(".visible_open")).value_or(false) &&
                                m_plan.boolean(p + QStringLiteral(".lockable_open")).value_or(false);
        const bool generationMeter = role.startsWith(QStringLiteral("ngom_")) && lockedOpen;
        const QStringList answers = generationMeter ? QStringList{QStringLiteral("ngom_disconnects")} : QStringList();
        one.heading(rest, p, main ? QStringList{QStringLiteral("ac_disconnect")} : answers);
        if (role == QStringLiteral("ngom_grid_side"))
            one.add(QStringLiteral("\"GRID SIDE\""), p + QStringLiteral(".role"), answers);
        if (role == QStringLiteral("ngom_generation_side"))
            one.add(QStringLiteral("\"GENERATION SIDE\""), p + QStringLiteral(".role"), answers);
        const QString maker = one.fact(p + QStringLiteral(".make"), QStringLiteral("make")) + u' ' +
                              one.fact(p + QStringLiteral(".model"), QStringLiteral("model"));
        QString ratings = maker + QStringLiteral(", %1A, %2P, %3 V")
                                      .arg(one.fact(p + QStringLiteral(".rating_a"), QStringLiteral("A")),
                                           one.fact(p + QStringLiteral(".poles"), QStringLiteral("poles")),
                                           one.fact(p + QStringLiteral(".rating_v"), QStringLiteral("V")));
        if (!m_plan.boolean(p + QStringLiteral(".fused")))
            ratings += QStringLiteral(", ") + one.missing(p + QStringLiteral(".fused"), QStringLiteral("fused or not"));
        else if (!fused)
            ratings += QStringLiteral(", UNFUSED");
        one.add(ratings, p + QStringLiteral(".rating_a"),
                main ? QStringList{QStringLiteral("ac_disconnect_make_model")} : QStringList());
        if (fused)
            one.add(QStringLiteral("%1 x %2A CLASS %3 FUSES, %4 kAIC")
                        .arg(one.fact(p + QStringLiteral(".poles"), QStringLiteral("poles")),
                             one.fact(p + QStringLiteral(".fuse_a"), QStringLiteral("fuse A")),
                             one.fact(p + QStringLiteral(".fuse_class"), QStringLiteral("fuse class")),
                             one.fact(p + QStringLiteral(".fuse_aic_ka"), QStringLiteral("fuse kAIC"))),
                    p + QStringLiteral(".fuse_a"),
                    {QStringLiteral("fuse_size"), QStringLiteral("fuses"), QStringLiteral("fused_disconnect")});
        one.add(
            one.yes(p + QStringLiteral(".visible_open"), QStringLiteral("VISIBLE-OPEN"),
                    QStringLiteral("NO VISIBLE OPEN")) +
                QStringLiteral(", ") +
                one.yes(p + QStringLiteral(".lockable_open"), QStringLiteral("LOCKABLE"),
                        QStringLiteral("NOT LOCKABLE")) +
                (main ? QStringLiteral(", ") + one.yes(p + QStringLiteral(".accessible_24_7"),
                                                       QStringLiteral("24/7 ACCESS"), QStringLiteral("NO 24/7 ACCESS"))
                      : QString()),
            p + QStringLiteral(".visible_open"));
        if (main && m_plan.model.joint == Joint::Adapter) {
            const QString given = m_plan.input.sentences.value(QStringLiteral("gma_disconnect_2_to_3_ft"));
            one.add(
                given.isEmpty()
                    ? QStringLiteral("FUSED DISCONNECT MIN. 2 FT AND MAX. 3 FT FROM THE %1 METER").arg(m_plan.utility())
                    : onSheet(given),
                p + QStringLiteral(".distance_to_meter_ft"), {QStringLiteral("gma_disconnect_2_to_3_ft")});
        }
        one.done();
    }

    QString distance(Say &one, const QString &p)
    {
        const bool tap = m_plan.model.joint == Joint::LineSide;
        const QString path =
            p + (tap ? QStringLiteral(".distance_to_pcc_ft") : QStringLiteral(".distance_to_meter_ft"));
        const auto feet = m_plan.number(path);
        return QStringLiteral(", ") +
               (feet ? QStringLiteral("%1 FROM %2")
                           .arg(feetInches(*feet), m_plan.tagOf(tap ? QStringLiteral("poi") : QStringLiteral("meter")))
                     : one.missing(path, QStringLiteral("distance")));
    }

    void combiner(const Node &node)
    {
        Say one(m_plan, node.key);
        const QString &p = node.path;
        const bool gathersStorage = m_plan.tagOf(node.key).startsWith(QStringLiteral("GP"));
        one.heading(m_plan.stateOf(node.key) +
                        (gathersStorage ? QStringLiteral(" GENERATION PANEL") : QStringLiteral(" AC COMBINER")),
                    p, {QStringLiteral("service_panels")});
        one.add(one.fact(p + QStringLiteral(".make"), QStringLiteral("make")) + u' ' +
                    one.fact(p + QStringLiteral(".model"), QStringLiteral("model")),
                p + QStringLiteral(".make"));
        const auto lugs = m_plan.boolean(p + QStringLiteral(".main_lugs_only"));
        const QString main =
            !lugs ? one.missing(p + QStringLiteral(".main_lugs_only"), QStringLiteral("main breaker or lugs"))
                  : (*lugs ? QStringLiteral("MLO")
                           : QStringLiteral("MAIN %1A")
                                 .arg(one.fact(p + QStringLiteral(".main_breaker_rating_a"),
                                               QStringLiteral("main breaker A"))));
        one.add(QStringLiteral("%1A %2, %3 V, %4PH")
                    .arg(one.fact(p + QStringLiteral(".rating_a"), QStringLiteral("bus A")), main,
                         one.fact(p + QStringLiteral(".voltage_v"), QStringLiteral("V")),
                         one.fact(p + QStringLiteral(".phases"), QStringLiteral("phases"))),
                p + QStringLiteral(".rating_a"));
        breakers(one, p);
        one.add(QStringLiteral("NEMA ") + one.fact(p + QStringLiteral(".nema_type"), QStringLiteral("NEMA type")),
                p + QStringLiteral(".nema_type"));
        one.done();
    }

    /// Equal breakers are summed up: "3 x 20A/2P, 10 kAIC".
    void breakers(Say &one, const QString &p)
    {
        const QJsonArray all = m_plan.input.site.value(p + QStringLiteral(".breakers")).toArray();
        if (all.isEmpty()) {
            one.add(one.missing(p + QStringLiteral(".breakers"), QStringLiteral("breakers")),
                    p + QStringLiteral(".breakers"));
            return;
        }
        QList<std::pair<QString, int>> kinds;
        for (int index = 0; index < all.size(); ++index) {
            const QString b = QStringLiteral("%1.breakers[%2]").arg(p).arg(index);
            const QString words = QStringLiteral("%1A/%2P, %3 kAIC")
                                      .arg(one.fact(b + QStringLiteral(".rating_a"), QStringLiteral("breaker A")),
                                           one.fact(b + QStringLiteral(".poles"), QStringLiteral("breaker poles")),
                                           one.fact(b + QStringLiteral(".aic_ka"), QStringLiteral("breaker kAIC")));
            const auto found =
                std::find_if(kinds.begin(), kinds.end(), [&words](const auto &each) { return each.first == words; });
            if (found == kinds.end())
                kinds.append({words, 1});
            else
                ++found->second;
        }
        for (const auto &[words, count] : std::as_const(kinds))
            one.add(QStringLiteral("%1 x %2").arg(count).arg(words), p + QStringLiteral(".breakers"),
                    {QStringLiteral("circuit_breakers")});
    }

    void ngom(const Node &node)
    {
        Say one(m_plan, node.key);
        one.heading(QStringLiteral(" (%1 METER)").arg(m_plan.utility()), QStringLiteral("ngom"));
        const QString given = m_plan.input.sentences.value(QStringLiteral("ngom_request"));
        one.add(given.isEmpty() ? QStringLiteral("REQUEST FOR NGOM INSTALLED BY %1").arg(m_plan.utility())
                                : onSheet(given),
                QStringLiteral("ngom"), {QStringLiteral("ngom_request")});
        one.add(one.fact(QStringLiteral("ngom.service_configuration"), QStringLiteral("service configuration")),
                QStringLiteral("ngom.service_configuration"), {QStringLiteral("ngom_service_configuration")});
        one.add(one.fact(QStringLiteral("ngom.panel_rating_a"), QStringLiteral("socket A")) +
                    QStringLiteral("A SOCKET BY CUSTOMER"),
                QStringLiteral("ngom.panel_rating_a"));
        one.done();
    }

    void inverter(const QList<const Node *> &group)
    {
        const Node &node = *group.first();
        Say one(m_plan, node.key);
        const QString &p = node.path;
        const bool micro = m_plan.input.site.text(p + QStringLiteral(".style")) == QStringLiteral("micro");
        const auto qty = m_plan.number(p + QStringLiteral(".qty"));
        one.setTag(tags(group));
        one.heading(m_plan.stateOf(node.key) + (micro ? QStringLiteral(" MICROINVERTERS") : QString()), p,
                    {QStringLiteral("generator_make_model")});
        one.add(one.fact(p + QStringLiteral(".make"), QStringLiteral("make")) + u' ' +
                    one.fact(p + QStringLiteral(".model"), QStringLiteral("model")),
                p + QStringLiteral(".make"),
                {QStringLiteral("generator_make_model"), QStringLiteral("certified_components")});
        const bool each = group.size() > 1 || qty.value_or(1) > 1;
        one.add(QStringLiteral("%1 kW, %2 V, %3PH, %4 A MAX%5")
                    .arg(one.fact(p + QStringLiteral(".nameplate_kw"), QStringLiteral("kW")),
                         one.fact(p + QStringLiteral(".voltage_v"), QStringLiteral("V")),
                         one.fact(p + QStringLiteral(".phases"), QStringLiteral("phases")),
                         one.fact(p + QStringLiteral(".continuous_a"), QStringLiteral("continuous A")),
                         each ? QStringLiteral(" EACH") : QString()),
                p + QStringLiteral(".nameplate_kw"), {QStringLiteral("component_ratings")});
        if (!qty)
            one.add(one.missing(p + QStringLiteral(".qty"), QStringLiteral("how many units")),
                    p + QStringLiteral(".qty"));
        if (qty.value_or(1) > 1)
            one.add(QStringLiteral("%1 UNITS = %2 kW")
                        .arg(*qty)
                        .arg(figure(*qty * m_plan.number(p + QStringLiteral(".nameplate_kw")).value_or(0))),
                    p + QStringLiteral(".qty"));
        one.add(listing(one, p) + QStringLiteral(", MAX OCPD %1A")
                                      .arg(one.fact(p + QStringLiteral(".max_ocpd_a"), QStringLiteral("maximum OCPD"))),
                p + QStringLiteral(".ul1741"));
        QStringList serials;
        for (const Node *member : group)
            serials.append(one.fact(member->path + QStringLiteral(".serial_number"), QStringLiteral("serial number")));
        if (!micro)
            one.add(QStringLiteral("S/N ") + serials.join(QStringLiteral(", ")), p + QStringLiteral(".serial_number"));
        for (qsizetype index = 1; index < group.size(); ++index)
            one.alsoPointAt(group.at(index)->key);
        one.done();
    }

    QString listing(Say &one, const QString &p)
    {
        if (m_plan.boolean(p + QStringLiteral(".ul1741_sb")).value_or(false))
            return QStringLiteral("UL 1741-SB");
        if (m_plan.boolean(p + QStringLiteral(".ul1741_sa")).value_or(false))
            return QStringLiteral("UL 1741-SA");
        return one.yes(p + QStringLiteral(".ul1741"), QStringLiteral("UL 1741"),
                       QStringLiteral("NOT LISTED TO UL 1741"));
    }

    void array(const QList<const Node *> &group)
    {
        const Node &node = *group.first();
        Say one(m_plan, node.key);
        const QString &p = node.path;
        const auto qty = m_plan.number(p + QStringLiteral(".qty"));
        const auto stc = m_plan.number(p + QStringLiteral(".stc_w"));
        const auto ptc = m_plan.number(p + QStringLiteral(".ptc_w"));
        const auto efficiency = m_plan.number(p + QStringLiteral(".inverter_efficiency_pct"));
        one.setTag(tags(group));
        const QString each = group.size() > 1 ? QStringLiteral(" EACH") : QString();
        const QString power = qty && stc ? QStringLiteral(", %1 kW DC").arg(figure(*qty * *stc / 1000)) : QString();
        one.heading(QStringLiteral(" ARRAY") + m_plan.stateOf(node.key) + power + each, p);
        one.add(QStringLiteral("%1 x %2 %3 (%4 W)")
                    .arg(one.fact(p + QStringLiteral(".qty"), QStringLiteral("modules")),
                         one.fact(p + QStringLiteral(".module_make"), QStringLiteral("module make")),
                         one.fact(p + QStringLiteral(".module_model"), QStringLiteral("module model")),
                         one.fact(p + QStringLiteral(".stc_w"), QStringLiteral("module W"))),
                p + QStringLiteral(".qty"), {QStringLiteral("certified_components")});
        if (qty && ptc && efficiency)
            one.add(QStringLiteral("CEC-AC %1 kW, INV. EFF. %2%")
                        .arg(figure(*qty * *ptc * *efficiency / 100000), figure(*efficiency)),
                    p + QStringLiteral(".ptc_w"));
        else
            one.add(one.missing(p + (ptc ? QStringLiteral(".inverter_efficiency_pct") : QStringLiteral(".ptc_w")),
                                QStringLiteral("CEC-AC rating")),
                    p);
        one.add(
            QStringLiteral("RSD: ") +
                one.fact(p + QStringLiteral(".rapid_shutdown"), QStringLiteral("rapid shutdown")).replace(u'_', u' '),
            p + QStringLiteral(".rapid_shutdown"));
        pointAtAll(one, group);
        one.done();
    }

    void storage(const Node &node)
    {
        Say one(m_plan, node.key);
        const QString &p = node.path;
        const auto qty = m_plan.number(p + QStringLiteral(".qty"));
        one.heading(m_plan.stateOf(node.key) + QStringLiteral(" STORAGE"), p, {QStringLiteral("storage")});
        one.add((qty.value_or(1) > 1 ? figure(*qty) + QStringLiteral(" x ") : QString()) +
                    one.fact(p + QStringLiteral(".make"), QStringLiteral("make")) + u' ' +
                    one.fact(p + QStringLiteral(".model"), QStringLiteral("model")),
                p + QStringLiteral(".make"), {QStringLiteral("storage"), QStringLiteral("certified_components")});
        one.add(QStringLiteral("%1 kWh, %2 V DC")
                    .arg(one.fact(p + QStringLiteral(".energy_kwh"), QStringLiteral("kWh")),
                         one.fact(p + QStringLiteral(".dc_voltage_v"), QStringLiteral("V DC"))),
                p + QStringLiteral(".energy_kwh"));
        one.add(QStringLiteral("MAX DISCHARGE %1 kW")
                    .arg(one.fact(p + QStringLiteral(".max_continuous_discharge_kw"), QStringLiteral("discharge kW"))),
                p + QStringLiteral(".max_continuous_discharge_kw"), {QStringLiteral("storage")});
        one.add(
            one.yes(p + QStringLiteral(".ul9540"), QStringLiteral("UL 9540"), QStringLiteral("NOT LISTED TO UL 9540")),
            p + QStringLiteral(".ul9540"));
        one.done();
    }

    Plan &m_plan;
};

} // namespace

void describeGeneration(Plan &plan)
{
    GenerationCallouts(plan).make();
}

} // namespace wm::drawings::sld
