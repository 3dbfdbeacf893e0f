// SPDX-License-Identifier: GPL-3.0-or-later
// The view models over the real store, the real packs and the real engine: what a person does, and what the record says
// afterwards.
#include "app/witnessmark/composition.h"
#include "core/base/strokes.h"
#include "core/record/projection.h"
#include "tests/support/until.h"

#include <QtCore/QBuffer>
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
        return test::until(holds, std::chrono::seconds{60});
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
    app().job()->openStep(QStringLiteral("socket.condition"));
    ui::EvidenceItem *defects = evidence(QStringLiteral("defects"));
    ASSERT_NE(defects, nullptr);
    EXPECT_TRUE(defects->optional());
    EXPECT_TRUE(defects->wanted());
    EXPECT_TRUE(app().job()->step()->done()) << "without it";
    defects->type(QStringLiteral("a scratch on the cover"));
    app().job()->step()->setNote(QStringLiteral("not deep"));
    ASSERT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->record();
    ASSERT_TRUE(until([this] { return app().job()->step()->stepId() != QLatin1String("socket.condition"); }))
        << app().problem().toStdString();
    app().job()->openStep(QStringLiteral("socket.condition"));
    EXPECT_EQ(evidence(QStringLiteral("defects"))->text(), QStringLiteral("a scratch on the cover"));
}

// A new job has no facts from the office: what its steps and findings go by can be put in, and corrected, here.
TEST_F(Window, factsOfTheSiteAreEnteredAndCorrected)
{
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::SiteController &site = *app().job()->site();
    const auto row = [&](const QString &path) {
        for (const ui::Detail &one : site.rows()->details())
            if (one.key == path)
                return one;
        return ui::Detail{};
    };
    const auto record = [&](const QString &path, const QString &text) {
        site.record(path, text);
        return until([&] { return !site.saving(); });
    };
    EXPECT_EQ(row(QStringLiteral("premises.city")).value, QStringLiteral("Hemet")) << "the first group is open";
    EXPECT_EQ(row(QStringLiteral("premises.city")).note, QStringLiteral("recorded"));
    ASSERT_TRUE(record(QStringLiteral("premises.city"), QStringLiteral("San Jacinto")));
    EXPECT_EQ(row(QStringLiteral("premises.city")).value, QStringLiteral("San Jacinto"));
    EXPECT_EQ(app().job()->state().all(record::Kind::Fact, QStringLiteral("premises.city")).size(), 1)
        << "the correction supersedes";

    site.toggle(QStringLiteral("generation"));
    EXPECT_EQ(row(QStringLiteral("inverters[0].ul1741")), ui::Detail{}) << "there is no inverter yet";
    site.addAnother(QStringLiteral("inverters"));
    EXPECT_EQ(row(QStringLiteral("inverters[0].ul1741")).shape, ui::StatusShape::Missing);
    ASSERT_TRUE(record(QStringLiteral("inverters[0].ul1741"), QStringLiteral("true")));
    ASSERT_TRUE(record(QStringLiteral("inverters[0].full_size_neutral_required"), QStringLiteral("false")));
    EXPECT_EQ(row(QStringLiteral("inverters[0].ul1741")).value, QStringLiteral("yes"));
    site.addAnother(QStringLiteral("inverters"));
    EXPECT_EQ(row(QStringLiteral("inverters[1].make")).shape, ui::StatusShape::Missing);
    ASSERT_TRUE(record(QStringLiteral("inverters[1].make"), QStringLiteral("Acme")));
    site.remove(QStringLiteral("inverters[0]"));
    ASSERT_TRUE(until([&] { return !site.saving(); }));
    EXPECT_EQ(row(QStringLiteral("inverters[0].make")).value, QStringLiteral("Acme")) << "it moved up";
    EXPECT_EQ(row(QStringLiteral("inverters[1].make")), ui::Detail{});
    site.forget(QStringLiteral("inverters[0].make"));
    ASSERT_TRUE(until([&] { return !site.saving(); }));
    EXPECT_TRUE(app().job()->state().site().value(QStringLiteral("inverters")).toArray().isEmpty());

    site.setSearch(QStringLiteral("ambient"));
    EXPECT_EQ(row(QStringLiteral("premises.ambient_max_c")).shape, ui::StatusShape::Missing);
    site.setCurrent(QStringLiteral("premises.ambient_max_c"));
    EXPECT_TRUE(site.problem().isEmpty());
    ASSERT_TRUE(record(QStringLiteral("premises.ambient_max_c"), QStringLiteral("hot")));
    for (const char *word : {"Ambient max", "hot", "a number"})
        EXPECT_TRUE(site.problem().contains(QLatin1String(word))) << site.problem().toStdString();
    EXPECT_GT(site.reasons()->count(), 0) << "who wants to know";
    site.setSearch({});

    // A distance is never negative; what is said names it, its value and what is allowed.
    ASSERT_TRUE(record(QStringLiteral("disconnects[0].distance_to_meter_ft"), QStringLiteral("-4")));
    for (const char *word : {"Distance to meter", "-4", "0 ft"})
        EXPECT_TRUE(site.problem().contains(QLatin1String(word))) << site.problem().toStdString();
    EXPECT_TRUE(
        app().job()->state().all(record::Kind::Fact, QStringLiteral("disconnects[0].distance_to_meter_ft")).isEmpty());

    // Two records that differ are shown, not chosen among; choosing one is an entry that supersedes both.
    record::Draft other{
        record::Kind::Fact,
        QStringLiteral("premises.city"),
        {{QStringLiteral("v"), QStringLiteral("Perris")}, {QStringLiteral("source"), QStringLiteral("import")}}};
    app().job()->append({other});
    ASSERT_TRUE(until([&] { return !app().job()->state().conflicts().isEmpty(); }));
    site.toggle(QStringLiteral("site"));
    EXPECT_EQ(row(QStringLiteral("premises.city")).shape, ui::StatusShape::Warn);
    site.setCurrent(QStringLiteral("premises.city"));
    ASSERT_EQ(site.statements()->count(), 2);
    EXPECT_EQ(site.statements()->details().at(1).label, QStringLiteral("Perris"));
    site.keep(QStringLiteral("premises.city"), site.statements()->details().at(1).key);
    ASSERT_TRUE(until([&] { return !site.saving(); }));
    EXPECT_TRUE(app().job()->state().conflicts().isEmpty());
    EXPECT_EQ(row(QStringLiteral("premises.city")).value, QStringLiteral("Perris"));
    EXPECT_EQ(row(QStringLiteral("premises.city")).note, QStringLiteral("imported"));

    // Every fact that keeps the collar's suitability undecided has its place here.
    for (const QString &path : app().job()->findings()->paths()) {
        site.setSearch(path);
        const QList<ui::Detail> found = site.rows()->details();
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const ui::Detail &one) {
            return one.key == path || one.key.startsWith(path + QStringLiteral("[0]."));
        })) << path.toStdString();
    }
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

