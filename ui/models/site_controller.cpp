// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/site_controller.h"

#include "core/rules/dependencies.h"
#include "core/site/schema.h"
#include "core/site/site.h"
#include "core/workflow/fact_edit.h"
#include "ui/app.h"
#include "ui/models/fact_text.h"
#include "ui/models/facts_behind.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_form.h"
#include "ui/models/site_words.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <cmath>

namespace wm::ui {

namespace {

constexpr int kTypingPause = 120; ///< milliseconds

const site::Field *fieldOf(const QString &path)
{
    const auto schema = site::Schema::shipped();
    return schema ? (*schema)->field(path) : nullptr;
}

} // namespace

SiteController::SiteController(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &SiteController::findWanted);
    connect(&job.app(), &App::languageChanged, this, &SiteController::findWanted);
    connect(job.findings(), &FindingsController::changed, this, &SiteController::findWanted);
    m_open = QStringLiteral("site");
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &SiteController::showRows);
    findWanted();
}

void SiteController::findWanted()
{
    m_wants.clear();
    for (const FindingBook &book : m_job.findings()->all().books())
        for (auto it = book.wants.begin(); it != book.wants.end(); ++it)
            m_wants[it.key()] += it.value();
    wantOfProcedure();
    refresh();
}

/// What the steps that apply, or may apply, go by and write.
void SiteController::wantOfProcedure()
{
    const auto types = rules::SchemaPathTypes::shipped();
    const rules::Facts facts = m_job.engine().facts(m_job.state());
    rules::Evaluation evaluation(facts);
    for (const workflow::Step &step : m_job.engine().pack().steps) {
        if (step.applies && step.applies->evaluate(evaluation).truth == rules::Truth::False)
            continue;
        QStringList paths;
        if (step.applies)
            paths += step.applies->paths();
        for (const QList<workflow::Gate> &gates : {step.gates, step.checks})
            for (const workflow::Gate &gate : gates)
                paths += gate.require.paths();
        for (const workflow::Evidence &evidence : step.evidence) {
            if (evidence.when)
                paths += evidence.when->paths();
            if (!evidence.path.isEmpty())
                paths.append(genericOf(evidence.path));
        }
        if (types)
            paths = rules::factsBehind(paths, (*types)->formulas());
        paths.removeDuplicates();
        for (const QString &path : std::as_const(paths))
            m_wants[path].append({step.id, step.title, step.cite});
    }
}

/// What rules say against values that stand, by path.
QHash<QString, QString> SiteController::failures() const
{
    QHash<QString, QString> said;
    for (const FindingBook &book : m_job.findings()->all().books())
        for (const Finding &finding : book.findings)
            if (finding.status == QLatin1String("fail"))
                for (const QJsonValue because : finding.because)
                    for (const QString &path : factsOfReason(because.toObject(), m_site))
                        if (!said.contains(path))
                            said.insert(path, finding.message);
    return said;
}

/// Where a fact came from; one that was given with its whole group has the group's source.
QString SiteController::sourceOf(QString path) const
{
    while (!path.isEmpty()) {
        if (const QString source = m_job.state().sourceOf(path); !source.isEmpty())
            return source;
        path = path.endsWith(QLatin1Char(']')) ? path.left(path.lastIndexOf(QLatin1Char('[')))
                                               : path.left(std::max<qsizetype>(0, path.lastIndexOf(QLatin1Char('.'))));
    }
    return {};
}

void SiteController::refresh()
{
    m_site = m_job.state().site();
    for (auto it = m_extra.begin(); it != m_extra.end();) // the place that was added has been taken
        it = site::Site(m_site).value(it.key()).toArray().size() >= it.value() ? m_extra.erase(it) : std::next(it);
    m_failures = failures();
    showRows();
    showCurrent();
}

