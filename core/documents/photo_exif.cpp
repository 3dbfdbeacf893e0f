// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/photo_exif.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QtEndian>

#include <cmath>
#include <optional>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

enum Tag : quint16 {
    GpsLatitudeRef = 1,
    GpsLatitude = 2,
    GpsLongitudeRef = 3,
    GpsLongitude = 4,
    GpsDirectionRef = 16,
    GpsDirection = 17,
    ExifPart = 0x8769,
    GpsPart = 0x8825,
    TakenAt = 0x9003,
    TakenOffset = 0x9011,
};

enum Type : quint16 { Text = 2, Long = 4, Rational = 5 };

/// A value of a directory: its type, how many there are, and where they lie.
struct Value
{
    quint16 type = 0;
    quint32 count = 0;
    quint32 at = 0;
};

using Directory = QHash<quint16, Value>;

/// Exif is a TIFF: directories of values, each offset counted from its start. Every read is checked against its end.
class Tiff
{
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_little(bytes.startsWith("II")) {}

    [[nodiscard]] bool valid() const { return (m_little || m_bytes.startsWith("MM")) && number16(2) == 42; }

    [[nodiscard]] Directory directory(quint32 at) const
    {
        Directory result;
        const quint32 count = number16(at).value_or(0);
        for (quint32 index = 0; index < count; ++index) {
            const quint32 entry = at + 2 + 12 * index;
            const auto tag = number16(entry);
            const auto type = number16(entry + 2);
            const auto values = number32(entry + 4);
            if (!tag || !type || !values)
                break;
            // Up to four bytes stand in the entry itself.
            const bool here = (*type == Text && *values <= 4) || (*type == Long && *values == 1);
            if (const auto place = here ? std::optional(entry + 8) : number32(entry + 8))
                result.insert(*tag, {*type, *values, *place});
        }
        return result;
    }

    [[nodiscard]] Directory first() const { return directory(number32(4).value_or(0)); }

    /// The directory that an entry points to.
    [[nodiscard]] Directory under(const Directory &from, Tag tag) const
    {
        const Value value = from.value(tag);
        const auto at = value.type == Long ? number32(value.at) : std::nullopt;
        return at ? directory(*at) : Directory();
    }

    [[nodiscard]] QString text(const Directory &from, Tag tag) const
    {
        const Value value = from.value(tag);
        if (value.type != Text || value.count > 64 || m_bytes.size() < qsizetype{value.at} + value.count)
            return {};
        const QByteArrayView all = m_bytes.sliced(value.at, value.count);
        const qsizetype end = all.indexOf('\0');
        return QString::fromLatin1(end < 0 ? all : all.first(end)).trimmed();
    }

    [[nodiscard]] std::optional<double> fraction(const Directory &from, Tag tag, quint32 index = 0) const
    {
        const Value value = from.value(tag);
        if (value.type != Rational || index >= value.count)
            return std::nullopt;
        const auto above = number32(value.at + 8 * index);
        const auto below = number32(value.at + 8 * index + 4);
        if (!above || !below || *below == 0)
            return std::nullopt;
        return static_cast<double>(*above) / *below;
    }

private:
    [[nodiscard]] std::optional<quint16> number16(quint32 at) const
    {
        if (qsizetype{at} + 2 > m_bytes.size())
            return std::nullopt;
        return m_little ? qFromLittleEndian<quint16>(m_bytes.data() + at)
                        : qFromBigEndian<quint16>(m_bytes.data() + at);
    }
    [[nodiscard]] std::optional<quint32> number32(quint32 at) const
    {
        if (qsizetype{at} + 4 > m_bytes.size())
            return std::nullopt;
        return m_little ? qFromLittleEndian<quint32>(m_bytes.data() + at)
                        : qFromBigEndian<quint32>(m_bytes.data() + at);
    }

    QByteArrayView m_bytes;
    bool m_little;
};

