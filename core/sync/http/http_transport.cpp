// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/http/http_transport.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

#include <algorithm>

namespace wm::sync {

namespace {

struct SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

constexpr int kNoProgressMs = 60'000;
constexpr qint64 kMostAnswer = qint64{32} * 1024 * 1024;

/// What a certificate known by its hash need not have: somebody's signature, and the right name. A date it must keep.
bool isNoMatterOfAPin(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
        return true;
    default:
        return false;
    }
}

} // namespace

/// One request under way; deletes itself after its answer.
class HttpTransport::Sending : public QObject
{
public:
    Sending(QNetworkReply *reply, QByteArray pin, Answered answered)
        : QObject(reply), m_reply(reply), m_pin(std::move(pin)), m_answered(std::move(answered))
    {
        connect(reply, &QNetworkReply::sslErrors, this, &Sending::judge);
        // Before a byte of the request: the same for a certificate that Qt had nothing against.
        connect(reply, &QNetworkReply::encrypted, this, [this] {
            if (!m_pin.isEmpty() && !isPinned())
                refuse(SyncWords::tr("it shows another certificate than the one in the introduction link"));
        });
        connect(reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) {
            if (received > kMostAnswer)
                m_reply->abort();
        });
        connect(reply, &QNetworkReply::finished, this, &Sending::finish);
    }

private:
    [[nodiscard]] bool isPinned() const
    {
        return m_reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256).toHex() == m_pin;
    }
    void refuse(const QString &why)
    {
        m_refused = why;
        m_reply->abort();
    }
    void judge(const QList<QSslError> &errors)
    {
        const auto wrong = std::find_if_not(errors.begin(), errors.end(), isNoMatterOfAPin);
        if (m_pin.isEmpty())
            m_refused = errors.first().errorString();
        else if (!isPinned())
            m_refused = SyncWords::tr("it shows another certificate than the one in the introduction link");
        else if (wrong != errors.end())
            m_refused = wrong->errorString();
        else
            m_reply->ignoreSslErrors(errors);
    }
    [[nodiscard]] Result<Response> answer() const
    {
        const QString host = m_reply->url().host() + u':' + QString::number(m_reply->url().port(443));
        if (!m_refused.isEmpty())
            return makeError(ErrorCode::Refused,
                             SyncWords::tr("Nothing was sent to %1, because it does not prove that it is the office: "
                                           "%2. Check this device's clock; if it is right, ask the office.")
                                 .arg(host, m_refused));
        const auto code = m_reply->error();
        // Below 200 are failures of the network; beyond, a whole answer with a status of its own.
        const bool networkFailed = code != QNetworkReply::NoError && code < QNetworkReply::ContentAccessDenied;
        const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        if (networkFailed || !status.isValid())
            return makeError(
                code == QNetworkReply::OperationCanceledError || code == QNetworkReply::TimeoutError
                    ? ErrorCode::Timeout
                    : ErrorCode::Vanished,
                SyncWords::tr("The office (%1) could not be reached. Check the network, and try again.").arg(host),
                m_reply->errorString());
        Response response{status.toInt(), {}, m_reply->readAll()};
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            response.headers.append({name.toLower(), value});
        return response;
    }
    void finish()
    {
        const Result<Response> result = answer();
        const Answered answered = std::move(m_answered);
        m_reply->deleteLater();
        answered(result);
    }

    QNetworkReply *m_reply;
    QByteArray m_pin;
    Answered m_answered;
    QString m_refused;
};

HttpTransport::HttpTransport(QByteArray server, QByteArray certificate)
    : m_server(std::move(server)), m_certificate(std::move(certificate))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

void HttpTransport::send(const Request &request, Answered answered)
{
    QNetworkRequest network(QUrl::fromEncoded(m_server + request.target, QUrl::StrictMode));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_certificate.isEmpty())
        tls.setCaCertificates({}); // nobody's signature counts, only the hash
    network.setSslConfiguration(tls);
    network.setTransferTimeout(kNoProgressMs);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    QNetworkReply *reply = nullptr;
    if (request.method == "GET")
        reply = m_manager.get(network);
    else if (request.method == "HEAD")
        reply = m_manager.head(network);
    else if (request.method == "POST")
        reply = m_manager.post(network, request.body);
    else
        reply = m_manager.sendCustomRequest(network, request.method, request.body);
    new Sending(reply, m_certificate, std::move(answered)); // the reply's child
}

} // namespace wm::sync
