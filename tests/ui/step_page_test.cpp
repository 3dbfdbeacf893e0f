// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a step in the real window: what it asks once, what it says while somebody types, and what it may not do:
// move under the finger, leave out what stands in the way, or cut a word.
#include "app/witnessmark/composition.h"
#include "core/site/site.h"
#include "tests/support/until.h"
#include "ui/models/site_words.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFontMetricsF>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace {

using namespace wm;
using testing::HasSubstr;

const QString kFieldTorque = QStringLiteral("wire.field-torque");

class StepPage : public testing::Test
{
protected:
    StepPage()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        EXPECT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
        window->requestActivate();
        EXPECT_TRUE(until([this] { return window->isActive(); }));
    }
    ui::App &app() { return composition->app(); }
    ui::StepController &step() { return *app().job()->step(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            window->grabWindow();
            QCoreApplication::processEvents();
        }
    }
    /// What a frame does before it draws, without drawing: every item is laid out after those in it.
    void layOut()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
            layOut(window->contentItem());
        }
    }
    void layOut(QQuickItem *item)
    {
        if (!item->isVisible())
            return;
        for (QQuickItem *child : item->childItems())
            layOut(child);
        item->ensurePolished();
    }
    void openDemonstrationAt(const QString &id)
    {
        app().createDemonstration();
        ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
        app().job()->openStep(id);
        settle();
    }
    ui::EvidenceItem *evidence(const QString &id)
    {
        for (ui::EvidenceItem *item : step().evidence())
            if (item->evidenceId() == id)
                return item;
        return nullptr;
    }
    void everyItem(QQuickItem *from, const std::function<void(QQuickItem *)> &look)
    {
        if (!from->isVisible() || from->opacity() == 0)
            return;
        look(from);
        for (QQuickItem *child : from->childItems())
            everyItem(child, look);
    }
    QQuickItem *named(const QString &objectName)
    {
        QQuickItem *found = nullptr;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (item->objectName() == objectName)
                found = item;
        });
        return found;
    }
    bool says(const QString &text)
    {
        bool found = false;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            found |= item->inherits("QQuickText") && item->property("text").toString().contains(text);
        });
        return found;
    }
    QQuickItem *control(const QString &name)
    {
        QQuickItem *found = nullptr;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (item->inherits("QQuickAbstractButton") && item->property("text").toString() == name)
                found = item;
        });
        return found;
    }
    void click(QQuickItem *item)
    {
        const QPointF at = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(window, Qt::LeftButton, {}, at.toPoint());
        settle();
    }
    void put(const QString &path, const QJsonValue &value)
    {
        const auto drafts = workflow::Engine::recordFact(app().job()->state(), path, value, QStringLiteral("import"));
        ASSERT_TRUE(drafts) << drafts.error().message.toStdString();
        bool kept = false;
        app().job()->append(*drafts).then(window, [&](const Result<void> &done) { kept = done.has_value(); });
        ASSERT_TRUE(until([&] { return kept; }));
    }
    /// Where a text stands in the window, whole; empty: it is not seen whole.
    QRectF placeOf(const QString &text)
    {
        QRectF place;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (item->inherits("QQuickText") && item->property("text").toString().contains(text))
                place = item->mapRectToScene(item->boundingRect());
        });
        return QRectF(QPointF(), window->size()).contains(place) ? place : QRectF();
    }
    QStringList readings()
    {
        QStringList ids;
        for (ui::EvidenceItem *item : step().evidence())
            if (item->kind() == ui::EvidenceItem::Measure && item->wanted())
                ids += item->evidenceId();
        return ids;
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
};

