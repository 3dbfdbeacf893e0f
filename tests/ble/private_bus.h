// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>

namespace wm::test {

/// A D-Bus of the test's own, which takes the place of the system bus for this process. The daemon dies with the
/// process, however that ends.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] qint64 pid() const { return m_daemon.processId(); }

private:
    QString m_address;
    QProcess m_daemon;
};

} // namespace wm::test
