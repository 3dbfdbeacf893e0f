// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_verify.h"

#include "core/base/bytes.h"
#include "core/documents/packet_record.h"
#include "core/documents/pdf_signature.h"
#include "core/documents/pdfa3.h"
#include "core/documents/trust.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <iterator>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

/// Of the record by itself, or of the one inside a PDF, whose bytes are counted from its own beginning.
void takeRecord(PacketReport &report, const RecordCheck &record, bool inside)
{
    report.entries = record.entries;
    report.demonstration = report.demonstration || record.demonstration;
    report.leftOut = record.leftOut;
    report.job = record.job;
    report.head = QString::fromLatin1(record.head.toHex());
    report.signers += record.people;
    for (const QString &problem : record.problems)
        report.problems.append(inside ? Packet::tr("In the bundle inside this file: %1").arg(problem) : problem);
    report.altered = report.altered || !record.problems.isEmpty();
    if (!record.valid && record.problems.isEmpty())
        report.problems.append(Packet::tr("The record inside could not be verified."));
}

/// The device that sealed the file, and how far it is believed.
PacketSigner sealer(const PdfSignatureReport &signature, const RecordCheck &record, const QList<QByteArray> &anchors,
                    PacketReport &report)
{
    PacketSigner result;
    result.capacity = QStringLiteral("device");
    result.name = signature.subject;
    result.when = signature.claimedTime;
    result.certificate = QString::fromLatin1(signature.certificateSha256.toHex());
    int bound = 0;
    for (const CertificateBinding &binding : record.bindings) {
        if (binding.certificateSha256 == signature.certificateSha256) {
            ++bound;
            result.key = QString::fromLatin1(binding.key.toHex());
        }
    }
    if (bound == 0)
        report.problems.append(Packet::tr("The certificate that signed the file belongs to no device of the record."));
    if (bound > 1) // one of them took another's certificate for its own
        report.problems.append(Packet::tr("Several devices of the record claim the certificate that signed the file."));
    const bool inTime = signature.claimedTime >= signature.notBefore && signature.claimedTime <= signature.notAfter;
    if (!inTime)
        report.problems.append(Packet::tr("The certificate was not valid at the time the file claims to be signed."));
    result.trusted =
        signature.valid && bound == 1 && inTime && vouchedFor(signature.certificate, anchors, signature.claimedTime);
    if (result.trusted)
        result.words = Packet::tr("A trust anchor vouches for this certificate.");
    else if (anchors.isEmpty())
        result.words =
            Packet::tr("No trust anchor was given, so nobody vouches for who signed. Compare the certificate's "
                       "fingerprint with the signer's.");
    else
        result.words =
            Packet::tr("No trust anchor vouches for this certificate, so who signed is not confirmed. Compare the "
                       "certificate's fingerprint with the signer's.");
    return result;
}

/// A person is believed as far as the device is on which the signature was given.
void believePeople(PacketReport &report, const PacketSigner *device)
{
    for (PacketSigner &person : report.signers) {
        person.trusted = device != nullptr && device->trusted && person.key == device->key;
        person.words = person.trusted
                           ? Packet::tr("Signed on the device that sealed the packet, under the name given there.")
                           : Packet::tr("Signed on device %1, under the name given there; no trust anchor "
                                        "vouches for it.")
                                 .arg(person.key.left(16));
    }
}

void compare(PacketReport &report, const QByteArray &pdf, const RecordCheck &record)
{
    const Result<PdfMetadata> metadata = readMetadata(pdf);
    if (!metadata) {
        report.problems.append(metadata.error().message);
        return;
    }
    report.demonstration = report.demonstration || metadata->demonstration;
    if (metadata->head.size() != 32 || metadata->head != record.head)
        report.problems.append(
            Packet::tr("The pages were made from another state of the record: their head is %1, the "
                       "record's is %2.")
                .arg(QString::fromLatin1(metadata->head.toHex()), QString::fromLatin1(record.head.toHex())));
    if (metadata->job != record.job)
        report.problems.append(
            Packet::tr("The pages belong to job %1, the record inside to job %2.").arg(metadata->job, record.job));
    report.standing = standingFromText(metadata->standing);
    if (!metadata->standing.isEmpty() && !report.standing)
        report.problems.append(Packet::tr("What the file says of its own completeness cannot be read."));
    if (metadata->demonstration != record.demonstration)
        report.problems.append(Packet::tr("Pages and record disagree about being a demonstration."));
}

