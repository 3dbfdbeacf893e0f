// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/suitability.h"
#include "ui/models/detail_rows.h"

namespace wm::ui {

class JobController;

/// Whether the collar can serve this site, as findings: what to settle first, then what nobody has recorded, what to
/// confirm, what is met and what does not apply. One of them is at hand, with the facts behind it.
class FindingsController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a job")
    Q_PROPERTY(QString answer READ answer NOTIFY changed) ///< can the collar serve this site: one sentence
    Q_PROPERTY(int answerShape READ answerShape NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int open READ open NOTIFY changed) ///< not met, unknown or to be confirmed
    Q_PROPERTY(wm::ui::DetailRows *toSettle READ toSettle CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *unknown READ unknown CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *toConfirm READ toConfirm CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *met READ met CONSTANT)
    Q_PROPERTY(wm::ui::DetailRows *notApplicable READ notApplicable CONSTANT)
    // The finding at hand.
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY changed)
    Q_PROPERTY(int shape READ shape NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString cure READ cure NOTIFY changed)
    Q_PROPERTY(QString cite READ cite NOTIFY changed)
    Q_PROPERTY(bool confirmable READ confirmable NOTIFY changed)
    Q_PROPERTY(wm::ui::DetailRows *facts READ facts CONSTANT) ///< label, value, note: limit; key: path
    Q_PROPERTY(wm::ui::DetailRows *missing READ missing
                   CONSTANT) ///< label; value: "yes-no", "number", "words", "text"; key: path
    Q_PROPERTY(bool saving READ saving NOTIFY changed)

public:
    explicit FindingsController(JobController &job);

    /// Records a fact as typed. The words of the vocabulary, "true" and "false" for yes and no.
    Q_INVOKABLE void setFact(const QString &path, const QString &text);
    /// What may be chosen for a fact; empty when it is typed.
    Q_INVOKABLE QStringList choicesOf(const QString &path) const;
    /// A word of choicesOf() as people read it.
    Q_INVOKABLE QString wordText(const QString &path, const QString &word) const;
    /// Somebody stands for it: recorded as an answer to the finding.
    Q_INVOKABLE void confirm();

    [[nodiscard]] QString answer() const;
    [[nodiscard]] int answerShape() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int open() const { return m_toSettle.count() + m_unknown.count() + m_toConfirm.count(); }
    [[nodiscard]] DetailRows *toSettle() { return &m_toSettle; }
    [[nodiscard]] DetailRows *unknown() { return &m_unknown; }
    [[nodiscard]] DetailRows *toConfirm() { return &m_toConfirm; }
    [[nodiscard]] DetailRows *met() { return &m_met; }
    [[nodiscard]] DetailRows *notApplicable() { return &m_notApplicable; }
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString &id);
    [[nodiscard]] int shape() const;
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString cure() const;
    [[nodiscard]] QString cite() const;
    [[nodiscard]] bool confirmable() const;
    [[nodiscard]] DetailRows *facts() { return &m_facts; }
    [[nodiscard]] DetailRows *missing() { return &m_missing; }
    [[nodiscard]] bool saving() const { return m_saving; }

Q_SIGNALS:
    void changed();

private:
    void load();
    void evaluate();
    void showCurrent();
    [[nodiscard]] const catalog::Finding *finding() const;

    JobController &m_job;
    std::optional<catalog::SuitabilityRules> m_rules;
    catalog::Suitability m_result;
    QString m_problem, m_current;
    bool m_saving = false;
    DetailRows m_toSettle, m_unknown, m_toConfirm, m_met, m_notApplicable, m_facts, m_missing;
};

} // namespace wm::ui
