// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/symbols.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace wm::drawings;

namespace {

TEST(Symbols, StandOnTheGridWithTheirTerminals)
{
    ASSERT_EQ(symbols().size(), 33);
    for (const Symbol &symbol : symbols()) {
        EXPECT_FALSE(symbol.shapes.isEmpty()) << symbol.key.toStdString();
        EXPECT_FALSE(symbol.anchors.isEmpty()) << symbol.key.toStdString();
        for (const Point &at : symbol.anchors) {
            EXPECT_EQ(at.x % 100, 0) << symbol.key.toStdString();
            EXPECT_EQ(at.y % 100, 0) << symbol.key.toStdString();
        }
    }
    EXPECT_EQ(symbols().value(QStringLiteral("breaker")).ansi, QStringLiteral("52"));
}

TEST(Symbols, TurnAndShrinkAroundTheirCentre)
{
    SymbolUse use{QStringLiteral("breaker"), {5000, 4000}};
    EXPECT_EQ(anchor(use, QStringLiteral("a")), (Point{4700, 4000}));
    EXPECT_EQ(anchor(use, QStringLiteral("b")), (Point{5300, 4000}));
    use.quarters = 1; // counter-clockwise: the right end comes up
    EXPECT_EQ(anchor(use, QStringLiteral("b")), (Point{5000, 3700}));
    use.percent = 70;
    EXPECT_EQ(anchor(use, QStringLiteral("b")), (Point{5000, 3790}));
    EXPECT_TRUE(bounds(use).holds({5000, 3790, 0, 420}));
}

TEST(Symbols, LettersBesideATerminalBeginThere)
{
    const QList<SymbolShape> &socket = symbols().value(QStringLiteral("socket")).shapes;
    const auto letter = std::find_if(socket.begin(), socket.end(), [](const SymbolShape &shape) {
        return std::holds_alternative<Text>(shape.shape);
    });
    ASSERT_NE(letter, socket.end());
    EXPECT_NEAR(textBox(std::get<Text>(letter->shape)).x, 120, 1);
}

TEST(Symbols, KeepTheirLettersUprightWhenTurned)
{
    SymbolUse use{QStringLiteral("meter"), {5000, 4000}};
    for (use.quarters = 0; use.quarters < 4; ++use.quarters) {
        bool found = false;
        for (const SymbolShape &shape : shapes(use)) {
            if (const auto *text = std::get_if<Text>(&shape.shape)) {
                found = true;
                EXPECT_EQ(textBox(*text).centre().x, 5000);
                EXPECT_EQ(text->at.y, 4050);
            }
        }
        EXPECT_TRUE(found);
    }
}

} // namespace
