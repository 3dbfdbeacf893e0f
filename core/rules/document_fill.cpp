// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/document_book.h"
#include "core/rules/document_words.h"
#include "core/rules/message.h"

#include "core/site/contradictions.h"
#include "core/site/site.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};

/// "inverters[0]." of an expression, turned towards the element that a row is about.
QString turned(QString expression, const QString &list, qsizetype index)
{
    return expression.replace(list + u"[0]"_s, list + u'[' + QString::number(index) + u']');
}

} // namespace

/// Fills one document. Everything missing is collected on the way.
class DocumentBook::Filler
{
public:
    Filler(const DocumentBook &book, const DocumentDefinition &document, const DocumentFacts &from)
        : m_book(book), m_from(from), m_english(document.language == "en"_L1), m_evaluation(from.facts)
    {
        m_result.id = document.id;
        m_result.title = document.heading;
        m_result.cite = document.cite;
        m_result.editable = document.editable;
        m_result.language = m_english ? u"en"_s : from.locale.bcp47Name();
    }

    FilledDocument fill(const QJsonArray &blocks)
    {
        for (const QJsonValue block : blocks)
            if (stands(block.toObject()))
                add(block.toObject());
        m_result.missing.sort();
        m_result.missing.removeDuplicates();
        for (const site::Contradiction &one : site::contradictionsIn(m_from.facts.site, m_from.facts.today))
            m_result.objections.append(one.text);
        return m_result;
    }

private:
    [[nodiscard]] const site::Schema &schema() const { return m_english ? *m_from.english : *m_from.schema; }
    [[nodiscard]] QLocale locale() const { return m_english ? QLocale(u"en_US"_s) : m_from.locale; }

    /// What is under a condition stands while the condition may still be so, and the condition's facts are missing.
    bool stands(const QJsonObject &element, const QString &key = u"when"_s)
    {
        if (!element.contains(key))
            return true;
        const Outcome outcome = Expression::parse(element.value(key).toString())->evaluate(m_evaluation);
        if (outcome.truth == Truth::Unknown)
            m_result.missing += outcome.missing;
        return outcome.truth != Truth::False;
    }

    [[nodiscard]] QString titleOf(const QString &path) const
    {
        return path.startsWith("measurements."_L1) ? path.section(u'.', 1).replace(u'.', u' ').replace(u'_', u' ')
                                                   : schema().placedTitle(path);
    }

    FilledRun absent(const Outcome &outcome, const QString &expression)
    {
        m_result.missing += outcome.missing.isEmpty() ? QStringList{expression} : outcome.missing;
        const QString path = outcome.next.isEmpty() ? outcome.missing.value(0) : outcome.next;
        return {u'[' + (path.isEmpty() ? expression : titleOf(path)) + u']', true};
    }

    /// A word of the vocabulary as people read it. What an expression takes out of a list ("inverters.map(i,
    /// i.settings_source)") is one of the paths that it reads.
    [[nodiscard]] QString wordOf(const QString &expression, const QString &word) const
    {
        if (const QString text = schema().wordText(expression, word); text != word)
            return text;
        const auto parsed = Expression::parse(QString(expression).remove(u"[]"_s));
        for (const QString &path : parsed ? parsed->paths() : QStringList())
            if (const QString text = schema().wordText(path, word); text != word)
                return text;
        return word;
    }

    /// A value in the words of the document; a plain path by what the vocabulary says of it.
    [[nodiscard]] QString shown(const QJsonValue &value, const QString &expression) const
    {
        const site::Field *field = schema().field(expression);
        if (value.isBool())
            return m_english ? (value.toBool() ? u"yes"_s : u"no"_s) : Message::shown(value, locale());
        if (value.isString() && field != nullptr && field->type == site::FieldType::Date) {
            const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
            return m_english && day.isValid() ? day.toString(u"MM/dd/yyyy"_s) : value.toString();
        }
        if (value.isString())
            return wordOf(expression, value.toString());
        if (value.isDouble() && expression.endsWith("_id"_L1)) // a name, no amount
            return QString::number(value.toDouble(), 'f', 0);
        if (!value.isArray())
            return Message::shown(value, locale());
        QStringList parts;
        for (const QJsonValue one : value.toArray())
            parts.append(shown(one, expression + u"[]"_s));
        if (parts.isEmpty())
            return m_english ? u"none"_s : Message::shown(value, locale());
        return parts.join(u", "_s);
    }

