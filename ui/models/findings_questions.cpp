// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for the findings, and the facts behind the one at hand.
#include "ui/models/findings_controller.h"

#include "core/site/contradictions.h"
#include "core/site/site.h"
#include "ui/app.h"
#include "ui/models/fact_text.h"
#include "ui/models/facts_behind.h"
#include "ui/models/finding_row.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace wm::ui {

namespace {

QString limitText(const QJsonObject &because)
{
    const QJsonValue limit = because.value(QStringLiteral("limit"));
    if (limit.isNull() || limit.isUndefined())
        return {};
    const QString op = because.value(QStringLiteral("op")).toString();
    const QString path = because.value(QStringLiteral("path")).toString();
    const QString text = shownFact(path, limit);
    if (path.endsWith(QLatin1String("_awg")) && limit.isDouble() && !op.isEmpty() && op.front() == u'<')
        return FindingsController::tr("%1 or thicker").arg(text); // the thicker one has the lower number
    if (path.endsWith(QLatin1String("_awg")) && limit.isDouble() && !op.isEmpty() && op.front() == u'>')
        return FindingsController::tr("%1 or thinner").arg(text);
    if (op == QLatin1String("<="))
        return FindingsController::tr("at most %1").arg(text);
    if (op == QLatin1String("<"))
        return FindingsController::tr("less than %1").arg(text);
    if (op == QLatin1String(">="))
        return FindingsController::tr("at least %1").arg(text);
    if (op == QLatin1String(">"))
        return FindingsController::tr("more than %1").arg(text);
    if (op == QLatin1String("in"))
        return FindingsController::tr("one of %1").arg(text);
    if (op == QLatin1String("matches") || op == QLatin1String("contains_text"))
        return {}; // a pattern is for programs; the finding's sentence says what is wanted
    if (op == QLatin1String("!=") && limit.isString())
        return {}; // what the rule is about (the switch whose role is …), not what is wrong with it
    if (op == QLatin1String("!="))
        return FindingsController::tr("not %1").arg(text);
    return FindingsController::tr("must be %1").arg(text);
}

} // namespace

/// Of days that contradict each other nothing is missing; one of them is wrong.
QString FindingsController::missingText(const Finding &finding) const
{
    const site::Site site(m_job.state().site());
    const auto there = [&site](const QString &path) { return site.has(path); };
    if (!finding.missing.isEmpty() && std::all_of(finding.missing.begin(), finding.missing.end(), there))
        return tr("Facts contradict each other");
    return finding.missing.size() == 1 ? tr("One fact missing") : tr("%1 facts missing").arg(finding.missing.size());
}

void FindingsController::showUtility()
{
    QList<Detail> rows;
    const QString id = QStringLiteral("utility.id"), name = QStringLiteral("utility.name");
    if (!noHandbook().isEmpty()) {
        rows.append(question(id));
        rows.last().label = tr("Which utility?");
        if (m_job.state().site().value(QStringLiteral("utility")).toObject().value(QStringLiteral("id")) ==
            QLatin1String("other"))
            rows.append(question(name));
    }
    m_utilityFacts.set(rows);
}

void FindingsController::showQuestions()
{
    constexpr qsizetype most = 12; // what comes next; the rest waits behind it
    const QList<Finding> &findings = bookAtHand().findings;
    QList<Detail> rows;
    QHash<QString, int> settles; // by what a drawing lacks: one question, however many things it would show
    const QList<rules::Question> questions = rules::questionsOf(findings);
    for (const rules::Question &question : questions)
        if (const QString lacks = lacksOf(question.path); !lacks.isEmpty())
            settles[lacks] += question.decides;
    QSet<QString> asked;
    for (const rules::Question &question : questions) {
        const QString lacks = lacksOf(question.path);
        if (!lacks.isEmpty() && asked.contains(lacks))
            continue;
        const auto waits = [&](bool first) {
            return std::find_if(findings.begin(), findings.end(), [&](const Finding &one) {
                return (one.status == QLatin1String("unknown") || notRecorded(one)) &&
                       (first ? one.next == question.path : one.missing.contains(question.path));
            });
        };
        auto waiting = waits(true);
        if (waiting == findings.end())
            waiting = waits(false);
        if (rows.size() >= most || waiting == findings.end())
            break;
        asked.insert(lacks);
        const int decides = lacks.isEmpty() ? question.decides : settles.value(lacks);
        Detail row{lacks.isEmpty() ? siteLabelInPlace(question.path, m_job.state().site()) : lacks};
        row.value = decides > 0 ? tr("Findings it settles: %1").arg(decides) : tr("Needed together with other facts");
        row.shape = StatusShape::Missing;
        row.key = waiting->id;
        rows.append(row);
    }
    m_questions.set(rows);
}

