// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/register_image.h"

#include "devices/sunspec/decode.h"

#include <algorithm>

namespace wm::sim {

using modbus::Exception;
using modbus::Registers;
using sunspec::Type;

namespace {

/// Registers that mean "not implemented" for a type.
Registers absent(const sunspec::Point &point)
{
    Registers registers(point.size, 0);
    switch (point.type) {
    case Type::Int16:
    case Type::ScaleFactor:
    case Type::Pad:
    case Type::Int32:
    case Type::Int64:
        registers[0] = 0x8000;
        break;
    case Type::Uint16:
    case Type::Enum16:
    case Type::Bitfield16:
    case Type::Count:
    case Type::Uint32:
    case Type::Enum32:
    case Type::Bitfield32:
    case Type::Uint64:
    case Type::Bitfield64:
    case Type::Eui48:
        registers.fill(0xFFFF);
        break;
    case Type::Float32:
        registers[0] = 0x7FC0;
        break;
    case Type::Float64:
        registers[0] = 0x7FF8;
        break;
    case Type::Acc16:
    case Type::Acc32:
    case Type::Acc64:
    case Type::Ipaddr:
    case Type::Ipv6addr:
    case Type::String:
        break;
    }
    return registers;
}

} // namespace

RegisterImage::RegisterImage(int base, const QList<const sunspec::Model *> &models)
    : RegisterImage(base, [&models] {
          QList<SizedModel> sized;
          for (const sunspec::Model *model : models)
              sized += SizedModel{model};
          return sized;
      }())
{
}

RegisterImage::RegisterImage(int base, const QList<SizedModel> &models) : m_base(base)
{
    m_boundaries += base;
    m_registers = {0x5375, 0x6E53};
    for (const SizedModel &sized : models) {
        const auto from = m_registers.size();
        const int id = sized.model->id;
        append(sized.model->top, sized, {});
        set(id, u"ID", id);
        set(id, u"L", m_registers.size() - from - 2);
        for (auto it = sized.counts.begin(); it != sized.counts.end(); ++it)
            for (const sunspec::Point &point : sized.model->top.points)
                if (point.name == it.key())
                    set(id, it.key(), it.value());
    }
    const int end = m_base + static_cast<int>(m_registers.size());
    m_registers += {0xFFFF, 0};
    m_boundaries += {end, end + 1, end + 2};
}

void RegisterImage::append(const sunspec::Group &group, const SizedModel &of, const QString &path)
{
    for (const sunspec::Point &point : group.points) {
        const int address = m_base + static_cast<int>(m_registers.size());
        m_places += Place{of.model->id, address, &point, path + point.name};
        m_boundaries += address;
        m_registers += absent(point);
    }
    for (const sunspec::Group &inner : group.groups) {
        const int count = !inner.countPoint.isEmpty() ? of.counts.value(inner.countPoint, 1)
                          : inner.count == 0          ? of.counts.value(inner.name, 1)
                                                      : inner.count;
        for (int i = 0; i < count; ++i)
            append(inner, of, QStringLiteral("%1%2.%3.").arg(path, inner.name).arg(i));
    }
}

const RegisterImage::Place &RegisterImage::placeOf(int model, QStringView point) const
{
    const auto found = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Place &place) { return place.model == model && place.name == point; });
    if (found == m_places.end())
        qFatal("no point %s in model %d", qUtf8Printable(point.toString()), model);
    return *found;
}

void RegisterImage::set(int model, QStringView point, qint64 value)
{
    const Place &place = placeOf(model, point);
    for (int i = 0; i < place.point->size; ++i)
        m_registers[place.address - m_base + i] = static_cast<quint16>(value >> (16 * (place.point->size - 1 - i)));
}

void RegisterImage::setText(int model, QStringView point, const QString &text)
{
    const Place &place = placeOf(model, point);
    QByteArray bytes = text.toUtf8().left(2 * place.point->size);
    bytes.resize(2 * place.point->size, '\0');
    for (int i = 0; i < place.point->size; ++i)
        m_registers[place.address - m_base + i] = modbus::wordAt(bytes, 2 * i);
}

void RegisterImage::setAbsent(int model, QStringView point)
{
    const Place &place = placeOf(model, point);
    const Registers none = absent(*place.point);
    std::copy(none.begin(), none.end(), m_registers.begin() + (place.address - m_base));
}

quint64 RegisterImage::value(int model, QStringView point) const
{
    const Place &place = placeOf(model, point);
    quint64 value = 0;
    for (int i = 0; i < std::min(place.point->size, 4); ++i)
        value = (value << 16) | m_registers[place.address - m_base + i];
    return value;
}

QString RegisterImage::text(int model, QStringView point) const
{
    const Place &place = placeOf(model, point);
    return sunspec::rawValue(*place.point, m_registers, place.address - m_base).toString();
}

Served RegisterImage::read(int address, int count) const
{
    if (!isBoundary(address) || !isBoundary(address + count))
        return Exception::IllegalAddress;
    return m_registers.mid(address - m_base, count);
}

std::variant<QList<RegisterImage::Written>, Exception> RegisterImage::write(int address, const Registers &values) const
{
    const int end = address + static_cast<int>(values.size());
    if (!isBoundary(address) || !isBoundary(end))
        return Exception::IllegalAddress;
    QList<Written> all;
    for (const Place &place : m_places) {
        if (place.address < address || place.address >= end)
            continue;
        if (!place.point->writable)
            return Exception::IllegalAddress;
        all += Written{place.model, place.point, values.mid(place.address - address, place.point->size)};
    }
    if (all.isEmpty())
        return Exception::IllegalAddress; // the marks
    return all;
}

void RegisterImage::store(const Written &written)
{
    const Place &place = placeOf(written.model, written.point->name);
    std::copy(written.values.begin(), written.values.end(), m_registers.begin() + (place.address - m_base));
}

} // namespace wm::sim