void verifyPdf(PacketReport &report, const QByteArray &pdf, const QList<QByteArray> &anchors)
{
    const PdfSignatureReport signature = checkPdfSignature(pdf);
    report.problems += signature.problems;
    report.problems += checkReadersView(pdf);
    report.altered = !report.problems.isEmpty() || !signature.valid;
    const Result<QByteArray> bundle = attachedFile(pdf);
    if (!bundle) {
        report.problems.append(bundle.error().message);
        return;
    }
    const RecordCheck record = checkRecord(*bundle);
    takeRecord(report, record, true);
    if (!record.head.isEmpty()) // else there is nothing to compare with, and that has been said
        compare(report, pdf, record);
    if (signature.canonical) {
        const PacketSigner device = sealer(signature, record, anchors, report);
        believePeople(report, &device);
        report.signers.prepend(device);
    }
    if (!signature.valid && signature.problems.isEmpty())
        report.problems.append(Packet::tr("The file's signature does not hold."));
}

} // namespace

QList<PacketSigner> PacketReport::signedInPerson() const
{
    QList<PacketSigner> found;
    std::copy_if(signers.begin(), signers.end(), std::back_inserter(found),
                 [](const PacketSigner &signer) { return signer.inPerson; });
    return found;
}

bool PacketReport::draft() const
{
    return signedInPerson().isEmpty() || !standing || standing->draft;
}

QJsonObject PacketReport::toJson() const
{
    QJsonArray inPerson;
    for (const PacketSigner &signer : signedInPerson())
        inPerson.append(
            QJsonObject{{QStringLiteral("capacity"), signer.capacity}, {QStringLiteral("name"), signer.name}});
    QJsonArray people;
    for (const PacketSigner &signer : signers) {
        QJsonObject one{{QStringLiteral("capacity"), signer.capacity},
                        {QStringLiteral("name"), signer.name},
                        {QStringLiteral("trusted"), signer.trusted},
                        {QStringLiteral("words"), signer.words}};
        if (signer.when.isValid())
            one.insert(QStringLiteral("when"), signer.when.toUTC().toString(Qt::ISODate));
        if (signer.returns)
            one.insert(QStringLiteral("returned"), true);
        if (!signer.key.isEmpty())
            one.insert(QStringLiteral("key"), signer.key);
        if (!signer.certificate.isEmpty())
            one.insert(QStringLiteral("certificate_sha256"), signer.certificate);
        people.append(one);
    }
    QJsonObject json{
        {QStringLiteral("valid"), valid},      {QStringLiteral("entries"), entries},
        {QStringLiteral("signers"), people},   {QStringLiteral("signed_in_person"), inPerson},
        {QStringLiteral("draft"), draft()},    {QStringLiteral("demonstration"), demonstration},
        {QStringLiteral("left_out"), leftOut}, {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
        {QStringLiteral("job"), job},          {QStringLiteral("head"), head}};
    json.insert(QStringLiteral("standing"), !standing         ? QStringLiteral("not-stated")
                                            : standing->draft ? QStringLiteral("draft")
                                                              : QStringLiteral("complete"));
    if (standing) {
        const QJsonObject told = documents::toJson(*standing);
        for (const auto *name : {"missing", "open"})
            json.insert(QLatin1String(name), told.value(QLatin1String(name)));
    }
    return json;
}

Result<PacketReport> verifyPacket(const QByteArray &file, const QString &trustFolder)
{
    const Result<QList<QByteArray>> anchors = trustAnchors(trustFolder);
    if (!anchors)
        return anchors.error();
    PacketReport report;
    if (file.startsWith(QByteArrayView("SQLite format 3\0", 16).toByteArray())) {
        takeRecord(report, checkRecord(file), false);
        believePeople(report, nullptr); // a bundle by itself carries no signature made with a certificate
    } else if (file.startsWith("%PDF-"))
        verifyPdf(report, file, *anchors);
    else
        report.problems.append(
            Packet::tr("The file is neither a packet (PDF) nor a bundle (.wmjob), or its beginning is "
                       "damaged."));
    report.valid = report.problems.isEmpty();
    return report;
}

} // namespace wm::documents
