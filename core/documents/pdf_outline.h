// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/page_flow.h"

namespace wm::documents {

/// Puts an outline beside the pages, a line a chapter, and lets readers open with it shown. Error: Corrupt.
Result<QByteArray> withOutline(const QByteArray &pdf, const QList<Bookmark> &bookmarks);

} // namespace wm::documents
