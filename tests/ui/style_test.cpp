// SPDX-License-Identifier: GPL-3.0-or-later
// The contrast every theme owes its readers, measured from the colours in use; and what the display can show.
#include "ui/style/collar_display.h"
#include "ui/style/tokens.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gmock/gmock.h>

#include <cmath>

namespace {

using wm::ui::Tokens;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

class Theme : public testing::TestWithParam<const char *>
{
};

TEST_P(Theme, keepsItsContrast)
{
    Tokens &tokens = Tokens::instance();
    tokens.setTheme(QString::fromLatin1(GetParam()));
    const double text = tokens.sun() ? 15 : 7;
    for (const QColor &ground : {tokens.bg(), tokens.surface()}) {
        for (const QColor &ink :
             {tokens.text(), tokens.text2(), tokens.accent(), tokens.pass(), tokens.fail(), tokens.warn()})
            EXPECT_GE(contrast(ink, ground), text) << ink.name().toStdString() << " on " << ground.name().toStdString();
        EXPECT_GE(contrast(tokens.line(), ground), 3);
    }
    EXPECT_GE(contrast(tokens.onAccent(), tokens.accent()), text);
    EXPECT_GE(contrast(tokens.pass(), tokens.passTint()), text);
    EXPECT_GE(contrast(tokens.fail(), tokens.failTint()), text);
    EXPECT_GE(contrast(tokens.warn(), tokens.warnTint()), text);
    EXPECT_GE(contrast(tokens.accent(), tokens.accentTint()), text);
    EXPECT_GE(contrast(tokens.text2(), tokens.accentTint()), text);
    EXPECT_GE(contrast(tokens.display().on, tokens.display().face), 7);
}
INSTANTIATE_TEST_SUITE_P(All, Theme, testing::Values("light", "dark", "sun"));

TEST(Tokens, anUnknownThemeIsLight)
{
    Tokens::instance().setTheme(QStringLiteral("neon"));
    EXPECT_EQ(Tokens::instance().theme(), QStringLiteral("light"));
}

TEST(CollarDisplay, showsEveryTextOfTheManual)
{
    for (const QString &text : {QStringLiteral("FLIPPED"), QStringLiteral("noCEL"), QStringLiteral("b4EnR"),
                                QStringLiteral("2431V"), QStringLiteral("PkWh"), QStringLiteral("60Hz")})
        for (const QChar character : text)
            EXPECT_NE(wm::ui::segmentsOf(character), 0U) << QString(character).toStdString();
}

TEST(CollarDisplay, whatIsNoLongerSureIsPaleAndNotBlank)
{
    const auto painted = [](const char *text, bool stale) {
        wm::ui::CollarDisplay display;
        display.setSize({504, 152});
        display.setText(QString::fromLatin1(text));
        display.setStale(stale);
        QImage image(504, 152, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        display.paint(&painter);
        return image;
    };
    EXPECT_NE(painted("b4 EnR", true), painted("", true)) << "what was read is seen";
    EXPECT_NE(painted("b4 EnR", true), painted("b4 EnR", false)) << "and is not taken for what stands there now";
}

TEST(CollarDisplay, tellsCharactersApart)
{
    const QString all = QStringLiteral("123456789ABCDEFGHIJKLMNPRTUVWXYZ");
    QHash<unsigned, QChar> seen;
    for (const QChar character : all) {
        const unsigned segments = wm::ui::segmentsOf(character);
        EXPECT_FALSE(seen.contains(segments))
            << QString(character).toStdString() << " looks like " << QString(seen.value(segments)).toStdString();
        seen.insert(segments, character);
    }
    EXPECT_EQ(wm::ui::segmentsOf(QLatin1Char(' ')), 0U);
}

} // namespace
