// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed in the middle of something.
#include "app/witnessmark/composition.h"
#include "core/documents/packet_verify.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>

namespace {

using namespace wm;

TEST(Closing, APacketBeingMadeIsFinishedWhole)
{
    const QTemporaryDir dir;
    Options options;
    options.dataDir = dir.path();
    options.language = QStringLiteral("en");
    auto composition = std::make_unique<Composition>(options);
    ui::App &app = composition->app();
    app.start();
    app.createDemonstration();
    QElapsedTimer timer;
    timer.start();
    while (app.job() == nullptr && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    ASSERT_NE(app.job(), nullptr) << app.problem().toStdString();
    app.job()->packet()->make();
    composition.reset();
    QThreadPool::globalInstance()->waitForDone();

    const QDir packets(dir.filePath(QStringLiteral("packets")));
    QStringList made;
    for (const QString &name : packets.entryList(QDir::Files | QDir::Hidden)) {
        const bool packet = name.endsWith(QLatin1String(".pdf"));
        EXPECT_TRUE(packet || name.endsWith(QLatin1String(".wmjob"))) << "left over: " << name.toStdString();
        if (packet)
            made.append(name);
    }
    ASSERT_EQ(made.size(), 1);
    QFile file(packets.filePath(made.constFirst()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto report = documents::verifyPacket(file.readAll());
    ASSERT_TRUE(report) << report.error().message.toStdString();
    EXPECT_TRUE(report->valid);
}

} // namespace
