// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/rules/path_types.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace wm::ui {

/// The site model's vocabulary inside the program; null when it cannot be read.
const rules::SchemaPathTypes *vocabulary();

// What stands behind a finding, down to the facts that somebody recorded and can correct.

/// The facts that a reason of a finding (Finding::because) is about, as the site has them: its path, or those that its
/// computed value reads; list elements one by one ("disconnects[0].role"), "derived.…" as it stands.
QStringList factsOfReason(const QJsonObject &because, const QJsonObject &site);
/// The same of all reasons, with what is derived taken apart into the recorded facts it is worked out from. Of those
/// only what matters as the site stands: the distance of a switch that is not asked about does not. Those that bear the
/// figure that was judged come first.
QStringList factsBehindFinding(const Finding &finding, const QJsonObject &site, QDate today);
/// The recorded ones among facts in generic form ("disconnects[].role"), list elements one by one.
QStringList recordedAt(const QStringList &generic, const QJsonObject &site);

} // namespace wm::ui
