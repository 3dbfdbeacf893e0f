// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <qpdf/QPDF.hh>

namespace wm::documents {

/// An incremental update (ISO 32000-1 7.5.6): objects that are new or changed, appended to a file that stays as it is.
/// What is large is copied once, and not at all where the file has room for it. Offsets go into a plain table, so the
/// file must have no cross-reference streams. Throws std::exception where `document` does.
class PdfUpdate
{
public:
    /// `document` is a reading of `file`. `coming`: about how many bytes the update takes, for larger ones.
    PdfUpdate(QByteArray file, QPDF &document, qsizetype coming = 0);

    /// A dictionary that the file has not yet, to be filled and added.
    QPDFObjectHandle newDictionary();

    /// As `object` is now.
    void add(const QPDFObjectHandle &object);
    /// `body` in its place: where the layout of its text matters.
    void add(const QPDFObjectHandle &object, const QByteArray &body);
    /// A stream of these bytes as they are; `dictionary` without its /Length.
    void addStream(QPDFObjectHandle dictionary, const QByteArray &bytes);

    /// With the table and the trailer. The file's second identity (/ID) is made of `distinguishing`: what makes this
    /// update differ from any other of the same file. Nothing can be added after it.
    QByteArray close(const QByteArray &distinguishing);

private:
    void begin(const QPDFObjectHandle &object);
    [[nodiscard]] QByteArray trailer(const QByteArray &distinguishing);

    struct Place
    {
        int number;
        int generation;
        qsizetype offset;
    };

    QByteArray m_file;
    QPDF &m_document;
    qint64 m_previous; ///< where the table before this one stands
    QList<Place> m_places;
};

} // namespace wm::documents
