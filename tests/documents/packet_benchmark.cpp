// SPDX-License-Identifier: GPL-3.0-or-later
// The packet of a whole job with 30 photos, sealed, against a bare QPdfWriter that puts the same lines and the same
// pictures on as many pages. The ratio of the two is what counts.

#include "core/documents/packet_file.h"
#include "core/documents/packet_verify.h"
#include "core/documents/page_flow.h"
#include "tests/documents/sample.h"
#include "tests/documents/tools.h"

#include <benchmark/benchmark.h>

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QImageReader>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

using namespace wm;
using namespace wm::documents;

namespace {

constexpr int kPhotos = 30;
constexpr int kDots = 720;

const PacketInput &input()
{
    static const PacketInput value = [] {
        PacketInput made = sample::packet(0);
        for (int i = 1; i <= kPhotos; ++i) {
            PacketPhoto photo;
            photo.file = sample::photo(i, 4000, 3000);
            photo.caption = QStringLiteral("Photo of the socket");
            photo.hash = QByteArray(32, 'h');
            made.photos.append(photo);
        }
        return made;
    }();
    return value;
}

const QByteArray &bundle()
{
    static const QByteArray value = [] {
        QByteArray bytes;
        for (const PacketPhoto &photo : input().photos)
            bytes += photo.file;
        return bytes;
    }();
    return value;
}

/// The lines of each page, as they stand on it.
const QList<QStringList> &lines()
{
    static const QList<QStringList> value = [] {
        const QString path = test::keep(QStringLiteral("benchmark.pdf"), renderPacket(input()).value_or(QByteArray()));
        QStringList pages =
            test::run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
                .out.split(u'\f');
        pages.removeLast();
        QList<QStringList> result;
        for (const QString &page : pages)
            result.append(page.split(u'\n', Qt::SkipEmptyParts));
        return result;
    }();
    return value;
}

void bareWriter(benchmark::State &state)
{
    static_cast<void>(loadFonts());
    static_cast<void>(lines());
    for (auto _ : state) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kDots);
        QPainter painter(&writer);
        qsizetype photo = 0;
        const qsizetype first = lines().size() - (kPhotos + 5) / 6;
        for (qsizetype page = 0; page < lines().size(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.setFont(font(Face::Narrow, 95));
            for (qsizetype i = 0; i < lines().at(page).size(); ++i)
                painter.drawText(QPointF(540, 660 + static_cast<double>(i) * 118), lines().at(page).at(i));
            for (int k = 0; page >= first && k < 6 && photo < kPhotos; ++k, ++photo) {
                QBuffer file;
                file.setData(input().photos.at(photo).file);
                file.open(QIODevice::ReadOnly);
                QImageReader reader(&file);
                reader.setScaledSize({1000, 750});
                painter.drawImage(QRectF(540 + k % 2 * 2600, 660 + k / 2 * 2000, 2026, 1520), reader.read());
            }
        }
        painter.end();
        benchmark::DoNotOptimize(bytes);
    }
}

void sealedPacket(benchmark::State &state)
{
    const sample::Keys keys;
    const PacketSeal seal{keys.privateKeyPem(), keys.certificateDer(), {}};
    static_cast<void>(loadFonts());
    static_cast<void>(bundle()); // made by whoever keeps the record, not by the packet
    for (auto _ : state) {
        const auto file = makePacket(input(), bundle(), seal);
        if (!file)
            state.SkipWithError("no packet");
        benchmark::DoNotOptimize(file);
    }
}

// Several rounds: with one the first use of the memory is most of what is measured.
BENCHMARK(bareWriter)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(3);
BENCHMARK(sealedPacket)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(3);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
