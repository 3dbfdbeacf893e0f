// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/collar_find.h"

#include "devices/find/collar_finder.h"

#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <chrono>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

using workflow::FindPlace;

QJsonObject document(const FindPlace &place)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("link"), place.link},
            {QStringLiteral("name"), place.name},
            {QStringLiteral("state"), toWord(place.state)},
            {QStringLiteral("words"), place.words},
            {QStringLiteral("serial"), orNull(place.serial)},
            {QStringLiteral("part_number"), orNull(place.partNumber)},
            {QStringLiteral("simulated"), place.simulated},
            {QStringLiteral("known"), place.known},
            {QStringLiteral("dbm"), place.dbm ? QJsonValue(*place.dbm) : QJsonValue()}};
}

bool isSettled(const FindPlace &place)
{
    return place.state != FindPlace::State::Waiting && place.state != FindPlace::State::Looking;
}

/// Prints what is new about the search since the last call: each stage of each place, and how it ended there.
class Teller
{
public:
    explicit Teller(const Output &output) : m_output(output) {}
    void tell(const workflow::CollarFinder &finder)
    {
        if (finder.radioWords() != m_radio) {
            m_radio = finder.radioWords();
            m_output.text(m_radio);
        }
        for (const FindPlace &place : finder.places()) {
            if (m_told.value(place.link) == place.words)
                continue;
            m_told.insert(place.link, place.words);
            m_output.text(QStringLiteral("%1: %2").arg(place.name, place.words));
            if (isSettled(place))
                m_output.document(document(place));
        }
    }

private:
    const Output &m_output;
    QString m_radio;
    QHash<QString, QString> m_told;
};

} // namespace

QString CollarFind::name() const
{
    return QStringLiteral("collar find");
}

QString CollarFind::summary() const
{
    return CommandLineWords::tr("looks for collars at every port and by Bluetooth");
}

QString CollarFind::example() const
{
    return QStringLiteral("witnessmarkctl collar find --json");
}

void CollarFind::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("LINK"),
                                 CommandLineWords::tr("Look there, too: a pseudo-terminal or another link."),
                                 QStringLiteral("[LINK...]"));
    parser.addOption({QStringLiteral("no-bluetooth"), CommandLineWords::tr("Look at ports only.")});
    parser.addOption({QStringLiteral("only"), CommandLineWords::tr("Look at the links given and nowhere else.")});
    parser.addOption({QStringLiteral("timeout-s"), CommandLineWords::tr("End the search after N seconds."),
                      QStringLiteral("N"), QStringLiteral("60")});
}

Exit CollarFind::run(const QCommandLineParser &parser, const Context &context)
{
    bool isNumber = false;
    const double timeout = parser.value(QStringLiteral("timeout-s")).toDouble(&isNumber);
    const bool only = parser.isSet(QStringLiteral("only"));
    if (!isNumber || !(timeout > 0 && timeout < 1e6) || (only && parser.positionalArguments().isEmpty())) {
        Output::message(CommandLineWords::tr(
            "usage: witnessmarkctl collar find [LINK...] [--no-bluetooth] [--only] [--timeout-s N]"));
        return Exit::Usage;
    }
    auto models = sunspec::Catalogue::builtIn();
    if (!models)
        return Output::fail(models.error());
    SystemClock clock;
    const link::SystemPortEnumerator ports;
    find::KnownDevices known(QDir(context.dataDir).filePath(QStringLiteral("known-devices.json")));
    find::SearchIn where;
    where.known = &known;
    for (const QString &text : parser.positionalArguments()) {
        const auto parsed = link::parseLink(text);
        if (!parsed) {
            Output::fail(parsed.error());
            return Exit::Usage;
        }
        where.more.append({link::toText(*parsed), link::toText(*parsed)});
    }
    if (!only)
        where.ports = &ports;
    if (!only && !parser.isSet(QStringLiteral("no-bluetooth")))
        where.radio = std::make_unique<find::SystemRadio>(clock);
    find::CollarFinder finder(
        std::move(where), [&clock](const link::LinkText &text) { return link::makeDeviceLink(text, clock); }, clock,
        *std::move(models));
    Teller teller(context.output);
    QObject::connect(&finder, &workflow::CollarFinder::changed, &finder, [&] { teller.tell(finder); });
    QObject::connect(&finder, &workflow::CollarFinder::ended, &finder, [] { QCoreApplication::exit(); });
    const auto limit = clock.after(std::chrono::duration_cast<Duration>(std::chrono::duration<double>(timeout)),
                                   [&finder] { finder.cancel(); });
    finder.start();
    if (finder.running())
        QCoreApplication::exec();
    QJsonArray collars;
    for (const FindPlace &place : finder.places())
        if (place.state == FindPlace::State::Collar)
            collars.append(place.link);
    context.output.text(finder.words());
    context.output.document(
        {{QStringLiteral("summary"),
          QJsonObject{{QStringLiteral("collars"), collars},
                      {QStringLiteral("words"), finder.words()},
                      {QStringLiteral("bluetooth"),
                       finder.radioWords().isEmpty() ? QJsonValue() : QJsonValue(finder.radioWords())}}}});
    return collars.isEmpty() ? Exit::No : Exit::Done;
}

} // namespace wm::ctl
