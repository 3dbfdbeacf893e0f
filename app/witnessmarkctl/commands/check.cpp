// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/check.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/chosen_packs.h"
#include "app/witnessmarkctl/commands/site_input.h"
#include "app/witnessmarkctl/commands/timeline.h"
#include "app/witnessmarkctl/trust_folder.h"
#include "core/documents/drawn_facts.h"
#include "core/rules/questions.h"
#include "core/site/schema.h"
#include "core/workflow/doubts.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/product_rules.h"

#include <algorithm>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

bool isSettled(const Finding &finding)
{
    return finding.status == u"pass" || finding.status == u"attested" || finding.status == u"not-applicable";
}

QString statusWord(const Finding &finding)
{
    const QString &status = finding.status;
    if (status == u"fail" && !finding.missing.isEmpty()) // has() of a pack: it waits for what is not there
        return CommandLineWords::tr("NOT RECORDED");
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
    if (status == u"variance-granted")
        return CommandLineWords::tr("VARIANCE GRANTED");
    return status == u"pass" ? CommandLineWords::tr("met") : CommandLineWords::tr("does not apply");
}

void print(const Finding &finding, const Output &output)
{
    output.text(QStringLiteral("%1  %2  %3").arg(statusWord(finding), finding.id, finding.title));
    if (!finding.message.isEmpty())
        output.text(QStringLiteral("    ") + finding.message);
    if (!finding.answer.isEmpty())
        output.text(QStringLiteral("    ") + finding.answer);
    if (!finding.cure.isEmpty())
        output.text(QStringLiteral("    ") + finding.cure);
    if (!finding.missing.isEmpty())
        output.text(QStringLiteral("    ") +
                    CommandLineWords::tr("Missing: %1").arg(finding.missing.join(QStringLiteral(", "))));
    if (!finding.note.isEmpty())
        output.text(QStringLiteral("    ") + CommandLineWords::tr("How it is read: %1").arg(finding.note));
    const auto isDrawn = [](const QJsonValue &because) {
        return because[QStringLiteral("source")] == QLatin1String("drawing");
    };
    if (std::any_of(finding.because.begin(), finding.because.end(), isDrawn))
        output.text(QStringLiteral("    ") + CommandLineWords::tr("From the drawing this program made."));
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
    QJsonArray packs, products, findings, documents;
    QJsonObject results, process;
    bool good = true;
};

void append(Answer &answer, const Finding &finding, const QString &pack)
{
    QJsonObject json = finding.toJson();
    json.insert(QStringLiteral("pack"), pack);
    answer.findings.append(json);
}

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
        append(answer, finding, rules.id());
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

/// What the products on the site say of it; the packs of the handbooks stay what --pack asked for.
void addProduct(Answer &answer, const workflow::ProductBook &book, const QList<rules::Question> &questions, bool all,
                const Output &output)
{
    answer.products.append(book.pack);
    output.text(QStringLiteral("%1 (%2)").arg(book.title, book.version));
    int open = 0;
    for (Finding finding : book.findings) {
        const bool settled = isSettled(finding);
        open += settled ? 0 : 1;
        answer.good = answer.good && settled;
        if (!all && settled)
            continue;
        finding.missing = rules::inOrderOf(questions, finding.missing);
        append(answer, finding, book.pack);
        print(finding, output);
    }
    output.text(CommandLineWords::tr("Rules: %1; open: %2").arg(book.findings.size()).arg(open));
}

/// The way to permission, told; a site has one utility, so of several packs the first that has a way is kept.
void addWay(Answer &answer, const workflow::Handbook &book, const rules::SiteCheck &checked, const SiteInput &input,
            bool all, const Output &output)
{
    if (!book.process.exists())
        return;
    const rules::ProcessView way = book.process.at(input.site, input.today, checked);
    printTimeline(way, input.today, all, output);
    if (answer.process.isEmpty())
        answer.process = way.toJson(all);
}

/// What is asked, in order; the next one is told.
QJsonArray asked(const QList<rules::Question> &questions, const site::Schema &schema, const Output &output)
{
    QJsonArray list;
    for (const rules::Question &question : questions)
        list.append(questionJson(question, schema));
    if (!questions.isEmpty())
        output.text(CommandLineWords::tr("Ask next: %1 (%2); findings that wait for it: %3")
                        .arg(schema.placedTitle(questions.first().path), questions.first().path)
                        .arg(questions.first().decides));
    return list;
}

