// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site.h"
#include "core/workflow/doubts.h"
#include "core/workflow/engine_view.h"

#include <QtCore/QJsonArray>

namespace wm::workflow {

using namespace Qt::StringLiterals;

namespace {
const QLatin1StringView kMeasurements = "measurements."_L1;

QJsonObject inserted(QJsonObject object, const QStringList &names, qsizetype at, const QJsonValue &value)
{
    const QString &name = names[at];
    if (at + 1 == names.size())
        object.insert(name, value);
    else
        object.insert(name, inserted(object.value(name).toObject(), names, at + 1, value));
    return object;
}
} // namespace

QJsonObject withMeasurement(QJsonObject measurements, const QString &path, const QJsonValue &value)
{
    return inserted(std::move(measurements), path.split(u'.'), 0, value);
}

/// A device speaks in readings, and in facts whose source it is: FLIPPED, seen while a conversation waits, is such a
/// fact. Both are what the device said last.
void FactsBuilder::take(const record::Entry &entry)
{
    if (entry.kind == record::Kind::Reading) {
        const QString device = entry.value.value(u"device"_s).toString();
        if (!device.isEmpty())
            m_measurements.insert(device, entry.value.value(u"decoded"_s).toMap().toJsonObject());
    } else if (entry.kind == record::Kind::Measurement && entry.path.startsWith(kMeasurements)) {
        m_measurements = withMeasurement(m_measurements, entry.path.mid(kMeasurements.size()),
                                         entry.value.value(u"v"_s).toJsonValue());
    } else if (entry.kind == record::Kind::Fact && entry.value.value(u"source"_s).toString() == "device"_L1 &&
               entry.path.startsWith("collar."_L1)) {
        m_measurements = withMeasurement(m_measurements, entry.path, entry.value.value(u"v"_s).toJsonValue());
    }
}

rules::Facts Engine::facts(const record::JobState &state) const
{
    rules::Facts facts;
    facts.site = state.site();
    facts.today = m_today;
    // No gate opens by what something else contradicts.
    facts.doubted = rules::doubtedBy(doubtsOf, facts.site, facts.today);
    if (const auto types = rules::SchemaPathTypes::shipped())
        facts.derived = &(*types)->formulas(); // lives as long as the program
    // A reading takes the place of everything its device said before, so only the last of each is worth decoding.
    QHash<QString, const record::Entry *> lastReading;
    for (const record::Entry &entry : state.entries())
        if (entry.kind == record::Kind::Reading)
            lastReading.insert(entry.value.value(u"device"_s).toString(), &entry);
    FactsBuilder builder;
    for (const record::Entry &entry : state.entries()) {
        if (entry.kind == record::Kind::Measurement)
            continue;
        if (entry.kind == record::Kind::Reading &&
            lastReading.value(entry.value.value(u"device"_s).toString()) != &entry)
            continue;
        builder.take(entry);
    }
    facts.measurements = builder.measurements();
    // Of measurements only what stands: neither what was corrected nor what two records disagree about.
    for (const record::Entry *entry : state.all(record::Kind::Measurement))
        if (entry->path.startsWith(kMeasurements) && state.current(record::Kind::Measurement, entry->path) == entry)
            facts.measurements = withMeasurement(facts.measurements, entry->path.mid(kMeasurements.size()),
                                                 entry->value.value(u"v"_s).toJsonValue());
    return facts;
}

QJsonValue valueAt(const rules::Facts &facts, const QString &path)
{
    if (!path.startsWith(kMeasurements))
        return site::Site(facts.site).value(path);
    return site::Site(facts.measurements).value(path.mid(kMeasurements.size()));
}

Result<QString> resolvedPath(const rules::Facts &facts, const QString &path)
{
    const Result<site::Path> parsed = site::Path::parse(path);
    if (!parsed)
        return parsed.error();
    QString resolved;
    for (const site::PathStep &step : parsed->steps()) {
        if (!resolved.isEmpty())
            resolved += u'.';
        resolved += step.name;
        if (!step.key.isEmpty()) {
            const QJsonArray elements = site::Site(facts.site).value(resolved).toArray();
            qsizetype index = 0;
            while (index < elements.size() && elements[index].toObject().value(step.key).toString() != step.equals)
                ++index;
            resolved += u'[' + QString::number(index) + u']';
        } else if (step.index >= 0) {
            resolved += u'[' + QString::number(step.index) + u']';
        }
    }
    return resolved;
}

Result<rules::Facts> withValue(rules::Facts facts, const QString &path, const QJsonValue &value)
{
    if (path.startsWith(kMeasurements)) {
        facts.measurements = withMeasurement(facts.measurements, path.mid(kMeasurements.size()), value);
        return facts;
    }
    const Result<site::Site> changed = site::Site(facts.site).with(path, value);
    if (!changed)
        return changed.error();
    facts.site = changed->json();
    facts.doubted = rules::doubtedBy(doubtsOf, facts.site, facts.today);
    return facts;
}

} // namespace wm::workflow
