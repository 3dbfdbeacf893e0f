// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from a hostile line, in pieces, against the RTU and TCP masters and the device's request reader. A value that
// is handed out must come from a frame with a right checksum and the length asked for.
#include "devices/modbus/request_reader.h"
#include "devices/modbus/rtu_line.h"
#include "devices/modbus/tcp_line.h"

#include <cstdlib>

using namespace std::chrono_literals;
using namespace wm::modbus;

namespace {

void drive(MasterLine &line, const Request &request, QByteArrayView bytes, bool checksummed)
{
    wm::Instant now{0};
    line.start(request, now);
    QByteArray sent;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype count = std::min<qsizetype>(1 + static_cast<quint8>(bytes[from]) % 17, bytes.size() - from);
        line.feed(bytes.sliced(from, count), now);
        sent += line.takeOutput();
        if (auto outcome = line.takeOutcome()) {
            if (*outcome && isRead(request.function)) {
                if ((*outcome)->size() != request.count)
                    std::abort();
                const QByteArray frame =
                    withCrc(QByteArray(1, static_cast<char>(request.unit)) + answerPdu(request, **outcome));
                if (checksummed && bytes.indexOf(frame) < 0)
                    std::abort(); // invented
            }
            line.start(request, now);
        }
        now += std::chrono::milliseconds{static_cast<quint8>(bytes[from]) * 10};
        line.tick(now);
        from += count;
    }
    for (int i = 0; i < 200 && line.wakeAt(); ++i) {
        now = std::max(now, *line.wakeAt());
        line.tick(now);
        line.takeOutput();
    }
    if (line.wakeAt())
        std::abort(); // a request that never ends
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Request requests[] = {{1, Function::ReadHolding, 40000, 2},
                                {1, Function::ReadInput, 0, static_cast<quint16>(1 + data[0] % 125)},
                                {1, Function::WriteOne, 40172, 0, {1}},
                                {1, Function::WriteMany, 40002, 0, {1, 2, 3}}};
    const Request &request = requests[data[0] % 4];
    RtuLine rtu(QStringLiteral("fuzz"), Timing{});
    drive(rtu, request, bytes, true);
    TcpLine tcp(QStringLiteral("fuzz"), Timing{});
    drive(tcp, request, bytes, false);
    for (const Framing framing : {Framing::Rtu, Framing::Tcp}) {
        RequestReader reader(framing);
        for (const Incoming &incoming : reader.feed(bytes, 0ms))
            if (incoming.request)
                answerPdu(*incoming.request, Registers(incoming.request->count, 0));
    }
    return 0;
}
