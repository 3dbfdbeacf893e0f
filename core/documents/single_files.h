// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/job_packet.h"
#include "core/documents/odt_zip.h"

namespace wm::documents {

/// One thing that the utility asks for or that is offered, and whether it is among the files.
struct PortalDocument
{
    QString id, title;
    QString when;             ///< the stage that asks for it; empty: none
    QString state;            ///< as DocumentRow
    QList<QByteArray> files;  ///< names; empty: it is not there
    bool preliminary = false; ///< it is there, and may not be handed in as it is
    QString note;             ///< in words: what it lacks, or why it is not there
    [[nodiscard]] QJsonObject toJson() const;
};

struct PortalFiles
{
    QList<ZipPart> parts;
    QList<PortalDocument> documents;
};

/// The parts of a packet as files of their own, for a utility's portal that takes one file for each thing it asks for:
/// the packet and the bundle as they lie on the disk, every drawing, letter and form that the utility asks for or the
/// packs offer (drawings as PDF and DXF, letters as PDF, and as OpenDocument where somebody has to go on writing in
/// it), each photo as it was taken, and a list in words of what is there and what is not and why. A name says whose
/// it is and what the handbook calls it: "jn-2291-single-line-diagram.pdf" is of project JN-2291; what may not be
/// handed in yet ends in "-preliminary", and all of a demonstration begins with "demonstration-". Names are lower-case
/// ASCII letters, digits, hyphens and dots, the same for the same record; no name twice. Needs a QGuiApplication; may
/// run on any thread. Errors: those of readFile() for packet and bundle, Io (fonts).
Result<PortalFiles> singleFiles(const PacketFiles &files, const PacketContent &content);

} // namespace wm::documents
