// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document_file.h"
#include "core/documents/job_documents.h"
#include "core/documents/pack_shelf.h"
#include "core/workflow/engine.h"

namespace wm::documents {

/// What a record says, for its documents. The handbooks are the caller's to add. Pictures and drawn signatures are not
/// read. `job` and `head` empty: no record of a store.
DocumentSource documentSource(const record::JobState &state, const workflow::Engine &engine, const JobId &job,
                              const record::Hash &head, const QString &language);
/// The frame of such a document's pages.
DocumentFrame frameOf(const DocumentSource &source);

} // namespace wm::documents
