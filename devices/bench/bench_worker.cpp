// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/bench_worker.h"

#include "devices/bench/register_names.h"
#include "devices/collar/snapshot.h"
#include "devices/inverter/inverter_reading.h"
#include "devices/sunspec/scanner.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace wm::bench {

using workflow::BenchFrame;
using workflow::BenchModel;
using workflow::BenchState;

namespace {

constexpr int kCommon = 1, kMeter = 701, kState = 64901;
constexpr QStringView kCollarMaker = u"ConnectDER";

/// What the link's recording is named after: its port, host or device.
QString stemOf(const link::LinkText &text)
{
    constexpr qsizetype most = 24;
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._]+"));
    QString stem = text.target.section(u'/', -1);
    return stem.replace(odd, QStringLiteral("_")).left(most);
}

} // namespace

BenchWorker::BenchWorker(QString linkText, workflow::BenchOptions options, Clock &clock, QString captureDir, Tell tell)
    : m_linkText(std::move(linkText)), m_options(options), m_clock(clock), m_captureDir(std::move(captureDir)),
      m_tell(std::move(tell))
{
}

BenchWorker::~BenchWorker() = default;

Result<std::unique_ptr<link::Link>> BenchWorker::makeLink()
{
    const auto text = link::parseLink(m_linkText);
    if (!text)
        return text.error();
    auto opened = capture::makeLink(*text, m_clock, m_captureDir, QStringLiteral("bench-") + stemOf(*text));
    if (!opened)
        return opened.error();
    m_recorded = opened->recorded;
    m_recordingPath = m_recorded ? m_recorded->capture().path() : QString();
    const bool tcp = !m_options.listen && modbus::framingOf(*text, opened->firstRequest) == modbus::Framing::Tcp;
    m_decoder = makeDecoder(m_options.listen ? BenchFrame::Protocol::Ims
                            : tcp            ? BenchFrame::Protocol::ModbusTcp
                                             : BenchFrame::Protocol::ModbusRtu);
    connect(opened->link.get(), &link::Link::received, this,
            [this](const QByteArray &bytes, Instant at) { pass(bytes, at, false); });
    connect(opened->link.get(), &link::Link::written, this,
            [this](const QByteArray &bytes, Instant at) { pass(bytes, at, true); });
    return std::move(opened->link);
}

void BenchWorker::open()
{
    m_start = m_clock.now();
    m_update.state = BenchState::Opening;
    report();
    auto catalogue = sunspec::Catalogue::builtIn();
    if (!catalogue)
        return endsWith(catalogue.error());
    m_catalogue = std::move(*catalogue);
    const auto text = link::parseLink(m_linkText);
    if (!text)
        return endsWith(text.error());
    if (text->kind == link::LinkText::Kind::Replay)
        return play(text->target);
    if (m_options.listen)
        return listen();
    auto link = makeLink();
    if (!link)
        return endsWith(link.error());
    connect(link->get(), &link::Link::openFailed, this, &BenchWorker::endsWith);
    connect(link->get(), &link::Link::closed, this, &BenchWorker::endsWith);
    const auto framing = link::LinkText::Kind::Tcp == text->kind ? modbus::Framing::Tcp : modbus::Framing::Rtu;
    m_client = std::make_unique<modbus::Client>(std::move(*link), m_clock, framing);
    m_client->open();
    look();
}

void BenchWorker::play(const QString &file)
{
    auto player = RecordingPlayer::open(file, m_options.listen);
    if (!player)
        return endsWith(player.error());
    m_recordingPath = file;
    m_player = std::move(*player);
    m_update.state = BenchState::Looking;
    playOn();
}

/// As much as the other thread can take at a time.
void BenchWorker::playOn()
{
    m_player->play(kMostFrames / 2, m_update);
    report();
    if (!m_player->ended()) {
        m_next = m_clock.after(kBatch, [this] {
            if (m_update.frames.isEmpty())
                playOn();
            else
                m_next = m_clock.after(kBatch, [this] { playOn(); });
        });
        return;
    }
    m_found = modelsIn(m_player->image(), *m_catalogue);
    for (qsizetype i = 0; i < m_found.size(); ++i)
        m_changed[static_cast<int>(i)] = viewOf(*m_catalogue, m_found[i]);
    m_update.modelsFound = !m_found.isEmpty();
    m_update.names = registerNames(m_found, *m_catalogue);
    showDevice();
    showInverter();
    m_ended = true;
    m_update.state = BenchState::Ended;
    report();
}

