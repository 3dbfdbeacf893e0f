// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_controller.h"

#include "ui/app.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLocale>

#include <cmath>

namespace wm::ui {

namespace {

QString valueText(const QString &path, const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? FindingsController::tr("yes") : FindingsController::tr("no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 8);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts += valueText(path, one);
        return parts.join(QStringLiteral(", "));
    }
    return siteWord(path, value.toString());
}

QString limitText(const QJsonObject &because)
{
    const QJsonValue limit = because.value(QStringLiteral("limit"));
    if (limit.isNull() || limit.isUndefined())
        return {};
    const QString op = because.value(QStringLiteral("op")).toString();
    const QString text = valueText(because.value(QStringLiteral("path")).toString(), limit);
    if (op == QLatin1String("<=") || op == QLatin1String("<"))
        return FindingsController::tr("at most %1").arg(text);
    if (op == QLatin1String(">=") || op == QLatin1String(">"))
        return FindingsController::tr("at least %1").arg(text);
    if (op == QLatin1String("in"))
        return FindingsController::tr("one of %1").arg(text);
    if (op == QLatin1String("!="))
        return FindingsController::tr("not %1").arg(text);
    return FindingsController::tr("must be %1").arg(text);
}

int shapeOf(const catalog::Finding &finding)
{
    if (finding.status == QLatin1String("fail"))
        return finding.severity == QLatin1String("deficiency") ? StatusShape::Fail : StatusShape::Warn;
    if (finding.status == QLatin1String("unknown"))
        return StatusShape::Missing;
    if (finding.status == QLatin1String("attest"))
        return StatusShape::InHand;
    if (finding.status == QLatin1String("not-applicable"))
        return StatusShape::NotApplicable;
    return StatusShape::Pass;
}

} // namespace

FindingsController::FindingsController(JobController &job) : m_job(job)
{
    connect(&job, &JobController::changed, this, &FindingsController::evaluate);
    connect(&job.app(), &App::languageChanged, this, &FindingsController::load);
    load();
}

void FindingsController::load()
{
    if (!m_job.app().services().suitability)
        return;
    auto rules = m_job.app().services().suitability(m_job.app().language().packLanguage());
    if (rules) {
        m_rules = std::move(*rules);
        m_problem.clear();
    } else {
        m_problem = rules.error().message;
    }
    evaluate();
}

void FindingsController::evaluate()
{
    if (!m_rules)
        return;
    QJsonObject site = m_job.engine().facts(m_job.state()).site;
    // What somebody stands for is an answer in the record, not a fact of the site.
    QJsonObject attestations = site.value(QStringLiteral("attestations")).toObject();
    for (const record::Entry *entry : m_job.state().all(record::Kind::FindingResponse))
        if (entry->value.value(QStringLiteral("response")).toString() == QLatin1String("attest"))
            attestations.insert(entry->path, QJsonObject{{QStringLiteral("value"), true}});
    site.insert(QStringLiteral("attestations"), attestations);
    m_result = m_rules->evaluate(site);

    QList<Detail> toSettle, unknown, toConfirm, met, notApplicable;
    for (const catalog::Finding &finding : m_result.findings) {
        Detail row{finding.title};
        row.shape = shapeOf(finding);
        row.key = finding.id;
        row.note = finding.cite;
        if (finding.status == QLatin1String("fail")) {
            row.value = finding.severity == QLatin1String("deficiency") ? tr("Not met") : tr("To be looked at");
            finding.severity == QLatin1String("deficiency") ? toSettle.prepend(row) : toSettle.append(row);
        } else if (finding.status == QLatin1String("unknown")) {
            row.value = finding.missing.size() == 1 ? tr("One fact missing")
                                                    : tr("%1 facts missing").arg(finding.missing.size());
            unknown.append(row);
        } else if (finding.status == QLatin1String("attest")) {
            row.value = tr("For somebody to confirm");
            toConfirm.append(row);
        } else if (finding.status == QLatin1String("not-applicable")) {
            row.value = tr("Does not apply");
            notApplicable.append(row);
        } else {
            row.value = finding.status == QLatin1String("attested") ? tr("Confirmed") : tr("Met");
            met.append(row);
        }
    }
    m_toSettle.set(toSettle);
    m_unknown.set(unknown);
    m_toConfirm.set(toConfirm);
    m_met.set(met);
    m_notApplicable.set(notApplicable);
    if (!finding()) {
        m_current.clear();
        for (const QList<Detail> &group : {toSettle, unknown, toConfirm, met})
            if (m_current.isEmpty() && !group.isEmpty())
                m_current = group.constFirst().key;
    }
    showCurrent();
}

const catalog::Finding *FindingsController::finding() const
{
    for (const catalog::Finding &one : m_result.findings)
        if (one.id == m_current)
            return &one;
    return nullptr;
}

void FindingsController::showCurrent()
{
    QList<Detail> facts, missing;
    if (const catalog::Finding *one = finding()) {
        for (const QJsonValue because : one->because) {
            const QJsonObject reason = because.toObject();
            const QString path = reason.value(QStringLiteral("path")).toString();
            facts.append({siteLabel(path),
                          valueText(path, reason.value(QStringLiteral("value"))),
                          limitText(reason),
                          -1,
                          {},
                          {},
                          path});
        }
        for (const QString &path : one->missing) {
            const rules::PathType type = m_job.typeOf(path);
            missing.append({siteLabel(path),
                            !choicesOf(path).isEmpty()         ? QStringLiteral("words")
                            : type.sort == rules::Sort::Number ? QStringLiteral("number")
                                                               : QStringLiteral("text"),
                            {},
                            StatusShape::Missing,
                            {},
                            {},
                            path});
        }
    }
    m_facts.set(facts);
    m_missing.set(missing);
    Q_EMIT changed();
}

void FindingsController::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    showCurrent();
}

