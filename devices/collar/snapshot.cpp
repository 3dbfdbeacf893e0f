// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/snapshot.h"

namespace wm::collar {

bool isSimulated(const QString &options, const QString &serial)
{
    return options.contains(QStringLiteral("SIMULATED")) || serial.startsWith(QStringLiteral("SIM-"));
}

workflow::CollarSnapshot snapshotOf(const QJsonObject &one, const QJsonObject &now, const QJsonObject &power)
{
    const auto number = [](const QJsonObject &points, QStringView name, double factor = 1) -> std::optional<double> {
        const QJsonValue value = points[name];
        return value.isDouble() ? std::optional(value.toDouble() * factor) : std::nullopt;
    };
    const auto whole = [](const QJsonObject &points, QStringView name) -> std::optional<int> {
        const QJsonValue value = points[name];
        return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
    };
    workflow::CollarSnapshot result;
    result.serial = one[u"SN"].toString();
    result.partNumber = one[u"Md"].toString();
    result.firmware = one[u"Vr"].toString();
    result.options = one[u"Opt"].toString();
    result.simulated = isSimulated(result.options, result.serial);
    // Values outside of the profile are unknown, not the nearest known one.
    if (const auto word = whole(now, u"ProvSt"); word && *word >= 0 && *word <= 6)
        result.provisioning = static_cast<workflow::ProvisioningState>(*word);
    if (const auto word = whole(now, u"RlySt"); word == 0 || word == 1)
        result.relay = *word == 1 ? workflow::RelayState::Shut : workflow::RelayState::Open;
    if (const auto word = whole(now, u"Orient"); word == 0 || word == 1)
        result.flipped = *word == 1;
    if (const auto word = whole(now, u"Form"); word == 2 || word == 12)
        result.form = QStringLiteral("%1S").arg(*word);
    result.lcdText = now[u"LcdTxt"].toString();
    const unsigned flags = static_cast<unsigned>(whole(now, u"LcdFlg").value_or(0));
    result.lcdFlipped = (flags & 1U) != 0;
    result.lcdNoCell = (flags & 2U) != 0;
    result.lcdBeforeEnrol = (flags & 4U) != 0;
    result.lcdThumbsUp = (flags & 8U) != 0;
    result.lcdArrow = (flags & 16U) != 0;
    result.lcdSkull = (flags & 32U) != 0;
    if (const auto code = number(now, u"Hex"))
        result.healthCode = static_cast<quint32>(*code);
    result.cellDbm = whole(now, u"CelRsrp");
    result.consecutiveReportFailures = whole(now, u"RptFail");
    result.voltsL1L2 = number(power, u"VL1L2");
    result.voltsL1N = number(power, u"VL1");
    result.voltsL2N = number(power, u"VL2");
    result.ampsL1 = number(power, u"AL1");
    result.ampsL2 = number(power, u"AL2");
    result.amps = number(power, u"A");
    result.kilowatts = number(power, u"W", 0.001);
    result.hertz = number(power, u"Hz");
    if (const auto celsius = number(power, u"TmpAmb"))
        result.ambientF = *celsius * 9 / 5 + 32;
    result.producedKwh = number(power, u"TotWhInj", 0.001);
    result.consumedKwh = number(power, u"TotWhAbs", 0.001);
    result.points = {{QStringLiteral("1"), one}, {QStringLiteral("64901"), now}, {QStringLiteral("701"), power}};
    return result;
}

} // namespace wm::collar
