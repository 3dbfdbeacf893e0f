// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ble/private_bus.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace wm::test {

namespace {
constexpr auto kConfig = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:abstract=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
)";
int buses = 0;
} // namespace

PrivateBus::PrivateBus()
{
    const QTemporaryDir folder; // read at the start only
    const QString config = folder.filePath(QStringLiteral("bus.conf"));
    QFile file(config);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no bus configuration could be written");
    // Abstract, so that no socket file stays behind.
    const QString name = QStringLiteral("witnessmark-test-%1-%2").arg(::getpid()).arg(++buses);
    file.write(QString::fromLatin1(kConfig).arg(name).toUtf8());
    file.close();
    m_daemon.setChildProcessModifier([parent = ::getpid()] {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != parent)
            ::_exit(1); // it died in between
    });
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"),
                    QStringLiteral("--nopidfile"), QStringLiteral("--print-address=1")});
    while (m_address.isEmpty() && m_daemon.waitForReadyRead(10'000))
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    if (m_address.isEmpty())
        qFatal("dbus-daemon does not start: %s", qPrintable(m_daemon.errorString()));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
}

PrivateBus::~PrivateBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}

} // namespace wm::test