void BenchWorker::listen()
{
    ims::ReceptionSettings settings;
    settings.period = std::chrono::duration_cast<Duration>(settings.period / m_options.speed);
    m_listener = std::make_unique<ims::ImsListener>([this] { return makeLink(); }, m_clock, settings);
    connect(m_listener.get(), &workflow::ImsPort::frame, this, [this](const workflow::ImsFrame &frame) {
        m_update.ims += frame;
        m_update.imsStatus = m_listener->status();
        report();
    });
    connect(m_listener.get(), &workflow::ImsPort::statusChanged, this, [this] {
        m_update.imsStatus = m_listener->status();
        report();
    });
    connect(m_listener.get(), &workflow::ImsPort::failed, this, &BenchWorker::endsWith);
    m_update.state = BenchState::Listening;
    m_listener->start();
    report();
}

void BenchWorker::look()
{
    if (m_ended || !m_client)
        return;
    m_update.state = BenchState::Looking;
    report();
    sunspec::scan(
        *m_client, static_cast<quint8>(m_options.unit), *m_catalogue, [](int) { return true; },
        [this](const Result<sunspec::Scan> &scan) {
            if (m_ended)
                return;
            if (!scan) { // the line stays open: what else passes is worth seeing
                m_update.problem = scan.error();
                report();
                m_next = m_clock.after(kAgain, [this] { look(); });
                return;
            }
            m_found = scan->models;
            m_notes = scan->notes;
            m_changed.clear();
            for (qsizetype i = 0; i < m_found.size(); ++i)
                m_changed[static_cast<int>(i)] = viewOf(*m_catalogue, m_found[i]);
            m_update.modelsFound = true;
            m_update.names = registerNames(m_found, *m_catalogue);
            m_hadValues.clear();
            m_update.problem = notReady();
            m_update.state = BenchState::Live;
            showDevice();
            showInverter();
            m_nextModel = 0;
            m_next = m_clock.after(kRound, [this] { readNext(); });
            report();
        });
}

/// One model after the other, then a pause to the next full round.
void BenchWorker::readNext()
{
    if (m_ended || !m_client)
        return;
    if (m_nextModel == 0)
        m_roundSince = m_clock.now();
    while (m_nextModel < m_found.size()) {
        const qsizetype index = m_nextModel++;
        const sunspec::FoundModel &found = m_found[index];
        const sunspec::Model *model = m_catalogue->find(found.id);
        // A layout that is not ours is not asked for again: nobody knows where its points begin. One that only had no
        // values is: a device that restarts has them again.
        if (model == nullptr || (found.decoded.points.isEmpty() && !found.decoded.noValues))
            continue;
        sunspec::readModel(*m_client, static_cast<quint8>(m_options.unit), *model, found.address,
                           [this, index](const Result<modbus::Registers> &registers) { tookModel(index, registers); });
        return;
    }
    m_nextModel = 0;
    showInverter();
    report();
    m_next = m_clock.after(std::max(m_roundSince + kRound - m_clock.now(), kBatch), [this] { readNext(); });
}

void BenchWorker::tookModel(qsizetype index, const Result<modbus::Registers> &registers)
{
    if (m_ended || index >= m_found.size())
        return;
    if (!registers) {
        m_update.problem = registers.error();
        report();
        // Protocol: the map has changed, which devices in the field do between day and night.
        m_next = m_clock.after(
            kAgain, [this, changed = registers.error().code == ErrorCode::Protocol] { changed ? look() : readNext(); });
        return;
    }
    sunspec::FoundModel &found = m_found[index];
    found.registers = *registers;
    const bool hadNone = found.decoded.points.isEmpty();
    found.decoded = sunspec::decode(*m_catalogue->find(found.id), *registers);
    m_changed[static_cast<int>(index)] = viewOf(*m_catalogue, found);
    if (hadNone && !found.decoded.points.isEmpty()) // its scale factors are there now
        m_update.names = registerNames(m_found, *m_catalogue);
    m_update.problem = notReady();
    if (found.id == kCommon || found.id == kState || found.id == kMeter)
        showDevice();
    report();
    readNext();
}

/// A collar's own models always have values, and what had some has lost them: the device starts or restarts
/// (COLLAR-LINK.md: up to 40 s). Nothing when all is well.
std::optional<Error> BenchWorker::notReady()
{
    bool lost = false;
    for (const sunspec::FoundModel &found : std::as_const(m_found)) {
        if (!found.decoded.points.isEmpty())
            m_hadValues.insert(found.address);
        lost = lost || (found.decoded.noValues &&
                        (m_hadValues.contains(found.address) || found.id == kState || found.id == kMeter));
    }
    if (!lost)
        return std::nullopt;
    return makeError(ErrorCode::NotReady,
                     tr("The device answers, but it has no values now, as after a restart. What is shown is what it "
                        "said before. It is asked again every second; after a minute, look at its supply."));
}

