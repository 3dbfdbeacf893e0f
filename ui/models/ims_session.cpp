// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ims_session.h"

#include "core/catalog/ims_checks.h"
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

QStringList hexadecimal(const QByteArray &bytes)
{
    QStringList all;
    for (const char byte : bytes)
        all += QString::fromLatin1(QByteArray(1, byte).toHex().toUpper());
    return all;
}

QString plain(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

ImsSession::ImsSession(App &app, JobController *job, Clock *replay)
    : DeviceSession(app, job, QStringLiteral("ims"), replay)
{
    connect(&app, &App::languageChanged, this, [this] {
        rewrite();
        m_looks.rewrite();
        Q_EMIT changed();
    });
    if (job) {
        connect(job, &JobController::changed, this, &ImsSession::knowTheJob);
        knowTheJob();
    }
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
    if (const auto number = jobNumber())
        return number;
    bool isNumber = false;
    const quint16 typed = m_label.trimmed().toUShort(&isNumber);
    return isNumber ? std::optional(typed) : std::nullopt;
}

std::optional<quint16> ImsSession::jobNumber() const
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

/// The load that was measured for its step serves here, too.
void ImsSession::knowTheJob()
{
    const QJsonArray meters = job()->state().site().value(QStringLiteral("sub_meters")).toArray();
    for (const QJsonValue value : meters) {
        const QJsonObject meter = value.toObject();
        if (meter.value(QStringLiteral("family")).toString() != QLatin1String("ims"))
            continue;
        const auto number = [&meter](const QString &key) {
            return meter.value(key).isDouble() ? std::optional(meter.value(key).toDouble()) : std::nullopt;
        };
        const QString option = meter.value(QStringLiteral("demand_option")).toString();
        m_showsDemand = option.isEmpty() ? std::nullopt : std::optional(option == QLatin1String("demand"));
        m_looks.know(number(QStringLiteral("test_load_a")), number(QStringLiteral("test_load_kw")), m_showsDemand);
        rewrite();
        return;
    }
}

void ImsSession::start(const QString &stepId, const QString &evidenceId, bool next)
{
    m_step = stepId;
    m_evidence = evidenceId;
    if (m_port) {
        if (!next)
            deliverConfirmed();
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
    m_heard.clear();
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
    m_heard.insert(frame.meterId, frame);
    // Another meter on the pair is listed and takes nothing away from ours.
    if (const auto label = labelNumber(); !label || *label == frame.meterId || !m_frame || m_frame->meterId != *label)
        show(frame);
    if (m_port)
        m_status = m_port->status();
    deliverConfirmed();
    rewrite();
    setState(Connected);
    Q_EMIT aged();
}

void ImsSession::deliverConfirmed()
{
    // Another meter's frame is taken by a person or not at all; with several meters and no label's number nobody knows
    // whose reading it would be.
    if (m_frame && m_frame->confirmed && !foreign() && !asksForLabel())
        deliver(m_step, m_evidence, workflow::decoded(*m_frame));
}

bool ImsSession::foreign() const
{
    const auto label = labelNumber();
    return m_frame && label && *label != m_frame->meterId;
}

bool ImsSession::asksForLabel() const
{
    return m_heard.size() > 1 && !labelNumber();
}

QString ImsSession::label() const
{
    const auto number = jobNumber();
    return number ? QString::number(*number) : m_label;
}

void ImsSession::setLabel(const QString &text)
{
    if (text == m_label)
        return;
    m_label = text;
    if (const auto label = labelNumber(); label && m_heard.contains(*label))
        show(m_heard.value(*label));
    deliverConfirmed();
    rewrite();
    Q_EMIT labelChanged();
    Q_EMIT changed();
    Q_EMIT aged();
}

QStringList ImsSession::crossedBytes() const
{
    return m_status.crossed ? hexadecimal(m_status.crossed->heard) : QStringList();
}

QList<bool> ImsSession::crossedDamaged() const
{
    return m_status.crossed ? m_status.crossed->damaged : QList<bool>();
}

QStringList ImsSession::turnedOver() const
{
    return m_status.crossed ? hexadecimal(m_status.crossed->turnedOver) : QStringList();
}

QString ImsSession::crossedWords() const
{
    if (!m_status.crossed)
        return {};
    return tr("Characters: %1, without a stop bit: %2. Only a frame heard over crossed wires looks like this.")
        .arg(m_status.crossed->heard.size())
        .arg(m_status.crossed->damaged.count(true));
}

QString ImsSession::turnedWords() const
{
    if (!m_status.crossed)
        return {};
    const auto label = labelNumber();
    const QList<quint16> &numbers = m_status.crossed->meterIds;
    if (label && numbers.contains(*label))
        return tr("Turned over, it fits meter %1, as on your label.").arg(*label);
    if (label)
        return tr("Turned over, it does not fit meter %1 of your label: the meters it fits number %2.")
            .arg(*label)
            .arg(numbers.size());
    return numbers.size() == 1 ? tr("Turned over, it fits meter %1 and no other.").arg(numbers.first())
                               : tr("Turned over, it fits one of %1 meter numbers; type your label’s number to see "
                                    "whether it is one of "
                                    "them.")
                                     .arg(numbers.size());
}

QString ImsSession::line() const
{
    if (!m_port)
        return {};
    return m_status.baud > 0 ? tr("%1 8N1, receive only").arg(m_status.baud) : tr("receive only");
}

void ImsSession::showMeters()
{
    QList<Detail> rows;
    const auto label = labelNumber();
    if (m_status.meters.size() > 1)
        for (const workflow::ImsMeter &meter : std::as_const(m_status.meters)) {
            const Duration age = clock().now() - meter.lastAt;
            QString value = meter.nextExpected
                                ? tr("heard %1 ago, next in %2")
                                      .arg(minutesText(age), minutesText(*meter.nextExpected + 999ms - clock().now()))
                                : tr("heard %1 ago, overdue").arg(minutesText(age));
            const bool ours = label == meter.meterId;
            Detail row{tr("Meter %1").arg(meter.meterId), value, ours ? tr("as on your label") : QString()};
            row.shape = !meter.nextExpected ? StatusShape::Warn
                        : meter.confirmed   ? StatusShape::Pass
                                            : StatusShape::UnderWay;
            rows.append(row);
        }
    m_meters.set(rows);
}

void ImsSession::show(const workflow::ImsFrame &frame)
{
    m_frame = frame;
    m_frameTime = QLocale().toString(clock().utc().toLocalTime().time(), QStringLiteral("HH:mm:ss"));
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
    if (m_frame->flags.contains(QStringLiteral("ambiguous")))
        return tr("Doubtful: a byte may have come twice, and then it says something else. Check the adapter");
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
        return tr("Last frame %1, %2 ago").arg(m_frameTime, minutesText(clock().now() - m_frame->at));
    if (m_status.bytes > 0)
        return tr("Something was heard, but not a frame");
    return m_port ? tr("Nothing heard yet") : tr("Not listening");
}

QString ImsSession::countdown() const
{
    if (!m_port)
        return QStringLiteral("–");
    // Ours, where it is known; else the earliest.
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
    return m_frame ? hexadecimal(m_frame->raw) : QStringList();
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
        // What these bytes say without the option is not documented (IMS-FRAME-38); the raw ones are shown and kept.
        if (m_showsDemand == false)
            values.append({tr("Peak demand"), tr("none: this meter is without the demand option"), {}});
        else
            values.append({tr("Peak demand"), plain(m_frame->peakDemandCentiKw / 100.0, 2), QStringLiteral("kW")});
        Detail meter{tr("Meter number"), QString::number(m_frame->meterId), {}};
        if (const auto label = labelNumber()) {
            meter.shape = *label == m_frame->meterId ? StatusShape::Pass : StatusShape::Fail;
            const bool same = *label == m_frame->meterId;
            meter.key = labelOfJob() ? (same ? tr("as recorded in the job") : tr("the job says %1").arg(*label))
                        : same       ? tr("as on your label")
                                     : tr("your label says %1").arg(*label);
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
    showMeters();
    compare();
}

/// Of the job's meter that sends this number, else of its first one of the family.
std::optional<double> ImsSession::mostKw() const
{
    if (!job() || !m_frame)
        return std::nullopt;
    QJsonObject found;
    const QJsonArray meters = job()->state().site().value(QStringLiteral("sub_meters")).toArray();
    for (const QJsonValue value : meters) {
        const QJsonObject meter = value.toObject();
        const bool sends = meter.value(QStringLiteral("bus_meter_id")).toInt(-1) == m_frame->meterId;
        if (meter.value(QStringLiteral("family")) == QLatin1String("ims") && (found.isEmpty() || sends))
            found = meter;
    }
    return catalog::imsMostKw(found);
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
        const catalog::ImsDisplay beside = catalog::compareDisplay(kwh, m_frame->totalKwh, mostKw());
        const QString apart = plain(beside.kwh, 0);
        switch (beside.verdict) {
        case catalog::ImsDisplay::Verdict::Behind:
            return {tr("Total"),
                    tr("The display is behind the frame by %1 kWh; that cannot be the same meter.").arg(apart),
                    {},
                    StatusShape::Fail};
        case catalog::ImsDisplay::Verdict::TooFarAhead:
            return {tr("Total"),
                    tr("The display is ahead by %1 kWh, more than a meter counts in five minutes.").arg(apart),
                    {},
                    StatusShape::Fail};
        case catalog::ImsDisplay::Verdict::NotKnown:
            return {tr("Total"),
                    tr("The display is ahead by %1 kWh. Record the meter's model first: it says what it can count.")
                        .arg(apart),
                    {},
                    StatusShape::Missing};
        case catalog::ImsDisplay::Verdict::Ahead:
            if (beside.kwh > 1)
                return {tr("Total"),
                        tr("The display is ahead by %1 kWh; hold it against the next frame.").arg(apart),
                        {},
                        StatusShape::Warn};
            return {tr("Total"), tr("The display is ahead by 1 kWh, as it may be."), {}, StatusShape::Pass};
        case catalog::ImsDisplay::Verdict::Agrees:
            break;
        }
        return {tr("Total"), tr("Display and frame agree."), {}, StatusShape::Pass};
    });
    add(tr("Peak demand"), m_displayKw, [this](double kw) -> Detail {
        const double frame = m_frame->peakDemandCentiKw / 100.0, apart = std::abs(kw - frame);
        if (!catalog::samePeak(kw, frame))
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
