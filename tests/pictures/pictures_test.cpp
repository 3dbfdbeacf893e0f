// SPDX-License-Identifier: GPL-3.0-or-later
// Every help picture: named by packs, drawn in each theme within what Qt SVG can do, and said in words. Leaves a sheet
// of all of them in pictures/help-pictures.png of the build folder.
#include "ui/style/fonts.h"
#include "ui/style/help_picture.h"
#include "ui/style/tokens.h"

#include <gmock/gmock.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <algorithm>

namespace {

using namespace wm::ui;

constexpr int kWidth = 308;
constexpr int kHeight = 216;

class Pictures : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const auto fonts = loadFonts();
        ASSERT_TRUE(fonts) << fonts.error().message.toStdString();
    }
    void TearDown() override { Tokens::instance().setTheme(QStringLiteral("light")); }
};

QImage painted(const QString &name)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    image.fill(Tokens::instance().surface());
    QPainter painter(&image);
    HelpPicture picture;
    picture.setSize({kWidth, kHeight});
    picture.setName(name);
    picture.paint(&painter);
    return image;
}

/// How many points of a picture have this colour.
int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).rgb() == color.rgb();
    return found;
}

void collectPictures(const QJsonValue &value, QSet<QString> &names)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collectPictures(item, names);
        return;
    }
    const QJsonObject object = value.toObject();
    if (const QString name = object[QStringLiteral("help")].toObject()[QStringLiteral("picture")].toString();
        !name.isEmpty())
        names.insert(name);
    for (const QJsonValue item : object)
        collectPictures(item, names);
}

