// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/commission.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/job_context.h"
#include "app/witnessmarkctl/pack_folder.h"
#include "app/witnessmarkctl/passkey_prompt.h"
#include "app/witnessmarkctl/run_loop.h"
#include "core/base/json.h"
#include "core/documents/job_packet.h"
#include "core/documents/packet_standing.h"
#include "core/documents/photo.h"
#include "core/workflow/captures.h"
#include "core/workflow/job_packs.h"
#include "core/workflow/job_runner.h"
#include "core/workflow/store_journal.h"
#include "devices/collar/open_collar.h"
#include "devices/ims/open_ims.h"
#include "devices/inverter/open_inverter.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QThread>

#include <cmath>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// Keeps a photo beside the job file in the store; refuses what no packet could show whole.
Result<QString> keepPhoto(record::Store &store, const QDir &folder, const QString &name)
{
    auto photo = documents::readPhoto(folder.filePath(name));
    if (!photo) // the name as the job file has it, so that it is found there
        return makeError(photo.error().code, QStringLiteral("%1: %2").arg(name, photo.error().message));
    const auto hash = store.putBlob(photo->bytes);
    if (!hash)
        return hash.error();
    return QString::fromLatin1(hash->toHex());
}

Exit exitFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Refused:
    case ErrorCode::Mismatch:
    case ErrorCode::Invalid:
    case ErrorCode::Corrupt:
        return Exit::No;
    default:
        return Exit::Failed;
    }
}

/// How to reach the devices, and how fast their time runs.
struct DeviceLinks
{
    QString collar, ims, inverter, speed;
};

/// As named one by one; what is not, from the file of the simulators where there is one.
Result<DeviceLinks> devicesOf(const QCommandLineParser &parser)
{
    QJsonObject simulated;
    if (parser.isSet(QStringLiteral("devices"))) {
        const QString folder = parser.value(QStringLiteral("devices"));
        const QString file = QDir(folder).filePath(QStringLiteral("devices.json"));
        for (const QDeadlineTimer starting(std::chrono::seconds{5}); !QFile::exists(file) && !starting.hasExpired();)
            QThread::msleep(50); // both lines pasted at once: the simulators are on their way
        const auto read = readJsonObject(file);
        if (!read)
            return makeError(read.error().code,
                             CommandLineWords::tr("No simulated devices run in %1 (%2) Start them there: "
                                                  "witnessmark-sim demo %1")
                                 .arg(folder, read.error().message));
        simulated = *read;
    }
    const auto link = [&](const QString &name) {
        return parser.isSet(name) ? parser.value(name) : simulated.value(name).toString();
    };
    DeviceLinks links{link(QStringLiteral("collar")), link(QStringLiteral("ims")), link(QStringLiteral("inverter")),
                      parser.value(QStringLiteral("speed"))};
    if (!parser.isSet(QStringLiteral("speed")) && simulated.contains(u"speed"))
        links.speed = QString::number(simulated.value(u"speed").toDouble());
    return links;
}

} // namespace

QString Commission::name() const
{
    return QStringLiteral("commission");
}

QString Commission::summary() const
{
    return CommandLineWords::tr("the main job without a window, from a job file to the signed packet");
}

QString Commission::example() const
{
    return QStringLiteral(
        "witnessmarkctl commission job.json --collar serial:ttyACM0 --ims serial:ttyUSB0 --out packets");
}

