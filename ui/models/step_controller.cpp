// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/step_controller.h"

#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

namespace wm::ui {
namespace {

/// The drafts as entries that nobody has signed: only to ask the engine how the job would stand with them.
record::JobState withDrafts(record::JobState state, const QList<record::Draft> &drafts, const record::Author &author,
                            qint64 utcMs)
{
    QList<record::Entry> entries;
    for (const record::Draft &draft : drafts) {
        record::Entry entry;
        entry.kind = draft.kind;
        entry.path = draft.path;
        entry.value = draft.value;
        entry.supersedes = draft.supersedes;
        entry.blobs = draft.blobs;
        entry.user = author.user;
        entry.role = author.role;
        entry.utcMs = utcMs;
        entry.sequence = static_cast<quint64>(state.entries().size() + entries.size() + 1);
        entry.hash = QByteArray("preview ") + QByteArray::number(entries.size());
        entries.append(entry);
    }
    state.apply(entries);
    return state;
}

/// The same measurement, taken with something that is in date and reaches it: only to be judged, never to be recorded.
QJsonValue withSomeTool(const QJsonValue &said)
{
    QJsonObject measure = said.toObject();
    const bool measured = measure.contains(QStringLiteral("measured")) || measure.contains(QStringLiteral("set_inlb"));
    QJsonObject tool = measure.value(QStringLiteral("instrument")).toObject();
    if (!measured || !tool.value(QStringLiteral("due_on")).toString().isEmpty())
        return said;
    if (tool.isEmpty())
        tool.insert(QStringLiteral("id"), QStringLiteral("?"));
    tool.insert(QStringLiteral("due_on"), QStringLiteral("9999-12-31"));
    if (!tool.contains(QStringLiteral("calibrated_on")))
        tool.insert(QStringLiteral("calibrated_on"), QStringLiteral("2000-01-01"));
    for (const auto &[key, reach] : {std::pair("min", -1e9), std::pair("max", 1e9)})
        if (!tool.contains(QLatin1String(key)))
            tool.insert(QLatin1String(key), reach);
    measure.insert(QStringLiteral("instrument"), tool);
    return measure;
}

} // namespace

StepController::StepController(JobController &job, const workflow::Step &step) : m_job(job), m_step(step)
{
    const Settings &settings = *job.app().settings();
    const std::optional<double> tolerance =
        settings.torqueTolerance() < 0 ? std::nullopt : std::optional(settings.torqueTolerance());
    for (const workflow::Evidence &spec : m_step.evidence) {
        auto *item = new EvidenceItem(spec, job.typeOf(spec.path), tolerance, this);
        QStringList judgedBy{spec.judge.note};
        for (const QString &id : spec.judge.checks)
            judgedBy.append(m_step.findCheck(id)->because);
        item->setJudgedBy(judgedBy);
        item->setToday(QDateTime::fromMSecsSinceEpoch(job.utcMs()).date());
        connect(item, &EvidenceItem::editedByPerson, this, &StepController::evaluate);
        connect(item, &EvidenceItem::toolChanged, this, &StepController::spreadTool);
        m_evidence.append(item);
    }
    for (const workflow::Notice &warning : m_step.warnings) {
        auto *item = new NoticeItem(this);
        item->noticeId = warning.id;
        item->text = warning.text;
        m_warnings.append(item);
    }
    makeHelp();
    if (m_step.awaits == workflow::Awaits::AnsweredFindings)
        connect(job.findings(), &FindingsController::changed, this, &StepController::evaluate);
    if (m_step.page == QLatin1String("packet"))
        connect(job.packet(), &PacketController::changed, this, &StepController::evaluate);
    refresh();
}

StepController::~StepController() = default;

void StepController::refresh()
{
    m_now = m_job.engine().status(m_job.state(), m_step.id);
    qDeleteAll(m_reasons);
    m_reasons.clear();
    for (const workflow::Reason &reason : m_now.reasons) {
        auto *item = new NoticeItem(this);
        item->text = reason.text;
        item->opensStep = reason.opensStep;
        if (const workflow::Step *opens = m_job.engine().pack().find(reason.opensStep))
            item->opensTitle = opens->title;
        m_reasons.append(item);
    }
    QHash<QString, QString> names;
    for (const record::Entry *photo : m_job.state().all(record::Kind::Photo))
        for (const record::Hash &hash : photo->blobs)
            names.insert(QString::fromLatin1(hash.toHex()), photo->value.value(QStringLiteral("name")).toString());
    for (EvidenceItem *item : std::as_const(m_evidence)) {
        item->setPhotoNames(names);
        if (item->torque())
            item->setTarget(targetOf(item->evidenceId()));
    }
    knowTools();
    if (done())
        for (NoticeItem *warning : std::as_const(m_warnings))
            warning->acknowledged = true;
    const workflow::StepState state = m_now.state;
    m_maySkip = !stopWork() && (state == workflow::StepState::Ready ||
                                (state == workflow::StepState::Blocked &&
                                 m_job.engine().recordSkipped(m_job.state(), m_step.id, m_step.title,
                                                              m_job.author().user, workflow::OpenFindings())));
    m_mayTakeBack = settled() ? m_job.engine().mayTakeBack(m_job.state(), m_step.id) : Result<void>();
    evaluate();
}

workflow::StepInput StepController::input() const
{
    workflow::StepInput input;
    for (const EvidenceItem *item : m_evidence)
        if (const QJsonObject said = item->input(); !said.isEmpty() && !item->namesTool())
            input.insert(item->evidenceId(), said);
    if (const EvidenceItem *name = toolName(); name && name->wanted()) {
        const QString names = toolNames();
        const bool stands = std::any_of(m_now.evidence.begin(), m_now.evidence.end(), [&](const auto &status) {
            return status.id == name->evidenceId() && status.value.toString() == names;
        });
        if (!names.isEmpty() && !stands)
            input.insert(name->evidenceId(), QJsonObject{{QStringLiteral("value"), names}});
    }
    QJsonArray acknowledged;
    for (const NoticeItem *warning : m_warnings)
        if (warning->acknowledged)
            acknowledged.append(warning->noticeId);
    if (!acknowledged.isEmpty())
        input.insert(QStringLiteral("acknowledged"), acknowledged);
    if (!m_note.trimmed().isEmpty())
        input.insert(QStringLiteral("note"), m_note.trimmed());
    if (const auto open = openFindings())
        input.insert(QString(workflow::kOpenFindings), workflow::toJson(*open));
    return input;
}

QString StepController::targetOf(const QString &evidenceId) const
{
    // The engine names a target when it judges a value, so it is given one to judge.
    const QJsonObject some{{QStringLiteral("measured"), 1.0}};
    const auto drafts = m_job.engine().recordEvidence(m_job.state(), m_step.id, {{evidenceId, withSomeTool(some)}},
                                                      QStringLiteral("typed"));
    if (!drafts)
        return {};
    for (const workflow::EvidenceStatus &status :
         m_job.engine().status(withDrafts(m_job.state(), *drafts, m_job.author(), m_job.utcMs()), m_step.id).evidence)
        if (status.id == evidenceId)
            return status.target;
    return {};
}

workflow::StepInput StepController::usable(const workflow::StepInput &input)
{
    workflow::StepInput good;
    for (const EvidenceItem *item : m_evidence) {
        if (!input.contains(item->evidenceId()))
            continue;
        workflow::StepInput more = good;
        more.insert(item->evidenceId(), input.value(item->evidenceId()));
        if (const auto kept = m_job.engine().recordEvidence(m_job.state(), m_step.id, more, QStringLiteral("typed")))
            good = more;
        else
            m_refused.append({item->evidenceId(), withoutPaths(kept.error().message)});
    }
    return good;
}

void StepController::evaluate()
{
    for (EvidenceItem *item : std::as_const(m_evidence)) {
        QHash<QString, workflow::PhotoUse> elsewhere;
        for (const QString &hash : item->newPhotos()) {
            const workflow::PhotoUse other = m_job.engine().photoElsewhere(m_job.state(), m_step.id, item->evidenceId(),
                                                                           QByteArray::fromHex(hash.toLatin1()));
            if (!other.of.isEmpty())
                elsewhere.insert(hash, other);
        }
        item->setShared(elsewhere);
    }
    const workflow::StepInput said = input();
    m_preview = m_now;
    m_previewSite = m_job.state().site();
    m_refused.clear();
    if (edited()) {
        // What it was measured with may still be missing; the verdict need not wait for it.
        workflow::StepInput shown = said;
        for (auto it = shown.begin(); it != shown.end(); ++it)
            it.value() = withSomeTool(it.value());
        auto drafts = m_job.engine().recordEvidence(m_job.state(), m_step.id, shown, QStringLiteral("typed"));
        if (!drafts)
            drafts = m_job.engine().recordEvidence(m_job.state(), m_step.id, usable(shown), QStringLiteral("typed"));
        if (drafts) {
            const record::JobState then = withDrafts(m_job.state(), *drafts, m_job.author(), m_job.utcMs());
            m_preview = m_job.engine().status(then, m_step.id);
            m_previewSite = then.site();
        }
    }
    judgeReadings();
    const bool editable = !m_job.app().viewing() && m_now.state != workflow::StepState::Blocked &&
                          m_now.state != workflow::StepState::NotApplicable;
    for (EvidenceItem *item : std::as_const(m_evidence))
        for (workflow::EvidenceStatus status : std::as_const(m_preview.evidence))
            if (status.id == item->evidenceId()) {
                for (QString &path : status.missingPaths)
                    path = siteLabelInPlace(path);
                const auto refused = std::find_if(m_refused.begin(), m_refused.end(),
                                                  [item](const auto &one) { return one.first == item->evidenceId(); });
                item->setRefused(refused == m_refused.end() ? QString() : refused->second);
                const bool tooEarly = item->kind() == EvidenceItem::Attest && packetAwaited();
                item->setStatus(status, editable && !m_saving && !tooEarly);
            }
    shareTools();
    // What the answers as they stand now do not ask for is neither sent nor in the way. Asked for again, it is still
    // there.
    workflow::StepInput asked = said;
    for (const EvidenceItem *item : std::as_const(m_evidence))
        if (!item->wanted()) {
            asked.remove(item->evidenceId());
            m_refused.removeIf([item](const auto &one) { return one.first == item->evidenceId(); });
        }
    m_ready = editable ? m_job.engine().recordDone(m_job.state(), m_step.id, asked, QStringLiteral("typed"))
                       : Result<QList<record::Draft>>(makeError(ErrorCode::Refused, QString()));
    showObstacles();
    Q_EMIT changed();
}

QString StepController::device() const
{
    for (const workflow::Evidence &spec : m_step.evidence)
        if (spec.kind == workflow::EvidenceKind::Device)
            return spec.device;
    return {};
}

bool StepController::aboutPremises() const
{
    return std::any_of(m_step.evidence.begin(), m_step.evidence.end(), [](const workflow::Evidence &spec) {
        return spec.path == QLatin1String("collar.provisioning_confirmed") || spec.action == QLatin1String("provision");
    });
}

bool StepController::settled() const
{
    return m_now.state == workflow::StepState::Done || m_now.state == workflow::StepState::Skipped ||
           m_now.state == workflow::StepState::Refused || m_now.state == workflow::StepState::NotApplicable;
}

bool StepController::edited() const
{
    return std::any_of(m_evidence.begin(), m_evidence.end(), [](const EvidenceItem *item) { return item->edited(); });
}

QJsonObject StepController::unfinished() const
{
    QJsonObject all;
    for (const EvidenceItem *item : m_evidence)
        if (const QJsonObject one = item->unfinished(); !one.isEmpty())
            all.insert(item->evidenceId(), one);
    QJsonArray acknowledged;
    for (const NoticeItem *warning : m_warnings)
        if (warning->acknowledged)
            acknowledged.append(warning->noticeId);
    // Of a step that is done they stand in the record; of one skipped or refused nobody asks any more.
    if (!acknowledged.isEmpty() && !settled())
        all.insert(QStringLiteral("acknowledged"), acknowledged);
    if (!m_note.isEmpty())
        all.insert(QStringLiteral("note"), m_note);
    return all;
}

void StepController::restore(const QJsonObject &unfinished)
{
    for (EvidenceItem *item : std::as_const(m_evidence))
        if (const QJsonValue one = unfinished.value(item->evidenceId()); one.isObject())
            item->restore(one.toObject());
    const QJsonArray acknowledged = unfinished.value(QStringLiteral("acknowledged")).toArray();
    for (NoticeItem *warning : std::as_const(m_warnings))
        warning->acknowledged = warning->acknowledged || acknowledged.contains(warning->noticeId);
    m_note = unfinished.value(QStringLiteral("note")).toString();
    evaluate();
}

QJsonObject StepController::ofAnEarlierRun(const QJsonObject &unfinished)
{
    QJsonObject left;
    for (auto it = unfinished.begin(); it != unfinished.end(); ++it) {
        if (!it.value().isObject()) {
            if (it.key() != QLatin1String("acknowledged"))
                left.insert(it.key(), it.value());
            continue;
        }
        QJsonObject item = it.value().toObject();
        item.remove(QStringLiteral("attested"));
        item.remove(QStringLiteral("heard"));
        item.remove(QStringLiteral("reading"));
        const bool says = !item.value(QStringLiteral("text")).toString().isEmpty() ||
                          !item.value(QStringLiteral("choice")).toString().isEmpty() ||
                          !item.value(QStringLiteral("photos")).toArray().isEmpty();
        if (says)
            left.insert(it.key(), item);
    }
    return left;
}

bool StepController::canRecord() const
{
    if (m_saving)
        return false;
    if (!edited() && settled())
        return true; // the action is "Next step"
    if (packetAwaited() || nothingPutIn())
        return false;
    if (std::any_of(m_evidence.begin(), m_evidence.end(),
                    [](const EvidenceItem *item) { return item->busy() || !item->problem().isEmpty(); }))
        return false;
    return m_ready.has_value();
}

bool StepController::canSkip() const
{
    return !m_saving && !m_job.app().viewing() && m_maySkip;
}

bool StepController::canRefuse() const
{
    return !m_saving && !m_job.app().viewing() && m_now.state == workflow::StepState::Ready;
}

void StepController::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    evaluate();
}