TEST_F(Window, aPhotoIsRemovedBeforeAndReplacedAfterItIsRecorded)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("socket.condition"));
    ui::EvidenceItem *photo = evidence(QStringLiteral("photo"));
    ASSERT_NE(photo, nullptr);
    ASSERT_EQ(photo->photosRecorded(), 1);
    const QString first = photo->photoHashes().constFirst();
    const auto file = [this](const QString &name, QRgb colour) {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = dir.filePath(name);
        EXPECT_TRUE(image.save(path));
        return QUrl::fromLocalFile(path);
    };
    const auto attach = [&](const QUrl &url, const QString &replaces) {
        app().job()->step()->attachPhotos(QStringLiteral("photo"), {url}, replaces);
        return until([&] { return !photo->busy(); });
    };
    ASSERT_TRUE(attach(file(QStringLiteral("more.png"), 0xff0000), {}));
    EXPECT_EQ(photo->photoNames().size(), 2);
    EXPECT_EQ(photo->photosRecorded(), 1);
    EXPECT_TRUE(app().job()->step()->unrecorded());
    photo->removePhoto(0);
    EXPECT_EQ(photo->photoNames().size(), 2) << "what is recorded is not removed";
    photo->removePhoto(1);
    EXPECT_EQ(photo->photoHashes(), QStringList{first});
    EXPECT_FALSE(app().job()->step()->unrecorded());

    ASSERT_TRUE(attach(file(QStringLiteral("better.png"), 0x00ff00), first));
    EXPECT_EQ(photo->photoNames(), QStringList{QStringLiteral("better.png")});
    ASSERT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->record();
    ASSERT_TRUE(until([this] { return app().job()->step()->stepId() != QLatin1String("socket.condition"); }))
        << app().problem().toStdString();
    app().job()->openStep(QStringLiteral("socket.condition"));
    photo = evidence(QStringLiteral("photo"));
    EXPECT_EQ(photo->photosRecorded(), 1);
    EXPECT_NE(photo->photoHashes().constFirst(), first);
    EXPECT_TRUE(app().job()->step()->done());
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

