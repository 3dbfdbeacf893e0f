// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/frame_decoder.h"

#include "devices/bench/ims_decoder.h"
#include "devices/bench/rtu_decoder.h"
#include "devices/bench/tcp_decoder.h"

namespace wm::bench {

void FrameDecoder::put(workflow::BenchFrame frame)
{
    frame.number = ++m_number;
    m_frames += std::move(frame);
}

std::unique_ptr<FrameDecoder> makeDecoder(workflow::BenchFrame::Protocol protocol)
{
    switch (protocol) {
    case workflow::BenchFrame::Protocol::ModbusTcp:
        return std::make_unique<TcpDecoder>();
    case workflow::BenchFrame::Protocol::Ims:
        return std::make_unique<ImsDecoder>();
    case workflow::BenchFrame::Protocol::ModbusRtu:
        break;
    }
    return std::make_unique<RtuDecoder>();
}

} // namespace wm::bench