// An earlier step says until when the tool's calibration holds: it is one tap for all readings.
TEST_F(StepPage, AToolNamedOnceIsTheToolOfEveryReading)
{
    openDemonstrationAt(kFieldTorque);
    ASSERT_EQ(readings().size(), 4);
    evidence(QStringLiteral("l1"))->useTool(0, true);
    for (const QString &id : readings()) {
        EXPECT_EQ(evidence(id)->toolId(), QStringLiteral("DEMO-TS-50")) << id.toStdString();
        EXPECT_FALSE(evidence(id)->toolDue().isEmpty()) << id.toStdString();
        evidence(id)->type(QStringLiteral("45"));
    }
    ASSERT_TRUE(step().canRecord()) << step().missing().toStdString();

    // One of them with another: that one alone.
    evidence(QStringLiteral("g"))
        ->setTool(QStringLiteral("TW-9"), QStringLiteral("2026-05-02"), QStringLiteral("1/1/2999"), QStringLiteral("5"),
                  QStringLiteral("90"));
    EXPECT_EQ(evidence(QStringLiteral("g"))->toolDue(), QStringLiteral("2999-01-01"));
    EXPECT_EQ(evidence(QStringLiteral("l1"))->toolId(), QStringLiteral("DEMO-TS-50"));
    ASSERT_TRUE(step().canRecord()) << step().missing().toStdString();
    step().record();
    ASSERT_TRUE(until([this] { return step().stepId() != kFieldTorque; })) << app().problem().toStdString();
    const auto toolOf = [this](int terminal) {
        const auto *entry = app().job()->state().current(
            record::Kind::Measurement, QStringLiteral("field_wiring.torques[%1].torque_inlb").arg(terminal));
        return entry ? entry->value.value(QStringLiteral("instrument")).toMap().value(QStringLiteral("id")).toString()
                     : QString();
    };
    EXPECT_EQ(toolOf(0), QStringLiteral("DEMO-TS-50"));
    EXPECT_EQ(toolOf(2), QStringLiteral("TW-9"));
    const auto *name = app().job()->state().current(record::Kind::Fact, QStringLiteral("field_wiring.torque_tool_id"));
    ASSERT_NE(name, nullptr);
    EXPECT_EQ(name->value.value(QStringLiteral("v")).toString(), QStringLiteral("DEMO-TS-50, TW-9"));

    // The tool of readings that stand is corrected: said anew, and recorded.
    app().job()->openStep(kFieldTorque);
    evidence(QStringLiteral("l1"))
        ->setTool(QStringLiteral("TW-9"), QStringLiteral("2026-05-02"), QStringLiteral("2999-01-01"),
                  QStringLiteral("5"), QStringLiteral("90"), true);
    ASSERT_TRUE(step().edited());
    ASSERT_TRUE(step().canRecord()) << step().missing().toStdString();
    step().record();
    ASSERT_TRUE(until([this] { return step().stepId() != kFieldTorque; })) << app().problem().toStdString();
    EXPECT_EQ(toolOf(0), QStringLiteral("TW-9"));
}

TEST_F(StepPage, AToolOfTheJobIsOneTapAway)
{
    openDemonstrationAt(QStringLiteral("energise.service-voltage"));
    ui::EvidenceItem *volts = evidence(QStringLiteral("volts"));
    ASSERT_NE(volts, nullptr);
    EXPECT_TRUE(volts->leadsTool());
    EXPECT_EQ(volts->toolId(), QString()) << "a voltmeter is not assumed";
    ASSERT_EQ(volts->knownTools()->count(), 1);
    EXPECT_EQ(volts->knownTools()->details().constFirst().label, QStringLiteral("DEMO-DMM-7"));
    volts->useTool(0, false);
    EXPECT_EQ(volts->toolId(), QStringLiteral("DEMO-DMM-7"));
    EXPECT_EQ(app().settings()->instrument(QStringLiteral("voltage")).value(QStringLiteral("id")).toString(),
              QStringLiteral("DEMO-DMM-7"))
        << "the next step takes it without a tap";
}

// What stands below a field keeps its place while somebody types in it, whatever the verdict becomes.
TEST_F(StepPage, NothingMovesWhileAReadingIsTyped)
{
    openDemonstrationAt(kFieldTorque);
    for (const QString &language : ui::Language::available()) {
        app().settings()->setLanguage(language);
        for (const QSize &size : {QSize(360, 640), QSize(1280, 800)}) {
            window->resize(size);
            ui::EvidenceItem *l1 = evidence(QStringLiteral("l1"));
            l1->type({});
            settle();
            QQuickItem *below = named(QStringLiteral("evidence.l2"));
            ASSERT_NE(below, nullptr);
            const qreal place = below->y();
            for (const char *typed : {"3", "38", "44.9", "45", "47.5", "250", "4x"}) {
                l1->type(QString::fromLatin1(typed));
                settle();
                EXPECT_EQ(below->y(), place) << typed << " " << size.width() << " " << language.toStdString() << " "
                                             << l1->verdictWord().toStdString();
            }
        }
    }
}

