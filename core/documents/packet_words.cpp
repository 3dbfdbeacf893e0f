// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_words.h"

namespace wm::documents {

QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")) : QString();
}

QString secondText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")) : QString();
}

QString takenText(const PhotoTaken &taken, bool english)
{
    const auto words = [english](const char *source) {
        return english ? QString::fromUtf8(source) : Packet::tr(source);
    };
    QStringList parts;
    if (!taken.when.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("Packet", "Camera’s clock: %1")).arg(taken.when));
    if (taken.place.isEmpty() && taken.direction.isEmpty())
        return (parts << words(QT_TRANSLATE_NOOP("Packet", "Place and direction not recorded"))).join(u" · ");
    parts.append(taken.place.isEmpty() ? words(QT_TRANSLATE_NOOP("Packet", "Place not recorded"))
                                       : words(QT_TRANSLATE_NOOP("Packet", "Place: %1")).arg(taken.place));
    parts.append(taken.direction.isEmpty() ? words(QT_TRANSLATE_NOOP("Packet", "Direction not recorded"))
                                           : words(QT_TRANSLATE_NOOP("Packet", "Facing: %1")).arg(taken.direction));
    return parts.join(u" · ");
}

QString groupedHex(const QByteArray &bytes)
{
    const QString hex = QString::fromLatin1(bytes.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.mid(i, 4));
    return groups.join(u' ');
}

QString shortHex(const QByteArray &bytes)
{
    const QStringList groups = groupedHex(bytes).split(u' ');
    if (groups.size() < 4)
        return groups.join(u' ');
    return QStringLiteral("%1 %2 … %3").arg(groups.first(), groups.at(1), groups.last());
}

QString torqueText(const std::optional<InchPounds> &torque)
{
    if (!torque)
        return {};
    return QStringLiteral("%1 in-lb (%2 N·m)")
        .arg(QString::number(torque->value, 'g', 6), QString::number(toNewtonMetres(*torque), 'f', 2));
}

QString sourceText(const QString &word)
{
    if (word == QStringLiteral("typed"))
        return Packet::tr("typed");
    if (word == QStringLiteral("scanned"))
        return Packet::tr("scanned");
    if (word == QStringLiteral("device"))
        return Packet::tr("read from the device");
    if (word == QStringLiteral("part-number"))
        return Packet::tr("from the part number");
    if (word == QStringLiteral("import"))
        return Packet::tr("imported");
    if (word == QStringLiteral("derived"))
        return Packet::tr("computed");
    return word;
}

QString roleText(const QString &word)
{
    if (word == QStringLiteral("installer"))
        return Packet::tr("Installer");
    if (word == QStringLiteral("inspector"))
        return Packet::tr("Utility inspector");
    if (word == QStringLiteral("admin"))
        return Packet::tr("Company administrator");
    if (word == QStringLiteral("customer"))
        return Packet::tr("Customer");
    if (word == QStringLiteral("support"))
        return Packet::tr("Support");
    if (word == QStringLiteral("demonstration"))
        return Packet::tr("Demonstration");
    return word;
}

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Packet::tr("Not done");
    case StepState::Done:
        return Packet::tr("Done");
    case StepState::Refused:
        return Packet::tr("Refused");
    case StepState::Skipped:
        return Packet::tr("Skipped");
    case StepState::NotApplicable:
        return Packet::tr("Does not apply");
    case StepState::Reopened:
        return Packet::tr("Reopened");
    }
    return {};
}

Mark stateMark(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Mark::Good;
    case StepState::Refused:
        return Mark::Bad;
    case StepState::Skipped:
    case StepState::Reopened:
        return Mark::Care;
    case StepState::Waiting:
        return Mark::Open;
    case StepState::NotApplicable:
        break;
    }
    return Mark::None;
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Recorded:
        return Packet::tr("Recorded, not judged");
    case Verdict::Ok:
        return Packet::tr("Pass");
    case Verdict::Low:
        return Packet::tr("Low");
    case Verdict::High:
        return Packet::tr("High");
    case Verdict::Failed:
        return Packet::tr("Fail");
    case Verdict::Unknown:
        break;
    }
    return Packet::tr("Unknown");
}

Mark verdictMark(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Mark::Good;
    case Verdict::Low:
    case Verdict::High:
    case Verdict::Failed:
        return Mark::Bad;
    case Verdict::Unknown:
        return Mark::Open;
    case Verdict::Recorded:
        break;
    }
    return Mark::None;
}

QString orNotRecorded(const QString &value)
{
    return value.isEmpty() ? Packet::tr("not recorded") : value;
}

QString labelled(const QString &label, const QString &value)
{
    QString name = label.trimmed();
    if (name.endsWith(u'?') || name.endsWith(u'!') || name.endsWith(u':'))
        return QStringLiteral("%1 %2").arg(name, value);
    while (name.endsWith(u'.') || name.endsWith(u';') || name.endsWith(u','))
        name.chop(1);
    return Packet::tr("%1: %2").arg(name, value);
}

} // namespace wm::documents
