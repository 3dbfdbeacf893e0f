// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_books.h"

#include "core/rules/running_check.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

#include <QtConcurrent/QtConcurrentRun>

#include <mutex>
#include <vector>

namespace wm::ui {

namespace {

struct Held
{
    QList<FindingBook> books;
    QJsonObject derived;
};

FindingBook bookOf(const rules::RulePack &handbook, const rules::SiteCheck &checked)
{
    FindingBook book{handbook.title(),
                     handbook.caption(),
                     handbook.id(),
                     handbook.version(),
                     checked.complete,
                     {},
                     rules::wantedFacts(handbook, checked)};
    for (const Finding &finding : checked.findings)
        if (finding.repeats.isEmpty())
            book.findings.append(finding);
    return book;
}

/// The product's own rules are written in code: what a finding is about says what they want.
rules::Wants wantsOf(const QList<Finding> &findings)
{
    rules::Wants wants;
    for (const Finding &finding : findings) {
        QStringList paths = finding.missing;
        for (const QJsonValue because : finding.because)
            paths.append(because.toObject().value(QStringLiteral("path")).toString());
        paths.removeDuplicates();
        for (QString path : std::as_const(paths))
            if (finding.status != QLatin1String("not-applicable") && !path.isEmpty())
                wants[genericOf(path)].append(
                    {finding.id, finding.title, finding.cite, finding.status == QLatin1String("unknown")});
    }
    return wants;
}

} // namespace

/// The handbooks and how the site stood by them last, so that a changed fact costs only what depends on it. May be
/// used from any thread of the pool; one at a time works.
class HandbookRunner
{
public:
    explicit HandbookRunner(const QList<rules::RulePack> &handbooks)
    {
        for (const rules::RulePack &handbook : handbooks)
            m_checks.push_back(
                std::make_unique<rules::RunningCheck>(std::make_shared<const rules::RulePack>(handbook)));
    }

    Held hold(const QJsonObject &site, QDate today, const QHash<QString, rules::Response> &answers)
    {
        const std::lock_guard lock(m_mutex);
        Held held;
        for (const auto &check : m_checks) {
            held.books.append(bookOf(check->pack(), check->update(site, today, answers)));
            held.derived = check->derivedValues();
        }
        return held;
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<rules::RunningCheck>> m_checks;
};

FindingBooks::FindingBooks(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &FindingBooks::evaluate);
    connect(&job.app(), &App::languageChanged, this, &FindingBooks::load);
    load();
}

FindingBooks::~FindingBooks() = default;

void FindingBooks::load()
{
    m_problem.clear();
    if (m_job.app().services().suitability) {
        auto rules = m_job.app().services().suitability(m_job.app().language().packLanguage());
        if (rules)
            m_rules = std::move(*rules);
        else
            m_problem = rules.error().message;
    }
    m_handbooks.reset();
    m_handbooksOf.clear();
    evaluate();
}

void FindingBooks::evaluate()
{
    const QJsonObject facts = site();
    if (m_rules) {
        auto result = m_rules->evaluate(facts);
        m_suits = result.answer;
        m_books[0] = {{},
                      {},
                      QStringLiteral("connectder-smart-v3"),
                      m_job.app().version(),
                      true,
                      result.findings,
                      wantsOf(result.findings)};
    }
    const QString utility = facts.value(QStringLiteral("utility")).toObject().value(QStringLiteral("id")).toString();
    if (utility != m_handbooksOf)
        loadHandbooks(utility);
    else if (m_handbooks)
        evaluateHandbooks();
    orderQuestions();
    Q_EMIT changed();
}

QJsonObject FindingBooks::site() const
{
    QJsonObject site = m_job.engine().facts(m_job.state()).site;
    // What somebody stands for is an answer in the record, not a fact of the site.
    QJsonObject attestations = site.value(QStringLiteral("attestations")).toObject();
    for (const record::Entry *entry : m_job.state().all(record::Kind::FindingResponse))
        if (entry->value.value(QStringLiteral("response")).toString() == QLatin1String("attest"))
            attestations.insert(entry->path, QJsonObject{{QStringLiteral("value"), true}});
    site.insert(QStringLiteral("attestations"), attestations);
    return site;
}

QHash<QString, rules::Response> FindingBooks::responses() const
{
    QHash<QString, rules::Response> all;
    for (const record::Entry *entry : m_job.state().all(record::Kind::FindingResponse)) {
        const QString word = entry->value.value(QStringLiteral("response")).toString();
        rules::Response response;
        if (m_job.state().current(record::Kind::FindingResponse, entry->path) == nullptr)
            continue; // two people answered differently: until somebody decides, nobody did
        if (word == QLatin1String("waive"))
            response.kind = rules::Response::Kind::Waive;
        else if (word == QLatin1String("variance"))
            response.kind = rules::Response::Kind::Variance;
        else if (word != QLatin1String("attest"))
            continue; // of a later release; what is not understood counts for nothing
        response.by = entry->user;
        response.reason = entry->value.value(QStringLiteral("reason")).toString();
        response.packVersion = entry->value.value(QStringLiteral("pack_version")).toString();
        all.insert(entry->path, response);
    }
    return all;
}

void FindingBooks::loadHandbooks(const QString &utility)
{
    m_handbooksOf = utility;
    m_handbooks.reset();
    m_books.resize(1);
    m_derived = {};
    if (utility.isEmpty() || !m_job.app().services().handbooks)
        return;
    const int asked = ++m_asked;
    m_job.app()
        .services()
        .handbooks(utility, m_job.app().language().packLanguage())
        .then(this, [this, asked](const Result<Handbooks> &read) {
            if (asked != m_asked)
                return;
            if (!read) {
                m_problem = read.error().message;
                Q_EMIT changed();
                return;
            }
            m_handbooks = std::make_shared<HandbookRunner>(*read);
            evaluateHandbooks();
        });
}

void FindingBooks::evaluateHandbooks()
{
    const int asked = ++m_asked;
    // The record's answers go in as such and not as facts: they count only under the version they were given under.
    QtConcurrent::run([handbooks = m_handbooks, facts = m_job.engine().facts(m_job.state()).site, answers = responses(),
                       today = QDate::currentDate()] {
        return handbooks->hold(facts, today, answers);
    }).then(this, [this, asked](const Held &held) {
        if (asked != m_asked)
            return;
        m_books.resize(1);
        m_books += held.books;
        m_derived = held.derived;
        orderQuestions();
        Q_EMIT changed();
    });
}

void FindingBooks::orderQuestions()
{
    QList<Finding> all;
    for (const FindingBook &book : std::as_const(m_books))
        all += book.findings;
    m_questions = rules::questionsOf(all);
}

} // namespace wm::ui
