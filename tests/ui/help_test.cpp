// SPDX-License-Identifier: GPL-3.0-or-later
// Help without a network: every sort of error has its card, in every language, and the window leads to it.
#include "app/witnessmark/composition.h"
#include "core/catalog/pack.h"
#include "tests/support/until.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace {

using namespace wm;

class HelpPage : public testing::Test
{
protected:
    HelpPage()
    {
        qputenv("QT_QUICK_BACKEND", "software");
        Options options;
        options.dataDir = dir.path();
        options.language = QStringLiteral("en");
        composition = std::make_unique<Composition>(options);
        EXPECT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
        window->requestActivate();
        EXPECT_TRUE(until([this] { return window->isActive(); }));
    }
    ui::App &app() { return composition->app(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{30});
    }
    bool says(const QString &text) { return says(window->contentItem(), text); }
    static bool says(QQuickItem *from, const QString &text)
    {
        if (!from->isVisible())
            return false;
        if (from->inherits("QQuickText") && from->property("text").toString().contains(text))
            return true;
        const QList<QQuickItem *> children = from->childItems();
        return std::any_of(children.begin(), children.end(), [&](QQuickItem *child) { return says(child, text); });
    }
    /// Whether the focus is in a part of that name, or of the other.
    bool inside(const QString &name, const QString &other)
    {
        for (QQuickItem *up = window->activeFocusItem(); up; up = up->parentItem())
            if (up->objectName() == name || up->objectName() == other)
                return true;
        return false;
    }
    bool shows(const QString &text)
    {
        return until([&] {
            window->grabWindow();
            return says(text);
        });
    }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
};

TEST_F(HelpPage, EverySortOfErrorHasItsCardInEveryLanguage)
{
    QStringList english;
    for (const QString &language : ui::Language::available()) {
        app().settings()->setLanguage(language);
        const QList<ui::Detail> cards = app().help()->errors()->details();
        ASSERT_EQ(cards.size(), static_cast<int>(ErrorCode::Io) + 1);
        QStringList titles;
        for (const ui::Detail &card : cards) {
            EXPECT_FALSE(card.key.isEmpty());
            EXPECT_FALSE(card.label.isEmpty()) << card.key.toStdString();
            EXPECT_GT(card.reason.size(), 10) << card.key.toStdString() << ": why";
            EXPECT_GT(card.note.size(), 10) << card.key.toStdString() << ": what helps";
            titles.append(card.label);
        }
        titles.removeDuplicates();
        EXPECT_EQ(titles.size(), cards.size());
        if (language == QLatin1String("en"))
            english = titles;
        else
            for (const QString &title : titles)
                EXPECT_FALSE(english.contains(title)) << language.toStdString() << ": " << title.toStdString();
    }
}

