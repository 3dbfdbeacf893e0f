// SPDX-License-Identifier: GPL-3.0-or-later
// Every expression of the workflow packs, held against the real language and the real vocabulary.

#include "core/rules/expression.h"
#include "resources/resources.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {

using wm::rules::Expression;

int check(const QString &text, const QString &where, const wm::rules::PathTypes &types)
{
    const auto parsed = Expression::parse(text);
    if (!parsed) {
        ADD_FAILURE() << where.toStdString() << ": " << parsed.error().message.toStdString() << "\n  "
                      << text.toStdString();
        return 1;
    }
    const auto sound = parsed->check(types);
    EXPECT_TRUE(sound) << where.toStdString() << ": " << sound.error().message.toStdString() << "\n  "
                       << text.toStdString();
    return 1;
}

int checkStep(const QJsonObject &step, const wm::rules::PathTypes &types)
{
    const QString id = step.value(QStringLiteral("id")).toString();
    int count = 0;
    if (step.contains(QStringLiteral("applies")))
        count += check(step.value(QStringLiteral("applies")).toString(), id, types);
    const std::pair<QString, QString> lists[] = {{QStringLiteral("gates"), QStringLiteral("require")},
                                                 {QStringLiteral("checks"), QStringLiteral("require")},
                                                 {QStringLiteral("evidence"), QStringLiteral("when")},
                                                 {QStringLiteral("reopens"), QStringLiteral("when")}};
    for (const auto &[list, key] : lists) {
        const QJsonArray elements = step.value(list).toArray();
        for (const QJsonValue &element : elements) {
            if (element[key].isString())
                count += check(element[key].toString(), id + u' ' + element[QStringLiteral("id")].toString(), types);
        }
    }
    return count;
}

TEST(PackExpressions, AreSoundInTheRealLanguage)
{
    wm::registerResources();
    const auto types = wm::rules::SchemaPathTypes::shipped();
    ASSERT_TRUE(types) << types.error().message.toStdString();
    int count = 0;
    const QStringList names = QDir(QStringLiteral(":/wm/packs")).entryList({QStringLiteral("*.json")});
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/wm/packs/") + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonObject pack = QJsonDocument::fromJson(file.readAll()).object();
        if (pack.value(QStringLiteral("sort")) != QStringLiteral("workflow"))
            continue;
        const QJsonArray steps = pack.value(QStringLiteral("steps")).toArray();
        for (const QJsonValue &step : steps)
            count += checkStep(step.toObject(), **types);
        const QJsonObject guards = pack.value(QStringLiteral("guards")).toObject();
        for (auto it = guards.begin(); it != guards.end(); ++it)
            count += check(it.value().toString(), name + u' ' + it.key(), **types);
    }
    EXPECT_GT(count, 150);
}

} // namespace