TEST_F(StepPage, TheFooterNamesAllThatStandsInTheWayAndLeadsToTheWorst)
{
    openDemonstrationAt(kFieldTorque);
    window->resize(360, 640);
    evidence(QStringLiteral("l1"))->useTool(0, true);
    evidence(QStringLiteral("g"))->type(QStringLiteral("38"));
    evidence(QStringLiteral("l1"))->type(QStringLiteral("45"));
    settle();
    const std::string said = step().missing().toStdString();
    EXPECT_THAT(said, testing::StartsWith("Out of limits"));
    const auto at = [&](const QString &id) { return said.find(evidence(id)->ask().toStdString()); };
    EXPECT_LT(at(QStringLiteral("g")), at(QStringLiteral("l2"))) << said;
    EXPECT_NE(at(QStringLiteral("l2")), std::string::npos) << said;
    EXPECT_NE(at(QStringLiteral("n")), std::string::npos) << said;
    EXPECT_THAT(said, HasSubstr("38"));
    EXPECT_EQ(step().missingShape(), ui::StatusShape::Fail);

    QQuickItem *footer = control(step().missing());
    ASSERT_NE(footer, nullptr);
    click(footer);
    QQuickItem *focus = window->activeFocusItem();
    ASSERT_NE(focus, nullptr);
    QQuickItem *part = named(QStringLiteral("evidence.g"));
    ASSERT_NE(part, nullptr);
    EXPECT_TRUE(part->isAncestorOf(focus));
    const qreal top = part->mapToScene({0, 0}).y();
    EXPECT_TRUE(top >= 0 && top < 400) << top;

    evidence(QStringLiteral("g"))->type(QStringLiteral("45"));
    EXPECT_THAT(step().missing().toStdString(), testing::Not(HasSubstr("Out of limits")));
    EXPECT_EQ(step().missingAt(), QStringLiteral("evidence.l2"));
    evidence(QStringLiteral("l2"))->type(QStringLiteral("x"));
    EXPECT_THAT(step().missing().toStdString(), testing::StartsWith("Cannot be used"));
    EXPECT_EQ(step().missingAt(), QStringLiteral("evidence.l2"));
}

// What is placed anew after FLIPPED is shown by a new picture, or with the reason why the old one still shows it.
TEST_F(StepPage, APictureOfBeforeFlippedWantsItsReason)
{
    openDemonstrationAt(kFieldTorque);
    record::Draft flipped{
        record::Kind::Fact,
        QStringLiteral("collar.orientation"),
        {{QStringLiteral("v"), QStringLiteral("flipped")}, {QStringLiteral("source"), QStringLiteral("device")}}};
    app().job()->append(app().job()->state().replacing(flipped));
    const QString place = QStringLiteral("place.breaker-off");
    app().job()->openStep(place);
    ASSERT_TRUE(until([this] { return step().reopened(); }));
    const QString file = dir.filePath(QStringLiteral("handle.jpg"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(":/wm/demo/photos/place-breaker-off.jpg"), file));
    step().attachPhotos(QStringLiteral("handle"), {QUrl::fromLocalFile(file)});
    ui::EvidenceItem *photo = evidence(QStringLiteral("handle"));
    ASSERT_TRUE(until([&] { return !photo->busy(); }));
    EXPECT_TRUE(photo->sharedBefore());
    EXPECT_FALSE(photo->sharedWith().isEmpty());
    EXPECT_FALSE(photo->have());
    settle();
    EXPECT_TRUE(says(QStringLiteral("This picture is from before")));
    photo->sayShared(QStringLiteral("taken after it was turned, put in too early"));
    EXPECT_EQ(photo->sharedBecause(), QStringLiteral("taken after it was turned, put in too early"));
}

TEST_F(StepPage, AWindowThatOnlyLooksDoesNotSayItSaves)
{
    openDemonstrationAt(kFieldTorque);
    EXPECT_TRUE(says(QStringLiteral("Saved here")));
    app().closeJob();
    EXPECT_TRUE(until([this] { return says(QStringLiteral("All saved on this device")); }));

    const QTemporaryDir elsewhere;
    Options options;
    options.dataDir = elsewhere.path();
    options.language = QStringLiteral("en");
    Composition writer(options);
    writer.app().start();
    writer.app().createDemonstration();
    ASSERT_TRUE(until([&] { return writer.app().job() != nullptr; }));
    composition.reset();
    composition = std::make_unique<Composition>(options);
    ASSERT_TRUE(composition->show());
    window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
    ASSERT_TRUE(until([this] { return app().inUse(); }));
    app().viewRecord();
    ASSERT_TRUE(until([this] { return !app().opening() && app().jobs()->total() == 1; }));
    settle();
    EXPECT_FALSE(says(QStringLiteral("All saved")));
    EXPECT_TRUE(says(QStringLiteral("Only looked at")));
    app().openJob(writer.app().job()->jobId());
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    settle();
    EXPECT_FALSE(says(QStringLiteral("Saved here")));
    EXPECT_TRUE(says(QStringLiteral("Only looked at")));
}

