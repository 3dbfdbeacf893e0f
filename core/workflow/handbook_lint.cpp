// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/handbook_lint.h"

#include "core/catalog/pack.h"
#include "core/rules/document_book.h"
#include "core/rules/rule_pack.h"
#include "core/site/schema.h"
#include "core/workflow/json_schema.h"
#include "core/workflow/pack_tests.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

/// The languages every text of a pack is in besides English (docs/translations.md).
const QStringList &languages()
{
    static const QStringList words{u"es"_s, u"fr_CA"_s};
    return words;
}

/// What stands in the braces of a message, in the order of the text.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"\\{([^{}]*)\\}"_s);
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

/// The same in the order of the alphabet and without the words in quotes, which are translated like the text around
/// them.
QStringList withoutWords(const QString &text)
{
    static const QRegularExpression word(u"'[^']*'"_s);
    QStringList found = placeholders(text);
    found.replaceInStrings(word, u"''"_s);
    found.sort();
    return found;
}

class Lint
{
public:
    Lint(const HandbookFiles &files, std::shared_ptr<const rules::SchemaPathTypes> types,
         std::shared_ptr<const site::Schema> schema)
        : m_files(files), m_types(std::move(types)), m_schema(std::move(schema))
    {
    }
    LintReport report;

    void add(bool grave, const QString &pointer, const QString &message)
    {
        report.faults.append({grave, pointer, message});
    }

    void shape()
    {
        for (const catalog::PackProblem &problem : catalog::lintPack(m_files.pack))
            add(true, problem.pointer, problem.message);
        if (const QString fault = shapeFault(m_files.pack); !fault.isEmpty())
            shapeOfEach(fault);
        if (m_files.pack.value("utility"_L1).toString() == "other"_L1 &&
            m_files.pack.value("utility_name"_L1).toString().trimmed().isEmpty())
            add(true, u"/utility_name"_s, WorkflowWords::tr("A pack of the utility “other” names it here."));
        utility(m_files.pack.value("utility"_L1).toString());
    }

    /// What is wrong by the schema of packs; empty: nothing.
    static QString shapeFault(const QJsonObject &pack)
    {
        const auto sound =
            validateJson(pack, u":/wm/schemas/utility-pack.schema.json"_s, pack.value("id"_L1).toString());
        return sound ? QString() : sound.error().message;
    }

    /// The validator stops at the first fault, at the number of a rule. Whoever writes a pack wants every rule, by its
    /// id.
    void shapeOfEach(const QString &first)
    {
        const QString place = u"rules / "_s, only = u"rules / 0"_s;
        if (!first.contains(place))
            add(true, {}, first);
        for (const QJsonValue rule : m_files.pack.value("rules"_L1).toArray()) {
            QJsonObject alone = m_files.pack;
            alone.insert("rules"_L1, QJsonArray{rule});
            const QString id = rule["id"_L1].toString();
            if (QString fault = shapeFault(alone); fault.contains(only))
                add(true, u"/rules/"_s + id, fault.replace(only, place + id));
        }
    }

    void rules()
    {
        const QJsonArray all = m_files.pack.value("rules"_L1).toArray();
        report.rules = int(all.size());
        QHash<QString, QString> sameAs;
        for (const QJsonValue value : all)
            sameAs.insert(value["id"_L1].toString(), value["same_as"_L1].toString());
        for (const QJsonValue value : all) {
            const QJsonObject rule = value.toObject();
            const QString at = u"/rules/"_s + rule.value("id"_L1).toString();
            words(rule, at);
            reach(rule, at);
            repeats(rule.value("id"_L1).toString(), at, sameAs);
            figures(rule, at);
        }
    }

