// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/deficiency_rows.h"

#include "app/witnessmarkctl/command.h"

#include <QtCore/QDateTime>

namespace wm::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

using State = workflow::Deficiency::State;

QString wordOf(State state)
{
    return state == State::Open       ? u"open"_s
           : state == State::Answered ? u"answered"_s
           : state == State::Accepted ? u"accepted"_s
                                      : u"withdrawn"_s;
}

QString shown(State state)
{
    return state == State::Open       ? CommandLineWords::tr("not answered")
           : state == State::Answered ? CommandLineWords::tr("answered, not accepted yet")
           : state == State::Accepted ? CommandLineWords::tr("accepted")
                                      : CommandLineWords::tr("taken back");
}

QString timeText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

QJsonArray toJson(const QList<workflow::Deficiency> &deficiencies)
{
    QJsonArray all;
    for (const workflow::Deficiency &one : deficiencies) {
        QJsonObject row{{u"id"_s, one.id},
                        {u"number"_s, one.number},
                        {u"state"_s, wordOf(one.state)},
                        {u"about"_s, one.about},
                        {u"subject"_s, one.subject},
                        {u"words"_s, one.words},
                        {u"cite"_s, one.cite},
                        {u"by"_s, one.by},
                        {u"when"_s, timeText(one.utcMs)},
                        {u"photos"_s, one.photos.size()}};
        if (!one.cure.isEmpty()) {
            row.insert(u"cure"_s, one.cure);
            row.insert(u"cured_by"_s, one.curedBy);
            row.insert(u"cured_when"_s, timeText(one.curedUtcMs));
        }
        all.append(row);
    }
    return all;
}

void say(const QList<workflow::Deficiency> &deficiencies, const Context &context)
{
    for (const workflow::Deficiency &one : deficiencies) {
        context.output.text(u"%1. %2 (%3)"_s.arg(QString::number(one.number), one.words, shown(one.state)));
        for (const QString &line : {one.subject, one.cite})
            if (!line.isEmpty())
                context.output.text(u"    "_s + line);
        if (!one.cure.isEmpty())
            context.output.text(u"    "_s + CommandLineWords::tr("Answer of %1: %2").arg(one.curedBy, one.cure));
    }
}

} // namespace wm::ctl
