// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running_check.h"

#include "core/site/changes.h"

#include <QtCore/QRegularExpression>

namespace wm::rules {

using namespace Qt::StringLiterals;

RunningCheck::RunningCheck(std::shared_ptr<const RulePack> pack)
    : m_pack(std::move(pack)), m_derived(m_pack->m_types->formulas().keys())
{
    const Formulas &formulas = m_pack->m_types->formulas();
    for (qsizetype i = 0; i < m_pack->m_rules.size(); ++i)
        m_rules.add(static_cast<int>(i), m_pack->m_rules[i].reads);
    for (qsizetype i = 0; i < m_pack->m_results.size(); ++i)
        m_results.add(static_cast<int>(i), factsBehind(m_pack->m_results[i].second.paths(), formulas));
    for (qsizetype i = 0; i < m_derived.size(); ++i)
        m_derivedReads.add(static_cast<int>(i), factsBehind({u"derived."_s + m_derived[i]}, formulas));
    m_facts.derived = &formulas;
    m_facts.tables = m_pack->m_tables;
}

const SiteCheck &RunningCheck::update(const QJsonObject &site, QDate today, const QHash<QString, Response> &responses)
{
    const bool first = !m_evaluation;
    const Doubted doubted = doubtedBy(m_pack->m_doubts, site, today);
    site::Changes changed;
    if (!first) {
        changed = site::changesBetween(m_facts.site, site);
        noteDoubts(changed, doubted);
        if (today != m_facts.today)
            changed.facts.append(u"today"_s);
    }
    if (!first && doubted != m_facts.doubted)
        m_evaluation->doubtsChanged();
    m_facts.site = site;
    m_facts.today = today;
    m_facts.doubted = doubted;
    if (first) {
        m_evaluation = std::make_unique<Evaluation>(m_facts);
        m_check.complete = m_pack->m_complete;
        for (const Rule &rule : m_pack->m_rules)
            m_check.findings.append(m_pack->finding(rule, *m_evaluation, responses));
        m_evaluated = m_check.findings.size();
        for (int i = 0; i < m_pack->m_results.size(); ++i)
            evaluateResult(i);
    } else {
        for (const int derived : m_derivedReads.affected(changed))
            m_evaluation->forget(m_derived.at(derived));
        const QSet<int> rules = concerned(changed, responses);
        for (const int rule : rules)
            m_check.findings[rule] = m_pack->finding(m_pack->m_rules.at(rule), *m_evaluation, responses);
        m_evaluated = rules.size();
        for (const int result : m_results.affected(changed))
            evaluateResult(result);
    }
    m_responses = responses;
    m_pack->finish(m_check);
    return m_check;
}

/// A day that did not change counts otherwise once another one contradicts it, or does so no more.
void RunningCheck::noteDoubts(site::Changes &changed, const Doubted &doubted) const
{
    static const QRegularExpression element(u"\\[\\d+\\]"_s);
    for (const Doubted *some : {&doubted, &m_facts.doubted})
        for (auto it = some->begin(); it != some->end(); ++it)
            if (doubted.value(it.key()) != m_facts.doubted.value(it.key()))
                changed.facts.append(QString(it.key()).replace(element, u"[]"_s));
    changed.facts.removeDuplicates();
}

QJsonObject RunningCheck::derivedValues()
{
    QJsonObject values;
    if (!m_evaluation)
        return values;
    const Formulas &formulas = m_pack->m_types->formulas();
    for (auto it = formulas.begin(); it != formulas.end(); ++it)
        if (const QJsonValue value = it->evaluate(*m_evaluation).value; !value.isUndefined())
            values.insert(it.key(), value);
    return values;
}

/// Rules that read what changed, and those that were answered otherwise than before.
QSet<int> RunningCheck::concerned(const site::Changes &changed, const QHash<QString, Response> &responses) const
{
    QSet<int> rules = m_rules.affected(changed);
    const auto note = [&](const QHash<QString, Response> &some, const QHash<QString, Response> &others) {
        for (auto it = some.begin(); it != some.end(); ++it) {
            const auto other = others.constFind(it.key());
            const auto place = m_pack->m_places.constFind(it.key());
            if (place != m_pack->m_places.cend() && (other == others.cend() || !(*other == *it)))
                rules.insert(static_cast<int>(*place));
        }
    };
    note(responses, m_responses);
    note(m_responses, responses);
    return rules;
}

void RunningCheck::evaluateResult(int number)
{
    const auto &[name, expression] = m_pack->m_results.at(number);
    const Outcome outcome = expression.evaluate(*m_evaluation);
    if (outcome.value.isUndefined())
        m_check.results.remove(name);
    else
        m_check.results.insert(name, outcome.value);
}

} // namespace wm::rules