// The two voltages stand together, their difference is said, and nobody calls them fine whom no limit holds together.
TEST_F(StepPage, TwoReadingsThatNobodyHoldsTogetherAreNotCalledFine)
{
    openDemonstrationAt(kFieldTorque);
    const auto *serial = app().job()->state().current(record::Kind::Fact, QStringLiteral("collar.serial_number"));
    ASSERT_NE(serial, nullptr);
    put(QStringLiteral("measurements.collar.serial"), serial->value.value(QStringLiteral("v")).toString());
    put(QStringLiteral("measurements.collar.provisioning"), QStringLiteral("operational"));
    put(QStringLiteral("measurements.collar.volts_l1_l2"), 208.3);
    app().job()->openStep(QStringLiteral("energise.relay"));
    ui::EvidenceItem *volts = evidence(QStringLiteral("l1-l2"));
    ASSERT_NE(volts, nullptr);
    ASSERT_TRUE(volts->editable());
    EXPECT_FALSE(step().good().contains(QStringLiteral("agree.")));
    volts->type(QStringLiteral("199"));
    EXPECT_EQ(volts->verdictWord(), QStringLiteral("No limit set"));
    EXPECT_THAT(volts->verdictReason().toStdString(), HasSubstr("no verdict"));
    EXPECT_THAT(volts->verdictReason().toStdString(), HasSubstr("9.3\u00a0V (4.5 %)"));
    EXPECT_EQ(volts->verdictShape(), ui::StatusShape::NotApplicable) << "neither good nor bad, nor missing";
    for (const QSize &size : {QSize(360, 640), QSize(1280, 800)}) {
        window->resize(size);
        settle();
        QQuickItem *part = named(QStringLiteral("evidence.l1-l2"));
        ASSERT_NE(part, nullptr);
        QQuickItem *field = nullptr;
        everyItem(part, [&](QQuickItem *item) {
            if (item->inherits("QQuickTextInput") && item->property("text").toString() == QLatin1String("199"))
                field = item;
        });
        ASSERT_NE(field, nullptr);
        field->forceActiveFocus();
        settle();
        EXPECT_FALSE(placeOf(QStringLiteral("The collar reads 208.3 V")).isEmpty()) << size.width();
    }
    // Out of Range B it is refused, in the card and below it alike.
    volts->type(QStringLiteral("190"));
    EXPECT_EQ(volts->verdictShape(), ui::StatusShape::Fail);
    EXPECT_THAT(volts->verdictReason().toStdString(), HasSubstr("outside ANSI C84.1 Range B"));
    EXPECT_THAT(step().missing().toStdString(), testing::StartsWith("Out of limits"));
    EXPECT_FALSE(step().canRecord());
    volts->type(QStringLiteral("196"));
    EXPECT_EQ(volts->verdictShape(), ui::StatusShape::Warn);
    EXPECT_THAT(volts->verdictReason().toStdString(), HasSubstr("Difference 12.3"));
}

TEST_F(StepPage, ANoteIsTypedWhereItIsSeen)
{
    openDemonstrationAt(kFieldTorque);
    for (const QSize &size : {QSize(1280, 800), QSize(412, 860), QSize(640, 400)}) {
        window->resize(size);
        app().job()->openStep(QStringLiteral("socket.meter-removal"));
        app().job()->openStep(kFieldTorque);
        settle();
        QQuickItem *add = control(QStringLiteral("Add a note"));
        ASSERT_NE(add, nullptr);
        add->forceActiveFocus(); // as a touch does
        QMetaObject::invokeMethod(add, "clicked");
        // Before a frame is drawn: what has the focus is in view then.
        QQuickItem *field = window->activeFocusItem();
        ASSERT_NE(field, nullptr);
        ASSERT_TRUE(field->inherits("QQuickTextArea")) << field->metaObject()->className();
        settle();
        const QRectF place = field->mapRectToScene(QRectF(0, 0, field->width(), field->height()));
        QQuickItem *bar = control(step().missing());
        ASSERT_NE(bar, nullptr);
        EXPECT_GE(place.top(), 0) << size.width();
        EXPECT_LE(place.bottom(), bar->mapToScene({0, 0}).y() + 8) << size.width();
    }
}

