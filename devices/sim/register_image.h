// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/modbus/modbus.h"
#include "devices/sunspec/model.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <variant>

namespace wm::sim {

/// What a device says to a request: values (empty for writes), or an exception.
using Served = std::variant<modbus::Registers, modbus::Exception>;

/// A model and how often its groups repeat: by the point that counts them ("NPt"), or by the group's name where none
/// does.
struct SizedModel
{
    const sunspec::Model *model = nullptr;
    QMap<QString, int> counts = {};
};

/// The SunSpec map of a simulated device: the mark, models back to back, the end mark. Values are set by model and
/// point name, within groups with their path ("Crv.0.Pt.2.V"); everything starts as "not implemented". Requests must
/// start and end on point boundaries.
class RegisterImage
{
public:
    RegisterImage(int base, const QList<SizedModel> &models);
    RegisterImage(int base, const QList<const sunspec::Model *> &models);

    void set(int model, QStringView point, qint64 value);
    void setText(int model, QStringView point, const QString &text);
    void setAbsent(int model, QStringView point);
    [[nodiscard]] quint64 value(int model, QStringView point) const;
    [[nodiscard]] QString text(int model, QStringView point) const;

    [[nodiscard]] Served read(int address, int count) const;
    /// A write as far as the map decides it: boundaries and access. The points written, in order, or an exception.
    struct Written
    {
        int model = 0;
        const sunspec::Point *point = nullptr;
        modbus::Registers values = {};
    };
    [[nodiscard]] std::variant<QList<Written>, modbus::Exception> write(int address,
                                                                        const modbus::Registers &values) const;
    /// Stores what was written.
    void store(const Written &written);

private:
    struct Place
    {
        int model = 0;
        int address = 0;
        const sunspec::Point *point = nullptr;
        QString name = {}; ///< with its path
    };
    void append(const sunspec::Group &group, const SizedModel &of, const QString &path);
    [[nodiscard]] const Place &placeOf(int model, QStringView point) const;
    [[nodiscard]] bool isBoundary(int address) const { return m_boundaries.contains(address); }

    int m_base;
    modbus::Registers m_registers; ///< from m_base on
    QList<Place> m_places;
    QSet<int> m_boundaries; ///< addresses where a point starts, and the end
};

} // namespace wm::sim
