// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/report.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace wm::fleet {

namespace {

constexpr qsizetype kMostText = 200;

Error wrong(const QString &field)
{
    return makeError(ErrorCode::Invalid, QStringLiteral("report: ") + field, field);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

std::optional<QByteArray> idIn(const QJsonObject &object)
{
    const QByteArray text = object.value(QStringLiteral("id")).toString().toLatin1();
    const QByteArray id = QByteArray::fromHex(text);
    return text.size() == 32 && id.size() == 16 && id.toHex() == text ? std::optional(id) : std::nullopt;
}

} // namespace

QByteArray toBody(const Report &report)
{
    QJsonArray samples, done;
    for (const Sample &sample : report.samples)
        samples.append(toJson(sample));
    for (const CommandDone &one : report.done)
        done.append(QJsonObject{{QStringLiteral("id"), hex(one.id)}, {QStringLiteral("result"), one.result}});
    return compact({{QStringLiteral("serial"), report.serial},
                    {QStringLiteral("number"), report.number},
                    {QStringLiteral("flipped"), report.flipped},
                    {QStringLiteral("update_failed"), report.updateFailed},
                    {QStringLiteral("relay"), toWord(report.relay)},
                    {QStringLiteral("hex_status"), report.hexStatus},
                    {QStringLiteral("firmware_version"), report.firmware},
                    {QStringLiteral("ip_address"), report.ipAddress},
                    {QStringLiteral("samples"), samples},
                    {QStringLiteral("done"), done}});
}

Result<Report> reportFrom(const QByteArray &body)
{
    const auto object = parseJsonObject(body, QStringLiteral("report"));
    if (!object)
        return wrong(QStringLiteral("body"));
    Report report;
    for (const auto &[name, member] :
         {std::pair("serial", &Report::serial), std::pair("hex_status", &Report::hexStatus),
          std::pair("firmware_version", &Report::firmware), std::pair("ip_address", &Report::ipAddress)}) {
        const QJsonValue value = object->value(QLatin1String(name));
        if ((!value.isUndefined() && !value.isString()) || !checkedText(value.toString(), QString(), kMostText))
            return wrong(QLatin1String(name));
        report.*member = value.toString();
    }
    report.serial = canonicalSerial(report.serial);
    report.number = object->value(QStringLiteral("number")).toInteger();
    if (report.serial.isEmpty() || report.number <= 0)
        return wrong(report.serial.isEmpty() ? QStringLiteral("serial") : QStringLiteral("number"));
    for (const auto &[name, member] :
         {std::pair("flipped", &Report::flipped), std::pair("update_failed", &Report::updateFailed)}) {
        const QJsonValue value = object->value(QLatin1String(name));
        if (!value.isUndefined() && !value.isBool())
            return wrong(QLatin1String(name));
        report.*member = value.toBool();
    }
    const auto relay = relayFrom(object->value(QStringLiteral("relay")).toString());
    if (!relay)
        return wrong(QStringLiteral("relay"));
    report.relay = *relay;
    const QJsonArray samples = object->value(QStringLiteral("samples")).toArray(),
                     done = object->value(QStringLiteral("done")).toArray();
    if (samples.size() > kMostSamples || done.size() > kMostSamples)
        return wrong(QStringLiteral("samples"));
    for (const QJsonValue value : samples) {
        const auto sample = sampleFrom(value.toObject());
        if (!sample)
            return sample.error();
        report.samples.append(*sample);
    }
    for (const QJsonValue value : done) {
        const auto id = idIn(value.toObject());
        const QString result = value.toObject().value(QStringLiteral("result")).toString();
        if (!id || (result != u"done" && result != u"refused" && result != u"failed"))
            return wrong(QStringLiteral("done"));
        report.done.append({*id, result});
    }
    return report;
}

QByteArray reportMessage(const QByteArray &body)
{
    return "witnessmark-report/1\n" + body;
}

QByteArray toBody(const ReportAnswer &answer)
{
    QJsonArray commands;
    for (const ReportAnswer::Command &command : answer.commands)
        commands.append(
            QJsonObject{{QStringLiteral("id"), hex(command.id)}, {QStringLiteral("relay"), toWord(command.relay)}});
    return compact({{QStringLiteral("provisioned"), answer.provisioned},
                    {QStringLiteral("now_ms"), answer.nowMs},
                    {QStringLiteral("next_report_ms"), answer.nextReportMs},
                    {QStringLiteral("commands"), commands},
                    {QStringLiteral("samples_refused"), answer.refusedSamples}});
}

Result<ReportAnswer> reportAnswerFrom(const QByteArray &body)
{
    const auto object = parseJsonObject(body, QStringLiteral("answer"));
    if (!object)
        return object.error();
    ReportAnswer answer{object->value(QStringLiteral("provisioned")).toBool(),
                        object->value(QStringLiteral("now_ms")).toInteger(),
                        object->value(QStringLiteral("next_report_ms")).toInteger(),
                        {},
                        object->value(QStringLiteral("samples_refused")).toInt()};
    for (const QJsonValue value : object->value(QStringLiteral("commands")).toArray()) {
        const auto id = idIn(value.toObject());
        const auto relay = relayFrom(value.toObject().value(QStringLiteral("relay")).toString());
        if (!id || !relay || *relay == Relay::Unknown)
            return wrong(QStringLiteral("commands"));
        answer.commands.append({*id, *relay});
    }
    return answer;
}

qint64 nextReportAfter(qint64 nowMs, int rateMin)
{
    const qint64 rate = qint64{std::max(rateMin, 1)} * 60'000;
    return (nowMs / rate + 1) * rate;
}

} // namespace wm::fleet
