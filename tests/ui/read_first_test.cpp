// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody confirms they could read: a tap on a sentence that the page's edge cuts off shows it and ticks nothing.
#include "tests/ui/shown_window.h"

namespace {

using namespace wm;
using namespace Qt::StringLiterals;

class ReadFirst : public test::ShownWindow
{
protected:
    void openTools()
    {
        app().createDemonstration();
        ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
        app().job()->openStep(u"inspect.tools"_s);
        window->resize(400, 640);
        ASSERT_TRUE(until([this] {
            settle();
            return boxes().size() > 5;
        })) << boxes().size()
            << " boxes at " << app().job()->step()->stepId().toStdString();
    }
    QList<QQuickItem *> boxes()
    {
        return all([](QQuickItem *item) { return item->inherits("QQuickCheckBox"); });
    }
    QQuickItem *pageOf(QQuickItem *box)
    {
        for (QQuickItem *item = box; item != nullptr; item = item->parentItem())
            if (item->inherits("QQuickFlickable"))
                return item;
        return nullptr;
    }
    static QRectF placeOn(QQuickItem *page, QQuickItem *box)
    {
        return box->mapRectToItem(page, {0, 0, box->width(), box->height()});
    }
    static bool whole(QQuickItem *page, QQuickItem *box)
    {
        const QRectF place = placeOn(page, box);
        return place.top() >= 0 && place.bottom() <= page->height();
    }
    /// Moves the page until that much of the box is past its lower edge.
    void cut(QQuickItem *page, QQuickItem *box, double below)
    {
        const double by = placeOn(page, box).bottom() - page->height() - below;
        page->setProperty("contentY", page->property("contentY").toDouble() + by);
        settle();
        ASSERT_NEAR(placeOn(page, box).bottom(), page->height() + below, 1);
    }
    static bool ticked(QQuickItem *box) { return box->property("checked").toBool(); }
    bool becomes(QQuickItem *box, bool wanted)
    {
        return until([&] { return ticked(box) == wanted; });
    }
    /// On what of the box can be seen.
    static QPoint seen(QQuickItem *page, QQuickItem *box)
    {
        const QRectF part = placeOn(page, box).intersected({0, 0, page->width(), page->height()});
        return page->mapToScene(part.center()).toPoint();
    }
};

TEST_F(ReadFirst, ATapOnASentenceThatIsCutOffShowsItAndTheNextTicksIt)
{
    openTools();
    QQuickItem *box = boxes().at(4), *page = pageOf(box);
    const bool before = ticked(box);
    cut(page, box, box->height() / 2);
    QTest::mouseClick(window, Qt::LeftButton, {}, seen(page, box));
    settle();
    EXPECT_EQ(ticked(box), before);
    EXPECT_TRUE(whole(page, box)) << "the tap has brought it into sight";
    QTest::mouseClick(window, Qt::LeftButton, {}, seen(page, box));
    settle();
    EXPECT_TRUE(becomes(box, !before));
}

TEST_F(ReadFirst, AFingerIsHeldToTheSame)
{
    std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    openTools();
    QQuickItem *box = boxes().at(4), *page = pageOf(box);
    const bool before = ticked(box);
    const auto tap = [&] {
        const QPoint at = seen(page, box);
        QTest::touchEvent(window, finger.get()).press(0, at, window).commit();
        QTest::touchEvent(window, finger.get()).release(0, at, window).commit();
        settle();
    };
    cut(page, box, box->height() / 2);
    tap();
    EXPECT_EQ(ticked(box), before);
    EXPECT_TRUE(whole(page, box));
    tap();
    EXPECT_TRUE(becomes(box, !before));
}

TEST_F(ReadFirst, WhatIsInSightIsTickedAtOnceAndUntickedAgain)
{
    openTools();
    QQuickItem *box = boxes().at(4), *page = pageOf(box);
    const bool before = ticked(box);
    cut(page, box, -40);
    QTest::mouseClick(window, Qt::LeftButton, {}, seen(page, box));
    settle();
    EXPECT_TRUE(becomes(box, !before));
    QTest::mouseClick(window, Qt::LeftButton, {}, seen(page, box));
    EXPECT_TRUE(becomes(box, before));
}

TEST_F(ReadFirst, TheKeyboardBringsItIntoSightBeforeItIsTicked)
{
    openTools();
    QQuickItem *box = boxes().at(4), *page = pageOf(box);
    const bool before = ticked(box);
    cut(page, box, box->height() + 100);
    box->forceActiveFocus(Qt::TabFocusReason);
    settle();
    EXPECT_TRUE(whole(page, box));
    key(Qt::Key_Space);
    settle();
    EXPECT_TRUE(becomes(box, !before));
}

} // namespace
