// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace wm {

namespace {
struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonWords)
};
} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorCode::NotFound, JsonWords::tr("%1 does not exist. Check the path.").arg(path));
    if (info.isDir())
        return makeError(ErrorCode::Invalid, JsonWords::tr("%1 is a folder, not a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::NoPermission,
                         JsonWords::tr("%1 cannot be read: %2. Check its permissions.").arg(path, file.errorString()));
    // One byte more than allowed, so that a file that grows or has no size (a pipe) is still bounded.
    QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return makeError(ErrorCode::Invalid,
                         JsonWords::tr("%1 is larger than %2 MB, which is more than such a file can be.")
                             .arg(path)
                             .arg(maxBytes / 1'048'576));
    if (file.error() != QFileDevice::NoError)
        return makeError(ErrorCode::Io,
                         JsonWords::tr("%1 could not be read to its end: %2.").arg(path, file.errorString()));
    return bytes;
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &what)
{
    if (auto text = decodeUtf8(bytes, what); !text)
        return text.error();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        const auto line = before.count('\n') + 1;
        const auto column = error.offset - before.lastIndexOf('\n');
        return makeError(ErrorCode::Invalid, JsonWords::tr("%1 is not valid JSON: %2 at line %3, column %4.")
                                                 .arg(what, error.errorString())
                                                 .arg(line)
                                                 .arg(column));
    }
    if (!document.isObject())
        return makeError(ErrorCode::Invalid, JsonWords::tr("%1 must be a JSON object.").arg(what));
    return document.object();
}

Result<QJsonObject> readJsonObject(const QString &path, qint64 maxBytes)
{
    const auto bytes = readFile(path, maxBytes);
    if (!bytes)
        return bytes.error();
    return parseJsonObject(*bytes, path);
}

} // namespace wm
