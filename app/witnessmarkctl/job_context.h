// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"
#include "core/workflow/engine.h"
#include "core/workflow/store_journal.h"

namespace wm::ctl {

struct Context;

/// The workflow pack a job names ("install-connectder-v3" or with "@version"); it must be one this program has.
Result<workflow::WorkflowPack> workflowPackOf(const QStringList &packs);
/// The engine for that pack, with the product's torque tables and no company settings.
Result<std::shared_ptr<const workflow::Engine>> engineFor(const QStringList &packs, QDate today,
                                                          const workflow::CompanySettings &settings = {});

/// Store::open with what opens a sealed one (secrets.h), and, on standard error, what it found damaged and what was
/// lost.
Result<std::unique_ptr<record::Store>> openStore(const Context &context, Clock &clock);

/// A job of a store that is already there, opened to be worked on.
struct JobContext
{
    std::unique_ptr<record::Store> store;
    JobId id;
    bool demonstration = false;
    std::shared_ptr<workflow::StoreJournal> journal;
    std::shared_ptr<const workflow::Engine> engine;

    /// `job` is the job's id. Errors: those of Store::open, NotFound.
    static Result<JobContext> open(const Context &given, const QString &job, record::Author author, Clock &clock);
};

} // namespace wm::ctl
