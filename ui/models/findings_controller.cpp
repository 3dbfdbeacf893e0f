// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_controller.h"

#include "core/site/contradictions.h"
#include "core/site/site.h"
#include "core/workflow/job_packs.h"
#include "ui/app.h"
#include "ui/models/fact_text.h"
#include "ui/models/facts_behind.h"
#include "ui/models/job_controller.h"
#include "ui/models/site_words.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

#include <cmath>

namespace wm::ui {

namespace {

QString limitText(const QJsonObject &because)
{
    const QJsonValue limit = because.value(QStringLiteral("limit"));
    if (limit.isNull() || limit.isUndefined())
        return {};
    const QString op = because.value(QStringLiteral("op")).toString();
    const QString text = shownFact(because.value(QStringLiteral("path")).toString(), limit);
    if (op == QLatin1String("<=") || op == QLatin1String("<"))
        return FindingsController::tr("at most %1").arg(text);
    if (op == QLatin1String(">=") || op == QLatin1String(">"))
        return FindingsController::tr("at least %1").arg(text);
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

bool isGrave(const Finding &finding)
{
    static const QStringList grave{QStringLiteral("stop-work"), QStringLiteral("deficiency"),
                                   QStringLiteral("not-eligible"), QStringLiteral("document")};
    return grave.contains(finding.severity);
}

/// It fails because nothing is recorded: that says nothing against the site.
bool notRecorded(const Finding &finding)
{
    return finding.status == QLatin1String("fail") && !finding.missing.isEmpty();
}

int shapeOf(const Finding &finding)
{
    if (notRecorded(finding))
        return StatusShape::Missing;
    if (finding.status == QLatin1String("fail"))
        return isGrave(finding) ? StatusShape::Fail : StatusShape::Warn;
    if (finding.status == QLatin1String("waived") || finding.status.startsWith(QLatin1String("variance-")))
        return StatusShape::Warn;
    if (finding.status == QLatin1String("unknown"))
        return StatusShape::Missing;
    if (finding.status == QLatin1String("attest"))
        return StatusShape::InHand;
    if (finding.status == QLatin1String("not-applicable"))
        return StatusShape::NotApplicable;
    return StatusShape::Pass;
}

} // namespace

FindingsController::FindingsController(JobController &job) : m_job(job), m_all(job)
{
    connect(&m_all, &FindingBooks::changed, this, &FindingsController::show);
    show();
}

QStringList FindingsController::books() const
{
    QStringList names;
    for (const FindingBook &book : m_all.books())
        names.append(book.title.isEmpty() ? tr("The collar") : book.caption);
    return names;
}

int FindingsController::openInAll() const
{
    const auto open = openCounts();
    return open ? open->total() : 0;
}

std::optional<workflow::OpenFindings> FindingsController::openCounts() const
{
    workflow::OpenFindings open;
    // Until a book has said something nobody knows what it leaves open.
    for (const FindingBook &book : m_all.books()) {
        if (book.findings.isEmpty())
            return std::nullopt;
        open += workflow::openAmong(book.findings);
    }
    if (m_all.reading() || !m_all.problem().isEmpty())
        return std::nullopt;
    open.undecided += static_cast<int>(m_job.state().conflicts().size());
    open.undecided += noHandbook().isEmpty() ? 0 : 1;
    return open;
}

void FindingsController::setBook(int book)
{
    if (book == m_book || book < 0 || book >= m_all.books().size())
        return;
    m_book = book;
    show();
}

QString FindingsController::about() const
{
    if (m_book == 0)
        return tr("The product’s own limits against the facts of this site.");
    const FindingBook &book = bookAtHand();
    const QString said =
        book.began.isEmpty()
            ? tr("%1, version %2, against the facts of this site.").arg(book.title, book.version)
            : tr("%1, version %2, against the facts of this site. The job began with version %3, which is not on this "
                 "computer any more.")
                  .arg(book.title, book.version, book.began);
    return book.complete
               ? said
               : said + QLatin1Char(' ') +
                     tr("It does not carry the whole handbook yet: what it does not mention was not checked.");
}

void FindingsController::show()
{
    if (m_book >= m_all.books().size())
        m_book = 0;
    QList<Detail> toSettle, unknown, toConfirm, met, notApplicable;
    for (const Finding &finding : bookAtHand().findings) {
        Detail row{finding.title};
        row.shape = shapeOf(finding);
        row.key = finding.id;
        row.note = finding.cite;
        if (notRecorded(finding)) {
            row.value = tr("Not recorded, and wanted before anything is sent in");
            unknown.append(row);
        } else if (finding.status == QLatin1String("fail")) {
            row.value = isGrave(finding) ? tr("Not met")
                        : finding.severity == QLatin1String("variance-possible")
                            ? tr("Not met; the utility may grant a variance")
                            : tr("To be looked at");
            isGrave(finding) ? toSettle.prepend(row) : toSettle.append(row);
        } else if (finding.status == QLatin1String("unknown")) {
            row.value = missingText(finding);
            unknown.append(row);
        } else if (finding.status == QLatin1String("attest")) {
            row.value = tr("For somebody to confirm");
            toConfirm.append(row);
        } else if (finding.status == QLatin1String("waived")) {
            row.value = tr("Waived");
            toSettle.append(row); // waived is not met
        } else if (finding.status == QLatin1String("variance-requested")) {
            row.value = tr("Variance requested: not granted yet");
            toSettle.append(row);
        } else if (finding.status == QLatin1String("variance-granted")) {
            row.value = tr("Not met; the utility granted a variance");
            met.append(row);
        } else if (finding.status == QLatin1String("not-applicable")) {
            row.value = tr("Does not apply");
            notApplicable.append(row);
        } else {
            row.value = finding.status == QLatin1String("attested") ? tr("Confirmed") : tr("Met");
            met.append(row);
        }
    }
    m_toSettle.set(toSettle);
    m_unknown.set(unknown);
    showQuestions();
    showUtility();
    m_toConfirm.set(toConfirm);
    m_met.set(met);
    m_notApplicable.set(notApplicable);
    if (!finding()) {
        m_current.clear();
        for (const QList<Detail> &group : {toSettle, unknown, toConfirm, met})
            if (m_current.isEmpty() && !group.isEmpty())
                m_current = group.constFirst().key;
    }
    showCurrent();
}

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
    for (const rules::Question &question : rules::questionsOf(findings)) {
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
        Detail row{siteLabelInPlace(question.path)};
        row.value = question.decides > 0 ? tr("Findings it settles: %1").arg(question.decides)
                                         : tr("Needed together with other facts");
        row.shape = StatusShape::Missing;
        row.key = waiting->id;
        rows.append(row);
    }
    m_questions.set(rows);
}

const Finding *FindingsController::finding() const
{
    for (const Finding &one : bookAtHand().findings)
        if (one.id == m_current)
            return &one;
    return nullptr;
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
        if (m_book > 0)
            for (const QString &path :
                 factsBehindFinding(*one, site, QDateTime::fromMSecsSinceEpoch(m_job.utcMs()).date()))
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
        return {{siteLabelInPlace(path), shownFact(path, value), limitText(reason), -1, {}, {}, path}};
    QList<Detail> rows;
    for (const QString &fact : facts)
        if (const QJsonValue recorded = site::Site(site).value(fact); !recorded.isUndefined() && !recorded.isObject())
            rows.append({siteLabelInPlace(fact), shownFact(fact, recorded), {}, -1, {}, {}, fact});
    if (value.isDouble()) {
        const bool days = path.startsWith(QLatin1String("days_between(")) && path.contains(QLatin1String("today"));
        rows.append(
            {days ? tr("Days from then to today") : tr("Worked out from it"), shownFact({}, value), limitText(reason)});
    }
    return rows;
}

Detail FindingsController::question(const QString &path) const
{
    const rules::PathType type = m_job.typeOf(path);
    int decides = 0;
    for (const rules::Question &one : m_all.questions())
        if (one.path == path)
            decides = one.decides;
    return {siteLabelInPlace(path),
            !choicesOf(path).isEmpty()         ? QStringLiteral("words")
            : type.sort == rules::Sort::Number ? QStringLiteral("number")
                                               : QStringLiteral("text"),
            decides > 0 ? tr("findings it settles: %1").arg(decides) : QString(),
            StatusShape::Missing,
            {},
            {},
            path};
}

bool FindingsController::editable(const QString &path) const
{
    if (path.startsWith(QLatin1String("derived.")) || path.startsWith(QLatin1String("attestations.")))
        return false;
    const rules::Sort sort = m_job.typeOf(path).sort;
    return sort == rules::Sort::Boolean || sort == rules::Sort::Number || sort == rules::Sort::Text;
}

void FindingsController::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentChanged();
    showCurrent();
}

