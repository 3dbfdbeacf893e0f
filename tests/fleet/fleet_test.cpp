// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/relay_change.h"
#include "core/fleet/report.h"
#include "core/fleet/unit_files.h"
#include "core/fleet/unit_table.h"

#include <gtest/gtest.h>

#include <QtCore/QDate>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <random>

namespace wm::fleet {

namespace {

constexpr qint64 kHour = 3'600'000, kNow = 1'800'000'000'000;

Unit unitOf(const QString &serial)
{
    Unit unit;
    unit.serial = serial;
    return unit;
}

/// Units whose texts repeat, so that every filter has something to find and something to leave.
std::vector<Unit> someUnits(int count, quint32 seed)
{
    std::mt19937 chance(seed);
    const auto pick = [&chance](const QStringList &list) {
        return list.at(static_cast<qsizetype>(chance() % static_cast<quint32>(list.size())));
    };
    std::vector<Unit> units;
    for (int i = 0; i < count; ++i) {
        Unit unit = unitOf(QStringLiteral("C%1").arg(i * 7919 % 100'003, 6, 10, QLatin1Char('0')));
        unit.model = pick({QStringLiteral("S-B-5-02-IH-10-60A"), QStringLiteral("S-T-5-12-IH-10-40A")});
        unit.meterForm = pick({QStringLiteral("2S"), QStringLiteral("12S")});
        unit.installer = pick({QStringLiteral("ana@example.org"), QStringLiteral("Bo@example.org"), QString()});
        unit.description = pick({QStringLiteral("LOS Angeles"), QStringLiteral("los"), QStringLiteral("Silos 4"),
                                 QStringLiteral("Élan"), QString()});
        unit.ipAddress = QStringLiteral("192.168.%1.%2").arg(chance() % 4).arg(chance() % 250);
        unit.derType = pick({QStringLiteral("Solar"), QStringLiteral("EV charger")});
        unit.status = static_cast<Status>(chance() % kStatuses);
        unit.relay = static_cast<Relay>(chance() % 3);
        unit.city = pick({QStringLiteral("white plains"), QStringLiteral("Albany"), QStringLiteral("Éze")});
        unit.lastReportMs = static_cast<qint64>(chance() % 1000);
        if (chance() % 2 == 0)
            unit.tags.append(pick({QStringLiteral("North"), QStringLiteral("South")}));
        units.push_back(unit);
    }
    return units;
}

} // namespace

// CD-PROV-17, CD-FILTER-18…26, notes C-16 and C-17.
TEST(Fleet, AStatusIsWhatTheServersClockMakesOfIt)
{
    struct Case
    {
        Standing standing;
        qint64 now;
        Status expected;
    };
    const qint64 rate = 15 * 60'000;
    const Case cases[] = {
        {{}, kNow, Status::Unprovisioned},
        {{.requestedMs = kNow}, kNow, Status::Provisioning},
        {{.requestedMs = kNow}, kNow + 299'999, Status::Provisioning},
        {{.requestedMs = kNow}, kNow + 300'000, Status::ProvisioningError},
        {{.requestedMs = kNow, .operationalMs = kNow + 299'999}, kNow + 300'000, Status::Operational},
        {{.requestedMs = 1, .operationalMs = 1, .lastReportMs = kNow}, kNow + 2 * rate + 1, Status::Operational},
        {{.requestedMs = 1, .operationalMs = 1, .lastReportMs = kNow}, kNow + 3 * rate, Status::Operational},
        {{.requestedMs = 1, .operationalMs = 1, .lastReportMs = kNow}, kNow + 3 * rate + 1, Status::ReportingError},
        {{.requestedMs = 1, .operationalMs = 1, .lastReportMs = kNow, .reportRateMin = 60},
         kNow + 3 * rate + 1,
         Status::Operational},
        {{.updateFailed = true, .requestedMs = 1, .operationalMs = 1, .lastReportMs = kNow}, kNow, Status::UpdateError},
        {{.flipped = true}, kNow, Status::Flipped},
        {{.flipped = true, .requestedMs = 1, .operationalMs = 1, .lastReportMs = kNow}, kNow, Status::Flipped},
    };
    for (size_t i = 0; i < std::size(cases); ++i)
        EXPECT_EQ(statusOf(cases[i].standing, cases[i].now), cases[i].expected) << i;
    EXPECT_EQ(missedReports({.operationalMs = 1, .lastReportMs = kNow}, kNow - kHour), 0) << "a clock that went back";
    for (int i = 0; i < kStatuses; ++i)
        EXPECT_EQ(statusFrom(toWord(static_cast<Status>(i))), static_cast<Status>(i));
    EXPECT_EQ(statusFrom(QStringLiteral("Report Error")), Status::ReportingError);
    EXPECT_EQ(statusFrom(QStringLiteral("Upside Down")), Status::Flipped);
    EXPECT_EQ(statusFrom(QStringLiteral("well")), std::nullopt);
}

// CD-FILTER-05…41: each narrows; of the tags one is enough; texts without case.
TEST(Fleet, FiltersNarrowAndAnyTagIsEnough)
{
    Unit unit = unitOf(QStringLiteral("CDER-042917"));
    unit.model = QStringLiteral("S-B-5-12-IH-10-60A");
    unit.description = QStringLiteral("Sunny LOS Angeles");
    unit.ipAddress = QStringLiteral("192.168.1.20");
    unit.installer = QStringLiteral("ana@example.org");
    unit.tags = {QStringLiteral("North")};
    unit.status = Status::Operational;
    unit.relay = Relay::Open;
    unit.change = PendingChange{Relay::Shut, kNow, kNow + kHour};
    unit.derType = QStringLiteral("Solar");
    unit.meterForm = QStringLiteral("2S");
    const auto passes = [&unit](const char *query) {
        const auto filter = filterFrom(QUrlQuery(QString::fromLatin1(query)));
        EXPECT_TRUE(filter) << query;
        return filter && filter->passes(unit);
    };
    for (const char *query : {"",
                              "status=any",
                              "status=operational",
                              "serial=4291",
                              "serial=cder",
                              "model=60",
                              "installer=ANA@example.org",
                              "installer=any",
                              "tag=South&tag=north",
                              "relay=open",
                              "relay=Any",
                              "der_type=solar",
                              "meter_form=2S",
                              "meter_form=any",
                              "description=los",
                              "description=contains:los",
                              "description=starts:sunny",
                              "description=ends:angeles",
                              "description=equals:sunny%20los%20angeles",
                              "ip_address=192.168",
                              "ip_address=starts:192.",
                              "ip_address=ends:.20",
                              "ip_address=equals:192.168.1.20",
                              "description=contains:",
                              "status=operational&serial=2&tag=North"})
        EXPECT_TRUE(passes(query)) << query;
    for (const char *query :
         {"status=unprovisioned", "serial=5", "model=61", "installer=ana", "tag=South", "tag=Nor", "relay=shut",
          "relay=unknown", "der_type=Other", "meter_form=12S", "description=starts:los", "description=ends:los",
          "description=equals:los", "ip_address=starts:168", "ip_address=equals:192.168.1.2",
          "status=operational&serial=2&tag=South"})
        EXPECT_FALSE(passes(query)) << query;
    for (const char *query : {"status=fine", "relay=ajar", "meter_form=3S"})
        EXPECT_FALSE(filterFrom(QUrlQuery(QString::fromLatin1(query)))) << query;
    UnitFilter all{Status::Flipped,
                   QStringLiteral("a&b=c"),
                   QStringLiteral("50%"),
                   QStringLiteral("a+b@x"),
                   {QStringLiteral("N & S"), QStringLiteral("ü")},
                   Relay::Unknown,
                   QStringLiteral("EV charger"),
                   QStringLiteral("12S"),
                   {Operator::EndsWith, QStringLiteral("ends:")},
                   {Operator::Equals, QStringLiteral("::1")}};
    EXPECT_EQ(*filterFrom(QUrlQuery(toQuery(all).toString(QUrl::FullyEncoded))), all) << "what is sent is what comes";
}

TEST(Fleet, TheTableShowsWhatTheFilterSaysInTheOrderOfTheColumn)
{
    const std::vector<Unit> units = someUnits(500, 1);
    UnitTable table(units);
    ASSERT_EQ(table.rows().size(), units.size());
    for (const char *query : {"", "serial=c0001", "description=los", "description=ends:4&relay=open",
                              "installer=bo@example.org", "tag=North&status=flipped", "ip_address=starts:192.168.3",
                              "model=60a&meter_form=2S&der_type=solar", "description=%C3%A9lan", "serial=nothing"}) {
        const auto filter = filterFrom(QUrlQuery(QString::fromLatin1(query)));
        ASSERT_TRUE(filter);
        for (int i = 0; i < kColumns; ++i) {
            const auto column = static_cast<Column>(i);
            for (const bool descending : {false, true}) {
                table.show(*filter, column, descending);
                size_t expected = 0;
                for (const Unit &unit : units)
                    expected += filter->passes(unit) ? size_t{1} : size_t{0};
                EXPECT_EQ(table.rows().size(), expected) << query;
                for (const quint32 row : table.rows())
                    EXPECT_TRUE(filter->passes(units[row])) << query;
            }
        }
    }
    table.show({}, Column::City);
    for (size_t i = 1; i < table.rows().size(); ++i) {
        const Unit &a = units[table.rows()[i - 1]], &b = units[table.rows()[i]];
        const auto folded = [](const Unit &unit) { return std::pair(unit.city.toCaseFolded(), unit.serial); };
        EXPECT_LT(folded(a), folded(b));
    }
    table.show({}, Column::LastReport, true);
    for (size_t i = 1; i < table.rows().size(); ++i)
        EXPECT_GE(units[table.rows()[i - 1]].lastReportMs, units[table.rows()[i]].lastReportMs);
    for (int i = 0; i < kColumns; ++i)
        EXPECT_EQ(columnFrom(toWord(static_cast<Column>(i))), static_cast<Column>(i));
    UnitTable empty(std::vector<Unit>{});
    empty.show({Status::Flipped}, Column::Tags);
    EXPECT_TRUE(empty.rows().empty());
}

// CD-CSV-08…20: the columns, their order and their decimals, in UTC.
TEST(Fleet, MeasurementsAreWrittenAsTheManualsSampleHasThem)
{
    EXPECT_EQ(samplesHeader(),
              "Sampled At,Serial Number,Power Factor (Scale -1 to 1),Frequency (Hz),Active Power (kW),Reactive Power "
              "(kVar),Temperature (F),Energy Consumed (kWh),Energy Produced (kWh),RMS Voltage (V),RMS Current (A)\r\n");
    const qint64 at = QDateTime(QDate(2017, 9, 5), QTime(9, 5), Qt::UTC).toMSecsSinceEpoch();
    const Sample sample = sampleOf(at, {1, 60.01, 1.63992, -0.00042, 71.5, 3, 1234, 247.8, 6.65});
    EXPECT_EQ(sampleLine(QStringLiteral("=1+1"), sample),
              "9/5/2017 9:05,'=1+1,1,60.01,1.63992,-0.00042,71.5,3,1234,247.8,6.65\r\n");
    EXPECT_TRUE(isPlausible(sample));
    Sample wrong = sample;
    wrong.values[2] = 180'000;
    EXPECT_FALSE(isPlausible(wrong));
    EXPECT_EQ(*sampleFrom(toJson(sample)), sample);
    for (const Measure &measure : kMeasures) {
        QJsonObject object = toJson(sample);
        object.insert(QLatin1String(measure.name), measure.most * 1.5 + 1);
        EXPECT_EQ(sampleFrom(object).error().context, QLatin1String(measure.name));
        object.remove(QLatin1String(measure.name));
        EXPECT_FALSE(sampleFrom(object));
    }
}

TEST(Fleet, ACellIsNeverAFormula)
{
    EXPECT_EQ(textCell(QStringLiteral("@x")), "'@x");
    EXPECT_EQ(textCell(QStringLiteral("+1")), "'+1");
    EXPECT_EQ(textCell(QStringLiteral("-1,\"a\"")), "\"'-1,\"\"a\"\"\"");
    EXPECT_EQ(textCell(QStringLiteral("=cmd|' /C calc'!A0")), "'=cmd|' /C calc'!A0");
    EXPECT_EQ(textCell(QStringLiteral("a\nb")), "\"a\nb\"");
    EXPECT_EQ(textCell(QStringLiteral("plain")), "plain");
    Unit unit = unitOf(QStringLiteral("C1"));
    unit.tags = {QStringLiteral("North"), QStringLiteral("South")};
    unit.change = PendingChange{Relay::Open, kNow, kNow + kHour};
    EXPECT_EQ(unitLine(unit).count(','), unitsHeader().count(',')) << "a cell for each header";
    EXPECT_TRUE(unitLine(unit).contains("Open requested at 1/15/2027 8:00")) << unitLine(unit).constData();
}

TEST(Fleet, UnitsAreWhatTheyWereAfterTheJourney)
{
    for (Unit unit : someUnits(20, 2)) {
        unit.latitude = 41.033981;
        unit.longitude = -73.762911;
        unit.change = PendingChange{Relay::Open, kNow, kNow + kHour};
        unit.createdMs = kNow;
        EXPECT_EQ(*unitFrom(toJson(unit)), unit);
    }
    EXPECT_FALSE(unitFrom({}));
    EXPECT_FALSE(unitFrom({{QStringLiteral("serial"), QStringLiteral("x")}, {QStringLiteral("status"), 4}}) &&
                 unitFrom({{QStringLiteral("serial"), 4}}));
}

TEST(Fleet, AListOfUnitsIsTakenWholeOrNotAtAll)
{
    const QByteArray key(64, 'a');
    const auto good =
        handedOverFrom("\xef\xbb\xbfserial,model,meter_form,key,address,latitude\r\n sim-1 ,S-B-5-02-IH-10-60A,2S," +
                       key + ",\"1, Elm \"\"B\"\"\",41.5\r\nSIM-2,,,,,\r\n");
    ASSERT_TRUE(good) << qUtf8Printable(good.error().message);
    ASSERT_EQ(good->size(), 2);
    EXPECT_EQ(good->first().unit.serial, QStringLiteral("SIM-1"));
    EXPECT_EQ(good->first().unit.address, QStringLiteral("1, Elm \"B\""));
    EXPECT_EQ(good->first().unit.latitude, 41.5);
    EXPECT_EQ(good->first().key, QByteArray::fromHex(key));
    EXPECT_TRUE(good->last().key.isEmpty());
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("model\nx\n"), QByteArray("serial\nA\na\n"), QByteArray("serial,key\nA,zz\n"),
          QByteArray("serial,color\nA,red\n"), QByteArray("serial,meter_form\nA,3S\n"),
          QByteArray("serial,latitude\nA,91\n"), QByteArray("serial,report_rate_min\nA,0\n"),
          QByteArray("serial,model\nA\n"), QByteArray("serial\n\xff\xfe\n"), QByteArray("serial,model\n,x\n")})
        EXPECT_FALSE(handedOverFrom(bad)) << bad.constData();
}

// CD-RELAY-03, notes C-18.
TEST(Fleet, ARelayChangesAtTheNextFullHourNeverAtThisOne)
{
    const qint64 three = kNow / kHour * kHour;
    EXPECT_EQ(topOfNextHour(three), three + kHour);
    EXPECT_EQ(topOfNextHour(three + 1), three + kHour);
    EXPECT_EQ(topOfNextHour(three + kHour - 1), three + kHour);
    const QString moves = QStringLiteral("will-change");
    const QList<ShownUnit> shown{{QStringLiteral("A"), Relay::Shut, moves}, {QStringLiteral("B"), Relay::Open, moves}};
    QList<ShownUnit> turned{shown.at(1), shown.at(0)};
    const QString word = confirmationWord(Relay::Open, three, shown);
    EXPECT_EQ(word.size(), 8);
    EXPECT_EQ(confirmationWord(Relay::Open, three, turned), word);
    EXPECT_NE(confirmationWord(Relay::Shut, three, shown), word);
    EXPECT_NE(confirmationWord(Relay::Open, three + kHour, shown), word);
    turned[0].relay = Relay::Shut;
    EXPECT_NE(confirmationWord(Relay::Open, three, turned), word);
    turned = shown;
    turned[1].outcome = QStringLiteral("held");
    EXPECT_NE(confirmationWord(Relay::Open, three, turned), word);
    for (int i = 0; i <= static_cast<int>(ChangeState::Unanswered); ++i) {
        const auto state = static_cast<ChangeState>(i);
        EXPECT_EQ(changeStateFrom(toWord(state)), state);
        EXPECT_FALSE(label(state).isEmpty());
    }
}

TEST(Fleet, WhatTheOfficeLeftOutIsNotWhatAUnitRefused)
{
    EXPECT_TRUE(standingOf(ChangeState::Refused, QStringLiteral("not-provisioned")).leftOut);
    EXPECT_TRUE(standingOf(ChangeState::Refused, QStringLiteral("asked-already 0123")).leftOut);
    EXPECT_FALSE(standingOf(ChangeState::Refused, QString()).leftOut);
    EXPECT_EQ(standingOf(ChangeState::Refused, QStringLiteral("refused")).words, label(ChangeState::Refused));
    EXPECT_FALSE(standingOf(ChangeState::Refused, QStringLiteral("not-provisioned"))
                     .words.contains(QStringLiteral("refused by")));
    EXPECT_FALSE(standingOf(ChangeState::Held, QStringLiteral("not-provisioned")).leftOut);
}

TEST(Fleet, WhatAJobDoesNotSayHoldsARelayOpen)
{
    const QDate today(2026, 11, 30);
    const auto group = [](const QJsonObject &of) { return of; };
    QJsonObject site{
        {QStringLiteral("collar"), group({{QStringLiteral("lockout_fitted"), false}})},
        {QStringLiteral("raceway"), group({{QStringLiteral("deferred"), false}})},
        {QStringLiteral("field_wiring"),
         group({{QStringLiteral("conductors"), QJsonArray{QStringLiteral("L1"), QStringLiteral("L2")}},
                {QStringLiteral("terminated"), QJsonArray{QStringLiteral("L1"), QStringLiteral("L2")}}})},
        {QStringLiteral("junction_box"),
         group({{QStringLiteral("cover_screws_fitted_qty"), 4}, {QStringLiteral("cover_gasket_compressed"), true}})},
        {QStringLiteral("process"),
         group({{QStringLiteral("pto_issued"), true}, {QStringLiteral("pto_date"), QStringLiteral("2026-11-30")}})}};
    EXPECT_TRUE(shutHolds(site, today).isEmpty());
    EXPECT_EQ(shutHolds(site, today.addDays(-1)), QStringList{QStringLiteral("permission")}) << "a day to come";
    EXPECT_EQ(shutHolds({}, today).size(), 3);
    for (const auto &[name, hold] :
         {std::pair("collar", "lockout"), std::pair("raceway", "wiring"), std::pair("field_wiring", "wiring"),
          std::pair("junction_box", "wiring"), std::pair("process", "permission")}) {
        QJsonObject without = site;
        without.remove(QLatin1String(name));
        EXPECT_EQ(shutHolds(without, today), QStringList{QLatin1String(hold)}) << name;
    }
    site.insert(QStringLiteral("collar"), group({{QStringLiteral("lockout_fitted"), true}}));
    EXPECT_EQ(shutHolds(site, today), QStringList{QStringLiteral("lockout")});
    EXPECT_NE(holdText(QStringLiteral("lockout")), QStringLiteral("lockout"));
}

TEST(Fleet, ReportsAreReadStrictly)
{
    Report report;
    report.serial = QStringLiteral("SIM-1");
    report.number = 7;
    report.flipped = true;
    report.relay = Relay::Shut;
    report.hexStatus = QStringLiteral("00ff");
    report.samples = {sampleOf(kNow, {1, 60, 1, 0, 70, 1, 2, 240, 5})};
    report.done = {{QByteArray(16, 'x'), QStringLiteral("done")}};
    const auto read = reportFrom(toBody(report));
    ASSERT_TRUE(read);
    EXPECT_EQ(toBody(*read), toBody(report));
    const QJsonObject good = QJsonDocument::fromJson(toBody(report)).object();
    const auto with = [&good](const char *field, const QJsonValue &value) {
        QJsonObject object = good;
        object.insert(QLatin1String(field), value);
        return reportFrom(QJsonDocument(object).toJson());
    };
    EXPECT_FALSE(with("serial", 4));
    EXPECT_FALSE(with("serial", QString()));
    EXPECT_FALSE(with("number", 0));
    EXPECT_FALSE(with("number", -1));
    EXPECT_FALSE(with("flipped", 1));
    EXPECT_FALSE(with("relay", QStringLiteral("ajar")));
    EXPECT_FALSE(with("hex_status", QString(300, u'f')));
    EXPECT_FALSE(with("samples", QJsonArray{4}));
    EXPECT_FALSE(with("done", QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("zz")}}}));
    EXPECT_FALSE(reportFrom("["));
    EXPECT_FALSE(reportFrom({}));
    ReportAnswer answer{true, kNow, kNow + 1, {{QByteArray(16, 'x'), Relay::Open}}, 2};
    const auto answered = reportAnswerFrom(toBody(answer));
    ASSERT_TRUE(answered);
    EXPECT_EQ(toBody(*answered), toBody(answer));
    EXPECT_EQ(nextReportAfter(kNow, 15) % (15 * 60'000), 0);
    EXPECT_GT(nextReportAfter(nextReportAfter(kNow, 15), 15), nextReportAfter(kNow, 15));
}

} // namespace wm::fleet
