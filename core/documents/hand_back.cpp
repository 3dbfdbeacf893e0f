// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/hand_back.h"

#include "core/base/json.h"
#include "core/base/strokes.h"
#include "core/base/text.h"
#include "core/documents/inspection_sheet.h"
#include "core/documents/packet_file.h"
#include "core/documents/packet_size.h"
#include "core/documents/packet_words.h"
#include "core/record/causality.h"
#include "core/record/files.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <algorithm>

namespace wm::documents {

using namespace Qt::StringLiterals;
using record::Entry;
using record::Kind;

namespace {

struct Inspection
{
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr qint64 kMostBundle = qint64{1} << 30;

/// Whether an entry is part of inspecting: it changes nothing of the work that is looked at.
bool ofAnInspection(const Entry &entry)
{
    return (entry.kind == Kind::Note && (entry.path == "device"_L1 || entry.path == "seen"_L1 ||
                                         entry.path == "inspection"_L1 || entry.path.startsWith("deficiency."_L1))) ||
           entry.kind == Kind::Signature;
}

/// Nobody signs work that was not in the file: it was not looked at.
Result<void> nothingUnseen(const InspectionFile &file, const QList<Entry> &here)
{
    QSet<QByteArray> looked;
    for (const Entry &entry : file.state.entries())
        looked.insert(entry.hash);
    const auto unseen = std::count_if(here.begin(), here.end(), [&looked](const Entry &entry) {
        return !looked.contains(entry.hash) && !ofAnInspection(entry);
    });
    if (unseen > 0)
        return makeError(ErrorCode::Mismatch,
                         Inspection::tr("The record of this job on this device goes further than the file: %n entries "
                                        "are not in it and were not looked at. Ask for a newer packet.",
                                        "", static_cast<int>(unseen)));
    return {};
}

/// Whether this device has signed this very outcome already, in a run that was cut off after it.
bool isSigned(const record::Store &store, const record::JobState &state, const record::Draft &signature)
{
    const QList<const Entry *> all = state.all(Kind::Signature);
    return !state.entries().isEmpty() && std::any_of(all.begin(), all.end(), [&](const Entry *one) {
        QCborMap said = one->value;
        said.remove(u"head"_s);
        return one->key == store.deviceKey() && workflow::sameValue(said, signature.value);
    });
}

Result<void> sign(record::Store &store, const JobId &job, const record::Author &author, record::Draft signature,
                  const QByteArray &drawing)
{
    const auto head = store.head(job);
    if (!head)
        return head.error();
    signature.value.insert(u"head"_s, *head);
    if (!drawing.isEmpty()) {
        const auto blob = store.putBlob(drawing);
        if (!blob)
            return blob.error();
        signature.blobs = {*blob};
    }
    const auto kept = store.append(job, author, {signature});
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<void> writeSheet(const record::Store &store, const InspectionSheet &sheet, const HandedBack &files)
{
    const auto pages = renderSheet(sheet);
    if (!pages)
        return pages.error();
    const auto bundle = readFile(files.bundle, kMostBundle);
    if (!bundle)
        return bundle.error();
    const auto keys = store.deviceKeys();
    // Too large for a mailbox with the record in it: then the bundle beside it carries that alone.
    const auto file = bundle->size() <= kLargestPacket
                          ? sealPages(*pages, sheetMetadata(sheet), *bundle,
                                      {keys->privateKeyPem(), keys->certificateDer()}, sheetMetadata(sheet).title)
                          : finishPdfA(*pages, sheetMetadata(sheet));
    if (!file)
        return file.error();
    return record::writeDurably(files.sheet, *file, Inspection::tr("The sheet could not be written"), 0644);
}

} // namespace

Result<JobId> takeIn(record::Store &store, const InspectionFile &file)
{
    const QTemporaryDir beside;
    const QString path = beside.filePath(u"inspected.wmjob"_s);
    if (!beside.isValid())
        return makeError(ErrorCode::Io,
                         Inspection::tr("There is no room for the record to be taken in. Free some space "
                                        "and try again."));
    if (const auto written =
            record::writeDurably(path, file.bundle, Inspection::tr("The record could not be taken in"), 0600);
        !written)
        return written.error();
    return store.importBundle(path);
}

QString inspectionName(const JobId &job)
{
    return u"inspection-"_s + toText(job);
}

QString freeInspectionName(const QString &folder, const JobId &job)
{
    const QDir dir(folder);
    QString name = inspectionName(job);
    for (int number = 2; dir.exists(name + u".wmjob"_s) || dir.exists(name + u".pdf"_s); ++number)
        name = u"%1-%2"_s.arg(inspectionName(job)).arg(number);
    return name;
}

Result<HandedBack> handBack(record::Store &store, const InspectionFile &file, const workflow::InspectionResult &given,
                            const Inspector &inspector, const QString &folder, const QDateTime &utc,
                            const QString &language, const QString &called)
{
    if (file.proof != FileProof::Whole)
        return makeError(ErrorCode::Refused,
                         Inspection::tr("A file that does not prove itself cannot be signed. %1").arg(file.verdict));
    const auto name = checkedText(inspector.name.trimmed(), Inspection::tr("The name"), 200);
    const auto statement = checkedText(inspector.statement.trimmed(), Inspection::tr("The statement"), 1000);
    if (!name || !statement)
        return name ? statement.error() : name.error();
    if (name->isEmpty())
        return makeError(ErrorCode::Invalid, Inspection::tr("A signature wants the inspector's name."));
    if (!inspector.drawing.isEmpty())
        if (const auto strokes = strokesFromBytes(inspector.drawing); !strokes)
            return strokes.error();
    workflow::InspectionResult result = given;
    result.head = file.head;
    // What would be refused is refused before anything is taken in.
    if (const auto drafts = workflow::recordInspection(file.state, result); !drafts)
        return drafts.error();
    if (!QDir().mkpath(folder))
        return makeError(ErrorCode::NoPermission,
                         Inspection::tr("The folder %1 cannot be made. Choose another one.").arg(folder));
    const auto job = takeIn(store, file);
    if (!job)
        return job.error();
    const auto here = store.entries(*job);
    if (!here)
        return here.error();
    if (const auto seen = nothingUnseen(file, *here); !seen)
        return seen.error();
    const record::JobState state(*here);
    const auto drafts = workflow::recordInspection(state, result);
    if (!drafts)
        return drafts.error();
    const bool demonstration = file.report.demonstration;
    const record::Author author{*name, demonstration ? u"demonstration"_s : u"inspector"_s};
    if (!drafts->isEmpty())
        if (const auto kept = store.append(*job, author, record::SeenNote(*here).before(store.deviceKey(), *drafts));
            !kept)
            return kept.error();
    HandedBack back;
    back.returned = result.returned;
    const auto now = store.entries(*job);
    if (!now)
        return now.error();
    back.deficiencies = workflow::deficienciesOf(record::JobState(*now));
    const int standing = workflow::countOf(back.deficiencies).open + workflow::countOf(back.deficiencies).answered;
    QString said = statement->isEmpty() ? workflow::usualInspectionStatement(result.returned, standing) : *statement;
    if (demonstration)
        said = Inspection::tr("DEMONSTRATION, no real installation. %1").arg(said);
    record::Draft signature;
    signature.kind = Kind::Signature;
    signature.path = u"job"_s;
    signature.value = {{u"capacity"_s, demonstration ? u"demonstration"_s : u"inspector"_s},
                       {u"as"_s, u"inspector"_s},
                       {u"name"_s, *name},
                       {u"outcome"_s, result.returned ? u"returned"_s : u"accepted"_s},
                       {u"inspected"_s, file.head},
                       {u"statement"_s, said}};
    if (!isSigned(store, record::JobState(*now), signature))
        if (const auto done = sign(store, *job, author, signature, inspector.drawing); !done)
            return done.error();
    const QString files = called.isEmpty() ? inspectionName(*job) : called;
    back.bundle = QDir(folder).absoluteFilePath(files + u".wmjob"_s);
    back.sheet = QDir(folder).absoluteFilePath(files + u".pdf"_s);
    if (const auto exported = store.exportBundle(*job, back.bundle); !exported)
        return exported.error();
    const auto summary = store.job(*job);
    const auto head = store.head(*job);
    if (!summary || !head)
        return summary ? head.error() : summary.error();
    back.head = *head;
    back.entries = summary->entries;
    InspectionSheet sheet;
    sheet.jobId = toText(*job);
    sheet.title = file.title;
    sheet.inspector = *name;
    sheet.statement = said;
    sheet.drawing = inspector.drawing;
    sheet.returned = result.returned;
    sheet.demonstration = demonstration;
    sheet.items = result.items;
    sheet.seen = static_cast<int>(result.seen.size());
    sheet.entries = back.entries;
    sheet.inspectedHead = file.head;
    sheet.head = back.head;
    sheet.when = utc;
    sheet.language = language;
    sheet.deficiencies = back.deficiencies;
    if (const auto written = writeSheet(store, sheet, back); !written)
        return written.error();
    return back;
}

} // namespace wm::documents
