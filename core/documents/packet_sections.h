// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/packet.h"
#include "core/documents/page_flow.h"

namespace wm::documents {

// One function per section of the packet, in the order of its pages. A section without content says that it has none:
// an inspector must see that something is missing, not wonder whether a page was lost.
void writeCover(PageFlow &flow, const PacketInput &input);
void writeSite(PageFlow &flow, const PacketInput &input);
void writeSteps(PageFlow &flow, const PacketInput &input);
void writeTorques(PageFlow &flow, const PacketInput &input);
void writeMeasurements(PageFlow &flow, const PacketInput &input);
void writeReadings(PageFlow &flow, const PacketInput &input);
void writeIms(PageFlow &flow, const PacketInput &input);
void writeFindings(PageFlow &flow, const PacketInput &input);
void writeDeficiencies(PageFlow &flow, const PacketInput &input); ///< nothing where no inspector wrote one
void writePapers(PageFlow &flow, const PacketInput &input);       ///< nothing where no handbook asks for any
void writePhotos(PageFlow &flow, const PacketInput &input);
void writeSignatures(PageFlow &flow, const PacketInput &input);
/// A signature drawn by hand (strokes.h, or a picture of one) above a line at the foot of the box; empty: the line.
void paintDrawing(QPainter &painter, const QRectF &box, const QByteArray &drawing);
void writeCitations(PageFlow &flow, const PacketInput &input);
/// Says that a section has no content.
void nothing(PageFlow &flow, const QString &text);

} // namespace wm::documents
