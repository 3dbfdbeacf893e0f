// SPDX-License-Identifier: GPL-3.0-or-later
// The way to permission of one site, on one day (process.h).
#include "core/rules/process.h"
#include "core/rules/value.h"
#include "core/site/site.h"

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

QString documentState(const SiteCheck &checked, const QString &id, QString &title)
{
    for (const Finding &finding : checked.findings)
        if (finding.id == id) {
            title = finding.title;
            if (finding.status == "not-applicable"_L1)
                return u"not-required"_s;
            return finding.status == "pass"_L1 || finding.status == "attested"_L1 ? u"have"_s : u"missing"_s;
        }
    return u"missing"_s;
}

} // namespace

/// Looks at one site; what is derived is computed once, with the holidays that are assumed and, where it matters,
/// without.
class Process::Evaluator
{
public:
    Evaluator(const Process &process, const QJsonObject &site, QDate today, const SiteCheck &checked)
        : m_process(process), m_site(site),
          m_checked(checked), m_facts{site,
                                      {},
                                      today,
                                      &process.m_types->formulas(),
                                      process.m_tables,
                                      process.m_holidays ? &*process.m_holidays : nullptr,
                                      doubtedBy(process.m_doubts, site, today)},
          m_recorded{site, {}, today, &process.m_types->formulas(), process.m_tables, nullptr, m_facts.doubted},
          m_evaluation(m_facts), m_without(m_recorded)
    {
    }

    ProcessView view()
    {
        m_view.pack = m_process.m_id;
        m_view.packTitle = m_process.m_title;
        m_view.packVersion = m_process.m_version;
        m_view.stages = m_process.m_stages;
        findTrack();
        for (const Definition &one : m_process.m_steps)
            m_view.steps.append(step(one));
        doubtSkipped();
        for (qsizetype i = 0; i < m_view.steps.size(); ++i)
            settle(i);
        for (const ProcessStep &one : std::as_const(m_view.steps))
            m_view.assumed = m_view.assumed || (one.assumed && one.state != StepState::NotApplicable);
        if (m_view.assumed)
            m_view.assumption = m_process.m_assumption;
        return m_view;
    }

private:
    /// The first track that fits; none while an earlier one might.
    void findTrack()
    {
        for (const Track &track : m_process.m_tracks) {
            Outcome fits;
            fits.truth = Truth::True;
            if (track.when)
                fits = track.when->evaluate(m_evaluation);
            if (fits.truth == Truth::False)
                continue;
            if (fits.truth == Truth::Unknown) {
                m_view.trackMissing = fits.missing;
                m_trackKnown = false;
            } else {
                m_view.track = track.id;
                m_view.trackTitle = track.title;
                m_view.trackCite = track.cite;
            }
            return;
        }
    }

    Outcome look(const Expression &expression, ProcessStep &step)
    {
        const Outcome outcome = expression.evaluate(m_evaluation);
        if (m_facts.assumedHolidays && !outcome.value.isUndefined() &&
            expression.evaluate(m_without).value.isUndefined())
            step.assumed = true;
        return outcome;
    }

    /// What is known of a step before the others are looked at: its state is NotApplicable, Unknown, Done or, for now,
    /// Ready.
    ProcessStep step(const Definition &definition)
    {
        ProcessStep step = definition.step;
        if (!definition.tracks.isEmpty() && !(m_trackKnown && definition.tracks.contains(m_view.track))) {
            step.state = m_trackKnown ? StepState::NotApplicable : StepState::Unknown;
            step.missing = m_view.trackMissing;
            return step;
        }
        if (definition.applies) {
            const Outcome applies = look(*definition.applies, step);
            if (applies.truth != Truth::True) {
                step.state = applies.truth == Truth::False ? StepState::NotApplicable : StepState::Unknown;
                step.missing = applies.missing;
                return step;
            }
        }
        step.date = dateOf(m_site.text(step.datePath).value_or(QString()));
        dates(definition, step);
        for (const QString &id : definition.documents) {
            QString title;
            const QString state = documentState(m_checked, id, title);
            step.documents.append({id, title, state});
        }
        step.state = happened(definition, step);
        return step;
    }

    void dates(const Definition &definition, ProcessStep &step)
    {
        if (definition.due) {
            const Outcome due = look(*definition.due, step);
            step.due = dateOf(due.value.toString());
            step.dueMissing = due.missing;
            if (const auto holidays = holidaysOf(m_facts); holidays && step.due.isValid())
                step.workdaysLeft = holidays->businessDaysBetween(m_facts.today, step.due);
        }
        if (definition.estimate) {
            const Outcome estimate = look(*definition.estimate, step);
            step.estimate = dateOf(estimate.value.toString());
            step.dueMissing += estimate.missing;
        }
        step.dueMissing.removeDuplicates();
        if (definition.fee) {
            const Outcome fee = look(*definition.fee, step);
            step.feeMissing = fee.missing;
            if (fee.value.isDouble())
                step.feeUsd = fee.value.toDouble();
        }
    }

