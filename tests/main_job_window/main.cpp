// SPDX-License-Identifier: GPL-3.0-or-later
// The whole main job through the real window: every step of the demonstration from the first to the last, put in with
// the mouse and the keyboard, and the packet at the end. Wants a display; the tests start it under Xvfb.
//
// usage: test_main_job_window DATA_DIR PICTURES_DIR [--keys | --touch] [--from STEP] [--until STEP] [--half] [--look]
//   --keys        with the keyboard alone
//   --touch       with a finger, and the keyboard that a tablet shows
//   --from STEP   the job is worked up to here before the window opens
//   --until STEP  stops before this step
//   --half        puts half of that step in, says so on a line, and waits to be killed
//   --look        opens what is there, and says which step it opens at and how many entries there are
#include "app/witnessmark/demonstration.h"
#include "resources/resources.h"
#include "tests/main_job_window/worker.h"
#include "ui/style/fonts.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QGuiApplication>
#include <QtQuickControls2/QQuickStyle>

#include <cstdio>

namespace {

using namespace wm;
using namespace wm::test;

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// What the office sent: the job with the facts of the site, and what was done before `from`.
void prepare(Composition &composition, const QString &dataDir, const QString &from)
{
    SystemClock clock;
    auto store = record::Store::open(dataDir, clock);
    if (!store)
        throw Stuck(store.error().message);
    const auto made = makeDemonstration(**store, composition.app().services().engine, from);
    if (!made)
        throw Stuck(made.error().message);
}

int run(const QCommandLineParser &parser)
{
    const QString dataDir = parser.positionalArguments().at(0);
    const QString pictures = parser.positionalArguments().at(1);
    const auto job = workflow::loadJobFile(QStringLiteral(":/wm/demo/job.json"));
    if (!job)
        throw Stuck(job.error().message);
    Options options;
    options.dataDir = dataDir;
    options.language = QStringLiteral("en");
    Composition composition(options);
    const bool fresh = !parser.isSet(QStringLiteral("look"));
    if (fresh) {
        const QString from = parser.value(QStringLiteral("from"));
        const auto engine = composition.app().services().engine(QString(), {}, job->today);
        if (!engine)
            throw Stuck(engine.error().message);
        prepare(composition, dataDir, from.isEmpty() ? (*engine)->pack().steps.constFirst().id : from);
    }
    if (!composition.show())
        throw Stuck(QStringLiteral("the window could not be made"));
    auto *window = qobject_cast<QQuickWindow *>(composition.engine().rootObjects().constFirst());
    window->requestActivate();
    Robot robot(window, parser.isSet(QStringLiteral("keys"))    ? Hand::Keys
                        : parser.isSet(QStringLiteral("touch")) ? Hand::Touch
                                                                : Hand::MouseAndKeys);
    Worker worker(composition, robot, *job, QStringLiteral(WM_SOURCE_DIR "/resources/demo"));
    int number = 0;
    try {
        robot.wait(QStringLiteral("the keyboard"), [window] { return window->isActive(); });
        robot.settle();
        if (!fresh) {
            robot.click(QAccessible::Button, QStringLiteral("Continue"));
            robot.wait(QStringLiteral("the job to open"), [&] { return composition.app().job() != nullptr; });
            say(QStringLiteral("touches back-into-the-job %1").arg(robot.clicks()));
            robot.picture(pictures + QStringLiteral("/after-the-kill.png"));
            say(QStringLiteral("opened %1 %2").arg(worker.step().stepId()).arg(composition.app().job()->entryCount()));
            if (worker.step().unrecorded())
                say(QStringLiteral("unrecorded %1").arg(worker.step().stepId()));
            return 0;
        }
        robot.picture(pictures + QStringLiteral("/00-jobs.png"));
        worker.begin(job->actor.name);
        QString phase;
        const QString until = parser.value(QStringLiteral("until"));
        for (const qsizetype most = 2 * composition.app().job()->engine().pack().steps.size(); number < most;) {
            const QString id = worker.step().stepId();
            const int touches = robot.clicks();
            if (id == until || composition.app().job()->engine().nextStep(composition.app().job()->state()).isEmpty())
                break;
            worker.putIn();
            if (worker.step().stepId() != id) { // a signature did it
                ++number;
                say(QStringLiteral("recorded %1 %2").arg(id).arg(composition.app().job()->entryCount()));
                continue;
            }
            robot.picture(QStringLiteral("%1/%2-%3.png").arg(pictures).arg(++number, 2, 10, QLatin1Char('0')).arg(id));
            worker.record();
            say(QStringLiteral("recorded %1 %2").arg(id).arg(composition.app().job()->entryCount()));
            say(QStringLiteral("touches %1 %2").arg(id).arg(robot.clicks() - touches));
        }
        if (parser.isSet(QStringLiteral("half"))) {
            worker.putIn(true);
            robot.wait(QStringLiteral("the half to be kept"), [&composition, &worker] {
                bool kept = false;
                composition.app()
                    .record()
                    .call([&kept, job = composition.app().job()->summary().id,
                           step = worker.step().stepId()](record::Store &store) -> Result<void> {
                        kept = store.unfinished(job)->contains(step);
                        return {};
                    })
                    .waitForFinished();
                return kept;
            });
            robot.picture(pictures + QStringLiteral("/before-the-kill.png"));
            say(QStringLiteral("half %1 %2").arg(worker.step().stepId()).arg(composition.app().job()->entryCount()));
            return QGuiApplication::exec(); // until it is killed
        }
        if (until.isEmpty()) {
            worker.makePacket();
            robot.picture(QStringLiteral("%1/%2-packet.png").arg(pictures).arg(++number, 2, 10, QLatin1Char('0')));
            say(QStringLiteral("packet ") + composition.app().job()->packet()->file());
        }
        const QList<Robot::Answer> answers = robot.answers();
        const auto share = [&answers](double part) {
            return answers.at(std::min(answers.size() - 1, static_cast<qsizetype>(part * double(answers.size())))).ms;
        };
        say(QStringLiteral("answered: %1 touches, half within %2 ms, 95 of 100 within %3 ms, slowest %4 ms")
                .arg(answers.size())
                .arg(share(0.5))
                .arg(share(0.95))
                .arg(answers.constLast().ms));
        for (qsizetype i = std::max<qsizetype>(0, answers.size() - 8); i < answers.size(); ++i)
            say(QStringLiteral("slow: %1 ms, “%2”").arg(answers.at(i).ms).arg(answers.at(i).of));
        say(QStringLiteral("%1 steps, %2 clicks, %3 keys").arg(number).arg(robot.clicks()).arg(robot.keys()));
        return 0;
    } catch (const Stuck &) {
        robot.picture(pictures + QStringLiteral("/stuck.png"));
        throw;
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    registerResources();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("keys"), QString()},
                       {QStringLiteral("touch"), QString()},
                       {QStringLiteral("from"), QString(), QStringLiteral("STEP")},
                       {QStringLiteral("until"), QString(), QStringLiteral("STEP")},
                       {QStringLiteral("half"), QString()},
                       {QStringLiteral("look"), QString()}});
    parser.process(application);
    try {
        if (parser.positionalArguments().size() != 2)
            throw Stuck(QStringLiteral("usage: test_main_job_window DATA_DIR PICTURES_DIR [OPTIONS]"));
        if (const auto fonts = ui::loadFonts(); !fonts)
            throw Stuck(fonts.error().message);
        return run(parser);
    } catch (const Stuck &stuck) {
        std::fprintf(stderr, "%s\n", stuck.what());
        return 1;
    }
}
