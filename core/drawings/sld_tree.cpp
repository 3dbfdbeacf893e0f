// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_model.h"

#include <algorithm>
#include <iterator>

namespace wm::drawings::sld {

namespace {

using Qt::StringLiterals::operator""_L1;

Kind kindOf(const QString &path)
{
    static const QList<std::pair<QString, Kind>> kinds{{QStringLiteral("disconnects"), Kind::Disconnect},
                                                       {QStringLiteral("combiner_panels"), Kind::Combiner},
                                                       {QStringLiteral("ngom"), Kind::Ngom},
                                                       {QStringLiteral("sub_meters"), Kind::SubMeter},
                                                       {QStringLiteral("transformers"), Kind::Transformer},
                                                       {QStringLiteral("transfer_switch"), Kind::Transfer},
                                                       {QStringLiteral("inverters"), Kind::Inverter},
                                                       {QStringLiteral("pv_arrays"), Kind::Array},
                                                       {QStringLiteral("storage.groups"), Kind::Storage},
                                                       {QStringLiteral("wind_turbines"), Kind::Turbine},
                                                       {QStringLiteral("fuel_cells"), Kind::Turbine},
                                                       {QStringLiteral("backup_generator"), Kind::Turbine}};
    for (const auto &[start, kind] : kinds) {
        if (path.startsWith(start))
            return kind;
    }
    return Kind::Other;
}

/// Grows the tree along the conductors; what no conductor reaches is hung where its own facts say it belongs.
class Grower
{
public:
    Grower(const site::Site &site, const Names &names) : m_site(site), m_names(names)
    {
        m_conductors = site.value(QStringLiteral("conductors")).toArray();
        for (const auto &list : {"disconnects"_L1, "combiner_panels"_L1, "inverters"_L1, "pv_arrays"_L1})
            addObjects(list);
        addObjects("storage.groups"_L1);
        addObjects("wind_turbines"_L1);
        addObjects("fuel_cells"_L1);
        addObjects("transformers"_L1);
    }

    std::vector<Node> grow(const QStringList &roots)
    {
        std::vector<Node> branches;
        for (const QString &root : roots)
            runsFrom(root, branches);
        for (const QString &breaker : panelBreakers()) {
            const QString fed = m_site.value(breaker + QStringLiteral(".feeds_id")).toString();
            const auto found = std::find_if(branches.begin(), branches.end(),
                                            [&fed](const Node &branch) { return reaches(branch, fed); });
            if (found != branches.end() && found->breaker.isEmpty())
                found->breaker = breaker;
            else if (found == branches.end() && known(fed))
                branches.push_back(node(fed, -1, breaker));
        }
        // What hangs where nobody said is generation: never behind a meter of loads.
        std::vector<Node> metered = takeMeteredLoads(branches);
        nameBreakers(branches);
        hangTheRest(branches);
        hangBackup(branches);
        std::move(metered.begin(), metered.end(), std::back_inserter(branches));
        return branches;
    }

    [[nodiscard]] const QSet<int> &used() const { return m_used; }

private:
    void addObjects(const QLatin1StringView list)
    {
        const qsizetype count = m_site.value(QString(list)).toArray().size();
        for (qsizetype index = 0; index < count; ++index) {
            const QString path = QStringLiteral("%1[%2]").arg(list).arg(index);
            const QString id = m_site.value(path + QStringLiteral(".id")).toString();
            const QString key = id.isEmpty() ? path : id;
            if (!m_paths.contains(key)) {
                m_paths.insert(key, path);
                m_order.append(key);
            }
        }
    }

    [[nodiscard]] QString pathOf(const QString &key) const
    {
        if (m_paths.contains(key))
            return m_paths.value(key);
        const Named *named = m_names.find(key);
        return named ? named->path : QString();
    }
    [[nodiscard]] bool known(const QString &key) const { return !pathOf(key).isEmpty(); }

    [[nodiscard]] QStringList panelBreakers() const
    {
        QStringList result;
        const QJsonArray breakers = m_site.value(QStringLiteral("panel.breakers")).toArray();
        for (qsizetype index = 0; index < breakers.size(); ++index) {
            const QString role = breakers.at(index)["role"_L1].toString();
            if (role == "generation"_L1 || role == "storage"_L1)
                result.append(QStringLiteral("panel.breakers[%1]").arg(index));
        }
        return result;
    }

    static bool reaches(const Node &from, const QString &key)
    {
        return from.key == key || std::any_of(from.children.begin(), from.children.end(),
                                              [&key](const Node &child) { return reaches(child, key); });
    }

    /// Branches that end at a sub-meter, each with the breaker that is said to feed it.
    std::vector<Node> takeMeteredLoads(std::vector<Node> &branches) const
    {
        const auto loads = [](const Node &branch) { return branch.kind == Kind::SubMeter && branch.children.empty(); };
        std::vector<Node> taken;
        std::copy_if(branches.begin(), branches.end(), std::back_inserter(taken), loads);
        std::erase_if(branches, loads);
        for (Node &meter : taken)
            meter.breaker = breakerOf(meter.key);
        return taken;
    }

