// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/catalog/pack.h"

#include <gtest/gtest.h>

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <functional>

namespace wm::catalog {

namespace {

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << qUtf8Printable(error.errorString());
    return document.object();
}

QJsonObject sound()
{
    return parsed(R"({"schema":"witnessmark-pack/1","sort":"product","id":"lamp-1","title":"A lamp","version":"1",
        "effective":"2026-11-01","publisher":"Nobody","sources":[{"id":"s","title":"The lamp's paper"}],
        "ratings":[{"id":"volts","value":12,"title":"Voltage","cite":"paper, page 1","requirements":[]}],
        "table":{"cite":"paper, page 2","rows":[{"id":"a","n":1,"text":"One"},{"id":"b","n":2,"text":"Two"}]}})");
}

QString refusal(const QJsonObject &pack)
{
    const auto result = Pack::fromJson(pack, QStringLiteral("lamp.json"));
    return result ? QString() : result.error().message;
}

void write(const QString &path, const QJsonObject &json)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
}

} // namespace

TEST(Pack, ReadsItsHead)
{
    const auto pack = Pack::fromJson(sound(), QStringLiteral("lamp.json"));
    ASSERT_TRUE(pack) << qUtf8Printable(pack.error().message);
    EXPECT_EQ(pack->id(), QStringLiteral("lamp-1"));
    EXPECT_EQ(pack->sort(), PackSort::Product);
    EXPECT_EQ(pack->effective(), QDate(2026, 11, 1));
    EXPECT_EQ(pack->title(), QStringLiteral("A lamp"));
    EXPECT_EQ(pack->text(QStringLiteral("/table/rows/b/text")), QStringLiteral("Two"));
    EXPECT_EQ(pack->text(QStringLiteral("/table/rows/c/text")), QString());
}

TEST(Pack, NamesOfSourcesAreNotTexts)
{
    for (const auto &text : packTexts(sound()))
        EXPECT_FALSE(text.pointer.startsWith(QStringLiteral("/sources")));
}

