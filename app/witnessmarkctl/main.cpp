// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"
#include "app/witnessmarkctl/command.h"
#include "core/base/log.h"
#include "resources/resources.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace wm;
using namespace wm::ctl;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// All commands, or those of one group: "document" has "document list" and "document make".
void printCommands(const std::vector<std::unique_ptr<Command>> &commands, FILE *where, const QString &group = {})
{
    std::fprintf(
        where, "%s\n\n",
        qUtf8Printable(CommandLineWords::tr("usage: witnessmarkctl COMMAND [options]   (COMMAND --help tells more)")));
    for (const auto &command : commands) {
        if (group.isEmpty() || command->name().startsWith(group + u' '))
            std::fprintf(where, "  %-22s %s\n", qUtf8Printable(command->name()), qUtf8Printable(command->summary()));
    }
}

bool isGroup(const std::vector<std::unique_ptr<Command>> &commands, const QString &word)
{
    return std::any_of(commands.begin(), commands.end(),
                       [&word](const auto &command) { return command->name().startsWith(word + u' '); });
}

/// The parser's help with the command as a person types it: Qt names the program's file alone.
QString helpOf(const QCommandLineParser &parser, const Command &command)
{
    const QString file = QCoreApplication::arguments().constFirst();
    QString help = parser.helpText();
    if (const qsizetype at = help.indexOf(file); at >= 0)
        help.replace(at, file.size(), QStringLiteral("witnessmarkctl ") + command.name());
    return help;
}

/// The command whose words the arguments start with, the longest name first ("ims decode" before "ims").
Command *find(const std::vector<std::unique_ptr<Command>> &commands, const QStringList &arguments)
{
    Command *best = nullptr;
    for (const auto &command : commands) {
        const QStringList words = command->name().split(u' ');
        if (arguments.mid(0, words.size()) == words &&
            (best == nullptr || command->name().size() > best->name().size()))
            best = command.get();
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    // No display is ever needed, yet QPdfWriter aborts without a QGuiApplication.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    installLogHandler();
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("witnessmark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WM_VERSION));
    registerResources();

    const auto commands = allCommands();
    QStringList arguments = QCoreApplication::arguments().mid(1);
    // Taken out before all else: the language counts for what is said about wrong usage, too.
    const QString asked = takeLanguageOption(arguments);
    const QString language = asked.isEmpty() ? languageOfEnvironment() : asked;
    if (!useLanguage(language)) {
        Output::message(CommandLineWords::tr("There is no language %1; choose en, es or fr_CA.").arg(language));
        return static_cast<int>(Exit::Usage);
    }
    if (arguments.isEmpty() || arguments.first() == QStringLiteral("--help") ||
        arguments.first() == QStringLiteral("-h")) {
        printCommands(commands, arguments.isEmpty() ? stderr : stdout);
        return static_cast<int>(arguments.isEmpty() ? Exit::Usage : Exit::Done);
    }
    if (arguments.first() == QStringLiteral("--version")) {
        std::fprintf(stdout, "witnessmarkctl %s\n", WM_VERSION);
        return static_cast<int>(Exit::Done);
    }
    Command *command = find(commands, arguments);
    if (command == nullptr) {
        const QString word = arguments.first();
        const QString second = arguments.value(1);
        const bool group = isGroup(commands, word);
        if (group && (second == QStringLiteral("--help") || second == QStringLiteral("-h"))) {
            printCommands(commands, stdout, word);
            return static_cast<int>(Exit::Done);
        }
        const QString unknown = group && !second.isEmpty() ? word + u' ' + second : word;
        if (group && second.isEmpty())
            Output::message(CommandLineWords::tr("witnessmarkctl: “%1” needs another word.").arg(word));
        else
            Output::message(CommandLineWords::tr("witnessmarkctl: there is no command “%1”.").arg(unknown));
        printCommands(commands, stderr, group ? word : QString());
        return static_cast<int>(Exit::Usage);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary() + QStringLiteral("\n\n") + CommandLineWords::tr("Example:") +
                                     QStringLiteral("\n  ") + command->example());
    const QCommandLineOption json(QStringLiteral("json"),
                                  CommandLineWords::tr("Print one JSON document (or one a line)."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), CommandLineWords::tr("Keep the store in DIR."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  CommandLineWords::tr("Show this help."));
    const QCommandLineOption speak(QStringLiteral("language"),
                                   CommandLineWords::tr("Speak en, es or fr_CA; what the environment says without it."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption passphrase(
        QStringLiteral("passphrase-file"),
        CommandLineWords::tr(
            "Read the passphrase of a sealed store from the first line of FILE (- for standard input); "
            "without it, from WITNESSMARK_PASSPHRASE in the environment."),
        QStringLiteral("FILE"));
    parser.addOptions({json, dataDir, passphrase, speak, help});
    command->describe(parser);
    const auto words = command->name().count(u' ') + 1;
    if (!parser.parse(QStringList(command->name()) + arguments.mid(words))) {
        Output::message(QStringLiteral("witnessmarkctl %1: %2").arg(command->name(), parser.errorText()));
        return static_cast<int>(Exit::Usage);
    }
    if (parser.isSet(help)) {
        std::fprintf(stdout, "%s", qUtf8Printable(helpOf(parser, *command)));
        return static_cast<int>(Exit::Done);
    }
    Context context{Output(parser.isSet(json)),
                    parser.isSet(dataDir) ? parser.value(dataDir)
                                          : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                    parser.value(passphrase)};
    return static_cast<int>(command->run(parser, context));
}