/// Facts that cannot all be so; told, and never chosen among.
QJsonArray contradictions(const SiteInput &input, const documents::Drawn &drawn, const Output &output)
{
    QJsonArray list;
    const QList<site::Contradiction> recorded = workflow::contradictionsOf(input.site, input.today);
    for (const site::Contradiction &one : recorded + drawn.contradictions) {
        // A drawing made of what cannot be so says the same once more.
        const bool repeated =
            one.paths.isEmpty() && std::any_of(recorded.begin(), recorded.end(),
                                               [&](const auto &said) { return one.text.contains(said.text); });
        if (repeated)
            continue;
        list.append(QJsonObject{{QStringLiteral("text"), one.text},
                                {QStringLiteral("paths"), QJsonArray::fromStringList(one.paths)}});
        output.text(one.text);
    }
    return list;
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
    describeSiteInput(parser);
    parser.addOption({QStringLiteral("compare"),
                      CommandLineWords::tr("Says what changes by another version or pack: its id, id@version or file."),
                      QStringLiteral("ID")});
    parser.addOption({QStringLiteral("no-drawings"),
                      CommandLineWords::tr("Goes by what is recorded alone: does not draw the site to see what its "
                                           "drawings show.")});
    parser.addOption({QStringLiteral("all"), CommandLineWords::tr("Also what is met and what does not apply.")});
}

Exit Check::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl check SITE.json [--pack ID]... [--all]"));
        return Exit::Usage;
    }
    const auto input = readSiteInput(parser, context);
    if (!input)
        return failSiteInput(input.error());
    const auto schema = site::Schema::shipped();
    if (!schema)
        return Output::fail(schema.error());
    // All packs are evaluated before anything is said: what to ask is ordered over all of them.
    documents::Drawn drawn;
    if (!parser.isSet(QStringLiteral("no-drawings")))
        drawn = documents::SiteDrawn(input->packs).of(input->site, input->today);
    const QJsonObject seen = drawn.on(input->site);
    QList<std::pair<workflow::Handbook, rules::SiteCheck>> checks;
    QList<Finding> findings;
    for (const catalog::Pack &pack : input->packs) {
        auto book = workflow::handbook(pack, packLanguage());
        if (!book)
            return Output::fail(book.error());
        rules::SiteCheck checked = book->rules.check(seen, input->today);
        drawn.mark(checked.findings);
        findings += checked.findings;
        checks.append({std::move(*book), std::move(checked)});
    }
    const auto products = workflow::productBooks(seen, input->today, packLanguage());
    if (!products)
        return Output::fail(products.error());
    for (const workflow::ProductBook &book : *products)
        findings += book.findings;
    const QList<rules::Question> questions = rules::questionsOf(findings);
    Answer answer;
    for (const auto &[book, checked] : std::as_const(checks)) {
        add(answer, book.rules, checked, questions, parser.isSet(QStringLiteral("all")), context.output);
        addWay(answer, book, checked, *input, parser.isSet(QStringLiteral("all")), context.output);
    }
    for (const workflow::ProductBook &book : *products)
        addProduct(answer, book, questions, parser.isSet(QStringLiteral("all")), context.output);
    QJsonObject document;
    if (parser.isSet(QStringLiteral("compare"))) {
        const auto other = packNamed(parser.value(QStringLiteral("compare")), input->shelf, ownTrustFolder(context));
        if (!other)
            return Output::fail(other.error());
        const auto changes = changesBy(*other, input->packs.constFirst(), seen, input->today, context.output);
        if (!changes)
            return Output::fail(changes.error());
        document = *changes;
    }
    document.insert(QStringLiteral("site"), input->name);
    document.insert(QStringLiteral("packs"), answer.packs);
    document.insert(QStringLiteral("products"), answer.products);
    document.insert(QStringLiteral("findings"), answer.findings);
    document.insert(QStringLiteral("questions"), asked(questions, **schema, context.output));
    const QStringList notices = packNotices(input->packs, input->site, input->today);
    for (const QString &notice : notices)
        Output::message(notice);
    answer.good = answer.good && std::all_of(input->packs.begin(), input->packs.end(), [&](const catalog::Pack &pack) {
                      return workflow::utilityKey(pack) == workflow::utilityKey(input->site);
                  });
    document.insert(QStringLiteral("notices"), QJsonArray::fromStringList(notices));
    const QJsonArray cannotBe = contradictions(*input, drawn, context.output);
    answer.good = answer.good && cannotBe.isEmpty();
    document.insert(QStringLiteral("contradictions"), cannotBe);
    for (const QString &one : drawn.lacks)
        context.output.text(one);
    document.insert(QStringLiteral("drawings_lack"), QJsonArray::fromStringList(drawn.lacks));
    document.insert(QStringLiteral("drawn"), drawn.toJson());
    document.insert(QStringLiteral("documents"), answer.documents);
    document.insert(QStringLiteral("results"), answer.results);
    if (!answer.process.isEmpty())
        document.insert(QStringLiteral("process"), answer.process);
    context.output.document(document);
    return answer.good ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
