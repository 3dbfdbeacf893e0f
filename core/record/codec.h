// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"

namespace wm::record {

// The bytes of entries and signed batches; entry.cddl beside this file is their contract, tests/tools/verify_record.py
// a second reader of it.

/// Deterministic CBOR of everything in the entry but its hash. Errors: Invalid.
Result<QByteArray> encodeEntry(const Entry &entry);
/// Reads an entry and computes its hash. Errors: Corrupt (not what encodeEntry writes), NewerVersion (a kind this
/// release does not know, in an entry of a later schema).
Result<Entry> decodeEntry(QByteArrayView bytes);
/// The same for an entry that other bytes follow; `consumed` tells where they start.
Result<Entry> decodeEntryPrefix(QByteArrayView bytes, qsizetype *consumed);

/// The last entry of one author in one job.
struct Head
{
    PublicKey key;
    quint64 sequence = 0;
    Hash hash;
    bool operator==(const Head &) const = default;
};
/// The head of a job: SHA-256 over key ‖ sequence (8 bytes, big-endian) ‖ hash of every author, sorted bytewise.
Hash headOf(QList<Head> heads);

/// What is signed once for every committed batch: that these entries, and all that the named heads stand for, were
/// there.
struct Batch
{
    JobId job;
    PublicKey key;
    quint64 first = 0; ///< sequence of the batch's first entry
    quint64 last = 0;
    QList<Head> heads; ///< of every author known to the signer then, its own (last) among them, sorted by key
};
struct SignedBatch
{
    QByteArray statement;     ///< deterministic CBOR of a Batch
    SignatureBytes signature; ///< Ed25519 over "witnessmark-batch/1\n" and the statement
    bool operator==(const SignedBatch &) const = default;
};
Result<QByteArray> encodeBatch(const Batch &batch);
Result<Batch> decodeBatch(QByteArrayView statement);
/// The bytes that are signed.
QByteArray batchMessage(const QByteArray &statement);

} // namespace wm::record
