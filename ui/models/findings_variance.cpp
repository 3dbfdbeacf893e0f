// SPDX-License-Identifier: GPL-3.0-or-later
// What a finding has to do with a variance: who may ask for one, what it covers, what the utility answered.
#include "ui/models/findings_controller.h"

#include "core/site/site.h"
#include "ui/models/fact_text.h"
#include "ui/models/facts_behind.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"
#include "ui/models/variance_facts.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

namespace wm::ui {

bool FindingsController::varianceAskable() const
{
    if (m_book == 0 || m_saving || !finding() || finding()->severity != QLatin1String("variance-possible"))
        return false;
    // Nothing but the variance itself is open: what the site has does not meet the rule.
    const QStringList &lacks = finding()->missing;
    const bool wanted = stands("unknown") && !lacks.isEmpty() &&
                        std::all_of(lacks.begin(), lacks.end(),
                                    [](const QString &path) { return path.contains(QLatin1String("variance")); });
    return stands("fail") || wanted;
}

QString FindingsController::varianceWord() const
{
    const rules::Rule *mine = m_book > 0 ? rule(m_current) : nullptr;
    return mine == nullptr ? QString() : ui::varianceWord(*mine);
}

QStringList FindingsController::varianceWords() const
{
    return varianceWord().isEmpty() ? QStringList() : choicesOf(QStringLiteral("variance.granted_for"));
}

QStringList FindingsController::varianceElements() const
{
    const rules::Rule *mine = m_book > 0 && finding() ? rule(m_current) : nullptr;
    return mine == nullptr ? QStringList() : disconnectsInNeedOfVariance(*mine, m_job.state().site(), m_all.today());
}

QString FindingsController::elementText(const QString &element) const
{
    const rules::Rule *mine = rule(m_current);
    const site::Site site(m_job.state().site());
    QStringList parts;
    for (const QString &path : mine == nullptr ? QStringList() : recordedAt(mine->requireReads, site.json()))
        if (path.startsWith(element + u'.') && path != element + QLatin1String(".role"))
            parts.append(tr("%1: %2").arg(siteLabelInPlace(path, site.json()), shownFact(path, site.value(path))));
    return parts.isEmpty() ? siteLabelInPlace(element, site.json()) : parts.join(QLatin1String(", "));
}

QStringList FindingsController::varianceOfThisAlone() const
{
    const QString mine = varianceWord();
    const auto responses = m_all.responses();
    for (auto it = responses.begin(); it != responses.end(); ++it)
        if (const rules::Rule *other = it.key() == m_current ? nullptr : rule(it.key());
            other != nullptr && ui::varianceWord(*other) == mine &&
            (it->kind == rules::Response::Kind::Variance || it->kind == rules::Response::Kind::VarianceGranted))
            return {};
    return mine.isEmpty() ? QStringList() : QStringList{mine};
}

bool FindingsController::varianceAsked() const
{
    return m_book > 0 && stands("variance-requested") && !m_saving;
}

void FindingsController::askVariance(const QString &reason)
{
    if (!varianceAskable() || reason.trimmed().isEmpty())
        return;
    const QString mine = varianceWord();
    respond(QStringLiteral("variance"), {{QStringLiteral("reason"), reason.trimmed()}},
            mine.isEmpty() ? QList<std::pair<QString, QJsonValue>>()
                           : varianceFacts(m_job.state().site(), VarianceNow::Asked, {mine}));
}

void FindingsController::answerVariance(bool granted, const QString &reference, const QString &day,
                                        const QStringList &grantedFor, const QStringList &grantedAt)
{
    const QDate on = QDate::fromString(day.trimmed(), Qt::ISODate);
    const QString mine = varianceWord();
    GrantedAt at{varianceElements(), {}};
    for (const QString &element : at.asked)
        if (at.asked.size() == 1 || grantedAt.contains(element)) // one alone is meant without being chosen
            at.granted.append(element);
    const bool named = !granted || (!reference.trimmed().isEmpty() && (mine.isEmpty() || grantedFor.contains(mine)) &&
                                    at.granted.isEmpty() == at.asked.isEmpty());
    if (!varianceAsked() || !on.isValid() || on > m_all.today() || !named)
        return;
    QList<std::pair<QString, QJsonValue>> facts;
    if (!mine.isEmpty())
        facts = varianceFacts(m_job.state().site(), granted ? VarianceNow::Granted : VarianceNow::Refused,
                              granted ? grantedFor : varianceOfThisAlone(), at);
    respond(granted ? QStringLiteral("variance-granted") : QStringLiteral("variance-refused"),
            {{QStringLiteral("reference"), reference.trimmed()}, {QStringLiteral("date"), day.trimmed()}}, facts);
}

} // namespace wm::ui
