// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/verify.h"

#include "core/base/bytes.h"
#include "core/record/keys.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>

namespace wm::record {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

QString shortHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.left(4).toHex());
}

struct Author
{
    QMap<quint64, const Entry *> entries; ///< by sequence
    quint64 signedTo = 0;
    Signer signer;
    QSet<QString> users;
};

class Checker
{
public:
    explicit Checker(const RawRecord &record) : m_record(record) {}

    Verification run()
    {
        readEntries();
        checkChains();
        checkBatches();
        checkSigned();
        checkReferences();
        checkBlobs();
        finish();
        return std::move(m_result);
    }

private:
    void problem(const QString &what, const Entry *entry = nullptr)
    {
        Problem found{what};
        if (entry != nullptr) {
            found.position = m_positions.value(entry->hash, -1);
            found.key = entry->key;
            found.sequence = entry->sequence;
            found.path = entry->path;
            found.hash = entry->hash;
            found.what = RecordWords::tr("Entry %1 of device %2 (“%3”): %4")
                             .arg(entry->sequence)
                             .arg(shortHex(entry->key), entry->path, what);
        }
        m_result.problems.append(found);
    }

    void readEntries()
    {
        m_result.entries.reserve(m_record.entries.size());
        for (qsizetype i = 0; i < m_record.entries.size(); ++i) {
            auto entry = decodeEntry(m_record.entries.at(i));
            if (!entry) {
                Problem found{RecordWords::tr("Entry at position %1: %2").arg(i + 1).arg(entry.error().message)};
                found.position = i;
                m_result.problems.append(found);
                continue;
            }
            m_positions.insert(entry->hash, i);
            m_result.entries.append(std::move(*entry));
        }
        if (m_result.entries.isEmpty())
            problem(RecordWords::tr("The record holds no entry that can be read."));
        else
            m_result.job = m_result.entries.first().job;
        for (const Entry &entry : std::as_const(m_result.entries)) {
            if (entry.job != m_result.job)
                problem(RecordWords::tr("it belongs to another job."), &entry);
            Author &author = m_authors[entry.key];
            if (author.entries.contains(entry.sequence))
                problem(RecordWords::tr("there are two entries with this number."), &entry);
            else if (!author.entries.isEmpty() && author.entries.lastKey() > entry.sequence)
                problem(RecordWords::tr("it stands after a later one; the order was changed."), &entry);
            author.entries.insert(entry.sequence, &entry);
            author.users.insert(RecordWords::tr("%1 (%2)").arg(entry.user, entry.role));
        }
    }

    void checkChains()
    {
        for (const Author &author : std::as_const(m_authors)) {
            quint64 expected = 1;
            const Entry *before = nullptr;
            for (const Entry *entry : author.entries) {
                if (entry->sequence != expected)
                    problem(RecordWords::tr("%1 entries before it are missing.").arg(entry->sequence - expected),
                            entry);
                // A later entry is nearer to the signature that proves the chain backwards, so the earlier one is
                // wrong.
                else if (before != nullptr && entry->previous != before->hash)
                    problem(RecordWords::tr("it is not what entry %1 was written after; it was altered.")
                                .arg(entry->sequence),
                            before);
                expected = entry->sequence + 1;
                before = entry;
            }
        }
    }

    void checkBatches()
    {
        for (qsizetype i = 0; i < m_record.batches.size(); ++i) {
            const SignedBatch &item = m_record.batches.at(i);
            const auto batch = decodeBatch(item.statement);
            const QString where = RecordWords::tr("Signature at position %1: ").arg(i + 1);
            if (!batch) {
                problem(where + batch.error().message);
                continue;
            }
            Problem located{QString()};
            located.key = batch->key;
            located.sequence = batch->last;
            if (batch->job != m_result.job)
                located.what = where + RecordWords::tr("it belongs to another job.");
            else if (!verifySignature(batch->key, batchMessage(item.statement), item.signature))
                located.what = where + RecordWords::tr("it is not a signature of device %1 over its entries up to %2.")
                                           .arg(shortHex(batch->key))
                                           .arg(batch->last);
            if (!located.what.isEmpty()) {
                m_result.problems.append(located);
                continue;
            }
            bool complete = true;
            for (const Head &head : batch->heads) {
                const Entry *entry = m_authors.value(head.key).entries.value(head.sequence);
                if (entry != nullptr && entry->hash == head.hash)
                    continue;
                located.key = head.key;
                located.sequence = head.sequence;
                located.hash = head.hash;
                located.what = where + RecordWords::tr("entry %1 of device %2, which it signs, is %3.")
                                           .arg(head.sequence)
                                           .arg(shortHex(head.key), entry == nullptr ? RecordWords::tr("missing")
                                                                                     : RecordWords::tr("another one"));
                m_result.problems.append(located);
                complete = complete && head.key != batch->key;
            }
            if (complete)
                m_authors[batch->key].signedTo = std::max(m_authors[batch->key].signedTo, batch->last);
        }
    }

