// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/dxf.h"
#include "core/drawings/look.h"
#include "core/drawings/paint.h"
#include "core/drawings/pdf.h"
#include "core/drawings/svg.h"
#include "core/drawings/symbols.h"
#include "core/drawings/write_drawing.h"
#include "tests/drawings/sample_scenes.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

#include <thread>

using namespace wm::drawings;
using namespace wm::drawings::test;

namespace {

struct Ran
{
    int status = -1;
    QString out;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(100'000))
        return {-1, program + QStringLiteral(": ") + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// Where the pictures stay to be looked at.
QString folder()
{
    const QString path = QStringLiteral(WM_BINARY_DIR "/pictures/drawings");
    QDir().mkpath(path);
    return path;
}

struct Facts
{
    QJsonArray texts, letters, symbolUses, bodies;
    QJsonObject lines, circles, arcs;
};

void count(QJsonObject &object, const QString &layer)
{
    object[layer] = object[layer].toInt() + 1;
}

/// A rectangle from its upper left corner on, clockwise, as plans have them.
bool isUpright(const QList<Point> &points)
{
    const auto corner = [&points](int index, int x, int y) {
        return points.at(index).x == points.at(x).x && points.at(index).y == points.at(y).y;
    };
    return points.size() == 4 && points.at(0).x < points.at(2).x && points.at(0).y < points.at(2).y &&
           corner(1, 2, 0) && corner(3, 0, 2);
}

void tell(Facts &facts, const Item &item)
{
    const QString layer = layerName(item.layer);
    if (const auto *text = std::get_if<Text>(&item.shape)) {
        facts.texts.append(QJsonArray{layer, printable(text->string)});
    } else if (const auto *use = std::get_if<SymbolUse>(&item.shape)) {
        facts.symbolUses.append(QJsonArray{layer, use->symbol, printable(item.tag)});
        for (const SymbolShape &shape : shapes(*use)) {
            if (const auto *letters = std::get_if<Text>(&shape.shape))
                facts.letters.append(letters->string);
        }
    } else if (const auto *line = std::get_if<Polyline>(&item.shape)) {
        count(facts.lines, layer);
        const bool above = item.part == Part::Equipment || (item.part == Part::Outline && item.layer == Layer::Array);
        if (above && line->closed && !line->paper && isUpright(line->points) && !item.tag.isEmpty())
            facts.bodies.append(QJsonArray{layer, printable(item.tag)});
    } else if (std::holds_alternative<Circle>(item.shape)) {
        count(facts.circles, layer);
    } else {
        count(facts.arcs, layer);
    }
}

/// What the peer has to find in every output.
QByteArray account(const Drawing &drawing)
{
    Facts facts;
    for (const Scene &scene : drawing.sheets) {
        for (const Item &item : scene.items)
            tell(facts, item);
    }
    const QJsonObject json{{QStringLiteral("sheets"), drawing.sheets.size()},
                           {QStringLiteral("title"), drawing.sheets.first().title},
                           {QStringLiteral("texts"), facts.texts},
                           {QStringLiteral("letters"), facts.letters},
                           {QStringLiteral("symbols"), facts.symbolUses},
                           {QStringLiteral("bodies"), facts.bodies},
                           {QStringLiteral("lines"), facts.lines},
                           {QStringLiteral("circles"), facts.circles},
                           {QStringLiteral("arcs"), facts.arcs}};
    return QJsonDocument(json).toJson();
}

void expectAllOutputsAgree(const Drawing &drawing, const QString &name)
{
    const QString base = folder() + QLatin1Char('/') + name;
    QFile facts(base + QStringLiteral(".json"));
    ASSERT_TRUE(facts.open(QIODevice::WriteOnly));
    facts.write(account(drawing));
    facts.close();
    QStringList arguments{QStringLiteral(WM_SOURCE_DIR "/tests/drawings/check_outputs.py"), facts.fileName()};
    for (const char *ending : {".svg", ".pdf", ".dxf"}) {
        const QString file = base + QString::fromLatin1(ending);
        const auto written = writeDrawing(drawing, file);
        ASSERT_TRUE(written.has_value()) << written.error().message.toStdString();
        arguments.append(file);
    }
    const Ran checked = run(QStringLiteral("/usr/bin/python3"), arguments);
    EXPECT_EQ(checked.status, 0) << checked.out.toStdString();
    const Ran archive = run(QStringLiteral("/usr/bin/python3"),
                            {QStringLiteral(WM_SOURCE_DIR "/tests/documents/check_pdfa.py"),
                             base + QStringLiteral(".pdf"), QStringLiteral("1"), QStringLiteral("drawing")});
    EXPECT_EQ(archive.status, 0) << archive.out.toStdString();
}

QImage pictureOfPdf(const QString &base)
{
    const Ran ran =
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-f"),
                                         QStringLiteral("1"), QStringLiteral("-singlefile"), QStringLiteral("-png"),
                                         base + QStringLiteral(".pdf"), base + QStringLiteral("-pdf")});
    EXPECT_EQ(ran.status, 0) << ran.out.toStdString();
    return QImage(base + QStringLiteral("-pdf.png")).convertToFormat(QImage::Format_Grayscale8);
}

QImage pictureOfSvg(const QString &base)
{
    const Ran ran = run(QStringLiteral("rsvg-convert"),
                        {QStringLiteral("-d"), QStringLiteral("100"), QStringLiteral("-p"), QStringLiteral("100"),
                         QStringLiteral("-o"), base + QStringLiteral("-svg.png"), base + QStringLiteral(".svg")});
    EXPECT_EQ(ran.status, 0) << ran.out.toStdString();
    return QImage(base + QStringLiteral("-svg.png")).convertToFormat(QImage::Format_Grayscale8);
}

QImage pictureOfScreen(const Scene &scene, const QString &base)
{
    QImage image(scene.sheet.width / 10, scene.sheet.height / 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.1, 0.1);
    paint(painter, scene);
    painter.end();
    EXPECT_TRUE(image.save(base + QStringLiteral("-screen.png")));
    return image.convertToFormat(QImage::Format_Grayscale8);
}

bool hasNear(const QImage &image, int x, int y, bool dark)
{
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            const QPoint at(std::clamp(x + dx, 0, image.width() - 1), std::clamp(y + dy, 0, image.height() - 1));
            const int grey = qGray(image.pixel(at));
            if (dark ? grey < 170 : grey > 85)
                return true;
        }
    }
    return false;
}