TEST(Pack, RefusesANewerSchema)
{
    auto pack = sound();
    pack[QStringLiteral("schema")] = QStringLiteral("witnessmark-pack/2");
    const auto result = Pack::fromJson(pack, QStringLiteral("lamp.json"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NewerVersion);
    EXPECT_TRUE(result.error().message.contains(QStringLiteral("lamp.json")));
}

TEST(Pack, SaysWhereAFaultIs)
{
    struct Case
    {
        const char *what;
        std::function<void(QJsonObject &)> spoil;
        QString place;
    };
    const std::vector<Case> cases{
        {"another schema", [](QJsonObject &p) { p[QStringLiteral("schema")] = QStringLiteral("recipe/1"); },
         QStringLiteral("/schema")},
        {"schema zero", [](QJsonObject &p) { p[QStringLiteral("schema")] = QStringLiteral("witnessmark-pack/0"); },
         QStringLiteral("/schema")},
        {"schema word", [](QJsonObject &p) { p[QStringLiteral("schema")] = QStringLiteral("witnessmark-pack/x"); },
         QStringLiteral("/schema")},
        {"unknown sort", [](QJsonObject &p) { p[QStringLiteral("sort")] = QStringLiteral("novel"); },
         QStringLiteral("/sort")},
        {"id", [](QJsonObject &p) { p[QStringLiteral("id")] = QStringLiteral("../lamp"); }, QStringLiteral("/id")},
        {"no title", [](QJsonObject &p) { p.remove(QStringLiteral("title")); }, QStringLiteral("/title")},
        {"no date", [](QJsonObject &p) { p[QStringLiteral("effective")] = QStringLiteral("soon"); },
         QStringLiteral("/effective")},
        {"no source", [](QJsonObject &p) { p.remove(QStringLiteral("sources")); }, QStringLiteral("/sources")},
        {"no cite",
         [](QJsonObject &p) {
             auto rows = p[QStringLiteral("ratings")].toArray();
             auto row = rows[0].toObject();
             row.remove(QStringLiteral("cite"));
             rows[0] = row;
             p[QStringLiteral("ratings")] = rows;
         },
         QStringLiteral("/ratings/volts")},
        {"empty cite",
         [](QJsonObject &p) {
             auto table = p[QStringLiteral("table")].toObject();
             table[QStringLiteral("cite")] = QStringLiteral(" ");
             p[QStringLiteral("table")] = table;
         },
         QStringLiteral("/table/cite")},
        {"id twice",
         [](QJsonObject &p) {
             auto rows = p[QStringLiteral("ratings")].toArray();
             rows.append(rows[0]);
             p[QStringLiteral("ratings")] = rows;
         },
         QStringLiteral("/ratings/volts")},
        {"text without id",
         [](QJsonObject &p) {
             auto rows = p[QStringLiteral("ratings")].toArray();
             auto row = rows[0].toObject();
             row.remove(QStringLiteral("id"));
             rows[0] = row;
             p[QStringLiteral("ratings")] = rows;
         },
         QStringLiteral("/ratings/0")},
    };
    ASSERT_TRUE(refusal(sound()).isEmpty()) << qUtf8Printable(refusal(sound()));
    for (const auto &one : cases) {
        auto pack = sound();
        one.spoil(pack);
        const QString message = refusal(pack);
        EXPECT_TRUE(message.startsWith(QStringLiteral("lamp.json at ") + one.place + u':'))
            << one.what << ": " << qUtf8Printable(message);
    }
}

TEST(Pack, TextsComeInTheLanguageThereIs)
{
    const QTemporaryDir dir;
    ASSERT_TRUE(QDir(dir.path()).mkdir(QStringLiteral("texts")));
    write(dir.filePath(QStringLiteral("lamp-1.json")), sound());
    write(dir.filePath(QStringLiteral("texts/lamp-1.fr_CA.json")),
          parsed(R"({"/title":"Une lampe","/table/rows/a/text":"Un"})"));
    write(dir.filePath(QStringLiteral("texts/lamp-10.es.json")), parsed(R"({"/title":"Otra"})"));
    const auto pack = Pack::fromFile(dir.filePath(QStringLiteral("lamp-1.json")));
    ASSERT_TRUE(pack) << qUtf8Printable(pack.error().message);
    EXPECT_EQ(pack->languages(), QStringList{QStringLiteral("fr_CA")});
    for (const auto &language :
         {QStringLiteral("fr_CA"), QStringLiteral("fr-CA"), QStringLiteral("fr"), QStringLiteral("fr_FR")})
        EXPECT_EQ(pack->title(language), QStringLiteral("Une lampe")) << qUtf8Printable(language);
    EXPECT_EQ(pack->title(QStringLiteral("es")), QStringLiteral("A lamp"));
    const auto french = pack->localized(QStringLiteral("fr"));
    const auto rows = french[QStringLiteral("table")].toObject()[QStringLiteral("rows")].toArray();
    EXPECT_EQ(rows[0].toObject()[QStringLiteral("text")].toString(), QStringLiteral("Un"));
    EXPECT_EQ(rows[1].toObject()[QStringLiteral("text")].toString(), QStringLiteral("Two"))
        << "not translated stays English";
    EXPECT_EQ(rows[1].toObject()[QStringLiteral("n")].toInt(), 2);
}

/// What is not looked for at every start (isBuiltIn()).
TEST(Pack, TheBuiltInFilesAreSound)
{
    int files = 0;
    QDirIterator all(QStringLiteral(":/wm"), {QStringLiteral("*.json")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const auto bytes = readFile(path);
        ASSERT_TRUE(bytes) << qUtf8Printable(path);
        const auto json = parseJsonObject(*bytes, path);
        ASSERT_TRUE(json) << qUtf8Printable(json.error().message);
        ++files;
    }
    EXPECT_GT(files, 50);
    const QStringList packs = Pack::installed();
    EXPECT_GT(packs.size(), 4);
    for (const QString &id : packs) {
        const QString path = QStringLiteral(":/wm/packs/%1.json").arg(id);
        for (const PackProblem &problem : lintPack(readJsonObject(path).value_or(QJsonObject())))
            ADD_FAILURE() << qUtf8Printable(path + problem.pointer + u": " + problem.message);
    }
}

TEST(Pack, ABrokenOverlayIsRefusedByName)
{
    const QTemporaryDir dir;
    ASSERT_TRUE(QDir(dir.path()).mkdir(QStringLiteral("texts")));
    write(dir.filePath(QStringLiteral("lamp-1.json")), sound());
    write(dir.filePath(QStringLiteral("texts/lamp-1.es.json")), parsed(R"({"/title":7})"));
    const auto pack = Pack::fromFile(dir.filePath(QStringLiteral("lamp-1.json")));
    ASSERT_FALSE(pack);
    EXPECT_TRUE(pack.error().message.contains(QStringLiteral("lamp-1.es.json")))
        << qUtf8Printable(pack.error().message);
}

TEST(Pack, AnUnknownIdNamesTheInstalledOnes)
{
    const auto pack = Pack::load(QStringLiteral("no-such-pack"));
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, ErrorCode::NotFound);
    EXPECT_TRUE(pack.error().message.contains(QStringLiteral("install-connectder-v3")))
        << qUtf8Printable(pack.error().message);
}

} // namespace wm::catalog
