// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/job_documents.h"

#include "core/documents/document_tables.h"
#include "core/documents/foreign_letters.h"
#include "core/typeface/fonts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace wm::documents {

using namespace Qt::StringLiterals;
using rules::DocumentDefinition;
using rules::Truth;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// The packs that carry documents which no utility asks for.
const QStringList &ownPacks()
{
    static const QStringList ids{u"connectder-smart-v3"_s, u"ims-1000-2000"_s};
    return ids;
}

const Finding *findingOf(const rules::SiteCheck &check, const QString &id)
{
    const auto found =
        std::find_if(check.findings.begin(), check.findings.end(), [&id](const Finding &one) { return one.id == id; });
    return found == check.findings.end() ? nullptr : &*found;
}

/// The state of what a rule asks for. What nobody recorded is missing where the rule is known to apply.
QString stateOf(const Finding &finding)
{
    if (finding.status == "not-applicable"_L1)
        return u"not-required"_s;
    if (finding.status == "pass"_L1 || finding.status == "attested"_L1)
        return u"have"_s;
    return finding.applies ? u"missing"_s : u"unknown"_s;
}

/// Of several rules that ask for the same: one that misses it counts for more than another that does not ask.
void take(QString &best, const QString &state)
{
    static const QStringList order{QString(), u"not-required"_s, u"unknown"_s, u"have"_s, u"missing"_s};
    if (order.indexOf(state) > order.indexOf(best))
        best = state;
}

/// What a rule says about the row that it asks for.
void judgeBy(const Finding &finding, DocumentRow &row)
{
    const QString state = stateOf(finding);
    const bool answered = finding.status == "waived"_L1 || finding.status.startsWith("variance-"_L1);
    row.answered = state != "missing"_L1 ? row.answered : answered && (row.answered || row.state != "missing"_L1);
    take(row.state, state);
    if (finding.status == "unknown"_L1)
        for (const QString &path : finding.missing)
            if (!path.startsWith("documents."_L1) && !path.startsWith("photos."_L1) && !row.hangsOn.contains(path))
                row.hangsOn.append(path);
}

/// Every sentence of a document, with the label of its row, where it has one.
void eachText(const rules::FilledDocument &document,
              const std::function<void(const QString &label, const rules::FilledText &)> &look)
{
    for (const rules::FilledBlock &block : document.blocks) {
        look({}, block.text);
        for (const rules::FilledRow &row : block.table.rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                look(i > 0 && block.table.columns.isEmpty() ? row.cells.constFirst().plain()
                                                            : block.table.columns.value(i),
                     row.cells.at(i));
        for (const QString &line : block.lines)
            look({}, rules::FilledText(line));
        for (const rules::FilledSign &sign : block.signs)
            look(sign.where.plain(), sign.text);
    }
}

/// What its typeface has no letters for keeps a document from being handed in.
void objectToLetters(rules::FilledDocument &document)
{
    if (!typeface::loadFonts())
        return; // whoever prints it says why it cannot be printed
    QStringList all;
    eachText(document, [&all](const QString &label, const rules::FilledText &text) {
        for (const rules::FilledRun &run : text.runs)
            if (const QString letters = foreignLetters(run.text, typeface::Face::Text); !letters.isEmpty())
                all.append(label.isEmpty() ? Documents::tr("A name in %1 letters cannot be printed with this "
                                                           "document’s typeface. Record it in Latin letters.")
                                                 .arg(letters)
                                           : Documents::tr("%1: its %2 letters cannot be printed with this "
                                                           "document’s typeface. Record it in Latin letters.")
                                                 .arg(label, letters));
    });
    all.removeDuplicates();
    document.objections += all;
}

/// What stands in brackets is missing, whatever put it there: such a document is never whole.
void missWhatStandsInBrackets(rules::FilledDocument &document)
{
    if (!document.missing.isEmpty())
        return;
    eachText(document, [&document](const QString &, const rules::FilledText &text) {
        for (const rules::FilledRun &run : text.runs)
            if (run.missing)
                document.missing.append(run.text.trimmed());
    });
    document.missing.sort();
    document.missing.removeDuplicates();
}

constexpr std::array kDrawings{DrawingKind::SingleLine, DrawingKind::PlotPlan, DrawingKind::ThreeLine};

} // namespace