QString FindingsController::answer() const
{
    if (m_book > 0)
        return open() == 0 ? tr("Every rule of this pack that applies is met or confirmed")
                           : tr("Not every rule of this pack is met");
    switch (m_all.suits()) {
    case catalog::Suits::Yes:
        return tr("This collar can serve this site");
    case catalog::Suits::No:
        return tr("This collar cannot serve this site as it stands");
    case catalog::Suits::NotKnown:
        return tr("Not decided yet whether this collar can serve this site");
    }
    return {};
}

int FindingsController::answerShape() const
{
    if (m_book > 0)
        return m_toSettle.count() > 0                 ? StatusShape::Fail
               : open() > 0 || !bookAtHand().complete ? StatusShape::Missing
                                                      : StatusShape::Pass;
    return m_all.suits() == catalog::Suits::Yes  ? StatusShape::Pass
           : m_all.suits() == catalog::Suits::No ? StatusShape::Fail
                                                 : StatusShape::Missing;
}

int FindingsController::shape() const
{
    return finding() ? shapeOf(*finding()) : int(StatusShape::ToDo);
}

QString FindingsController::standing() const
{
    const Finding *one = finding();
    if (!one)
        return {};
    for (const DetailRows *group : {&m_toSettle, &m_unknown, &m_toConfirm, &m_met, &m_notApplicable})
        for (const Detail &row : group->details())
            if (row.key == m_current)
                return row.value;
    return {};
}

