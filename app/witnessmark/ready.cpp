// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/ready.h"

#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

namespace wm {

void quitWhenReady(Composition &composition)
{
    auto *window = qobject_cast<QQuickWindow *>(composition.engine().rootObjects().constFirst());
    ui::JobsModel *jobs = composition.app().jobs();
    QObject::connect(jobs, &ui::JobsModel::countsChanged, window, [window, jobs] {
        if (jobs->loading())
            return;
        QObject::connect(window, &QQuickWindow::frameSwapped, qApp, &QCoreApplication::quit,
                         Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        window->update();
    });
}

} // namespace wm
