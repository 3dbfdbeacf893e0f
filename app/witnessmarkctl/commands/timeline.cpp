// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/timeline.h"

#include "core/rules/process_words.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

void line(const Output &output, const QString &text)
{
    output.text(QStringLiteral("      ") + text);
}

QString titlesOf(const QStringList &ids, const rules::ProcessView &way)
{
    QStringList titles;
    for (const QString &id : ids)
        if (const rules::ProcessStep *step = way.step(id))
            titles.append(step->title);
    return titles.join(QStringLiteral("; "));
}

void print(const rules::ProcessStep &step, const rules::ProcessView &way, QDate today, const Output &output)
{
    const QLocale iso = QLocale::c();
    output.text(QStringLiteral("  %1  %2  %3").arg(rules::stateWords(step.state), step.id, step.title));
    QStringList facts{rules::actorWords(step.actor)};
    if (const QString due = rules::dueWords(step, today, iso);
        !due.isEmpty() && step.state != rules::StepState::Unknown)
        facts.append(due);
    if (step.feeUsd)
        facts.append(rules::usdWords(*step.feeUsd, iso));
    line(output, facts.join(QStringLiteral(" · ")));
    if (!step.text.isEmpty())
        line(output, step.text);
    if (!step.waitingFor.isEmpty() && step.open())
        line(output, CommandLineWords::tr("Waits for: %1").arg(titlesOf(step.waitingFor, way)));
    for (const rules::DocumentState &document : step.documents)
        if (document.state != QLatin1String("not-required"))
            line(output, (document.state == QLatin1String("have") ? CommandLineWords::tr("Document on file: %1")
                                                                  : CommandLineWords::tr("Document missing: %1"))
                             .arg(document.title));
    QStringList missing = step.missing + (step.open() ? step.dueMissing + step.feeMissing : QStringList());
    missing.removeDuplicates();
    if (!missing.isEmpty())
        line(output, CommandLineWords::tr("Missing: %1").arg(missing.join(QStringLiteral(", "))));
    if (!step.note.isEmpty())
        line(output, CommandLineWords::tr("How it is read: %1").arg(step.note));
    line(output, step.cite);
}

} // namespace

void printTimeline(const rules::ProcessView &way, QDate today, bool all, const Output &output)
{
    output.text({});
    if (!way.track.isEmpty())
        output.text(CommandLineWords::tr("The way to permission: %1").arg(way.trackTitle));
    else if (!way.trackMissing.isEmpty())
        output.text(CommandLineWords::tr("The way to permission is not known yet. Missing: %1")
                        .arg(way.trackMissing.join(QStringLiteral(", "))));
    else
        output.text(CommandLineWords::tr("The way to permission"));
    if (way.assumed)
        output.text(CommandLineWords::tr("Nobody recorded the utility's holidays. %1").arg(way.assumption));
    for (const rules::ProcessStage &stage : way.stages) {
        bool headed = false;
        for (const rules::ProcessStep &step : way.steps) {
            if (step.stage != stage.id || (step.state == rules::StepState::NotApplicable && !all))
                continue;
            if (!headed)
                output.text(stage.title);
            headed = true;
            print(step, way, today, output);
        }
    }
}

} // namespace wm::ctl
