// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/serial_link.h"

#include "devices/link/port_list.h"
#include "devices/link/port_trouble.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSerialPort/QSerialPort>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace wm::link {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

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

const PortSurroundings &systemSurroundings()
{
    static const SystemSurroundings surroundings;
    return surroundings;
}

/// QSerialPort lets characters with framing errors vanish and gives a break as 00; the kernel can mark both instead.
bool markErrors(int descriptor)
{
    struct termios settings
    {
    };
    if (::tcgetattr(descriptor, &settings) != 0)
        return false;
    settings.c_iflag |= PARMRK | INPCK;
    settings.c_iflag &= ~static_cast<tcflag_t>(IGNPAR | IGNBRK | BRKINT | ISTRIP);
    return ::tcsetattr(descriptor, TCSANOW, &settings) == 0;
}

constexpr Duration kRetry = std::chrono::milliseconds(250);

} // namespace

SerialLink::SerialLink(Clock &clock, QString path, int baud, QObject *parent)
    : SerialLink(clock, std::move(path), baud, systemSurroundings(), parent)
{
}

SerialLink::SerialLink(Clock &clock, QString path, int baud, const PortSurroundings &surroundings, QObject *parent)
    : Link(clock, parent), m_path(std::move(path)), m_baud(baud), m_surroundings(surroundings)
{
}

SerialLink::~SerialLink() = default;

QString SerialLink::name() const
{
    return QStringLiteral("serial:") + m_path;
}

void SerialLink::doOpen()
{
    auto hold = PortReservations::ofThisProgram().reserve(m_path);
    if (!hold) {
        reportOpenFailed(hold.error());
        return;
    }
    m_hold = *std::move(hold);
    tryToOpen();
}

void SerialLink::tryToOpen()
{
    const Result<void> opened = openOnce();
    if (opened) {
        reportOpened();
        return;
    }
    const auto age = m_surroundings.sincePlugIn(m_path);
    if (age && !m_settledAt)
        m_settledAt = clock().now() + std::max(kSettleTime - *age, Duration{0});
    const bool known = m_settledAt.has_value(); // seen as new before, even if its node is away for a moment
    if (known && mayYetSettle(opened.error(), kSettleTime - (*m_settledAt - clock().now()))) {
        m_retry = clock().after(kRetry, [this] { tryToOpen(); });
        return;
    }
    reportOpenFailed(opened.error());
}

Result<void> SerialLink::openOnce()
{
    // QSerialPort gives one code for "locked" and "not permitted"; a plain open() first tells them apart. It stays open
    // until the port is, so that the other side sees one opening, not two.
    const Descriptor probe(::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (probe.fd() < 0)
        return errorOfOpen(m_path, errno, m_surroundings);
    if (::isatty(probe.fd()) == 0)
        return makeError(ErrorCode::Invalid,
                         LinkWords::tr("%1 is not a serial port. Choose a port such as /dev/ttyUSB0.").arg(m_path));
    // The lock file is named after the path, so every name of one port must become the same path.
    const QString canonical = QFileInfo(m_path).canonicalFilePath();
    auto port = std::make_unique<QSerialPort>();
    port->setPortName(canonical.isEmpty() ? m_path : canonical);
    port->setBaudRate(m_baud);
    port->setDataBits(QSerialPort::Data8);
    port->setParity(QSerialPort::NoParity);
    port->setStopBits(QSerialPort::OneStop);
    port->setFlowControl(QSerialPort::NoFlowControl);
    if (!port->open(QIODevice::ReadWrite)) {
        const QString context = port->errorString();
        // The plain open() succeeded, so a permission error here is the lock of another program.
        if (port->error() == QSerialPort::PermissionError)
            return errorOfOpen(m_path, EBUSY, m_surroundings);
        if (port->error() == QSerialPort::DeviceNotFoundError)
            return errorOfOpen(m_path, ENODEV, m_surroundings);
        return makeError(ErrorCode::Io, LinkWords::tr("%1 cannot be opened: %2.").arg(m_path, context), context);
    }
    if (m_marksErrors && !markErrors(port->handle()))
        return makeError(ErrorCode::Io,
                         LinkWords::tr("%1 cannot tell damaged characters apart; use another adapter.").arg(m_path),
                         QString::fromLocal8Bit(std::strerror(errno)));
    // Who listens wants to hear the line as it is now: what the system kept from before has lost the pauses by which
    // frames are told apart, and would look like a fault of the wiring.
    if (m_marksErrors)
        port->clear(QSerialPort::Input);
    m_port = std::move(port);
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialLink::takeBytes);
    connect(m_port.get(), &QSerialPort::errorOccurred, this,
            [this](QSerialPort::SerialPortError error) { onError(static_cast<int>(error)); });
    return {};
}

void SerialLink::doWrite(const QByteArray &bytes)
{
    const bool taken = m_port->write(bytes) == bytes.size();
    if (taken)
        m_port->flush(); // now, not at the event loop's next turn; what the system does not take goes then
    if (!taken)
        reportClosed(
            makeError(ErrorCode::Vanished,
                      LinkWords::tr("%1 does not take any more bytes. Plug the device in again and retry.").arg(m_path),
                      m_port->errorString()));
}

void SerialLink::doClose()
{
    m_retry.reset();
    m_hold.reset();
    if (m_port == nullptr)
        return;
    // Called from the port's own signals too: it must not be destroyed under its feet.
    m_port->disconnect(this);
    m_port->close();
    m_port.release()->deleteLater();
}

void SerialLink::takeBytes()
{
    if (m_port == nullptr)
        return;
    const QByteArray bytes = m_port->readAll();
    if (!m_marksErrors) {
        reportReceived(bytes);
        return;
    }
    const Instant now = clock().now();
    QByteArray good;
    for (const MarkedByte character : m_marked.take(bytes)) {
        if (!character.damaged) {
            good.append(static_cast<char>(character.byte));
            continue;
        }
        reportReceived(std::exchange(good, {}), now);
        reportDamaged(character, now);
    }
    reportReceived(good, now);
}

void SerialLink::onError(int error)
{
    // Unplugged, Qt 6.4 reports ReadError without end until the port is closed; close at the first one. Other codes
    // (UnsupportedOperation on pseudo-terminals) are harmless.
    if (error != QSerialPort::ReadError && error != QSerialPort::WriteError && error != QSerialPort::ResourceError)
        return;
    const QString context = m_port != nullptr ? m_port->errorString() : QString();
    takeBytes();
    reportClosed(goneError(m_path, context));
}

} // namespace wm::link
