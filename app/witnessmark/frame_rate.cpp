// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/frame_rate.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickWindow>

#include <algorithm>
#include <cstdio>

namespace wm {

namespace {

/// Counts the frames of a window that is asked for the next one as soon as one is shown.
class Measurement : public QObject
{
public:
    Measurement(Composition &composition, QQuickWindow *window, int seconds)
        : QObject(window), m_bench(*composition.app().bench()), m_window(window)
    {
        // Some seconds for the devices to be found; what is measured is the streaming.
        QTimer::singleShot(6000, this, [this, seconds] { begin(seconds); });
    }

private:
    void begin(int seconds)
    {
        m_before = messages();
        m_all.start();
        m_since.start();
        connect(m_window, &QQuickWindow::frameSwapped, this, [this] {
            ++m_frames;
            m_longest = std::max(m_longest, m_since.restart());
            m_window->update();
        });
        m_window->update();
        QTimer::singleShot(1000 * seconds, this, [this] { end(); });
    }
    void end()
    {
        const double took = static_cast<double>(m_all.nsecsElapsed()) / 1e9;
        int live = 0;
        for (const ui::BenchSession *session : m_bench.sessions())
            live += session->isOpen() && session->problem().isEmpty();
        const QJsonObject found{{QStringLiteral("frames_per_second"), m_frames / took},
                                {QStringLiteral("longest_ms"), m_longest},
                                {QStringLiteral("devices"), live},
                                {QStringLiteral("messages_per_second"), double(messages() - m_before) / took}};
        std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
        QCoreApplication::quit();
    }
    [[nodiscard]] qint64 messages() const
    {
        qint64 all = 0;
        for (ui::BenchSession *session : m_bench.sessions())
            if (const workflow::BenchFrame *last = session->traffic()->at(session->traffic()->count() - 1))
                all += last->number;
        return all;
    }

    ui::Bench &m_bench;
    QQuickWindow *m_window;
    QElapsedTimer m_all, m_since;
    qint64 m_before = 0, m_longest = 0;
    int m_frames = 0;
};

} // namespace

void openBench(Composition &composition, const QStringList &links)
{
    ui::Bench *bench = composition.app().bench();
    composition.app().setPlace(QStringLiteral("bench"));
    const QString listen = QStringLiteral("listen:");
    for (const QString &link : links)
        bench->open(link.startsWith(listen) ? link.mid(listen.size()) : link, link.startsWith(listen));
    bench->setCurrent(0);
}

void measureBench(Composition &composition, int seconds)
{
    if (ui::BenchSession *first = composition.app().bench()->session())
        first->setTab(QStringLiteral("traffic"));
    auto *window = qobject_cast<QQuickWindow *>(composition.engine().rootObjects().constFirst());
    new Measurement(composition, window, seconds); // owned by the window
}

} // namespace wm
