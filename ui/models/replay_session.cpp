// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replay_session.h"

#include "ui/app.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>

namespace wm::ui {

namespace {

using Device = workflow::RecordingPort::Device;
using workflow::ReplayNews;

int shapeOf(workflow::RecordedRow::Gravity gravity)
{
    switch (gravity) {
    case workflow::RecordedRow::Gravity::Fine:
        return StatusShape::Pass;
    case workflow::RecordedRow::Gravity::Look:
        return StatusShape::Warn;
    case workflow::RecordedRow::Gravity::Wrong:
        return StatusShape::Fail;
    }
    return StatusShape::Warn;
}

} // namespace

ReplaySession::ReplaySession(App &app, std::shared_ptr<workflow::RecordingPort> recording, QString title,
                             QByteArray bytes)
    : m_app(app), m_recording(std::move(recording)), m_title(std::move(title)), m_bytes(std::move(bytes)),
      m_start(m_recording->clock().now()), m_traffic(app.services().benchSummary, app.services().benchFields)
{
    QList<ReplayRow> rows;
    for (const workflow::RecordedRow &row : m_recording->rows())
        rows.append({row.at, row.what, row.answer, shapeOf(row.gravity), row.alike});
    m_course.set(std::move(rows));
    m_traffic.append(m_recording->traffic(), 0);
    m_traffic.setNames(m_recording->names());
    Clock &clock = m_recording->clock();
    if (m_recording->device() == Device::Collar)
        m_collar = std::make_unique<CollarSession>(app, nullptr, &clock);
    else if (m_recording->device() == Device::Ims)
        m_ims = std::make_unique<ImsSession>(app, nullptr, &clock);
    else
        m_inverter = std::make_unique<InverterSession>(app, nullptr, &clock);
    connect(m_recording.get(), &workflow::RecordingPort::passed, this, [this](qint64, Duration at) {
        m_course.moveTo(at);
        Q_EMIT moved();
    });
    connect(&app, &App::languageChanged, this, [this] {
        m_traffic.retranslate();
        showHappened();
        Q_EMIT changed();
    });
}

ReplaySession::~ReplaySession()
{
    m_tick.reset();
    m_cancel.cancel();
    if (m_collarPort)
        m_collarPort->close();
    if (m_inverterPort)
        m_inverterPort->close();
    m_ims.reset(); // it listens to the recording
}

Duration ReplaySession::time() const
{
    return std::min(m_recording->clock().now() - m_start, m_recording->length());
}

QString ReplaySession::about() const
{
    const QString device = m_recording->device() == Device::Collar ? tr("Collar")
                           : m_recording->device() == Device::Ims  ? tr("Sub-meter, listened to")
                                                                   : tr("Inverter");
    return QStringLiteral("%1 · %2").arg(device,
                                         QLocale().toString(m_recording->began().toLocalTime(), QLocale::ShortFormat));
}

QString ReplaySession::siteTime() const
{
    return QLocale().toString(
        (m_recording->began().addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(time()).count()))
            .toLocalTime()
            .time(),
        QStringLiteral("HH:mm:ss"));
}

double ReplaySession::fraction() const
{
    const auto whole = static_cast<double>(m_recording->length().count());
    return m_ended && misfit().isEmpty() ? 1 : whole > 0 ? static_cast<double>(time().count()) / whole : 0;
}

QString ReplaySession::misfit() const
{
    const auto why = m_recording->misfit();
    return why ? why->message : QString();
}

QString ReplaySession::stateWord() const
{
    if (const auto why = m_recording->misfit())
        return why->code == ErrorCode::Corrupt ? tr("Stopped: the recording breaks off")
                                               : tr("Stopped: the recording does not fit");
    return m_ended     ? tr("Replayed to the end")
           : m_playing ? tr("Replaying")
           : m_begun   ? tr("Paused")
                       : tr("Not replayed yet");
}

int ReplaySession::stateShape() const
{
    if (!misfit().isEmpty())
        return StatusShape::Fail;
    // That a recording was replayed whole says nothing good of what is in it.
    return m_ended ? StatusShape::InHand : m_playing ? StatusShape::UnderWay : StatusShape::ToDo;
}

void ReplaySession::setTab(const QString &tab)
{
    if (tab == m_tab)
        return;
    m_tab = tab;
    Q_EMIT tabChanged();
}

