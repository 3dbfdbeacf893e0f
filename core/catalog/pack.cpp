// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/pack.h"

#include "core/base/json.h"
#include "core/catalog/profile_lint.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <functional>

namespace wm::catalog {

namespace {

struct PackWords
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)
};

constexpr QStringView kSchemaPrefix = u"witnessmark-pack/";

/// Below these nothing is a text of the pack: names of documents, site fragments of rule tests.
bool isSkipped(const QString &key)
{
    return key == u"sources" || key == u"tests" || key == u"site";
}

/// The name of a list element in pointers: its id, else its number, which lintPack() refuses where a text depends on
/// it.
QString nameOf(const QJsonValue &element, qsizetype index)
{
    const QString id = element.toObject().value(u"id").toString();
    return id.isEmpty() ? QString::number(index) : id;
}

/// Rebuilds `node`, handing every text to `onText`, which returns what shall stand there.
using OnText = std::function<QString(const QString &pointer, const QString &text)>;
QJsonValue walkTexts(const QJsonValue &node, const QString &pointer, const OnText &onText)
{
    if (node.isObject()) {
        QJsonObject object = node.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString below = pointer + u'/' + it.key();
            if (it.value().isString()) {
                if (packTextKeys().contains(it.key()))
                    it.value() = onText(below, it.value().toString());
            } else if (!isSkipped(it.key())) {
                it.value() = walkTexts(it.value(), below, onText);
            }
        }
        return object;
    }
    if (node.isArray()) {
        QJsonArray array = node.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = walkTexts(array.at(i), pointer + u'/' + nameOf(array.at(i), i), onText);
        return array;
    }
    return node;
}

/// Collects faults; every check below adds to one of these.
class Lint
{
public:
    QList<PackProblem> problems;

    void add(const QString &pointer, const QString &message) { problems.append({pointer, message}); }

    void head(const QJsonObject &pack)
    {
        const QString schema = pack.value(u"schema").toString();
        if (!schema.startsWith(kSchemaPrefix))
            add(QStringLiteral("/schema"),
                PackWords::tr("The schema must be “witnessmark-pack/%1”.").arg(kPackSchemaVersion));
        static const QStringList sorts{QStringLiteral("workflow"), QStringLiteral("product"), QStringLiteral("utility"),
                                       QStringLiteral("profile")};
        if (const QString sort = pack.value(u"sort").toString(); !sorts.contains(sort))
            add(QStringLiteral("/sort"), PackWords::tr("“%1” is not a sort of pack. Known are: %2.")
                                             .arg(sort, sorts.join(QStringLiteral(", "))));
        static const QRegularExpression idForm(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        if (!idForm.match(pack.value(u"id").toString()).hasMatch())
            add(QStringLiteral("/id"), PackWords::tr("The id must be lower-case letters, digits and hyphens."));
        for (const QString &key : {QStringLiteral("title"), QStringLiteral("version"), QStringLiteral("publisher")}) {
            if (pack.value(key).toString().trimmed().isEmpty())
                add(u'/' + key, PackWords::tr("“%1” is missing or empty.").arg(key));
        }
        if (!QDate::fromString(pack.value(u"effective").toString(), Qt::ISODate).isValid())
            add(QStringLiteral("/effective"), PackWords::tr("The effective date must be a date such as 2026-11-01."));
        if (pack.value(u"sources").toArray().isEmpty())
            add(QStringLiteral("/sources"), PackWords::tr("No source document is named."));
    }

    /// Every datum has a citation: of its own, or of the table around it.
    void citations(const QJsonValue &node, const QString &pointer, bool cited)
    {
        if (node.isObject()) {
            const QJsonObject object = node.toObject();
            if (object.contains(u"cite")) {
                if (object.value(u"cite").toString().trimmed().isEmpty())
                    add(pointer + QStringLiteral("/cite"), PackWords::tr("The citation is empty."));
                cited = true;
            }
            bool datum = false;
            for (auto it = object.begin(); it != object.end(); ++it)
                datum = datum || (it.key() != u"id" && !it.value().isObject() && !it.value().isArray());
            if (datum && !cited) {
                add(pointer, PackWords::tr("“cite” is missing: say where this comes from."));
                return;
            }
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!isSkipped(it.key()))
                    citations(it.value(), pointer + u'/' + it.key(), cited);
            }
        } else if (node.isArray()) {
            const QJsonArray array = node.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                citations(array.at(i), pointer + u'/' + nameOf(array.at(i), i), cited);
        }
    }

    /// Texts are found again by their pointer, so every list element on the way needs an id that is unique there.
    void places(const QJsonValue &node, const QString &pointer)
    {
        if (node.isObject()) {
            const QJsonObject object = node.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!isSkipped(it.key()))
                    places(it.value(), pointer + u'/' + it.key());
            }
        } else if (node.isArray()) {
            QSet<QString> seen;
            const QJsonArray array = node.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                const QString below = pointer + u'/' + nameOf(array.at(i), i);
                const QString id = array.at(i).toObject().value(u"id").toString();
                if (id.isEmpty() && !packTexts(QJsonObject{{QStringLiteral("x"), array.at(i)}}).isEmpty())
                    add(below, PackWords::tr("“id” is missing: an element with texts needs one."));
                if (!id.isEmpty() && seen.contains(id))
                    add(below, PackWords::tr("The id “%1” is used twice in this list.").arg(id));
                seen.insert(id);
                places(array.at(i), below);
            }
        }
    }
};

} // namespace

