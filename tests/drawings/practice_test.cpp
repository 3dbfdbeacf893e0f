// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawings/practice.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

using namespace wm::drawings;

namespace {

QJsonObject tables()
{
    QFile file(QStringLiteral(":/wm/drawings/practice.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Names of all figures and words, "factors.continuous"; tables of rows are one.
void collect(const QJsonObject &object, const QString &before, QStringList &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = before.isEmpty() ? it.key() : before + u'.' + it.key();
        if (name == QStringLiteral("sources") || name == QStringLiteral("comment"))
            continue;
        if (it.value().isObject())
            collect(it.value().toObject(), name, into);
        else
            into.append(name);
    }
}

bool covers(const QString &source, const QString &name)
{
    const QStringList steps = source.split(u'.');
    const QStringList parts = name.split(u'.');
    for (qsizetype index = 0; index < steps.size(); ++index) {
        if (steps.at(index) != QStringLiteral("*") && steps.at(index) != parts.value(index))
            return false;
    }
    return true;
}

TEST(Practice, EachFigureHasItsSource)
{
    QStringList names;
    collect(tables(), {}, names);
    ASSERT_GT(names.size(), 100);
    const QJsonObject sources = tables()[QStringLiteral("sources")].toObject();
    for (const QString &name : std::as_const(names)) {
        bool found = false;
        for (auto it = sources.begin(); it != sources.end(); ++it)
            found = found || (covers(it.key(), name) && !it.value().toString().isEmpty());
        EXPECT_TRUE(found) << name.toStdString();
    }
}

TEST(Practice, SourcesAreOfFiguresThatAreThere)
{
    QStringList names;
    collect(tables(), {}, names);
    const QJsonObject sources = tables()[QStringLiteral("sources")].toObject();
    for (auto it = sources.begin(); it != sources.end(); ++it)
        EXPECT_TRUE(std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return covers(it.key(), name);
        })) << it.key().toStdString();
}

TEST(Practice, LooksUpSizes)
{
    EXPECT_EQ(practice::ampacity(QStringLiteral("8"), QStringLiteral("copper"), 75), 50);
    EXPECT_EQ(practice::ampacity(QStringLiteral("250 kcmil"), QStringLiteral("aluminum"), 90), 230);
    EXPECT_FALSE(practice::ampacity(QStringLiteral("14"), QStringLiteral("aluminum"), 75));
    EXPECT_FALSE(practice::ampacity(QStringLiteral("8"), QStringLiteral("copper"), 105));
    EXPECT_EQ(practice::equipmentGround(61, QStringLiteral("copper")), QStringLiteral("8"));
    EXPECT_EQ(practice::equipmentGround(5000, QStringLiteral("copper")), QString());
    EXPECT_EQ(practice::electrodeConductor(QStringLiteral("4/0"), QStringLiteral("aluminum"), QStringLiteral("copper")),
              QStringLiteral("4"));
    EXPECT_EQ(practice::electrodeConductor({}, {}, QStringLiteral("aluminum")), QStringLiteral("6"));
    EXPECT_EQ(practice::tradeSize(1.25), QStringLiteral("1-1/4"));
    EXPECT_EQ(practice::tradeSize(0.125), QString());
    EXPECT_EQ(practice::nextStandardOcpd(255), 300);
    EXPECT_EQ(practice::article(QStringLiteral("2011"), QStringLiteral("labels")), QString());
    EXPECT_LT(practice::sizeRank(QStringLiteral("4/0")), practice::sizeRank(QStringLiteral("250")));
    EXPECT_LT(practice::sizeRank(QStringLiteral("10")), practice::sizeRank(QStringLiteral("8")));
}

} // namespace
