// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloud/http_server.h"

#include "app/cloud/connection.h"

#include <boost/asio/post.hpp>

#include <QtCore/QCoreApplication>

#include <csignal>

namespace wm::cloud {

namespace asio = boost::asio;

namespace {
struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};
} // namespace

HttpServer::HttpServer(Service &service, asio::ssl::context &tls, Limits limits)
    : m_service(service), m_tls(tls), m_limits(limits)
{
}

Result<void> HttpServer::listen(const QString &address, quint16 port)
{
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(address.toStdString(), error);
    if (error)
        return makeError(ErrorCode::Invalid,
                         CloudWords::tr("“%1” is not an address to listen at. Give one of this machine's, or 0.0.0.0 "
                                        "for all of them.")
                             .arg(address));
    const tcp::endpoint endpoint(ip, port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error == asio::error::address_in_use)
        return makeError(ErrorCode::Busy,
                         CloudWords::tr("Port %1 of %2 is taken by another program. Stop it or choose another port.")
                             .arg(port)
                             .arg(address));
    if (error)
        return makeError(ErrorCode::Io, CloudWords::tr("Nothing can listen at %1, port %2.").arg(address).arg(port),
                         QString::fromStdString(error.message()));
    return {};
}

quint16 HttpServer::port() const
{
    boost::system::error_code error;
    return m_acceptor.local_endpoint(error).port();
}

void HttpServer::accept()
{
    m_acceptor.async_accept([this](const boost::system::error_code &error, tcp::socket socket) {
        if (m_stopping)
            return;
        if (!error && m_open < m_limits.connections) {
            ++m_open;
            std::make_shared<Connection>(*this, std::move(socket), m_tls)->start();
        }
        if (error) { // out of descriptors, say: others have to go first
            m_lastCall.expires_after(std::chrono::milliseconds(100));
            m_lastCall.async_wait([this](const boost::system::error_code &cancelled) {
                if (!cancelled)
                    accept();
            });
            return;
        }
        accept();
    });
}

void HttpServer::stop()
{
    m_stopping = true;
    m_tidying.cancel();
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    m_lastCall.expires_after(m_limits.deadline);
    m_lastCall.async_wait([this](const boost::system::error_code &) { m_sockets.stop(); });
    // Whoever is idle is let go of at the last call; when nobody is left, there is nothing to wait for.
    auto watch = std::make_shared<asio::steady_timer>(m_sockets);
    const auto look = [this, watch](auto again) -> void {
        if (m_open == 0) {
            m_sockets.stop();
            return;
        }
        watch->expires_after(std::chrono::milliseconds(50));
        watch->async_wait([again](const boost::system::error_code &) { again(again); });
    };
    look(look);
}

/// What nobody fetches again must not pile up in a service that runs for months.
void HttpServer::tidyLater()
{
    m_tidying.expires_after(m_limits.tidy);
    m_tidying.async_wait([this](const boost::system::error_code &cancelled) {
        if (cancelled || m_stopping)
            return;
        asio::post(m_serviceThread, [this] { m_service.tidyUp(); });
        tidyLater();
    });
}

void HttpServer::run()
{
    m_signals.add(SIGINT);
    m_signals.add(SIGTERM);
    m_signals.async_wait([this](const boost::system::error_code &error, int) {
        if (!error)
            stop();
    });
    accept();
    tidyLater();
    m_sockets.run();
    m_serviceThread.join();
}

} // namespace wm::cloud
