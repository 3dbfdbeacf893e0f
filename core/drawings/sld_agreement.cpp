// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded twice of wiring, metering and backup, and has to be the same.
#include "core/drawings/practice.h"
#include "core/drawings/sld_objections.h"
#include "core/drawings/sld_ratio.h"
#include "core/drawings/sld_run.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace wm::drawings::sld {

using Qt::StringLiterals::operator""_L1;

namespace {

class Agreement : private Objections
{
public:
    Agreement(const site::Site &site, const Names &names, const Model &model) : Objections(site, names, model) {}

    QStringList broken()
    {
        if (m_model.joint == Joint::Adapter && !m_model.branches.empty())
            adapter(m_model.branches.front().conductor);
        if (m_site.has(QStringLiteral("field_wiring")))
            fieldWiring();
        for (const Node &branch : m_model.branches)
            look(branch, false);
        ratios();
        primary();
        backup();
        return m_all;
    }

private:
    /// A count or a size of what is landed, against the run that leads there.
    void same(const QString &tag, const QString &what, std::optional<double> landed, const Run &run,
              std::optional<double> scheduled)
    {
        if (landed && scheduled && *landed != *scheduled)
            say(QStringLiteral("%1: %2 %3, CONDUCTOR %4 HAS %5")
                    .arg(tag, what, figure(*landed), run.text(".tag"), figure(*scheduled)));
    }

    void sameSize(const QString &tag, const QString &what, const QString &landedPath, const Run &run,
                  const char *scheduled)
    {
        const auto landed = number(landedPath);
        const QString size = run.text(scheduled);
        if (landed && !size.isEmpty() && practice::sizeRank(figure(*landed)) != practice::sizeRank(size))
            say(QStringLiteral("%1: %2 #%3, CONDUCTOR %4 HAS #%5")
                    .arg(tag, what, figure(*landed), run.text(".tag"), onSheet(size)));
    }

    void adapter(int index)
    {
        if (index < 0)
            return;
        const Run run(m_site, m_model, index);
        const QString tag = tagOf(QStringLiteral("gma")), own = QStringLiteral("gma");
        same(tag, QStringLiteral("HOT CONDUCTORS"), number(own + ".hot_conductors"_L1), run,
             run.number(".hot_conductors"));
        same(tag, QStringLiteral("NEUTRAL CONDUCTORS"), number(own + ".neutral_conductors"_L1), run,
             run.number(".neutral_conductors"));
        same(tag, QStringLiteral("GROUND CONDUCTORS"), number(own + ".ground_conductors"_L1), run,
             run.number(".ground_conductors"));
        same(tag, QStringLiteral("CONDUIT, IN,"), number(own + ".conduit_trade_size_in"_L1), run,
             run.number(".raceway_trade_size_in"));
        sameSize(tag, QStringLiteral("CONDUCTORS"), own + ".conductor_awg"_L1, run, ".hot_awg");
    }

    /// What is landed in the collar's junction box, against the run that leaves it.
    void fieldWiring()
    {
        const QJsonArray runs = m_site.value(QStringLiteral("conductors")).toArray();
        const auto leaves = std::find_if(runs.begin(), runs.end(), [](const auto &one) {
            const QString from = one["from"_L1].toString();
            return one["kind"_L1].toString() == "ac"_L1 && (from == "junction_box"_L1 || from == "collar"_L1);
        });
        if (leaves == runs.end())
            return;
        const Run run(m_site, m_model, static_cast<int>(leaves - runs.begin()));
        const QString tag = tagOf(QStringLiteral("junction_box")), own = QStringLiteral("field_wiring");
        if (const QJsonArray landed = m_site.value(own + ".conductors"_L1).toArray(); !landed.isEmpty()) {
            int hot = 0, neutral = 0, ground = 0;
            for (const auto &one : landed) {
                const QString name = one.toString().trimmed().toUpper();
                if (name == "N"_L1 || name.startsWith("NEUT"_L1))
                    ++neutral;
                else if (name.startsWith(u'G') || name == "EGC"_L1 || name == "PE"_L1)
                    ++ground;
                else
                    ++hot;
            }
            same(tag, QStringLiteral("HOT CONDUCTORS"), hot, run, run.number(".hot_conductors"));
            same(tag, QStringLiteral("NEUTRAL CONDUCTORS"), neutral, run, run.number(".neutral_conductors"));
            // A ground that ends at the box's own lug is often not named among what is landed.
            if (ground > 0)
                same(tag, QStringLiteral("GROUND CONDUCTORS"), ground, run, run.number(".ground_conductors"));
        }
        sameSize(tag, QStringLiteral("CONDUCTORS"), own + ".line_awg"_L1, run, ".hot_awg");
        sameSize(tag, QStringLiteral("NEUTRAL"), own + ".neutral_awg"_L1, run, ".neutral_awg");
        sameSize(tag, QStringLiteral("GROUND"), own + ".ground_awg"_L1, run, ".ground_awg");
        const QString metal = text(own + ".material"_L1), scheduled = run.text(".material");
        if (!metal.isEmpty() && !scheduled.isEmpty() && metal != scheduled)
            say(QStringLiteral("%1: CONDUCTORS OF %2, CONDUCTOR %3 IS OF %4")
                    .arg(tag, onSheet(metal), run.text(".tag"), onSheet(scheduled)));
    }

