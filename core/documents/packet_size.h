// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"
#include "core/record/store.h"

namespace wm::documents {

/// What a utility's portal and a mailbox still take.
inline constexpr qint64 kLargestPacket = 25'000'000;

/// Both parts of a packet.
struct FittedPacket
{
    QByteArray pages;  ///< renderPages()
    QByteArray bundle; ///< the record to attach
};

/// Renders the pages and makes them fit into `most` bytes together with the record. Where they do not, the photos on
/// the pages are printed smaller, and the largest photo originals stay out of the attached record: the pages and the
/// record say which, and the job's own bundle keeps them all. `bundle` is that bundle, `entries` its entries, `beside`
/// a path that may be written next to. A record that is larger even without its photos is attached whole but for these.
/// Errors: as renderPages(); Io, Corrupt.
Result<FittedPacket> fitPacket(PacketInput input, const QByteArray &bundle, const QList<record::Entry> &entries,
                               const record::JobSummary &summary, const QString &beside, qint64 most = kLargestPacket);

} // namespace wm::documents
