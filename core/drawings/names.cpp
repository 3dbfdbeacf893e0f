// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/names.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <numeric>

namespace wm::drawings {

namespace {

using Qt::StringLiterals::operator""_L1;

/// How far along the ladder each object lies: the order in which the conductors reach it from the utility.
QMap<QString, int> ladder(const site::Site &site)
{
    QStringList reached{QStringLiteral("utility"), QStringLiteral("meter"), QStringLiteral("socket"),
                        QStringLiteral("collar"),  QStringLiteral("gma"),   QStringLiteral("junction_box"),
                        QStringLiteral("panel")};
    const QJsonArray conductors = site.value(QStringLiteral("conductors")).toArray();
    const auto reach = [&reached](const QString &key) {
        if (!key.isEmpty() && !reached.contains(key))
            reached.append(key);
    };
    for (qsizetype next = 0; next < reached.size(); ++next) { // grows while it is walked
        for (const auto &conductor : conductors) {
            if (conductor["from"_L1].toString() != reached.at(next))
                continue;
            for (const auto &via : conductor["via"_L1].toArray())
                reach(via.toString());
            reach(conductor["to"_L1].toString());
        }
    }
    QMap<QString, int> ranks;
    for (qsizetype rank = 0; rank < reached.size(); ++rank)
        ranks.insert(reached.at(rank), static_cast<int>(rank));
    return ranks;
}

/// Makes the list: objects are offered in order, each gets the next free number of its prefix.
class Maker
{
public:
    Maker(const site::Site &site, const QMap<QString, QString> &kept)
        : m_site(site), m_ranks(ladder(site)), m_kept(kept), m_used(kept.begin(), kept.end())
    {
    }

    void add(const QString &prefix, const QString &key, const QString &path, const QString &existing = {},
             bool newWhenTrue = false)
    {
        if (m_keys.contains(key)) // two objects of one id: contradictions() says so; the first has the name
            return;
        m_keys.insert(key);
        Named named{key, m_kept.value(key), path};
        // What became another kind of thing since (a switch of another role) is not to be read as what it was.
        if (!isOf(prefix, named.tag))
            named.tag = nextTag(prefix);
        if (const auto known = m_site.boolean(existing)) {
            named.existingKnown = true;
            named.existing = *known != newWhenTrue;
        }
        m_all.append(named);
    }

    /// The entries of a list in the order of the ladder; `existing` is the name of the member that tells (E) from (N).
    template <typename PrefixOf>
    void addAll(const QString &list, const QString &existing, PrefixOf prefixOf)
    {
        const QJsonArray entries = m_site.value(list).toArray();
        QList<qsizetype> order(entries.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](qsizetype one, qsizetype other) {
            return rank(entries.at(one)) < rank(entries.at(other));
        });
        for (const qsizetype index : order) {
            const QString path = QStringLiteral("%1[%2]").arg(list).arg(index);
            const QString id = entries.at(index)["id"_L1].toString();
            add(prefixOf(entries.at(index)), id.isEmpty() ? path : id, path, path + u'.' + existing);
        }
    }

    QList<Named> take() { return std::move(m_all); }

private:
    [[nodiscard]] int rank(const QJsonValue &entry) const
    {
        return m_ranks.value(entry["id"_L1].toString(), static_cast<int>(m_ranks.size()));
    }

    static bool isOf(const QString &prefix, const QString &tag)
    {
        return tag.size() > prefix.size() + 1 && tag.startsWith(prefix + u'-') &&
               std::all_of(tag.begin() + prefix.size() + 1, tag.end(), [](QChar each) { return each.isDigit(); });
    }

    QString nextTag(const QString &prefix)
    {
        for (int number = 1;; ++number) {
            const QString tag = QStringLiteral("%1-%2").arg(prefix).arg(number);
            if (!m_used.contains(tag)) {
                m_used.insert(tag);
                return tag;
            }
        }
    }

