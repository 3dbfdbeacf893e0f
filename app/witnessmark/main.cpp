// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/composition.h"
#include "app/witnessmark/demonstration_office.h"
#include "app/witnessmark/frame_rate.h"
#include "app/witnessmark/pictures.h"
#include "app/witnessmark/ready.h"
#include "app/witnessmark/window_place.h"
#include "core/base/log.h"
#include "resources/resources.h"
#include "ui/style/fonts.h"
#include "ui/style/tokens.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtGui/QGuiApplication>
#include <QtGui/QWindow>
#include <QtQuickControls2/QQuickStyle>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

int main(int argc, char *argv[])
{
    // Nothing here needs a GPU, and on remote desktops and old tablets the software renderer is the one that works.
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
    // No organization: the data lie where witnessmarkctl looks for them, in one folder of the program's name.
    QGuiApplication::setApplicationName(QStringLiteral("witnessmark"));
    QGuiApplication::setApplicationVersion(QStringLiteral(WM_VERSION));
    // Words alone need no display.
    const bool wordsOnly = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const std::string_view word(argument);
        return word == "--help" || word == "-h" || word == "--help-all" || word == "--version" || word == "-v";
    });
    const std::unique_ptr<QCoreApplication> application =
        wordsOnly ? std::make_unique<QCoreApplication>(argc, argv) : std::make_unique<QGuiApplication>(argc, argv);
    wm::installLogHandler();
    wm::registerResources();
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Installing and commissioning meter collars, with the proof of it."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&parser](const char *name, const QString &description, const QString &value = {}) {
        parser.addOption({QString::fromLatin1(name), description, value});
    };
    option("data-dir", QCoreApplication::translate("main", "Keep jobs and settings in DIR."), QStringLiteral("DIR"));
    option("demo", QCoreApplication::translate("main", "Open the demonstration site with simulated devices."));
    option("open", QCoreApplication::translate("main", "Take a bundle into the jobs and open it."),
           QStringLiteral("FILE"));
    option("bench",
           QCoreApplication::translate("main", "Look at a device on the bench; several may be given. listen:LINK never "
                                               "sends, for a sub-meter's line."),
           QStringLiteral("LINK"));
    option("theme", QCoreApplication::translate("main", "light, dark or sun."), QStringLiteral("NAME"));
    option("language", QCoreApplication::translate("main", "en, es or fr_CA."), QStringLiteral("NAME"));
    option("self-test", QCoreApplication::translate("main", "Load every page in every theme, then quit; 0 when nothing "
                                                            "was wrong."));
    QCommandLineOption pictures(QStringLiteral("pictures"), QString(), QStringLiteral("DIR"));
    pictures.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(pictures);
    // For benchmarks of the start.
    QCommandLineOption quitWhenReady(QStringLiteral("quit-when-ready"));
    quitWhenReady.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitWhenReady);
    QCommandLineOption measure(QStringLiteral("measure-bench"), QString(), QStringLiteral("SECONDS"));
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measure);
    QCommandLineOption scroll(QStringLiteral("measure-scrolling"), QString(), QStringLiteral("SECONDS"));
    scroll.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(scroll);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main",
                                    "A packet (.pdf) or a bundle (.wmjob) to look at as an inspector; nothing is "
                                    "taken in."),
        QStringLiteral("[FILE]"));
    parser.process(*application);

    const auto refuse = [](const QString &message) {
        std::fprintf(stderr, "witnessmark: %s\n", qUtf8Printable(message));
        return 2;
    };
    wm::Options options;
    options.demo = parser.isSet(QStringLiteral("demo"));
    options.open = parser.value(QStringLiteral("open"));
    if (parser.positionalArguments().size() > 1)
        return refuse(QCoreApplication::translate("main", "Name one file to look at."));
    if (!parser.positionalArguments().isEmpty())
        options.inspect = parser.positionalArguments().constFirst();
    options.theme = parser.value(QStringLiteral("theme"));
    if (!options.theme.isEmpty() && !wm::ui::Tokens::themes().contains(options.theme))
        return refuse(
            QCoreApplication::translate("main", "There is no theme %1; choose light, dark or sun.").arg(options.theme));
    options.language = parser.value(QStringLiteral("language"));
    if (!options.language.isEmpty() && !wm::ui::Language::available().contains(options.language))
        return refuse(QCoreApplication::translate("main", "There is no language %1; choose en, es or fr_CA.")
                          .arg(options.language));
    const bool walk = parser.isSet(QStringLiteral("self-test")) || parser.isSet(pictures);
    if (walk) // nor anybody's network
        options.connectOffice = &wm::connectDemonstrationOffice;
    // A self-test never touches anybody's jobs.
    QTemporaryDir scratch;
    options.dataDir = parser.value(QStringLiteral("data-dir"));
    if (options.dataDir.isEmpty())
        options.dataDir = walk ? scratch.path() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(options.dataDir)) {
        std::fprintf(stderr, "witnessmark: %s\n",
                     qUtf8Printable(QCoreApplication::translate("main", "The folder %1 cannot be made. Choose another "
                                                                        "with --data-dir.")
                                        .arg(options.dataDir)));
        return 3;
    }
    if (auto fonts = wm::ui::loadFonts(); !fonts) {
        std::fprintf(stderr, "witnessmark: %s\n", qUtf8Printable(fonts.error().message));
        return 3;
    }
    auto composed = std::make_unique<wm::Composition>(options);
    wm::Composition &composition = *composed;
    if (!composition.show())
        return 3;
    // What is measured or walked through has sizes of its own.
    const bool forAPerson = !walk && !parser.isSet(measure) && !parser.isSet(scroll) && !parser.isSet(quitWhenReady);
    if (auto *window = qobject_cast<QWindow *>(composition.engine().rootObjects().constFirst()); window && forAPerson)
        wm::placeWindow(*window);
    if (walk)
        wm::walkAllPages(composition, parser.value(pictures));
    if (parser.isSet(QStringLiteral("bench")))
        wm::openBench(composition, parser.values(QStringLiteral("bench")));
    if (parser.isSet(measure))
        wm::measureBench(composition, std::max(1, parser.value(measure).toInt()));
    if (parser.isSet(scroll))
        wm::measureScrolling(composition, std::max(1, parser.value(scroll).toInt()));
    if (parser.isSet(quitWhenReady))
        wm::quitWhenReady(composition);
    const int code = QGuiApplication::exec();
    // A packet that is being made when the window is closed is finished: first what the store still does, then the
    // pages, which need the application's fonts.
    composed.reset();
    QThreadPool::globalInstance()->waitForDone();
    return code;
}
