// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One step's input, taken in evidence by evidence. For the engine alone.

#include "core/workflow/drafts.h"
#include "core/workflow/engine_view.h"

namespace wm::workflow {

/// Takes in one step's input, evidence by evidence; holds what was drafted and what the expressions would see of it.
class Intake
{
public:
    Intake(const record::JobState &state, const Step &step, const Engine::View &view, qsizetype index, QString source,
           QDate today)
        : m_state(state), m_step(step), m_view(view), m_index(index), m_source(std::move(source)), m_today(today),
          m_facts(view.facts())
    {
    }

    [[nodiscard]] const rules::Facts &facts() const { return m_facts; }
    [[nodiscard]] QList<record::Draft> drafts() const { return m_drafts; }
    [[nodiscard]] QCborMap told() const { return m_told; }
    [[nodiscard]] bool wants(const Evidence &evidence) const
    {
        return !evidence.when || evidence.when->evaluate(m_facts).truth != rules::Truth::False;
    }

    Result<void> take(const Evidence &evidence, const QJsonObject &input, const Verdict &verdict);

    /// The number and how it was taken; refused when it is none.
    static Result<Measured> measured(const Evidence &evidence, const QJsonObject &input);

    /// The facts with a reading put in that is about to be taken: what its judge looks at.
    [[nodiscard]] rules::Facts factsWith(const Evidence &evidence, Measured measured) const;

    static QString name(const Evidence &evidence);

private:
    Result<void> fact(const QString &path, const QJsonValue &value, bool anew);
    Result<void> value(const Evidence &evidence, const QJsonObject &input);
    /// "torques[terminal=L1].…": the element has to say that it is L1 before anything is said of it.
    Result<void> keyOf(const QString &written, const QString &resolved);
    Result<void> attest(const Evidence &evidence, const QJsonObject &input);
    Result<QCborMap> instrument(const Evidence &evidence, const QJsonObject &given, const Verdict &verdict) const;
    Result<void> measure(const Evidence &evidence, const QJsonObject &input, const Verdict &verdict);
    Result<void> photos(const Evidence &evidence, const QJsonObject &input);
    /// One picture may show two things, and then somebody says so: a picture that is recorded for something else is
    /// taken only with the reason why it shows this, too.
    Result<void> sharedPhoto(const Evidence &evidence, const QJsonObject &photo, record::Draft &draft) const;
    /// "Number of photos of this kind on file": those that are there, and the new ones.
    Result<void> countPhotos(const Evidence &evidence, const QList<QByteArray> &kept);
    Result<void> device(const Evidence &evidence, const QJsonObject &input);

    const record::JobState &m_state;
    const Step &m_step;
    const Engine::View &m_view;
    qsizetype m_index;
    QString m_source;
    QDate m_today;
    rules::Facts m_facts;
    QString m_own;                ///< source of the evidence at hand
    QList<QByteArray> m_replaced; ///< photos that others take the place of
    QList<record::Draft> m_drafts;
    QCborMap m_told;
};

} // namespace wm::workflow
