// SPDX-License-Identifier: GPL-3.0-or-later
// What a person answers to a finding, and what is recorded of it.
#include "ui/models/findings_controller.h"

#include "core/rules/variance.h"
#include "core/site/contradictions.h"
#include "core/site/site.h"
#include "core/workflow/job_packs.h"
#include "ui/app.h"
#include "ui/models/fact_text.h"
#include "ui/models/facts_behind.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"
#include "ui/models/variance_facts.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

#include <cmath>

namespace wm::ui {

bool FindingsController::confirmable() const
{
    return finding() && finding()->status == QLatin1String("attest") && !m_saving;
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
        value = choicesOf(path).contains(typed)
                    ? withWordChanged(site::Site(m_job.state().site()).value(path).toArray(), typed)
                    : listFromText(typed);
    }
    const auto drafts = workflow::Engine::recordFact(m_job.state(), path, value, QStringLiteral("typed"));
    if (!drafts) {
        m_job.app().report(drafts.error());
        return;
    }
    save(*drafts);
}

bool FindingsController::stands(const char *status) const
{
    return finding() && finding()->status == QLatin1String(status);
}

bool FindingsController::waivable() const
{
    return m_book > 0 && (stands("fail") || stands("variance-requested")) &&
           finding()->severity != QLatin1String("stop-work") && !m_saving;
}

bool FindingsController::withdrawable() const
{
    const bool granted = finding() && rules::metByVariance(*finding()) && m_all.responses().contains(m_current);
    const bool answered = granted || stands("variance-requested") || stands("variance-granted") || stands("waived") ||
                          (stands("attested") && m_all.responses().contains(m_current));
    return answered && !m_saving;
}

QString FindingsController::said() const
{
    if (!finding() || !finding()->answer.isEmpty())
        return finding() ? finding()->answer : QString();
    const auto responses = m_all.responses(); // the product's own rules know no answers
    const auto mine = responses.constFind(m_current);
    if (m_book > 0 || mine == responses.cend())
        return {};
    return mine->by.isEmpty() ? mine->reason : tr("%1: %2").arg(mine->by, mine->reason);
}

/// The utility's approval of exactly this part number is evidenced by its reference (CD-PART-28).
bool FindingsController::referenceWanted() const
{
    return confirmable() && m_book == 0 && m_current == QLatin1String("CD-PART-28");
}

void FindingsController::confirm(const QString &reference)
{
    const QString typed = reference.trimmed();
    if (!confirmable() || (referenceWanted() && typed.isEmpty()))
        return;
    QVariantMap said{{QStringLiteral("reason"), message()}};
    if (!typed.isEmpty())
        said.insert(QStringLiteral("reference"), typed);
    respond(QStringLiteral("attest"), said);
}

void FindingsController::waive(const QString &reason)
{
    if (waivable() && !reason.trimmed().isEmpty())
        respond(QStringLiteral("waive"), {{QStringLiteral("reason"), reason.trimmed()}});
}

void FindingsController::withdraw()
{
    if (!withdrawable())
        return;
    const auto responses = m_all.responses();
    const auto kind = responses.value(m_current).kind;
    const bool variance = kind == rules::Response::Kind::Variance || kind == rules::Response::Kind::VarianceGranted;
    const QStringList words = variance ? varianceOfThisAlone() : QStringList();
    respond(QStringLiteral("withdraw"), {},
            words.isEmpty() ? QList<std::pair<QString, QJsonValue>>()
                            : varianceFacts(m_job.state().site(), VarianceNow::TakenBack, words));
}

void FindingsController::respond(const QString &response, const QVariantMap &said,
                                 const QList<std::pair<QString, QJsonValue>> &facts)
{
    // The answer and what the site's facts say of it stand together or not at all.
    QList<record::Draft> also;
    for (const auto &[path, value] : facts) {
        const auto drafts = workflow::Engine::recordFact(m_job.state(), path, value, QStringLiteral("typed"));
        if (!drafts) {
            m_job.app().report(drafts.error());
            return;
        }
        also += *drafts;
    }
    record::Draft answer;
    answer.kind = record::Kind::FindingResponse;
    answer.path = m_current;
    answer.value = {{QStringLiteral("response"), response},
                    {QStringLiteral("pack"), bookAtHand().pack},
                    {QStringLiteral("pack_version"), bookAtHand().version}};
    for (auto it = said.begin(); it != said.end(); ++it)
        answer.value.insert(it.key(), it->toString());
    save(also +
         m_job.state().replacing(answer)); // in the place of what was answered before, also where two people differed
}

void FindingsController::save(const QList<record::Draft> &drafts)
{
    m_saving = true;
    Q_EMIT changed();
    m_job.append(drafts).then(this, [this](const Result<void> &kept) {
        m_saving = false;
        if (kept)
            Q_EMIT this->kept();
        else
            m_job.app().report(kept.error());
        m_all.evaluate();
    });
}

void FindingsController::takeUtility()
{
    if (const QString named = site::namedUtility(m_job.state().site()); !named.isEmpty())
        setFact(QStringLiteral("utility.id"), named);
}

void FindingsController::takeNewer()
{
    const FindingBook &book = bookAtHand();
    if (!book.newer.isEmpty() && !m_saving)
        save(workflow::takeOverVersion(m_job.state(), book.pack, book.newer));
}

} // namespace wm::ui
