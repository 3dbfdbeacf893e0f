// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "devices/link/link.h"
#include "devices/link/link_text.h"
#include "devices/modbus/master_line.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <deque>
#include <functional>
#include <memory>

namespace wm::modbus {

enum class Framing { Rtu, Tcp };
/// How Modbus is framed on a link: Modbus TCP on tcp:, RTU on all others; a recording is what its first request is.
Framing framingOf(const link::LinkText &link, QByteArrayView firstRequest = {});

/// A Modbus master on one link: joins a MasterLine to a Link and a Clock. Requests run one at a time in the order they
/// were made; each ends, with the answer or an error. When the link ends, so does every request, with its reason
/// (Vanished, or Cancelled after close()), and so do later ones. Destroying the client ends requests with Cancelled;
/// never destroy it in one of its replies (use deleteLater()).
class Client final : public QObject
{
    Q_OBJECT
public:
    using Reply = std::function<void(Result<Registers>)>;

    Client(std::unique_ptr<link::Link> link, Clock &clock, Framing framing, Timing timing = {},
           QObject *parent = nullptr);
    ~Client() override;

    /// Opens the link. On one that needs it, the first write bonds first; refused, that write ends with the reason.
    /// Requests may be made before it is open; they wait.
    void open();
    void close();
    [[nodiscard]] bool hasEnded() const { return m_end.has_value(); }

    void send(Request request, Reply reply);
    QFuture<Result<Registers>> send(Request request);
    [[nodiscard]] const LineCounters &counters() const { return m_line->counters(); }
    [[nodiscard]] QString linkName() const { return m_link->name(); }

private:
    struct Pending
    {
        Request request;
        Reply reply;
    };
    void pump();
    void arm();
    bool startNext();
    void end(const Error &reason);

    std::unique_ptr<link::Link> m_link;
    Clock &m_clock;
    std::unique_ptr<MasterLine> m_line;
    std::unique_ptr<Clock::Timer> m_timer;
    Instant m_timerAt{0}; ///< when m_timer fires
    std::deque<Pending> m_queue;
    bool m_running = false; ///< the front of the queue is on the line
    bool m_bonding = false; ///< the front of the queue, a write, waits for the link's bond
    std::optional<Error> m_bondRefusal;
    bool m_pumping = false;
    std::optional<Error> m_end;
};

} // namespace wm::modbus
