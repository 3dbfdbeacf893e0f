// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/line_server.h"

#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace wm::link {

namespace {
constexpr qint64 kMaxLine = 64 * 1024;
}

LineServer::LineServer(Answer answer) : m_answer(std::move(answer)), m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                while (socket->canReadLine())
                    socket->write(m_answer(socket->readLine().trimmed()) + '\n');
                if (socket->bytesAvailable() > kMaxLine)
                    socket->abort();
            });
        }
    });
}

LineServer::~LineServer() = default;

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
