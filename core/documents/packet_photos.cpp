// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strokes.h"
#include "core/documents/packet_sections.h"
#include "core/documents/packet_words.h"
#include "core/documents/picture.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace wm::documents {

namespace {

constexpr int kSignaturePixels = 1000;
constexpr qreal kGap = 14;
constexpr qreal kPictureHeight = 172;
constexpr qreal kLeastHeight = 80; ///< of a picture under which much is said
constexpr qreal kRowHeight = 222;

/// A hand-drawn signature on its line, as lines of the page: sharp at any size.
void drawStrokes(QPainter &painter, const QRectF &box, const Strokes &strokes)
{
    const qreal scale = std::min(box.width() / strokes.field.width(), box.height() / strokes.field.height());
    const QPointF corner(box.left(), box.bottom() - strokes.field.height() * scale);
    painter.save();
    painter.setPen(QPen(colour::ink, 1.1 * kPoint, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPointF> &line : strokes.lines) {
        QPolygonF way;
        for (const QPointF &point : line)
            way.append(corner + point * scale);
        if (way.size() == 1)
            way.append(way.constFirst() + QPointF(0.2 * kPoint, 0));
        painter.drawPolyline(way);
    }
    painter.restore();
}

/// What stands under a photo; the mark of a picture that is used twice comes before what may be cut off.
QList<Piece> wordsOf(const PacketPhoto &photo, int number)
{
    QList<Piece> words{{Packet::tr("%1. %2").arg(number).arg(photo.caption), look::strong}};
    if (photo.sameAs > 0)
        words.append(
            {photo.sharedBecause.isEmpty()
                 ? Packet::tr("The same picture as photo %1; why it shows both is not recorded.").arg(photo.sameAs)
                 : Packet::tr("The same picture as photo %1: %2").arg(photo.sameAs).arg(photo.sharedBecause),
             look::strong});
    QStringList parts{photo.step, photo.shows == photo.caption ? QString() : photo.shows, photo.who,
                      timeText(photo.when)};
    parts.removeAll(QString());
    words.append({parts.join(QStringLiteral(" · ")), look::small});
    words.append({takenText(photo.taken), look::small});
    const QString hash = QStringLiteral("SHA-256 ") + shortHex(photo.hash);
    words.append(
        {photo.originalAttached ? hash : Packet::tr("%1 · original in the bundle only").arg(hash), look::small});
    return words;
}

} // namespace

void writePhotos(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Photos"), 1, input.photos.isEmpty() ? 40 : kRowHeight + 24);
    if (input.photos.isEmpty()) {
        flow.paragraph(Packet::tr("No photo is recorded."), look::italic);
        return;
    }
    const bool all = std::all_of(input.photos.begin(), input.photos.end(),
                                 [](const PacketPhoto &photo) { return photo.originalAttached; });
    flow.paragraph(all ? Packet::tr("Scaled down for these pages; the originals are in the attached record under the "
                                    "hashes given.")
                       : Packet::tr("Scaled down for these pages. So that this file can be sent, the largest originals "
                                    "are not in the attached record but in the job's bundle (job-%1.wmjob), under the "
                                    "hashes given.")
                             .arg(input.jobId),
                   look::italic);
    const qreal width = (flow.body().width() - kGap * kPoint) / 2;
    for (qsizetype i = 0; i < input.photos.size(); i += 2) {
        flow.need(kRowHeight);
        const qreal top = flow.y();
        for (qsizetype k = i; k < std::min(i + 2, input.photos.size()); ++k) {
            const PacketPhoto &photo = input.photos.at(k);
            const qreal x = flow.body().left() + (k > i ? width + kGap * kPoint : 0);
            const QList<Piece> words = wordsOf(photo, static_cast<int>(k) + 1);
            const qreal room = kRowHeight - 12 - flow.heightOf(width, words) / kPoint;
            const QRectF box(x, top, width, std::clamp(room, kLeastHeight, kPictureHeight) * kPoint);
            flow.paint(
                [box, file = photo.file, side = input.photoPixels](QPainter &painter) {
                    paintPicture(painter, box, file, side, Packet::tr("This photo could not be read."));
                },
                0, Packet::tr("Photo %1: %2").arg(k + 1).arg(photo.caption));
            qreal y = box.bottom() + 3 * kPoint;
            for (const Piece &piece : words)
                if (y < top + (kRowHeight - 9) * kPoint)
                    y += flow.textAt({x, y}, width, piece);
        }
        flow.space(kRowHeight);
    }
}

void paintDrawing(QPainter &painter, const QRectF &box, const QByteArray &drawing)
{
    const auto strokes = strokesFromBytes(drawing);
    const QImage image = drawing.isEmpty() || strokes ? QImage() : readPicture(drawing, kSignaturePixels);
    if (strokes) {
        drawStrokes(painter, box, *strokes);
    } else if (!image.isNull()) {
        const QSizeF fitted = QSizeF(image.size()).scaled(box.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(box.left(), box.bottom() - fitted.height()), fitted), image);
    }
    painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 0.7 * kPoint), colour::ink);
}

void writeSignatures(PageFlow &flow, const PacketInput &input)
{
    flow.heading(Packet::tr("Signatures"), 1, 110);
    if (input.signatures.isEmpty()) {
        flow.paragraph(Packet::tr("Nobody has signed this record yet."), look::italic);
        return;
    }
    const QRectF body = flow.body();
    for (const PacketSignature &signature : input.signatures) {
        const qreal width = body.width() * 0.58;
        const QList<Piece> pieces{
            {roleText(signature.capacity), look::head},
            {signature.name, {Face::TextBold, 12}},
            {signature.statement, look::cell},
            {Packet::tr("Signed %1 at record head %2")
                 .arg(orNotRecorded(timeText(signature.when)), shortHex(signature.head)),
             look::small},
            {signature.after > 0 ? Packet::tr("Recorded after that: %1 entries").arg(signature.after) : QString(),
             look::care}};
        const qreal height = std::max(flow.heightOf(width, pieces) / kPoint, 52.0) + 16;
        flow.need(height);
        const qreal top = flow.y() + 6 * kPoint;
        qreal y = top;
        for (const Piece &piece : pieces)
            y += flow.textAt({body.left(), y}, width, piece);
        const QRectF box(body.left() + body.width() * 0.64, top, body.width() * 0.36, 42 * kPoint);
        flow.paint([box, drawing = signature.drawing](QPainter &painter) { paintDrawing(painter, box, drawing); },
                   height, signature.drawing.isEmpty() ? QString() : Packet::tr("Signature of %1").arg(signature.name));
    }
}

} // namespace wm::documents
