// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/recording_player.h"

#include "devices/modbus/client.h"

#include <algorithm>

namespace wm::bench {

using workflow::BenchFrame;

Result<std::unique_ptr<RecordingPlayer>> RecordingPlayer::open(const QString &file, bool listened)
{
    auto frames = capture::readCapture(file);
    if (!frames)
        return frames.error();
    auto player = std::make_unique<RecordingPlayer>();
    player->m_frames = std::move(*frames);
    const auto first = std::find_if(player->m_frames.begin(), player->m_frames.end(), [](const capture::Frame &frame) {
        return frame.direction == capture::Direction::Sent;
    });
    if (listened || first == player->m_frames.end()) {
        player->m_decoder = makeDecoder(BenchFrame::Protocol::Ims);
        player->m_reception.emplace();
        return player;
    }
    const link::LinkText replay{link::LinkText::Kind::Replay, file};
    const bool tcp = modbus::framingOf(replay, first->bytes) == modbus::Framing::Tcp;
    player->m_decoder = makeDecoder(tcp ? BenchFrame::Protocol::ModbusTcp : BenchFrame::Protocol::ModbusRtu);
    return player;
}

void RecordingPlayer::play(qsizetype most, workflow::BenchUpdate &into)
{
    for (qsizetype done = 0; done < most && !ended(); ++done) {
        const capture::Frame &frame = m_frames[m_next++];
        if (m_decoder->wakeAt() && *m_decoder->wakeAt() <= frame.at)
            m_decoder->tick(frame.at);
        if (frame.direction == capture::Direction::Sent)
            m_decoder->sent(frame.bytes, frame.at);
        else
            m_decoder->received(frame.bytes, frame.at);
        if (m_reception && frame.direction == capture::Direction::Received)
            take(m_reception->take(frame.bytes, frame.at), into);
    }
    if (ended()) {
        const Instant after = m_frames.isEmpty() ? Instant{0} : m_frames.last().at + std::chrono::seconds(1);
        m_decoder->tick(after);
        if (m_reception)
            take(m_reception->tick(after), into);
    }
    for (BenchFrame &frame : m_decoder->take()) {
        note(m_image, frame);
        into.frames += std::move(frame);
    }
    if (m_reception) {
        into.imsStatus.bytes = m_reception->bytes();
        into.imsStatus.frames = m_reception->frames();
        into.imsStatus.skippedBytes = m_reception->skippedBytes();
    }
}

void RecordingPlayer::take(const std::vector<ims::Received> &received, workflow::BenchUpdate &into) const
{
    for (const ims::Received &one : received) {
        workflow::ImsFrame frame;
        frame.meterId = one.fields.meterId;
        frame.totalKwh = one.fields.totalKwh;
        frame.peakDemandCentiKw = one.fields.peakDemandCentiKw();
        frame.demandResets = one.fields.demandResets;
        frame.raw = one.raw;
        frame.confirmed = one.confirmed;
        frame.flags = one.flags();
        frame.at = one.at;
        into.ims += frame;
    }
}

} // namespace wm::bench
