// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_flow.h"

class QPDF;

namespace wm::documents {

/// Puts an outline beside the pages, a line a chapter, and lets readers open with it shown. Throws std::exception.
void addOutline(QPDF &pdf, const QList<Bookmark> &bookmarks);

} // namespace wm::documents
