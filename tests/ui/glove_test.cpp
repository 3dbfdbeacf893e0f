// SPDX-License-Identifier: GPL-3.0-or-later
// What a finger has to hit, measured in the real window: 48 px, and 76 px (20 mm) in glove mode, wherever something can
// be pressed or typed into; and that nothing of it lies outside a window that cannot be scrolled there.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"
#include "ui/style/tokens.h"

#include <QtCore/QTemporaryDir>
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
