// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/simulator/demo.h"
#include "app/simulator/fleet.h"
#include "app/simulator/kinds.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "devices/sim/host.h"
#include "devices/sim/scenario.h"
#include "resources/resources.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace wm;
using namespace wm::sim;

namespace {

enum Exit { Done = 0, Usage = 2, Failed = 3 };

struct SimulatorWords
{
    Q_DECLARE_TR_FUNCTIONS(SimulatorWords)
};

int complain(const QString &message, Exit exit)
{
    std::fprintf(stderr, "witnessmark-sim: %s\n", qUtf8Printable(message));
    return exit;
}

void say(const QJsonObject &object)
{
    std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void listFaults(const QList<DeviceKind> &kinds)
{
    std::fprintf(
        stdout, "%s\n",
        qUtf8Printable(SimulatorWords::tr(
            "--fault NAME[:ARG][@WHEN]; WHEN is 12s (a time after the start), #7, #7-9 or #7+ (requests or frames), "
            "STATE or STATE+3s; without it the fault always acts.")));
    for (const DeviceKind &kind : kinds) {
        std::fprintf(stdout, "\n%s   %s %s\n", qUtf8Printable(kind.name), qUtf8Printable(SimulatorWords::tr("states:")),
                     qUtf8Printable(kind.states.join(u' ')));
        for (const FaultInfo &fault : kind.faults) {
            const QString name =
                fault.argument.isEmpty() ? fault.name : fault.name + QStringLiteral("[:%1]").arg(fault.argument);
            std::fprintf(stdout, "  %-24s %s\n", qUtf8Printable(name), qUtf8Printable(fault.explanation));
        }
    }
}

void listScenarios()
{
    std::fprintf(
        stdout, "%s\n",
        qUtf8Printable(SimulatorWords::tr("--scenario NAME; each plays a row of a manual's troubleshooting.")));
    for (const Scenario &one : shippedScenarios())
        std::fprintf(stdout, "\n%s (%s)   %s\n  %s  [%s]\n", qUtf8Printable(one.name), qUtf8Printable(one.device),
                     qUtf8Printable(one.title), qUtf8Printable(one.about), qUtf8Printable(one.requirements.join(u' ')));
}

/// Ends the event loop on SIGINT and SIGTERM, so that links and sockets are removed.
class QuitOnSignal
{
public:
    QuitOnSignal()
    {
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGINT);
        sigaddset(&set, SIGTERM);
        sigprocmask(SIG_BLOCK, &set, nullptr);
        m_fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
        m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, QCoreApplication::instance(),
                         &QCoreApplication::quit);
    }
    ~QuitOnSignal()
    {
        m_notifier.reset();
        ::close(m_fd);
    }
    QuitOnSignal(const QuitOnSignal &) = delete;
    QuitOnSignal &operator=(const QuitOnSignal &) = delete;

private:
    int m_fd;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// Options that are numbers within limits; a foreign one is named in `problem`.
double number(const QCommandLineParser &parser, const QString &name, double fallback, double least, double most,
              QString &problem)
{
    if (!parser.isSet(name))
        return fallback;
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    if (!isNumber || value < least || value > most)
        problem = SimulatorWords::tr("--%1 must be a number from %2 to %3, not “%4”.")
                      .arg(name)
                      .arg(least)
                      .arg(most)
                      .arg(parser.value(name));
    return value;
}

/// Runs until a signal ends it.
int runDemo(const QString &folder, double speed)
{
    SystemClock clock;
    const QuitOnSignal quit;
    Demo demo(folder, speed, clock);
    const auto where = demo.start();
    if (!where)
        return complain(where.error().message, Failed);
    QJsonObject ready = *where;
    ready.insert(QStringLiteral("ready"), true);
    say(ready);
    return QCoreApplication::exec();
}

/// "fleet make FOLDER" and "fleet FOLDER": collars as the cloud sees them.
int runFleet(const QStringList &words, const QCommandLineParser &parser)
{
    QString problem;
    const int units = static_cast<int>(number(parser, QStringLiteral("units"), 50, 1, 100'000, problem));
    SystemClock clock;
    if (problem.isEmpty() && words.value(1) == QStringLiteral("make") && words.size() == 3) {
        const auto made = makeFleet(words.at(2), units, clock.utc());
        if (!made)
            return complain(made.error().message, Failed);
        say(*made);
        return Done;
    }
    const QString server = parser.value(QStringLiteral("server"));
    if (problem.isEmpty() && (words.size() != 2 || !server.startsWith(QStringLiteral("https://"))))
        problem = SimulatorWords::tr("Make a fleet: witnessmark-sim fleet make FOLDER [--units N]. Run it: "
                                     "witnessmark-sim fleet FOLDER --server https://… [--certificate SHA256]");
    if (!problem.isEmpty())
        return complain(problem, Usage);
    const QuitOnSignal quit;
    const auto fleet =
        Fleet::open({words.at(1), server.toLatin1(), parser.value(QStringLiteral("certificate")).toLatin1(),
                     parser.values(QStringLiteral("fault")).contains(QStringLiteral("refuse"))},
                    clock);
    if (!fleet)
        return complain(fleet.error().message, Failed);
    (*fleet)->said = [](const QJsonObject &line) { say(line); };
    say({{QStringLiteral("ready"), true}, {QStringLiteral("units"), static_cast<int>((*fleet)->size())}});
    (*fleet)->start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("witnessmark-sim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WM_VERSION));
    registerResources();
    installLogHandler();
    QStringList arguments = QCoreApplication::arguments();
    const QString asked = takeLanguageOption(arguments);
    const QString language = asked.isEmpty() ? languageOfEnvironment() : asked;
    if (!useLanguage(language)) {
        std::fprintf(
            stderr, "witnessmark-sim: %s\n",
            qUtf8Printable(SimulatorWords::tr("There is no language %1; choose en, es or fr_CA.").arg(language)));
        return 2;
    }
    const QList<DeviceKind> kinds = allKinds();

    QCommandLineParser parser;
    parser.setApplicationDescription(SimulatorWords::tr(
        "Runs one simulated device in the foreground and prints one line when it is ready.\n\nExample:\n"
        "  witnessmark-sim collar --pty /tmp/collar --state b4-enrol --speed 60\n\n"
        "witnessmark-sim demo FOLDER runs the three devices of the demonstration site at once, 60 times as fast as "
        "real "
        "ones (or --speed); witnessmarkctl commission resources/demo/job.json --devices FOLDER finds them there.\n\n"
        "witnessmark-sim fleet make FOLDER makes 50 collars and the list that witnessmark-cloud --hand-over takes; "
        "witnessmark-sim fleet FOLDER --server https://… lets them report there, with --fault refuse the first of them "
        "refuses what it is told."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("language"),
                      SimulatorWords::tr("Speak en, es or fr_CA; what the environment says without it."),
                      QStringLiteral("NAME")});
    QStringList names;
    for (const DeviceKind &kind : kinds)
        names += kind.name;
    parser.addPositionalArgument(
        QStringLiteral("DEVICE"),
        (names + QStringList{QStringLiteral("demo"), QStringLiteral("fleet")}).join(QStringLiteral(", ")));
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 SimulatorWords::tr("with --pty: where a link to the pseudo-terminal is made"),
                                 QStringLiteral("[PATH | ADAPTER]"));
    const auto option = [&parser](const char *name, const QString &text, const char *value = nullptr) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), text,
                                            value == nullptr ? QString() : QString::fromLatin1(value)));
    };
    option("pty",
           SimulatorWords::tr("Be reached on a pseudo-terminal, with a link to it at PATH where that is given."));
    option("tcp", SimulatorWords::tr("Be reached on a TCP port (0: a free one)."), "PORT");
    option("ble",
           SimulatorWords::tr("Be reached by Bluetooth, on ADAPTER (hci0) where that is given; the collar only."));
    option("listen", SimulatorWords::tr("Address for --tcp; loopback without it."), "ADDRESS");
    option("serial", SimulatorWords::tr("Serial number of the device."), "TEXT");
    option("part-number", SimulatorWords::tr("Part number of the device."), "TEXT");
    option("unit", SimulatorWords::tr("Modbus unit number (1)."), "N");
    option("base", SimulatorWords::tr("SunSpec base address: 0, 40000 or 50000."), "N");
    option("state", SimulatorWords::tr("State to start in; --list-faults names them."), "NAME");
    option("speed", SimulatorWords::tr("The device's time against real time (1)."), "FACTOR");
    option("pace", SimulatorWords::tr("Send bytes at a serial line's rate."), "BAUD");
    option("fault", SimulatorWords::tr("Misbehave; may be repeated. --list-faults explains each."),
           "NAME[:ARG][@WHEN]");
    option("scenario", SimulatorWords::tr("Play a scenario: one of --list-scenarios, or a file like those."),
           "NAME|FILE");
    option("control", SimulatorWords::tr("A Unix socket that takes JSON lines."), "SOCKET");
    option("seed", SimulatorWords::tr("Makes what is random repeatable (1)."), "N");
    option("units", SimulatorWords::tr("fleet make: how many collars (50)."), "N");
    option("server", SimulatorWords::tr("fleet: the service that the collars report to."), "URL");
    option("certificate", SimulatorWords::tr("fleet: the SHA-256 of the service's certificate, as it prints it."),
           "HEX");
    option("list-faults", SimulatorWords::tr("Explain all faults and states."));
    option("list-scenarios", SimulatorWords::tr("List the scenarios that come with the program."));
    parser.process(arguments);
    if (parser.isSet(QStringLiteral("list-faults"))) {
        listFaults(kinds);
        return Done;
    }

    if (parser.isSet(QStringLiteral("list-scenarios"))) {
        listScenarios();
        return Done;
    }

    QStringList positional = parser.positionalArguments();
    if (positional.value(0) == QStringLiteral("demo")) {
        QString problem;
        const double speed = number(parser, QStringLiteral("speed"), Demo::kSpeed, 1, 100'000, problem);
        if (positional.size() != 2)
            problem = SimulatorWords::tr("Name the folder for the devices: witnessmark-sim demo FOLDER [--speed N]");
        return problem.isEmpty() ? runDemo(positional.at(1), speed) : complain(problem, Usage);
    }
    if (positional.value(0) == QStringLiteral("fleet"))
        return runFleet(positional, parser);
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const DeviceKind &one) { return one.name == positional.value(0); });
    if (kind == kinds.end())
        return complain(SimulatorWords::tr("DEVICE must be one of %1.").arg(names.join(QStringLiteral(", "))), Usage);
    const bool pty = parser.isSet(QStringLiteral("pty")), ble = parser.isSet(QStringLiteral("ble"));
    if (int{pty} + int{ble} + int{parser.isSet(QStringLiteral("tcp"))} != 1 || positional.size() > (pty || ble ? 2 : 1))
        return complain(
            SimulatorWords::tr("Choose where the device is reached: --pty [PATH], --tcp PORT or --ble [ADAPTER]."),
            Usage);

    QString problem;
    HostOptions where;
    where.where = pty ? HostOptions::Where::Pty : ble ? HostOptions::Where::Ble : HostOptions::Where::Tcp;
    (ble ? where.bleAdapter : where.ptyLink) = positional.value(1);
    where.tcpPort = static_cast<quint16>(number(parser, QStringLiteral("tcp"), 0, 0, 65535, problem));
    if (parser.isSet(QStringLiteral("listen")))
        where.tcpAddress = parser.value(QStringLiteral("listen"));
    where.speed = number(parser, QStringLiteral("speed"), 1, 0.001, 100'000, problem);
    where.pace = static_cast<int>(number(parser, QStringLiteral("pace"), 0, 300, 4'000'000, problem));
    where.controlSocket = parser.value(QStringLiteral("control"));
    DeviceOptions device;
    device.serial = parser.value(QStringLiteral("serial"));
    device.partNumber = parser.value(QStringLiteral("part-number"));
    device.state = parser.value(QStringLiteral("state"));
    device.unit = static_cast<int>(number(parser, QStringLiteral("unit"), 1, 1, 247, problem));
    device.base = static_cast<int>(number(parser, QStringLiteral("base"), 40000, 0, 50000, problem));
    device.seed = static_cast<quint64>(number(parser, QStringLiteral("seed"), 1, 0, 1e15, problem));
    if (device.base != 0 && device.base != 40000 && device.base != 50000)
        problem = SimulatorWords::tr("--base must be 0, 40000 or 50000.");
    for (const QString &text : parser.values(QStringLiteral("fault"))) {
        auto fault = parseFault(text, kind->faults);
        if (fault)
            device.faults += *fault;
        else
            problem = fault.error().message;
    }
    if (!problem.isEmpty())
        return complain(problem, Usage);
    if (parser.isSet(QStringLiteral("scenario"))) {
        const auto scenario = readScenario(parser.value(QStringLiteral("scenario")));
        if (!scenario)
            return complain(scenario.error().message, scenario.error().code == ErrorCode::Invalid ? Usage : Failed);
        if (const auto applied = apply(*scenario, *kind, device); !applied)
            return complain(applied.error().message, Usage);
    }

    SystemClock clock;
    const QuitOnSignal quit;
    Host host(where, clock);
    const auto link = host.start(*kind, device);
    if (!link)
        return complain(link.error().message, link.error().code == ErrorCode::Invalid ? Usage : Failed);
    const QJsonObject ready{{QStringLiteral("ready"), true}, {QStringLiteral("link"), *link}};
    QObject::connect(&host, &Host::ready, &host, [&ready] { say(ready); });
    QObject::connect(&host, &Host::failed, &host,
                     [](const Error &error) { QCoreApplication::exit(complain(error.message, Failed)); });
    QObject::connect(&host, &Host::passkeyShown, &host, [](const QString &digits) {
        say({{QStringLiteral("passkey"), digits}});
    });
    if (!ble)
        say(ready);
    return QCoreApplication::exec();
}