    void look(const Node &node, bool behindTransformer)
    {
        behindTransformer = behindTransformer || node.kind == Kind::Transformer;
        if (node.kind == Kind::Ngom)
            generationMeter(node, behindTransformer);
        for (const Node &child : node.children)
            look(child, behindTransformer);
    }

    /// The NGOM's kind and the service it is for, against where it stands and what goes through it.
    void generationMeter(const Node &node, bool behindTransformer)
    {
        const QString tag = tagOf(node.key), type = text(QStringLiteral("ngom.service_type"));
        const QString row = QStringLiteral("ngom_services.") + type;
        const auto rating = number(QStringLiteral("ngom.panel_rating_a"));
        const bool contained = text(QStringLiteral("ngom.panel_type")) == "self_contained"_L1;
        const double phases = practice::number(row + ".phases"_L1), volts = practice::number(row + ".volts"_L1);
        if (const double most = practice::number(row + ".self_contained_most_a"_L1);
            contained && rating && most > 0 && *rating > most)
            say(QStringLiteral("%1 IS SELF-CONTAINED AND RATED %2 A: FOR ITS SERVICE THAT GOES TO %3 A, BEYOND IT IS "
                               "CT-RATED")
                    .arg(tag, figure(*rating), figure(most)));
        QSet<QString> seen;
        const double amps = outputAmps(m_site, node, seen);
        if (rating && amps > *rating)
            say(QStringLiteral("%1 IS RATED %2 A, THE SOURCES BEHIND IT PUT OUT %3 A")
                    .arg(tag, figure(*rating), figure(amps, 1)));
        const auto device = node.conductor < 0 ? std::nullopt : Run(m_site, m_model, node.conductor).deviceAmps();
        if (contained && rating && device && *device > *rating)
            say(QStringLiteral("%1 IS RATED %2 A, AHEAD OF IT IS A DEVICE OF %3 A")
                    .arg(tag, figure(*rating), figure(*device)));
        const auto servicePhases = number(QStringLiteral("service.phases"));
        if (phases > 0 && !behindTransformer) {
            if (servicePhases && phases > *servicePhases)
                say(QStringLiteral("%1 IS FOR %2 PHASES, THE SERVICE HAS %3")
                        .arg(tag, figure(phases), figure(*servicePhases)));
            const auto nominal = number(QStringLiteral("service.nominal_v"));
            if (nominal && !about(*nominal, volts))
                say(QStringLiteral("%1 IS FOR %2 V, THE SERVICE HAS %3 V").arg(tag, figure(volts), figure(*nominal)));
        }
        if (phases > 0 && phases < 3 && ungroundedAt(m_site, node).least == 3)
            say(QStringLiteral("%1 IS FOR %2 PHASE, AN INVERTER BEHIND IT NEEDS 3").arg(tag, figure(phases)));
        // At a socket volts are measured between lines, or from a line to the neutral.
        const auto socket = number(QStringLiteral("ngom.socket_voltage_v"));
        if (socket && volts > 0 && !about(*socket, volts) && !about(*socket, volts / 2) &&
            !about(*socket, volts / std::sqrt(3.0)))
            say(QStringLiteral("%1 IS FOR %2 V, ITS SOCKET HAS %3 V").arg(tag, figure(volts), figure(*socket)));
        configuration(tag, rating, phases, practice::number(row + ".wires"_L1));
    }

    static bool about(double one, double other)
    {
        constexpr double apart = 0.1; // of what is nominal: 230 V is a service of 240 V, 208 V is none
        return std::abs(one - other) <= apart * other;
    }

