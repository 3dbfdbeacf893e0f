// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/inverter/inverter_reading.h"

#include "devices/inverter/functions.h"

#include <algorithm>
#include <array>

namespace wm::inverter {

namespace {
constexpr std::array kModels{1,   101, 102, 103, 111, 112, 113, 120, 121, 122, 123, 126, 129, 130, 132, 134,
                             135, 136, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 713};
}

bool isOfInterest(int model)
{
    return std::find(kModels.begin(), kModels.end(), model) != kModels.end();
}

workflow::InverterSnapshot readingOf(const sunspec::Scan &scan)
{
    workflow::InverterSnapshot read;
    if (const sunspec::FoundModel *common = scan.find(1)) {
        const QJsonObject &points = common->decoded.points;
        read.manufacturer = points[u"Mn"].toString();
        read.model = points[u"Md"].toString();
        read.options = points[u"Opt"].toString();
        read.firmware = points[u"Vr"].toString();
        read.serial = points[u"SN"].toString();
        read.simulated = read.options.contains(QStringLiteral("SIMULATED"));
    }
    read.functions = functionsOf(scan);
    if (read.functions.isEmpty())
        read.functions = olderFunctionsOf(scan);
    const QJsonObject whole = scan.toJson();
    for (const auto &value : whole[u"models"].toArray()) {
        const QJsonObject model = value.toObject();
        const QString key = QString::number(model[u"id"].toInt());
        const bool isRaw = model.contains(u"registers");
        if (!read.models.contains(key) && (isRaw || !model[u"points"].toObject().isEmpty()))
            read.models.insert(key, isRaw ? QJsonObject{{QStringLiteral("registers"), model[u"registers"]}}
                                          : model[u"points"].toObject());
    }
    for (const auto &note : whole[u"notes"].toArray())
        read.notes += note.toString();
    return read;
}

} // namespace wm::inverter
