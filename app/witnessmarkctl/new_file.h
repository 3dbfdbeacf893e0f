// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QStringList>

namespace wm::ctl {

/// Writes a file that must not be there yet: a key written over is a key lost. `mode` as for open(2). Errors: Busy
/// (it is there), those of record::writeDurably.
Result<void> writeNewFile(const QString &path, const QByteArray &bytes, unsigned mode);

/// The option --force of commands that write a file somebody names with --out.
void describeForce(QCommandLineParser &parser);
/// Whether `path` may be written: it is not there yet, or --force is given; and it is none of the files that the
/// command reads, --force or not. Ask before the work. Error: Busy.
Result<void> mayWrite(const QCommandLineParser &parser, const QString &path);
/// The same of all files that a command writes together: none is written while one of them may not be. The error names
/// every one that is there.
Result<void> mayWrite(const QCommandLineParser &parser, const QStringList &paths);
/// Whether the folder that `path` is to be written into is there. Error: NotFound.
Result<void> hasFolder(const QString &path);

} // namespace wm::ctl
