// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawn_facts.h"

#include "core/site/schema.h"
#include "core/site/site.h"
#include "core/workflow/doubts.h"
#include "core/workflow/handbooks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QByteArray keyOf(const QJsonObject &site, QDate today)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QJsonDocument(site).toJson(QJsonDocument::Compact));
    hash.addData(today.toString(Qt::ISODate).toUtf8());
    return hash.result();
}

/// A fact that the record does not have is the drawing's; one that says no is a person's word against it.
void take(Drawn &drawn, const site::Site &site, const QString &path, DrawingKind kind)
{
    const auto recorded = site.boolean(path);
    if (!recorded) {
        drawn.facts.append({path, drawingId(kind)});
    } else if (!*recorded) {
        const auto schema = site::Schema::shipped();
        drawn.contradictions.append(
            {Documents::tr("“%1” is recorded as no, but the drawing that this program makes of the site has it. The "
                           "record counts: correct it if you hand in this drawing.")
                 .arg(schema ? (*schema)->placedTitle(path) : path),
             {path}});
    }
}

/// What the paths of a drawing's facts begin with.
QString placeOf(DrawingKind kind)
{
    return kind == DrawingKind::SingleLine ? u"drawings.sld."_s : u"drawings.plot."_s;
}

/// What keeps a drawing from answering; what it shows in red cannot be so wherever the site is judged.
void tellLacks(Drawn &drawn, const ShownFacts &shown, DrawingKind kind)
{
    QStringList words;
    for (const drawings::Missing &one : shown.lacks)
        words.append(one.words);
    if (!words.isEmpty()) {
        drawn.lacks.append(Documents::tr("%1 is not complete, so it answers no rule yet. It lacks: %2")
                               .arg(drawingTitle(kind),
                                    words.size() > 3 ? words.mid(0, 3).join(u", "_s) + u", …"_s : words.join(u", "_s)));
        drawn.silent.insert(placeOf(kind), drawn.lacks.constLast());
    }
    for (const QString &one : shown.contradictions)
        drawn.contradictions.append({Documents::tr("%1 shows what cannot be so: %2").arg(drawingTitle(kind), one), {}});
    if (!shown.contradictions.isEmpty())
        drawn.silent.insert(placeOf(kind), drawn.contradictions.constLast().text);
}

} // namespace

QJsonObject Drawn::on(const QJsonObject &site) const
{
    site::Site with(site);
    for (const DrawnFact &fact : facts)
        if (const auto more = with.with(fact.path, true))
            with = *more;
    return with.json();
}

bool Drawn::holds(const QString &path) const
{
    return std::any_of(facts.begin(), facts.end(), [&path](const DrawnFact &fact) { return fact.path == path; });
}

void Drawn::mark(QList<Finding> &findings) const
{
    for (Finding &finding : findings) {
        if (finding.status == "unknown"_L1 && !finding.missing.isEmpty())
            for (auto it = silent.begin(); it != silent.end(); ++it)
                if (std::all_of(finding.missing.begin(), finding.missing.end(),
                                [&](const QString &path) { return path.startsWith(it.key()); }))
                    finding.message = it.value();
        for (qsizetype i = 0; i < finding.because.size(); ++i) {
            QJsonObject because = finding.because.at(i).toObject();
            if (!holds(because["path"_L1].toString()))
                continue;
            because.insert(u"source"_s, u"drawing"_s);
            finding.because[i] = because;
        }
    }
}

QJsonArray Drawn::toJson() const
{
    QJsonArray list;
    for (const DrawnFact &fact : facts)
        list.append(QJsonObject{
            {u"path"_s, fact.path}, {u"value"_s, true}, {u"source"_s, u"derived"_s}, {u"drawing"_s, fact.drawing}});
    return list;
}

const Drawn &SiteDrawn::of(const QJsonObject &site, QDate today)
{
    const QByteArray key = keyOf(site, today);
    if (key == m_key)
        return m_drawn;
    m_key = key;
    m_drawn = {};
    if (m_handbooks.isEmpty())
        return m_drawn;
    if (m_rules.isEmpty())
        for (const catalog::Pack &pack : std::as_const(m_handbooks)) {
            auto rules = workflow::handbookRules(pack, {});
            if (!rules) {
                m_rules.clear();
                return m_drawn; // who holds the site against it says why
            }
            m_rules.append(std::make_shared<const rules::RulePack>(std::move(*rules)));
        }
    const auto all = JobDrawings::of({site, m_handbooks, today, false, {}, m_rules});
    if (!all)
        return m_drawn;
    ++m_composed;
    bool both = true;
    const site::Site recorded(site);
    const QList<site::Contradiction> unsound = workflow::contradictionsOf(site, today);
    const bool sound = unsound.isEmpty();
    for (const DrawingKind kind : {DrawingKind::SingleLine, DrawingKind::PlotPlan}) {
        const auto shown = all->shownFacts(kind);
        both = both && sound && shown && !shown->facts.isEmpty();
        if (!shown)
            continue;
        tellLacks(m_drawn, *shown, kind);
        if (!sound)
            m_drawn.silent.insert(placeOf(kind), unsound.constFirst().text);
        for (const QString &path : sound ? shown->facts : QStringList())
            take(m_drawn, recorded, path, kind);
    }
    if (both) // they print their names from one list
        take(m_drawn, recorded, u"drawings.sld.names_match_plot_plan"_s, DrawingKind::PlotPlan);
    return m_drawn;
}

} // namespace wm::documents