QJsonObject DocumentRow::toJson() const
{
    return {{u"id"_s, id},
            {u"title"_s, title},
            {u"kind"_s, kind},
            {u"state"_s, state},
            {u"pack"_s, pack},
            {u"for"_s, audience},
            {u"rules"_s, QJsonArray::fromStringList(rules)},
            {u"steps"_s, QJsonArray::fromStringList(steps)},
            {u"stage"_s, stage},
            {u"ready"_s, ready},
            {u"missing"_s, QJsonArray::fromStringList(missing)},
            {u"objections"_s, QJsonArray::fromStringList(objections)},
            {u"hangs_on"_s, QJsonArray::fromStringList(hangsOn)}};
}

Result<JobDocuments> JobDocuments::of(DocumentSource source)
{
    JobDocuments documents(std::move(source));
    if (auto read = documents.read(); !read)
        return read.error();
    return documents;
}

Result<JobDocuments::Checked> JobDocuments::checked(const catalog::Pack &pack, const QString &language) const
{
    auto book = workflow::handbook(pack, language);
    if (!book)
        return book.error();
    auto check = book->rules.check(m_source.site, m_source.today, m_source.responses);
    auto way = book->process.at(m_source.site, m_source.today, check);
    return Checked{std::move(*book), std::move(check), std::move(way)};
}

Result<void> JobDocuments::read()
{
    const auto types = rules::SchemaPathTypes::shipped();
    const auto schema = site::Schema::shipped(m_source.language);
    const auto english = site::Schema::shipped(u"en"_s);
    if (!types || !schema || !english)
        return !types ? types.error() : !schema ? schema.error() : english.error();
    m_types = *types;
    m_schema = *schema;
    m_schemaEnglish = *english;
    QList<catalog::Pack> packs = m_source.handbooks;
    for (const QString &id : ownPacks()) {
        auto pack = catalog::Pack::load(id);
        if (!pack)
            return pack.error();
        packs.append(std::move(*pack));
    }
    for (const catalog::Pack &pack : std::as_const(packs)) {
        auto book = rules::DocumentBook::fromJson(pack.localized(m_source.language), pack.json(), m_types);
        if (!book)
            return book.error();
        m_books.append({pack.id(), std::move(*book)});
    }
    for (const catalog::Pack &pack : std::as_const(m_source.handbooks)) {
        auto here = checked(pack, m_source.language);
        auto inEnglish = checked(pack, {});
        if (!here || !inEnglish)
            return !here ? here.error() : inEnglish.error();
        m_checked.append(std::move(*here));
        m_english.append(std::move(*inEnglish));
    }
    return {};
}

rules::Facts JobDocuments::facts() const
{
    return {m_source.site, m_source.measurements, m_source.today, &m_types->formulas()};
}

Result<rules::FilledDocument> JobDocuments::fill(const QString &id) const
{
    QStringList known;
    const QLocale locale(m_source.language.isEmpty() ? u"en_US"_s : m_source.language);
    const TableMaker tables(*this);
    const auto names = drawings::Names::of(site::Site(m_source.site), m_source.keptNames);
    const rules::DocumentFacts from{facts(),
                                    m_schema,
                                    m_schemaEnglish,
                                    locale,
                                    [&tables](const rules::TableWish &wish) { return tables.make(wish); },
                                    [&names](const QString &path) { return nameAt(names, path); }};
    for (const Book &book : m_books) {
        if (book.documents.find(id) != nullptr) {
            auto filled = book.documents.fill(id, from);
            if (filled) {
                objectToLetters(*filled);
                missWhatStandsInBrackets(*filled);
            }
            return filled;
        }
        for (const DocumentDefinition &one : book.documents.documents())
            known.append(one.id);
    }
    return makeError(
        ErrorCode::NotFound,
        Documents::tr("There is no document “%1” for this site. There are: %2.").arg(id, known.join(u", "_s)));
}

const JobDocuments::Checked *JobDocuments::checkedOf(const QString &pack, bool english) const
{
    for (const Checked &one : inLanguage(english))
        if (one.book.rules.id() == pack)
            return &one;
    return nullptr;
}

