// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/site/path.h"

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>

#include <optional>

namespace wm::site {

/// An immutable snapshot of the facts of one site. Cheap to copy, read on any thread. A path that is absent is unknown:
/// never a default, never false. A JSON null counts as absent.
class Site
{
public:
    Site() = default;
    explicit Site(QJsonObject facts) : m_facts(std::move(facts)) {}

    /// The value at a path; undefined when it is unknown or the path is malformed.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    [[nodiscard]] QJsonValue value(const Path &path) const;
    [[nodiscard]] bool has(const QString &path) const { return !value(path).isUndefined(); }
    /// The value as the type asked for; nothing when it is unknown or of another type.
    [[nodiscard]] std::optional<double> number(const QString &path) const;
    [[nodiscard]] std::optional<bool> boolean(const QString &path) const;
    [[nodiscard]] std::optional<QString> text(const QString &path) const;

    /// A copy with one fact put in: objects and the next list element are made where they are missing; undefined takes
    /// the fact away. Refuses malformed paths, "[]" and a list index with a gap before it. Does not check the value
    /// against the vocabulary: Schema::checkValue() does.
    [[nodiscard]] Result<Site> with(const QString &path, const QJsonValue &value) const;

    [[nodiscard]] const QJsonObject &json() const { return m_facts; }

private:
    QJsonObject m_facts;
};

} // namespace wm::site
