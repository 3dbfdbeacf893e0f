// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/variance_facts.h"

#include "core/site/site.h"
#include "ui/models/facts_behind.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace wm::ui {

namespace {

const QString kRequested = QStringLiteral("variance.requested");
const QString kRequestedFor = QStringLiteral("variance.requested_for");
const QString kApproved = QStringLiteral("variance.approved");
const QString kGrantedFor = QStringLiteral("variance.granted_for");
const QString kDisconnects = QStringLiteral("disconnects");
const QString kGrantedHere = QStringLiteral("variance_granted_for"); // of one disconnect

/// Of `words` those that are granted disconnect by disconnect.
QStringList wordsOfOneDisconnect(const QStringList &words)
{
    const auto type = vocabulary() != nullptr
                          ? vocabulary()->typeOf(QStringLiteral("%1[].%2[]").arg(kDisconnects, kGrantedHere))
                          : std::nullopt;
    QStringList all;
    for (const QString &word : words)
        if (type && type->words.contains(word))
            all.append(word);
    return all;
}

QJsonArray with(QJsonArray list, const QStringList &words)
{
    for (const QString &word : words)
        if (!list.contains(QJsonValue(word)))
            list.append(word);
    return list;
}

QJsonArray without(const QJsonArray &list, const QStringList &words)
{
    QJsonArray left;
    for (const QJsonValue word : list)
        if (!words.contains(word.toString()))
            left.append(word);
    return left;
}

} // namespace

QString varianceWord(const rules::Rule &rule)
{
    static const QRegularExpression named(QStringLiteral("'([a-z0-9_]+)' in variance\\.granted_for"));
    return rule.require ? named.match(rule.require->text()).captured(1) : QString();
}

QList<std::pair<QString, QJsonValue>> varianceFacts(const QJsonObject &site, VarianceNow now, const QStringList &words,
                                                    const GrantedAt &at)
{
    const site::Site facts(site);
    const QJsonArray asked = facts.value(kRequestedFor).toArray(), granted = facts.value(kGrantedFor).toArray();
    const bool stands = now == VarianceNow::Asked || now == VarianceNow::Granted;
    const QJsonArray askedNow = stands ? with(asked, words) : without(asked, words);
    QList<std::pair<QString, QJsonValue>> all;
    // What the utility refused is not asked any more: nothing waits for it.
    if (stands || facts.has(kRequestedFor))
        all += {{kRequested, !askedNow.isEmpty()}, {kRequestedFor, askedNow}};
    const QJsonArray grantedNow = now == VarianceNow::Granted ? with(granted, words) : without(granted, words);
    // A refusal is known; a request says nothing yet of what is granted.
    if (now == VarianceNow::Granted || now == VarianceNow::Refused ||
        (now == VarianceNow::TakenBack && facts.has(kGrantedFor)))
        all += {{kApproved, !grantedNow.isEmpty()}, {kGrantedFor, grantedNow}};
    const QStringList here = wordsOfOneDisconnect(words);
    const auto say = [&](const QString &element, bool grantedHere) {
        const QString path = element + u'.' + kGrantedHere;
        const QJsonArray before = facts.value(path).toArray();
        const QJsonArray after = grantedHere ? with(before, here) : without(before, here);
        if (after != before || !facts.has(path))
            all += {path, after};
    };
    if (now == VarianceNow::Granted) {
        for (const QString &element : at.asked)
            say(element, at.granted.contains(element));
    } else if (now != VarianceNow::Asked) {
        for (qsizetype i = 0; i < facts.value(kDisconnects).toArray().size(); ++i)
            if (const QString element = QStringLiteral("%1[%2]").arg(kDisconnects).arg(i);
                facts.has(element + u'.' + kGrantedHere))
                say(element, false);
    }
    return all;
}

QStringList disconnectsInNeedOfVariance(const rules::Rule &rule, const QJsonObject &site, QDate today)
{
    const QString read = QStringLiteral("%1[].%2").arg(kDisconnects, kGrantedHere);
    if (!rule.require || !rule.requireReads.contains(read) || vocabulary() == nullptr)
        return {};
    const QJsonArray disconnects = site.value(kDisconnects).toArray();
    QStringList all;
    int several = 0;
    for (qsizetype i = 0; i < disconnects.size(); ++i) {
        const QJsonObject disconnect = disconnects.at(i).toObject();
        if (disconnect.value(QStringLiteral("role")) != QLatin1String("ac_disconnect"))
            continue;
        ++several;
        if (disconnect.value(kGrantedHere).toArray().contains(QJsonValue(varianceWord(rule))))
            continue;
        // Held against the rule by itself and without a variance.
        QJsonObject alone = site;
        alone.insert(kDisconnects, QJsonArray{disconnect});
        alone.insert(QStringLiteral("variance"), QJsonObject{{QStringLiteral("approved"), false}});
        if (rule.require->evaluate(rules::Facts{alone, {}, today, &vocabulary()->formulas()}).value != QJsonValue(true))
            all.append(QStringLiteral("%1[%2]").arg(kDisconnects).arg(i));
    }
    return several > 1 ? all : QStringList();
}

} // namespace wm::ui
