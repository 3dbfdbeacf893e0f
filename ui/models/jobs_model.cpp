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

void JobsModel::setPlaceOf(PlaceOf placeOf)
{
    m_placeOf = std::move(placeOf);
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
}

void JobsModel::refresh()
{
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
    if (job.state == QLatin1String("submitted"))
        return QCoreApplication::translate("Jobs", "Submitted");
    if (job.state == QLatin1String("sealed"))
        return QCoreApplication::translate("Jobs", "Signed and sealed");
    if (job.state == QLatin1String("superseded"))
        return QCoreApplication::translate("Jobs", "Superseded by a later job");
    if (job.lastStep.isEmpty() || !m_placeOf)
        return QCoreApplication::translate("Jobs", "No step recorded yet");
    return m_placeOf(job.lastStep).stands;
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
        if (job.state == QLatin1String("sealed"))
            return StatusShape::Pass;
        if (job.state != QLatin1String("draft"))
            return StatusShape::Waiting;
        return job.lastStep.isEmpty() ? StatusShape::ToDo : StatusShape::InHand;
    case DoneRole:
        return job.state == QLatin1String("sealed") && m_placeOf ? m_placeOf(job.lastStep).phases
               : m_placeOf                                       ? m_placeOf(job.lastStep).done
                                                                 : 0;
    case PhasesRole:
        return m_placeOf ? m_placeOf(job.lastStep).phases : 0;
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
            {ShapeRole, "shape"},       {DoneRole, "done"},
            {PhasesRole, "phases"},     {DemonstrationRole, "demonstration"},
            {ArchivedRole, "archived"}, {WhenRole, "when"},
            {EntriesRole, "entries"}};
}

} // namespace wm::ui
