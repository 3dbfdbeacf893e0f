// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "devices/sunspec/chain_walk.h"

#include <QtCore/QJsonArray>

namespace wm::inverter {

using workflow::InverterFunction;
using State = InverterFunction::State;

/// One model of a scan, or the reason why nothing can be said of it. Values whose scale the device does not give are
/// not there: they would be believed.
class ModelView
{
public:
    ModelView(const sunspec::Scan &scan, int id);
    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] bool isFound() const { return m_found != nullptr; }
    /// Active when the model can be read; NotReported or UnknownRevision when it cannot.
    [[nodiscard]] State readable() const { return m_readable; }
    [[nodiscard]] std::optional<double> number(QStringView point) const;
    [[nodiscard]] std::optional<double> number(const QJsonObject &instance, QStringView point) const;
    [[nodiscard]] std::optional<int> word(QStringView point) const; ///< of enumerations and bit fields
    /// The instance of a repeated group; empty when there is no such one.
    [[nodiscard]] QJsonObject instance(QStringView group, int index) const;

private:
    int m_id;
    const sunspec::FoundModel *m_found = nullptr;
    State m_readable = State::NotReported;
};

/// What an enable point says: 0 inactive, 1 active, nothing: not reported, anything else is no value of this revision.
State stateOf(std::optional<int> enable);
/// Both must be active; one that is inactive decides, one that is not known makes the whole unknown.
State both(State one, State other);
/// `value` as the setting `name`, where there is one.
void put(InverterFunction &function, const QString &name, std::optional<double> value);
/// A function that was switched for a while only (RvrtRem) is not reported: what comes after that nobody has read.
/// `left`: the point that counts the seconds down.
void noteReversion(InverterFunction &function, const ModelView &model, QStringView left = u"RvrtRem");
/// The voltage that the points of a volt-var curve are a part of, vref_pct of nominal, and whether it moves by itself.
void putReference(InverterFunction &function, const ModelView &model);

/// One step of a must-trip curve: beyond `at` the inverter trips after `seconds` at the latest.
struct TripLevel
{
    double at = 0;
    double seconds = 0;
    bool operator==(const TripLevel &) const = default;
};
/// The steps a must-trip curve means, from the nominal value outwards, however its corners are written down: each time
/// applies from the point nearest to nominal that has it, and a step that trips no sooner than one before it is none.
QList<TripLevel> tripLevels(QList<TripLevel> points, bool below);

/// Drafts of these models counted their enumerations from 1, so that 1 meant "disabled" (DEVICES.md §1): one value that
/// only they could have makes every enumeration of the device doubtful.
bool countsFromOne(const sunspec::Scan &scan);

} // namespace wm::inverter
