// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the documents made here go into the packet.
#include "core/documents/job_documents.h"

namespace wm::documents {

using namespace Qt::StringLiterals;

QList<rules::FilledDocument> JobDocuments::forPacket() const
{
    QList<rules::FilledDocument> all;
    for (const DocumentRow &row : rowsIn(false, false)) {
        const bool asked = row.state == "have"_L1 || row.state == "missing"_L1;
        // Nobody asks for the contact sheet: it is how the packet's reader finds a photo.
        const bool contacts = row.id == "photo-contact-sheet"_L1 && !m_source.record.photos.isEmpty();
        if (row.kind != "made"_L1 || (!asked && !contacts))
            continue;
        if (auto filled = fill(row.id))
            all.append(std::move(*filled));
    }
    return all;
}

} // namespace wm::documents
