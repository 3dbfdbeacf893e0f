// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A job in a store of its own, worked up to a step, as far as that goes without devices.
#include "app/witnessmark/composition.h"
#include "app/witnessmark/demonstration.h"
#include "core/base/clock.h"
#include "core/record/store.h"
#include "core/workflow/job_file.h"
#include "tests/support/until.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

namespace wm::test {

/// What only a device answers is left out with a reason, up to `step`; what may not be left out is done as the
/// demonstration's file says.
inline void skipTo(record::Store &store, const workflow::Engine &engine, const JobId &id, const QString &step)
{
    using namespace Qt::StringLiterals;
    const record::Author author{u"J. Rivera"_s, u"demonstration"_s};
    const auto file = workflow::loadJobFile(u":/wm/demo/job.json"_s);
    ASSERT_TRUE(file);
    for (const workflow::Step &one : engine.pack().steps) {
        if (one.id == step)
            return;
        const record::JobState state(*store.entries(id));
        const workflow::StepState now = engine.status(state, one.id).state;
        if (now != workflow::StepState::Ready && now != workflow::StepState::Blocked)
            continue;
        Result<QList<record::Draft>> drafts = QList<record::Draft>();
        if (one.severity == workflow::Severity::StopWork) {
            const auto input = workflow::stepInput(one, file->steps.value(one.id));
            ASSERT_TRUE(input) << input.error().message.toStdString();
            drafts = engine.recordDone(state, one.id, *input, u"import"_s);
        } else {
            drafts = engine.recordSkipped(state, one.id, u"no device here"_s, {}, workflow::OpenFindings{0, 1, 0});
        }
        ASSERT_TRUE(drafts) << one.id.toStdString() << ": " << drafts.error().message.toStdString();
        ASSERT_TRUE(drafts->isEmpty() || store.append(id, author, *drafts));
    }
}

/// The demonstration's job in a store in that folder; its id. Empty: it could not be made, and the test has failed.
template <class EngineOf>
QString jobWorkedUpTo(const QString &folder, const EngineOf &engine, const QString &step)
{
    using namespace Qt::StringLiterals;
    SystemClock clock;
    auto store = record::Store::open(folder, clock);
    if (!store) {
        ADD_FAILURE() << store.error().message.toStdString();
        return {};
    }
    const bool late = step.startsWith(u"sign."_s); // beyond what is asked of devices
    const auto made = makeDemonstration(**store, engine, late ? u"energise.identify"_s : step);
    if (!made) {
        ADD_FAILURE() << made.error().message.toStdString();
        return {};
    }
    if (late)
        skipTo(**store, **engine(QString(), {}, QDate(2026, 11, 20)), *made, step);
    return toText(*made);
}

/// The view models of such a job, open at the step it was worked up to.
class WorkedJob : public testing::Test
{
protected:
    explicit WorkedJob(const QString &step)
    {
        using namespace Qt::StringLiterals;
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        const QString id = jobWorkedUpTo(dir.path(), app().services().engine, step);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
        app().openJob(id);
        EXPECT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
        app().job()->openStep(step);
    }
    ui::App &app() { return composition->app(); }
    ui::JobController &job() { return *app().job(); }
    ui::StepController &step() { return *job().step(); }
    ui::EvidenceItem *evidence(const QString &id)
    {
        for (ui::EvidenceItem *item : step().evidence())
            if (item->evidenceId() == id)
                return item;
        return nullptr;
    }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
};

} // namespace wm::test
