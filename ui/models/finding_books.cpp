// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_books.h"

#include "core/rules/running_check.h"
#include "core/workflow/job_packs.h"
#include "core/workflow/job_responses.h"
#include "core/workflow/pack_change.h"
#include "core/workflow/product_rules.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

#include <QtConcurrent/QtConcurrentRun>

#include <atomic>
#include <mutex>
#include <vector>

namespace wm::ui {

namespace {

struct Held
{
    documents::Drawn drawn;
    QList<FindingBook> books;
    QJsonObject derived;
    std::optional<rules::ProcessView> way;
};

/// One handbook as the job keeps it.
struct KeptBook
{
    std::shared_ptr<const workflow::Handbook> handbook;
    std::unique_ptr<rules::RunningCheck> check;      ///< over its rules
    std::shared_ptr<const workflow::Handbook> newer; ///< null: the job keeps the newest
    QString began;                                   ///< the version the job began with, when it is not here any more
};

FindingBook bookOf(const KeptBook &kept, const rules::SiteCheck &checked)
{
    const rules::RulePack &handbook = kept.check->pack();
    FindingBook book;
    book.title = handbook.title();
    book.caption = handbook.caption();
    book.pack = handbook.id();
    book.version = handbook.version();
    book.complete = checked.complete;
    book.began = kept.began;
    book.wants = rules::wantedFacts(handbook, checked);
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
    explicit HandbookRunner(std::vector<KeptBook> books) : m_books(std::move(books)), m_drawn(packsOf(m_books)) {}

    /// Before each hold(), on the window's thread: what was asked before need not be answered any more.
    int ask() { return ++m_asked; }

    /// Nothing when something else was asked in the meantime: drawing a site that is no more would only keep the next
    /// one waiting.
    std::optional<Held> hold(int asked, const QJsonObject &facts, QDate today,
                             const QHash<QString, rules::Response> &answers)
    {
        const std::lock_guard lock(m_mutex);
        if (asked != m_asked)
            return {};
        Held held;
        held.drawn = m_drawn.of(facts, today);
        const QJsonObject site = held.drawn.on(facts);
        for (const KeptBook &kept : m_books) {
            const rules::SiteCheck &checked = kept.check->update(site, today, answers);
            held.books.append(bookOf(kept, checked));
            held.drawn.mark(held.books.last().findings);
            held.derived = kept.check->derivedValues();
            if (!held.way && kept.handbook->process.exists())
                held.way = kept.handbook->process.at(site, today, checked);
            if (!kept.newer)
                continue;
            // Answers count under one version only; what they hide is the same in both.
            FindingBook &book = held.books.last();
            const rules::RulePack &newer = kept.newer->rules;
            book.newer = newer.version();
            book.changes =
                int(workflow::findingChanges(kept.check->pack().check(site, today), newer.check(site, today)).size());
        }
        return held;
    }

private:
    static QList<catalog::Pack> packsOf(const std::vector<KeptBook> &books)
    {
        QList<catalog::Pack> packs;
        for (const KeptBook &kept : books)
            packs.append(kept.handbook->pack);
        return packs;
    }

    std::mutex m_mutex;
    std::vector<KeptBook> m_books;
    documents::SiteDrawn m_drawn;
    std::atomic_int m_asked = 0;
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
    if (auto more = workflow::productRules(m_job.app().language().packLanguage()))
        m_productRules = std::move(*more);
    else if (m_problem.isEmpty())
        m_problem = more.error().message;
    m_handbooks.reset();
    m_runner.reset();
    m_older.clear(); // in another language
    m_handbooksOf.clear();
    loadRefused();
    evaluate();
}

void FindingBooks::loadRefused()
{
    if (!m_job.app().services().refusedPacks)
        return;
    m_job.app().services().refusedPacks().then(this, [this](const QStringList &reasons) {
        m_refused = reasons;
        Q_EMIT changed();
    });
}

void FindingBooks::evaluate()
{
    const QJsonObject facts = workflow::siteWithAttestations(m_job.engine(), m_job.state());
    if (m_rules) {
        auto result = workflow::collarSuitability(*m_rules, facts, today());
        m_suits = result.answer;
        m_books[0] = {{}, {}, QStringLiteral("connectder-smart-v3"), m_job.app().version(), true, result.findings};
        for (const rules::RulePack &product : m_productRules)
            m_books[0].findings += workflow::productFindings(product, facts, today());
        m_books[0].wants = wantsOf(m_books[0].findings);
    }
    const QString utility = workflow::utilityKey(facts);
    if (utility != m_handbooksOf)
        loadHandbooks(utility);
    else if (m_handbooks)
        loadKept();
    orderQuestions();
    Q_EMIT changed();
}

QJsonObject FindingBooks::facts() const
{
    return m_job.engine().facts(m_job.state()).site;
}

QDate FindingBooks::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_job.utcMs()).date();
}