const QStringList &packTextKeys()
{
    static const QStringList keys{QStringLiteral("title"),   QStringLiteral("say"),     QStringLiteral("good"),
                                  QStringLiteral("because"), QStringLiteral("ask"),     QStringLiteral("text"),
                                  QStringLiteral("shows"),   QStringLiteral("message"), QStringLiteral("cure"),
                                  QStringLiteral("meaning"), QStringLiteral("next"),    QStringLiteral("advice"),
                                  QStringLiteral("caption"), QStringLiteral("note"),    QStringLiteral("problem")};
    return keys;
}

QList<PackText> packTexts(const QJsonObject &pack)
{
    QList<PackText> texts;
    walkTexts(pack, {}, [&texts](const QString &pointer, const QString &text) {
        texts.append({pointer, text});
        return text;
    });
    return texts;
}

QList<PackProblem> lintPack(const QJsonObject &pack)
{
    Lint lint;
    lint.head(pack);
    const bool workflow = pack.value(u"sort") == QStringLiteral("workflow");
    // The steps of a workflow cite; its phases, order and named conditions only arrange them. So do the stages of a
    // utility's process, and what is left out is nothing that a source could stand behind.
    static const QStringList uncited{QStringLiteral("sources"), QStringLiteral("stages"), QStringLiteral("left_out")};
    for (auto it = pack.begin(); it != pack.end(); ++it) {
        const bool content = it.value().isObject() || it.value().isArray();
        if (content && !uncited.contains(it.key()) && (!workflow || it.key() == u"steps"))
            lint.citations(it.value(), u'/' + it.key(), false);
    }
    if (workflow && pack.value(u"steps").toArray().isEmpty())
        lint.add(QStringLiteral("/steps"), PackWords::tr("A workflow pack needs steps."));
    if (pack.value(u"sort") == QStringLiteral("profile"))
        lint.problems += lintProfile(pack);
    lint.places(pack, {});
    return lint.problems;
}

