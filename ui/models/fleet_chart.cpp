// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleet_chart.h"

#include "core/fleet/unit_files.h"
#include "ui/app.h"
#include "ui/style/tokens.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace wm::ui {

namespace {

constexpr qint64 kHour = 3'600'000, kDay = 24 * kHour;
constexpr int kMostRows = 400'000;     ///< looked at for one chart
constexpr qsizetype kAskedSingly = 16; ///< units that are asked for one by one; more are picked out of everybody's
constexpr qint64 kLeastPoints = 4;     ///< nobody comes closer than that many intervals

struct Kind
{
    const char *word;
    size_t measure; ///< of fleet::kMeasures
    bool perInterval;
    const char *name, *unit;
};
constexpr std::array<Kind, 11> kKinds{{
    {"produced", 6, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Energy produced, since the last reset"), "kWh"},
    {"produced-interval", 6, true, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Energy produced, in each interval"), "kWh"},
    {"consumed", 5, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Energy consumed, since the last reset"), "kWh"},
    {"consumed-interval", 5, true, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Energy consumed, in each interval"), "kWh"},
    {"power", 2, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Active power"), "kW"},
    {"voltage", 7, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Voltage (RMS)"), "V"},
    {"current", 8, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Current (RMS)"), "A"},
    {"reactive-power", 3, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Reactive power"), "kvar"},
    {"power-factor", 0, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Power factor"), ""},
    {"frequency", 1, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Frequency"), "Hz"},
    {"temperature", 4, false, QT_TRANSLATE_NOOP("wm::ui::FleetChart", "Temperature"), "°F"},
}};

const Kind &kindOf(const QString &word)
{
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind &one) { return word == QLatin1String(one.word); });
    return found == kKinds.end() ? kKinds.front() : *found;
}

qint64 lengthOf(const QString &period)
{
    return period == u"day" ? kDay : period == u"week" ? 7 * kDay : period == u"month" ? 30 * kDay : 365 * kDay;
}

/// In this device's time, with what it is called: the hour that summer time ends comes twice.
QString timeText(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time, QLocale::ShortFormat) + u' ' + time.timeZoneAbbreviation();
}

} // namespace

/// A period on its way; used by one thread after the other.
struct FleetChart::Fetching
{
    std::shared_ptr<fleet::Measurements> measurements = std::make_shared<fleet::Measurements>();
    QStringList singly;   ///< units still to be asked for, the first now; empty: everybody's are looked at
    QSet<QString> wanted; ///< of everybody's
    bool all = false;
    qint64 fromMs = 0, toMs = 0; ///< 0: not known yet
    qint64 completeFromMs = 0;   ///< what is older was not looked at
    int rows = 0;
    QJsonObject next;
    int asked = 0;
    bool renewed = false; ///< of what is shown, since a report arrived
};

FleetChart::FleetChart(App &app) : m_app(app)
{
    m_worker.setMaxThreadCount(1);
    connect(&Tokens::instance(), &Tokens::themeChanged, this, &FleetChart::changed); // lines have other colours
}

FleetChart::~FleetChart()
{
    m_worker.waitForDone();
}

void FleetChart::show(const QStringList &serials, bool all, const QString &subject, qint64 stepMs, qint64 reportedMs)
{
    m_open = true;
    m_serials = serials;
    m_all = all;
    m_subject = subject;
    m_wish.stepMs = stepMs;
    m_reportedMs = reportedMs;
    m_endMs = 0;
    m_measurements = std::make_shared<fleet::Measurements>(); // nothing of it stands under another title
    m_chart = std::make_shared<fleet::Chart>();
    m_summary = {};
    m_pointMs = 0;
    setKind(QStringLiteral("produced")); // CD-DATA-07
    fetch();
}

void FleetChart::renew(qint64 reportedMs)
{
    if (reportedMs == m_reportedMs)
        return;
    m_reportedMs = reportedMs;
    if (atNewest())
        ask(true);
}

void FleetChart::close()
{
    ++m_asked;
    ++m_reckoning;
    m_open = m_loading = m_locked = false;
    m_problem.clear();
    m_words.clear();
    m_measurements = std::make_shared<fleet::Measurements>();
    m_chart = std::make_shared<fleet::Chart>();
    m_fullFrom = m_fullTo = m_from = m_to = m_pointMs = 0;
    m_summary = {};
    Q_EMIT changed();
}

void FleetChart::fetch()
{
    ask(false);
}

void FleetChart::ask(bool renewed)
{
    if (!m_open || m_app.office()->calls() == nullptr)
        return;
    auto fetching = std::make_shared<Fetching>();
    fetching->asked = ++m_asked;
    fetching->renewed = renewed;
    fetching->all = m_all;
    fetching->toMs = m_endMs;
    if (m_endMs != 0)
        fetching->fromMs = m_endMs - lengthOf(m_period);
    if (!m_all && m_serials.size() <= kAskedSingly)
        fetching->singly = m_serials;
    else
        fetching->wanted = {m_serials.begin(), m_serials.end()};
    // The newest period of one unit ends with what it measured last, whichever that was; of several, with the newest
    // report of any. This device's clock has no say in it.
    if (fetching->fromMs == 0 && (m_all || m_serials.size() != 1) && m_reportedMs != 0) {
        fetching->toMs = m_reportedMs + 1;
        fetching->fromMs = fetching->toMs - lengthOf(m_period);
    }
    m_loading = true;
    m_problem.clear();
    m_words = tr("Fetching measurements …");
    Q_EMIT changed();
    if ((!m_all && m_serials.isEmpty()) || m_reportedMs == 0)
        end(fetching); // there is nothing to ask for
    else
        nextPage(fetching);
}

void FleetChart::stop()
{
    if (!m_loading)
        return;
    ++m_asked;
    m_loading = false;
    m_words.clear();
    m_problem = tr("Stopped before everything had come; the chart is as it was.");
    Q_EMIT changed();
}

void FleetChart::nextPage(const std::shared_ptr<Fetching> &fetching)
{
    OfficeCalls *calls = m_app.office()->calls();
    if (calls == nullptr) {
        close();
        return;
    }
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (!fetching->singly.isEmpty())
        add("serial", fetching->singly.first());
    if (fetching->fromMs != 0)
        add("from", QString::number(fetching->fromMs));
    if (fetching->toMs != 0)
        add("to", QString::number(fetching->toMs));
    if (!fetching->next.isEmpty()) {
        add("after_ms", QString::number(fetching->next.value(QStringLiteral("after_ms")).toInteger()));
        add("after_serial", fetching->next.value(QStringLiteral("after_serial")).toString());
    }
    calls->ask(this, QByteArrayLiteral("GET"), "/v1/samples?" + query.toString(QUrl::FullyEncoded).toLatin1(), {},
               [this, fetching](const Result<sync::Response> &response) {
                   if (fetching->asked == m_asked)
                       took(fetching, response);
               });
}

void FleetChart::took(const std::shared_ptr<Fetching> &fetching, const Result<sync::Response> &response)
{
    if (!response) {
        m_loading = false;
        m_words.clear();
        m_problem = response.error().message;
        Q_EMIT changed();
        return;
    }
    QtConcurrent::run(&m_worker, [fetching, length = lengthOf(m_period), body = response->body]() -> Result<void> {
        const auto page = sync::objectFrom(body);
        if (!page)
            return page.error();
        fetching->next = page->value(QStringLiteral("next")).toObject();
        for (const QJsonValue value : page->value(QStringLiteral("samples")).toArray()) {
            const QString serial = value.toObject().value(QStringLiteral("serial")).toString();
            const auto sample = fleet::sampleFrom(value.toObject());
            if (!sample)
                return sample.error();
            ++fetching->rows;
            if (fetching->fromMs == 0) { // the newest there is
                fetching->toMs = sample->atMs + 1;
                fetching->fromMs = fetching->toMs - length;
            }
            if (sample->atMs < fetching->fromMs) {
                fetching->next = {};
                break;
            }
            if (fetching->all || !fetching->singly.isEmpty() || fetching->wanted.contains(serial))
                fetching->measurements->add(serial, *sample);
            if (fetching->rows >= kMostRows)
                fetching->completeFromMs = sample->atMs + 1;
        }
        return {};
    }).then(this, [this, fetching](const Result<void> &taken) {
        if (fetching->asked != m_asked)
            return;
        if (!taken) {
            m_loading = false;
            m_words.clear();
            m_problem = taken.error().message;
            Q_EMIT changed();
            return;
        }
        if (fetching->next.isEmpty() && !fetching->singly.isEmpty())
            fetching->singly.removeFirst();
        const bool more = !fetching->next.isEmpty() || !fetching->singly.isEmpty();
        if (!more || fetching->completeFromMs != 0) {
            if (!more)
                fetching->completeFromMs = 0;
            end(fetching);
            return;
        }
        m_words = tr("Fetching measurements: %n so far …", nullptr, fetching->rows);
        Q_EMIT changed();
        nextPage(fetching);
    });
}

void FleetChart::end(const std::shared_ptr<Fetching> &fetching)
{
    m_loading = false;
    m_words.clear();
    if (fetching->completeFromMs != 0) // of several asked for one by one, none is whole then
        m_problem =
            fetching->singly.isEmpty()
                ? tr("There are more measurements than one chart takes (%L1). It reaches back to %2 only. Choose "
                     "a shorter time, or fewer units by a filter.")
                      .arg(kMostRows)
                      .arg(timeText(fetching->completeFromMs))
                : tr("There are more measurements than one chart takes (%L1). Choose a shorter time, or fewer "
                     "units by a filter.")
                      .arg(kMostRows);
    const bool nothing = fetching->completeFromMs != 0 && !fetching->singly.isEmpty();
    m_measurements = nothing ? std::make_shared<fleet::Measurements>() : fetching->measurements;
    // Who looks at a part or reads a value goes on with it when a report arrives.
    const bool apart = fetching->renewed && !whole();
    m_fullFrom = std::max(fetching->fromMs, fetching->completeFromMs);
    m_fullTo = fetching->toMs > 0 ? fetching->toMs - 1 : 0;
    if (atNewest())
        m_newestMs = m_fullTo;
    reckon(!apart || m_from < m_fullFrom, fetching->renewed);
}

void FleetChart::reckon(bool anew, bool keepPoint)
{
    m_anew |= anew; // also of one that another wish overtakes
    Q_EMIT changed();
    QtConcurrent::run(&m_worker,
                      [measurements = m_measurements, wish = m_wish, from = m_fullFrom] {
                          auto chart = std::make_shared<fleet::Chart>(measurements->chart(wish));
                          const auto before = [from](const fleet::ChartPoint &point) { return point.atMs < from; };
                          std::erase_if(chart->points, before);
                          for (fleet::UnitLine &line : chart->lines)
                              std::erase_if(line.points, before);
                          return std::shared_ptr<const fleet::Chart>(chart);
                      })
        .then(this, [this, keepPoint, wish = m_wish, kind = m_kind,
                     mine = ++m_reckoning](const std::shared_ptr<const fleet::Chart> &chart) {
            if (mine != m_reckoning)
                return;
            m_chart = chart;
            m_shownWish = wish;
            m_shownKind = kind;
            if (!keepPoint || m_pointMs < m_fullFrom) {
                m_locked = false;
                m_pointMs = 0;
            }
            if (std::exchange(m_anew, false)) {
                m_from = m_fullFrom;
                m_to = m_fullTo;
            }
            say();
        });
}

void FleetChart::say()
{
    m_summary = fleet::summaryOf(m_chart->points, m_from, m_to, m_shownWish.interval());
    m_reach = {m_summary.least.value, m_summary.greatest.value};
    if (eachShown()) {
        m_reach = {std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
        for (const fleet::UnitLine &line : m_chart->lines)
            for (const fleet::ChartPoint &point : line.points)
                if (point.atMs >= m_from && point.atMs <= m_to)
                    m_reach = {std::min(m_reach.first, point.value), std::max(m_reach.second, point.value)};
        if (m_reach.first > m_reach.second)
            m_reach = {};
    }
    Q_EMIT changed();
}

void FleetChart::setEach(bool each)
{
    m_each = each;
    say();
}

QColor FleetChart::colorOf(size_t line)
{
    // Four hues, each light enough for a dark ground or dark enough for a light one, at 3 : 1 and more.
    static constexpr std::array<QRgb, 4> onLight{0xff1f5fbf, 0xffb3540a, 0xff1d7a3e, 0xff8a3ea8};
    static constexpr std::array<QRgb, 4> onDark{0xff7db4ff, 0xffffb06b, 0xff76d69a, 0xffd9a3f0};
    const bool dark = Tokens::instance().surface().lightnessF() < 0.5F;
    return QColor::fromRgb((dark ? onDark : onLight)[line % onLight.size()]);
}

QVariantList FleetChart::lines() const
{
    QVariantList all;
    if (!eachShown())
        return all;
    const fleet::ChartPoint *at = point();
    for (size_t index = 0; index < m_chart->lines.size(); ++index) {
        const fleet::UnitLine &line = m_chart->lines[index];
        const fleet::ChartPoint *shown = nullptr;
        for (const fleet::ChartPoint &one : line.points)
            if (at != nullptr ? one.atMs == at->atMs : one.atMs >= m_from && one.atMs <= m_to)
                shown = &one;
        all.append(QVariantMap{{QStringLiteral("number"), static_cast<int>(index) + 1},
                               {QStringLiteral("serial"), line.serial},
                               {QStringLiteral("color"), colorOf(index)},
                               {QStringLiteral("dashed"), index >= 4},
                               {QStringLiteral("value"), shown ? valueText(shown->value) : tr("no report")}});
    }
    return all;
}

QStringList FleetChart::kinds() const
{
    QStringList words;
    for (const Kind &kind : kKinds)
        words.append(QString::fromLatin1(kind.word));
    return words;
}

QString FleetChart::nameOf(const QString &kind) const
{
    return tr(kindOf(kind).name);
}

void FleetChart::setKind(const QString &kind)
{
    const Kind &wanted = kindOf(kind);
    m_kind = QString::fromLatin1(wanted.word);
    m_wish.measure = wanted.measure;
    m_wish.perInterval = wanted.perInterval;
    reckon(false);
}

void FleetChart::setHourly(bool hourly)
{
    m_wish.hourly = hourly;
    reckon(false);
}

void FleetChart::setPeriod(const QString &period)
{
    if (m_period == period)
        return;
    m_period = period;
    m_endMs = 0; // the newest of that length (CD-DATA-09)
    fetch();
    Q_EMIT changed();
}

void FleetChart::earlier()
{
    if (m_fullTo == 0 || m_loading)
        return;
    m_endMs = m_fullTo - lengthOf(m_period);
    fetch();
}

void FleetChart::later()
{
    if (atNewest() || m_loading)
        return;
    m_endMs += lengthOf(m_period);
    if (m_endMs >= m_newestMs)
        m_endMs = 0;
    fetch();
}

void FleetChart::look(double fromMs, double toMs)
{
    const double full = static_cast<double>(m_fullTo - m_fullFrom);
    if (full <= 0)
        return;
    const double least = std::min(full, static_cast<double>(kLeastPoints * m_wish.interval()));
    const double length = std::clamp(toMs - fromMs, least, full);
    if (toMs - fromMs < least || toMs - fromMs > full) { // around its middle
        const double middle = (fromMs + toMs) / 2;
        fromMs = middle - length / 2;
    }
    fromMs = std::clamp(fromMs, static_cast<double>(m_fullFrom), static_cast<double>(m_fullTo) - length);
    m_from = std::llround(fromMs);
    m_to = std::llround(fromMs + length);
    say();
}

void FleetChart::zoomBy(double factor)
{
    if (factor <= 0 || m_to <= m_from)
        return;
    const auto *at = point();
    const double around = static_cast<double>(at ? at->atMs : (m_from + m_to) / 2);
    look(around - (around - static_cast<double>(m_from)) / factor,
         around + (static_cast<double>(m_to) - around) / factor);
}

void FleetChart::panBy(double parts)
{
    const double by = parts * static_cast<double>(m_to - m_from);
    look(static_cast<double>(m_from) + by, static_cast<double>(m_to) + by);
}

void FleetChart::seeAll()
{
    look(static_cast<double>(m_fullFrom), static_cast<double>(m_fullTo));
}

const fleet::ChartPoint *FleetChart::point() const
{
    const auto found = std::lower_bound(m_chart->points.begin(), m_chart->points.end(), m_pointMs,
                                        [](const fleet::ChartPoint &one, qint64 ms) { return one.atMs < ms; });
    const bool there = m_pointMs != 0 && found != m_chart->points.end() && found->atMs == m_pointMs &&
                       m_pointMs >= m_from && m_pointMs <= m_to;
    return there ? &*found : nullptr;
}

void FleetChart::pointAt(qint64 ms)
{
    if (m_locked || m_summary.points == 0)
        return;
    const fleet::ChartPoint *nearest = nullptr;
    for (auto it = std::lower_bound(m_chart->points.begin(), m_chart->points.end(), m_from,
                                    [](const fleet::ChartPoint &one, qint64 from) { return one.atMs < from; });
         it != m_chart->points.end() && it->atMs <= m_to; ++it)
        if (nearest == nullptr || std::abs(it->atMs - ms) < std::abs(nearest->atMs - ms))
            nearest = &*it;
    if (nearest == nullptr || nearest->atMs == m_pointMs)
        return;
    m_pointMs = nearest->atMs;
    Q_EMIT changed();
}

void FleetChart::movePoint(int step)
{
    if (m_summary.points == 0)
        return;
    const fleet::ChartPoint *at = point();
    if (at == nullptr) {
        endPoint(step > 0 ? false : true);
        return;
    }
    const qint64 next = at - m_chart->points.data() + step;
    if (next < 0 || next >= static_cast<qint64>(m_chart->points.size()))
        return;
    m_pointMs = m_chart->points[static_cast<size_t>(next)].atMs;
    if (m_pointMs < m_from || m_pointMs > m_to) // what is seen follows
        panBy(step > 0 ? 0.5 : -0.5);
    Q_EMIT changed();
}

void FleetChart::endPoint(bool last)
{
    if (m_summary.points == 0)
        return;
    m_pointMs = last ? m_summary.last.atMs : m_summary.first.atMs;
    Q_EMIT changed();
}

void FleetChart::lockPoint()
{
    m_locked = point() != nullptr;
    Q_EMIT changed();
}

void FleetChart::unlockPoint()
{
    m_locked = false;
    Q_EMIT changed();
}

QString FleetChart::valueText(double value) const
{
    const Kind &kind = kindOf(m_shownKind);
    // Five decimals of a kilowatt are the file's; nobody reads a chart that finely.
    const int decimals = std::min(3, fleet::kMeasures[kind.measure].decimals);
    const QString number = QLocale().toString(value, 'f', decimals);
    return *kind.unit == '\0' ? number : number + u'\u00a0' + QString::fromUtf8(kind.unit);
}

QString FleetChart::range() const
{
    return m_to <= m_from ? QString() : tr("%1 to %2").arg(timeText(m_from), timeText(m_to));
}

QString FleetChart::readout() const
{
    const fleet::ChartPoint *at = point();
    if (at == nullptr)
        return {};
    if (eachShown())
        return timeText(at->atMs); // the values stand at their lines
    const QString text = QStringLiteral("%1: %2").arg(timeText(at->atMs), valueText(at->value));
    return m_chart->units < 2
               ? text
               : text + QStringLiteral(", ") + tr("of %1 of %n units", nullptr, at->expected).arg(at->units);
}

QString FleetChart::summary() const
{
    if (m_summary.points == 0)
        return m_measurements->count() > 0 ? tr("Nothing to show of this in this time.")
                                           : tr("No measurement came in this time.");
    if (eachShown())
        return summaryOfLines();
    QStringList parts;
    if (m_chart->units > 1)
        parts.append(fleet::isSummed(m_shownWish.measure) ? tr("The sum of %n units.", nullptr, m_chart->units)
                                                          : tr("The mean of %n units.", nullptr, m_chart->units));
    parts.append(tr("%n points.", nullptr, count()));
    parts.append(tr("First %1, last %2.").arg(valueText(m_summary.first.value), valueText(m_summary.last.value)));
    parts.append(tr("Least %1 at %2, greatest %3 at %4.")
                     .arg(valueText(m_summary.least.value), timeText(m_summary.least.atMs),
                          valueText(m_summary.greatest.value), timeText(m_summary.greatest.atMs)));
    if (m_summary.gaps > 0)
        parts.append(tr("%n gaps without a report, the longest from %1 to %2.", nullptr, m_summary.gaps)
                         .arg(timeText(m_summary.longestFromMs), timeText(m_summary.longestToMs)));
    if (m_summary.partial > 0)
        parts.append(tr("At %n times not every unit had reported: those points are hollow, and no line leads to a sum.",
                        nullptr, m_summary.partial));
    if (m_chart->resets > 0)
        parts.append(tr("A counter went back %n times; the line is interrupted there.", nullptr, m_chart->resets));
    return parts.join(u' ');
}

QString FleetChart::summaryOfLines() const
{
    QStringList parts{tr("A line for each of %n units.", nullptr, static_cast<int>(m_chart->lines.size()))};
    int gaps = 0;
    for (const fleet::UnitLine &line : m_chart->lines) {
        const fleet::ChartSummary said = fleet::summaryOf(line.points, m_from, m_to, m_shownWish.interval());
        gaps += said.gaps;
        parts.append(said.points == 0 ? tr("%1: no report in this time.").arg(line.serial)
                                      : tr("%1: first %2, last %3.")
                                            .arg(line.serial, valueText(said.first.value), valueText(said.last.value)));
    }
    if (gaps > 0)
        parts.append(tr("%n gaps without a report, where no line is.", nullptr, gaps));
    if (m_chart->resets > 0)
        parts.append(tr("A counter went back %n times; the line is interrupted there.", nullptr, m_chart->resets));
    return parts.join(u' ');
}

QByteArray FleetChart::csv() const
{
    const QString column =
        QStringLiteral("%1 %2").arg(nameOf(m_shownKind), QString::fromUtf8(kindOf(m_shownKind).unit)).trimmed();
    const int decimals = fleet::kMeasures[m_shownWish.measure].decimals;
    if (eachShown())
        return fleet::linesFile(m_chart->lines, column, decimals, m_from, m_to);
    QByteArray lines = fleet::chartHeader(column);
    for (const fleet::ChartPoint &point : m_chart->points)
        if (point.atMs >= m_from && point.atMs <= m_to)
            lines += fleet::chartLine(point, decimals);
    return lines;
}

} // namespace wm::ui
