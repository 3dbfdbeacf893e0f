// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <optional>

namespace wm::workflow {

/// A pack with what lies beside it, read and not yet checked.
struct HandbookFiles
{
    QString path; ///< of the pack, or its resource
    QJsonObject pack;
    QMap<QString, QJsonObject> texts; ///< by language
    std::optional<QJsonObject> tests; ///< tests/ID.json; nothing: there is none
    QSet<QString> requirements;       ///< requirements.txt, one id a line; empty: not known
};

/// Reads PATH, PATH/../texts/ID.*.json, PATH/../tests/ID.json and PATH/../requirements.txt. Errors: those of files.
Result<HandbookFiles> readHandbookFiles(const QString &path);
/// A list of ids, one a line.
Result<QSet<QString>> readRequirementIds(const QString &path);

} // namespace wm::workflow
