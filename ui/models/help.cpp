// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/help.h"

#include "core/base/log.h"
#include "core/catalog/pack.h"

#include <QtCore/QJsonArray>

namespace wm::ui {

Help::Help()
{
    rewrite({});
}

void Help::rewrite(const QString &language)
{
    m_language = language;
    m_devices.set({});
    showDevices();
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
    if (std::exchange(m_chapter, chapter) == chapter)
        return;
    showDevices();
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

void Help::showDevices()
{
    if (m_chapter != QLatin1String("devices") || m_devices.count() > 0)
        return;
    QList<Detail> cards;
    for (const auto &[name, device] : {std::pair{"connectder-smart-v3", QStringLiteral("collar")},
                                       std::pair{"ims-1000-2000", QStringLiteral("ims")}}) {
        const auto pack = catalog::Pack::load(QString::fromLatin1(name));
        if (!pack) {
            qCWarning(lcUi).noquote() << pack.error().message;
            continue;
        }
        const QJsonObject json = pack->localized(m_language);
        const QString phone = json[u"support"][u"phone"].toString();
        for (const QJsonValue problem : json[u"troubleshooting"].toArray()) {
            Detail card{problem[u"problem"].toString()};
            card.key = device + QLatin1Char(':') + problem[u"id"].toString();
            card.reason = causeOf(card.key);
            QStringList actions;
            for (const QJsonValue action : problem[u"actions"].toArray())
                actions.append(tr("%1. %2").arg(actions.size() + 1).arg(action[u"text"].toString()));
            card.note = actions.join(QLatin1Char('\n'));
            card.value = phone.isEmpty()
                             ? problem[u"cite"].toString()
                             : tr("If none of it helps, call %1. (%2)").arg(phone, problem[u"cite"].toString());
            cards.append(card);
        }
    }
    m_devices.set(cards);
}

QString Help::causeOf(const QString &key)
{
    const QList<std::pair<QLatin1String, QString>> causes{
        {QLatin1String("collar:safari"),
         tr("The maker’s page keeps who is signed in as a cookie; without cookies it loses that.")},
        {QLatin1String("collar:blank"), tr("The display is fed behind the collar’s breaker: without the utility’s "
                                           "supply, or with the breaker off, it is dark. A dark "
                                           "display proves nothing dead.")},
        {QLatin1String("collar:nocel"),
         tr("The modem finds no network: it is not activated, or the carrier does not reach this place.")},
        {QLatin1String("collar:b4i"),
         tr("Nobody has provisioned the collar yet, or what the company entered about the unit does not fit it.")},
        {QLatin1String("collar:b4a"), tr("What the cloud holds about the unit does not let it be enrolled.")},
        {QLatin1String("collar:prov"), tr("The collar did not reach the cloud within five minutes: it had no supply, "
                                          "its breaker was off, or its modem no network.")},
        {QLatin1String("collar:rep"), tr("The cloud has not heard from the collar as it should: it has no supply, its "
                                         "breaker is off, or its modem no network.")},
        {QLatin1String("collar:upd"),
         tr("A change did not get to the collar: it had no supply, its breaker was off, or its modem no network.")},
        {QLatin1String("collar:skull"), tr("The collar reports a critical failure; a lid or display contacts that are "
                                           "not seated are the usual reason that can be "
                                           "mended on site.")},
        {QLatin1String("ims:led-dead"), tr("No current is seen: a transformer is not connected or faces the wrong way, "
                                           "there is no load, or the supply is missing.")},
        {QLatin1String("ims:low-kwh"), tr("A transformer is reversed, or stands on another line than its voltage: part "
                                          "of the energy is not counted.")},
        {QLatin1String("ims:lcd-stuck"),
         tr("The meter has no supply, counts nothing, or its display is not connected to it.")},
        {QLatin1String("ims:reverse-phase"), tr("Current flows against its voltage: a transformer is turned round, or "
                                                "a line and its transformer are not the same. Without "
                                                "load the lamp means nothing.")},
    };
    for (const auto &[one, cause] : causes)
        if (one == key)
            return cause;
    return {};
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
