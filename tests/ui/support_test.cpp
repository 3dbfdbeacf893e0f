// SPDX-License-Identifier: GPL-3.0-or-later
// The support page's view model: an installer's session, recorded by the real driver from a simulated device, says the
// same when it is replayed.
#include "app/witnessmark/composition.h"
#include "core/base/json.h"
#include "core/workflow/conversation_runner.h"
#include "core/workflow/store_journal.h"
#include "devices/capture/capture_file.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/host.h"
#include "devices/sim/ims_device.h"
#include "devices/sim/inverter_device.h"
#include "tests/support/until.h"

#include <gtest/gtest.h>

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;

namespace {

using namespace wm;

class SupportPage : public testing::Test
{
protected:
    SupportPage()
    {
        Options options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        composition = std::make_unique<Composition>(options);
        app().start();
        EXPECT_TRUE(until([this] { return !app().jobs()->loading(); }));
    }
    ~SupportPage() override
    {
        composition.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::App &app() { return composition->app(); }
    ui::Support &support() { return *app().support(); }
    template <class Condition>
    bool until(Condition holds, int seconds = 30)
    {
        return test::until(holds, std::chrono::seconds{seconds});
    }
    QString start(const sim::DeviceKind &kind, const sim::DeviceOptions &device, double speed)
    {
        sim::HostOptions where;
        where.speed = speed;
        // A name of its own: the number of a terminal that is gone is soon another program's.
        where.ptyLink = dir.filePath(u"device"_s);
        host = std::make_unique<sim::Host>(where, clock);
        const auto link = host->start(kind, device);
        EXPECT_TRUE(link) << qUtf8Printable(link.error().message);
        return link.value_or(QString());
    }
    /// What an installer is told while a collar is provisioned; the last line is how it ended.
    QStringList provision(const sim::DeviceOptions &device)
    {
        auto opened = app().services().openCollar(start(sim::collarKind(), device, 60), {});
        EXPECT_TRUE(until([&] { return opened.isFinished(); }));
        workflow::ProvisioningRequest request;
        request.demonstration = true;
        request.premises = {u"1418 Juniper Ave"_s, u"Redlands"_s, u"CA"_s, u"92374"_s, {}, {}, u"pv"_s, {}};
        QStringList told;
        const auto tell = [&told](const QString &line) {
            if (told.isEmpty() || told.last() != line)
                told += line;
        };
        auto end = workflow::startProvisioning(request, *opened.result(), std::make_shared<workflow::BenchJournal>(),
                                               &clock, {}, [&](const workflow::Progress &now) {
                                                   shown = now.snapshot;
                                                   tell(ui::CollarSession::stageWords(now.stage) + u": "_s +
                                                        app().services().product({})->situation(now.situation).title);
                                               });
        // A collar whose plug was pulled is looked for again for a minute.
        EXPECT_TRUE(test::until([&] { return end.isFinished(); }, std::chrono::seconds{180}));
        told += end.result() ? u"provisioned"_s : end.result().error().message;
        (*opened.result()).get()->close();
        host.reset();
        return told;
    }
    QString recording(const QString &device)
    {
        const QStringList files =
            QDir(dir.filePath(u"captures"_s)).entryList({device + u"-*.pcap"_s}, QDir::Files, QDir::Time);
        return files.isEmpty() ? QString() : dir.filePath(u"captures/"_s + files.first());
    }
    void open(const QString &file)
    {
        support().openFile(QUrl::fromLocalFile(file));
        ASSERT_TRUE(until([this] { return !support().busy(); }));
    }
    void playAll()
    {
        ASSERT_NE(support().session(), nullptr) << qUtf8Printable(support().problem());
        support().session()->setSpeed(0);
        support().session()->play();
        ASSERT_TRUE(until([this] { return support().session()->ended(); }));
    }
    QStringList said()
    {
        QStringList lines;
        for (const ui::ReplayRow &row : support().session()->said()->rows())
            lines += row.what + u": "_s + row.answer;
        return lines;
    }

    QTemporaryDir dir;
    SystemClock clock;
    std::unique_ptr<sim::Host> host;
    workflow::CollarSnapshot shown;
    std::unique_ptr<Composition> composition;
};

} // namespace

// The row "Provisioning Error" of the manual's table (CD-TROUBLE-10 … -12, CD-PROV-17).
TEST_F(SupportPage, AFailedProvisioningSaysTheSameAgain)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    device.faults = {*sim::parseFault(u"no-signal@provisioning+12s"_s, sim::collarKind().faults)};
    QStringList told = provision(device);
    const QString end = told.takeLast();
    ASSERT_TRUE(end.contains(u"provisioning error"_s)) << qUtf8Printable(end);
    open(recording(u"collar"_s));
    ui::ReplaySession &replay = *support().session();
    EXPECT_EQ(replay.said()->count(), 0) << "nothing is said before it is replayed";
    EXPECT_GT(replay.course()->count(), 4);
    playAll();
    EXPECT_EQ(replay.misfit(), QString());
    EXPECT_NE(replay.stateShape(), int(ui::StatusShape::Pass)) << "a replayed failure is no success";
    QStringList again = said();
    ASSERT_FALSE(again.isEmpty());
    EXPECT_EQ(replay.said()->rows().last().answer, end);
    EXPECT_EQ(replay.said()->rows().last().shape, int(ui::StatusShape::Fail));
    again.removeLast();
    EXPECT_EQ(again, told);
    EXPECT_EQ(replay.collar()->problem(), end);
    EXPECT_EQ(replay.collar()->lcdText(), shown.lcdText) << "the display as it was";
    EXPECT_EQ(replay.problem(), u"Provisioning Error"_s);
    EXPECT_EQ(replay.happened()->count(), 3);
    EXPECT_TRUE(end.contains(u"“Provisioning Error”"_s)) << "it leads to the table and gives no advice of its own";
    EXPECT_FALSE(end.contains(u"signal"_s)) << qUtf8Printable(end);
    // Once more, from its beginning.
    support().again();
    ASSERT_TRUE(until([this] { return support().session() && support().session()->ended(); }));
    EXPECT_EQ(support().session()->said()->rows().last().answer, end);
}

