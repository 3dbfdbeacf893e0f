// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>

namespace wm::rules {

/// What an element of a document says: "words" in the recipient's language, else "text" or "title" in the reader's.
QString documentText(const QJsonObject &element);

} // namespace wm::rules