TEST_F(StepPage, NobodyHasReadAPacketThatWasNotMade)
{
    openDemonstrationAt(QStringLiteral("documents.packet"));
    ui::EvidenceItem *read = evidence(QStringLiteral("complete"));
    ASSERT_NE(read, nullptr);
    if (step().blocked()) { // what comes before it is asked of devices: left out
        for (const workflow::Step &one : app().job()->engine().pack().steps) {
            if (one.id == QLatin1String("documents.packet"))
                break;
            const auto state = app().job()->engine().status(app().job()->state(), one.id).state;
            if (state != workflow::StepState::Ready && state != workflow::StepState::Blocked)
                continue;
            const auto left = app().job()->engine().recordSkipped(
                app().job()->state(), one.id, QStringLiteral("no device here"), {}, workflow::OpenFindings{0, 1, 0});
            if (!left)
                continue;
            auto kept = app().job()->append(*left);
            ASSERT_TRUE(until([&] { return kept.isFinished(); }));
        }
        app().job()->openStep(QStringLiteral("documents.packet"));
        read = evidence(QStringLiteral("complete"));
    }
    EXPECT_FALSE(read->editable());
    read->attest(true);
    EXPECT_FALSE(step().canRecord());
    if (!step().blocked()) {
        EXPECT_THAT(step().missing().toStdString(), HasSubstr("not made yet"));
        EXPECT_EQ(step().missingAt(), QStringLiteral("place.page"));
        app().job()->packet()->make();
        ASSERT_TRUE(until([this] { return !app().job()->packet()->making(); }));
        EXPECT_TRUE(read->editable()) << step().missing().toStdString();
        EXPECT_TRUE(step().canRecord()) << step().missing().toStdString();
        put(QStringLiteral("premises.ambient_max_c"), 41);
        EXPECT_FALSE(step().canRecord()) << "it is not that packet any more";
        EXPECT_THAT(step().missing().toStdString(), HasSubstr("grown since"));
    }
}

TEST_F(StepPage, AnOptionalStepWithNothingInItIsLeftOutNotRecorded)
{
    openDemonstrationAt(kFieldTorque);
    for (const workflow::Step &one : app().job()->engine().pack().steps)
        if (one.id == QLatin1String("energise.breaker-seal")) {
            const auto drafts =
                app().job()->engine().recordTakenBack(app().job()->state(), one.id, QStringLiteral("again"));
            if (drafts) {
                auto kept = app().job()->append(*drafts);
                ASSERT_TRUE(until([&] { return kept.isFinished(); }));
            }
        }
    app().job()->openStep(QStringLiteral("energise.breaker-seal"));
    settle();
    ASSERT_FALSE(step().done());
    EXPECT_FALSE(step().canRecord());
    EXPECT_TRUE(step().canSkip()) << "and that is one touch";
    EXPECT_THAT(step().missing().toStdString(), HasSubstr("Seal number"));
    EXPECT_EQ(step().missingAt(), QStringLiteral("evidence.seal"));
    evidence(QStringLiteral("seal"))->type(QStringLiteral("A-17"));
    EXPECT_TRUE(step().canRecord() || step().blocked()) << step().missing().toStdString();
}

TEST_F(StepPage, TheFooterLeadsToTheWrongAnswer)
{
    openDemonstrationAt(kFieldTorque);
    // An answer that the step cannot be done with is led to like one that is missing.
    int led = 0;
    for (const workflow::Step &one : app().job()->engine().pack().steps) {
        if (app().job()->engine().status(app().job()->state(), one.id).state == workflow::StepState::Blocked)
            continue;
        app().job()->openStep(one.id);
        for (ui::EvidenceItem *item : step().evidence()) {
            if (item->kind() != ui::EvidenceItem::Choice || !item->editable())
                continue;
            for (const QString &choice : item->choiceIds()) {
                item->choose(choice);
                if (!step().canRecord() && step().missing() != QStringLiteral("Nothing missing") && step().edited()) {
                    EXPECT_FALSE(step().missingAt().isEmpty()) << one.id.toStdString() << " " << choice.toStdString()
                                                               << ": " << step().missing().toStdString();
                    ++led;
                }
            }
            item->forget();
        }
    }
    EXPECT_GT(led, 3);
}

