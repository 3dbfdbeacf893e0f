// SPDX-License-Identifier: GPL-3.0-or-later
// Any text either is refused with a sentence or can be checked, explained and evaluated, to the same truth by both
// evaluators; nothing else may happen.
#include "core/rules/truth_program.h"

#include <QtCore/QJsonArray>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace wm::rules;
    static const auto types = *SchemaPathTypes::fromJson(QJsonObject{
        {QStringLiteral("properties"),
         QJsonObject{{QStringLiteral("a"), QJsonObject{{QStringLiteral("type"), QStringLiteral("number")}}},
                     {QStringLiteral("l"), QJsonObject{{QStringLiteral("type"), QStringLiteral("array")}}}}}});
    static const QJsonObject site{{QStringLiteral("a"), 1},
                                  {QStringLiteral("l"), QJsonArray{1, QJsonObject{{QStringLiteral("k"), 2}}}}};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto expression = Expression::parse(text);
    if (!expression) {
        if (expression.error().message.isEmpty())
            std::abort();
        return 0;
    }
    (void)expression->check(*types, Sort::Any);
    (void)expression->paths();
    const Facts facts{site, {}, {}, nullptr};
    const Outcome outcome = expression->evaluate(facts);
    if ((outcome.truth != Truth::Unknown) != outcome.value.isBool())
        std::abort();
    const Formulas none;
    TruthProgram program(none);
    const int number = program.add(*expression);
    wm::site::FactReader reader(site);
    // Where the one ran out of steps the other, which keeps what it worked out, may not have.
    if (TruthRun(program, facts, reader).truth(number) != outcome.truth && outcome.fault.isEmpty())
        std::abort();
    return 0;
}
