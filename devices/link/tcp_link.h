// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace wm::link {

/// A TCP connection. Connecting has a deadline of 5 s.
class TcpLink final : public Link
{
    Q_OBJECT
public:
    TcpLink(Clock &clock, QString host, quint16 port, QObject *parent = nullptr);
    /// Takes over an accepted connection; open() succeeds at once.
    TcpLink(Clock &clock, std::unique_ptr<QTcpSocket> accepted, QObject *parent = nullptr);
    ~TcpLink() override;
    [[nodiscard]] QString name() const override;

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override;
    void connectSignals();
    void readOut();
    void onError();

    QString m_host;
    quint16 m_port;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<Clock::Timer> m_deadline;
};

/// Accepts connections, for simulated devices. Loopback unless another address is given.
class TcpListener final : public QObject
{
    Q_OBJECT
public:
    TcpListener(Clock &clock, std::function<void(std::unique_ptr<Link>)> accept);
    ~TcpListener() override;
    /// Port 0 takes a free one. The port listened on.
    Result<quint16> listen(quint16 port, const QString &address = QStringLiteral("127.0.0.1"));

private:
    Clock &m_clock;
    std::function<void(std::unique_ptr<Link>)> m_accept;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace wm::link