Result<Pack> Pack::fromJson(const QJsonObject &json, const QString &what)
{
    const QString schema = json.value(u"schema").toString();
    if (schema.startsWith(kSchemaPrefix)) {
        bool number = false;
        const int version = QStringView(schema).mid(kSchemaPrefix.size()).toInt(&number);
        if (number && version > kPackSchemaVersion)
            return makeError(
                ErrorCode::NewerVersion,
                PackWords::tr(
                    "%1 was made for a later release (%2; this one reads up to %3). Update the program to use it.")
                    .arg(what, schema)
                    .arg(kPackSchemaVersion));
        if (!number || version < 1)
            return makeError(
                ErrorCode::Invalid,
                PackWords::tr("%1 at /schema: “%2” is not a version this program knows.").arg(what, schema));
    }
    const auto problems = isBuiltIn(what) ? QList<PackProblem>() : lintPack(json);
    if (!problems.isEmpty()) {
        QStringList all;
        for (const auto &problem : problems)
            all.append(problem.pointer + QStringLiteral(": ") + problem.message);
        return makeError(ErrorCode::Invalid,
                         PackWords::tr("%1 at %2: %3").arg(what, problems.first().pointer, problems.first().message),
                         all.join(u'\n'));
    }
    Pack pack;
    pack.m_json = json;
    const QString sort = json.value(u"sort").toString();
    pack.m_sort = sort == u"workflow"  ? PackSort::Workflow
                  : sort == u"utility" ? PackSort::Utility
                  : sort == u"profile" ? PackSort::Profile
                                       : PackSort::Product;
    for (const auto &text : packTexts(json))
        pack.m_english.insert(text.pointer, text.text);
    return pack;
}

Result<Pack> Pack::read(const QString &path, const QString &textFolder)
{
    const auto json = readJsonObject(path);
    if (!json)
        return json.error();
    auto pack = fromJson(*json, path);
    if (!pack)
        return pack.error();
    const QString prefix = pack->id() + u'.';
    const auto files = QDir(textFolder).entryList({prefix + QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        const QString file = textFolder + u'/' + name;
        const auto texts = readJsonObject(file);
        if (!texts)
            return texts.error();
        const QString language = name.mid(prefix.size()).chopped(5); // ".json"
        if (auto added = pack->addOverlay(language, *texts); !added)
            return makeError(added.error().code, PackWords::tr("%1: %2").arg(file, added.error().message));
    }
    return pack;
}

Result<Pack> Pack::load(const QString &id)
{
    const QString path = QStringLiteral(":/wm/packs/%1.json").arg(id);
    if (!QFileInfo::exists(path))
        return makeError(
            ErrorCode::NotFound,
            PackWords::tr("There is no pack “%1”. Installed are: %2.").arg(id, installed().join(QStringLiteral(", "))));
    return read(path, QStringLiteral(":/wm/packs/texts"));
}

Result<Pack> Pack::fromFile(const QString &path)
{
    return read(path, QFileInfo(path).path() + QStringLiteral("/texts"));
}

QStringList Pack::installed()
{
    QStringList ids;
    const auto files =
        QDir(QStringLiteral(":/wm/packs")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : files)
        ids.append(name.chopped(5)); // ".json"
    return ids;
}

QDate Pack::effective() const
{
    return QDate::fromString(m_json.value(u"effective").toString(), Qt::ISODate);
}

QMap<QString, QString> Pack::overlay(const QString &language) const
{
    const QString wanted = QString(language).replace(u'-', u'_');
    if (const auto exact = m_overlays.constFind(wanted); exact != m_overlays.constEnd())
        return *exact;
    // "es_MX" is served by "es", and "fr" by "fr_CA", rather than by English.
    const QString family = wanted.section(u'_', 0, 0);
    for (auto it = m_overlays.begin(); it != m_overlays.end(); ++it) {
        if (it.key().section(u'_', 0, 0) == family)
            return it.value();
    }
    return {};
}

Result<void> Pack::addOverlay(const QString &language, const QJsonObject &texts)
{
    QMap<QString, QString> overlay;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it.value().isString())
            return makeError(ErrorCode::Invalid, PackWords::tr("The translation of %1 is not a text.").arg(it.key()));
        overlay.insert(it.key(), it.value().toString());
    }
    m_overlays.insert(QString(language).replace(u'-', u'_'), overlay);
    return {};
}

QString Pack::text(const QString &pointer, const QString &language) const
{
    return overlay(language).value(pointer, m_english.value(pointer));
}

QJsonObject Pack::localized(const QString &language) const
{
    const auto texts = overlay(language);
    if (texts.isEmpty())
        return m_json;
    return walkTexts(m_json, {},
                     [&texts](const QString &pointer, const QString &english) { return texts.value(pointer, english); })
        .toObject();
}

} // namespace wm::catalog
