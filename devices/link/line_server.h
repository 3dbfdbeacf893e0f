// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace wm::link {

/// A Unix socket that takes lines and answers each with one line; for controlling simulated devices. Only the account
/// that runs it may connect. Who sends without end is served in turns, a line of more than 64 KiB ends the connection,
/// and so do more than 1 MiB of answers that nobody reads.
class LineServer final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<QByteArray(const QByteArray &line)>;
    explicit LineServer(Answer answer);
    ~LineServer() override;
    /// An old socket at `path` is replaced.
    Result<void> listen(const QString &path);

private:
    void serve(QLocalSocket *socket);

    Answer m_answer;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace wm::link
