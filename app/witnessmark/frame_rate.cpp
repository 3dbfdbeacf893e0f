// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/frame_rate.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <algorithm>
#include <cstdio>
#include <ctime>

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

/// Scrolls the list of jobs as a finger would that never rests, a screenful in five frames.
class Scrolling : public QObject
{
public:
    Scrolling(Composition &composition, QQuickWindow *window, int seconds)
        : QObject(window), m_jobs(*composition.app().jobs()), m_window(window), m_seconds(seconds)
    {
        wait();
    }

private:
    void wait()
    {
        m_list = listIn(*m_window->contentItem());
        if (m_jobs.loading() || m_list == nullptr || m_list->property("count").toInt() == 0)
            QTimer::singleShot(50, this, [this] { wait(); });
        else
            QTimer::singleShot(500, this, [this] { begin(); });
    }
    static QQuickItem *listIn(QQuickItem &item)
    {
        for (QQuickItem *child : item.childItems()) {
            if (child->objectName() == QLatin1String("jobs.list"))
                return child;
            if (QQuickItem *found = listIn(*child))
                return found;
        }
        return nullptr;
    }
    void begin()
    {
        m_all.start();
        m_since.start();
        m_drawn = connect(m_window, &QQuickWindow::frameSwapped, this, [this] {
            const qint64 took = m_since.restart();
            m_longest = std::max(m_longest, took);
            m_over += took > 50 ? 1 : 0;
            ++m_frames;
            // The next one is asked for from the event loop, as a finger's are.
            QTimer::singleShot(0, this, [this] { step(); });
        });
        step();
        QTimer::singleShot(1000 * m_seconds, this, [this] { rest(); });
    }
    void step()
    {
        if (!m_drawn)
            return;
        const qreal screen = m_list->height(), from = m_list->property("originY").toReal();
        const qreal last = from + m_list->property("contentHeight").toReal() - screen;
        const qreal now = m_list->property("contentY").toReal() + m_way * screen / 5;
        if (now >= last || now <= from)
            m_way = -m_way;
        m_screens += 0.2;
        m_list->setProperty("contentY", std::clamp(now, from, last));
        m_window->update();
    }
    void rest()
    {
        const double took = static_cast<double>(m_all.nsecsElapsed()) / 1e9;
        disconnect(m_drawn);
        m_drawn = {};
        m_found = {{QStringLiteral("jobs"), m_list->property("count").toInt()},
                   {QStringLiteral("frames_per_second"), m_frames / took},
                   {QStringLiteral("screens"), m_screens},
                   {QStringLiteral("longest_ms"), m_longest},
                   {QStringLiteral("over_50_ms"), m_over}};
        // What was asked for by scrolling is still read; that is no rest.
        QTimer::singleShot(2000, this, [this] {
            const std::clock_t before = std::clock();
            QTimer::singleShot(1000 * m_seconds, this, [this, before] {
                const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
                m_found.insert(QStringLiteral("idle_cpu_percent"), 100 * used / m_seconds);
                std::printf("%s\n", QJsonDocument(m_found).toJson(QJsonDocument::Compact).constData());
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        });
    }

    ui::JobsModel &m_jobs;
    QQuickWindow *m_window;
    QQuickItem *m_list = nullptr;
    QMetaObject::Connection m_drawn;
    QElapsedTimer m_all, m_since;
    QJsonObject m_found;
    qint64 m_longest = 0;
    double m_screens = 0;
    int m_seconds, m_way = 1, m_frames = 0, m_over = 0;
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

void measureScrolling(Composition &composition, int seconds)
{
    auto *window = qobject_cast<QQuickWindow *>(composition.engine().rootObjects().constFirst());
    new Scrolling(composition, window, seconds); // owned by the window
}

} // namespace wm
