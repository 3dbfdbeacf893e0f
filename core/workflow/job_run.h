// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the parts of one run of a job file share; for core/workflow alone.

#include "core/workflow/job_runner.h"

namespace wm::workflow {

/// Everything one run touches, kept alive by every coroutine frame that uses it.
struct JobRun
{
    JobFile job;
    std::shared_ptr<const Engine> engine;
    std::shared_ptr<Journal> journal;
    JobWorld world;
    Clock *clock;
    Cancellation cancellation;
    std::shared_ptr<CollarPort> collar = {}; ///< opened at the first step that wants it
    QList<record::Draft> deviceFacts = {};   ///< what devices said that the step at hand does not record itself

    [[nodiscard]] QString fact(const QString &group, const QString &name) const
    {
        return journal->state().site().value(group).toObject().value(name).toString();
    }
    void tell(const QString &step, const QString &state, const QString &detail) const
    {
        if (world.tell)
            world.tell({step, state, detail});
    }
};
using JobRunPtr = std::shared_ptr<JobRun>;

/// Adds to the input what the step's devices answer, telling what it waits for meanwhile.
QCoro::Task<Result<StepInput>> withDevices(JobRunPtr run, const Step *step, StepInput input);

/// A line for each function of the inverter in `input` that is not as required: what is required, what was found.
/// Empty: no inverter was read, or it is fine.
QStringList inverterDifferences(const Step &step, const StepInput &input);

} // namespace wm::workflow