TEST_F(Window, aPhotoOfAnotherStepWantsTheReasonWhyItShowsThisToo)
{
    openDemonstration();
    const QString path = dir.filePath(QStringLiteral("condition.jpg"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(":/wm/demo/photos/socket-condition.jpg"), path));
    app().job()->openStep(QStringLiteral("place.seated"));
    ui::EvidenceItem *photo = evidence(QStringLiteral("photo"));
    ASSERT_NE(photo, nullptr);
    const QString own = photo->photoHashes().constFirst();
    app().job()->step()->attachPhotos(QStringLiteral("photo"), {QUrl::fromLocalFile(path)}, own);
    ASSERT_TRUE(until([&] { return !photo->busy(); }));
    EXPECT_FALSE(photo->sharedWith().isEmpty());
    EXPECT_FALSE(app().job()->step()->canRecord());
    EXPECT_THAT(app().job()->step()->missing().toStdString(), testing::HasSubstr("condition.jpg"));
    photo->sayShared(QStringLiteral("."));
    EXPECT_FALSE(app().job()->step()->canRecord());
    const QJsonObject kept = app().job()->step()->unfinished();
    photo->sayShared(QStringLiteral("socket and collar are both in view"));
    EXPECT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->restore(kept);
    EXPECT_EQ(photo->sharedBecause(), QStringLiteral(".")) << "what was typed is given back";
    photo->removePhoto(0);
    EXPECT_TRUE(photo->sharedWith().isEmpty());
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
    const int entries = app().job()->entryCount();
    step.refuse(QStringLiteral("the terminal is cracked"));
    step.refuse(QStringLiteral("the terminal is cracked"));
    step.skip(QStringLiteral("the terminal is cracked"));
    ASSERT_TRUE(until([&] { return !step.saving(); }));
    EXPECT_EQ(app().job()->entryCount(), entries + 1);
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

/// A camera that sees one picture file.
class FileCamera final : public ui::CameraPort
{
public:
    explicit FileCamera(QByteArray file) : m_file(std::move(file)) {}
    void start() override
    {
        if (m_file.isEmpty())
            Q_EMIT failed(makeError(ErrorCode::Io, QStringLiteral("The camera is gone.")));
        else
            Q_EMIT frame(QImage::fromData(m_file));
    }
    [[nodiscard]] QByteArray picture() const override { return m_file; }

private:
    QByteArray m_file;
};

TEST_F(Window, aPhotoIsTakenWithTheCamera)
{
    QByteArray seen;
    QBuffer buffer(&seen);
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    ASSERT_TRUE(image.save(&buffer, "JPEG"));
    const QTemporaryDir elsewhere; // one program holds a store
    Options options;
    options.dataDir = elsewhere.path();
    Composition parts(options);
    ui::AppServices services = parts.app().services();
    QList<ui::CameraChoice> there;
    services.cameras = [&there] { return there; };
    services.openCamera = [&seen](const QString &id) {
        return std::make_unique<FileCamera>(id == QLatin1String("broken") ? QByteArray() : seen);
    };
    ui::App with(services, QStringLiteral("test"));
    with.start();
    ASSERT_TRUE(until([&] { return !with.jobs()->loading(); }));
    with.createJob(QStringLiteral("27 Calle Serena"), {}, {});
    ASSERT_TRUE(until([&] { return with.job() != nullptr; })) << with.problem().toStdString();
    with.job()->openStep(QStringLiteral("site.socket"));
    ui::CameraSession &camera = *with.job()->camera();
    EXPECT_FALSE(camera.available()) << "and the page says so in words";

    there = {{QStringLiteral("broken"), QStringLiteral("Broken")}, {QStringLiteral("good"), QStringLiteral("Good")}};
    camera.look();
    ASSERT_TRUE(camera.available());
    camera.open();
    EXPECT_FALSE(camera.problem().isEmpty());
    EXPECT_FALSE(camera.seeing());
    camera.other();
    EXPECT_EQ(camera.name(), QStringLiteral("Good"));
    ASSERT_TRUE(camera.seeing());
    camera.take(QStringLiteral("outside"), {});
    ui::EvidenceItem *photo = nullptr;
    for (ui::EvidenceItem *item : with.job()->step()->evidence())
        if (item->evidenceId() == QLatin1String("outside"))
            photo = item;
    ASSERT_NE(photo, nullptr);
    ASSERT_TRUE(until([&] { return !photo->busy(); }));
    ASSERT_EQ(photo->photoNames().size(), 1);
    EXPECT_TRUE(photo->photoNames().constFirst().endsWith(QStringLiteral(".jpeg")));
    EXPECT_FALSE(camera.seeing()) << "the camera is let go";
}

TEST_F(Window, aSignatureIsKeptAsItWasDrawn)
{
    openDemonstration();
    ui::PacketController &packet = *app().job()->packet();
    const Strokes strokes{{400, 130}, {{{10, 80}, {60.5, 20}, {110, 90}}, {{150, 60}, {150, 60.2}}}};
    const QString drawn = QString::fromUtf8(toBytes(strokes));
    packet.sign(QStringLiteral("installer"), QStringLiteral("J. Rivera"), QStringLiteral("Done as recorded."), drawn);
    ASSERT_TRUE(until([&] {
        return packet.signatures()->count() == 1 && !packet.signatures()->details().constFirst().drawing.isEmpty();
    })) << app().problem().toStdString();
    EXPECT_EQ(packet.signatures()->details().constFirst().drawing, drawn);
    const record::Entry *entry = app().job()->state().all(record::Kind::Signature).constFirst();
    EXPECT_EQ(entry->value.value(QStringLiteral("head")).toByteArray().size(), 32);
    EXPECT_EQ(entry->blobs.size(), 1);
    packet.sign(QStringLiteral("installer"), QStringLiteral("J. Rivera"), QStringLiteral("Done."),
                QStringLiteral("{}"));
    EXPECT_FALSE(app().problem().isEmpty()) << "what is no drawing is not kept as one";
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
