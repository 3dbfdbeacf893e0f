// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>

namespace wm::workflow {

/// Holds a document against a JSON Schema (draft-07) in a file (":/wm/schemas/….json"). `what` names the document in
/// the message, which says the innermost place that is wrong. Errors: Invalid, those of reading the schema.
Result<void> validateJson(const QJsonObject &json, const QString &schemaFile, const QString &what);

} // namespace wm::workflow
