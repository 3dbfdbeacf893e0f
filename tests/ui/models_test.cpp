// SPDX-License-Identifier: GPL-3.0-or-later
// The view models over the real store, the real packs and the real engine: what a person does, and what the record says
// afterwards.
#include "app/witnessmark/composition.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>

#include <gmock/gmock.h>

#include <cmath>

namespace {

using namespace wm;

class Window : public testing::Test
{
protected:
    Window() { start(); }
    void start()
    {
        composition.reset();
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ui::App &app() { return composition->app(); }
    /// Turns the event loop until it holds; false after a minute, which is long even under a sanitizer.
    template <class Condition>
    bool until(Condition holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds() && timer.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        return holds();
    }
    void openDemonstration()
    {
        app().createDemonstration();
        ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    }
    ui::EvidenceItem *evidence(const QString &id)
    {
        for (ui::EvidenceItem *item : app().job()->step()->evidence())
            if (item->evidenceId() == id)
                return item;
        return nullptr;
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
};

TEST_F(Window, aJobIsCreatedFoundArchivedAndBroughtBack)
{
    app().createJob(QStringLiteral(" 27 Calle Serena "), QStringLiteral("Hemet"), QString());
    ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    EXPECT_EQ(app().job()->title(), QStringLiteral("27 Calle Serena, Hemet"));
    EXPECT_FALSE(app().demonstration());
    const QString id = app().job()->jobId();
    app().closeJob();
    ui::JobsModel &jobs = *app().jobs();
    ASSERT_TRUE(until([&] { return jobs.total() == 1; }));
    EXPECT_EQ(jobs.lastId(), id);

    jobs.setSearch(QStringLiteral("serena"));
    EXPECT_EQ(jobs.found(), 1);
    jobs.setSearch(QStringLiteral("orchard"));
    EXPECT_EQ(jobs.found(), 0);
    jobs.setSearch({});

    app().archiveJob(id, true);
    ASSERT_TRUE(until([&] { return jobs.archivedCount() == 1; }));
    EXPECT_EQ(jobs.total(), 0);
    app().archiveJob(id, false);
    ASSERT_TRUE(until([&] { return jobs.total() == 1; }));
    EXPECT_EQ(jobs.archivedCount(), 0);
}

TEST_F(Window, refusesAnAddressThatIsNoText)
{
    app().createJob(QStringLiteral("27\u0000Calle"), {}, {});
    EXPECT_FALSE(app().problem().isEmpty());
    EXPECT_EQ(app().job(), nullptr);
}

TEST_F(Window, theDemonstrationStandsBeforeTheFieldTorqueAndIsMarked)
{
    openDemonstration();
    EXPECT_TRUE(app().demonstration());
    EXPECT_EQ(app().job()->step()->stepId(), QStringLiteral("wire.field-torque"));
    EXPECT_EQ(app().author(true).role, QStringLiteral("demonstration"));
    const int entries = app().job()->entryCount();
    const QString id = app().job()->jobId();
    app().closeJob();
    openDemonstration(); // the same job again, nothing done twice
    EXPECT_EQ(app().job()->jobId(), id);
    EXPECT_EQ(app().job()->entryCount(), entries);
}

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
    ASSERT_DOUBLE_EQ(torque->target(), 45) << "the field table's value for 6 AWG, before anything is measured";

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

TEST_F(Window, whatIsRecordedIsThereAfterARestart)
{
    app().settings()->setUserName(QStringLiteral("J. Rivera"));
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), QString());
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    const QString id = app().job()->jobId();
    ASSERT_EQ(app().job()->step()->stepId(), QStringLiteral("site.premises"));
    EXPECT_EQ(evidence(QStringLiteral("city"))->text(), QStringLiteral("Hemet")) << "never asked twice";
    for (ui::EvidenceItem *item : app().job()->step()->evidence()) {
        if (item->kind() == ui::EvidenceItem::Value && item->text().isEmpty() && !item->optional())
            item->type(item->evidenceId() == QLatin1String("state") ? QStringLiteral("CA")
                       : item->evidenceId() == QLatin1String("zip") ? QStringLiteral("92543")
                                                                    : QStringLiteral("X-1"));
    }
    ASSERT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->record();
    ASSERT_TRUE(until([this] { return app().job()->step()->stepId() != QLatin1String("site.premises"); }))
        << app().problem().toStdString();

    start();
    app().openJob(id);
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    app().job()->openStep(QStringLiteral("site.premises"));
    EXPECT_TRUE(app().job()->step()->done());
    EXPECT_THAT(app().job()->step()->standing().toStdString(), testing::HasSubstr("J. Rivera"));
    EXPECT_EQ(evidence(QStringLiteral("zip"))->text(), QStringLiteral("92543"));
}

TEST_F(Window, anImageThatIsNoneIsRefusedByName)
{
    app().createJob(QStringLiteral("27 Calle Serena"), {}, {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    app().job()->openStep(QStringLiteral("site.socket"));
    const QString path = dir.filePath(QStringLiteral("note.jpg"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    app().job()->step()->attachPhotos(QStringLiteral("outside"), {QUrl::fromLocalFile(path)});
    ASSERT_TRUE(until([this] { return !app().problem().isEmpty(); }));
    EXPECT_THAT(app().problem().toStdString(), testing::HasSubstr("note.jpg"));
}

TEST_F(Window, theLanguageChangesWhileAJobIsOpen)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("site.premises"));
    const QString english = app().job()->step()->title();
    app().settings()->setLanguage(QStringLiteral("es"));
    EXPECT_NE(app().job()->step()->title(), english);
    app().settings()->setLanguage(QStringLiteral("en"));
    EXPECT_EQ(app().job()->step()->title(), english);
}

} // namespace
