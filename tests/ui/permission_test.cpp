// SPDX-License-Identifier: GPL-3.0-or-later
// The way to permission and the glossary from the window's view models, over the real store and engine and a handbook
// made for tests.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>

namespace {

using namespace wm;

QFuture<Result<QList<workflow::Handbook>>> testHandbook(const QString &utility, const QString &language)
{
    return QtConcurrent::run([utility, language]() -> Result<QList<workflow::Handbook>> {
        if (utility != QStringLiteral("coned"))
            return QList<workflow::Handbook>();
        const auto pack = catalog::Pack::fromFile(QStringLiteral(WM_SOURCE_DIR "/tests/rules/data/way-pack.json"));
        if (!pack)
            return pack.error();
        auto book = workflow::handbook(*pack, language);
        if (!book)
            return book.error();
        return QList<workflow::Handbook>{std::move(*book)};
    });
}

class Permission : public testing::Test
{
protected:
    Permission()
    {
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        ui::AppServices services = composition->app().services();
        services.handbooks = testHandbook;
        m_app = std::make_unique<ui::App>(services, QStringLiteral("1.0"));
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
        app().createJob(QStringLiteral("12 Elm Street"), QStringLiteral("Yonkers"), QStringLiteral("Con Edison"));
        EXPECT_TRUE(until([this] { return app().job() != nullptr; }));
    }
    ui::App &app() { return *m_app; }
    ui::PermissionController &permission() { return *app().job()->permission(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    void record(const QString &path, const QString &value)
    {
        app().job()->findings()->setFact(path, value);
        ASSERT_TRUE(until([&] { return !app().job()->findings()->saving(); }));
        ASSERT_TRUE(app().problem().isEmpty()) << app().problem().toStdString();
    }
    ui::PermissionStep *step(const QString &id)
    {
        for (ui::PermissionStep *one : permission().steps())
            if (one->stepId() == id)
                return one;
        return nullptr;
    }
    bool standing(const QString &id, const QString &words)
    {
        return until([&] { return step(id) && step(id)->standing() == words; });
    }
    static QStringList keys(const ui::DetailRows *rows)
    {
        QStringList all;
        for (const ui::Detail &row : rows->details())
            all.append(row.key);
        return all;
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
    std::unique_ptr<ui::App> m_app;
};

} // namespace

TEST_F(Permission, saysWhatIsMissingBeforeThereIsAWay)
{
    app().createJob(QStringLiteral("3 Oak Street"), QStringLiteral("Yonkers"), QString()); // nobody has said whose
    ASSERT_TRUE(until([&] { return app().job() && permission().about().contains(QStringLiteral("say its utility")); }));
    EXPECT_FALSE(permission().known());
    EXPECT_FALSE(permission().hasDays());
    record(QStringLiteral("utility.id"), QStringLiteral("sce"));
    ASSERT_TRUE(until([&] { return permission().about().startsWith(QStringLiteral("No pack says")); }))
        << permission().about().toStdString();
    record(QStringLiteral("utility.id"), QStringLiteral("coned"));
    ASSERT_TRUE(until([&] { return permission().known(); }));
    EXPECT_EQ(keys(permission().trackMissing()), QStringList{QStringLiteral("inverters")});
    EXPECT_TRUE(ui::PermissionController::isGroup(QStringLiteral("inverters"))) << "not typed in one field";
    EXPECT_TRUE(permission().about().startsWith(QStringLiteral("Which way this site goes is not known yet")));
}

TEST_F(Permission, aDayEnteredWhereItHappensMovesTheWayOn)
{
    record(QStringLiteral("utility.id"), QStringLiteral("coned"));
    record(QStringLiteral("application.declared_total_ac_kw"), QStringLiteral("60"));
    record(QStringLiteral("process.pre_application_requested"), QStringLiteral("false"));
    ASSERT_TRUE(standing(QStringLiteral("W-APPLY"), QStringLiteral("Next to do")));
    EXPECT_EQ(step(QStringLiteral("W-REPORT")), nullptr) << "does not apply";
    EXPECT_EQ(permission().aside(), 2);
    ASSERT_TRUE(standing(QStringLiteral("W-COMPLETE"), QStringLiteral("Waits")));
    EXPECT_EQ(step(QStringLiteral("W-COMPLETE"))->waits(), QStringLiteral("Submit the application"));
    EXPECT_EQ(keys(step(QStringLiteral("W-COMPLETE"))->missing()),
              QStringList{QStringLiteral("application.submitted_date")});
    EXPECT_EQ(step(QStringLiteral("W-APPLY"))->documents()->count(), 2);
    EXPECT_EQ(step(QStringLiteral("W-APPLY"))->stage(), QStringLiteral("Application"));
    EXPECT_TRUE(permission().next().isEmpty());

    // Today, as the button beside the step takes it.
    ui::PermissionStep *const before = step(QStringLiteral("W-COMPLETE"));
    record(step(QStringLiteral("W-APPLY"))->datePath(), permission().today());
    ASSERT_TRUE(standing(QStringLiteral("W-APPLY"), QStringLiteral("Done")));
    EXPECT_EQ(step(QStringLiteral("W-COMPLETE")), before) << "rows change in place";
    EXPECT_EQ(step(QStringLiteral("W-APPLY"))->date(), permission().today());
    EXPECT_TRUE(step(QStringLiteral("W-COMPLETE"))->line().contains(QStringLiteral("10 business days left")))
        << step(QStringLiteral("W-COMPLETE"))->line().toStdString();
    // One line for the job's header: the day first, since a narrow window cuts the end off.
    EXPECT_TRUE(permission().next().startsWith(QStringLiteral("Due "))) << permission().next().toStdString();
    EXPECT_TRUE(permission().next().endsWith(QStringLiteral(": Completeness review")))
        << permission().next().toStdString();
    EXPECT_TRUE(permission().assumed().contains(QStringLiteral("Federal holidays are assumed.")));
    EXPECT_EQ(permission().late(), 0);
    EXPECT_EQ(app().job()->state().sourceOf(QStringLiteral("application.submitted_date")), QStringLiteral("typed"));

    record(QStringLiteral("costs.utility_estimate_usd"), QStringLiteral("1200"));
    record(QStringLiteral("costs.estimate_received_date"), QStringLiteral("2026-01-05"));
    ASSERT_TRUE(standing(QStringLiteral("W-PAY"), QStringLiteral("Overdue")));
    EXPECT_EQ(step(QStringLiteral("W-PAY"))->shape(), int(ui::StatusShape::Warn));
    EXPECT_TRUE(step(QStringLiteral("W-PAY"))->line().contains(QStringLiteral("$1,200.00")))
        << step(QStringLiteral("W-PAY"))->line().toStdString();
    EXPECT_TRUE(step(QStringLiteral("W-PAY"))->line().contains(QStringLiteral("business days late")));
    EXPECT_EQ(permission().late(), 1);
    EXPECT_EQ(keys(permission().reminders()).constFirst(), QStringLiteral("W-PAY")) << "the latest first";
}

TEST_F(Permission, theCalendarIsSaved)
{
    record(QStringLiteral("utility.id"), QStringLiteral("coned"));
    record(QStringLiteral("application.declared_total_ac_kw"), QStringLiteral("60"));
    record(QStringLiteral("application.submitted_date"), permission().today());
    ASSERT_TRUE(until([&] { return permission().hasDays(); }));
    const QString file = dir.filePath(QStringLiteral("days.ics"));
    permission().saveCalendar(QUrl::fromLocalFile(file));
    ASSERT_TRUE(until([&] { return permission().saved() == file; }));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("SUMMARY:Due: Completeness review"));
    permission().saveCalendar(QUrl::fromLocalFile(dir.filePath(QStringLiteral("none/days.ics"))));
    ASSERT_TRUE(until([&] { return !app().problem().isEmpty(); }));
    EXPECT_TRUE(permission().saved().isEmpty());
}

TEST_F(Permission, aDayOfWhatHasHappenedIsNotStillToCome)
{
    record(QStringLiteral("utility.id"), QStringLiteral("coned"));
    ASSERT_TRUE(until([&] { return permission().known(); }));
    const QString ahead = QDateTime::fromMSecsSinceEpoch(app().job()->utcMs()).date().addDays(40).toString(Qt::ISODate);
    EXPECT_FALSE(permission().dayProblem(QStringLiteral("process.final_review_date"), ahead).isEmpty());
    EXPECT_TRUE(permission().dayProblem(QStringLiteral("process.parallel_test_date"), ahead).isEmpty());
}

TEST_F(Permission, aDayIsADay)
{
    EXPECT_TRUE(ui::PermissionController::isDay(QStringLiteral(" 2026-12-07 ")));
    EXPECT_FALSE(ui::PermissionController::isDay(QStringLiteral("12/7/2026")));
    EXPECT_FALSE(ui::PermissionController::isDay(QStringLiteral("2026-02-30")));
    EXPECT_TRUE(ui::PermissionController::isDayFact(QStringLiteral("application.submitted_date")));
    EXPECT_FALSE(ui::PermissionController::isDayFact(QStringLiteral("costs.utility_estimate_usd")));
}

TEST_F(Permission, termsAndGuidanceStandAtTheFactAndAreFound)
{
    record(QStringLiteral("utility.id"), QStringLiteral("coned"));
    ui::GuideController &guide = *app().job()->guide();
    ASSERT_TRUE(until([&] { return guide.found()->count() == 2; }));
    guide.setFact(QStringLiteral("application.submitted_date"));
    EXPECT_EQ(keys(guide.factAdvice()), (QStringList{QStringLiteral("G-1"), QStringLiteral("G-2")}));
    EXPECT_EQ(guide.factTerms()->count(), 0);
    guide.setFact(QStringLiteral("process.holidays"));
    EXPECT_EQ(keys(guide.factTerms()), QStringList{QStringLiteral("business-day")});
    EXPECT_EQ(guide.factAdvice()->count(), 0);
    EXPECT_EQ(guide.terms(), 2);
    guide.setSearch(QStringLiteral("plant"));
    EXPECT_EQ(keys(guide.found()), QStringList{QStringLiteral("pto")});
    record(QStringLiteral("application.declared_total_ac_kw"), QStringLiteral("40"));
    guide.setFact(QStringLiteral("application.submitted_date"));
    EXPECT_TRUE(until([&] { return keys(guide.factAdvice()) == QStringList{QStringLiteral("G-1")}; }))
        << "the other is for large plants";
}
