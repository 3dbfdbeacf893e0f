// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/sheet.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace wm::drawings {

QString ownWords(const QString &text)
{
    return onSheet(QString(text.simplified()).replace(u'[', u'(').replace(u']', u')'));
}

QString onSheet(const QString &text)
{
    // Lower case only where the unit needs it.
    static const QRegularExpression units(QStringLiteral(
        "(?<![A-Za-z])(?:kWh?|kVAr?|kVA|kV|kAIC|kA|kcmil|Hz|mA|mm|Voc|Isc|Vmp|Imp|pu|(?<=\\d )s)(?![A-Za-z])"));
    QString result;
    qsizetype from = 0;
    auto match = units.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch unit = match.next();
        result += text.mid(from, unit.capturedStart() - from).toUpper() + unit.captured();
        from = unit.capturedEnd();
    }
    return result + text.mid(from).toUpper();
}

QString feetInches(double feet)
{
    const auto halves = std::llround(feet * 24); // half inches
    const qint64 whole = halves / 24;
    const qint64 rest = halves % 24;
    QString inches;
    if (rest != 0)
        inches = rest % 2 == 0 ? QStringLiteral("%1 IN").arg(rest / 2)
                               : (rest == 1 ? QStringLiteral("1/2 IN") : QStringLiteral("%1 1/2 IN").arg(rest / 2));
    if (whole == 0 && !inches.isEmpty())
        return inches;
    const QString feetWord = QStringLiteral("%1 FT").arg(whole);
    return inches.isEmpty() ? feetWord : feetWord + u' ' + inches;
}

QString figure(double value, int decimals)
{
    QString result = QString::number(value, 'f', decimals);
    if (result.contains(u'.')) {
        while (result.endsWith(u'0'))
            result.chop(1);
        if (result.endsWith(u'.'))
            result.chop(1);
    }
    return result == QStringLiteral("-0") ? QStringLiteral("0") : result;
}

} // namespace wm::drawings
