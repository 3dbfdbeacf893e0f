// SPDX-License-Identifier: GPL-3.0-or-later
// What equipment cannot do where it is drawn: ratings below the service, the load or what protects them.
#include "core/drawings/practice.h"
#include "core/drawings/sld_objections.h"
#include "core/drawings/sld_run.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <functional>

namespace wm::drawings::sld {

using Qt::StringLiterals::operator""_L1;

namespace {

constexpr double kSlack = 0.05; ///< A; figures are printed with one decimal

/// Where a node of the tree stands.
struct Place
{
    QList<const Node *> above;      ///< from the utility outwards
    bool behindTransformer = false; ///< at other volts and another fault current than the service's
    [[nodiscard]] bool has(Kind kind) const
    {
        return std::any_of(above.begin(), above.end(), [kind](const Node *one) { return one->kind == kind; });
    }
};

class Limits : private Objections
{
public:
    Limits(const site::Site &site, const Names &names, const Model &model)
        : Objections(site, names, model), m_volts(site.number(QStringLiteral("service.nominal_v"))),
          m_phases(site.number(QStringLiteral("service.phases"))),
          m_fault(site.number(QStringLiteral("service.available_fault_ka")))
    {
    }

    QStringList broken()
    {
        mainPanel();
        for (const Node &branch : m_model.branches)
            look(branch, {});
        for (auto it = m_units.begin(); it != m_units.end(); ++it)
            units(it.key(), it.value());
        protection();
        m_all.removeDuplicates();
        return m_all;
    }

private:
    [[nodiscard]] double output(const Node &node) const
    {
        QSet<QString> seen;
        return outputAmps(m_site, node, seen);
    }

    void interrupts(const QString &tag, std::optional<double> ka)
    {
        if (m_fault && ka && *ka < *m_fault)
            say(QStringLiteral("%1 INTERRUPTS %2 kA, THE SERVICE CAN DELIVER %3 kA")
                    .arg(tag, figure(*ka), figure(*m_fault)));
    }

    /// Something that carries a current, or is protected by a device, of more than its rating.
    void carries(const QString &tag, std::optional<double> rating, double amps, const QString &what)
    {
        if (rating && amps > *rating + kSlack)
            say(QStringLiteral("%1 IS RATED %2 A, %3 %4 A").arg(tag, figure(*rating), what, figure(amps, 1)));
    }

    /// A switch may have a pole to spare, a breaker not.
    void poles(const QString &tag, const QString &path, Ungrounded wanted, bool spare = false)
    {
        const auto recorded = number(path);
        if (recorded && (*recorded < wanted.least || (wanted.exactly && !spare && *recorded > wanted.least)))
            say(QStringLiteral("%1 HAS %2 POLES, ITS CIRCUIT WANTS %3").arg(tag, figure(*recorded)).arg(wanted.least));
    }

    void breaker(const QString &path, bool behindTransformer)
    {
        const QString id = text(path + ".id"_L1), label = text(path + ".label"_L1);
        if (!behindTransformer)
            interrupts(!id.isEmpty()      ? tagOf(id)
                       : !label.isEmpty() ? onSheet(label)
                                          : QStringLiteral("A BREAKER"),
                       number(path + ".aic_ka"_L1));
    }

