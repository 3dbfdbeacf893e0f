// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace wm {

/// Reads a whole file (":/…" works too), refusing more than `maxBytes`; the three ways it can fail (not there, not
/// permitted, too large) are three messages.
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = qint64{64} * 1024 * 1024);
/// Whether a file is part of the program (":/…"). What only a person who edits it could get wrong is held by a test for
/// those (Pack.TheBuiltInFilesAreSound), and not looked for at every start.
inline bool isBuiltIn(const QString &path)
{
    return path.startsWith(QLatin1String(":/"));
}
/// Reads a JSON object from a file; a syntax error is reported with line and column, and so is a name that stands twice
/// in one object of a file that is not built in.
Result<QJsonObject> readJsonObject(const QString &path, qint64 maxBytes = qint64{16} * 1024 * 1024);
/// Parses a JSON object; `what` names it in messages. A name that stands twice in one object is refused.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &what);

} // namespace wm
