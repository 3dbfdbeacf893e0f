// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/inspection_file.h"

#include "core/documents/packet_words.h"
#include "core/documents/pdfa3.h"
#include "core/record/causality.h"
#include "core/record/verify.h"
#include "core/workflow/deficiencies.h"

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

constexpr qsizetype kProblemsSaid = 12; ///< of a file that is wrong all over; `packet verify` lists every one

FileProof proofOf(const PacketReport &report)
{
    if (report.job.isEmpty() || report.entries == 0)
        return FileProof::NoRecord;
    return report.altered ? FileProof::Altered : report.valid ? FileProof::Whole : FileProof::Unproved;
}

QString verdictOfFile(const InspectionFile &file, bool sealed)
{
    switch (file.proof) {
    case FileProof::NoRecord:
        return Inspection::tr(
            "Cannot be proved: no record of a Witnessmark job can be read in this file. It comes from "
            "another program, or it is damaged.");
    case FileProof::Altered:
        return Inspection::tr(
            "Altered or damaged: this file is not as it was signed. Nothing in it counts as evidence. "
            "Ask for the file again.");
    case FileProof::Unproved:
        return Inspection::tr(
            "Cannot be proved: nothing in the file was altered, but its parts do not belong together. "
            "It cannot be signed. Ask for the file again.");
    case FileProof::Whole:
        break;
    }
    const int entries = file.report.entries;
    return sealed ? Inspection::tr("Whole and unaltered: all %n entries, every photo and every page are as they were "
                                   "signed.",
                                   "", entries)
                  : Inspection::tr("Whole and unaltered: all %n entries and every photo are as they were signed.", "",
                                   entries);
}

/// What came into the record knowing of a signature; notes and signatures change nothing of what was signed.
int recordedAfter(const QList<Entry> &entries, qsizetype signature)
{
    const record::Knowledge known(entries, signature);
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&](const Entry &entry) {
        return entry.kind != Kind::Note && entry.kind != Kind::Signature && known.isAfter(entry);
    }));
}

void sayWhoSigned(InspectionFile &file)
{
    const QList<Entry> &entries = file.state.entries();
    const QList<const Entry *> standing = file.state.all(Kind::Signature);
    bool anybody = false;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const Entry &entry = entries.at(at);
        if (entry.kind != Kind::Signature ||
            std::none_of(standing.begin(), standing.end(), [&](const Entry *one) { return one->hash == entry.hash; }))
            continue;
        const auto text = [&entry](QLatin1StringView key) { return entry.value.value(key).toString(); };
        const QString as = text("as"_L1).isEmpty() ? text("capacity"_L1) : text("as"_L1);
        const QString when = timeText(QDateTime::fromMSecsSinceEpoch(entry.utcMs, Qt::UTC));
        if (workflow::returnsTheJob(entry)) {
            file.remarks.append({Inspection::tr("Returned with deficiencies by %1, %2, on %3.")
                                     .arg(text("name"_L1), roleText(as), when),
                                 Mark::Care});
            continue;
        }
        if (text("source"_L1) == "import"_L1) {
            file.remarks.append(
                {Inspection::tr("A file brought the signature of %1, %2; nobody gave it here in person.")
                     .arg(text("name"_L1), roleText(as)),
                 Mark::Care});
            continue;
        }
        anybody = true;
        const int after = recordedAfter(entries, at);
        QString said = Inspection::tr("Signed by %1, %2, on %3.").arg(text("name"_L1), roleText(as), when);
        if (after > 0)
            said += u' ' + Inspection::tr("%n entries were recorded after that.", "", after);
        file.remarks.append({said, Mark::None});
    }
    if (!anybody)
        file.remarks.append({Inspection::tr("Nobody has signed this record in person: it is a draft."), Mark::Care});
}

void sayWhoVouches(InspectionFile &file)
{
    bool trusted = false;
    for (const PacketSigner &signer : file.report.signers) {
        trusted = trusted || signer.trusted;
        if (signer.capacity != "device"_L1)
            continue;
        file.remarks.append({Inspection::tr("Sealed by the device “%1” on %2. %3")
                                 .arg(signer.name, timeText(signer.when.toUTC()), signer.words),
                             signer.trusted ? Mark::Good : Mark::Care});
        return;
    }
    if (!trusted)
        file.remarks.append({Inspection::tr("A bundle carries no certificate, so nobody vouches for who wrote it. The "
                                            "packet does."),
                             Mark::Care});
}

/// Clocks prove nothing, and one that runs ahead is said.
void sayWhatLiesAhead(InspectionFile &file, const QDateTime &now)
{
    const qint64 latest = now.toMSecsSinceEpoch() + kClockSlackMs;
    int ahead = 0;
    qint64 last = 0;
    for (const Entry &entry : file.state.entries()) {
        ahead += entry.utcMs > latest ? 1 : 0;
        last = std::max(last, entry.utcMs);
    }
    const auto sealedAhead =
        std::any_of(file.report.signers.begin(), file.report.signers.end(), [latest](const PacketSigner &one) {
            return one.when.isValid() && one.when.toMSecsSinceEpoch() > latest;
        });
    if (ahead > 0)
        file.remarks.append({Inspection::tr("%n entries bear a time that has not come yet, the last one %1: a clock is "
                                            "wrong, on that device or on this one. The times in this record are not to "
                                            "be relied on.",
                                            "", ahead)
                                 .arg(timeText(QDateTime::fromMSecsSinceEpoch(last, Qt::UTC))),
                             Mark::Bad});
    else if (sealedAhead)
        file.remarks.append({Inspection::tr("The file says to be signed at a time that has not come yet: a clock is "
                                            "wrong, on that device or on this one."),
                             Mark::Bad});
}

