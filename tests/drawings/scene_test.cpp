// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/scene.h"

#include "core/typeface/ruler.h"

#include <gtest/gtest.h>

using namespace wm::drawings;

namespace {

TEST(SceneText, IsMeasuredFromTheFontsOwnTables)
{
    // Liberation Sans Narrow's "M" is 1399 of 2048 units wide (hmtx table); capitals are 1409 units high.
    EXPECT_NEAR(wm::typeface::widthInEms(wm::typeface::Face::Narrow, QStringLiteral("M")), 1399.0 / 2048, 1e-9);
    EXPECT_EQ(textWidth(QStringLiteral("M"), Capital::Body, false), 100); // 1399 / 1409 of 100, rounded up
    EXPECT_EQ(textWidth(QStringLiteral("MM"), Capital::Body, false), 199);
    EXPECT_GT(textWidth(QStringLiteral("AA"), Capital::Body, true),
              textWidth(QStringLiteral("AA"), Capital::Body, false));
}

TEST(SceneText, CoversItsBoxByItsAlignment)
{
    Text text{{1000, 500}, QStringLiteral("M"), Capital::Body};
    EXPECT_EQ(textBox(text).x, 1000);
    EXPECT_EQ(textBox(text).y, 400);
    text.align = Align::Right;
    EXPECT_EQ(textBox(text).right(), 1000);
    text.align = Align::Middle;
    EXPECT_EQ(textBox(text).centre().x, 1000);
}

TEST(SceneText, IsWrappedAtSpacesAndLongWordsAreCut)
{
    const QString words = QStringLiteral("MAIN BREAKER MB-1 200A/2P 120/240 V, 1PH, 3W, NEMA 3R");
    const QStringList lines = wrapped(words, 900, Capital::Body, false);
    ASSERT_GT(lines.size(), 2);
    EXPECT_EQ(lines.join(QLatin1Char(' ')), words);
    for (const QString &line : lines)
        EXPECT_LE(textWidth(line, Capital::Body, false), 900) << line.toStdString();
    const QStringList cut = wrapped(QString(40, QLatin1Char('W')), 900, Capital::Body, false);
    EXPECT_EQ(cut.join(QString()), QString(40, QLatin1Char('W')));
    for (const QString &line : cut)
        EXPECT_LE(textWidth(line, Capital::Body, false), 900);
    EXPECT_TRUE(wrapped(QString(), 900, Capital::Body, false).isEmpty());
    EXPECT_EQ(wrapped(QStringLiteral("MM"), 1, Capital::Body, false),
              QStringList({QStringLiteral("M"), QStringLiteral("M")}));
}

TEST(SceneText, KnowsWhatTheFaceCannotWrite)
{
    using wm::typeface::covers;
    EXPECT_TRUE(covers(wm::typeface::Face::Narrow, QString::fromUtf8("Ñandú Łódź Ελλάδα Київ")));
    EXPECT_FALSE(covers(wm::typeface::Face::Narrow, QString::fromUtf8("山田")));
}

TEST(SceneLayers, HaveNamesOfTheirOwn)
{
    QStringList names;
    for (int layer = 0; layer < kLayers; ++layer)
        names.append(layerName(static_cast<Layer>(layer)));
    EXPECT_EQ(layerName(Layer::Conductor), QStringLiteral("E-DIAG-COND"));
    EXPECT_EQ(layerName(Layer::Path), QStringLiteral("E-SITE-PATH"));
    EXPECT_EQ(names.removeDuplicates(), 0);
}

} // namespace
