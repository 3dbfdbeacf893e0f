// SPDX-License-Identifier: GPL-3.0-or-later
// A step: judged, kept, recorded, taken back.
#include "core/record/projection.h"
#include "tests/ui/window_world.h"

#include <QtTest/QSignalSpy>

#include <cmath>

namespace {

using namespace wm;
using test::Window;

// CD-TORQUE-05, CD-TORQUE-13: a torque under its target is low, whatever the company's settings; it is said before it
// is recorded, and nothing is recorded while it is low or the tool is unknown.
TEST_F(Window, aTorqueIsJudgedBeforeItIsRecorded)
{
    openDemonstration();
    app().settings()->setTorqueTolerance(5);
    ASSERT_EQ(app().job()->step()->stepId(), QStringLiteral("wire.field-torque"));
    ui::EvidenceItem *torque = nullptr;
    for (ui::EvidenceItem *item : app().job()->step()->evidence())
        if (item->torque() && item->wanted() && !torque)
            torque = item;
    ASSERT_NE(torque, nullptr);
    ASSERT_DOUBLE_EQ(torque->target(), 45)
        << torque->evidenceId().toStdString() << ": the field table's value for 6 AWG, before anything is measured";

    torque->type(QStringLiteral("44.9"));
    EXPECT_EQ(torque->verdictShape(), ui::StatusShape::Fail);
    EXPECT_FALSE(app().job()->step()->canRecord());
    torque->type(QStringLiteral("45.5"));
    EXPECT_EQ(torque->verdictShape(), ui::StatusShape::Pass) << torque->verdictWord().toStdString();
    torque->type(QStringLiteral("48"));
    EXPECT_EQ(torque->verdictShape(), ui::StatusShape::Fail) << "over 45 × 1.05";
    torque->type(QStringLiteral("forty"));
    EXPECT_FALSE(torque->problem().isEmpty());
    EXPECT_FALSE(app().job()->step()->canRecord());

    const int before = app().job()->entryCount();
    app().job()->step()->record();
    EXPECT_EQ(app().job()->entryCount(), before);
}

// A step whose pack names a table shows it, with the row that is this job's: 60 A and 6 AWG in the demonstration.
TEST_F(Window, everyStepWithATableShowsIt)
{
    openDemonstration();
    QMap<QString, QStringList> shown, mine;
    for (const workflow::Step &step : app().job()->engine().pack().steps) {
        if (step.help.table.isEmpty())
            continue;
        app().job()->openStep(step.id);
        ASSERT_EQ(app().job()->step()->stepId(), step.id);
        EXPECT_FALSE(app().job()->step()->helpRows().isEmpty()) << step.id.toStdString();
        EXPECT_FALSE(app().job()->step()->helpTitle().isEmpty()) << step.id.toStdString();
        for (const ui::HelpRow *row : app().job()->step()->helpRows()) {
            shown[step.id].append(row->key + u' ' + row->value);
            if (!row->yours.isEmpty())
                mine[step.id].append(row->key);
        }
    }
    EXPECT_GE(shown.size(), 7);
    EXPECT_EQ(shown.value(QStringLiteral("socket.neutral-size")),
              (QStringList{QStringLiteral("15–30 10"), QStringLiteral("35–40 8"), QStringLiteral("45–60 6"),
                           QStringLiteral("70–80 4")})); // CD-BOX-08 to -11
    EXPECT_EQ(mine.value(QStringLiteral("socket.neutral-size")), QStringList{QStringLiteral("45–60")});
    EXPECT_EQ(shown.value(QStringLiteral("meters.ims-terminals")),
              (QStringList{QStringLiteral("Voltage terminals at most 12"),
                           QStringLiteral("Transformer and signal terminals at most 4.4")})); // IMS-ELEC-17, -18
}

// What is typed and not recorded is no part of the record, but leaving the step or the job does not lose it.
TEST_F(Window, whatWasNotRecordedIsThereOnComingBack)
{
    openDemonstration();
    app().settings()->setTorqueTolerance(5);
    const QString step = app().job()->step()->stepId();
    const QString job = app().job()->jobId();
    ASSERT_FALSE(app().job()->step()->unrecorded());
    QString torque;
    for (ui::EvidenceItem *item : app().job()->step()->evidence())
        if (item->torque() && item->wanted() && torque.isEmpty())
            torque = item->evidenceId();
    ASSERT_NE(evidence(torque), nullptr);
    evidence(torque)->type(QStringLiteral("45.5"));
    app().job()->step()->setNote(QStringLiteral("in the rain"));
    EXPECT_TRUE(app().job()->step()->unrecorded());
    const int entries = app().job()->entryCount();

    app().job()->openStep(QStringLiteral("energise.lockout-off"));
    EXPECT_FALSE(app().job()->step()->unrecorded());
    app().job()->openStep(step);
    EXPECT_EQ(evidence(torque)->text(), QStringLiteral("45.5"));
    EXPECT_EQ(app().job()->step()->note(), QStringLiteral("in the rain"));

    app().closeJob();
    app().openJob(job);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    app().job()->openStep(step);
    EXPECT_EQ(evidence(torque)->text(), QStringLiteral("45.5"));
    EXPECT_EQ(evidence(torque)->verdictShape(), ui::StatusShape::Pass);
    EXPECT_TRUE(app().job()->step()->unrecorded());
    EXPECT_EQ(app().job()->entryCount(), entries) << "nothing was recorded by itself";
}

// Kept beside the record, so that it is there after a crash; what was confirmed has to be confirmed again.
TEST_F(Window, whatWasNotRecordedIsThereAfterARestart)
{
    app().createJob(QStringLiteral("27 Calle Serena"), {}, {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    const QString id = app().job()->jobId();
    const int entries = app().job()->entryCount();
    app().job()->openStep(QStringLiteral("site.premises"));
    evidence(QStringLiteral("zip"))->type(QStringLiteral("92543"));
    app().job()->step()->setNote(QStringLiteral("gate code 12"));
    const auto inStore = [&] {
        QByteArray kept;
        const auto read = [&kept, job = QUuid::fromString(id)](record::Store &store) -> Result<void> {
            kept = store.unfinished(job)->value(QStringLiteral("site.premises"));
            return {};
        };
        app().record().call(read).waitForFinished();
        return kept.contains("92543") && kept.contains("gate code");
    };
    ASSERT_TRUE(until(inStore)) << "without leaving the step";
    app().job()->openStep(QStringLiteral("inspect.condition"));
    for (ui::EvidenceItem *item : app().job()->step()->evidence())
        if (item->kind() == ui::EvidenceItem::Attest)
            item->attest(true);
    EXPECT_TRUE(app().job()->step()->unrecorded());

    start();
    app().openJob(id);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    EXPECT_EQ(app().job()->entryCount(), entries) << "nothing was recorded by itself";
    app().job()->openStep(QStringLiteral("site.premises"));
    EXPECT_TRUE(app().job()->step()->unrecorded());
    EXPECT_EQ(evidence(QStringLiteral("zip"))->text(), QStringLiteral("92543"));
    EXPECT_EQ(app().job()->step()->note(), QStringLiteral("gate code 12"));
    app().job()->openStep(QStringLiteral("inspect.condition"));
    EXPECT_FALSE(app().job()->step()->unrecorded());
}

// What nobody has to give can be given.
TEST_F(Window, optionalEvidenceIsAskedAndNotMissed)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("socket.neutral-torque"));
    ui::EvidenceItem *label = evidence(QStringLiteral("label"));
    ASSERT_NE(label, nullptr);
    EXPECT_TRUE(label->optional());
    EXPECT_TRUE(label->wanted());
    EXPECT_TRUE(app().job()->step()->done()) << "without it";
    label->type(QStringLiteral("40"));
    app().job()->step()->setNote(QStringLiteral("printed under the lug"));
    ASSERT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->record();
    ASSERT_TRUE(until([this] { return app().job()->step()->stepId() != QLatin1String("socket.neutral-torque"); }))
        << app().problem().toStdString();
    app().job()->openStep(QStringLiteral("socket.neutral-torque"));
    EXPECT_EQ(evidence(QStringLiteral("label"))->text(), QStringLiteral("40"));
}

// Undo is a new entry; what others rely on is not pulled away.
TEST_F(Window, aStepIsTakenBackWithAReason)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("socket.condition"));
    EXPECT_TRUE(app().job()->step()->done());
    EXPECT_FALSE(app().job()->step()->canTakeBack());
    EXPECT_FALSE(app().job()->step()->whyNotTakenBack().isEmpty()) << "later steps of the strict order rely on it";
    const QList<QString> steps = [&] {
        QList<QString> ids;
        for (const workflow::Step &step : app().job()->engine().pack().steps)
            ids += step.id;
        return ids;
    }();
    // The one done last can be taken back, and done again.
    QString last;
    for (const QString &id : steps)
        if (app().job()->engine().status(app().job()->state(), id).state == workflow::StepState::Done &&
            app().job()->engine().mayTakeBack(app().job()->state(), id))
            last = id;
    ASSERT_FALSE(last.isEmpty());
    app().job()->openStep(last);
    ASSERT_TRUE(app().job()->step()->canTakeBack());
    const int entries = app().job()->entryCount();
    app().job()->step()->takeBack(QStringLiteral("wrong conductor"));
    ASSERT_TRUE(until([&] { return app().job()->entryCount() > entries; })) << app().problem().toStdString();
    EXPECT_FALSE(app().job()->step()->done());
    EXPECT_TRUE(app().job()->step()->reopened());
    ASSERT_FALSE(app().job()->step()->reasons().isEmpty());
    EXPECT_THAT(app().job()->step()->reasons().constFirst()->text.toStdString(), testing::HasSubstr("wrong conductor"));
    for (ui::EvidenceItem *item : app().job()->step()->evidence())
        if (item->kind() == ui::EvidenceItem::Attest || item->kind() == ui::EvidenceItem::Measure) {
            EXPECT_FALSE(item->have()) << item->evidenceId().toStdString();
        }
}

