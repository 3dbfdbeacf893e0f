// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_record.h"

#include "core/record/verify.h"
#include "core/workflow/deficiencies.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

QString located(const record::Problem &problem)
{
    QStringList place;
    if (problem.sequence > 0)
        place.append(Packet::tr("entry %1 of device %2")
                         .arg(problem.sequence)
                         .arg(QString::fromLatin1(problem.key.toHex().left(8))));
    else if (problem.position >= 0)
        place.append(Packet::tr("entry %1 of the file").arg(problem.position + 1));
    if (!problem.path.isEmpty())
        place.append(problem.path);
    return place.isEmpty() ? problem.what
                           : QStringLiteral("%1 (%2)").arg(problem.what, place.join(QStringLiteral(", ")));
}

PacketSigner personOf(const record::Entry &entry)
{
    PacketSigner result;
    result.capacity = entry.value.value(QStringLiteral("capacity")).toString();
    result.name = entry.value.value(QStringLiteral("name")).toString();
    result.key = QString::fromLatin1(entry.key.toHex());
    result.when = QDateTime::fromMSecsSinceEpoch(entry.utcMs, Qt::UTC);
    result.returns = workflow::returnsTheJob(entry);
    result.inPerson = entry.value.value(QStringLiteral("source")).toString() != u"import" && !result.returns;
    return result;
}

} // namespace

RecordCheck checkRecord(const QByteArray &bundle)
{
    RecordCheck result;
    const Result<record::Verification> verified = record::verifyBundleBytes(bundle);
    if (!verified) {
        result.problems.append(verified.error().message);
        return result;
    }
    result.valid = verified->valid();
    result.entries = static_cast<int>(verified->entries.size());
    result.head = verified->head;
    result.job = toText(verified->job);
    result.demonstration = verified->demonstration;
    result.leftOut = static_cast<int>(verified->leftOut.size());
    for (const record::Problem &problem : verified->problems)
        result.problems.append(located(problem));
    for (const record::Signer &signer : verified->signers)
        if (!signer.certificateSha256.isEmpty())
            result.bindings.append({signer.key, signer.certificateSha256});
    QSet<QByteArray> superseded;
    for (const record::Entry &entry : verified->entries)
        if (entry.kind == record::Kind::Signature && entry.supersedes)
            superseded.insert(*entry.supersedes);
    for (const record::Entry &entry : verified->entries)
        if (entry.kind == record::Kind::Signature && !superseded.contains(entry.hash))
            result.people.append(personOf(entry));
    if (!result.valid && result.problems.isEmpty())
        result.problems.append(Packet::tr("The record is empty."));
    return result;
}

} // namespace wm::documents
