// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bench_session.h"

#include "ui/app.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QUrl>

namespace wm::ui {

using workflow::BenchState;
using workflow::BenchUpdate;

/// Passes on to the sub-meter's view what the bench heard.
class BenchSession::HeardPort final : public workflow::ImsPort
{
public:
    void start() override {}
    void stop() override {}
    [[nodiscard]] workflow::ImsStatus status() const override { return m_status; }
    void take(const BenchUpdate &update)
    {
        m_status = update.imsStatus;
        for (const workflow::ImsFrame &one : update.ims)
            Q_EMIT frame(one);
        Q_EMIT statusChanged();
    }

private:
    workflow::ImsStatus m_status;
};

BenchSession::BenchSession(App &app, LinkChoice link, bool listens)
    : m_app(app), m_link(std::move(link)), m_listens(listens),
      m_traffic(app.services().benchSummary, app.services().benchFields)
{
    if (listens) {
        m_ims = std::make_unique<ImsSession>(app, nullptr);
    }
    connect(&app, &App::languageChanged, this, [this] {
        m_traffic.retranslate();
        showValues();
        Q_EMIT changed();
    });
}

BenchSession::~BenchSession() = default;

bool BenchSession::isOpen() const
{
    return m_port && m_last.state != BenchState::Ended;
}

void BenchSession::connectDevice()
{
    if (isOpen() || !m_app.services().openBench)
        return;
    workflow::BenchOptions options;
    options.listen = m_listens;
    options.speed = m_link.speed;
    m_last = {};
    m_last.state = BenchState::Opening;
    m_notKept.clear();
    m_kept.clear();
    m_traffic.setPaused(false);
    m_traffic.clear();
    m_traffic.setNames({});
    m_points.set({});
    m_since = m_app.services().clock->now();
    m_end = Instant{0};
    m_port = m_app.services().openBench(m_link.link, options);
    connect(m_port.get(), &workflow::BenchPort::updated, this, &BenchSession::take);
    if (m_ims) {
        auto heard = std::make_unique<HeardPort>();
        m_heard = heard.get();
        m_ims->stop();
        m_ims->listenTo(std::move(heard), m_link.speed);
    }
    m_port->open();
    second();
    Q_EMIT changed();
}

void BenchSession::disconnectDevice()
{
    m_notKept.clear();
    if (m_port)
        m_port->close();
}

void BenchSession::take(const BenchUpdate &update)
{
    const bool wasOpen = isOpen();
    m_traffic.append(update.frames, update.dropped);
    if (update.names)
        m_traffic.setNames(update.names);
    if (update.modelsFound)
        m_points.set(update.models);
    else if (!update.models.isEmpty())
        m_points.update(update.models);
    if (update.collar) {
        const bool first = !m_collar;
        if (first)
            m_collar = std::make_unique<CollarSession>(m_app, nullptr);
        m_collar->show(*update.collar);
        if (first)
            Q_EMIT kindChanged();
    }
    if (update.inverter) {
        const bool first = !m_inverter;
        if (first) // it has no link of its own
            m_inverter = std::make_unique<InverterSession>(m_app, nullptr, m_app.services().clock);
        m_inverter->show(*update.inverter);
        if (first)
            Q_EMIT kindChanged();
    }
    if (m_heard && (!update.ims.isEmpty() || update.imsStatus.bytes != m_last.imsStatus.bytes ||
                    update.imsStatus.diagnosis != m_last.imsStatus.diagnosis))
        static_cast<HeardPort *>(m_heard.data())->take(update);
    const auto standing = [](const BenchUpdate &of) {
        return std::tuple(of.state, of.problem ? of.problem->message : QString(), of.maker, of.serial, of.product,
                          of.firmware, of.simulated, of.capture, of.named);
    };
    const bool differs = standing(update) != standing(m_last);
    m_last = update;
    m_last.frames.clear();
    m_last.models.clear();
    m_last.ims.clear();
    m_last.inverter.reset();
    m_last.names.reset();
    if (!update.models.isEmpty())
        showValues();
    if (wasOpen && !isOpen()) {
        m_end = m_app.services().clock->now();
        m_tick.reset();
        if (m_ims) {
            m_ims->stop();
        }
    }
    if (differs)
        Q_EMIT changed();
}

void BenchSession::second()
{
    Q_EMIT aged();
    if (isOpen())
        m_tick = m_app.services().clock->after(std::chrono::seconds(1), [this] { second(); });
}

QString BenchSession::title() const
{
    if (m_last.serial.isEmpty() && m_last.maker.isEmpty())
        return m_listens ? tr("Sub-meter's line") : where();
    return m_collar ? tr("Collar %1").arg(m_last.serial) : QStringLiteral("%1 %2").arg(m_last.maker, m_last.product);
}

QString BenchSession::about() const
{
    QStringList parts;
    if (!m_last.product.isEmpty())
        parts += m_collar ? m_last.product : tr("serial number %1").arg(m_last.serial);
    if (!m_last.firmware.isEmpty())
        parts += tr("firmware %1").arg(m_last.firmware);
    parts += where();
    return parts.join(QStringLiteral(" · "));
}

bool BenchSession::recording() const
{
    return isOpen() && !m_last.capture.isEmpty();
}

QString BenchSession::recordingTime() const
{
    if (!m_port)
        return {};
    return minutesText((isOpen() ? m_app.services().clock->now() : m_end) - m_since);
}

QString BenchSession::stateWord() const
{
    if (!m_port)
        return tr("Not connected");
    switch (m_last.state) {
    case BenchState::Opening:
        return tr("Connecting …");
    case BenchState::Looking:
        return m_last.problem ? troubleWord(tr("Does not answer")) : tr("Looking for SunSpec models …");
    case BenchState::Live:
        return m_last.problem ? troubleWord(tr("Does not answer any more")) : tr("Live");
    case BenchState::Listening:
        return tr("Listening");
    case BenchState::Ended:
    case BenchState::Closed:
        return m_last.problem ? tr("Ended") : tr("Not connected");
    }
    return {};
}

/// Only silence is silence: a device that answers wrongly, refuses or has no values yet does answer.
QString BenchSession::troubleWord(const QString &silent) const
{
    switch (m_last.problem->code) {
    case ErrorCode::Timeout:
        return silent;
    case ErrorCode::NotReady:
        return tr("Answers, but is not ready");
    case ErrorCode::Refused:
        return tr("Answers, but refuses");
    default:
        return tr("Answers, but not as it should");
    }
}

int BenchSession::stateShape() const
{
    if (!m_port || m_last.state == BenchState::Closed)
        return StatusShape::ToDo;
    if (m_last.problem)
        return m_last.state == BenchState::Ended ? StatusShape::Fail : StatusShape::Warn;
    return m_last.state == BenchState::Live    ? StatusShape::Pass
           : m_last.state == BenchState::Ended ? StatusShape::ToDo
                                               : StatusShape::InHand;
}

QString BenchSession::problem() const
{
    return m_last.problem ? m_last.problem->message : QString();
}

QString BenchSession::capturing() const
{
    return m_last.named.isEmpty() ? QString() : QFileInfo(m_last.named).fileName();
}

template <class T>
void BenchSession::keep(QFuture<Result<T>> future, std::function<QString(const T &)> said)
{
    future.then(this, [this, said](const Result<T> &result) {
        m_notKept = result ? QString() : result.error().message;
        m_kept = result ? said(*result) : QString();
        Q_EMIT changed();
    });
}

void BenchSession::startCapture(const QString &name)
{
    if (m_port)
        keep<QString>(m_port->startCapture(name),
                      [](const QString &path) { return tr("Recording into %1.").arg(QFileInfo(path).fileName()); });
}

void BenchSession::stopCapture()
{
    if (m_port)
        keep<QString>(m_port->stopCapture(), [](const QString &path) { return tr("Kept as %1.").arg(path); });
}

void BenchSession::saveRecording(const QUrl &file)
{
    const auto said = [this, path = file.toLocalFile()](const Result<void> &result) {
        m_notKept = result ? QString() : result.error().message;
        m_kept = result ? tr("Saved as %1.").arg(path) : QString();
        Q_EMIT changed();
    };
    if (m_port)
        m_port->saveRecording(file.toLocalFile()).then(this, said);
}

void BenchSession::saveValues(const QUrl &file)
{
    const auto said = [this, path = file.toLocalFile()](const Result<void> &result) {
        m_notKept = result ? QString() : result.error().message;
        m_kept = result ? tr("Saved as %1.").arg(path) : QString();
        Q_EMIT changed();
    };
    if (m_port)
        m_port->saveValues(file.toLocalFile()).then(this, said);
}

void BenchSession::showValues()
{
    struct Wanted
    {
        QString label;
        QStringList points; ///< of model 701; the first that is there
        double factor;
        QString unit;
        int decimals;
    };
    const QList<Wanted> wanted{
        {tr("Voltage"), {QStringLiteral("VL1L2"), QStringLiteral("LLV")}, 1, QStringLiteral("V"), 1},
        {tr("Current"), {QStringLiteral("A"), QStringLiteral("AL1")}, 1, QStringLiteral("A"), 1},
        {tr("Power"), {QStringLiteral("W")}, 0.001, QStringLiteral("kW"), 2},
        {tr("Frequency"), {QStringLiteral("Hz")}, 1, QStringLiteral("Hz"), 2},
        {tr("Produced"), {QStringLiteral("TotWhInj")}, 0.001, QStringLiteral("kWh"), 1},
        {tr("Consumed"), {QStringLiteral("TotWhAbs")}, 0.001, QStringLiteral("kWh"), 1}};
    QList<Detail> rows;
    for (const Wanted &one : wanted)
        for (const QString &name : one.points)
            if (const workflow::BenchPoint *point = m_points.point(701, name)) {
                rows.append(
                    {one.label, QLocale().toString(point->value.toDouble() * one.factor, 'f', one.decimals), one.unit});
                break;
            }
    m_values.set(rows);
}

} // namespace wm::ui
