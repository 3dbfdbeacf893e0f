// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/job_packet.h"

#include "core/base/json.h"
#include "core/documents/document_source.h"
#include "core/documents/kept_names.h"
#include "core/documents/packet_file.h"
#include "core/documents/packet_findings.h"
#include "core/documents/packet_input.h"
#include "core/documents/packet_papers.h"
#include "core/documents/packet_size.h"
#include "core/record/files.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/job_responses.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <algorithm>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

/// A bundle with thirty photos of a good camera; more is no packet anybody can open.
constexpr qint64 kMaxBundleBytes = qint64{1} << 30;

/// A drawing for the packet; what keeps it from being handed in goes on the cover, too.
void addDrawing(const ComposedDrawing &drawing, PacketInput &pages)
{
    const QString title = drawingTitle(drawing.kind);
    pages.drawings.append({title, drawing.drawing});
    pages.open.documents += drawing.contradictions.isEmpty() && drawing.missing.isEmpty() ? 0 : 1;
    if (!drawing.contradictions.isEmpty())
        pages.missing.append(Packet::tr("%1: shows what cannot be so together").arg(title));
    else if (!drawing.missing.isEmpty())
        pages.missing.append(Packet::tr("%1: preliminary, facts missing: %2").arg(title).arg(drawing.missing.size()));
}

/// A drawing that is not in the packet: nobody looks for it in vain.
void addAbsent(const AbsentDrawing &absent, const site::Schema &vocabulary, PacketInput &pages)
{
    const QString title = drawingTitle(absent.kind);
    if (absent.state != u"unknown") {
        pages.leftOut.append(
            absent.state == u"offered"
                ? Packet::tr("%1: not in this packet, since no rules here ask for it").arg(title)
                : Packet::tr("%1: not in this packet, since the utility does not ask for it").arg(title));
        return;
    }
    ++pages.open.documents;
    if (absent.missing.isEmpty())
        pages.missing.append(
            Packet::tr("%1: not in this packet; it is not known whether the utility asks for it").arg(title));
    else
        pages.missing.append(Packet::tr("%1: not in this packet; whether the utility asks for it hangs on facts that "
                                        "nobody recorded: %2")
                                 .arg(title, factNames(absent.missing, vocabulary)));
}

/// The letters, forms and drawings that the utility's pack asks for, made from the same record.
Result<void> addDocuments(const PacketMaterial &material, const workflow::Engine &engine, const PackShelf &shelf,
                          QDate today, const site::Schema &vocabulary, PacketContent &content)
{
    PacketInput &pages = content.pages;
    const rules::Facts facts = engine.facts(material.state);
    DocumentSource source{facts.site,
                          facts.measurements,
                          today,
                          workflow::findingResponses(material.state),
                          pages,
                          keptHandbooks(shelf, material.state, workflow::utilityKey(facts.site)),
                          pages.language == u"en" ? QString() : pages.language,
                          keptNames(material.state)};
    auto read = JobDocuments::of(source);
    if (!read)
        return read.error();
    const auto documents = std::make_shared<const JobDocuments>(std::move(*read));
    content.documents = documents;
    pages.documents = documents->forPacket();
    addPapers(*documents, source, vocabulary, pages);
    // What somebody says to have held to the wall is in the packet as well.
    const auto &steps = engine.pack().steps;
    const bool held = std::any_of(steps.begin(), steps.end(), [&](const workflow::Step &step) {
        return step.page == u"drawings" && engine.status(material.state, step.id).state == workflow::StepState::Done;
    });
    const auto drawings = documents->drawingsForPacket(held);
    if (!drawings)
        return drawings.error();
    for (const ComposedDrawing &drawing : *drawings)
        addDrawing(drawing, pages);
    for (const AbsentDrawing &absent : documents->absentFromPacket(held))
        addAbsent(absent, vocabulary, pages);
    return {};
}

} // namespace

