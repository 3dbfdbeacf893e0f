// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cloud/http_server.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <memory>
#include <optional>

namespace wm::cloud {

/// One connection: head, is it worth a body, body, answer, and again. Everything has a bound and a deadline; whoever
/// keeps to neither is closed.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(HttpServer &server, HttpServer::tcp::socket socket, boost::asio::ssl::context &tls);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    void start();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Answer = boost::beast::http::response<boost::beast::http::string_body>;
    using ErrorCodeOf = boost::system::error_code;

    void readHead();
    void headRead(const ErrorCodeOf &error);
    void admitted(const Service::Admission &admission);
    void readBody();
    void bodyRead(const ErrorCodeOf &error, std::size_t size);
    void serve();
    void write(const Response &response, bool keep);
    void written(const ErrorCodeOf &error, bool keep);
    void close();
    [[nodiscard]] Request head() const;
    void newDeadline();

    HttpServer &m_server;
    boost::beast::ssl_stream<boost::beast::tcp_stream> m_stream;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::optional<Answer> m_answer;
    QByteArray m_peer; ///< address of who asks
    std::size_t m_sinceDeadline = 0;
    std::size_t m_mostBody = 0;
};

} // namespace wm::cloud
