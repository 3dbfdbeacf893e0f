// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/pack_lint.h"

#include "core/catalog/pack.h"
#include "core/workflow/handbook_lint.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

/// The files asked for, or else every utility pack inside the program.
QStringList filesOf(const QStringList &asked)
{
    QStringList files;
    for (const QString &one : asked) {
        const QString inside = QStringLiteral(":/wm/packs/%1.json").arg(one);
        files.append(!QFileInfo::exists(one) && QFileInfo::exists(inside) ? inside : one);
    }
    if (asked.isEmpty())
        for (const QString &id : catalog::Pack::installed())
            if (const auto pack = catalog::Pack::load(id); pack && pack->sort() == catalog::PackSort::Utility)
                files.append(QStringLiteral(":/wm/packs/%1.json").arg(id));
    return files;
}

/// Of a pack that has no rules only the head, the citations and the places of its texts are looked at.
Result<workflow::LintReport> lintOf(const workflow::HandbookFiles &files)
{
    if (files.pack.value(u"sort").toString() == u"utility")
        return workflow::lintHandbook(files);
    workflow::LintReport report;
    for (const catalog::PackProblem &problem : catalog::lintPack(files.pack))
        report.faults.append({true, problem.pointer, problem.message});
    return report;
}

QJsonObject told(const workflow::HandbookFiles &files, const workflow::LintReport &report, const Output &output)
{
    const QString name = files.path.startsWith(u':') ? files.pack.value(u"id").toString() : files.path;
    QJsonArray faults;
    for (const workflow::LintFault &fault : report.faults) {
        faults.append(QJsonObject{{QStringLiteral("grave"), fault.grave},
                                  {QStringLiteral("place"), fault.pointer},
                                  {QStringLiteral("message"), fault.message}});
        output.text(QStringLiteral("%1%2: %3")
                        .arg(fault.grave ? QString() : CommandLineWords::tr("to be looked at: "),
                             fault.pointer.isEmpty() ? name : fault.pointer, fault.message));
    }
    const qsizetype grave = std::count_if(report.faults.begin(), report.faults.end(),
                                          [](const workflow::LintFault &fault) { return fault.grave; });
    output.text(CommandLineWords::tr("%1: rules %2, tests run %3, faults %4, to be looked at %5")
                    .arg(name)
                    .arg(report.rules)
                    .arg(report.tests)
                    .arg(grave)
                    .arg(report.faults.size() - grave));
    if (report.rules > 0 && !files.tests)
        output.text(CommandLineWords::tr("No test was run: the tests of a pack inside the program lie beside its file "
                                         "in the project. Give that file instead of the id."));
    if (!report.requirementsKnown)
        output.text(CommandLineWords::tr("Requirement ids were not looked up: no list of them was given."));
    return {{QStringLiteral("file"), name},           {QStringLiteral("id"), files.pack.value(u"id").toString()},
            {QStringLiteral("valid"), report.good()}, {QStringLiteral("rules"), report.rules},
            {QStringLiteral("tests"), report.tests},  {QStringLiteral("requirements_known"), report.requirementsKnown},
            {QStringLiteral("faults"), faults}};
}

} // namespace

QString PackLint::name() const
{
    return QStringLiteral("pack lint");
}

QString PackLint::summary() const
{
    return CommandLineWords::tr("says everything that is wrong with a pack, and runs its tests");
}

QString PackLint::example() const
{
    return QStringLiteral("witnessmarkctl pack lint my-utility-2026.json");
}

void PackLint::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        CommandLineWords::tr("Packs, by file or id; without one, the utility packs inside the program."),
        QStringLiteral("[FILE...]"));
    parser.addOption({QStringLiteral("requirements"),
                      CommandLineWords::tr("The requirement ids there are, one a line; without it, requirements.txt "
                                           "beside the pack."),
                      QStringLiteral("FILE")});
}

Exit PackLint::run(const QCommandLineParser &parser, const Context &context)
{
    bool valid = true;
    QJsonArray packs;
    for (const QString &file : filesOf(parser.positionalArguments())) {
        auto files = workflow::readHandbookFiles(file);
        if (!files)
            return Output::fail(files.error());
        if (parser.isSet(QStringLiteral("requirements"))) {
            auto ids = workflow::readRequirementIds(parser.value(QStringLiteral("requirements")));
            if (!ids)
                return Output::fail(ids.error());
            files->requirements = std::move(*ids);
        }
        const auto report = lintOf(*files);
        if (!report)
            return Output::fail(report.error());
        valid = valid && report->good();
        packs.append(told(*files, *report, context.output));
    }
    context.output.document({{QStringLiteral("valid"), valid}, {QStringLiteral("packs"), packs}});
    return valid ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
