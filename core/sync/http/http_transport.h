// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/protocol.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>
#include <memory>

namespace wm::sync {

/// Requests to one service over TLS 1.3. Its certificate is the one whose hash the introduction link told, or one that
/// the system trusts for that name; with any other, not a byte of a request leaves. Uses the calling thread's event
/// loop.
class HttpTransport : public QObject
{
public:
    /// An answer, whatever its status, or why there is none: Refused (the certificate), Vanished, Timeout.
    using Answered = std::function<void(Result<Response>)>;

    /// `server` is "https://host:port"; `certificate` its SHA-256 in hexadecimal digits, or empty.
    HttpTransport(QByteArray server, QByteArray certificate);
    /// One at a time. Nothing that makes no progress for 60 s is waited for.
    void send(const Request &request, Answered answered);

private:
    class Sending;
    QByteArray m_server;
    QByteArray m_certificate;
    QNetworkAccessManager m_manager;
};

} // namespace wm::sync