TEST_F(Window, whatIsTooLongForANumberIsKeptAndSaidSo)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("wire.field-torque"));
    const auto evidence = app().job()->step()->evidence();
    const auto found = std::find_if(evidence.begin(), evidence.end(), [](const ui::EvidenceItem *item) {
        return item->kind() == ui::EvidenceItem::Measure && item->torque();
    });
    ASSERT_NE(found, evidence.end());
    ui::EvidenceItem &torque = **found;
    for (const QString &text :
         {QString(40, QLatin1Char('w')), QString(30, QLatin1Char('4')), QStringLiteral("fortyfive")}) {
        torque.type(text);
        EXPECT_FALSE(torque.problem().isEmpty()) << text.toStdString();
        EXPECT_EQ(torque.text(), text);
        EXPECT_FALSE(app().job()->step()->canRecord());
        EXPECT_THAT(app().job()->step()->missing().toStdString(), testing::StartsWith("Cannot be used: "));
        EXPECT_EQ(app().job()->step()->missingAt(), QStringLiteral("evidence.") + torque.evidenceId());
    }
    torque.type(QStringLiteral("44.9999999"));
    EXPECT_TRUE(torque.problem().isEmpty());
    EXPECT_THAT(torque.verdictReason().toStdString(), testing::HasSubstr("44.9999999"));
}

