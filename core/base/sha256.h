// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

struct evp_md_ctx_st;

namespace wm {

/// SHA-256 of what comes in pieces, by OpenSSL: several times as fast as Qt's on processors with instructions for it.
/// Of one piece, sha256() (bytes.h) is.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(QByteArrayView bytes);
    QByteArray result(); ///< 32 bytes, once; empty where OpenSSL refused

private:
    evp_md_ctx_st *m_context;
    bool m_well;
};

/// Of a file's content, however large; empty when it cannot be read.
QByteArray sha256OfFile(const QString &path);

} // namespace wm
