// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf_signature.h"

#include "core/base/bytes.h"
#include "core/documents/cms.h"
#include "core/documents/openssl_ptr.h"
#include "core/documents/pdf_update.h"

#include <QtCore/QCoreApplication>

#include <openssl/asn1.h>

#include <qpdf/QPDF.hh>

#include <array>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

/// Room for the CMS structure: a few hundred bytes of certificate, twice over.
constexpr qsizetype kMinimumRoom = 2048;
constexpr qsizetype kMaximumRoom = 1 << 20;
constexpr int kRangeWidth = 36;
constexpr auto kRangeKey = "/ByteRange [0 ";
constexpr auto kContentsKey = "/Contents ";

bool isP256(EVP_PKEY *key)
{
    std::array<char, 32> group{};
    return key != nullptr && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1 &&
           QByteArrayView(group.data()) == QByteArrayView("prime256v1");
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray pdfText(const QString &text)
{
    return QByteArray::fromStdString(QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse());
}

Error unreadable(const char *what)
{
    return makeError(ErrorCode::Corrupt,
                     Packet::tr("The file cannot be signed: it is not a readable PDF. Make the packet again."),
                     QString::fromUtf8(what));
}

QByteArray signatureDictionary(const PdfSigner &signer, const QDateTime &utc, qsizetype room)
{
    QByteArray result = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:" +
                        utc.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
    if (!signer.name.isEmpty())
        result += " /Name " + pdfText(signer.name);
    if (!signer.reason.isEmpty())
        result += " /Reason " + pdfText(signer.reason);
    if (!signer.location.isEmpty())
        result += " /Location " + pdfText(signer.location);
    return result + ' ' + kRangeKey + QByteArray(kRangeWidth, ' ') + "] " + kContentsKey + '<' +
           QByteArray(2 * room, '0') + "> >>";
}

/// Where the signature's parts lie, read in the one layout signPdf() writes.
struct Layout
{
    qsizetype gapStart = 0, gapEnd = 0; ///< of "<…>"
    qint64 range[4] = {};
};

std::optional<Layout> findLayout(const QByteArray &pdf)
{
    Layout layout;
    const qsizetype key = pdf.lastIndexOf(kRangeKey);
    if (key < 0)
        return std::nullopt;
    const qsizetype start = key + static_cast<qsizetype>(qstrlen(kRangeKey));
    const QByteArray numbers = pdf.mid(start, kRangeWidth);
    if (numbers.size() != kRangeWidth || pdf.mid(start + kRangeWidth, 2) != "] ")
        return std::nullopt;
    const QList<QByteArray> parts = numbers.trimmed().split(' ');
    if (parts.size() != 3)
        return std::nullopt;
    for (int i = 0; i < 3; ++i) {
        bool good = false;
        layout.range[i + 1] = parts.at(i).toLongLong(&good);
        if (!good || layout.range[i + 1] < 0 || number(layout.range[i + 1]) != parts.at(i))
            return std::nullopt;
    }
    const qsizetype contents = start + kRangeWidth + 2;
    layout.gapStart = contents + static_cast<qsizetype>(qstrlen(kContentsKey));
    layout.gapEnd = pdf.indexOf('>', layout.gapStart) + 1;
    if (pdf.mid(contents, layout.gapStart - contents) != kContentsKey || layout.gapEnd == 0)
        return std::nullopt;
    return layout;
}

/// What "<hex…00>" holds, or nothing when it is spelled in any way but lower-case digits padded with zeros.
std::optional<cms::Parts> canonicalContents(const QByteArray &gap)
{
    if (gap.size() < 6 || gap.size() % 2 != 0 || gap.size() > 2 * kMaximumRoom || !gap.startsWith('<') ||
        !gap.endsWith('>'))
        return std::nullopt;
    for (const char c : QByteArrayView(gap).sliced(1, gap.size() - 2)) {
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f'))
            return std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromHex(gap.mid(1, gap.size() - 2));
    const std::optional<cms::Parts> parts = cms::decode(bytes);
    if (!parts)
        return std::nullopt;
    const QByteArray again = cms::encode(*parts);
    if (again.isEmpty() || again.size() > bytes.size() ||
        again + QByteArray(bytes.size() - again.size(), '\0') != bytes)
        return std::nullopt;
    return parts;
}

/// SHA-256 of the file without the signature's own text.
QByteArray digestAround(const QByteArray &pdf, qsizetype gapStart, qsizetype gapEnd)
{
    const DigestPtr context(EVP_MD_CTX_new());
    QByteArray digest(32, '\0');
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    EVP_DigestUpdate(context.get(), pdf.constData(), static_cast<size_t>(gapStart));
    EVP_DigestUpdate(context.get(), pdf.constData() + gapEnd, static_cast<size_t>(pdf.size() - gapEnd));
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QDateTime time(const ASN1_TIME *when)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(when, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString commonName(X509 *certificate)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    if (size < 0)
        return {};
    const QString result = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return result;
}

QDateTime claimedTime(const QByteArray &pdf, qsizetype before)
{
    const qsizetype key = pdf.lastIndexOf(" /M (D:", before);
    QDateTime result;
    if (key >= 0)
        result = QDateTime::fromString(QString::fromLatin1(pdf.mid(key + 7, 14)), QStringLiteral("yyyyMMddHHmmss"));
    result.setTimeSpec(Qt::UTC);
    return result;
}

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const PdfSigner &signer, const QDateTime &utc)
{
    if (!isP256(signer.key) || signer.certificate == nullptr ||
        X509_check_private_key(signer.certificate, signer.key) != 1)
        return makeError(ErrorCode::Invalid,
                         Packet::tr("The signing key is no P-256 key, or its certificate is another's. "
                                    "Let the program make this device's keys again."));
    const QByteArray certificate = toDer(signer.certificate, i2d_X509);
    const QByteArray issuer = cms::issuerAndSerial(signer.certificate);
    const qsizetype room =
        std::max(kMinimumRoom, cms::encode({certificate, issuer, QByteArray(32, '\0'), QByteArray(72, '\0')}).size());
    QByteArray file;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("packet", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFObjectHandle root = document.getRoot();
        QPDFObjectHandle page = document.getAllPages().at(0);
        if (root.hasKey("/AcroForm"))
            return makeError(ErrorCode::Refused,
                             Packet::tr("The packet is signed already. Make a new one to sign again."));
        PdfUpdate update(pdf, document);
        QPDFObjectHandle signature = update.newDictionary(), field = update.newDictionary();
        QPDFObjectHandle form = QPDFObjectHandle::newDictionary();
        form.replaceKey("/Fields", QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{field}));
        form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(3));
        root.replaceKey("/AcroForm", form);
        std::vector<QPDFObjectHandle> annotations;
        if (page.getKey("/Annots").isArray())
            annotations = page.getKey("/Annots").getArrayAsVector();
        annotations.push_back(field);
        page.replaceKey("/Annots", QPDFObjectHandle::newArray(annotations));
        update.add(root);
        update.add(page);
        update.add(field, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature) /F 132 /Rect [0 0 0 0] /P " +
                              QByteArray::fromStdString(page.unparse()) + " /V " +
                              QByteArray::fromStdString(signature.unparse()) + " >>");
        const QByteArray dictionary = signatureDictionary(signer, utc, room);
        update.add(signature, dictionary);
        file = update.close(dictionary);
    } catch (const std::exception &exception) {
        return unreadable(exception.what());
    }

    const qsizetype range = file.lastIndexOf(kRangeKey) + static_cast<qsizetype>(qstrlen(kRangeKey));
    const qsizetype gap = file.indexOf('<', range);
    const qsizetype after = gap + 2 * room + 2;
    const QByteArray numbers = number(gap) + ' ' + number(after) + ' ' + number(file.size() - after);
    file.replace(range, kRangeWidth, numbers.leftJustified(kRangeWidth, ' '));
    const QByteArray digest = digestAround(file, gap, after);
    const QByteArray value = cms::signEcdsa(signer.key, cms::signedAttributes(certificate, digest));
    const QByteArray contents = cms::encode({certificate, issuer, digest, value});
    if (value.isEmpty() || contents.isEmpty() || contents.size() > room)
        return makeError(ErrorCode::Io,
                         Packet::tr("The packet could not be signed. Try again; if it fails again, restart "
                                    "the program."));
    file.replace(gap + 1, 2 * contents.size(), contents.toHex());
    return file;
}

