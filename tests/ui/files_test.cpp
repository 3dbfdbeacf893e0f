// SPDX-License-Identifier: GPL-3.0-or-later
// Files are chosen in the program's own dialog: what it lists, what it says where it cannot, and that a finger and a
// keyboard get through it.
#include "tests/ui/shown_window.h"
#include "ui/models/file_places.h"
#include "ui/models/folder_list.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtGui/QAccessible>
#include <QtGui/QImage>
#include <QtQml/QQmlComponent>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;

void write(const QString &path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("x");
}

class Listing : public testing::Test
{
protected:
    Listing()
    {
        QDir(dir.path()).mkdir(u"zeta"_s);
        for (const char *name : {"IMG_10.jpg", "IMG_9.JPG", "note.txt", ".hidden.jpg"})
            write(dir.filePath(QString::fromLatin1(name)));
    }
    bool read(ui::FolderList &list)
    {
        return test::until([&list] { return !list.reading(); }, std::chrono::seconds{60});
    }
    static QStringList names(const ui::FolderList &list)
    {
        QStringList all;
        for (int row = 0; row < list.count(); ++row)
            all += list.nameAt(row);
        return all;
    }
    const QTemporaryDir dir;
};

TEST_F(Listing, FoldersFirstThenFilesAsPeopleCountThem)
{
    ui::FolderList list;
    list.setFolder(dir.path());
    ASSERT_TRUE(read(list));
    EXPECT_EQ(names(list), QStringList({u"zeta"_s, u"IMG_9.JPG"_s, u"IMG_10.jpg"_s, u"note.txt"_s}));
    list.setPatterns({u"*.jpg"_s});
    ASSERT_TRUE(read(list));
    EXPECT_EQ(names(list), QStringList({u"zeta"_s, u"IMG_9.JPG"_s, u"IMG_10.jpg"_s}))
        << "whichever case the camera writes";
    list.setFoldersOnly(true);
    ASSERT_TRUE(read(list));
    EXPECT_EQ(names(list), QStringList({u"zeta"_s}));
    EXPECT_EQ(list.rowBeginning(u"Z"_s, 0), 0);
    EXPECT_EQ(list.rowBeginning(u"q"_s, 0), -1);
}

TEST_F(Listing, WhatIsMarkedIsTakenWhatIsGoneIsNot)
{
    ui::FolderList list;
    list.setFolder(dir.path());
    ASSERT_TRUE(read(list));
    list.toggle(list.rowOf(u"zeta"_s));
    EXPECT_TRUE(list.marked().isEmpty()) << "a folder is no file";
    list.toggle(list.rowOf(u"IMG_9.JPG"_s));
    list.toggle(list.rowOf(u"note.txt"_s));
    EXPECT_EQ(list.marked(), QList<QUrl>({QUrl::fromLocalFile(dir.filePath(u"IMG_9.JPG"_s)),
                                          QUrl::fromLocalFile(dir.filePath(u"note.txt"_s))}));
    ASSERT_TRUE(QFile::remove(dir.filePath(u"note.txt"_s)));
    EXPECT_TRUE(test::until([&list] { return list.marked().size() == 1; }, std::chrono::seconds{60}))
        << "the disk is watched";
    EXPECT_THAT(list.whyNot(QUrl::fromLocalFile(dir.filePath(u"note.txt"_s))).toStdString(),
                testing::HasSubstr("not there any more"));
    EXPECT_EQ(list.whyNot(QUrl::fromLocalFile(dir.filePath(u"IMG_9.JPG"_s))), QString());
}

TEST_F(Listing, SaysWhyAFolderCannotBeShown)
{
    ui::FolderList list;
    const QString gone = dir.filePath(u"zeta"_s);
    list.setFolder(gone);
    ASSERT_TRUE(read(list));
    EXPECT_EQ(list.problem(), QString());
    ASSERT_TRUE(QDir(dir.path()).rmdir(u"zeta"_s)); // the drive is pulled
    EXPECT_TRUE(test::until([&list] { return !list.problem().isEmpty(); }, std::chrono::seconds{60}));
    EXPECT_THAT(list.problem().toStdString(), testing::HasSubstr(gone.toStdString()));
    EXPECT_EQ(list.above(), QDir(dir.path()).absolutePath());
    list.setFolder(u"relative"_s);
    ASSERT_TRUE(read(list));
    EXPECT_NE(list.problem(), QString());
    EXPECT_EQ(list.above(), QString());
    list.setFolder(u"/"_s);
    ASSERT_TRUE(read(list));
    EXPECT_EQ(list.above(), QString());
    EXPECT_EQ(list.problem(), QString());
    list.setFolder(u"~"_s);
    EXPECT_EQ(list.path(), QDir::homePath());
}

