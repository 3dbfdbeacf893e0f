// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/check.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/chosen_packs.h"
#include "app/witnessmarkctl/commands/site_input.h"
#include "app/witnessmarkctl/commands/timeline.h"
#include "app/witnessmarkctl/trust_folder.h"
#include "core/workflow/handbooks.h"

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
    const bool all = parser.isSet(QStringLiteral("all"));
    bool good = true;
    QJsonArray ids, findings, documents;
    QJsonObject results, process;
    for (const catalog::Pack &pack : input->packs) {
        const auto book = workflow::handbook(pack, packLanguage());
        if (!book)
            return Output::fail(book.error());
        const rules::SiteCheck checked = book->rules.check(input->site, input->today);
        good = good && checked.good();
        ids.append(pack.id());
        context.output.text(QStringLiteral("%1 (%2)").arg(book->rules.title(), book->rules.version()));
        if (!checked.complete)
            context.output.text(CommandLineWords::tr(
                "This pack does not carry the whole handbook yet: what it does not mention was not checked."));
        int open = 0;
        for (const Finding &finding : checked.findings) {
            open += isSettled(finding) || !finding.repeats.isEmpty() ? 0 : 1;
            if (!all && (isSettled(finding) || !finding.repeats.isEmpty()))
                continue;
            findings.append(finding.toJson());
            print(finding, context.output);
        }
        for (const rules::DocumentState &document : checked.documents)
            documents.append(QJsonObject{{QStringLiteral("id"), document.id},
                                         {QStringLiteral("title"), document.title},
                                         {QStringLiteral("state"), document.state}});
        for (auto it = checked.results.begin(); it != checked.results.end(); ++it)
            results.insert(it.key(), it.value());
        context.output.text(CommandLineWords::tr("Rules: %1; open: %2").arg(checked.findings.size()).arg(open));
        if (!book->process.exists())
            continue;
        const rules::ProcessView way = book->process.at(input->site, input->today, checked);
        printTimeline(way, input->today, all, context.output);
        if (process.isEmpty()) // a site has one utility; of several packs the first that has a way
            process = way.toJson(all);
    }
    QJsonObject document;
    if (parser.isSet(QStringLiteral("compare"))) {
        const auto other = packNamed(parser.value(QStringLiteral("compare")), input->shelf, ownTrustFolder(context));
        if (!other)
            return Output::fail(other.error());
        const auto changes = changesBy(*other, input->packs.constFirst(), input->site, input->today, context.output);
        if (!changes)
            return Output::fail(changes.error());
        document = *changes;
    }
    document.insert(QStringLiteral("site"), input->name);
    document.insert(QStringLiteral("packs"), ids);
    document.insert(QStringLiteral("findings"), findings);
    document.insert(QStringLiteral("documents"), documents);
    document.insert(QStringLiteral("results"), results);
    if (!process.isEmpty())
        document.insert(QStringLiteral("process"), process);
    context.output.document(document);
    return good ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