PdfSignatureReport checkPdfSignature(const QByteArray &pdf)
{
    PdfSignatureReport report;
    const std::optional<Layout> layout = findLayout(pdf);
    if (!layout) {
        report.problems.append(Packet::tr("The file carries no signature of the form this program makes."));
        return report;
    }
    report.present = true;
    const QByteArray gap = pdf.mid(layout->gapStart, layout->gapEnd - layout->gapStart);
    report.wholeFile = layout->range[1] == layout->gapStart && layout->range[2] == layout->gapEnd &&
                       layout->range[2] + layout->range[3] == pdf.size();
    if (!report.wholeFile)
        report.problems.append(
            Packet::tr("The signature does not cover the whole file: bytes were added, removed or moved "
                       "after signing."));
    const std::optional<cms::Parts> parts = canonicalContents(gap);
    report.canonical = parts.has_value();
    if (!report.canonical) {
        report.problems.append(
            Packet::tr("The signature itself was altered: it is not spelled in its one valid form."));
        return report;
    }
    const X509Ptr certificate = certificateFromDer(parts->certificate);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    report.certificate = parts->certificate;
    report.certificateSha256 = sha256(parts->certificate);
    if (certificate) {
        report.subject = commonName(certificate.get());
        report.notBefore = time(X509_get0_notBefore(certificate.get()));
        report.notAfter = time(X509_get0_notAfter(certificate.get()));
    }
    report.claimedTime = claimedTime(pdf, layout->gapStart);
    const QByteArray digest = digestAround(pdf, layout->gapStart, layout->gapEnd);
    const bool same = digest == parts->digest;
    if (!same)
        report.problems.append(Packet::tr("The file was altered after it was signed: its digest is another."));
    const bool right = isP256(key) && cms::verifyEcdsa(key, cms::signedAttributes(parts->certificate, parts->digest),
                                                       parts->signature);
    if (same && !right)
        report.problems.append(Packet::tr("The signature was not made with the key of its certificate."));
    report.valid = report.wholeFile && report.canonical && same && right;
    return report;
}

