// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"
#include "core/documents/packet_findings.h"
#include "core/record/projection.h"
#include "core/site/schema.h"
#include "core/workflow/engine.h"

#include <functional>
#include <memory>

namespace wm::documents {

/// What a packet is made from. Borrowed for the call.
struct PacketSource
{
    JobId job;
    const record::JobState &state;
    record::Hash head;                                   ///< Store::head() of that same state
    const workflow::Engine *engine;                      ///< null: the packet says that no procedure was in force
    std::shared_ptr<const site::Schema> vocabulary = {}; ///< what facts are called; null: their paths are printed
    std::function<Result<QByteArray>(const record::Hash &)> blob = {}; ///< photos and drawn signatures
    QDateTime generated = {};                                          ///< UTC
    QList<HeldBook> books = {}; ///< rules over that site; of their findings, what does not apply is left out
    QString company = {};
    QString program = QStringLiteral("Witnessmark");
    QString language = QStringLiteral("en");
};

/// Everything the record says, as plain values for renderPacket(). Pure: the same source gives the same input. A fact
/// in conflict is shown with its values side by side and listed as an open finding; a blob that cannot be read leaves a
/// photo that says so.
PacketInput packetInput(const PacketSource &source);

} // namespace wm::documents
