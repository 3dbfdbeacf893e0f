// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/chart.h"
#include "core/sync/protocol.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QVariantList>
#include <QtGui/QColor>
#include <QtQml/QQmlEngine>

#include <memory>
#include <utility>

namespace wm::ui {

class App;

/// The measurements of one unit or of many as a chart: what of them, over which time, and what it says in words. They
/// are fetched for a whole period at once; what is looked at is a part of it. Times are this device's own (CD-DATA-06).
class FleetChart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to Fleet")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)     ///< how far the fetching is
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< why there is less to see than was asked for
    Q_PROPERTY(QString subject READ subject NOTIFY changed) ///< of what it is
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString kindName READ kindName NOTIFY changed)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(bool hourly READ hourly WRITE setHourly NOTIFY changed)
    Q_PROPERTY(bool each READ each WRITE setEach NOTIFY changed) ///< a line for each unit, not their sum
    Q_PROPERTY(bool few READ few NOTIFY changed)                 ///< several units, so few that each can have a line
    /// What each line is, as {"number", "serial", "color", "value"}: the value at the point at hand, else the last
    /// seen.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString period READ period WRITE setPeriod NOTIFY changed) ///< day, week, month, year
    Q_PROPERTY(bool atNewest READ atNewest NOTIFY changed)                ///< the period ends with the newest there is
    Q_PROPERTY(bool whole READ whole NOTIFY changed)                      ///< all of the period is seen
    Q_PROPERTY(int count READ count NOTIFY changed)                       ///< points in the part that is looked at
    Q_PROPERTY(QString range READ range NOTIFY changed)                   ///< the part that is looked at
    Q_PROPERTY(QString summary READ summary NOTIFY changed)               ///< what the chart says
    Q_PROPERTY(QString readout READ readout NOTIFY changed)               ///< the point at hand
    Q_PROPERTY(bool locked READ locked NOTIFY changed)                    ///< the point at hand stays

public:
    explicit FleetChart(App &app);
    ~FleetChart() override;
    /// Of one unit, or of several; `all`: of every unit of the company. `stepMs`: how far apart they measure.
    /// `reportedMs`: when one of them reported last, by the office's clock.
    void show(const QStringList &serials, bool all, const QString &subject, qint64 stepMs, qint64 reportedMs);
    /// The same units have reported since.
    void renew(qint64 reportedMs);
    Q_INVOKABLE void close();
    Q_INVOKABLE void fetch();
    Q_INVOKABLE void stop(); ///< fetching no more; what is there is shown
    Q_INVOKABLE QString nameOf(const QString &kind) const;
    Q_INVOKABLE void earlier(); ///< by a whole period
    Q_INVOKABLE void later();
    Q_INVOKABLE void zoomBy(double factor); ///< over 1: closer, around the point at hand or the middle
    Q_INVOKABLE void panBy(double parts);   ///< of what is seen; over 0: to later
    Q_INVOKABLE void seeAll();
    Q_INVOKABLE void movePoint(int step);
    Q_INVOKABLE void endPoint(bool last);
    Q_INVOKABLE void lockPoint();
    Q_INVOKABLE void unlockPoint();
    void look(double fromMs, double toMs);
    void pointAt(qint64 ms); ///< the nearest one that is seen; not while one is locked

    /// What is seen, as a file.
    [[nodiscard]] QByteArray csv() const;

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool loading() const { return m_loading; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QString kindName() const { return nameOf(m_kind); }
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] bool hourly() const { return m_wish.hourly; }
    void setHourly(bool hourly);
    [[nodiscard]] bool each() const { return m_each; }
    void setEach(bool each);
    [[nodiscard]] bool few() const { return !m_chart->lines.empty(); }
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] QString period() const { return m_period; }
    void setPeriod(const QString &period);
    [[nodiscard]] bool atNewest() const { return m_endMs == 0; }
    [[nodiscard]] bool whole() const { return m_from <= m_fullFrom && m_to >= m_fullTo; }
    [[nodiscard]] int count() const { return static_cast<int>(m_summary.points); }
    [[nodiscard]] QString range() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString readout() const;
    [[nodiscard]] bool locked() const { return m_locked; }

    // What is drawn.
    [[nodiscard]] const fleet::Chart &chart() const { return *m_chart; }
    [[nodiscard]] const fleet::ChartWish &wish() const { return m_shownWish; }
    [[nodiscard]] qint64 fromMs() const { return m_from; }
    [[nodiscard]] qint64 toMs() const { return m_to; }
    [[nodiscard]] qint64 fullFromMs() const { return m_fullFrom; }
    [[nodiscard]] qint64 fullToMs() const { return m_fullTo; }
    [[nodiscard]] const fleet::ChartSummary &said() const { return m_summary; } ///< of all together
    [[nodiscard]] bool eachShown() const { return m_each && few(); }
    /// The colour of a line; with its number beside it, since not everybody tells colours apart.
    [[nodiscard]] static QColor colorOf(size_t line);
    /// The least and the greatest value that is seen; equal where nothing is.
    [[nodiscard]] std::pair<double, double> reach() const { return m_reach; }
    [[nodiscard]] const fleet::ChartPoint *point() const; ///< the one at hand; null: none
    [[nodiscard]] QString valueText(double value) const;  ///< with its unit

Q_SIGNALS:
    void changed();

private:
    struct Fetching;
    /// `renewed`: what is shown, since a report arrived.
    void ask(bool renewed);
    void nextPage(const std::shared_ptr<Fetching> &fetching);
    void took(const std::shared_ptr<Fetching> &fetching, const Result<sync::Response> &response);
    void end(const std::shared_ptr<Fetching> &fetching);
    /// `anew`: all of it is seen; `keepPoint`: the value that is read stays read.
    void reckon(bool anew, bool keepPoint = false);
    void say();
    [[nodiscard]] QString summaryOfLines() const;

    App &m_app;
    QThreadPool m_worker; ///< one thread
    bool m_each = true;   ///< what the manual begins with (CD-DATA-02)
    bool m_open = false, m_all = false, m_loading = false, m_locked = false;
    bool m_anew = false; ///< all of what is reckoned next is seen
    int m_asked = 0, m_reckoning = 0;
    QStringList m_serials;
    QString m_subject, m_words, m_problem;
    QString m_kind = QStringLiteral("produced"), m_period = QStringLiteral("week");
    fleet::ChartWish m_wish;
    QString m_shownKind = m_kind; ///< what the chart is of; what is chosen comes a moment later
    fleet::ChartWish m_shownWish;
    qint64 m_reportedMs = 0;
    qint64 m_newestMs = 0; ///< where the newest period ended
    qint64 m_endMs = 0;    ///< of the period; 0: the newest there is
    qint64 m_fullFrom = 0, m_fullTo = 0, m_from = 0, m_to = 0;
    std::shared_ptr<const fleet::Measurements> m_measurements = std::make_shared<fleet::Measurements>();
    std::shared_ptr<const fleet::Chart> m_chart = std::make_shared<fleet::Chart>();
    fleet::ChartSummary m_summary;
    std::pair<double, double> m_reach;
    qint64 m_pointMs = 0; ///< 0: no point is at hand
};

} // namespace wm::ui
