// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/detail_rows.h"

namespace wm::rules {
struct GuideNote;
}

namespace wm::ui {

class FindingBooks;
class JobController;

/// What the utility's handbooks mean by their terms and tell beside their rules: at the finding at hand, at one fact of
/// the site, and found by a search.
class GuideController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    // Rows: label: the term or what it is about; value: the text; note: where it is written.
    Q_PROPERTY(wm::ui::DetailRows *findingTerms READ findingTerms CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *findingAdvice READ findingAdvice CONSTANT)
    Q_PROPERTY(QString fact READ fact WRITE setFact NOTIFY changed) ///< a path of the site model
    Q_PROPERTY(wm::ui::DetailRows *factTerms READ factTerms CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *factAdvice READ factAdvice CONSTANT)
    Q_PROPERTY(int terms READ terms NOTIFY changed) ///< how many there are in all
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *found READ found CONSTANT)

public:
    explicit GuideController(JobController &job);
    [[nodiscard]] DetailRows *findingTerms() { return &m_findingTerms; }
    [[nodiscard]] DetailRows *findingAdvice() { return &m_findingAdvice; }
    [[nodiscard]] QString fact() const { return m_fact; }
    void setFact(const QString &path);
    [[nodiscard]] DetailRows *factTerms() { return &m_factTerms; }
    [[nodiscard]] DetailRows *factAdvice() { return &m_factAdvice; }
    [[nodiscard]] int terms() const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] DetailRows *found() { return &m_found; }

Q_SIGNALS:
    void changed();

private:
    void showFinding();
    void showFact();
    void showFound();
    void showAll();
    void tell(const QStringList &paths, const QString &words, DetailRows &terms, DetailRows &advice) const;
    JobController &m_job;
    FindingBooks &m_books;
    QString m_fact, m_search;
    DetailRows m_findingTerms, m_findingAdvice, m_factTerms, m_factAdvice, m_found;
};

} // namespace wm::ui
