// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_tables.h"
#include "core/documents/document_words.h"
#include "core/workflow/inverter_comparison.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::documents {

using namespace Qt::StringLiterals;
using rules::FilledTable;
using rules::FilledText;
using rules::RowMark;

namespace {

constexpr auto kActivated = QT_TRANSLATE_NOOP("Documents", "Activated");
constexpr auto kDeactivated = QT_TRANSLATE_NOOP("Documents", "Deactivated");
constexpr auto kEither = QT_TRANSLATE_NOOP("Documents", "Activated or deactivated");
constexpr auto kIfAgreed = QT_TRANSLATE_NOOP("Documents", "Deactivated, unless agreed with the utility");

enum class Verdict { Fine, Differs, NotReported };

/// One inverter that the letter is about.
struct Unit
{
    QString place, name; ///< "inverters[0]"; "INV-1", as on the drawings
    QJsonObject facts;
    QJsonObject read; ///< what was read from it, if it was this one
};

/// What was found of one function.
struct Found
{
    FilledText text;
    Verdict verdict = Verdict::NotReported;
};

QList<Unit> unitsOf(const DocumentSource &source)
{
    QList<Unit> units;
    const QJsonArray all = source.site.value("inverters"_L1).toArray();
    const QJsonObject read = source.measurements.value("inverter"_L1).toObject();
    const auto names = drawings::Names::of(site::Site(source.site), source.keptNames);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject facts = all.at(i).toObject();
        if (facts.value("existing"_L1).toBool())
            continue;
        Unit unit{u"inverters[%1]"_s.arg(i), {}, facts, {}};
        unit.name = nameAt(names, unit.place);
        // What was read belongs to the inverter of that serial number; to the only one where the record has none.
        const QString serial = facts.value("serial_number"_L1).toString();
        if (!read.isEmpty() && (serial.isEmpty() ? all.size() == 1 : serial == read.value("serial"_L1).toString()))
            unit.read = read;
        units.append(unit);
    }
    return units;
}

Verdict verdictOn(bool active, workflow::RequiredState required, bool agreed)
{
    if (required == workflow::RequiredState::Either) // only its figures could tell
        return active ? Verdict::NotReported : Verdict::Fine;
    if (required == workflow::RequiredState::InactiveUnlessAgreed)
        return !active || agreed ? Verdict::Fine : Verdict::Differs;
    return active == (required == workflow::RequiredState::Active) ? Verdict::Fine : Verdict::Differs;
}

Found foundByReading(const workflow::FunctionResult &read, bool english)
{
    using State = workflow::InverterFunction::State;
    Found found;
    const bool known = read.found == State::Active || read.found == State::Inactive;
    if (!known)
        return found;
    QString words = tableWord(english, read.found == State::Active ? kActivated : kDeactivated);
    if (read.found == State::Active && !read.figuresText().isEmpty())
        words += u": "_s + read.figuresText();
    found.text = words;
    found.verdict = read.verdict == workflow::InverterVerdict::Ok ? Verdict::Fine
                    : read.verdict == workflow::InverterVerdict::NotReported ||
                            read.verdict == workflow::InverterVerdict::UnknownRevision
                        ? Verdict::NotReported
                        : Verdict::Differs;
    return found;
}

/// What the inverter said; only where nothing was read of it what somebody recorded. An inverter that does not report a
/// function is not believed by a word typed beside it.
Found foundOf(const Unit &unit, const workflow::ProfileFunction &function, bool english)
{
    for (const QJsonValue one : unit.read.value("functions"_L1).toArray())
        if (one["name"_L1].toString() == function.id)
            return foundByReading(workflow::functionFromJson(one.toObject()), english);
    Found found;
    const QString recorded = unit.facts.value("settings"_L1)[function.fact].toString();
    if (function.fact.isEmpty() || recorded.isEmpty())
        return found;
    const bool active = recorded == "activated"_L1;
    found.text = tableWord(english, active ? QT_TRANSLATE_NOOP("Documents", "Activated (as recorded)")
                                           : QT_TRANSLATE_NOOP("Documents", "Deactivated (as recorded)"));
    found.verdict = verdictOn(active, function.state, unit.facts.value("settings_mutual_agreement"_L1).toBool());
    return found;
}

