// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sld_model.h"

#include "core/drawings/practice.h"

#include <algorithm>
#include <utility>

namespace wm::drawings::sld {

namespace {

using Qt::StringLiterals::operator""_L1;

Joint jointOf(const site::Site &site, QStringList *contradictions)
{
    const bool collar = site.boolean(QStringLiteral("collar.present")).value_or(false);
    const QString method = site.text(QStringLiteral("poi.method")).value_or(QString());
    if (method == "gma"_L1) {
        if (collar)
            contradictions->append(QStringLiteral("METHOD IS GMA, BUT A METER COLLAR IS PRESENT"));
        return Joint::Adapter;
    }
    if (collar) {
        const bool line = site.text(QStringLiteral("collar.connection")) == "line"_L1;
        if ((method == "line_side"_L1 && !line) || (method == "load_side"_L1 && line))
            contradictions->append(
                QStringLiteral("POINT OF INTERCONNECTION: THE METHOD AND THE COLLAR'S SIDE DISAGREE"));
        return line ? Joint::CollarLine : Joint::CollarLoad;
    }
    if (method == "line_side"_L1)
        return Joint::LineSide;
    return method == "load_side"_L1 ? Joint::Breaker : Joint::Unknown;
}

/// A run to or from what generates that stands nowhere in the tree: another way around what separates it.
void findOtherWays(const site::Site &site, const Names &names, Model &model)
{
    const QJsonArray conductors = site.value(QStringLiteral("conductors")).toArray();
    const auto generates = [&names](const QString &key) {
        const Named *named = names.find(key);
        return named != nullptr && (named->path.startsWith("inverters"_L1) || named->path.startsWith("pv_arrays"_L1) ||
                                    named->path.startsWith("storage"_L1) || named->path.startsWith("disconnects"_L1));
    };
    for (const int index : model.service + model.loose) {
        const QJsonValue run = conductors.at(index);
        const QString from = run["from"_L1].toString(), to = run["to"_L1].toString();
        if ((generates(from) || generates(to)) && names.find(from) != nullptr && names.find(to) != nullptr)
            model.contradictions.append(
                QStringLiteral("CONDUCTOR %1 IS ANOTHER WAY FROM %2 TO %3, BESIDE THE ONE DRAWN")
                    .arg(run["tag"_L1].toString(), names.tag(from), names.tag(to)));
    }
}

void findContradictions(const site::Site &site, Model &model)
{
    const auto is = [&site](const char *path) { return site.boolean(QString::fromLatin1(path)).value_or(false); };
    if (model.joint == Joint::Adapter && is("storage.present"))
        model.contradictions.append(QStringLiteral("STORAGE IS NOT ALLOWED BEHIND A GENERATION METER ADAPTER"));
    if (model.joint == Joint::Adapter && is("gma.load_downstream"))
        model.contradictions.append(QStringLiteral("NO LOAD IS ALLOWED BEHIND A GENERATION METER ADAPTER"));
    const QString applied = site.text(QStringLiteral("application.method")).value_or(QString()).trimmed();
    const bool load = model.joint == Joint::Breaker || model.joint == Joint::CollarLoad;
    if ((load && applied.startsWith("line side"_L1, Qt::CaseInsensitive)) ||
        (model.joint == Joint::LineSide && applied.startsWith("load side"_L1, Qt::CaseInsensitive)))
        model.contradictions.append(
            QStringLiteral("THE APPLICATION SAYS \"%1\", THE POINT OF INTERCONNECTION IS ON THE %2 SIDE")
                .arg(applied.toUpper(), load ? QStringLiteral("LOAD") : QStringLiteral("LINE")));
    if (model.joint == Joint::LineSide || model.joint == Joint::Adapter) {
        const QJsonArray breakers = site.value(QStringLiteral("panel.breakers")).toArray();
        if (std::any_of(breakers.begin(), breakers.end(), [&model](const auto &each) {
                const QString feeds = each["feeds_id"_L1].toString();
                const QList<const Node *> nodes = nodesOf(model);
                return each["role"_L1].toString() == "generation"_L1 ||
                       (!feeds.isEmpty() && std::any_of(nodes.begin(), nodes.end(), [&feeds](const Node *node) {
                           return node->kind == Kind::Inverter && node->key == feeds;
                       }));
            }))
            model.contradictions.append(
                QStringLiteral("METHOD IS %1, BUT A BREAKER OF THE MAIN PANEL FEEDS THE GENERATION")
                    .arg(model.joint == Joint::LineSide ? QStringLiteral("LINE SIDE")
                                                        : QStringLiteral("GENERATION METER ADAPTER")));
    }
}

void sortConductors(const site::Site &site, const QSet<int> &used, Model &model)
{
    const QJsonArray conductors = site.value(QStringLiteral("conductors")).toArray();
    const QString own = ownTransformer(site, model.joint);
    for (int index = 0; index < conductors.size(); ++index) {
        const QJsonValue run = conductors.at(index);
        const QString kind = run["kind"_L1].toString();
        const QString to = run["to"_L1].toString();
        if (used.contains(index))
            continue;
        if (kind == "neutral"_L1 && model.pigtail < 0)
            model.pigtail = index;
        else if (kind == "grounding_electrode"_L1 || kind == "bonding"_L1)
            model.grounding.append(index);
        else if (to == "meter"_L1 || to == "panel"_L1 || to == "socket"_L1 || to == "main_breaker"_L1 ||
                 (!own.isEmpty() && to == own))
            model.service.append(index);
        else
            model.loose.append(index);
    }
}

/// Where the sources join elsewhere, one way leaves the panel's foot: a further metered one stands by itself.
void leaveOneAtThePanel(Model &model, QSet<int> &used)
{
    if (!model.plugIn && model.joint != Joint::LineSide)
        return;
    bool taken = std::any_of(model.branches.begin(), model.branches.end(), [](const Node &branch) {
        return branch.conductor < 0 && (branch.kind == Kind::Transfer || branch.kind == Kind::Turbine);
    });
    std::erase_if(model.branches, [&](const Node &branch) {
        if (branch.kind != Kind::SubMeter || !branch.children.empty())
            return false;
        const bool more = std::exchange(taken, true);
        if (more)
            used.remove(branch.conductor);
        return more;
    });
}

/// Branch circuits of the main panel, each once: one that feeds a transfer switch or a sub-meter stands at that.
QList<int> loadsOf(const site::Site &site, const Model &model)
{
    const QJsonArray breakers = site.value(QStringLiteral("panel.breakers")).toArray();
    QList<int> loads;
    for (int index = 0; index < breakers.size(); ++index) {
        const QString path = QStringLiteral("panel.breakers[%1]").arg(index);
        if (breakers.at(index)["role"_L1].toString() == "load"_L1 &&
            std::none_of(model.branches.begin(), model.branches.end(),
                         [&path](const Node &branch) { return branch.breaker == path; }))
            loads.append(index);
    }
    return loads;
}

void collect(const Node &node, QList<const Node *> &into)
{
    into.append(&node);
    for (const Node &child : node.children)
        collect(child, into);
}

} // namespace

QString ownTransformer(const site::Site &site, Joint joint)
{
    if (joint == Joint::LineSide || site.text(QStringLiteral("service.level")) != "primary"_L1)
        return {};
    return site.value(QStringLiteral("transformers[0].id")).toString();
}

Model modelOf(const site::Site &site, const Names &names)
{
    Model model;
    model.joint = jointOf(site, &model.contradictions);
    model.plugIn =
        model.joint == Joint::CollarLoad || model.joint == Joint::CollarLine || model.joint == Joint::Adapter;
    QStringList roots;
    if (model.joint == Joint::Adapter)
        roots = QStringList{QStringLiteral("gma")};
    else if (model.plugIn)
        roots = QStringList{QStringLiteral("junction_box"), QStringLiteral("collar")};
    roots.append({QStringLiteral("panel"), QStringLiteral("poi"), QStringLiteral("main_breaker")});
    QSet<int> used;
    model.branches = treeOf(site, names, roots, used);
    leaveOneAtThePanel(model, used);
    model.loads = loadsOf(site, model);
    sortConductors(site, used, model);
    findContradictions(site, model);
    findOtherWays(site, names, model);
    model.contradictions += limitsBroken(site, names, model);
    model.contradictions += disagreements(site, names, model);
    model.contradictions += figuresBroken(site, names, model);
    return model;
}

double outputAmps(const site::Site &site, const Node &node, QSet<QString> &seen)
{
    double sum = 0;
    if (node.kind == Kind::Inverter && (node.units > 0 || !seen.contains(node.key))) {
        seen.insert(node.key);
        const double units = node.units > 0 ? node.units : site.number(node.path + QStringLiteral(".qty")).value_or(1);
        sum = units * site.number(node.path + QStringLiteral(".continuous_a")).value_or(0);
    }
    for (const Node &child : node.children)
        sum += outputAmps(site, child, seen);
    return sum;
}

Ungrounded ungroundedAt(const site::Site &site, const Node &node)
{
    // Above it two lines are needed.
    const double lineToNeutral = practice::number(QStringLiteral("line_to_neutral_most_v"));
    if (node.kind == Kind::Transformer || node.kind == Kind::Transfer || node.kind == Kind::SubMeter)
        return {};
    const auto phases = site.number(QStringLiteral("service.phases"));
    Ungrounded most;
    if (node.kind == Kind::Inverter) {
        if (site.number(node.path + QStringLiteral(".phases")).value_or(0) > 2)
            return {3, true};
        if (site.number(node.path + QStringLiteral(".voltage_v")).value_or(0) <= lineToNeutral)
            return {};
        // On three phases a cable of three feeds microinverters of one.
        return {2,
                phases.value_or(0) <= 2 || site.text(node.path + QStringLiteral(".style")) != QStringLiteral("micro")};
    }
    for (const Node &child : node.children)
        most.least = std::max(most.least, ungroundedAt(site, child).least);
    most.exactly = most.least == 3 || (most.least > 0 && phases.value_or(3) <= 2);
    return most;
}

QList<const Node *> nodesOf(const Model &model)
{
    QList<const Node *> result;
    for (const Node &branch : model.branches)
        collect(branch, result);
    return result;
}

} // namespace wm::drawings::sld