void sayHowComplete(InspectionFile &file)
{
    const PacketReport &report = file.report;
    if (report.standing && report.standing->draft) {
        file.remarks.append(
            {Inspection::tr("A draft by its own word; things missing: %1").arg(report.standing->missing.size()),
             Mark::Care});
        for (const QString &line : report.standing->missing)
            file.remarks.append({line, Mark::Open});
    } else if (!report.standing) {
        file.remarks.append(
            {Inspection::tr("The file does not say whether anything is missing; the list below does."), Mark::None});
    }
    if (report.leftOut > 0)
        file.remarks.append({Inspection::tr("%n photo originals are not in this file. The job's bundle (.wmjob) holds "
                                            "them; this file can be looked at, and not signed.",
                                            "", report.leftOut),
                             Mark::Care});
    const workflow::DeficiencyCount count = workflow::countOf(workflow::deficienciesOf(file.state));
    if (count.all() > 0)
        file.remarks.append(
            {Inspection::tr("Deficiencies of an earlier inspection: %1 open, %2 answered, %3 settled.")
                 .arg(QString::number(count.open), QString::number(count.answered), QString::number(count.settled)),
             count.open > 0       ? Mark::Bad
             : count.answered > 0 ? Mark::Care
                                  : Mark::Good});
}

QString titleOf(const record::JobState &state)
{
    for (const auto *path : {"premises.service_address", "premises.address_line"})
        if (const Entry *fact = state.current(Kind::Fact, QLatin1String(path)))
            if (const QString text = fact->value.value("v"_L1).toString(); !text.isEmpty())
                return text;
    for (const Entry &entry : state.entries())
        if (entry.kind == Kind::Transition)
            if (const QString title = entry.value.value("title"_L1).toString(); !title.isEmpty())
                return title;
    return {};
}

void takeRecord(InspectionFile &file, const QByteArray &bundle)
{
    QList<record::Problem> problems; // told by the report
    const auto raw = record::readBundleBytes(bundle, &problems);
    if (!raw)
        return;
    QList<Entry> entries = record::verifyRecord(*raw).entries;
    file.bundle = bundle;
    file.job = entries.isEmpty() ? JobId() : entries.constFirst().job;
    file.state = record::JobState(entries);
    file.blobs = raw->blobs;
    file.head = QByteArray::fromHex(file.report.head.toLatin1());
    file.title = titleOf(file.state);
}

} // namespace

QString toWord(FileProof proof)
{
    switch (proof) {
    case FileProof::Whole:
        return u"whole"_s;
    case FileProof::Altered:
        return u"altered"_s;
    case FileProof::Unproved:
        return u"unproved"_s;
    case FileProof::NoRecord:
        break;
    }
    return u"no-record"_s;
}

Result<InspectionFile> openForInspection(const QByteArray &bytes, const QString &trustFolder, const QDateTime &now)
{
    const auto report = verifyPacket(bytes, trustFolder);
    if (!report)
        return report.error();
    InspectionFile file;
    file.report = *report;
    file.proof = proofOf(*report);
    const bool pdf = bytes.startsWith("%PDF-");
    file.verdict = verdictOfFile(file, pdf);
    for (const QString &problem : report->problems.mid(0, kProblemsSaid))
        file.remarks.append({problem, Mark::Bad});
    if (const qsizetype more = report->problems.size() - kProblemsSaid; more > 0)
        file.remarks.append({Inspection::tr("and %n more faults", "", static_cast<int>(more)), Mark::Bad});
    if (!file.shown())
        return file;
    if (const auto inside = pdf ? attachedFile(bytes) : Result<QByteArray>(bytes); inside)
        takeRecord(file, *inside);
    if (report->demonstration)
        file.remarks.prepend(
            {Inspection::tr("A demonstration with simulated devices: it documents no installation, and "
                            "nothing signed in it is real."),
             Mark::Care});
    sayWhoSigned(file);
    sayWhoVouches(file);
    sayWhatLiesAhead(file, now);
    sayHowComplete(file);
    const auto heaviest = [&file](Mark mark) {
        return std::any_of(file.remarks.begin(), file.remarks.end(),
                           [mark](const FileRemark &one) { return one.mark == mark; });
    };
    file.mark = file.proof != FileProof::Whole || heaviest(Mark::Bad) ? Mark::Bad
                : heaviest(Mark::Care) || heaviest(Mark::Open)        ? Mark::Care
                                                                      : Mark::Good;
    return file;
}

} // namespace wm::documents
