// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/process_words.h"

#include <QtCore/QCoreApplication>

namespace wm::rules {

namespace {

struct ProcessWords
{
    Q_DECLARE_TR_FUNCTIONS(ProcessWords)
};

QString openWords(const ProcessStep &step, QDate today, const QLocale &locale)
{
    const QString day = dayWords(step.due, today, locale);
    if (step.due < today) {
        const int late = -step.workdaysLeft.value_or(0);
        if (late <= 0)
            return ProcessWords::tr("was due %1").arg(day);
        return late == 1 ? ProcessWords::tr("was due %1, 1 business day late").arg(day)
                         : ProcessWords::tr("was due %1, %2 business days late").arg(day).arg(late);
    }
    if (step.due == today)
        return ProcessWords::tr("due today");
    if (!step.workdaysLeft)
        return ProcessWords::tr("due %1").arg(day);
    if (*step.workdaysLeft == 0)
        return ProcessWords::tr("due %1, no business day left").arg(day);
    return *step.workdaysLeft == 1 ? ProcessWords::tr("due %1, 1 business day left").arg(day)
                                   : ProcessWords::tr("due %1, %2 business days left").arg(day).arg(*step.workdaysLeft);
}

} // namespace

QString dayWords(QDate day, QDate today, const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return day.toString(Qt::ISODate);
    return locale.toString(day,
                           day.year() == today.year() ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy"));
}

QString dueWords(const ProcessStep &step, QDate today, const QLocale &locale)
{
    if (step.state == StepState::Done) {
        if (!step.date.isValid())
            return ProcessWords::tr("done");
        const QString day = dayWords(step.date, today, locale);
        return step.due.isValid() && step.date > step.due
                   ? ProcessWords::tr("done %1, was due %2").arg(day, dayWords(step.due, today, locale))
                   : ProcessWords::tr("done %1").arg(day);
    }
    if (step.due.isValid())
        return openWords(step, today, locale);
    if (!step.estimate.isValid())
        return {};
    const QString day = dayWords(step.estimate, today, locale);
    return step.estimate < today ? ProcessWords::tr("usually by %1: ask how it stands").arg(day)
                                 : ProcessWords::tr("usually by %1").arg(day);
}

QString actorWords(const QString &actor)
{
    if (actor == QLatin1String("installer"))
        return ProcessWords::tr("Installer");
    if (actor == QLatin1String("customer"))
        return ProcessWords::tr("Customer");
    if (actor == QLatin1String("utility"))
        return ProcessWords::tr("Utility");
    if (actor == QLatin1String("ahj"))
        return ProcessWords::tr("Building department");
    return actor == QLatin1String("maker") ? ProcessWords::tr("Maker of the device") : actor;
}

QString stateWords(StepState state)
{
    switch (state) {
    case StepState::NotApplicable:
        return ProcessWords::tr("Does not apply");
    case StepState::Unknown:
        return ProcessWords::tr("Not known");
    case StepState::Done:
        return ProcessWords::tr("Done");
    case StepState::Overdue:
        return ProcessWords::tr("Overdue");
    case StepState::Waiting:
        return ProcessWords::tr("Waits");
    case StepState::Ready:
        break;
    }
    return ProcessWords::tr("Next to do");
}

QString usdWords(double usd, const QLocale &locale)
{
    return locale.language() == QLocale::C ? QStringLiteral("$%1").arg(usd, 0, 'f', 2)
                                           : locale.toCurrencyString(usd, QStringLiteral("$"), 2);
}

} // namespace wm::rules
