// SPDX-License-Identifier: GPL-3.0-or-later
// Every page walked with the Tab key alone: what can be pressed is reached, is seen when it is reached, comes in the
// order in which it is read, and Enter or Space act on it.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace {

using namespace wm;

/// What a person can act on; the rest is read.
bool acts(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton ||
           role == QAccessible::EditableText || role == QAccessible::PageTab || role == QAccessible::ComboBox;
}

QAccessible::Role roleOf(QQuickItem *item)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
    return told ? told->role() : QAccessible::NoRole;
}

std::string nameOf(QQuickItem *item)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(item);
    const QString name = told ? told->text(QAccessible::Name) : QString();
    return (name.isEmpty() ? QString::fromLatin1(item->metaObject()->className()) : name).toStdString();
}

/// The part of the page an item belongs to: the innermost thing that scrolls or lists, or the window.
QQuickItem *areaOf(QQuickItem *item)
{
    for (QQuickItem *up = item->parentItem(); up; up = up->parentItem())
        if (up->inherits("QQuickFlickable") || up->objectName() == QLatin1String("area"))
            return up;
    return nullptr;
}

class Keyboard : public testing::Test
{
protected:
    Keyboard()
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
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    /// Lets bindings, loaders and layouts come to rest: until a frame brings no polish.
    void settle()
    {
        for (int turn = 0; turn < 8; ++turn) {
            window->grabWindow();
            QCoreApplication::processEvents();
        }
    }
    void openDemonstration()
    {
        app().createDemonstration();
        ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    }
    QQuickItem *root()
    {
        for (QQuickItem *child : window->contentItem()->childItems()) // a sheet takes everything
            if (child->inherits("QQuickOverlay") && child->isVisible() && !child->childItems().isEmpty())
                return child;
        return window->contentItem();
    }
    void collect(QQuickItem *item, QList<QQuickItem *> &all)
    {
        if (!item->isVisible() || !item->isEnabled() || item->opacity() == 0)
            return;
        if (acts(roleOf(item)) && item->width() > 0 && item->height() > 0)
            all.append(item);
        for (QQuickItem *child : item->childItems())
            collect(child, all);
    }
    /// Tab after Tab until the focus comes round.
    QList<QQuickItem *> walk()
    {
        QList<QQuickItem *> way;
        for (int press = 0; press < 400; ++press) {
            QTest::keyClick(window, Qt::Key_Tab);
            QCoreApplication::processEvents();
            QQuickItem *at = window->activeFocusItem();
            if (!at || (!way.isEmpty() && at == way.constFirst()))
                return way;
            if (way.contains(at)) {
                ADD_FAILURE() << "the focus is caught at " << nameOf(at);
                return way;
            }
            way.append(at);
            lookAt(at);
        }
        ADD_FAILURE() << "the focus never comes round";
        return way;
    }
    void lookAt(QQuickItem *item)
    {
        const QRectF place = item->mapRectToScene(QRectF({}, item->size()));
        const QRectF seen = place.intersected(QRectF(0, 0, window->width(), window->height()));
        EXPECT_TRUE(seen.height() >= std::min(place.height(), 24.0) && seen.width() >= std::min(place.width(), 24.0))
            << "has the focus and is out of sight: " << nameOf(item) << " at " << place.x() << ", " << place.y();
    }
    void check(const char *page)
    {
        SCOPED_TRACE(page);
        settle();
        QList<QQuickItem *> way, all;
        for (int time = 0; time < 5; ++time) { // a device that is found meanwhile changes the page
            QList<QQuickItem *> before;
            collect(root(), before);
            way = walk();
            all.clear();
            collect(root(), all);
            if (all == before)
                break;
            settle();
        }
        EXPECT_FALSE(all.isEmpty());
        for (QQuickItem *item : std::as_const(all)) {
            // Rows of a list, and what stands in them, are reached with the arrow keys.
            const bool row = item->inherits("QQuickItemDelegate") ||
                             (item->parentItem() && item->parentItem()->inherits("QQuickItemDelegate"));
            EXPECT_TRUE(row || way.contains(item)) << "cannot be reached: " << nameOf(item);
        }
        // Read from top to bottom: within one part of the page nothing that comes later stands wholly above.
        for (qsizetype at = 1; at < way.size(); ++at) {
            QQuickItem *before = way.at(at - 1);
            QQuickItem *now = way.at(at);
            QQuickItem *area = areaOf(now);
            if (area != areaOf(before) || !area)
                continue;
            const QRectF above = before->mapRectToItem(area, before->boundingRect());
            const QRectF below = now->mapRectToItem(area, now->boundingRect());
            EXPECT_GT(below.bottom(), above.top())
                << nameOf(now) << " comes after " << nameOf(before) << " and stands above it";
        }
        pressed += way.size();
    }
    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
    qsizetype pressed = 0;
};