void StepController::acknowledge(const QString &warningId, bool yes)
{
    for (NoticeItem *warning : std::as_const(m_warnings))
        if (warning->noticeId == warningId && warning->acknowledged != yes) {
            warning->acknowledged = yes;
            Q_EMIT warning->acknowledgedChanged();
        }
    evaluate();
}

void StepController::record()
{
    if (!canRecord())
        return;
    if (!edited() && settled()) {
        if (const QString next = m_job.followingStepId(); !next.isEmpty())
            m_job.goOnTo(next);
        else // the work is done: what is left is the packet
            m_job.setTab(QStringLiteral("packet"));
        return;
    }
    keep(m_ready, true);
}

void StepController::skip(const QString &reason)
{
    keep(m_job.engine().recordSkipped(m_job.state(), m_step.id, reason.trimmed(), {}, openFindings()), true);
}

void StepController::refuse(const QString &reason)
{
    // A refused stop-work step stops the work: stay on it, so that it is seen.
    keep(m_job.engine().recordRefused(m_job.state(), m_step.id, reason.trimmed()), !stopWork());
}

bool StepController::canTakeBack() const
{
    return !m_saving && !m_job.app().viewing() && settled() && m_now.state != workflow::StepState::NotApplicable &&
           m_mayTakeBack;
}