void JobDocuments::judge(DocumentRow &row, const DocumentDefinition &document, const Checked *asked) const
{
    for (const QString &rule : document.rules)
        if (const Finding *finding = asked != nullptr ? findingOf(asked->check, rule) : nullptr)
            judgeBy(*finding, row);
    if (!row.state.isEmpty())
        return;
    const rules::Facts now = facts();
    rules::Outcome wanted;
    wanted.truth = Truth::True;
    if (document.applies)
        wanted = document.applies->evaluate(now);
    row.state = wanted.truth == Truth::False     ? u"not-required"_s
                : wanted.truth == Truth::Unknown ? u"unknown"_s
                                                 : u"offered"_s;
    row.hangsOn = wanted.missing;
}

void JobDocuments::placeIn(DocumentRow &row, const QList<Checked> &checked) const
{
    for (const Checked &one : checked)
        for (const rules::ProcessStep &step : one.way.steps) {
            const bool asks =
                step.state != rules::StepState::NotApplicable &&
                std::any_of(step.documents.begin(), step.documents.end(),
                            [&row](const rules::DocumentState &document) { return row.rules.contains(document.id); });
            if (asks) {
                row.steps.append(step.id);
                if (row.stage.isEmpty())
                    row.stage = step.stage;
            }
        }
    for (const Checked &one : checked)
        for (const rules::ProcessStage &stage : one.way.stages)
            if (stage.id == row.stage)
                row.stageTitle = stage.title;
}

DocumentRow JobDocuments::madeRow(const Book &book, const DocumentDefinition &document, bool filled) const
{
    DocumentRow row;
    row.id = document.id;
    row.title = document.title;
    row.english = document.english;
    row.about = document.about;
    row.kind = u"made"_s;
    row.pack = book.pack;
    row.audience = document.audience;
    row.rules = document.rules;
    row.stage = document.stage;
    row.editable = document.editable;
    judge(row, document, checkedOf(book.pack, false));
    if (filled)
        if (const auto made = fill(document.id)) {
            row.missing = made->missing;
            row.objections = made->objections;
            row.ready = !made->preliminary();
        }
    return row;
}

void JobDocuments::papers(const Checked &asked, QStringList &covered, QList<DocumentRow> &rows) const
{
    for (const rules::Rule &rule : asked.book.rules.rules()) {
        const Finding *finding = findingOf(asked.check, rule.id);
        if ((rule.kind != "document"_L1 && rule.kind != "photo"_L1) || covered.contains(rule.id) ||
            finding == nullptr || !finding->repeats.isEmpty())
            continue;
        DocumentRow row;
        row.id = rule.id;
        row.title = rule.title;
        row.kind = rule.kind == "photo"_L1 ? u"photo"_s : u"paper"_s;
        row.pack = asked.book.rules.id();
        row.rules = {rule.id};
        judgeBy(*finding, row);
        rows.append(row);
    }
}

DocumentRow JobDocuments::drawingRow(DrawingKind kind, const QList<Checked> &asked, QStringList &covered) const
{
    DocumentRow row;
    row.id = drawingId(kind);
    row.title = drawingTitle(kind);
    row.english = drawingTitle(kind, true);
    row.kind = u"drawing"_s;
    row.audience = u"utility"_s;
    for (const Checked &one : asked)
        for (const rules::Rule &rule : one.book.rules.rules()) {
            const Finding *finding = findingOf(one.check, rule.id);
            if (rule.kind != "document"_L1 || finding == nullptr || !rule.requireReads.contains(drawingFact(kind)))
                continue;
            judgeBy(*finding, row);
            row.pack = one.book.rules.id();
            row.rules.append(rule.id);
        }
    if (row.state.isEmpty())
        row.state = u"offered"_s;
    covered += row.rules;
    return row;
}

Result<std::shared_ptr<const JobDrawings>> JobDocuments::drawings() const
{
    if (!m_drawings) {
        auto made = JobDrawings::of(
            {m_source.site, m_source.handbooks, m_source.today, m_source.record.demonstration, m_source.keptNames});
        if (!made)
            return made.error();
        m_drawings = std::make_shared<const JobDrawings>(std::move(*made));
    }
    return m_drawings;
}

