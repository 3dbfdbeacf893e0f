// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace wm::site {

/// What people read for the titles, the words of fixed lists and the groups of questions of the site model, in one
/// language: ":/wm/schemas/texts/site-model.LANGUAGE.json". English titles are the schema's own.
class SchemaWords
{
public:
    /// `language`: "en", "es", "fr_CA", also "es_MX" or "fr-CA"; one that is not shipped is served in English.
    static Result<SchemaWords> shipped(const QString &language);
    /// `texts` holds the objects "titles", "words" and "groups"; anything in them that is no text is refused.
    static Result<SchemaWords> fromJson(const QJsonObject &texts);

    [[nodiscard]] QString title(const QString &english) const { return m_titles.value(english, english); }
    /// "line_side" as "Line side"; a word that is not listed keeps its letters, with blanks for the underscores.
    /// One that means something else at a path has a text under "PATH=WORD" ("collar.connection=load").
    [[nodiscard]] QString word(const QString &word, const QString &path = {}) const;
    [[nodiscard]] QString group(const QString &ask) const { return m_groups.value(ask, ask); }

    /// The language of the program's texts now: "en", "es" or "fr_CA".
    static QString languageNow();

private:
    QHash<QString, QString> m_titles, m_words, m_groups;
};

} // namespace wm::site