QString FindingsController::answer() const
{
    switch (m_result.answer) {
    case catalog::Suits::Yes:
        return tr("This collar can serve this site");
    case catalog::Suits::No:
        return tr("This collar cannot serve this site as it stands");
    case catalog::Suits::NotKnown:
        return tr("Not decided yet whether this collar can serve this site");
    }
    return {};
}

int FindingsController::answerShape() const
{
    return m_result.answer == catalog::Suits::Yes  ? StatusShape::Pass
           : m_result.answer == catalog::Suits::No ? StatusShape::Fail
                                                   : StatusShape::Missing;
}

int FindingsController::shape() const
{
    return finding() ? shapeOf(*finding()) : int(StatusShape::ToDo);
}

QString FindingsController::standing() const
{
    const catalog::Finding *one = finding();
    if (!one)
        return {};
    for (const DetailRows *group : {&m_toSettle, &m_unknown, &m_toConfirm, &m_met, &m_notApplicable})
        for (const Detail &row : group->details())
            if (row.key == m_current)
                return row.value;
    return {};
}

QString FindingsController::message() const
{
    const catalog::Finding *one = finding();
    if (!one)
        return {};
    return one->message.isEmpty() ? one->title : one->message;
}

QString FindingsController::cure() const
{
    return finding() ? finding()->cure : QString();
}

QString FindingsController::cite() const
{
    const catalog::Finding *one = finding();
    return one ? QStringLiteral("%1 · %2").arg(one->id, one->cite) : QString();
}

bool FindingsController::confirmable() const
{
    return finding() && finding()->status == QLatin1String("attest") && !m_saving;
}

QStringList FindingsController::choicesOf(const QString &path) const
{
    const rules::PathType type = m_job.typeOf(path);
    if (type.sort == rules::Sort::Boolean)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return type.words;
}

QString FindingsController::wordText(const QString &path, const QString &word) const
{
    return siteWord(path, word);
}

void FindingsController::setFact(const QString &path, const QString &text)
{
    const rules::PathType type = m_job.typeOf(path);
    const QString typed = text.trimmed();
    if (typed.isEmpty() || m_saving)
        return;
    QJsonValue value = typed;
    if (type.sort == rules::Sort::Boolean) {
        value = typed == QLatin1String("true");
    } else if (type.sort == rules::Sort::Number) {
        const double number = App::number(typed);
        if (!std::isfinite(number)) {
            m_job.app().report(makeError(ErrorCode::Invalid, tr("“%1” is not a number.").arg(typed)));
            return;
        }
        value = number;
    } else if (type.sort == rules::Sort::List) {
        QJsonArray all;
        for (const QString &part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
            all.append(part.trimmed());
        value = all;
    }
    const auto drafts = workflow::Engine::recordFact(m_job.state(), path, value, QStringLiteral("typed"));
    if (!drafts) {
        m_job.app().report(drafts.error());
        return;
    }
    m_saving = true;
    Q_EMIT changed();
    m_job.append(*drafts).then(this, [this](const Result<void> &kept) {
        m_saving = false;
        if (!kept)
            m_job.app().report(kept.error());
        evaluate();
    });
}

void FindingsController::confirm()
{
    if (!confirmable())
        return;
    record::Draft answer;
    answer.kind = record::Kind::FindingResponse;
    answer.path = m_current;
    answer.value = {{QStringLiteral("response"), QStringLiteral("attest")},
                    {QStringLiteral("reason"), message()},
                    {QStringLiteral("pack"), QStringLiteral("connectder-smart-v3")},
                    {QStringLiteral("pack_version"), m_job.app().version()}};
    m_saving = true;
    Q_EMIT changed();
    m_job.append({answer}).then(this, [this](const Result<void> &kept) {
        m_saving = false;
        if (!kept)
            m_job.app().report(kept.error());
        evaluate();
    });
}

} // namespace wm::ui