TEST_F(Keyboard, ReachesEverythingInEveryPlace)
{
    check("first start");
    openDemonstration();
    app().closeJob();
    app().createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    app().closeJob();
    ASSERT_TRUE(until([this] { return app().jobs()->total() == 2; }));
    check("jobs");
    for (const char *place : {"bench", "fleet", "support", "settings"}) {
        app().setPlace(QString::fromLatin1(place));
        check(place);
    }
    EXPECT_GT(pressed, 30);
}

TEST_F(Keyboard, ReachesEverythingInAJob)
{
    openDemonstration();
    for (const char *step : {"site.premises", "site.socket", "wire.field-torque", "socket.meter-removal",
                             "energise.lockout-off", "energise.identify", "socket.condition"}) {
        app().job()->openStep(QString::fromLatin1(step));
        check(step);
    }
    for (const char *tab : {"findings", "permission", "packet"}) {
        app().job()->setTab(QString::fromLatin1(tab));
        check(tab);
    }
    EXPECT_GT(pressed, 100);
}

TEST_F(Keyboard, ReachesEverythingOnAPhone)
{
    window->resize(360, 640);
    check("first start, narrow");
    openDemonstration();
    check("step, narrow");
    app().job()->setTab(QStringLiteral("packet"));
    check("packet, narrow");
}

// The tool a reading is taken with: Enter goes from field to field and at the last one does what the button does; a day
// that is none is said, with the form it wants, and keeps the sheet open.
TEST_F(Keyboard, TheToolIsTypedFieldAfterField)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("socket.power"));
    settle();
    QQuickItem *opener = nullptr;
    for (QQuickItem *item : walk())
        if (nameOf(item).find("tool") != std::string::npos && !opener)
            opener = item;
    ASSERT_TRUE(opener) << "nothing here names the tool";
    opener->forceActiveFocus();
    QTest::keyClick(window, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return root() != window->contentItem(); }));
    const auto named = [this](const char *name) {
        return until([&] { return nameOf(window->activeFocusItem()) == name; });
    };
    const auto type = [this](const char *text) {
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        for (const char *at = text; *at; ++at)
            QTest::keyClick(window, *at);
        QTest::keyClick(window, Qt::Key_Return);
    };
    ASSERT_TRUE(named("Name or number of the tool"));
    type("VM-7");
    ASSERT_TRUE(named("Calibrated on"));
    type("14.3.2026");
    ASSERT_TRUE(named("Calibration due on"));
    type("2027-03-14");
    ASSERT_TRUE(named("Range from"));
    type("0");
    ASSERT_TRUE(named("Range to"));
    type("600");
    ASSERT_TRUE(named("Calibrated on")) << "what is wrong is gone to";
    EXPECT_NE(root(), window->contentItem()) << "the sheet stays open";
    QList<QQuickItem *> all = root()->childItems();
    bool said = false;
    for (qsizetype at = 0; at < all.size(); ++at) {
        all += all.at(at)->childItems();
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(all.at(at));
        said = said || (all.at(at)->isVisible() && told &&
                        told->text(QAccessible::Name).contains(QStringLiteral("as 2026-03-14")));
    }
    EXPECT_TRUE(said);
    type("2026-03-14");
    for (int field = 0; field < 3; ++field)
        QTest::keyClick(window, Qt::Key_Return);
    ASSERT_TRUE(until([this] { return root() == window->contentItem(); })) << "Enter in the last field uses the tool";
    const auto items = app().job()->step()->evidence();
    EXPECT_TRUE(std::any_of(items.begin(), items.end(), [](const ui::EvidenceItem *item) {
        return item->toolId() == QStringLiteral("VM-7") && item->toolDue() == QStringLiteral("2027-03-14") &&
               item->toolMax() == QStringLiteral("600");
    }));
}

TEST_F(Keyboard, EnterAndSpaceAct)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("site.socket"));
    settle();
    // Every choice with Space, every other with Enter; the answer is the one that had the focus.
    int tried = 0;
    for (QQuickItem *item : walk()) {
        if (!item->inherits("QQuickRadioButton") || item->property("checked").toBool())
            continue;
        item->forceActiveFocus();
        QTest::keyClick(window, ++tried % 2 ? Qt::Key_Space : Qt::Key_Return);
        QCoreApplication::processEvents();
        EXPECT_TRUE(item->property("checked").toBool()) << nameOf(item);
    }
    EXPECT_GT(tried, 2);
    EXPECT_TRUE(app().job()->step()->unrecorded());
    // The way back to the list, with the keyboard alone.
    for (QQuickItem *item : walk())
        if (nameOf(item) == "Back to all jobs") {
            item->forceActiveFocus();
            break;
        }
    QTest::keyClick(window, Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(app().job(), nullptr);
}

} // namespace
