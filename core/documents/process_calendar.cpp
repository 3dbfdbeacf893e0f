// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/process_calendar.h"

#include "core/rules/process_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

namespace wm::documents {

using namespace Qt::StringLiterals;

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

constexpr qsizetype kMaxOctets = 75; ///< of a line without its end (RFC 5545, 3.1)

/// TEXT (3.3.11): a backslash before what separates; other control characters have no place in it.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            out += c;
    }
    return out;
}

class Lines
{
public:
    /// A content line, folded: never within a character.
    void add(const QString &line)
    {
        const QByteArray bytes = line.toUtf8();
        qsizetype at = 0;
        qsizetype room = kMaxOctets;
        while (bytes.size() - at > room) {
            qsizetype end = at + room;
            while ((static_cast<quint8>(bytes[end]) & 0xC0) == 0x80)
                --end;
            m_bytes += bytes.mid(at, end - at) + "\r\n ";
            at = end;
            room = kMaxOctets - 1; // the blank counts
        }
        m_bytes += bytes.mid(at) + "\r\n";
    }
    void addText(const QString &name, const QString &text) { add(name + u':' + escaped(text)); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString uidOf(const QString &site, const QString &pack, const QString &step)
{
    const QByteArray hash =
        QCryptographicHash::hash((site + u'\n' + pack + u'\n' + step).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.left(16).toHex()) + u"@witnessmark"_s;
}

QString summaryOf(const rules::ProcessStep &step)
{
    if (step.state == rules::StepState::Done)
        return CalendarWords::tr("Done: %1").arg(step.title);
    return step.due.isValid() ? CalendarWords::tr("Due: %1").arg(step.title)
                              : CalendarWords::tr("Usually done by this day: %1").arg(step.title);
}

QString descriptionOf(const rules::ProcessStep &step, const rules::ProcessView &view)
{
    QStringList lines;
    if (!step.text.isEmpty())
        lines.append(step.text);
    lines.append(CalendarWords::tr("Who: %1").arg(rules::actorWords(step.actor)));
    if (step.feeUsd)
        lines.append(CalendarWords::tr("Fee: %1").arg(rules::usdWords(*step.feeUsd, QLocale::c())));
    QStringList open;
    for (const rules::DocumentState &document : step.documents)
        if (document.state == "missing"_L1)
            open.append(document.title);
    if (!open.isEmpty())
        lines.append(CalendarWords::tr("Documents still missing: %1").arg(open.join(u"; "_s)));
    if (step.assumed && !view.assumption.isEmpty())
        lines.append(view.assumption);
    if (!step.cite.isEmpty())
        lines.append(step.cite);
    return lines.join(u'\n');
}

void addAlarm(Lines &lines, const QString &trigger, const QString &text)
{
    lines.add(u"BEGIN:VALARM"_s);
    lines.add(u"ACTION:DISPLAY"_s);
    lines.add(u"TRIGGER:"_s + trigger);
    lines.addText(u"DESCRIPTION"_s, text);
    lines.add(u"END:VALARM"_s);
}

void addEvent(Lines &lines, const rules::ProcessStep &step, const rules::ProcessView &view, const CalendarHead &head)
{
    const QDate day = step.due.isValid() ? step.due : step.estimate;
    const QString summary = summaryOf(step);
    lines.add(u"BEGIN:VEVENT"_s);
    lines.add(u"UID:"_s + uidOf(head.site, view.pack, step.id));
    lines.add(u"DTSTAMP:"_s + head.stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    lines.add(u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s));
    lines.add(u"DTEND;VALUE=DATE:"_s + day.addDays(1).toString(u"yyyyMMdd"_s));
    lines.addText(u"SUMMARY"_s, head.title.isEmpty() ? summary : summary + u" – "_s + head.title);
    lines.addText(u"DESCRIPTION"_s, descriptionOf(step, view));
    lines.add(u"TRANSP:TRANSPARENT"_s);
    if (step.open() && step.due.isValid()) {
        addAlarm(lines, u"-P6DT15H"_s, summary);
        addAlarm(lines, u"-PT15H"_s, summary);
    }
    lines.add(u"END:VEVENT"_s);
}

} // namespace

QByteArray toCalendar(const rules::ProcessView &view, const CalendarHead &head)
{
    QList<const rules::ProcessStep *> dated;
    for (const rules::ProcessStep &step : view.steps)
        if (step.state != rules::StepState::NotApplicable && step.state != rules::StepState::Unknown &&
            (step.due.isValid() || (step.estimate.isValid() && step.open())))
            dated.append(&step);
    if (dated.isEmpty())
        return {}; // a calendar holds at least one event (RFC 5545, 3.6)
    Lines lines;
    lines.add(u"BEGIN:VCALENDAR"_s);
    lines.add(u"VERSION:2.0"_s);
    lines.add(u"PRODID:-//Witnessmark//Permission to operate//EN"_s);
    lines.add(u"CALSCALE:GREGORIAN"_s);
    lines.add(u"METHOD:PUBLISH"_s);
    for (const rules::ProcessStep *step : std::as_const(dated))
        addEvent(lines, *step, view, head);
    lines.add(u"END:VCALENDAR"_s);
    return lines.bytes();
}

} // namespace wm::documents
