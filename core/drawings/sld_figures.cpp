// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that cannot belong to one thing: a slip of the pen that would stand on a sheet as if somebody had meant it.
#include "core/drawings/practice.h"
#include "core/drawings/sld_objections.h"
#include "core/drawings/sld_run.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::drawings::sld {

using Qt::StringLiterals::operator""_L1;

namespace {

class Figures : private Objections
{
public:
    Figures(const site::Site &site, const Names &names, const Model &model) : Objections(site, names, model) {}

    QStringList broken()
    {
        service();
        branchBreakers();
        for (qsizetype index = 0, arrays = count("pv_arrays"); index < arrays; ++index)
            array(QStringLiteral("pv_arrays[%1]").arg(index));
        for (qsizetype index = 0, inverters = count("inverters"); index < inverters; ++index)
            inverter(QStringLiteral("inverters[%1]").arg(index));
        for (int index = 0, runs = static_cast<int>(count("conductors")); index < runs; ++index)
            conductors(Run(m_site, m_model, index));
        for (const Node &branch : m_model.branches) {
            asService(branch);
            coupled(branch, nullptr);
        }
        title();
        return m_all;
    }

private:
    /// A service, its socket and its load. A customer's own transformer has other amperes on each side.
    void service()
    {
        if (!ownTransformer(m_site, m_model.joint).isEmpty())
            return;
        const auto rated = number(QStringLiteral("service.rating_a")),
                   main = number(QStringLiteral("panel.main_breaker_rating_a")),
                   load = number(QStringLiteral("service.grid_continuous_a")),
                   socket = number(QStringLiteral("socket.rating_a"));
        const QString breaker = tagOf(QStringLiteral("main_breaker"));
        if (rated && main && *main > *rated)
            say(QStringLiteral("THE SERVICE IS RATED %1 A, %2 %3 A").arg(figure(*rated), breaker, figure(*main)));
        if (rated && load && *load > *rated)
            say(QStringLiteral("THE SERVICE IS RATED %1 A, ITS CONTINUOUS LOAD IS %2 A")
                    .arg(figure(*rated), figure(*load)));
        // A socket is named by what it carries on and on, a main breaker by what trips it.
        const bool through = m_site.boolean(QStringLiteral("service.has_ct")) == false;
        if (through && socket && main && *main * practice::number(QStringLiteral("socket_share_of_main")) > *socket)
            say(QStringLiteral("THE METER SOCKET IS RATED %1 A, %2 BEHIND IT %3 A")
                    .arg(figure(*socket), breaker, figure(*main)));
    }

    void branchBreakers()
    {
        const auto phases = number(QStringLiteral("service.phases"));
        const double most = phases && *phases > 2 ? 3 : 2;
        for (const auto &one : m_site.value(QStringLiteral("panel.breakers")).toArray()) {
            const QString name = one["id"_L1].isString() ? tagOf(one["id"_L1].toString())
                                                         : onSheet(one["label"_L1].toString(QStringLiteral("BREAKER")));
            if (phases && one["poles"_L1].toDouble() > most)
                say(QStringLiteral("%1 HAS %2 POLES, A PANEL ON THIS SERVICE HAS %3 BUSES")
                        .arg(name, figure(one["poles"_L1].toDouble()), figure(most)));
        }
    }

    void array(const QString &path)
    {
        const QString tag = tagOf(text(path + ".id"_L1));
        const auto stc = number(path + ".stc_w"_L1), ptc = number(path + ".ptc_w"_L1),
                   efficiency = number(path + ".inverter_efficiency_pct"_L1);
        if (stc && ptc && (*ptc > *stc || *ptc < *stc * practice::number(QStringLiteral("module.ptc_least_of_stc"))))
            say(QStringLiteral("%1 HAS MODULES OF %2 W (STC) AND %3 W (PTC)").arg(tag, figure(*stc), figure(*ptc)));
        if (efficiency && *efficiency < practice::number(QStringLiteral("inverter.efficiency_least_pct")))
            say(QStringLiteral("%1: AN INVERTER'S EFFICIENCY OF %2 %").arg(tag, figure(*efficiency)));
        const QJsonArray strings = m_site.value(path + ".strings"_L1).toArray();
        for (qsizetype index = 0; stc && index < strings.size(); ++index) {
            const QString string = QStringLiteral("%1.strings[%2]").arg(path).arg(index);
            const auto volts = number(string + ".voc_v"_L1), amps = number(string + ".isc_a"_L1),
                       modules = number(string + ".modules_in_series"_L1);
            if (!volts || !amps || !modules || *modules <= 0 || *stc <= 0)
                continue;
            const double product = *volts / *modules * *amps;
            if (product < *stc * practice::number(QStringLiteral("module.voc_isc_least_of_stc")) ||
                product > *stc * practice::number(QStringLiteral("module.voc_isc_most_of_stc")))
                say(QStringLiteral("%1: %2 MODULES OF %3 W DO NOT HAVE %4 V AND %5 A")
                        .arg(tag, figure(*modules), figure(*stc), figure(*volts, 1), figure(*amps, 1)));
        }
    }