/// Pixels that are black in one picture with nothing dark within a pixel of it in the other, as a part of those black.
double strangers(const QImage &one, const QImage &other)
{
    int black = 0;
    int strange = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (qGray(one.pixel(x, y)) < 60) {
                ++black;
                strange += hasNear(other, x, y, true) ? 0 : 1;
            }
        }
    }
    return black > 0 ? static_cast<double>(strange) / black : 1;
}

void expectSamePictures(const Scene &scene, const QString &name)
{
    const QString base = folder() + QLatin1Char('/') + name;
    const QImage pdf = pictureOfPdf(base);
    const QImage svg = pictureOfSvg(base);
    const QImage screen = pictureOfScreen(scene, base);
    ASSERT_EQ(pdf.size(), screen.size());
    ASSERT_EQ(svg.size(), screen.size());
    EXPECT_LT(strangers(pdf, svg), 0.003); // librsvg kerns, whatever the file says
    EXPECT_LT(strangers(svg, pdf), 0.003);
    EXPECT_LT(strangers(screen, pdf), 0.001);
    EXPECT_LT(strangers(pdf, screen), 0.001);
}

TEST(Outputs, OfAllSymbolsAgreeAndLookAlike)
{
    const Drawing drawing{{symbolSheet()}};
    expectAllOutputsAgree(drawing, QStringLiteral("symbols"));
    expectSamePictures(drawing.sheets.first(), QStringLiteral("symbols"));
}

TEST(Outputs, OfEveryShapeStrokeTurnAndSizeAgreeAndLookAlike)
{
    const Drawing drawing{{everything()}};
    expectAllOutputsAgree(drawing, QStringLiteral("everything"));
    expectSamePictures(drawing.sheets.first(), QStringLiteral("everything"));
}

TEST(Outputs, KeepTextsOfAnyKindAndCarryNothingElseIn)
{
    const Drawing drawing{{hostileTexts()}};
    expectAllOutputsAgree(drawing, QStringLiteral("hostile"));
    expectSamePictures(drawing.sheets.first(), QStringLiteral("hostile"));
    EXPECT_EQ(toSvg(drawing).count('\x07'), 0);
    EXPECT_EQ(toDxf(drawing).count("\nEOF\n"), 1);
}

TEST(Outputs, OfFiveThousandRandomItemsAgree)
{
    expectAllOutputsAgree({{randomScene(7, 5000)}}, QStringLiteral("random"));
}

TEST(Outputs, HoldSeveralSheets)
{
    const Drawing drawing{{hostileTexts(), symbolSheet(), hostileTexts()}};
    expectAllOutputsAgree(drawing, QStringLiteral("sheets"));
}

TEST(Outputs, AreTheSameBytesTwiceAndOnTwoThreads)
{
    const Drawing drawing{{everything(), hostileTexts(), randomScene(3, 500)}};
    const auto all = [&drawing] {
        const auto pdf = toPdf(drawing);
        return QList<QByteArray>{toSvg(drawing), pdf ? *pdf : QByteArray(), toDxf(drawing)};
    };
    const QList<QByteArray> first = all();
    EXPECT_FALSE(first.contains(QByteArray()));
    EXPECT_TRUE(first == all());
    QList<QByteArray> one, other;
    std::thread thread([&] { one = all(); });
    std::thread second([&] { other = all(); });
    thread.join();
    second.join();
    for (qsizetype i = 0; i < first.size(); ++i) {
        EXPECT_TRUE(first.at(i) == one.at(i)) << i;
        EXPECT_TRUE(first.at(i) == other.at(i)) << i;
    }
}

