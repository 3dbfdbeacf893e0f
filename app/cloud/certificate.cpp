// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloud/certificate.h"

#include "core/base/bytes.h"
#include "core/base/freed.h"
#include "core/base/json.h"
#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>
#include <QtCore/QTemporaryDir>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <filesystem>
#include <memory>

namespace wm::cloud {

namespace {

struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};

using Pkey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

bool isAddress(const QString &host)
{
    return host.contains(u':') || host.count(u'.') == 3;
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    if (X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData())) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

X509Ptr selfSigned(EVP_PKEY *key, const QString &host, const QDateTime &now)
{
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    QByteArray serial(16, Qt::Uninitialized);
    RAND_bytes(reinterpret_cast<unsigned char *>(serial.data()), 16);
    serial[0] = static_cast<char>(serial[0] & 0x7f);
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(serial.constData()), 16, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get()));
    const auto seconds = static_cast<time_t>(now.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), seconds - 24 * 3600); // clocks differ
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), seconds + time_t{10} * 365 * 24 * 3600);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>("Witnessmark cloud"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    X509_set_pubkey(certificate.get(), key);
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    for (const QString &name : {host, QSysInfo::machineHostName()})
        if (!name.isEmpty() && name != QStringLiteral("127.0.0.1") && name != QStringLiteral("localhost"))
            names += (isAddress(name) ? ",IP:" : ",DNS:") + name.toLatin1();
    addExtension(certificate.get(), NID_subject_alt_name, names);
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), NID_ext_key_usage, "serverAuth");
    if (X509_sign(certificate.get(), key, EVP_sha256()) == 0)
        return nullptr;
    return certificate;
}

} // namespace

Result<Certificate> givenCertificate(const QString &chainFile, const QString &keyFile)
{
    const auto pem = readFile(chainFile, qint64{1024} * 1024);
    if (!pem)
        return pem.error();
    if (const auto key = readFile(keyFile, qint64{1024} * 1024); !key)
        return key.error();
    const BioPtr bio(BIO_new_mem_buf(pem->constData(), static_cast<int>(pem->size())));
    const X509Ptr certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (certificate == nullptr)
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("%1 holds no certificate in PEM form. Give the chain, the server's own first.")
                             .arg(chainFile));
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return Certificate{chainFile, keyFile, sha256(bytes).toHex(), false};
}

Result<Certificate> ownCertificate(const QString &dataDir, const QString &host, const Clock &clock)
{
    const QString folder = dataDir + QStringLiteral("/tls");
    const QString chain = folder + QStringLiteral("/cloud.crt"), key = folder + QStringLiteral("/cloud.key");
    const QString what = CloudWords::tr("The certificate of the service could not be made");
    if (!QFile::exists(chain)) {
        const Pkey pair(EVP_EC_gen("P-256"));
        const X509Ptr certificate = pair == nullptr ? nullptr : selfSigned(pair.get(), host, clock.utc());
        const BioPtr keyPem(BIO_new(BIO_s_mem())), pem(BIO_new(BIO_s_mem()));
        if (certificate == nullptr ||
            PEM_write_bio_PKCS8PrivateKey(keyPem.get(), pair.get(), nullptr, nullptr, 0, nullptr, nullptr) == 0 ||
            PEM_write_bio_X509(pem.get(), certificate.get()) == 0)
            return makeError(ErrorCode::Io, what);
        // Whole or not at all: another instance that shares the folder may be starting, too, and both have to show the
        // same. Who comes second takes the first one's.
        const QTemporaryDir fresh(dataDir + QStringLiteral("/tls-XXXXXX"));
        if (auto written =
                record::writeDurably(fresh.filePath(QStringLiteral("cloud.key")), contentOf(keyPem.get()), what);
            !written)
            return written.error();
        if (auto written =
                record::writeDurably(fresh.filePath(QStringLiteral("cloud.crt")), contentOf(pem.get()), what);
            !written)
            return written.error();
        std::error_code taken;
        std::filesystem::rename(QFile::encodeName(fresh.path()).toStdString(), QFile::encodeName(folder).toStdString(),
                                taken);
        if (taken && !QFile::exists(chain))
            return makeError(ErrorCode::Io, what, QString::fromStdString(taken.message()));
    }
    auto given = givenCertificate(chain, key);
    if (given)
        given->own = true;
    return given;
}

} // namespace wm::cloud