Result<ComposedDrawing> JobDocuments::drawing(const QString &id) const
{
    const auto kind =
        std::find_if(kDrawings.begin(), kDrawings.end(), [&id](DrawingKind one) { return drawingId(one) == id; });
    if (kind == kDrawings.end())
        return makeError(ErrorCode::NotFound, Documents::tr("There is no drawing “%1”.").arg(id));
    const auto all = drawings();
    return all ? (*all)->compose(*kind, m_source.language) : Result<ComposedDrawing>(all.error());
}

void JobDocuments::measure(QList<DocumentRow> &rows) const
{
    const auto all = drawings();
    if (!all)
        return; // rows of drawings that cannot be made are not ready
    for (const DrawingKind kind : kDrawings) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [kind](const DocumentRow &one) { return one.id == drawingId(kind); });
        if (row == rows.end())
            continue;
        const auto composed = (*all)->compose(kind);
        if (!composed)
            continue;
        for (const drawings::Missing &one : composed->missing)
            row->missing.append(one.path);
        row->missing.removeDuplicates();
        row->objections = composed->contradictions;
        row->ready = composed->final();
    }
}

namespace {

/// Somebody is asked about these two, whatever a handbook says.
bool isEverySites(DrawingKind kind)
{
    return kind == DrawingKind::SingleLine || kind == DrawingKind::PlotPlan;
}

bool goesIn(DrawingKind kind, const QString &state, bool everyOne)
{
    return (everyOne && isEverySites(kind)) || state == "have"_L1 || state == "missing"_L1;
}

} // namespace

QList<AbsentDrawing> JobDocuments::absentFromPacket(bool everyOne) const
{
    QList<AbsentDrawing> absent;
    QStringList covered;
    for (const DrawingKind kind : kDrawings) {
        const DocumentRow row = drawingRow(kind, m_checked, covered);
        if (goesIn(kind, row.state, everyOne) || (row.rules.isEmpty() && !isEverySites(kind)))
            continue;
        AbsentDrawing one{kind, row.state};
        for (const Checked &asked : m_checked)
            for (const QString &rule : row.rules)
                if (const Finding *finding = findingOf(asked.check, rule); finding && row.state == "unknown"_L1)
                    one.missing += finding->missing;
        one.missing.removeAll(drawingFact(kind));
        one.missing.removeDuplicates();
        absent.append(std::move(one));
    }
    return absent;
}

Result<QList<ComposedDrawing>> JobDocuments::drawingsForPacket(bool everyOne) const
{
    QList<ComposedDrawing> composed;
    const auto all = drawings();
    if (!all)
        return all.error();
    QStringList covered;
    for (const DrawingKind kind : kDrawings) {
        const QString state = drawingRow(kind, m_checked, covered).state;
        if (!goesIn(kind, state, everyOne))
            continue;
        auto one = (*all)->compose(kind, m_source.language);
        if (!one)
            return one.error();
        composed.append(std::move(*one));
    }
    return composed;
}

QList<DocumentRow> JobDocuments::rows() const
{
    return rowsIn(false, true);
}

QList<DocumentRow> JobDocuments::rowsIn(bool english, bool filled) const
{
    QList<DocumentRow> rows;
    QStringList covered;
    for (const Book &book : m_books)
        for (const DocumentDefinition &document : book.documents.documents()) {
            rows.append(madeRow(book, document, filled));
            if (english)
                rows.last().title = document.english;
            covered += document.rules;
        }
    for (const DrawingKind kind : kDrawings)
        if (DocumentRow row = drawingRow(kind, inLanguage(english), covered);
            kind != DrawingKind::ThreeLine || !row.rules.isEmpty()) { // nobody needs one that no handbook speaks of
            row.title = drawingTitle(kind, english);
            rows.append(std::move(row));
        }
    if (filled)
        measure(rows);
    for (const Checked &one : inLanguage(english))
        papers(one, covered, rows);
    QStringList stages;
    for (const Checked &one : inLanguage(english))
        for (const rules::ProcessStage &stage : one.way.stages)
            stages.append(stage.id);
    for (DocumentRow &row : rows)
        placeIn(row, inLanguage(english));
    const auto place = [&stages](const DocumentRow &row) {
        const qsizetype at = stages.indexOf(row.stage);
        return at < 0 ? stages.size() : at;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](const DocumentRow &a, const DocumentRow &b) { return place(a) < place(b); });
    return rows;
}

} // namespace wm::documents
