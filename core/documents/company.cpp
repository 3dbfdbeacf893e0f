// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/company.h"

#include "core/base/text.h"
#include "core/documents/openssl_ptr.h"
#include "core/documents/trust.h"

#include <QtCore/QCoreApplication>

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace wm::documents {

namespace {

struct CompanyWords
{
    Q_DECLARE_TR_FUNCTIONS(CompanyWords)
};

constexpr qsizetype kLongestName = 64; ///< of a name in a certificate (RFC 5280, upper bounds)

bool add(X509_NAME *name, int nid, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return text.isEmpty() || X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
                                                        reinterpret_cast<const unsigned char *>(utf8.constData()),
                                                        static_cast<int>(utf8.size()), -1, 0) == 1;
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// A certificate with a random serial number, not signed yet. A day earlier, for devices whose clock is behind.
X509Ptr blank(EVP_PKEY *key, const QDateTime &now, const QDateTime &until)
{
    X509Ptr certificate(X509_new());
    unsigned char random[16];
    if (!certificate || RAND_bytes(random, sizeof random) != 1)
        return nullptr;
    random[0] &= 0x7f; // a serial number is positive
    const BignumPtr number(BN_bin2bn(random, sizeof random, nullptr));
    X509 *x = certificate.get();
    const bool made =
        X509_set_version(x, 2) == 1 && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x)) != nullptr &&
        ASN1_TIME_set(X509_getm_notBefore(x), now.addDays(-1).toSecsSinceEpoch()) != nullptr &&
        ASN1_TIME_set(X509_getm_notAfter(x), until.toSecsSinceEpoch()) != nullptr && X509_set_pubkey(x, key) == 1;
    return made ? std::move(certificate) : nullptr;
}

template <class Write>
QByteArray pem(Write write)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (write(bio.get()) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

Result<QString> nameOf(const QString &text, const QString &what)
{
    if (text.trimmed().isEmpty())
        return makeError(ErrorCode::Invalid, CompanyWords::tr("%1 is empty. Give a name.").arg(what));
    if (text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t'))
        return makeError(ErrorCode::Invalid, CompanyWords::tr("%1 has to be one line.").arg(what));
    return checkedText(text.trimmed(), what, kLongestName);
}

Error notMade()
{
    return makeError(ErrorCode::Io, CompanyWords::tr("The certificate could not be made."));
}

} // namespace

QStringList grantableRoles()
{
    return {QStringLiteral("admin"), QStringLiteral("installer"), QStringLiteral("read_only"),
            QStringLiteral("publisher")};
}

Result<Company> makeCompany(const QString &name, bool demonstration, const QDateTime &now, const QDateTime &until)
{
    const Result<QString> good = nameOf(name, CompanyWords::tr("The company's name"));
    if (!good)
        return good.error();
    const KeyPtr key(EVP_EC_gen("P-256"));
    const X509Ptr certificate = key ? blank(key.get(), now, until) : nullptr;
    if (!certificate)
        return notMade();
    X509 *x = certificate.get();
    X509_NAME *subject = X509_get_subject_name(x);
    const bool made =
        add(subject, NID_organizationName, *good) &&
        add(subject, NID_organizationalUnitName, demonstration ? QString::fromUtf16(kDemonstrationUnit) : QString()) &&
        add(subject, NID_commonName, *good) && X509_set_issuer_name(x, subject) == 1 &&
        addExtension(x, x, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
        addExtension(x, x, NID_key_usage, "critical,keyCertSign,cRLSign") &&
        addExtension(x, x, NID_subject_key_identifier, "hash") && X509_sign(x, key.get(), EVP_sha256()) > 0;
    if (!made)
        return notMade();
    return Company{pem([&](BIO *bio) {
                       return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
                   }),
                   pem([&](BIO *bio) { return PEM_write_bio_X509(bio, x); })};
}

Result<QByteArray> issueGrant(const Company &company, const GrantRequest &request, const QDateTime &now)
{
    const Result<QString> person = nameOf(request.person, CompanyWords::tr("The person's name"));
    if (!person)
        return person.error();
    if (!grantableRoles().contains(request.role))
        return makeError(ErrorCode::Invalid, CompanyWords::tr("“%1” is no role a company grants; choose one of %2.")
                                                 .arg(request.role, grantableRoles().join(QStringLiteral(", "))));
    const KeyPtr key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, data(request.key),
                                                 static_cast<size_t>(request.key.size())));
    if (!key)
        return makeError(ErrorCode::Invalid, CompanyWords::tr("The person's key is no Ed25519 key."));
    const BioPtr bio(BIO_new_mem_buf(company.keyPem.constData(), static_cast<int>(company.keyPem.size())));
    const KeyPtr signing(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    const QList<QByteArray> certificates = certificatesOf(company.certificatePem);
    const X509Ptr issuer = certificates.isEmpty() ? nullptr : certificateFromDer(certificates.first());
    if (!signing || !issuer || X509_check_private_key(issuer.get(), signing.get()) != 1)
        return makeError(ErrorCode::Invalid,
                         CompanyWords::tr("The company's key and its certificate do not belong together."));
    if (X509_check_ca(issuer.get()) != 1)
        return makeError(ErrorCode::Invalid, CompanyWords::tr("The company's certificate is none that may grant."));
    time_t end = static_cast<time_t>(request.until.toSecsSinceEpoch());
    if (request.until <= now || X509_cmp_time(X509_get0_notAfter(issuer.get()), &end) < 0)
        return makeError(ErrorCode::Invalid,
                         CompanyWords::tr("The grant would end on %1: it has to end after today and no later than the "
                                          "company's certificate.")
                             .arg(request.until.date().toString(Qt::ISODate)));

    const X509Ptr certificate = blank(key.get(), now, request.until);
    if (!certificate)
        return notMade();
    X509 *x = certificate.get();
    X509_NAME *subject = X509_get_subject_name(x);
    X509_NAME *of = X509_get_subject_name(issuer.get());
    const auto same = [&](int nid) { // what the company is called, exactly as it calls itself
        const int at = X509_NAME_get_index_by_NID(of, nid, -1);
        return at < 0 || X509_NAME_add_entry(subject, X509_NAME_get_entry(of, at), -1, 0) == 1;
    };
    const bool made = same(NID_organizationName) && same(NID_organizationalUnitName) &&
                      add(subject, NID_commonName, *person) && add(subject, NID_role, request.role) &&
                      X509_set_issuer_name(x, of) == 1 &&
                      addExtension(x, issuer.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(x, issuer.get(), NID_key_usage, "critical,digitalSignature") &&
                      addExtension(x, issuer.get(), NID_subject_key_identifier, "hash") &&
                      addExtension(x, issuer.get(), NID_authority_key_identifier, "keyid") &&
                      X509_sign(x, signing.get(), EVP_sha256()) > 0;
    return made ? Result<QByteArray>(pem([&](BIO *out) { return PEM_write_bio_X509(out, x); }))
                : Result<QByteArray>(notMade());
}

} // namespace wm::documents
