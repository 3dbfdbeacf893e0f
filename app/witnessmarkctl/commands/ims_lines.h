// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmarkctl/command.h"
#include "core/workflow/ports.h"

#include <QtCore/QStringList>

namespace wm::ctl {

/// One reading as `ims decode` and `ims listen` print it. `flags` is empty for a reading to be believed.
struct ImsLine
{
    qint64 offset = 0;
    int meterId = 0, peakDemandCentiKw = 0, demandResets = 0;
    qint64 totalKwh = 0;
    QString confidence; ///< confirmed, single (heard once), doubtful
    QStringList flags;
    QByteArray raw;
};
/// `bytes` is how many were heard up to the end of the frame.
ImsLine lineOf(const workflow::ImsFrame &frame, qint64 bytes);
void printLine(const Output &output, const ImsLine &line);
/// The last line: how much was heard, and what is wrong, each diagnosis with its sentence.
void printSummary(const Output &output, qint64 bytes, qint64 frames, qint64 skippedBytes, const QStringList &diagnosis);

} // namespace wm::ctl
