// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_file.h"
#include "core/documents/document_words.h"
#include "core/documents/odt_zip.h"

namespace wm::documents {

using namespace Qt::StringLiterals;
using rules::FilledBlock;
using rules::FilledDocument;
using rules::FilledTable;
using rules::FilledText;

namespace {

constexpr auto kNamespaces = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                             " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                             " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                             " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                             " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                             " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                             " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
                             " office:version=\"1.2\"";
constexpr auto kProlog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QString spans(const FilledText &text)
{
    QString xml;
    for (const rules::FilledRun &run : text.runs) {
        const QString words = run.text.toHtmlEscaped().replace(u'\n', u"<text:line-break/>"_s);
        xml += run.missing ? u"<text:span text:style-name=\"Missing\">"_s + words + u"</text:span>"_s : words;
    }
    return xml;
}

QString paragraph(const FilledText &text, const QString &style)
{
    return u"<text:p text:style-name=\""_s + style + u"\">"_s + spans(text) + u"</text:p>\n"_s;
}

/// A word instead of the drawn sign: what a word processor shows is edited, and read aloud.
QString markWord(const FilledDocument &document, rules::RowMark mark)
{
    switch (mark) {
    case rules::RowMark::Good:
        return said(document, QT_TRANSLATE_NOOP("Documents", "OK"));
    case rules::RowMark::Care:
        return said(document, QT_TRANSLATE_NOOP("Documents", "look"));
    case rules::RowMark::Bad:
        return said(document, QT_TRANSLATE_NOOP("Documents", "NO"));
    case rules::RowMark::Open:
        return said(document, QT_TRANSLATE_NOOP("Documents", "open"));
    case rules::RowMark::None:
        break;
    }
    return {};
}

constexpr double kTableIn = 7;
constexpr double kMarkIn = 0.6; ///< of the column with a row's mark, which is a word here

/// Name of the style that makes a column so wide, in hundredths of an inch: "Column125".
QString columnStyle(double inches)
{
    return u"Column%1"_s.arg(qRound(inches * 100));
}

/// Inches of each column of a table, the mark's first.
QList<double> columnsOf(const FilledTable &table)
{
    double shares = 0;
    for (const double share : table.widths)
        shares += share;
    QList<double> columns;
    if (table.marked)
        columns.append(kMarkIn);
    for (const double share : table.widths)
        columns.append((table.marked ? kTableIn - kMarkIn : kTableIn) * (shares > 0 ? share / shares : 1));
    return columns;
}

QString tableXml(const FilledDocument &document, const FilledBlock &block)
{
    const FilledTable &table = block.table;
    QString xml = u"<table:table table:name=\""_s + block.id.toHtmlEscaped() + u"\" table:style-name=\"Table\">\n"_s;
    for (const double inches : columnsOf(table))
        xml += u"<table:table-column table:style-name=\""_s + columnStyle(inches) + u"\"/>"_s;
    const auto cell = [](const FilledText &text, const QString &style) {
        return u"<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">"_s + paragraph(text, style) +
               u"</table:table-cell>"_s;
    };
    if (!table.columns.isEmpty()) {
        xml += u"<table:table-header-rows><table:table-row>"_s;
        if (table.marked)
            xml += cell(QString(), u"Head"_s);
        for (const QString &title : table.columns)
            xml += cell(title, u"Head"_s);
        xml += u"</table:table-row></table:table-header-rows>\n"_s;
    }
    for (const rules::FilledRow &row : table.rows) {
        xml += u"<table:table-row>"_s;
        if (table.marked)
            xml += cell(markWord(document, row.mark), u"Head"_s);
        for (qsizetype i = 0; i < table.widths.size(); ++i)
            xml += cell(row.cells.value(i), table.columns.isEmpty() && i == 0 ? u"Head"_s : u"Small"_s);
        xml += u"</table:table-row>\n"_s;
    }
    return xml + u"</table:table>\n"_s + paragraph(QString(), u"Small"_s);
}

QString blockXml(const FilledDocument &document, const FilledBlock &block)
{
    using Kind = FilledBlock::Kind;
    QString xml;
    switch (block.kind) {
    case Kind::Heading:
        return u"<text:h text:style-name=\"Heading\" text:outline-level=\"1\">"_s + spans(block.text) +
               u"</text:h>\n"_s;
    case Kind::Strong:
        return paragraph(block.text, u"Strong"_s);
    case Kind::Paragraph:
        return paragraph(block.text, u"Body"_s);
    case Kind::Small:
        return paragraph(block.text, u"Small"_s);
    case Kind::Item:
        return u"<text:list><text:list-item>"_s + paragraph(block.text, u"Body"_s) +
               u"</text:list-item></text:list>\n"_s;
    case Kind::Table:
        return tableXml(document, block);
    case Kind::Signature:
        for (const QString &line : block.lines)
            xml += paragraph(QString(40, u'_'), u"Sign"_s) + paragraph(line, u"Small"_s);
        return xml;
    case Kind::Signs:
        for (const rules::FilledSign &sign : block.signs)
            xml += paragraph(sign.where, u"Small"_s) + paragraph(sign.text, u"Strong"_s);
        return xml;
    }
    return xml;
}

QString paragraphStyle(const char *name, const char *text, const char *properties = "")
{
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\"><style:paragraph-properties "
           "fo:margin-bottom=\"0.08in\"%3/><style:text-properties %2/></style:style>\n"_s.arg(
               QLatin1StringView(name), QLatin1StringView(text), QLatin1StringView(properties));
}

QByteArray styles(const FilledDocument &document, const DocumentFrame &frame)
{
    const QString font = u"<office:styles>"_s +
                         paragraphStyle("Body", "fo:font-family=\"Liberation Sans\" fo:font-size=\"10pt\"") +
                         paragraphStyle("Strong", "fo:font-family=\"Liberation Sans\" fo:font-size=\"11pt\" "
                                                  "fo:font-weight=\"bold\"") +
                         paragraphStyle("Heading",
                                        "fo:font-family=\"Liberation Sans\" fo:font-size=\"12pt\" "
                                        "fo:font-weight=\"bold\" fo:color=\"#0b4ba0\"",
                                        " fo:margin-top=\"0.15in\"") +
                         paragraphStyle("Small", "fo:font-family=\"Liberation Sans\" fo:font-size=\"9pt\"") +
                         paragraphStyle("Head", "fo:font-family=\"Liberation Sans\" fo:font-size=\"9pt\" "
                                                "fo:font-weight=\"bold\"") +
                         paragraphStyle("Sign", "fo:font-family=\"Liberation Sans\" fo:font-size=\"10pt\"",
                                        " fo:margin-top=\"0.35in\"") +
                         paragraphStyle("Marked", "fo:font-family=\"Liberation Sans\" fo:font-size=\"10pt\" "
                                                  "fo:font-weight=\"bold\" fo:color=\"#8e1414\"") +
                         u"<style:style style:name=\"Missing\" style:family=\"text\"><style:text-properties "
                         "fo:color=\"#8e1414\" fo:font-weight=\"bold\"/></style:style>\n</office:styles>\n"_s;
    QString header = paragraph(document.title, u"Small"_s);
    if (frame.demonstration)
        header += paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "DEMONSTRATION: not an installation")),
                            u"Marked"_s);
    if (document.preliminary())
        header += paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "PRELIMINARY")), u"Marked"_s);
    const QString page =
        u"<office:automatic-styles><style:page-layout style:name=\"Letter\"><style:page-layout-properties "
        "fo:page-width=\"8.5in\" fo:page-height=\"11in\" fo:margin=\"0.75in\"/><style:header-style/>"
        "<style:footer-style/></style:page-layout></office:automatic-styles>\n<office:master-styles><style:master-page "
        "style:name=\"Standard\" style:page-layout-name=\"Letter\"><style:header>"_s +
        header + u"</style:header><style:footer><text:p text:style-name=\"Small\">"_s + frame.site.toHtmlEscaped() +
        u" · <text:page-number/>/<text:page-count/></text:p></style:footer></style:master-page></office:master-styles>"_s;
    return (QLatin1StringView(kProlog) + u"<office:document-styles"_s + QLatin1StringView(kNamespaces) + u'>' + font +
            page + u"</office:document-styles>"_s)
        .toUtf8();
}

