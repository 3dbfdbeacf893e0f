// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/grant.h"

#include "core/documents/company.h"
#include "core/documents/openssl_ptr.h"
#include "core/documents/trust.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <openssl/x509v3.h>

namespace wm::documents {

namespace {

struct CompanyWords
{
    Q_DECLARE_TR_FUNCTIONS(CompanyWords)
};

/// The one value of an attribute of a name; empty when it is not there, or there more than once.
QString only(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0 || X509_NAME_get_index_by_NID(name, nid, at) >= 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (size < 0)
        return {};
    const QString result = QString::fromUtf8(reinterpret_cast<const char *>(text), size);
    OPENSSL_free(text);
    return result;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    struct tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
}

QByteArray ed25519Of(X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    QByteArray raw(32, '\0');
    size_t size = 32;
    if (key == nullptr || EVP_PKEY_get_id(key) != EVP_PKEY_ED25519 ||
        EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &size) != 1)
        return {};
    return raw;
}

QString dayOf(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

/// What OpenSSL found, said of a grant. `depth` 0 is the grant, above it are its issuers.
Error refusal(int error, int depth, const Grant &grant, const QString &issuer, const QDateTime &issuerFrom,
              const QDateTime &issuerUntil, const QString &folder)
{
    const auto refused = [error](const QString &sentence) {
        return makeError(ErrorCode::Refused, sentence, QString::fromLatin1(X509_verify_cert_error_string(error)));
    };
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return depth == 0 ? refused(CompanyWords::tr("The grant of %1 ended on %2. Ask %3 for a new one.")
                                        .arg(grant.person, dayOf(grant.until), grant.company))
                          : refused(CompanyWords::tr("The certificate of %1 ended on %2, and its grants with it.")
                                        .arg(issuer, dayOf(issuerUntil)));
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return refused(CompanyWords::tr("The grant of %1 begins on %2 only. Check this machine's clock, or wait.")
                           .arg(depth == 0 ? grant.person : issuer, dayOf(depth == 0 ? grant.from : issuerFrom)));
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return refused(
            CompanyWords::tr("The grant does not carry %1's signature: it was altered or forged.").arg(issuer));
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return refused(CompanyWords::tr("The certificate of %1 is none that may grant anything.").arg(issuer));
    default:
        return refused(CompanyWords::tr("The grant is of %1, whose certificate is not among the trust anchors in %2.")
                           .arg(issuer, folder));
    }
}

/// Whether an anchor issued it and it is valid now. Exactly one step: a company passes its word on to nobody.
Result<void> verifyChain(X509 *certificate, const Grant &grant, const QList<QByteArray> &anchors, const QDateTime &utc,
                         const QString &folder)
{
    const StorePtr store(X509_STORE_new());
    for (const QByteArray &der : anchors)
        if (const X509Ptr anchor = certificateFromDer(der))
            X509_STORE_add_cert(store.get(), anchor.get());
    const StoreCtxPtr context(X509_STORE_CTX_new());
    const QString issuer = only(X509_get_issuer_name(certificate), NID_organizationName);
    const QString named = issuer.isEmpty() ? only(X509_get_issuer_name(certificate), NID_commonName) : issuer;
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr) != 1)
        return refusal(X509_V_ERR_UNSPECIFIED, 0, grant, named, {}, {}, folder);
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(utc.toSecsSinceEpoch()));
    const bool good = X509_verify_cert(context.get()) == 1;
    STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(context.get());
    X509 *above = chain != nullptr && sk_X509_num(chain) > 1 ? sk_X509_value(chain, 1) : nullptr;
    const QDateTime from = above != nullptr ? timeOf(X509_get0_notBefore(above)) : QDateTime();
    const QDateTime until = above != nullptr ? timeOf(X509_get0_notAfter(above)) : QDateTime();
    if (!good)
        return refusal(X509_STORE_CTX_get_error(context.get()), X509_STORE_CTX_get_error_depth(context.get()), grant,
                       named, from, until, folder);
    if (above == nullptr || sk_X509_num(chain) != 2 || X509_check_ca(above) != 1)
        return refusal(X509_V_ERR_INVALID_CA, 1, grant, named, from, until, folder);
    return {};
}

} // namespace

Result<Grant> checkGrant(const QByteArray &file, const QByteArray &key, const QList<QByteArray> &anchors,
                         const QDateTime &utc, const QString &what, const QString &folder)
{
    const QList<QByteArray> certificates = certificatesOf(file);
    const X509Ptr certificate = certificates.isEmpty() ? nullptr : certificateFromDer(certificates.first());
    if (!certificate)
        return makeError(
            ErrorCode::Invalid,
            CompanyWords::tr("“%1” holds no grant. A company makes one with: witnessmarkctl company grant").arg(what));
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    const X509_NAME *issuer = X509_get_issuer_name(certificate.get());
    Grant grant;
    grant.person = only(subject, NID_commonName);
    grant.company = only(subject, NID_organizationName);
    grant.role = only(subject, NID_role);
    grant.from = timeOf(X509_get0_notBefore(certificate.get()));
    grant.until = timeOf(X509_get0_notAfter(certificate.get()));
    grant.demonstration = only(issuer, NID_organizationalUnitName) == kDemonstrationUnit ||
                          only(subject, NID_organizationalUnitName) == kDemonstrationUnit;
    grant.key = ed25519Of(certificate.get());
    grant.certificate = certificates.first();
    if (grant.person.isEmpty() || grant.company.isEmpty() || grant.role.isEmpty() || grant.key.isEmpty())
        return makeError(ErrorCode::Invalid,
                         CompanyWords::tr("The certificate in “%1” is no grant: a grant names a person, a company, a "
                                          "role and an Ed25519 key.")
                             .arg(what));
    if (grant.key != key)
        return makeError(ErrorCode::Mismatch,
                         CompanyWords::tr("The grant in “%1” is for another key than the one given. Give the key it "
                                          "was made for, or ask %2 for a grant for this one.")
                             .arg(what, grant.company));
    if (anchors.isEmpty())
        return makeError(ErrorCode::NotFound,
                         CompanyWords::tr("There is no company among the trust anchors, so nobody can be believed to "
                                          "be its administrator. Put the company's certificate into %1.")
                             .arg(folder));
    if (const Result<void> chain = verifyChain(certificate.get(), grant, anchors, utc, folder); !chain)
        return chain.error();
    if (const QString of = only(issuer, NID_organizationName); of != grant.company)
        return makeError(
            ErrorCode::Mismatch,
            CompanyWords::tr("The grant speaks for %1, but %2 issued it. A company grants for itself only.")
                .arg(grant.company, of));
    return grant;
}

} // namespace wm::documents
