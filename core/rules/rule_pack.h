// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/rules/expression.h"
#include "core/rules/message.h"
#include "core/site/fact_reader.h"

#include <QtCore/QHash>

namespace wm::rules {

/// What a person answered to a finding, kept in the record under the finding's id and the pack's version.
struct Response
{
    enum class Kind { Attest, Waive, Variance, VarianceGranted, VarianceRefused };
    Kind kind = Kind::Attest;
    QString by;     ///< who
    QString reason; ///< why; never empty for a waiver; of the utility's answer its reference and day, or what it said
    QString
        packVersion; ///< of the pack it was given under; empty: of whatever pack (an attestation in the site itself)
    bool operator==(const Response &) const = default;
};

/// One statement of a utility's handbook that a site can be held against (RULES.md, docs/packs.md).
struct Rule
{
    QString id;   ///< ledger id
    QString kind; ///< rule, ineligible, document, photo, sld-item, plot-item, signage, letter, …: the ledger's word
    QString severity; ///< findings' word
    QString title, cite, note;
    QString ask;                       ///< what a person confirms; empty when `require` decides
    QString sameAs;                    ///< id of the rule that makes the same test, which is listed when both apply
    std::optional<Expression> applies; ///< nothing: always
    std::optional<Expression> require; ///< nothing: a person decides
    Message message, cure;
    // Facts, generic and sorted, "derived.…" taken apart.
    QStringList appliesReads; ///< what decides whether it applies
    QStringList requireReads; ///< what decides whether it is met
    QStringList present;      ///< what has to be recorded at all, as it says itself (has()); paths without lists
    QStringList reads;        ///< all that its finding depends on, its sentences' figures and attestation as well
};

/// A document the utility wants, and whether this site has it.
struct DocumentState
{
    QString id, title, state; ///< have, missing, not-required
    bool operator==(const DocumentState &) const = default;
};

struct SiteCheck
{
    QList<Finding> findings; ///< one a rule, in the pack's order
    QList<DocumentState> documents;
    QJsonObject results; ///< figures the pack computes, by name; what is unknown is left out
    /// Every rule that applies passes or is attested, and the pack carries its whole handbook.
    [[nodiscard]] bool good() const;
    bool complete = true; ///< false: the pack is still being written and says so; nothing is good by it
    bool operator==(const SiteCheck &) const = default;
};

/// One site made ready to be held against several packs on a day. On one thread.
struct SiteAtHand
{
    /// Throughout with the doubts of one function; a pack's own are RulePack::doubtWith().
    SiteAtHand(QJsonObject site, QDate today, DoubtsOf doubts = doubtedFacts);
    QJsonObject site;
    site::FactReader reader;
    Doubted doubted;
};

/// The rules of one utility pack in one language, parsed and checked. Immutable; may be evaluated on any thread.
class RulePack
{
public:
    /// From a pack's JSON, its texts in the language wanted. A fault names the rule, the place and the column.
    static Result<RulePack> fromJson(const QJsonObject &pack, std::shared_ptr<const SchemaPathTypes> types,
                                     const QLocale &locale);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString caption() const { return m_caption; } ///< a few words for a button; the title without one
    [[nodiscard]] QString version() const { return m_version; }
    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }

    /// Holds a site against every rule. `responses` by finding id; what the site itself carries under `attestations`
    /// counts as well.
    [[nodiscard]] SiteCheck check(const QJsonObject &site, QDate today,
                                  const QHash<QString, Response> &responses = {}) const;
    /// Whose word is taken for which facts contradict each other; doubtedFacts() at first.
    void doubtWith(DoubtsOf doubts) { m_doubts = doubts; }
    /// The status of every finding alone, in the pack's order, as check() has it without anybody's responses: for many
    /// sites at once, where nobody reads the reasons.
    [[nodiscard]] QStringList statuses(const QJsonObject &site, QDate today) const;
    [[nodiscard]] QStringList statuses(SiteAtHand &site) const;

private:
    friend class RunningCheck;
    struct Decisions;
    static std::shared_ptr<Decisions> noDecisions();
    void finish(SiteCheck &check) const;
    [[nodiscard]] Finding finding(const Rule &rule, Evaluation &evaluation,
                                  const QHash<QString, Response> &responses) const;
    void answer(Finding &finding, const Rule &rule, const QHash<QString, Response> &responses) const;
    Result<void> add(const QJsonObject &rule);

    QString m_id, m_title, m_caption, m_version;
    bool m_complete = true;
    QList<Rule> m_rules;
    std::shared_ptr<Decisions> m_decisions = noDecisions(); ///< made when statuses() is first asked for
    QHash<QString, qsizetype> m_places;
    QList<std::pair<QString, Expression>> m_results;
    QJsonObject m_tables;
    std::shared_ptr<const SchemaPathTypes> m_types;
    DoubtsOf m_doubts = doubtedFacts;
    QLocale m_locale;
};

} // namespace wm::rules