TEST_F(SupportPage, EveryRefusalSaysTheSameAgain)
{
    for (const auto &[state, fault, says] :
         {std::tuple{u"b4-enrol"_s, u"refused"_s, u"although its display says that it can be provisioned"_s},
          std::tuple{u"skull"_s, QString(), u"skull and crossbones"_s}}) {
        SCOPED_TRACE(qUtf8Printable(says));
        sim::DeviceOptions device;
        device.state = state;
        if (!fault.isEmpty())
            device.faults = {*sim::parseFault(fault, sim::collarKind().faults)};
        const QString end = provision(device).last();
        ASSERT_TRUE(end.contains(says)) << qUtf8Printable(end);
        open(recording(u"collar"_s));
        playAll();
        EXPECT_EQ(support().session()->misfit(), QString());
        EXPECT_EQ(support().session()->said()->rows().last().answer, end);
    }
}

TEST_F(SupportPage, TheLanguageChangesInTheMiddleOfAReplay)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    device.faults = {*sim::parseFault(u"no-signal@provisioning+12s"_s, sim::collarKind().faults)};
    provision(device);
    open(recording(u"collar"_s));
    ui::ReplaySession &replay = *support().session();
    while (!replay.collar()->known() && !replay.ended()) { // message by message, so that nothing moves by itself
        replay.step();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    ui::CollarSession &collar = *replay.collar();
    ASSERT_TRUE(collar.known());
    ASSERT_GT(collar.stages()->count(), 0);
    const QString display = collar.lcdWords(), stage = collar.stages()->details().first().label;
    int told = 0;
    QObject context;
    QObject::connect(&collar, &ui::CollarSession::changed, &context, [&told] { ++told; });
    app().settings()->setLanguage(u"es"_s);
    EXPECT_GT(told, 0) << "whoever shows the display's sentence hears of it";
    EXPECT_NE(collar.lcdWords(), display);
    EXPECT_NE(collar.stages()->details().first().label, stage);
    app().settings()->setLanguage(u"en"_s);
    EXPECT_EQ(collar.lcdWords(), display);
    EXPECT_EQ(collar.stages()->details().first().label, stage);
}

TEST_F(SupportPage, AnUnpluggedCollarIsLostAgain)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    device.faults = {*sim::parseFault(u"slow-provisioning:400"_s, sim::collarKind().faults),
                     // Late enough that it is watched by then, however busy this machine is.
                     *sim::parseFault(u"hang-up:0@provisioning+200s"_s, sim::collarKind().faults)};
    const QString end = provision(device).last();
    open(recording(u"collar"_s));
    playAll();
    EXPECT_EQ(support().session()->misfit(), QString());
    // The sentence names the port; a recording's name stands there now.
    EXPECT_EQ(support().session()->said()->rows().last().answer.right(40), end.right(40));
    // Unplugged, and closed when nobody had put the plug back for a minute.
    const auto course = support().session()->course()->rows();
    ASSERT_GE(course.size(), 2);
    EXPECT_TRUE(course.last().what == u"Unplugged"_s || course.at(course.size() - 2).what == u"Unplugged"_s)
        << course.at(course.size() - 2).what.toStdString() << ", " << course.last().what.toStdString();
}