TEST_F(StepPage, EnterGoesToTheNextReadingAndThenToTheAction)
{
    openDemonstrationAt(kFieldTorque);
    evidence(QStringLiteral("l1"))->useTool(0, true);
    settle();
    const auto inside = [this](const QString &part) {
        QQuickItem *at = named(part);
        return at && window->activeFocusItem() && at->isAncestorOf(window->activeFocusItem());
    };
    QQuickItem *first = nullptr;
    everyItem(named(QStringLiteral("evidence.l1")), [&](QQuickItem *item) {
        if (item->inherits("QQuickTextInput"))
            first = item;
    });
    ASSERT_NE(first, nullptr);
    first->forceActiveFocus();
    for (const QString &part : {QStringLiteral("evidence.l1"), QStringLiteral("evidence.l2"),
                                QStringLiteral("evidence.g"), QStringLiteral("evidence.n")}) {
        ASSERT_TRUE(inside(part)) << part.toStdString();
        QTest::keyClick(window, Qt::Key_4);
        QTest::keyClick(window, Qt::Key_5);
        QTest::keyClick(window, Qt::Key_Return);
        settle();
    }
    ASSERT_TRUE(step().canRecord()) << step().missing().toStdString();
    EXPECT_EQ(window->activeFocusItem(), control(step().primaryText()));
    QTest::keyClick(window, Qt::Key_Return);
    EXPECT_TRUE(until([this] { return step().stepId() != kFieldTorque; }));
}

TEST_F(StepPage, ADayIsTakenAsItIsWrittenHereAndRefusedWithoutPaths)
{
    openDemonstrationAt(QStringLiteral("energise.inspections"));
    ui::EvidenceItem *ahj = evidence(QStringLiteral("ahj"));
    ASSERT_NE(ahj, nullptr);
    EXPECT_TRUE(ahj->date());
    ahj->type(QStringLiteral("11/19/2026"));
    EXPECT_EQ(ahj->input().value(QStringLiteral("value")).toString(), QStringLiteral("2026-11-19"));
    EXPECT_THAT(ahj->typedDay().toStdString(), HasSubstr("November 19"));
    EXPECT_EQ(ahj->problem(), QString());
    ahj->type(QStringLiteral("19.11.2026"));
    EXPECT_THAT(ahj->problem().toStdString(), HasSubstr("11/19/2026"));
    ahj->type(QStringLiteral("11/19/20"));
    EXPECT_EQ(ahj->problem(), QString()) << "of a year that is still being written";
    ahj->type(QStringLiteral("11/26/26"));
    EXPECT_THAT(ahj->problem().toStdString(), HasSubstr("11/19/2026"));
    // What is said of a day takes no room of its own: the buttons below stay under the finger.
    QSet<qreal> heights;
    for (const char *day : {"1", "11/19/2026", "11/26/26", "2026-11-19"}) {
        ahj->type(QString::fromLatin1(day));
        settle();
        heights.insert(named(QStringLiteral("evidence.ahj"))->height());
    }
    EXPECT_EQ(heights.size(), 1);
    EXPECT_THAT(ui::withoutPaths(QStringLiteral("AHJ inspection (process.ahj_inspection_passed_date) must be a date; "
                                                "“x” is not. Not known: premises.zip"))
                    .toStdString(),
                testing::Not(HasSubstr("_date")));
    EXPECT_FALSE(ui::withoutPaths(QStringLiteral("Not known: premises.zip")).contains(QStringLiteral("premises.zip")));
}

TEST_F(StepPage, AConductorThatIsNotDeadIsCalledLive)
{
    openDemonstrationAt(QStringLiteral("wire.dead-test-1"));
    ui::EvidenceItem *volts = evidence(QStringLiteral("l1-l2"));
    ASSERT_NE(volts, nullptr);
    volts->type(QStringLiteral("40"));
    EXPECT_EQ(volts->verdictWord(), QStringLiteral("LIVE"));
    EXPECT_THAT(volts->verdictReason().toStdString(), testing::AllOf(HasSubstr("40"), HasSubstr("Touch nothing")));
    EXPECT_EQ(volts->verdictShape(), ui::StatusShape::Fail);
    EXPECT_FALSE(step().canRecord());
    volts->type(QStringLiteral("0.2"));
    EXPECT_EQ(volts->verdictWord(), QStringLiteral("Pass"));
}

