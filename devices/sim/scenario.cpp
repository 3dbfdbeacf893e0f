// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/scenario.h"

#include "core/base/json.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>

namespace wm::sim {

namespace {

struct SimWords
{
    Q_DECLARE_TR_FUNCTIONS(SimWords)
};

const QString kFolder = QStringLiteral(":/wm/scenarios");
const QString kSchema = QStringLiteral("witnessmark-scenario/1");

Result<QStringList> texts(const QJsonObject &json, const QString &key, const QString &file)
{
    QStringList found;
    for (const auto &value : json.value(key).toArray()) {
        if (!value.isString())
            return makeError(ErrorCode::Invalid, SimWords::tr("%1: “%2” must be a list of texts.").arg(file, key));
        found += value.toString();
    }
    return found;
}

} // namespace

Result<Scenario> readScenario(const QString &nameOrFile)
{
    const QString inside = QStringLiteral("%1/%2.json").arg(kFolder, nameOrFile);
    const QString file = !nameOrFile.contains(u'/') && QFile::exists(inside) ? inside : nameOrFile;
    const auto json = readJsonObject(file);
    if (!json)
        return json.error();
    Scenario scenario;
    scenario.name = QFileInfo(file).completeBaseName();
    if (!json->contains(u"schema")) {
        scenario.settings = *json;
        return scenario;
    }
    if (json->value(u"schema").toString() != kSchema)
        return makeError(
            ErrorCode::NewerVersion,
            SimWords::tr("%1 is a scenario of another kind than this release knows (%2).").arg(file, kSchema));
    for (const QString &key : json->keys()) {
        static const QStringList known{QStringLiteral("schema"), QStringLiteral("device"),
                                       QStringLiteral("title"),  QStringLiteral("about"),
                                       QStringLiteral("row"),    QStringLiteral("state"),
                                       QStringLiteral("faults"), QStringLiteral("requirements"),
                                       QStringLiteral("steps"),  QStringLiteral("meter")};
        if (!known.contains(key))
            return makeError(ErrorCode::Invalid, SimWords::tr("%1: there is no “%2” in a scenario; there are %3.")
                                                     .arg(file, key, known.join(QStringLiteral(", "))));
    }
    scenario.device = json->value(u"device").toString();
    scenario.title = json->value(u"title").toString();
    scenario.about = json->value(u"about").toString();
    scenario.row = json->value(u"row").toString();
    scenario.state = json->value(u"state").toString();
    auto faults = texts(*json, QStringLiteral("faults"), file);
    auto requirements = texts(*json, QStringLiteral("requirements"), file);
    if (!faults || !requirements)
        return faults ? requirements.error() : faults.error();
    scenario.faults = *faults;
    scenario.requirements = *requirements;
    scenario.settings = json->value(u"meter").toObject();
    if (json->contains(u"steps"))
        scenario.settings.insert(QStringLiteral("steps"), json->value(u"steps"));
    return scenario;
}

QList<Scenario> shippedScenarios()
{
    QList<Scenario> found;
    for (const QString &file : QDir(kFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        if (auto scenario = readScenario(QFileInfo(file).completeBaseName()))
            found += *std::move(scenario);
    return found;
}

Result<void> apply(const Scenario &scenario, const DeviceKind &kind, DeviceOptions &options)
{
    if (!scenario.device.isEmpty() && scenario.device != kind.name)
        return makeError(ErrorCode::Invalid, SimWords::tr("The scenario “%1” is one of the device %2, not of %3.")
                                                 .arg(scenario.name, scenario.device, kind.name));
    for (const QString &text : scenario.faults) {
        const auto fault = parseFault(text, kind.faults);
        if (!fault)
            return fault.error();
        options.faults += *fault;
    }
    if (options.state.isEmpty())
        options.state = scenario.state;
    options.scenario = scenario.settings;
    return {};
}

} // namespace wm::sim
