// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawing_job.h"

#include "core/catalog/suitability.h"
#include "core/documents/drawing_checks.h"
#include "core/drawings/names.h"
#include "core/drawings/plot_limits.h"
#include "core/drawings/sheet_count.h"
#include "core/drawings/sld_model.h"
#include "core/typeface/fonts.h"
#include "core/workflow/doubts.h"
#include "core/workflow/handbooks.h"
#include "core/workflow/product_rules.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <functional>
#include <iterator>

namespace wm::documents {

using namespace Qt::StringLiterals;
using drawings::Drawing;
using drawings::DrawingInput;
using drawings::Missing;

namespace {

constexpr auto kProduct = "connectder-smart-v3"_L1;
/// Both drawings print their names from one list, so they cannot differ.
constexpr auto kNamesMatch = "drawings.sld.names_match_plot_plan"_L1;

QSet<QString> idsOn(const Drawing &drawing)
{
    QSet<QString> ids;
    for (const drawings::Scene &sheet : drawing.sheets)
        for (const drawings::Item &item : sheet.items)
            for (const QString &id : item.requirements)
                ids.insert(id);
    return ids;
}

/// The ids whose items are there whole: a text of them that stands for an absent fact ("[M-1: METER NUMBER]") shows
/// nothing yet.
QSet<QString> idsWholeOn(const Drawing &drawing)
{
    QSet<QString> whole = idsOn(drawing);
    for (const drawings::Scene &sheet : drawing.sheets)
        for (const drawings::Item &item : sheet.items)
            if (const auto *text = std::get_if<drawings::Text>(&item.shape); text && text->string.contains(u'['))
                for (const QString &id : item.requirements)
                    whole.remove(id);
    return whole;
}

bool tooLittle(DrawingKind kind, const site::Site &site, const Drawing &drawing)
{
    if (drawing.sheets.isEmpty())
        return true;
    if (kind == DrawingKind::PlotPlan)
        return drawing.sheets.constFirst().feetPerInch <= 0;
    const bool generation = !site.value(u"inverters"_s).toArray().isEmpty() ||
                            site.boolean(u"backup_generator.present"_s).value_or(false) ||
                            site.boolean(u"other_generation.present"_s).value_or(false);
    return !site.text(u"poi.method"_s) || !generation;
}

QList<Missing> missingOn(const Drawing &drawing)
{
    QList<Missing> all;
    for (const drawings::Scene &sheet : drawing.sheets)
        for (const Missing &one : sheet.missing)
            if (!all.contains(one))
                all.append(one);
    return all;
}

QStringList contradictionsOn(const Drawing &drawing)
{
    QStringList all;
    for (const drawings::Scene &sheet : drawing.sheets)
        all += sheet.contradictions;
    all.removeDuplicates();
    return all;
}

/// "Plot plan: AC disconnect" -> "AC disconnect": the sheet says itself which drawing it is.
QString subject(const QString &title)
{
    const qsizetype colon = title.indexOf(u": "_s);
    return colon < 0 ? title : title.mid(colon + 2);
}

Result<Drawing> draw(DrawingKind kind, const DrawingInput &input)
{
    switch (kind) {
    case DrawingKind::SingleLine:
        return singleLine(input);
    case DrawingKind::ThreeLine:
        return threeLine(input);
    case DrawingKind::PlotPlan:
        break;
    }
    return plotPlan(input);
}

QString stateOf(const Finding *finding, const DrawingWish &wish)
{
    if (finding == nullptr || !wish.asked)
        return u"unknown"_s;
    if (finding->status == "pass"_L1 || finding->status == "attested"_L1)
        return u"shown"_s;
    return finding->status == "fail"_L1 ? u"missing"_s : u"unknown"_s;
}

/// What the sheet has to name beyond what its composer found missing: wishes it does not answer, and facts that decide
/// whether more is wanted, each once with all that hangs on it.
/// `there`: ids with an item on the sheets, which say at its place what it lacks.
QList<Missing> unanswered(const QList<DrawingWish> &wishes, const QList<DrawingRequirement> &required,
                          const QList<Missing> &known, const QSet<QString> &there)
{
    QList<Missing> all;
    QMap<QString, QStringList> undecided;
    const auto isKnown = [&](const QString &path) {
        const auto same = [&path](const Missing &one) { return one.path == path; };
        return std::any_of(known.begin(), known.end(), same) || std::any_of(all.begin(), all.end(), same);
    };
    for (const DrawingRequirement &one : required) {
        const auto wish = std::find_if(wishes.begin(), wishes.end(), [&one](const DrawingWish &each) {
            return each.id == one.id && each.pack == one.pack;
        });
        if (wish == wishes.end() || one.state == "shown"_L1)
            continue;
        if (!wish->asked)
            undecided[wish->undecided.value(0)].append(subject(wish->title));
        else if (one.state == "missing"_L1 && !there.contains(wish->id) && !isKnown(wish->facts.value(0)))
            all.append({wish->facts.value(0), subject(wish->title)});
        else if (one.state == "unknown"_L1 && !wish->keys.isEmpty() && !isKnown(one.missing.value(0)))
            all.append({one.missing.value(0), subject(wish->title)});
    }
    for (auto it = undecided.begin(); it != undecided.end(); ++it)
        all.append({it.key(), u"whether wanted: "_s + it.value().join(u"; "_s)});
    return all;
}

/// A check that prints "?" hangs on a fact that is not there, whether or not the diagram prints that fact itself. One
/// that prints NOT OK keeps the sheet from being final, too: nobody hands that in.
void addNotPassed(const QList<drawings::CheckRow> &rows, const QList<Missing> &known, QList<Missing> &unanswered)
{
    for (const drawings::CheckRow &row : rows) {
        const QString path = row.missing.value(0);
        const auto same = [&path](const Missing &one) { return one.path == path; };
        if (row.verdict == drawings::CheckRow::Verdict::Unknown && !std::any_of(known.begin(), known.end(), same) &&
            !std::any_of(unanswered.begin(), unanswered.end(), same))
            unanswered.append({path, u"check: "_s + row.words});
        else if (row.verdict == drawings::CheckRow::Verdict::Fail)
            unanswered.append({path, u"check, NOT OK: "_s + row.words});
    }
}

/// "Smart ConnectDER V3, NEMA 3R" and "UL 2745, file E468258": product, enclosure and listing by the product's pack.
QStringList productLines(const QJsonObject &pack)
{
    const QJsonArray ratings = pack["ratings"_L1].toArray();
    const auto rating = [&ratings](QLatin1StringView id) {
        for (const auto &one : ratings)
            if (one["id"_L1].toString() == id)
                return one["value"_L1].toString();
        return QString();
    };
    const auto together = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u", "_s);
    };
    const QString file = rating("ul_file"_L1);
    return {together({pack["title"_L1].toString(), rating("enclosure"_L1)}),
            together({rating("safety_standard"_L1), file.isEmpty() ? QString() : u"file "_s + file})};
}