Result<PacketMaterial> packetMaterial(record::Store &store, const JobId &job, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return makeError(ErrorCode::NoPermission,
                         Packet::tr("The folder %1 cannot be made. Choose another one.").arg(folder));
    const auto entries = store.entries(job);
    if (!entries)
        return entries.error();
    const auto head = store.head(job);
    if (!head)
        return head.error();
    const auto summary = store.job(job);
    if (!summary)
        return summary.error();
    PacketMaterial material{job, record::JobState(*entries), *head, *summary, true, {}, store.deviceKeys(), {}};
    material.files.head = *head;
    material.files.packet = QDir(folder).absoluteFilePath(QStringLiteral("packet-%1.pdf").arg(toText(job)));
    material.files.bundle = QDir(folder).absoluteFilePath(QStringLiteral("job-%1.wmjob").arg(toText(job)));
    for (const record::Entry &entry : *entries) {
        if (entry.kind != record::Kind::Photo && entry.kind != record::Kind::Signature)
            continue;
        for (const record::Hash &hash : entry.blobs)
            if (const auto bytes = store.blob(hash); bytes)
                material.blobs.insert(hash, *bytes);
    }
    if (const auto exported = store.exportBundle(job, material.files.bundle); !exported)
        return exported.error();
    return material;
}

Result<PacketContent> packetContent(const PacketMaterial &material, const workflow::Engine &engine,
                                    const PackShelf &shelf, const QDateTime &utc, const QString &language)
{
    const auto vocabulary = site::Schema::shipped(language);
    if (!vocabulary)
        return vocabulary.error();
    PacketSource source{material.job, material.state, material.head, &engine};
    source.vocabulary = *vocabulary;
    if (material.photosRead)
        source.blob = [&material](const record::Hash &hash) -> Result<QByteArray> {
            if (const auto found = material.blobs.constFind(hash); found != material.blobs.cend())
                return *found;
            return makeError(ErrorCode::NotFound, Packet::tr("This photo could not be read."));
        };
    // A day counts where the work is: a deadline does not pass because it is tomorrow in Greenwich.
    const auto books = heldBooks(shelf, engine, material.state, utc.toLocalTime().date(), language);
    if (!books)
        return books.error();
    source.books = *books;
    PacketContent content;
    for (const HeldBook &book : *books)
        for (const Finding &finding : book.findings)
            ++content.findings[finding.status];
    source.generated = utc;
    source.language = language;
    content.pages = packetInput(source);
    if (const auto added = addDocuments(material, engine, shelf, utc.toLocalTime().date(), **vocabulary, content);
        !added)
        return added.error();
    return content;
}

Result<PacketFiles> makeJobPacket(const PacketMaterial &material, const PacketContent &content)
{
    PacketFiles files = material.files;
    const auto bundle = readFile(files.bundle, kMaxBundleBytes);
    if (!bundle)
        return bundle.error();
    const PacketInput &input = content.pages;
    files.open = input.open;
    files.missing = input.missing;
    files.findings = content.findings;
    const auto fitted = fitPacket(input, *bundle, material.state.entries(), material.summary, files.bundle);
    if (!fitted)
        return fitted.error();
    const auto packet = sealPacket(fitted->pages, input, fitted->bundle,
                                   {material.keys->privateKeyPem(), material.keys->certificateDer()});
    if (!packet)
        return packet.error();
    if (const auto written =
            record::writeDurably(files.packet, *packet, Packet::tr("The packet could not be written"), 0644);
        !written)
        return written.error();
    return files;
}

Result<PacketFiles> makeJobPacket(const PacketMaterial &material, const workflow::Engine &engine,
                                  const PackShelf &shelf, const QDateTime &utc, const QString &language)
{
    const auto content = packetContent(material, engine, shelf, utc, language);
    return content ? makeJobPacket(material, *content) : Result<PacketFiles>(content.error());
}

Result<PacketFiles> makeJobPacket(record::Store &store, const JobId &job, const workflow::Engine &engine,
                                  const PackShelf &shelf, const QDateTime &utc, const QString &folder,
                                  const QString &language)
{
    const auto material = packetMaterial(store, job, folder);
    return material ? makeJobPacket(*material, engine, shelf, utc, language) : Result<PacketFiles>(material.error());
}

} // namespace wm::documents
