// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cloud/http_server.h"

namespace wm::cloud {

/// GET /metrics for whoever runs the service: plain HTTP, at an address that only this machine reaches. One at a time.
class MetricsListener
{
public:
    explicit MetricsListener(HttpServer &server);
    /// Errors: Invalid (an address that others reach), Busy, Io.
    Result<void> listen(const QString &address, quint16 port);
    [[nodiscard]] quint16 port() const;

private:
    class Visit;
    void accept();

    HttpServer &m_server;
    HttpServer::tcp::acceptor m_acceptor;
};

} // namespace wm::cloud
