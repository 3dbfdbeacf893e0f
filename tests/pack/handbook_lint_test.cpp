// SPDX-License-Identifier: GPL-3.0-or-later
// The utility packs of this release and the template: no fault, and every test of every rule holds. Then one fault
// after the other, each found where it is.
#include "core/workflow/handbook_lint.h"

#include "core/base/json.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

#include <functional>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {

const QString kSource = QStringLiteral(WM_SOURCE_DIR);

HandbookFiles templateFiles()
{
    auto files = readHandbookFiles(kSource + u"/resources/packs/template/twin-rivers-2026.json"_s);
    EXPECT_TRUE(files) << (files ? "" : qUtf8Printable(files.error().message));
    return files ? *files : HandbookFiles();
}

std::string listed(const LintReport &report, bool graveOnly = false)
{
    QStringList lines;
    for (const LintFault &fault : report.faults)
        if (fault.grave || !graveOnly)
            lines.append(fault.pointer + u": "_s + fault.message);
    return lines.join(u'\n').toStdString();
}

/// The rule at an index, changed.
void change(HandbookFiles &files, int index, const std::function<void(QJsonObject &)> &how)
{
    QJsonArray rules = files.pack.value("rules"_L1).toArray();
    QJsonObject rule = rules[index].toObject();
    how(rule);
    rules[index] = rule;
    files.pack.insert(u"rules"_s, rules);
}

void expectFault(const HandbookFiles &files, const QString &pointer, const QString &part, bool grave = true)
{
    const auto report = lintHandbook(files);
    ASSERT_TRUE(report) << qUtf8Printable(report.error().message);
    for (const LintFault &fault : report->faults)
        if (fault.pointer == pointer && fault.message.contains(part)) {
            EXPECT_EQ(fault.grave, grave);
            return;
        }
    ADD_FAILURE() << "no fault at " << qUtf8Printable(pointer) << " with " << qUtf8Printable(part) << ":\n"
                  << listed(*report);
}

} // namespace

TEST(HandbookLint, EveryPackOfThisReleaseIsSoundAndEveryTestOfItsRulesHolds)
{
    const auto known = readRequirementIds(kSource + u"/tests/data/requirement_ids.txt"_s);
    ASSERT_TRUE(known);
    const QDir packs(kSource + u"/resources/packs"_s);
    int checked = 0;
    for (const QString &name : packs.entryList({u"*.json"_s}, QDir::Files)) {
        auto files = readHandbookFiles(packs.filePath(name));
        ASSERT_TRUE(files) << qUtf8Printable(files.error().message);
        if (files->pack.value("sort"_L1).toString() != "utility"_L1)
            continue;
        files->requirements = *known;
        const auto report = lintHandbook(*files);
        ASSERT_TRUE(report) << qUtf8Printable(report.error().message);
        EXPECT_TRUE(report->good()) << listed(*report, true);
        // Every rule has at least two outcomes to be shown.
        EXPECT_GE(report->tests, 2 * report->rules) << qUtf8Printable(name);
        ++checked;
    }
    EXPECT_GE(checked, 2);
}

TEST(HandbookLint, TheTemplateHasNoFaultAtAll)
{
    const auto report = lintHandbook(templateFiles());
    ASSERT_TRUE(report);
    EXPECT_EQ(listed(*report), "");
    EXPECT_EQ(report->rules, 10);
    EXPECT_GE(report->tests, 40);
    EXPECT_TRUE(report->requirementsKnown);
}

TEST(HandbookLint, AMisspeltPathIsSaidWithPlaceAndColumn)
{
    HandbookFiles files = templateFiles();
    change(files, 1, [](QJsonObject &rule) { rule[u"require"_s] = u"25 >= derived.total_ac_kv"_s; });
    expectFault(files, u"/rules/TRE-1-02/require"_s, u"olumn 7"_s);
    files = templateFiles();
    change(files, 1, [](QJsonObject &rule) { rule[u"message"_s] = u"{derived.total_ac_kv} kW"_s; });
    expectFault(files, u"/rules/TRE-1-02/message"_s, u"total_ac_kv"_s);
    files = templateFiles();
    QJsonArray steps = files.pack.value("process"_L1).toArray();
    QJsonObject step = steps[2].toObject();
    step[u"date"_s] = u"process.pto_dat"_s;
    step[u"due"_s] = u"business_days_after(process.ahj_passed, 10)"_s;
    steps[2] = step;
    files.pack.insert(u"process"_s, steps);
    expectFault(files, u"/process/TRE-P-03/date"_s, u"process.pto_date"_s);
    expectFault(files, u"/process/TRE-P-03/due"_s, u"ahj_passed"_s);
}

