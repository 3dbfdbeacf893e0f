// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ims_session.h"

#include "core/workflow/conversation.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <cmath>

namespace wm::ui {

namespace {

using namespace std::chrono_literals;

constexpr Duration kPeriod = 300s, kTolerance = 15s;
/// The most a meter of this family can count between two frames (IMS-FRAME-32).
constexpr double kMostPerPeriod = 120;

QString plain(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

ImsSession::ImsSession(App &app, JobController *job) : DeviceSession(app, job, QStringLiteral("ims"))
{
    connect(&app, &App::languageChanged, this, [this] {
        rewrite();
        Q_EMIT changed();
    });
    rewrite();
}

ImsSession::~ImsSession() = default;

Duration ImsSession::period() const
{
    return std::chrono::duration_cast<Duration>(kPeriod / (m_speed > 0 ? m_speed : speed()));
}

Duration ImsSession::tolerance() const
{
    return std::chrono::duration_cast<Duration>(kTolerance / (m_speed > 0 ? m_speed : speed()));
}

std::optional<quint16> ImsSession::labelNumber() const
{
    if (!job())
        return std::nullopt;
    const QJsonArray meters = job()->state().site().value(QStringLiteral("sub_meters")).toArray();
    for (const QJsonValue meter : meters) {
        const int number = meter.toObject().value(QStringLiteral("bus_meter_id")).toInt(-1);
        if (meter.toObject().value(QStringLiteral("family")).toString() == QLatin1String("ims") && number >= 0 &&
            number <= 0xFFFF)
            return static_cast<quint16>(number);
    }
    return std::nullopt;
}

void ImsSession::start(const QString &stepId, const QString &evidenceId)
{
    m_step = stepId;
    m_evidence = evidenceId;
    if (m_port) {
        if (m_frame && m_frame->confirmed)
            deliver(m_step, m_evidence, workflow::decoded(*m_frame));
        Q_EMIT changed();
        return;
    }
    if (!app().services().openIms || !hasLink()) {
        setState(Failed, tr("No link to a meter is chosen. Plug in its adapter and look again, or type the path."));
        return;
    }
    auto port = app().services().openIms(link(), labelNumber());
    if (!port) {
        setState(port.error());
        return;
    }
    listenTo(std::move(*port), 0);
}

void ImsSession::listenTo(std::unique_ptr<workflow::ImsPort> port, double speed)
{
    m_speed = speed;
    m_port = std::move(port);
    m_frame.reset();
    m_status = {};
    m_since = clock().now();
    connect(m_port.get(), &workflow::ImsPort::frame, this, &ImsSession::take);
    connect(m_port.get(), &workflow::ImsPort::statusChanged, this, [this] {
        if (!m_port)
            return;
        m_status = m_port->status();
        rewrite();
        Q_EMIT changed();
        Q_EMIT aged();
    });
    connect(m_port.get(), &workflow::ImsPort::failed, this, [this](const Error &error) {
        if (m_port)
            m_port.release()->deleteLater(); // it is the one that tells
        tick(false);
        setState(error);
    });
    setState(Searching);
    tick(true);
    rewrite();
    m_port->start();
    if (m_port)
        setState(Reading);
}

void ImsSession::stop()
{
    if (!m_port)
        return;
    m_status = m_port->status();
    m_port->stop();
    m_port.reset();
    tick(false);
    setState(m_frame ? Connected : NoLink);
    Q_EMIT aged();
}

void ImsSession::useUnconfirmed()
{
    if (m_frame)
        deliver(m_step, m_evidence, workflow::decoded(*m_frame));
}

void ImsSession::take(const workflow::ImsFrame &frame)
{
    m_frame = frame;
    m_frameTime = QLocale().toString(clock().utc().toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    if (m_port)
        m_status = m_port->status();
    if (frame.confirmed)
        deliver(m_step, m_evidence, workflow::decoded(frame));
    rewrite();
    setState(Connected);
    Q_EMIT aged();
}

void ImsSession::second()
{
    if (m_port)
        m_status = m_port->status();
    rewrite();
    Q_EMIT aged();
}

QString ImsSession::confidence() const
{
    if (!m_frame)
        return tr("No frame heard yet");
    if (m_frame->flags.contains(QStringLiteral("implausible")) || m_frame->flags.contains(QStringLiteral("suspect")))
        return tr("Doubtful: it does not fit the frame before it");
    return m_frame->confirmed ? tr("Confirmed by a second frame") : tr("Heard once; a second frame confirms it");
}

int ImsSession::confidenceShape() const
{
    if (!m_frame)
        return StatusShape::Waiting;
    if (m_frame->flags.contains(QStringLiteral("implausible")) || m_frame->flags.contains(QStringLiteral("suspect")))
        return StatusShape::Warn;
    return m_frame->confirmed ? StatusShape::Pass : StatusShape::UnderWay;
}

QString ImsSession::lastHeard() const
{
    if (m_frame)
        return tr("Last frame %1").arg(m_frameTime);
    if (m_status.bytes > 0)
        return tr("Something was heard, but not a frame");
    return m_port ? tr("Nothing heard yet") : tr("Not listening");
}

QString ImsSession::countdown() const
{
    if (!m_port)
        return QStringLiteral("–");
    if (m_status.nextExpected)
        return minutesText(*m_status.nextExpected + 999ms - clock().now());
    return minutesText(m_since + period() + 999ms - clock().now());
}

QString ImsSession::countdownWords() const
{
    if (!m_port)
        return tr("Next frame");
    if (!m_status.nextExpected)
        return clock().now() > m_since + period() + tolerance() ? tr("Overdue since it should have come")
                                                                : tr("A frame comes within");
    return clock().now() > *m_status.nextExpected + tolerance() ? tr("Overdue; it was expected in")
                                                                : tr("Next frame expected in");
}

QString ImsSession::periodWords() const
{
    return speed() > 1 ? tr("One frame every 5 min, ±15 s; the simulated meter runs %1 times as fast")
                             .arg(QLocale().toString(speed(), 'g', 3))
                       : tr("One frame every 5 min, ±15 s");
}

double ImsSession::fraction() const
{
    if (!m_port)
        return 0;
    const Instant end = m_status.nextExpected.value_or(m_since + period()) + tolerance();
    const double whole = static_cast<double>((period() + tolerance()).count());
    return std::clamp(1 - static_cast<double>((end - clock().now()).count()) / whole, 0.0, 1.0);
}

double ImsSession::windowAt() const
{
    return static_cast<double>((kPeriod - kTolerance).count()) / static_cast<double>((kPeriod + kTolerance).count());
}

QStringList ImsSession::bytes() const
{
    QStringList all;
    if (m_frame)
        for (const char byte : m_frame->raw)
            all += QString::fromLatin1(QByteArray(1, byte).toHex().toUpper());
    return all;
}

bool ImsSession::swapped() const
{
    return m_status.diagnosis.contains(QStringLiteral("polarity-swapped"));
}

QString ImsSession::recording() const
{
    return tr("bytes: %1, frames: %2").arg(m_status.bytes).arg(m_status.frames);
}

void ImsSession::rewrite()
{
    QList<Detail> values, diagnosis;
    if (m_frame) {
        values.append({tr("Total"), QLocale().toString(m_frame->totalKwh), QStringLiteral("kWh")});
        values.append({tr("Peak demand"), plain(m_frame->peakDemandCentiKw / 100.0, 2), QStringLiteral("kW")});
        Detail meter{tr("Meter number"), QString::number(m_frame->meterId), {}};
        if (const auto label = labelNumber()) {
            meter.shape = *label == m_frame->meterId ? StatusShape::Pass : StatusShape::Fail;
            meter.key = *label == m_frame->meterId ? tr("as recorded in the job") : tr("the job says %1").arg(*label);
        }
        values.append(meter);
        values.append({tr("Demand resets"), QString::number(m_frame->demandResets), {}});
    }
    m_values.set(values);
    // Every one of the 12 bytes belongs to a field (IMS-FRAME-01 … -13).
    m_fields.set({{tr("any"), QStringLiteral("1"), tr("no meaning")},
                  {tr("meter"), QStringLiteral("2"), tr("meter number")},
                  {tr("peak"), QStringLiteral("2"), tr("peak demand, 0.02 kW each")},
                  {tr("resets"), QStringLiteral("1"), tr("demand resets")},
                  {tr("zero"), QStringLiteral("2"), tr("always 00")},
                  {tr("kWh"), QStringLiteral("3"), tr("total energy")},
                  {tr("end"), QStringLiteral("1"), tr("always 0D")}});
    if (m_port)
        for (const QString &word : std::as_const(m_status.diagnosis)) {
            // Before the first frame can have come, its absence means nothing.
            if (word == QLatin1String("no-frames") && clock().now() < m_since + period() + tolerance())
                continue;
            const QString sentence = app().services().imsDiagnosis ? app().services().imsDiagnosis(word) : word;
            diagnosis.append({sentence,
                              {},
                              {},
                              word == QLatin1String("no-frames") ? StatusShape::Warn : StatusShape::Fail,
                              {},
                              {},
                              word});
        }
    m_diagnosis.set(diagnosis);
    compare();
}

void ImsSession::compare()
{
    QList<Detail> rows;
    const auto add = [&](const QString &name, const QString &typed, auto judge) {
        if (typed.trimmed().isEmpty() || !m_frame)
            return;
        const double value = App::number(typed);
        if (!std::isfinite(value))
            rows.append({name, tr("“%1” is not a number.").arg(typed.trimmed()), {}, StatusShape::Fail});
        else
            rows.append(judge(value));
    };
    add(tr("Total"), m_displayKwh, [this](double kwh) -> Detail {
        const double ahead = kwh - m_frame->totalKwh;
        if (ahead < 0)
            return {
                tr("Total"),
                tr("The display is behind the frame by %1 kWh; that cannot be the same meter.").arg(plain(-ahead, 0)),
                {},
                StatusShape::Fail};
        if (ahead > kMostPerPeriod)
            return {
                tr("Total"),
                tr("The display is ahead by %1 kWh, more than a meter counts in five minutes.").arg(plain(ahead, 0)),
                {},
                StatusShape::Fail};
        if (ahead > 1)
            return {tr("Total"),
                    tr("The display is ahead by %1 kWh; hold it against the next frame.").arg(plain(ahead, 0)),
                    {},
                    StatusShape::Warn};
        return {tr("Total"),
                ahead == 0 ? tr("Display and frame agree.") : tr("The display is ahead by 1 kWh, as it may be."),
                {},
                StatusShape::Pass};
    });
    add(tr("Peak demand"), m_displayKw, [this](double kw) -> Detail {
        const double apart = std::abs(kw - m_frame->peakDemandCentiKw / 100.0);
        if (apart > 0.0201)
            return {tr("Peak demand"),
                    tr("They differ by %1 kW; 0.02 kW is what rounding explains.").arg(plain(apart, 2)),
                    {},
                    StatusShape::Fail};
        return {tr("Peak demand"), tr("Display and frame agree."), {}, StatusShape::Pass};
    });
    m_comparison.set(rows);
}

void ImsSession::setDisplayKwh(const QString &text)
{
    if (text == m_displayKwh)
        return;
    m_displayKwh = text;
    compare();
    Q_EMIT displayChanged();
}

void ImsSession::setDisplayKw(const QString &text)
{
    if (text == m_displayKw)
        return;
    m_displayKw = text;
    compare();
    Q_EMIT displayChanged();
}

} // namespace wm::ui