TEST_F(Window, aSecondTouchOfAnActionDoesNothingTwice)
{
    app().createJob(QStringLiteral("1 Elm"), {}, {});
    app().createJob(QStringLiteral("1 Elm"), {}, {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    app().closeJob();
    ASSERT_TRUE(until([this] { return app().jobs()->total() > 0; }));
    EXPECT_EQ(app().jobs()->total(), 1);

    openDemonstration();
    ui::StepController &step = *app().job()->step();
    const QString id = step.stepId();
    // Of this step: the names on the drawings are noted beside it, whenever they are known.
    const auto entries = [&] {
        const auto &all = app().job()->state().entries();
        return std::count_if(all.begin(), all.end(), [&](const record::Entry &entry) { return entry.path == id; });
    };
    const auto before = entries();
    step.refuse(QStringLiteral("the terminal is cracked"));
    step.refuse(QStringLiteral("the terminal is cracked"));
    step.skip(QStringLiteral("the terminal is cracked"));
    ASSERT_TRUE(until([&] { return !step.saving(); }));
    EXPECT_EQ(entries(), before + 1);
    EXPECT_TRUE(app().problem().isEmpty()) << app().problem().toStdString();

    app().closeJob();
    ASSERT_TRUE(until([this] { return app().jobs()->total() == 2; }));
    const QString first = app().jobs()->index(0, 0).data(ui::JobsModel::IdRole).toString();
    const QString second = app().jobs()->index(1, 0).data(ui::JobsModel::IdRole).toString();
    app().archiveJob(first, true);
    app().archiveJob(second, true); // where the first was a moment ago
    ASSERT_TRUE(until([this] { return app().jobs()->property("archived").toInt() > 0; }));
    EXPECT_EQ(app().jobs()->property("archived").toInt(), 1);
}

// A stop-work step that is not open yet is never passed; another that is left for later is named.
TEST_F(Window, nothingBlockedIsPassedWithoutAWord)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("energise.inspections"));
    EXPECT_EQ(app().job()->nextStepId(), QStringLiteral("energise.lockout-off"));
    app().job()->openStep(QStringLiteral("energise.permission"));
    const QString next = app().job()->nextStepId();
    ASSERT_TRUE(next.startsWith(QStringLiteral("meters."))) << next.toStdString();
    app().job()->goOnTo(next);
    EXPECT_EQ(app().job()->step()->stepId(), next);
    EXPECT_THAT(app().job()->passedOver().toStdString(), testing::HasSubstr("“Compare current and energy”"));
    app().job()->openStep(QStringLiteral("energise.permission"));
    EXPECT_TRUE(app().job()->passedOver().isEmpty());
}