    /// Every expression of the pack, wherever it stands.
    void expressions(const QJsonValue &node, const QString &at)
    {
        static const QStringList booleans{u"applies"_s, u"require"_s, u"when"_s, u"done"_s};
        static const QStringList others{u"value"_s, u"due"_s, u"estimate"_s, u"fee"_s};
        if (node.isArray()) {
            const QJsonArray list = node.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                expressions(list.at(i), at + u'/' + list.at(i)["id"_L1].toString(QString::number(i)));
        }
        const QJsonObject object = node.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (at.isEmpty() && (it.key() == "tables"_L1 || it.key() == "sources"_L1))
                continue; // data that functions look things up in
            const QString below = at + u'/' + it.key();
            if (booleans.contains(it.key()))
                expression(it.value().toString(), below, rules::Sort::Boolean);
            else if (others.contains(it.key()))
                expression(it.value().toString(), below, rules::Sort::Any);
            else if (it.key() == "date"_L1 || it.key() == "path"_L1 || it.key() == "at"_L1)
                paths(it.value(), below);
            else
                expressions(it.value(), below);
        }
    }

    /// The documents laid out in the pack, as the program reads them.
    void documents()
    {
        if (const auto read = rules::DocumentBook::fromJson(m_files.pack, m_files.pack, m_types); !read)
            add(true, u"/documents"_s, read.error().message);
        QSet<QString> known;
        for (const QJsonValue rule : m_files.pack.value("rules"_L1).toArray())
            known.insert(rule["id"_L1].toString());
        for (const QJsonValue document : m_files.pack.value("documents"_L1).toArray())
            for (const QJsonValue rule : document["rules"_L1].toArray())
                if (!known.contains(rule.toString()))
                    add(true, u"/documents/"_s + document["id"_L1].toString(),
                        WorkflowWords::tr("There is no rule %1.").arg(rule.toString()));
    }

    /// The rules that the pack names for the check boxes of drawings.
    void drawings()
    {
        QSet<QString> known;
        for (const QJsonValue rule : m_files.pack.value("rules"_L1).toArray())
            known.insert(rule["id"_L1].toString());
        const auto look = [&](const QStringList &rules, const QString &at) {
            for (const QString &rule : rules)
                if (!known.contains(rule) && rule != "cite"_L1)
                    add(true, at, WorkflowWords::tr("There is no rule %1.").arg(rule));
        };
        const auto idsOf = [](const QJsonValue &list) { return list.toVariant().toStringList(); };
        const QJsonValue drawings = m_files.pack.value("drawings"_L1);
        for (const QString &sheet : {u"single_line_diagram"_s, u"plot_plan"_s}) {
            look(idsOf(drawings[sheet]["checks"_L1]), u"/drawings/"_s + sheet);
            look(drawings[sheet]["on_sheet"_L1].toObject().keys(), u"/drawings/"_s + sheet);
        }
        look(idsOf(drawings["not_allowed"_L1]), u"/drawings/not_allowed"_s);
    }

    void texts()
    {
        for (const QString &language : languages()) {
            const QJsonObject texts = m_files.texts.value(language);
            QSet<QString> wanted;
            for (const catalog::PackText &text : catalog::packTexts(m_files.pack)) {
                wanted.insert(text.pointer);
                const QString translated = texts.value(text.pointer).toString();
                const QStringList here = withoutWords(translated), there = withoutWords(text.text);
                if (translated.trimmed().isEmpty() && !text.text.isEmpty())
                    add(true, text.pointer, WorkflowWords::tr("It is not translated into %1.").arg(language));
                else if (here != there)
                    add(true, text.pointer,
                        WorkflowWords::tr("What stands in braces differs in %1: {%2}, not {%3}.")
                            .arg(language, here.join(u"} {"_s), there.join(u"} {"_s)));
                else if (const auto sound = rules::Message::parse(translated, *m_types); !sound)
                    add(true, text.pointer, WorkflowWords::tr("In %1: %2").arg(language, sound.error().message));
            }
            for (auto it = texts.begin(); it != texts.end(); ++it)
                if (!wanted.contains(it.key()))
                    add(false, it.key(), WorkflowWords::tr("It is translated into %1 and no text.").arg(language));
        }
    }

    void requirements(const QJsonValue &node, const QString &at)
    {
        if (node.isArray()) {
            const QJsonArray list = node.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                requirements(list.at(i), at + u'/' + list.at(i)["id"_L1].toString(QString::number(i)));
        }
        const QJsonObject object = node.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != "requirements"_L1) {
                requirements(it.value(), at + u'/' + it.key());
                continue;
            }
            for (const QJsonValue id : it.value().toArray())
                if (!m_files.requirements.contains(id.toString()))
                    add(true, at, WorkflowWords::tr("There is no requirement %1.").arg(id.toString()));
        }
    }

    void tests()
    {
        if (!m_files.tests) {
            // The packs inside the program travel without their tests.
            if (!m_files.path.startsWith(u':'))
                add(true, {},
                    WorkflowWords::tr("It has no tests: tests/%1.json beside it is missing.")
                        .arg(m_files.pack.value("id"_L1).toString()));
            return;
        }
        const auto ran = runPackTests(m_files.pack, *m_files.tests, m_types, *m_schema);
        if (!ran)
            return add(true, {}, ran.error().message);
        report.tests = ran->run;
        for (const PackTestFault &fault : ran->faults)
            add(true, u"/rules/"_s + fault.rule,
                fault.test.isEmpty() ? fault.message
                                     : WorkflowWords::tr("Test “%1”: %2").arg(fault.test, fault.message));
    }