    /// `done` decides where the pack has it. Nothing recorded is not yet, unless a date says that something happened
    /// of which it is not known what.
    StepState happened(const Definition &definition, ProcessStep &step)
    {
        const bool dated = step.date.isValid() && (!m_facts.today.isValid() || step.date <= m_facts.today);
        if (dated && m_facts.doubted.contains(step.datePath) && !definition.done) {
            step.missing = m_facts.doubted.value(step.datePath).paths;
            return StepState::Unknown;
        }
        if (!definition.done)
            return dated ? StepState::Done : StepState::Ready;
        const Outcome done = look(*definition.done, step);
        // What has a day has happened. Of the rest nothing is done while a paper that belongs to it is missing.
        const QStringList papers = done.truth == Truth::True && !dated ? lackingPapers(definition) : QStringList();
        if (done.truth == Truth::True && papers.isEmpty())
            return StepState::Done;
        step.doneMissing = papers;
        for (const QString &path : definition.donePaths)
            if (path != step.datePath && !m_site.has(path) && !papers.contains(path))
                step.doneMissing.append(path);
        if (done.truth == Truth::Unknown && dated) {
            step.missing = done.missing;
            return StepState::Unknown;
        }
        return StepState::Ready;
    }

    /// The facts for which documents that are known to be wanted with a step are not on file.
    [[nodiscard]] QStringList lackingPapers(const Definition &definition) const
    {
        QStringList facts;
        for (const Finding &finding : m_checked.findings) {
            if (!finding.applies || finding.status == "pass"_L1 || finding.status == "attested"_L1 ||
                !definition.documents.contains(finding.id))
                continue;
            QStringList of = finding.missing;
            for (const QJsonValue because : finding.because)
                if (const QString path = because["path"_L1].toString(); !path.isEmpty() && of.isEmpty())
                    of.append(path);
            facts += of.isEmpty() ? QStringList(u"attestations."_s + finding.id) : of;
        }
        facts.removeDuplicates();
        return facts;
    }

    /// A later step that is done could not have begun before this one: it happened, and nobody recorded when. To call
    /// it the next thing to do would send somebody to do it again.
    void doubtSkipped()
    {
        QList<qsizetype> happened;
        for (qsizetype at = 0; at < m_view.steps.size(); ++at)
            if (m_view.steps.at(at).state == StepState::Done)
                happened.append(at);
        while (!happened.isEmpty())
            for (const QString &id : m_process.m_steps[happened.takeFirst()].after) {
                const qsizetype before = m_process.m_places.value(id);
                ProcessStep &step = m_view.steps[before];
                if (step.state == StepState::NotApplicable) // stands aside: what it waits for counts in its place
                    happened.append(before);
                if (step.state != StepState::Ready)
                    continue;
                step.state = StepState::Unknown;
                step.missing = step.doneMissing;
                if (!step.datePath.isEmpty() && !m_site.has(step.datePath) && !step.missing.contains(step.datePath))
                    step.missing.prepend(step.datePath);
                if (step.missing.isEmpty()) // recorded, and otherwise
                    step.missing = m_process.m_steps[before].donePaths;
                happened.append(before);
            }
    }

    void settle(qsizetype at)
    {
        ProcessStep &step = m_view.steps[at];
        if (step.state != StepState::Ready)
            return;
        step.waitingFor = openBefore(at);
        if (step.due.isValid() && m_facts.today.isValid() && step.due < m_facts.today)
            step.state = StepState::Overdue;
        else if (!step.waitingFor.isEmpty())
            step.state = StepState::Waiting;
    }

    /// The steps before one that are not done. One that does not apply stands aside: what it waits for counts in its
    /// place.
    [[nodiscard]] QStringList openBefore(qsizetype at) const
    {
        QStringList open;
        for (const QString &id : m_process.m_steps[at].after) {
            const qsizetype before = m_process.m_places.value(id);
            const StepState state = m_view.steps[before].state;
            if (state == StepState::NotApplicable)
                open += openBefore(before);
            else if (state != StepState::Done)
                open.append(id);
        }
        open.removeDuplicates();
        return open;
    }

    const Process &m_process;
    site::Site m_site;
    const SiteCheck &m_checked;
    Facts m_facts, m_recorded;
    Evaluation m_evaluation, m_without;
    bool m_trackKnown = true;
    ProcessView m_view;
};

ProcessView Process::at(const QJsonObject &site, QDate today, const SiteCheck &checked) const
{
    return Evaluator(*this, site, today, checked).view();
}

const ProcessStep *ProcessView::step(const QString &id) const
{
    for (const ProcessStep &one : steps)
        if (one.id == id)
            return &one;
    return nullptr;
}

QList<ProcessStep> ProcessView::next() const
{
    QList<ProcessStep> open;
    for (const ProcessStep &one : steps)
        if (one.open() && one.due.isValid())
            open.append(one);
    std::stable_sort(open.begin(), open.end(),
                     [](const ProcessStep &a, const ProcessStep &b) { return a.due < b.due; });
    return open;
}

} // namespace wm::rules
