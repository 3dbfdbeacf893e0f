// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/doubts.h"

#include "core/catalog/ims_models.h"
#include "core/catalog/part_number.h"
#include "core/site/fact_reader.h"
#include "core/site/site.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <optional>

namespace wm::workflow {

namespace {

struct WorkflowWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowWords)
};

const std::optional<catalog::PartNumberGrammar> &grammar()
{
    static const auto shipped = []() -> std::optional<catalog::PartNumberGrammar> {
        const auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
        auto read =
            pack ? catalog::PartNumberGrammar::fromPack(*pack) : Result<catalog::PartNumberGrammar>(pack.error());
        return read ? std::optional(std::move(*read)) : std::nullopt;
    }();
    return shipped;
}

void doubtCollar(const QJsonObject &site, rules::Doubted &doubted)
{
    if (!grammar())
        return;
    const QJsonObject collar = site.value(QStringLiteral("collar")).toObject();
    const QString number = collar.value(QStringLiteral("part_number")).toString();
    if (const catalog::PartNumber read = grammar()->decode(number); !number.isEmpty() && !read.valid)
        doubted.insert(QStringLiteral("collar.part_number"),
                       {WorkflowWords::tr("%1 is no part number of a collar: %2 Read the label once more.")
                            .arg(number, read.errors.isEmpty() ? QString() : read.errors.constFirst().reason),
                        {QStringLiteral("collar.part_number")}});
    const QJsonObject otherwise = grammar()->contradicted(site);
    for (auto it = otherwise.begin(); it != otherwise.end(); ++it) {
        const QString path = it.key();
        doubted.insert(
            path, {WorkflowWords::tr("The part number %1 says %2, and %3 is recorded beside it. Read the label once "
                                     "more and correct the one that is wrong.")
                       .arg(collar.value(QStringLiteral("part_number")).toString(), it.value().toVariant().toString(),
                            collar.value(path.mid(path.indexOf(u'.') + 1)).toVariant().toString()),
                   {path, QStringLiteral("collar.part_number")}});
    }
}

/// What a meter's model number says, by the fact that says the same. What it does not say is in nobody's way.
QJsonObject factsOf(const catalog::ImsModel &model)
{
    QJsonObject facts;
    const auto number = [&facts](const QString &fact, const std::optional<int> &said) {
        if (said)
            facts.insert(fact, *said);
    };
    number(QStringLiteral("wires"), model.wires);
    number(QStringLiteral("voltage_code_v"), model.voltageCodeV);
    number(QStringLiteral("ct_primary_a"), model.ctPrimaryA);
    if (model.series)
        facts.insert(QStringLiteral("series"), QString::number(*model.series));
    for (const auto &[fact, said] : {std::pair{QStringLiteral("ct_type"), model.ctType},
                                     std::pair{QStringLiteral("special_configuration"), model.specialConfiguration}})
        if (!said.isEmpty() && said != u"unknown")
            facts.insert(fact, said);
    return facts;
}

/// An IMS meter's model number (IMS-MODEL-08, -51): one that is none, and what is recorded otherwise beside one.
void doubtMeter(const QJsonObject &meter, const QString &at, rules::Doubted &doubted)
{
    static const auto catalogue = catalog::ImsCatalog::load();
    const QString typed = meter.value(u"model_number").toString(), path = at + QStringLiteral("model_number");
    if (!catalogue || typed.isEmpty() || meter.value(u"family").toString() != u"ims")
        return;
    const catalog::ImsModel model =
        catalogue->decode(typed, QDate::fromString(meter.value(u"manufactured_date").toString(), Qt::ISODate));
    if (!model.valid) {
        doubted.insert(path, {WorkflowWords::tr("%1 is no model number of an IMS meter: %2 Read the label once more.")
                                  .arg(typed, model.errors.isEmpty() ? QString() : model.errors.constFirst().reason),
                              {path}});
        return;
    }
    const QJsonObject said = factsOf(model);
    for (auto it = said.begin(); it != said.end(); ++it) {
        const QJsonValue beside = meter.value(it.key());
        if (beside.isUndefined() || beside.isNull() || beside == it.value())
            continue;
        doubted.insert(at + it.key(),
                       {WorkflowWords::tr("The model number %1 says %2, and %3 is recorded beside it. Read the label "
                                          "once more and correct the one that is wrong.")
                            .arg(typed, it.value().toVariant().toString(), beside.toVariant().toString()),
                        {at + it.key(), path}});
    }
}

} // namespace

namespace {

rules::Doubted doubtLabels(const QJsonObject &site)
{
    rules::Doubted doubted;
    doubtCollar(site, doubted);
    const QJsonArray meters = site.value(u"sub_meters").toArray();
    for (qsizetype i = 0; i < meters.size(); ++i)
        doubtMeter(meters.at(i).toObject(), QStringLiteral("sub_meters[%1].").arg(i), doubted);
    return doubted;
}

} // namespace

rules::Doubted doubtsOf(site::FactReader &site)
{
    rules::Doubted doubted = rules::doubtedFacts(site);
    doubted.insert(doubtLabels(site.json()));
    return doubted;
}

QJsonObject countedFacts(const QJsonObject &site, const rules::Doubted &doubted)
{
    site::Site counted(site);
    for (auto it = doubted.begin(); it != doubted.end(); ++it)
        if (auto without = counted.with(it.key(), QJsonValue::Null)) // null counts as not recorded
            counted = *std::move(without);
    return counted.json();
}

QList<site::Contradiction> contradictionsOf(const QJsonObject &site, QDate today)
{
    QList<site::Contradiction> all = site::contradictionsIn(site, today);
    const rules::Doubted labels = doubtLabels(site);
    QStringList paths = labels.keys();
    paths.sort();
    for (const QString &path : std::as_const(paths))
        all.append({labels.value(path).because, labels.value(path).paths});
    return all;
}

} // namespace wm::workflow
