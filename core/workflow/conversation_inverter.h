// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/projection.h"
#include "core/workflow/engine.h"
#include "core/workflow/inverter_comparison.h"

namespace wm::workflow {

/// The profile the inverters of a site are held to: Rule 21 in California or where the settings are said to be its,
/// otherwise the defaults of IEEE 1547-2018.
QString inverterProfileFor(const QJsonObject &site);

/// A reading of an inverter for a job, compared: what a device evidence of kind inverter.settings is given
/// ({"reading":…,"capture":…,"first_frame":…,"last_frame":…}). Mismatch when a simulated inverter answers in a real job
/// or a real one in a demonstration. Names of the reading: docs/packs.md.
Result<QJsonObject> inverterEvidence(const InverterSnapshot &read, const InverterProfile &profile,
                                     const QJsonObject &site, bool demonstration);

/// Entries for what such a reading says of the site's inverter of the same serial number: which functions are
/// activated. Nothing where no inverter of the site has that serial number, and nothing for what is not known.
Result<QList<record::Draft>> inverterFacts(const record::JobState &state, const QJsonObject &evidence);

} // namespace wm::workflow