QString StepController::whyNotTakenBack() const
{
    return settled() && m_now.state != workflow::StepState::NotApplicable && !m_mayTakeBack
               ? m_mayTakeBack.error().message
               : QString();
}

void StepController::takeBack(const QString &reason)
{
    for (NoticeItem *warning : std::as_const(m_warnings)) // to be read again with the rest
        warning->acknowledged = false;
    keep(m_job.engine().recordTakenBack(m_job.state(), m_step.id, reason.trimmed()), false);
}

void StepController::keep(const Result<QList<record::Draft>> &drafts, bool goOn)
{
    if (m_saving)
        return; // a second touch of the same action
    if (!drafts) {
        m_job.app().report(drafts.error());
        return;
    }
    m_saving = true;
    evaluate();
    m_job.append(*drafts).then(this, [this, goOn](const Result<void> &kept) {
        m_saving = false;
        if (!kept) { // what was put in stays in its fields
            m_job.app().report(kept.error());
            evaluate();
            return;
        }
        for (EvidenceItem *item : std::as_const(m_evidence))
            item->forget();
        m_note.clear();
        refresh();
        if (goOn)
            m_job.openNext();
    });
}

void StepController::setReading(const QString &evidenceId, const QJsonObject &decoded)
{
    for (EvidenceItem *item : std::as_const(m_evidence))
        if (item->evidenceId() == evidenceId)
            item->setReading(decoded);
}

} // namespace wm::ui
