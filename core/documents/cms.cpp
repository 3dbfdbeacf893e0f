// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cms.h"

#include "core/base/bytes.h"
#include "core/documents/openssl_ptr.h"

#include <QtCore/QList>

#include <openssl/ecdsa.h>
#include <openssl/objects.h>

#include <algorithm>

namespace wm::documents::cms {

namespace {

QByteArray tlv(quint8 tag, const QByteArray &content)
{
    QByteArray result(1, static_cast<char>(tag));
    const auto size = content.size();
    if (size < 0x80) {
        result.append(static_cast<char>(size));
    } else {
        QByteArray length;
        for (auto rest = size; rest > 0; rest >>= 8)
            length.prepend(static_cast<char>(rest & 0xff));
        result.append(static_cast<char>(0x80 | length.size()));
        result.append(length);
    }
    return result + content;
}

QByteArray sequence(const QByteArray &content)
{
    return tlv(0x30, content);
}
QByteArray octets(const QByteArray &content)
{
    return tlv(0x04, content);
}
QByteArray integer(char value)
{
    return tlv(0x02, QByteArray(1, value));
}
QByteArray oid(int nid)
{
    return toDer(OBJ_nid2obj(nid), i2d_ASN1_OBJECT);
}
QByteArray algorithm(int nid)
{
    return sequence(oid(nid));
}

QByteArray setOf(QList<QByteArray> elements)
{
    std::sort(elements.begin(), elements.end()); // DER: a SET OF is in the order of its encodings
    return elements.join();
}

QByteArray attribute(int nid, const QByteArray &value)
{
    return sequence(oid(nid) + tlv(0x31, value));
}

QByteArray attributes(const QByteArray &certificate, const QByteArray &digest)
{
    // SigningCertificateV2 with SHA-256 by default: SEQUENCE of SEQUENCE of ESSCertIDv2 { certHash }.
    const QByteArray essCert = sequence(octets(sha256(certificate)));
    return setOf({attribute(NID_pkcs9_contentType, oid(NID_pkcs7_data)),
                  attribute(NID_pkcs9_messageDigest, octets(digest)),
                  attribute(NID_id_smime_aa_signingCertificateV2, sequence(sequence(essCert)))});
}

/// n/2 of P-256, above which s is replaced by n - s.
const BIGNUM *halfOrder()
{
    static const BignumPtr half = [] {
        BIGNUM *order = nullptr;
        BN_hex2bn(&order, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
        BN_rshift1(order, order);
        return BignumPtr(order);
    }();
    return half.get();
}

} // namespace

QByteArray signedAttributes(const QByteArray &certificate, const QByteArray &digest)
{
    return tlv(0x31, attributes(certificate, digest));
}

QByteArray issuerAndSerial(X509 *certificate)
{
    return toDer(X509_get_issuer_name(certificate), i2d_X509_NAME) +
           toDer(X509_get0_serialNumber(certificate), i2d_ASN1_INTEGER);
}

QByteArray encode(const Parts &parts)
{
    const QByteArray signerInfo = sequence(integer(1) + sequence(parts.issuerAndSerial) + algorithm(NID_sha256) +
                                           tlv(0xa0, attributes(parts.certificate, parts.digest)) +
                                           algorithm(NID_ecdsa_with_SHA256) + octets(parts.signature));
    const QByteArray signedData =
        sequence(integer(1) + tlv(0x31, algorithm(NID_sha256)) + sequence(oid(NID_pkcs7_data)) +
                 tlv(0xa0, parts.certificate) + tlv(0x31, signerInfo));
    return sequence(oid(NID_pkcs7_signed) + tlv(0xa0, signedData));
}

std::optional<Parts> decode(const QByteArray &bytes)
{
    const unsigned char *in = data(bytes);
    const CmsPtr content(d2i_CMS_ContentInfo(nullptr, &in, bytes.size()));
    if (!content || OBJ_obj2nid(CMS_get0_type(content.get())) != NID_pkcs7_signed)
        return std::nullopt;
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(content.get());
    STACK_OF(X509) *certificates = CMS_get1_certs(content.get());
    Parts result;
    if (certificates != nullptr && sk_X509_num(certificates) == 1) {
        result.certificate = toDer(sk_X509_value(certificates, 0), i2d_X509);
        result.issuerAndSerial = issuerAndSerial(sk_X509_value(certificates, 0));
    }
    sk_X509_pop_free(certificates, X509_free);
    if (result.certificate.isEmpty() || signers == nullptr || sk_CMS_SignerInfo_num(signers) != 1)
        return std::nullopt;
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    const ASN1_OCTET_STRING *signature = CMS_SignerInfo_get0_signature(signer);
    const auto *digest = static_cast<const ASN1_OCTET_STRING *>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_pkcs9_messageDigest), -3, V_ASN1_OCTET_STRING));
    if (signature == nullptr || digest == nullptr)
        return std::nullopt;
    const auto bytesOf = [](const ASN1_OCTET_STRING *string) {
        return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
    };
    result.signature = bytesOf(signature);
    result.digest = bytesOf(digest);
    return result;
}

QByteArray signEcdsa(EVP_PKEY *key, const QByteArray &message)
{
    const DigestPtr context(EVP_MD_CTX_new());
    size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, data(message), static_cast<size_t>(message.size())) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, data(message),
                       static_cast<size_t>(message.size())) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(size));
    const unsigned char *in = data(signature);
    const EcdsaPtr parsed(d2i_ECDSA_SIG(nullptr, &in, signature.size()));
    if (!parsed)
        return {};
    BignumPtr r(BN_dup(ECDSA_SIG_get0_r(parsed.get())));
    BignumPtr s(BN_dup(ECDSA_SIG_get0_s(parsed.get())));
    if (BN_cmp(s.get(), halfOrder()) > 0) {
        BIGNUM *order = nullptr;
        BN_hex2bn(&order, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
        const BignumPtr owned(order);
        BN_sub(s.get(), order, s.get());
    }
    ECDSA_SIG_set0(parsed.get(), r.release(), s.release());
    return toDer(parsed.get(), i2d_ECDSA_SIG);
}

bool verifyEcdsa(EVP_PKEY *key, const QByteArray &message, const QByteArray &signature)
{
    const unsigned char *in = data(signature);
    const EcdsaPtr parsed(d2i_ECDSA_SIG(nullptr, &in, signature.size()));
    if (!parsed || toDer(parsed.get(), i2d_ECDSA_SIG) != signature ||
        BN_cmp(ECDSA_SIG_get0_s(parsed.get()), halfOrder()) > 0)
        return false;
    const DigestPtr context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), data(signature), static_cast<size_t>(signature.size()), data(message),
                            static_cast<size_t>(message.size())) == 1;
}

} // namespace wm::documents::cms
