// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/documents/document_file.h"
#include "core/documents/job_documents.h"

namespace wm::ctl {

/// What the document commands are given: a site file, a job file or a job of the store, and whose handbook.
struct DocumentInput
{
    QString name; ///< of the site, for JSON
    documents::DocumentSource source;
    documents::DocumentFrame frame;
};

/// Whether a command can do without a handbook: a site of a utility that has none is then read all the same, and that
/// nothing was held against one is said.
enum class Handbooks { Needed, WhereThereAre };

void describeDocumentInput(QCommandLineParser &parser);
/// `what` is SITE.json, a job file or a job's id. Errors: Invalid with the context "usage" for a wrong --today; those
/// of files, store and packs.
Result<DocumentInput> readDocumentInput(const QString &what, const QCommandLineParser &parser, const Context &context,
                                        Handbooks handbooks = Handbooks::Needed);

} // namespace wm::ctl
