// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/odt_zip.h"

#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

#include <array>

namespace wm::documents {

namespace {

constexpr quint16 kVersion = 20;
constexpr quint16 kUtf8Names = 0x0800;
constexpr quint16 kFirstDay = 0x0021; ///< 1980-01-01, the oldest there is

quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            made.at(i) = value;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table.at((crc ^ static_cast<quint8>(byte)) & 0xFFU) ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

/// What a part's own header and its line of the directory have in common.
void common(QDataStream &out, const ZipPart &part)
{
    const auto size = static_cast<quint32>(part.bytes.size());
    out << kVersion << kUtf8Names << quint16(0) << quint16(0) << kFirstDay << crc32(part.bytes) << size << size
        << static_cast<quint16>(part.name.size()) << quint16(0);
}

} // namespace

QByteArray storedZip(const QList<ZipPart> &parts)
{
    QByteArray file, directory;
    QDataStream out(&file, QIODevice::WriteOnly), lines(&directory, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    lines.setByteOrder(QDataStream::LittleEndian);
    for (const ZipPart &part : parts) {
        const auto offset = static_cast<quint32>(file.size());
        out << quint32(0x04034b50);
        common(out, part);
        out.writeRawData(part.name.constData(), static_cast<int>(part.name.size()));
        out.writeRawData(part.bytes.constData(), static_cast<int>(part.bytes.size()));
        lines << quint32(0x02014b50) << kVersion;
        common(lines, part);
        lines << quint16(0) << quint16(0) << quint16(0) << quint32(0) << offset;
        lines.writeRawData(part.name.constData(), static_cast<int>(part.name.size()));
    }
    const auto start = static_cast<quint32>(file.size());
    const auto count = static_cast<quint16>(parts.size());
    out.writeRawData(directory.constData(), static_cast<int>(directory.size()));
    out << quint32(0x06054b50) << quint16(0) << quint16(0) << count << count << static_cast<quint32>(directory.size())
        << start << quint16(0);
    return file;
}

} // namespace wm::documents
