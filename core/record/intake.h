// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/codec.h"

#include <functional>

namespace wm::record {

/// What can be said of an entry that came from elsewhere, held against what is here.
enum class Proof {
    Fine,      ///< follows the last one of its author here, and a signature of the author stands for it
    Known,     ///< is here already
    Forked,    ///< its author's history here is another one: a device with two histories
    Gap,       ///< entries of its author before it are not here
    Unsigned,  ///< no signature that came with it stands for it
    Malformed, ///< not an entry
    Newer,     ///< of a later release
};

/// One entry, judged.
struct Judged
{
    Proof proof = Proof::Malformed;
    Entry entry = {};   ///< not filled in when malformed or newer
    quint64 wanted = 0; ///< after a gap: the first number of its author that is not here
};

/// What is here already, of one author in one job.
struct KnownChains
{
    std::function<Head(const JobId &, const PublicKey &)> last; ///< number 0 and a hash of zeros when there is none
    std::function<Hash(const JobId &, const PublicKey &, quint64)> hashAt; ///< empty when there is none
};

/// Judges entries in the order they came in, with the signatures that came with them. Nothing is believed: each hash is
/// computed, each author's chain must go on without a gap, and the last of each run must be under a signature, which by
/// the chain proves those before it. Pure.
QList<Judged> judge(const QList<QByteArray> &bodies, const QList<SignedBatch> &signatures, const KnownChains &known);

/// Which of the signatures are true and are about an entry that is here or judged fine.
QList<SignedBatch> signaturesFor(const QList<Judged> &judged, const QList<SignedBatch> &signatures,
                                 const KnownChains &known);

} // namespace wm::record
