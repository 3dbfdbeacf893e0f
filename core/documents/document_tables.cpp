// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_tables.h"

#include "core/catalog/collar_product.h"
#include "core/documents/document_words.h"
#include "core/documents/packet_words.h"
#include "core/drawings/named_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace wm::documents {

using namespace Qt::StringLiterals;
using rules::FilledRow;
using rules::FilledTable;
using rules::FilledText;
using rules::RowMark;

namespace {

/// How a finding's status is said on paper, and its sign.
std::pair<const char *, RowMark> spokenStatus(const QString &status)
{
    if (status == "pass"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "met"), RowMark::Good};
    if (status == "attested"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "confirmed"), RowMark::Good};
    if (status == "fail"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "NOT MET"), RowMark::Bad};
    if (status == "waived"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "waived"), RowMark::Care};
    if (status == "variance-requested"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "variance requested"), RowMark::Care};
    if (status == "attest"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "to be confirmed"), RowMark::Open};
    return {QT_TRANSLATE_NOOP("Documents", "not known"), RowMark::Open};
}

std::pair<const char *, RowMark> spokenState(const QString &state)
{
    if (state == "have"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "have"), RowMark::Good};
    if (state == "missing"_L1)
        return {QT_TRANSLATE_NOOP("Documents", "MISSING"), RowMark::Bad};
    return {QT_TRANSLATE_NOOP("Documents", "not known whether it is asked for"), RowMark::Open};
}

RowMark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return RowMark::Good;
    case Verdict::Low:
    case Verdict::High:
    case Verdict::Failed:
        return RowMark::Bad;
    case Verdict::Unknown:
        return RowMark::Open;
    case Verdict::Recorded:
        break;
    }
    return RowMark::None;
}

/// In brackets, as every fact that nobody recorded.
FilledText absent(bool english, const char *source)
{
    FilledText text;
    text.runs.append({u'[' + tableWord(english, source) + u']', true});
    return text;
}

FilledText orAbsent(bool english, const QString &value, const char *source)
{
    return value.isEmpty() ? absent(english, source) : FilledText(value);
}

/// A citation without the handbook's own name, which stands once at the document's foot: "… (Oct 2025) §10.2",
/// "… (Jul 2022), §3 (Drawings), p.8-13".
QString sectionOf(const QString &cite)
{
    static const QRegularExpression name(u"^[^(§]*\\([^)]*\\),? "_s);
    const QRegularExpressionMatch match = name.match(cite);
    return match.hasMatch() ? cite.mid(match.capturedLength()) : cite;
}

/// Whether something stands in brackets there.
bool hasAbsent(const FilledRow &row)
{
    for (const FilledText &cell : row.cells)
        for (const rules::FilledRun &run : cell.runs)
            if (run.missing)
                return true;
    return false;
}

constexpr auto kNotMeasured = QT_TRANSLATE_NOOP("Documents", "not measured");
constexpr auto kNotRecorded = QT_TRANSLATE_NOOP("Documents", "not recorded");

} // namespace

QString nameAt(const drawings::Names &names, const QString &path)
{
    for (const drawings::Named &one : names.all())
        if (one.path == path)
            return one.tag;
    return {};
}

QString tableWord(bool english, const char *source)
{
    return english ? QString::fromUtf8(source) : QCoreApplication::translate(kDocumentContext, source);
}

FilledTable TableMaker::make(const rules::TableWish &wish) const
{
    const bool english = wish.language == "en"_L1;
    if (wish.of == "inverter-functions"_L1)
        return functions(wish, english);
    if (wish.of == "findings"_L1)
        return findings(wish, english);
    if (wish.of == "documents"_L1)
        return documents(english);
    if (wish.of == "torques"_L1)
        return torques(english);
    if (wish.of == "measurements"_L1)
        return measurements(english);
    if (wish.of == "ims"_L1)
        return ims(english);
    if (wish.of == "display"_L1)
        return display(m_documents.m_source.language, english);
    if (wish.of == "contact-sheet"_L1)
        return contactSheet(english);
    return photos(english);
}

FilledTable TableMaker::functions(const rules::TableWish &wish, bool english) const
{
    QJsonObject wordings;
    for (const catalog::Pack &pack : m_documents.m_source.handbooks)
        for (const QJsonValue wording : pack.json().value("wording"_L1).toArray())
            wordings.insert(wording["id"_L1].toString(), wording);
    return inverterFunctions(wish.profile, m_documents.m_source, wordings, english);
}

FilledTable TableMaker::findings(const rules::TableWish &wish, bool english) const
{
    FilledTable table;
    table.marked = true;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "Requirement")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Result")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "On this site")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Source"))};
    table.widths = {30, 12, 38, 20};
    const JobDocuments &all = m_documents;
    const auto names = drawings::Names::of(site::Site(all.m_source.site), all.m_source.keptNames);
    for (const JobDocuments::Checked &one : all.inLanguage(english))
        for (qsizetype i = 0; i < one.check.findings.size(); ++i) {
            const Finding &finding = one.check.findings.at(i);
            const bool wanted = wish.ids.contains(finding.id) || wish.kinds.contains(one.book.rules.rules().at(i).kind);
            if (!wanted || finding.status == "not-applicable"_L1 || !finding.repeats.isEmpty())
                continue;
            const auto [status, mark] = spokenStatus(finding.status);
            FilledText why(drawings::withNames(names, finding.message));
            for (const QString &path : finding.status == "unknown"_L1 ? finding.missing : QStringList()) {
                const site::Schema &schema = *(english ? m_documents.m_schemaEnglish : m_documents.m_schema);
                why.runs.append({u" ["_s + schema.placedTitle(path) + u']', true});
                table.missing.append(path);
            }
            table.rows.append({{finding.title, tableWord(english, status), why, sectionOf(finding.cite)}, mark});
        }
    if (table.rows.isEmpty())
        table.rows.append({{tableWord(english, QT_TRANSLATE_NOOP("Documents", "Nothing of this applies here."))}});
    return table;
}