TEST_F(StepPage, WhatNamesAThingIsNoQuantityAndACountHasNoUnit)
{
    openDemonstrationAt(QStringLiteral("meters.ims-model"));
    EXPECT_EQ(evidence(QStringLiteral("number"))->text(), QStringLiteral("2578"));
    app().job()->openStep(QStringLiteral("meters.ims-demand-reset"));
    EXPECT_EQ(evidence(QStringLiteral("resets"))->unit(), QString());
    app().job()->openStep(QStringLiteral("meters.ims-terminals"));
    settle();
    EXPECT_TRUE(evidence(QStringLiteral("voltage-torque"))->maximum());
    EXPECT_FALSE(evidence(QStringLiteral("snug"))->maximum());
    app().job()->openStep(QStringLiteral("meters.ims-frame"));
    for (const ui::EvidenceItem *item : step().evidence())
        EXPECT_FALSE(item->ask().isEmpty() && item->shows().isEmpty()) << item->evidenceId().toStdString();
    app().job()->openStep(QStringLiteral("meters.ims-power-off"));
    EXPECT_EQ(step().missing().count(QStringLiteral("not confirmed yet")), 1) << step().missing().toStdString();
}

// After the program was killed in the middle of it: the record holds the request, so nobody is invited to send another.
TEST_F(StepPage, ARequestThatIsUnderWayIsGoneOnWith)
{
    openDemonstrationAt(QStringLiteral("energise.premises"));
    ui::CollarSession *collar = app().job()->collar();
    EXPECT_FALSE(collar->resumes());
    const auto command = [this](const QString &phase) {
        record::Draft draft{record::Kind::Command,
                            QStringLiteral("collar.provision"),
                            {{QStringLiteral("id"), 7}, {QStringLiteral("phase"), phase}}};
        app().job()->append(app().job()->state().replacing(draft));
    };
    command(QStringLiteral("sending"));
    EXPECT_TRUE(until([&] { return collar->resumes(); }));
    app().job()->openStep(QStringLiteral("energise.provision"));
    settle();
    EXPECT_NE(control(QStringLiteral("Go on watching the collar")), nullptr);
    command(QStringLiteral("refused")); // by the collar: the next one is a new one
    EXPECT_TRUE(until([&] { return !collar->resumes(); }));
}

// What is written to the collar is read in words, and what is wrong in it is one tap from its place.
TEST_F(StepPage, ThePremisesLeadToWhereTheyAreCorrected)
{
    openDemonstrationAt(QStringLiteral("energise.premises"));
    QStringList keys;
    for (const ui::Detail &row : app().job()->collar()->premises()->details()) {
        keys += row.key;
        EXPECT_NE(row.value, QStringLiteral("pv")) << row.label.toStdString();
    }
    EXPECT_TRUE(keys.contains(QStringLiteral("premises.zip")));
    window->resize(1280, 800);
    settle();
    QQuickItem *correct = control(QStringLiteral("Correct: ZIP"));
    ASSERT_NE(correct, nullptr);
    click(correct);
    EXPECT_EQ(app().job()->tab(), QStringLiteral("site"));
    EXPECT_EQ(app().job()->site()->search(), QStringLiteral("premises.zip"));
}

// Somebody looked, and there is none: an answer like any other, also where each of the things would have facts.
TEST_F(StepPage, AListMayHaveNothingInIt)
{
    openDemonstrationAt(kFieldTorque);
    ui::FindingsController &findings = *app().job()->findings();
    for (const QString &path : {QStringLiteral("socket.defects"), QStringLiteral("relays")}) {
        ASSERT_TRUE(findings.isList(path)) << path.toStdString();
        findings.setFact(path, ui::App::none());
        ASSERT_TRUE(until([&] { return !findings.saving(); }));
        const QJsonValue value = site::Site(app().job()->state().site()).value(path);
        EXPECT_TRUE(value.isArray() && value.toArray().isEmpty()) << path.toStdString();
    }
    EXPECT_EQ(findings.question(QStringLiteral("relays")).value, QStringLiteral("group"));
    EXPECT_FALSE(findings.isList(QStringLiteral("premises.zip")));
    app().job()->openStep(QStringLiteral("socket.condition"));
    ASSERT_NE(evidence(QStringLiteral("defects")), nullptr);
    EXPECT_EQ(evidence(QStringLiteral("defects"))->text(), ui::App::none());
    // What is there after all is added to it.
    put(QStringLiteral("relays[0].model"), QStringLiteral("R-10"));
    EXPECT_EQ(site::Site(app().job()->state().site()).value(QStringLiteral("relays")).toArray().size(), 1);
}

