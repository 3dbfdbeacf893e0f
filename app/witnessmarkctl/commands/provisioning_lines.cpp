// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/provisioning_lines.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

void printProgress(const Output &output, const workflow::Progress &now)
{
    output.document({{QStringLiteral("stage"), now.stage},
                     {QStringLiteral("situation"), now.situation},
                     {QStringLiteral("lcd"), now.snapshot.lcdText},
                     {QStringLiteral("elapsed_s"), std::chrono::duration<double>(now.elapsed).count()}});
    output.text(QStringLiteral("%1: %2 (%3)").arg(now.stage, now.situation, now.snapshot.lcdText));
}

void printOutcome(const Output &output, const Result<workflow::ProvisioningOutcome> &outcome)
{
    if (!outcome) {
        output.document({{QStringLiteral("provisioned"), false},
                         {QStringLiteral("error"), toWord(outcome.error().code)},
                         {QStringLiteral("message"), outcome.error().message}});
        Output::fail(outcome.error());
        return;
    }
    output.document({{QStringLiteral("provisioned"), true},
                     {QStringLiteral("already"), outcome->alreadyDone},
                     {QStringLiteral("serial"), outcome->snapshot.serial},
                     {QStringLiteral("relay"), toWord(*outcome->snapshot.relay)},
                     {QStringLiteral("l1_l2_v"), *outcome->snapshot.voltsL1L2}});
    output.text(CommandLineWords::tr("%1 is operational. Relay %2, %3 V.")
                    .arg(outcome->snapshot.serial, toWord(*outcome->snapshot.relay).toUpper())
                    .arg(*outcome->snapshot.voltsL1L2, 0, 'f', 1));
}

} // namespace wm::ctl
