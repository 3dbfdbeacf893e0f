// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/filled_document.h"

#include <QtCore/QDateTime>

namespace wm::documents {

/// What a document's file says of itself beside the document.
struct DocumentFrame
{
    QString site; ///< printed at the foot: "1418 Juniper Ave, Redlands"
    bool demonstration = false;
    QDateTime made = {};  ///< UTC; invalid: the file says no time. Never the clock's.
    QString job = {};     ///< its id; empty: made from a site file
    QByteArray head = {}; ///< of the record, 32 bytes; empty: made from a site file
    QString program = QStringLiteral("Witnessmark");
};

/// A document as PDF/A-1b, its text searchable. The same inputs give the same bytes. Needs a QGuiApplication; may run
/// on any thread. Error: Io (fonts, memory).
Result<QByteArray> documentPdf(const rules::FilledDocument &document, const DocumentFrame &frame);

/// The same for a word processor: OpenDocument text, marked as preliminary or demonstration in the header of every
/// page. The same inputs give the same bytes.
QByteArray documentOdt(const rules::FilledDocument &document, const DocumentFrame &frame);

} // namespace wm::documents
