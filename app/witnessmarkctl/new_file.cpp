// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/new_file.h"

#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {
struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};
} // namespace

Result<void> writeNewFile(const QString &path, const QByteArray &bytes, unsigned mode)
{
    if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
        return makeError(
            ErrorCode::Busy,
            CommandLineWords::tr("%1 is there already and is not overwritten. Name another file.").arg(path));
    return record::writeDurably(path, bytes, CommandLineWords::tr("%1 could not be written").arg(path), mode);
}

void describeForce(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("force"), CommandLineWords::tr("Writes over a file that is there already.")});
}

Result<void> mayWrite(const QCommandLineParser &parser, const QString &path)
{
    const QFileInfo there(path);
    const bool taken = there.isFile() || (there.isSymLink() && !there.exists()); // a pipe is no file to lose
    if (parser.isSet(QStringLiteral("force")) || !taken)
        return {};
    return makeError(ErrorCode::Busy,
                     CommandLineWords::tr("%1 is there already and is not overwritten. Name another file, or say "
                                          "--force.")
                         .arg(path));
}

} // namespace wm::ctl
