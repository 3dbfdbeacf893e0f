// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/client.h"

#include "devices/modbus/describe.h"
#include "devices/modbus/rtu_line.h"
#include "devices/modbus/tcp_line.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>

namespace wm::modbus {

namespace {

std::unique_ptr<MasterLine> makeLine(const link::Link &link, Framing framing, Timing timing)
{
    if (link.baud() > 0)
        timing.baud = link.baud();
    timing.per20Bytes = link.timePer20Bytes();
    if (framing == Framing::Tcp)
        return std::make_unique<TcpLine>(link.name(), timing);
    return std::make_unique<RtuLine>(link.name(), timing);
}

} // namespace

Framing framingOf(const link::LinkText &link, QByteArrayView firstRequest)
{
    if (link.kind == link::LinkText::Kind::Replay)
        return framingIn(firstRequest);
    return link.kind == link::LinkText::Kind::Tcp ? Framing::Tcp : Framing::Rtu;
}

Client::Client(std::unique_ptr<link::Link> link, Clock &clock, Framing framing, Timing timing, QObject *parent)
    : QObject(parent), m_link(std::move(link)), m_clock(clock), m_line(makeLine(*m_link, framing, timing))
{
    connect(m_link.get(), &link::Link::opened, this, &Client::pump);
    connect(m_link.get(), &link::Link::openFailed, this, &Client::end);
    connect(m_link.get(), &link::Link::closed, this, &Client::end);
    connect(m_link.get(), &link::Link::bonded, this, [this](const Result<void> &outcome) {
        m_bonding = false;
        if (!outcome)
            m_bondRefusal = outcome.error();
        pump();
    });
    connect(m_link.get(), &link::Link::received, this, [this](const QByteArray &bytes, Instant at) {
        m_line->feed(bytes, at);
        pump();
    });
}

Client::~Client()
{
    close();
    end(makeError(ErrorCode::Cancelled,
                  QCoreApplication::translate("ModbusWords", "The request to %1 was cancelled.").arg(m_link->name())));
}

void Client::open()
{
    m_link->open();
}

void Client::close()
{
    m_link->close();
}

void Client::send(Request request, Reply reply)
{
    if (m_end) {
        reply(*m_end);
        return;
    }
    if (!isSendable(request)) {
        reply(makeError(ErrorCode::Invalid,
                        QCoreApplication::translate("ModbusWords",
                                                    "A request for register %1 of %2 is outside of what Modbus allows.")
                            .arg(request.address)
                            .arg(m_link->name()),
                        QStringLiteral("count %1, values %2").arg(request.count).arg(request.values.size())));
        return;
    }
    m_queue.push_back({std::move(request), std::move(reply)});
    pump();
}

QFuture<Result<Registers>> Client::send(Request request)
{
    auto promise = std::make_shared<QPromise<Result<Registers>>>();
    promise->start();
    send(std::move(request), [promise](Result<Registers> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

/// Moves everything on that can move: starts requests, sends bytes, hands out outcomes, sets the next wake-up.
void Client::pump()
{
    if (m_pumping)
        return; // a reply made another request; the loop below sees it
    m_pumping = true;
    for (bool moved = true; moved && !m_end;) {
        moved = false;
        if (m_link->isOpen() && !m_running && !m_bonding && !m_queue.empty())
            moved = startNext();
        if (const QByteArray bytes = m_line->takeOutput(); !bytes.isEmpty()) {
            moved = true;
            m_link->write(bytes);
        }
        if (auto outcome = m_line->takeOutcome(); outcome && !m_queue.empty()) {
            moved = true;
            m_running = false;
            const Reply reply = std::move(m_queue.front().reply);
            m_queue.pop_front();
            reply(*std::move(outcome));
        }
    }
    m_pumping = false;
    arm();
}

/// Sees to it that the line is woken in time. Every byte moves its deadline on, so a timer that comes earlier than
/// wanted is left as it is: it costs one idle wake-up, a new one for every byte costs more.
void Client::arm()
{
    const auto wakeAt = m_end ? std::nullopt : m_line->wakeAt();
    if (!wakeAt || (m_timer && m_timerAt <= *wakeAt))
        return;
    m_timerAt = *wakeAt;
    m_timer = m_clock.after(std::max(*wakeAt - m_clock.now(), Duration{0}), [this] {
        m_timer.reset();
        m_line->tick(m_clock.now());
        pump();
    });
}

/// Puts the next request on the line, or what must come before it. Always moves something.
bool Client::startNext()
{
    const bool writes = !isRead(m_queue.front().request.function);
    if (!writes || !m_link->needsBond()) {
        m_running = true;
        m_line->start(m_queue.front().request, m_clock.now());
    } else if (m_bondRefusal) {
        const Error refusal = *std::exchange(m_bondRefusal, std::nullopt);
        const Reply reply = std::move(m_queue.front().reply);
        m_queue.pop_front();
        reply(refusal);
    } else {
        m_bonding = true;
        m_link->bond(); // may report at once
    }
    return true;
}

void Client::end(const Error &reason)
{
    if (m_end)
        return;
    m_end = reason;
    m_timer.reset();
    const auto queue = std::exchange(m_queue, {});
    for (const Pending &pending : queue)
        pending.reply(reason);
}

} // namespace wm::modbus
