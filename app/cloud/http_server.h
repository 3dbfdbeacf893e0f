// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/service.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <atomic>

namespace wm::cloud {

/// What a connection may cost, and how long it may take for it.
struct Limits
{
    std::size_t header = 8 * 1024;
    std::size_t body = std::size_t{4} * 1024 * 1024;
    std::chrono::seconds deadline{10}; ///< of the handshake, of a head, of an answer's taking, and between requests
    std::size_t progress = 16 * 1024;  ///< bytes of a body that have to come within each deadline
    int connections = 512;
    std::chrono::seconds tidy{3600}; ///< between two rounds of Service::tidyUp()
};

/// TLS 1.3 and HTTP/1.1 in front of a service: one thread for sockets, one for the service.
class HttpServer
{
public:
    using tcp = boost::asio::ip::tcp;

    HttpServer(Service &service, boost::asio::ssl::context &tls, Limits limits = {});
    /// Errors: Busy (the port), Invalid (no such address here), Io. Port 0: a free one.
    Result<void> listen(const QString &address, quint16 port);
    [[nodiscard]] quint16 port() const;
    /// Serves until SIGINT or SIGTERM; what is under way then is answered, within a deadline.
    void run();

    Service &service() { return m_service; }
    boost::asio::thread_pool &serviceThread() { return m_serviceThread; }
    boost::asio::io_context &sockets() { return m_sockets; }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] bool stopping() const { return m_stopping; }
    void closed() { --m_open; }
    [[nodiscard]] int connections() const { return m_open; }

private:
    void accept();
    void stop();
    void tidyLater();

    Service &m_service;
    boost::asio::ssl::context &m_tls;
    Limits m_limits;
    std::atomic<bool> m_stopping{false};
    std::atomic<int> m_open{0}; ///< connections; outlives them
    boost::asio::io_context m_sockets{1};
    boost::asio::thread_pool m_serviceThread{1};
    tcp::acceptor m_acceptor{m_sockets};
    boost::asio::signal_set m_signals{m_sockets};
    boost::asio::steady_timer m_lastCall{m_sockets};
    boost::asio::steady_timer m_tidying{m_sockets};
};

} // namespace wm::cloud
