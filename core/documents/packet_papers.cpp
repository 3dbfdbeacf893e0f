// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_papers.h"

#include "core/documents/packet_words.h"

#include <QtCore/QSet>

#include <algorithm>

namespace wm::documents {

using namespace Qt::StringLiterals;
using Standing = PacketPaper::Standing;

namespace {

constexpr qsizetype kFactsNamed = 3; ///< of those that something hangs on; the rest is counted

/// The ids of the steps on the way to permission that are at hand or done.
QSet<QString> reachedSteps(const DocumentSource &source)
{
    QSet<QString> reached;
    for (const catalog::Pack &pack : source.handbooks) {
        const auto book = workflow::handbook(pack, {});
        if (!book)
            continue;
        const auto check = book->rules.check(source.site, source.today, source.responses);
        for (const rules::ProcessStep &step : book->process.at(source.site, source.today, check).steps)
            if (step.state == rules::StepState::Done || step.state == rules::StepState::Ready ||
                step.state == rules::StepState::Overdue)
                reached.insert(step.id);
    }
    return reached;
}

/// What is made here and is in the packet.
PacketPaper madePaper(const DocumentRow &row, const rules::FilledDocument *made, const site::Schema &vocabulary)
{
    const QStringList missing = made != nullptr ? made->missing : row.missing;
    const bool whole = made != nullptr ? !made->preliminary() : row.ready;
    PacketPaper paper{row.title, row.stageTitle, row.rules, Standing::Whole, Packet::tr("in this packet")};
    if (!whole) {
        paper.standing = Standing::Preliminary;
        paper.note =
            missing.isEmpty()
                ? Packet::tr("in this packet, PRELIMINARY")
                : Packet::tr("in this packet, PRELIMINARY; facts missing: %1").arg(factNames(missing, vocabulary));
        const QStringList &objections = made != nullptr ? made->objections : row.objections;
        if (missing.isEmpty() && !objections.isEmpty())
            paper.note += u": "_s + objections.constFirst();
    } else if (row.state == "missing"_L1) {
        paper.note = Packet::tr("in this packet; not recorded as handed in");
    }
    return paper;
}

/// What somebody else issues, or a camera takes.
PacketPaper otherPaper(const DocumentRow &row, const site::Schema &vocabulary)
{
    PacketPaper paper{row.title, row.stageTitle, row.rules, Standing::Missing, Packet::tr("MISSING")};
    const QString facts = factNames(row.hangsOn, vocabulary);
    if (row.state == "have"_L1) {
        paper.standing = Standing::OnFile;
        paper.note = Packet::tr("recorded as there; not in this packet");
        if (row.kind == "photo"_L1)
            paper.note = Packet::tr("recorded as there");
    } else if (row.state == "unknown"_L1) {
        paper.standing = Standing::Unknown;
        paper.note = facts.isEmpty() ? Packet::tr("not known whether it is asked for")
                                     : Packet::tr("not known whether it is asked for; facts missing: %1").arg(facts);
    } else if (row.answered) {
        paper.standing = Standing::Answered;
        paper.note = Packet::tr("not there; answered under “Findings and answers”");
    } else if (!facts.isEmpty()) {
        paper.note = Packet::tr("MISSING; facts missing: %1").arg(facts);
    }
    return paper;
}

/// The same on the cover; empty: it is no reason to wait.
QString coverLine(const PacketPaper &paper, const DocumentRow &row, const rules::FilledDocument *made,
                  const site::Schema &vocabulary)
{
    if (paper.standing == Standing::Missing)
        return row.hangsOn.isEmpty() ? Packet::tr("%1: asked for, and missing").arg(row.title)
                                     : Packet::tr("%1: asked for, and missing; facts missing: %2")
                                           .arg(row.title, factNames(row.hangsOn, vocabulary));
    if (paper.standing != Standing::Preliminary || made == nullptr) // a drawing says itself what it lacks
        return {};
    return made->missing.isEmpty() ? Packet::tr("%1: preliminary. %2").arg(made->title, made->objections.constFirst())
                                   : Packet::tr("%1: preliminary, facts missing: %2")
                                         .arg(made->title, factNames(made->missing, vocabulary));
}

} // namespace

QString factNames(const QStringList &paths, const site::Schema &vocabulary)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(vocabulary.placedTitle(path).isEmpty() ? path : vocabulary.placedTitle(path));
    names.removeDuplicates();
    const qsizetype more = names.size() - kFactsNamed;
    const QString named = names.mid(0, kFactsNamed).join(QStringLiteral("; "));
    return more > 0 ? Packet::tr("%1; and %2 more").arg(named, QString::number(more)) : named;
}

void addPapers(const JobDocuments &documents, const DocumentSource &source, const site::Schema &vocabulary,
               PacketInput &pages)
{
    const QSet<QString> reached = reachedSteps(source);
    for (const DocumentRow &row : documents.rows()) {
        if (row.rules.isEmpty() || row.state == "not-required"_L1)
            continue; // nobody asks for it
        const auto made = std::find_if(pages.documents.begin(), pages.documents.end(),
                                       [&row](const rules::FilledDocument &one) { return one.id == row.id; });
        const rules::FilledDocument *filled = made == pages.documents.end() ? nullptr : &*made;
        const bool drawn = row.kind == "drawing"_L1 && row.state != "unknown"_L1;
        const PacketPaper paper =
            filled != nullptr || drawn ? madePaper(row, filled, vocabulary) : otherPaper(row, vocabulary);
        pages.papers.append(paper);
        const bool due = row.steps.isEmpty() || std::any_of(row.steps.begin(), row.steps.end(),
                                                            [&](const QString &id) { return reached.contains(id); });
        const QString line = due ? coverLine(paper, row, filled, vocabulary) : QString();
        if (line.isEmpty())
            continue;
        ++pages.open.documents;
        pages.missing.append(line);
    }
}

} // namespace wm::documents
