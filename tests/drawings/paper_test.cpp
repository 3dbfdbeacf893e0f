// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/paper.h"
#include "core/drawings/pdf.h"
#include "core/drawings/svg.h"
#include "tests/drawings/scene_check.h"
#include "tests/drawings/sld_sites.h"

#include <gtest/gtest.h>

using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

Drawing sample()
{
    const auto drawing = singleLine(inputFor(exampleSite(QStringLiteral("residential-gma-sce"))));
    EXPECT_TRUE(drawing.has_value());
    return drawing.value_or(Drawing());
}

TEST(Paper, A3HoldsTheSheetAtItsTrueSize)
{
    const Drawing whole = sample();
    const Drawing a3 = onPaper(whole, Paper::A3);
    ASSERT_EQ(a3.sheets.size(), whole.sheets.size());
    for (qsizetype index = 0; index < a3.sheets.size(); ++index) {
        const Scene &scene = a3.sheets.at(index);
        EXPECT_TRUE(scene.sheet.holds(scene.frame.grown(200)));
        EXPECT_EQ(scene.frame.width, whole.sheets.at(index).frame.width);
        EXPECT_EQ(textsOf(scene), textsOf(whole.sheets.at(index)));
        EXPECT_TRUE(geometryFaults(scene).isEmpty()) << geometryFaults(scene).join(u'\n').toStdString();
    }
    savePicture(a3.sheets.first(), QStringLiteral(WM_BINARY_DIR "/pictures/drawings/paper-a3.png"));
}

TEST(Paper, LetterHoldsEachHalfAtItsTrueSize)
{
    const Drawing whole = sample();
    const Drawing letter = onPaper(whole, Paper::Letter);
    ASSERT_EQ(letter.sheets.size(), 2 * whole.sheets.size());
    for (qsizetype index = 0; index < whole.sheets.size(); ++index) {
        const QStringList left = textsOf(letter.sheets.at(2 * index));
        const QStringList right = textsOf(letter.sheets.at(2 * index + 1));
        for (const QString &text : textsOf(whole.sheets.at(index)))
            EXPECT_TRUE(left.contains(text) || right.contains(text)) << text.toStdString();
    }
    for (const Scene &scene : letter.sheets) {
        EXPECT_EQ(scene.sheet, (Rect{0, 0, 8500, 11000}));
        for (const Item &item : scene.items) {
            const auto *line = std::get_if<Polyline>(&item.shape);
            if (!line || line->filled || line->paper)
                continue;
            for (const Point at : line->points)
                EXPECT_TRUE(scene.frame.grown(40).holds({at.x, at.y, 0, 0})) << at.x << ", " << at.y;
        }
    }
    savePicture(letter.sheets.at(0), QStringLiteral(WM_BINARY_DIR "/pictures/drawings/paper-letter-left.png"));
    savePicture(letter.sheets.at(1), QStringLiteral(WM_BINARY_DIR "/pictures/drawings/paper-letter-right.png"));
}

TEST(Scripts, ANameThatTheFaceLacksKeepsItsLettersAndSaysSo)
{
    const QString name = QString::fromUtf8("山田邸 太陽光");
    const auto drawing =
        singleLine(inputFor(changed(exampleSite(QStringLiteral("residential-gma-sce")), "title", name)));
    ASSERT_TRUE(drawing.has_value());
    const Scene &scene = drawing->sheets.first();
    EXPECT_TRUE(textsOf(scene).contains(name));
    EXPECT_TRUE(std::any_of(scene.missing.begin(), scene.missing.end(), [&name](const Missing &missing) {
        return missing.words.contains(name) && missing.words.contains(QStringLiteral("Latin letters"));
    }));
    EXPECT_FALSE(scene.final());
    const auto svg = toSvg(*drawing);
    EXPECT_TRUE(QString::fromUtf8(svg).contains(name));
    // Greek, Cyrillic and accents are the face's own.
    const auto own = singleLine(inputFor(changed(exampleSite(QStringLiteral("residential-gma-sce")), "title",
                                                 QString::fromUtf8("Ñandú Łódź Ελλάδα Київ"))));
    ASSERT_TRUE(own.has_value());
    EXPECT_TRUE(std::none_of(own->sheets.first().missing.begin(), own->sheets.first().missing.end(),
                             [](const Missing &missing) { return missing.words.contains(QStringLiteral("Latin")); }));
}

} // namespace
