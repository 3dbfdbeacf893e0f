// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/deficiencies.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

struct Context;

/// Deficiencies as both commands and `inspect` answer them.
QJsonArray toJson(const QList<workflow::Deficiency> &deficiencies);
/// A line or two for each, for people.
void say(const QList<workflow::Deficiency> &deficiencies, const Context &context);

} // namespace wm::ctl
