// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/sunspec/decode.h"

#include <functional>
#include <optional>

namespace wm::sunspec {

/// A model as found in a device.
struct FoundModel
{
    int id = 0;
    int address = 0;                  ///< of its ID register
    int length = 0;                   ///< as the device says
    modbus::Registers registers = {}; ///< from the ID on; only ID and L for models that were not read
    Decoded decoded = {};
};

struct Scan
{
    int base = 40000;
    QList<FoundModel> models;
    QStringList notes; ///< translated: what is odd about this device's map
    [[nodiscard]] const FoundModel *find(int id) const;
    /// {"base":…,"models":[{"id":…,"length":…,"points":{…}}…]} of `sunspec scan`; a model of an unknown revision has
    /// "revision":"unknown" and its raw "registers" from the ID on.
    [[nodiscard]] QJsonObject toJson() const;
};

/// Walks a device's chain of models as a plain state machine: the next read goes out, its result comes in. Survives
/// what devices in the field do (DEVICES.md §1): bases by the book and off by one, L = 65 of model 1, wrong lengths, a
/// chain ended by 0 or by an exception, values that are not ready. Reads start and end on point boundaries and have at
/// most 125 registers. Always ends: at most 100 models.
class ChainWalk
{
public:
    struct Read
    {
        quint16 address = 0;
        quint16 count = 0;
    };
    /// Reads the bodies of the models `wanted` says yes to; the others are only noted.
    ChainWalk(const Catalogue &catalogue, QString device, std::function<bool(int id)> wanted = {});

    /// The read to do now; nullopt when the walk has ended.
    [[nodiscard]] std::optional<Read> next() const;
    void feed(const Result<modbus::Registers> &result);
    /// Once ended. Errors: NotFound (no SunSpec device), NotReady, Timeout and whatever the link reported.
    [[nodiscard]] Result<Scan> result() const;

private:
    enum class State { Base, Id, Length, Body, Repair, Ended };

    void feedBase(const Result<modbus::Registers> &result);
    void feedId(const Result<modbus::Registers> &result);
    void feedLength(const Result<modbus::Registers> &result);
    void feedBody(const Result<modbus::Registers> &result);
    void feedRepair(const Result<modbus::Registers> &result);
    void nextModel();
    void beginRepair();
    [[nodiscard]] bool isDoubtful() const;
    void endChain(const QString &note = {});
    void fail(Error error);
    [[nodiscard]] Error notReady() const;

    const Catalogue &m_catalogue;
    QString m_device;
    std::function<bool(int)> m_wanted;
    State m_state = State::Base;
    int m_baseIndex = 0;
    int m_address = 0;
    FoundModel m_current;
    QList<int> m_repairs; ///< addresses where the next model may start after all
    std::optional<int> m_repairEnd;
    Scan m_scan;
    std::optional<Error> m_error;
};

} // namespace wm::sunspec
