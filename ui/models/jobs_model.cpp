// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobs_model.h"

#include "ui/style/status_shape.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace wm::ui {

QString whenText(qint64 utcMs, const QDateTime &now)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs);
    const QLocale locale;
    const QString time = locale.toString(at.time(), QStringLiteral("HH:mm"));
    const qint64 days = at.date().daysTo(now.date());
    if (days == 0)
        return QCoreApplication::translate("Jobs", "Today, %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("Jobs", "Yesterday, %1").arg(time);
    return locale.toString(at.date(), QStringLiteral("d MMM yyyy"));
}

JobsModel::JobsModel(QObject *parent) : QAbstractListModel(parent) {}

void JobsModel::setStandsOf(StandsOf standsOf)
{
    m_standsOf = std::move(standsOf);
}

void JobsModel::setProgressOf(ProgressOf progressOf)
{
    m_progressOf = std::move(progressOf);
}

void JobsModel::askFor(const JobId &job) const
{
    constexpr qsizetype kScreenful = 40; // whoever scrolls past ten thousand jobs does not wait for all of them
    m_asked.removeAll(job);
    m_asked.append(job);
    if (m_asked.size() > kScreenful)
        m_asked.removeFirst();
    // An answer that is there already comes at once: never while a row still reads what it asked for.
    QMetaObject::invokeMethod(const_cast<JobsModel *>(this), &JobsModel::askNext, Qt::QueuedConnection);
}

void JobsModel::askNext() const
{
    if (m_asking || m_asked.isEmpty() || !m_progressOf)
        return;
    m_asking = true;
    const JobId id = m_asked.takeLast();
    // Filling in what was asked for is no change of the model; telling the view about it needs the object as it is.
    auto *self = const_cast<JobsModel *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    m_progressOf(id).then(self, [self, id](const Progress &progress) {
        self->m_asking = false;
        if (const record::JobSummary *top = self->last(); top != nullptr && top->id == id) {
            self->m_progress.insert(id, {top->changedUtcMs, progress});
            Q_EMIT self->countsChanged();
        }
        for (qsizetype row = 0; row < self->m_shown.size(); ++row) {
            const record::JobSummary &job = self->m_jobs.at(self->m_shown.at(row));
            if (job.id != id)
                continue;
            self->m_progress.insert(id, {job.changedUtcMs, progress});
            const QModelIndex at = self->index(static_cast<int>(row));
            Q_EMIT self->dataChanged(at, at, {PhasesRole, SkippedRole, StandsRole, ShapeRole});
        }
        self->askNext();
    });
}

void JobsModel::askForLast() const
{
    if (const record::JobSummary *top = last())
        askFor(top->id);
}

QString JobsModel::idOf(const QString &title) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [name = title.simplified()](const auto &job) {
        return !job.demonstration && job.title.simplified().compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_jobs.end() ? QString() : toText(found->id);
}

QString JobsModel::titleOf(const QString &id) const
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [&](const auto &job) { return toText(job.id) == id; });
    return found == m_jobs.end() ? QString() : found->title;
}

int JobsModel::foundArchived() const
{
    if (m_show == Archived || m_search.isEmpty() || !m_shown.isEmpty())
        return 0;
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
                                          [this](const auto &job) { return job.archived && hasSearched(job); }));
}

void JobsModel::setJobs(QList<record::JobSummary> jobs)
{
    std::stable_sort(jobs.begin(), jobs.end(),
                     [](const auto &a, const auto &b) { return a.changedUtcMs > b.changedUtcMs; });
    m_jobs = std::move(jobs);
    m_loading = false;
    m_archived = m_submitted = 0;
    for (const record::JobSummary &job : m_jobs) {
        m_archived += job.archived ? 1 : 0;
        m_submitted += !job.archived && job.state != QLatin1String("draft") ? 1 : 0;
    }
    filter();
    askForLast();
}

void JobsModel::refresh()
{
    m_progress.clear(); // another procedure may count otherwise
    askForLast();
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_shown.size()) - 1));
    Q_EMIT countsChanged();
}

bool JobsModel::matches(const record::JobSummary &job) const
{
    if (job.archived != (m_show == Archived))
        return false;
    if (m_show == Submitted && job.state == QLatin1String("draft"))
        return false;
    return hasSearched(job);
}

bool JobsModel::hasSearched(const record::JobSummary &job) const
{
    if (m_search.isEmpty())
        return true;
    for (const QString &text : {job.title, job.address, job.collarSerial, job.utility})
        if (text.contains(m_search, Qt::CaseInsensitive))
            return true;
    return false;
}

void JobsModel::filter()
{
    beginResetModel();
    m_shown.clear();
    const record::JobSummary *top = last();
    for (qsizetype at = 0; at < m_jobs.size(); ++at)
        if (&m_jobs.at(at) != top && matches(m_jobs.at(at)))
            m_shown.append(at);
    endResetModel();
    Q_EMIT countsChanged();
}

