// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/job_packet.h"
#include "core/documents/odt_zip.h"

namespace wm::documents {

/// The parts of a packet as files of their own, for a utility's portal that takes one file for each thing it asks for:
/// the packet and the bundle as they lie on the disk, each drawing as PDF and DXF, each letter and form as PDF (and as
/// OpenDocument where somebody has to go on writing in it), each photo as it was taken. Names are lower-case ASCII
/// letters, digits, hyphens and dots, the same for the same record; no name twice. Needs a QGuiApplication; may run on
/// any thread. Errors: those of readFile() for packet and bundle, Io (fonts).
Result<QList<ZipPart>> singleFiles(const PacketFiles &files, const PacketContent &content);

} // namespace wm::documents