    /// Path of the main panel's breaker that is said to feed it; empty when none is.
    [[nodiscard]] QString breakerOf(const QString &key) const
    {
        QString breaker;
        const QJsonArray breakers = m_site.value(QStringLiteral("panel.breakers")).toArray();
        for (qsizetype index = 0; index < breakers.size(); ++index) {
            if (breakers.at(index)["feeds_id"_L1].toString() == key)
                breaker = QStringLiteral("panel.breakers[%1]").arg(index);
        }
        return breaker;
    }

    /// One branch and one breaker that names nothing: they belong together.
    void nameBreakers(std::vector<Node> &branches) const
    {
        QStringList left = panelBreakers();
        for (const Node &branch : branches)
            left.removeAll(branch.breaker);
        for (Node &branch : branches) {
            if (branch.breaker.isEmpty() && !left.isEmpty())
                branch.breaker = left.takeFirst();
        }
    }

    void runsFrom(const QString &key, std::vector<Node> &into)
    {
        for (qsizetype index = 0; index < m_conductors.size(); ++index) {
            const QJsonValue run = m_conductors.at(index);
            const QString kind = run["kind"_L1].toString();
            if (run["from"_L1].toString() == key && (kind == "ac"_L1 || kind == "dc"_L1) &&
                !m_used.contains(static_cast<int>(index)))
                takeRun(static_cast<int>(index), into);
        }
    }

    void takeRun(int index, std::vector<Node> &into, const QString &breaker = {}, int units = 0)
    {
        const QJsonValue run = m_conductors.at(index);
        QStringList stops;
        for (const auto &via : run["via"_L1].toArray())
            stops.append(via.toString());
        stops.append(run["to"_L1].toString());
        stops.removeIf([this](const QString &key) { return !generationSide(key); });
        if (stops.isEmpty())
            return;
        m_used.insert(index);
        addStops(stops, index, into, breaker, units);
    }

    [[nodiscard]] bool generationSide(const QString &key) const
    {
        const QString path = pathOf(key);
        return !path.isEmpty() && kindOf(path) != Kind::Other && !m_open.contains(key);
    }

    void addStops(QStringList stops, int index, std::vector<Node> &into, const QString &breaker, int units)
    {
        const QString key = stops.takeFirst();
        // Only an inverter's circuits and its arrays come twice: equipment that is drawn is drawn once.
        const Kind kind = kindOf(pathOf(key));
        if (m_reached.contains(key) && kind != Kind::Inverter && kind != Kind::Array)
            return;
        Node next{kindOf(pathOf(key)), key, pathOf(key), index, breaker, units, {}};
        m_reached.insert(key);
        m_open.insert(key);
        if (!stops.isEmpty())
            addStops(stops, index, next.children, {}, 0);
        else
            growOn(next);
        m_open.remove(key);
        into.push_back(std::move(next));
    }

    Node node(const QString &key, int index, const QString &breaker = {}, int units = 0)
    {
        Node next{kindOf(pathOf(key)), key, pathOf(key), index, breaker, units, {}};
        m_reached.insert(key);
        m_open.insert(key);
        growOn(next);
        m_open.remove(key);
        return next;
    }

    void growOn(Node &at)
    {
        if (at.kind == Kind::Combiner)
            growBreakers(at);
        runsFrom(at.key, at.children);
        if (at.kind == Kind::Transfer)
            growSecondSource(at);
        if (at.kind == Kind::Inverter)
            growSources(at);
    }

    /// The generator at a transfer switch, whose run may be recorded from either end.
    void growSecondSource(Node &at)
    {
        const QString key = QStringLiteral("backup_generator");
        const int run = runTo(key, at.key);
        if (run < 0 || m_reached.contains(key) || !known(key))
            return;
        m_used.insert(run);
        m_reached.insert(key);
        at.children.push_back({Kind::Turbine, key, pathOf(key), run, {}, 0, {}});
    }

    void growBreakers(Node &panel)
    {
        const QJsonArray breakers = m_site.value(panel.path + QStringLiteral(".breakers")).toArray();
        for (qsizetype index = 0; index < breakers.size(); ++index) {
            const QString path = QStringLiteral("%1.breakers[%2]").arg(panel.path).arg(index);
            const QString fed = breakers.at(index)["feeds_id"_L1].toString();
            const int units = breakers.at(index)["feeds_qty"_L1].toInt();
            if (!known(fed) || m_open.contains(fed))
                continue;
            const int run = runBehind(breakers.at(index)["id"_L1].toString(), panel.key, fed);
            if (run >= 0)
                takeRun(run, panel.children, path, units);
            else
                panel.children.push_back(node(fed, -1, path, units));
        }
    }

    /// Of several runs from a panel to the same inverter, the one that the breaker protects; one that is not taken yet
    /// before one that is.
    [[nodiscard]] int runBehind(const QString &breaker, const QString &panel, const QString &fed) const
    {
        int best = -1;
        int how = -1;
        for (qsizetype index = 0; index < m_conductors.size(); ++index) {
            const QJsonValue run = m_conductors.at(index);
            if (run["from"_L1].toString() != panel || run["to"_L1].toString() != fed)
                continue;
            const int fits = (m_used.contains(static_cast<int>(index)) ? 0 : 2) +
                             (!breaker.isEmpty() && run["ocpd_tag"_L1].toString() == breaker ? 1 : 0);
            if (fits > how) {
                how = fits;
                best = static_cast<int>(index);
            }
        }
        return best;
    }

