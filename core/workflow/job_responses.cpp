// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/job_responses.h"

namespace wm::workflow {

QHash<QString, rules::Response> findingResponses(const record::JobState &state)
{
    QHash<QString, rules::Response> all;
    for (const record::Entry *entry : state.all(record::Kind::FindingResponse)) {
        const QString word = entry->value.value(QStringLiteral("response")).toString();
        rules::Response response;
        if (state.current(record::Kind::FindingResponse, entry->path) == nullptr)
            continue;
        if (word == QLatin1String("waive"))
            response.kind = rules::Response::Kind::Waive;
        else if (word == QLatin1String("variance"))
            response.kind = rules::Response::Kind::Variance;
        else if (word != QLatin1String("attest"))
            continue; // of a later release; what is not understood counts for nothing
        response.by = entry->user;
        response.reason = entry->value.value(QStringLiteral("reason")).toString();
        response.packVersion = entry->value.value(QStringLiteral("pack_version")).toString();
        all.insert(entry->path, response);
    }
    return all;
}

QJsonObject siteWithAttestations(const Engine &engine, const record::JobState &state)
{
    QJsonObject site = engine.facts(state).site;
    QJsonObject attestations = site.value(QStringLiteral("attestations")).toObject();
    for (const record::Entry *entry : state.all(record::Kind::FindingResponse))
        if (entry->value.value(QStringLiteral("response")).toString() == QLatin1String("attest"))
            attestations.insert(entry->path, QJsonObject{{QStringLiteral("value"), true}});
    site.insert(QStringLiteral("attestations"), attestations);
    return site;
}

} // namespace wm::workflow