    void inverter(const QString &path)
    {
        const auto kw = number(path + ".nameplate_kw"_L1), kva = number(path + ".nameplate_kva"_L1);
        if (kw && kva && (*kw > *kva || *kw < *kva * practice::number(QStringLiteral("inverter.kw_least_of_kva"))))
            say(QStringLiteral("%1 HAS %2 kW AND %3 kVA").arg(tagOf(text(path + ".id"_L1)), figure(*kw), figure(*kva)));
    }

    /// More wires than its sets can have; sets of wires too thin to be laid side by side.
    void conductors(const Run &run)
    {
        if (run.grounds() || run.by() == "utility"_L1)
            return;
        const double sets = std::max(1.0, run.number(".sets").value_or(1));
        const bool direct = run.kind() == "dc"_L1;
        const auto most = [&](const char *member, double each, const QString &what) {
            if (const auto count = run.number(member); count && *count > each * sets)
                say(QStringLiteral("CONDUCTOR %1 HAS %2 %3 IN %4")
                        .arg(run.text(".tag"), figure(*count), what,
                             sets > 1 ? figure(sets) + QStringLiteral(" SETS") : QStringLiteral("ONE SET")));
        };
        most(".hot_conductors", direct ? 4 : 3, QStringLiteral("UNGROUNDED CONDUCTORS"));
        most(".neutral_conductors", 1, QStringLiteral("NEUTRALS"));
        most(".ground_conductors", 2, QStringLiteral("GROUNDS")); // one may be isolated
        const QString size = run.text(".hot_awg"), thinnest = practice::word(QStringLiteral("parallel_310_10_g"));
        if (run.kind() == "ac"_L1 && sets > 1 && !size.isEmpty() &&
            practice::sizeRank(size) < practice::sizeRank(thinnest))
            say(QStringLiteral("CONDUCTOR %1: SETS OF #%2 IN PARALLEL, #%3 IS THE THINNEST (NEC 310.10(G))")
                    .arg(run.text(".tag"), onSheet(size), thinnest));
    }

    /// The first switch behind a tap on the line side opens service conductors.
    void asService(const Node &first)
    {
        if (m_model.joint == Joint::LineSide && first.kind == Kind::Disconnect &&
            m_site.boolean(first.path + ".suitable_as_service_equipment"_L1) == false)
            say(QStringLiteral("%1 IS NOT SUITABLE AS SERVICE EQUIPMENT, THE TAP IS ON THE LINE SIDE (NEC 230.82)")
                    .arg(tagOf(first.key)));
    }

    void coupled(const Node &node, const Node *above)
    {
        if (node.kind == Kind::Storage && above != nullptr && above->kind == Kind::Inverter &&
            text(node.path + ".coupling"_L1) == "dc"_L1 &&
            std::none_of(above->children.begin(), above->children.end(),
                         [](const Node &one) { return one.kind == Kind::Array; }))
            say(QStringLiteral("%1 IS RECORDED AS COUPLED ON THE DC SIDE, %2 HAS NO ARRAY")
                    .arg(tagOf(node.key), tagOf(above->key)));
        for (const Node &child : node.children)
            coupled(child, &node);
    }

    /// What is recorded of the drawing, where this program's prints something else. One may be written out further:
    /// with the town, say.
    void title()
    {
        const QString printed = text(QStringLiteral("premises.service_address")).simplified(),
                      recorded = text(QStringLiteral("drawings.sld.service_address")).simplified();
        if (!printed.startsWith(recorded, Qt::CaseInsensitive) && !recorded.startsWith(printed, Qt::CaseInsensitive))
            say(QStringLiteral("THE PREMISES ARE AT %1, THE DRAWING'S ADDRESS IS RECORDED AS %2")
                    .arg(onSheet(printed), onSheet(recorded)));
    }
};

} // namespace

QStringList figuresBroken(const site::Site &site, const Names &names, const Model &model)
{
    return Figures(site, names, model).broken();
}

} // namespace wm::drawings::sld
