// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the documents made here go into the packet.
#include "core/documents/job_documents.h"

namespace wm::documents {

using namespace Qt::StringLiterals;

QList<rules::FilledDocument> JobDocuments::forPacket() const
{
    QList<rules::FilledDocument> all;
    for (const DocumentRow &row : rowsIn(false, false)) {
        // The contact sheet, which nobody asks for, would show each photo a second time: they have pages of their own.
        const bool asked = row.state == "have"_L1 || row.state == "missing"_L1;
        if (row.kind != "made"_L1 || !asked)
            continue;
        if (auto filled = fill(row.id))
            all.append(std::move(*filled));
    }
    return all;
}

} // namespace wm::documents
