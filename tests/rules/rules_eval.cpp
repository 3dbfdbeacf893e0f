// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates one expression a line, for comparison with an evaluator written independently (cross_check.py).
// In: {"expression":…, "site":{…}, "measurements":{…}, "today":…}. Out: {"value":…} or {"unknown":[missing]}.
#include "core/rules/expression.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <iostream>
#include <string>

int main()
{
    using namespace wm::rules;
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject in = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const auto expression = Expression::parse(in.value(QStringLiteral("expression")).toString());
        QJsonObject out;
        if (!expression) {
            out.insert(QStringLiteral("error"), expression.error().message);
        } else {
            const Outcome outcome = expression->evaluate(
                {in.value(QStringLiteral("site")).toObject(), in.value(QStringLiteral("measurements")).toObject(),
                 QDate::fromString(in.value(QStringLiteral("today")).toString(), Qt::ISODate), nullptr});
            if (outcome.value.isUndefined())
                out.insert(QStringLiteral("unknown"), QJsonArray::fromStringList(outcome.missing));
            else
                out.insert(QStringLiteral("value"), outcome.value);
        }
        std::cout << QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
}
