// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "devices/link/marked_bytes.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

namespace wm::link {

/// A duplex pipe of bytes to a device, for one session: open, write, close, and bytes received. Opened again means a
/// new Link. The verdict of open() and the reason of the end are each reported exactly once, which this base class
/// enforces; every byte is stamped once, here, with the clock's monotonic time. All on one thread. Reports may come
/// from within open(), write() and close(); never destroy a link in one of its own signals (use deleteLater()).
class Link : public QObject
{
    Q_OBJECT
public:
    explicit Link(Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) {}

    /// How people know this link: "serial:/dev/ttyUSB0".
    [[nodiscard]] virtual QString name() const = 0;
    /// Ends in exactly one opened() or openFailed().
    void open();
    /// Queues bytes in order. False when the link is not open; a failure to write ends the link with closed().
    bool write(const QByteArray &bytes);
    /// Ends in closed() with ErrorCode::Cancelled if the link was open, in openFailed() if it was opening.
    void close();
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    /// Bits of the physical line, 0 where the line's rate does not matter (TCP, USB CDC that ignores it, in process).
    [[nodiscard]] virtual int baud() const { return 0; }
    /// How long the air may take for 20 bytes, 0 where the line's rate says it all (DEVICES.md §2).
    [[nodiscard]] virtual Duration timePer20Bytes() const { return Duration{0}; }
    /// Whether the other side may be read, but must first be bonded with before anything is written (Bluetooth).
    [[nodiscard]] virtual bool needsBond() const { return false; }
    /// Bonds, perhaps asking a person; at once where nothing is needed. Ends in exactly one bonded() unless the link
    /// ends.
    void bond();

Q_SIGNALS:
    void opened();
    void openFailed(const wm::Error &error);
    void received(const QByteArray &bytes, wm::Instant at);
    /// A character the line damaged, in its place among the bytes received; only of links that were asked to tell
    /// (LinkText::marksErrors). Others leave damaged characters out and give a break as a byte 0.
    void damaged(wm::link::MarkedByte character, wm::Instant at);
    /// Bytes handed to the other side, for a recorder. `at` is when write() took them.
    void written(const QByteArray &bytes, wm::Instant at);
    void closed(const wm::Error &reason);
    void bonded(const wm::Result<void> &outcome);

protected:
    virtual void doOpen() = 0;                         ///< calls reportOpened() or reportOpenFailed(), now or later
    virtual void doWrite(const QByteArray &bytes) = 0; ///< may call reportClosed()
    virtual void doClose() = 0;                        ///< frees what is held; need not report
    virtual void doBond() { reportBonded({}); }        ///< calls reportBonded(), now or later
    void reportOpened();
    void reportOpenFailed(const Error &error);
    void reportReceived(const QByteArray &bytes);
    /// For links around a link: bytes keep the stamp they got there.
    void reportReceived(const QByteArray &bytes, Instant at);
    void reportDamaged(MarkedByte character, Instant at);
    void reportClosed(const Error &reason); ///< frees through doClose(), then reports; later calls do nothing
    void reportBonded(const Result<void> &outcome);
    [[nodiscard]] Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isOpening() const { return m_state == State::Opening; }

private:
    enum class State { Fresh, Opening, Open, Ended };
    Clock &m_clock;
    State m_state = State::Fresh;
    bool m_bonding = false;
};

/// The other side is gone, unplugged or without power: how a link named `name` ends then. `context` is for the log.
Error goneError(const QString &name, const QString &context = {});

} // namespace wm::link