    void checkSigned()
    {
        for (const Author &author : std::as_const(m_authors))
            for (const Entry *entry : author.entries)
                if (entry->sequence > author.signedTo)
                    problem(RecordWords::tr("no signature stands for it."), entry);
    }

    void checkReferences()
    {
        for (const Entry &entry : std::as_const(m_result.entries)) {
            if (entry.supersedes && !m_positions.contains(*entry.supersedes))
                problem(RecordWords::tr("the entry it corrects is missing."), &entry);
            if (entry.kind == Kind::Transition && entry.value.value(QStringLiteral("demonstration")).toBool())
                m_result.demonstration = true;
            if (entry.kind != Kind::Note || entry.path != QStringLiteral("device"))
                continue;
            const QByteArray certificate = entry.value.value(QStringLiteral("certificate")).toByteArray();
            if (certificate.isEmpty())
                continue;
            Signer &signer = m_authors[entry.key].signer;
            if (sha256(certificate) != entry.value.value(QStringLiteral("certificate_sha256")).toByteArray())
                problem(RecordWords::tr("the device's certificate does not have the digest given with it."), &entry);
            else if (entry.sequence == 1) {
                signer.certificateDer = certificate;
                signer.certificateSha256 = sha256(certificate);
            }
        }
    }

    void checkBlobs()
    {
        QSet<Hash> cited, leftOut;
        for (const Entry &entry : std::as_const(m_result.entries)) {
            for (const Hash &blob : entry.blobs) {
                // Only photos may be left out: what a device said and who signed always travel with the record.
                if (!m_record.blobs.contains(blob) && entry.kind == Kind::Photo && m_record.leftOut.contains(blob))
                    leftOut.insert(blob);
                else if (!m_record.blobs.contains(blob))
                    problem(RecordWords::tr("its attachment %1 is missing.").arg(shortHex(blob)), &entry);
                cited.insert(blob);
            }
        }
        m_result.leftOut = QList<Hash>(leftOut.cbegin(), leftOut.cend());
        std::sort(m_result.leftOut.begin(), m_result.leftOut.end());
        for (auto it = m_record.leftOut.cbegin(); it != m_record.leftOut.cend(); ++it)
            if (!cited.contains(it.key()))
                problem(RecordWords::tr("No entry speaks of attachment %1.").arg(shortHex(it.key())));
        QList<Hash> hashes = m_record.blobs.keys();
        std::sort(hashes.begin(), hashes.end());
        for (const Hash &hash : std::as_const(hashes)) {
            Problem located{QString()};
            located.hash = hash;
            if (sha256(m_record.blobs.value(hash)) != hash)
                located.what = RecordWords::tr("Attachment %1 was altered.").arg(shortHex(hash));
            else if (!cited.contains(hash))
                located.what = RecordWords::tr("No entry speaks of attachment %1.").arg(shortHex(hash));
            if (!located.what.isEmpty())
                m_result.problems.append(located);
        }
    }

    void finish()
    {
        QList<Head> heads;
        for (auto it = m_authors.begin(); it != m_authors.end(); ++it) {
            Author &author = it.value();
            if (author.entries.isEmpty())
                continue;
            author.signer.key = it.key();
            author.signer.entries = static_cast<quint64>(author.entries.size());
            author.signer.users = QStringList(author.users.cbegin(), author.users.cend());
            author.signer.users.sort();
            m_result.signers.append(author.signer);
            heads.append({it.key(), author.entries.lastKey(), author.entries.last()->hash});
        }
        m_result.head = headOf(heads);
    }

    const RawRecord &m_record;
    Verification m_result;
    QHash<Hash, qsizetype> m_positions;
    QMap<PublicKey, Author> m_authors;
};

} // namespace

bool isSigned(const SignedBatch &batch)
{
    const auto statement = decodeBatch(batch.statement);
    return statement && verifySignature(statement->key, batchMessage(batch.statement), batch.signature);
}

Verification verifyRecord(const RawRecord &record)
{
    return Checker(record).run();
}

} // namespace wm::record