// Every row of both manuals' tables (the ledger's ids), with its causes and all it says to do.
TEST_F(HelpPage, EveryProblemOfTheManualsHasItsCardInEveryLanguage)
{
    QFile file(QStringLiteral(WM_SOURCE_DIR "/tests/data/requirement_ids.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> ledger;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.contains("-TROUBLE-"))
            ledger.insert(QString::fromUtf8(line.trimmed()));
    ASSERT_EQ(ledger.size(), 33);
    QStringList english;
    for (const QString &language : ui::Language::available()) {
        app().settings()->setLanguage(language);
        app().help()->setChapter(QStringLiteral("devices"));
        QHash<QString, ui::Detail> cards;
        for (const ui::Detail &card : app().help()->devices()->details())
            cards.insert(card.key, card);
        QSet<QString> told;
        qsizetype problems = 0;
        for (const auto &[name, device] : {std::pair{"connectder-smart-v3", QStringLiteral("collar:")},
                                           std::pair{"ims-1000-2000", QStringLiteral("ims:")}}) {
            const auto pack = catalog::Pack::load(QString::fromLatin1(name));
            ASSERT_TRUE(pack);
            const QJsonObject json = pack->localized(language);
            for (const QJsonValue problem : json[u"troubleshooting"].toArray()) {
                ++problems;
                const ui::Detail card = cards.value(device + problem[u"id"].toString());
                EXPECT_EQ(card.label, problem[u"problem"].toString());
                EXPECT_GT(card.reason.size(), 20) << card.key.toStdString() << ": why";
                for (const QJsonValue action : problem[u"actions"].toArray()) {
                    EXPECT_TRUE(card.note.contains(action[u"text"].toString())) << card.key.toStdString();
                    for (const QJsonValue id : action[u"requirements"].toArray())
                        told.insert(id.toString());
                }
                for (const QJsonValue id : problem[u"requirements"].toArray())
                    told.insert(id.toString());
                if (language == QLatin1String("en"))
                    english.append(card.reason);
                else
                    EXPECT_FALSE(english.contains(card.reason)) << language.toStdString() << card.key.toStdString();
            }
        }
        EXPECT_EQ(cards.size(), problems);
        EXPECT_EQ(told, ledger);
    }
    app().settings()->setLanguage(QStringLiteral("en"));
    app().help()->setCard(QStringLiteral("collar:blank"));
    EXPECT_TRUE(shows(QStringLiteral("proves nothing dead")));
    EXPECT_TRUE(shows(QStringLiteral("2. Is the collar’s breaker ON?")));
}

TEST_F(HelpPage, AMessageLeadsToItsCard)
{
    app().report(makeError(ErrorCode::DiskFull, QStringLiteral("The photo could not be kept.")));
    ASSERT_TRUE(shows(QStringLiteral("Why, and what helps")));
    app().help()->openCard(app().problemCard());
    EXPECT_TRUE(shows(QStringLiteral("There is no room left")));
    EXPECT_TRUE(shows(QStringLiteral("Make room, then record again")));
    EXPECT_FALSE(says(QStringLiteral("have the user added to the group"))) << "only its own is unfolded";
    QTest::keyClick(window, Qt::Key_Escape);
    EXPECT_TRUE(until([this] { return app().help()->chapter().isEmpty(); })) << "it can be opened again";
    app().help()->setChapter(QStringLiteral("words"));
    EXPECT_TRUE(shows(QStringLiteral("Point of common coupling")));
    app().help()->setSearch(QStringLiteral("fault current"));
    EXPECT_EQ(app().help()->words()->count(), 1);
}

TEST_F(HelpPage, TheKeysAreAKeyAway)
{
    QTest::keyClick(window, Qt::Key_F1);
    ASSERT_TRUE(until([this] { return app().help()->chapter() == QLatin1String("keys"); }));
    EXPECT_TRUE(shows(QStringLiteral("Records the step, or goes to what is missing")));
    QTest::keyClick(window, Qt::Key_Escape);
    ASSERT_TRUE(until([this] { return app().help()->chapter().isEmpty(); }));
    QTest::keyClick(window, Qt::Key_5, Qt::ControlModifier);
    EXPECT_TRUE(until([this] { return app().place() == QLatin1String("settings"); }));
    QTest::keyClick(window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(until([this] { return app().place() == QLatin1String("jobs"); }));
}

// Nobody tabs through the whole window at every step.
TEST_F(HelpPage, TheFocusGoesAlongWithWhoeverWorksByKeyboard)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    QTest::mouseClick(window, Qt::LeftButton, {}, QPoint(900, 5));
    EXPECT_FALSE(app().keyed());
    QTest::keyClick(window, Qt::Key_F6);
    EXPECT_TRUE(app().keyed());
    ASSERT_TRUE(until([this] {
        window->grabWindow();
        return window->activeFocusItem() && inside(QStringLiteral("tool.l1"), QStringLiteral("evidence.l1"));
    })) << "what it is measured with comes first";
    app().job()->openStep(QStringLiteral("check.inverter-settings"));
    const QString first = app().job()->step()->missingAt();
    ASSERT_FALSE(first.isEmpty()) << app().job()->step()->missing().toStdString();
    EXPECT_TRUE(until([&] {
        window->grabWindow();
        return window->activeFocusItem() && inside(first, first);
    })) << first.toStdString();
}

} // namespace
