// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <cctype>
#include <limits>

namespace wm {

namespace {
struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonWords)
};

/// Where a name stands a second time in one object, or -1. The parser keeps the last of the two without a word: of a
/// voltage written twice, one would never be judged. `bytes` are known to be valid JSON.
qsizetype repeatedName(const QByteArray &bytes, QString &name)
{
    QList<QSet<QString>> objects; // of arrays too: an empty set
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        switch (bytes[i]) {
        case '{':
        case '[':
            objects.append(QSet<QString>());
            break;
        case '}':
        case ']':
            objects.removeLast();
            break;
        case '"': {
            const qsizetype start = i;
            for (++i; bytes[i] != '"'; ++i)
                if (bytes[i] == '\\')
                    ++i;
            qsizetype next = i + 1;
            while (next < bytes.size() && std::isspace(static_cast<unsigned char>(bytes[next])) != 0)
                ++next;
            if (next >= bytes.size() || bytes[next] != ':')
                break; // a value
            const QByteArray written = bytes.mid(start, i + 1 - start);
            name = written.contains('\\') // "\u0061" is "a"
                       ? QJsonDocument::fromJson('[' + written + ']').array().first().toString()
                       : QString::fromUtf8(written.mid(1, written.size() - 2));
            if (objects.last().contains(name))
                return start;
            objects.last().insert(name);
            break;
        }
        default:
            break;
        }
    }
    return -1;
}

/// "line 3, column 14", counted from 1.
std::pair<qsizetype, qsizetype> lineAndColumn(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    return {before.count('\n') + 1, offset - before.lastIndexOf('\n')};
}

/// Reads to the end, or to one byte more than `most`, which is enough to see that there is too much: a file can grow,
/// or have no size (a pipe). Never asks for the limit itself: QIODevice::read() reserves at once all that it is asked
/// for, and a gigabyte is not had on a small computer.
QByteArray readBounded(QFile &file, qint64 most)
{
    constexpr qint64 piece = qint64{256} * 1024;
    most = std::min(most, std::numeric_limits<qint64>::max() - 1); // "no limit" has a byte more, too
    QByteArray bytes = file.read(std::min(file.size(), most) + 1);
    while (!bytes.isEmpty() && bytes.size() <= most) {
        const QByteArray more = file.read(std::min(piece, most + 1 - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}
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
    const bool tooLarge = file.size() > maxBytes;
    QByteArray bytes = tooLarge ? QByteArray() : readBounded(file, maxBytes);
    if (tooLarge || bytes.size() > maxBytes)
        return makeError(ErrorCode::Invalid,
                         JsonWords::tr("%1 is larger than %2 MB, which is more than such a file can be.")
                             .arg(path)
                             .arg(maxBytes / 1'048'576));
    if (file.error() != QFileDevice::NoError)
        return makeError(ErrorCode::Io,
                         JsonWords::tr("%1 could not be read to its end: %2.").arg(path, file.errorString()));
    return bytes;
}

namespace {

Result<QJsonObject> parse(const QByteArray &bytes, const QString &what, bool checkNames)
{
    if (auto text = decodeUtf8(bytes, what); !text)
        return text.error();
    if (bytes.trimmed().isEmpty())
        return makeError(ErrorCode::Invalid, JsonWords::tr("%1 is empty. A JSON file begins with a brace.").arg(what));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto [line, column] = lineAndColumn(bytes, error.offset);
        return makeError(ErrorCode::Invalid, JsonWords::tr("%1 is not valid JSON: %2 at line %3, column %4.")
                                                 .arg(what, error.errorString())
                                                 .arg(line)
                                                 .arg(column));
    }
    if (!document.isObject())
        return makeError(ErrorCode::Invalid, JsonWords::tr("%1 must be a JSON object.").arg(what));
    QString name;
    if (const qsizetype again = checkNames ? repeatedName(bytes, name) : -1; again >= 0) {
        const auto [line, column] = lineAndColumn(bytes, again);
        return makeError(ErrorCode::Invalid, JsonWords::tr("%1 says ‘%2’ twice in one object, at line %3, column %4. "
                                                           "Leave the one that is right.")
                                                 .arg(what, name)
                                                 .arg(line)
                                                 .arg(column));
    }
    return document.object();
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &what)
{
    return parse(bytes, what, true);
}

Result<QJsonObject> readJsonObject(const QString &path, qint64 maxBytes)
{
    const auto bytes = readFile(path, maxBytes);
    if (!bytes)
        return bytes.error();
    return parse(*bytes, path, !isBuiltIn(path));
}

} // namespace wm
