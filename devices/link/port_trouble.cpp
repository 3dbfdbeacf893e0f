// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/port_trouble.h"

#include "devices/link/link.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace wm::link {

namespace {

struct LinkWords
{
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

constexpr unsigned kUsbModemMajor = 166, kUsbSerialMajor = 188; // ttyACM, ttyUSB: the kernel's devices.txt
/// brltty takes a port about half a second after plug-in; nobody pulls a plug that fast.
constexpr Duration kTakenAway = std::chrono::seconds(2);

QStringList processes(const QDir &proc)
{
    QStringList numbers;
    for (const QString &name : proc.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (name.front().isDigit())
            numbers += name;
    return numbers;
}

QString programName(const QDir &proc, const QString &process)
{
    QFile file(proc.filePath(process + QStringLiteral("/comm")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(64)).trimmed() : QString();
}

Error busy(const QString &path, const QString &context, const PortSurroundings &surroundings)
{
    const QString holder = surroundings.holder(path);
    const auto age = surroundings.sincePlugIn(path);
    if (holder.startsWith(QStringLiteral("ModemManager")) ||
        (holder.isEmpty() && age && *age < kSettleTime * 2 && surroundings.runs(QStringLiteral("ModemManager"))))
        return makeError(
            ErrorCode::Busy,
            LinkWords::tr("%1 is held by ModemManager, which tries every new port for a modem. Wait half a minute and "
                          "try again; the udev rules that come with the program keep ModemManager away for good.")
                .arg(path),
            context);
    if (!holder.isEmpty())
        return makeError(ErrorCode::Busy,
                         LinkWords::tr("%1 is in use by %2. Close that program and try again.").arg(path, holder),
                         context);
    return makeError(
        ErrorCode::Busy,
        LinkWords::tr(
            "%1 is in use by another program. Close the other program (a terminal, ModemManager) and try again.")
            .arg(path),
        context);
}

} // namespace

std::optional<Duration> SystemSurroundings::sincePlugIn(const QString &path) const
{
    struct stat status
    {
    };
    struct timespec now
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISCHR(status.st_mode))
        return std::nullopt;
    if (const unsigned number = major(status.st_rdev); number != kUsbModemMajor && number != kUsbSerialMajor)
        return std::nullopt;
    // The node is made at plug-in and its rights are set right after; nothing else touches its ctime.
    ::clock_gettime(CLOCK_REALTIME, &now);
    const auto age = std::chrono::seconds(now.tv_sec - status.st_ctim.tv_sec) +
                     std::chrono::nanoseconds(now.tv_nsec - status.st_ctim.tv_nsec);
    return std::max<Duration>(age, Duration{0});
}

QString SystemSurroundings::holder(const QString &path) const
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    if (wanted.isEmpty())
        return {};
    const QDir proc(m_procFolder);
    const QString own = QString::number(QCoreApplication::applicationPid());
    for (const QString &process : processes(proc)) {
        if (process == own)
            continue;
        const QDir descriptors(proc.filePath(process + QStringLiteral("/fd")));
        bool holds = false, made = false;
        for (const QString &descriptor : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
            const QString target = QFile::symLinkTarget(descriptors.filePath(descriptor));
            holds = holds || target == wanted;
            made = made || target.endsWith(QStringLiteral("/ptmx"));
        }
        // Who made a pseudo-terminal holds it too, and is not whom to close.
        if (holds && !(made && wanted.startsWith(QStringLiteral("/dev/pts/"))))
            return QStringLiteral("%1 (%2)").arg(programName(proc, process), process);
    }
    return {};
}

bool SystemSurroundings::runs(const QString &program) const
{
    const QDir proc(m_procFolder);
    const QStringList all = processes(proc);
    return std::any_of(all.begin(), all.end(),
                       [&](const QString &process) { return programName(proc, process) == program; });
}

Error errorOfOpen(const QString &path, int error, const PortSurroundings &surroundings)
{
    const QString why = QString::fromLocal8Bit(std::strerror(error));
    const QString context = QStringLiteral("open %1: %2").arg(path, why);
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
        return busy(path, context, surroundings);
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
        return makeError(ErrorCode::Io, LinkWords::tr("%1 cannot be opened: %2.").arg(path, why), context);
    }
}

Error errorOfUnplug(const PortInfo &port, Duration afterPlugIn, const PortSurroundings &surroundings)
{
    const bool known = isStolenByBrltty(port.vendor, port.product);
    if (afterPlugIn > kTakenAway || !known)
        return goneError(port.path);
    const QString seconds = QLocale().toString(std::chrono::duration<double>(afterPlugIn).count(), 'f', 1);
    if (surroundings.runs(QStringLiteral("brltty")))
        return makeError(
            ErrorCode::Vanished,
            LinkWords::tr("%1 vanished %2 s after it was plugged in: brltty, the program for braille displays, takes "
                          "adapters with the chip %3 away. Remove brltty (sudo apt remove brltty), or use another "
                          "adapter.")
                .arg(port.path, seconds, port.chip));
    return makeError(
        ErrorCode::Vanished,
        LinkWords::tr(
            "%1 vanished %2 s after it was plugged in. That is what brltty, the program for braille displays, "
            "does to adapters with the chip %3; if it is not installed, the cable or its power is bad.")
            .arg(port.path, seconds, port.chip));
}

bool mayYetSettle(const Error &error, std::optional<Duration> sincePlugIn)
{
    return sincePlugIn && *sincePlugIn < kSettleTime &&
           (error.code == ErrorCode::Busy || error.code == ErrorCode::NoPermission ||
            error.code == ErrorCode::NotFound);
}

QString adviceOn(const PortInfo &port)
{
    // Which of their drivers do this by themselves differs from one kernel to the next, hence "may".
    static constexpr std::array<quint16, 3> rs485{0x1130, 0x1150, 0x1450};
    if (port.vendor == 0x110a && std::find(rs485.begin(), rs485.end(), port.product) != rs485.end())
        return LinkWords::tr(
            "This adapter may start as RS-232. If nothing is heard from an RS-485 pair, set its port to "
            "RS-485 (two wires) first.");
    return {};
}

} // namespace wm::link
