// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_findings.h"

#include "core/documents/drawn_facts.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/job_packs.h"
#include "core/workflow/job_responses.h"
#include "core/workflow/product_rules.h"

namespace wm::documents {

namespace {

/// The pack in the version that the job keeps, or else, said in `book.began`, the one in force.
catalog::Pack keptPack(const PackShelf &shelf, const catalog::Pack &inForce, const record::JobState &state,
                       HeldBook &book)
{
    const QString kept = workflow::keptVersion(state, inForce.id());
    if (kept.isEmpty() || kept == inForce.version())
        return inForce;
    if (auto older = shelf.version(inForce.id(), kept))
        return *older;
    book.began = kept;
    return inForce;
}

} // namespace

QList<catalog::Pack> keptHandbooks(const PackShelf &shelf, const record::JobState &state, const QString &utility)
{
    QList<catalog::Pack> kept;
    if (utility.isEmpty())
        return kept;
    HeldBook book;
    for (const catalog::Pack &inForce : shelf.packsOf(utility))
        kept.append(keptPack(shelf, inForce, state, book));
    return kept;
}

Result<QList<HeldBook>> heldBooks(const PackShelf &shelf, const workflow::Engine &engine, const record::JobState &state,
                                  QDate today, const QString &language)
{
    const auto collar = workflow::collarBook(workflow::siteWithAttestations(engine, state), today, language);
    if (!collar)
        return collar.error();
    QList<HeldBook> books{{collar->title, collar->pack, collar->version, true, {}, collar->findings}};
    const QJsonObject site = engine.facts(state).site;
    const auto more = workflow::productRules(language); // of the meters; the collar's stand first
    if (!more)
        return more.error();
    for (const rules::RulePack &rules : *more)
        if (const QList<Finding> findings = workflow::productFindings(rules, site, today); !findings.isEmpty())
            books.append({rules.title(), rules.id(), rules.version(), true, {}, findings});
    const QString utility = workflow::utilityKey(site);
    if (utility.isEmpty())
        return books;
    const auto responses = workflow::findingResponses(state);
    const Drawn drawn = SiteDrawn(keptHandbooks(shelf, state, utility)).of(site, today);
    const QJsonObject seen = drawn.on(site);
    for (const catalog::Pack &inForce : shelf.packsOf(utility)) {
        HeldBook book;
        const auto rules = workflow::handbookRules(keptPack(shelf, inForce, state, book), language);
        if (!rules)
            return rules.error();
        book.title = rules->title();
        book.pack = rules->id();
        book.version = rules->version();
        rules::SiteCheck checked = rules->check(seen, today, responses);
        drawn.mark(checked.findings);
        book.complete = checked.complete;
        for (const Finding &finding : checked.findings)
            if (finding.repeats.isEmpty())
                book.findings.append(finding);
        books.append(book);
    }
    return books;
}

} // namespace wm::documents
