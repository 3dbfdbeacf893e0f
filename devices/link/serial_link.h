// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <memory>

class QSerialPort;

namespace wm::link {

/// A serial port, USB adapter or pseudo-terminal; 8 data bits, no parity, 1 stop bit, no flow control. Busy, not
/// permitted and not there are three different errors (DEVICES.md §6). Unplugged while open: closed() once with
/// Vanished, after every byte that had arrived.
class SerialLink final : public Link
{
    Q_OBJECT
public:
    SerialLink(Clock &clock, QString path, int baud, QObject *parent = nullptr);
    ~SerialLink() override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] int baud() const override { return m_baud; }

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override;
    void takeBytes();
    void onError(int error);

    QString m_path;
    int m_baud;
    std::unique_ptr<QSerialPort> m_port;
};

} // namespace wm::link
