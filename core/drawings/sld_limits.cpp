// SPDX-License-Identifier: GPL-3.0-or-later
// What equipment cannot do at the service it is drawn at.
#include "core/drawings/sheet.h"
#include "core/drawings/sld_model.h"

#include <QtCore/QJsonArray>

namespace wm::drawings::sld {

using Qt::StringLiterals::operator""_L1;

namespace {

void collectBehindTransformer(const Node &node, bool behind, QSet<QString> &keys)
{
    behind = behind || node.kind == Kind::Transformer;
    if (behind)
        keys.insert(node.key);
    for (const Node &child : node.children)
        collectBehindTransformer(child, behind, keys);
}

} // namespace

QStringList limitsBroken(const site::Site &site, const Names &names, const Model &model)
{
    QStringList all;
    QSet<QString> elsewhere; // at other volts and another fault current than the service's
    for (const Node &branch : model.branches)
        collectBehindTransformer(branch, false, elsewhere);
    const auto service = [&site](const char *member) { return site.number(QString::fromLatin1(member)); };
    const auto volts = service("service.nominal_v"), phases = service("service.phases");
    const auto fault = service("service.available_fault_ka");
    const auto interrupts = [&](const QString &tag, std::optional<double> ka) {
        if (fault && ka && *ka < *fault)
            all.append(QStringLiteral("%1 INTERRUPTS %2 kA, THE SERVICE CAN DELIVER %3 kA")
                           .arg(tag, figure(*ka), figure(*fault)));
    };
    interrupts(names.tag(QStringLiteral("main_breaker")), service("panel.main_breaker_aic_ka"));
    for (const auto &one : site.value(QStringLiteral("disconnects")).toArray()) {
        if (elsewhere.contains(one["id"_L1].toString()))
            continue;
        const QString tag = names.tag(one["id"_L1].toString());
        if (one["fused"_L1].toBool() && one["fuse_aic_ka"_L1].isDouble())
            interrupts(tag, one["fuse_aic_ka"_L1].toDouble());
        if (volts && one["rating_v"_L1].isDouble() && one["rating_v"_L1].toDouble() < *volts)
            all.append(QStringLiteral("%1 IS RATED %2 V, THE SERVICE HAS %3 V")
                           .arg(tag, figure(one["rating_v"_L1].toDouble()), figure(*volts)));
    }
    for (const auto &one : site.value(QStringLiteral("inverters")).toArray())
        if (phases && one["phases"_L1].isDouble() && one["phases"_L1].toDouble() > *phases &&
            !elsewhere.contains(one["id"_L1].toString()))
            all.append(
                QStringLiteral("%1 NEEDS %2 PHASES, THE SERVICE HAS %3")
                    .arg(names.tag(one["id"_L1].toString()), figure(one["phases"_L1].toDouble()), figure(*phases)));
    return all;
}

} // namespace wm::drawings::sld
