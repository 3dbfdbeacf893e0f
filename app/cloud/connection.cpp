// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cloud/connection.h"

#include <boost/asio/post.hpp>
#include <boost/beast/core/bind_handler.hpp>

namespace wm::cloud {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

/// More is read from a socket at once by nobody: what a connection costs before it has shown who it is.
constexpr std::size_t kReadBuffer = 64 * 1024;
/// Of a body a whole TLS record is taken at once: Beast asks for what the buffer has room for, 512 bytes after a head.
constexpr std::size_t kRecord = 16 * 1024;

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Response plain(int status, const char *word)
{
    return {status,
            {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}},
            "{\"error\":\"" + QByteArray(word) + "\"}"};
}

} // namespace

Connection::Connection(HttpServer &server, HttpServer::tcp::socket socket, asio::ssl::context &tls)
    : m_server(server), m_stream(std::move(socket), tls), m_buffer(kReadBuffer)
{
    ErrorCodeOf gone;
    m_peer = QByteArray::fromStdString(
        beast::get_lowest_layer(m_stream).socket().remote_endpoint(gone).address().to_string());
}

Connection::~Connection()
{
    m_server.closed();
}

void Connection::newDeadline()
{
    m_sinceDeadline = 0;
    beast::get_lowest_layer(m_stream).expires_after(m_server.limits().deadline);
}

void Connection::start()
{
    newDeadline();
    m_stream.async_handshake(asio::ssl::stream_base::server, [self = shared_from_this()](const ErrorCodeOf &error) {
        if (!error)
            self->readHead();
    });
}

void Connection::readHead()
{
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_server.limits().header));
    m_parser->body_limit(m_server.limits().body);
    newDeadline();
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const ErrorCodeOf &error, std::size_t) { self->headRead(error); });
}

Request Connection::head() const
{
    const auto &message = m_parser->get();
    Request request{bytesOf(message.method_string()), bytesOf(message.target()), {}, {}};
    for (const auto &field : message)
        request.headers.append({bytesOf(field.name_string()).toLower(), bytesOf(field.value())});
    return request;
}

void Connection::headRead(const ErrorCodeOf &error)
{
    if (error == http::error::end_of_stream) {
        close();
        return;
    }
    if (error == http::error::header_limit) {
        write(plain(431, "header"), false);
        return;
    }
    if (error == http::error::body_limit) {
        write(plain(413, "too-large"), false);
        return;
    }
    if (error && error.category() == http::make_error_code(http::error::bad_method).category()) {
        write(plain(400, "malformed"), false);
        return;
    }
    if (error) // gone, or too slow
        return;
    if (m_parser->chunked()) { // whoever sends here knows how much
        write(plain(411, "length"), false);
        return;
    }
    const auto length = m_parser->content_length();
    asio::post(m_server.serviceThread(),
               [self = shared_from_this(), request = head(), hasBody = length && *length > 0] {
                   // Whether somebody may send at all is asked only where something is to be sent.
                   const Service::Admission admission = hasBody ? self->m_server.service().admit(request, self->m_peer)
                                                                : Service::Admission{std::nullopt, 0};
                   asio::post(self->m_stream.get_executor(), [self, admission] { self->admitted(admission); });
               });
}

void Connection::admitted(const Service::Admission &admission)
{
    if (admission.refused) {
        write(*admission.refused, false); // its body is not read
        return;
    }
    m_mostBody = static_cast<std::size_t>(admission.mostBody);
    if (const auto length = m_parser->content_length(); length && *length > m_mostBody) {
        write(plain(413, "too-large"), false);
        return;
    }
    m_parser->eager(true);
    newDeadline();
    if (m_parser->is_done()) {
        serve();
        return;
    }
    m_buffer.reserve(kRecord);
    readBody();
}

void Connection::readBody()
{
    http::async_read_some(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const ErrorCodeOf &error, std::size_t size) { self->bodyRead(error, size); });
}

void Connection::bodyRead(const ErrorCodeOf &error, std::size_t size)
{
    if (error)
        return;
    m_sinceDeadline += size;
    if (m_parser->is_done()) {
        serve();
        return;
    }
    if (m_sinceDeadline >= m_server.limits().progress)
        newDeadline(); // slow, but it comes
    readBody();
}

void Connection::serve()
{
    Request request = head();
    request.body = bytesOf(m_parser->get().body());
    const bool keep = m_parser->get().keep_alive();
    m_parser->get().body().clear();
    m_parser->get().body().shrink_to_fit();
    asio::post(m_server.serviceThread(), [self = shared_from_this(), request = std::move(request), keep] {
        const Response response = self->m_server.service().handle(request, self->m_peer);
        asio::post(self->m_stream.get_executor(), [self, response, keep] { self->write(response, keep); });
    });
}

void Connection::write(const Response &response, bool keep)
{
    keep = keep && !m_server.stopping();
    m_answer.emplace(static_cast<http::status>(response.status), 11);
    for (const auto &[name, value] : response.headers)
        m_answer->insert(beast::string_view(name.constData(), static_cast<std::size_t>(name.size())),
                         beast::string_view(value.constData(), static_cast<std::size_t>(value.size())));
    if (response.headers.isEmpty() || !m_answer->count(http::field::cache_control))
        m_answer->set(http::field::cache_control, "no-store");
    m_answer->keep_alive(keep);
    if (m_parser && m_parser->get().method() == http::verb::head) {
        m_answer->content_length(static_cast<std::uint64_t>(response.body.size()));
    } else {
        m_answer->body().assign(response.body.constData(), static_cast<std::size_t>(response.body.size()));
        m_answer->prepare_payload();
    }
    newDeadline();
    http::async_write(m_stream, *m_answer, [self = shared_from_this(), keep](const ErrorCodeOf &error, std::size_t) {
        self->written(error, keep);
    });
}

void Connection::written(const ErrorCodeOf &error, bool keep)
{
    m_answer.reset();
    if (error)
        return;
    if (keep)
        readHead();
    else
        close();
}

void Connection::close()
{
    beast::get_lowest_layer(m_stream).expires_after(std::chrono::seconds(2));
    m_stream.async_shutdown([self = shared_from_this()](const ErrorCodeOf &) {});
}

} // namespace wm::cloud
