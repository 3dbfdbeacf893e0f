// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a job in the real window: what is open is said before somebody signs, signing is the last act, and the
// packet that was made is there to be seen, reached and heard.
#include "app/witnessmark/composition.h"
#include "tests/support/until.h"
#include "tests/ui/worked_job.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

#include <gmock/gmock.h>

namespace {

using namespace wm;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

class PacketPage : public testing::Test
{
protected:
    PacketPage() { qputenv("QT_QUICK_BACKEND", "software"); }
    /// The demonstration's job, worked up to this step, open at it.
    void openAt(const QString &step)
    {
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        id = test::jobWorkedUpTo(dir.path(), app().services().engine, step);
        ASSERT_FALSE(id.isEmpty());
        ASSERT_TRUE(composition->show());
        window = qobject_cast<QQuickWindow *>(composition->engine().rootObjects().constFirst());
        ASSERT_TRUE(until([this] { return !app().jobs()->loading(); }));
        window->requestActivate();
        ASSERT_TRUE(until([this] { return window->isActive(); }));
        app().openJob(id);
        ASSERT_TRUE(until([this] { return app().job() != nullptr; })) << app().problem().toStdString();
        app().job()->openStep(step);
        settle();
    }
    ui::App &app() { return composition->app(); }
    ui::JobController &job() { return *app().job(); }
    ui::PacketController &packet() { return *job().packet(); }
    template <class Condition>
    bool until(Condition holds)
    {
        return test::until(holds, std::chrono::seconds{60});
    }
    void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            window->grabWindow();
            QCoreApplication::processEvents();
        }
    }
    static void everyItem(QQuickItem *from, const std::function<void(QQuickItem *)> &look)
    {
        if (!from->isVisible() || from->opacity() == 0)
            return;
        look(from);
        for (QQuickItem *child : from->childItems())
            everyItem(child, look);
    }
    QQuickItem *button(const QString &text)
    {
        QQuickItem *found = nullptr;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (item->inherits("QQuickAbstractButton") && item->property("text").toString() == text)
                found = item;
        });
        return found;
    }
    QQuickItem *named(const QString &name)
    {
        QQuickItem *found = nullptr;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            if (item->objectName() == name)
                found = item;
        });
        return found;
    }
    bool says(const QString &text)
    {
        bool found = false;
        everyItem(window->contentItem(), [&](QQuickItem *item) {
            found |= item->inherits("QQuickText") && item->property("text").toString().contains(text);
        });
        return found;
    }
    void click(const QString &text)
    {
        QQuickItem *item = button(text);
        ASSERT_NE(item, nullptr) << text.toStdString();
        QTest::mouseClick(window, Qt::LeftButton, {},
                          item->mapToScene({item->width() / 2, item->height() / 2}).toPoint());
        settle();
    }
    std::string lacks()
    {
        QStringList lines;
        for (const ui::Detail &line : packet().lacks()->details())
            lines.append(line.label);
        return lines.join(u'\n').toStdString();
    }
    /// By what is open, as the sheet says it: label and number.
    QMap<QString, QString> open()
    {
        QMap<QString, QString> rows;
        for (const ui::Detail &row : packet().open()->details())
            rows.insert(row.label, row.value);
        return rows;
    }
    bool weighed() { return !open().contains(u"Looking at what is missing …"_s); }

    QTemporaryDir dir;
    std::unique_ptr<Composition> composition;
    QQuickWindow *window = nullptr;
    QString id;
};

TEST_F(PacketPage, TheSheetSaysWhatIsOpenBeforeSomebodySigns)
{
    openAt(u"wire.field-torque"_s);
    job().setTab(u"packet"_s);
    ASSERT_TRUE(until([this] { return weighed() && packet().lacks()->count() > 0; }));
    int steps = 0;
    for (const workflow::StepStatus &one : job().engine().status(job().state())) {
        const workflow::Step *step = job().engine().pack().find(one.step);
        const bool notDone = one.state == workflow::StepState::Ready || one.state == workflow::StepState::Blocked ||
                             one.state == workflow::StepState::Waiting;
        steps += notDone && !step->optional && step->awaits != workflow::Awaits::Signature ? 1 : 0;
    }
    EXPECT_GT(steps, 20);
    EXPECT_EQ(open().value(u"Steps not done"_s), QString::number(steps));
    EXPECT_EQ(open().value(u"Findings open"_s).toInt(), packet().openFindings());
    for (const QSize &size : {QSize(1280, 800), QSize(360, 640)}) {
        window->resize(size);
        settle();
        QMetaObject::invokeMethod(button(u"Sign the record"_s), "clicked");
        settle();
        EXPECT_TRUE(says(u"Open when this is signed"_s)) << size.width();
        EXPECT_TRUE(says(u"Steps not done"_s)) << size.width();
        QTest::keyClick(window, Qt::Key_Escape);
        settle();
        EXPECT_FALSE(says(u"Open when this is signed"_s));
    }
    // Signed all the same: nobody is told that nobody signed.
    packet().sign(u"installer"_s, u"J. Rivera"_s, u"As far as it is."_s);
    ASSERT_TRUE(until([this] { return packet().signatures()->count() == 1; }));
    ASSERT_TRUE(until([this] { return weighed(); }));
    EXPECT_THAT(lacks(), Not(HasSubstr("Not done: Sign as installer")));
    EXPECT_THAT(lacks(), HasSubstr("Signed before its turn: Sign as installer"));
}