/// The TIFF in a JPEG's Exif segment, which stands before the picture's own data.
QByteArrayView exifOf(QByteArrayView jpeg)
{
    if (!jpeg.startsWith("\xFF\xD8"))
        return {};
    for (qsizetype at = 2; at + 4 <= jpeg.size() && jpeg[at] == '\xFF';) {
        const auto marker = static_cast<uchar>(jpeg[at + 1]);
        const qsizetype length = qFromBigEndian<quint16>(jpeg.data() + at + 2);
        if (marker == 0xDA || length < 2 || at + 2 + length > jpeg.size())
            return {};
        const QByteArrayView content = jpeg.sliced(at + 4, length - 2);
        if (marker == 0xE1 && content.startsWith(QByteArrayView("Exif\0\0", 6)))
            return content.sliced(6);
        at += 2 + length;
    }
    return {};
}

QString whenOf(const Tiff &tiff, const Directory &exif)
{
    const QDateTime time = QDateTime::fromString(tiff.text(exif, TakenAt), u"yyyy:MM:dd HH:mm:ss"_s);
    if (!time.isValid())
        return {};
    const QString offset = tiff.text(exif, TakenOffset);
    const bool known =
        offset.size() == 6 && (offset.startsWith(u'+') || offset.startsWith(u'-')) && offset.at(3) == u':';
    return time.toString(u"yyyy-MM-dd HH:mm"_s) + (known ? u' ' + offset : QString());
}

std::optional<double> degreesOf(const Tiff &tiff, const Directory &gps, Tag tag, Tag sideTag, QLatin1Char positive,
                                QLatin1Char negative, double most)
{
    const QString side = tiff.text(gps, sideTag);
    const auto whole = tiff.fraction(gps, tag);
    if (!whole || (side != positive && side != negative))
        return std::nullopt;
    const double degrees =
        *whole + tiff.fraction(gps, tag, 1).value_or(0) / 60 + tiff.fraction(gps, tag, 2).value_or(0) / 3600;
    if (degrees > most)
        return std::nullopt;
    return side == negative ? -degrees : degrees;
}

QString placeOf(const Tiff &tiff, const Directory &gps)
{
    const auto north = degreesOf(tiff, gps, GpsLatitude, GpsLatitudeRef, 'N'_L1, 'S'_L1, 90);
    const auto east = degreesOf(tiff, gps, GpsLongitude, GpsLongitudeRef, 'E'_L1, 'W'_L1, 180);
    // A camera without a fix writes zeros.
    if (!north || !east || (*north == 0 && *east == 0))
        return {};
    return u"%1, %2"_s.arg(*north, 0, 'f', 5).arg(*east, 0, 'f', 5);
}

QString directionOf(const Tiff &tiff, const Directory &gps)
{
    const auto degrees = tiff.fraction(gps, GpsDirection);
    if (!degrees || *degrees > 360)
        return {};
    const auto whole = static_cast<int>(std::lround(*degrees)) % 360;
    return u"%1°"_s.arg(whole) + (tiff.text(gps, GpsDirectionRef) == 'M'_L1 ? u" M"_s : QString());
}

} // namespace

PhotoTaken photoTaken(QByteArrayView jpeg)
{
    const Tiff tiff(exifOf(jpeg));
    if (!tiff.valid())
        return {};
    const Directory first = tiff.first();
    const Directory gps = tiff.under(first, GpsPart);
    return {whenOf(tiff, tiff.under(first, ExifPart)), placeOf(tiff, gps), directionOf(tiff, gps)};
}

void addTaken(PhotoTaken &taken, QByteArrayView jpeg)
{
    const PhotoTaken told = photoTaken(jpeg);
    for (QString PhotoTaken::*one : {&PhotoTaken::when, &PhotoTaken::place, &PhotoTaken::direction})
        if ((taken.*one).isEmpty())
            taken.*one = told.*one;
}

} // namespace wm::documents
