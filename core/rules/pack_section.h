// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/expression.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace wm::rules {

/// One element of a section of a pack ("process", "guidance", …) while it is read. Every error names the section, the
/// element and the key.
class SectionElement
{
public:
    SectionElement(QString section, QJsonObject element, const PathTypes &types)
        : m_section(std::move(section)), m_element(std::move(element)), m_types(types)
    {
    }

    [[nodiscard]] QString id() const { return text(QStringLiteral("id")); }
    [[nodiscard]] QString text(const QString &key) const { return m_element.value(key).toString(); }
    [[nodiscard]] QStringList texts(const QString &key) const;
    /// The id and each of these keys hold a text.
    [[nodiscard]] Result<void> hasTexts(const QStringList &keys) const;
    /// The expression under a key, its paths and sorts checked; nothing when there is none.
    [[nodiscard]] Result<std::optional<Expression>> expression(const QString &key, Sort wanted) const;
    /// A path of the site model, or a list of them, with or without indexes; empty when there is none.
    [[nodiscard]] Result<QStringList> paths(const QString &key) const;
    /// Of which sort a path is that paths() gave.
    [[nodiscard]] Sort sortOf(const QString &path) const;
    [[nodiscard]] Error wrong(const QString &key, const QString &sentence) const;

private:
    QString m_section;
    QJsonObject m_element;
    const PathTypes &m_types;
};

} // namespace wm::rules
