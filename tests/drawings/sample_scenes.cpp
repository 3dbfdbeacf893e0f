// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drawings/sample_scenes.h"

#include "core/drawings/symbols.h"

#include <array>
#include <random>

namespace wm::drawings::test {

namespace {

constexpr int kStrokes = 15;

Scene blank(const QString &title, Mil width, Mil height)
{
    Scene scene;
    scene.title = title;
    scene.sheet = {0, 0, width, height};
    scene.frame = {500, 500, width - 1000, height - 1000};
    scene.items.push_back(
        {Polyline{{{500, 500}, {width - 500, 500}, {width - 500, height - 500}, {500, height - 500}}, true},
         Layer::Frame, Stroke::Frame, Part::Frame});
    return scene;
}

void addText(Scene &scene, Text text, Layer layer = Layer::Text)
{
    scene.items.push_back({std::move(text), layer, Stroke::Thin, Part::Label});
}

} // namespace

Scene symbolSheet()
{
    Scene scene = blank(QStringLiteral("Symbols"), 17000, 11000);
    int index = 0;
    for (const Symbol &symbol : symbols()) {
        const Mil left = 500 + 2280 * (index % 7);
        const Mil top = 500 + 1950 * (index / 7);
        ++index;
        const Point centre{left + 1140, top + 700};
        scene.items.push_back({SymbolUse{symbol.key, centre}, Layer::Symbol, Stroke::Symbol, Part::Symbol, symbol.tag,
                               QStringLiteral("symbols.") + symbol.key});
        addText(scene, {{left + 80, top + 1480}, symbol.name, Capital::Body, true});
        addText(scene, {{left + 80, top + 1680}, QStringLiteral("TAG ") + symbol.tag});
        addText(scene, {{left + 2200, top + 1680},
                        QStringLiteral("ANSI ") + symbol.ansi,
                        Capital::Body,
                        false,
                        false,
                        Align::Right});
        scene.items.push_back(
            {Polyline{{{left, top}, {left + 2280, top}, {left + 2280, top + 1950}, {left, top + 1950}}, true},
             Layer::Frame, Stroke::Thin, Part::Frame});
    }
    return scene;
}

Scene everything()
{
    Scene scene = blank(QStringLiteral("Everything"), 17000, 11000);
    for (int i = 0; i < kStrokes; ++i) {
        const Mil y = 700 + 180 * i;
        scene.items.push_back({Polyline{{{700, y}, {3000, y}, {3000, y + 90}, {4000, y + 90}}}, static_cast<Layer>(i),
                               static_cast<Stroke>(i), Part::Conductor, QStringLiteral("C-%1").arg(i)});
        scene.items.push_back(
            {Polyline{{{4100, y}, {4600, y}}}, static_cast<Layer>(i), static_cast<Stroke>(i), Part::Leader});
    }
    scene.items.push_back({Circle{{5200, 1000}, 300}, Layer::Equipment, Stroke::Enclosure, Part::Outline});
    scene.items.push_back({Circle{{5200, 1000}, 40, true}, Layer::Conductor, Stroke::Thin, Part::Dot});
    scene.items.push_back({Arc{{5200, 1800}, 300, 30, 200}, Layer::Property, Stroke::Conductor, Part::Outline});
    scene.items.push_back({Arc{{5200, 2500}, 250, 90, -250}, Layer::Property, Stroke::Conductor, Part::Outline});
    scene.items.push_back({Arc{{5200, 3100}, 200, 10, 360}, Layer::Path, Stroke::Raceway, Part::Outline});
    scene.items.push_back(
        {Polyline{{{4900, 3500}, {5300, 3400}, {5300, 3600}}, true, true}, Layer::Callout, Stroke::Thin, Part::Leader});
    // Seen from above: what DXF has as a block.
    const auto above = [&scene](Mil x, Layer layer, Part part, bool filled) {
        scene.items.push_back({Polyline{{{x, 4000}, {x + 200, 4000}, {x + 200, 4120}, {x, 4120}}, true, filled}, layer,
                               Stroke::Enclosure, part, QStringLiteral("B-%1").arg(x)});
    };
    above(4900, Layer::Equipment, Part::Equipment, false);
    above(5200, Layer::Equipment, Part::Equipment, true);
    above(5500, Layer::Array, Part::Outline, false);
    int row = 0;
    for (const Capital capital : {Capital::Body, Capital::Head, Capital::Subtitle, Capital::Title}) {
        for (const bool bold : {false, true}) {
            for (const Align align : {Align::Left, Align::Middle, Align::Right}) {
                const QString words = QStringLiteral("CODE 120/240 mix %1").arg(row);
                addText(scene, {{8200, 800 + 200 * row}, words, capital, bold, row % 2 == 0, align});
                ++row;
            }
        }
    }
    scene.items.push_back({Polyline{{{6000, 5750}, {8000, 5750}}}, Layer::Conductor, Stroke::Bus, Part::Bus});
    addText(scene, {{7000, 5800}, QStringLiteral("HIDES THE BUS"), Capital::Body, true, false, Align::Middle, true},
            Layer::Tag);
    addText(scene,
            {{6000, 6200}, QStringLiteral("PRELIMINARY"), Capital::Title, true, false, Align::Left, false, true});
    int index = 0;
    for (const QString &key : symbols().keys()) {
        for (int quarters = 0; quarters < 4; ++quarters) {
            const int percent = std::array{100, 70, 60}.at(static_cast<size_t>(index % 3));
            scene.items.push_back(
                {SymbolUse{key, {1300 + 1300 * (index % 12), 6800 + 330 * (index / 12)}, percent, quarters},
                 Layer::Symbol, Stroke::Symbol, Part::Symbol, QStringLiteral("T-%1").arg(index)});
            ++index;
        }
    }
    return scene;
}

Scene hostileTexts()
{
    Scene scene = blank(QStringLiteral("<Ängström & “Söhne”>"), 11000, 8500);
    const QStringList texts{
        QStringLiteral("CASA DE MUÑOZ, PEÑÍSCOLA ¿SÍ? ¡NO!"),
        QStringLiteral("ΑΘΗΝΑ, ΟΔΟΣ ΕΡΜΟΥ"),
        QStringLiteral("ЩЕРБАКОВА, ЁЖ"),
        QStringLiteral("\"QUOTED\" 'AND' “CURLY” ‘ONES’"),
        QStringLiteral("A < B && C > D &amp; <script>alert(1)</script> ]]>"),
        QStringLiteral("100% %%c %%u %%% 5%%"),
        QStringLiteral("C:\\U+0041 \\M+1 \\P {braces} ^I ^^ END"),
        QStringLiteral("(PAREN) \\( \\) 1 ± 2 · 3 ½ 90°"),
        QStringLiteral("TWO  SPACES AND, FINALLY, END"),
        QStringLiteral("0 EOF"),
    };
    Mil y = 900;
    for (const QString &text : texts) {
        scene.items.push_back({Text{{800, y}, text}, Layer::Text, Stroke::Thin, Part::Note, text, text, {text}});
        y += 250;
    }
    // What no output may carry: control characters, a lone surrogate, a line end that would start a DXF group.
    const QString control =
        QStringLiteral("CON\u0007TROL") + QChar(0xD800) + QStringLiteral("S\uFFFE END\n  0\nEOF\t!");
    scene.items.push_back(
        {Text{{800, y}, control}, Layer::Text, Stroke::Thin, Part::Note, control, control, {control}});
    scene.items.push_back({SymbolUse{QStringLiteral("breaker"), {2000, y + 800}}, Layer::Symbol, Stroke::Symbol,
                           Part::Symbol, QStringLiteral("CB-1 <&\"Ω\n  0\nEOF")});
    return scene;
}

Scene randomScene(unsigned seed, int count)
{
    Scene scene = blank(QStringLiteral("Random"), 17000, 11000);
    std::mt19937 random(seed);
    const auto upTo = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const auto point = [&] { return Point{700 + upTo(15600), 700 + upTo(9600)}; };
    const QStringList keys = symbols().keys();
    for (int i = 0; i < count; ++i) {
        Item item{Circle{}, static_cast<Layer>(upTo(kLayers)), static_cast<Stroke>(upTo(kStrokes)),
                  static_cast<Part>(upTo(16)), QStringLiteral("T-%1").arg(i)};
        switch (upTo(8)) {
        case 0:
            item.shape = Circle{point(), 1 + upTo(400), upTo(2) == 0};
            break;
        case 1:
            item.shape = Arc{point(), 1 + upTo(400), upTo(3600) / 10.0, upTo(7200) / 10.0 - 360};
            break;
        case 2:
            item.shape = SymbolUse{keys.at(upTo(static_cast<int>(keys.size()))), point(),
                                   std::array{100, 70, 60}.at(static_cast<size_t>(upTo(3))), upTo(4)};
            break;
        case 3:
        case 4:
            item.shape = Text{point(),      QStringLiteral("No.%1").arg(i), Capital::Body, upTo(2) == 0,
                              upTo(4) == 0, static_cast<Align>(upTo(3)),    upTo(4) == 0,  upTo(8) == 0};
            break;
        case 5:
            item.shape = Polyline{{point(), point(), point(), point()}, upTo(2) == 0, upTo(4) == 0};
            break;
        default:
            item.shape = Polyline{{point(), point()}};
        }
        scene.items.push_back(std::move(item));
    }
    return scene;
}

} // namespace wm::drawings::test
