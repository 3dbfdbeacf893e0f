// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/filled_document.h"

#include <QtCore/QCoreApplication>

namespace wm::documents {

/// The translation context of what the program itself says on a document.
inline constexpr auto kDocumentContext = "Documents";

/// A sentence of the program on a document, in the document's language: a letter to somebody who reads English says
/// PRELIMINARY in English, whatever language its maker works in. `source` is marked with QT_TRANSLATE_NOOP.
inline QString said(const rules::FilledDocument &document, const char *source, int n = -1)
{
    // No plural forms: such a sentence is worded so that it fits every number.
    QString text = document.language == QStringLiteral("en") ? QString::fromUtf8(source)
                                                             : QCoreApplication::translate(kDocumentContext, source);
    return n < 0 ? text : text.replace(QStringLiteral("%n"), QString::number(n));
}

} // namespace wm::documents
