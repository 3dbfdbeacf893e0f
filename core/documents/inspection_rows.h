// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/inspection_file.h"
#include "core/documents/packet_input.h"
#include "core/documents/page_flow.h"

namespace wm::documents {

/// One line of the list that an inspector walks: a step, a piece of its evidence, a rule, an earlier deficiency.
struct InspectionRow
{
    enum class Sort { Heading, Step, Evidence, Finding, Deficiency };
    Sort sort = Sort::Heading;
    QString id;         ///< "step:…", "evidence:STEP/ID", "finding:…", "deficiency:…"; empty: a heading
    QString title;      ///< what was asked, in the pack's words
    QString value = {}; ///< what was recorded; empty: nothing
    QString limit = {}; ///< what it is held against
    QString word = {};  ///< how it stands: "Pass", "Not done", "not met", …
    Mark mark = Mark::None;
    QString instrument = {}; ///< with its calibration
    QString who = {};
    QDateTime when = {};
    QString note = {};
    QString cite = {};
    QList<record::Hash> photos = {};
    bool operator==(const InspectionRow &) const = default;
};

/// Every step and piece of evidence of the procedure with what the record says of it, then every rule that applies; the
/// deficiencies of an earlier inspection come first. Pure. Some tens of milliseconds; any thread.
QList<InspectionRow> inspectionRows(const PacketSource &source);

/// The same of a file that was opened: held against the product's rules and the handbooks of its utility on the shelf,
/// in the versions that the job keeps. Some hundred milliseconds. Errors: those of packs.
Result<QList<InspectionRow>> inspectionRows(const InspectionFile &file, const workflow::Engine &engine,
                                            const PackShelf &shelf, const QDateTime &utc, const QString &language);
/// What has to be known of the list: that the job was begun under another version of the procedure. Empty: nothing.
QString otherProcedure(const record::JobState &state, const workflow::Engine &engine);

} // namespace wm::documents
