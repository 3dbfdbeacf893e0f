// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/collar_session.h"

#include "ui/app.h"
#include "ui/models/job_controller.h"

#include <QtCore/QLocale>

namespace wm::ui {

namespace {

using namespace std::chrono_literals;
using workflow::CollarSnapshot;

constexpr Duration kReadEvery = 2s, kRetryAfter = 5s, kStaleAfter = 10s;
constexpr Duration kCollarGivesUp = std::chrono::minutes(5); ///< by itself, after a request (CD-PROV-17)
/// The stages of provisioning in their order (workflow::Progress).
const QStringList kStages{QStringLiteral("identify"),  QStringLiteral("wait"),  QStringLiteral("write"),
                          QStringLiteral("provision"), QStringLiteral("watch"), QStringLiteral("verify")};

} // namespace

CollarSession::CollarSession(App &app, JobController *job, Clock *replay)
    : DeviceSession(app, job, QStringLiteral("collar"), replay),
      m_search(
          app.services(), job ? std::optional(job->demonstration()) : std::nullopt,
          [this] {
              if (m_running)
                  return false;
              close();
              return true;
          },
          [this](const QString &link) {
              useLink(link);
              if (bench())
                  open();
          })
{
    const auto load = [this] {
        if (!this->app().services().product)
            return;
        if (auto product = this->app().services().product(this->app().language().packLanguage()))
            m_product = std::move(*product);
        rewrite();
    };
    connect(&app, &App::languageChanged, this, [this, load] {
        load();
        showStages(m_stagesEnded);
        // What is put together where it is asked for: the sentence of the display, the state, the age.
        Q_EMIT changed();
        Q_EMIT aged();
    });
    load();
    if (job)
        connect(job, &JobController::changed, this, [this] {
            showPremises();
            Q_EMIT changed(); // the record says whether a request is under way
        });
}

CollarSession::~CollarSession()
{
    app().passkey()->withdraw(this);
    m_cancel.cancel();
    if (m_port)
        m_port->close();
}

void CollarSession::linkChanged()
{
    close();
}

void CollarSession::close()
{
    m_cancel.cancel();
    m_nextLook.reset();
    m_pausing = false;
    ++m_session;
    m_running = m_reading = m_known = false;
    m_now = {};
    app().passkey()->withdraw(this);
    if (const auto port = std::exchange(m_port, nullptr))
        port->close();
    tick(false);
    rewrite();
    setState(NoLink);
}

void CollarSession::withPort(std::function<void()> next)
{
    if (m_port)
        return next();
    if (!app().services().openCollar || !hasLink()) {
        m_running = false;
        setState(Failed, tr("No link to a collar is chosen. Plug in its cable and look again, or type the path."));
        return;
    }
    setState(Searching);
    tick(true);
    app()
        .services()
        .openCollar(link(), app().passkey()->asker(this))
        .then(this, [this, session = m_session, next](const Result<std::shared_ptr<workflow::CollarPort>> &port) {
            if (session != m_session)
                return;
            if (!port) {
                m_running = false;
                setState(port.error());
                return;
            }
            m_port = *port;
            next();
        });
}

void CollarSession::open()
{
    withPort([this] { readLive(); });
}

void CollarSession::watch(bool on)
{
    m_watchers += on ? 1 : -1;
    if (m_watchers > 0 && m_port)
        tick(true);
}

void CollarSession::readLive()
{
    if (!m_port || m_reading || m_running)
        return;
    m_reading = true;
    m_port->read().then(this, [this, session = m_session](const Result<CollarSnapshot> &snapshot) {
        if (session != m_session)
            return;
        m_reading = false;
        m_nextRead = clock().now() + (snapshot ? kReadEvery : kRetryAfter);
        app().passkey()->withdraw(this);
        // Who has just said no is not asked again by itself.
        if (!snapshot && snapshot.error().code == ErrorCode::NoPermission && link().startsWith(QLatin1String("ble:")))
            m_nextRead = Instant::max();
        if (snapshot) {
            take(*snapshot);
            if (m_running)
                return;
            // Values of another device must never look like those of this job.
            const auto same =
                job() ? workflow::checkIdentity(*snapshot, fact(QStringLiteral("collar.serial_number")),
                                                fact(QStringLiteral("collar.part_number")), job()->demonstration())
                      : Result<void>();
            if (!same)
                setState(same.error());
            else
                setState(Connected);
        } else if (!m_running) {
            setState(snapshot.error());
        }
    });
}

void CollarSession::start(const QString &stepId, const QString &evidenceId, const QString &action)
{
    if (m_running || !job())
        return;
    m_running = true;
    m_step = stepId;
    m_evidence = evidenceId;
    m_action = action;
    m_cancel = {};
    m_stage = kStages.constFirst();
    m_reached = {{m_stage, timeOfDay()}};
    m_stageSince = clock().now();
    m_limit = 0ns;
    showStages({});
    const workflow::WorkflowPack &pack = job()->engine().pack();
    const qsizetype index = pack.indexOf(stepId);
    int withinS = 0;
    if (index >= 0)
        for (const workflow::Evidence &evidence : pack.steps[index].evidence)
            withinS = evidence.id == evidenceId ? evidence.withinS : withinS;
    m_shownBy = withinS > 0 ? clock().now() + std::chrono::seconds(withinS) : Instant{0};
    tick(true);
    withPort([this] { look(); });
}

QString CollarSession::lacking(const CollarSnapshot &snapshot) const
{
    const workflow::Engine &engine = job()->engine();
    return engine.waitsFor(job()->state(), m_step, QStringLiteral("collar"), workflow::decoded(snapshot))
        .join(QLatin1Char(' '));
}

void CollarSession::look()
{
    const auto goOn = [this] {
        m_shownBy = {};
        m_limit = 0ns;
        begin();
    };
    if (m_shownBy <= clock().now())
        return goOn();
    m_limit = m_shownBy - m_stageSince;
    m_port->read().then(this, [this, goOn, session = m_session](const Result<CollarSnapshot> &snapshot) {
        if (session != m_session || !awaited())
            return;
        const bool ours =
            snapshot && workflow::checkIdentity(*snapshot, fact(QStringLiteral("collar.serial_number")),
                                                fact(QStringLiteral("collar.part_number")), job()->demonstration());
        const QString lacks = ours ? lacking(*snapshot) : QString();
        if (lacks.isEmpty() || m_shownBy <= clock().now())
            return goOn(); // a fault, too, is said in the words of the reading that counts
        take(*snapshot);
        setState(Reading, lacks);
        m_pausing = true;
        m_nextLook = clock().after(kReadEvery, [this] {
            m_pausing = false;
            look();
        });
    });
}

void CollarSession::begin()
{
    setState(Reading);
    const QString serial = fact(QStringLiteral("collar.serial_number"));
    const QString part = fact(QStringLiteral("collar.part_number"));
    const int session = m_session;
    const QPointer<CollarSession> self(this);
    const auto waiting = [self, session](const QString &words) {
        if (self && session == self->m_session)
            self->setState(NotReady, words);
    };
    if (m_action != QLatin1String("provision")) {
        // Every reading says again whose it is: the cable may have moved since the last step.
        workflow::startIdentify(serial, part, job()->demonstration(), m_port, job()->journal(), &clock(), m_cancel,
                                waiting)
            .then(this, [this, session](const Result<CollarSnapshot> &snapshot) {
                if (session == m_session)
                    finish(snapshot);
            });
        return;
    }
    workflow::ProvisioningRequest request;
    request.serial = serial;
    request.partNumber = part;
    request.demonstration = job()->demonstration();
    request.premises = workflow::premisesOf(job()->state().site(), job()->author().user);
    request.whenWaiting = waiting;
    workflow::startProvisioning(request, m_port, job()->journal(), &clock(), m_cancel,
                                [self, session](const workflow::Progress &now) {
                                    if (self && session == self->m_session)
                                        self->progress(now);
                                })
        .then(this, [this, session](const Result<workflow::ProvisioningOutcome> &outcome) {
            if (session != m_session)
                return;
            if (outcome)
                finish(outcome->snapshot);
            else
                finish(outcome.error());
        });
}

void CollarSession::progress(const workflow::Progress &now)
{
    if (m_stage != now.stage) {
        m_reached.insert(now.stage, timeOfDay());
        m_stage = now.stage;
    }
    if (state() == NotReady)
        setState(Reading);
    m_stageSince = clock().now() - now.elapsed;
    m_limit = now.limit;
    take(now.snapshot);
    showStages({});
}

QString CollarSession::timeOfDay() const
{
    return QLocale().toString(clock().utc().toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

void CollarSession::finish(const Result<CollarSnapshot> &result)
{
    m_running = false;
    m_nextRead = clock().now() + kReadEvery;
    app().passkey()->withdraw(this);
    if (result) {
        take(*result);
        showStages(QStringLiteral("done"));
        setState(Connected);
        deliver(m_step, m_evidence, workflow::decoded(*result));
        return;
    }
    showStages(result.error().code == ErrorCode::Cancelled ? QStringLiteral("cancelled") : QStringLiteral("failed"));
    if (result.error().code == ErrorCode::Cancelled)
        setState(m_known ? Connected : NoLink, result.error().message);
    else
        setState(result.error());
}

void CollarSession::cancel()
{
    if (!m_running)
        return;
    if (awaited()) { // what it shows now is the answer
        m_shownBy = Instant{1};
        if (std::exchange(m_pausing, false)) { // else the reading under way is it
            m_nextLook.reset();
            look();
        }
        return;
    }
    m_cancel.cancel();
    setState(Reading, tr("Stopping …"));
}

void CollarSession::second()
{
    Q_EMIT aged();
    if (m_watchers > 0 && m_port && !m_running && clock().now() >= m_nextRead)
        readLive();
    if (m_watchers <= 0 && !m_running && !m_shown)
        tick(false);
}

void CollarSession::take(const CollarSnapshot &snapshot)
{
    m_now = snapshot;
    m_known = true;
    m_readAt = clock().now();
    rewrite();
    Q_EMIT changed();
    Q_EMIT aged();
}

void CollarSession::show(const CollarSnapshot &snapshot)
{
    m_shown = true;
    setState(Connected);
    take(snapshot);
    tick(true); // so that it is seen to grow old
}

void CollarSession::replay(const workflow::ReplayNews &news)
{
    using Kind = workflow::ReplayNews::Kind;
    m_shown = true;
    tick(true);
    if (news.kind == Kind::Provisioned)
        return finish(news.outcome ? Result<CollarSnapshot>(news.outcome->snapshot) : news.outcome.error());
    if (news.kind == Kind::Waiting)
        return setState(NotReady, news.words);
    if (news.error)
        return setState(*news.error);
    if (news.kind == Kind::Provisioning && !m_running) {
        m_running = true;
        m_action = QStringLiteral("provision");
        m_reached.clear();
        m_stage = kStages.constFirst();
        setState(Reading);
    }
    if (news.kind == Kind::Provisioning) {
        progress(*news.progress);
    } else {
        setState(Connected);
        if (news.progress)
            take(news.progress->snapshot);
    }
}

bool CollarSession::stale() const
{
    return !m_known || clock().now() - m_readAt > kStaleAfter;
}

QString CollarSession::age() const
{
    if (!m_known)
        return tr("not read yet");
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(clock().now() - m_readAt).count();
    return seconds < 1     ? tr("read just now")
           : seconds < 120 ? tr("read %1 s ago").arg(seconds)
                           : tr("read %1 min ago").arg(seconds / 60);
}

Duration CollarSession::usualTime() const
{
    if (m_stage == QLatin1String("wait"))
        return std::chrono::minutes(2);                                      // the modem registers within a few minutes
    return m_stage == QLatin1String("watch") ? Duration(120s) : Duration(0); // the step says a minute or two
}

Duration CollarSession::stageTime() const
{
    return m_running ? clock().now() - m_stageSince : Duration(0);
}

QString CollarSession::elapsed() const
{
    return minutesText(stageTime());
}

QString CollarSession::usual() const
{
    if (awaited())
        return tr("The collar has its time to show it; you need not press again");
    if (m_stage == QLatin1String("watch"))
        return tr("Usually a minute or two; after 5 min the collar reports an error by itself");
    if (m_stage == QLatin1String("wait"))
        return tr("Before the request, the modem has to find the network: usually within 2 min, at most %1 min")
            .arg(std::chrono::duration_cast<std::chrono::minutes>(m_limit).count());
    return tr("Usually a few seconds");
}

QString CollarSession::left() const
{
    if (m_limit <= 0ns)
        return {};
    // What the program waits beyond the collar's own limit is for its last word.
    if (m_stage == QLatin1String("watch") && stageTime() < kCollarGivesUp)
        return tr("%1 until the collar gives up").arg(minutesText(kCollarGivesUp - stageTime()));
    return tr("%1 left").arg(minutesText(m_limit - stageTime()));
}

double CollarSession::fraction() const
{
    return m_limit <= 0ns
               ? 0
               : std::clamp(static_cast<double>(stageTime().count()) / static_cast<double>(m_limit.count()), 0.0, 1.0);
}

double CollarSession::usualAt() const
{
    return m_limit <= 0ns ? 0 : static_cast<double>(usualTime().count()) / static_cast<double>(m_limit.count());
}

bool CollarSession::late() const
{
    return m_running && usualTime() > 0ns && stageTime() > usualTime();
}

} // namespace wm::ui
