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
};

/// General notes, sequence of operation, labels. `extra` are texts that found no place in the diagram.
[[nodiscard]] QList<NoteList> notesOf(Plan &plan, const QStringList &extra);
/// Prints the lists from `top` on and returns the y below; what does not fit any more stays in `lists`.
Mil printNotes(Sheet &sheet, Mil top, QList<NoteList> &lists);

} // namespace wm::drawings::sld
