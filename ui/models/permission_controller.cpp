// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/permission_controller.h"

#include "core/documents/process_calendar.h"
#include "core/record/files.h"
#include "core/rules/process_words.h"
#include "core/site/schema.h"
#include "ui/app.h"
#include "ui/models/fact_text.h"
#include "ui/models/job_controller.h"

#include <QtConcurrent/QtConcurrentRun>

namespace wm::ui {

namespace {

constexpr qsizetype kMostReminders = 3;

} // namespace

PermissionController::PermissionController(JobController &job) : m_job(job), m_books(job.findings()->all())
{
    connect(&m_books, &FindingBooks::changed, this, &PermissionController::show);
    show();
}

bool PermissionController::known() const
{
    return m_books.way().has_value();
}

QString PermissionController::about() const
{
    if (!m_books.handbookProblem().isEmpty())
        return m_books.handbookProblem();
    if (m_books.utility().isEmpty())
        return tr("The site does not say its utility. Enter it among the site's facts: then its way to permission "
                  "stands here.");
    if (!known())
        return m_books.reading() ? tr("Reading the handbook …")
                                 : tr("No pack says how this utility gives permission. Ask the utility.");
    const rules::ProcessView &way = *m_books.way();
    const QString book = tr("%1, version %2").arg(way.packTitle, way.packVersion);
    if (!way.track.isEmpty())
        return tr("%1. By %2.").arg(way.trackTitle, book);
    return way.trackMissing.isEmpty() ? tr("By %1.").arg(book)
                                      : tr("Which way this site goes is not known yet. By %1.").arg(book);
}

QString PermissionController::assumed() const
{
    return known() && m_books.way()->assumed
               ? tr("Nobody recorded the utility's holidays. %1").arg(m_books.way()->assumption)
               : QString();
}

QString PermissionController::today() const
{
    return m_books.today().toString(Qt::ISODate);
}

QString PermissionController::next() const
{
    const auto rows = m_reminders.details();
    if (rows.isEmpty())
        return {};
    // The day first: where the line is cut short, it stays.
    const QString when = rows.constFirst().value;
    return tr("%1: %2").arg(when.left(1).toUpper() + when.mid(1), rows.constFirst().label);
}

int PermissionController::nextShape() const
{
    const auto rows = m_reminders.details();
    return rows.isEmpty() ? int(StatusShape::ToDo) : rows.constFirst().shape;
}

int PermissionController::late() const
{
    int count = 0;
    if (known())
        for (const rules::ProcessStep &step : m_books.way()->steps)
            count += step.state == rules::StepState::Overdue ? 1 : 0;
    return count;
}

int PermissionController::aside() const
{
    return known() ? static_cast<int>(m_books.way()->steps.size() - m_steps.size()) : 0;
}

void PermissionController::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged();
}

bool PermissionController::isDay(const QString &text)
{
    return text.trimmed().size() == 10 && QDate::fromString(text.trimmed(), Qt::ISODate).isValid();
}

QString PermissionController::dayProblem(const QString &path, const QString &day) const
{
    return stillToCome(path, day, m_books.today());
}

bool PermissionController::isDayFact(const QString &path)
{
    const auto schema = site::Schema::shipped();
    const site::Field *field = schema ? (*schema)->field(path) : nullptr;
    return field != nullptr && field->type == site::FieldType::Date;
}

bool PermissionController::isGroup(const QString &path)
{
    const auto schema = site::Schema::shipped();
    if (!schema)
        return false;
    for (const QString &one : {path, path + QStringLiteral("[]")})
        if (const site::Field *field = (*schema)->field(one); field && field->type == site::FieldType::Object)
            return true;
    return false;
}

void PermissionController::look()
{
    m_books.evaluate();
}

void PermissionController::show()
{
    QList<Detail> reminders, missing;
    QList<rules::ProcessStep> shown;
    if (known()) {
        const rules::ProcessView &way = *m_books.way();
        for (const rules::ProcessStep &step : way.next().mid(0, kMostReminders))
            reminders.append({step.title,
                              rules::dueWords(step, m_books.today(), QLocale()),
                              rules::actorWords(step.actor),
                              shapeOf(step),
                              {},
                              {},
                              step.id});
        for (const QString &path : way.trackMissing)
            missing.append(m_job.findings()->question(path));
        for (const rules::ProcessStep &step : way.steps)
            if (step.state != rules::StepState::NotApplicable)
                shown.append(step);
        showSteps(shown, way);
    } else {
        showSteps({}, {});
    }
    m_reminders.set(reminders);
    m_trackMissing.set(missing);
    Q_EMIT changed();
}

void PermissionController::showSteps(const QList<rules::ProcessStep> &shown, const rules::ProcessView &way)
{
    const bool same =
        std::equal(shown.begin(), shown.end(), m_steps.begin(), m_steps.end(),
                   [](const rules::ProcessStep &a, const PermissionStep *b) { return a.id == b->stepId(); });
    if (!same) {
        for (PermissionStep *step : std::as_const(m_steps))
            step->deleteLater();
        m_steps.clear();
        for (const rules::ProcessStep &step : shown)
            m_steps.append(new PermissionStep(step.id, this));
    }
    QString before;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QString head;
        if (shown[i].stage != before)
            for (const rules::ProcessStage &stage : way.stages)
                if (stage.id == shown[i].stage)
                    head = stage.title;
        before = shown[i].stage;
        m_steps[i]->set(shown[i], way, head, m_books.today(), *m_job.findings());
    }
    if (!same)
        Q_EMIT stepsChanged();
}

QByteArray PermissionController::calendar() const
{
    if (!known())
        return {};
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_job.utcMs(), Qt::UTC);
    return documents::toCalendar(*m_books.way(), {m_job.jobId(), m_job.title(), now});
}

bool PermissionController::hasDays() const
{
    return !calendar().isEmpty();
}

void PermissionController::saveCalendar(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const QByteArray bytes = calendar();
    if (path.isEmpty() || bytes.isEmpty())
        return;
    m_saved.clear();
    Q_EMIT savedChanged();
    QtConcurrent::run([path, bytes, what = tr("The calendar")] {
        return record::writeDurably(path, bytes, what, 0644);
    }).then(this, [this, path](const Result<void> &written) {
        if (!written) {
            m_job.app().report(written.error());
            return;
        }
        m_saved = path;
        Q_EMIT savedChanged();
    });
}

} // namespace wm::ui
