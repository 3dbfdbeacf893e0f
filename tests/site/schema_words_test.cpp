// SPDX-License-Identifier: GPL-3.0-or-later
// Every title, listed word and group of the site model has its text in each language, and nothing is left over.
#include "core/base/json.h"
#include "core/site/schema.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace wm::site {

namespace {

using namespace Qt::StringLiterals;

/// What the schema says to people, found by walking the file itself.
struct Said
{
    QSet<QString> titles, words, groups;

    void walk(const QJsonValue &node)
    {
        if (node.isArray()) {
            for (const QJsonValue &one : node.toArray())
                walk(one);
            return;
        }
        const QJsonObject object = node.toObject();
        if (object.value(u"title").isString())
            titles.insert(object.value(u"title").toString());
        if (object.value(u"x-ask").isString())
            groups.insert(object.value(u"x-ask").toString());
        // Codes in capitals (tariffs, forms, zones) are read as they are written, in every language.
        static const QRegularExpression code(u"^[A-Z0-9-]+$"_s);
        for (const QJsonValue &word : object.value(u"enum").toArray())
            if (word.isString() && !code.match(word.toString()).hasMatch())
                words.insert(word.toString());
        for (const QJsonValue &below : object)
            walk(below);
    }
};

QSet<QString> keys(const QJsonObject &texts, const QString &name)
{
    const QStringList all = texts.value(name).toObject().keys();
    return {all.begin(), all.end()};
}

QString listed(QSet<QString> set)
{
    QStringList all(set.begin(), set.end());
    all.sort();
    return all.join(u" | "_s);
}

} // namespace

class SchemaTexts : public ::testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        registerResources();
        const auto schema = readJsonObject(u":/wm/schemas/site-model.schema.json"_s);
        const auto texts =
            readJsonObject(u":/wm/schemas/texts/site-model.%1.json"_s.arg(QString::fromLatin1(GetParam())));
        ASSERT_TRUE(schema);
        ASSERT_TRUE(texts) << qUtf8Printable(texts.error().message);
        m_said.walk(*schema);
        m_texts = *texts;
        ASSERT_GT(m_said.titles.size(), 1000);
    }
    [[nodiscard]] bool english() const { return QByteArray(GetParam()) == "en"; }
    Said m_said;
    QJsonObject m_texts;
};

TEST_P(SchemaTexts, AreCompleteAndNothingIsLeftOver)
{
    const auto compare = [this](const QString &name, const QSet<QString> &wanted) {
        QSet<QString> have = keys(m_texts, name);
        // "PATH=WORD": a word with a text of its own at one path.
        const auto at = Schema::shipped();
        for (const QString &key : QSet<QString>(have))
            if (const auto parts = key.split(u'='); parts.size() == 2) {
                const Field *field = (*at)->field(parts.first());
                EXPECT_TRUE(field && field->choices.contains(QJsonValue(parts.last()))) << qUtf8Printable(key);
                have.remove(key);
            }
        EXPECT_EQ(listed(wanted - have), QString()) << "not translated: " << qUtf8Printable(name);
        EXPECT_EQ(listed(have - wanted), QString()) << "no longer in the schema: " << qUtf8Printable(name);
        const QJsonObject texts = m_texts.value(name).toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString text = it.value().toString();
            EXPECT_FALSE(text.trimmed().isEmpty()) << qUtf8Printable(it.key());
            EXPECT_EQ(text, text.trimmed()) << qUtf8Printable(it.key());
        }
    };
    compare(u"words"_s, m_said.words);
    compare(u"groups"_s, m_said.groups);
    if (!english()) // English titles are the schema's own
        compare(u"titles"_s, m_said.titles);
}

TEST_P(SchemaTexts, KeepUnitsAndFigures)
{
    static const QRegularExpression unit(
        u"\\((A|V|W|kW|kVA|kWh|kV|kA|in|ft|cm|in-lb|AWG|%|°|°C|s|min|USD|MΩ|Hz|dBi|imp/kWh)\\)$"_s);
    static const QRegularExpression figure(u"\\d+"_s);
    const QJsonObject titles = m_texts.value(u"titles").toObject();
    for (auto it = titles.begin(); it != titles.end(); ++it) {
        const QString text = it.value().toString();
        const auto match = unit.match(it.key());
        EXPECT_TRUE(!match.hasMatch() || text.endsWith(match.captured())) << qUtf8Printable(it.key() + u" → "_s + text);
        for (auto figures = figure.globalMatch(it.key()); figures.hasNext();)
            EXPECT_TRUE(text.contains(figures.next().captured())) << qUtf8Printable(it.key() + u" → "_s + text);
    }
}

TEST_P(SchemaTexts, KeepWhatTheCollarShows)
{
    const QJsonObject words = m_texts.value(u"words").toObject();
    EXPECT_EQ(words.value(u"flipped").toString(), u"FLIPPED");
    EXPECT_EQ(words.value(u"off").toString(), u"OFF");
    EXPECT_EQ(words.value(u"on").toString(), u"ON");
}

INSTANTIATE_TEST_SUITE_P(Languages, SchemaTexts, ::testing::Values("en", "es", "fr_CA"));

TEST(SchemaWordsTest, TitlesAndWordsFollowTheLanguage)
{
    registerResources();
    const auto english = Schema::shipped(), spanish = Schema::shipped(u"es_MX"_s), french = Schema::shipped(u"fr"_s);
    ASSERT_TRUE(english && spanish && french);
    const QString path = u"neutral.torque_collar_inlb"_s;
    EXPECT_EQ((*english)->field(path)->title, u"Torque at the collar (in-lb)");
    EXPECT_EQ((*spanish)->field(path)->title, u"Par en el collar (in-lb)");
    EXPECT_EQ((*french)->field(path)->title, u"Couple au collet (in-lb)");
    EXPECT_EQ((*english)->wordText(u"collar.connection"_s, u"line_side"_s), u"line_side") << "not a word of that list";
    EXPECT_EQ((*english)->wordText(u"collar.connection"_s, u"load"_s), u"Load side");
    EXPECT_EQ((*english)->wordText(u"collar.connection"_s, u"line"_s), u"Line side");
    EXPECT_EQ((*french)->wordText(u"socket.cover_style"_s, u"ringless"_s), u"Sans anneau");
    EXPECT_EQ((*spanish)->words().group(u"disconnect"_s), u"Seccionadores");
    // A list of words: its elements have the choices.
    EXPECT_EQ((*spanish)->wordText(u"grounding.bonding_locations"_s, u"main_panel"_s), u"Tablero principal");
    // A person's own text is never taken for a word of a list.
    EXPECT_EQ((*spanish)->wordText(u"premises.city"_s, u"none"_s), u"none");
}

TEST(SchemaWordsTest, RefusesWhatIsNoText)
{
    EXPECT_FALSE(SchemaWords::fromJson({{u"words"_s, QJsonObject{{u"on"_s, 1}}}}));
    const auto words = SchemaWords::fromJson({});
    ASSERT_TRUE(words);
    EXPECT_EQ(words->word(u"rigid_metal"_s), u"rigid metal");
}

} // namespace wm::site