    void mainPanel()
    {
        const QString tag = tagOf(QStringLiteral("main_breaker"));
        const auto main = number(QStringLiteral("panel.main_breaker_rating_a"));
        interrupts(tag, number(QStringLiteral("panel.main_breaker_aic_ka")));
        if (m_phases)
            poles(tag, QStringLiteral("panel.main_breaker_poles"), {*m_phases > 2 ? 3 : 2, true});
        const QJsonArray breakers = m_site.value(QStringLiteral("panel.breakers")).toArray();
        double sum = 0;
        bool whole = !breakers.isEmpty();
        for (int index = 0; index < breakers.size(); ++index) {
            const QString path = QStringLiteral("panel.breakers[%1]").arg(index);
            breaker(path, false);
            whole = whole && breakers.at(index)["rating_a"_L1].isDouble();
            sum += breakers.at(index)["rating_a"_L1].toDouble();
            const QString role = breakers.at(index)["role"_L1].toString(), feeds = text(path + ".feeds_id"_L1);
            if ((role == "generation"_L1 || role == "storage"_L1) && !drawn(path, feeds))
                say(QStringLiteral("%1 IS FOR %2 AND FEEDS NOTHING THAT IS DRAWN")
                        .arg(tagOf(breakers.at(index)["id"_L1].toString()), onSheet(role)));
        }
        const auto bus = number(QStringLiteral("panel.rating_a"));
        const QString panel = tagOf(QStringLiteral("panel"));
        if (main)
            carries(panel, bus, *main, QStringLiteral("ITS MAIN BREAKER"));
        if (m_model.joint != Joint::Breaker)
            return;
        double sources = 0;
        for (const Node &branch : m_model.branches)
            sources += output(branch);
        if (main && sources * m_continuous > *main + kSlack)
            say(QStringLiteral("%1 IS RATED %2 A, THE SOURCES BEHIND IT x 1.25 ARE %3 A")
                    .arg(tag, figure(*main), figure(sources * m_continuous, 1)));
        // NEC 705.12(B): main and sources within 120 % of the bus, or all breakers but the main within the bus, unless
        // a power control system limits the bus.
        const bool limited = m_site.boolean(QStringLiteral("pcs.present")).value_or(false);
        const double share = practice::number(QStringLiteral("bus_705_12_b.share"));
        if (bus && main && sources > 0 && !limited && *main + sources * m_continuous > *bus * share + kSlack &&
            (!whole || sum > *bus + kSlack))
            say(QStringLiteral("%1 HAS A BUS OF %2 A: MAIN BREAKER %3 A AND SOURCES x 1.25 %4 A ARE MORE THAN %5 %")
                    .arg(panel, figure(*bus), figure(*main), figure(sources * m_continuous, 1), figure(100 * share)));
    }

    [[nodiscard]] bool drawn(const QString &breakerPath, const QString &feeds) const
    {
        const QList<const Node *> nodes = nodesOf(m_model);
        return std::any_of(nodes.begin(), nodes.end(), [&](const Node *node) {
            return node->breaker == breakerPath || (!feeds.isEmpty() && node->key == feeds);
        });
    }

    void look(const Node &node, Place place)
    {
        place.behindTransformer = place.behindTransformer || node.kind == Kind::Transformer;
        const std::optional<Run> run =
            node.conductor >= 0 ? std::optional(Run(m_site, m_model, node.conductor)) : std::nullopt;
        if (run && !node.breaker.isEmpty()) // the schedule may not name another one
            if (const auto device = run->device();
                device && device->amps.section(u'.', 0, -2) != node.breaker && !device->fuses)
                say(QStringLiteral("CONDUCTOR %1 IS PROTECTED BY %2 IN THE SCHEDULE AND BY %3 WHERE IT IS DRAWN")
                        .arg(run->text(".tag"), tagOf(device->key), tagOf(text(node.breaker + ".id"_L1))));
        if (!node.breaker.isEmpty())
            poles(tagOf(text(node.breaker + ".id"_L1)), node.breaker + ".poles"_L1, ungroundedAt(m_site, node));
        switch (node.kind) {
        case Kind::Disconnect:
            disconnect(node, place, run);
            break;
        case Kind::Combiner:
            combiner(node, place, run);
            break;
        case Kind::Inverter:
            inverter(node, place);
            break;
        case Kind::Array:
            array(node, place);
            break;
        case Kind::Storage:
            storage(node, place);
            break;
        case Kind::Ngom:
            generationMeter(node, place);
            break;
        case Kind::Transformer:
            transformer(node);
            break;
        default:
            break;
        }
        place.above.append(&node);
        for (const Node &child : node.children)
            look(child, place);
    }

