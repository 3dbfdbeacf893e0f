// SPDX-License-Identifier: GPL-3.0-or-later
// A number is read from the code in a photo, shown, and goes into its field only when somebody says so.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"
#include "ui/models/code_reader.h"

#include <QtCore/QTemporaryDir>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <gmock/gmock.h>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;

class Scan : public testing::Test
{
protected:
    Scan()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        EXPECT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
        window->requestActivate();
        EXPECT_TRUE(until([this] { return window->isActive(); }));
    }
    ui::App &app() { return composition->app(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{30});
    }
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            window->grabWindow();
            QCoreApplication::processEvents();
        }
    }
    QQuickItem *named(QQuickItem *from, const QString &name)
    {
        if (!from->isVisible())
            return nullptr;
        if (from->objectName() == name)
            return from;
        for (QQuickItem *child : from->childItems())
            if (QQuickItem *found = named(child, name))
                return found;
        return nullptr;
    }
    static bool made(QQuickItem *from, const char *type)
    {
        const QList<QQuickItem *> children = from->childItems();
        return QByteArray(from->metaObject()->className()).startsWith(type) ||
               std::any_of(children.begin(), children.end(), [type](QQuickItem *child) { return made(child, type); });
    }
    QQuickItem *named(const QString &name) { return named(window->contentItem(), name); }
    void press(QQuickItem *item)
    {
        ASSERT_NE(item, nullptr);
        QTest::mouseClick(window, Qt::LeftButton, {},
                          item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
        settle();
    }
    /// Leaves the dialog of files that is being opened, once the keys are in it.
    void escapeFromFiles()
    {
        EXPECT_TRUE(until([this] {
            const QQuickItem *list = named(u"files.list"_s);
            return list != nullptr && list->hasActiveFocus();
        }));
        QTest::keyClick(window, Qt::Key_Escape);
    }
    QUrl photo(const QString &name, const char *text)
    {
        QImage image(900, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        if (text != nullptr) {
            const ZXing::BitMatrix code =
                ZXing::MultiFormatWriter(ZXing::BarcodeFormat::Code128).setMargin(10).encode(text, 800, 200);
            for (int y = 0; y < code.height(); ++y)
                for (int x = 0; x < code.width(); ++x)
                    if (code.get(x, y))
                        image.setPixel(x + 20, y + 100, qRgb(0, 0, 0));
        }
        const QString path = dir.filePath(name);
        EXPECT_TRUE(image.save(path));
        return QUrl::fromLocalFile(path);
    }
    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
};

TEST_F(Scan, ANumberIsReadShownAndTaken)
{
    // On the first page, too, a file is asked for where somebody wants to look at one.
    press(named(u"first.open-packet"_s));
    EXPECT_TRUE(until([this] { return made(window->contentItem(), "OpenPacket"); }));
    escapeFromFiles();
    ASSERT_TRUE(until([this] { return !made(window->contentItem(), "OpenPacket"); }));
    app().createJob(u"27 Calle Serena"_s, u"Hemet"_s, {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
    app().job()->openStep(u"site.utility"_s);
    settle();
    ui::EvidenceItem *meter = nullptr;
    for (ui::EvidenceItem *item : app().job()->step()->evidence())
        if (item->evidenceId() == u"meter"_s)
            meter = item;
    ASSERT_NE(meter, nullptr);
    ASSERT_TRUE(meter->scannable());
    QQuickItem *card = named(u"evidence.meter"_s);
    ASSERT_NE(card, nullptr);
    ASSERT_NE(named(card, u"scan"_s), nullptr);
    named(card, u"scan"_s)->forceActiveFocus(Qt::TabFocusReason); // the page scrolls to it
    settle();
    press(named(card, u"scan"_s));
    auto *file = named(u"scan.file"_s);
    ASSERT_NE(file, nullptr) << "the sheet is open";
    ui::CodeReader *reader = nullptr;
    for (QObject *up = file; up != nullptr && reader == nullptr; up = up->parent())
        reader = up->findChild<ui::CodeReader *>();
    ASSERT_NE(reader, nullptr);

    // The button brings the dialog in which a photo is chosen.
    press(file);
    EXPECT_TRUE(until([this] { return made(window->contentItem(), "PictureDialog"); }));
    escapeFromFiles();
    ASSERT_TRUE(until([this] { return !made(window->contentItem(), "PictureDialog"); })) << "nothing is chosen";
    ASSERT_NE(named(u"scan.file"_s), nullptr) << "the sheet is there still";

    reader->readFile(photo(u"none.png"_s, nullptr));
    ASSERT_TRUE(until([&] { return !reader->busy(); }));
    EXPECT_TRUE(reader->problem().contains(u"none.png"_s)) << reader->problem().toStdString();
    EXPECT_EQ(named(u"scan.use"_s), nullptr);

    reader->readFile(photo(u"label.png"_s, "256000-118842"));
    ASSERT_TRUE(until([&] { return !reader->busy(); }));
    settle();
    EXPECT_EQ(reader->found(), QStringList{u"256000-118842"_s});
    EXPECT_EQ(meter->text(), QString()) << "nothing is taken before somebody has compared it";
    press(named(u"scan.use"_s));
    EXPECT_EQ(meter->text(), u"256000-118842"_s);
    settle();
    EXPECT_EQ(named(u"scan.file"_s), nullptr) << "the sheet is closed";
}

} // namespace
