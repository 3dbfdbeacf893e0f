// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace wm::rules {

/// What kind of value an expression, or a path, has. Any: known only when it is read (measurements).
enum class Sort { Any, Boolean, Number, Text, List, Object };

struct PathType
{
    Sort sort = Sort::Any;
    QStringList words = {}; ///< the only texts allowed, when the vocabulary lists them
    QString title = {};     ///< what people call it; empty when it has none
};

/// The vocabulary that expressions are checked against, so that a misspelt path is an error where it is written and
/// never a silent unknown.
class PathTypes
{
public:
    virtual ~PathTypes() = default;
    /// `path` in generic form, list elements as "[]": "inverters[].settings.freq_watt". Nothing when there is no such
    /// path.
    [[nodiscard]] virtual std::optional<PathType> typeOf(const QString &path) const = 0;
};

/// The vocabulary of a site-model JSON Schema (draft-07 with $ref and allOf), its x-derived values as "derived.…", and
/// anything under "measurements.".
class SchemaPathTypes final : public PathTypes
{
public:
    explicit SchemaPathTypes(const QJsonObject &schema);
    [[nodiscard]] std::optional<PathType> typeOf(const QString &path) const override;
    /// Formulas of the derived values by name ("pigtail_required"), for Facts::derived.
    [[nodiscard]] const QHash<QString, QString> &formulas() const { return m_formulas; }
    /// The vocabulary shipped with the program; read once. Fails when the data library is not registered.
    static Result<std::shared_ptr<const SchemaPathTypes>> shipped();

private:
    QHash<QString, PathType> m_types;
    QHash<QString, QString> m_formulas;
};

} // namespace wm::rules
