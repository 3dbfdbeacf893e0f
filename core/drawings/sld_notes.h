// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sld_plan.h"

namespace wm::drawings::sld {

/// One list of the column: heading, labels ("1.", "A", "L1") and paragraphs.
struct NoteList
{
    QString heading;
    QStringList labels;
    QStringList paragraphs;
    QList<QStringList> requirements = {}; ///< ledger ids that each paragraph satisfies; may be shorter
};

/// A text that found no place in the diagram, with what it answers.
struct ExtraNote
{
    QString words;
    QStringList requirements;
};

/// General notes, sequence of operation, labels.
[[nodiscard]] QList<NoteList> notesOf(Plan &plan, const QList<ExtraNote> &extra);
/// Prints the lists from `top` on and returns the y below; what does not fit any more stays in `lists`.
Mil printNotes(Sheet &sheet, Mil top, QList<NoteList> &lists);

} // namespace wm::drawings::sld