QString FindingsController::lacksOf(const QString &drawnItem) const
{
    if (!isDrawnItem(drawnItem))
        return {};
    const QString title = documents::drawingTitle(drawingOf(drawnItem));
    for (const QString &one : m_all.drawn().lacks)
        if (one.contains(title))
            return one;
    return {};
}

QString FindingsController::drawnItem() const
{
    if (m_book == 0 || !finding())
        return {};
    const QStringList &lacks = finding()->missing;
    const auto drawn = std::find_if(lacks.begin(), lacks.end(), isDrawnItem);
    return drawn == lacks.end() ? QString() : *drawn;
}

QString FindingsController::drawingLacks() const
{
    return lacksOf(drawnItem());
}

QString FindingsController::drawingKind() const
{
    return drawnItem().isEmpty() ? QString() : documents::drawingId(drawingOf(drawnItem()));
}

QStringList FindingsController::paths() const
{
    QStringList all;
    for (const FindingBook &book : m_all.books())
        for (const Finding &one : book.findings) {
            all += one.missing;
            for (const QJsonValue because : one.because)
                all += factsOfReason(because.toObject(), m_job.state().site());
        }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QStringList FindingsController::pathsAtHand() const
{
    const Finding *one = m_book > 0 ? finding() : nullptr;
    if (one == nullptr)
        return {};
    QStringList all = one->missing;
    for (const QJsonValue because : one->because)
        all += factsOfReason(because.toObject(), m_job.state().site());
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QString FindingsController::wordsAtHand() const
{
    const Finding *one = m_book > 0 ? finding() : nullptr;
    return one == nullptr ? QString() : QStringList{one->title, one->message, one->cure}.join(QLatin1Char('\n'));
}

void FindingsController::showCurrent()
{
    QList<Detail> facts, missing, correctable;
    if (const Finding *one = finding()) {
        const QJsonObject site = m_job.state().site();
        for (const QJsonValue because : one->because)
            for (const Detail &row : reasonRows(because.toObject(), site))
                if (!facts.contains(row))
                    facts.append(row);
        // Of the product's own book, too: nothing of it can be waived, so its facts are what there is to mend.
        QStringList behind = factsBehindFinding(*one, site, m_all.today());
        // Once it is met its reason may name one fact of several: the others stay in reach.
        if (const rules::Rule *mine = m_book > 0 ? rule(m_current) : nullptr;
            mine != nullptr && one->status != QLatin1String("fail") && one->status != QLatin1String("not-applicable"))
            behind += recordedAt(mine->requireReads, site);
        behind.removeDuplicates();
        for (const QString &path : behind.mid(0, 24))
            if (editable(path)) {
                Detail fact = question(path);
                fact.note = tr("now %1").arg(shownFact(path, site::Site(site).value(path)));
                correctable.append(fact);
            }
        for (const QString &path : rules::inOrderOf(m_all.questions(), one->missing))
            missing.append(question(path));
    }
    m_facts.set(facts);
    m_missing.set(missing);
    m_correctable.set(correctable);
    Q_EMIT changed();
}

/// The fact a reason is about; of a computed figure the facts it is computed from, and then the figure.
QList<Detail> FindingsController::reasonRows(const QJsonObject &reason, const QJsonObject &site) const
{
    const QString path = reason.value(QStringLiteral("path")).toString();
    const QJsonValue value = reason.value(QStringLiteral("value"));
    const QStringList facts = factsOfReason(reason, site);
    if (facts.contains(path) || facts.isEmpty())
        return {{siteLabelInPlace(path, site),
                 shownFact(path, value),
                 drawnText(path, limitText(reason)),
                 -1,
                 {},
                 {},
                 path}};
    QList<Detail> rows;
    for (const QString &fact : facts)
        if (const QJsonValue recorded = site::Site(site).value(fact); !recorded.isUndefined() && !recorded.isObject())
            rows.append({siteLabelInPlace(fact, site), shownFact(fact, recorded), {}, -1, {}, {}, fact});
    if (value.isDouble()) {
        const bool days = path.startsWith(QLatin1String("days_between(")) && path.contains(QLatin1String("today"));
        rows.append(
            {days ? tr("Days from then to today") : tr("Worked out from it"), shownFact({}, value), limitText(reason)});
    }
    return rows;
}

/// Of a fact about a drawing whether this program's own drawing is where it is from, or says otherwise.
QString FindingsController::drawnText(const QString &path, const QString &otherwise) const
{
    if (m_all.drawn().holds(path))
        return tr("from the drawing this program made");
    for (const site::Contradiction &one : m_all.drawn().contradictions)
        if (one.paths.contains(path))
            return tr("recorded so; the drawing this program made has it");
    return otherwise;
}

Detail FindingsController::question(const QString &path) const
{
    const rules::PathType type = m_job.typeOf(path);
    int decides = 0;
    for (const rules::Question &one : m_all.questions())
        if (one.path == path)
            decides = one.decides;
    return {siteLabelInPlace(path, m_job.state().site()),
            !choicesOf(path).isEmpty()            ? QStringLiteral("words")
            : PermissionController::isGroup(path) ? QStringLiteral("group")
            : type.sort == rules::Sort::Number    ? QStringLiteral("number")
                                                  : QStringLiteral("text"),
            decides > 0 ? tr("findings it settles: %1").arg(decides) : QString(),
            StatusShape::Missing,
            {},
            {},
            path};
}

bool FindingsController::editable(const QString &path) const
{
    // A reading belongs to the step it was taken at, and is taken again there.
    for (const char *elsewhere : {"derived.", "attestations.", "measurements."})
        if (path.startsWith(QLatin1String(elsewhere)))
            return false;
    const rules::Sort sort = m_job.typeOf(path).sort;
    return sort == rules::Sort::Boolean || sort == rules::Sort::Number || sort == rules::Sort::Text ||
           (sort == rules::Sort::List && !choicesOf(path).isEmpty());
}

bool FindingsController::isList(const QString &path) const
{
    return m_job.typeOf(path).sort == rules::Sort::List;
}

QStringList FindingsController::choicesOf(const QString &path) const
{
    const rules::PathType type = m_job.typeOf(path);
    return type.sort == rules::Sort::List ? m_job.typeOf(path + QStringLiteral("[]")).words : factChoices(type);
}

QString FindingsController::wordText(const QString &path, const QString &word) const
{
    return siteWord(path, word);
}

QString FindingsController::utilityDoubt() const
{
    // Where no handbook is here, noHandbook() says it.
    const QJsonObject site = m_job.state().site();
    const QString named = site::namedUtility(site);
    if (named.isEmpty() || !noHandbook().isEmpty())
        return {};
    const QString id = QStringLiteral("utility.id");
    return tr("These are the rules of %1, which is chosen; the name recorded is that of %2. Correct the one that is "
              "wrong.")
        .arg(siteWord(id, site::Site(site).text(id).value_or(QString())), siteWord(id, named));
}

QString FindingsController::utilityOffer() const
{
    const QString named = site::namedUtility(m_job.state().site());
    return named.isEmpty() ? QString() : siteWord(QStringLiteral("utility.id"), named);
}

} // namespace wm::ui
