// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <memory>

class QSocketNotifier;

namespace wm::link {

/// The device's side of a pseudo-terminal, for simulated devices and tests: programs open slavePath() as a serial port.
/// Bytes written while nobody has it open are kept by the kernel up to its buffer, then dropped, as a mute line would.
class PtyLink final : public Link
{
    Q_OBJECT
public:
    /// `linkPath`: a symbolic link to the terminal is made there (an old link is replaced, nothing else is) and removed
    /// again at the end; empty for none.
    PtyLink(Clock &clock, QString linkPath = {}, QObject *parent = nullptr);
    ~PtyLink() override;
    [[nodiscard]] QString name() const override;
    /// "/dev/pts/7", empty before open().
    [[nodiscard]] QString slavePath() const { return m_slavePath; }

private:
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override;
    void readSome();
    void writeSome();

    QString m_linkPath;
    QString m_slavePath;
    int m_master = -1;
    int m_slave = -1; ///< held open, or the master reads EIO whenever the last program closes the port
    QByteArray m_unsent;
    std::unique_ptr<QSocketNotifier> m_readable, m_writable;
};

} // namespace wm::link