void Commission::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("JOB.json"),
                                 CommandLineWords::tr("The job file (schema witnessmark-job/1)."));
    parser.addOptions(
        {{QStringLiteral("collar"), CommandLineWords::tr("How to reach the collar."), QStringLiteral("LINK")},
         {QStringLiteral("ims"), CommandLineWords::tr("How to reach the sub-meter."), QStringLiteral("LINK")},
         {QStringLiteral("inverter"), CommandLineWords::tr("How to reach the inverter, whose settings are read back."),
          QStringLiteral("LINK")},
         {QStringLiteral("inverter-unit"), CommandLineWords::tr("Modbus unit number of the inverter."),
          QStringLiteral("N"), QStringLiteral("1")},
         {QStringLiteral("devices"),
          CommandLineWords::tr("The simulated devices of “witnessmark-sim demo DIR”, with their speed."),
          QStringLiteral("DIR")},
         {QStringLiteral("out"), CommandLineWords::tr("Folder for the packet and the bundle."), QStringLiteral("DIR")},
         {QStringLiteral("speed"),
          CommandLineWords::tr("Simulated devices run FACTOR times as fast (demonstrations only)."),
          QStringLiteral("FACTOR"), QStringLiteral("1")},
         {QStringLiteral("timeout-s"), CommandLineWords::tr("Give up waiting for the collar after N seconds."),
          QStringLiteral("N"), QStringLiteral("330")}});
}