QString FindingsController::message() const
{
    const Finding *one = finding();
    if (!one)
        return {};
    // What is unknown has nothing to say of itself yet: what it is about is said instead.
    return one->message.isEmpty() || one->status == QLatin1String("unknown") ? one->title : one->message;
}

QString FindingsController::cure() const
{
    const Finding *one = finding();
    if (!one)
        return {};
    return one->status == QLatin1String("unknown") ? one->message : one->cure;
}

QString FindingsController::note() const
{
    return finding() ? finding()->note : QString();
}

QString FindingsController::cite() const
{
    const Finding *one = finding();
    return one ? QStringLiteral("%1 · %2").arg(one->id, one->cite) : QString();
}

bool FindingsController::confirmable() const
{
    return finding() && finding()->status == QLatin1String("attest") && !m_saving;
}

QStringList FindingsController::choicesOf(const QString &path) const
{
    const rules::PathType type = m_job.typeOf(path);
    if (type.sort == rules::Sort::Boolean)
        return {QStringLiteral("true"), QStringLiteral("false")};
    return type.words;
}

QString FindingsController::wordText(const QString &path, const QString &word) const
{
    return siteWord(path, word);
}

void FindingsController::setFact(const QString &path, const QString &text)
{
    const rules::PathType type = m_job.typeOf(path);
    const QString typed = text.trimmed();
    if (typed.isEmpty() || m_saving)
        return;
    QJsonValue value = typed;
    if (type.sort == rules::Sort::Boolean) {
        value = typed == QLatin1String("true");
    } else if (type.sort == rules::Sort::Number) {
        const double number = App::number(typed);
        if (!std::isfinite(number)) {
            m_job.app().report(makeError(ErrorCode::Invalid, tr("“%1” is not a number.").arg(typed)));
            return;
        }
        value = number;
    } else if (type.sort == rules::Sort::List) {
        QJsonArray all;
        for (const QString &part : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
            all.append(part.trimmed());
        value = all;
    }
    const auto drafts = workflow::Engine::recordFact(m_job.state(), path, value, QStringLiteral("typed"));
    if (!drafts) {
        m_job.app().report(drafts.error());
        return;
    }
    save(*drafts);
}

bool FindingsController::stands(const char *status) const
{
    return finding() && finding()->status == QLatin1String(status);
}

bool FindingsController::waivable() const
{
    return m_book > 0 && (stands("fail") || stands("variance-requested")) &&
           finding()->severity != QLatin1String("stop-work") && !m_saving;
}

bool FindingsController::varianceAskable() const
{
    return waivable() && stands("fail") && finding()->severity == QLatin1String("variance-possible");
}

bool FindingsController::varianceAsked() const
{
    return m_book > 0 && stands("variance-requested") && !m_saving;
}

bool FindingsController::withdrawable() const
{
    const bool answered = stands("variance-requested") || stands("variance-granted") || stands("waived") ||
                          (stands("attested") && m_all.responses().contains(m_current));
    return answered && !m_saving;
}

QString FindingsController::said() const
{
    if (!finding() || !finding()->answer.isEmpty())
        return finding() ? finding()->answer : QString();
    const auto responses = m_all.responses(); // the product's own rules know no answers
    const auto mine = responses.constFind(m_current);
    if (m_book > 0 || mine == responses.cend())
        return {};
    return mine->by.isEmpty() ? mine->reason : tr("%1: %2").arg(mine->by, mine->reason);
}

/// The utility's approval of exactly this part number is evidenced by its reference (CD-PART-28).
bool FindingsController::referenceWanted() const
{
    return confirmable() && m_book == 0 && m_current == QLatin1String("CD-PART-28");
}

void FindingsController::confirm(const QString &reference)
{
    const QString typed = reference.trimmed();
    if (!confirmable() || (referenceWanted() && typed.isEmpty()))
        return;
    QVariantMap said{{QStringLiteral("reason"), message()}};
    if (!typed.isEmpty())
        said.insert(QStringLiteral("reference"), typed);
    respond(QStringLiteral("attest"), said);
}

void FindingsController::waive(const QString &reason)
{
    if (waivable() && !reason.trimmed().isEmpty())
        respond(QStringLiteral("waive"), {{QStringLiteral("reason"), reason.trimmed()}});
}

void FindingsController::askVariance(const QString &reason)
{
    if (varianceAskable() && !reason.trimmed().isEmpty())
        respond(QStringLiteral("variance"), {{QStringLiteral("reason"), reason.trimmed()}});
}

void FindingsController::answerVariance(bool granted, const QString &reference, const QString &day)
{
    const bool dated = QDate::fromString(day.trimmed(), Qt::ISODate).isValid();
    if (varianceAsked() && dated && (!granted || !reference.trimmed().isEmpty()))
        respond(granted ? QStringLiteral("variance-granted") : QStringLiteral("variance-refused"),
                {{QStringLiteral("reference"), reference.trimmed()}, {QStringLiteral("date"), day.trimmed()}});
}

void FindingsController::withdraw()
{
    if (withdrawable())
        respond(QStringLiteral("withdraw"), {});
}

void FindingsController::respond(const QString &response, const QVariantMap &said)
{
    record::Draft answer;
    answer.kind = record::Kind::FindingResponse;
    answer.path = m_current;
    answer.value = {{QStringLiteral("response"), response},
                    {QStringLiteral("pack"), bookAtHand().pack},
                    {QStringLiteral("pack_version"), bookAtHand().version}};
    for (auto it = said.begin(); it != said.end(); ++it)
        answer.value.insert(it.key(), it->toString());
    save(m_job.state().replacing(answer)); // in the place of what was answered before, also where two people differed
}

void FindingsController::save(const QList<record::Draft> &drafts)
{
    m_saving = true;
    Q_EMIT changed();
    m_job.append(drafts).then(this, [this](const Result<void> &kept) {
        m_saving = false;
        if (!kept)
            m_job.app().report(kept.error());
        m_all.evaluate();
    });
}

QString FindingsController::newer() const
{
    const FindingBook &book = bookAtHand();
    if (book.newer.isEmpty())
        return {};
    return book.changes == 0
               ? tr("Version %1 of this pack is here. It changes no finding of this site.").arg(book.newer)
               : tr("Version %1 of this pack is here. Findings of this site that it changes: %2.")
                     .arg(book.newer)
                     .arg(book.changes);
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

void FindingsController::takeUtility()
{
    if (const QString named = site::namedUtility(m_job.state().site()); !named.isEmpty())
        setFact(QStringLiteral("utility.id"), named);
}

QString FindingsController::refused() const
{
    return m_all.refused().isEmpty()
               ? QString()
               : tr("A pack of this computer was refused. %1").arg(m_all.refused().join(QLatin1Char('\n')));
}

void FindingsController::takeNewer()
{
    const FindingBook &book = bookAtHand();
    if (!book.newer.isEmpty() && !m_saving)
        save(workflow::takeOverVersion(m_job.state(), book.pack, book.newer));
}

} // namespace wm::ui
