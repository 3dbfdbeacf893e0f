// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: made, found, put away, seen again after a restart, from a second window, in another language.
#include "core/record/projection.h"
#include "tests/ui/window_world.h"

#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>

namespace {

using namespace wm;
using test::Window;

// A row that is told of its change while it still reads what it asked for reads itself: Qt calls that a binding loop.
TEST_F(Window, anAnswerThatIsThereAlreadyComesAfterTheQuestion)
{
    ui::JobsModel jobs;
    jobs.setStandsOf([](const QString &) { return QString(); });
    jobs.setProgressOf([](const JobId &) {
        return QtFuture::makeReadyFuture(ui::JobsModel::Progress{{ui::StatusShape::Pass}, 3});
    });
    record::JobSummary one, two;
    one.id = newJobId();
    two.id = newJobId();
    one.state = two.state = QStringLiteral("draft");
    jobs.setJobs({one, two}); // the first is the one in hand
    ASSERT_EQ(jobs.rowCount(), 1);
    const QSignalSpy told(&jobs, &ui::JobsModel::dataChanged);
    EXPECT_EQ(jobs.data(jobs.index(0), ui::JobsModel::SkippedRole).toInt(), 0);
    EXPECT_EQ(told.count(), 0);
    ASSERT_TRUE(until([&] { return told.count() == 1; }));
    EXPECT_EQ(jobs.data(jobs.index(0), ui::JobsModel::SkippedRole).toInt(), 3);
}

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

// Two windows on one folder: the second says so, offers what it can do, and does nothing that cannot be kept.
TEST_F(Window, aSecondWindowOnTheSameRecordsSaysSoAndOnlyLooks)
{
    openDemonstration();
    const QString job = app().job()->jobId();
    Options options;
    options.dataDir = dir.path();
    options.language = QStringLiteral("en");
    auto other = std::make_unique<Composition>(options);
    other->app().start();
    ASSERT_TRUE(until([&] { return !other->app().opening(); }));
    EXPECT_TRUE(other->app().inUse());
    EXPECT_TRUE(other->app().mayView());
    EXPECT_THAT(other->app().closedBecause().toStdString(),
                testing::AllOf(testing::HasSubstr(dir.path().toStdString()),
                               testing::HasSubstr(std::to_string(QCoreApplication::applicationPid()))));
    other->app().tryAgain();
    ASSERT_TRUE(until([&] { return !other->app().opening(); }));
    EXPECT_TRUE(other->app().inUse()) << "nothing changed";

    other->app().viewRecord();
    ASSERT_TRUE(until([&] { return !other->app().opening() && other->app().jobs()->total() == 1; }));
    EXPECT_TRUE(other->app().viewing());
    EXPECT_TRUE(other->app().closedBecause().isEmpty());
    other->app().openJob(job);
    ASSERT_TRUE(until([&] { return other->app().job() != nullptr; })) << other->app().problem().toStdString();
    EXPECT_EQ(other->app().job()->entryCount(), app().job()->entryCount());
    for (ui::EvidenceItem *item : other->app().job()->step()->evidence())
        EXPECT_FALSE(item->editable());
    EXPECT_FALSE(other->app().job()->step()->canRecord());
    EXPECT_FALSE(other->app().job()->step()->canSkip());
    EXPECT_FALSE(other->app().job()->step()->canRefuse());
    EXPECT_FALSE(other->app().job()->step()->canTakeBack());
    other->app().createJob(QStringLiteral("1 Elm"), {}, {});
    ASSERT_TRUE(until([&] { return !other->app().problem().isEmpty(); }));
    EXPECT_THAT(other->app().problem().toStdString(), testing::HasSubstr("only looked at"));

    composition.reset(); // the first window is closed
    other->app().tryAgain();
    ASSERT_TRUE(until([&] { return !other->app().opening() && other->app().jobs()->total() == 1; }));
    EXPECT_FALSE(other->app().viewing());
    other->app().createJob(QStringLiteral("1 Elm"), {}, {});
    EXPECT_TRUE(until([&] { return other->app().job() != nullptr; })) << other->app().problem().toStdString();
}

TEST_F(Window, theListShowsWhatWasSkippedAndFindsWhatIsArchived)
{
    openDemonstration();
    const QString demo = app().job()->jobId();
    app().job()->openStep(QStringLiteral("check.inverter-settings"));
    ASSERT_TRUE(app().job()->step()->canSkip());
    app().job()->step()->skip(QStringLiteral("no display"));
    ASSERT_TRUE(until([this] { return !app().job()->step()->saving(); }));
    app().closeJob();
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    const QString id = app().job()->jobId();
    app().closeJob();
    ui::JobsModel &jobs = *app().jobs();
    ASSERT_TRUE(until([&] { return jobs.total() == 2 && jobs.rowCount() == 1; }));
    const auto phases = [&] { return jobs.data(jobs.index(0), ui::JobsModel::PhasesRole).value<QList<int>>(); };
    ASSERT_TRUE(until([&] { return !phases().isEmpty(); }));
    EXPECT_EQ(jobs.data(jobs.index(0), ui::JobsModel::IdRole).toString(), demo);
    EXPECT_EQ(jobs.data(jobs.index(0), ui::JobsModel::SkippedRole).toInt(), 1);
    EXPECT_EQ(phases().constFirst(), ui::StatusShape::Pass);
    EXPECT_NE(phases().constLast(), ui::StatusShape::Pass);
    EXPECT_EQ(jobs.idOf(QStringLiteral(" 27 calle  serena, Hemet")), id) << "a name already used";
    EXPECT_EQ(jobs.idOf(QStringLiteral("28 Calle Serena, Hemet")), QString());

    app().archiveJob(id, true);
    ASSERT_TRUE(until([&] { return jobs.archivedCount() == 1; }));
    EXPECT_EQ(app().archivedLast(), id);
    jobs.setSearch(QStringLiteral("serena"));
    EXPECT_EQ(jobs.found(), 0);
    EXPECT_EQ(jobs.foundArchived(), 1);
    jobs.setSearch({});
    app().archiveJob(id, false);
    ASSERT_TRUE(until([&] { return jobs.archivedCount() == 0; }));
    EXPECT_EQ(app().archivedLast(), QString());
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
