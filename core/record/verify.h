// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/codec.h"

#include <QtCore/QHash>

namespace wm::record {

/// A job as bytes, nothing believed yet.
struct RawRecord
{
    QList<QByteArray> entries; ///< encoded, in the order they were taken in
    QList<SignedBatch> batches;
    QHash<Hash, QByteArray> blobs;    ///< by the hash they are stored under
    QHash<Hash, qint64> leftOut = {}; ///< photo originals that are named and not carried (lean_bundle.h): their size
};

/// One thing wrong, and where.
struct Problem
{
    QString what;            ///< translated sentence
    qsizetype position = -1; ///< index of the entry in the file, from 0; -1 when it is about something else
    PublicKey key = {};      ///< author of the entry or batch, where known
    quint64 sequence = 0;    ///< its number by that author; 0 when unknown
    QString path = {};       ///< of the entry, where known
    Hash hash = {};          ///< of the entry or blob, where known
    qint64 offset = -1;      ///< first byte in the file of the altered part, where known
};

/// Somebody whose device signed entries.
struct Signer
{
    PublicKey key;
    quint64 entries = 0;
    QStringList users;            ///< "user (role)" as the entries say, sorted
    QByteArray certificateSha256; ///< of the P-256 certificate its "device" entry binds to the key; empty when none
    QByteArray certificateDer;
};

/// What a record proves by itself. Whether to trust its signers is for trust anchors to say.
struct Verification
{
    JobId job;
    QList<Entry> entries;  ///< those that could be read, in the order of the file
    QList<Signer> signers; ///< sorted by key
    Hash head;
    bool demonstration = false;
    QList<Hash> leftOut; ///< photo originals that this file names and does not carry, sorted: they prove nothing here
    QList<Problem> problems;
    [[nodiscard]] bool valid() const { return problems.isEmpty() && !entries.isEmpty(); }
};

/// The statement reads, and the signature is its device's over it.
bool isSigned(const SignedBatch &batch);

/// Checks every entry's encoding, every author's chain from 1 without a gap, every batch signature, that each entry is
/// under one, what entries supersede, and every blob that is cited: it is there, or it is a photo's original that the
/// file says it leaves out. What cannot be found from the record alone: the
/// removal of an author's last entries together with the batches that sign them; the head in a sign-off or a packet
/// shows that.
Verification verifyRecord(const RawRecord &record);

/// Reads a bundle (.wmjob) without believing it: damaged or altered parts are added to `problems`, located. Errors:
/// what makes it unreadable as a whole: NotFound, NoPermission, Invalid (no bundle), Corrupt, NewerVersion, Io.
Result<RawRecord> readBundle(const QString &file, QList<Problem> *problems);
Result<RawRecord> readBundleBytes(const QByteArray &bytes, QList<Problem> *problems);
/// readBundle and verifyRecord, all problems together.
Result<Verification> verifyBundle(const QString &file);
Result<Verification> verifyBundleBytes(const QByteArray &bytes);

} // namespace wm::record
