// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/new_file.h"

#include "core/record/files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

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

/// The files that a command is told to read: by their places, and by its options but the one that says where to write.
QSet<QString> filesRead(const QCommandLineParser &parser)
{
    QStringList named = parser.positionalArguments();
    for (const QString &option : parser.optionNames())
        if (option != QStringLiteral("out"))
            named += parser.values(option);
    QSet<QString> read;
    for (const QString &one : std::as_const(named))
        if (const QFileInfo file(one); file.isFile())
            read.insert(file.canonicalFilePath());
    return read;
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
    return mayWrite(parser, QStringList{path});
}

Result<void> mayWrite(const QCommandLineParser &parser, const QStringList &paths)
{
    const QSet<QString> read = filesRead(parser);
    QStringList taken;
    for (const QString &path : paths) {
        if (read.contains(QFileInfo(path).canonicalFilePath())) // --force or not
            return makeError(ErrorCode::Busy,
                             CommandLineWords::tr("%1 is what is read here. Name another file to write to.").arg(path));
        if (isTaken(path))
            taken.append(path);
    }
    if (taken.isEmpty() || parser.isSet(QStringLiteral("force")))
        return {};
    if (taken.size() == 1)
        return makeError(ErrorCode::Busy, CommandLineWords::tr("%1 is there already and is not overwritten. Name "
                                                               "another file, or say --force.")
                                              .arg(taken.first()));
    return makeError(ErrorCode::Busy,
                     CommandLineWords::tr("These files are there already and are not overwritten: %1. Name another "
                                          "folder, or say --force.")
                         .arg(taken.join(QStringLiteral(", "))));
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

} // namespace wm::ctl