TEST_F(Pictures, everyNameInAPackIsAPicture)
{
    QSet<QString> named;
    const QDir packs(QStringLiteral(":/wm/packs"));
    const QStringList files = packs.entryList({QStringLiteral("*.json")}, QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    for (const QString &file : files) {
        QFile pack(packs.filePath(file));
        ASSERT_TRUE(pack.open(QIODevice::ReadOnly));
        collectPictures(QJsonDocument::fromJson(pack.readAll()).object(), named);
    }
    EXPECT_GE(named.size(), 20);
    for (const QString &name : std::as_const(named))
        EXPECT_TRUE(HelpPicture::names().contains(name)) << name.toStdString();
}

TEST_F(Pictures, everyFileIsSaidInWordsAndTheOtherWayRound)
{
    QStringList files = QDir(QStringLiteral(":/wm/ui/pictures")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    files.replaceInStrings(QStringLiteral(".svg"), QString());
    files.sort();
    QStringList names = HelpPicture::names();
    names.sort();
    EXPECT_EQ(files, names);
    for (const QString &name : std::as_const(names)) {
        HelpPicture picture;
        picture.setName(name);
        EXPECT_TRUE(picture.found());
        EXPECT_FALSE(picture.title().isEmpty()) << name.toStdString();
        EXPECT_GT(picture.description().size(), picture.title().size()) << name.toStdString();
    }
}

TEST_F(Pictures, anUnknownNameIsNotFoundAndPaintsNothing)
{
    HelpPicture picture;
    for (const QString &name : {QString(), QStringLiteral("../icons/check"), QStringLiteral("nothing")}) {
        picture.setName(name);
        EXPECT_FALSE(picture.found());
        EXPECT_EQ(picture.title(), QString());
        const QImage image = painted(name);
        EXPECT_EQ(count(image, Tokens::instance().surface()), kWidth * kHeight);
    }
}

// SVG Tiny 1.2 by presentation attributes; only the words that the theme replaces, and white insulation with its edge,
// are colours.
TEST_F(Pictures, filesKeepToWhatIsDrawnEverywhere)
{
    static const QStringList elements{QStringLiteral("svg"),     QStringLiteral("g"),       QStringLiteral("path"),
                                      QStringLiteral("circle"),  QStringLiteral("ellipse"), QStringLiteral("rect"),
                                      QStringLiteral("polygon"), QStringLiteral("text")};
    static const QStringList colors{
        QStringLiteral("none"),        QStringLiteral("currentColor"), QStringLiteral("lineColor"),
        QStringLiteral("accentColor"), QStringLiteral("backColor"),    QStringLiteral("passColor"),
        QStringLiteral("failColor"),   QStringLiteral("#FFFFFF"),      QStringLiteral("#14191D")};
    // What is printed on the devices, and numbers of an order: nothing that would need a translation.
    static const QStringList words{QStringLiteral("ON"),     QStringLiteral("OFF"), QStringLiteral("L1"),
                                   QStringLiteral("L2"),     QStringLiteral("N"),   QStringLiteral("G"),
                                   QStringLiteral("LINE"),   QStringLiteral("H1"),  QStringLiteral("A 485+"),
                                   QStringLiteral("B 485−"), QStringLiteral("+"),   QStringLiteral("−"),
                                   QStringLiteral("V~"),     QStringLiteral("1"),   QStringLiteral("2"),
                                   QStringLiteral("3"),      QStringLiteral("4")};
    for (const QString &name : HelpPicture::names()) {
        SCOPED_TRACE(name.toStdString());
        QFile file(QStringLiteral(":/wm/ui/pictures/%1.svg").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace()) {
                EXPECT_TRUE(words.contains(xml.text().toString())) << xml.text().toString().toStdString();
            }
            if (!xml.isStartElement())
                continue;
            EXPECT_TRUE(elements.contains(xml.name().toString())) << xml.name().toString().toStdString();
            EXPECT_FALSE(xml.attributes().hasAttribute(QStringLiteral("class")));
            EXPECT_FALSE(xml.attributes().hasAttribute(QStringLiteral("style")));
            for (const QString &attribute : {QStringLiteral("stroke"), QStringLiteral("fill")}) {
                const QString color = xml.attributes().value(attribute).toString();
                EXPECT_TRUE(color.isEmpty() || colors.contains(color)) << color.toStdString();
            }
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    }
}

TEST_F(Pictures, eachIsDrawnInTheColoursOfEachTheme)
{
    for (const QString &theme : Tokens::themes()) {
        Tokens &tokens = Tokens::instance();
        tokens.setTheme(theme);
        for (const QString &name : HelpPicture::names()) {
            SCOPED_TRACE((theme + QLatin1Char(' ') + name).toStdString());
            const QByteArray svg = helpPictureSvg(name);
            QSvgRenderer renderer(svg);
            ASSERT_TRUE(renderer.isValid());
            EXPECT_EQ(renderer.viewBox(), QRect(0, 0, kWidth, kHeight));
            EXPECT_FALSE(svg.contains("Color")) << "a colour of the theme was not filled in";
            const QImage image = painted(name);
            EXPECT_GT(count(image, tokens.text()), 300);
            const QByteArray accent = tokens.accent().name().toLatin1();
            EXPECT_TRUE(count(image, tokens.accent()) > 40 || !svg.contains(accent));
            EXPECT_GT(count(image, tokens.surface()), kWidth * kHeight / 2);
        }
    }
}

TEST_F(Pictures, theyDiffer)
{
    QSet<QByteArray> seen;
    for (const QString &name : HelpPicture::names()) {
        const QImage image = painted(name);
        seen.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
    }
    EXPECT_EQ(seen.size(), HelpPicture::names().size());
}

TEST_F(Pictures, sheetToLookAt)
{
    constexpr int columns = 6;
    const QStringList names = HelpPicture::names();
    const int rows = (static_cast<int>(names.size()) + columns - 1) / columns;
    const int cellHeight = kHeight + 32;
    const int block = rows * cellHeight;
    QImage sheet(columns * (kWidth + 16), 3 * block, QImage::Format_RGB32);
    QPainter painter(&sheet);
    int theme = 0;
    for (const QString &name : Tokens::themes()) {
        Tokens &tokens = Tokens::instance();
        tokens.setTheme(name);
        painter.fillRect(0, theme * block, sheet.width(), block, tokens.bg());
        painter.setPen(tokens.text());
        painter.setFont(tokens.caption());
        for (int i = 0; i < names.size(); ++i) {
            const QPoint corner(i % columns * (kWidth + 16) + 8, theme * block + i / columns * cellHeight + 8);
            painter.drawImage(corner, painted(names.at(i)));
            painter.drawText(QRect(corner + QPoint(0, kHeight), QSize(kWidth, 20)), Qt::AlignCenter, names.at(i));
        }
        ++theme;
    }
    painter.end();
    EXPECT_EQ(theme, 3);
    ASSERT_TRUE(QDir().mkpath(QStringLiteral(WM_BINARY_DIR "/pictures")));
    EXPECT_TRUE(sheet.save(QStringLiteral(WM_BINARY_DIR "/pictures/help-pictures.png")));
}

} // namespace
