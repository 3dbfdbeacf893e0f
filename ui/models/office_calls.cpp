// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/office_calls.h"

#include <QtCore/QPointer>

namespace wm::ui {

OfficeCalls::OfficeCalls(OfficeSend send, std::shared_ptr<const record::DeviceKeys> keys)
    : m_send(std::move(send)), m_keys(std::move(keys))
{
}

void OfficeCalls::ask(QObject *owner, sync::Request request, Answered answered)
{
    m_waiting.enqueue({owner, std::move(request), std::move(answered)});
    next();
}

void OfficeCalls::ask(QObject *owner, const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                      Answered answered)
{
    sync::Request request{method, target};
    if (method == "POST") {
        request.headers.append({QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")});
        request.body = sync::toBody(body);
    }
    ask(owner, std::move(request), std::move(answered));
}

void OfficeCalls::send(const sync::Request &request, Answered answered)
{
    m_send(request, [self = QPointer<OfficeCalls>(this), answered = std::move(answered)](const auto &response) {
        if (self)
            answered(response);
    });
}

void OfficeCalls::next()
{
    while (!m_busy && !m_waiting.isEmpty() && !m_waiting.head().owner)
        m_waiting.dequeue(); // nobody waits for it any more
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    if (m_token.isEmpty()) {
        signIn();
        return;
    }
    sync::Request request = m_waiting.head().request;
    request.headers.append({QByteArrayLiteral("authorization"), "Bearer " + m_token});
    send(request, [this](const Result<sync::Response> &response) {
        // A session ends after a while; once, another is asked for.
        if (response && response->status == 401 && !m_waiting.head().fresh) {
            m_token.clear();
            m_busy = false;
            next();
            return;
        }
        end(response);
    });
}

void OfficeCalls::signIn()
{
    m_waiting.head().fresh = true;
    send(sync::challengeRequest(*m_keys), [this](const Result<sync::Response> &challenge) {
        const auto request =
            challenge ? sync::sessionRequest(*challenge, *m_keys) : Result<sync::Request>(challenge.error());
        if (!request) {
            end(request.error());
            return;
        }
        send(*request, [this](const Result<sync::Response> &session) {
            const auto token = session ? sync::sessionToken(*session) : Result<QByteArray>(session.error());
            if (!token) {
                end(token.error());
                return;
            }
            m_token = *token;
            m_busy = false;
            next();
        });
    });
}

void OfficeCalls::end(const Result<sync::Response> &response)
{
    const Call call = m_waiting.dequeue();
    m_busy = false;
    const QPointer<OfficeCalls> self(this);
    if (call.owner) {
        const auto refused = response ? sync::refusalIn(*response) : std::nullopt;
        call.answered(refused ? Result<sync::Response>(*refused) : response);
    }
    if (self)
        next();
}

} // namespace wm::ui
