// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/company_create.h"

#include "app/witnessmarkctl/new_file.h"
#include "app/witnessmarkctl/trust_folder.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/documents/company.h"
#include "core/documents/trust.h"
#include "core/record/files.h"

#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr int kYears = 10;

} // namespace

QString CompanyCreate::name() const
{
    return QStringLiteral("company create");
}

QString CompanyCreate::summary() const
{
    return CommandLineWords::tr("makes a company's key and certificate, which say who its administrators are");
}

QString CompanyCreate::example() const
{
    return QStringLiteral("witnessmarkctl company create --name \"Example Solar\" --out example-solar");
}

void CompanyCreate::describe(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{QStringLiteral("name"), CommandLineWords::tr("The company's name, as grants are to show it."),
          QStringLiteral("NAME")},
         {QStringLiteral("out"), CommandLineWords::tr("Folder for company.key (keep it secret) and company.crt."),
          QStringLiteral("DIR")},
         {QStringLiteral("demonstration"),
          CommandLineWords::tr("A company for demonstrations: what it grants counts for simulated devices only.")}});
}

Exit CompanyCreate::run(const QCommandLineParser &parser, const Context &context)
{
    if (!parser.positionalArguments().isEmpty() || !parser.isSet(QStringLiteral("name")) ||
        !parser.isSet(QStringLiteral("out"))) {
        Output::message(
            CommandLineWords::tr("usage: witnessmarkctl company create --name NAME --out DIR [--demonstration]"));
        return Exit::Usage;
    }
    const bool demonstration = parser.isSet(QStringLiteral("demonstration"));
    const QDateTime now = SystemClock().utc();
    const QDateTime until = now.addYears(kYears);
    const auto company = documents::makeCompany(parser.value(QStringLiteral("name")), demonstration, now, until);
    if (!company)
        return Output::fail(company.error());
    const QDir folder(parser.value(QStringLiteral("out")));
    const QString key = folder.filePath(QStringLiteral("company.key"));
    const QString certificate = folder.filePath(QStringLiteral("company.crt"));
    if (const auto made = record::makeFolder(folder.path(), CommandLineWords::tr("The company could not be kept"));
        !made)
        return Output::fail(made.error());
    if (const auto kept = writeNewFile(key, company->keyPem, 0600); !kept)
        return Output::fail(kept.error());
    if (const auto kept = writeNewFile(certificate, company->certificatePem, 0644); !kept)
        return Output::fail(kept.error());
    const QString print =
        QString::fromLatin1(sha256(documents::certificatesOf(company->certificatePem).value(0)).toHex());
    context.output.document({{QStringLiteral("company"), parser.value(QStringLiteral("name")).trimmed()},
                             {QStringLiteral("demonstration"), demonstration},
                             {QStringLiteral("key"), key},
                             {QStringLiteral("certificate"), certificate},
                             {QStringLiteral("certificate_sha256"), print},
                             {QStringLiteral("valid_until"), until.toString(Qt::ISODate)}});
    context.output.text(CommandLineWords::tr("Keep %1 secret: whoever has it makes administrators.").arg(key));
    context.output.text(CommandLineWords::tr("Machines that are to believe this company need %1, SHA-256 %2, in %3")
                            .arg(certificate, print, ownTrustFolder(context)));
    return Exit::Done;
}

} // namespace wm::ctl
