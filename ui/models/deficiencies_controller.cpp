// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deficiencies_controller.h"

#include "core/documents/cure.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/style/status_shape.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QLocale>

namespace wm::ui {

using State = workflow::Deficiency::State;

namespace {

QString whenText(qint64 utcMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::ShortFormat);
}

int shapeOf(State state)
{
    return state == State::Open       ? StatusShape::Fail
           : state == State::Answered ? StatusShape::Waiting
           : state == State::Accepted ? StatusShape::Pass
                                      : StatusShape::NotApplicable;
}

} // namespace

DeficienciesController::DeficienciesController(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &DeficienciesController::refresh);
    connect(&job.app(), &App::languageChanged, this, [this] {
        if (!m_all.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT changed();
    });
    refresh();
}

void DeficienciesController::refresh()
{
    QList<workflow::Deficiency> all = workflow::deficienciesOf(m_job.state());
    if (all == m_all)
        return;
    beginResetModel();
    m_all = std::move(all);
    endResetModel();
    Q_EMIT changed();
}

void DeficienciesController::ask(const QString &id)
{
    for (const workflow::Deficiency &one : std::as_const(m_all))
        if (one.id == id && !one.settled() && !m_job.app().viewing())
            Q_EMIT cureAsked(id, one.words, one.cure);
}

void DeficienciesController::cure(const QString &id, const QString &words, const QList<QUrl> &photos)
{
    if (m_saving)
        return;
    m_saving = true;
    Q_EMIT changed();
    QtConcurrent::run([photos]() -> Result<QList<documents::Photo>> {
        QList<documents::Photo> read;
        for (const QUrl &file : photos) {
            auto photo = documents::readPhoto(file.toLocalFile());
            if (!photo)
                return photo.error();
            read.append(*std::move(photo));
        }
        return read;
    }).then(this, [this, id, words](const Result<QList<documents::Photo>> &read) {
        if (!read)
            return done(read.error());
        m_job.app()
            .record()
            .call([job = m_job.summary().id, author = m_job.author(), id, words, photos = *read](record::Store &store) {
                return documents::keepCure(store, job, author, id, words, photos);
            })
            .then(this, [this](const Result<QList<record::Entry>> &kept) { done(kept); });
    });
}

void DeficienciesController::done(const Result<QList<record::Entry>> &kept)
{
    m_saving = false;
    if (kept)
        m_job.takeIn(*kept);
    else
        m_job.app().report(kept.error());
    Q_EMIT changed();
}

QString DeficienciesController::summary() const
{
    const QList<workflow::InspectionNote> looks = workflow::inspectionsOf(m_job.state());
    if (looks.isEmpty())
        return {};
    const workflow::InspectionNote &last = looks.constLast();
    const QString seen = tr("%1 of %2 items were marked as seen.").arg(last.seen).arg(last.items);
    return (last.returned ? tr("Returned by %1 on %2.") : tr("Accepted by %1 on %2."))
               .arg(last.by, whenText(last.utcMs)) +
           QLatin1Char(' ') + seen;
}

QString DeficienciesController::standing() const
{
    const workflow::DeficiencyCount count = workflow::countOf(m_all);
    if (count.open > 0)
        return tr("%n deficiencies to cure", "", count.open);
    if (count.answered > 0)
        return tr("All answered; %n wait for the inspector", "", count.answered);
    return tr("All settled");
}

int DeficienciesController::shape() const
{
    const workflow::DeficiencyCount count = workflow::countOf(m_all);
    return count.open > 0 ? StatusShape::Fail : count.answered > 0 ? StatusShape::Waiting : StatusShape::Pass;
}

QString DeficienciesController::stepOf(const QString &about) const
{
    const QString step = about.startsWith(QLatin1String("step:"))       ? about.mid(5)
                         : about.startsWith(QLatin1String("evidence:")) ? about.mid(9).section(QLatin1Char('/'), 0, 0)
                                                                        : QString();
    return m_job.engine().pack().find(step) != nullptr ? step : QString();
}

int DeficienciesController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DeficienciesController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const workflow::Deficiency &one = m_all.at(index.row());
    switch (role) {
    case IdRole:
        return one.id;
    case NumberRole:
        return one.number;
    case Qt::DisplayRole:
    case WordsRole:
        return one.words;
    case SubjectRole:
        return one.subject;
    case CiteRole:
        return one.cite.isEmpty() ? tr("no citation given") : one.cite;
    case ByRole:
        return tr("%1, %2").arg(one.by, whenText(one.utcMs));
    case StateRole:
        return one.state == State::Open       ? tr("To be cured")
               : one.state == State::Answered ? tr("Answered, waits for the inspector")
               : one.state == State::Accepted ? tr("Cured, accepted by %1").arg(one.acceptedBy)
                                              : tr("Taken back by the inspector");
    case ShapeRole:
        return shapeOf(one.state);
    case CureRole:
        return one.cure;
    case CuredByRole:
        return one.cure.isEmpty() ? QString() : tr("%1, %2").arg(one.curedBy, whenText(one.curedUtcMs));
    case PhotosRole: {
        QStringList hashes;
        for (const record::Hash &hash : one.photos)
            hashes.append(QString::fromLatin1(hash.toHex()));
        return hashes;
    }
    case StepRole:
        return stepOf(one.about);
    case SpokenRole: {
        QStringList said{QString::number(one.number),       one.words, one.subject, one.cite,
                         data(index, StateRole).toString(), one.cure};
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    case AnswerableRole:
        return !one.settled() && !m_job.app().viewing();
    default:
        return {};
    }
}

QHash<int, QByteArray> DeficienciesController::roleNames() const
{
    return {{IdRole, "deficiencyId"},       {NumberRole, "number"}, {WordsRole, "words"},
            {SubjectRole, "subject"},       {CiteRole, "cite"},     {ByRole, "by"},
            {StateRole, "stands"},          {ShapeRole, "shape"},   {CureRole, "cure"},
            {CuredByRole, "curedBy"},       {PhotosRole, "photos"}, {StepRole, "step"},
            {AnswerableRole, "answerable"}, {SpokenRole, "spoken"}};
}

} // namespace wm::ui
