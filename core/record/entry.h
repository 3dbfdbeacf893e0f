// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QtCore/QCborMap>
#include <QtCore/QList>

#include <optional>

namespace wm::record {

using Hash = QByteArray;           ///< SHA-256, 32 bytes
using PublicKey = QByteArray;      ///< Ed25519, 32 bytes
using SignatureBytes = QByteArray; ///< Ed25519, 64 bytes

/// What an entry is about. The words in the encoding are those of toWord().
enum class Kind { Fact, Step, Measurement, Photo, Reading, Command, FindingResponse, Transition, Signature, Note };
QString toWord(Kind kind); ///< "fact", "step", … "finding-response", …
std::optional<Kind> kindFromWord(QStringView word);

/// What somebody wants to say; the store turns it into an Entry. The shape of `value` depends on the kind:
///  fact, at a path of the site model: {v, source: typed|scanned|device|part-number|import|derived}; v null: unknown
///
///  step, at its id in the workflow pack: {state: done|refused|skipped|taken-back, note?, evidence: {…}}
///
///  measurement, at a path of its own: {v: number, unit, instrument: {id, calibrated_on?, due_on?}, verdict?, source}
///
///  photo, at a step id or a path of the site model: {caption, shows, name, media_type, place?, direction?}, one blob
///
///  reading, at e.g. collar.state, ims.frame: {device, decoded: {…}, capture?: hash, offset?, length?}
///
///  command, at e.g. collar.provision: {id, phase: prepared|sending|confirmed|refused|unknown, …, answer?}
///
///  finding-response, at the finding's id: {response: attest|waive|variance|variance-granted|
///    variance-refused|withdraw, reason?, reference?, date?, pack, pack_version}
///
///  transition, at "job": {to: draft|submitted|sealed|superseded|archived, reason?}
///
///  signature, at "job": {capacity: installer|inspector|…, name, head, statement}, with a drawn one as a blob
///  (strokes.h)
///
///  note, anywhere: {text}
struct Draft
{
    Kind kind = Kind::Note;
    QString path = {};
    QCborMap value = {};
    std::optional<Hash> supersedes = std::nullopt; ///< the entry this one corrects
    QList<Hash> blobs = {};
};

/// Who says it.
struct Author
{
    QString user;
    QString role; ///< installer, inspector, admin, support, demonstration
};

/// One line of the log, never changed once written (RECORD-AND-SYNC.md).
struct Entry
{
    quint64 schema = 1;
    JobId job;
    PublicKey key;        ///< the author's device
    quint64 sequence = 0; ///< gapless per key and job, from 1
    Hash previous;        ///< of the same key in the same job; 32 zero bytes for the first
    qint64 utcMs = 0;     ///< a label, never an order
    QByteArray bootId;
    qint64 monotonicNs = 0; ///< a label, never an order
    QString user;
    QString role;
    Kind kind = Kind::Note;
    QString path;
    QCborMap value;
    std::optional<Hash> supersedes;
    QList<Hash> blobs;
    QCborMap unknown; ///< fields of a later schema, kept and sent back
    Hash hash;        ///< SHA-256 of the deterministic encoding of everything above
};

} // namespace wm::record
