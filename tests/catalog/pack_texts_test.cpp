// SPDX-License-Identifier: GPL-3.0-or-later
// Every pack in the program, whoever wrote it: sound, wholly translated, and carrying only requirements that exist.
#include "core/catalog/pack.h"

#include <gtest/gtest.h>

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace wm::catalog {

namespace {

const QStringList kLanguages{QStringLiteral("es"), QStringLiteral("fr_CA")};

QSet<QString> requirementIds()
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/requirement_ids.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> ids;
    for (const auto &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            ids.insert(QString::fromLatin1(line));
    }
    return ids;
}

void collectRequirements(const QJsonValue &node, const QString &pointer, QList<std::pair<QString, QString>> &found)
{
    if (node.isObject()) {
        const auto object = node.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"requirements") {
                EXPECT_TRUE(it.value().isArray()) << qUtf8Printable(pointer);
                for (const auto &id : it.value().toArray())
                    found.append({pointer, id.toString()});
            } else {
                collectRequirements(it.value(), pointer + u'/' + it.key(), found);
            }
        }
    } else if (node.isArray()) {
        const auto array = node.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            collectRequirements(array[i], pointer + u'/' + QString::number(i), found);
    }
}

/// The figures of a text; a decimal comma counts as a point, grouping blanks do not separate, nor do commas where the
/// language groups by them.
QStringList figures(const QString &text, const QString &language = {})
{
    static const QRegularExpression figure(QStringLiteral("\\d+(?:[.,/]\\d+)*"));
    QStringList found;
    QString joined = text;
    static const QRegularExpression grouped(QStringLiteral("(\\d)[\\x{00a0}\\x{202f}](?=\\d{3})"));
    joined.replace(grouped, QStringLiteral("\\1"));
    static const QRegularExpression commas(QStringLiteral("(\\d),(?=\\d{3}(?!\\d))"));
    if (language != u"fr_CA")
        joined.replace(commas, QStringLiteral("\\1"));
    for (auto it = figure.globalMatch(joined); it.hasNext();)
        found.append(it.next().captured().replace(u',', u'.'));
    found.sort();
    return found;
}

} // namespace

class EveryPack : public ::testing::Test
{
protected:
    void SetUp() override
    {
        for (const QString &id : Pack::installed()) {
            auto pack = Pack::load(id);
            ASSERT_TRUE(pack) << qUtf8Printable(pack.error().message + u'\n' + pack.error().context);
            EXPECT_EQ(pack->id(), id) << "the file is named after the id";
            m_packs.append(*pack);
        }
        ASSERT_FALSE(m_packs.isEmpty());
    }
    QList<Pack> m_packs;
};

TEST_F(EveryPack, IsWhollyTranslatedAndNothingElseIs)
{
    for (const auto &pack : m_packs) {
        const auto texts = packTexts(pack.json());
        for (const QString &language : kLanguages) {
            ASSERT_TRUE(pack.languages().contains(language)) << qUtf8Printable(pack.id() + u' ' + language);
            auto overlay = pack.overlay(language);
            for (const auto &text : texts) {
                const QString where = pack.id() + u'.' + language + u' ' + text.pointer;
                const QString translated = overlay.take(text.pointer);
                EXPECT_FALSE(translated.trimmed().isEmpty()) << qUtf8Printable(where) << " is not translated";
                EXPECT_EQ(figures(translated, language), figures(text.text, QStringLiteral("en")))
                    << qUtf8Printable(where);
                if (text.text.size() > 30) {
                    EXPECT_NE(translated, text.text) << qUtf8Printable(where) << " is still English";
                }
            }
            EXPECT_TRUE(overlay.isEmpty())
                << qUtf8Printable(pack.id() + u'.' + language)
                << " translates what is gone: " << qUtf8Printable(overlay.keys().join(u'\n'));
        }
    }
}

TEST_F(EveryPack, CarriesOnlyRequirementsThatExist)
{
    const auto known = requirementIds();
    ASSERT_EQ(known.size(), 2290);
    for (const auto &pack : m_packs) {
        QList<std::pair<QString, QString>> found;
        collectRequirements(pack.json(), {}, found);
        EXPECT_FALSE(found.isEmpty()) << qUtf8Printable(pack.id());
        for (const auto &[pointer, id] : found)
            EXPECT_TRUE(known.contains(id)) << qUtf8Printable(pack.id() + pointer) << ": " << qUtf8Printable(id);
    }
}

TEST(Figures, AreComparedAcrossLanguages)
{
    EXPECT_EQ(figures(QStringLiteral("4.4 in-lb, 15\u00a0000 W")), figures(QStringLiteral("15000 W, 4,4 lb-po")));
    EXPECT_NE(figures(QStringLiteral("5 in-lb")), figures(QStringLiteral("50 in-lb")));
}

} // namespace wm::catalog
