// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real window over records of its own, and what hands and eyes do with it.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"

#include <QtCore/QTemporaryDir>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace wm::test {

/// Every item that is shown, from the bottom up; a page that is not shown has none.
inline void everyItem(QQuickItem *from, const std::function<void(QQuickItem *)> &visit)
{
    if (!from->isVisible())
        return;
    visit(from);
    for (QQuickItem *child : from->childItems())
        everyItem(child, visit);
}

class ShownWindow : public testing::Test
{
protected:
    ShownWindow()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        Options options;
        options.dataDir = data.path();
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
    void settle()
    {
        for (int turn = 0; turn < 6; ++turn) {
            window->grabWindow(); // lays it out
            QCoreApplication::processEvents();
        }
    }
    QList<QQuickItem *> all(const std::function<bool(QQuickItem *)> &such)
    {
        QList<QQuickItem *> found;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (such(item))
                found += item;
        });
        return found;
    }
    QQuickItem *now(const QString &name)
    {
        return all([&name](QQuickItem *item) { return item->objectName() == name; }).value(0);
    }
    QQuickItem *item(const QString &name)
    {
        QQuickItem *found = nullptr;
        EXPECT_TRUE(until([&] { return (found = now(name)) != nullptr; })) << name.toStdString();
        return found;
    }
    void press(QQuickItem *target)
    {
        ASSERT_TRUE(target);
        settle();
        QTest::mouseClick(window, Qt::LeftButton, {},
                          target->mapToScene({target->width() / 2, target->height() / 2}).toPoint());
    }
    void press(const QString &name) { press(item(name)); }
    void type(const QString &text)
    {
        for (const QChar one : text)
            QTest::keyClick(window, one.toLatin1());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        settle();
        QTest::keyClick(window, key, with);
    }

    QTemporaryDir data;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
};

} // namespace wm::test
