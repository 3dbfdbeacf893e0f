// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/handbook_files.h"

#include "core/base/json.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace wm::workflow {

using namespace Qt::StringLiterals;

Result<QSet<QString>> readRequirementIds(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const QStringList ids = QString::fromUtf8(*bytes).simplified().split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(ids.begin(), ids.end());
}

Result<HandbookFiles> readHandbookFiles(const QString &path)
{
    HandbookFiles files;
    files.path = path;
    auto pack = readJsonObject(path);
    if (!pack)
        return pack.error();
    files.pack = std::move(*pack);
    const QString id = files.pack.value("id"_L1).toString();
    const QDir folder = QFileInfo(path).dir();
    const QDir texts(folder.filePath(u"texts"_s));
    for (const QString &name : texts.entryList({id + u".*.json"_s}, QDir::Files, QDir::Name)) {
        auto read = readJsonObject(texts.filePath(name));
        if (!read)
            return read.error();
        files.texts.insert(name.mid(id.size() + 1).chopped(5), std::move(*read));
    }
    if (const QString tests = folder.filePath(u"tests/%1.json"_s.arg(id)); QFileInfo::exists(tests)) {
        auto read = readJsonObject(tests);
        if (!read)
            return read.error();
        files.tests = std::move(*read);
    }
    if (const QString ids = folder.filePath(u"requirements.txt"_s); QFileInfo::exists(ids)) {
        auto read = readRequirementIds(ids);
        if (!read)
            return read.error();
        files.requirements = std::move(*read);
    }
    return files;
}

} // namespace wm::workflow
