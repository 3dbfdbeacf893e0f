// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/pack_list.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/pack_folder.h"
#include "core/base/clock.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

QString sortWord(catalog::PackSort sort)
{
    switch (sort) {
    case catalog::PackSort::Workflow:
        return QStringLiteral("workflow");
    case catalog::PackSort::Utility:
        return QStringLiteral("utility");
    case catalog::PackSort::Profile:
        return QStringLiteral("profile");
    case catalog::PackSort::Product:
        break;
    }
    return QStringLiteral("product");
}

QJsonObject row(const catalog::Pack &pack, const QString &publisher)
{
    QJsonObject one{
        {QStringLiteral("id"), pack.id()},
        {QStringLiteral("sort"), sortWord(pack.sort())},
        {QStringLiteral("version"), pack.version()},
        {QStringLiteral("effective"), pack.effective().toString(Qt::ISODate)},
        {QStringLiteral("title"), pack.title(packLanguage())},
        {QStringLiteral("source"), publisher.isEmpty() ? QStringLiteral("program") : QStringLiteral("folder")}};
    if (pack.sort() == catalog::PackSort::Utility) {
        one.insert(QStringLiteral("utility"), pack.json().value(u"utility"));
        one.insert(QStringLiteral("rules"), pack.json().value(u"rules").toArray().size());
        one.insert(QStringLiteral("complete"), pack.json().value(u"state").toString() != u"in-preparation");
    }
    if (!publisher.isEmpty())
        one.insert(QStringLiteral("publisher"), publisher);
    return one;
}

} // namespace

QString PackList::name() const
{
    return QStringLiteral("pack list");
}

QString PackList::summary() const
{
    return CommandLineWords::tr("lists the packs in force, and those that were refused");
}

QString PackList::example() const
{
    return QStringLiteral("witnessmarkctl pack list --json");
}

void PackList::describe(QCommandLineParser &parser) const
{
    parser.addOption(trustOption());
}

Exit PackList::run(const QCommandLineParser &parser, const Context &context)
{
    if (!parser.positionalArguments().isEmpty()) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl pack list [--trust DIR]"));
        return Exit::Usage;
    }
    const documents::PackShelf shelf = openShelf(parser, context);
    QJsonArray packs, refused;
    const auto tell = [&](const catalog::Pack &pack, const QString &publisher) {
        packs.append(row(pack, publisher));
        context.output.text(QStringLiteral("%1  %2  %3").arg(pack.id(), pack.version(), pack.title(packLanguage())));
        if (!publisher.isEmpty())
            context.output.text(QStringLiteral("    ") + CommandLineWords::tr("from %1").arg(publisher));
    };
    for (const QString &id : catalog::Pack::installed()) {
        const auto pack = catalog::Pack::load(id);
        if (!pack)
            return Output::fail(pack.error());
        if (pack->sort() != catalog::PackSort::Utility)
            tell(*pack, {});
    }
    for (const documents::ShelvedPack &one : shelf.packs())
        tell(one.pack, one.publisher);
    for (const documents::RefusedPack &one : shelf.refused()) {
        refused.append(QJsonObject{{QStringLiteral("file"), one.file}, {QStringLiteral("reason"), one.reason}});
        context.output.text(CommandLineWords::tr("Refused: %1").arg(one.reason));
    }
    context.output.document({{QStringLiteral("packs"), packs}, {QStringLiteral("refused"), refused}});
    return Exit::Done;
}

} // namespace wm::ctl
