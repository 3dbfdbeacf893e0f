// SPDX-License-Identifier: GPL-3.0-or-later
// What a finger has to hit, measured in the real window: 48 px, and 76 px (20 mm) in glove mode, wherever something can
// be pressed or typed into; and that nothing of it lies outside a window that cannot be scrolled there.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"
#include "ui/style/tokens.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtQml/QQmlComponent>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

#include <cstdio>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;

class Glove : public testing::Test
{
protected:
    Glove()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        EXPECT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ~Glove() override { app().settings()->setGlove(false); }
    ui::App &app() { return composition->app(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            window->grabWindow();
            QCoreApplication::processEvents();
        }
    }
    static bool isTarget(QQuickItem *item)
    {
        for (const char *kind : {"QQuickAbstractButton", "QQuickTextField", "QQuickTextArea"})
            if (item->inherits(kind))
                return item->isEnabled() && item->width() > 0 && item->height() > 0 &&
                       !item->property("readOnly").toBool() && item->acceptedMouseButtons() != Qt::NoButton;
        return false;
    }
    void measure(QQuickItem *item, const QString &where, int least)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        if (isTarget(item)) {
            ++measured;
            const double size = std::min(item->width(), item->height());
            if (size < smallest) {
                smallest = size;
                smallestOf = where + u": "_s + item->property("text").toString();
            }
            EXPECT_GE(size + 0.01, least)
                << where.toStdString() << ": " << item->property("text").toString().toStdString() << ' '
                << item->objectName().toStdString() << ' ' << item->metaObject()->className() << ' ' << item->width()
                << " x " << item->height();
        }
        for (QQuickItem *child : item->childItems())
            measure(child, where, least);
    }
    void look(const QString &where, int least)
    {
        settle();
        measure(window->contentItem(), where, least);
    }
    /// Every place, step and tab in one size of the window.
    void walk(int width, int height, int least)
    {
        window->resize(width, height);
        measured = 0;
        smallest = 1000;
        look(u"first start"_s, least);
        if (made)
            app().openJob(app().jobs()->lastId());
        else
            app().createDemonstration();
        made = true;
        ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
        for (const char *step :
             {"site.premises", "site.socket", "socket.neutral-torque", "wire.field-torque", "socket.meter-removal",
              "energise.lockout-off", "energise.identify", "socket.condition", "check.inverter-settings"}) {
            app().job()->openStep(QString::fromLatin1(step));
            look(QString::fromLatin1(step), least);
        }
        for (const char *tab : {"findings", "permission", "documents", "drawings", "site", "packet"}) {
            app().job()->setTab(QString::fromLatin1(tab));
            look(QString::fromLatin1(tab), least);
        }
        app().closeJob();
        ASSERT_TRUE(until([this] { return app().jobs()->total() == 1; }));
        for (const char *place : {"jobs", "bench", "fleet", "support", "settings"}) {
            app().setPlace(QString::fromLatin1(place));
            look(QString::fromLatin1(place), least);
        }
        app().setPlace(u"jobs"_s);
        std::printf("%d x %d: %d controls measured, the smallest %.0f px (%s)\n", width, height, measured, smallest,
                    qUtf8Printable(smallestOf));
        EXPECT_GT(measured, 200);
    }
    /// Every dialog that asks for a file or a folder, with rows in it.
    void dialogs(int width, int height, int least)
    {
        window->resize(width, height);
        for (const char *dialog : {"OpenPacket {}", "RecordingChooser {}", "PictureDialog {}", "RecordFolder {}",
                                   "SaveSheet { name: 'x'; endings: ['pdf', 'svg']; sorts: ['PDF', 'SVG'] }"}) {
            QQmlComponent component(&composition->engine());
            component.setData("import Witnessmark\n" + QByteArray(dialog), QUrl());
            const std::unique_ptr<QObject> dialogShown(
                component.createWithInitialProperties({{u"parent"_s, QVariant::fromValue(window->contentItem())}}));
            ASSERT_TRUE(dialogShown) << qUtf8Printable(component.errorString());
            settle();
            QList<QQuickItem *> rows;
            const std::function<void(QQuickItem *)> gather = [&](QQuickItem *item) {
                if (item->objectName() == u"files.look" && item->isVisible())
                    QMetaObject::invokeMethod(item, "clicked"); // the folders stand behind it
                if (item->isVisible() && item->inherits("QQuickItemDelegate") && item->property("isFolder").isValid())
                    rows += item;
                for (QQuickItem *child : item->childItems())
                    gather(child);
            };
            EXPECT_TRUE(until([&] {
                settle();
                rows.clear();
                gather(window->contentItem());
                return rows.size() >= 3;
            })) << dialog
                << ": no rows to measure";
            for (QQuickItem *row : rows)
                EXPECT_GE(row->height() + 0.01, least)
                    << dialog << ' ' << row->property("name").toString().toStdString();
            look(QString::fromLatin1(dialog), least);
        }
    }
    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
    bool made = false;
    int measured = 0;
    double smallest = 1000;
    QString smallestOf;
};

TEST_F(Glove, ABareHandHitsEveryControl)
{
    walk(1280, 800, 48);
    walk(412, 892, 48);
}

TEST_F(Glove, AGloveHitsEveryControl)
{
    app().settings()->setGlove(true);
    walk(1280, 800, 76);
    walk(412, 892, 76);
}

TEST_F(Glove, ADialogsRowsAreHitToo)
{
    const QTemporaryDir files;
    for (const char *name : {"a", "b", "c", "d"})
        QDir(files.path()).mkdir(QString::fromLatin1(name));
    const QString photo = files.filePath(u"photo.png"_s);
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    ASSERT_TRUE(picture.save(photo));
    qputenv("HOME", files.path().toUtf8()); // where a folder of records is looked for
    app().settings()->setSaveFolder(files.path());
    app().settings()->rememberPhotoFolder(QUrl::fromLocalFile(photo));
    for (const bool glove : {false, true}) {
        app().settings()->setGlove(glove);
        dialogs(1280, 800, glove ? 76 : 48);
        dialogs(412, 892, glove ? 76 : 48);
    }
}

TEST_F(Glove, ItIsKeptAndChosenInTheSettings)
{
    app().setPlace(u"settings"_s);
    settle();
    app().settings()->setGlove(true);
    EXPECT_TRUE(ui::Tokens::instance().glove());
    composition.reset();
    Options options;
    options.dataDir = dir.path();
    composition = std::make_unique<Composition>(options);
    EXPECT_TRUE(app().settings()->glove());
}

} // namespace
