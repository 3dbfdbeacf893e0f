// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/page_flow.h"
#include "core/documents/page_structure.h"

#include <QtCore/QByteArray>

namespace wm::documents {

/// Tags the pages of a QPdfWriter: the marks that were painted (paintMark()) become marked content, and the elements
/// the structure tree, so that a screen reader reads headings, tables by their cells, and what pictures show, in the
/// order in which they are meant. What is painted before the first mark of a page, or marked as decoration, is skipped
/// by readers. Where the marks are not all found again the pages stay as they are: untagged, never torn. Where there
/// are bookmarks they become the outline. Error: Corrupt.
Result<QByteArray> withStructure(const QByteArray &pdf, const Structure &structure,
                                 const QList<Bookmark> &bookmarks = {});

} // namespace wm::documents
