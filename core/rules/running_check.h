// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/dependencies.h"
#include "core/rules/rule_pack.h"

#include <memory>

namespace wm::rules {

/// A site held against a pack again and again: after a change only the rules that read what changed are evaluated. What
/// it answers is always what RulePack::check() would. On one thread at a time.
class RunningCheck
{
public:
    explicit RunningCheck(std::shared_ptr<const RulePack> pack);
    RunningCheck(const RunningCheck &) = delete;
    RunningCheck &operator=(const RunningCheck &) = delete;

    /// Arguments as RulePack::check() has them. The answer stays valid until the next call.
    const SiteCheck &update(const QJsonObject &site, QDate today, const QHash<QString, Response> &responses = {});

    [[nodiscard]] const RulePack &pack() const { return *m_pack; }
    [[nodiscard]] const SiteCheck &last() const { return m_check; }
    /// What is worked out from the site's facts, by name; what is unknown is left out.
    [[nodiscard]] QJsonObject derivedValues();
    /// How many rules the last update evaluated.
    [[nodiscard]] qsizetype evaluated() const { return m_evaluated; }

private:
    [[nodiscard]] QSet<int> concerned(const site::Changes &changed, const QHash<QString, Response> &responses) const;
    void evaluateResult(int number);
    void noteDoubts(site::Changes &changed, const Doubted &doubted) const;

    std::shared_ptr<const RulePack> m_pack;
    ReadIndex m_rules, m_results, m_derivedReads; ///< readers are places in the lists of the pack, or in m_derived
    QStringList m_derived;
    Facts m_facts;
    std::unique_ptr<Evaluation> m_evaluation;
    QHash<QString, Response> m_responses;
    SiteCheck m_check;
    qsizetype m_evaluated = 0;
};

} // namespace wm::rules
