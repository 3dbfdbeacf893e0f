// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/contradictions.h"

#include "core/site/fact_reader.h"
#include "core/site/not_counted.h"
#include "core/site/schema.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <cmath>

namespace wm::site {

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

/// Places in a list by the text that its elements have under a name.
QMap<QString, QList<qsizetype>> placesBy(const QJsonArray &list, const QString &name)
{
    QMap<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        if (const QString text = list.at(i).toObject().value(name).toString(); !text.isEmpty())
            places[text].append(i);
    return places;
}

/// Which utility of the vocabulary bears a name; empty: none.
QString utilityNamed(const QString &name)
{
    static const QMap<QString, QString> named{
        {QStringLiteral("southerncaliforniaedison"), QStringLiteral("sce")},
        {QStringLiteral("southerncaliforniaedisoncompany"), QStringLiteral("sce")},
        {QStringLiteral("sce"), QStringLiteral("sce")},
        {QStringLiteral("consolidatededison"), QStringLiteral("coned")},
        {QStringLiteral("consolidatededisoncompanyofnewyork"), QStringLiteral("coned")},
        {QStringLiteral("conedison"), QStringLiteral("coned")},
        {QStringLiteral("coned"), QStringLiteral("coned")}};
    QString plain;
    for (const QChar c : name.toLower())
        if (c.isLetterOrNumber())
            plain += c;
    return named.value(plain);
}

/// The handbooks go by the utility chosen: one that bears another's name is held against the wrong rules, or none.
void findMisnamedUtility(const QJsonObject &site, const Schema &schema, QList<Contradiction> &found)
{
    const QString id = QStringLiteral("utility.id");
    const QJsonObject utility = site.value(QStringLiteral("utility")).toObject();
    const QString chosen = utility.value(QStringLiteral("id")).toString();
    const QString name = utility.value(QStringLiteral("name")).toString();
    if (!namedUtility(site).isEmpty())
        found.append({SiteWords::tr("The utility is chosen as “%1” and named “%2”. Correct the one that is wrong: the "
                                    "handbook goes by the choice.")
                          .arg(schema.wordText(id, chosen), name),
                      {QStringLiteral("utility.name"), id}});
}

Contradiction contradiction(const QString &text, const QString &list, const QList<qsizetype> &places,
                            const QString &name)
{
    Contradiction found{text, {}};
    for (const qsizetype place : places)
        found.paths.append(QStringLiteral("%1[%2].%3").arg(list).arg(place).arg(name));
    return found;
}

QString numbers(const QList<qsizetype> &places)
{
    QStringList all;
    for (const qsizetype place : places)
        all.append(QString::number(place + 1));
    return all.join(QStringLiteral(", "));
}

/// What is recorded of the inverters and arrays against each other and against the rest of the site.
void findGeneration(const QJsonObject &site, QList<Contradiction> &found)
{
    const QJsonArray inverters = site.value(QStringLiteral("inverters")).toArray();
    const QString method = site.value(QStringLiteral("poi")).toObject().value(QStringLiteral("method")).toString();
    const QJsonValue storage = site.value(QStringLiteral("storage")).toObject().value(QStringLiteral("present"));
    QStringList ids;
    for (qsizetype i = 0; i < inverters.size(); ++i) {
        const QJsonObject inverter = inverters.at(i).toObject();
        const QString place = QStringLiteral("inverters[%1].").arg(i);
        ids.append(inverter.value(QStringLiteral("id")).toString());
        if (const QJsonValue count = inverter.value(QStringLiteral("qty")); count.isDouble() && count.toDouble() < 1)
            found.append({SiteWords::tr("Inverter %1 is recorded, and that there are 0 of it. Correct the quantity, or "
                                        "take the inverter out.")
                              .arg(i + 1),
                          {place + QStringLiteral("qty")}});
        if (inverter.value(QStringLiteral("behind_gma")).toBool() && !method.isEmpty() && method != u"gma")
            found.append({SiteWords::tr("Inverter %1 is recorded behind a generation meter adapter, and the connection "
                                        "is another one. Correct the one that is wrong.")
                              .arg(i + 1),
                          {place + QStringLiteral("behind_gma"), QStringLiteral("poi.method")}});
        const QString role = inverter.value(QStringLiteral("role")).toString();
        if ((role == u"storage" || role == u"hybrid") && storage.isBool() && !storage.toBool())
            found.append({SiteWords::tr("Inverter %1 is recorded as one for storage, and the site as one without. "
                                        "Correct the one that is wrong.")
                              .arg(i + 1),
                          {place + QStringLiteral("role"), QStringLiteral("storage.present")}});
    }
    const QJsonArray groups = site.value(u"storage").toObject().value(u"groups").toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString inverter = groups.at(i).toObject().value(u"inverter_id").toString();
        if (!inverter.isEmpty() && !ids.contains(inverter))
            found.append({SiteWords::tr("Storage group %1 is recorded at inverter “%2”, which the site does not have. "
                                        "Correct the one that is wrong.")
                              .arg(i + 1)
                              .arg(inverter),
                          {QStringLiteral("storage.groups[%1].inverter_id").arg(i)}});
    }
    const QJsonArray arrays = site.value(QStringLiteral("pv_arrays")).toArray();
    for (qsizetype i = 0; i < arrays.size(); ++i) {
        const QString inverter = arrays.at(i).toObject().value(QStringLiteral("inverter_id")).toString();
        if (!inverter.isEmpty() && !ids.contains(inverter))
            found.append({SiteWords::tr("Array %1 is recorded at inverter “%2”, which the site does not have. Correct "
                                        "the one that is wrong.")
                              .arg(i + 1)
                              .arg(inverter),
                          {QStringLiteral("pv_arrays[%1].inverter_id").arg(i)}});
    }
}