TEST_F(PacketPage, SigningIsTheLastActAndRecordsItsStep)
{
    openAt(u"sign.installer"_s);
    ASSERT_TRUE(until([this] { return weighed(); }));
    EXPECT_FALSE(open().contains(u"Steps not done"_s)) << "signing does that one";
    EXPECT_THAT(packet().confirms().toStdString(), HasSubstr("Sign as installer"));
    click(u"Sign the record"_s);
    EXPECT_TRUE(says(packet().confirms()));
    EXPECT_TRUE(says(u"Open when this is signed"_s));
    const int before = job().entryCount();
    QTest::keyClick(window, Qt::Key_Escape);
    packet().sign(u"installer"_s, u"J. Rivera"_s, u"Done as recorded."_s);
    settle();
    if (job().step()->stepId() == u"sign.installer") { // seen at once, and no second signature
        EXPECT_EQ(button(u"Sign the record"_s), nullptr);
        EXPECT_NE(button(u"Signing …"_s), nullptr);
    }
    packet().sign(u"installer"_s, u"J. Rivera"_s, u"Done twice."_s);
    ASSERT_TRUE(until([this] {
        return job().engine().status(job().state(), u"sign.installer"_s).state == workflow::StepState::Done;
    }));
    EXPECT_GT(job().entryCount(), before + 1);
    EXPECT_EQ(packet().signatures()->count(), 1);
    ASSERT_TRUE(until([this] { return job().step()->stepId() != u"sign.installer"; })) << "and the job goes on";
    EXPECT_FALSE(job().engine().status(job().state(), u"sign.installer"_s).reopened);
    ASSERT_EQ(job().step()->stepId(), u"sign.handover");
    EXPECT_FALSE(job().step()->canRecord()) << "nobody has said anything yet";
    for (ui::EvidenceItem *item : job().step()->evidence())
        item->attest(true);
    job().step()->record();
    ASSERT_TRUE(until([this] { return job().tab() == u"packet"; })) << "what is left is the packet";
    ASSERT_TRUE(until([this] { return weighed(); }));
    EXPECT_THAT(lacks(), Not(HasSubstr("Sign as installer")));
    EXPECT_EQ(packet().confirms(), QString()) << "nothing is confirmed twice";
}

TEST_F(PacketPage, AnInspectorsSignatureDoesNotDoTheInstallersStep)
{
    openAt(u"sign.installer"_s);
    packet().sign(u"inspector"_s, u"R. Castellanos"_s, u"Seen."_s);
    ASSERT_TRUE(until([this] { return packet().signatures()->count() == 1; }));
    settle();
    EXPECT_EQ(job().engine().status(job().state(), u"sign.installer"_s).state, workflow::StepState::Ready);
}

TEST_F(PacketPage, WhatWasMadeIsSeenReachedAndHeard)
{
    openAt(u"wire.field-torque"_s);
    for (const QSize &size : {QSize(360, 640), QSize(1280, 800)}) {
        window->resize(size);
        job().setTab(u"packet"_s);
        ASSERT_TRUE(until([this] { return weighed(); }));
        settle();
        EXPECT_EQ(button(u"Open the packet"_s), nullptr) << "it is not of this record";
        click(u"Make the packet"_s);
        ASSERT_TRUE(until([this] { return !packet().making() && !packet().verifying(); }))
            << app().problem().toStdString();
        settle();
        QQuickItem *focus = window->activeFocusItem();
        ASSERT_NE(focus, nullptr);
        EXPECT_EQ(focus->objectName(), u"packet.open");
        const QRectF seen = focus->mapRectToScene(QRectF(0, 0, focus->width(), focus->height()));
        EXPECT_TRUE(QRectF(QPointF(), window->size()).contains(seen)) << size.width() << " " << seen.y();
        EXPECT_EQ(button(u"Make the packet"_s), nullptr) << "nothing has changed since";
        EXPECT_LT(seen.bottom(), button(u"Open the packet"_s)->mapToScene({0, 0}).y()) << "not below the bar";
        EXPECT_TRUE(says(packet().madeAs()));
        EXPECT_TRUE(packet().madeAs().startsWith(u"A draft"_s));
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(named(u"packet.standing"_s));
        ASSERT_NE(told, nullptr);
        EXPECT_EQ(told->role(), QAccessible::AlertMessage);
        EXPECT_THAT(told->text(QAccessible::Name).toStdString(), HasSubstr("The packet is made. A draft"));
        job().setTab(u"steps"_s);
        job().findings()->setFact(u"premises.ambient_max_c"_s, u"41"_s); // and one is to be made anew
        ASSERT_TRUE(until([this] { return !job().findings()->saving(); }));
        settle();
    }
}

} // namespace
