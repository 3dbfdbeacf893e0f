// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/job_documents.h"
#include "core/site/schema.h"

namespace wm::documents {

/// The first of the facts by what people call them, and how many more there are.
QString factNames(const QStringList &paths, const site::Schema &vocabulary);

/// Every document, drawing and photo that the utility asks for, and how each stands in this packet
/// (PacketInput::papers): nobody has to look for one in vain. What is wanted by now and is missing, or cannot be handed
/// in as it is, goes on the cover as well; what a later step asks for is nobody's business yet. The letters, forms and
/// drawings of `pages` are there already.
void addPapers(const JobDocuments &documents, const DocumentSource &source, const site::Schema &vocabulary,
               PacketInput &pages);

} // namespace wm::documents