    const site::Site &m_site;
    QMap<QString, int> m_ranks;
    QMap<QString, QString> m_kept;
    QSet<QString> m_used;
    QSet<QString> m_keys;
    QList<Named> m_all;
};

bool is(const site::Site &site, const char *path)
{
    return site.boolean(QString::fromLatin1(path)).value_or(false);
}

void addService(Maker &maker, const site::Site &site)
{
    maker.add(QStringLiteral("UTIL"), QStringLiteral("utility"), QStringLiteral("utility"));
    if (site.has(QStringLiteral("service.transformer_kva")))
        maker.add(QStringLiteral("XFMR"), QStringLiteral("transformer"), QStringLiteral("service"));
    maker.addAll(QStringLiteral("transformers"), QStringLiteral("existing"),
                 [](auto) { return QStringLiteral("XFMR"); });
    maker.add(QStringLiteral("M"), QStringLiteral("meter"), QStringLiteral("meter"));
    if (site.has(QStringLiteral("socket")))
        maker.add(QStringLiteral("MS"), QStringLiteral("socket"), QStringLiteral("socket"));
    if (is(site, "collar.present")) {
        maker.add(QStringLiteral("MC"), QStringLiteral("collar"), QStringLiteral("collar"));
        maker.add(QStringLiteral("K"), QStringLiteral("collar_relay"), QStringLiteral("collar"));
        maker.add(QStringLiteral("CB"), QStringLiteral("collar_breaker"), QStringLiteral("collar.breaker_a"));
        maker.add(QStringLiteral("JB"), QStringLiteral("junction_box"), QStringLiteral("junction_box"));
    }
    if (site.text(QStringLiteral("poi.method")) == "gma"_L1 || site.has(QStringLiteral("gma.catalog")))
        maker.add(QStringLiteral("GMA"), QStringLiteral("gma"), QStringLiteral("gma"));
    maker.add(QStringLiteral("POI"), QStringLiteral("poi"), QStringLiteral("poi"));
    if (site.has(QStringLiteral("panel"))) {
        maker.add(QStringLiteral("MSP"), QStringLiteral("panel"), QStringLiteral("panel"),
                  QStringLiteral("panel.installed"));
        maker.add(QStringLiteral("MB"), QStringLiteral("main_breaker"), QStringLiteral("panel.main_breaker_rating_a"),
                  QStringLiteral("panel.installed"));
    }
}

void addBreakers(Maker &maker, const site::Site &site)
{
    const QJsonArray breakers = site.value(QStringLiteral("panel.breakers")).toArray();
    for (qsizetype index = 0; index < breakers.size(); ++index) {
        if (breakers.at(index)["role"_L1].toString() == "load"_L1)
            continue; // branch circuits are summed up, not named
        const QString path = QStringLiteral("panel.breakers[%1]").arg(index);
        const QString id = breakers.at(index)["id"_L1].toString();
        maker.add(QStringLiteral("CB"), id.isEmpty() ? path : id, path, path + QStringLiteral(".installed"));
    }
}

/// A panel that gathers storage with other sources is a generation panel; one that only gathers inverters a combiner.
QString panelPrefix(const site::Site &site, const QJsonValue &panel)
{
    QSet<QString> storageInverters;
    for (const auto &group : site.value(QStringLiteral("storage.groups")).toArray())
        storageInverters.insert(group["inverter_id"_L1].toString());
    for (const auto &breaker : panel["breakers"_L1].toArray()) {
        if (storageInverters.contains(breaker["feeds_id"_L1].toString()))
            return QStringLiteral("GP");
    }
    return QStringLiteral("CP");
}

QString disconnectPrefix(const QJsonValue &disconnect)
{
    // The switch of the storage alone or of a sub-meter is no utility disconnect and must not read like one.
    const QString role = disconnect["role"_L1].toString();
    return role == "ac_disconnect"_L1 || role.startsWith("ngom"_L1) ? QStringLiteral("AC-DISC")
                                                                    : QStringLiteral("DISC");
}

void addGeneration(Maker &maker, const site::Site &site)
{
    maker.addAll(QStringLiteral("disconnects"), QStringLiteral("installed"), disconnectPrefix);
    maker.addAll(QStringLiteral("combiner_panels"), QStringLiteral("installed"),
                 [&site](const QJsonValue &panel) { return panelPrefix(site, panel); });
    if (is(site, "ngom.present"))
        maker.add(QStringLiteral("NGOM"), QStringLiteral("ngom"), QStringLiteral("ngom"));
    if (is(site, "transfer_switch.present"))
        maker.add(QStringLiteral("ATS"), QStringLiteral("transfer_switch"), QStringLiteral("transfer_switch"));
    maker.addAll(QStringLiteral("relays"), QStringLiteral("existing"), [](auto) { return QStringLiteral("R"); });
    maker.addAll(QStringLiteral("inverters"), QStringLiteral("existing"), [](auto) { return QStringLiteral("INV"); });
    maker.addAll(QStringLiteral("pv_arrays"), QStringLiteral("existing"), [](auto) { return QStringLiteral("PV"); });
    maker.addAll(QStringLiteral("storage.groups"), QStringLiteral("existing"),
                 [](auto) { return QStringLiteral("ESS"); });
    maker.addAll(QStringLiteral("wind_turbines"), QStringLiteral("existing"),
                 [](auto) { return QStringLiteral("WT"); });
    maker.addAll(QStringLiteral("fuel_cells"), QStringLiteral("existing"), [](auto) { return QStringLiteral("FC"); });
    if (is(site, "backup_generator.present"))
        maker.add(QStringLiteral("GEN"), QStringLiteral("backup_generator"), QStringLiteral("backup_generator"));
    maker.addAll(QStringLiteral("sub_meters"), QStringLiteral("existing"), [](auto) { return QStringLiteral("SM"); });
    if (site.has(QStringLiteral("grounding")))
        maker.add(QStringLiteral("GE"), QStringLiteral("grounding"), QStringLiteral("grounding"),
                  QStringLiteral("grounding.electrode_installed"));
}

} // namespace

Names Names::of(const site::Site &site, const QMap<QString, QString> &kept)
{
    Maker maker(site, kept);
    addService(maker, site);
    addBreakers(maker, site);
    addGeneration(maker, site);
    Names result;
    result.m_all = maker.take();
    return result;
}

const Named *Names::find(const QString &key) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&key](const Named &named) { return named.key == key; });
    return found == m_all.end() ? nullptr : &*found;
}

QString Names::tag(const QString &key) const
{
    const Named *named = find(key);
    return named ? named->tag : QString();
}

QString Names::keyOfEquipment(const site::Site &site, int index) const
{
    const QJsonValue entry = site.value(QStringLiteral("drawings.plot.equipment")).toArray().at(index);
    if (const QString ref = entry["ref"_L1].toString(); !ref.isEmpty())
        return find(ref) ? ref : QString();
    static const QMap<QString, QString> ofKind{{QStringLiteral("utility_meter"), QStringLiteral("meter")},
                                               {QStringLiteral("main_panel"), QStringLiteral("panel")},
                                               {QStringLiteral("line_side_point"), QStringLiteral("poi")},
                                               {QStringLiteral("grounding_electrode"), QStringLiteral("grounding")}};
    const QString kind = entry["kind"_L1].toString();
    const QString key = ofKind.value(kind, kind);
    return find(key) ? key : QString();
}

} // namespace wm::drawings
