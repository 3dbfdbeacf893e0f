// SPDX-License-Identifier: GPL-3.0-or-later
// Photos and signatures.
#include "core/base/strokes.h"
#include "core/record/projection.h"
#include "tests/ui/window_world.h"

#include <QtCore/QBuffer>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>

namespace {

using namespace wm;
using test::Window;

TEST_F(Window, aPhotoIsRemovedBeforeAndReplacedAfterItIsRecorded)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("socket.condition"));
    ui::EvidenceItem *photo = evidence(QStringLiteral("photo"));
    ASSERT_NE(photo, nullptr);
    ASSERT_EQ(photo->photosRecorded(), 1);
    const QString first = photo->photoHashes().constFirst();
    const auto file = [this](const QString &name, QRgb colour) {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = dir.filePath(name);
        EXPECT_TRUE(image.save(path));
        return QUrl::fromLocalFile(path);
    };
    const auto attach = [&](const QUrl &url, const QString &replaces) {
        app().job()->step()->attachPhotos(QStringLiteral("photo"), {url}, replaces);
        return until([&] { return !photo->busy(); });
    };
    ASSERT_TRUE(attach(file(QStringLiteral("more.png"), 0xff0000), {}));
    EXPECT_EQ(photo->photoNames().size(), 2);
    EXPECT_EQ(photo->photosRecorded(), 1);
    EXPECT_TRUE(app().job()->step()->unrecorded());
    photo->removePhoto(0);
    EXPECT_EQ(photo->photoNames().size(), 2) << "what is recorded is not removed";
    photo->removePhoto(1);
    EXPECT_EQ(photo->photoHashes(), QStringList{first});
    EXPECT_FALSE(app().job()->step()->unrecorded());

    ASSERT_TRUE(attach(file(QStringLiteral("better.png"), 0x00ff00), first));
    EXPECT_EQ(photo->photoNames(), QStringList{QStringLiteral("better.png")});
    ASSERT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->record();
    ASSERT_TRUE(until([this] { return app().job()->step()->stepId() != QLatin1String("socket.condition"); }))
        << app().problem().toStdString();
    app().job()->openStep(QStringLiteral("socket.condition"));
    photo = evidence(QStringLiteral("photo"));
    EXPECT_EQ(photo->photosRecorded(), 1);
    EXPECT_NE(photo->photoHashes().constFirst(), first);
    EXPECT_TRUE(app().job()->step()->done());
}

// What is typed beside a photo goes with it into the record, as a job file's does, and is what the caption prints.
TEST_F(Window, placeAndDirectionOfAPhotoAreKeptWithIt)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("socket.condition"));
    ui::EvidenceItem *photo = evidence(QStringLiteral("photo"));
    ASSERT_NE(photo, nullptr);
    photo->sayPlace(QStringLiteral("nowhere"));
    EXPECT_TRUE(photo->photoPlace().isEmpty()) << "of what is recorded already nothing is changed";
    EXPECT_FALSE(photo->edited());
    const QString path = dir.filePath(QStringLiteral("place.png"));
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(0x336699);
    ASSERT_TRUE(image.save(path));
    app().job()->step()->attachPhotos(QStringLiteral("photo"), {QUrl::fromLocalFile(path)},
                                      photo->photoHashes().constFirst());
    ASSERT_TRUE(until([&] { return !photo->busy(); }));
    photo->sayPlace(QStringLiteral("South wall, by the gate"));
    photo->sayDirection(QStringLiteral("East"));
    const QJsonObject put = photo->input().value(QStringLiteral("photos")).toArray().first().toObject();
    EXPECT_EQ(put.value(QStringLiteral("place")).toString(), QStringLiteral("South wall, by the gate"));
    EXPECT_EQ(put.value(QStringLiteral("direction")).toString(), QStringLiteral("East"));
    photo->sayDirection({});
    EXPECT_FALSE(photo->input()
                     .value(QStringLiteral("photos"))
                     .toArray()
                     .first()
                     .toObject()
                     .contains(QStringLiteral("direction")))
        << "what is taken back is not known, so that the picture may tell it";
    photo->sayDirection(QStringLiteral("East"));
    const QJsonObject kept = app().job()->step()->unfinished();
    app().job()->step()->restore(kept);
    EXPECT_EQ(photo->photoPlace(), QStringLiteral("South wall, by the gate")) << "what was typed is given back";

    ASSERT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->record();
    ASSERT_TRUE(until([this] { return app().job()->step()->stepId() != QLatin1String("socket.condition"); }))
        << app().problem().toStdString();
    auto placed =
        app().record().call([job = JobId::fromString(app().job()->jobId())](record::Store &store) -> Result<QString> {
            for (const record::Entry &entry : store.entries(job).value_or(QList<record::Entry>()))
                if (entry.value.value(QStringLiteral("place")).toString() == QStringLiteral("South wall, by the gate"))
                    return entry.value.value(QStringLiteral("direction")).toString();
            return QString();
        });
    ASSERT_TRUE(until([&] { return placed.isFinished(); }));
    EXPECT_EQ(placed.result().value_or(QString()), QStringLiteral("East"));
}

