// SPDX-License-Identifier: GPL-3.0-or-later
// Any text either is refused with a sentence or can be checked, explained and evaluated; nothing else may happen.
#include "core/rules/expression.h"

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
    const Outcome outcome = expression->evaluate({site, {}, {}, nullptr});
    if ((outcome.truth != Truth::Unknown) != outcome.value.isBool())
        std::abort();
    return 0;
}