    void disconnect(const Node &node, const Place &place, const std::optional<Run> &run)
    {
        const QString tag = tagOf(node.key);
        const bool fused = m_site.boolean(node.path + ".fused"_L1).value_or(false);
        if (!place.behindTransformer) {
            if (fused)
                interrupts(tag, number(node.path + ".fuse_aic_ka"_L1));
            if (const auto volts = number(node.path + ".rating_v"_L1); m_volts && volts && *volts < *m_volts)
                say(QStringLiteral("%1 IS RATED %2 V, THE SERVICE HAS %3 V")
                        .arg(tag, figure(*volts), figure(*m_volts)));
        }
        if (place.has(Kind::Inverter))
            return; // a switch of direct current
        const auto rating = number(node.path + ".rating_a"_L1);
        carries(tag, rating, output(node), QStringLiteral("THE SOURCES BEHIND IT PUT OUT"));
        if (run && run->deviceAmps() && run->device()->key != node.key)
            carries(tag, rating, *run->deviceAmps(), QStringLiteral("AHEAD OF IT IS A DEVICE OF"));
        if (const auto fuse = number(node.path + ".fuse_a"_L1); fused && fuse) {
            carries(tag, rating, *fuse, QStringLiteral("ITS FUSES"));
            if (output(node) * m_continuous > *fuse + kSlack)
                say(QStringLiteral("%1 HAS FUSES OF %2 A, THE SOURCES BEHIND IT x 1.25 ARE %3 A")
                        .arg(tag, figure(*fuse), figure(output(node) * m_continuous, 1)));
        }
        poles(tag, node.path + ".poles"_L1, ungroundedAt(m_site, node), true);
    }

    void combiner(const Node &node, const Place &place, const std::optional<Run> &run)
    {
        const QString tag = tagOf(node.key);
        const auto rating = number(node.path + ".rating_a"_L1), main = number(node.path + ".main_breaker_rating_a"_L1);
        const bool lugs = m_site.boolean(node.path + ".main_lugs_only"_L1).value_or(true);
        const double amps = output(node) * m_continuous;
        carries(tag, rating, amps, QStringLiteral("THE SOURCES BEHIND IT x 1.25 ARE"));
        if (lugs && run && run->deviceAmps())
            carries(tag, rating, *run->deviceAmps(), QStringLiteral("AHEAD OF IT IS A DEVICE OF"));
        if (!lugs && main) {
            carries(tag, rating, *main, QStringLiteral("ITS MAIN BREAKER"));
            if (amps > *main + kSlack)
                say(QStringLiteral("%1 HAS A MAIN BREAKER OF %2 A, THE SOURCES BEHIND IT x 1.25 ARE %3 A")
                        .arg(tag, figure(*main), figure(amps, 1)));
        }
        const qsizetype breakers = m_site.value(node.path + ".breakers"_L1).toArray().size();
        for (qsizetype index = 0; index < breakers; ++index)
            breaker(QStringLiteral("%1.breakers[%2]").arg(node.path).arg(index), place.behindTransformer);
        if (place.behindTransformer)
            return;
        const auto volts = number(node.path + ".voltage_v"_L1), phases = number(node.path + ".phases"_L1);
        constexpr double least = 0.9, most = 1.5; // of the service's: a panel for 240 V may stand at 208 V
        if (m_volts && volts && (*volts < *m_volts * least || *volts > *m_volts * most))
            say(QStringLiteral("%1 IS FOR %2 V, THE SERVICE HAS %3 V").arg(tag, figure(*volts), figure(*m_volts)));
        if (m_phases && phases && *phases > *m_phases)
            say(QStringLiteral("%1 HAS %2 PHASES, THE SERVICE HAS %3").arg(tag, figure(*phases), figure(*m_phases)));
        if (phases && *phases < 3 && ungroundedAt(m_site, node).least == 3)
            say(QStringLiteral("%1 HAS %2 PHASES, AN INVERTER BEHIND IT NEEDS 3").arg(tag, figure(*phases)));
    }

    void inverter(const Node &node, const Place &place)
    {
        const QString tag = tagOf(node.key);
        const auto phases = number(node.path + ".phases"_L1);
        if (m_phases && phases && *phases > *m_phases && !place.behindTransformer)
            say(QStringLiteral("%1 NEEDS %2 PHASES, THE SERVICE HAS %3").arg(tag, figure(*phases), figure(*m_phases)));
        if (m_site.boolean(node.path + ".ul_decertified"_L1).value_or(false))
            say(QStringLiteral("THE CERTIFICATION OF %1 WAS WITHDRAWN").arg(tag));
        if (node.units > 0)
            m_units[node.key] += node.units;
    }