QString requiredWords(const workflow::ProfileFunction &function, const QJsonObject &wording, bool english)
{
    if (!wording.isEmpty())
        return wording.value("text"_L1).toString();
    return tableWord(english, function.state == workflow::RequiredState::Active     ? kActivated
                              : function.state == workflow::RequiredState::Inactive ? kDeactivated
                              : function.state == workflow::RequiredState::Either   ? kEither
                                                                                    : kIfAgreed);
}

/// The utility's own words for each function, by the function's id in the profile.
QJsonObject wordingsByFunction(const catalog::Pack &profile, const QJsonObject &wordings)
{
    QJsonObject all;
    for (const QJsonValue function : profile.json().value("functions"_L1).toArray())
        for (const QJsonValue id : function["requirements"_L1].toArray())
            if (wordings.contains(id.toString()))
                all.insert(function["id"_L1].toString(), wordings.value(id.toString()));
    return all;
}

rules::FilledRow rowOf(const workflow::ProfileFunction &function, const QJsonObject &wording, const QList<Unit> &units,
                       bool english, QStringList &missing)
{
    FilledText found;
    Verdict worst = units.isEmpty() ? Verdict::NotReported : Verdict::Fine;
    for (const Unit &unit : units) {
        const Found one = foundOf(unit, function, english);
        if (!found.runs.isEmpty())
            found.runs.append({u"; "_s});
        if (units.size() > 1)
            found.runs.append({unit.name + u": "_s});
        if (one.text.isEmpty()) {
            found.runs.append({u'[' + tableWord(english, QT_TRANSLATE_NOOP("Documents", "not reported")) + u']', true});
            missing.append(unit.place + u".settings."_s + (function.fact.isEmpty() ? function.id : function.fact));
        }
        found.runs += one.text.runs;
        // Not reported is worse than fine, a difference worse than both.
        if (one.verdict == Verdict::Differs || (one.verdict == Verdict::NotReported && worst == Verdict::Fine))
            worst = one.verdict;
    }
    if (units.isEmpty())
        found.runs.append({u'[' + tableWord(english, QT_TRANSLATE_NOOP("Documents", "not reported")) + u']', true});
    const char *verdict = worst == Verdict::Fine      ? QT_TRANSLATE_NOOP("Documents", "as required")
                          : worst == Verdict::Differs ? QT_TRANSLATE_NOOP("Documents", "DIFFERS")
                                                      : QT_TRANSLATE_NOOP("Documents", "not reported");
    const QString title = wording.isEmpty() ? function.title : wording.value("title"_L1).toString();
    return {{title, requiredWords(function, wording, english), found, tableWord(english, verdict)},
            worst == Verdict::Fine      ? RowMark::Good
            : worst == Verdict::Differs ? RowMark::Bad
                                        : RowMark::Open};
}

} // namespace

FilledTable inverterFunctions(const QString &profile, const DocumentSource &source, const QJsonObject &wordings,
                              bool english)
{
    FilledTable table;
    table.marked = true;
    table.columns = {tableWord(english, QT_TRANSLATE_NOOP("Documents", "Function")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Required")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Found")),
                     tableWord(english, QT_TRANSLATE_NOOP("Documents", "Verdict"))};
    table.widths = {30, 22, 34, 14};
    const auto pack = catalog::Pack::load(profile);
    const auto wanted = pack ? workflow::InverterProfile::fromPack(*pack, english ? QString() : source.language)
                             : Result<workflow::InverterProfile>(pack.error());
    if (!wanted)
        return table; // the packs inside the program are tested to be there
    const QJsonObject words = wordingsByFunction(*pack, wordings);
    const QList<Unit> units = unitsOf(source);
    if (units.isEmpty())
        table.missing.append(u"inverters"_s);
    for (const workflow::ProfileFunction &function : wanted->functions)
        table.rows.append(rowOf(function, words.value(function.id).toObject(), units, english, table.missing));
    const auto differing = std::count_if(table.rows.begin(), table.rows.end(),
                                         [](const rules::FilledRow &row) { return row.mark == RowMark::Bad; });
    if (differing > 0)
        table.objections.append(
            tableWord(english, QT_TRANSLATE_NOOP("Documents", "Functions of the inverter that differ "
                                                              "from what is required: %1."))
                .arg(differing));
    return table;
}

} // namespace wm::documents