FilledTable TableMaker::documents(bool english) const
{
    FilledTable table;
    table.marked = true;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "Document")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "When")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "State")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Asked for by"))};
    table.widths = {46, 20, 16, 18};
    for (const DocumentRow &row : m_documents.rowsIn(english, false)) {
        if (row.rules.isEmpty() || row.state == "not-required"_L1)
            continue;
        const auto [state, mark] = spokenState(row.state);
        table.rows.append({{row.title, row.stageTitle, tableWord(english, state), row.rules.join(u", "_s)}, mark});
    }
    return table;
}

FilledTable TableMaker::torques(bool english) const
{
    FilledTable table;
    table.marked = true;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "Where")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Conductor")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Target")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Measured")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Tool")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Verdict"))};
    table.widths = {28, 11, 17, 17, 15, 12};
    for (const PacketTorque &one : m_documents.m_source.record.torques) {
        QStringList target{torqueText(one.target), one.targetSource};
        QStringList tool{one.instrument, one.calibration};
        for (QStringList *list : {&target, &tool})
            list->removeAll(QString());
        table.rows.append(
            {{one.place, one.wired ? orAbsent(english, one.conductor, kNotRecorded) : FilledText(one.conductor),
              orAbsent(english, target.join(u", "_s), QT_TRANSLATE_NOOP("Documents", "no target known")),
              orAbsent(english, torqueText(one.reading), kNotMeasured),
              orAbsent(english, tool.join(u", "_s), kNotRecorded), verdictText(one.verdict)},
             markOf(one.verdict)});
        if (hasAbsent(table.rows.constLast()))
            table.missing.append(one.path);
    }
    return table;
}

FilledTable TableMaker::measurements(bool english) const
{
    FilledTable table;
    table.marked = true;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "Where")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Measured")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Limit")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Tool")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Verdict"))};
    table.widths = {42, 14, 16, 16, 12};
    for (const PacketMeasurement &one : m_documents.m_source.record.measurements)
        table.rows.append({{one.place,
                            one.value.isEmpty() ? absent(english, kNotMeasured)
                                                : FilledText(QStringList{one.value, one.unit}.join(u' ').trimmed()),
                            one.limit, one.instrument, verdictText(one.verdict)},
                           markOf(one.verdict)});
    return table;
}

FilledTable TableMaker::ims(bool english) const
{
    FilledTable table;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "Meter ID on the bus")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Total kWh")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Its own display")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Peak demand")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "When")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "How sure"))};
    table.widths = {14, 13, 15, 14, 20, 24};
    for (const PacketImsReading &one : m_documents.m_source.record.ims) {
        table.rows.append({{QString::number(one.meterId), one.totalKwh,
                            orAbsent(english, one.displayKwh, QT_TRANSLATE_NOOP("Documents", "not compared")),
                            one.demandKw, timeText(one.when), one.confidence}});
        if (one.displayKwh.isEmpty())
            table.missing.append(u"measurements.ims_lcd.total_kwh"_s);
    }
    if (table.rows.isEmpty()) {
        FilledRow none{{absent(english, QT_TRANSLATE_NOOP("Documents", "no frame of the meter in the record"))}};
        table.columns.clear();
        table.widths = {100};
        table.rows.append(none);
        table.missing.append(u"measurements.ims.total_kwh"_s);
    }
    return table;
}

FilledTable TableMaker::display(const QString &language, bool english) const
{
    FilledTable table;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "The display shows")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "It means"))};
    table.widths = {30, 70};
    if (const auto product = catalog::CollarProduct::load(english ? QString() : language))
        for (const catalog::Advice &state : product->lcdStates())
            table.rows.append({{state.title, state.meaning}});
    return table;
}

FilledTable TableMaker::photos(bool english) const
{
    FilledTable table;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "Photo")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Shows")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "When"))};
    table.widths = {40, 38, 22};
    for (const PacketPhoto &one : m_documents.m_source.record.photos)
        table.rows.append({{one.caption, one.shows, timeText(one.when)}});
    if (table.rows.isEmpty()) {
        table.columns.clear();
        table.widths = {100};
        table.rows.append({{tableWord(english, QT_TRANSLATE_NOOP("Documents", "There is no photo in the record."))}});
    }
    return table;
}

FilledTable TableMaker::contactSheet(bool english) const
{
    FilledTable table;
    table.widths = {100};
    const DocumentSource &source = m_documents.m_source;
    int number = 0;
    for (const PacketPhoto &one : source.record.photos) {
        // Twelve digits are enough to find the original among the record's attachments.
        const QString hash = u"SHA-256 "_s + QString::fromLatin1(one.hash.toHex().left(12));
        QByteArray file = one.file;
        if (file.isEmpty() && source.blob)
            file = source.blob(one.hash).value_or(QByteArray());
        PhotoTaken taken = one.taken;
        addTaken(taken, file);
        QStringList words{one.shows, one.who, timeText(one.when), takenText(taken, english),
                          one.hash.isEmpty() ? QString() : hash};
        words.removeAll(QString());
        table.rows.append({{u"%1. %2"_s.arg(++number).arg(one.caption), words.join(u"\n"_s)}});
        table.pictures.append(file);
    }
    if (table.rows.isEmpty()) { // a sheet of nothing is none to hand in
        table.rows.append({{absent(english, QT_TRANSLATE_NOOP("Documents", "no photo in the record"))}});
        table.missing.append(u"photos"_s);
    }
    return table;
}

} // namespace wm::documents