void ReplaySession::setSpeed(double speed)
{
    m_speed = speed;
    m_recording->setSpeed(speed);
    Q_EMIT changed();
}

void ReplaySession::play()
{
    if (m_ended)
        return;
    m_playing = true;
    m_recording->setSpeed(m_speed);
    m_recording->setPaused(false);
    begin();
    if (m_playing && !m_tick)
        tick();
    Q_EMIT changed();
}

void ReplaySession::pause()
{
    m_playing = false;
    m_recording->setPaused(true);
    m_tick.reset();
    Q_EMIT changed();
    Q_EMIT moved();
}

void ReplaySession::step()
{
    if (m_ended)
        return;
    pause();
    begin();
    m_recording->step();
}

/// So that time is seen to pass where nothing does on the wire.
void ReplaySession::tick()
{
    m_tick = m_recording->clock().after(std::chrono::seconds(1), [this] {
        m_course.moveTo(time());
        Q_EMIT moved();
        tick();
    });
}

void ReplaySession::begin()
{
    if (std::exchange(m_begun, true))
        return;
    switch (m_recording->device()) {
    case Device::Collar:
        return beginCollar();
    case Device::Ims:
        return beginIms();
    case Device::Inverter:
        return beginInverter();
    }
}

void ReplaySession::beginCollar()
{
    auto collar = m_recording->collar();
    if (!collar) {
        say(tr("It did not work"), collar.error().message, StatusShape::Fail);
        return end();
    }
    m_collarPort = *std::move(collar);
    // The conversation may outlive this by a moment: it keeps the recording and forgets about us.
    workflow::startReplay(m_recording->session(), m_collarPort, &m_recording->clock(), m_cancel,
                          [self = QPointer<ReplaySession>(this), recording = m_recording](const ReplayNews &news) {
                              if (self)
                                  self->take(news);
                          })
        .then(this, [this] { end(); });
}

void ReplaySession::take(const ReplayNews &news)
{
    m_collar->replay(news);
    const int shape = m_collar->stateShape();
    switch (news.kind) {
    case ReplayNews::Kind::Provisioning:
        say(CollarSession::stageWords(news.progress->stage), m_collar->situationTitle(),
            m_collar->trouble() ? StatusShape::Warn : StatusShape::UnderWay);
        break;
    case ReplayNews::Kind::Waiting:
        say(m_collar->stateWord(), news.words, shape);
        break;
    case ReplayNews::Kind::Provisioned:
        if (news.outcome)
            say(tr("Provisioned"), m_collar->situationTitle(), StatusShape::Pass);
        else
            say(m_collar->stateWord(), news.outcome.error().message, shape);
        break;
    case ReplayNews::Kind::Read:
        if (news.error)
            say(m_collar->stateWord(), news.error->message, shape);
        else
            say(tr("Read"), m_collar->situationTitle(), m_collar->trouble() ? StatusShape::Warn : StatusShape::Pass);
        break;
    case ReplayNews::Kind::Relay:
        if (news.error)
            say(m_collar->stateWord(), news.error->message, shape);
        else
            say(tr("Relay command"),
                news.relay == QLatin1String("selected") ? tr("selected, not operated yet")
                : news.relay == QLatin1String("done")   ? tr("done")
                                                        : tr("refused by the collar"),
                news.relay == QLatin1String("refused") ? StatusShape::Fail : StatusShape::Pass);
        break;
    }
    showHappened();
    Q_EMIT changed();
}

void ReplaySession::beginIms()
{
    auto port = m_recording->ims();
    workflow::ImsPort *const heard = port.get();
    connect(heard, &workflow::ImsPort::frame, this, [this](const workflow::ImsFrame &frame) {
        say(tr("Meter %1").arg(frame.meterId),
            tr("%1 kWh, peak %2 kW; %3")
                .arg(QLocale().toString(frame.totalKwh), QLocale().toString(frame.peakDemandCentiKw / 100.0, 'f', 2),
                     frame.confirmed ? tr("confirmed by a second frame") : tr("heard once")),
            frame.confirmed ? StatusShape::Pass : StatusShape::UnderWay);
    });
    connect(heard, &workflow::ImsPort::statusChanged, this, [this, heard] {
        const QStringList words = heard->status().diagnosis;
        for (const QString &word : words)
            if (!m_diagnosed.contains(word))
                say(tr("On the line"), m_app.services().imsDiagnosis ? m_app.services().imsDiagnosis(word) : word,
                    StatusShape::Fail);
        m_diagnosed = words;
    });
    connect(heard, &workflow::ImsPort::failed, this, [this](const Error &error) {
        say(tr("Ended"), error.message, StatusShape::Warn);
        end();
    });
    m_ims->listenTo(std::move(port), 1);
}

