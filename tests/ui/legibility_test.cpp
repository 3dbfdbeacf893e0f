// SPDX-License-Identifier: GPL-3.0-or-later
// What looks at the tour's pictures sees what it is there for, and nothing where all is well.
#include "app/witnessmark/legibility.h"

#include <QtCore/QCoreApplication>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <gmock/gmock.h>

namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

QStringList faultsOf(const QByteArray &items)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Templates as T\nItem { width: 400; height: 200\n" + items + "\n}",
                      QUrl());
    const std::unique_ptr<QObject> made(component.create());
    if (!made)
        return {component.errorString()};
    QQuickWindow window;
    window.resize(400, 200);
    window.setColor(Qt::white);
    auto *root = qobject_cast<QQuickItem *>(made.get());
    root->setParentItem(window.contentItem());
    window.show();
    QCoreApplication::processEvents();
    const QStringList faults = wm::illegible(window, window.grabWindow());
    root->setParentItem(nullptr);
    return faults;
}

std::vector<std::string> told(const QStringList &faults)
{
    std::vector<std::string> all;
    for (const QString &fault : faults)
        all.push_back(fault.toStdString());
    return all;
}

} // namespace

TEST(Legibility, NothingIsSaidOfWhatCanBeRead)
{
    EXPECT_THAT(told(faultsOf("Text { text: 'Torque'; color: '#333333' }"
                              "Text { y: 40; width: 80; wrapMode: Text.WordWrap; text: 'one word after another' }"
                              "Text { y: 120; text: 'faint'; color: '#dddddd'; enabled: false }"
                              "Text { y: 140; text: 'not there'; color: '#dddddd'; visible: false }")),
                IsEmpty());
}

TEST(Legibility, AWordWiderThanItsPlace)
{
    const auto faults = told(faultsOf("Text { width: 40; wrapMode: Text.WordWrap; text: 'Interconnection' }"));
    ASSERT_THAT(faults, SizeIs(1));
    EXPECT_THAT(faults.front(), HasSubstr("“Interconnection” needs"));
}

TEST(Legibility, AButtonsNameThatIsCut)
{
    EXPECT_THAT(told(faultsOf("T.Button { width: 60; height: 30; contentItem: Text { text: 'Commission it now'; elide: "
                              "Text.ElideRight } }")),
                Contains(HasSubstr("is cut on its button")));
}

TEST(Legibility, TextsOverEachOther)
{
    EXPECT_THAT(told(faultsOf("Text { text: 'breaker ON' } Text { x: 10; y: 3; text: 'breaker OFF' }")),
                Contains(HasSubstr("lies over “breaker OFF”")));
}

TEST(Legibility, InkTooNearToItsGround)
{
    EXPECT_THAT(told(faultsOf("Rectangle { width: 200; height: 40; color: '#808080'; Text { text: 'grey on grey'; "
                              "color: '#909090' } }")),
                Contains(HasSubstr("is #909090 on #808080")));
    // Large letters may be nearer: 3.5 to 1.
    EXPECT_THAT(told(faultsOf("Text { font.pixelSize: 30; text: 'Large'; color: '#888888' }")), IsEmpty());
    EXPECT_THAT(told(faultsOf("Text { font.pixelSize: 14; text: 'Small'; color: '#888888' }")), SizeIs(1));
}
