// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmarkctl/commands/neutral.h"

#include "app/language/language.h"
#include "app/witnessmarkctl/commands/number_option.h"
#include "core/catalog/neutral.h"

#include <QtCore/QJsonArray>

namespace wm::ctl {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

Exit usage(const QString &message)
{
    Output::message(QStringLiteral("witnessmarkctl neutral: ") + message);
    return Exit::Usage;
}

/// A size as a number where it is one ("1/0" stays a word); null for none.
QJsonValue sizeValue(const QString &awg)
{
    bool number = false;
    const int size = awg.toInt(&number);
    if (number)
        return size;
    return awg.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(awg);
}

} // namespace

QString NeutralCommand::name() const
{
    return QStringLiteral("neutral");
}
QString NeutralCommand::summary() const
{
    return CommandLineWords::tr("size the neutral of a collar in its socket");
}
QString NeutralCommand::example() const
{
    return QStringLiteral("witnessmarkctl neutral --breaker-a 60 --jaws 4 --awg 6");
}

void NeutralCommand::describe(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("breaker-a"), CommandLineWords::tr("The collar's breaker, in amperes."), QStringLiteral("N")},
        {QStringLiteral("jaws"), CommandLineWords::tr("The jaws of the meter socket: 4 or 5."), QStringLiteral("4|5")},
        {QStringLiteral("fifth-jaw-a"),
         CommandLineWords::tr("The ampacity of the fifth jaw; not known counts as too small."), QStringLiteral("X")},
        {QStringLiteral("awg"), CommandLineWords::tr("The wire size chosen for the pigtail."), QStringLiteral("N")},
        {QStringLiteral("material"),
         CommandLineWords::tr("Its metal, copper or aluminum; copper, as furnished, when not said."),
         QStringLiteral("copper|aluminum")},
    });
}

Exit NeutralCommand::run(const QCommandLineParser &parser, const Context &context)
{
    using catalog::ConductorMaterial;
    if (!parser.positionalArguments().isEmpty())
        return usage(CommandLineWords::tr("“%1” is not understood; everything is an option.")
                         .arg(parser.positionalArguments().first()));
    catalog::NeutralQuestion question;
    const auto breaker = numberOption(parser, QStringLiteral("breaker-a"));
    const auto jaws = numberOption(parser, QStringLiteral("jaws"));
    const auto jaw5 = numberOption(parser, QStringLiteral("fifth-jaw-a"));
    for (const auto *number : {&breaker, &jaws, &jaw5}) {
        if (!*number)
            return usage(number->error().message);
    }
    if (!*breaker || !*jaws)
        return usage(CommandLineWords::tr("--breaker-a and --jaws are needed."));
    if (**jaws != std::floor(**jaws) || **jaws < 0 || **jaws > 100)
        return usage(CommandLineWords::tr("--jaws must be a whole number."));
    if (*jaw5 && **jaw5 < 0)
        return usage(CommandLineWords::tr("--fifth-jaw-a cannot be negative."));
    question.breakerA = **breaker;
    question.socketJaws = static_cast<int>(**jaws);
    question.fifthJawA = *jaw5;
    if (parser.isSet(QStringLiteral("awg"))) {
        question.awg = parser.value(QStringLiteral("awg")).trimmed();
        if (question.awg.startsWith(u'#'))
            question.awg.remove(0, 1);
        if (!catalog::NeutralTables::sizeRank(question.awg))
            return usage(
                CommandLineWords::tr("“%1” is not an American wire gauge. It looks like 6 or 1/0.").arg(question.awg));
    }
    bool materialAssumed = false;
    if (parser.isSet(QStringLiteral("material"))) {
        const QString material = parser.value(QStringLiteral("material")).toLower();
        if (material != u"copper" && material != u"aluminum")
            return usage(CommandLineWords::tr("--material is copper or aluminum; “%1” is neither.").arg(material));
        question.material = material == u"copper" ? ConductorMaterial::Copper : ConductorMaterial::Aluminum;
    } else if (!question.awg.isEmpty()) {
        question.material = ConductorMaterial::Copper;
        materialAssumed = true;
    }

    const auto pack = catalog::Pack::load(QStringLiteral("connectder-smart-v3"));
    if (!pack)
        return Output::fail(pack.error());
    const auto tables = catalog::NeutralTables::fromPack(*pack, packLanguage());
    if (!tables)
        return Output::fail(tables.error());
    auto answer = tables->size(question);
    if (materialAssumed && answer.torque)
        answer.reasons.append(
            CommandLineWords::tr("Taken to be copper, as furnished: look at it. At the collar it must be copper."));

    const auto null = QJsonValue(QJsonValue::Null);
    context.output.document({
        {QStringLiteral("pigtail_required"), answer.pigtailRequired ? QJsonValue(*answer.pigtailRequired) : null},
        {QStringLiteral("furnished_awg"), answer.furnishedAwg ? QJsonValue(*answer.furnishedAwg) : null},
        {QStringLiteral("chosen_awg"), sizeValue(answer.chosenAwg)},
        {QStringLiteral("verdict"), catalog::toWord(answer.verdict)},
        {QStringLiteral("code"), answer.code},
        {QStringLiteral("torque_inlb"), answer.torque ? QJsonValue(answer.torque->value) : null},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(answer.reasons)},
        {QStringLiteral("cites"), QJsonArray::fromStringList(answer.cites)},
    });
    context.output.text(catalog::toWord(answer.verdict));
    for (const QString &reason : answer.reasons)
        context.output.text(reason);
    if (answer.torque)
        context.output.text(CommandLineWords::tr("Torque at the collar: %1").arg(catalog::inBothUnits(*answer.torque)));
    for (const QString &cite : answer.cites)
        context.output.text(QStringLiteral("  ") + cite);
    return answer.verdict == catalog::NeutralVerdict::Ok ? Exit::Done : Exit::No;
}

} // namespace wm::ctl
