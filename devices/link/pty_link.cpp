// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/pty_link.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace wm::link {

namespace {
constexpr qsizetype kMaxUnsent = 64 * 1024;
} // namespace

PtyLink::PtyLink(Clock &clock, QString linkPath, QObject *parent) : Link(clock, parent), m_linkPath(std::move(linkPath))
{
}

PtyLink::~PtyLink()
{
    PtyLink::doClose();
}

QString PtyLink::name() const
{
    return QStringLiteral("serial:") + (m_linkPath.isEmpty() ? m_slavePath : m_linkPath);
}

void PtyLink::doOpen()
{
    termios settings{};
    cfmakeraw(&settings);
    cfsetspeed(&settings, B9600);
    settings.c_cflag |= CREAD | CLOCAL;
    std::array<char, 128> path{};
    if (::openpty(&m_master, &m_slave, path.data(), &settings, nullptr) != 0) {
        reportOpenFailed(
            makeError(ErrorCode::Io,
                      tr("No pseudo-terminal could be made: %1.").arg(QString::fromLocal8Bit(std::strerror(errno)))));
        return;
    }
    ::fcntl(m_master, F_SETFL, ::fcntl(m_master, F_GETFL) | O_NONBLOCK);
    ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_slave, F_SETFD, FD_CLOEXEC);
    m_slavePath = QString::fromLocal8Bit(path.data());
    if (!m_linkPath.isEmpty()) {
        if (QFileInfo(m_linkPath).isSymLink())
            QFile::remove(m_linkPath);
        if (!QFile::link(m_slavePath, m_linkPath)) {
            reportOpenFailed(makeError(
                ErrorCode::Io,
                tr("The link %1 could not be made. Choose a path that does not exist yet, in a folder that may be "
                   "written.")
                    .arg(m_linkPath)));
            return;
        }
    }
    m_readable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &PtyLink::readSome);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &PtyLink::writeSome);
    reportOpened();
}

void PtyLink::doWrite(const QByteArray &bytes)
{
    m_unsent += bytes;
    if (m_unsent.size() > kMaxUnsent)
        m_unsent = m_unsent.last(kMaxUnsent); // nobody reads: a line does not wait either
    writeSome();
}

void PtyLink::writeSome()
{
    while (!m_unsent.isEmpty()) {
        const auto count = ::write(m_master, m_unsent.constData(), static_cast<size_t>(m_unsent.size()));
        if (count <= 0)
            break;
        m_unsent.remove(0, count);
    }
    m_writable->setEnabled(!m_unsent.isEmpty());
}

void PtyLink::readSome()
{
    std::array<char, 4096> buffer{};
    const auto count = ::read(m_master, buffer.data(), buffer.size());
    if (count > 0)
        reportReceived(QByteArray(buffer.data(), count));
}

void PtyLink::doClose()
{
    if (m_master < 0)
        return;
    if (m_readable != nullptr) {
        m_readable->setEnabled(false);
        m_writable->setEnabled(false);
        m_readable.release()->deleteLater();
        m_writable.release()->deleteLater();
    }
    if (!m_linkPath.isEmpty() && QFile::symLinkTarget(m_linkPath) == m_slavePath)
        QFile::remove(m_linkPath);
    ::close(m_slave);
    ::close(m_master);
    m_slave = m_master = -1;
}

} // namespace wm::link
