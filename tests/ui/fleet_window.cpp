// SPDX-License-Identifier: GPL-3.0-or-later
// The window's models as fleet_window_test.py drives them, against the service's own process: joins, sends a job, finds
// the units, tags and saves them, and changes all their relays. Says each thing it has come to as a line of JSON.
//
// usage: fleet_window FOLDER_OF_RECORDS LINK UNITS_FILE SAMPLES_FILE
#include "app/witnessmark/composition.h"
#include "resources/resources.h"
#include "tests/support/until.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QGuiApplication>

#include <cstdio>

namespace {

using namespace wm;

void say(const QJsonObject &object)
{
    std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

template <class Condition>
void await(const char *what, Condition holds, int seconds = 120)
{
    if (test::until(holds, std::chrono::seconds{seconds}))
        return;
    std::fprintf(stderr, "did not come to be: %s\n", what);
    std::exit(1);
}

void lookAtTheFleet(ui::Fleet &fleet)
{
    fleet.refresh();
    await("the fleet", [&] { return !fleet.refreshing() && !fleet.acting() && !fleet.units()->working(); });
    if (fleet.state() != ui::Fleet::Ready || fleet.outcomeBad()) {
        std::fprintf(stderr, "%s %s\n", qUtf8Printable(fleet.message()), qUtf8Printable(fleet.outcome()));
        std::exit(1);
    }
}

int run(const QStringList &arguments)
{
    Options options;
    options.dataDir = arguments.at(1);
    options.language = QStringLiteral("en");
    QDir().mkpath(options.dataDir);
    Composition composition(options);
    ui::App &app = composition.app();
    app.start();
    await("the records", [&] { return app.office()->known(); });
    app.createJob(QStringLiteral("27 Calle Serena"), QStringLiteral("Hemet"), {});
    await("a job", [&] { return app.job() != nullptr; });

    // Somebody else's certificate: a digit of its hash is another one.
    QString elsewhere = arguments.at(2);
    elsewhere.back() = elsewhere.back() == u'0' ? u'1' : u'0';
    app.office()->join(elsewhere);
    await("the wrong certificate", [&] { return !app.office()->joining(); });
    say({{QStringLiteral("wrong_certificate"), app.office()->joinProblem()}});
    app.office()->join(arguments.at(2));
    await("the account", [&] { return app.office()->connected() || !app.office()->joinProblem().isEmpty(); });
    await("a round", [&] { return app.office()->complete(); });
    say({{QStringLiteral("joined"), app.office()->user()}, {QStringLiteral("role"), app.office()->role()}});

    ui::Fleet &fleet = *app.fleet();
    lookAtTheFleet(fleet);
    say({{QStringLiteral("units"), fleet.units()->total()}});
    fleet.createTag(QStringLiteral("South"));
    lookAtTheFleet(fleet);
    await("the tag", [&] { return fleet.tags()->count() == 1; });
    fleet.apply({{QStringLiteral("serial"), QStringLiteral("SIM-00002")}});
    await("the filter", [&] { return !fleet.units()->working(); });
    fleet.units()->chooseAll();
    fleet.tagChosen(fleet.tags()->details().first().key, true);
    lookAtTheFleet(fleet);
    say({{QStringLiteral("tagged"), fleet.outcome()}});
    fleet.clearFilter();
    await("all of them", [&] { return !fleet.units()->working(); });
    fleet.saveUnits(QUrl::fromLocalFile(arguments.at(3)));
    await("the file of units", [&] { return !fleet.files()->running(); });
    fleet.saveSamples(QUrl::fromLocalFile(arguments.at(4)));
    await("the file of measurements", [&] { return !fleet.files()->running(); });
    say({{QStringLiteral("saved"), !fleet.files()->failed()}});

    fleet.units()->chooseAll();
    fleet.changeRelays(true);
    await("the preview", [&] { return !fleet.relay()->busy(); });
    say({{QStringLiteral("preview"), fleet.relay()->consequence()}});
    fleet.relay()->confirm();
    await("that it is asked for", [&] { return fleet.relay()->stage() == ui::FleetRelay::Standing; });
    say({{QStringLiteral("scheduled"), fleet.relay()->standing()}});
    await(
        "each acknowledgement", [&] { return fleet.relay()->finished(); }, 240);
    say({{QStringLiteral("finished"), fleet.relay()->standing()}});
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    wm::registerResources();
    return run(QCoreApplication::arguments());
}