/// One style for each width that a column has.
QString columnStyles(const FilledDocument &document)
{
    QMap<QString, double> columns;
    for (const FilledBlock &block : document.blocks)
        for (const double inches : columnsOf(block.table))
            columns.insert(columnStyle(inches), inches);
    QString xml;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        xml += u"<style:style style:name=\"%1\" style:family=\"table-column\"><style:table-column-properties "
               "style:column-width=\"%2in\"/></style:style>"_s.arg(it.key(), QString::number(it.value(), 'f', 2));
    return xml;
}

QByteArray content(const FilledDocument &document)
{
    QString body;
    if (!document.missing.isEmpty())
        body += paragraph(said(document,
                               QT_TRANSLATE_NOOP("Documents", "PRELIMINARY. Facts not recorded yet: %n. Each "
                                                              "stands in brackets where it belongs."),
                               static_cast<int>(document.missing.size())),
                          u"Marked"_s);
    for (const QString &one : document.objections)
        body += paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "NOT TO BE SIGNED. %1")).arg(one), u"Marked"_s);
    for (const FilledBlock &block : document.blocks)
        body += blockXml(document, block);
    body += paragraph(said(document, QT_TRANSLATE_NOOP("Documents", "After: %1")).arg(document.cite), u"Small"_s);
    const QString automatic =
        u"<office:automatic-styles><style:style style:name=\"Table\" style:family=\"table\"><style:table-properties "
        "style:width=\"7in\" table:align=\"left\"/></style:style><style:style style:name=\"Cell\" "
        "style:family=\"table-cell\"><style:table-cell-properties fo:border=\"0.5pt solid #c4cad1\" "
        "fo:padding=\"0.04in\"/></style:style>"_s +
        columnStyles(document) + u"</office:automatic-styles>\n"_s;
    return (QLatin1StringView(kProlog) + u"<office:document-content"_s + QLatin1StringView(kNamespaces) + u'>' +
            automatic + u"<office:body><office:text>\n"_s + body +
            u"</office:text></office:body></office:document-content>"_s)
        .toUtf8();
}

