// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/schema_words.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>

namespace wm::site {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

/// The shipped translation that serves a language.
QString served(const QString &language)
{
    const QString family = QString(language).replace(u'-', u'_').section(u'_', 0, 0);
    if (family == u"es")
        return family;
    return family == u"fr" ? QStringLiteral("fr_CA") : QStringLiteral("en");
}

} // namespace

QString SchemaWords::languageNow()
{
    return SiteWords::tr("en", "the name of the language of these texts: en, es or fr_CA");
}

Result<SchemaWords> SchemaWords::shipped(const QString &language)
{
    const auto texts = readJsonObject(QStringLiteral(":/wm/schemas/texts/site-model.%1.json").arg(served(language)));
    if (!texts)
        return texts.error();
    return fromJson(*texts);
}

Result<SchemaWords> SchemaWords::fromJson(const QJsonObject &texts)
{
    SchemaWords words;
    const auto take = [&texts](const QString &name, QHash<QString, QString> &into) -> Result<void> {
        const QJsonObject listed = texts.value(name).toObject();
        for (auto it = listed.begin(); it != listed.end(); ++it) {
            if (!it.value().isString())
                return makeError(
                    ErrorCode::Invalid,
                    SiteWords::tr("The translation of “%1” in the site model is not a text.").arg(it.key()));
            into.insert(it.key(), it.value().toString());
        }
        return {};
    };
    if (auto taken = take(QStringLiteral("titles"), words.m_titles); !taken)
        return taken.error();
    if (auto taken = take(QStringLiteral("words"), words.m_words); !taken)
        return taken.error();
    if (auto taken = take(QStringLiteral("groups"), words.m_groups); !taken)
        return taken.error();
    return words;
}

QString SchemaWords::word(const QString &word, const QString &path) const
{
    if (const auto special = m_words.constFind(path + u'=' + word); special != m_words.constEnd())
        return *special;
    if (const auto known = m_words.constFind(word); known != m_words.constEnd())
        return *known;
    return QString(word).replace(u'_', u' ');
}

} // namespace wm::site