private:
    /// A utility that no site can choose is one whose rules no site is ever held against.
    void utility(const QString &id)
    {
        const site::Field *field = m_schema->field(u"utility.id"_s);
        if (id.isEmpty() || field == nullptr || field->choices.contains(QJsonValue(id)))
            return;
        QStringList known;
        for (const QJsonValue &choice : field->choices)
            known.append(choice.toString());
        add(true, u"/utility"_s,
            WorkflowWords::tr("No site can have the utility “%1”. There are: %2; every other one is “other”, with its "
                              "name in “utility_name”.")
                .arg(id, known.join(u", "_s)));
    }

    void words(const QJsonObject &rule, const QString &at)
    {
        if (rule.value("message"_L1).toString().trimmed().isEmpty())
            add(true, at, WorkflowWords::tr("“message” is missing: what is said when it is not met."));
        if (rule.value("cure"_L1).toString().trimmed().isEmpty())
            add(true, at, WorkflowWords::tr("“cure” is missing: what to do when it is not met."));
        if (rule.value("requirements"_L1).toArray().isEmpty())
            add(true, at, WorkflowWords::tr("“requirements” is missing: which requirement it carries."));
        for (const QString &key : {u"message"_s, u"cure"_s})
            if (const auto sound = rules::Message::parse(rule.value(key).toString(), *m_types); !sound)
                add(true, at + u'/' + key, sound.error().message);
    }

    /// A rule whose condition no fact can make true is never looked at.
    void reach(const QJsonObject &rule, const QString &at)
    {
        const QString id = rule.value("id"_L1).toString();
        if (m_files.tests) {
            const QJsonArray never = m_files.tests->value("never"_L1)[id].toArray();
            if (never.contains(u"pass"_s) && never.contains(u"fail"_s))
                add(true, at,
                    WorkflowWords::tr("By its tests no site meets it and none fails it: it decides nothing."));
        }
        if (!rule.contains("applies"_L1))
            return;
        const auto applies = rules::Expression::parse(rule.value("applies"_L1).toString());
        if (applies && applies->paths().isEmpty() && applies->evaluate(rules::Facts{}).truth == rules::Truth::False)
            add(true, at + u"/applies"_s, WorkflowWords::tr("It is always false, so that the rule never applies."));
    }

    void repeats(const QString &id, const QString &at, const QHash<QString, QString> &sameAs)
    {
        QStringList seen{id};
        for (QString next = sameAs.value(id); !next.isEmpty(); next = sameAs.value(next)) {
            if (!sameAs.contains(next))
                return add(true, at + u"/same_as"_s, WorkflowWords::tr("There is no rule %1.").arg(next));
            if (seen.contains(next))
                return add(true, at + u"/same_as"_s,
                           WorkflowWords::tr("The rules name each other, so that none is listed: %1.")
                               .arg((seen << next).join(u" → "_s)));
            seen.append(next);
        }
    }

    /// A figure of a message that is not known where the message is shown: the sites of the rule's own tests tell.
    void figures(const QJsonObject &rule, const QString &at)
    {
        if (!m_files.tests)
            return;
        const QJsonArray tests = m_files.tests->value("tests"_L1)[rule.value("id"_L1).toString()].toArray();
        for (const QString &key : {u"message"_s, u"cure"_s})
            for (const QString &inside : placeholders(rule.value(key).toString()))
                figure(inside, at + u'/' + key, tests);
    }
    void figure(const QString &inside, const QString &at, const QJsonArray &tests)
    {
        const auto expression = rules::Expression::parse(inside);
        if (!expression)
            return; // said already
        for (const QJsonValue test : tests) {
            if (test["expect"_L1].toString() != "fail"_L1)
                continue;
            const rules::Facts facts{test["site"_L1].toObject(),
                                     {},
                                     QDate::fromString(test["today"_L1].toString(), Qt::ISODate),
                                     &m_types->formulas(),
                                     m_files.pack.value("tables"_L1).toObject()};
            if (expression->evaluate(facts).value.isUndefined())
                return add(false, at,
                           WorkflowWords::tr("{%1} is not known in the test “%2”, where this is shown.")
                               .arg(inside, test["name"_L1].toString()));
        }
    }

    void expression(const QString &text, const QString &at, rules::Sort sort)
    {
        const auto parsed = rules::Expression::parse(text);
        if (!parsed)
            return add(true, at, parsed.error().message);
        if (const auto sound = parsed->check(*m_types, sort); !sound)
            add(true, at, sound.error().message);
    }

    void paths(const QJsonValue &value, const QString &at)
    {
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue one : list)
            if (one.isString() && !m_types->typeOf(one.toString()) && m_schema->field(one.toString()) == nullptr)
                add(true, at,
                    WorkflowWords::tr("The site model has no “%1”. Near to it: %2.")
                        .arg(one.toString(), m_schema->suggestions(one.toString()).join(u", "_s)));
    }

    const HandbookFiles &m_files;
    std::shared_ptr<const rules::SchemaPathTypes> m_types;
    std::shared_ptr<const site::Schema> m_schema;
};

} // namespace