void ReplaySession::beginInverter()
{
    m_inverterPort = m_recording->inverter();
    say(tr("Reading the settings"), {}, StatusShape::UnderWay);
    m_inverterPort->whenWaiting([this](const QString &words) { say(tr("Waiting"), words, StatusShape::Warn); });
    m_inverterPort->read().then(this, [this](const Result<workflow::InverterSnapshot> &read) {
        m_inverter->show(read);
        if (!read)
            say(m_inverter->stateWord(), read.error().message, m_inverter->stateShape());
        else
            say(m_inverter->title(), m_inverter->summary(), m_inverter->summaryShape());
        end();
    });
}

void ReplaySession::say(const QString &what, const QString &answer, int shape)
{
    m_said.append({time(), what, answer, shape});
    m_said.moveTo(time());
}

void ReplaySession::end()
{
    if (std::exchange(m_ended, true))
        return;
    pause(); // nothing is left that could make its clock stand still by itself
    if (const QString why = misfit(); !why.isEmpty())
        say(tr("The replay stops here"), why, StatusShape::Fail);
    showHappened();
    Q_EMIT changed();
}

// CD-TROUBLE-01…20: the row of the table that goes with what the collar said last.
void ReplaySession::showHappened()
{
    QList<Detail> rows;
    m_problem.clear();
    m_cite.clear();
    if (const catalog::Problem *problem = m_collar ? m_collar->problemOfTheTable() : nullptr) {
        m_problem = problem->problem;
        m_cite = problem->cite;
        int number = 0;
        for (const catalog::Action &action : problem->actions)
            rows.append({QStringLiteral("%1. %2").arg(++number).arg(action.text)});
    }
    m_happened.set(rows);
}

void ReplaySession::showOnWire(int row)
{
    if (row < 0 || row >= m_course.count())
        return;
    m_traffic.select(m_traffic.rowFrom(m_course.rows().at(row).at));
    setTab(QStringLiteral("wire"));
}

QString ReplaySession::asText() const
{
    QString text = QStringLiteral("%1\n%2\n%3: %4\n").arg(m_title, about(), stateWord(), replayTime(time()));
    const auto add = [&text](const QString &title, const ReplayRows &rows) {
        text += QStringLiteral("\n%1\n").arg(title);
        for (const ReplayRow &row : rows.rows())
            text += QStringLiteral("%1  %2%3%4\n")
                        .arg(replayTime(row.at), row.what,
                             row.answer.isEmpty() ? QString() : QStringLiteral(": ") + row.answer,
                             row.alike > 1 ? QStringLiteral(" (×%1)").arg(row.alike) : QString());
    };
    add(tr("What the installer was told"), m_said);
    add(tr("What was asked and answered"), m_course);
    text += QStringLiteral("\n%1\n").arg(tr("Messages on the wire"));
    for (int row = 0; row < m_traffic.count(); ++row) {
        const workflow::BenchFrame &frame = *m_traffic.at(row);
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(replayTime(frame.at), frame.sent ? QStringLiteral("->") : QStringLiteral("<-"),
                         QString::fromLatin1(frame.bytes.toHex(' ')).toUpper(),
                         m_app.services().benchSummary ? m_app.services().benchSummary(frame, m_traffic.names())
                                                       : QString());
    }
    return text;
}

void ReplaySession::save(const QUrl &file, const QByteArray &bytes)
{
    const QString path = file.toLocalFile();
    QSaveFile out(path);
    const bool saved = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
    m_kept = saved ? tr("Saved as %1.").arg(path)
                   : tr("%1 cannot be written: %2. Choose another place.").arg(path, out.errorString());
    Q_EMIT keptChanged();
}

void ReplaySession::saveText(const QUrl &file)
{
    save(file, asText().toUtf8());
}

void ReplaySession::saveRecording(const QUrl &file)
{
    save(file, m_bytes);
}

} // namespace wm::ui
