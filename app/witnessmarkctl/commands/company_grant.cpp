// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/company_grant.h"

#include "app/witnessmarkctl/admin_key.h"
#include "app/witnessmarkctl/new_file.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/documents/company.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr int kLongestDays = 3650;

Result<documents::Company> loadCompany(const QDir &folder)
{
    documents::Company company;
    const QString keyFile = folder.filePath(QStringLiteral("company.key"));
    const auto key = readFile(keyFile, 64 * 1024);
    if (!key)
        return key.error();
    if (QFileInfo(keyFile).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
        return makeError(ErrorCode::NoPermission,
                         CommandLineWords::tr("%1 can be read by others, so its key is not accepted. Run: chmod 600 %1")
                             .arg(keyFile));
    const auto certificate = readFile(folder.filePath(QStringLiteral("company.crt")), 64 * 1024);
    if (!certificate)
        return certificate.error();
    company.keyPem = *key;
    company.certificatePem = *certificate;
    return company;
}

} // namespace

QString CompanyGrant::name() const
{
    return QStringLiteral("company grant");
}

QString CompanyGrant::summary() const
{
    return CommandLineWords::tr("grants a person's key a role in a company, for example to change relays");
}

QString CompanyGrant::example() const
{
    return QStringLiteral(
        "witnessmarkctl company grant --company example-solar --person \"Ana Ruiz\" --role admin --key ana.key");
}

void CompanyGrant::describe(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{QStringLiteral("company"), CommandLineWords::tr("Folder of company.key and company.crt."),
          QStringLiteral("DIR")},
         {QStringLiteral("person"), CommandLineWords::tr("Whose key it is."), QStringLiteral("NAME")},
         {QStringLiteral("role"),
          CommandLineWords::tr("admin, installer, read_only or publisher; only an admin changes relays, "
                               "only a publisher signs packs."),
          QStringLiteral("ROLE"), QStringLiteral("admin")},
         {QStringLiteral("key"),
          CommandLineWords::tr("The person's Ed25519 key (PEM, its public half is enough); made when it is not there."),
          QStringLiteral("FILE")},
         {QStringLiteral("days"), CommandLineWords::tr("The grant ends after N days. It cannot be taken back before."),
          QStringLiteral("N"), QStringLiteral("365")},
         {QStringLiteral("out"), CommandLineWords::tr("The grant's file; without it, the key's name with .crt."),
          QStringLiteral("FILE")}});
}

Exit CompanyGrant::run(const QCommandLineParser &parser, const Context &context)
{
    bool isNumber = false;
    const int days = parser.value(QStringLiteral("days")).toInt(&isNumber);
    if (!parser.positionalArguments().isEmpty() || !parser.isSet(QStringLiteral("company")) ||
        !parser.isSet(QStringLiteral("person")) || !parser.isSet(QStringLiteral("key")) || !isNumber || days < 1 ||
        days > kLongestDays) {
        Output::message(CommandLineWords::tr("usage: witnessmarkctl company grant --company DIR --person NAME "
                                             "--key FILE [--role ROLE] [--days N] [--out FILE]"));
        return Exit::Usage;
    }
    const QFileInfo keyFile(parser.value(QStringLiteral("key")));
    const QString out = parser.isSet(QStringLiteral("out"))
                            ? parser.value(QStringLiteral("out"))
                            : keyFile.dir().filePath(keyFile.completeBaseName() + QStringLiteral(".crt"));
    const auto company = loadCompany(QDir(parser.value(QStringLiteral("company"))));
    if (!company)
        return Output::fail(company.error());
    const bool make = !keyFile.exists();
    const auto key = make ? makeAdminKey(keyFile.filePath()) : loadPublicKey(keyFile.filePath());
    if (!key)
        return Output::fail(key.error());
    const QDateTime now = SystemClock().utc();
    const documents::GrantRequest request{parser.value(QStringLiteral("person")), parser.value(QStringLiteral("role")),
                                          *key, now.addDays(days)};
    const auto grant = documents::issueGrant(*company, request, now);
    if (!grant)
        return Output::fail(grant.error());
    if (const auto kept = writeNewFile(out, *grant, 0644); !kept)
        return Output::fail(kept.error());
    context.output.document({{QStringLiteral("person"), request.person.trimmed()},
                             {QStringLiteral("role"), request.role},
                             {QStringLiteral("key"), keyFile.filePath()},
                             {QStringLiteral("key_made"), make},
                             {QStringLiteral("grant"), out},
                             {QStringLiteral("valid_until"), request.until.toString(Qt::ISODate)}});
    if (make)
        context.output.text(
            CommandLineWords::tr("%1 is new. It belongs to %2 alone.").arg(keyFile.filePath(), request.person));
    context.output.text(CommandLineWords::tr("%1 says until %2 that %3 is %4.")
                            .arg(out, request.until.date().toString(Qt::ISODate), request.person, request.role));
    return Exit::Done;
}

} // namespace wm::ctl
