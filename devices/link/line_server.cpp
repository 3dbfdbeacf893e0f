// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/line_server.h"

#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace wm::link {

namespace {
constexpr qint64 kMaxLine = 64 * 1024;
constexpr qint64 kMaxUnread = 1024 * 1024; ///< answers that a client leaves lying
constexpr int kLinesPerTurn = 50;          ///< of one client, before anybody else has a turn
} // namespace

LineServer::LineServer(Answer answer) : m_answer(std::move(answer)), m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->setReadBufferSize(kMaxLine + 1);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(socket); });
        }
    });
}

LineServer::~LineServer() = default;

void LineServer::serve(QLocalSocket *socket)
{
    for (int lines = 0; lines < kLinesPerTurn && socket->canReadLine(); ++lines)
        socket->write(m_answer(socket->readLine().trimmed()) + '\n');
    if (socket->bytesToWrite() > kMaxUnread || (!socket->canReadLine() && socket->bytesAvailable() > kMaxLine))
        socket->abort();
    else if (socket->canReadLine())
        QMetaObject::invokeMethod(
            socket, [this, socket] { serve(socket); }, Qt::QueuedConnection);
}

Result<void> LineServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (!m_server->listen(path))
        return makeError(ErrorCode::Io,
                         tr("The socket %1 cannot be made: %2. Choose a path in a folder that may be written.")
                             .arg(path, m_server->errorString()));
    return {};
}

} // namespace wm::link