    FilledRun filled(const Expression &expression)
    {
        const Outcome outcome = expression.evaluate(m_evaluation);
        // No photo of something is what is missing, and no answer to how many there are.
        const bool none =
            expression.text().startsWith("photos."_L1) && outcome.value.isDouble() && outcome.value.toDouble() == 0;
        const bool blank = none || (outcome.value.isString() && outcome.value.toString().trimmed().isEmpty());
        if (outcome.value.isUndefined() || outcome.value.isNull() || blank) {
            Outcome known = outcome;
            if (blank)
                known.missing = expression.paths();
            return absent(known, expression.text());
        }
        return {shown(outcome.value, expression.text())};
    }

    FilledText sentence(const QString &text)
    {
        FilledText filledText;
        const Result<Message> message = Message::parse(text, *m_book.m_types); // read before, when the pack was
        if (!message)
            return text;
        for (const Message::Piece &piece : message->pieces())
            filledText.runs.append(piece.expression ? filled(*piece.expression) : FilledRun{piece.text});
        return filledText;
    }

    FilledText textOf(const QJsonObject &element)
    {
        const QString named = element.value("wording"_L1).toString();
        if (named.isEmpty())
            return sentence(documentText(element));
        const QJsonObject &from = m_english ? m_book.m_wordings : m_book.m_localized;
        return from.value(named)["text"_L1].toString();
    }

    /// The value of a row or column, its unit behind it where it is known.
    FilledText valueOf(const QString &expression, const QString &unit)
    {
        FilledText value;
        value.runs.append(filled(*Expression::parse(expression)));
        if (!unit.isEmpty() && !value.runs.last().missing)
            value.runs.append({u' ' + unit});
        return value;
    }

    void add(const QJsonObject &block)
    {
        using Kind = FilledBlock::Kind;
        static const QHash<QString, Kind> kinds{{u"heading"_s, Kind::Heading},     {u"strong"_s, Kind::Strong},
                                                {u"paragraph"_s, Kind::Paragraph}, {u"small"_s, Kind::Small},
                                                {u"item"_s, Kind::Item},           {u"signature"_s, Kind::Signature},
                                                {u"signs"_s, Kind::Signs}};
        const QString kind = block.value("kind"_L1).toString();
        FilledBlock filledBlock{kinds.value(kind, Kind::Table), block.value("id"_L1).toString(), textOf(block)};
        if (kind == "fields"_L1)
            fields(block, filledBlock.table);
        else if (kind == "rows"_L1)
            rows(block, filledBlock.table);
        else if (kind == "each"_L1)
            each(block, filledBlock.table);
        else if (kind == "list"_L1)
            list(block, filledBlock.table);
        else if (kind == "signature"_L1)
            for (const QJsonValue line : block.value("lines"_L1).toArray())
                filledBlock.lines.append(textOf(line.toObject()).plain());
        else if (kind == "signs"_L1)
            signs(block, filledBlock.signs);
        m_result.blocks.append(filledBlock);
    }

    void fields(const QJsonObject &block, FilledTable &table)
    {
        table.widths = {34, 66};
        for (const QJsonValue value : block.value("fields"_L1).toArray()) {
            const QJsonObject field = value.toObject();
            const QString expression = field.value("value"_L1).toString();
            if (!stands(field))
                continue;
            if (field.value("optional"_L1).toBool() &&
                Expression::parse(expression)->evaluate(m_evaluation).value.isUndefined())
                continue;
            table.rows.append({{textOf(field), valueOf(expression, field.value("unit"_L1).toString())}});
        }
    }

