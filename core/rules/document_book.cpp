// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/document_book.h"

#include "core/rules/document_words.h"
#include "core/rules/message.h"
#include "core/rules/pack_section.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};

const QStringList &blockKinds()
{
    static const QStringList kinds{u"heading"_s, u"strong"_s, u"paragraph"_s, u"small"_s,     u"item"_s, u"fields"_s,
                                   u"rows"_s,    u"each"_s,   u"list"_s,      u"signature"_s, u"signs"_s};
    return kinds;
}

QJsonObject byId(const QJsonArray &list)
{
    QJsonObject all;
    for (const QJsonValue one : list)
        all.insert(one["id"_L1].toString(), one);
    return all;
}

Error wrong(const QString &place, const QString &sentence)
{
    return makeError(ErrorCode::Invalid, DocumentWords::tr("documents/%1: %2").arg(place, sentence));
}

} // namespace

QString FilledText::plain() const
{
    QString all;
    for (const FilledRun &run : runs)
        all += run.text;
    return all;
}

const QStringList &documentTables()
{
    static const QStringList words{u"inverter-functions"_s, u"findings"_s, u"documents"_s, u"torques"_s,
                                   u"measurements"_s,       u"ims"_s,      u"display"_s,   u"photos"_s,
                                   u"contact-sheet"_s};
    return words;
}

QString documentText(const QJsonObject &element)
{
    for (const auto key : {"words"_L1, "text"_L1, "title"_L1})
        if (element.contains(key))
            return element.value(key).toString();
    return {};
}

Result<DocumentBook> DocumentBook::fromJson(const QJsonObject &pack, const QJsonObject &english,
                                            std::shared_ptr<const SchemaPathTypes> types)
{
    DocumentBook book;
    book.m_types = std::move(types);
    book.m_wordings = byId(english.value("wording"_L1).toArray());
    book.m_localized = byId(pack.value("wording"_L1).toArray());
    const QJsonObject inEnglish = byId(english.value("documents"_L1).toArray());
    QSet<QString> seen;
    for (const QJsonValue value : pack.value("documents"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        const SectionElement element(u"documents"_s, object, *book.m_types);
        if (auto good = element.hasTexts({u"title"_s, u"text"_s, u"for"_s, u"cite"_s}); !good)
            return good.error();
        if (seen.contains(element.id()))
            return element.wrong(u"id"_s, DocumentWords::tr("This id is used twice."));
        seen.insert(element.id());
        auto applies = element.expression(u"applies"_s, Sort::Boolean);
        if (!applies)
            return applies.error();
        if (auto sound = book.check(object); !sound)
            return sound.error();
        const QString language = element.text(u"language"_s);
        const QString englishTitle = inEnglish.value(element.id())["title"_L1].toString();
        const QString heading = language == "en"_L1 ? englishTitle : QString();
        book.m_documents.append({element.id(), element.text(u"title"_s), element.text(u"text"_s),
                                 element.text(u"cite"_s), element.text(u"stage"_s),
                                 heading.isEmpty() ? element.text(u"title"_s) : heading, englishTitle,
                                 element.text(u"for"_s), language, element.texts(u"rules"_s),
                                 object.value("editable"_L1).toBool(), std::move(*applies)});
        book.m_blocks.insert(element.id(), object.value("blocks"_L1));
    }
    book.m_pack = QJsonObject{{u"tables"_s, pack.value("tables"_L1)}};
    return book;
}

QJsonObject DocumentBook::wording(const QString &id) const
{
    return m_wordings.value(id).toObject();
}

Result<void> DocumentBook::check(const QJsonObject &document) const
{
    const QString id = document.value("id"_L1).toString();
    const QJsonArray blocks = document.value("blocks"_L1).toArray();
    if (blocks.isEmpty())
        return wrong(id, DocumentWords::tr("It has no “blocks”, so there would be nothing on the page."));
    for (const QJsonValue block : blocks)
        if (auto sound = checkBlock(id, block.toObject()); !sound)
            return sound;
    return {};
}

Result<void> DocumentBook::checkBlock(const QString &document, const QJsonObject &block) const
{
    const QString place = document + u'/' + block.value("id"_L1).toString();
    const QString kind = block.value("kind"_L1).toString();
    if (!blockKinds().contains(kind))
        return wrong(
            place,
            DocumentWords::tr("There is no kind of block “%1”. Known are: %2.").arg(kind, blockKinds().join(u", "_s)));
    if (const QString named = block.value("wording"_L1).toString();
        !named.isEmpty() && m_wordings.value(named).isUndefined())
        return wrong(place, DocumentWords::tr("The pack has no wording “%1”.").arg(named));
    const QString of = block.value("of"_L1).toString();
    if (kind == "list"_L1 && !documentTables().contains(of))
        return wrong(
            place, DocumentWords::tr("There is no list “%1”. Known are: %2.").arg(of, documentTables().join(u", "_s)));
    if (auto sound = checkRow(place, block); !sound)
        return sound;
    for (const auto key : {"fields"_L1, "columns"_L1, "rows"_L1, "signs"_L1, "lines"_L1})
        for (const QJsonValue row : block.value(key).toArray())
            if (auto sound = checkRow(place + u'/' + row["id"_L1].toString(), row.toObject()); !sound)
                return sound;
    return {};
}

/// Everything in a block, a row or a column that is an expression or a sentence with placeholders.
Result<void> DocumentBook::checkRow(const QString &place, const QJsonObject &row) const
{
    const SectionElement element(u"documents/"_s + place, row, *m_types);
    for (const auto &[key, sort] : {std::pair(u"when"_s, Sort::Boolean), std::pair(u"where"_s, Sort::Boolean),
                                    std::pair(u"value"_s, Sort::Any), std::pair(u"height"_s, Sort::Number)})
        if (auto sound = element.expression(key, sort); !sound)
            return sound.error();
    QStringList sentences{documentText(row), row.value("caption"_L1).toString()};
    for (const QJsonValue cell : row.value("cells"_L1).toArray())
        sentences.append(cell.isString() ? cell.toString() : documentText(cell.toObject()));
    for (const QString &sentence : sentences)
        if (auto sound = Message::parse(sentence, *m_types); !sound)
            return wrong(place, sound.error().message);
    return {};
}

const DocumentDefinition *DocumentBook::find(const QString &id) const
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [&id](const DocumentDefinition &one) { return one.id == id; });
    return found == m_documents.end() ? nullptr : &*found;
}

Outcome DocumentBook::wanted(const DocumentDefinition &document, const Facts &facts) const
{
    if (document.applies)
        return document.applies->evaluate(facts);
    Outcome always;
    always.truth = Truth::True;
    return always;
}

} // namespace wm::rules
