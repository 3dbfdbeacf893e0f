// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/tcp_link.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace wm::link {

namespace {
constexpr auto kConnectDeadline = std::chrono::seconds{5};
/// So much is taken at once; then everybody else has a turn, however fast the other side sends.
constexpr qint64 kTurn = 65536;
} // namespace

TcpLink::TcpLink(Clock &clock, QString host, quint16 port, QObject *parent)
    : Link(clock, parent), m_host(std::move(host)), m_port(port)
{
}

TcpLink::TcpLink(Clock &clock, std::unique_ptr<QTcpSocket> accepted, QObject *parent)
    : Link(clock, parent), m_host(accepted->peerAddress().toString()), m_port(accepted->peerPort()),
      m_socket(std::move(accepted))
{
    m_socket->setReadBufferSize(kTurn);
}

TcpLink::~TcpLink() = default;

QString TcpLink::name() const
{
    return QStringLiteral("tcp:%1:%2").arg(m_host).arg(m_port);
}

void TcpLink::doOpen()
{
    if (m_socket != nullptr) {
        connectSignals();
        const QPointer<TcpLink> here = this;
        reportOpened();
        if (here && m_socket != nullptr && m_socket->bytesAvailable() > 0)
            readOut(); // of what came before, no signal tells any more
        return;
    }
    m_socket = std::make_unique<QTcpSocket>();
    connectSignals();
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_deadline.reset();
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        reportOpened();
    });
    m_deadline = clock().after(kConnectDeadline, [this] {
        reportOpenFailed(makeError(
            ErrorCode::Timeout, tr("%1 did not answer within 5 seconds. Check address, cable and power.").arg(name())));
    });
    // Unbuffered: a request is handed to the system at once, without a notifier that is armed and disarmed for each.
    m_socket->connectToHost(m_host, m_port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void TcpLink::doWrite(const QByteArray &bytes)
{
    if (m_socket->write(bytes) != bytes.size())
        onError();
    else if (m_socket->bytesToWrite() > 0)
        m_socket->flush(); // now, and not after another turn of the event loop: that costs a fifth of a poll
}

void TcpLink::doClose()
{
    m_deadline.reset();
    if (m_socket == nullptr)
        return;
    m_socket->disconnect(this);
    m_socket->disconnectFromHost(); // sends what is queued, unlike abort()
    m_socket.release()->deleteLater();
}

void TcpLink::connectSignals()
{
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &TcpLink::readOut);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError) { onError(); });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { onError(); });
}

void TcpLink::readOut()
{
    // readAll() asks the system once more, to hear that there is nothing.
    constexpr qint64 kPiece = 4096;
    QByteArray all;
    qint64 got = kPiece;
    while (got == kPiece && all.size() < kTurn) { // the socket tells of the rest at the next turn
        char piece[kPiece];
        got = m_socket->read(piece, kPiece);
        all.append(piece, std::max<qint64>(got, 0));
    }
    const QPointer<TcpLink> here = this; // who receives may let go of it
    if (!all.isEmpty())
        reportReceived(all);
    if (got < 0 && here) // an unbuffered socket tells of a hang-up by this alone
        onError();
}

void TcpLink::onError()
{
    if (m_socket == nullptr)
        return;
    const QString context = m_socket->errorString();
    if (isOpening()) {
        const bool refused = m_socket->error() == QAbstractSocket::ConnectionRefusedError;
        reportOpenFailed(makeError(
            ErrorCode::NotFound,
            refused
                ? tr("%1 refuses the connection. Check that the device is on and that the port is right.").arg(name())
                : tr("%1 cannot be reached: %2. Check address, cable and power.").arg(name(), context),
            context));
        return;
    }
    if (m_socket->bytesAvailable() > 0)
        reportReceived(m_socket->read(kTurn)); // all there can be: what is open and unbuffered would have no end
    reportClosed(
        makeError(ErrorCode::Vanished, tr("%1 hung up. Check cable and power, then try again.").arg(name()), context));
}

TcpListener::TcpListener(Clock &clock, std::function<void(std::unique_ptr<Link>)> accept)
    : m_clock(clock), m_accept(std::move(accept)), m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            socket->setParent(nullptr);
            m_accept(std::make_unique<TcpLink>(m_clock, std::unique_ptr<QTcpSocket>(socket)));
        }
    });
}

TcpListener::~TcpListener() = default;

Result<quint16> TcpListener::listen(quint16 port, const QString &address)
{
    if (!m_server->listen(QHostAddress(address), port))
        return makeError(ErrorCode::Busy, tr("Port %1 on %2 cannot be listened on: %3. Choose another port.")
                                              .arg(port)
                                              .arg(address, m_server->errorString()));
    return m_server->serverPort();
}

} // namespace wm::link
