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

} // namespace wm::ctl