/// A service of one phase is not one of three.
void findPhases(const QJsonObject &site, const Schema &schema, QList<Contradiction> &found)
{
    const QJsonObject service = site.value(QStringLiteral("service")).toObject();
    const QJsonValue phases = service.value(QStringLiteral("phases"));
    const QString configuration = service.value(QStringLiteral("configuration")).toString();
    if (!phases.isDouble() || configuration.isEmpty() ||
        (phases.toInt() == 3) == configuration.startsWith(QStringLiteral("3ph")))
        return;
    found.append({SiteWords::tr("The service is recorded with %1 phases and as “%2”. Correct the one that is wrong.")
                      .arg(phases.toInt())
                      .arg(schema.wordText(QStringLiteral("service.configuration"), configuration)),
                  {QStringLiteral("service.phases"), QStringLiteral("service.configuration")}});
}

/// A voltage that no service has: the low-voltage ones of North America are 120 to 600 V, those of a primary service
/// end at 34.5 kV (ANSI C84.1).
void findVoltage(const QJsonObject &site, QList<Contradiction> &found)
{
    constexpr double kLeast = 100, kMostSecondary = 600, kMostPrimary = 35000;
    const QJsonObject service = site.value(QStringLiteral("service")).toObject();
    const QJsonValue volts = service.value(QStringLiteral("nominal_v"));
    const bool primary = service.value(QStringLiteral("level")) == QStringLiteral("primary");
    const double most = primary ? kMostPrimary : kMostSecondary;
    if (!volts.isDouble() || (volts.toDouble() >= kLeast && volts.toDouble() <= most))
        return;
    found.append({SiteWords::tr("The service is recorded with %1 V; such a service has %2 to %3 V. Correct it.")
                      .arg(volts.toDouble(), 0, 'f', 0)
                      .arg(kLeast)
                      .arg(most, 0, 'f', 0),
                  {QStringLiteral("service.nominal_v")}});
}

/// Every id that something in the site has.
void collectIds(const QJsonValue &value, QSet<QString> &ids)
{
    for (const QJsonValue &one : value.toArray())
        collectIds(one, ids);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"id" && it.value().isString())
            ids.insert(it.value().toString());
        collectIds(it.value(), ids);
    }
}

/// What is placed on the plan, or reached by a run of conductors, has to be there. The ends of a run are ids, or words
/// in small letters ("meter", "panel").
void findDangling(const QJsonObject &site, QList<Contradiction> &found)
{
    QSet<QString> ids;
    collectIds(site, ids);
    const QJsonArray equipment =
        site.value(u"drawings").toObject().value(u"plot").toObject().value(u"equipment").toArray();
    for (qsizetype i = 0; i < equipment.size(); ++i) {
        const QString ref = equipment.at(i).toObject().value(u"ref").toString();
        if (!ref.isEmpty() && !ids.contains(ref))
            found.append({SiteWords::tr("The plot plan places “%1”, which the site does not have. Record it, or take "
                                        "it off the plan.")
                              .arg(ref),
                          {QStringLiteral("drawings.plot.equipment[%1].ref").arg(i)}});
    }
    const QJsonArray runs = site.value(u"conductors").toArray();
    for (qsizetype i = 0; i < runs.size(); ++i)
        for (const QString &end : {QStringLiteral("from"), QStringLiteral("to")}) {
            const QString place = runs.at(i).toObject().value(end).toString();
            if (place != place.toLower() && !ids.contains(place))
                found.append({SiteWords::tr("Conductor run %1 leads to “%2”, which the site does not have. Record it, "
                                            "or correct the run.")
                                  .arg(i + 1)
                                  .arg(place),
                              {QStringLiteral("conductors[%1].%2").arg(i).arg(end)}});
        }
}

