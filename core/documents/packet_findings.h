// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/documents/pack_shelf.h"
#include "core/record/projection.h"
#include "core/workflow/engine.h"

namespace wm::documents {

/// A book of rules that a job was held against for its packet, and what came of it.
struct HeldBook
{
    QString title;         ///< "SCE NBT/NEM Interconnection Handbook (Oct 2025)"; translated
    QString pack, version; ///< what answers to its findings are kept under
    bool complete = true;  ///< it carries its whole source
    QString began = {};    ///< the version the job keeps, when it is not on this machine any more; empty: it is used
    QList<Finding> findings = {};
};

/// Holds a job against the product's own rules and the handbooks of its utility in the versions that the job keeps. The
/// answers people gave count under the version they were given under. Takes some tens of milliseconds a handbook; any
/// thread. Errors: those of packs that cannot be read.
Result<QList<HeldBook>> heldBooks(const PackShelf &shelf, const workflow::Engine &engine, const record::JobState &state,
                                  QDate today, const QString &language);

} // namespace wm::documents
