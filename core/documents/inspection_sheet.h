// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pdfa3.h"
#include "core/workflow/deficiencies.h"

namespace wm::documents {

/// What an inspector hands back on paper: the outcome, every deficiency with its citation and its answer, and what was
/// looked at.
struct InspectionSheet
{
    QString jobId;
    QString title;
    QString inspector;
    QString statement;
    QByteArray drawing; ///< the signature drawn by hand (strokes.h); empty: by name only
    bool returned = true;
    bool demonstration = false;
    int items = 0, seen = 0;
    int entries = 0;
    QByteArray inspectedHead; ///< of the record as it was looked at
    QByteArray head;          ///< of the record with the inspection in it
    QDateTime when;           ///< UTC, given from outside
    QString language = QStringLiteral("en");
    QList<workflow::Deficiency> deficiencies;
};

/// Its pages, unfinished (finishPdfA(), sealPages()). Needs a QGuiApplication; any one thread. The same input gives the
/// same bytes. Errors: Invalid (no head or time), Io.
Result<QByteArray> renderSheet(const InspectionSheet &sheet);
PdfMetadata sheetMetadata(const InspectionSheet &sheet);

} // namespace wm::documents
