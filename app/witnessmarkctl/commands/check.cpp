// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/check.h"

#include "app/language/language.h"
#include "core/base/json.h"
#include "core/rules/questions.h"
#include "core/site/contradictions.h"
#include "core/site/schema.h"
#include "core/workflow/handbooks.h"

#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// The packs asked for by name or file, or else those of the site's own utility.
Result<QList<catalog::Pack>> chosenPacks(const QStringList &asked, const QJsonObject &site)
{
    QList<catalog::Pack> packs;
    for (const QString &one : asked) {
        auto pack = QFileInfo::exists(one) ? catalog::Pack::fromFile(one) : catalog::Pack::load(one);
        if (!pack)
            return pack.error();
        if (pack->sort() != catalog::PackSort::Utility)
            return makeError(ErrorCode::Invalid, CommandLineWords::tr("%1 is no utility pack: it has no rules that a "
                                                                      "site could be held against.")
                                                     .arg(one));
        packs.append(std::move(*pack));
    }
    if (!packs.isEmpty())
        return packs;
    const QString utility = site.value(u"utility").toObject().value(u"id").toString();
    auto found = workflow::handbookPacks(utility);
    if (!found)
        return found.error();
    if (utility.isEmpty() || found->isEmpty()) {
        QStringList known;
        if (const auto all = workflow::handbookPacks())
            for (const catalog::Pack &pack : *all)
                known.append(pack.id());
        return makeError(ErrorCode::NotFound,
                         (utility.isEmpty()
                              ? CommandLineWords::tr("The site does not say its utility (utility.id), so nobody knows "
                                                     "which handbook applies. Name a pack: --pack %1")
                              : CommandLineWords::tr("There is no pack for the utility “%2”. Name one: --pack %1")
                                    .arg(QStringLiteral("%1"), utility))
                             .arg(known.join(QStringLiteral(" | "))));
    }
    return found;
}

bool isSettled(const Finding &finding)
{
    return finding.status == u"pass" || finding.status == u"attested" || finding.status == u"not-applicable";
}

QString statusWord(const QString &status)
{
    if (status == u"fail")
        return CommandLineWords::tr("NOT MET");
    if (status == u"unknown")
        return CommandLineWords::tr("UNKNOWN");
    if (status == u"attest")
        return CommandLineWords::tr("TO CONFIRM");
    if (status == u"attested")
        return CommandLineWords::tr("CONFIRMED");
    if (status == u"waived")
        return CommandLineWords::tr("WAIVED");
    if (status == u"variance-requested")
        return CommandLineWords::tr("VARIANCE REQUESTED");
    return status == u"pass" ? CommandLineWords::tr("met") : CommandLineWords::tr("does not apply");
}

void print(const Finding &finding, const Output &output)
{
    output.text(QStringLiteral("%1  %2  %3").arg(statusWord(finding.status), finding.id, finding.title));
    if (!finding.message.isEmpty())
        output.text(QStringLiteral("    ") + finding.message);
    if (!finding.cure.isEmpty())
        output.text(QStringLiteral("    ") + finding.cure);
    if (!finding.missing.isEmpty())
        output.text(QStringLiteral("    ") +
                    CommandLineWords::tr("Missing: %1").arg(finding.missing.join(QStringLiteral(", "))));
    if (!finding.note.isEmpty())
        output.text(QStringLiteral("    ") + CommandLineWords::tr("How it is read: %1").arg(finding.note));
    output.text(QStringLiteral("    ") + finding.cite);
}

/// A fact to ask for, with the group of questions it belongs to.
QJsonObject questionJson(const rules::Question &question, const site::Schema &schema)
{
    const site::Field *field = schema.field(question.path);
    return {{QStringLiteral("path"), question.path},
            {QStringLiteral("title"), schema.placedTitle(question.path)},
            {QStringLiteral("decides"), question.decides},
            {QStringLiteral("group"), field != nullptr ? field->ask : QString()}};
}

/// The answer about one site, pack after pack.
struct Answer
{
    QJsonArray packs, findings, documents;
    QJsonObject results;
    bool good = true;
};