    /// The units of an inverter against those that breakers are said to feed.
    void units(const QString &key, int fed)
    {
        const Named *named = m_names.find(key);
        const auto there = named == nullptr ? std::nullopt : number(named->path + ".qty"_L1);
        if (there && *there != fed)
            say(QStringLiteral("%1 HAS %2 UNITS, ITS BREAKERS FEED %3").arg(named->tag, figure(*there)).arg(fed));
    }

    void array(const Node &node, const Place &place)
    {
        const QString tag = tagOf(node.key), inverter = text(node.path + ".inverter_id"_L1);
        const Node *above = nullptr;
        for (const Node *one : place.above)
            above = one->kind == Kind::Inverter ? one : above;
        if (above != nullptr && !inverter.isEmpty() && m_names.find(inverter) != nullptr && inverter != above->key)
            say(QStringLiteral("%1 IS RECORDED AT %2 AND ITS CONDUCTOR COMES FROM %3")
                    .arg(tag, tagOf(inverter), tagOf(above->key)));
        stringFuses(node, tag);
        if (text(node.path + ".rapid_shutdown"_L1) == "none"_L1 && onRoof(node.key))
            say(QStringLiteral("%1 IS ON A ROOF AND HAS NO RAPID SHUTDOWN (NEC 690.12)").arg(tag));
    }

    /// NEC 690.9(B): 1.56 times the short-circuit current or more; 690.9 by the wire's ampacity at most.
    void stringFuses(const Node &node, const QString &tag)
    {
        const double factor = practice::number(QStringLiteral("factors.pv"));
        const qsizetype strings = m_site.value(node.path + ".strings"_L1).toArray().size();
        for (qsizetype index = 0; index < strings; ++index) {
            const QString path = QStringLiteral("%1.strings[%2]").arg(node.path).arg(index);
            if (!m_site.boolean(path + ".fused"_L1).value_or(false))
                continue;
            const auto fuse = number(path + ".fuse_a"_L1);
            const double least = factor * number(path + ".isc_a"_L1).value_or(0);
            if (!fuse)
                say(QStringLiteral("%1 HAS STRING FUSES OF NO RECORDED RATING").arg(tag));
            else if (least > *fuse + kSlack)
                say(QStringLiteral("%1 HAS STRING FUSES OF %2 A, Isc x 1.56 IS %3 A")
                        .arg(tag, figure(*fuse), figure(least, 1)));
            const auto carried = node.conductor < 0 ? std::nullopt : Run(m_site, m_model, node.conductor).ampacity();
            if (fuse && carried && *fuse > *carried + kSlack)
                say(QStringLiteral("%1 HAS STRING FUSES OF %2 A, CONDUCTOR %3 CARRIES %4 A")
                        .arg(tag, figure(*fuse), Run(m_site, m_model, node.conductor).text(".tag"), figure(*carried)));
        }
    }

    [[nodiscard]] bool onRoof(const QString &key) const
    {
        const QJsonArray equipment = m_site.value(QStringLiteral("drawings.plot.equipment")).toArray();
        for (int index = 0; index < equipment.size(); ++index)
            if (equipment.at(index)["mounted_on"_L1].toString() == "roof"_L1 &&
                m_names.keyOfEquipment(m_site, index) == key)
                return true;
        return false;
    }

    void storage(const Node &node, const Place &place)
    {
        if (place.above.isEmpty() || place.above.constLast()->kind != Kind::Inverter)
            return;
        const Node &inverter = *place.above.constLast();
        const QString tag = tagOf(node.key);
        const auto most = number(inverter.path + ".max_dc_v"_L1), volts = number(node.path + ".dc_voltage_v"_L1);
        if (most && volts && *volts > *most)
            say(QStringLiteral("%1 HAS %2 V DC, %3 TAKES %4 V")
                    .arg(tag, figure(*volts), tagOf(inverter.key), figure(*most)));
    }

    /// From the grid outwards: the switch on the grid's side, the meter, the switch on the generation's side.
    void generationMeter(const Node &node, const Place &place)
    {
        const auto role = [this](const Node &one) { return text(one.path + ".role"_L1); };
        const QString tag = tagOf(node.key);
        const auto otherSide = [&](const Node &one, const QLatin1StringView side) {
            return one.kind == Kind::Disconnect && role(one) == side;
        };
        for (const Node *one : place.above)
            if (otherSide(*one, "ngom_generation_side"_L1))
                say(QStringLiteral("%1 IS THE GENERATION SIDE OF %2 AND STANDS ON ITS GRID SIDE")
                        .arg(tagOf(one->key), tag));
        const std::function<void(const Node &)> below = [&](const Node &one) {
            for (const Node &child : one.children) {
                if (otherSide(child, "ngom_grid_side"_L1))
                    say(QStringLiteral("%1 IS THE GRID SIDE OF %2 AND STANDS ON ITS GENERATION SIDE")
                            .arg(tagOf(child.key), tag));
                below(child);
            }
        };
        below(node);
    }