Exit Commission::run(const QCommandLineParser &parser, const Context &context)
{
    bool isNumber = false;
    const int timeout = parser.value(QStringLiteral("timeout-s")).toInt(&isNumber);
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("out")) || !isNumber || timeout < 1) {
        Output::message(CommandLineWords::tr(
            "usage: witnessmarkctl commission JOB.json --collar LINK [--ims LINK] [--inverter LINK] --out DIR\n"
            "       witnessmarkctl commission JOB.json --devices DIR --out DIR, for a demonstration"));
        return Exit::Usage;
    }
    const int inverterUnit = parser.value(QStringLiteral("inverter-unit")).toInt(&isNumber);
    if (!isNumber || inverterUnit < 1 || inverterUnit > 247) {
        Output::message(
            CommandLineWords::tr("witnessmarkctl commission: --inverter-unit takes a number from 1 to 247."));
        return Exit::Usage;
    }
    const auto devices = devicesOf(parser);
    if (!devices)
        return Output::fail(devices.error());
    const double speed = devices->speed.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(speed) || speed < 1) {
        Output::message(CommandLineWords::tr("witnessmarkctl commission: --speed takes a factor of 1 or more."));
        return Exit::Usage;
    }
    const QFileInfo jobPath(parser.positionalArguments().first());
    const auto job = workflow::loadJobFile(jobPath.filePath());
    if (!job)
        return Output::fail(job.error());
    if (speed > 1 && !job->demonstration) {
        Output::message(
            CommandLineWords::tr("witnessmarkctl commission: only a demonstration runs faster than real time."));
        return Exit::Usage;
    }
    SystemClock clock;
    // A day is always tomorrow somewhere; two are not. With a later day, inspections to come would count as passed.
    if (!job->demonstration && job->today > clock.utc().date().addDays(1))
        return Output::fail(
            makeError(ErrorCode::Invalid,
                      CommandLineWords::tr("%1, at today: %2 is still to come. Correct it, or this machine's clock.")
                          .arg(jobPath.fileName(), job->today.toString(Qt::ISODate))));
    const auto engine = engineFor(job->packs, job->today, job->settings);
    if (!engine)
        return Output::fail(engine.error());

    const auto store = openStore(context, clock);
    if (!store)
        return Output::fail(store.error());
    const record::Author author{job->actor.user, job->actor.role};
    QHash<QString, QString> inForce;
    const documents::PackShelf shelf = openShelf(parser, context);
    for (const documents::ShelvedPack &one : shelf.packs())
        inForce.insert(one.pack.id(), one.pack.version());
    const auto id = (*store)->openOrCreateJob(
        job->job, {job->title, job->demonstration, workflow::withVersions(job->packs, inForce)}, author);
    if (!id)
        return Output::fail(id.error());
    const auto journal = workflow::StoreJournal::open(**store, *id, author);
    if (!journal)
        return Output::fail(journal.error());

    const QString captures = QDir(context.dataDir).filePath(QStringLiteral("captures"));
    workflow::JobWorld world;
    if (!devices->collar.isEmpty())
        world.collar = [&] { return collar::openCollar(devices->collar, clock, captures, askOnTerminal()); };
    world.imsPeriod = std::chrono::duration_cast<Duration>(world.imsPeriod / speed);
    world.imsLimit =
        std::max<Duration>(std::chrono::duration_cast<Duration>(world.imsLimit / speed), std::chrono::minutes{1});
    if (!devices->ims.isEmpty())
        world.ims = [&] {
            ims::ReceptionSettings settings;
            settings.period = world.imsPeriod;
            return ims::openIms(devices->ims, clock, captures, settings);
        };
    if (!devices->inverter.isEmpty())
        world.inverter = [&] {
            return inverter::openInverter(devices->inverter, static_cast<quint8>(inverterUnit), clock, captures);
        };
    world.keepPhoto = [&](const QString &name) { return keepPhoto(**store, jobPath.dir(), name); };
    const QString language = packLanguage().isEmpty() ? QStringLiteral("en") : packLanguage();
    world.openFindings = [&]() -> Result<workflow::OpenFindings> {
        const auto books =
            documents::heldBooks(shelf, **engine, (*journal)->state(), clock.utc().toLocalTime().date(), language);
        if (!books)
            return books.error();
        return documents::openFindings(*books, (*journal)->state());
    };
    world.tell = [&](const workflow::JobLine &line) {
        context.output.document({{QStringLiteral("step"), line.step},
                                 {QStringLiteral("state"), line.state},
                                 {QStringLiteral("detail"), line.detail}});
        context.output.text(QStringLiteral("%1  %2  %3").arg(line.step, -36).arg(line.state, -14).arg(line.detail));
    };
    world.collarLimit = std::chrono::seconds{timeout};
    const Result<void> done =
        runToEnd(workflow::runJob(*job, *engine, *journal, std::move(world), &clock, workflow::Cancellation()));
    // Whatever came of it: what passed on the wire belongs to the record.
    const Result<void> kept = workflow::keepCaptures(**store, *id, author, captures);
    if (!done) {
        Output::fail(done.error());
        return exitFor(done.error());
    }

    if (!kept)
        return Output::fail(kept.error());
    const auto files = documents::makeJobPacket(**store, *id, **engine, shelf, clock.utc(),
                                                parser.value(QStringLiteral("out")), language);
    if (!files)
        return Output::fail(files.error());
    QJsonObject findings{{QStringLiteral("open_steps"), files->open.steps},
                         {QStringLiteral("skipped_steps"), files->open.skipped},
                         {QStringLiteral("refused_steps"), files->open.refused}};
    for (auto it = files->findings.begin(); it != files->findings.end(); ++it)
        findings.insert(it.key(), it.value());
    context.output.document({{QStringLiteral("packet"), files->packet},
                             {QStringLiteral("bundle"), files->bundle},
                             {QStringLiteral("findings"), findings},
                             {QStringLiteral("draft"), !files->missing.isEmpty()},
                             {QStringLiteral("missing"), QJsonArray::fromStringList(files->missing)},
                             {QStringLiteral("head"), QString::fromLatin1(files->head.toHex())}});
    const documents::PacketOpen &open = files->open;
    if (open.steps + open.skipped + open.refused > 0)
        context.output.text(CommandLineWords::tr("Steps open: %1, left out: %2, refused: %3. The packet says which.")
                                .arg(open.steps)
                                .arg(open.skipped)
                                .arg(open.refused));
    const int broken = files->findings.value(QStringLiteral("fail"));
    if (broken > 0)
        context.output.text(CommandLineWords::tr("Rules not met: %1. The packet names them.").arg(broken));
    if (!files->missing.isEmpty())
        context.output.text(CommandLineWords::tr("The packet is a DRAFT. Still missing:"));
    for (const QString &line : files->missing)
        context.output.text(QStringLiteral("  - ") + line);
    context.output.text(CommandLineWords::tr("The packet: %1").arg(files->packet));
    return broken > 0 ? Exit::No : Exit::Done;
}

} // namespace wm::ctl
