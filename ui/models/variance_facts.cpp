// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/variance_facts.h"

#include "core/site/site.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace wm::ui {

namespace {

const QString kRequested = QStringLiteral("variance.requested");
const QString kRequestedFor = QStringLiteral("variance.requested_for");
const QString kApproved = QStringLiteral("variance.approved");
const QString kGrantedFor = QStringLiteral("variance.granted_for");

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

QList<std::pair<QString, QJsonValue>> varianceFacts(const QJsonObject &site, VarianceNow now, const QStringList &words)
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
    return all;
}

QStringList elementsNotMeeting(const Finding &finding, const rules::Rule &rule, const QJsonObject &site)
{
    static const QRegularExpression element(QStringLiteral("^[a-z_]+\\[\\d+\\]"));
    QStringList all;
    for (const QJsonValue because : finding.because)
        if (const auto match = element.match(because.toObject().value(QStringLiteral("path")).toString());
            match.hasMatch())
            all.append(match.captured());
    // Of what is not decided no reason is given: every AC disconnect may be one.
    if (finding.because.isEmpty() && rule.requireReads.contains(QStringLiteral("disconnects[].role"))) {
        const QJsonArray disconnects = site.value(QStringLiteral("disconnects")).toArray();
        for (qsizetype i = 0; i < disconnects.size(); ++i)
            if (disconnects.at(i).toObject().value(QStringLiteral("role")) == QLatin1String("ac_disconnect"))
                all.append(QStringLiteral("disconnects[%1]").arg(i));
    }
    all.removeDuplicates();
    return all;
}

} // namespace wm::ui
