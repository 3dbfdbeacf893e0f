// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_pack.h"

#include "core/rules/dependencies.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace wm::rules {

using namespace Qt::StringLiterals;

namespace {

struct RulePackWords
{
    Q_DECLARE_TR_FUNCTIONS(RulePackWords)
};

const QStringList &severities()
{
    static const QStringList words{u"stop-work"_s,         u"deficiency"_s, u"not-eligible"_s, u"engineer-review"_s,
                                   u"variance-possible"_s, u"document"_s,   u"warning"_s,      u"info"_s};
    return words;
}

Error wrong(const QString &rule, const QString &place, const QString &sentence)
{
    return makeError(ErrorCode::Invalid, RulePackWords::tr("Rule %1, %2: %3").arg(rule, place, sentence));
}

/// The expression under a key; nothing when there is none.
Result<std::optional<Expression>> expressionAt(const QJsonObject &rule, const QString &key, const PathTypes &types,
                                               Sort wanted)
{
    if (!rule.contains(key))
        return std::optional<Expression>();
    auto expression = Expression::parse(rule.value(key).toString());
    if (!expression)
        return wrong(rule.value("id"_L1).toString(), key, expression.error().message);
    if (const auto sound = expression->check(types, wanted); !sound)
        return wrong(rule.value("id"_L1).toString(), key, sound.error().message);
    return std::optional(std::move(*expression));
}

void notePresent(Rule &rule, const PathTypes &types)
{
    static const QRegularExpression present(u"has\\(([a-z_0-9.]+)\\)"_s);
    for (auto all = present.globalMatch(rule.require->text()); all.hasNext();)
        if (const QString path = all.next().captured(1); types.typeOf(path) && !rule.present.contains(path))
            rule.present.append(path);
}

void noteReads(Rule &rule, const Formulas &formulas)
{
    if (rule.applies)
        rule.appliesReads = factsBehind(rule.applies->paths(), formulas);
    if (rule.require)
        rule.requireReads = factsBehind(rule.require->paths(), formulas);
    rule.reads = rule.appliesReads + rule.requireReads +
                 factsBehind(rule.message.paths() + rule.cure.paths(), formulas) +
                 QStringList{u"attestations."_s + rule.id};
    rule.reads.sort();
    rule.reads.removeDuplicates();
}

} // namespace

Result<RulePack> RulePack::fromJson(const QJsonObject &json, std::shared_ptr<const SchemaPathTypes> types,
                                    const QLocale &locale)
{
    RulePack pack;
    pack.m_id = json.value("id"_L1).toString();
    pack.m_title = json.value("title"_L1).toString();
    pack.m_caption = json.value("caption"_L1).toString(pack.m_title);
    pack.m_version = json.value("version"_L1).toString();
    pack.m_complete = json.value("state"_L1).toString() != "in-preparation"_L1;
    pack.m_tables = json.value("tables"_L1).toObject();
    pack.m_types = std::move(types);
    pack.m_locale = locale;
    for (const QJsonValue &rule : json.value("rules"_L1).toArray())
        if (const auto added = pack.add(rule.toObject()); !added)
            return added.error();
    for (const Rule &rule : std::as_const(pack.m_rules))
        if (!rule.sameAs.isEmpty() && !pack.m_places.contains(rule.sameAs))
            return wrong(rule.id, u"same_as"_s, RulePackWords::tr("There is no rule %1.").arg(rule.sameAs));
    for (const QJsonValue &value : json.value("results"_L1).toArray()) {
        auto expression = expressionAt(value.toObject(), u"value"_s, *pack.m_types, Sort::Any);
        if (!expression)
            return expression.error();
        if (!*expression)
            return wrong(value.toObject().value("id"_L1).toString(), u"value"_s,
                         RulePackWords::tr("A result has an expression."));
        pack.m_results.append({value.toObject().value("id"_L1).toString(), std::move(**expression)});
    }
    return pack;
}

Result<void> RulePack::add(const QJsonObject &json)
{
    Rule rule;
    rule.id = json.value("id"_L1).toString();
    rule.kind = json.value("kind"_L1).toString();
    rule.severity = json.value("severity"_L1).toString();
    rule.title = json.value("title"_L1).toString();
    rule.cite = json.value("cite"_L1).toString();
    rule.note = json.value("note"_L1).toString();
    rule.ask = json.value("ask"_L1).toString();
    rule.sameAs = json.value("same_as"_L1).toString();
    if (m_places.contains(rule.id))
        return wrong(rule.id, u"id"_s, RulePackWords::tr("There are two rules of this id."));
    if (!severities().contains(rule.severity))
        return wrong(rule.id, u"severity"_s,
                     RulePackWords::tr("“%1” is none of %2.").arg(rule.severity, severities().join(u", "_s)));
    auto applies = expressionAt(json, u"applies"_s, *m_types, Sort::Boolean);
    if (!applies)
        return applies.error();
    auto require = expressionAt(json, u"require"_s, *m_types, Sort::Boolean);
    if (!require)
        return require.error();
    rule.applies = std::move(*applies);
    rule.require = std::move(*require);
    if (rule.require.has_value() == !rule.ask.isEmpty())
        return wrong(rule.id, u"require"_s,
                     RulePackWords::tr("A rule has either an expression (require) or a question to a person (ask)."));
    for (const auto &[key, target] : {std::pair{u"message"_s, &rule.message}, std::pair{u"cure"_s, &rule.cure}}) {
        auto message = Message::parse(json.value(key).toString(), *m_types);
        if (!message)
            return wrong(rule.id, key, message.error().message);
        *target = std::move(*message);
    }
    if (rule.require)
        notePresent(rule, *m_types);
    noteReads(rule, m_types->formulas());
    m_places.insert(rule.id, m_rules.size());
    m_rules.append(std::move(rule));
    return {};
}

} // namespace wm::rules
