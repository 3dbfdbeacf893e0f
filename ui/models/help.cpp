// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/help.h"

namespace wm::ui {

Help::Help()
{
    rewrite();
}

void Help::rewrite()
{
    QList<Detail> cards;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Io); ++code) {
        Detail card = cardOf(static_cast<ErrorCode>(code));
        card.key = toWord(static_cast<ErrorCode>(code));
        cards.append(card);
    }
    m_errors.set(cards);
    m_keys.set(keyboard());
    showWords();
}

void Help::openCard(const QString &error)
{
    m_card = error;
    m_chapter = QStringLiteral("errors");
    Q_EMIT changed();
}

void Help::setChapter(const QString &chapter)
{
    if (std::exchange(m_chapter, chapter) != chapter)
        Q_EMIT changed();
}

void Help::setCard(const QString &error)
{
    if (std::exchange(m_card, error) != error)
        Q_EMIT changed();
}

void Help::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    showWords();
    Q_EMIT changed();
}

void Help::showWords()
{
    QList<Detail> found;
    for (const Detail &one : glossary())
        if (one.label.contains(m_search.trimmed(), Qt::CaseInsensitive) ||
            one.value.contains(m_search.trimmed(), Qt::CaseInsensitive))
            found.append(one);
    m_words.set(found);
}

Detail Help::cardOf(ErrorCode code)
{
    const auto card = [](const QString &what, const QString &causes, const QString &cure) {
        Detail one{what};
        one.reason = causes;
        one.note = cure;
        return one;
    };
    switch (code) {
    case ErrorCode::Invalid:
        return card(
            tr("Something typed, or a file, is not as it should be"),
            tr("A number with its unit in it, a day that the calendar does not have, a value outside what is "
               "allowed, or a file of another sort than the one asked for."),
            tr("The sentence names the field or the file. Correct it there; what you typed is still in its field."));
    case ErrorCode::NotFound:
        return card(tr("What was looked for is not there"),
                    tr("A file was moved, an adapter is not plugged in, or it got another name when it was plugged in "
                       "again."),
                    tr("Plug the adapter in and look again, or choose the file anew. The record has lost nothing."));
    case ErrorCode::Busy:
        return card(tr("Another program, or another window of this one, holds it"),
                    tr("A second Witnessmark is open on the same records, or a terminal program has the port."),
                    tr("Close the other one. Until then the records can be looked at here, and not changed."));
    case ErrorCode::NoPermission:
        return card(tr("The system does not allow it"),
                    tr("This user may not use serial ports or Bluetooth, or may not write into that folder."),
                    tr("For a port on Linux: have the user added to the group dialout, and sign in anew. For a folder: "
                       "choose another, or have its rights changed."));
    case ErrorCode::Vanished:
        return card(
            tr("It was there, and is gone"),
            tr("The adapter was pulled out, the device lost its supply, or Bluetooth was out of reach."),
            tr("Plug it in or go nearer, then read again. What was recorded stays. A request that the collar has "
               "got is gone on with, not sent twice."));
    case ErrorCode::Timeout:
        return card(
            tr("No answer came in time"),
            tr("No supply, wires A and B crossed, another speed or unit number, or too far away for Bluetooth. A "
               "sub-meter speaks only every 5 minutes."),
            tr("Check supply and wires first, then try again nearer to it. The bench shows whether anything comes "
               "at all."));
    case ErrorCode::Protocol:
        return card(
            tr("The device answered what it may not answer"),
            tr("Noise on the line, two devices with the same number, or firmware that this program does not know."),
            tr("Read again. If it comes back, save the recording under Support: it holds every byte for whoever "
               "looks into it."));
    case ErrorCode::Refused:
        return card(
            tr("It was refused on purpose"),
            tr("A step before this one is open, a rule of safety stands against it, or the collar itself said no."),
            tr("Do first what the sentence names. Nobody can skip a stop-work step."));
    case ErrorCode::Mismatch:
        return card(
            tr("It is another thing than the one expected"),
            tr("The number that was read is not the one of this job, or a file belongs to another job."),
            tr("Read the label once more. Correct the number in the job where that is wrong; otherwise look for "
               "the right device or file."));
    case ErrorCode::Corrupt:
        return card(
            tr("The bytes do not prove themselves"),
            tr("A file was cut off or changed on its way, or a disk is failing."),
            tr("Take the file once more from where it came. A record that does not prove itself can be looked at, "
               "and not gone on with."));
    case ErrorCode::NewerVersion:
        return card(tr("It was made by a later release"),
                    tr("A colleague has a newer Witnessmark, or a newer handbook."),
                    tr("Install the newer release here. Nothing is opened by halves."));
    case ErrorCode::DiskFull:
        return card(tr("There is no room left"), tr("The disk or the card is full; photos take the most."),
                    tr("Make room, then record again. What you put in is still in its fields."));
    case ErrorCode::ReadOnly:
        return card(tr("It can be looked at, not changed"),
                    tr("The records are open in another window, or their disk does not let anybody write."),
                    tr("Work in the other window. Or close it and choose “Open them to work” here."));
    case ErrorCode::Cancelled:
        return card(tr("It was stopped"), tr("Somebody ended it, here or at the device."),
                    tr("Begin again when you want to. What was read by then is kept."));
    case ErrorCode::NotReady:
        return card(tr("It is there, and not ready yet"),
                    tr("A collar that has just got its supply is still starting, or a list is still being read."),
                    tr("Wait a moment, then try again."));
    case ErrorCode::Io:
        return card(tr("A file, a device or the system failed"),
                    tr("A cable with a loose contact, a failing disk, or a fault of the system."),
                    tr("Try another cable or another port. If it comes back, save the recording under Support."));
    }
    return {};
}

