// SPDX-License-Identifier: GPL-3.0-or-later
// The toolkit's own dialogs open where the desktop has none of its own: their parts are modules that a machine can
// lack, and without one the program ends at the first photo.
#include <gtest/gtest.h>

#include <QtCore/QElapsedTimer>
#include <QtGui/QGuiApplication>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>

#include <memory>

using namespace Qt::StringLiterals;

class Dialogs : public ::testing::TestWithParam<const char *>
{
};

TEST_P(Dialogs, Opens)
{
    QQmlEngine engine;
    QStringList warnings;
    QObject::connect(&engine, &QQmlEngine::warnings, &engine, [&warnings](const QList<QQmlError> &all) {
        for (const QQmlError &one : all)
            warnings.append(one.toString());
    });
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Dialogs\n"
                      "Window { visible: true; width: 640; height: 480; property bool open: dialog.visible\n" +
                          QByteArray(GetParam()) + " { id: dialog; visible: true } }",
                      QUrl());
    const std::unique_ptr<QObject> window(component.create());
    ASSERT_TRUE(window) << qUtf8Printable(component.errorString());
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 500)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    EXPECT_TRUE(window->property("open").toBool());
    EXPECT_TRUE(warnings.isEmpty()) << qUtf8Printable(warnings.join(u'\n'));
}

INSTANTIATE_TEST_SUITE_P(OfTheToolkit, Dialogs, ::testing::Values("FileDialog", "FolderDialog"));
