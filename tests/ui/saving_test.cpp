// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is not there yet is saved from the real window, by typing: the toolkit's own dialog hands back no name
// for one where the desktop has no dialog.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"
#include "ui/models/save_place.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace {

using namespace wm;

TEST(SavePlace, SaysWhyNothingCanBeSavedThere)
{
    const QTemporaryDir dir;
    ui::SavePlace place;
    EXPECT_TRUE(QDir(place.property("folder").toString()).exists());
    place.setProperty("folder", dir.path());
    place.setProperty("ending", QStringLiteral("pdf"));
    EXPECT_THAT(place.problem().toStdString(), testing::HasSubstr("Give the file a name"));
    EXPECT_TRUE(place.file().isEmpty());
    place.setProperty("name", QStringLiteral("plan"));
    EXPECT_EQ(place.problem(), QString());
    EXPECT_EQ(place.file(), QUrl::fromLocalFile(dir.filePath(QStringLiteral("plan.pdf"))));
    place.setProperty("name", QStringLiteral("plan.PDF")); // its ending is there already
    EXPECT_EQ(place.file(), QUrl::fromLocalFile(dir.filePath(QStringLiteral("plan.PDF"))));
    for (const char *name : {"a/b", "..", " "}) {
        place.setProperty("name", QString::fromLatin1(name));
        EXPECT_NE(place.problem(), QString()) << name;
    }
    place.setProperty("name", QString(300, u'x'));
    EXPECT_THAT(place.problem().toStdString(), testing::HasSubstr("too long"));
    place.setProperty("name", QStringLiteral("plan"));
    place.setProperty("folder", dir.filePath(QStringLiteral("nowhere")));
    EXPECT_THAT(place.problem().toStdString(), testing::HasSubstr("nowhere"));
    place.setProperty("folder", QStringLiteral("relative"));
    EXPECT_NE(place.problem(), QString());
    place.setProperty("folder", QStringLiteral("~"));
    EXPECT_EQ(place.file(), QUrl::fromLocalFile(QDir::homePath() + QStringLiteral("/plan.pdf")));
}

TEST(SavePlace, ForeseesAFileThatIsThere)
{
    const QTemporaryDir dir;
    ui::SavePlace place;
    place.setProperty("folder", dir.path());
    place.setProperty("name", QStringLiteral("plan"));
    place.setProperty("ending", QStringLiteral("pdf"));
    EXPECT_FALSE(place.taken());
    QFile there(dir.filePath(QStringLiteral("plan.pdf")));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    EXPECT_TRUE(place.taken());
    QDir(dir.path()).mkdir(QStringLiteral("folder.pdf"));
    place.setProperty("name", QStringLiteral("folder"));
    EXPECT_THAT(place.problem().toStdString(), testing::HasSubstr("is a folder"));
}

class Saving : public testing::Test
{
protected:
    Saving()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        Options options;
        options.dataDir = data.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        EXPECT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ui::App &app() { return composition->app(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    static QQuickItem *find(QQuickItem *from, const QString &name)
    {
        if (!from->isVisible())
            return nullptr;
        if (from->objectName() == name)
            return from;
        for (QQuickItem *child : from->childItems())
            if (QQuickItem *found = find(child, name))
                return found;
        return nullptr;
    }
    QQuickItem *item(const char *name)
    {
        QQuickItem *found = nullptr;
        EXPECT_TRUE(until([&] { return (found = find(window->contentItem(), QString::fromLatin1(name))) != nullptr; }))
            << name;
        return found;
    }
    void press(const char *name)
    {
        QQuickItem *target = item(name);
        ASSERT_TRUE(target);
        window->grabWindow(); // lays it out
        QTest::mouseClick(window, Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    }
    void type(const char *name, const QString &text)
    {
        QQuickItem *field = item(name);
        ASSERT_TRUE(field);
        field->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        for (const QChar one : text)
            QTest::keyClick(window, one.toLatin1());
    }

    const QTemporaryDir data, dir;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
};

TEST_F(Saving, ADrawingGoesWhereItIsTyped)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    app().job()->setTab(QStringLiteral("drawings"));
    ASSERT_TRUE(until([this] { return !app().job()->drawings()->drawing() && app().job()->drawings()->sheets() > 0; }));
    press("drawing.save");
    ASSERT_TRUE(item("save.name"));
    type("save.folder", dir.path());
    type("save.name", QStringLiteral("west wall.svg")); // the ending chooses the sort
    press("save.paper.2");
    EXPECT_EQ(app().job()->drawings()->paper(), QStringLiteral("letter"));
    press("save.save");
    const QString first = dir.filePath(QStringLiteral("west wall.svg"));
    ASSERT_TRUE(until([&] { return QFile::exists(first) && app().job()->drawings()->saving().isEmpty(); }));
    EXPECT_EQ(app().settings()->saveFolder(), dir.path());
    QFile saved(first);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().contains("RIGHT HALF OF TWO"));
    // The same name again is asked about, and nothing is written over before it is answered.
    const QDateTime written = QFileInfo(first).lastModified();
    press("drawing.save");
    type("save.name", QStringLiteral("west wall.svg"));
    ASSERT_TRUE(item("save.replace"));
    EXPECT_FALSE(item("save.save")->isEnabled());
    EXPECT_EQ(QFileInfo(first).lastModified(), written);
}

} // namespace
