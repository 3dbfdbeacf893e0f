// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"
#include "core/workflow/engine.h"

#include <QtCore/QMap>

namespace wm::documents {

/// Where a packet and the bundle beside it lie.
struct PacketFiles
{
    QString packet; ///< …/packet-<job id>.pdf
    QString bundle; ///< …/job-<job id>.wmjob
    QByteArray head;
    int open = 0;                ///< steps that want something still
    QMap<QString, int> findings; ///< of the product's rules, by status (pass, fail, unknown, attest, …)
};

/// Makes the commissioning packet of a job as it stands: pages, the signed record inside, the whole file signed with
/// the device's certificate. Written under a temporary name and renamed, so that a packet is whole or not there. The
/// same record at the same moment gives the same pages. Needs a QGuiApplication; may run on any one thread.
Result<PacketFiles> makeJobPacket(record::Store &store, const JobId &job, const workflow::Engine &engine,
                                  const QDateTime &utc, const QString &folder,
                                  const QString &language = QStringLiteral("en"));

} // namespace wm::documents