void BenchWorker::showDevice()
{
    const auto points = [this](int id) {
        for (const sunspec::FoundModel &found : m_found)
            if (found.id == id)
                return found.decoded.points;
        return QJsonObject();
    };
    const QJsonObject common = points(kCommon);
    m_update.maker = common[u"Mn"].toString();
    m_update.product = common[u"Md"].toString();
    m_update.serial = common[u"SN"].toString();
    m_update.firmware = common[u"Vr"].toString();
    const workflow::CollarSnapshot said = collar::snapshotOf(common, points(kState), points(kMeter));
    m_update.simulated = said.simulated;
    if (m_update.maker == kCollarMaker && !points(kState).isEmpty()) {
        m_update.collar = said;
        m_update.collar->at = m_clock.now();
    }
}

void BenchWorker::showInverter()
{
    const bool settings = std::any_of(m_found.begin(), m_found.end(), [](const sunspec::FoundModel &found) {
        return found.id != kCommon && inverter::isOfInterest(found.id);
    });
    if (m_update.maker == kCollarMaker || !settings)
        return;
    sunspec::Scan scan;
    scan.models = m_found;
    scan.notes = m_notes;
    m_update.inverter = inverter::readingOf(scan);
    m_update.inverter->at = m_clock.now();
}

void BenchWorker::pass(const QByteArray &bytes, Instant at, bool sent)
{
    if (sent)
        m_decoder->sent(bytes, at - m_start);
    else
        m_decoder->received(bytes, at - m_start);
    gather();
    armDecoder();
}

void BenchWorker::armDecoder()
{
    const auto wake = m_decoder->wakeAt();
    if (!wake) {
        m_silence.reset();
    } else if (!m_silence) { // what comes meanwhile moves the end; looked at when it is reached
        m_silence = m_clock.after(std::max(*wake + m_start - m_clock.now(), Duration{0}), [this] {
            m_silence.reset();
            m_decoder->tick(m_clock.now() - m_start);
            gather();
            armDecoder();
        });
    }
}

/// Takes what was decoded: into the capture that was asked for, and among what will be told.
void BenchWorker::gather()
{
    const QList<BenchFrame> frames = m_decoder->take();
    if (frames.isEmpty())
        return;
    for (const BenchFrame &frame : frames)
        if (m_named)
            m_named->add(frame.sent ? capture::Direction::Sent : capture::Direction::Received, frame.bytes,
                         frame.at + m_start);
    m_update.frames += frames;
    if (const qsizetype tooMany = m_update.frames.size() - kMostFrames; tooMany > 0) {
        m_update.frames.remove(0, tooMany);
        m_update.dropped += tooMany;
    }
    report();
}

void BenchWorker::close()
{
    if (m_listener)
        m_listener->stop();
    endsWith(makeError(ErrorCode::Cancelled, QString()));
}

void BenchWorker::endsWith(const Error &reason)
{
    if (m_ended)
        return;
    m_ended = true;
    m_next.reset();
    m_silence.reset();
    if (m_decoder) {
        m_decoder->tick(Instant::max());
        gather();
    }
    m_update.state = BenchState::Ended;
    m_update.problem.reset();
    if (reason.code != ErrorCode::Cancelled) // asked for
        m_update.problem = reason;
    if (m_client) {
        m_client->close();
        m_client.release()->deleteLater(); // it may be the one that tells
    }
    if (m_listener)
        m_listener.release()->deleteLater();
    m_recorded.clear();
    (void)stopCapture();
    report();
}

void BenchWorker::report()
{
    if (!m_batch)
        m_batch = m_clock.after(kBatch, [this] {
            m_batch.reset();
            flushReport();
        });
}

void BenchWorker::flushReport()
{
    if (m_waiting)
        return report(); // the other thread has not taken the last one yet
    for (auto &[index, model] : m_changed)
        m_update.models += std::move(model);
    m_changed.clear();
    m_update.capture = m_recordingPath;
    m_update.named = m_named ? m_named->path() : QString();
    m_waiting = true;
    m_tell(m_update);
    m_update.frames.clear();
    m_update.inverter.reset();
    m_update.names.reset();
    m_update.dropped = 0;
    m_update.modelsFound = false;
    m_update.models.clear();
    m_update.collar.reset();
    m_update.ims.clear();
}

} // namespace wm::bench