    /// "100A, 1ph, 3W, 120/240V", as it stands in the callout, against the facts.
    void configuration(const QString &tag, std::optional<double> rating, double phases, double wires)
    {
        static const QRegularExpression amperes(QStringLiteral("(\\d+)\\s*A\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression phase(QStringLiteral("(\\d)\\s*-?\\s*ph"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression wire(QStringLiteral("(\\d)\\s*-?\\s*W\\b"),
                                             QRegularExpression::CaseInsensitiveOption);
        const QString words = text(QStringLiteral("ngom.service_configuration"));
        const auto differs = [&](const QRegularExpression &which, double recorded) {
            const auto match = which.match(words);
            return recorded > 0 && match.hasMatch() && match.captured(1).toDouble() != recorded;
        };
        if (differs(amperes, rating.value_or(0)))
            say(QStringLiteral("%1: \"%2\", ITS PANEL IS RATED %3 A").arg(tag, onSheet(words), figure(*rating)));
        if (differs(phase, phases) || differs(wire, wires))
            say(QStringLiteral("%1: \"%2\", ITS PANEL IS FOR %3 PHASES, %4 WIRES")
                    .arg(tag, onSheet(words), figure(phases), figure(wires)));
    }

    void ratios()
    {
        const QString tag = tagOf(QStringLiteral("meter"));
        for (const auto &[which, name] : {std::pair{Instrument::Current, "CT"}, {Instrument::Voltage, "PT"}})
            if (const QString both = twoRatios(m_site, which); !both.isEmpty())
                say(QStringLiteral("%1 HAS TWO RATIOS OF ITS %2: %3").arg(tag, QString::fromLatin1(name), both));
        // The potential transformers of a primary service bring kilovolts down to what a meter takes.
        const auto kilovolts = number(QStringLiteral("service.primary_kv"));
        const auto potential = serviceRatio(m_site, Instrument::Voltage);
        const double takes = practice::number(QStringLiteral("meter_most_v"));
        if (ownTransformer(m_site, m_model.joint).isEmpty())
            return;
        if (m_site.boolean(QStringLiteral("service.has_pt")) == false)
            say(QStringLiteral("%1 IS METERED AT %2 kV AND HAS NO POTENTIAL TRANSFORMERS")
                    .arg(tag, figure(kilovolts.value_or(0))));
        else if (kilovolts && potential && *kilovolts * 1000 * potential->secondary / potential->primary > takes)
            say(QStringLiteral("PT %1 GIVES %2 %3 V FROM %4 kV, A METER TAKES %5 V")
                    .arg(potential->text(), tag,
                         figure(*kilovolts * 1000 * potential->secondary / potential->primary, 0), figure(*kilovolts),
                         figure(takes)));
    }

    /// A run past the customer's own transformer would be one wire at two voltages.
    void primary()
    {
        const QString own = ownTransformer(m_site, m_model.joint);
        if (own.isEmpty())
            return;
        for (const int index : m_model.service) {
            const Run run(m_site, m_model, index);
            const QString from = run.text(".from"), to = run.text(".to");
            if ((from == "meter"_L1 || from == "socket"_L1) && (to == "panel"_L1 || to == "main_breaker"_L1))
                say(QStringLiteral("CONDUCTOR %1 LEADS PAST %2: ONE RUN TO IT AND ONE FROM IT ARE WANTED, EACH AT ITS "
                                   "VOLTS")
                        .arg(run.text(".tag"), tagOf(own)));
        }
    }

    void backup()
    {
        const QString key = QStringLiteral("transfer_switch");
        if (m_names.find(key) == nullptr)
            return;
        const QString tag = tagOf(key);
        if (m_names.find(QStringLiteral("backup_generator")) == nullptr &&
            m_site.boolean(QStringLiteral("operation.island_capable")) == false)
            say(QStringLiteral("%1 HAS NO SECOND SOURCE: NOTHING OPERATES WITHOUT THE GRID").arg(tag));
        static const QRegularExpression denied(
            QStringLiteral("NO SWITCH OPERATES|NO (LOADS?|CIRCUITS?) (IS|ARE) BACKED"));
        const QString words = text(QStringLiteral("operation.sequence.loss_of_grid")).toUpper();
        if (words.isEmpty())
            return;
        if (words.contains(denied) ||
            (!words.contains(tag) && !words.contains("TRANSFER"_L1) && !words.contains(key.toUpper())))
            say(QStringLiteral("THE SEQUENCE ON LOSS OF GRID LEAVES OUT %1, WHICH IS DRAWN WITH PROTECTED LOADS")
                    .arg(tag));
    }
};

} // namespace

QStringList disagreements(const site::Site &site, const Names &names, const Model &model)
{
    return Agreement(site, names, model).broken();
}

} // namespace wm::drawings::sld
