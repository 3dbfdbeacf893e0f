// SPDX-License-Identifier: GPL-3.0-or-later
// The packet: made, verified, signed, and what keeps it open.
#include "tests/ui/devices_world.h"

#include <QtCore/QFileInfo>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace {

using namespace wm;
using test::Devices;

TEST_F(Devices, thePacketIsMadeVerifiedAndSignedAsADemonstration)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    ui::PacketController &packet = *job().packet();
    job().setTab(QStringLiteral("packet"));
    ASSERT_TRUE(until([&] { return packet.proofShape() == int(ui::StatusShape::Pass); }))
        << packet.proof().toStdString();
    EXPECT_FALSE(packet.firstOpenStep().isEmpty());
    EXPECT_FALSE(job().installer().isEmpty()) << "also a demonstration is somebody's work";

    packet.sign(QStringLiteral("installer"), QStringLiteral("J. Rivera"), QStringLiteral("Done as recorded."));
    ASSERT_TRUE(until([&] { return packet.signatures()->count() == 1; })) << app().problem().toStdString();
    EXPECT_TRUE(packet.signatures()->details().at(0).note.contains(QStringLiteral("DEMONSTRATION")));
    EXPECT_NE(packet.signatures()->details().at(0).label,
              ui::PacketController::capacityName(QStringLiteral("installer")))
        << "nobody signs a demonstration as an installer";
    // The record has grown: what is said of it follows.
    ASSERT_TRUE(until([&] {
        return !packet.head().isEmpty() && packet.proof().contains(QString::number(job().entryCount()));
    })) << packet.proof().toStdString();
    ASSERT_TRUE(until([&] { return packet.lacks()->count() > 0; }));
    EXPECT_NE(packet.missingShape(), int(ui::StatusShape::Pass));

    packet.make();
    EXPECT_TRUE(packet.making());
    ASSERT_TRUE(until([&] { return !packet.making(); }, 60)) << app().problem().toStdString();
    EXPECT_TRUE(QFileInfo::exists(packet.file())) << app().problem().toStdString();
    EXPECT_FALSE(packet.outdated());
    ASSERT_TRUE(until([&] { return packet.report()->count() > 0 && !packet.verifying(); }, 60));
    EXPECT_EQ(packet.report()->details().at(0).shape, int(ui::StatusShape::Pass));
    // The window and the file say the same.
    QFile made(packet.file());
    ASSERT_TRUE(made.open(QIODevice::ReadOnly));
    const auto report = documents::verifyPacket(made.readAll());
    ASSERT_TRUE(report && report->standing);
    EXPECT_EQ(report->entries, job().entryCount());
    ASSERT_TRUE(until([&] { return !packet.head().isEmpty(); }));
    QStringList said;
    for (const ui::Detail &line : packet.lacks()->details())
        said.append(line.label);
    EXPECT_EQ(report->standing->missing, said);
    EXPECT_EQ(report->standing->open.findings(), packet.openFindings());
    EXPECT_TRUE(report->draft());

    // A packet that was tampered with says so.
    QFile file(packet.file());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("tampered");
    file.close();
    packet.verify();
    ASSERT_TRUE(until([&] { return !packet.verifying(); }, 60));
    EXPECT_EQ(packet.report()->details().at(0).shape, int(ui::StatusShape::Fail));
}

TEST_F(Devices, openFindingsAndAMissingSignatureKeepTheirStepsOpen)
{
    app().createDemonstration();
    ASSERT_TRUE(until([this] { return app().job() != nullptr; }));
    job().openStep(QStringLiteral("check.findings"));
    ui::StepController *step = job().step();
    ASSERT_EQ(step->page(), QStringLiteral("findings"));
    ASSERT_TRUE(until([&] { return step->pageShape() != int(ui::StatusShape::Waiting); }));
    record::Draft unknown{record::Kind::Fact, QStringLiteral("collar.aic_ka")}; // what was known is not any more
    unknown.value = {{QStringLiteral("v"), 1}, {QStringLiteral("source"), QStringLiteral("typed")}};
    job().append(job().state().replacing(unknown));
    ASSERT_TRUE(until([&] { return job().findings()->openInAll() > 0; }));
    for (ui::EvidenceItem *item : step->evidence())
        item->attest(true);
    EXPECT_FALSE(step->canRecord()) << step->missing().toStdString();
    EXPECT_TRUE(step->missing().contains(QString::number(job().findings()->openInAll())))
        << step->missing().toStdString();
    const int open = job().findings()->openInAll();
    step->skip(QStringLiteral("the office answers them"));
    ASSERT_TRUE(until([this] {
        return job().engine().status(job().state(), QStringLiteral("check.findings")).state ==
               workflow::StepState::Skipped;
    })) << app().problem().toStdString();
    EXPECT_TRUE(
        job().engine().status(job().state(), QStringLiteral("check.findings")).note.contains(QString::number(open)));
    job().openStep(QStringLiteral("sign.installer"));
    EXPECT_EQ(job().step()->pageShape(), int(ui::StatusShape::Missing));
    EXPECT_TRUE(job().step()->awaitsSignature());
}

} // namespace