TEST_F(SupportPage, StopsWhereTheDriverAsksSomethingElseAndSaysSo)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    provision(device);
    // A recording whose tail is missing: a program of another version would ask on in the same way.
    const auto whole = readFile(recording(u"collar"_s));
    ASSERT_TRUE(whole);
    qsizetype at = 24;
    QList<qsizetype> begins;
    for (; at + 16 <= whole->size(); at += 16 + qFromLittleEndian<quint32>(whole->constData() + at + 8))
        begins += at;
    ASSERT_GT(begins.size(), 40);
    // The tenth entry's address is another one: what the driver asks is not what was recorded.
    QByteArray other = *whole;
    for (const qsizetype begin : std::as_const(begins))
        if (const qsizetype asked = other.indexOf(QByteArray::fromHex("01039c42"), begin); asked > 0) {
            other[asked + 3] = char(0x50);
            break;
        }
    ASSERT_NE(other, *whole);
    const QString file = dir.filePath(u"changed.pcap"_s);
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(other);
    out.close();
    open(file);
    playAll();
    EXPECT_NE(support().session()->misfit(), QString());
    EXPECT_TRUE(support().session()->misfit().contains(u"frame"_s)) << qUtf8Printable(support().session()->misfit());
    EXPECT_EQ(support().session()->said()->rows().last().answer, support().session()->misfit());
    EXPECT_EQ(support().session()->stateShape(), int(ui::StatusShape::Fail));
}

TEST_F(SupportPage, AFullRecordingSaysSo)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    provision(device);
    const auto frames = capture::readCapture(recording(u"collar"_s));
    ASSERT_TRUE(frames);
    const QString file = dir.filePath(u"full.pcap"_s);
    auto writer = capture::CaptureWriter::create(file, clock, 6000); // no 16 MB, so that it is over soon
    ASSERT_TRUE(writer);
    const Instant begin = clock.now();
    for (const capture::Frame &frame : *frames)
        (*writer)->add(frame.direction, frame.bytes, begin + frame.at);
    (*writer)->end(capture::Mark::Closed, begin + frames->last().at);
    EXPECT_FALSE((*writer)->isWhole());
    (*writer).reset();
    open(file);
    playAll();
    const QString misfit = support().session()->misfit();
    EXPECT_TRUE(misfit.contains(u"the recording had reached its size"_s)) << qUtf8Printable(misfit);
    EXPECT_EQ(support().session()->said()->rows().last().answer, misfit);
}

TEST_F(SupportPage, ASubMeterIsHeardAgain)
{
    const QString link = start(sim::imsKind(), {}, 100);
    auto port = app().services().openIms(link, std::nullopt);
    ASSERT_TRUE(port);
    int frames = 0;
    QObject::connect(port->get(), &workflow::ImsPort::frame, port->get(), [&] { ++frames; });
    (*port)->start();
    ASSERT_TRUE(until([&] { return frames == 2; }));
    (*port)->stop();
    port->reset();
    open(recording(u"ims"_s));
    playAll();
    ASSERT_NE(support().session()->ims(), nullptr);
    EXPECT_TRUE(support().session()->ims()->heard());
    EXPECT_GE(support().session()->said()->count(), 2);
    EXPECT_EQ(support().session()->traffic()->count(), 2);
}

// SCE-AppD-18…43: the one wrong setting is named again, against the profile that is chosen.
TEST_F(SupportPage, AnInverterIsReadAgainAndHeldAgainstAProfile)
{
    sim::DeviceOptions device;
    device.state = u"wrong-volt-var"_s;
    auto port = app().services().openInverter(start(sim::inverterKind(), device, 1), 1);
    ASSERT_TRUE(port);
    auto read = (*port)->read();
    ASSERT_TRUE(until([&] { return read.isFinished(); }));
    ASSERT_TRUE(read.result());
    (*port)->close();
    open(recording(u"inverter"_s));
    ASSERT_NE(support().session()->inverter(), nullptr);
    ui::InverterSession &inverter = *support().session()->inverter();
    EXPECT_EQ(inverter.profiles()->count(), 2);
    playAll();
    EXPECT_EQ(inverter.summaryShape(), int(ui::StatusShape::Fail));
    EXPECT_EQ(inverter.summary(), u"Not as required: 1 of 14 functions"_s);
    const auto rule21 = inverter.functions()->details();
    inverter.setProfile(u"ieee1547-2018"_s);
    EXPECT_NE(inverter.functions()->details(), rule21);
    inverter.setProfile(u"rule21"_s);
    EXPECT_EQ(inverter.functions()->details(), rule21);
    // A line of the course leads to its bytes.
    support().session()->showOnWire(2);
    EXPECT_EQ(support().session()->tab(), u"wire"_s);
    EXPECT_EQ(support().session()->traffic()->selected(), 4);
    EXPECT_GT(support().session()->traffic()->fields()->count(), 3);
    // What can be passed on.
    const QString text = dir.filePath(u"said.txt"_s), copy = dir.filePath(u"copy.pcap"_s);
    support().session()->saveText(QUrl::fromLocalFile(text));
    EXPECT_TRUE(readFile(text).value_or(QByteArray()).contains("Not as required: 1 of 14 functions"));
    support().session()->saveRecording(QUrl::fromLocalFile(copy));
    EXPECT_EQ(readFile(copy).value_or(QByteArray()), readFile(recording(u"inverter"_s)).value_or("-"));
    support().session()->saveText(QUrl::fromLocalFile(dir.filePath(u"no/such/folder.txt"_s)));
    EXPECT_TRUE(support().session()->kept().contains(u"cannot be written"_s));
}

