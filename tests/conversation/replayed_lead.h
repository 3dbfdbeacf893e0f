// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/conversation_replay.h"
#include "devices/capture/replay_clock.h"
#include "devices/collar/replay_collar.h"
#include "tests/conversation/recorded_lead.h"

#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>

namespace wm::workflow {

/// What a support person is told of a recording.
struct Replayed
{
    QStringList lines;
    QStringList looks;
    std::optional<Error> misfit;
    int waits = 0; ///< words that it was waited
    Duration took{0};
};

inline Replayed replay(const QList<capture::Frame> &frames)
{
    capture::ReplayClock clock(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
    const auto collar = collar::replayCollar(frames, QStringLiteral("pair"), clock);
    Replayed replayed;
    EXPECT_TRUE(collar);
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(startReplay(collar->session, collar->port, &clock, {}, [&](const ReplayNews &news) {
        if (news.kind == ReplayNews::Kind::Provisioning)
            replayed.lines += lineOf(*news.progress);
        else if (news.kind == ReplayNews::Kind::Provisioned)
            replayed.lines += lineOf(news.outcome);
        else if (news.kind == ReplayNews::Kind::Waiting)
            ++replayed.waits;
        else if (news.error)
            replayed.looks += lineOf(Result<CollarSnapshot>(*news.error));
        else
            replayed.looks += lineOf(Result<CollarSnapshot>(news.progress->snapshot));
    }));
    loop.exec();
    replayed.took = clock.now();
    collar->port->close();
    replayed.misfit = *collar->misfit;
    return replayed;
}

} // namespace wm::workflow