TEST_F(Listing, SaysWhatMayNotBeRead)
{
    const QString folder = dir.filePath(u"zeta"_s), file = dir.filePath(u"note.txt"_s);
    ASSERT_TRUE(QFile::setPermissions(folder, {}));
    ASSERT_TRUE(QFile::setPermissions(file, {}));
    if (QFileInfo(folder).isReadable())
        GTEST_SKIP() << "this account may read everything";
    ui::FolderList list;
    list.setFolder(folder);
    ASSERT_TRUE(read(list));
    EXPECT_THAT(list.problem().toStdString(), testing::HasSubstr("may not look into"));
    EXPECT_THAT(list.whyNot(QUrl::fromLocalFile(file)).toStdString(), testing::HasSubstr("may not read"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(Listing, AFolderIsMade)
{
    ui::FolderList list;
    list.setFolder(dir.path());
    for (const char *name : {"", " ", "a/b", "..", "zeta", "note.txt"})
        EXPECT_NE(list.makeFolder(QString::fromLatin1(name)), QString()) << name;
    EXPECT_EQ(list.path(), dir.path());
    EXPECT_EQ(list.makeFolder(u" June "_s), QString());
    EXPECT_TRUE(QFileInfo(dir.filePath(u"June"_s)).isDir());
    EXPECT_EQ(list.path(), dir.filePath(u"June"_s));
}

TEST(Places, DrivesAreWhatIsPluggedIn)
{
    const QList<ui::FilePlaces::Place> drives =
        ui::FilePlaces::drivesAmong({{u"root"_s, u"/"_s, true},
                                     {u"STICK"_s, u"/media/me/STICK"_s, true},
                                     {u"/run/media/me/8F3A"_s, u"/run/media/me/8F3A"_s, true},
                                     {u"boot"_s, u"/boot/efi"_s, true}});
    ASSERT_EQ(drives.size(), 2);
    EXPECT_EQ(drives[0].name, u"STICK"_s);
    EXPECT_EQ(drives[1].name, u"8F3A"_s);
}

class Files : public test::ShownWindow
{
protected:
    Files()
    {
        QDir(dir.path()).mkpath(u"west wall/deeper"_s);
        for (const char *name : {"a.pdf", "b.wmjob", "c.txt", "west wall/d.pdf"})
            write(dir.filePath(QString::fromLatin1(name)));
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        for (const char *name : {"p1.png", "p2.png"})
            EXPECT_TRUE(image.save(dir.filePath(QString::fromLatin1(name))));
        app().settings()->setSaveFolder(dir.path());
        app().settings()->rememberPhotoFolder(QUrl::fromLocalFile(dir.filePath(u"p1.png"_s)));
    }
    ~Files() override { made.reset(); }
    QList<QQuickItem *> rows()
    {
        return all([](QQuickItem *item) {
            return item->property("isFolder").isValid() && item->inherits("QQuickItemDelegate");
        });
    }
    QStringList names()
    {
        QStringList found;
        for (QQuickItem *row : rows())
            found += row->property("name").toString();
        return found;
    }
    QQuickItem *row(const QString &name)
    {
        QQuickItem *found = nullptr;
        EXPECT_TRUE(until([&] {
            found = all([&name](QQuickItem *one) {
                        return one->inherits("QQuickItemDelegate") && one->property("name") == name;
                    }).value(0);
            return found != nullptr;
        })) << name.toStdString();
        return found;
    }
    QString current()
    {
        settle();
        QQuickItem *has = window->activeFocusItem();
        return has ? has->property("name").toString() : QString();
    }
    /// One of the dialogs, open over the window.
    void make(const char *type)
    {
        QQmlComponent component(&composition->engine());
        component.setData("import Witnessmark\n" + QByteArray(type), QUrl());
        made.reset(component.createWithInitialProperties({{u"parent"_s, QVariant::fromValue(window->contentItem())}}));
        ASSERT_TRUE(made) << qUtf8Printable(component.errorString());
        settle();
    }
    QTemporaryDir dir;
    std::unique_ptr<QObject> made;
};

TEST_F(Files, AKeyboardFindsAFile)
{
    press(u"first.open-packet"_s);
    ASSERT_TRUE(item(u"files.list"_s));
    ASSERT_TRUE(until([this] {
        return names() == QStringList({u"west wall"_s, u"a.pdf"_s, u"b.wmjob"_s});
    })) << names().join(u' ').toStdString();
    EXPECT_EQ(current(), u"west wall"_s) << "the keys are in the list";
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(window->activeFocusItem());
    ASSERT_TRUE(told);
    EXPECT_EQ(told->text(QAccessible::Name), u"Folder west wall"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(until([this] { return names() == QStringList({u"deeper"_s, u"d.pdf"_s}); }));
    key(Qt::Key_Down);
    EXPECT_EQ(current(), u"d.pdf"_s);
    key(Qt::Key_Backspace);
    ASSERT_TRUE(until([this] { return names().contains(u"a.pdf"_s); }));
    EXPECT_TRUE(until([this] { return current() == u"west wall"_s; })) << "where one came from";
    type(u"b"_s);
    EXPECT_EQ(current(), u"b.wmjob"_s);
    press(u"files.every"_s);
    ASSERT_TRUE(until([this] { return names().contains(u"c.txt"_s); }));
    item(u"files.list"_s)->forceActiveFocus();
    key(Qt::Key_Escape); // no letter of a name
    EXPECT_TRUE(until([this] { return now(u"files.list"_s) == nullptr; }));
    EXPECT_FALSE(app().inspection()->active());
    EXPECT_EQ(app().problem(), QString());
}

TEST_F(Files, AFingerOpensAFileAndAFolderThatIsGoneIsSaid)
{
    press(u"first.open-packet"_s);
    press(row(u"west wall"_s));
    ASSERT_TRUE(row(u"d.pdf"_s));
    press(u"files.up"_s);
    press(row(u"a.pdf"_s));
    EXPECT_TRUE(until([this] { return now(u"files.list"_s) == nullptr; }));
    EXPECT_TRUE(until([this] { return app().inspection()->active() || !app().problem().isEmpty(); }))
        << "it was handed on";

    made.reset();
    make("RecordFolder {}");
    ASSERT_TRUE(item(u"files.take"_s));
    item(u"files.folder"_s)->forceActiveFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    type(dir.filePath(u"nowhere"_s));
    EXPECT_TRUE(until([this] { return !item(u"files.take"_s)->isEnabled(); }));
    EXPECT_FALSE(all([](QQuickItem *one) {
                     return one->property("text").toString().contains(u"There is no folder"_s);
                 }).isEmpty());
}

TEST_F(Files, PhotosAreMarkedAndTakenTogether)
{
    make("PictureDialog { property int taken: 0; onChosen: files => taken = files.length }");
    ASSERT_TRUE(row(u"p2.png"_s));
    EXPECT_FALSE(item(u"files.take"_s)->isEnabled()) << "nothing is chosen yet";
    press(row(u"p1.png"_s));
    press(row(u"p2.png"_s));
    press(u"files.take"_s);
    EXPECT_TRUE(until([this] { return made->property("taken").toInt() == 2; }));
    EXPECT_TRUE(until([this] { return now(u"files.list"_s) == nullptr; }));
    // By keyboard: Enter takes the one that the keys are at.
    make("PictureDialog { property int taken: 0; onChosen: files => taken = files.length }");
    ASSERT_TRUE(row(u"p2.png"_s));
    type(u"p"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(until([this] { return made->property("taken").toInt() == 1; }));
}

TEST_F(Files, AFileThatIsThereLendsItsNameAndIsAskedAbout)
{
    make("SaveSheet { name: 'new'; property string went; onChosen: file => went = String(file) }");
    ASSERT_TRUE(item(u"save.name"_s));
    EXPECT_EQ(now(u"files.list"_s), nullptr) << "most go where the last one went";
    press(u"files.look"_s);
    press(row(u"a.pdf"_s));
    EXPECT_EQ(item(u"save.name"_s)->property("text").toString(), u"a.pdf"_s);
    ASSERT_TRUE(item(u"save.replace"_s));
    EXPECT_FALSE(item(u"save.save"_s)->isEnabled());
    press(row(u"west wall"_s));
    ASSERT_TRUE(row(u"d.pdf"_s));
    EXPECT_EQ(item(u"save.folder"_s)->property("text").toString(), dir.filePath(u"west wall"_s));
    EXPECT_EQ(now(u"save.replace"_s), nullptr);
    press(u"files.make"_s);
    type(u"June"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(until(
        [this] { return item(u"save.folder"_s)->property("text").toString() == dir.filePath(u"west wall/June"_s); }));
    item(u"save.name"_s)->forceActiveFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(made->property("went").toString(),
              QUrl::fromLocalFile(dir.filePath(u"west wall/June/a.pdf"_s)).toString());
}

} // namespace
