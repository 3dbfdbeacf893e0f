// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/serial_link.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSerialPort/QSerialPort>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace wm::link {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

Error errorOfOpen(const QString &path, int error)
{
    const QString context = QStringLiteral("open %1: %2").arg(path, QString::fromLocal8Bit(std::strerror(error)));
    switch (error) {
    case EACCES:
    case EPERM:
        return makeError(
            ErrorCode::NoPermission,
            LinkWords::tr(
                "%1 may not be opened by this account. Add the account to the group dialout (sudo usermod -aG dialout "
                "$USER, then log in again) or install the udev rule that comes with the program.")
                .arg(path),
            context);
    case EBUSY:
        return makeError(
            ErrorCode::Busy,
            LinkWords::tr(
                "%1 is in use by another program. Close the other program (a terminal, ModemManager) and try again.")
                .arg(path),
            context);
    case ENOENT:
    case ENXIO:
    case ENODEV:
    case EIO:
        return makeError(
            ErrorCode::NotFound,
            LinkWords::tr("%1 is not there. Check that the device is plugged in and has power, then try again.")
                .arg(path),
            context);
    default:
        return makeError(
            ErrorCode::Io,
            LinkWords::tr("%1 cannot be opened: %2.").arg(path, QString::fromLocal8Bit(std::strerror(error))), context);
    }
}

/// A descriptor that is closed when it goes out of scope.
class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

} // namespace

SerialLink::SerialLink(Clock &clock, QString path, int baud, QObject *parent)
    : Link(clock, parent), m_path(std::move(path)), m_baud(baud)
{
}

SerialLink::~SerialLink() = default;

QString SerialLink::name() const
{
    return QStringLiteral("serial:") + m_path;
}

void SerialLink::doOpen()
{
    // QSerialPort gives one code for "locked" and "not permitted"; a plain open() first tells them apart. It stays open
    // until the port is, so that the other side sees one opening, not two.
    const Descriptor probe(::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (probe.fd() < 0) {
        reportOpenFailed(errorOfOpen(m_path, errno));
        return;
    }
    if (::isatty(probe.fd()) == 0) {
        reportOpenFailed(
            makeError(ErrorCode::Invalid,
                      LinkWords::tr("%1 is not a serial port. Choose a port such as /dev/ttyUSB0.").arg(m_path)));
        return;
    }
    // The lock file is named after the path, so every name of one port must become the same path.
    const QString canonical = QFileInfo(m_path).canonicalFilePath();
    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(canonical.isEmpty() ? m_path : canonical);
    m_port->setBaudRate(m_baud);
    m_port->setDataBits(QSerialPort::Data8);
    m_port->setParity(QSerialPort::NoParity);
    m_port->setStopBits(QSerialPort::OneStop);
    m_port->setFlowControl(QSerialPort::NoFlowControl);
    if (!m_port->open(QIODevice::ReadWrite)) {
        const auto code = m_port->error();
        const QString context = m_port->errorString();
        m_port.reset();
        // The plain open() succeeded, so a permission error here is the lock of another program.
        if (code == QSerialPort::PermissionError)
            reportOpenFailed(errorOfOpen(m_path, EBUSY));
        else if (code == QSerialPort::DeviceNotFoundError)
            reportOpenFailed(errorOfOpen(m_path, ENODEV));
        else
            reportOpenFailed(
                makeError(ErrorCode::Io, LinkWords::tr("%1 cannot be opened: %2.").arg(m_path, context), context));
        return;
    }
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialLink::takeBytes);
    connect(m_port.get(), &QSerialPort::errorOccurred, this,
            [this](QSerialPort::SerialPortError error) { onError(static_cast<int>(error)); });
    reportOpened();
}

void SerialLink::doWrite(const QByteArray &bytes)
{
    if (m_port->write(bytes) != bytes.size())
        reportClosed(
            makeError(ErrorCode::Vanished,
                      LinkWords::tr("%1 does not take any more bytes. Plug the device in again and retry.").arg(m_path),
                      m_port->errorString()));
}

void SerialLink::doClose()
{
    if (m_port == nullptr)
        return;
    // Called from the port's own signals too: it must not be destroyed under its feet.
    m_port->disconnect(this);
    m_port->close();
    m_port.release()->deleteLater();
}

void SerialLink::takeBytes()
{
    if (m_port != nullptr)
        reportReceived(m_port->readAll());
}

void SerialLink::onError(int error)
{
    // Unplugged, Qt 6.4 reports ReadError without end until the port is closed; close at the first one. Other codes
    // (UnsupportedOperation on pseudo-terminals) are harmless.
    if (error != QSerialPort::ReadError && error != QSerialPort::WriteError && error != QSerialPort::ResourceError)
        return;
    const QString context = m_port != nullptr ? m_port->errorString() : QString();
    takeBytes();
    reportClosed(
        makeError(ErrorCode::Vanished,
                  LinkWords::tr("%1 is gone: the device was unplugged or lost its power. Plug it in again and retry.")
                      .arg(m_path),
                  context));
}

} // namespace wm::link