TEST_F(Window, aToolThatDoesNotServeIsSaidAtTheReading)
{
    openDemonstration();
    ui::StepController &step = *app().job()->step();
    ui::EvidenceItem *torque = nullptr;
    for (ui::EvidenceItem *item : step.evidence())
        if (item->torque() && item->wanted() && !torque)
            torque = item;
    ASSERT_NE(torque, nullptr);
    torque->setTool(QStringLiteral("TD-9"), QStringLiteral("2024-01-05"), QStringLiteral("2025-01-05"),
                    QStringLiteral("0"), QStringLiteral("100"), true);
    torque->type(QStringLiteral("45.5"));
    EXPECT_EQ(torque->verdictShape(), ui::StatusShape::Fail);
    EXPECT_EQ(torque->verdictWord(), QStringLiteral("Not taken"));
    EXPECT_THAT(torque->verdictReason().toStdString(), testing::HasSubstr("TD-9 ended on 2025-01-05"));
    EXPECT_FALSE(step.canRecord());

    torque->setTool(QStringLiteral("TD-9"), QStringLiteral("2026-01-05"), QStringLiteral("2999-01-05"),
                    QStringLiteral("0"), QStringLiteral("20"), true);
    EXPECT_EQ(torque->verdictWord(), QStringLiteral("Not taken"));
    EXPECT_THAT(step.missing().toStdString(), testing::HasSubstr("TD-9 reaches from 0 to 20"));
    EXPECT_THAT(step.missing().toStdString(), testing::Not(testing::HasSubstr("judged by")));

    EXPECT_TRUE(torque->isBefore(QStringLiteral("2026-01-04"), QStringLiteral("2026-01-05")));
    EXPECT_FALSE(torque->isBefore(QStringLiteral("2026-01-05"), QStringLiteral("2026-01-05")));
    EXPECT_FALSE(torque->isBefore(QString(), QStringLiteral("2026-01-05"))) << "what is not said is not early";
}

// One who signs is not the one who works on the next job.
TEST_F(Window, aSignersNameStaysInItsJob)
{
    app().createJob(QStringLiteral("1 Elm"), {}, {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    app().job()->packet()->sign(QStringLiteral("installer"), QStringLiteral("A. Brandt"), QStringLiteral("Done."), {});
    ASSERT_TRUE(until([this] { return !app().job()->state().all(record::Kind::Signature).isEmpty(); }))
        << app().problem().toStdString();
    EXPECT_TRUE(app().settings()->userName().isEmpty()) << app().settings()->userName().toStdString();
}

TEST_F(Window, aBlockedStepSaysWhyAndLeadsOut)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("energise.lockout-off"));
    ui::StepController &step = *app().job()->step();
    EXPECT_TRUE(step.blocked());
    EXPECT_FALSE(step.canRecord());
    EXPECT_FALSE(step.canSkip()) << "stop-work steps are never skipped";
    ASSERT_FALSE(step.reasons().isEmpty());
    EXPECT_EQ(step.reasons().constFirst()->opensStep, QStringLiteral("wire.field-torque"));
}

} // namespace
