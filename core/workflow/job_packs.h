// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/projection.h"

#include <QtCore/QStringList>

namespace wm::workflow {

/// The packs a job file names, its utility packs with the version in force now, so that the job keeps it. A workflow
/// or product pack stays as named: those of the program are the ones it is worked with.
QStringList withVersions(const QStringList &packs, const QHash<QString, QString> &inForce);

/// The packs in force when the job was opened, "id@version": its first transition names them. Empty: it names none, as
/// jobs of early releases.
QStringList packsAtOpening(const record::JobState &state);

/// The version of a pack that a job keeps: the one somebody took over last, else the one in force when the job was
/// opened. Where two devices took over different ones side by side, the lower. Empty: the job names none.
QString keptVersion(const record::JobState &state, const QString &pack);

/// What has to be appended so that a job keeps another version of a pack from now on: a note at "pack.ID" with the
/// sentence, and pack, version and the version before.
QList<record::Draft> takeOverVersion(const record::JobState &state, const QString &pack, const QString &version);

} // namespace wm::workflow
