// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/device_session.h"

#include "ui/app.h"
#include "ui/models/job_controller.h"

#include <algorithm>

namespace wm::ui {

namespace {
constexpr Duration kKept = std::chrono::minutes(10);
}

DeviceSession::DeviceSession(App &app, JobController *job, QString device, Clock *replay)
    : m_app(app), m_job(job), m_device(std::move(device)), m_replay(replay)
{
    if (m_replay)
        return;
    if (m_job)
        connect(m_job, &JobController::stepChanged, this, &DeviceSession::handOver);
    // Ports do not matter to a demonstration.
    if (m_app.services().watchLinks && !(m_job && m_job->demonstration()))
        m_app.services().watchLinks(this, [this](const QString &note) {
            m_linkNote = note;
            findLinks();
        });
    connect(&app, &App::languageChanged, this, &DeviceSession::linksChanged);
    findLinks();
}

DeviceSession::~DeviceSession() = default;

void DeviceSession::findLinks()
{
    m_lookAgain = m_looking; // what was plugged in meanwhile may be missing in the list that is under way
    if (!m_app.services().links || m_looking)
        return;
    m_looking = true;
    Q_EMIT linksChanged();
    const auto take = [this](const QList<LinkChoice> &links) {
        takeLinks(links);
        if (m_lookAgain)
            findLinks();
    };
    if (m_job) { // simulated devices for a demonstration alone, real ones for a real job alone
        m_app.services().links(m_job->demonstration()).then(this, take);
        return;
    }
    m_app.services().links(false).then(this, [this, take](const QList<LinkChoice> &real) {
        m_app.services().links(true).then(this,
                                          [real, take](const QList<LinkChoice> &simulated) { take(real + simulated); });
    });
}

void DeviceSession::takeLinks(const QList<LinkChoice> &links)
{
    const LinkChoice before = m_linkIndex >= 0 ? m_links.value(m_linkIndex) : LinkChoice{link(), {}};
    m_links.clear();
    for (const LinkChoice &choice : links)
        if (choice.device.isEmpty() || choice.device == m_device)
            m_links.append(choice);
    // Plugged in again it may have another number, and its number may be another's: what it is counts.
    const auto index = [this](auto fits) {
        const auto found = std::find_if(m_links.cbegin(), m_links.cend(), fits);
        return found == m_links.cend() ? -1 : static_cast<int>(found - m_links.cbegin());
    };
    m_linkIndex = index([&before](const LinkChoice &choice) {
        return before.identity.isEmpty() ? choice.link == before.link : choice.identity == before.identity;
    });
    const auto met = [this](const LinkChoice &choice) { return choice.metBefore == m_device; };
    if (m_linkIndex < 0 && m_typedLink.isEmpty() && !m_links.isEmpty()) {
        if (std::count_if(m_links.cbegin(), m_links.cend(), met) == 1)
            m_linkIndex = index(met);
        else if (m_links.size() == 1 || m_job == nullptr)
            m_linkIndex = 0;
    }
    m_looking = false;
    Q_EMIT linksChanged();
    Q_EMIT changed();
}

void DeviceSession::useLink(const QString &link)
{
    for (qsizetype at = 0; at < m_links.size(); ++at)
        if (m_links.at(at).link == link)
            return setLinkIndex(static_cast<int>(at));
    setTypedLink(link);
}

QStringList DeviceSession::linkNames() const
{
    QStringList names;
    for (const LinkChoice &choice : m_links)
        names += shownName(choice);
    return names;
}

QString shownName(const LinkChoice &choice)
{
    return choice.simulated ? DeviceSession::tr("SIMULATED %1").arg(choice.name) : choice.name;
}

QString DeviceSession::link() const
{
    return m_linkIndex >= 0 && m_linkIndex < m_links.size() ? m_links.at(m_linkIndex).link : m_typedLink.trimmed();
}

bool DeviceSession::simulatedLink() const
{
    return m_linkIndex >= 0 && m_linkIndex < m_links.size() && m_links.at(m_linkIndex).simulated;
}

double DeviceSession::speed() const
{
    return m_linkIndex >= 0 && m_linkIndex < m_links.size() ? m_links.at(m_linkIndex).speed : 1;
}

void DeviceSession::setLinkIndex(int index)
{
    if (index == m_linkIndex)
        return;
    m_linkIndex = index;
    linkChanged();
    setState(NoLink);
    Q_EMIT linksChanged();
}

void DeviceSession::setTypedLink(const QString &link)
{
    if (link == m_typedLink)
        return;
    m_typedLink = link;
    if (!link.trimmed().isEmpty())
        m_linkIndex = -1;
    linkChanged();
    setState(NoLink);
    Q_EMIT linksChanged();
}

void DeviceSession::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    if (problem.isEmpty())
        m_problemCard.clear();
    Q_EMIT changed();
}

