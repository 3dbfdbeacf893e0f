// SPDX-License-Identifier: GPL-3.0-or-later
// The findings of a packet and what people answered (packet_input_parts.h).
#include "core/documents/packet_input_parts.h"

#include "core/documents/packet_words.h"
#include "core/workflow/finding_answer.h"
#include "core/workflow/handbooks.h"

#include <QtCore/QSet>

namespace wm::documents {

using record::Entry;
using record::Kind;

namespace {

constexpr qsizetype kFactsNamed = 6; ///< of those a finding waits for; the rest is counted

/// The words of findings (RULES.md) for people, as the window has them.
QString findingWord(const QString &status)
{
    if (status == QStringLiteral("pass"))
        return Packet::tr("met");
    if (status == QStringLiteral("fail"))
        return Packet::tr("not met");
    if (status == QStringLiteral("attest"))
        return Packet::tr("to be confirmed");
    if (status == QStringLiteral("attested"))
        return Packet::tr("confirmed");
    if (status == QStringLiteral("waived"))
        return Packet::tr("waived");
    if (status == QStringLiteral("variance-requested"))
        return Packet::tr("variance requested, not granted yet");
    if (status == QStringLiteral("variance-granted"))
        return Packet::tr("not met, variance granted");
    return Packet::tr("fact missing");
}

/// What somebody answered, in the same words; a word of a later release stays as it is.
QString responseWord(const QString &response)
{
    if (response == QStringLiteral("attest"))
        return findingWord(QStringLiteral("attested"));
    if (response == QStringLiteral("waive"))
        return findingWord(QStringLiteral("waived"));
    if (response == QStringLiteral("variance"))
        return findingWord(QStringLiteral("variance-requested"));
    if (response == QStringLiteral("variance-granted"))
        return Packet::tr("variance granted");
    if (response == QStringLiteral("variance-refused"))
        return Packet::tr("variance refused");
    if (response == QStringLiteral("withdraw"))
        return Packet::tr("taken back");
    return response;
}

QString bookTitle(const HeldBook &book)
{
    QString title = Packet::tr("%1, version %2").arg(book.title, book.version);
    if (!book.began.isEmpty())
        title +=
            QStringLiteral(". ") + Packet::tr("The job keeps version %1, which is not on this machine").arg(book.began);
    if (!book.complete)
        title += QStringLiteral(". ") + Packet::tr("This pack does not carry its whole source yet");
    return title;
}

} // namespace

void InputBuilder::findings()
{
    for (const record::JobState::Conflict &conflict : m_source.state.conflicts()) {
        PacketFinding finding;
        finding.title = Packet::tr("Two records disagree: %1").arg(placed(conflict.path));
        finding.status = Packet::tr("undecided");
        m_input.findings.append(finding);
    }
    QSet<QString> listed;
    for (const HeldBook &book : m_source.books) {
        m_input.books.append(bookTitle(book));
        for (const Finding &found : book.findings) {
            if (found.status == QStringLiteral("not-applicable"))
                continue;
            listed.insert(found.id);
            m_input.findings.append(ruleFinding(found));
        }
    }
    if (m_source.engine != nullptr && m_source.books.size() == 1) // the product's own rules, and no utility's
        m_input.noHandbook = workflow::noHandbookText(m_source.engine->facts(m_source.state).site);
    for (const Entry *entry : m_source.state.all(Kind::FindingResponse))
        if (!listed.contains(entry->path))
            m_input.findings.append(answeredAside(*entry));
}

PacketFinding InputBuilder::ruleFinding(const Finding &found) const
{
    PacketFinding finding;
    finding.id = found.id;
    const bool unknown = found.status == QStringLiteral("unknown");
    finding.met = found.status == QStringLiteral("pass");
    // What is unknown has nothing to say of itself yet: what it is about is said, and which facts it waits for. The
    // message of a rule warns; of one that is met its title is said.
    finding.title = found.message.isEmpty() || unknown || finding.met ? found.title : found.message;
    finding.status = findingWord(found.status);
    finding.open = !finding.met && found.status != QStringLiteral("attested") &&
                   found.status != QStringLiteral("waived") && found.status != QStringLiteral("variance-granted");
    // What has to be there and is not says nothing against what is: it is open, not failed.
    finding.failed = found.status == QStringLiteral("fail") && found.missing.isEmpty();
    if (found.status == QStringLiteral("fail") && !finding.failed)
        finding.status = Packet::tr("not recorded");
    finding.asked = found.status == QStringLiteral("variance-requested");
    finding.cite = found.cite;
    if (const Entry *answer = m_source.state.current(Kind::FindingResponse, found.id);
        answer != nullptr && workflow::answerOf(*answer))
        finding.answer = answerText(*answer);
    else if (unknown)
        finding.answer = missingText(found);
    else if (finding.open)
        finding.answer = found.cure;
    return finding;
}

/// The facts that a finding waits for, by their names; where none is missing, what it says itself.
QString InputBuilder::missingText(const Finding &found) const
{
    QStringList names;
    for (const QString &path : found.missing)
        names.append(placed(path));
    names.removeDuplicates();
    if (names.isEmpty())
        return found.message;
    const qsizetype more = names.size() - kFactsNamed;
    const QString named = names.mid(0, kFactsNamed).join(QStringLiteral("; "));
    return more > 0 ? Packet::tr("Not recorded: %1; and %2 more").arg(named).arg(more)
                    : Packet::tr("Not recorded: %1").arg(named);
}

QString InputBuilder::answerText(const Entry &answer)
{
    const auto said = workflow::answerOf(answer);
    const QString reason = said ? said->reason : QString();
    return reason.isEmpty() ? answer.user : QStringLiteral("%1: %2").arg(answer.user, reason);
}

/// An answer to a finding that the rules in force do not give any more: it is shown, and settles nothing.
PacketFinding InputBuilder::answeredAside(const Entry &entry)
{
    const QString response = entry.value.value(QStringLiteral("response")).toString();
    PacketFinding finding;
    finding.id = entry.path;
    finding.title = entry.path;
    finding.aside = true;
    finding.open = response == QStringLiteral("variance");
    finding.status = responseWord(response);
    finding.answer = answerText(entry);
    finding.cite = entry.value.value(QStringLiteral("pack")).toString();
    return finding;
}

} // namespace wm::documents
