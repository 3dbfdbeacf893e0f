// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/handbook_shelf.h"

#include "ui/app.h"
#include "ui/models/job_controller.h"

#include <QtConcurrent/QtConcurrentRun>

namespace wm::ui {

HandbookShelf::HandbookShelf(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &HandbookShelf::evaluate);
    connect(&job.app(), &App::languageChanged, this, &HandbookShelf::load);
    load();
}

QJsonObject HandbookShelf::site() const
{
    return m_job.engine().facts(m_job.state()).site;
}

QDate HandbookShelf::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_job.utcMs()).date();
}

void HandbookShelf::evaluate()
{
    const QString utility = site().value(QStringLiteral("utility")).toObject().value(QStringLiteral("id")).toString();
    if (utility != m_utility)
        load();
    else if (!m_books->isEmpty())
        workOut();
}

void HandbookShelf::load()
{
    m_utility = site().value(QStringLiteral("utility")).toObject().value(QStringLiteral("id")).toString();
    m_books = std::make_shared<const Books>();
    m_way.reset();
    m_problem.clear();
    const int asked = ++m_asked;
    m_reading = !m_utility.isEmpty() && m_job.app().services().wholeHandbooks;
    Q_EMIT changed();
    if (!m_reading)
        return;
    m_job.app()
        .services()
        .wholeHandbooks(m_utility, m_job.app().language().packLanguage())
        .then(this, [this, asked](const Result<Books> &read) {
            if (asked != m_asked)
                return;
            if (read && !read->isEmpty()) {
                m_books = std::make_shared<const Books>(*read);
                workOut();
                return;
            }
            m_reading = false;
            if (!read)
                m_problem = read.error().message;
            Q_EMIT changed();
        });
}

void HandbookShelf::workOut()
{
    const int asked = ++m_asked;
    QtConcurrent::run([books = m_books, facts = site(), answers = m_job.findings()->all().responses(),
                       day = today()]() -> std::optional<rules::ProcessView> {
        for (const workflow::Handbook &book : *books)
            if (book.process.exists())
                return book.process.at(facts, day, book.rules.check(facts, day, answers));
        return std::nullopt;
    }).then(this, [this, asked](const std::optional<rules::ProcessView> &way) {
        if (asked != m_asked)
            return;
        m_way = way;
        m_reading = false;
        Q_EMIT changed();
    });
}

} // namespace wm::ui
