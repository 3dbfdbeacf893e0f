// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/cloud_job_assign.h"

#include "app/witnessmarkctl/commands/office_users.h"
#include "core/base/ids.h"

#include <QtCore/QCoreApplication>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

} // namespace

QString CloudJobAssign::name() const
{
    return QStringLiteral("cloud job assign");
}
QString CloudJobAssign::summary() const
{
    return CommandLineWords::tr(
        "Assigns a job to an account: among installers, it is then for those alone to whom it is assigned.");
}
QString CloudJobAssign::example() const
{
    return QStringLiteral("witnessmarkctl cloud job assign 6f1d2c3b-0001-4000-8000-00000000c10d bo@example.org");
}

void CloudJobAssign::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("JOB"), CommandLineWords::tr("The job's id."));
    parser.addPositionalArgument(QStringLiteral("EMAIL"), CommandLineWords::tr("The person's e-mail address."));
    parser.addOption({QStringLiteral("take-back"),
                      CommandLineWords::tr("Take it back; a job that nobody has is for every installer again.")});
    OfficeUsers::describe(parser);
}

Exit CloudJobAssign::run(const QCommandLineParser &parser, const Context &context)
{
    const QStringList arguments = parser.positionalArguments();
    const JobId job = QUuid::fromString(arguments.value(0));
    if (arguments.size() != 2 || job.isNull()) {
        Output::message(
            CommandLineWords::tr("witnessmarkctl cloud job assign: give a job's id and an e-mail address."));
        return Exit::Usage;
    }
    const bool assigned = !parser.isSet(QStringLiteral("take-back"));
    const auto office = OfficeUsers::open(parser, context);
    if (!office)
        return Output::fail(office.error());
    const auto user = (*office)->byEmail(arguments.last());
    if (!user) {
        const Exit failed = Output::fail(user.error());
        return user.error().code == ErrorCode::NotFound ? Exit::No : failed;
    }
    const QString email = user->value(QStringLiteral("email")).toString();
    const auto answer = (*office)->ask(QByteArrayLiteral("POST"), QByteArrayLiteral("/v1/assignments"),
                                       {{QStringLiteral("job"), toText(job)},
                                        {QStringLiteral("user"), user->value(QStringLiteral("id"))},
                                        {QStringLiteral("assigned"), assigned}});
    if (!answer)
        return Output::fail(answer.error());
    context.output.document({{QStringLiteral("job"), toText(job)},
                             {QStringLiteral("email"), email},
                             {QStringLiteral("assigned"), assigned}});
    context.output.text((assigned ? CommandLineWords::tr("Job %1 is assigned to %2.")
                                  : CommandLineWords::tr("Job %1 is no longer assigned to %2."))
                            .arg(toText(job), email));
    return Exit::Done;
}

} // namespace wm::ctl
