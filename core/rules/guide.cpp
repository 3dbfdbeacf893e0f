// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/guide.h"

#include "core/rules/pack_section.h"
#include "core/site/path.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(GuideWords)
};

QString genericOf(const QString &path)
{
    const auto parsed = site::Path::parse(path);
    return parsed ? parsed->generic() : path;
}

/// A note at a group belongs to everything within.
bool belongs(const GuideNote &note, const QStringList &generic)
{
    return std::any_of(note.at.begin(), note.at.end(), [&generic](const QString &at) {
        return std::any_of(generic.begin(), generic.end(), [&at](const QString &path) {
            return path == at || path.startsWith(at + u'.') || path.startsWith(at + u'[');
        });
    });
}

/// Finds a term as a whole word: "Point of common coupling (PCC)" by its name or by its letters. Short ones only in
/// capitals, since "NEM" is a word and "nem" is not.
QRegularExpression termOf(const QString &title)
{
    QStringList parts;
    for (const QString &part : title.split(QRegularExpression(u"[(),;/]"_s), Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word.size() < 2)
            continue;
        const QString quoted = QRegularExpression::escape(word) + u"(?:s|es)?"_s;
        parts.append(word == word.toUpper() ? quoted : u"(?i:"_s + quoted + u')');
    }
    if (parts.isEmpty())
        return {};
    return QRegularExpression(u"(?<!\\w)(?:"_s + parts.join(u'|') + u")(?!\\w)"_s,
                              QRegularExpression::UseUnicodePropertiesOption);
}

Result<void> unusedId(const SectionElement &element, QSet<QString> &seen)
{
    if (seen.contains(element.id()))
        return element.wrong(u"id"_s, GuideWords::tr("This id is used twice."));
    seen.insert(element.id());
    return {};
}

Result<GuideNote> noteOf(const SectionElement &element)
{
    if (auto good = element.hasTexts({u"title"_s, u"text"_s}); !good)
        return good.error();
    auto applies = element.expression(u"applies"_s, Sort::Boolean);
    if (!applies)
        return applies.error();
    const auto at = element.paths(u"at"_s);
    if (!at)
        return at.error();
    GuideNote note{element.id(), element.text(u"title"_s), element.text(u"text"_s), element.text(u"cite"_s),
                   {},           std::move(*applies)};
    for (const QString &path : *at)
        note.at.append(genericOf(path));
    return note;
}

Result<Wording> wordingOf(const SectionElement &element)
{
    if (auto good = element.hasTexts({u"title"_s, u"letter"_s, u"text"_s}); !good)
        return good.error();
    const auto path = element.paths(u"path"_s);
    if (!path)
        return path.error();
    return Wording{element.id(),
                   element.text(u"title"_s),
                   element.text(u"letter"_s),
                   element.text(u"text"_s),
                   element.text(u"path"_s),
                   element.text(u"cite"_s)};
}

Result<LeftOut> leftOutOf(const SectionElement &element)
{
    if (auto good = element.hasTexts({u"title"_s, u"text"_s}); !good)
        return good.error();
    return LeftOut{element.id(), element.text(u"title"_s), element.text(u"text"_s)};
}

/// Every element of a section by `read`; the first fault ends it.
template <typename T>
Result<void> readSection(const QJsonObject &pack, const QString &section, const PathTypes &types,
                         Result<T> (*read)(const SectionElement &), QList<T> &into)
{
    QSet<QString> seen;
    for (const QJsonValue &value : pack.value(section).toArray()) {
        const SectionElement element(section, value.toObject(), types);
        auto one = read(element);
        if (!one)
            return one.error();
        if (auto fresh = unusedId(element, seen); !fresh)
            return fresh;
        into.append(std::move(*one));
    }
    return {};
}

} // namespace

Result<Guide> Guide::fromJson(const QJsonObject &pack, std::shared_ptr<const SchemaPathTypes> types)
{
    Guide guide;
    guide.m_tables = pack.value("tables"_L1).toObject();
    guide.m_types = std::move(types);
    const PathTypes &known = *guide.m_types;
    if (auto read = readSection(pack, u"definitions"_s, known, noteOf, guide.m_definitions); !read)
        return read.error();
    if (auto read = readSection(pack, u"guidance"_s, known, noteOf, guide.m_guidance); !read)
        return read.error();
    if (auto read = readSection(pack, u"wording"_s, known, wordingOf, guide.m_wording); !read)
        return read.error();
    if (auto read = readSection(pack, u"left_out"_s, known, leftOutOf, guide.m_leftOut); !read)
        return read.error();
    for (GuideNote &note : guide.m_definitions)
        note.term = termOf(note.title);
    return guide;
}

QList<GuideNote> Guide::meanings(const QStringList &paths, const QString &text) const
{
    QStringList generic;
    for (const QString &path : paths)
        generic.append(genericOf(path));
    QList<GuideNote> found;
    for (const GuideNote &note : m_definitions)
        if (belongs(note, generic) || (!note.term.pattern().isEmpty() && note.term.match(text).hasMatch()))
            found.append(note);
    return found;
}

QList<GuideNote> Guide::advice(const QStringList &paths, const QJsonObject &site, QDate today) const
{
    QStringList generic;
    for (const QString &path : paths)
        generic.append(genericOf(path));
    const Facts facts{site, {}, today, &m_types->formulas(), m_tables};
    Evaluation evaluation(facts);
    QList<GuideNote> found;
    for (const GuideNote &note : m_guidance)
        if (belongs(note, generic) && !(note.applies && note.applies->evaluate(evaluation).truth == Truth::False))
            found.append(note);
    return found;
}

QList<GuideNote> Guide::found(const QString &search) const
{
    const QStringList words = search.split(u' ', Qt::SkipEmptyParts);
    QList<GuideNote> found;
    for (const GuideNote &note : m_definitions) {
        const QString said = note.title + u' ' + note.text;
        if (std::all_of(words.begin(), words.end(),
                        [&said](const QString &word) { return said.contains(word, Qt::CaseInsensitive); }))
            found.append(note);
    }
    return found;
}

} // namespace wm::rules
