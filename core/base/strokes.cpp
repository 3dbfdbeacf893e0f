// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strokes.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <cmath>

namespace wm {

namespace {

struct BaseWords
{
    Q_DECLARE_TR_FUNCTIONS(BaseWords)
};

constexpr qsizetype kMostPoints = 100'000;
const QString kSchema = QStringLiteral("witnessmark-strokes/1");

double tenth(double value)
{
    return std::round(value * 10) / 10;
}

Error notDrawn()
{
    return makeError(ErrorCode::Invalid, BaseWords::tr("The drawn signature cannot be read."));
}

} // namespace

QByteArray toBytes(const Strokes &strokes)
{
    QJsonArray lines;
    for (const QList<QPointF> &line : strokes.lines) {
        QJsonArray points;
        for (const QPointF &point : line) {
            points.append(tenth(point.x()));
            points.append(tenth(point.y()));
        }
        lines.append(points);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), kSchema},
                                     {QStringLiteral("width"), tenth(strokes.field.width())},
                                     {QStringLiteral("height"), tenth(strokes.field.height())},
                                     {QStringLiteral("strokes"), lines}})
        .toJson(QJsonDocument::Compact);
}

Result<Strokes> strokesFromBytes(const QByteArray &bytes)
{
    const auto object = parseJsonObject(bytes, BaseWords::tr("The drawn signature"));
    if (!object)
        return object.error();
    Strokes strokes;
    strokes.field = {object->value(QStringLiteral("width")).toDouble(),
                     object->value(QStringLiteral("height")).toDouble()};
    const QJsonValue lines = object->value(QStringLiteral("strokes"));
    const auto sound = [](double side) { return side >= 1 && side <= 10'000; };
    if (object->value(QStringLiteral("schema")).toString() != kSchema || !sound(strokes.field.width()) ||
        !sound(strokes.field.height()) || !lines.isArray())
        return notDrawn();
    qsizetype most = kMostPoints;
    for (const QJsonValue value : lines.toArray()) {
        const QJsonArray points = value.toArray();
        most -= points.size() / 2;
        if (points.isEmpty() || points.size() % 2 != 0 || most < 0)
            return notDrawn();
        QList<QPointF> line;
        for (qsizetype at = 0; at < points.size(); at += 2) {
            const QPointF point(points.at(at).toDouble(-1), points.at(at + 1).toDouble(-1));
            if (point.x() < 0 || point.y() < 0 || point.x() > strokes.field.width() ||
                point.y() > strokes.field.height())
                return notDrawn();
            line.append(point);
        }
        strokes.lines.append(line);
    }
    return strokes;
}

} // namespace wm
