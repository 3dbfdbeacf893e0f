// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"

#include <QtCore/QStringList>

namespace wm::ctl {

// Where what passed on a link was recorded, told so that it can be pasted into `capture replay`. Of `paths` those count
// in which something passed.

/// {…, "recordings": [absolute paths]}; without any as it was.
QJsonObject withRecordings(QJsonObject document, const QStringList &paths);
/// "Recorded in     /home/ana/…/collar-20260501T120000000Z.pcap", quoted for a shell where that is needed.
void printRecordings(const Output &output, const QStringList &paths);
/// The same on standard error, after a failure.
void sayRecordings(const QStringList &paths);

} // namespace wm::ctl
