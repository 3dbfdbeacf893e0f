// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/secrets.h"

#include "app/keychain/keychain.h"
#include "app/witnessmarkctl/command.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr qint64 kMostBytes = 4096;

} // namespace

Result<QString> passphraseIn(const QString &file)
{
    QFile opened(file);
    const bool standard = file == QStringLiteral("-");
    if (standard ? !opened.open(0, QIODevice::ReadOnly) : !opened.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::NotFound,
                         CommandLineWords::tr("The passphrase could not be read from %1: %2. Name a file that is there "
                                              "and that you may read.")
                             .arg(file, opened.errorString()));
    QByteArray line = opened.readLine(kMostBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return makeError(ErrorCode::Invalid,
                         CommandLineWords::tr("The first line of %1 is empty. Write the passphrase there.").arg(file));
    return decodeUtf8(line, CommandLineWords::tr("The passphrase"));
}

Result<record::StoreSecrets> secretsFor(const Context &context)
{
    record::StoreSecrets secrets{desktopKeychain(), qEnvironmentVariable("WITNESSMARK_PASSPHRASE"), {}};
    if (!context.passphraseFile.isEmpty()) {
        auto passphrase = passphraseIn(context.passphraseFile);
        if (!passphrase)
            return passphrase.error();
        secrets.passphrase = *std::move(passphrase);
    }
    return secrets;
}

} // namespace wm::ctl