TEST_F(SupportPage, WhatIsNoRecordingIsSaidAndLosesNothing)
{
    open(dir.filePath(u"gone.pcap"_s));
    EXPECT_TRUE(support().problem().contains(u"gone.pcap"_s)) << qUtf8Printable(support().problem());
    QFile file(dir.filePath(u"letter.pcap"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear support,");
    file.close();
    open(file.fileName());
    EXPECT_TRUE(support().problem().contains(u"letter.pcap"_s)) << qUtf8Printable(support().problem());
    EXPECT_EQ(support().session(), nullptr);
    // What is said of one file does not stand beside another one's replay.
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    provision(device);
    open(recording(u"collar"_s));
    ASSERT_NE(support().session(), nullptr) << qUtf8Printable(support().problem());
    EXPECT_EQ(support().problem(), QString());
    open(file.fileName());
    EXPECT_EQ(support().session(), nullptr);
    EXPECT_TRUE(support().problem().contains(u"letter.pcap"_s)) << qUtf8Printable(support().problem());
}

// The list and the replay's header say the same time: when the recording began, whenever its file was written last.
TEST_F(SupportPage, TheListSaysWhenARecordingBegan)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    provision(device);
    QFile file(recording(u"collar"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addDays(1), QFileDevice::FileModificationTime));
    file.close();
    support().refresh();
    ASSERT_TRUE(until([this] { return support().recordings()->count() == 1; }));
    open(file.fileName());
    ASSERT_NE(support().session(), nullptr);
    const QString listed = support().recordings()->details().first().value.section(u" · "_s, 0, 0);
    EXPECT_EQ(support().session()->about().section(u" · "_s, 1), listed);
}

// Written when the disk was full, or the power went: what is whole is shown and played, and where it breaks off is
// said.
TEST_F(SupportPage, ARecordingThatBreaksOffIsUsedAsFarAsItGoes)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    provision(device);
    const auto whole = readFile(recording(u"collar"_s));
    ASSERT_TRUE(whole);
    QFile torn(dir.filePath(u"collar-torn.pcap"_s));
    ASSERT_TRUE(torn.open(QIODevice::WriteOnly));
    torn.write(whole->left(whole->size() / 2));
    torn.close();
    open(torn.fileName());
    ASSERT_NE(support().session(), nullptr) << qUtf8Printable(support().problem());
    const ui::ReplayRow last = support().session()->course()->rows().last();
    EXPECT_EQ(last.what, u"Breaks off"_s);
    EXPECT_EQ(last.shape, int(ui::StatusShape::Warn));
    EXPECT_GT(support().session()->course()->count(), 2);
    playAll();
    EXPECT_GT(support().session()->said()->count(), 1) << "what is whole is told";
    EXPECT_TRUE(support().session()->misfit().contains(u"breaks off in the middle of frame"_s))
        << qUtf8Printable(support().session()->misfit());
}

// A replay that is closed in its middle, while it plays or is paused, leaves nothing behind that runs.
TEST_F(SupportPage, IsClosedInTheMiddle)
{
    sim::DeviceOptions device;
    device.state = u"b4-enrol"_s;
    provision(device);
    for (const bool paused : {false, true}) {
        open(recording(u"collar"_s));
        ASSERT_NE(support().session(), nullptr);
        support().session()->play();
        ASSERT_TRUE(until([this] { return support().session()->said()->count() > 0; }));
        if (paused)
            support().session()->pause();
        support().session()->step();
        EXPECT_FALSE(support().session()->ended());
        support().close();
        EXPECT_EQ(support().session(), nullptr);
        until([] { return false; }, 1);
    }
    support().refresh();
    EXPECT_TRUE(until([this] { return support().recordings()->count() == 1; }));
}
