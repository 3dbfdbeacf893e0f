// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"
#include "devices/link/port_list.h"

#include <memory>
#include <optional>

class QSerialPort;

namespace wm::link {

class PortSurroundings;

/// A serial port, USB adapter or pseudo-terminal; 8 data bits, no parity, 1 stop bit, no flow control. Busy, not
/// permitted and not there are three different errors (DEVICES.md §6), and a port that was just plugged in gets 15 s to
/// settle before one is reported. No two parts of one program open one port. Unplugged while open: closed() once with
/// Vanished, after every byte that had arrived.
class SerialLink final : public Link
{
    Q_OBJECT
public:
    SerialLink(Clock &clock, QString path, int baud, QObject *parent = nullptr);
    /// `surroundings` outlive the link; tests say there how new the port is and who is in the way.
    SerialLink(Clock &clock, QString path, int baud, const PortSurroundings &surroundings, QObject *parent = nullptr);
    ~SerialLink() override;
    /// Whether damaged characters are reported; to be said before open().
    void setMarksErrors(bool on) { m_marksErrors = on; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] int baud() const override { return m_baud; }

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override;
    void tryToOpen();
    Result<void> openOnce();
    void takeBytes();
    void onError(int error);

    QString m_path;
    int m_baud;
    const PortSurroundings &m_surroundings;
    std::unique_ptr<PortReservations::Hold> m_hold;
    std::optional<Instant> m_settledAt; ///< when a new port has had its time
    std::unique_ptr<Clock::Timer> m_retry;
    bool m_marksErrors = false;
    MarkedBytes m_marked;
    std::unique_ptr<QSerialPort> m_port;
};

} // namespace wm::link
