// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/site/schema.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace wm::rules {

class Expression;
/// What "derived.…" stands for, by name ("pigtail_required").
using Formulas = QHash<QString, Expression>;

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

/// The vocabulary of the site model as expressions see it: its paths, what is worked out from them as "derived.…", and
/// anything under "measurements.". Immutable, shared between threads.
class SchemaPathTypes final : public PathTypes
{
public:
    /// Refuses a formula that cannot be read, naming it.
    static Result<std::shared_ptr<const SchemaPathTypes>> of(std::shared_ptr<const site::Schema> schema);
    /// The same of a schema as it is written (core/site/schema.h).
    static Result<std::shared_ptr<const SchemaPathTypes>> fromJson(const QJsonObject &schema);
    /// The vocabulary inside the program, with English titles; read once. Fails when the data library is not
    /// registered.
    static Result<std::shared_ptr<const SchemaPathTypes>> shipped();

    [[nodiscard]] std::optional<PathType> typeOf(const QString &path) const override;
    /// The formulas of "derived.…", for Facts::derived.
    [[nodiscard]] const Formulas &formulas() const { return *m_formulas; }

private:
    SchemaPathTypes() = default;
    std::shared_ptr<const site::Schema> m_schema;
    QHash<QString, PathType> m_derived; ///< by name
    std::shared_ptr<const Formulas> m_formulas;
};

} // namespace wm::rules
