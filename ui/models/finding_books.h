// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/suitability.h"
#include "core/rules/rule_pack.h"

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
    QString newer = {}; ///< a later version that is here, which the job does not keep; empty: none
    int changes = 0;    ///< findings that come out differently by it
    QString began = {}; ///< the version the job began with, when it is not here any more
};

/// The books of one job: the product's own rules, and the handbooks of the site's utility. Held against the site anew
/// whenever the record changes; the handbooks on a pool, so that the window never waits for them.
class FindingBooks : public QObject
{
    Q_OBJECT
public:
    explicit FindingBooks(JobController &job);
    ~FindingBooks() override;

    [[nodiscard]] const QList<FindingBook> &books() const { return m_books; }
    /// Whether the collar can serve this site, by the first book.
    [[nodiscard]] catalog::Suits suits() const { return m_suits; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Why packs of this computer were refused; empty: none was.
    [[nodiscard]] const QStringList &refused() const { return m_refused; }
    /// Reads the rules anew, in the language of the moment.
    void load();
    /// Holds the record as it stands now against the rules.
    void evaluate();
    /// What people answered to findings, by finding; those that contradict each other are left out.
    [[nodiscard]] QHash<QString, rules::Response> responses() const;

Q_SIGNALS:
    void changed();

private:
    using Handbooks = QList<rules::RulePack>;
    [[nodiscard]] QJsonObject site() const;
    void loadHandbooks(const QString &utility);
    void loadKept();
    void loadRefused();
    void evaluateHandbooks();
    [[nodiscard]] QHash<QString, QString> keptVersions() const; ///< by pack, where it is another than the newest

    JobController &m_job;
    std::optional<catalog::SuitabilityRules> m_rules;
    catalog::Suits m_suits = catalog::Suits::NotKnown;
    std::shared_ptr<const Handbooks> m_handbooks;
    /// Versions that the job keeps although there are newer ones, by "id@version"; null: that one is not here.
    QHash<QString, std::shared_ptr<const rules::RulePack>> m_older;
    QString m_handbooksOf, m_problem;
    QStringList m_refused;
    int m_asked = 0; ///< counts questions to the pool: only the last one's answer is taken
    QList<FindingBook> m_books{FindingBook{}};
};

} // namespace wm::ui
