// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ports.h"
#include "devices/sunspec/chain_walk.h"

#include <map>

namespace wm::bench {

/// A model as found, point by point: name, scaled value, unit and raw registers. A model this program does not know, or
/// whose length is another one than its layout has, is shown as raw registers with a note.
workflow::BenchModel viewOf(const sunspec::Catalogue &catalogue, const sunspec::FoundModel &found);

/// The holding registers that passed on a line, by address.
using RegisterImage = std::map<int, quint16>;
/// Takes in the registers of an answer whose request is known; nothing from any other frame.
void note(RegisterImage &image, const workflow::BenchFrame &frame);
/// The SunSpec models in an image, as far as it holds them; none when it holds no beginning of a chain.
QList<sunspec::FoundModel> modelsIn(const RegisterImage &image, const sunspec::Catalogue &catalogue);

/// Models as CSV for a spreadsheet: model, address, point, value, unit, raw. UTF-8, RFC 4180; cells that a spreadsheet
/// could take for a formula are given an apostrophe.
QByteArray toCsv(const QList<workflow::BenchModel> &models);

} // namespace wm::bench