TEST(HandbookLint, ARuleThatIsNeverListedIsFound)
{
    HandbookFiles files = templateFiles();
    change(files, 2, [](QJsonObject &rule) { rule[u"applies"_s] = u"1 > 2"_s; });
    expectFault(files, u"/rules/TRE-2-01/applies"_s, u"always false"_s);
    files = templateFiles();
    change(files, 2, [](QJsonObject &rule) { rule[u"same_as"_s] = u"TRE-2-02"_s; });
    change(files, 3, [](QJsonObject &rule) { rule[u"same_as"_s] = u"TRE-2-01"_s; });
    expectFault(files, u"/rules/TRE-2-01/same_as"_s, u"TRE-2-01 → TRE-2-02 → TRE-2-01"_s);
    files = templateFiles();
    files.tests->insert(u"never"_s, QJsonObject{{u"TRE-2-01"_s, QJsonArray{u"pass"_s, u"fail"_s}}});
    expectFault(files, u"/rules/TRE-2-01"_s, u"decides nothing"_s);
    files = templateFiles();
    change(files, 2, [](QJsonObject &rule) { rule[u"same_as"_s] = u"TRE-9-09"_s; });
    expectFault(files, u"/rules/TRE-2-01/same_as"_s, u"no rule TRE-9-09"_s);
}

TEST(HandbookLint, WhatIsMissingIsFound)
{
    for (const auto &[key, word] : {std::pair{u"message"_s, u"message"_s}, std::pair{u"cure"_s, u"cure"_s}}) {
        HandbookFiles files = templateFiles();
        change(files, 0, [&key](QJsonObject &rule) { rule.remove(key); });
        expectFault(files, u"/rules/TRE-1-01"_s, word);
    }
    HandbookFiles files = templateFiles();
    change(files, 0, [](QJsonObject &rule) { rule.remove(u"cite"_s); });
    expectFault(files, u"/rules/TRE-1-01"_s, u"cite"_s);
    files = templateFiles();
    change(files, 0, [](QJsonObject &rule) { rule[u"requirements"_s] = QJsonArray{u"TRE-7-77"_s}; });
    expectFault(files, u"/rules/TRE-1-01"_s, u"no requirement TRE-7-77"_s);
    files = templateFiles();
    files.texts[u"es"_s].remove(u"/rules/TRE-1-01/cure"_s);
    expectFault(files, u"/rules/TRE-1-01/cure"_s, u"not translated into es"_s);
    files = templateFiles();
    files.texts[u"fr_CA"_s][u"/rules/TRE-1-02/message"_s] = u"Trop."_s;
    expectFault(files, u"/rules/TRE-1-02/message"_s, u"differs in fr_CA"_s);
    // Words inside the braces are translated; paths are not, and have to be ones.
    files = templateFiles();
    change(files, 1, [](QJsonObject &rule) { rule[u"message"_s] = u"{has(derived.total_ac_kw) ? 'much' : 'none'}"_s; });
    files.texts[u"es"_s][u"/rules/TRE-1-02/message"_s] = u"{has(derived.total_ac_kw) ? 'mucho' : 'nada'}"_s;
    files.texts[u"fr_CA"_s][u"/rules/TRE-1-02/message"_s] = u"{has(derived.total_ac_kw) ? 'trop' : 'rien'}"_s;
    EXPECT_EQ(listed(*lintHandbook(files), true), "");
    files = templateFiles();
    change(files, 1, [](QJsonObject &rule) { rule[u"message"_s] = u"{utility.id == 'sce' ? 1 : 2}"_s; });
    files.texts[u"es"_s][u"/rules/TRE-1-02/message"_s] = u"{utility.id == 'esa' ? 1 : 2}"_s;
    expectFault(files, u"/rules/TRE-1-02/message"_s, u"In es: "_s);
    files = templateFiles();
    files.tests.reset();
    expectFault(files, {}, u"no tests"_s);
    files = templateFiles();
    files.pack.remove(u"utility_name"_s);
    expectFault(files, u"/utility_name"_s, u"names it"_s);
}

