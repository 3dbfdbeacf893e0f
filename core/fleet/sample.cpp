// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/sample.h"

#include <cmath>

namespace wm::fleet {

namespace {

double scaleOf(const Measure &measure)
{
    return std::pow(10.0, measure.decimals);
}

Error wrong(const char *field)
{
    return makeError(ErrorCode::Invalid, QStringLiteral("sample: %1").arg(QLatin1String(field)), QLatin1String(field));
}

} // namespace

double valueOf(const Sample &sample, size_t measure)
{
    return static_cast<double>(sample.values.at(measure)) / scaleOf(kMeasures.at(measure));
}

Sample sampleOf(qint64 atMs, const std::array<double, 9> &values)
{
    Sample sample{atMs, {}};
    for (size_t i = 0; i < values.size(); ++i)
        sample.values[i] = std::llround(values[i] * scaleOf(kMeasures[i]));
    return sample;
}

QJsonObject toJson(const Sample &sample)
{
    QJsonObject object{{QStringLiteral("at_ms"), sample.atMs}};
    for (size_t i = 0; i < kMeasures.size(); ++i)
        object.insert(QLatin1String(kMeasures[i].name), valueOf(sample, i));
    return object;
}

Result<Sample> sampleFrom(const QJsonObject &object)
{
    const QJsonValue at = object.value(QStringLiteral("at_ms"));
    if (!at.isDouble() || at.toInteger() <= 0)
        return wrong("at_ms");
    std::array<double, 9> values{};
    for (size_t i = 0; i < kMeasures.size(); ++i) {
        const Measure &measure = kMeasures[i];
        const QJsonValue value = object.value(QLatin1String(measure.name));
        const double number = value.toDouble(std::nan(""));
        if (!value.isDouble() || !(number >= measure.least && number <= measure.most))
            return wrong(measure.name);
        values[i] = number;
    }
    return sampleOf(at.toInteger(), values);
}

bool isPlausible(const Sample &sample)
{
    const double volts = valueOf(sample, 7), amperes = valueOf(sample, 8), kilowatts = valueOf(sample, 2);
    return std::abs(kilowatts) <= (volts + 0.05) * (amperes + 0.005) / 1000 * 1.02;
}

} // namespace wm::fleet
