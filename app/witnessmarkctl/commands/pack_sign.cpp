// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/pack_sign.h"

#include "app/witnessmarkctl/admin_key.h"
#include "core/base/json.h"
#include "core/documents/pack_signature.h"
#include "core/documents/trust.h"
#include "core/record/files.h"
#include "core/workflow/handbook_lint.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// The grant that goes into the signature. Whether it is believed is for those who have the publisher's company among
/// their anchors.
Result<QByteArray> grantIn(const QString &file)
{
    const auto bytes = readFile(file, 64 * 1024);
    if (!bytes)
        return bytes.error();
    const QList<QByteArray> certificates = documents::certificatesOf(*bytes);
    if (certificates.isEmpty())
        return makeError(ErrorCode::Invalid,
                         CommandLineWords::tr("%1 holds no grant. Make one with: witnessmarkctl company grant "
                                              "--role publisher")
                             .arg(file));
    return certificates.first();
}

} // namespace

QString PackSign::name() const
{
    return QStringLiteral("pack sign");
}

QString PackSign::summary() const
{
    return CommandLineWords::tr("signs a utility pack that has no faults");
}

QString PackSign::example() const
{
    return QStringLiteral("witnessmarkctl pack sign my-utility-2026.json --key publisher.key");
}

void PackSign::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("FILE"), CommandLineWords::tr("The pack; its texts lie beside it."));
    parser.addOptions({{QStringLiteral("key"), CommandLineWords::tr("The publisher's Ed25519 key (PEM, mode 0600)."),
                        QStringLiteral("FILE")},
                       {QStringLiteral("grant"),
                        CommandLineWords::tr(
                            "The company's grant for that key, role publisher; without it, the key's name with .crt."),
                        QStringLiteral("FILE")}});
}

Exit PackSign::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("key"))) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl pack sign FILE --key KEY [--grant FILE]"));
        return Exit::Usage;
    }
    const QString file = parser.positionalArguments().first();
    const auto files = workflow::readHandbookFiles(file);
    if (!files)
        return Output::fail(files.error());
    const auto report = workflow::lintHandbook(*files);
    if (!report)
        return Output::fail(report.error());
    if (!report->good()) {
        for (const workflow::LintFault &fault : report->faults)
            if (fault.grave)
                Output::message(
                    QStringLiteral("%1: %2").arg(fault.pointer.isEmpty() ? file : fault.pointer, fault.message));
        Output::message(CommandLineWords::tr("%1 has faults and was not signed.").arg(file));
        return Exit::No;
    }
    const QFileInfo keyFile(parser.value(QStringLiteral("key")));
    const auto key = loadAdminKey(keyFile.filePath());
    if (!key)
        return Output::fail(key.error());
    const auto grant = grantIn(parser.isSet(QStringLiteral("grant"))
                                   ? parser.value(QStringLiteral("grant"))
                                   : keyFile.dir().filePath(keyFile.completeBaseName() + QStringLiteral(".crt")));
    if (!grant)
        return Output::fail(grant.error());
    const auto signature = documents::signPack(file, key->publicKey, *grant, key->sign);
    if (!signature)
        return Output::fail(signature.error());
    const QString target = documents::signatureFileOf(file);
    const auto kept =
        record::writeDurably(target, *signature, CommandLineWords::tr("The signature could not be kept"), 0644);
    if (!kept)
        return Output::fail(kept.error());
    context.output.document({{QStringLiteral("file"), file}, {QStringLiteral("signature"), target}});
    context.output.text(CommandLineWords::tr("%1 is signed: %2 goes with it, and its texts.").arg(file, target));
    return Exit::Done;
}

} // namespace wm::ctl