    void transformer(const Node &node)
    {
        const auto kva = number(node.path + ".capacity_kva"_L1);
        double kilowatts = 0;
        QSet<QString> seen;
        const std::function<void(const Node &)> add = [&](const Node &one) {
            if (one.kind == Kind::Inverter && !seen.contains(one.key)) {
                seen.insert(one.key);
                kilowatts +=
                    number(one.path + ".qty"_L1).value_or(1) * number(one.path + ".nameplate_kw"_L1).value_or(0);
            }
            for (const Node &child : one.children)
                add(child);
        };
        add(node);
        if (kva && kilowatts > *kva + kSlack)
            say(QStringLiteral("%1 HAS %2 kVA, THE SOURCES BEHIND IT %3 kW")
                    .arg(tagOf(node.key), figure(*kva), figure(kilowatts)));
    }

    [[nodiscard]] bool primarySwitch() const
    {
        const QJsonArray all = m_site.value(QStringLiteral("disconnects")).toArray();
        return std::any_of(all.begin(), all.end(),
                           [](const auto &one) { return one["voltage_class_kv"_L1].toDouble() > 1; });
    }

    /// IEEE 1547-2018, 8.1: an unintended island ends within two seconds.
    void protection()
    {
        const double most = practice::number(QStringLiteral("island_trip_most_s"));
        if (const auto trip = number(QStringLiteral("protection.island_trip_s")); trip && *trip > most)
            say(QStringLiteral("ON LOSS OF GRID THE SOURCES CEASE WITHIN %1 s, %2 s ARE ALLOWED (IEEE 1547)")
                    .arg(figure(*trip), figure(most)));
        if (text(QStringLiteral("storage.mode")) == "backup_only"_L1 &&
            m_site.boolean(QStringLiteral("operation.island_capable")) == false)
            say(QStringLiteral("STORAGE IS FOR BACKUP ONLY, AND NOTHING OPERATES WITHOUT THE GRID"));
        if (text(QStringLiteral("storage.metering_option")) == "non_export_relay"_L1 &&
            m_site.value(QStringLiteral("relays")).toArray().isEmpty())
            say(QStringLiteral("THE METERING OPTION IS A NON-EXPORT RELAY, AND THE SITE HAS NO RELAY"));
        if (text(QStringLiteral("service.level")) == "primary"_L1 && !primarySwitch())
            say(QStringLiteral("NO SWITCH OR FUSES AHEAD OF THE TRANSFORMER OF THE PRIMARY SERVICE (NEC 450.3)"));
        if (!m_site.boolean(QStringLiteral("protection.anti_islanding")).value_or(true))
            say(QStringLiteral("NO PROTECTION AGAINST ISLANDING IS RECORDED"));
        const QString recorded = text(QStringLiteral("grounding.gec_awg"));
        for (const int index : m_model.grounding) {
            const Run run(m_site, m_model, index);
            if (run.kind() == "grounding_electrode"_L1 && run.text(".from") == "panel"_L1 && !recorded.isEmpty() &&
                !run.text(".ground_awg").isEmpty() && run.text(".ground_awg") != recorded)
                say(QStringLiteral("THE GROUNDING ELECTRODE CONDUCTOR IS #%1, CONDUCTOR %2 IS #%3")
                        .arg(recorded, run.text(".tag"), run.text(".ground_awg")));
        }
    }

    const double m_continuous = practice::number(QStringLiteral("factors.continuous"));
    std::optional<double> m_volts, m_phases, m_fault;
    QMap<QString, int> m_units; ///< that breakers feed, of each inverter
};

} // namespace

QStringList limitsBroken(const site::Site &site, const Names &names, const Model &model)
{
    return Limits(site, names, model).broken();
}

} // namespace wm::drawings::sld