bool LintReport::good() const
{
    return std::none_of(faults.begin(), faults.end(), [](const LintFault &fault) { return fault.grave; });
}

Result<void> soundHandbook(const QJsonObject &pack)
{
    auto types = rules::SchemaPathTypes::shipped();
    if (!types)
        return types.error();
    auto schema = site::Schema::shipped();
    if (!schema)
        return schema.error();
    const HandbookFiles files{{}, pack, {}, {}, {}};
    Lint lint(files, *types, *schema);
    lint.shape();
    lint.rules();
    lint.expressions(files.pack, {});
    lint.documents();
    lint.drawings();
    for (const LintFault &fault : std::as_const(lint.report.faults))
        if (fault.grave)
            return makeError(ErrorCode::Invalid, fault.pointer.isEmpty()
                                                     ? fault.message
                                                     : QStringLiteral("%1: %2").arg(fault.pointer, fault.message));
    return {};
}

Result<LintReport> lintHandbook(const HandbookFiles &files)
{
    auto types = rules::SchemaPathTypes::shipped();
    if (!types)
        return types.error();
    auto schema = site::Schema::shipped();
    if (!schema)
        return schema.error();
    Lint lint(files, *types, *schema);
    lint.shape();
    lint.rules();
    lint.expressions(files.pack, {});
    lint.documents();
    lint.drawings();
    lint.texts();
    lint.report.requirementsKnown = !files.requirements.isEmpty();
    if (lint.report.requirementsKnown)
        lint.requirements(files.pack, {});
    lint.tests();
    return lint.report;
}

} // namespace wm::workflow