/// What an earlier release, or a file from elsewhere, took and nobody could type now: a text that says nothing ("TBD"),
/// a figure that no installation has.
void findNoFacts(const QJsonValue &value, const QString &path, const Schema &schema, QList<Contradiction> &found)
{
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        findNoFacts(list.at(i), QStringLiteral("%1[%2]").arg(path).arg(i), schema, found);
    const QJsonObject group = value.toObject();
    for (auto it = group.begin(); it != group.end(); ++it)
        findNoFacts(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), schema, found);
    constexpr double kPlain = 200; // most figures need no second look
    const bool doubtful =
        value.isString() ? schema.saysNothing(value.toString())
                         : value.isDouble() && (std::abs(value.toDouble()) > kPlain || std::abs(value.toDouble()) <= 0);
    if (!doubtful)
        return;
    if (const auto sound = schema.checkValue(path, value); !sound && schema.field(path) != nullptr)
        found.append({sound.error().message, {path}});
}

/// The site model has one of these for the whole facility, whatever else is switched; of AC disconnects more only where
/// it is on record that it takes so many to separate all sources, which SCE-5.5-01 then judges. Where it is on record
/// that fewer do, neither counts: notCounted().
void findRolesTaken(const QJsonObject &site, const Schema &schema, QList<Contradiction> &found)
{
    const QString disconnects = QStringLiteral("disconnects");
    const auto roles = placesBy(site.value(disconnects).toArray(), QStringLiteral("role"));
    const QJsonValue devices = site.value(u"isolation").toObject().value(u"devices_to_isolate_all");
    for (const QString &role :
         {QStringLiteral("ac_disconnect"), QStringLiteral("ngom_grid_side"), QStringLiteral("ngom_generation_side")}) {
        const auto places = roles.value(role);
        const bool facility = role == u"ac_disconnect";
        if (places.size() < 2 || (facility && devices.isDouble() && devices.toInt() <= places.size()))
            continue;
        const QString word = schema.wordText(QStringLiteral("disconnects[].role"), role);
        found.append(contradiction(
            facility ? SiteWords::tr("Disconnects %1 have the same role, “%2”; a site has one. Keep it at one of them, "
                                     "or record that it takes %3 devices to separate all sources.")
                           .arg(numbers(places), word)
                           .arg(places.size())
                     : SiteWords::tr("Disconnects %1 have the same role, “%2”; a site has one. Keep "
                                     "it at one of them.")
                           .arg(numbers(places), word),
            disconnects, places, QStringLiteral("role")));
    }
}

/// A drawing's revisions, the newest last: none is older than the one before it, and each has a number of its own.
void findRevisions(const QJsonObject &site, QList<Contradiction> &found)
{
    const QString list = QStringLiteral("drawings.revisions");
    const QJsonArray all = site.value(u"drawings").toObject().value(u"revisions").toArray();
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QJsonObject one = all.at(i).toObject(), before = all.at(i - 1).toObject();
        const QString number = one.value(u"number").toString(), day = one.value(u"date").toString();
        if (const QString earlier = before.value(u"date").toString(); !day.isEmpty() && day < earlier)
            found.append(contradiction(SiteWords::tr("Revision %1 of the drawings is dated %2, and revision %3 before "
                                                     "it %4. Correct the day that is wrong.")
                                           .arg(number, day, before.value(u"number").toString(), earlier),
                                       list, {i - 1, i}, QStringLiteral("date")));
        for (qsizetype j = 0; j < i && !number.isEmpty(); ++j)
            if (all.at(j).toObject().value(u"number").toString() == number)
                found.append(contradiction(SiteWords::tr("Two revisions of the drawings have the number %1. Give each "
                                                         "its own.")
                                               .arg(number),
                                           list, {j, i}, QStringLiteral("number")));
    }
}

} // namespace

QString namedUtility(const QJsonObject &site)
{
    const QJsonObject utility = site.value(QStringLiteral("utility")).toObject();
    const QString chosen = utility.value(QStringLiteral("id")).toString();
    const QString named = utilityNamed(utility.value(QStringLiteral("name")).toString());
    return chosen.isEmpty() || named == chosen ? QString() : named;
}

QList<Contradiction> contradictionsIn(const QJsonObject &site, QDate today)
{
    QList<Contradiction> found;
    const auto schema = Schema::shipped();
    if (!schema)
        return found;
    findMisnamedUtility(site, **schema, found);
    findRolesTaken(site, **schema, found);
    findGeneration(site, found);
    findPhases(site, **schema, found);
    findVoltage(site, found);
    findDangling(site, found);
    findRevisions(site, found);
    findNoFacts(site, {}, **schema, found);
    FactReader reader(site, today);
    return found + notCounted(reader);
}

} // namespace wm::site
