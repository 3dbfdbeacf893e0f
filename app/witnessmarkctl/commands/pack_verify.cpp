// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/pack_verify.h"

#include "app/witnessmarkctl/trust_folder.h"
#include "core/base/clock.h"
#include "core/documents/pack_signature.h"
#include "core/documents/trust.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// Whether an error says that the pack is not to be believed, rather than that it could not be looked at.
bool isAnswer(ErrorCode code)
{
    return code == ErrorCode::Refused || code == ErrorCode::Mismatch || code == ErrorCode::Invalid ||
           code == ErrorCode::NotFound;
}

} // namespace

QString PackVerify::name() const
{
    return QStringLiteral("pack verify");
}

QString PackVerify::summary() const
{
    return CommandLineWords::tr("says who vouches for a pack, and whether it is as they signed it");
}

QString PackVerify::example() const
{
    return QStringLiteral("witnessmarkctl pack verify my-utility-2026.json --trust trusted");
}

void PackVerify::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 CommandLineWords::tr("A pack, its signature (.sig) beside it."),
                                 QStringLiteral("FILE..."));
    parser.addOption(trustOption());
}

Exit PackVerify::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().isEmpty()) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl pack verify FILE... [--trust DIR]"));
        return Exit::Usage;
    }
    const QString folder = trustFolder(parser, context);
    const auto anchors = documents::trustAnchors(folder);
    if (!anchors)
        return Output::fail(anchors.error());
    bool valid = true;
    QJsonArray packs;
    for (const QString &file : parser.positionalArguments()) {
        if (!QFileInfo::exists(file))
            return Output::fail(makeError(ErrorCode::NotFound, CommandLineWords::tr("There is no file %1.").arg(file)));
        const auto grant = documents::verifyPack(file, *anchors, SystemClock().utc(),
                                                 folder.isEmpty() ? ownTrustFolder(context) : folder);
        QJsonObject one{{QStringLiteral("file"), file}, {QStringLiteral("valid"), grant.has_value()}};
        if (grant) {
            one.insert(QStringLiteral("publisher"), grant->person);
            one.insert(QStringLiteral("company"), grant->company);
            one.insert(QStringLiteral("demonstration"), grant->demonstration);
            context.output.text(
                CommandLineWords::tr("%1 is as %2 of %3 signed it.").arg(file, grant->person, grant->company));
        } else if (!isAnswer(grant.error().code)) {
            return Output::fail(grant.error());
        } else {
            one.insert(QStringLiteral("problem"), grant.error().message);
            context.output.text(grant.error().message);
        }
        valid = valid && grant.has_value();
        packs.append(one);
    }
    context.output.document({{QStringLiteral("valid"), valid}, {QStringLiteral("packs"), packs}});
    return valid ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
