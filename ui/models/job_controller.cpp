// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/job_controller.h"

#include "core/record/causality.h"
#include "core/workflow/conversation.h"
#include "ui/app.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace wm::ui {

class JobController::JobJournal final : public workflow::Journal
{
public:
    explicit JobJournal(JobController *job) : m_job(job) {}
    QFuture<Result<void>> append(QList<record::Draft> drafts) override
    {
        if (m_job)
            return m_job->append(drafts);
        return QtFuture::makeReadyFuture(Result<void>(workflow::Cancellation::error()));
    }
    [[nodiscard]] const record::JobState &state() const override { return m_job ? m_job->state() : m_last; }
    void detach()
    {
        m_last = m_job->state();
        m_job = nullptr;
    }

private:
    JobController *m_job;
    record::JobState m_last;
};

JobController::JobController(App &app, record::JobSummary summary, record::JobState state,
                             std::shared_ptr<const workflow::Engine> engine)
    : m_app(app), m_summary(std::move(summary)), m_state(std::move(state)), m_engine(std::move(engine))
{
    // Not with every key: each keeping is a sync of the disk. What a dead battery takes is the last half second.
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(500);
    connect(&m_keepSoon, &QTimer::timeout, this, &JobController::keepUnfinished);
    m_phases.setUnrecorded(m_app.unfinished(m_summary.id).keys());
    connect(m_app.settings(), &Settings::changed, this, &JobController::changed); // who works here
    openNext();
    if (!m_step && !m_engine->pack().steps.isEmpty())
        openStep(m_engine->pack().steps.constFirst().id);
}

JobController::~JobController()
{
    keepUnfinished();
    if (m_journal)
        m_journal->detach();
}

std::shared_ptr<workflow::Journal> JobController::journal()
{
    if (!m_journal)
        m_journal = std::make_shared<JobJournal>(this);
    return m_journal;
}

void JobController::setTab(const QString &tab)
{
    if (std::exchange(m_tab, tab) != tab)
        Q_EMIT tabChanged();
}

CollarSession *JobController::collar()
{
    if (!m_collar)
        m_collar = std::make_unique<CollarSession>(m_app, this);
    return m_collar.get();
}

ImsSession *JobController::ims()
{
    if (!m_ims)
        m_ims = std::make_unique<ImsSession>(m_app, this);
    return m_ims.get();
}

InverterSession *JobController::inverter()
{
    if (!m_inverter)
        m_inverter = std::make_unique<InverterSession>(m_app, this);
    return m_inverter.get();
}

FindingsController *JobController::findings()
{
    if (!m_findings)
        m_findings = std::make_unique<FindingsController>(*this);
    return m_findings.get();
}

DeficienciesController *JobController::deficiencies()
{
    if (!m_deficiencies)
        m_deficiencies = std::make_unique<DeficienciesController>(*this);
    return m_deficiencies.get();
}

PacketController *JobController::packet()
{
    if (!m_packet)
        m_packet = std::make_unique<PacketController>(*this);
    return m_packet.get();
}

PermissionController *JobController::permission()
{
    if (!m_permission)
        m_permission = std::make_unique<PermissionController>(*this);
    return m_permission.get();
}

DocumentsController *JobController::documents()
{
    if (!m_documents)
        m_documents = std::make_unique<DocumentsController>(*this);
    return m_documents.get();
}

DrawingController *JobController::drawings()
{
    if (!m_drawings)
        m_drawings = std::make_unique<DrawingController>(*this);
    return m_drawings.get();
}

GuideController *JobController::guide()
{
    if (!m_guide)
        m_guide = std::make_unique<GuideController>(*this);
    return m_guide.get();
}

SiteController *JobController::site()
{
    if (!m_siteFacts)
        m_siteFacts = std::make_unique<SiteController>(*this);
    return m_siteFacts.get();
}

CameraSession *JobController::camera()
{
    if (!m_camera)
        m_camera = std::make_unique<CameraSession>(*this);
    return m_camera.get();
}

