// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/provisioning_lines.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/commands/problem_rows.h"
#include "app/witnessmarkctl/recordings.h"

#include <QtCore/QHash>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QString stageWords(const QString &stage)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("identify"), QT_TRANSLATE_NOOP("CommandLineWords", "Collar found")},
        {QStringLiteral("wait"), QT_TRANSLATE_NOOP("CommandLineWords", "Is it ready for it")},
        {QStringLiteral("write"), QT_TRANSLATE_NOOP("CommandLineWords", "Address into the collar")},
        {QStringLiteral("provision"), QT_TRANSLATE_NOOP("CommandLineWords", "Telling it to provision")},
        {QStringLiteral("watch"), QT_TRANSLATE_NOOP("CommandLineWords", "First report to the cloud")},
        {QStringLiteral("verify"), QT_TRANSLATE_NOOP("CommandLineWords", "Relay and voltage read")},
        {QStringLiteral("read"), QT_TRANSLATE_NOOP("CommandLineWords", "Read")}};
    return words.contains(stage) ? CommandLineWords::tr(words.value(stage)) : stage;
}

/// The row of the manual's table that the error leads to.
void sayTheTable(const workflow::CollarSnapshot &shown)
{
    const auto advice = adviceOn(shown, QStringLiteral("installer"));
    if (!advice || !advice->row)
        return;
    Output::message(advice->row->problem);
    int number = 0;
    for (const QString &action : advice->row->actions)
        Output::message(QStringLiteral("  %1. %2").arg(++number).arg(action));
}

} // namespace

ProgressLines::ProgressLines(const Output &output)
    : m_output(output), m_product(catalog::CollarProduct::load(packLanguage()))
{
}

void ProgressLines::print(const workflow::Progress &now)
{
    m_last = now.snapshot;
    m_output.document({{QStringLiteral("stage"), now.stage},
                       {QStringLiteral("situation"), now.situation},
                       {QStringLiteral("lcd"), now.snapshot.lcdText},
                       {QStringLiteral("elapsed_s"), std::chrono::duration<double>(now.elapsed).count()}});
    const QString title = m_product ? m_product->situation(now.situation).title : QString();
    const QString said = QStringLiteral("%1: %2").arg(stageWords(now.stage), title.isEmpty() ? now.situation : title);
    constexpr Duration kStill = std::chrono::seconds(15);
    if (said == m_said && now.elapsed - m_saidAt < kStill)
        return;
    m_saidAt = now.elapsed;
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.elapsed).count();
    m_output.text(
        said != m_said || seconds == 0
            ? CommandLineWords::tr("%1; the display shows “%2”").arg(said, now.snapshot.lcdText)
            : CommandLineWords::tr("%1; the display shows “%2”, %3 s").arg(said, now.snapshot.lcdText).arg(seconds));
    m_said = said;
}

void ProgressLines::end(const Result<workflow::ProvisioningOutcome> &outcome, const QStringList &recordings)
{
    if (!outcome) {
        m_output.document(withRecordings({{QStringLiteral("provisioned"), false},
                                          {QStringLiteral("error"), toWord(outcome.error().code)},
                                          {QStringLiteral("message"), outcome.error().message}},
                                         recordings));
        Output::fail(outcome.error());
        if (m_last && (m_last->provisioning == workflow::ProvisioningState::ProvisioningError || m_last->lcdSkull))
            sayTheTable(*m_last);
        sayRecordings(recordings);
        return;
    }
    m_output.document(withRecordings({{QStringLiteral("provisioned"), true},
                                      {QStringLiteral("already"), outcome->alreadyDone},
                                      {QStringLiteral("serial"), outcome->snapshot.serial},
                                      {QStringLiteral("relay"), toWord(*outcome->snapshot.relay)},
                                      {QStringLiteral("l1_l2_v"), *outcome->snapshot.voltsL1L2}},
                                     recordings));
    m_output.text(CommandLineWords::tr("%1 is operational. Relay %2, %3 V.")
                      .arg(outcome->snapshot.serial, toWord(*outcome->snapshot.relay).toUpper())
                      .arg(*outcome->snapshot.voltsL1L2, 0, 'f', 1));
    printRecordings(m_output, recordings);
}

} // namespace wm::ctl
