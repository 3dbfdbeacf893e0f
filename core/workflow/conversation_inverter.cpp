// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/conversation_inverter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

/// The place among the site's inverters of the one with this serial number; -1: none, or more than one.
int indexOf(const QJsonObject &site, const QString &serial)
{
    int found = -1;
    const QJsonArray inverters = site[u"inverters"].toArray();
    for (qsizetype i = 0; i < inverters.size(); ++i) {
        if (serial.isEmpty() || inverters[i].toObject()[u"serial_number"].toString() != serial)
            continue;
        if (found >= 0)
            return -1;
        found = static_cast<int>(i);
    }
    return found;
}

} // namespace

QString inverterProfileFor(const QJsonObject &site)
{
    const QJsonArray inverters = site[u"inverters"].toArray();
    const bool saidSo = std::any_of(inverters.begin(), inverters.end(), [](const QJsonValue &one) {
        return one.toObject()[u"settings_source"].toString() == QStringLiteral("rule21_hh");
    });
    const bool california = site[u"premises"].toObject()[u"state"].toString() == QStringLiteral("CA");
    return saidSo || california ? QStringLiteral("rule21") : QStringLiteral("ieee1547-2018");
}

Result<QJsonObject> inverterEvidence(const InverterSnapshot &read, const InverterProfile &profile,
                                     const QJsonObject &site, bool demonstration)
{
    if (read.simulated != demonstration)
        return makeError(ErrorCode::Mismatch,
                         demonstration
                             ? WorkflowWords::tr("The inverter %1 is a real one; a demonstration reads only simulated "
                                                 "devices. Open a real job for it.")
                                   .arg(read.serial)
                             : WorkflowWords::tr("The inverter %1 is simulated and proves nothing in a real job. "
                                                 "Connect the inverter on the wall.")
                                   .arg(read.serial));
    const int index = indexOf(site, read.serial);
    const bool agreed =
        index >= 0 && site[u"inverters"].toArray().at(index).toObject()[u"settings_mutual_agreement"].toBool();
    const QList<FunctionResult> results = compare(profile, read, agreed);
    QJsonArray functions;
    int differing = 0, unknown = 0;
    for (const FunctionResult &result : results) {
        QJsonObject one = toJson(result);
        if (!result.fact.isEmpty())
            one.insert(QStringLiteral("fact"), result.fact);
        functions.append(one);
        const bool isUnknown =
            result.verdict == InverterVerdict::NotReported || result.verdict == InverterVerdict::UnknownRevision;
        unknown += isUnknown ? 1 : 0;
        differing += !isUnknown && result.verdict != InverterVerdict::Ok ? 1 : 0;
    }
    QJsonObject reading{
        {QStringLiteral("serial"), read.serial},       {QStringLiteral("manufacturer"), read.manufacturer},
        {QStringLiteral("model"), read.model},         {QStringLiteral("firmware"), read.firmware},
        {QStringLiteral("simulated"), read.simulated}, {QStringLiteral("profile"), profile.id},
        {QStringLiteral("fine"), isFine(results)},     {QStringLiteral("differing"), differing},
        {QStringLiteral("unknown"), unknown},          {QStringLiteral("functions"), functions}};
    QJsonObject evidence;
    if (!read.capture.file.isEmpty()) {
        reading.insert(QStringLiteral("capture"), read.capture.file);
        evidence = {{QStringLiteral("capture"), read.capture.file},
                    {QStringLiteral("first_frame"), read.capture.firstFrame},
                    {QStringLiteral("last_frame"), read.capture.lastFrame}};
    }
    evidence.insert(QStringLiteral("reading"), reading);
    return evidence;
}

Result<QList<record::Draft>> inverterFacts(const record::JobState &state, const QJsonObject &evidence)
{
    const QJsonObject reading = evidence[u"reading"].toObject();
    const QJsonObject site = state.site();
    const int index = indexOf(site, reading[u"serial"].toString());
    QList<record::Draft> drafts;
    if (index < 0)
        return drafts;
    const QJsonObject before = site[u"inverters"].toArray().at(index).toObject()[u"settings"].toObject();
    for (const auto &value : reading[u"functions"].toArray()) {
        const QJsonObject function = value.toObject();
        const QString fact = function[u"fact"].toString(), found = function[u"found"].toString();
        const QString word = found == QStringLiteral("active")     ? QStringLiteral("activated")
                             : found == QStringLiteral("inactive") ? QStringLiteral("deactivated")
                                                                   : QString();
        if (fact.isEmpty() || word.isEmpty() || before[fact].toString() == word)
            continue;
        const auto more = Engine::recordFact(state, QStringLiteral("inverters[%1].settings.%2").arg(index).arg(fact),
                                             word, QStringLiteral("device"));
        if (!more)
            return more.error();
        drafts += *more;
    }
    return drafts;
}

} // namespace wm::workflow
