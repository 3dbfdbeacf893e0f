// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"
#include "core/documents/packet_findings.h"
#include "core/workflow/open_findings.h"

#include <optional>

namespace wm::documents {

/// What the rules leave open about a job, over all books it was held against: also facts that two records disagree
/// about, and rules of the utility that are not here. The window, `commission` and the packet count by this.
workflow::OpenFindings openFindings(const QList<HeldBook> &books, const record::JobState &state);

/// What a packet's file says of how complete it is: read from the file by who verifies it.
struct PacketStanding
{
    bool draft = true;
    QStringList missing; ///< in the packet's language, a line for each
    PacketOpen open;
};

PacketStanding standingOf(const PacketInput &input);
/// {"draft", "missing": […], "open": {"steps", "refused", "skipped", "not_met", "undecided", "to_answer", "documents",
/// "deficiencies", "photos", "signatures"}}
QJsonObject toJson(const PacketStanding &standing);
/// As the file carries it, in one line.
QString standingText(const PacketInput &input);
/// Nothing: the text is none of ours.
std::optional<PacketStanding> standingFromText(const QString &text);

} // namespace wm::documents