void SiteController::showRows()
{
    m_typing.stop();
    SiteFormInput input;
    input.site = m_site;
    input.today = m_job.findings()->all().today();
    input.derived = m_job.findings()->all().derived();
    input.wants = m_wants;
    for (const record::JobState::Conflict &conflict : m_job.state().conflicts())
        if (conflict.kind == record::Kind::Fact)
            input.conflicts.append(conflict.path);
    input.failures = m_failures;
    for (auto it = m_extra.begin(); it != m_extra.end(); ++it)
        input.extra.insert(it.key(), 1);
    for (const workflow::Step &step : m_job.engine().pack().steps)
        for (const workflow::Evidence &evidence : step.evidence)
            if (const qsizetype key = evidence.path.indexOf(QLatin1Char('=')); key >= 0)
                input.fixedLists.append(
                    genericOf(evidence.path.left(evidence.path.lastIndexOf(QLatin1Char('['), key))));
    input.open = m_open;
    input.search = m_search.trimmed();
    input.sourceOf = [this](const QString &path) { return sourceOf(path); };
    m_rows.set(siteFormRows(input));
    Q_EMIT changed();
}

void SiteController::showCurrent()
{
    QList<Detail> reasons, statements;
    for (const rules::Want &want : m_wants.value(genericOf(m_current))) {
        Detail row{want.title};
        row.note = QStringLiteral("%1 · %2").arg(want.rule, want.cite);
        row.shape = want.open ? StatusShape::Missing : -1;
        reasons.append(row);
    }
    for (const record::Entry *entry : m_job.state().all(record::Kind::Fact, m_current)) {
        const QJsonValue value = entry->value.value(QStringLiteral("v")).toJsonValue();
        if (value.isNull() || value.isUndefined())
            continue;
        Detail row{shownFact(m_current, value)};
        row.note = QStringLiteral("%1 · %2 · %3")
                       .arg(shownSource(entry->value.value(QStringLiteral("source")).toString()), entry->user,
                            QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry->utcMs), QLocale::ShortFormat));
        row.key = QString::fromLatin1(entry->hash.toHex());
        statements.append(row);
    }
    m_reasons.set(reasons);
    m_statements.set(statements);
    Q_EMIT changed();
}

void SiteController::setCurrent(const QString &path)
{
    m_current = path;
    m_problem.clear();
    showCurrent();
}

QString SiteController::about() const
{
    const site::Field *field = fieldOf(m_current);
    // The sentences of the vocabulary are English; another language does without rather than mix.
    return field != nullptr && m_job.app().language().packLanguage().isEmpty() ? field->description : QString();
}

QString SiteController::allowed() const
{
    return allowedAt(m_current);
}

QString SiteController::allowedAt(const QString &path) const
{
    const site::Field *field = fieldOf(path);
    if (field == nullptr || !field->choices.isEmpty())
        return {};
    const auto shown = [field](double limit) {
        const QString number = QLocale().toString(limit, 'g', 8);
        return field->unit.isEmpty() ? number : number + QChar(0x00a0) + field->unit;
    };
    const bool whole = field->type == site::FieldType::Integer;
    if (field->type == site::FieldType::Date)
        return tr("A day, as 2026-11-01");
    if (field->pattern.pattern().contains(QLatin1String("T[0-9]")))
        return tr("A day and a time, as 2026-11-01T08:00");
    if (field->type == site::FieldType::List)
        return tr("Several are parted by commas");
    if (field->min && field->max)
        return whole ? tr("A whole number from %1 to %2").arg(shown(*field->min), shown(*field->max))
                     : tr("From %1 to %2").arg(shown(*field->min), shown(*field->max));
    if (field->min && field->minExcluded)
        return tr("More than %1").arg(shown(*field->min));
    if (field->min)
        return whole ? tr("A whole number, %1 or more").arg(shown(*field->min))
                     : tr("%1 or more").arg(shown(*field->min));
    if (field->max)
        return tr("%1 or less").arg(shown(*field->max));
    return whole ? tr("A whole number") : QString();
}

void SiteController::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    showRows();
}

void SiteController::typeSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    m_typing.start();
}

void SiteController::toggle(const QString &group)
{
    m_open = m_open == group ? QString() : group;
    showRows();
}