void JobController::openStep(const QString &stepId)
{
    setTab(QStringLiteral("steps")); // whoever asks for a step is led to it
    const workflow::Step *step = m_engine->pack().find(stepId);
    if (!step || (m_step && m_step->stepId() == stepId))
        return;
    keepUnfinished();
    auto previous = std::move(m_step);
    m_step = std::make_unique<StepController>(*this, *step);
    m_passedOver.clear();
    Q_EMIT passedOverChanged();
    giveBack();
    m_phases.set(*m_engine, m_state, stepId);
    Q_EMIT stepChanged();
    if (previous) // it may be the one that asks
        previous.release()->deleteLater();
}

void JobController::keepUnfinished()
{
    m_keepSoon.stop();
    if (!m_step)
        return;
    m_app.keepUnfinished(m_summary.id, m_step->stepId(), m_step->unfinished());
    m_phases.setUnrecorded(m_app.unfinished(m_summary.id).keys());
}

void JobController::giveBack()
{
    if (const QJsonObject unfinished = m_app.unfinished(m_summary.id).value(m_step->stepId()); !unfinished.isEmpty())
        m_step->restore(unfinished);
    connect(m_step.get(), &StepController::changed, &m_keepSoon, qOverload<>(&QTimer::start));
}

QString JobController::nextStepId() const
{
    // Among what can be worked, go on from here rather than back to the beginning. A stop-work step that may not be
    // done yet is not passed: it says itself what opens it.
    if (m_step) {
        const auto &steps = m_engine->pack().steps;
        for (qsizetype at = m_engine->pack().indexOf(m_step->stepId()) + 1; at < steps.size(); ++at) {
            const workflow::StepState state = m_engine->status(m_state, steps.at(at).id).state;
            const bool stops =
                state == workflow::StepState::Blocked && steps.at(at).severity == workflow::Severity::StopWork;
            if (state == workflow::StepState::Ready || stops)
                return steps.at(at).id;
        }
    }
    return m_engine->nextStep(m_state);
}

QStringList JobController::blockedBefore(const QString &stepId) const
{
    QStringList titles;
    if (!m_step)
        return titles;
    const auto &steps = m_engine->pack().steps;
    const qsizetype end = m_engine->pack().indexOf(stepId);
    for (qsizetype at = m_engine->pack().indexOf(m_step->stepId()) + 1; at < end; ++at)
        if (m_engine->status(m_state, steps.at(at).id).state == workflow::StepState::Blocked)
            titles.append(QStringLiteral("“%1”").arg(steps.at(at).title));
    return titles;
}

QString JobController::followingStepId() const
{
    if (const QString open = nextStepId(); !open.isEmpty() || !m_step)
        return open;
    const auto &steps = m_engine->pack().steps;
    for (qsizetype at = m_engine->pack().indexOf(m_step->stepId()) + 1; at < steps.size(); ++at)
        if (m_engine->status(m_state, steps.at(at).id).state != workflow::StepState::NotApplicable)
            return steps.at(at).id;
    return {};
}

void JobController::openNext()
{
    const QList<workflow::PhaseProgress> phases = m_engine->phases(m_state);
    if (m_step && std::all_of(phases.begin(), phases.end(),
                              [](const workflow::PhaseProgress &phase) { return phase.settled == phase.applicable; }))
        setTab(QStringLiteral("packet")); // the work is done: what is left is handing it over
    else
        goOnTo(nextStepId());
}

void JobController::goOnTo(const QString &stepId)
{
    const QStringList passed = blockedBefore(stepId);
    openStep(stepId);
    m_passedOver = passed.isEmpty() ? QString()
                                    : tr("Not possible yet, left for later: %1").arg(passed.join(QStringLiteral(", ")));
    Q_EMIT passedOverChanged();
}

void JobController::refresh()
{
    m_phases.set(*m_engine, m_state, m_step ? m_step->stepId() : QString());
    if (m_step)
        m_step->refresh();
    Q_EMIT changed();
}