// An answer that another one no longer asks for is in nobody's way, and is there again when it is.
TEST_F(StepPage, WhatIsNotAskedAnyMoreIsNotInTheWay)
{
    openDemonstrationAt(QStringLiteral("socket.meter-removal"));
    evidence(QStringLiteral("who"))->choose(QStringLiteral("utility"));
    evidence(QStringLiteral("visit"))->type(QStringLiteral("2026-11-19"));
    evidence(QStringLiteral("who"))->choose(QStringLiteral("installer_authorized"));
    EXPECT_FALSE(evidence(QStringLiteral("visit"))->wanted());
    EXPECT_FALSE(step().missing().contains(QStringLiteral("not asked"))) << step().missing().toStdString();
    EXPECT_TRUE(evidence(QStringLiteral("permission"))->wanted());
    evidence(QStringLiteral("who"))->choose(QStringLiteral("utility"));
    EXPECT_EQ(evidence(QStringLiteral("visit"))->text(), QStringLiteral("2026-11-19"));
}

TEST_F(StepPage, TheJobsNameStandsWholeInTheHeader)
{
    openDemonstrationAt(kFieldTorque);
    for (const QString &language : ui::Language::available()) {
        app().settings()->setLanguage(language);
        for (const QSize &size : {QSize(360, 640), QSize(1280, 800), QSize(1600, 900)}) {
            window->resize(size);
            settle();
            int seen = 0;
            everyItem(window->contentItem(), [&](QQuickItem *item) {
                if (!item->inherits("QQuickText") || item->property("text").toString() != app().job()->title())
                    return;
                ++seen;
                EXPECT_FALSE(item->property("truncated").toBool()) << language.toStdString() << " " << size.width();
            });
            EXPECT_EQ(seen, 1) << language.toStdString() << " " << size.width();
        }
    }
}

/// The widest word of a text, in its font.
qreal widest(const QString &text, const QFont &font)
{
    qreal most = 0;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("[\\s/–—-]+")), Qt::SkipEmptyParts))
        most = std::max(most, QFontMetricsF(font).horizontalAdvance(word));
    return most;
}

// Every step, three languages, a phone and a desk: no word is broken in two, nothing is drawn outside its place.
TEST_F(StepPage, NoWordIsCutInAnyStep)
{
    openDemonstrationAt(kFieldTorque);
    QStringList steps;
    for (const workflow::Step &one : app().job()->engine().pack().steps)
        steps += one.id;
    int looked = 0;
    for (const QString &language : ui::Language::available()) {
        app().settings()->setLanguage(language);
        for (const QSize &size : {QSize(360, 640), QSize(1280, 800)}) {
            window->resize(size);
            settle();
            for (const QString &id : std::as_const(steps)) {
                app().job()->openStep(id);
                layOut();
                const auto look = [&](QQuickItem *item) {
                    if (!item->inherits("QQuickText") || item->width() <= 0)
                        return;
                    ++looked;
                    const QString text = item->property("text").toString();
                    const bool wraps = item->property("wrapMode").toInt() != 0;
                    const qreal needed = wraps ? widest(text, item->property("font").value<QFont>())
                                               : item->property("contentWidth").toReal();
                    const bool onButton =
                        item->parentItem() && item->parentItem()->parentItem() &&
                        item->parentItem()->parentItem()->parentItem() &&
                        item->parentItem()->parentItem()->parentItem()->inherits("QQuickAbstractButton");
                    // Widths are parts of a pixel; a text that is cut lacks whole ones.
                    EXPECT_FALSE(onButton && item->property("truncated").toBool() &&
                                 item->implicitWidth() > item->width() + 1)
                        << language.toStdString() << " " << size.width() << " " << id.toStdString() << ": “"
                        << text.toStdString() << "” in " << item->width();
                    EXPECT_LE(needed, item->width() + 1)
                        << language.toStdString() << " " << size.width() << " " << id.toStdString() << ": “"
                        << text.toStdString() << "” in " << item->width();
                };
                everyItem(window->contentItem(), look);
            }
        }
    }
    EXPECT_GT(looked, 5000);
}

} // namespace
