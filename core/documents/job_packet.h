// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/job_documents.h"
#include "core/documents/pack_shelf.h"
#include "core/documents/packet.h"
#include "core/record/keys.h"
#include "core/record/projection.h"
#include "core/record/store.h"
#include "core/workflow/engine.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <memory>

namespace wm::documents {

/// Where a packet and the bundle beside it lie.
struct PacketFiles
{
    QString packet; ///< …/packet-<job id>.pdf
    QString bundle; ///< …/job-<job id>.wmjob
    QByteArray head;
    PacketOpen open;
    QStringList missing;         ///< what makes it a draft, as its cover and its file say it; empty: it is none
    QMap<QString, int> findings; ///< of all rules that apply, by status (pass, fail, unknown, attest, …)
};

/// All that a packet is made from, taken from the store at one moment: the packet is made without the store.
struct PacketMaterial
{
    JobId job;
    record::JobState state;
    record::Hash head;
    record::JobSummary summary;
    bool photosRead = true; ///< false: only what the record says of them is known, for the standing without a packet
    QHash<record::Hash, QByteArray>
        blobs; ///< photos and drawn signatures, by hash; what could not be read is not in it
    std::shared_ptr<const record::DeviceKeys> keys;
    PacketFiles files; ///< where they go; the bundle is there already
};

/// On the store's thread, short: reads, and writes the bundle beside the packet.
Result<PacketMaterial> packetMaterial(record::Store &store, const JobId &job, const QString &folder);

/// What the pages say, with what is still missing: the one place that decides whether a packet is a draft. The window
/// asks it as well. Its findings are those of the product's rules and of the utility's handbooks on the shelf, in the
/// versions that the job keeps. Some hundred milliseconds; any thread. Errors: those of packs.
struct PacketContent
{
    PacketInput pages;
    QMap<QString, int> findings;                        ///< by status
    std::shared_ptr<const JobDocuments> documents = {}; ///< all that is asked for or offered, in the packet or not
};
Result<PacketContent> packetContent(const PacketMaterial &material, const workflow::Engine &engine,
                                    const PackShelf &shelf, const QDateTime &utc, const QString &language);

/// Makes the commissioning packet of a job as it stood: pages, the signed record inside, the whole file signed with
/// the device's certificate. Its findings are those of the product's rules and of the utility's handbooks on the
/// shelf, in the versions that the job keeps. Written under a temporary name and renamed, so that a packet is whole or
/// not there. The same record at the same moment gives the same pages. Needs a QGuiApplication; may run on any thread.
Result<PacketFiles> makeJobPacket(const PacketMaterial &material, const workflow::Engine &engine,
                                  const PackShelf &shelf, const QDateTime &utc,
                                  const QString &language = QStringLiteral("en"));
/// The same of pages that are there already.
Result<PacketFiles> makeJobPacket(const PacketMaterial &material, const PacketContent &content);
/// Both in one, for a program that has nothing else to do meanwhile.
Result<PacketFiles> makeJobPacket(record::Store &store, const JobId &job, const workflow::Engine &engine,
                                  const PackShelf &shelf, const QDateTime &utc, const QString &folder,
                                  const QString &language = QStringLiteral("en"));

} // namespace wm::documents
