// SPDX-License-Identifier: GPL-3.0-or-later
// Without a window: the program looks at the display itself, as long as the procedure gives it (CD-PROV-19).
#include "core/workflow/job_runner.h"
#include "tests/conversation/conversation_world.h"

#include <QtCore/QJsonDocument>

namespace wm::workflow {

namespace {

using namespace Qt::StringLiterals;

/// A procedure of one step: the thumbs-up within 60 seconds, as in the shipped one.
std::shared_ptr<const Engine> oneStep()
{
    const auto pack = QJsonDocument::fromJson(R"({
      "schema": "witnessmark-pack/1", "sort": "workflow", "id": "one", "title": "One", "version": "1",
      "effective": "2026-11-01", "publisher": "t", "sources": [{"id": "s", "title": "S"}],
      "phases": [{"id": "p", "title": "P"}],
      "steps": [
        {"id": "thumbs-up", "phase": "p", "title": "Thumbs-up", "severity": "warning", "requirements": [], "cite": "c",
         "evidence": [{"id": "state", "kind": "device", "device": "collar", "action": "state", "within_s": 60}],
         "checks": [{"id": "up", "require": "measurements.collar.lcd_thumbs_up == true", "because": "No thumbs-up.",
                     "severity": "warning"}]}]})")
                          .object();
    const auto types = rules::SchemaPathTypes::shipped();
    auto parsed = parseWorkflowPack(pack, u"one.json"_s, **types);
    EXPECT_TRUE(parsed) << qUtf8Printable(parsed ? QString() : parsed.error().message);
    return std::make_shared<const Engine>(std::move(*parsed), CompanySettings());
}

struct Watched
{
    Result<void> result;
    double seconds = 0;
    std::optional<bool> recorded; ///< lcd_thumbs_up of the last reading in the record
    bool done = false;
};

/// The job file says that the thumbs-up stood there; the collar becomes operational after `seconds`, and shows it 30
/// seconds later.
Watched watch(const QString &seconds)
{
    World world(u"provisioning"_s, {u"slow-provisioning:"_s + seconds});
    world.journal->append({record::Draft{
        record::Kind::Fact, u"collar.serial_number"_s, {{u"v"_s, u"SIM-0042917"_s}, {u"source"_s, u"import"_s}}}});
    const auto engine = oneStep();
    JobFile job;
    job.demonstration = true;
    JobFileStep step;
    step.by = u"Ben Ortiz"_s;
    step.note = u"The thumbs-up stood on the display within a minute."_s;
    step.raw = QJsonObject{{"done"_L1, true}};
    job.steps.insert(u"thumbs-up"_s, step);
    JobWorld around;
    around.collar = [&] { return world.collar; };
    const Instant start = world.clock.now();
    const Result<void> result = world.run(runJob(job, engine, world.journal, around, &world.clock, {}));
    Watched watched{result, std::chrono::duration<double>(world.clock.now() - start).count(), {}, false};
    for (const record::Entry &entry : world.journal->state().entries())
        if (entry.kind == record::Kind::Reading && entry.path == u"collar.state")
            watched.recorded = entry.value.value(u"decoded"_s).toMap().value(u"lcd_thumbs_up"_s).toBool();
    watched.done = engine->status(world.journal->state(), u"thumbs-up"_s).state == StepState::Done;
    return watched;
}

} // namespace

TEST(Watch, WaitsForTheThumbsUpAndRecordsIt)
{
    const Watched watched = watch(u"10"_s);
    ASSERT_TRUE(watched.result) << qUtf8Printable(watched.result.error().message);
    EXPECT_EQ(watched.recorded, true);
    EXPECT_TRUE(watched.done);
    EXPECT_GT(watched.seconds, 35);
    EXPECT_LT(watched.seconds, 50);
}

// CD-PROV-19: 60 s itself is still in time.
TEST(Watch, TheLastSecondCounts)
{
    EXPECT_TRUE(watch(u"29"_s).done);
}

TEST(Watch, WhatTheDisplayShowedIsRecordedAndNoNoteExcusesIt)
{
    const Watched watched = watch(u"100"_s);
    ASSERT_FALSE(watched.result);
    EXPECT_TRUE(watched.result.error().message.contains(u"No thumbs-up."_s))
        << qUtf8Printable(watched.result.error().message);
    EXPECT_EQ(watched.recorded, false);
    EXPECT_FALSE(watched.done);
    EXPECT_GE(watched.seconds, 60);
    EXPECT_LT(watched.seconds, 70);
}

} // namespace wm::workflow