// Forty-one of them are weighed once, not forty-one times, and the next dialog begins where they were.
TEST_F(Window, manyPhotosAreTakenTogether)
{
    openDemonstration();
    app().job()->openStep(QStringLiteral("socket.condition"));
    ui::EvidenceItem *photo = evidence(QStringLiteral("photo"));
    ASSERT_NE(photo, nullptr);
    const qsizetype before = photo->photoNames().size();
    QList<ui::EvidenceItem::KeptPhoto> many;
    for (int i = 0; i < 41; ++i)
        many.append({QByteArray(32, char(i + 1)), QStringLiteral("%1.png").arg(i), QStringLiteral("image/png")});
    QSignalSpy weighed(photo, &ui::EvidenceItem::editedByPerson);
    photo->addPhotos(many);
    EXPECT_EQ(weighed.count(), 1);
    EXPECT_EQ(photo->photoNames().size(), before + 41);

    app().settings()->rememberPhotoFolder(QUrl::fromLocalFile(dir.filePath(QStringLiteral("a.png"))));
    EXPECT_EQ(app().settings()->photoFolder().toLocalFile(), QFileInfo(dir.path()).absoluteFilePath());
}

TEST_F(Window, aPhotoOfAnotherStepWantsTheReasonWhyItShowsThisToo)
{
    openDemonstration();
    const QString path = dir.filePath(QStringLiteral("condition.jpg"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(":/wm/demo/photos/socket-condition.jpg"), path));
    app().job()->openStep(QStringLiteral("place.seated"));
    ui::EvidenceItem *photo = evidence(QStringLiteral("photo"));
    ASSERT_NE(photo, nullptr);
    const QString own = photo->photoHashes().constFirst();
    app().job()->step()->attachPhotos(QStringLiteral("photo"), {QUrl::fromLocalFile(path)}, own);
    ASSERT_TRUE(until([&] { return !photo->busy(); }));
    EXPECT_FALSE(photo->sharedWith().isEmpty());
    EXPECT_FALSE(app().job()->step()->canRecord());
    EXPECT_THAT(app().job()->step()->missing().toStdString(), testing::HasSubstr("condition.jpg"));
    photo->sayShared(QStringLiteral("."));
    EXPECT_FALSE(app().job()->step()->canRecord());
    const QJsonObject kept = app().job()->step()->unfinished();
    photo->sayShared(QStringLiteral("socket and collar are both in view"));
    EXPECT_TRUE(app().job()->step()->canRecord()) << app().job()->step()->missing().toStdString();
    app().job()->step()->restore(kept);
    EXPECT_EQ(photo->sharedBecause(), QStringLiteral(".")) << "what was typed is given back";
    photo->removePhoto(0);
    EXPECT_TRUE(photo->sharedWith().isEmpty());
}

/// A camera that sees one picture file.
class FileCamera final : public ui::CameraPort
{
public:
    explicit FileCamera(QByteArray file) : m_file(std::move(file)) {}
    void start() override
    {
        if (m_file.isEmpty())
            Q_EMIT failed(makeError(ErrorCode::Io, QStringLiteral("The camera is gone.")));
        else
            Q_EMIT frame(QImage::fromData(m_file));
    }
    [[nodiscard]] QByteArray picture() const override { return m_file; }

private:
    QByteArray m_file;
};