void add(Answer &answer, const rules::RulePack &rules, const rules::SiteCheck &checked,
         const QList<rules::Question> &questions, bool all, const Output &output)
{
    answer.good = answer.good && checked.good();
    answer.packs.append(rules.id());
    output.text(QStringLiteral("%1 (%2)").arg(rules.title(), rules.version()));
    if (!checked.complete)
        output.text(CommandLineWords::tr(
            "This pack does not carry the whole handbook yet: what it does not mention was not checked."));
    int open = 0;
    for (Finding finding : checked.findings) {
        open += isSettled(finding) || !finding.repeats.isEmpty() ? 0 : 1;
        if (!all && (isSettled(finding) || !finding.repeats.isEmpty()))
            continue;
        finding.missing = rules::inOrderOf(questions, finding.missing);
        answer.findings.append(finding.toJson());
        print(finding, output);
    }
    for (const rules::DocumentState &document : checked.documents)
        answer.documents.append(QJsonObject{{QStringLiteral("id"), document.id},
                                            {QStringLiteral("title"), document.title},
                                            {QStringLiteral("state"), document.state}});
    for (auto it = checked.results.begin(); it != checked.results.end(); ++it)
        answer.results.insert(it.key(), it.value());
    output.text(CommandLineWords::tr("Rules: %1; open: %2").arg(checked.findings.size()).arg(open));
}

void printNext(const QList<rules::Question> &questions, const site::Schema &schema, const Output &output)
{
    if (questions.isEmpty())
        return;
    const rules::Question &next = questions.first();
    output.text(CommandLineWords::tr("Ask next: %1 (%2); findings that wait for it: %3")
                    .arg(schema.placedTitle(next.path), next.path)
                    .arg(next.decides));
}

} // namespace

QString Check::name() const
{
    return QStringLiteral("check");
}

QString Check::summary() const
{
    return CommandLineWords::tr("holds a site against its utility's handbook");
}

QString Check::example() const
{
    return QStringLiteral("witnessmarkctl check site.json --pack sce-nbt-2025-10 --json");
}

void Check::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("SITE.json"), CommandLineWords::tr("A site of the site model."));
    parser.addOption(
        {QStringLiteral("pack"),
         CommandLineWords::tr("A utility pack, by its id or file; may be given more than once. Without it: "
                              "the packs of the site's utility."),
         QStringLiteral("ID")});
    parser.addOption({QStringLiteral("today"),
                      CommandLineWords::tr("The day that deadlines are judged on, YYYY-MM-DD."),
                      QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("all"), CommandLineWords::tr("Also what is met and what does not apply.")});
}

Exit Check::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl check SITE.json [--pack ID]... [--all]"));
        return Exit::Usage;
    }
    QDate today = QDate::currentDate();
    if (parser.isSet(QStringLiteral("today"))) {
        today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
        if (!today.isValid()) {
            Output::message(CommandLineWords::tr("--today %1 is no date; dates are written 2026-11-05.")
                                .arg(parser.value(QStringLiteral("today"))));
            return Exit::Usage;
        }
    }
    const QString file = parser.positionalArguments().first();
    const auto site = readJsonObject(file);
    if (!site)
        return Output::fail(site.error());
    const auto schema = site::Schema::shipped();
    if (!schema)
        return Output::fail(schema.error());
    if (const auto sound = (*schema)->checkSite(*site); !sound)
        return Output::fail(sound.error());
    const auto packs = chosenPacks(parser.values(QStringLiteral("pack")), *site);
    if (!packs)
        return Output::fail(packs.error());

    // All packs are evaluated before anything is said: what to ask is ordered over all of them.
    QList<std::pair<rules::RulePack, rules::SiteCheck>> checks;
    QList<Finding> findings;
    for (const catalog::Pack &pack : *packs) {
        auto rules = workflow::handbookRules(pack, packLanguage());
        if (!rules)
            return Output::fail(rules.error());
        rules::SiteCheck checked = rules->check(*site, today);
        findings += checked.findings;
        checks.append({std::move(*rules), std::move(checked)});
    }
    const QList<rules::Question> questions = rules::questionsOf(findings);
    Answer answer;
    for (const auto &[rules, checked] : std::as_const(checks))
        add(answer, rules, checked, questions, parser.isSet(QStringLiteral("all")), context.output);
    QJsonArray contradictions;
    for (const site::Contradiction &one : site::contradictionsIn(*site)) {
        contradictions.append(QJsonObject{{QStringLiteral("text"), one.text},
                                          {QStringLiteral("paths"), QJsonArray::fromStringList(one.paths)}});
        context.output.text(one.text);
    }
    printNext(questions, **schema, context.output);
    QJsonArray asked;
    for (const rules::Question &question : questions)
        asked.append(questionJson(question, **schema));
    context.output.document({{QStringLiteral("site"), site->value(u"id").toString(QFileInfo(file).completeBaseName())},
                             {QStringLiteral("packs"), answer.packs},
                             {QStringLiteral("findings"), answer.findings},
                             {QStringLiteral("questions"), asked},
                             {QStringLiteral("contradictions"), contradictions},
                             {QStringLiteral("documents"), answer.documents},
                             {QStringLiteral("results"), answer.results}});
    return answer.good ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
