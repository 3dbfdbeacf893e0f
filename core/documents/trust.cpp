// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/trust.h"

#include "core/base/json.h"
#include "core/documents/openssl_ptr.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

#include <openssl/pem.h>

namespace wm::documents {

namespace {

struct Packet
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

} // namespace

QList<QByteArray> certificatesOf(const QByteArray &bytes)
{
    QList<QByteArray> result;
    if (certificateFromDer(bytes)) {
        result.append(bytes);
        return result;
    }
    const BioPtr bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
    while (const X509Ptr certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        result.append(toDer(certificate.get(), i2d_X509));
    return result;
}

Result<QList<QByteArray>> trustAnchors(const QString &folder)
{
    QList<QByteArray> result;
    if (folder.isEmpty())
        return result;
    const QDir dir(folder);
    if (!dir.exists())
        return makeError(ErrorCode::NotFound,
                         Packet::tr("The trust folder “%1” does not exist. Name the folder that holds the company's "
                                    "certificates.")
                             .arg(folder));
    if (!dir.isReadable())
        return makeError(
            ErrorCode::NoPermission,
            Packet::tr("The trust folder “%1” may not be read. Ask for permission to read it.").arg(folder));
    const QStringList names = dir.entryList({QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer")},
                                            QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QByteArray> bytes = readFile(dir.filePath(name), qint64{1024} * 1024);
        if (!bytes)
            return bytes.error();
        const QList<QByteArray> certificates = certificatesOf(*bytes);
        if (certificates.isEmpty())
            return makeError(
                ErrorCode::Invalid,
                Packet::tr("“%1” in the trust folder holds no certificate. Put a PEM or DER certificate there, "
                           "or remove the file.")
                    .arg(name));
        result += certificates;
    }
    return result;
}

bool vouchedFor(const QByteArray &certificate, const QList<QByteArray> &anchors, const QDateTime &utc)
{
    const X509Ptr subject = certificateFromDer(certificate);
    if (!subject || anchors.isEmpty() || !utc.isValid())
        return false;
    const StorePtr store(X509_STORE_new());
    for (const QByteArray &anchor : anchors) {
        const X509Ptr one = certificateFromDer(anchor);
        if (one)
            X509_STORE_add_cert(store.get(), one.get());
    }
    const StoreCtxPtr context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), subject.get(), nullptr) != 1)
        return false;
    // A device's own certificate in the folder counts as well as its company's.
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(utc.toSecsSinceEpoch()));
    return X509_verify_cert(context.get()) == 1;
}

} // namespace wm::documents
