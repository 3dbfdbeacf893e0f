// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profile_lint.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace wm::catalog {

namespace {

struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

QString faultOf(const QJsonObject &setting)
{
    static const QRegularExpression unit(QStringLiteral("(_(pct|s|hz)|power_factor|vref_auto)$"));
    static const QStringList bases{QString(), QStringLiteral("not-given"), QStringLiteral("ieee1547-2018-default"),
                                   QStringLiteral("summary")};
    if (!unit.match(setting[u"id"].toString()).hasMatch())
        return PackWords::tr("The setting's id must end in its unit: _pct, _s or _hz.");
    const QString basis = setting[u"basis"].toString();
    if (!bases.contains(basis))
        return PackWords::tr("“%1” is no basis of a figure.").arg(basis);
    int limits = 0;
    for (const QStringView key : {u"equals", u"at_least", u"at_most"}) {
        if (setting.contains(key) && !setting[key].isDouble())
            return PackWords::tr("“%1” must be a number.").arg(key.toString());
        limits += setting.contains(key) ? 1 : 0;
    }
    if (limits != (basis == QStringLiteral("not-given") ? 0 : 1))
        return PackWords::tr("A setting needs exactly one of “equals”, “at_least” and “at_most”; one that is "
                             "“not-given” has none.");
    if (setting.contains(u"equals") != setting.contains(u"tolerance") || setting[u"tolerance"].toDouble(0) < 0)
        return PackWords::tr("“equals” needs a “tolerance” of 0 or more, and only it.");
    if (setting.contains(u"step") != setting.contains(u"inside") ||
        (setting.contains(u"step") && !setting.contains(u"at_least")))
        return PackWords::tr("“step” and “inside” go together, with “at_least”.");
    return {};
}

} // namespace

QList<PackProblem> lintProfile(const QJsonObject &pack)
{
    QList<PackProblem> problems;
    const QJsonArray functions = pack[u"functions"].toArray();
    if (functions.isEmpty())
        problems.append({QStringLiteral("/functions"), PackWords::tr("A profile needs functions.")});
    static const QStringList states{QStringLiteral("active"), QStringLiteral("inactive"),
                                    QStringLiteral("inactive-unless-agreed"), QStringLiteral("either")};
    for (const auto &value : functions) {
        const QJsonObject function = value.toObject();
        const QString place = QStringLiteral("/functions/") + function[u"id"].toString();
        if (!states.contains(function[u"state"].toString()))
            problems.append({place + QStringLiteral("/state"),
                             PackWords::tr("The state must be one of %1.").arg(states.join(QStringLiteral(", ")))});
        if (function[u"title"].toString().isEmpty())
            problems.append({place, PackWords::tr("“title” is missing.")});
        for (const auto &setting : function[u"settings"].toArray())
            if (const QString fault = faultOf(setting.toObject()); !fault.isEmpty())
                problems.append(
                    {QStringLiteral("%1/settings/%2").arg(place, setting.toObject()[u"id"].toString()), fault});
    }
    return problems;
}

} // namespace wm::catalog