const record::JobSummary *JobsModel::last() const
{
    // Only over the plain list: who searches wants the hits, not what was in hand before.
    if (m_show != Open || !m_search.isEmpty())
        return nullptr;
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [](const auto &job) {
        return !job.archived && job.state == QLatin1String("draft");
    });
    return found == m_jobs.end() ? nullptr : &*found;
}

QString JobsModel::lastId() const
{
    return last() ? toText(last()->id) : QString();
}
QString JobsModel::lastTitle() const
{
    return last() ? last()->title : QString();
}
QString JobsModel::lastWhen() const
{
    return last() ? whenText(last()->changedUtcMs, QDateTime::currentDateTime()) : QString();
}
QString JobsModel::lastStands() const
{
    return last() ? standsOf(*last()) : QString();
}
bool JobsModel::lastDemonstration() const
{
    return last() != nullptr && last()->demonstration;
}

void JobsModel::setSearch(const QString &search)
{
    if (search.trimmed() == m_search)
        return;
    m_search = search.trimmed();
    Q_EMIT filterChanged();
    filter();
}

void JobsModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    Q_EMIT filterChanged();
    filter();
}

int JobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString JobsModel::standsOf(const record::JobSummary &job) const
{
    // What came back wants to be seen before anything else of the job.
    if (const Progress known = m_progress.value(job.id).progress; known.open > 0)
        return QCoreApplication::translate("Jobs", "Returned: %n deficiencies open", nullptr, known.open);
    else if (known.answered > 0)
        return QCoreApplication::translate("Jobs", "%n deficiencies answered, not accepted yet", nullptr,
                                           known.answered);
    if (job.state == QLatin1String("submitted"))
        return QCoreApplication::translate("Jobs", "Submitted");
    if (job.state == QLatin1String("sealed"))
        return QCoreApplication::translate("Jobs", "Signed and sealed");
    if (job.state == QLatin1String("superseded"))
        return QCoreApplication::translate("Jobs", "Superseded by a later job");
    const QString stands = m_standsOf && !job.lastStep.isEmpty() ? m_standsOf(job.lastStep) : QString();
    return stands.isEmpty() ? QCoreApplication::translate("Jobs", "No step recorded yet") : stands;
}

int JobsModel::shapeOf(const record::JobSummary &job) const
{
    if (const Progress known = m_progress.value(job.id).progress; known.open + known.answered > 0)
        return known.open > 0 ? StatusShape::Fail : StatusShape::Waiting;
    if (job.state == QLatin1String("sealed"))
        return StatusShape::Pass;
    if (job.state != QLatin1String("draft"))
        return StatusShape::Waiting;
    return job.lastStep.isEmpty() ? StatusShape::ToDo : StatusShape::InHand;
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const record::JobSummary &job = m_jobs.at(m_shown.at(index.row()));
    switch (role) {
    case IdRole:
        return toText(job.id);
    case Qt::DisplayRole:
    case TitleRole:
        return job.title;
    case SubtitleRole: {
        QStringList parts;
        for (const QString &part : {job.utility, job.collarSerial.isEmpty() ? job.address : job.collarSerial})
            if (!part.isEmpty())
                parts += part;
        return parts.isEmpty() ? QCoreApplication::translate("Jobs", "address and utility not known yet")
                               : parts.join(QStringLiteral(" · "));
    }
    case StandsRole:
        return standsOf(job);
    case ShapeRole:
        return shapeOf(job);
    case PhasesRole:
    case SkippedRole: {
        const auto known = m_progress.constFind(job.id);
        if (known == m_progress.cend() || known->changedUtcMs != job.changedUtcMs) {
            askFor(job.id);
            if (known == m_progress.cend())
                return role == PhasesRole ? QVariant::fromValue(QList<int>()) : QVariant(0);
        }
        return role == PhasesRole ? QVariant::fromValue(known->progress.phases) : QVariant(known->progress.skipped);
    }
    case DemonstrationRole:
        return job.demonstration;
    case ArchivedRole:
        return job.archived;
    case WhenRole:
        return whenText(job.changedUtcMs, QDateTime::currentDateTime());
    case EntriesRole:
        return job.entries;
    default:
        return {};
    }
}

QHash<int, QByteArray> JobsModel::roleNames() const
{
    return {{IdRole, "jobId"},          {TitleRole, "title"},
            {SubtitleRole, "subtitle"}, {StandsRole, "stands"},
            {ShapeRole, "shape"},       {SkippedRole, "skipped"},
            {PhasesRole, "phases"},     {DemonstrationRole, "demonstration"},
            {ArchivedRole, "archived"}, {WhenRole, "when"},
            {EntriesRole, "entries"}};
}

} // namespace wm::ui