/// "SHEET n OF m" over the set that the site lists: a drawing that goes on on further sheets moves those behind it on.
void countInSet(const site::Site &site, const std::function<int(DrawingKind)> &sheetsOf, ComposedDrawing &composed)
{
    composed.sheetsInSet = static_cast<int>(composed.drawing.sheets.size());
    static const QMap<QString, DrawingKind> kinds{{u"single_line"_s, DrawingKind::SingleLine},
                                                  {u"plot_plan"_s, DrawingKind::PlotPlan},
                                                  {u"three_line"_s, DrawingKind::ThreeLine}};
    const QJsonArray listed = site.value(u"drawings.sheets"_s).toArray();
    int first = 0;
    int total = 0;
    QSet<QString> counted; // who lists a diagram's second sheet means the same diagram
    for (const auto &sheet : listed) {
        const auto other = kinds.constFind(sheet["type"_L1].toString());
        int sheets = 1;
        if (other != kinds.cend() && counted.contains(other.key()))
            continue;
        counted.insert(sheet["type"_L1].toString());
        if (other != kinds.cend() && *other == composed.kind) {
            first = total + 1;
            sheets = composed.sheetsInSet;
        } else if (other != kinds.cend()) {
            sheets = sheetsOf(*other);
        }
        total += sheets;
    }
    if (first == 0)
        return; // not in the list: a set of its own
    drawings::renumberSheets(composed.drawing, first, total);
    composed.firstInSet = first;
    composed.sheetsInSet = total;
}

} // namespace

QJsonObject DrawingRequirement::toJson() const
{
    return {{u"id"_s, id},     {u"title"_s, title}, {u"cite"_s, cite},
            {u"pack"_s, pack}, {u"state"_s, state}, {u"missing"_s, QJsonArray::fromStringList(missing)}};
}

Result<JobDrawings> JobDrawings::of(DrawingSource source)
{
    JobDrawings drawings(std::move(source));
    if (auto read = drawings.read(); !read)
        return read.error();
    return drawings;
}

