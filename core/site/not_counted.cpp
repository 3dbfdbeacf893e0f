// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/not_counted.h"

#include "core/site/fact_reader.h"
#include "core/site/said_twice.h"
#include "core/site/schema.h"

#include <QtCore/QCoreApplication>

#include <vector>

namespace wm::site {

using namespace Qt::StringLiterals;

namespace {

struct SiteWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
};

QString title(const QString &path)
{
    const auto schema = Schema::shipped();
    return schema ? (*schema)->placedTitle(path) : path;
}

/// Days of which the first cannot lie after the second.
struct Order
{
    const char *first, *second;
};
constexpr Order kOrders[] = {
    {"application.date", "process.pto_date"},
    {"application.date", "process.final_acceptance_date"},
    {"application.date", "process.parallel_test_date"},
    {"application.submitted_date", "process.parallel_test_date"},
    {"application.submitted_date", "application.deemed_complete_date"},
    {"application.deemed_complete_date", "process.pto_date"},
    {"application.deemed_complete_date", "process.final_acceptance_date"},
    {"process.preliminary_result_date", "process.pto_date"},
    {"process.preliminary_result_date", "process.final_acceptance_date"},
    {"application.submitted_date", "process.preliminary_result_date"},
    {"application.submitted_date", "process.pto_date"},
    {"application.submitted_date", "process.final_acceptance_date"},
    {"application.submitted_date", "process.customer_construction_complete_date"},
    {"process.construction_start_date", "process.customer_construction_complete_date"},
    {"process.construction_start_date", "process.ahj_inspection_passed_date"},
    {"process.construction_start_date", "process.utility_inspection_passed_date"},
    {"process.construction_start_date", "process.pto_date"},
    {"process.construction_start_date", "process.final_acceptance_date"},
    {"process.construction_start_date", "process.inverter_test_date"},
    {"process.ahj_inspection_passed_date", "process.pto_date"},
    {"process.utility_inspection_passed_date", "process.pto_date"},
    {"process.customer_construction_complete_date", "process.pto_date"},
    {"process.inverter_test_date", "process.final_acceptance_date"},
    {"commissioning.test_date", "process.pto_date"},
    {"drawings.sld.pe_signed_date", "drawings.sld.pe_license_expiry_date"},
    {"process.pre_application_request_date", "process.pre_application_fee_paid_date"},
    {"collar.shipped_date", "collar.commissioned_date"},
    {"outage.start_datetime", "outage.end_datetime"},
    {"outage.start_datetime", "outage.end_actual_datetime"},
};

void findDaysOutOfOrder(FactReader &site, QList<Contradiction> &found)
{
    static const auto orders = [] {
        std::vector<std::pair<FactPath, FactPath>> all;
        for (const Order &order : kOrders)
            all.emplace_back(factPath(QString::fromLatin1(order.first)), factPath(QString::fromLatin1(order.second)));
        return all;
    }();
    for (size_t i = 0; i < orders.size(); ++i) {
        const Fact before = site.at(site.site(), orders[i].first), after = site.at(site.site(), orders[i].second);
        // Written 2026-11-01 and 2026-11-01T08:00, days and times sort as texts.
        if (before.kind != Fact::Kind::Text || after.kind != Fact::Kind::Text || *after.text >= *before.text)
            continue;
        const QString first = QString::fromLatin1(kOrders[i].first), second = QString::fromLatin1(kOrders[i].second);
        found.append({SiteWords::tr("%1 (%2) lies before %3 (%4). Correct the day that is wrong.")
                          .arg(title(second), *after.text, title(first), *before.text),
                      {first, second}});
    }
}

/// Days on which something was done. Not those that a rule holds against today itself: a permission dated tomorrow is
/// none today, and says so there.
constexpr const char *kDone[] = {
    "application.submitted_date",
    "application.deemed_complete_date",
    "project.pv_installed_date",
    "collar.shipped_date",
    "collar.commissioned_date",
    "process.pre_application_request_date",
    "process.pre_application_fee_paid_date",
    "process.preliminary_result_date",
    "process.line_diagram_approval_date",
    "process.inverter_test_date",
    "process.self_certification_date",
    "process.construction_start_date",
    "process.customer_construction_complete_date",
    "process.utility_construction_complete_date",
    "process.net_meter_order_date",
    "process.design_approval_date",
    "process.pending_applicant_construction_date",
    "process.ahj_inspection_passed_date",
    "process.utility_inspection_passed_date",
    "costs.estimate_received_date",
    "appeal.sent_date",
    "commissioning.procedure_date",
    "commissioning.engineer_return_date",
    "letters.line_side.signature_date",
    "drawings.sld.pe_signed_date",
    "outage.end_actual_datetime",
};
/// Days that may lie ahead, and none for years.
constexpr const char *kPlanned[] = {
    "application.date",          "meter.utility_visit_date",      "process.field_test_date",
    "commissioning.test_date",   "process.outage_scheduled_date", "process.parallel_test_date",
    "process.final_review_date", "outage.start_datetime",         "outage.end_datetime",
};
constexpr int kYearsAhead = 2;

struct Day
{
    explicit Day(const char *name) : path(QString::fromLatin1(name)), way(factPath(path)) {}
    QString path;
    FactPath way;
};

void findDaysToCome(FactReader &site, QList<Contradiction> &found)
{
    static const std::vector<Day> done(std::begin(kDone), std::end(kDone)),
        planned(std::begin(kPlanned), std::end(kPlanned));
    if (!site.today().isValid())
        return;
    // Days and times sort as texts; one of the day itself sorts behind the day alone.
    const QString tonight = site.today().toString(Qt::ISODate) + u"T99"_s,
                  ahead = site.today().addYears(kYearsAhead).toString(Qt::ISODate) + u"T99"_s;
    for (const Day &day : done)
        if (const Fact fact = site.at(site.site(), day.way); fact.kind == Fact::Kind::Text && *fact.text > tonight)
            found.append({SiteWords::tr("%1 (%2) has not come yet, and is recorded as done. Correct the day, or record "
                                        "it when it is done.")
                              .arg(title(day.path), *fact.text),
                          {day.path}});
    for (const Day &day : planned)
        if (const Fact fact = site.at(site.site(), day.way); fact.kind == Fact::Kind::Text && *fact.text > ahead)
            found.append({SiteWords::tr("%1 (%2) lies more than %n years ahead. Correct the day.", "", kYearsAhead)
                              .arg(title(day.path), *fact.text),
                          {day.path}});
}

/// The places of the elements of a list that have a text under a name, by that text, in the order of their first.
std::vector<std::pair<QString, QList<size_t>>> placesBy(FactReader &site, const FactPath &list, const FactName &name)
{
    std::vector<std::pair<QString, QList<size_t>>> places;
    const Fact all = site.at(site.site(), list);
    if (all.kind != Fact::Kind::List)
        return places;
    for (size_t i = 0; i < all.list->items.size(); ++i) {
        const Fact fact = site.member(all.list->items[i], name);
        if (fact.kind != Fact::Kind::Text || fact.text->isEmpty())
            continue;
        auto same =
            std::find_if(places.begin(), places.end(), [&](const auto &one) { return one.first == *fact.text; });
        if (same == places.end())
            same = places.insert(places.end(), {*fact.text, {}});
        same->second.append(i);
    }
    return places;
}

QStringList paths(const QString &list, const QList<size_t> &places, const QString &name)
{
    QStringList all;
    for (const size_t place : places)
        all.append(u"%1[%2].%3"_s.arg(list).arg(place).arg(name));
    return all;
}

QString numbers(const QList<size_t> &places)
{
    QStringList all;
    for (const size_t place : places)
        all.append(QString::number(place + 1));
    return all.join(u", "_s);
}

/// What is said of a thing by its ID is said of either of two.
void findSameIds(FactReader &site, QList<Contradiction> &found)
{
    static const FactName id(u"id"_s);
    static const auto lists = [] {
        QStringList names;
        if (const auto schema = Schema::shipped())
            for (const QString &path : (*schema)->paths())
                if (path.endsWith("[].id"_L1) && path.count(u'[') == 1)
                    names.append(path.chopped(5));
        std::vector<std::pair<QString, FactPath>> all;
        for (const QString &name : std::as_const(names))
            all.emplace_back(name, factPath(name));
        return all;
    }();
    for (const auto &[list, path] : lists)
        for (const auto &[text, places] : placesBy(site, path, id))
            if (places.size() > 1)
                found.append({SiteWords::tr("%1 %2 have the same ID, “%3”. Give each its own.")
                                  .arg(title(list), numbers(places), text),
                              paths(list, places, u"id"_s)});
}

/// One device that separates everything, and two AC disconnects: one of the two is not so.
void findTooFewDevices(FactReader &site, QList<Contradiction> &found)
{
    static const FactPath list = factPath(u"disconnects"_s);
    static const Day devices("isolation.devices_to_isolate_all");
    static const FactName role(u"role"_s);
    const Fact count = site.at(site.site(), devices.way);
    if (count.kind != Fact::Kind::Number)
        return;
    for (const auto &[text, places] : placesBy(site, list, role))
        if (text == "ac_disconnect"_L1 && places.size() > 1 && static_cast<double>(places.size()) > count.number)
            found.append({SiteWords::tr("Disconnects %1 are AC disconnects, and %2 is recorded as %3. Correct what is "
                                        "wrong: the role of a disconnect, or how many devices it takes.")
                              .arg(numbers(places), title(devices.path))
                              .arg(count.number),
                          paths(u"disconnects"_s, places, u"role"_s) << devices.path});
}

} // namespace

QList<Contradiction> notCounted(FactReader &site)
{
    QList<Contradiction> found = saidTwice(site);
    findDaysOutOfOrder(site, found);
    findDaysToCome(site, found);
    findSameIds(site, found);
    findTooFewDevices(site, found);
    return found;
}

} // namespace wm::site