void JobController::setEngine(std::shared_ptr<const workflow::Engine> engine)
{
    m_engine = std::move(engine);
    const QString at = m_step ? m_step->stepId() : m_engine->nextStep(m_state);
    keepUnfinished();
    if (m_step)
        m_step.release()->deleteLater();
    openStep(at);
    Q_EMIT changed();
}

QFuture<Result<void>> JobController::append(const QList<record::Draft> &drafts)
{
    if (drafts.isEmpty())
        return QtFuture::makeReadyFuture(Result<void>());
    using Kept = Result<QList<record::Entry>>;
    return m_app.record()
        .call([id = m_summary.id, drafts, author = author(),
               seen = record::SeenNote(m_state.entries())](record::Store &store) -> Kept {
            return store.append(id, author, seen.before(store.deviceKey(), drafts));
        })
        .then(this, [this](const Kept &kept) -> Result<void> {
            if (!kept)
                return kept.error();
            m_state.apply(*kept);
            for (const auto &[path, field] :
                 {std::pair{QStringLiteral("utility.name"), &m_summary.utility},
                  std::pair{QStringLiteral("collar.serial_number"), &m_summary.collarSerial}})
                if (const record::Entry *entry = m_state.current(record::Kind::Fact, path))
                    *field = entry->value.value(QStringLiteral("v")).toString();
            refresh();
            return {};
        });
}

const catalog::TorqueTables *JobController::torqueTables() const
{
    return m_app.torqueTables();
}

record::Author JobController::author() const
{
    record::Author author = m_app.author(m_summary.demonstration);
    author.user = installer();
    return author;
}

QString JobController::installer() const
{
    if (const QString name = m_app.settings()->userName(); !name.isEmpty())
        return name;
    const record::Entry *typed = m_state.current(record::Kind::Fact, QStringLiteral("project.installer_name"));
    if (typed && typed->value.value(QStringLiteral("source")).toString() == QLatin1String("typed"))
        return typed->value.value(QStringLiteral("v")).toString();
    const bool begun = m_summary.demonstration && !m_state.entries().isEmpty();
    return begun ? m_state.entries().constFirst().user : QString();
}

void JobController::takeIn(const QList<record::Entry> &entries)
{
    QSet<record::Hash> known;
    for (const record::Entry &entry : m_state.entries())
        known.insert(entry.hash);
    QList<record::Entry> added;
    for (const record::Entry &entry : entries)
        if (!known.contains(entry.hash))
            added.append(entry);
    if (added.isEmpty())
        return;
    m_state.apply(added);
    refresh();
}

qint64 JobController::utcMs() const
{
    return m_app.services().clock->utc().toMSecsSinceEpoch();
}

std::optional<int> JobController::number(const QString &path) const
{
    QJsonObject at = m_engine->facts(m_state).site;
    const QStringList parts = path.split(QLatin1Char('.'));
    for (qsizetype depth = 0; depth + 1 < parts.size(); ++depth)
        at = at.value(parts.at(depth)).toObject();
    const QJsonValue value = at.value(parts.constLast());
    const double number = value.isString() ? App::number(value.toString()) : value.toDouble(std::nan(""));
    return std::isfinite(number) && number == std::floor(number) ? std::optional(static_cast<int>(number))
                                                                 : std::nullopt;
}

rules::PathType JobController::typeOf(const QString &path) const
{
    static const QRegularExpression selector(QStringLiteral("\\[[^\\]]*\\]"));
    QString generic = path;
    generic.replace(selector, QStringLiteral("[]"));
    return m_app.typeOf(generic);
}

QString JobController::subtitle() const
{
    QStringList parts;
    if (!m_summary.utility.isEmpty())
        parts += m_summary.utility;
    if (!m_summary.collarSerial.isEmpty())
        parts += tr("collar %1").arg(m_summary.collarSerial);
    return parts.join(QStringLiteral(" · "));
}

} // namespace wm::ui