TEST_F(Window, aPhotoIsTakenWithTheCamera)
{
    QByteArray seen;
    QBuffer buffer(&seen);
    QImage image(320, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    ASSERT_TRUE(image.save(&buffer, "JPEG"));
    const QTemporaryDir elsewhere; // one program holds a store
    Options options;
    options.dataDir = elsewhere.path();
    Composition parts(options);
    ui::AppServices services = parts.app().services();
    QList<ui::CameraChoice> there;
    services.cameras = [&there] { return there; };
    services.openCamera = [&seen](const QString &id) {
        return std::make_unique<FileCamera>(id == QLatin1String("broken") ? QByteArray() : seen);
    };
    ui::App with(services, QStringLiteral("test"));
    with.start();
    ASSERT_TRUE(until([&] { return !with.jobs()->loading(); }));
    with.createJob(QStringLiteral("27 Calle Serena"), {}, {});
    ASSERT_TRUE(until([&] { return with.job() != nullptr; })) << with.problem().toStdString();
    with.job()->openStep(QStringLiteral("site.socket"));
    ui::CameraSession &camera = *with.job()->camera();
    EXPECT_FALSE(camera.available()) << "and the page says so in words";

    there = {{QStringLiteral("broken"), QStringLiteral("Broken")}, {QStringLiteral("good"), QStringLiteral("Good")}};
    camera.look();
    ASSERT_TRUE(camera.available());
    camera.open();
    EXPECT_FALSE(camera.problem().isEmpty());
    EXPECT_FALSE(camera.seeing());
    camera.other();
    EXPECT_EQ(camera.name(), QStringLiteral("Good"));
    ASSERT_TRUE(camera.seeing());
    camera.take(QStringLiteral("outside"), {});
    ui::EvidenceItem *photo = nullptr;
    for (ui::EvidenceItem *item : with.job()->step()->evidence())
        if (item->evidenceId() == QLatin1String("outside"))
            photo = item;
    ASSERT_NE(photo, nullptr);
    ASSERT_TRUE(until([&] { return !photo->busy(); }));
    ASSERT_EQ(photo->photoNames().size(), 1);
    EXPECT_TRUE(photo->photoNames().constFirst().endsWith(QStringLiteral(".jpeg")));
    EXPECT_FALSE(camera.seeing()) << "the camera is let go";
}

TEST_F(Window, aSignatureIsKeptAsItWasDrawn)
{
    openDemonstration();
    ui::PacketController &packet = *app().job()->packet();
    const Strokes strokes{{400, 130}, {{{10, 80}, {60.5, 20}, {110, 90}}, {{150, 60}, {150, 60.2}}}};
    const QString drawn = QString::fromUtf8(toBytes(strokes));
    packet.sign(QStringLiteral("installer"), QStringLiteral("J. Rivera"), QStringLiteral("Done as recorded."), drawn);
    ASSERT_TRUE(until([&] {
        return packet.signatures()->count() == 1 && !packet.signatures()->details().constFirst().drawing.isEmpty();
    })) << app().problem().toStdString();
    EXPECT_EQ(packet.signatures()->details().constFirst().drawing, drawn);
    const record::Entry *entry = app().job()->state().all(record::Kind::Signature).constFirst();
    EXPECT_EQ(entry->value.value(QStringLiteral("head")).toByteArray().size(), 32);
    EXPECT_EQ(entry->blobs.size(), 1);
    packet.sign(QStringLiteral("installer"), QStringLiteral("J. Rivera"), QStringLiteral("Done."),
                QStringLiteral("{}"));
    EXPECT_FALSE(app().problem().isEmpty()) << "what is no drawing is not kept as one";
}

TEST_F(Window, anImageThatIsNoneIsRefusedByName)
{
    app().createJob(QStringLiteral("27 Calle Serena"), {}, {});
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    app().job()->openStep(QStringLiteral("site.socket"));
    const QString path = dir.filePath(QStringLiteral("note.jpg"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    app().job()->step()->attachPhotos(QStringLiteral("outside"), {QUrl::fromLocalFile(path)});
    ASSERT_TRUE(until([this] { return !app().problem().isEmpty(); }));
    EXPECT_THAT(app().problem().toStdString(), testing::HasSubstr("note.jpg"));
}

} // namespace
