// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfa3.h"

#include "core/documents/pdf_update.h"
#include "core/documents/qpdf_bytes.h"
#include "core/drawings/pdf_fonts.h"

#include <QtCore/QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <memory>
#include <string>
#include <vector>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

/// Our name for the packet's own XMP properties; declared in the XMP as ISO 19005 wants it.
constexpr auto kNamespace = "https://witnessmark.invalid/ns/packet/1.0/";

Error corrupt(const char *what)
{
    return makeError(ErrorCode::Corrupt,
                     Packet::tr("The file is not a readable PDF. Ask for it again from whoever sent it."),
                     QString::fromUtf8(what));
}

/// Throws QPDFExc.
void open(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false); // a file that needs repair is not the file that was made
    pdf.processMemoryFile("packet", bytes.constData(), static_cast<size_t>(bytes.size()));
}

std::string pdfDate(const QDateTime &utc)
{
    return utc.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

/// Nothing where no time was given: a file that says none is the same whenever it is made.
QString xmpDates(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    return QStringLiteral("<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>")
        .arg(utc.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")));
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

QString xmpProperty(const char *name, const char *description)
{
    return QStringLiteral("<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>%1</pdfaProperty:name>"
                          "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
                          "<pdfaProperty:category>external</pdfaProperty:category>"
                          "<pdfaProperty:description>%2</pdfaProperty:description></rdf:li>")
        .arg(QString::fromLatin1(name), QString::fromLatin1(description));
}

QByteArray xmp(const PdfMetadata &metadata, const QString &producer, int part)
{
    const auto e = [](const QString &value) { return value.toHtmlEscaped(); };
    QString s;
    s += QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    s += QStringLiteral("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                        "<pdfaid:part>%1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n")
             .arg(part);
    s += QStringLiteral("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        "<dc:format>application/pdf</dc:format>"
                        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>")
             .arg(e(metadata.title));
    if (!metadata.author.isEmpty())
        s += QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>").arg(e(metadata.author));
    if (!metadata.subject.isEmpty())
        s += QStringLiteral("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"
                            "</dc:description>")
                 .arg(e(metadata.subject));
    s +=
        QStringLiteral("</rdf:Description>\n<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
                       "<xmp:CreatorTool>%1</xmp:CreatorTool>%2</rdf:Description>\n")
            .arg(e(metadata.program), xmpDates(metadata.created));
    s += QStringLiteral("<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">"
                        "<pdf:Producer>%1</pdf:Producer></rdf:Description>\n")
             .arg(e(producer));
    s += QStringLiteral("<rdf:Description rdf:about=\"\" xmlns:wm=\"%1\"><wm:job>%2</wm:job><wm:head>%3</wm:head>"
                        "<wm:demonstration>%4</wm:demonstration>%5</rdf:Description>\n")
             .arg(QString::fromLatin1(kNamespace), e(metadata.job), QString::fromLatin1(metadata.head.toHex()),
                  metadata.demonstration ? QStringLiteral("yes") : QStringLiteral("no"),
                  metadata.standing.isEmpty()
                      ? QString()
                      : QStringLiteral("<wm:standing>%1</wm:standing>").arg(e(metadata.standing)));
    s +=
        QStringLiteral("<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
                       "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
                       "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
                       "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
                       "<pdfaSchema:schema>Witnessmark packet</pdfaSchema:schema>"
                       "<pdfaSchema:namespaceURI>%1</pdfaSchema:namespaceURI><pdfaSchema:prefix>wm</pdfaSchema:prefix>"
                       "<pdfaSchema:property><rdf:Seq>%2%3%4%5</rdf:Seq></pdfaSchema:property>"
                       "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n")
            .arg(QString::fromLatin1(kNamespace), xmpProperty("job", "Identity of the job"),
                 xmpProperty("head", "SHA-256 head of the record the pages were made from"),
                 xmpProperty("demonstration", "yes when the devices were simulated"),
                 xmpProperty("standing", "Whether the packet is a draft and what is missing, as JSON"));
    s += QStringLiteral("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    return s.toUtf8();
}

void writeInfo(QPDF &pdf, const PdfMetadata &metadata, const QString &producer)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(metadata.title));
    if (!metadata.author.isEmpty())
        info.replaceKey("/Author", text(metadata.author));
    if (!metadata.subject.isEmpty())
        info.replaceKey("/Subject", text(metadata.subject));
    info.replaceKey("/Creator", text(metadata.program));
    info.replaceKey("/Producer", text(producer));
    if (metadata.created.isValid()) {
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(metadata.created)));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(metadata.created)));
    }
    info.replaceKey("/WitnessmarkJob", text(metadata.job));
    info.replaceKey("/WitnessmarkHead", text(QString::fromLatin1(metadata.head.toHex())));
    info.replaceKey("/WitnessmarkDemonstration",
                    text(metadata.demonstration ? QStringLiteral("yes") : QStringLiteral("no")));
    if (!metadata.standing.isEmpty())
        info.replaceKey("/WitnessmarkStanding", text(metadata.standing));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
    pdf.getTrailer().removeKey("/ID"); // QPdfWriter's is random, and the writer would keep it
}

