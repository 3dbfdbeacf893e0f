// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/pack_tests.h"

#include "core/rules/rule_pack.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

/// The rule as a pack of its own, so that a test costs one rule and not the whole book.
Result<rules::RulePack> alone(const QJsonObject &pack, QJsonObject rule,
                              const std::shared_ptr<const rules::SchemaPathTypes> &types)
{
    rule.remove("same_as"_L1);
    const QJsonObject small{{u"id"_s, pack.value("id"_L1)},
                            {u"version"_s, pack.value("version"_L1)},
                            {u"tables"_s, pack.value("tables"_L1)},
                            {u"rules"_s, QJsonArray{rule}}};
    return rules::RulePack::fromJson(small, types, QLocale::c());
}

/// Every outcome a rule of its kind can have.
QStringList outcomes(const QJsonObject &rule)
{
    QStringList words = rule.contains("require"_L1) ? QStringList{u"pass"_s, u"fail"_s, u"unknown"_s}
                                                    : QStringList{u"attest"_s, u"attested"_s};
    if (rule.contains("applies"_L1))
        words.append(u"not-applicable"_s);
    return words;
}

class Runner
{
public:
    Runner(const QJsonObject &pack, const std::shared_ptr<const rules::SchemaPathTypes> &types,
           const site::Schema &schema)
        : m_pack(pack), m_types(types), m_schema(schema)
    {
    }

    void run(const QJsonObject &rule, const QJsonArray &tests, const QStringList &never)
    {
        const QString id = rule.value("id"_L1).toString();
        const auto book = alone(m_pack, rule, m_types);
        if (!book)
            return add(id, {}, book.error().message);
        QSet<QString> had;
        for (const QJsonValue test : tests)
            had.insert(one(id, *book, test.toObject()));
        for (const QString &word : outcomes(rule)) {
            if (!had.contains(word) && !never.contains(word))
                add(id, {}, WorkflowWords::tr("No test expects “%1”.").arg(word));
            if (had.contains(word) && never.contains(word))
                add(id, {},
                    WorkflowWords::tr("A test expects “%1”, which is said never to come out (never).").arg(word));
        }
    }
    void add(const QString &rule, const QString &test, const QString &message)
    {
        report.faults.append({rule, test, message});
    }
    PackTestReport report;

private:
    /// What it expects.
    QString one(const QString &id, const rules::RulePack &book, const QJsonObject &test)
    {
        const QString name = test.value("name"_L1).toString(), expected = test.value("expect"_L1).toString();
        static const QStringList words{u"pass"_s,           u"fail"_s,   u"unknown"_s,
                                       u"not-applicable"_s, u"attest"_s, u"attested"_s};
        const QDate today = QDate::fromString(test.value("today"_L1).toString(), Qt::ISODate);
        QJsonObject site = test.value("site"_L1).toObject();
        QJsonObject named = site;
        if (!named.contains("id"_L1))
            named.insert(u"id"_s, u"test"_s); // a piece of a site has no name of its own
        if (name.isEmpty() || !words.contains(expected) || !today.isValid() || !test.value("site"_L1).isObject())
            add(id, name,
                WorkflowWords::tr("A test has a name, a site, a day (today) and what it expects: one of %1.")
                    .arg(words.join(u", "_s)));
        else if (const auto sound = m_schema.checkSite(named); !sound)
            add(id, name, sound.error().message);
        else if (const Finding found = book.check(site, today).findings.constFirst(); found.status != expected)
            add(id, name, WorkflowWords::tr("It expects “%1” and gets “%2”.").arg(expected, found.status));
        ++report.run;
        return expected;
    }

    const QJsonObject &m_pack;
    const std::shared_ptr<const rules::SchemaPathTypes> &m_types;
    const site::Schema &m_schema;
};

} // namespace

Result<PackTestReport> runPackTests(const QJsonObject &pack, const QJsonObject &tests,
                                    const std::shared_ptr<const rules::SchemaPathTypes> &types,
                                    const site::Schema &schema)
{
    const QString id = pack.value("id"_L1).toString();
    if (tests.value("schema"_L1).toString() != "witnessmark-pack-tests/1"_L1 || tests.value("pack"_L1).toString() != id)
        return makeError(ErrorCode::Invalid, WorkflowWords::tr("These are no tests of the pack %1: the schema must be "
                                                               "“witnessmark-pack-tests/1” and the pack “%1”.")
                                                 .arg(id));
    const QJsonObject all = tests.value("tests"_L1).toObject(), never = tests.value("never"_L1).toObject();
    Runner runner(pack, types, schema);
    QSet<QString> known;
    for (const QJsonValue value : pack.value("rules"_L1).toArray()) {
        const QJsonObject rule = value.toObject();
        const QString ruleId = rule.value("id"_L1).toString();
        known.insert(ruleId);
        QStringList absent;
        for (const QJsonValue word : never.value(ruleId).toArray())
            absent.append(word.toString());
        runner.run(rule, all.value(ruleId).toArray(), absent);
    }
    for (const QJsonObject &named : {all, never})
        for (auto it = named.begin(); it != named.end(); ++it)
            if (!known.contains(it.key()))
                runner.add(it.key(), {}, WorkflowWords::tr("There is no rule %1.").arg(it.key()));
    return runner.report;
}

} // namespace wm::workflow
