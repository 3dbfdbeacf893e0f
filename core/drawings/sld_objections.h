// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sheet.h"
#include "core/drawings/sld_model.h"

#include <QtCore/QJsonArray>

#include <optional>

namespace wm::drawings::sld {

/// What looks for things that cannot be so, and says them in the words of the sheet.
class Objections
{
protected:
    Objections(const site::Site &site, const Names &names, const Model &model)
        : m_site(site), m_names(names), m_model(model)
    {
    }

    [[nodiscard]] std::optional<double> number(const QString &path) const { return m_site.number(path); }
    [[nodiscard]] QString text(const QString &path) const { return m_site.text(path).value_or(QString()); }
    [[nodiscard]] qsizetype count(const char *list) const
    {
        return m_site.value(QString::fromLatin1(list)).toArray().size();
    }
    /// Its name; of what the list has none for, as a combiner's breakers, its id.
    [[nodiscard]] QString tagOf(const QString &key) const
    {
        const QString tag = m_names.tag(key);
        return tag.isEmpty() ? onSheet(key) : tag;
    }
    void say(const QString &words) { m_all.append(words); }

    const site::Site &m_site;
    const Names &m_names;
    const Model &m_model;
    QStringList m_all; ///< what was said
};

} // namespace wm::drawings::sld
