// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's view in the real window: a packet is opened, its items are marked, a deficiency is written, signed
// and handed back; the installer's window lists it in the job and answers it.
#include "app/witnessmark/composition.h"
#include "app/witnessmark/demonstration.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/documents/inspection_file.h"
#include "core/documents/job_packet.h"
#include "core/record/store.h"
#include "tests/support/until.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;

class InspectionPage : public testing::Test
{
protected:
    InspectionPage() { qputenv("QT_QUICK_BACKEND", "software"); }
    /// The installer's demonstration, and its packet in a folder of its own.
    void SetUp() override
    {
        SystemClock clock;
        auto store = record::Store::open(installer.path(), clock);
        ASSERT_TRUE(store) << store.error().message.toStdString();
        start(installer.path(), {});
        const auto engine = app().services().engine;
        const auto made = makeDemonstration(**store, engine);
        ASSERT_TRUE(made) << made.error().message.toStdString();
        job = *made;
        const auto procedure = engine(QString(), {}, QDate(2026, 11, 20));
        const auto files = documents::makeJobPacket(**store, job, **procedure, app().services().packShelf(),
                                                    clock.utc(), handed.path());
        ASSERT_TRUE(files) << files.error().message.toStdString();
        packet = files->packet;
        composition.reset();
    }
    /// A window over a data directory, with a file to look at.
    void start(const QString &dataDir, const QString &file)
    {
        composition.reset();
        Options options;
        options.dataDir = dataDir;
        options.language = u"en"_s;
        options.inspect = file;
        composition = std::make_unique<Composition>(options);
        if (file.isEmpty())
            return;
        show();
        ASSERT_TRUE(until([this] { return !look().busy() && !look().listing(); })) << look().verdict().toStdString();
        settle();
    }
    void show()
    {
        ASSERT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        window->requestActivate();
        ASSERT_TRUE(until([this] { return window->isActive(); }));
        ASSERT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ui::App &app() { return composition->app(); }
    ui::Inspection &look() { return *app().inspection(); }
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
    static void everyItem(QQuickItem *from, const std::function<void(QQuickItem *)> &visit)
    {
        if (!from->isVisible() || from->opacity() == 0)
            return;
        visit(from);
        for (QQuickItem *child : from->childItems())
            everyItem(child, visit);
    }
    QQuickItem *named(const QString &name)
    {
        QQuickItem *found = nullptr;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (item->objectName() == name)
                found = item;
        });
        return found;
    }
    QQuickItem *button(const QString &text)
    {
        QQuickItem *found = nullptr;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (found == nullptr && item->inherits("QQuickAbstractButton") && item->property("text").toString() == text)
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
    void press(QQuickItem *item)
    {
        ASSERT_NE(item, nullptr);
        QTest::mouseClick(window, Qt::LeftButton, {},
                          item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
        settle();
    }
    void type(const QString &field, const QString &words)
    {
        QQuickItem *item = named(field);
        ASSERT_NE(item, nullptr) << field.toStdString();
        item->forceActiveFocus();
        for (const QChar one : words)
            QTest::keyClick(window, one.toLatin1());
        settle();
    }
    QTemporaryDir installer, inspector, handed;
    JobId job;
    QString packet;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
};

TEST_F(InspectionPage, ThereAndBackAgain)
{
    start(inspector.path(), packet);
    ASSERT_TRUE(look().shown()) << look().verdict().toStdString();
    EXPECT_TRUE(says(u"Whole and unaltered"_s));
    EXPECT_TRUE(says(u"DEMONSTRATION"_s) || look().demonstration());
    EXPECT_EQ(look().verdictShape(), int(ui::StatusShape::Warn)) << "whole, and nobody vouches for it";
    EXPECT_GT(look().list()->items(), 300);
    EXPECT_TRUE(app().jobs()->total() == 0) << "looking takes nothing in";
    ASSERT_NE(named(u"inspection.accept"_s), nullptr);

    // Marked by keyboard: the list takes the focus, an arrow goes on, the space bar marks.
    QQuickItem *list = named(u"inspection.list"_s);
    ASSERT_NE(list, nullptr);
    list->forceActiveFocus();
    for (int row = 0; row < 2; ++row) { // a heading stands first
        QTest::keyClick(window, Qt::Key_Down);
        settle();
    }
    QTest::keyClick(window, Qt::Key_Space);
    settle();
    EXPECT_GT(look().list()->seenCount(), 1) << "a step, with its evidence";

    // A deficiency against that step, with the citation that the step brings along.
    QTest::keyClick(window, Qt::Key_Return);
    settle();
    ASSERT_NE(named(u"deficiency.words"_s), nullptr);
    EXPECT_FALSE(named(u"deficiency.cite"_s)->property("text").toString().isEmpty());
    type(u"deficiency.words"_s, u"The number is not on the wall"_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier); // no hand leaves the keyboard
    settle();
    ASSERT_EQ(look().written()->count(), 1);
    EXPECT_EQ(named(u"inspection.accept"_s), nullptr) << "what has a deficiency is not accepted";

    // The program ends before anything is signed: all of it is there again with the file.
    const int seen = look().list()->seenCount();
    start(inspector.path(), packet);
    ASSERT_TRUE(until([this] { return look().written()->count() == 1; }));
    EXPECT_EQ(look().list()->seenCount(), seen);

    settle();
    press(named(u"inspection.return"_s));
    type(u"inspection.name"_s, u"R. Ito"_s);
    press(named(u"inspection.sign"_s));
    ASSERT_TRUE(until([this] { return !look().outcome().isEmpty(); })) << app().problem().toStdString();
    settle();
    EXPECT_TRUE(says(u"Returned with"_s));
    EXPECT_TRUE(look().outcome().contains(u"Demonstration"_s)) << "nobody takes it for real";
    const QString sheet = look().sheet(), bundle = look().bundle();
    EXPECT_EQ(QFileInfo(sheet).absolutePath(), QFileInfo(packet).absolutePath()) << "back where it came from";
    EXPECT_TRUE(QFileInfo::exists(bundle));

    // At the installer's the sheet itself opens, and leads into the job, where the deficiency is to be cured.
    start(installer.path(), sheet);
    ASSERT_TRUE(look().shown()) << look().verdict().toStdString();
    // It is for whoever cures it: nothing to sign, and taking it in is the one thing to do.
    EXPECT_TRUE(look().handedBack().contains(u"R. Ito returned this job"_s)) << look().handedBack().toStdString();
    EXPECT_TRUE(says(u"Handed back by R. Ito"_s));
    EXPECT_EQ(named(u"inspection.return"_s), nullptr);
    QQuickItem *work = named(u"inspection.work"_s);
    ASSERT_NE(work, nullptr);
    EXPECT_EQ(work->property("kind").toInt(), 1) << "the primary one";
    press(named(u"inspection.inspect"_s));
    EXPECT_TRUE(look().inspecting());
    EXPECT_NE(named(u"inspection.return"_s), nullptr) << "and who wants to inspects it again";
    start(installer.path(), sheet);
    press(named(u"inspection.work"_s));
    ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    settle();
    EXPECT_EQ(app().job()->tab(), u"deficiencies"_s);
    EXPECT_TRUE(says(u"The number is not on the wall"_s));
    ASSERT_EQ(app().job()->deficiencies()->openCount(), 1);
    // The list of jobs says that it came back.
    app().closeJob();
    EXPECT_TRUE(until([this] {
        window->grabWindow();
        return app().jobs()->lastStands() == u"Returned: 1 deficiencies open"_s ||
               app().jobs()->lastStands() == u"Returned: 1 deficiency open"_s;
    })) << app().jobs()->lastStands().toStdString();
    app().openJob(toText(job));
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    app().job()->setTab(u"deficiencies"_s);
    settle();
    ui::PacketController &made = *app().job()->packet();
    press(button(u"Say what was done"_s));
    type(u"cure.words"_s, u"Put on the wall"_s);
    press(named(u"cure.keep"_s));
    ASSERT_TRUE(until([this] { return app().job()->deficiencies()->openCount() == 0; }))
        << app().problem().toStdString();
    settle();
    EXPECT_TRUE(says(u"Put on the wall"_s));
    made.make();
    ASSERT_TRUE(until([&] { return !made.making(); })) << app().problem().toStdString();
    const auto file =
        documents::openForInspection(*readFile(made.file(), qint64{1} << 30), {}, app().services().clock->utc());
    ASSERT_TRUE(file);
    EXPECT_EQ(file->proof, documents::FileProof::Whole) << file->verdict.toStdString();
    EXPECT_EQ(file->report.standing->open.deficiencies, 0);
    EXPECT_EQ(workflow::countOf(workflow::deficienciesOf(file->state)).answered, 1);

    // Back at the inspector's the answer is accepted, the row says so, and the files of before stay.
    const QString again = made.file();
    start(inspector.path(), again);
    ASSERT_TRUE(look().shown()) << look().verdict().toStdString();
    EXPECT_TRUE(look().inspecting()) << "work was done since";
    EXPECT_TRUE(says(u"answered, not seen by an inspector yet"_s));
    ASSERT_NE(button(u"Accept the cure"_s), nullptr);
    QMetaObject::invokeMethod(button(u"Accept the cure"_s), "clicked"); // it may stand below the edge of the window
    settle();
    EXPECT_TRUE(says(u"cure accepted; it counts once you sign"_s));
    EXPECT_FALSE(says(u"answered, not seen by an inspector yet"_s));
    const QString there = QFileInfo(again).absolutePath() + u"/inspection-"_s + toText(job) + u".pdf"_s;
    QFile before(there);
    ASSERT_TRUE(before.open(QIODevice::WriteOnly));
    before.write("of before");
    before.close();
    look().sign(false, u"R. Ito"_s, {}, {});
    ASSERT_TRUE(until([this] { return !look().outcome().isEmpty(); })) << app().problem().toStdString();
    EXPECT_TRUE(look().sheet().endsWith(u"-2.pdf"_s)) << look().sheet().toStdString();
    EXPECT_TRUE(look().outcome().contains(u"a number of their own"_s)) << look().outcome().toStdString();
    EXPECT_EQ(*readFile(there, 100), "of before");
}

// Hundreds of items: found by a word, from the keyboard and back to it; what is missing is counted and folded.
TEST_F(InspectionPage, AnItemIsFoundByAWord)
{
    start(inspector.path(), packet);
    ASSERT_TRUE(look().shown()) << look().verdict().toStdString();
    ASSERT_GT(look().missing()->count(), 10);
    const QString line = look().missing()->details().constFirst().label;
    EXPECT_FALSE(says(line));
    press(named(u"inspection.missing"_s));
    EXPECT_TRUE(says(line));
    press(named(u"inspection.missing"_s));
    EXPECT_FALSE(says(line));

    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    settle();
    ASSERT_EQ(window->activeFocusItem(), named(u"inspection.search"_s));
    const int all = look().list()->found();
    for (const QChar one : u"TORQUE neutral"_s)
        QTest::keyClick(window, one.toLatin1());
    settle();
    const int found = look().list()->found();
    EXPECT_GT(found, 0);
    EXPECT_LT(found, all / 4);
    for (int row = 0; row < look().list()->rowCount(); ++row)
        if (look().list()->data(look().list()->index(row), ui::InspectionList::SortRole).toInt() == 3) {
            const QString spoken =
                look().list()->data(look().list()->index(row), ui::InspectionList::SpokenRole).toString() +
                look().list()->data(look().list()->index(row), ui::InspectionList::CiteRole).toString();
            EXPECT_TRUE(spoken.contains(u"torque"_s, Qt::CaseInsensitive)) << spoken.toStdString();
        }
    QTest::keyClick(window, Qt::Key_Down); // into what was found
    settle();
    EXPECT_EQ(named(u"inspection.list"_s)->property("currentIndex").toInt(), 0);
    QTest::keyClick(window, Qt::Key_Down);
    QTest::keyClick(window, Qt::Key_Space);
    settle();
    EXPECT_GT(look().list()->seenCount(), 0) << "and marked there";
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(window, Qt::Key_Escape);
    settle();
    EXPECT_EQ(look().list()->found(), all);
    look().list()->setSearch(u"no such word anywhere"_s);
    settle();
    EXPECT_TRUE(says(u"0 items found"_s));
}

TEST_F(InspectionPage, AnAlteredPacketIsSaidToBeAndOffersNothingToSign)
{
    QByteArray bytes = *readFile(packet, qint64{1} << 30);
    bytes[bytes.size() / 3] = static_cast<char>(bytes.at(bytes.size() / 3) ^ 0x02);
    const QString altered = handed.filePath(u"altered.pdf"_s);
    QFile file(altered);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    start(inspector.path(), altered);
    EXPECT_FALSE(look().shown());
    EXPECT_EQ(look().verdictShape(), int(ui::StatusShape::Fail));
    EXPECT_TRUE(says(u"Altered or damaged"_s));
    EXPECT_FALSE(says(u"Whole and unaltered"_s));
    EXPECT_EQ(named(u"inspection.accept"_s), nullptr);
    EXPECT_EQ(named(u"inspection.return"_s), nullptr);
    EXPECT_EQ(named(u"inspection.work"_s), nullptr);
    EXPECT_EQ(look().list()->items(), 0);
    look().sign(false, u"R. Ito"_s, {}, {});
    EXPECT_FALSE(look().signing());
    EXPECT_GT(look().remarks()->count(), 0) << "why";
}

TEST_F(InspectionPage, AFileThatIsNotThereOrNoneOfOursIsSaidToBe)
{
    start(inspector.path(), handed.filePath(u"gone.pdf"_s));
    EXPECT_EQ(look().verdictShape(), int(ui::StatusShape::Fail));
    EXPECT_TRUE(look().verdict().contains(u"gone.pdf"_s)) << look().verdict().toStdString();
    QFile other(handed.filePath(u"other.wmjob"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("PK\3\4 something else");
    other.close();
    look().open(QUrl::fromLocalFile(other.fileName()));
    ASSERT_TRUE(until([this] { return !look().busy(); }));
    settle();
    EXPECT_TRUE(says(u"Cannot be proved"_s));
    EXPECT_FALSE(look().shown());
    // And back to the jobs.
    look().close();
    settle();
    EXPECT_FALSE(look().active());
    EXPECT_TRUE(says(u"Begin a job"_s));
}

// On a phone the list, and what is decided, one after the other.
TEST_F(InspectionPage, FitsAPhone)
{
    start(inspector.path(), packet);
    window->resize(360, 640);
    settle();
    EXPECT_EQ(named(u"inspection.accept"_s), nullptr);
    press(named(u"inspection.decide"_s));
    ASSERT_NE(named(u"inspection.accept"_s), nullptr);
    everyItem(window->contentItem(), [&](QQuickItem *item) {
        if (item->inherits("QQuickAbstractButton") && item->isEnabled() && item->height() > 0 && item->width() > 0) {
            EXPECT_LE(item->mapToScene({item->width(), 0}).x(), 361) << item->property("text").toString().toStdString();
        }
    });
}

} // namespace
