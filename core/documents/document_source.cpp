// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_source.h"

#include "core/documents/packet_input.h"
#include "core/workflow/job_packs.h"

namespace wm::documents {

using namespace Qt::StringLiterals;

QHash<QString, rules::Response> responsesOf(const record::JobState &state)
{
    using Kind = rules::Response::Kind;
    QHash<QString, rules::Response> all;
    for (const record::Entry *entry : state.all(record::Kind::FindingResponse)) {
        // Two answers that differ are no answer yet.
        if (state.current(record::Kind::FindingResponse, entry->path) == nullptr)
            continue;
        const QString word = entry->value.value(u"response"_s).toString();
        if (word != "attest"_L1 && word != "waive"_L1 && word != "variance"_L1)
            continue; // of a later release; what is not understood counts for nothing
        rules::Response response;
        response.kind = word == "waive"_L1 ? Kind::Waive : word == "variance"_L1 ? Kind::Variance : Kind::Attest;
        response.by = entry->user;
        response.reason = entry->value.value(u"reason"_s).toString();
        response.packVersion = entry->value.value(u"pack_version"_s).toString();
        all.insert(entry->path, response);
    }
    return all;
}

DocumentSource documentSource(const record::JobState &state, const workflow::Engine &engine, const JobId &job,
                              const record::Hash &head, const QString &language)
{
    DocumentSource source;
    const rules::Facts facts = engine.facts(state);
    source.site = facts.site;
    source.measurements = facts.measurements;
    source.responses = responsesOf(state);
    source.language = language;
    PacketSource packet{job, state, head, &engine};
    if (const auto vocabulary = site::Schema::shipped(language))
        packet.vocabulary = *vocabulary;
    packet.language = language.isEmpty() ? u"en"_s : language;
    source.record = packetInput(packet);
    return source;
}

QList<catalog::Pack> handbooksOf(const PackShelf &shelf, const record::JobState &state, const QJsonObject &site)
{
    const QString utility = workflow::utilityKey(site);
    QList<catalog::Pack> packs = utility.isEmpty() ? QList<catalog::Pack>() : shelf.packsOf(utility);
    for (catalog::Pack &pack : packs)
        if (const QString kept = workflow::keptVersion(state, pack.id()); !kept.isEmpty() && kept != pack.version())
            if (const auto older = shelf.version(pack.id(), kept))
                pack = *older;
    return packs;
}

DocumentFrame frameOf(const DocumentSource &source)
{
    DocumentFrame frame;
    frame.site = source.record.title;
    frame.demonstration = source.record.demonstration;
    frame.job = source.record.head.isEmpty() ? QString() : source.record.jobId;
    frame.head = source.record.head;
    return frame;
}

} // namespace wm::documents
