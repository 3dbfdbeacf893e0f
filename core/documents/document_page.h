// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_flow.h"
#include "core/rules/filled_document.h"

namespace wm::documents {

inline constexpr int kContactPixels = 500; ///< longest side of a picture on a contact sheet: 300 to the inch

/// Sets a document from where the flow stands: what makes it preliminary first, then its blocks. What is missing stands
/// in brackets, in a colour of its own. Pictures have at most so many pixels a side.
void writeDocument(PageFlow &flow, const rules::FilledDocument &document, int picturePixels = kContactPixels);
/// What stands behind and above every page of a preliminary document.
void paintPreliminary(QPainter &painter, const rules::FilledDocument &document, const QRectF &sheet);

/// Tags at true size: capitals as high as the sign says, a bar to check the printer by. A word too wide for the sheet
/// is said to be so, never made smaller.
void writeSigns(PageFlow &flow, const rules::FilledDocument &document, const QList<rules::FilledSign> &signs);
/// How high the capitals of a face are, as a share of its size.
qreal capitalShare(Face face);

Piece pieceOf(const rules::FilledText &text, const Look &look);

} // namespace wm::documents