Result<void> JobDrawings::read()
{
    for (qsizetype i = 0; i < m_source.handbooks.size(); ++i) {
        const catalog::Pack &pack = m_source.handbooks.at(i);
        std::shared_ptr<const rules::RulePack> shared = m_source.rules.value(i);
        if (!shared) {
            auto rules = workflow::handbookRules(pack, {});
            if (!rules)
                return rules.error();
            shared = std::make_shared<const rules::RulePack>(std::move(*rules));
        }
        auto check = shared->check(m_source.site, m_source.today);
        m_books.append({pack, std::move(shared), std::move(check)});
    }
    if (!site::Site(m_source.site).boolean(u"collar.present"_s).value_or(false))
        return {};
    const auto product = catalog::Pack::load(kProduct);
    if (!product)
        return product.error();
    const auto rules = catalog::SuitabilityRules::fromPack(*product);
    if (!rules)
        return rules.error();
    m_product = *product;
    m_productFindings = workflow::collarSuitability(*rules, m_source.site, m_source.today).findings;
    for (Finding &finding : m_productFindings)
        finding.applies = finding.status != "not-applicable"_L1; // it is about the collar, and there is one
    return {};
}

QList<DrawingWish> JobDrawings::wishes(DrawingKind kind) const
{
    QList<DrawingWish> all;
    for (const Book &book : m_books)
        all += drawingWishes(*book.rules, book.check, kind);
    return all;
}

DrawingInput JobDrawings::input(DrawingKind kind) const
{
    DrawingInput input;
    input.site = site::Site(m_source.site);
    input.keptNames = m_source.keptNames;
    input.demonstration = m_source.demonstration;
    for (const DrawingWish &wish : wishes(kind))
        for (const QString &key : wish.asked ? wish.keys : QStringList())
            input.wanted[key].append(wish.id);
    for (const site::Contradiction &one : workflow::contradictionsOf(m_source.site, m_source.today))
        input.contradictions.append(one.text);
    const auto addChecks = [&input](const QJsonObject &pack, const QList<Finding> &findings) {
        input.sizing += drawingChecks(pack, findings, DrawingKind::SingleLine);
        input.location += drawingChecks(pack, findings, DrawingKind::PlotPlan);
        input.contradictions += notAllowed(pack, findings);
    };
    for (const Book &book : m_books) {
        const QMap<QString, QString> sentences = drawingSentences(book.pack.json(), *book.rules, kind);
        for (auto it = sentences.begin(); it != sentences.end(); ++it)
            input.sentences.insert(it.key(), it.value());
        addChecks(book.pack.json(), book.check.findings);
    }
    if (m_product) {
        addChecks(m_product->json(), m_productFindings);
        input.collarProduct = productLines(m_product->json());
    }
    const auto names = drawings::Names::of(input.site, input.keptNames);
    for (const MeasuredFact &one : measuredOnPlan(input.site, names))
        if (!one.differs.isEmpty())
            input.contradictions.append(one.differs);
    // The diagram finds these itself; the plan says them as well.
    if (kind == DrawingKind::PlotPlan)
        input.contradictions +=
            drawings::impossibleOnPlan(input.site, names) + drawings::sld::modelOf(input.site, names).contradictions;
    return input;
}

/// The site as the handbooks would see it with this drawing at hand: what it shows is what this drawing shows, whatever
/// somebody recorded of another one.
QJsonObject JobDrawings::siteSeenBy(const QList<DrawingWish> &wishes, const QSet<QString> &shown) const
{
    site::Site seen(m_source.site);
    const auto put = [&seen](const QString &path, bool value) {
        if (const auto with = seen.with(path, value))
            seen = *with;
    };
    put(kNamesMatch, true);
    for (const DrawingWish &wish : wishes) {
        if (!wish.asked || wish.keys.isEmpty())
            continue;
        for (const QString &fact : wish.facts)
            if (wish.keys.contains(fact.section(u'.', -1)))
                put(fact, shown.contains(wish.id));
    }
    return seen.json();
}

QList<DrawingRequirement> JobDrawings::judged(const QList<DrawingWish> &wishes, const Drawing &drawing) const
{
    const QJsonObject seen = siteSeenBy(wishes, idsWholeOn(drawing));
    QList<DrawingRequirement> required;
    for (const Book &book : m_books) {
        const rules::SiteCheck check = book.rules->check(seen, m_source.today);
        for (const DrawingWish &wish : wishes) {
            if (wish.pack != book.rules->id() || !wish.repeats.isEmpty())
                continue;
            const auto finding = std::find_if(check.findings.begin(), check.findings.end(),
                                              [&wish](const Finding &one) { return one.id == wish.id; });
            const Finding *found = finding == check.findings.end() ? nullptr : &*finding;
            DrawingRequirement one{wish.id, titleOf(book, wish.id, {}), wish.cite, wish.pack, stateOf(found, wish), {}};
            if (one.state == "unknown"_L1)
                one.missing = wish.asked && found != nullptr ? found->missing : wish.undecided;
            required.append(one);
        }
    }
    return required;
}

