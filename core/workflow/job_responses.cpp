// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/job_responses.h"

#include "core/workflow/finding_answer.h"

namespace wm::workflow {

QHash<QString, rules::Response> findingResponses(const record::JobState &state)
{
    QHash<QString, rules::Response> all;
    for (const record::Entry *entry : state.all(record::Kind::FindingResponse)) {
        if (state.current(record::Kind::FindingResponse, entry->path) == nullptr)
            continue;
        if (const auto response = answerOf(*entry))
            all.insert(entry->path, *response);
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
