// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet_verify.h"
#include "core/documents/page_flow.h"
#include "core/record/projection.h"

#include <QtCore/QHash>

namespace wm::documents {

/// How far a file stands for what it says.
enum class FileProof {
    Whole,    ///< every byte and entry is as it was signed
    Altered,  ///< something in it was changed, removed or damaged
    Unproved, ///< nothing in it was changed, but its parts do not vouch for each other
    NoRecord, ///< no record of a job can be read in it: another program's file, or too damaged
};
QString toWord(FileProof proof); ///< whole, altered, unproved, no-record

/// Something to be said of a file, and how heavy it weighs.
struct FileRemark
{
    QString text;
    Mark mark = Mark::None;
    bool operator==(const FileRemark &) const = default;
};

/// A packet or a bundle as somebody opens it who has nothing but the file: what it is worth, and the record in it.
struct InspectionFile
{
    FileProof proof = FileProof::NoRecord;
    QString verdict;           ///< one sentence; translated
    Mark mark = Mark::Bad;     ///< Good only where somebody who is trusted vouches for it and nothing is to be said
    QList<FileRemark> remarks; ///< who signed and when, and whatever else has to be known
    PacketReport report;
    record::JobState state; ///< empty where nothing in the file can be believed
    record::Hash head;
    JobId job;
    QString title; ///< of the job
    QByteArray bundle;
    QHash<record::Hash, QByteArray> blobs; ///< photos and drawn signatures
    /// Whether its record may be shown as evidence: of an altered file nobody can say which part is true.
    [[nodiscard]] bool shown() const { return proof == FileProof::Whole || proof == FileProof::Unproved; }
};

/// Reads and verifies it; nothing is written anywhere. `now` is the clock of whoever looks. Takes up to some seconds
/// for a packet with many photos; any thread. Errors: those of the trust folder (verifyPacket).
Result<InspectionFile> openForInspection(const QByteArray &file, const QString &trustFolder, const QDateTime &now);

/// Clocks differ by so much without anybody being wrong.
inline constexpr qint64 kClockSlackMs = qint64{10} * 60 * 1000;

} // namespace wm::documents
