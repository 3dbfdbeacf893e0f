// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/torque.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/commands/number_option.h"
#include "core/catalog/neutral.h"
#include "core/catalog/torque.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

Exit usage(const QString &message)
{
    Output::message(QStringLiteral("witnessmarkctl torque: ") + message);
    return Exit::Usage;
}

QJsonValue valueOrNull(const std::optional<InchPounds> &torque)
{
    return torque ? QJsonValue(torque->value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString TorqueCommand::name() const
{
    return QStringLiteral("torque");
}
QString TorqueCommand::summary() const
{
    return CommandLineWords::tr("look a torque up, judge a set or measured one");
}
QString TorqueCommand::example() const
{
    return QStringLiteral("witnessmarkctl torque neutral --awg 6 --measured-inlb 40");
}

void TorqueCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("TABLE"), CommandLineWords::tr("neutral, field or jbox-screw"));
    parser.addOptions({
        {QStringLiteral("awg"), CommandLineWords::tr("The wire size; the junction-box screws need none."),
         QStringLiteral("N")},
        {QStringLiteral("label-inlb"),
         CommandLineWords::tr("The torque on the product's label, which goes before the table."), QStringLiteral("L")},
        {QStringLiteral("set-inlb"), CommandLineWords::tr("What a preset tool was set to: it must equal the target."),
         QStringLiteral("X")},
        {QStringLiteral("measured-inlb"),
         CommandLineWords::tr("A reading: under the target is low; above it is judged only with --tolerance-pct "
                              "(else the verdict is none, and the exit status 1)."),
         QStringLiteral("X")},
        {QStringLiteral("tolerance-pct"), CommandLineWords::tr("What the company allows above the target, in percent."),
         QStringLiteral("P")},
    });
}

Exit TorqueCommand::run(const QCommandLineParser &parser, const Context &context)
{
    if (parser.positionalArguments().size() != 1)
        return usage(CommandLineWords::tr("say which table: neutral, field or jbox-screw."));
    catalog::TorqueQuestion question{parser.positionalArguments().first()};
    if (parser.isSet(QStringLiteral("awg"))) {
        question.awg = parser.value(QStringLiteral("awg")).trimmed();
        if (question.awg.startsWith(u'#'))
            question.awg.remove(0, 1);
        if (!catalog::NeutralTables::sizeRank(question.awg))
            return usage(
                CommandLineWords::tr("“%1” is not an American wire gauge. It looks like 6 or 1/0.").arg(question.awg));
    }
    const auto inchPounds = [&parser](const QString &option, std::optional<InchPounds> &target) -> Result<void> {
        const auto number = numberOption(parser, option);
        if (!number)
            return number.error();
        if (*number)
            target = InchPounds{**number};
        return {};
    };
    for (const auto &[option, target] : {std::pair{QStringLiteral("label-inlb"), &question.label},
                                         std::pair{QStringLiteral("set-inlb"), &question.set},
                                         std::pair{QStringLiteral("measured-inlb"), &question.measured}}) {
        if (auto read = inchPounds(option, *target); !read)
            return usage(read.error().message);
    }
    const auto tolerance = numberOption(parser, QStringLiteral("tolerance-pct"));
    if (!tolerance)
        return usage(tolerance.error().message);
    question.tolerancePct = *tolerance;

    const auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!pack)
        return Output::fail(pack.error());
    const auto tables = catalog::TorqueTables::fromPack(*pack, packLanguage());
    if (!tables)
        return Output::fail(tables.error());
    const auto answer = tables->judge(question);
    if (!answer)
        return usage(answer.error().message);

    using catalog::TorqueVerdict;
    const QString verdict = catalog::toWord(answer->verdict);
    QJsonObject json{{QStringLiteral("target_inlb"), valueOrNull(answer->target)},
                     {QStringLiteral("tolerance_inlb"), valueOrNull(answer->tolerance)},
                     {QStringLiteral("verdict"), verdict},
                     {QStringLiteral("table_inlb"), valueOrNull(answer->table)},
                     {QStringLiteral("from_label"), answer->fromLabel},
                     {QStringLiteral("reasons"), QJsonArray::fromStringList(answer->reasons)},
                     {QStringLiteral("cite"), answer->cite}};
    context.output.document(json);
    context.output.text(verdict);
    for (const QString &reason : answer->reasons)
        context.output.text(reason);
    context.output.text(QStringLiteral("  ") + answer->cite);
    // Only looked up: the target is the answer. Something judged is good or it is not; not judged is not good.
    const bool lookedUp = !question.set && !question.measured && answer->verdict == TorqueVerdict::None;
    return lookedUp || answer->verdict == TorqueVerdict::Ok ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
