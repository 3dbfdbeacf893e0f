// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finding_books.h"

#include "core/workflow/handbooks.h"
#include "core/workflow/job_packs.h"
#include "core/workflow/pack_change.h"
#include "ui/app.h"
#include "ui/models/job_controller.h"

#include <QtConcurrent/QtConcurrentRun>

namespace wm::ui {

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
    const QJsonObject facts = site();
    if (m_rules) {
        auto result = m_rules->evaluate(facts);
        m_suits = result.answer;
        m_books[0] = {{}, {}, QStringLiteral("connectder-smart-v3"), m_job.app().version(), true, result.findings};
    }
    const QString utility = workflow::utilityKey(facts);
    if (utility != m_handbooksOf)
        loadHandbooks(utility);
    else if (m_handbooks)
        loadKept();
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
            m_handbooks = std::make_shared<const Handbooks>(*read);
            loadKept();
        });
}

QHash<QString, QString> FindingBooks::keptVersions() const
{
    QHash<QString, QString> kept;
    for (const rules::RulePack &handbook : *m_handbooks)
        if (const QString version = workflow::keptVersion(m_job.state(), handbook.id());
            !version.isEmpty() && version != handbook.version())
            kept.insert(handbook.id(), version);
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
            .then(this, [this, asked, name](const Result<rules::RulePack> &read) {
                if (asked != m_asked)
                    return;
                m_older.insert(name, read ? std::make_shared<const rules::RulePack>(*read) : nullptr);
                loadKept();
            });
        return;
    }
    evaluateHandbooks();
}

namespace {

/// One handbook held against a site: by the version the job keeps, where that is here, with what a newer one changes.
FindingBook bookOf(const rules::RulePack &newest, const rules::RulePack *older, const QString &kept,
                   const QJsonObject &facts, QDate today, const QHash<QString, rules::Response> &answers)
{
    const rules::RulePack &handbook = older != nullptr ? *older : newest;
    const rules::SiteCheck checked = handbook.check(facts, today, answers);
    FindingBook book{handbook.title(), handbook.caption(), handbook.id(), handbook.version(), checked.complete, {}};
    for (const Finding &finding : checked.findings)
        if (finding.repeats.isEmpty())
            book.findings.append(finding);
    if (older != nullptr) {
        book.newer = newest.version();
        // Answers count under one version only; what they hide is the same in both.
        book.changes = int(workflow::findingChanges(handbook.check(facts, today), newest.check(facts, today)).size());
    } else if (!kept.isEmpty()) {
        book.began = kept;
    }
    return book;
}

} // namespace

void FindingBooks::evaluateHandbooks()
{
    const int asked = ++m_asked;
    // The record's answers go in as such and not as facts: they count only under the version they were given under.
    QtConcurrent::run([handbooks = m_handbooks, older = m_older, kept = keptVersions(),
                       facts = m_job.engine().facts(m_job.state()).site, answers = responses(),
                       today = QDate::currentDate()] {
        QList<FindingBook> books;
        for (const rules::RulePack &handbook : *handbooks) {
            const QString version = kept.value(handbook.id());
            books.append(
                bookOf(handbook, older.value(handbook.id() + u'@' + version).get(), version, facts, today, answers));
        }
        return books;
    }).then(this, [this, asked](const QList<FindingBook> &books) {
        if (asked != m_asked)
            return;
        m_books.resize(1);
        m_books += books;
        Q_EMIT changed();
    });
}

} // namespace wm::ui
