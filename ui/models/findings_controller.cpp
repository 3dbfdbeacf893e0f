// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_controller.h"

#include "core/documents/packet_standing.h"
#include "core/rules/variance.h"
#include "ui/app.h"
#include "ui/models/finding_row.h"
#include "ui/models/job_controller.h"

#include <QtCore/QJsonArray>

namespace wm::ui {

namespace {

/// The product's own rules stand in one book, whichever of its devices they are about.
bool isOfSubMeter(const Finding &finding)
{
    return finding.id.startsWith(QLatin1String("IMS-"));
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
        names.append(!book.title.isEmpty() ? book.caption
                     : std::any_of(book.findings.begin(), book.findings.end(), isOfSubMeter)
                         ? tr("Collar and sub-meter")
                         : tr("The collar"));
    return names;
}

int FindingsController::openInAll() const
{
    const auto open = openCounts();
    return open ? open->total() : 0;
}

std::optional<workflow::OpenFindings> FindingsController::openCounts() const
{
    if (m_all.reading() || !m_all.problem().isEmpty())
        return std::nullopt;
    QList<documents::HeldBook> held;
    for (const FindingBook &book : m_all.books()) {
        if (book.findings.isEmpty()) // until a book has said something nobody knows what it leaves open
            return std::nullopt;
        held.append({book.title, book.pack, book.version, book.complete, book.began, book.findings});
    }
    return documents::openFindings(held, m_job.state());
}

int FindingsController::open() const
{
    return workflow::openAmong(bookAtHand().findings).total();
}

QList<int> FindingsController::openByBook() const
{
    QList<int> all;
    for (const FindingBook &book : m_all.books())
        all.append(workflow::openAmong(book.findings).total());
    return all;
}

QStringList FindingsController::booksAndOpen() const
{
    QStringList names = books();
    const QList<int> open = openByBook();
    for (qsizetype i = 0; i < names.size(); ++i)
        if (open.at(i) > 0)
            names[i] = tr("%1 (%2)").arg(names.at(i)).arg(open.at(i));
    return names;
}

int FindingsController::conflicts() const
{
    return static_cast<int>(m_job.state().conflicts().size());
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
            row.value = finding.status == QLatin1String("attested") ? tr("Confirmed")
                        : rules::metByVariance(finding)             ? tr("Not met; the utility granted a variance")
                                                                    : tr("Met");
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
        for (const QList<Detail> &group :
             {toSettle, m_questions.details(), unknown, toConfirm, met}) // in the order of the list
            if (m_current.isEmpty() && !group.isEmpty())
                m_current = group.constFirst().key;
    }
    showCurrent();
}

const rules::Rule *FindingsController::rule(const QString &id) const
{
    for (const auto &handbook : m_all.handbooks())
        if (handbook->rules.id() == bookAtHand().pack)
            for (const rules::Rule &one : handbook->rules.rules())
                if (one.id == id)
                    return &one;
    return nullptr;
}

const Finding *FindingsController::finding() const
{
    for (const Finding &one : bookAtHand().findings)
        if (one.id == m_current)
            return &one;
    return nullptr;
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
    if (m_book > 0 && (open() > 0 || m_toSettle.count() > 0)) // waived is not met
        return m_toSettle.count() > 0 ? tr("Not every rule of this pack is met")
                                      : tr("No rule of this pack is broken; some are not decided yet");
    if (m_book > 0)
        return tr("Every rule of this pack that applies is met or confirmed");
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

QString FindingsController::refused() const
{
    return m_all.refused().isEmpty()
               ? QString()
               : tr("A pack of this computer was refused. %1").arg(m_all.refused().join(QLatin1Char('\n')));
}

} // namespace wm::ui
