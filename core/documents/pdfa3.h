// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace wm::documents {

/// The name under which the packet carries its signed record.
inline constexpr auto kRecordAttachmentName = "record.wmjob";

/// What document information and XMP say, alike in both (ISO 19005 asks for that).
struct PdfMetadata
{
    QString title;
    QString subject = {};
    QString author = {};
    QString program; ///< creator tool
    QString language = {};
    QDateTime created; ///< UTC; invalid: the file says no time
    QString job = {};
    QByteArray head = {}; ///< 32 bytes, written as hexadecimal
    bool demonstration = false;
    QString standing = {}; ///< of a packet: how complete it is (packet_standing.h)
};

/// Rewrites pages made by QPdfWriter so that nothing in them depends on the moment or the machine: dates and document
/// id from `metadata`, XMP and version of PDF/A-1b. Errors: Corrupt (not a PDF), Io.
Result<QByteArray> finishPdfA(const QByteArray &pages, const PdfMetadata &metadata);

/// The same as PDF/A-3b with the signed record (a bundle file's bytes) attached: an associated file of the document
/// with the relationship Source (ISO 19005-3). It lies in an update of the file, so that a record full of photos is
/// copied once. Errors: Corrupt (not a PDF), Io.
Result<QByteArray> attachRecord(const QByteArray &packet, const QByteArray &bundle, const PdfMetadata &metadata);

/// The bytes attached under `name`. Errors: Corrupt (not a readable PDF), NotFound.
Result<QByteArray> attachedFile(const QByteArray &pdf,
                                const QString &name = QString::fromLatin1(kRecordAttachmentName));

/// What a PDF says of itself. Errors: Corrupt.
Result<PdfMetadata> readMetadata(const QByteArray &pdf);

} // namespace wm::documents
