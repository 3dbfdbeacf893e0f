// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/part_number.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

namespace wm::catalog {

namespace {

struct PartNumberWords
{
    Q_DECLARE_TR_FUNCTIONS(PartNumberWords)
};

bool isAllowed(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
}

/// A character as people can find it again, also when it does not show.
QString shown(QChar c)
{
    const QString number = QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return c.isPrint() && !c.isSpace() && !c.isSurrogate() ? QStringLiteral("“%1” (%2)").arg(c).arg(number) : number;
}

QJsonObject codeOf(const QJsonObject &segment, const QString &code)
{
    for (const auto &known : segment.value(u"codes").toArray()) {
        if (known.toObject().value(u"id").toString() == code)
            return known.toObject();
    }
    return {};
}

QStringList codesOf(const QJsonObject &segment)
{
    QStringList codes;
    for (const auto &known : segment.value(u"codes").toArray())
        codes.append(known.toObject().value(u"id").toString());
    return codes;
}

} // namespace

QString PartNumberGrammar::normalized(const QString &text)
{
    QString result = text.trimmed();
    for (QChar &c : result) {
        if ((c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212)
            c = u'-';
        else if (c >= u'a' && c <= u'z')
            c = c.toUpper();
    }
    static const QRegularExpression blanks(QStringLiteral("\\s*-\\s*"), QRegularExpression::UseUnicodePropertiesOption);
    return result.replace(blanks, QStringLiteral("-"));
}

Result<PartNumberGrammar> PartNumberGrammar::fromPack(const Pack &pack, const QString &language)
{
    PartNumberGrammar grammar;
    grammar.m_grammar = pack.localized(language).value(u"part_number").toObject();
    const auto segments = grammar.m_grammar.value(u"segments").toArray();
    if (segments.isEmpty())
        return makeError(
            ErrorCode::Invalid,
            PartNumberWords::tr("The pack %1 has no part-number grammar (part_number.segments).").arg(pack.id()));
    for (const auto &segment : segments) {
        const auto object = segment.toObject();
        if (object.value(u"field").toString().isEmpty() || codesOf(object).isEmpty())
            return makeError(
                ErrorCode::Invalid,
                PartNumberWords::tr("The pack %1 at /part_number/segments/%2: a segment needs a field and codes.")
                    .arg(pack.id(), object.value(u"id").toString()));
    }
    return grammar;
}

QStringList PartNumberGrammar::fieldNames() const
{
    QStringList names;
    for (const auto &segment : m_grammar.value(u"segments").toArray())
        names.append(segment.toObject().value(u"field").toString());
    return names;
}

QStringList PartNumberGrammar::codes(const QString &field) const
{
    for (const auto &segment : m_grammar.value(u"segments").toArray()) {
        if (segment.toObject().value(u"field").toString() == field)
            return codesOf(segment.toObject());
    }
    return {};
}

PartNumber PartNumberGrammar::decode(const QString &text) const
{
    PartNumber result;
    const auto segments = m_grammar.value(u"segments").toArray();
    // Faults of the whole are told alone: the segments cannot be trusted then.
    const auto format = [&result](const QString &code, const QString &reason) {
        result.errors.append({QStringLiteral("format"), code, reason});
        return result;
    };
    const QString number = normalized(text);
    if (number.isEmpty())
        return format(QStringLiteral("E_EMPTY"),
                      PartNumberWords::tr("The part number is empty. It looks like %1.").arg(sample()));
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!isAllowed(number.at(i)))
            return format(
                QStringLiteral("E_CHARSET"),
                PartNumberWords::tr("Character %1, %2, does not belong in a part number: it has only letters, "
                                    "digits and hyphens, as in %3.")
                    .arg(i + 1)
                    .arg(shown(number.at(i)), sample()));
    }
    const QStringList parts = number.split(u'-');
    if (parts.size() != segments.size())
        return format(QStringLiteral("E_SEGMENT_COUNT"),
                      PartNumberWords::tr("A part number has %1 parts between hyphens, as in %2; this one has %3.")
                          .arg(segments.size())
                          .arg(sample())
                          .arg(parts.size()));

    QStringList noticeIds;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QJsonObject segment = segments.at(i).toObject();
        const QString field = segment.value(u"field").toString();
        const QString title = segment.value(u"title").toString();
        const QString &part = parts.at(i);
        const QString pattern = segment.value(u"pattern").toString();
        if (!pattern.isEmpty() && !QRegularExpression(pattern).match(part).hasMatch()) {
            result.errors.append(
                {field, segment.value(u"pattern_error").toString(),
                 PartNumberWords::tr("“%1”: the %2 must be two digits followed by A, such as 60A.").arg(part, title)});
            continue;
        }
        const QJsonObject code = codeOf(segment, part);
        if (code.isEmpty()) {
            const QString codes = codesOf(segment).join(QStringLiteral(", "));
            result.errors.append(
                {field, segment.value(u"error").toString(),
                 part.isEmpty()
                     ? PartNumberWords::tr("The %1 is missing. It must be one of %2.").arg(title, codes)
                     : PartNumberWords::tr("“%1” is not sold; the %2 must be one of %3.").arg(part, title, codes)});
            continue;
        }
        result.fields.insert(field, code.value(u"value"));
        result.facts.insert(segment.value(u"path").toString(),
                            code.value(u"fact").toString() == u"smart" ? QJsonValue(part) : code.value(u"fact"));
        if (const QString notice = code.value(u"notice").toString(); !notice.isEmpty())
            noticeIds.append(notice);
    }
    result.valid = result.errors.isEmpty();
    if (!result.valid)
        return result;
    result.canonical = parts.join(u'-');
    result.facts.insert(QStringLiteral("collar.part_number"), result.canonical);
    for (const QString &id : noticeIds) {
        for (const auto &value : m_grammar.value(u"notices").toArray()) {
            const auto notice = value.toObject();
            if (notice.value(u"id").toString() != id)
                continue;
            result.notes.append({id, notice.value(u"text").toString(), notice.value(u"cite").toString(),
                                 notice.value(u"requirements").toVariant().toStringList()});
        }
    }
    return result;
}

QJsonObject PartNumberGrammar::contradicted(const QJsonObject &site) const
{
    const QString collar = QStringLiteral("collar");
    const QJsonObject recorded = site.value(collar).toObject();
    const QString number = recorded.value(QStringLiteral("part_number")).toString();
    QJsonObject otherwise;
    if (number.isEmpty())
        return otherwise;
    const QJsonObject said = decode(number).facts;
    for (auto it = said.begin(); it != said.end(); ++it) {
        const QJsonValue beside = recorded.value(it.key().mid(collar.size() + 1));
        if (it.key() != QStringLiteral("collar.part_number") && !beside.isUndefined() && !beside.isNull() &&
            beside != it.value())
            otherwise.insert(it.key(), it.value());
    }
    return otherwise;
}

} // namespace wm::catalog