/// finishPdfA() as the part of ISO 19005 wants it: 1, or 3 where a file is going to be attached. Throws std::exception.
QByteArray rewritten(const QByteArray &pages, const PdfMetadata &metadata, int part)
{
    QPDF pdf;
    open(pdf, pages);
    const QString producer = QStringLiteral("Qt, qpdf");
    writeInfo(pdf, metadata, producer);
    drawings::nameFontSubsets(pdf);
    QPDFObjectHandle root = pdf.getRoot();
    if (!metadata.language.isEmpty())
        root.replaceKey("/Lang", text(metadata.language));
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
    QPDFObjectHandle stream = pdf.newStream(xmp(metadata, producer, part).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", stream);

    constexpr qsizetype kRest = qsizetype{256} * 1024; // metadata, colour profile, tables
    BytesPipeline bytes(pages.size() + kRest);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&bytes);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 has none, and updates append a plain table
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false); // the pages are compressed already
    writer.setPreserveUnreferencedObjects(false);
    writer.setNewlineBeforeEndstream(true); // ISO 19005-1 6.1.7
    writer.setDeterministicID(true);
    writer.forcePDFVersion(part == 1 ? "1.4" : "1.7");
    writer.write();
    return bytes.take();
}

/// The record of a job, in the parts of ISO 32000-1 7.11.4 and ISO 19005-3 6.8: a stream, what it is, and its place in
/// the catalog. No /CheckSum, which may be left out: it is MD5, and the signature covers the bytes.
QByteArray attached(const QByteArray &pdf, const QByteArray &bundle, const PdfMetadata &metadata)
{
    QPDF document;
    open(document, pdf);
    PdfUpdate update(pdf, document, bundle.size());
    const QPDFObjectHandle when = QPDFObjectHandle::newString(pdfDate(metadata.created));
    const QPDFObjectHandle name = QPDFObjectHandle::newString(kRecordAttachmentName);

    QPDFObjectHandle parameters = QPDFObjectHandle::newDictionary();
    parameters.replaceKey("/CreationDate", when);
    parameters.replaceKey("/ModDate", when);
    parameters.replaceKey("/Size", QPDFObjectHandle::newInteger(bundle.size()));
    QPDFObjectHandle stream = update.newDictionary();
    stream.replaceKey("/Type", QPDFObjectHandle::newName("/EmbeddedFile"));
    stream.replaceKey("/Subtype", QPDFObjectHandle::newName("/application/vnd.sqlite3"));
    stream.replaceKey("/Params", parameters);

    QPDFObjectHandle places = QPDFObjectHandle::newDictionary();
    places.replaceKey("/F", stream);
    places.replaceKey("/UF", stream);
    QPDFObjectHandle file = update.newDictionary();
    file.replaceKey("/Type", QPDFObjectHandle::newName("/Filespec"));
    file.replaceKey("/F", name);
    file.replaceKey("/UF", name);
    file.replaceKey("/EF", places);
    file.replaceKey("/Desc", text(Packet::tr("The signed record of the job, with its evidence")));
    file.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));

    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Names", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{name, file}));
    QPDFObjectHandle root = document.getRoot();
    QPDFObjectHandle names =
        root.getKey("/Names").isDictionary() ? root.getKey("/Names").shallowCopy() : QPDFObjectHandle::newDictionary();
    names.replaceKey("/EmbeddedFiles", tree);
    root.replaceKey("/Names", names);
    root.replaceKey("/AF", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{file}));

    update.addStream(stream, bundle);
    update.add(file);
    update.add(root);
    return update.close(metadata.head);
}

} // namespace

Result<QByteArray> finishPdfA(const QByteArray &pages, const PdfMetadata &metadata)
{
    try {
        return rewritten(pages, metadata, 1);
    } catch (const std::exception &exception) {
        return corrupt(exception.what());
    }
}

Result<QByteArray> attachRecord(const QByteArray &packet, const QByteArray &bundle, const PdfMetadata &metadata)
{
    try {
        return attached(rewritten(packet, metadata, 3), bundle, metadata);
    } catch (const std::exception &exception) {
        return corrupt(exception.what());
    }
}

Result<QByteArray> attachedFile(const QByteArray &pdf, const QString &name)
{
    try {
        QPDF document;
        open(document, pdf);
        const auto spec = QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFile(name.toStdString());
        if (!spec)
            return makeError(
                ErrorCode::NotFound,
                Packet::tr("The PDF carries no attachment “%1”. It is no packet made by this program, or it "
                           "was printed again by another one.")
                    .arg(name));
        const std::shared_ptr<Buffer> data = spec->getEmbeddedFileStream().getStreamData(qpdf_dl_generalized);
        return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    } catch (const std::exception &exception) {
        return corrupt(exception.what());
    }
}

Result<PdfMetadata> readMetadata(const QByteArray &pdf)
{
    try {
        QPDF document;
        open(document, pdf);
        QPDFObjectHandle info = document.getTrailer().getKey("/Info");
        const auto field = [&](const char *key) {
            QPDFObjectHandle value = info.isDictionary() ? info.getKey(key) : QPDFObjectHandle::newNull();
            return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
        };
        PdfMetadata result;
        result.title = field("/Title");
        result.subject = field("/Subject");
        result.author = field("/Author");
        result.program = field("/Creator");
        result.created = QDateTime::fromString(field("/CreationDate").mid(2, 14), QStringLiteral("yyyyMMddHHmmss"));
        result.created.setTimeSpec(Qt::UTC);
        result.job = field("/WitnessmarkJob");
        result.head = QByteArray::fromHex(field("/WitnessmarkHead").toLatin1());
        result.demonstration = field("/WitnessmarkDemonstration") == QStringLiteral("yes");
        result.standing = field("/WitnessmarkStanding");
        return result;
    } catch (const std::exception &exception) {
        return corrupt(exception.what());
    }
}

} // namespace wm::documents
