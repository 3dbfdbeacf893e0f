// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/suitability.h"
#include "core/documents/drawn_facts.h"
#include "core/rules/questions.h"
#include "core/rules/rule_pack.h"
#include "core/rules/wants.h"
#include "core/workflow/handbooks.h"

#include <QtCore/QObject>

#include <memory>

namespace wm::ui {

class JobController;

/// A book of rules that a job's site is held against, and what came of it.
struct FindingBook
{
    QString title;         ///< empty: the product's own rules
    QString caption;       ///< the title in a few words
    QString pack, version; ///< what an answer to one of its findings is kept under
    bool complete = true;  ///< it carries its whole source
    QList<Finding> findings = {};
    QString newer = {};      ///< a later version that is here, which the job does not keep; empty: none
    int changes = 0;         ///< findings that come out differently by it
    QString began = {};      ///< the version the job began with, when it is not here any more
    rules::Wants wants = {}; ///< facts that its rules want, by generic path
};

class HandbookRunner;

/// The books of one job: the product's own rules, and the handbooks of the site's utility in the versions that the job
/// keeps, with their way to permission. Held against the site anew whenever the record changes; the handbooks on a
/// pool, so that the window never waits for them.
class FindingBooks : public QObject
{
    Q_OBJECT
public:
    explicit FindingBooks(JobController &job);
    ~FindingBooks() override;

    [[nodiscard]] const QList<FindingBook> &books() const { return m_books; }
    /// Whether the collar can serve this site, by the first book.
    [[nodiscard]] catalog::Suits suits() const { return m_suits; }
    /// Why rules could not be read: the product's, or else the handbooks'.
    [[nodiscard]] const QString &problem() const { return m_problem.isEmpty() ? m_handbookProblem : m_problem; }
    /// What the handbooks are found by (workflow::utilityKey()); empty: the site does not say its utility.
    [[nodiscard]] const QString &utility() const { return m_handbooksOf; }
    [[nodiscard]] const QString &handbookProblem() const { return m_handbookProblem; }
    /// The handbooks as the job keeps them; none while they are being read.
    [[nodiscard]] const QList<std::shared_ptr<const workflow::Handbook>> &handbooks() const { return m_kept; }
    /// Nothing: no utility is recorded, it has no pack, or the pack does not say; or it is still being read.
    [[nodiscard]] const std::optional<rules::ProcessView> &way() const { return m_way; }
    [[nodiscard]] bool reading() const { return m_reading; }
    /// The facts that the handbooks are held against, and the day.
    [[nodiscard]] QJsonObject facts() const;
    [[nodiscard]] QDate today() const;
    /// Why packs of this computer were refused; empty: none was.
    [[nodiscard]] const QStringList &refused() const { return m_refused; }
    /// What nobody has recorded, over all books, in the order that decides most.
    [[nodiscard]] const QList<rules::Question> &questions() const { return m_questions; }
    /// What is worked out from the facts, by name.
    [[nodiscard]] const QJsonObject &derived() const { return m_derived; }
    /// What the drawings show that this program makes of the site; counts where nobody recorded it.
    [[nodiscard]] const documents::Drawn &drawn() const { return m_drawn; }
    /// Said where no handbook of the site's utility is here; empty: there is one, or it is still being read.
    [[nodiscard]] QString noHandbook() const;
    /// Reads the rules anew, in the language of the moment.
    void load();
    /// Holds the record as it stands now against the rules.
    void evaluate();
    /// What people answered to findings, by finding; those that contradict each other are left out.
    [[nodiscard]] QHash<QString, rules::Response> responses() const;

Q_SIGNALS:
    void changed();

private:
    using Handbook = std::shared_ptr<const workflow::Handbook>;
    void loadHandbooks(const QString &utility);
    void loadKept();
    void loadRefused();
    void evaluateHandbooks();
    [[nodiscard]] QHash<QString, QString> keptVersions() const; ///< by pack, where it is another than the newest
    void orderQuestions();
    std::shared_ptr<HandbookRunner> runner(); ///< made anew when the job keeps other versions

    JobController &m_job;
    std::optional<catalog::SuitabilityRules> m_rules;
    QList<rules::RulePack> m_productRules; ///< of the meters; their findings stand behind the collar's
    catalog::Suits m_suits = catalog::Suits::NotKnown;
    std::optional<QList<Handbook>> m_handbooks; ///< the newest of each; nothing: not read yet
    /// Versions that the job keeps although there are newer ones, by "id@version"; null: that one is not here.
    QHash<QString, Handbook> m_older;
    std::shared_ptr<HandbookRunner> m_runner; ///< over the versions in m_runs; null: none made yet
    QHash<QString, QString> m_runs;           ///< keptVersions() that it was made for
    QList<Handbook> m_kept;
    std::optional<rules::ProcessView> m_way;
    bool m_reading = false;
    QString m_handbooksOf, m_problem, m_handbookProblem;
    QStringList m_refused;
    int m_asked = 0; ///< counts questions to the pool: only the last one's answer is taken
    QList<FindingBook> m_books{FindingBook{}};
    QList<rules::Question> m_questions;
    QJsonObject m_derived;
    documents::Drawn m_drawn;
};

} // namespace wm::ui
