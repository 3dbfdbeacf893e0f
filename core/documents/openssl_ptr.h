// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/freed.h"

#include <QtCore/QByteArray>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <memory>

namespace wm::documents {

using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, Freed<CMS_ContentInfo_free>>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using EcdsaPtr = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;
using BignumPtr = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreCtxPtr = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;

/// DER of an OpenSSL object by its i2d function.
template <class T, class F>
QByteArray toDer(T *object, F i2d)
{
    unsigned char *out = nullptr;
    const int size = i2d(object, &out);
    if (size <= 0)
        return {};
    QByteArray result(reinterpret_cast<const char *>(out), size);
    OPENSSL_free(out);
    return result;
}

inline const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline X509Ptr certificateFromDer(const QByteArray &der)
{
    const unsigned char *in = data(der);
    X509Ptr result(d2i_X509(nullptr, &in, der.size()));
    if (result && in != data(der) + der.size())
        return nullptr;
    return result;
}

} // namespace wm::documents
