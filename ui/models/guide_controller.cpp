// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/guide_controller.h"

#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

namespace wm::ui {

namespace {

Detail rowOf(const rules::GuideNote &note)
{
    return {note.title, note.text, note.cite, -1, {}, {}, note.id};
}

} // namespace

GuideController::GuideController(JobController &job) : m_job(job), m_books(job.findings()->all())
{
    connect(&m_books, &FindingBooks::changed, this, &GuideController::showAll);
    connect(job.findings(), &FindingsController::changed, this, &GuideController::showFinding);
    showAll();
}

void GuideController::showAll()
{
    showFinding();
    showFact();
    showFound();
    Q_EMIT changed();
}

int GuideController::terms() const
{
    qsizetype count = 0;
    for (const auto &book : m_books.handbooks())
        count += book->guide.definitions().size();
    return static_cast<int>(count);
}

void GuideController::tell(const QStringList &paths, const QString &words, DetailRows &terms, DetailRows &advice) const
{
    QList<Detail> meanings, told;
    const QJsonObject site = m_books.facts();
    for (const auto &book : m_books.handbooks()) {
        for (const rules::GuideNote &note : book->guide.meanings(paths, words))
            meanings.append(rowOf(note));
        for (const rules::GuideNote &note : book->guide.advice(paths, site, m_books.today()))
            told.append(rowOf(note));
    }
    terms.set(meanings);
    advice.set(told);
}

void GuideController::showFinding()
{
    tell(m_job.findings()->pathsAtHand(), m_job.findings()->wordsAtHand(), m_findingTerms, m_findingAdvice);
}

void GuideController::showFact()
{
    if (m_fact.isEmpty()) {
        m_factTerms.set({});
        m_factAdvice.set({});
        return;
    }
    tell({m_fact}, siteLabel(m_fact), m_factTerms, m_factAdvice);
}

void GuideController::setFact(const QString &path)
{
    if (path == m_fact)
        return;
    m_fact = path;
    showFact();
    Q_EMIT changed();
}

void GuideController::setSearch(const QString &search)
{
    if (search.trimmed() == m_search)
        return;
    m_search = search.trimmed();
    showFound();
    Q_EMIT changed();
}

void GuideController::showFound()
{
    QList<Detail> rows;
    for (const auto &book : m_books.handbooks())
        for (const rules::GuideNote &note : book->guide.found(m_search))
            rows.append(rowOf(note));
    m_found.set(rows);
}

} // namespace wm::ui