QList<Detail> Help::glossary()
{
    return {
        {tr("AC disconnect"), tr("A switch by hand between generation and service. The utility wants it seen open, and "
                                 "lockable so.")},
        {tr("AIC"),
         tr("Interrupting capacity in kiloamperes: the fault current that a breaker or a collar can stand.")},
        {tr("Attestation"), tr("A sentence that somebody confirms in person. It goes into the record with the name.")},
        {tr("Bundle"), tr("A file with one whole job in it, its record and its photos, to be opened elsewhere.")},
        {tr("Collar"), tr("The device between the meter and its socket that generation is connected to.")},
        {tr("CT"),
         tr("Current transformer: its side marked for the source faces the utility, its colours go to one phase.")},
        {tr("Finding"), tr("What a rule says of this site: met, not met, not known, to be confirmed.")},
        {tr("Frame"), tr("The 12 bytes that an IMS sub-meter sends by itself every 5 minutes.")},
        {tr("GMA"), tr("Generation meter adapter: an adapter at the meter socket that generation is connected to.")},
        {tr("Head"), tr("The fingerprint of a record as it stands. A signature holds for that one.")},
        {tr("IMS"), tr("A family of sub-meters that send over two wires, and cannot be asked.")},
        {tr("Line side, load side"), tr("Before and behind the main breaker, seen from the utility.")},
        {tr("Lockout"), tr("The lock and tag that keep a breaker or disconnect open while somebody works.")},
        {tr("Neutral lead"), tr("The collar’s wire that is landed on the neutral in the socket.")},
        {tr("NGOM"), tr("Net generation output meter: it counts what the generation gives.")},
        {tr("Packet"), tr("The file that is handed in: forms, drawings, photos, and the record that proves them.")},
        {tr("PCC"), tr("Point of common coupling: where the site meets the utility’s network.")},
        {tr("Premises"), tr("Address and service of the site, as provisioning writes them to the collar.")},
        {tr("Provisioning"), tr("Telling the collar where it is, so that its network lets it work.")},
        {tr("PTO"), tr("Permission to operate. Before it nobody may run the generation.")},
        {tr("Relay"), tr("The collar’s switch for the generation. It is closed from afar, not by hand.")},
        {tr("RS-485"), tr("A pair of wires, A and B, for data. Crossed, nothing on it can be read.")},
        {tr("Stop work"), tr("A step that cannot be skipped, waived or signed away: somebody could be hurt.")},
        {tr("Variance"), tr("The utility’s leave not to meet one of its rules, with its reference.")},
        {tr("Waiver"), tr("Leaving a finding as it is, with a reason and a name.")},
    };
}

QList<Detail> Help::keyboard()
{
    const QString everywhere = tr("everywhere"), drawing = tr("on a drawing"), plan = tr("while the plan is changed");
    return {
        {QStringLiteral("F1"), tr("This help"), everywhere},
        {tr("Tab, Shift + Tab"), tr("The next control, the one before"), everywhere},
        {tr("Enter, Space"), tr("Does what the control says"), everywhere},
        {tr("Esc"), tr("Closes the sheet and leaves everything as it was"), everywhere},
        {tr("Ctrl + 1 … 5"), tr("Jobs, Bench, Fleet, Support, Settings"), everywhere},
        {tr("Enter"), tr("The next field, then the one action, else what is missing"), tr("in a field of a step")},
        {tr("Ctrl + Enter"), tr("Records the step, or goes to what is missing"), tr("anywhere in a step")},
        {tr("Ctrl + Enter"), tr("Writes it down"), tr("while a deficiency or its answer is written")},
        {tr("Ctrl + F"), tr("Finds an item"), tr("in an inspection")},
        {QStringLiteral("F6"), tr("Into the step, to the first thing it wants"), tr("anywhere in a step")},
        {tr("Ctrl + V"), tr("Pastes a photo’s file"), tr("at “Photo from a file”")},
        {tr("Arrow keys"), tr("Move the sheet"), drawing},
        {QStringLiteral("+  −  0"), tr("Larger, smaller, all of it"), drawing},
        {QStringLiteral("N  P"), tr("The next thing drawn, the one before"), drawing},
        {tr("Enter"), tr("To the fact it was drawn from"), drawing},
        {tr("Page up, Page down"), tr("The sheet before, the next"), drawing},
        {tr("Arrow keys"), tr("Move the thing in hand"), plan},
        {tr("Delete"), tr("Takes it off the plan"), plan},
        {tr("Ctrl + Z, Ctrl + Y"), tr("Undo, and again"), plan},
    };
}

} // namespace wm::ui