void SiteController::addAnother(const QString &list)
{
    // One at a time: the next only where this one is recorded, so that none is left out.
    m_extra.insert(list, static_cast<int>(site::Site(m_site).value(list).toArray().size()) + 1);
    refresh();
}

void SiteController::remove(const QString &element)
{
    const qsizetype bracket = element.lastIndexOf(QLatin1Char('['));
    const auto drafts =
        workflow::removeElement(m_job.state(), element.left(bracket), element.mid(bracket + 1).chopped(1).toInt());
    if (drafts)
        append(*drafts);
    else
        m_job.app().report(drafts.error());
}

QString SiteController::labelOf(const QString &path) const
{
    return siteLabelInPlace(path);
}

QString SiteController::wordText(const QString &path, const QString &word) const
{
    return siteWord(path, word);
}

QStringList SiteController::choicesOf(const QString &path) const
{
    const rules::PathType type = m_job.typeOf(path);
    return type.sort == rules::Sort::List ? m_job.typeOf(path + QStringLiteral("[]")).words : factChoices(type);
}

bool SiteController::chosen(const QString &path, const QString &word) const
{
    const QJsonValue value = site::Site(m_site).value(path);
    return value.isArray() ? value.toArray().contains(QJsonValue(word)) : textOf(path) == word;
}

bool SiteController::numeric(const QString &path) const
{
    return m_job.typeOf(path).sort == rules::Sort::Number;
}

QString SiteController::textOf(const QString &path) const
{
    const QJsonValue value = site::Site(m_site).value(path);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isString() ? value.toString() : shownFact(path, value);
}

bool SiteController::isList(const QString &path) const
{
    return m_job.typeOf(path).sort == rules::Sort::List;
}

void SiteController::record(const QString &path, const QString &text)
{
    if (m_saving || text.trimmed().isEmpty())
        return;
    // What is no number is refused by the vocabulary, which says what the fact is called and what is wanted.
    const QDate day = isDay(path) ? dayFromText(text) : QDate();
    if (day.isValid())
        m_problem = stillToCome(path, text, QDateTime::fromMSecsSinceEpoch(m_job.utcMs()).date());
    if (day.isValid() && !m_problem.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    auto value = factFromText(m_job.typeOf(path), day.isValid() ? day.toString(Qt::ISODate) : text);
    if (isList(path) && choicesOf(path).contains(text.trimmed()))
        value = QJsonValue(withWordChanged(site::Site(m_site).value(path).toArray(), text.trimmed()));
    const auto drafts = workflow::Engine::recordFact(m_job.state(), path, value ? *value : QJsonValue(text.trimmed()),
                                                     QStringLiteral("typed"));
    m_problem = drafts ? QString() : withoutPaths(drafts.error().message);
    if (drafts)
        append(*drafts);
    else
        Q_EMIT changed();
}

void SiteController::keep(const QString &path, const QString &statement)
{
    for (const record::Entry *entry : m_job.state().all(record::Kind::Fact, path)) {
        if (QString::fromLatin1(entry->hash.toHex()) != statement)
            continue;
        const auto drafts =
            workflow::Engine::recordFact(m_job.state(), path, entry->value.value(QStringLiteral("v")).toJsonValue(),
                                         entry->value.value(QStringLiteral("source")).toString());
        if (drafts)
            append(*drafts);
        else
            m_job.app().report(drafts.error());
        return;
    }
}

void SiteController::forget(const QString &path)
{
    append(workflow::forgetFact(m_job.state(), path));
}

void SiteController::append(const QList<record::Draft> &drafts)
{
    if (drafts.isEmpty()) { // the record says so already
        Q_EMIT recorded();
        return;
    }
    m_saving = true;
    Q_EMIT changed();
    m_job.append(drafts).then(this, [this](const Result<void> &kept) {
        m_saving = false;
        if (kept)
            Q_EMIT recorded();
        else
            m_job.app().report(kept.error());
        refresh();
    });
}

} // namespace wm::ui