    [[nodiscard]] int runTo(const QString &from, const QString &to) const
    {
        for (qsizetype index = 0; index < m_conductors.size(); ++index) {
            if (m_conductors.at(index)["from"_L1].toString() == from &&
                m_conductors.at(index)["to"_L1].toString() == to)
                return static_cast<int>(index);
        }
        return -1;
    }

    /// Arrays and batteries that name this inverter. A branch of microinverters repeats its array.
    void growSources(Node &inverter)
    {
        for (const QString &key : m_order) {
            const QString path = m_paths.value(key);
            const Kind kind = kindOf(path);
            if (kind != Kind::Array && kind != Kind::Storage && kind != Kind::Turbine)
                continue;
            if (m_site.value(path + QStringLiteral(".inverter_id")).toString() != inverter.key)
                continue;
            if (reaches(inverter, key))
                continue;
            inverter.children.push_back(node(key, runTo(inverter.key, key)));
        }
    }

    void hangTheRest(std::vector<Node> &branches)
    {
        for (const Kind kind : {Kind::Disconnect, Kind::Ngom, Kind::Combiner, Kind::Inverter, Kind::Storage,
                                Kind::Array, Kind::Turbine}) {
            QStringList keys = m_order;
            if (m_names.find(QStringLiteral("ngom")))
                keys.append(QStringLiteral("ngom"));
            for (const QString &key : keys) {
                if (kindOf(pathOf(key)) == kind && !m_reached.contains(key))
                    hang(key, kind, branches);
            }
        }
    }

    /// A transfer switch that no run mentions is fed by the main panel; a generator stands at its second pole.
    void hangBackup(std::vector<Node> &branches)
    {
        const bool switched = m_names.find(QStringLiteral("transfer_switch"));
        const QString key = switched ? QStringLiteral("transfer_switch") : QStringLiteral("backup_generator");
        if (!m_names.find(key) || m_reached.contains(key))
            return;
        branches.push_back(node(key, -1, breakerOf(key)));
    }

    void hang(const QString &key, Kind kind, std::vector<Node> &branches)
    {
        if (kind == Kind::Array || kind == Kind::Inverter || kind == Kind::Storage || kind == Kind::Turbine) {
            std::vector<Node> *at = sourcesPlace(branches, kind);
            at->push_back(node(key, -1));
            return;
        }
        // A switch, a meter or a panel stands in the line, ahead of what its run leads to or of what is there.
        if (standAhead(key, kind, branches))
            return;
        Node next = node(key, -1);
        if (!next.children.empty() || branches.empty()) {
            branches.push_back(std::move(next));
            return;
        }
        Node &first = branches.front();
        std::vector<Node> *place = &branches;
        if (first.kind == Kind::Disconnect && first.children.size() == 1)
            place = &first.children;
        next.breaker = std::exchange(place->front().breaker, {});
        next.children.push_back(std::move(place->front()));
        place->front() = std::move(next);
    }

    /// Puts a piece ahead of the drawn one that its run leads to; false when no run of its leads to one.
    bool standAhead(const QString &key, Kind kind, std::vector<Node> &within)
    {
        for (Node &there : within) {
            const int run = runTo(key, there.key);
            if (run < 0) {
                if (standAhead(key, kind, there.children))
                    return true;
                continue;
            }
            Node ahead{kind, key, pathOf(key), there.conductor, std::exchange(there.breaker, {}), 0, {}};
            there.conductor = run;
            m_used.insert(run);
            m_reached.insert(key);
            ahead.children.push_back(std::move(there));
            there = std::move(ahead);
            return true;
        }
        return false;
    }

    /// Behind the last switch, meter or panel of the first branch; sources without inverter hang on the first one.
    static std::vector<Node> *sourcesPlace(std::vector<Node> &branches, Kind kind)
    {
        std::vector<Node> *at = &branches;
        while (!at->empty() && at->front().kind != Kind::Inverter && at->front().kind != Kind::Array &&
               at->front().kind != Kind::Storage)
            at = &at->front().children;
        if (kind != Kind::Inverter && !at->empty() && at->front().kind == Kind::Inverter)
            return &at->front().children;
        return at;
    }

    const site::Site &m_site;
    const Names &m_names;
    QJsonArray m_conductors;
    QMap<QString, QString> m_paths;
    QStringList m_order;
    QSet<QString> m_reached;
    QSet<QString> m_open; ///< on the way from the root to here: a circle in the data ends there
    QSet<int> m_used;
};

} // namespace

std::vector<Node> treeOf(const site::Site &site, const Names &names, const QStringList &roots, QSet<int> &used)
{
    Grower grower(site, names);
    std::vector<Node> branches = grower.grow(roots);
    used = grower.used();
    return branches;
}

} // namespace wm::drawings::sld