TEST(Outputs, PaintATextExactlyAsWideAsItIsMeasured)
{
    Scene scene;
    scene.sheet = {0, 0, 4000, 400};
    const Text text{{100, 250}, QStringLiteral("|AVAVATo Ty fi 120/240 V|"), Capital::Title, true};
    scene.items.push_back({text});
    QImage image(scene.sheet.width, scene.sheet.height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, scene);
    painter.end();
    int last = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            last = qGray(image.pixel(x, y)) < 128 ? x : last;
    }
    // The bar has the same bearing left and right of it.
    const int right = text.at.x + textWidth(text.string, text.capital, text.bold);
    int first = image.width();
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y)
            first = qGray(image.pixel(x, y)) < 128 ? x : first;
    }
    EXPECT_NEAR(right - last, first - text.at.x, 3);
}

TEST(Outputs, PutAlarmsInRedAndHideWhatAnOpaqueTextCovers)
{
    const Scene scene = everything();
    QImage image(1700, 1100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    paint(painter, scene);
    painter.end();
    int red = 0;
    for (int y = 600; y < 625; ++y) {
        for (int x = 600; x < 720; ++x)
            red += qRed(image.pixel(x, y)) > 150 && qGreen(image.pixel(x, y)) < 80 ? 1 : 0;
    }
    EXPECT_GT(red, 50);
    EXPECT_LT(qGray(image.pixel(610, 575)), 60); // the bus beside the text
    const Rect box =
        textBox({{7000, 5800}, QStringLiteral("HIDES THE BUS"), Capital::Body, true, false, Align::Middle});
    EXPECT_GT(qGray(image.pixel(box.right() / 10 - 1, 575)), 200);
}

/// A tag's outline over its own conductor.
Scene taggedConductor(bool paper)
{
    Scene scene;
    scene.sheet = scene.frame = {0, 0, 2000, 1000};
    scene.items.push_back({Polyline{{{0, 500}, {2000, 500}}}, Layer::Conductor, Stroke::Conductor, Part::Conductor});
    Polyline outline{{{800, 300}, {1200, 300}, {1200, 700}, {800, 700}}, true};
    outline.paper = paper;
    scene.items.push_back({outline, Layer::Tag, Stroke::Symbol, Part::Tag});
    return scene;
}

TEST(Outputs, HideTheConductorUnderATagThatIsFilledWithPaper)
{
    for (const bool paper : {false, true}) {
        const Scene scene = taggedConductor(paper);
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.1, 0.1);
        paint(painter, scene);
        painter.end();
        EXPECT_LT(qGray(image.pixel(50, 50)), 100) << "the conductor beside the tag";
        EXPECT_EQ(qGray(image.pixel(100, 50)) > 200, paper);
        EXPECT_EQ(toSvg({{scene}}).count("fill=\"#fff\""),
                  toSvg({{taggedConductor(false)}}).count("fill=\"#fff\"") + paper);
        EXPECT_EQ(toDxf({{scene}}).count("AcDbWipeout\n"),
                  toDxf({{taggedConductor(false)}}).count("AcDbWipeout\n") + paper);
    }
}

TEST(WriteDrawing, ReturnsWhatIsMissingOnceAndWritesWhole)
{
    QTemporaryDir place;
    Scene one = hostileTexts();
    one.missing = {{QStringLiteral("meter.number"), QStringLiteral("M-1: number")}};
    const Drawing drawing{{one, one}};
    const QString path = place.filePath(QStringLiteral("E-1.SVG"));
    const auto missing = writeDrawing(drawing, path);
    ASSERT_TRUE(missing.has_value());
    EXPECT_EQ(*missing, one.missing);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), toSvg(drawing));
    EXPECT_EQ(QDir(place.path()).entryList(QDir::Files).size(), 1);
}

TEST(WriteDrawing, SaysWhatIsWrongAndLeavesWhatWasThere)
{
    QTemporaryDir place;
    const Drawing drawing{{hostileTexts()}};
    const auto ending = writeDrawing(drawing, place.filePath(QStringLiteral("E-1.dwg")));
    ASSERT_FALSE(ending.has_value());
    EXPECT_EQ(ending.error().code, wm::ErrorCode::Invalid);
    EXPECT_TRUE(ending.error().message.contains(QStringLiteral("E-1.dwg")));
    const auto none = writeDrawing(drawing, place.filePath(QStringLiteral("no/such/E-1.pdf")));
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, wm::ErrorCode::NotFound);
    QDir(place.path()).mkdir(QStringLiteral("taken.pdf"));
    const auto taken = writeDrawing(drawing, place.filePath(QStringLiteral("taken.pdf")));
    ASSERT_FALSE(taken.has_value());
    EXPECT_TRUE(taken.error().message.contains(QStringLiteral("taken.pdf")));
    EXPECT_TRUE(QDir(place.filePath(QStringLiteral("taken.pdf"))).exists());
    const auto empty = writeDrawing({}, place.filePath(QStringLiteral("E-1.dxf")));
    ASSERT_FALSE(empty.has_value());
    EXPECT_EQ(empty.error().code, wm::ErrorCode::Invalid);
}

} // namespace
