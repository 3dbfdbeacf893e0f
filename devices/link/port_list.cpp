// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/port_list.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace wm::link {

namespace {

/// One attribute of sysfs; a device writes its own names there, so they are cut and cleaned.
QString attribute(const QString &folder, const char *name)
{
    QFile file(folder + u'/' + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.read(256)).trimmed();
    text.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return text;
}

int number(const QString &text, int base)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber, base);
    return isNumber ? value : 0;
}

/// The folder above (or at) `folder` that has `file`; empty when there is none below `root`.
QString folderWith(QString folder, const char *file, const QString &root)
{
    while (folder.startsWith(root) && folder.size() > root.size()) {
        if (QFile::exists(folder + u'/' + QLatin1String(file)))
            return folder;
        folder.truncate(folder.lastIndexOf(u'/'));
    }
    return {};
}

/// ttyUSB2 before ttyUSB10.
std::pair<QString, qlonglong> stemAndNumber(const QString &path)
{
    auto end = path.size();
    while (end > 0 && path[end - 1].isDigit())
        --end;
    return {path.first(end), path.sliced(end).toLongLong()};
}

QString keyOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace

QString PortInfo::name() const
{
    const QString last = path.section(u'/', -1);
    const QString what = chip.isEmpty() ? description : chip;
    return what.isEmpty() ? last : QStringLiteral("%1 (%2)").arg(last, what);
}

QString PortInfo::usbNumbers() const
{
    if (vendor == 0 && product == 0)
        return {};
    return QStringLiteral("%1:%2").arg(vendor, 4, 16, QLatin1Char('0')).arg(product, 4, 16, QLatin1Char('0'));
}

QString PortInfo::identity() const
{
    if (vendor == 0 && product == 0)
        return {};
    const QString further =
        interface == 0 && portNumber == 0 ? QString() : QStringLiteral("#%1.%2").arg(interface).arg(portNumber);
    return QStringLiteral("%1/%2@%3%4").arg(usbNumbers(), serialNumber, location, further);
}

QList<PortInfo> SystemPortEnumerator::ports(bool all) const
{
    QList<PortInfo> list;
    const QString root = QDir(m_sysFolder).canonicalPath();
    const QDir classFolder(m_sysFolder + QStringLiteral("/class/tty"));
    for (const QString &name : classFolder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString entry = classFolder.filePath(name);
        const QString device = QFileInfo(entry + QStringLiteral("/device")).canonicalFilePath();
        PortInfo info;
        info.path = m_deviceFolder + u'/' + name;
        if (device.isEmpty() || !QFile::exists(info.path)) // consoles and pseudo-terminals have no device
            continue;
        // The kernel makes ttyS0 to ttyS3 whether or not anything is there; type 0 means that nothing is.
        info.hardware = attribute(entry, "type") != QStringLiteral("0");
        if (const QString usb = folderWith(device, "idVendor", root); !usb.isEmpty()) {
            info.vendor = static_cast<quint16>(number(attribute(usb, "idVendor"), 16));
            info.product = static_cast<quint16>(number(attribute(usb, "idProduct"), 16));
            info.manufacturer = attribute(usb, "manufacturer");
            info.description = attribute(usb, "product");
            info.serialNumber = attribute(usb, "serial");
            info.location = usb.section(u'/', -1);
            if (const QString interface = folderWith(device, "bInterfaceNumber", root); !interface.isEmpty())
                info.interface = number(attribute(interface, "bInterfaceNumber"), 16);
            info.portNumber = number(attribute(device, "port_number"), 10);
            info.chip = chipName(info.vendor, info.product);
        }
        if (all || info.hardware)
            list += info;
    }
    std::sort(list.begin(), list.end(), [](const PortInfo &a, const PortInfo &b) {
        return std::pair(stemAndNumber(a.path), a.path) < std::pair(stemAndNumber(b.path), b.path);
    });
    return list;
}

PortReservations &PortReservations::ofThisProgram()
{
    static PortReservations reservations;
    return reservations;
}

Result<std::unique_ptr<PortReservations::Hold>> PortReservations::reserve(const QString &path)
{
    const QString key = keyOf(path);
    const std::lock_guard lock(m_mutex);
    if (!m_paths.insert(key).second)
        return makeError(ErrorCode::Busy,
                         QCoreApplication::translate(
                             "LinkWords", "%1 is already in use by another part of this program. End that first.")
                             .arg(path));
    return std::make_unique<Hold>(*this, key);
}

bool PortReservations::isHeld(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    return m_paths.contains(keyOf(path));
}

void PortReservations::release(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_paths.erase(path);
}

} // namespace wm::link