void DeviceSession::setState(const Error &error)
{
    m_problemCard = toWord(error.code);
    switch (error.code) {
    case ErrorCode::NotReady:
        return setState(NotReady, error.message);
    case ErrorCode::Timeout:
        return setState(Silent, error.message);
    case ErrorCode::Vanished:
        return setState(Lost, error.message);
    case ErrorCode::Busy:
        return setState(InUse, error.message);
    case ErrorCode::NoPermission:
        return setState(NoPermission, error.message);
    case ErrorCode::Refused:
    case ErrorCode::Mismatch:
        return setState(Refused, error.message);
    default:
        return setState(Failed, error.message);
    }
}

QString DeviceSession::stateWord() const
{
    switch (m_state) {
    case NoLink:
        return hasLink() ? tr("Not connected yet") : tr("No link chosen");
    case Searching:
        return tr("Searching for the device …");
    case Connected:
        return m_device == QLatin1String("ims") ? (connected() ? tr("Listening") : tr("Heard")) : tr("Connected");
    case Reading:
        return workWord();
    case NotReady:
        return tr("Not ready yet: it has just started");
    case Silent:
        return tr("Silent: no answer");
    case Lost:
        return tr("Lost: the link is gone");
    case InUse:
        return tr("In use elsewhere");
    case NoPermission:
        return link().startsWith(QLatin1String("ble:")) ? tr("No permission: not bonded")
                                                        : tr("No permission for this port");
    case Refused:
        return tr("Stopped");
    case Failed:
        return tr("It did not work");
    }
    return {};
}

QString DeviceSession::workWord() const
{
    return m_device == QLatin1String("ims") ? tr("Listening") : tr("Reading …"); // a meter is never asked
}

int DeviceSession::stateShape() const
{
    switch (m_state) {
    case NoLink:
        return StatusShape::ToDo;
    case Searching:
    case Reading:
        return StatusShape::UnderWay;
    case Connected:
        return StatusShape::Pass;
    case NotReady:
        return StatusShape::Waiting;
    case Silent:
    case Lost:
    case InUse:
    case NoPermission:
        return StatusShape::Warn;
    case Refused:
    case Failed:
        return StatusShape::Fail;
    }
    return StatusShape::ToDo;
}

Clock &DeviceSession::clock() const
{
    return m_replay ? *m_replay : *m_app.services().clock;
}

void DeviceSession::tick(bool on)
{
    if (!on)
        m_tick.reset();
    else if (!m_tick)
        armTick();
}

void DeviceSession::armTick()
{
    m_tick = clock().after(std::chrono::seconds(1), [this] {
        armTick();
        second(); // may stop it again
    });
}

QString DeviceSession::fact(const QString &path) const
{
    const record::Entry *entry = m_job ? m_job->state().current(record::Kind::Fact, path) : nullptr;
    return entry ? entry->value.value(QStringLiteral("v")).toVariant().toString() : QString();
}

void DeviceSession::deliver(const QString &stepId, const QString &evidenceId, const QJsonObject &reading)
{
    if (!m_job || stepId.isEmpty())
        return;
    m_waiting.removeIf([&](const Waiting &one) { return one.step == stepId && one.evidence == evidenceId; });
    if (StepController *step = m_job->step(); step && step->stepId() == stepId)
        step->setReading(evidenceId, reading); // read again: the newest counts
    m_waiting.append({stepId, evidenceId, reading, clock().now()});
    handOver();
}

void DeviceSession::handOver()
{
    StepController *step = m_job ? m_job->step() : nullptr;
    if (!step)
        return;
    // Kept until it is recorded, so that it survives a look at another step; not for long, since devices change.
    m_waiting.removeIf([&](const Waiting &one) { return clock().now() - one.at > kKept; });
    const QList<Waiting> waiting = m_waiting; // a step that takes one may change the list
    for (const Waiting &one : waiting) {
        if (one.step != step->stepId())
            continue;
        for (const EvidenceItem *item : step->evidence())
            if (item->evidenceId() == one.evidence && !item->have())
                step->setReading(one.evidence, one.reading);
    }
}

QString minutesText(Duration time)
{
    const auto seconds = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(time).count());
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace wm::ui
