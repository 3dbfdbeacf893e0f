// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/collar_product.h"

#include <gtest/gtest.h>

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace wm::catalog {

namespace {

CollarProduct product(const QString &language = {})
{
    const auto loaded = CollarProduct::load(language);
    EXPECT_TRUE(loaded) << qUtf8Printable(loaded.error().message);
    return *loaded;
}

QStringList ids(const QList<Advice> &advice)
{
    QStringList all;
    for (const auto &one : advice)
        all.append(one.id);
    return all;
}

} // namespace

// CD-SPEC-16, -18, -21, -29.
TEST(CollarProduct, Ratings)
{
    const auto collar = product();
    EXPECT_EQ(collar.number(QStringLiteral("max_power_w")), std::optional(15000.0));
    EXPECT_EQ(collar.number(QStringLiteral("max_continuous_a")), std::optional(64.0));
    EXPECT_EQ(collar.number(QStringLiteral("max_combined_a")), std::optional(160.0));
    EXPECT_EQ(collar.number(QStringLiteral("ambient_min_c")), std::optional(-30.0));
    EXPECT_EQ(collar.number(QStringLiteral("enclosure")), std::nullopt) << "a word is not a number";
    EXPECT_EQ(collar.number(QStringLiteral("nonsense")), std::nullopt);
    // Every line of the data sheet is there.
    QSet<QString> carried;
    for (const auto &rating : collar.ratings())
        carried.unite({rating.requirements.begin(), rating.requirements.end()});
    for (int i = 1; i <= 43; ++i)
        EXPECT_TRUE(carried.contains(QStringLiteral("CD-SPEC-%1").arg(i, 2, 10, QLatin1Char('0')))) << i;
}

// CD-LCD-01 … 13, notes C-15.
TEST(CollarProduct, WhatTheDisplaySays)
{
    const auto collar = product();
    EXPECT_EQ(ids(collar.meaningOf({.active = false})), QStringList{QStringLiteral("blank")})
        << "it says nothing about the relay";
    EXPECT_EQ(ids(collar.meaningOf({.text = QStringLiteral("FLIPPED")})),
              (QStringList{QStringLiteral("flipped"), QStringLiteral("relay-open")}));
    for (const auto &text : {QStringLiteral("no CEL"), QStringLiteral("no Cel"), QStringLiteral(" NO CEL ")})
        EXPECT_EQ(ids(collar.meaningOf({.text = text})).first(), QStringLiteral("no-cell"));
    for (const auto &text : {QStringLiteral("b4 EnR"), QStringLiteral("b4 EnA"), QStringLiteral("B4 ENR")})
        EXPECT_EQ(ids(collar.meaningOf({.text = text})).first(), QStringLiteral("before-enrol"));
    EXPECT_EQ(ids(collar.meaningOf({.text = QStringLiteral("240.1"), .thumbsUp = true, .arrow = true})),
              (QStringList{QStringLiteral("thumbs-up"), QStringLiteral("relay-shut")}));
    const auto grave = collar.meaningOf({.text = QStringLiteral("FLIPPED"), .skull = true});
    EXPECT_EQ(ids(grave),
              (QStringList{QStringLiteral("skull"), QStringLiteral("flipped"), QStringLiteral("relay-open")}));
    EXPECT_TRUE(grave[0].blocksProvisioning && grave[1].blocksProvisioning);
    for (const auto &state : collar.lcdStates())
        EXPECT_FALSE(state.meaning.isEmpty() || state.next.isEmpty()) << qUtf8Printable(state.id);
}

TEST(CollarProduct, EverySituationHasItsAdvice)
{
    const auto collar = product(QStringLiteral("es"));
    for (const auto *word : {"skull", "flipped", "no-cell", "before-enrol", "unprovisioned", "provisioning",
                             "provisioning-error", "operational", "report-error", "update-error", "unknown"}) {
        const auto advice = collar.situation(QString::fromLatin1(word));
        EXPECT_EQ(advice.id, QString::fromLatin1(word));
        EXPECT_FALSE(advice.next.isEmpty()) << word;
        if (!advice.troubleshooting.isEmpty()) {
            EXPECT_NE(collar.problem(advice.troubleshooting), nullptr) << word;
        }
    }
    EXPECT_EQ(collar.situation(QStringLiteral("on fire")).id, QStringLiteral("unknown"));
}

// Advice that touches the breaker leads back to the step that guards it.
TEST(CollarProduct, AdviceOnTheBreakerNamesItsGuard)
{
    const auto collar = product();
    for (const auto &advice : collar.lcdStates()) {
        if (advice.next.contains(QStringLiteral("breaker"))) {
            EXPECT_FALSE(advice.guard.isEmpty()) << qUtf8Printable(advice.id);
        }
    }
    int guarded = 0;
    for (const auto &problem : collar.problems(Role::Staff)) {
        for (const auto &action : problem.actions) {
            if (action.text.contains(QStringLiteral("breaker"))) {
                EXPECT_FALSE(action.guard.isEmpty()) << qUtf8Printable(problem.id);
                ++guarded;
            }
        }
    }
    EXPECT_EQ(guarded, 4) << "CD-TROUBLE-03, -11, -14, -17";
}

// CD-TROUBLE-01 … 20.
TEST(CollarProduct, Troubleshooting)
{
    const auto collar = product();
    QSet<QString> carried;
    for (const auto &problem : collar.problems(Role::Staff)) {
        for (const auto &action : problem.actions)
            carried.unite({action.requirements.begin(), action.requirements.end()});
    }
    EXPECT_EQ(carried.size(), 20);
    QStringList installer;
    for (const auto &problem : collar.problems(Role::Installer))
        installer.append(problem.id);
    EXPECT_TRUE(installer.contains(QStringLiteral("b4i")));
    EXPECT_FALSE(installer.contains(QStringLiteral("b4a")));
}

// CD-ROLE-01 … 37, notes C-11: deny by default; the relay is the admin's; provisioning also the admin's.
TEST(CollarProduct, Roles)
{
    const auto collar = product();
    EXPECT_EQ(collar.permissions().size(), 36);
    const QString relay = QStringLiteral("units.relay_position_open_or_shut"),
                  provision = QStringLiteral("units.provision");
    EXPECT_TRUE(collar.allowed(Role::Admin, relay));
    EXPECT_FALSE(collar.allowed(Role::Installer, relay));
    EXPECT_FALSE(collar.allowed(Role::ReadOnly, relay));
    EXPECT_TRUE(collar.allowed(Role::Admin, provision));
    EXPECT_TRUE(collar.allowed(Role::Installer, provision));
    EXPECT_FALSE(collar.allowed(Role::ReadOnly, provision));
    EXPECT_TRUE(collar.allowed(Role::ReadOnly, QStringLiteral("units.export_data")));
    EXPECT_FALSE(collar.allowed(Role::Installer, QStringLiteral("units.export_data")));
    EXPECT_FALSE(collar.allowed(Role::Admin, QStringLiteral("units.delete")));
    EXPECT_TRUE(collar.allowed(Role::Staff, QStringLiteral("units.delete")));
    EXPECT_FALSE(collar.allowed(Role::Admin, QStringLiteral("no.such.permission")));
    int admin = 0, installer = 0, readOnly = 0, staff = 0;
    for (const QString &permission : collar.permissions()) {
        admin += collar.allowed(Role::Admin, permission);
        installer += collar.allowed(Role::Installer, permission);
        readOnly += collar.allowed(Role::ReadOnly, permission);
        staff += collar.allowed(Role::Staff, permission);
    }
    EXPECT_EQ(admin, 23);
    EXPECT_EQ(installer, 6);
    EXPECT_EQ(readOnly, 4);
    EXPECT_EQ(staff, 9);
}

// CD-BOX-01 … 07, CD-SUPPORT-01 … 13.
TEST(CollarProduct, BoxAndSupport)
{
    const auto collar = product();
    EXPECT_EQ(collar.section(QStringLiteral("box")).value(u"items").toArray().size(), 6);
    EXPECT_EQ(collar.section(QStringLiteral("support")).value(u"phone").toString(), QStringLiteral("(571) 969-1701"));
    EXPECT_EQ(collar.section(QStringLiteral("warranty")).value(u"years").toInt(), 10);
}

} // namespace wm::catalog
