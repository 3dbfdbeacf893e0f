// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/plot_change.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace wm::drawings {

namespace {

constexpr double kFeetInMetre = 1 / 0.3048; // exact by definition
constexpr double kInches = 12;

/// "6", "6.5", "6 1/2", "1/2"
std::optional<double> inchesOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(\\d+)\\s+)?(\\d+)/(\\d+)$|^(\\d+(?:\\.\\d*)?|\\.\\d+)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (!match.captured(4).isEmpty())
        return match.captured(4).toDouble();
    const double below = match.captured(3).toDouble();
    if (below <= 0)
        return std::nullopt;
    return match.captured(1).toDouble() + match.captured(2).toDouble() / below;
}

/// One way of writing, in the words of the three languages.
QString plain(QString text)
{
    text = text.trimmed().toLower();
    static const QList<std::pair<QRegularExpression, QString>> words{
        {QRegularExpression(QStringLiteral("[\u2212\u2013]")), QStringLiteral("-")},
        {QRegularExpression(QStringLiteral("[\u201c\u201d\u2033]|\u2032\u2032|''")), QStringLiteral("\"")},
        {QRegularExpression(QStringLiteral("[\u2018\u2019\u2032]")), QStringLiteral("'")},
        {QRegularExpression(QStringLiteral("\\s*(?:feet|foot|ft|pieds|pied|pies|pie|pi)\\b\\.?")), QStringLiteral("'")},
        {QRegularExpression(QStringLiteral("\\s*(?:inches|inch|in|pulgadas|pulgada|pulg|pouces|pouce|po)\\b\\.?")),
         QStringLiteral("\"")}};
    for (const auto &[pattern, with] : words)
        text.replace(pattern, with);
    return text.replace(u',', u'.').simplified();
}

} // namespace

std::optional<double> feetFromText(const QString &typed)
{
    QString text = plain(typed);
    const double sign = text.startsWith(u'-') ? -1 : 1;
    if (text.startsWith(u'-'))
        text = text.mid(1).trimmed();
    static const QString number = QStringLiteral("(\\d+(?:\\.\\d*)?|\\.\\d+)");
    static const QRegularExpression feetOnly(QStringLiteral("^%1\\s*'?$").arg(number));
    static const QRegularExpression metres(QStringLiteral("^%1\\s*m$").arg(number));
    static const QRegularExpression inchesOnly(QStringLiteral("^([\\d. /]+?)\\s*\"$"));
    static const QRegularExpression both(QStringLiteral("^(\\d+)\\s*(?:'\\s*-?|-)\\s*([\\d. /]+?)\\s*\"?$"));
    if (const auto match = feetOnly.match(text); match.hasMatch())
        return sign * match.captured(1).toDouble();
    if (const auto match = metres.match(text); match.hasMatch())
        return sign * match.captured(1).toDouble() * kFeetInMetre;
    if (const auto match = inchesOnly.match(text); match.hasMatch()) {
        const auto inches = inchesOf(match.captured(1));
        return inches ? std::optional(sign * *inches / kInches) : std::nullopt;
    }
    const auto match = both.match(text);
    const auto inches = match.hasMatch() ? inchesOf(match.captured(2)) : std::nullopt;
    if (!inches || *inches >= kInches)
        return std::nullopt;
    return sign * (match.captured(1).toDouble() + *inches / kInches);
}

QString lengthText(double feet)
{
    const bool below = std::llround(feet * 24) < 0;
    return below ? u'-' + dimensionText(-feet) : dimensionText(std::abs(feet));
}

} // namespace wm::drawings
