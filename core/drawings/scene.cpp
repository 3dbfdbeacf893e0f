// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/scene.h"

#include "core/typeface/ruler.h"

#include <array>
#include <cmath>
#include <utility>

namespace wm::drawings {

namespace {

struct LayerLook
{
    const char *name;
    int colour;
};

// In the order of Layer. Discipline-major-minor names; a utility or AHJ may ask for others.
constexpr std::array<LayerLook, kLayers> kLayerLooks{{{"E-DIAG-FRAM", 7},
                                                      {"E-DIAG-SYMB", 7},
                                                      {"E-DIAG-COND", 1},
                                                      {"E-DIAG-NEUT", 4},
                                                      {"E-DIAG-GRND", 3},
                                                      {"E-DIAG-ENCL", 8},
                                                      {"E-DIAG-DEMR", 6},
                                                      {"E-DIAG-CALL", 2},
                                                      {"E-DIAG-TAGS", 5},
                                                      {"E-DIAG-TEXT", 7},
                                                      {"E-SITE-PROP", 6},
                                                      {"E-SITE-BLDG", 7},
                                                      {"E-SITE-EQPM", 1},
                                                      {"E-SITE-ARRY", 3},
                                                      {"E-SITE-DIMS", 2},
                                                      {"E-SITE-SGHT", 4},
                                                      {"E-SITE-PATH", 5}}};

typeface::Face faceOf(bool bold)
{
    return bold ? typeface::Face::NarrowBold : typeface::Face::Narrow;
}

double typeSize(Capital capital)
{
    return static_cast<int>(capital) / typeface::kCapitalPerEm;
}

/// How many characters of the word fit; at least one, so that a narrow column still ends.
qsizetype fitting(const QString &word, Mil width, Capital capital, bool bold)
{
    qsizetype count = 1;
    while (count < word.size() && textWidth(word.left(count + 1), capital, bold) <= width)
        ++count;
    return word.at(count - 1).isHighSurrogate() && count < word.size() ? count + 1 : count;
}

} // namespace

QString layerName(Layer layer)
{
    return QString::fromLatin1(kLayerLooks.at(static_cast<size_t>(layer)).name);
}

int layerColour(Layer layer)
{
    return kLayerLooks.at(static_cast<size_t>(layer)).colour;
}

StrokeStyle strokeStyle(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Frame:
        return {35, {}};
    case Stroke::Bus:
        return {50, {}};
    case Stroke::Demarcation:
        return {30, {260, 50, 50, 50, 50, 50}};
    case Stroke::Building:
        return {26, {}};
    case Stroke::Conductor:
        return {22, {}};
    case Stroke::Property:
        return {22, {300, 50, 60, 50}};
    case Stroke::Symbol:
        return {17, {}};
    case Stroke::Neutral:
        return {15, {140, 40}};
    case Stroke::Ground:
        return {15, {50, 40}};
    case Stroke::Enclosure:
        return {13, {90, 50}};
    case Stroke::Box:
        return {13, {40, 40}};
    case Stroke::Thin:
        return {10, {}};
    case Stroke::Rule:
        return {20, {}};
    case Stroke::Sight:
        return {15, {20, 40}};
    case Stroke::Raceway:
        return {15, {70, 40}};
    }
    return {};
}

Mil textWidth(const QString &string, Capital capital, bool bold)
{
    return static_cast<Mil>(std::ceil(typeface::widthInEms(faceOf(bold), string) * typeSize(capital)));
}

Rect textBox(const Text &text)
{
    const Mil width = textWidth(text.string, text.capital, text.bold);
    const auto rise = static_cast<Mil>(text.capital);
    const auto fall = static_cast<Mil>(std::ceil(typeface::kDescentPerEm * typeSize(text.capital) / 2));
    Mil left = text.at.x;
    if (text.align == Align::Middle)
        left -= width / 2;
    else if (text.align == Align::Right)
        left -= width;
    return {left, text.at.y - rise, width, rise + fall};
}

QStringList wrapped(const QString &string, Mil width, Capital capital, bool bold)
{
    QStringList lines;
    QString line;
    const auto fits = [&](const QString &candidate) { return textWidth(candidate, capital, bold) <= width; };
    for (QString word : string.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word; fits(longer)) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(std::exchange(line, {}));
        while (!fits(word)) {
            const qsizetype count = fitting(word, width, capital, bold);
            if (count >= word.size())
                break;
            lines.append(word.left(count));
            word.remove(0, count);
        }
        line = word;
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

} // namespace wm::drawings
