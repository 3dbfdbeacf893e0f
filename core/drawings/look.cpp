// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/look.h"

#include <array>
#include <cmath>
#include <numbers>

namespace wm::drawings {

namespace {

bool isForbidden(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0xFDD0 && code <= 0xFDEF) ||
           (code & 0xFFFE) == 0xFFFE || code == 0x2028 || code == 0x2029;
}

} // namespace

QString partName(Part part)
{
    static constexpr std::array names{"frame",  "symbol",    "conductor",   "bus",     "dot",       "enclosure",
                                      "leader", "dimension", "demarcation", "outline", "equipment", "callout",
                                      "label",  "tag",       "note",        "table"};
    return QString::fromLatin1(names.at(static_cast<size_t>(part)));
}

QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            result.append(QLatin1Char(' '));
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (!isForbidden(QChar::surrogateToUcs4(c, text.at(i + 1))))
                result.append(c).append(text.at(i + 1));
            ++i;
        } else if (!c.isSurrogate() && !isForbidden(c.unicode())) {
            result.append(c);
        }
    }
    return result;
}

typeface::Face faceOf(const Text &text)
{
    return text.bold ? typeface::Face::NarrowBold : typeface::Face::Narrow;
}

double typeSize(Capital capital)
{
    return static_cast<int>(capital) / typeface::kCapitalPerEm;
}

double exactWidth(const Text &text)
{
    return typeface::widthInEms(faceOf(text), printable(text.string)) * typeSize(text.capital);
}

double leftEnd(const Text &text)
{
    if (text.align == Align::Left)
        return text.at.x;
    const double width = exactWidth(text);
    return text.at.x - (text.align == Align::Middle ? width / 2 : width);
}

Underline underline(const Text &text)
{
    const double capital = static_cast<int>(text.capital);
    const double left = leftEnd(text);
    return {left, left + exactWidth(text), text.at.y + 0.12 * capital, 0.08 * capital};
}

Spot onCircle(Point centre, Mil radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return {centre.x + radius * std::cos(angle), centre.y - radius * std::sin(angle)};
}

} // namespace wm::drawings
