// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_source.h"

#include "core/documents/kept_names.h"
#include "core/documents/packet_input.h"
#include "core/workflow/job_responses.h"

namespace wm::documents {

using namespace Qt::StringLiterals;

DocumentSource documentSource(const record::JobState &state, const workflow::Engine &engine, const JobId &job,
                              const record::Hash &head, const QString &language)
{
    DocumentSource source;
    const rules::Facts facts = engine.facts(state);
    source.site = facts.site;
    source.measurements = facts.measurements;
    source.responses = workflow::findingResponses(state);
    source.language = language;
    source.keptNames = keptNames(state);
    PacketSource packet{job, state, head, &engine};
    if (const auto vocabulary = site::Schema::shipped(language))
        packet.vocabulary = *vocabulary;
    packet.language = language.isEmpty() ? u"en"_s : language;
    source.record = packetInput(packet);
    return source;
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