QString JobDrawings::titleOf(const Book &book, const QString &rule, const QString &language)
{
    return book.pack.text(u"/rules/%1/title"_s.arg(rule), language);
}

bool JobDrawings::asked(DrawingKind kind) const
{
    const auto asks = [kind](const Book &book) {
        for (qsizetype i = 0; i < book.check.findings.size(); ++i) {
            const rules::Rule &rule = book.rules->rules().at(i);
            if (rule.kind == "document"_L1 && rule.requireReads.contains(drawingFact(kind)) &&
                book.check.findings.at(i).status != "not-applicable"_L1)
                return true;
        }
        return false;
    };
    return std::any_of(m_books.begin(), m_books.end(), asks);
}

Result<ShownFacts> JobDrawings::shownFacts(DrawingKind kind) const
{
    if (const Result<void> fonts = typeface::loadFonts(); !fonts)
        return fonts.error();
    const auto drawing = draw(kind, input(kind));
    if (!drawing)
        return drawing.error();
    ShownFacts shown;
    if (tooLittle(kind, site::Site(m_source.site), *drawing))
        return shown;
    shown.lacks = missingOn(*drawing);
    shown.contradictions = contradictionsOn(*drawing);
    if (!shown.lacks.isEmpty() || !shown.contradictions.isEmpty())
        return shown; // one of two switches on a plan is not "the switches": only a drawing that lacks nothing answers
    const QSet<QString> ids = idsWholeOn(*drawing);
    for (const DrawingWish &wish : wishes(kind))
        for (const QString &fact : wish.facts)
            if (wish.asked && ids.contains(wish.id) && wish.keys.contains(fact.section(u'.', -1)) &&
                !shown.facts.contains(fact))
                shown.facts.append(fact);
    return shown;
}

Result<ComposedDrawing> JobDrawings::compose(DrawingKind kind, const QString &language) const
{
    auto composed = uncounted(kind);
    if (!composed)
        return composed.error();
    for (DrawingRequirement &one : composed->required)
        for (const Book &book : m_books)
            if (!language.isEmpty() && book.rules->id() == one.pack)
                one.title = titleOf(book, one.id, language);
    const auto sheetsOf = [this](DrawingKind other) {
        const auto one = uncounted(other);
        return one ? static_cast<int>(one->drawing.sheets.size()) : 1;
    };
    countInSet(site::Site(m_source.site), sheetsOf, *composed);
    return composed;
}

Result<ComposedDrawing> JobDrawings::uncounted(DrawingKind kind) const
{
    if (const auto kept = m_drawn.constFind(kind); kept != m_drawn.cend())
        return *kept;
    if (const Result<void> fonts = typeface::loadFonts(); !fonts)
        return fonts.error();
    const QList<DrawingWish> wished = wishes(kind);
    DrawingInput from = input(kind);
    QList<Missing> ofRuns;
    if (kind == DrawingKind::ThreeLine) { // the runs it draws are those of the diagram's schedule
        const auto diagram = uncounted(DrawingKind::SingleLine);
        if (!diagram)
            return diagram.error();
        from.contradictions += diagram->contradictions;
        from.contradictions.removeDuplicates();
        std::copy_if(diagram->missing.begin(), diagram->missing.end(), std::back_inserter(ofRuns),
                     [](const Missing &one) { return one.path.startsWith("conductors"_L1); });
    }
    auto drawing = draw(kind, from);
    if (!drawing)
        return drawing.error();
    ComposedDrawing composed;
    composed.kind = kind;
    composed.required = judged(wished, *drawing);
    composed.measured = measuredOnPlan(from.site, drawings::Names::of(from.site, from.keptNames));
    composed.demonstration = m_source.demonstration;
    // What the composer cannot know is put on the sheets as well, and keeps them from being final.
    from.unanswered = unanswered(wished, composed.required, missingOn(*drawing), idsOn(*drawing)) + ofRuns;
    if (kind != DrawingKind::ThreeLine) // it has no check box
        addNotPassed(kind == DrawingKind::SingleLine ? from.sizing : from.location, missingOn(*drawing),
                     from.unanswered);
    if (m_books.isEmpty()) // nobody says what the utility wants to see: that is no reason to call it complete
        from.unanswered.append({u"utility.id"_s, u"what the utility wants to see: no handbook of it is at hand"_s});
    if (!from.unanswered.isEmpty()) {
        drawing = draw(kind, from);
        if (!drawing)
            return drawing.error();
    }
    composed.missing = missingOn(*drawing);
    composed.contradictions = contradictionsOn(*drawing);
    composed.drawing = std::move(*drawing);
    m_drawn.insert(kind, composed);
    return composed;
}

} // namespace wm::documents
