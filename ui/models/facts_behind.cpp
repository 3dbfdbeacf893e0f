// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facts_behind.h"

#include "core/rules/dependencies.h"
#include "core/rules/expression.h"
#include "core/site/site.h"

#include <algorithm>

namespace wm::ui {

const rules::SchemaPathTypes *vocabulary()
{
    static const auto types = rules::SchemaPathTypes::shipped();
    return types ? types->get() : nullptr;
}

namespace {

bool isDerived(const QString &path)
{
    return path.startsWith(QLatin1String("derived."));
}

/// "disconnects[].role" -> that of each disconnect there is.
QStringList elementsOf(const QString &path, const site::Site &site)
{
    const qsizetype list = path.indexOf(QLatin1String("[]"));
    if (list < 0)
        return {path};
    QStringList all;
    const qsizetype count = site.value(path.left(list)).toArray().size();
    for (qsizetype i = 0; i < count; ++i)
        all += elementsOf(QStringLiteral("%1[%2]%3").arg(path.left(list)).arg(i).arg(path.mid(list + 2)), site);
    return all;
}

QJsonValue derivedValue(const rules::Expression &formula, const QJsonObject &site, QDate today)
{
    return formula.evaluate(rules::Facts{site, {}, today, &vocabulary()->formulas()}).value;
}

/// The recorded facts that a derived value hangs on as the site stands: without each of them it would be another.
QStringList factsBehindDerived(const QString &derived, const QJsonObject &facts, QDate today)
{
    const auto formula = vocabulary()->formulas().constFind(derived.mid(8));
    if (formula == vocabulary()->formulas().cend())
        return {};
    const site::Site site(facts);
    const QJsonValue stands = derivedValue(*formula, facts, today);
    QStringList same, others;
    for (const QString &generic : rules::factsBehind({derived}, vocabulary()->formulas()))
        for (const QString &path : elementsOf(generic, site)) {
            const auto without = site.with(path, QJsonValue::Undefined);
            if (!without || derivedValue(*formula, without->json(), today) == stands)
                continue;
            (site.value(path) == stands ? same : others).append(path);
        }
    return same + others;
}

} // namespace

QStringList factsOfReason(const QJsonObject &because, const QJsonObject &site)
{
    QStringList paths;
    const QString path = because.value(QStringLiteral("path")).toString();
    const site::Site facts(site);
    if (const auto *types = vocabulary(); types != nullptr && types->typeOf(path))
        paths.append(path);
    else if (facts.has(path))
        paths.append(path);
    for (const QJsonValue read : because.value(QStringLiteral("reads")).toArray())
        paths += elementsOf(read.toString(), facts);
    // A word held against a list ('over_50_ft' in variance.granted_for) is about the list.
    if (const auto expression = rules::Expression::parse(path); paths.isEmpty() && expression)
        for (const QString &read : expression->paths())
            if (vocabulary() != nullptr && vocabulary()->typeOf(read))
                paths += elementsOf(read, facts);
    paths.removeDuplicates();
    return paths;
}

QStringList recordedAt(const QStringList &generic, const QJsonObject &site)
{
    QStringList all;
    const site::Site facts(site);
    for (const QString &read : generic)
        for (const QString &path : elementsOf(read, facts))
            if (facts.has(path))
                all.append(path);
    return all;
}

QStringList factsBehindFinding(const Finding &finding, const QJsonObject &site, QDate today)
{
    QStringList all;
    for (const QJsonValue because : finding.because)
        for (const QString &path : factsOfReason(because.toObject(), site))
            if (!isDerived(path))
                all.append(path);
            else if (vocabulary() != nullptr)
                all += factsBehindDerived(path, site, today);
    all.removeAll(QStringLiteral("today"));
    all.removeDuplicates();
    return all;
}

} // namespace wm::ui