QString FindingBooks::noHandbook() const
{
    const bool none = m_handbooksOf.isEmpty() || (m_handbooks && m_handbooks->isEmpty());
    return none && m_job.app().services().handbooks ? workflow::noHandbookText(facts()) : QString();
}

QHash<QString, rules::Response> FindingBooks::responses() const
{
    return workflow::findingResponses(m_job.state());
}

void FindingBooks::loadHandbooks(const QString &utility)
{
    m_handbooksOf = utility;
    m_handbooks.reset();
    m_runner.reset();
    m_books.resize(1);
    m_derived = {};
    m_drawn = {};
    m_kept.clear();
    m_way.reset();
    m_handbookProblem.clear();
    const int asked = ++m_asked;
    m_reading = !utility.isEmpty() && m_job.app().services().handbooks;
    if (!m_reading)
        return;
    m_job.app()
        .services()
        .handbooks(utility, m_job.app().language().packLanguage())
        .then(this, [this, asked](const Result<QList<workflow::Handbook>> &read) {
            if (asked != m_asked)
                return;
            if (!read) {
                m_reading = false;
                m_handbookProblem = read.error().message;
                Q_EMIT changed();
                return;
            }
            m_handbooks.emplace();
            for (const workflow::Handbook &handbook : *read)
                m_handbooks->append(std::make_shared<const workflow::Handbook>(handbook));
            loadKept();
        });
}

QHash<QString, QString> FindingBooks::keptVersions() const
{
    QHash<QString, QString> kept;
    for (const Handbook &handbook : *m_handbooks)
        if (const QString version = workflow::keptVersion(m_job.state(), handbook->rules.id());
            !version.isEmpty() && version != handbook->rules.version())
            kept.insert(handbook->rules.id(), version);
    return kept;
}

/// Fetches the versions that the job keeps and that are not the newest, one after the other.
void FindingBooks::loadKept()
{
    const auto kept = keptVersions();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QString name = it.key() + u'@' + it.value();
        if (m_older.contains(name) || !m_job.app().services().handbookVersion)
            continue;
        const int asked = ++m_asked;
        m_job.app()
            .services()
            .handbookVersion(it.key(), it.value(), m_job.app().language().packLanguage())
            .then(this, [this, asked, name](const Result<workflow::Handbook> &read) {
                if (asked != m_asked)
                    return;
                m_older.insert(name, read ? std::make_shared<const workflow::Handbook>(*read) : nullptr);
                loadKept();
            });
        return;
    }
    evaluateHandbooks();
}

std::shared_ptr<HandbookRunner> FindingBooks::runner()
{
    const QHash<QString, QString> kept = keptVersions();
    if (m_runner && kept == m_runs)
        return m_runner;
    std::vector<KeptBook> books;
    m_kept.clear();
    for (const Handbook &newest : *m_handbooks) {
        const QString version = kept.value(newest->rules.id());
        const Handbook older = m_older.value(newest->rules.id() + u'@' + version);
        const Handbook &here = older ? older : newest;
        const std::shared_ptr<const rules::RulePack> rules(here, &here->rules);
        books.push_back({here, std::make_unique<rules::RunningCheck>(rules), older ? newest : nullptr,
                         older ? QString() : version});
        m_kept.append(here);
    }
    m_runs = kept;
    m_runner = std::make_shared<HandbookRunner>(std::move(books));
    return m_runner;
}

void FindingBooks::evaluateHandbooks()
{
    const int asked = ++m_asked;
    // The record's answers go in as such and not as facts: they count only under the version they were given under.
    const std::shared_ptr<HandbookRunner> handbooks = runner();
    QtConcurrent::run([handbooks, turn = handbooks->ask(), site = facts(), answers = responses(), day = today()] {
        return handbooks->hold(turn, site, day, answers);
    }).then(this, [this, asked](const std::optional<Held> &held) {
        if (asked != m_asked || !held)
            return;
        m_books.resize(1);
        m_books += held->books;
        m_derived = held->derived;
        m_way = held->way;
        m_drawn = held->drawn;
        m_reading = false;
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
