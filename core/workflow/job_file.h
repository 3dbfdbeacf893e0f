// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/workflow/engine.h"

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>

namespace wm::workflow {

struct JobFileActor
{
    QString user;
    QString role;
    QString name;
};

/// One step as a job file tells it. Whatever it says has the source `import`.
struct JobFileStep
{
    enum class Say { Done, Refused, Skipped };
    Say say = Say::Done;
    bool again = false; ///< done once more, after something made what was done before count no more
    QString by;         ///< who did it; recorded with the step
    QString note;       ///< also the reason of a refusal or a skip
    QJsonObject raw;    ///< the whole object, as written
};

/// JOB.json of `commission` (CLI.md), schema witnessmark-job/1.
struct JobFile
{
    JobId job;
    QString title;
    bool demonstration = false;
    QDate today;
    JobFileActor actor;
    QStringList packs;
    CompanySettings settings; ///< none set unless the file sets them
    QJsonObject site;
    QHash<QString, JobFileStep> steps;
};

/// Reads and validates a job file. A newer schema is refused with its version; anything wrong is one sentence that says
/// where ("steps / socket.neutral-torque / measured").
Result<JobFile> loadJobFile(const QString &path);
Result<JobFile> parseJobFile(const QByteArray &bytes, const QString &what);

/// The engine's input for a step of a job file. Its own `evidence` object goes first; the short forms (`measured`,
/// `set_inlb`, `photos`, `value`, `instrument`) go to the step's only evidence of that sort; `done` confirms what is
/// attested and acknowledges the warnings (as import, never in person). Photo names are left for the caller to turn
/// into hashes. Fails when a short form fits more than one place, or none.
Result<StepInput> stepInput(const Step &step, const JobFileStep &told);
/// The site of a job file as leaf paths and values ("inverters[0].make"), sorted.
QList<std::pair<QString, QJsonValue>> leafFacts(const QJsonObject &site);

} // namespace wm::workflow
