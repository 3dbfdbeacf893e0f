// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/conversation_provisioning.h"
#include "core/workflow/engine.h"
#include "core/workflow/job_file.h"

namespace wm::workflow {

/// One line of progress: {"step", "state": done|refused|skipped|waiting, "detail"} of the command line's contract.
struct JobLine
{
    QString step;
    QString state;
    QString detail;
};

/// How a job without a window reaches the world. A function that is not set, or gives nothing, means: no such device.
struct JobWorld
{
    std::function<std::shared_ptr<CollarPort>()> collar;
    std::function<std::unique_ptr<ImsPort>()> ims;
    std::function<std::shared_ptr<InverterPort>()> inverter;
    /// Keeps a photo a job file names and returns its SHA-256 in hexadecimal.
    std::function<Result<QString>(const QString &name)> keepPhoto;
    /// Holds the record as it stands against its rules. Not set: a step that awaits answered findings stays open.
    std::function<Result<OpenFindings>()> openFindings;
    std::function<void(const JobLine &)> tell;
    Duration collarLimit = std::chrono::seconds{330}; ///< for waiting and for watching while provisioning
    Duration imsLimit = std::chrono::minutes{11};     ///< two frames of a meter that sends every five minutes
    Duration imsPeriod = std::chrono::minutes{5};     ///< between its frames; less for a simulated one
};

/// Works a job file through the workflow, in the order of the pack, recording as it goes, with the source `import`.
/// What the record already has stays as it is, so that it can be run again after it stopped. Stops at the first step
/// that is refused or lacks what it wants: the error names the step and says why.
QCoro::Task<Result<void>> runJob(JobFile job, std::shared_ptr<const Engine> engine, std::shared_ptr<Journal> journal,
                                 JobWorld world, Clock *clock, Cancellation cancellation);

} // namespace wm::workflow