    void head(const QJsonObject &block, FilledTable &table)
    {
        for (const QJsonValue column : block.value("columns"_L1).toArray()) {
            table.columns.append(textOf(column.toObject()).plain());
            table.widths.append(column["width"_L1].toDouble(1));
        }
    }

    void rows(const QJsonObject &block, FilledTable &table)
    {
        head(block, table);
        for (const QJsonValue value : block.value("rows"_L1).toArray()) {
            const QJsonObject row = value.toObject();
            if (!stands(row))
                continue;
            FilledRow filledRow;
            for (const QJsonValue cell : row.value("cells"_L1).toArray())
                filledRow.cells.append(cell.isString() ? sentence(cell.toString()) : textOf(cell.toObject()));
            table.rows.append(filledRow);
        }
    }

    /// A row for every element of a list of the site. A list that nobody recorded leaves one row, with what it lacks.
    void each(const QJsonObject &block, FilledTable &table)
    {
        head(block, table);
        const QString list = block.value("each"_L1).toString();
        const QJsonValue known = site::Site(m_from.facts.site).value(list);
        if (!known.isArray())
            m_result.missing.append(list);
        const qsizetype count = known.isArray() ? known.toArray().size() : 1;
        for (qsizetype i = 0; i < count; ++i) {
            QJsonObject here = block;
            here.insert(u"where"_s, turned(block.value("where"_L1).toString(), list, i));
            if (block.contains("where"_L1) && !stands(here, u"where"_s))
                continue;
            FilledRow row;
            for (const QJsonValue column : block.value("columns"_L1).toArray()) {
                const QString name = column["named"_L1].toBool() && m_from.nameOf
                                         ? m_from.nameOf(u"%1[%2]"_s.arg(list).arg(i))
                                         : QString();
                row.cells.append(name.isEmpty() ? valueOf(turned(column["value"_L1].toString(), list, i),
                                                          column["unit"_L1].toString())
                                                : FilledText(name));
            }
            table.rows.append(row);
        }
        if (!table.rows.isEmpty())
            return;
        // No head over nothing: that there is none is said.
        table.columns.clear();
        table.widths = {100};
        table.rows.append({{m_english ? u"None on this site."_s : DocumentWords::tr("None on this site.")}});
    }

    void list(const QJsonObject &block, FilledTable &table)
    {
        TableWish wish{block.value("of"_L1).toString(),
                       {},
                       {},
                       block.value("profile"_L1).toString(),
                       m_english ? u"en"_s : m_from.locale.name()};
        for (const QJsonValue id : block.value("rules"_L1).toArray())
            wish.ids.append(id.toString());
        for (const QJsonValue kind : block.value("kinds"_L1).toArray())
            wish.kinds.append(kind.toString());
        table = m_from.table(wish);
        m_result.missing += table.missing;
        m_result.objections += table.objections;
    }

    void signs(const QJsonObject &block, QList<FilledSign> &signs)
    {
        for (const QJsonValue value : block.value("signs"_L1).toArray()) {
            const QJsonObject sign = value.toObject();
            if (!stands(sign))
                continue;
            const QString words = sign.value("value"_L1).toString();
            const Outcome height = Expression::parse(sign.value("height"_L1).toString())->evaluate(m_evaluation);
            signs.append({words.isEmpty() ? textOf(sign) : valueOf(words, {}), height.value.toDouble(),
                          sentence(sign.value("caption"_L1).toString())});
        }
    }

    const DocumentBook &m_book;
    const DocumentFacts &m_from;
    bool m_english;
    Evaluation m_evaluation;
    FilledDocument m_result;
};

Result<FilledDocument> DocumentBook::fill(const QString &id, const DocumentFacts &from) const
{
    const DocumentDefinition *document = find(id);
    if (document == nullptr) {
        QStringList known;
        for (const DocumentDefinition &one : m_documents)
            known.append(one.id);
        return makeError(ErrorCode::NotFound,
                         DocumentWords::tr("There is no document “%1”. There are: %2.").arg(id, known.join(u", "_s)));
    }
    return Filler(*this, *document, from).fill(m_blocks.value(id).toArray());
}

} // namespace wm::rules
