// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/keys.h"
#include "core/sync/account.h"
#include "ui/services.h"

#include <QtCore/QObject>
#include <QtCore/QQueue>

namespace wm::ui {

/// Requests to the office within a session: signs in with the device's key when it has to, sends one request after the
/// other, and turns refusals into errors. An answer comes from the event loop, never from within ask(); none comes once
/// this is destroyed. Lives on the window's thread.
class OfficeCalls : public QObject
{
public:
    using Answered = std::function<void(Result<sync::Response>)>;
    OfficeCalls(OfficeSend send, std::shared_ptr<const record::DeviceKeys> keys);
    /// `owner` gone: nobody is told any more.
    void ask(QObject *owner, sync::Request request, Answered answered);
    /// The same with a small JSON object in it.
    void ask(QObject *owner, const QByteArray &method, const QByteArray &target, const QJsonObject &body,
             Answered answered);

private:
    struct Call
    {
        QPointer<QObject> owner;
        sync::Request request;
        Answered answered;
        bool fresh = false; ///< its session was made for it
    };
    void next();
    void signIn();
    void end(const Result<sync::Response> &response);
    void send(const sync::Request &request, Answered answered);

    OfficeSend m_send;
    std::shared_ptr<const record::DeviceKeys> m_keys;
    QByteArray m_token;
    QQueue<Call> m_waiting;
    bool m_busy = false;
};

} // namespace wm::ui