QStringList checkReadersView(const QByteArray &pdf)
{
    const QString other = Packet::tr("A PDF reader would find another signature than the one that covers this file.");
    const std::optional<Layout> layout = findLayout(pdf);
    if (!layout)
        return {other};
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.setAttemptRecovery(false);
        document.processMemoryFile("packet", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFObjectHandle form = document.getRoot().getKey("/AcroForm");
        QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
        if (!fields.isArray() || fields.getArrayNItems() != 1)
            return {other};
        QPDFObjectHandle signature = fields.getArrayItem(0).getKey("/V");
        QPDFObjectHandle range =
            signature.isDictionary() ? signature.getKey("/ByteRange") : QPDFObjectHandle::newNull();
        if (!range.isArray() || range.getArrayNItems() != 4 || !signature.getKey("/Contents").isString())
            return {other};
        for (int i = 0; i < 4; ++i) {
            if (!range.getArrayItem(i).isInteger() || range.getArrayItem(i).getIntValue() != layout->range[i])
                return {other};
        }
        const QByteArray gap = pdf.mid(layout->gapStart + 1, layout->gapEnd - layout->gapStart - 2);
        if (QByteArray::fromStdString(signature.getKey("/Contents").getStringValue()) != QByteArray::fromHex(gap))
            return {other};
        for (QPDFObjectHandle &object : document.getAllObjects())
            static_cast<void>(object);
        if (document.anyWarnings())
            return {Packet::tr("The PDF's structure is damaged.")};
    } catch (const std::exception &) {
        return {Packet::tr("The PDF's structure is damaged.")};
    }
    return {};
}

} // namespace wm::documents
