// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates one expression a line, for comparison with an evaluator written independently (cross_check.py).
// In: {"expression":…, "site":{…}, "measurements":{…}, "today":…}. Out: {"value":…} or {"unknown":[missing]}, and
// beside it "truth": true, false or null, as the program has it that is made for truth alone.
#include "core/rules/truth_program.h"

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
            const Facts facts{in.value(QStringLiteral("site")).toObject(),
                              in.value(QStringLiteral("measurements")).toObject(),
                              QDate::fromString(in.value(QStringLiteral("today")).toString(), Qt::ISODate), nullptr};
            const Outcome outcome = expression->evaluate(facts);
            if (outcome.value.isUndefined())
                out.insert(QStringLiteral("unknown"), QJsonArray::fromStringList(outcome.missing));
            else
                out.insert(QStringLiteral("value"), outcome.value);
            const Formulas none;
            TruthProgram program(none);
            const int twice[] = {program.add(*expression), program.add(*expression)}; // what is said again is kept
            wm::site::FactReader reader(facts.site);
            TruthRun run(program, facts, reader);
            Truth truth = run.truth(twice[0]);
            if (run.truth(twice[1]) != truth)
                out.insert(QStringLiteral("error"), QStringLiteral("asked twice, two answers"));
            out.insert(QStringLiteral("truth"), truth == Truth::Unknown ? QJsonValue() : truth == Truth::True);
        }
        std::cout << QJsonDocument(out).toJson(QJsonDocument::Compact).toStdString() << '\n';
    }
}
