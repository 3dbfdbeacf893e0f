// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_update.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace wm::documents {

namespace {

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray reference(const QPDFObjGen &id)
{
    return number(id.getObj()) + ' ' + number(id.getGen()) + " R";
}

qint64 lastTable(const QByteArray &file)
{
    return file.mid(file.lastIndexOf("startxref") + 9).trimmed().split('\n').first().toLongLong();
}

constexpr qsizetype kSmall = qsizetype{64} * 1024; ///< table, trailer, a handful of dictionaries

} // namespace

PdfUpdate::PdfUpdate(QByteArray file, QPDF &document, qsizetype coming)
    : m_file(std::move(file)), m_document(document), m_previous(lastTable(m_file))
{
    m_file.reserve(m_file.size() + coming + kSmall);
    if (!m_file.endsWith('\n'))
        m_file += '\n';
}

QPDFObjectHandle PdfUpdate::newDictionary()
{
    return m_document.makeIndirectObject(QPDFObjectHandle::newDictionary());
}

void PdfUpdate::begin(const QPDFObjectHandle &object)
{
    QPDFObjectHandle one = object;
    const QPDFObjGen id = one.getObjGen();
    m_places.append({id.getObj(), id.getGen(), m_file.size()});
    m_file += number(id.getObj()) + ' ' + number(id.getGen()) + " obj\n";
}

void PdfUpdate::add(const QPDFObjectHandle &object)
{
    QPDFObjectHandle one = object;
    add(object, QByteArray::fromStdString(one.unparseResolved()));
}

void PdfUpdate::add(const QPDFObjectHandle &object, const QByteArray &body)
{
    begin(object);
    m_file += body + "\nendobj\n";
}

void PdfUpdate::addStream(QPDFObjectHandle dictionary, const QByteArray &bytes)
{
    dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(bytes.size()));
    begin(dictionary);
    m_file += QByteArray::fromStdString(dictionary.unparseResolved()) + "\nstream\n";
    m_file += bytes;
    m_file += "\nendstream\nendobj\n"; // the line's end before "endstream": ISO 19005-1 6.1.7
}

QByteArray PdfUpdate::close(const QByteArray &distinguishing)
{
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.number < b.number; });
    const qsizetype start = m_file.size();
    m_file += "xref\n";
    for (const Place &place : m_places) {
        m_file += number(place.number) + " 1\n";
        m_file += number(place.offset).rightJustified(10, '0') + ' ' + number(place.generation).rightJustified(5, '0') +
                  " n \n";
    }
    m_file += "trailer\n" + trailer(distinguishing) + "\nstartxref\n" + number(start) + "\n%%EOF\n";
    return std::move(m_file);
}

QByteArray PdfUpdate::trailer(const QByteArray &distinguishing)
{
    QPDFObjectHandle old = m_document.getTrailer();
    QByteArray result = "<< /Size " + number(static_cast<qint64>(m_document.getObjectCount()) + 1) + " /Root " +
                        reference(m_document.getRoot().getObjGen());
    if (old.getKey("/Info").isIndirect())
        result += " /Info " + reference(old.getKey("/Info").getObjGen());
    if (QPDFObjectHandle id = old.getKey("/ID"); id.isArray() && id.getArrayNItems() == 2)
        result +=
            " /ID [" + QByteArray::fromStdString(id.getArrayItem(0).unparseBinary()) + " <" +
            sha256(QByteArray::fromStdString(id.getArrayItem(1).getStringValue()) + distinguishing).left(16).toHex() +
            ">]";
    return result + " /Prev " + number(m_previous) + " >>";
}

} // namespace wm::documents