QByteArray meta(const FilledDocument &document, const DocumentFrame &frame)
{
    QString xml = u"<office:meta><meta:generator>"_s + frame.program.toHtmlEscaped() +
                  u"</meta:generator><dc:title>"_s + document.title.toHtmlEscaped() + u"</dc:title><dc:language>"_s +
                  document.language + u"</dc:language>"_s;
    if (frame.made.isValid())
        xml += u"<dc:date>"_s + frame.made.toUTC().toString(Qt::ISODate) + u"</dc:date>"_s;
    return (QLatin1StringView(kProlog) + u"<office:document-meta"_s + QLatin1StringView(kNamespaces) + u'>' + xml +
            u"</office:meta></office:document-meta>"_s)
        .toUtf8();
}

} // namespace

QByteArray documentOdt(const FilledDocument &document, const DocumentFrame &frame)
{
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    const QByteArray manifest =
        QByteArray(kProlog) +
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
        "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" +
        type +
        "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
        "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
        "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>"
        "</manifest:manifest>";
    return storedZip({{"mimetype", type},
                      {"content.xml", content(document)},
                      {"styles.xml", styles(document, frame)},
                      {"meta.xml", meta(document, frame)},
                      {"META-INF/manifest.xml", manifest}});
}

} // namespace wm::documents
