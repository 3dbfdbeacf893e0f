// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/part_number.h"

#include <gtest/gtest.h>

namespace wm::catalog {

namespace {

const PartNumberGrammar &grammar()
{
    static const auto read = [] {
        const auto pack = Pack::load(QStringLiteral("connectder-smart-v3"));
        EXPECT_TRUE(pack) << qUtf8Printable(pack.error().message);
        return *PartNumberGrammar::fromPack(*pack);
    }();
    return read;
}

PartNumber decode(const QString &text)
{
    return grammar().decode(text);
}
PartNumber decode(const char *text)
{
    return grammar().decode(QString::fromUtf8(text));
}

QStringList noteIds(const PartNumber &number)
{
    QStringList ids;
    for (const auto &note : number.notes)
        ids.append(note.id);
    return ids;
}

QStringList errorFields(const PartNumber &number)
{
    QStringList fields;
    for (const auto &error : number.errors)
        fields.append(error.field);
    return fields;
}

QStringList errorCodes(const PartNumber &number)
{
    QStringList codes;
    for (const auto &error : number.errors)
        codes.append(error.code);
    return codes;
}

} // namespace

// The expected meanings are written out here, not read from the pack: CD-PART-02 … 12, 15 … 25.
TEST(PartNumber, EveryCombinationDecodes)
{
    const std::vector<std::pair<QString, QString>> connections{{QStringLiteral("B"), QStringLiteral("load")},
                                                               {QStringLiteral("T"), QStringLiteral("line")}};
    const std::vector<std::pair<QString, QString>> forms{{QStringLiteral("02"), QStringLiteral("2S")},
                                                         {QStringLiteral("12"), QStringLiteral("12S")}};
    const std::vector<std::pair<QString, QString>> modems{{QStringLiteral("IH"), QStringLiteral("ethernet-cellular")},
                                                          {QStringLiteral("JC"), QStringLiteral("cellular")}};
    int count = 0;
    for (const auto &[connectionCode, connection] : connections) {
        for (const auto &[formCode, form] : forms) {
            for (const auto &[modemCode, modem] : modems) {
                for (const int aic : {10, 22}) {
                    for (const int breaker : {15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80}) {
                        const QString text = QStringLiteral("S-%1-5-%2-%3-%4-%5A")
                                                 .arg(connectionCode, formCode, modemCode)
                                                 .arg(aic)
                                                 .arg(breaker);
                        const auto number = decode(text);
                        ASSERT_TRUE(number.valid) << qUtf8Printable(text);
                        EXPECT_EQ(number.canonical, text);
                        const QJsonObject expected{{QStringLiteral("product"), QStringLiteral("smart")},
                                                   {QStringLiteral("connection"), connection},
                                                   {QStringLiteral("jaws"), 5},
                                                   {QStringLiteral("form"), form},
                                                   {QStringLiteral("modem"), modem},
                                                   {QStringLiteral("aic_ka"), aic},
                                                   {QStringLiteral("breaker_a"), breaker}};
                        EXPECT_EQ(number.fields, expected) << qUtf8Printable(text);
                        QStringList notes;
                        if (connection == u"line")
                            notes.append(QStringLiteral("line-side"));
                        if (aic == 22)
                            notes.append(QStringLiteral("aic-pending"));
                        if (QList<int>{25, 35, 45, 70, 80}.contains(breaker))
                            notes.append(QStringLiteral("lead-time"));
                        EXPECT_EQ(noteIds(number), notes) << qUtf8Printable(text);
                        ++count;
                    }
                }
            }
        }
    }
    EXPECT_EQ(count, 176);
}

TEST(PartNumber, FactsUseTheSiteModelsWords)
{
    const auto facts = decode("S-T-5-12-JC-22-25A").facts;
    EXPECT_EQ(facts[QStringLiteral("collar.part_number")], QStringLiteral("S-T-5-12-JC-22-25A"));
    EXPECT_EQ(facts[QStringLiteral("collar.version_code")], QStringLiteral("S"));
    EXPECT_EQ(facts[QStringLiteral("collar.connection")], QStringLiteral("line"));
    EXPECT_EQ(facts[QStringLiteral("collar.jaws_count")], 5);
    EXPECT_EQ(facts[QStringLiteral("collar.meter_form")], QStringLiteral("12S"));
    EXPECT_EQ(facts[QStringLiteral("collar.modem_type")], QStringLiteral("cellular_only"));
    EXPECT_EQ(facts[QStringLiteral("collar.aic_ka")], 22);
    EXPECT_EQ(facts[QStringLiteral("collar.breaker_a")], 25);
}

TEST(PartNumber, WritingDoesNotMatter)
{
    for (const auto *text : {"  S-B-5-02-IH-10-60A\t", "S - B - 5 - 02 - IH - 10 - 60A", "s-b-5-02-ih-10-60a",
                             "S‐B‑5‒02–IH—10―60A", "S−B−5−02−IH−10−60A", "S\u00a0-\u00a0B-5-02-IH-10-60A"}) {
        const auto number = decode(text);
        EXPECT_TRUE(number.valid) << text;
        EXPECT_EQ(number.canonical, QStringLiteral("S-B-5-02-IH-10-60A")) << text;
    }
}

// CD-PART-01: faults of the whole are told alone, as one "format" error.
TEST(PartNumber, FaultsOfTheWholeStandAlone)
{
    const std::vector<std::pair<QString, QString>> cases{
        {QString(), QStringLiteral("E_EMPTY")},
        {QStringLiteral("   "), QStringLiteral("E_EMPTY")},
        {QStringLiteral("S-B-5-02-IH-10-60Ä"), QStringLiteral("E_CHARSET")},
        {QStringLiteral("S-B-5-0 2-IH-10-60A"), QStringLiteral("E_CHARSET")},
        {QStringLiteral("S_B_5_02_IH_10_60A"), QStringLiteral("E_CHARSET")},
        {QStringLiteral("ſ-B-5-02-IH-10-60A"), QStringLiteral("E_CHARSET")}, // upper-cases to S outside ASCII
        {QStringLiteral("S-B-5-02-IH-10-60A") + QChar(u'\0'), QStringLiteral("E_CHARSET")},
        {QStringLiteral("S-B-5-02-IH-10"), QStringLiteral("E_SEGMENT_COUNT")},
        {QStringLiteral("S-B-5-02-IH-10-60A-1"), QStringLiteral("E_SEGMENT_COUNT")},
        {QStringLiteral("S-B-5-02-IH-10-60A-"), QStringLiteral("E_SEGMENT_COUNT")},
        {QStringLiteral("SB502IH1060A"), QStringLiteral("E_SEGMENT_COUNT")},
        {QStringLiteral("X"), QStringLiteral("E_SEGMENT_COUNT")},
    };
    for (const auto &[text, code] : cases) {
        const auto number = decode(text);
        EXPECT_FALSE(number.valid);
        EXPECT_EQ(errorCodes(number), QStringList{code}) << qUtf8Printable(text);
        EXPECT_EQ(errorFields(number), QStringList{QStringLiteral("format")});
        EXPECT_TRUE(number.fields.isEmpty());
        EXPECT_TRUE(number.facts.isEmpty());
        EXPECT_TRUE(number.canonical.isEmpty());
    }
}

// CD-PART-02, -03, -06, -07, -09, -11, -26: each segment, and what is around its codes.
TEST(PartNumber, EachSegmentIsRefusedByName)
{
    struct Case
    {
        const char *text, *field, *code;
    };
    const std::vector<Case> cases{
        {"X-B-5-02-IH-10-60A", "product", "E_VERSION"},
        {"-B-5-02-IH-10-60A", "product", "E_VERSION"},
        {"S-L-5-02-IH-10-60A", "connection", "E_INTERCONNECT"},
        {"S-B-4-02-IH-10-60A", "jaws", "E_JAWS"},
        {"S-B-05-02-IH-10-60A", "jaws", "E_JAWS"},
        {"S-B-5-2-IH-10-60A", "form", "E_FORM"},
        {"S-B-5-2S-IH-10-60A", "form", "E_FORM"},
        {"S-B-5-02-HI-10-60A", "modem", "E_MODEM"},
        {"S-B-5-02-IH-1O-60A", "aic_ka", "E_AIC"},
        {"S-B-5-02-IH-18-60A", "aic_ka", "E_AIC"},
        {"S-B-5-02-IH-10-55A", "breaker_a", "E_BREAKER_RATING"},
        {"S-B-5-02-IH-10-65A", "breaker_a", "E_BREAKER_RATING"},
        {"S-B-5-02-IH-10-75A", "breaker_a", "E_BREAKER_RATING"},
        {"S-B-5-02-IH-10-10A", "breaker_a", "E_BREAKER_RATING"},
        {"S-B-5-02-IH-10-90A", "breaker_a", "E_BREAKER_RATING"},
        {"S-B-5-02-IH-10-60", "breaker_a", "E_BREAKER_FORMAT"},
        {"S-B-5-02-IH-10-100A", "breaker_a", "E_BREAKER_FORMAT"},
        {"S-B-5-02-IH-10-5A", "breaker_a", "E_BREAKER_FORMAT"},
        {"S-B-5-02-IH-10-", "breaker_a", "E_BREAKER_FORMAT"},
    };
    for (const auto &one : cases) {
        const auto number = decode(one.text);
        EXPECT_FALSE(number.valid) << one.text;
        EXPECT_EQ(errorFields(number), QStringList{QString::fromLatin1(one.field)}) << one.text;
        EXPECT_EQ(errorCodes(number), QStringList{QString::fromLatin1(one.code)}) << one.text;
        EXPECT_FALSE(number.errors.first().reason.isEmpty());
        EXPECT_FALSE(number.fields.contains(QString::fromLatin1(one.field)));
        EXPECT_TRUE(number.notes.isEmpty()) << "a number that is refused is not advised on";
    }
}

TEST(PartNumber, AllErrorsLeftToRight)
{
    const auto number = decode("A-A-1-01-AA-11-11A");
    EXPECT_EQ(errorFields(number), (QStringList{QStringLiteral("product"), QStringLiteral("connection"),
                                                QStringLiteral("jaws"), QStringLiteral("form"), QStringLiteral("modem"),
                                                QStringLiteral("aic_ka"), QStringLiteral("breaker_a")}));
    EXPECT_EQ(errorFields(decode("S-A-5-01-IH-11-60A")),
              (QStringList{QStringLiteral("connection"), QStringLiteral("form"), QStringLiteral("aic_ka")}));
}

TEST(PartNumber, SpeaksTheLanguageAskedFor)
{
    const auto pack = Pack::load(QStringLiteral("connectder-smart-v3"));
    ASSERT_TRUE(pack);
    const auto spanish = PartNumberGrammar::fromPack(*pack, QStringLiteral("es"));
    ASSERT_TRUE(spanish);
    EXPECT_TRUE(spanish->decode(QStringLiteral("S-T-5-02-IH-10-60A"))
                    .notes.first()
                    .text.contains(QStringLiteral("lado de línea")));
}

} // namespace wm::catalog
