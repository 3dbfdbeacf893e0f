// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/store_seal.h"

#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/secrets.h"

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString StoreSeal::name() const
{
    return QStringLiteral("store seal");
}
QString StoreSeal::summary() const
{
    return CommandLineWords::tr("Seals the records on the disk, or changes what opens sealed ones.");
}
QString StoreSeal::example() const
{
    return QStringLiteral("witnessmarkctl store seal --new-passphrase-file passphrase.txt");
}

void StoreSeal::describe(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("keychain"), CommandLineWords::tr("Let the desktop’s keychain open them.")});
    parser.addOption({QStringLiteral("new-passphrase-file"),
                      CommandLineWords::tr("Let the passphrase in the first line of FILE (- for standard input) open "
                                           "them, in the place of an earlier one. Nobody can open them without it: "
                                           "keep it elsewhere, too."),
                      QStringLiteral("FILE")});
}

Exit StoreSeal::run(const QCommandLineParser &parser, const Context &context)
{
    record::SealWith how{.keychain = parser.isSet(QStringLiteral("keychain"))};
    const QString file = parser.value(QStringLiteral("new-passphrase-file"));
    if (!parser.positionalArguments().isEmpty() || (!how.keychain && file.isEmpty())) {
        Output::message(
            CommandLineWords::tr("witnessmarkctl store seal: give --keychain, --new-passphrase-file FILE, or "
                                 "both. A passphrase is never given on the command line."));
        return Exit::Usage;
    }
    if (!file.isEmpty()) {
        auto passphrase = passphraseIn(file);
        if (!passphrase)
            return Output::fail(passphrase.error());
        how.passphrase = *std::move(passphrase);
    }
    SystemClock clock;
    const auto store = openStore(context, clock);
    if (!store)
        return Output::fail(store.error());
    const bool before = (*store)->sealState().sealed;
    if (auto sealed = (*store)->seal(how); !sealed)
        return Output::fail(sealed.error());
    const record::SealState state = (*store)->sealState();
    context.output.document({{QStringLiteral("store"), context.dataDir},
                             {QStringLiteral("sealed"), state.sealed},
                             {QStringLiteral("newly_sealed"), !before},
                             {QStringLiteral("keychain"), state.keychain},
                             {QStringLiteral("passphrase"), state.passphrase.has_value()}});
    context.output.text(before ? CommandLineWords::tr("What opens the records in %1 was changed.").arg(context.dataDir)
                               : CommandLineWords::tr("The records in %1 are sealed now.").arg(context.dataDir));
    return Exit::Done;
}

} // namespace wm::ctl
