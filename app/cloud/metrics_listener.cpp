// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloud/metrics_listener.h"

#include <QtCore/QCoreApplication>

#include <boost/asio/post.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>

namespace wm::cloud {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {
struct CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(CloudWords)
};
} // namespace

/// One request and its answer.
class MetricsListener::Visit : public std::enable_shared_from_this<MetricsListener::Visit>
{
public:
    Visit(MetricsListener &listener, HttpServer::tcp::socket socket)
        : m_listener(listener), m_server(listener.m_server), m_stream(std::move(socket)), m_buffer(8 * 1024)
    {
    }
    ~Visit()
    {
        if (!m_server.stopping()) // while it stops, the listener may have gone
            m_listener.accept();
    }
    Visit(const Visit &) = delete;
    Visit &operator=(const Visit &) = delete;

    void start()
    {
        m_stream.expires_after(m_server.limits().deadline);
        http::async_read(m_stream, m_buffer, m_request,
                         [self = shared_from_this()](const boost::system::error_code &error, std::size_t) {
                             if (!error)
                                 self->answer();
                         });
    }

private:
    void answer()
    {
        if (m_request.method() != http::verb::get || m_request.target() != "/metrics") {
            write(http::status::not_found, {});
            return;
        }
        asio::post(m_server.serviceThread(), [self = shared_from_this()] {
            const QByteArray text = self->m_server.service().metrics().text();
            asio::post(self->m_stream.get_executor(), [self, text] {
                self->write(http::status::ok, text +
                                                  "# HELP witnessmark_connections Connections that are open now.\n"
                                                  "# TYPE witnessmark_connections gauge\nwitnessmark_connections " +
                                                  QByteArray::number(self->m_server.connections()) + '\n');
            });
        });
    }
    void write(http::status status, const QByteArray &text)
    {
        m_answer = {status, 11};
        m_answer.set(http::field::content_type, "text/plain; version=0.0.4");
        m_answer.body() = text.toStdString();
        m_answer.prepare_payload();
        m_answer.keep_alive(false);
        http::async_write(m_stream, m_answer,
                          [self = shared_from_this()](const boost::system::error_code &, std::size_t) {
                              boost::system::error_code ignored;
                              self->m_stream.socket().shutdown(HttpServer::tcp::socket::shutdown_both, ignored);
                          });
    }

    MetricsListener &m_listener;
    HttpServer &m_server;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    http::request<http::empty_body> m_request;
    http::response<http::string_body> m_answer;
};

MetricsListener::MetricsListener(HttpServer &server) : m_server(server), m_acceptor(server.sockets()) {}

Result<void> MetricsListener::listen(const QString &address, quint16 port)
{
    boost::system::error_code error;
    const auto ip = asio::ip::make_address(address.toStdString(), error);
    if (error || !ip.is_loopback())
        return makeError(
            ErrorCode::Invalid,
            CloudWords::tr("--metrics listens for this machine alone: 127.0.0.1 or [::1], not “%1”.").arg(address));
    const HttpServer::tcp::endpoint endpoint(ip, port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return makeError(error == asio::error::address_in_use ? ErrorCode::Busy : ErrorCode::Io,
                         CloudWords::tr("Nothing can listen at %1, port %2.").arg(address).arg(port),
                         QString::fromStdString(error.message()));
    accept();
    return {};
}

quint16 MetricsListener::port() const
{
    boost::system::error_code error;
    return m_acceptor.local_endpoint(error).port();
}

void MetricsListener::accept()
{
    m_acceptor.async_accept([this](const boost::system::error_code &error, HttpServer::tcp::socket socket) {
        if (!error)
            std::make_shared<Visit>(*this, std::move(socket))->start();
    });
}

} // namespace wm::cloud