TEST(HandbookLint, ADrawingsCheckBoxNamesRulesThatThereAre)
{
    HandbookFiles files = templateFiles();
    files.pack.insert(u"drawings"_s, QJsonObject{{u"plot_plan"_s, QJsonObject{{u"checks"_s, QJsonArray{u"TR-99"_s}}}},
                                                 {u"not_allowed"_s, QJsonArray{u"TR-98"_s}}});
    expectFault(files, u"/drawings/plot_plan"_s, u"There is no rule TR-99."_s);
    expectFault(files, u"/drawings/not_allowed"_s, u"There is no rule TR-98."_s);
}

TEST(HandbookLint, AMisspeltKeyIsNoSilence)
{
    HandbookFiles files = templateFiles();
    change(files, 2, [](QJsonObject &rule) {
        rule[u"aplies"_s] = rule.value(u"applies"_s);
        rule.remove(u"applies"_s);
    });
    // A second rule with a fault of the same sort is told in the same run, each by its id.
    change(files, 5, [](QJsonObject &rule) { rule.remove(u"kind"_s); });
    expectFault(files, u"/rules/"_s + files.pack["rules"_L1][2]["id"_L1].toString(), u"aplies"_s);
    expectFault(files, u"/rules/"_s + files.pack["rules"_L1][5]["id"_L1].toString(), u"kind"_s);
    files = templateFiles();
    files.pack.insert(u"procces"_s, files.pack.take(u"process"_s)); // would take the whole way away
    expectFault(files, {}, u"procces"_s);
    files = templateFiles();
    files.pack.insert(u"guidance"_s, QJsonArray{QJsonObject{{u"id"_s, u"TRE-3-01"_s},
                                                            {u"title"_s, u"A"_s},
                                                            {u"text"_s, u"B"_s},
                                                            {u"aplies"_s, u"false"_s},
                                                            {u"cite"_s, u"C"_s},
                                                            {u"requirements"_s, QJsonArray()}}});
    expectFault(files, {}, u"aplies"_s);
    files = templateFiles();
    QJsonArray rules = files.pack.value("rules"_L1).toArray();
    rules.append(rules.first());
    files.pack.insert(u"rules"_s, rules);
    expectFault(files, u"/rules/TRE-1-01"_s, u"used twice"_s);
}

TEST(HandbookLint, AMovedThresholdAMissingTestAndATestOfNothingAreFound)
{
    HandbookFiles files = templateFiles();
    change(files, 1, [](QJsonObject &rule) { rule[u"require"_s] = u"derived.total_ac_kw < 25"_s; });
    expectFault(files, u"/rules/TRE-1-02"_s, u"expects “pass” and gets “fail”"_s);
    const auto withTests = [](const QString &rule, const QJsonArray &tests) {
        HandbookFiles changed = templateFiles();
        QJsonObject all = changed.tests->value("tests"_L1).toObject();
        all.insert(rule, tests);
        changed.tests->insert(u"tests"_s, all);
        return changed;
    };
    expectFault(withTests(u"TRE-1-02"_s, {}), u"/rules/TRE-1-02"_s, u"No test expects “fail”"_s);
    expectFault(withTests(u"TRE-8-88"_s, {}), u"/rules/TRE-8-88"_s, u"no rule TRE-8-88"_s);
    const auto test = [](const QJsonObject &site) {
        return QJsonArray{QJsonObject{
            {u"name"_s, u"odd"_s}, {u"site"_s, site}, {u"today"_s, u"2026-11-05"_s}, {u"expect"_s, u"unknown"_s}}};
    };
    expectFault(withTests(u"TRE-1-02"_s, test({{u"colar"_s, 1}})), u"/rules/TRE-1-02"_s, u"colar"_s);
}

TEST(HandbookLint, AFigureThatIsNotKnownWhereItIsShownIsToBeLookedAt)
{
    HandbookFiles files = templateFiles();
    change(files, 1, [](QJsonObject &rule) { rule[u"message"_s] = u"{collar.breaker_a} A"_s; });
    expectFault(files, u"/rules/TRE-1-02/message"_s, u"{collar.breaker_a} is not known"_s, false);
}

} // namespace wm::workflow
