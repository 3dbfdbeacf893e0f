// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/store_status.h"

#include "app/keychain/keychain.h"
#include "core/record/store_secrets.h"

#include <QtCore/QFile>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QJsonValue passphraseOf(const record::SealState &state)
{
    if (!state.passphrase)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("kdf"), QStringLiteral("argon2id")},
                       {QStringLiteral("memory_kib"), static_cast<qint64>(state.passphrase->memoryKib)},
                       {QStringLiteral("passes"), static_cast<qint64>(state.passphrase->passes)}};
}

QString sentenceOf(const record::SealState &state, const QString &dataDir)
{
    if (!state.sealed)
        return CommandLineWords::tr("The records in %1 are not sealed: whoever has the disk can read them. Seal them "
                                    "with: witnessmarkctl store seal --help")
            .arg(dataDir);
    if (state.keychain && state.passphrase)
        return CommandLineWords::tr(
                   "The records in %1 are sealed; the desktop’s keychain opens them, and a passphrase.")
            .arg(dataDir);
    if (state.keychain)
        return CommandLineWords::tr("The records in %1 are sealed; the desktop’s keychain opens them, and nothing else "
                                    "does. Add a passphrase, so that a lost keychain is no lost record.")
            .arg(dataDir);
    return CommandLineWords::tr("The records in %1 are sealed; a passphrase opens them.").arg(dataDir);
}

} // namespace

QString StoreStatus::name() const
{
    return QStringLiteral("store status");
}
QString StoreStatus::summary() const
{
    return CommandLineWords::tr("Says whether the records are sealed on the disk, and what opens them.");
}
QString StoreStatus::example() const
{
    return QStringLiteral("witnessmarkctl store status --json");
}

void StoreStatus::describe(QCommandLineParser &) const {}

Exit StoreStatus::run(const QCommandLineParser &parser, const Context &context)
{
    if (!parser.positionalArguments().isEmpty()) {
        Output::message(CommandLineWords::tr("witnessmarkctl store status: it takes no arguments."));
        return Exit::Usage;
    }
    const auto state = record::sealStateOf(context.dataDir);
    if (!state)
        return Output::fail(state.error());
    context.output.document({{QStringLiteral("store"), context.dataDir},
                             {QStringLiteral("exists"), QFile::exists(context.dataDir + QStringLiteral("/store.db"))},
                             {QStringLiteral("sealed"), state->sealed},
                             {QStringLiteral("keychain"), state->keychain},
                             {QStringLiteral("passphrase"), passphraseOf(*state)},
                             {QStringLiteral("keychain_here"), desktopKeychain()->available()}});
    context.output.text(sentenceOf(*state, context.dataDir));
    return state->sealed ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
