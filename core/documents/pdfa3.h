// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

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

struct PdfAttachment
{
    QByteArray bytes;
    QString name;
    QString mediaType;
    QString description;
    QDateTime modified; ///< UTC
};

/// Rewrites pages made by QPdfWriter so that nothing in them depends on the moment or the machine: dates and document
/// id from `metadata`, XMP of part 1 without and part 3 with the attachment (ISO 19005-3, conformance B). The
/// attachment is an associated file of the document with the relationship Source. Errors: Corrupt (not a PDF), Io.
Result<QByteArray> finishPdfA(const QByteArray &pages, const PdfMetadata &metadata,
                              const std::optional<PdfAttachment> &attachment = std::nullopt);

/// Puts the signed record (a bundle file's bytes) into a packet made by renderPacket, and makes it a PDF/A-3b.
Result<QByteArray> attachRecord(const QByteArray &packet, const QByteArray &bundle, const PdfMetadata &metadata);

/// The bytes attached under `name`. Errors: Corrupt (not a readable PDF), NotFound.
Result<QByteArray> attachedFile(const QByteArray &pdf,
                                const QString &name = QString::fromLatin1(kRecordAttachmentName));

/// What a PDF says of itself. Errors: Corrupt.
Result<PdfMetadata> readMetadata(const QByteArray &pdf);

} // namespace wm::documents
