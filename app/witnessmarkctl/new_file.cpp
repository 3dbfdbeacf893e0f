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

bool isTaken(const QString &path)
{
    const QFileInfo there(path);
    return there.isFile() || (there.isSymLink() && !there.exists()); // a pipe is no file to lose
}
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
    const QString there = QFileInfo(path).canonicalFilePath();
    for (const QString &read : parser.positionalArguments())
        if (!there.isEmpty() && there == QFileInfo(read).canonicalFilePath())
            return makeError(ErrorCode::Busy,
                             CommandLineWords::tr("%1 is what is read here. Name another file to write to.").arg(path));
    if (parser.isSet(QStringLiteral("force")) || !isTaken(path))
        return {};
    return makeError(ErrorCode::Busy,
                     CommandLineWords::tr("%1 is there already and is not overwritten. Name another file, or say "
                                          "--force.")
                         .arg(path));
}

Result<void> hasFolder(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    if (QFileInfo(folder).isDir())
        return {};
    return makeError(
        ErrorCode::NotFound,
        CommandLineWords::tr("The folder %1 is not there. Make it first, or name another place.").arg(folder));
}

Result<void> mayWrite(const QCommandLineParser &parser, const QStringList &paths)
{
    QStringList taken;
    for (const QString &path : paths)
        if (isTaken(path))
            taken.append(path);
    if (taken.size() < 2)
        return mayWrite(parser, taken.value(0));
    if (parser.isSet(QStringLiteral("force")))
        return {};
    return makeError(ErrorCode::Busy,
                     CommandLineWords::tr("These files are there already and are not overwritten: %1. Name another "
                                          "folder, or say --force.")
                         .arg(taken.join(QStringLiteral(", "))));
}

} // namespace wm::ctl
