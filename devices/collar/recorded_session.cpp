// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/collar/recorded_session.h"

#include "devices/collar/premises.h"
#include "devices/modbus/describe.h"
#include "devices/sunspec/decode.h"

#include <map>

namespace wm::collar {

namespace {

using workflow::RecordedAct;
using workflow::RecordedSession;
using Kind = RecordedAct::Kind;

constexpr int kCommon = 1, kMeter = 701, kState = 64901, kPremises = 64902, kRelay = 64903;
constexpr int kMeterSize = 155;
constexpr int kFirstBase = 40000;
constexpr unsigned kSkull = 32; ///< in LcdFlg
/// What the driver itself repeats after an exception comes sooner (rtu_line.cpp), who waits for values asks every
/// second.
constexpr Duration kNotAtOnce = std::chrono::milliseconds{900};
constexpr int kWhole = 40; ///< reads of at least so many registers at a model's ID are of the whole model

/// A request with its good answer, if one came.
struct Exchange
{
    modbus::Request request;
    std::optional<modbus::Registers> values;
    bool refused = false; ///< answered with an exception
    qint64 frame = 0;
    Duration begin{0}, end{0};
};

QList<Exchange> exchangesOf(const QList<capture::Frame> &frames)
{
    QList<Exchange> found;
    QByteArray heard;
    bool isOpen = false; // the last exchange still takes answers
    for (const capture::Frame &frame : frames) {
        if (frame.mark != capture::Mark::None)
            continue;
        if (frame.direction == capture::Direction::Sent) {
            heard.clear();
            const auto request = modbus::requestIn(frame.bytes);
            isOpen = request.has_value();
            if (request)
                found.append({*request, std::nullopt, false, frame.number, frame.at, frame.at});
            continue;
        }
        heard += frame.bytes;
        if (!isOpen)
            continue;
        found.last().end = frame.at;
        const auto answer = modbus::answerIn(found.last().request, heard);
        if (answer && answer->kind == modbus::Answer::Kind::Good)
            found.last().values = answer->values;
        found.last().refused = answer && answer->kind == modbus::Answer::Kind::Exception;
    }
    return found;
}

using Image = std::map<int, quint16>;

/// Everything the collar said, the last word on each register.
Image imageOf(const QList<Exchange> &exchanges)
{
    Image image;
    for (const Exchange &exchange : exchanges)
        if (exchange.values && modbus::isRead(exchange.request.function))
            for (qsizetype at = 0; at < exchange.values->size(); ++at)
                image[exchange.request.address + static_cast<int>(at)] = exchange.values->at(at);
    return image;
}

/// Where the models lie.
std::map<int, int> addressesOf(const Image &image)
{
    std::map<int, int> addresses;
    for (const int base : {40000, 0, 50000}) {
        const auto mark = image.find(base);
        if (mark == image.end() || mark->second != 0x5375)
            continue;
        int address = base + 2;
        while (image.contains(address) && image.contains(address + 1) && image.at(address) != 0xFFFF &&
               addresses.try_emplace(image.at(address), address).second)
            address += 2 + image.at(address + 1);
    }
    return addresses;
}

QString textOf(const modbus::Registers &registers, int from, int count)
{
    QByteArray text;
    for (int at = from; at < from + count && at < registers.size(); ++at) {
        text += static_cast<char>(registers[at] >> 8U);
        text += static_cast<char>(registers[at] & 0xFFU);
    }
    const auto end = text.indexOf('\0');
    return QString::fromUtf8(end < 0 ? text : text.left(end)).trimmed();
}

class Reader
{
public:
    Reader(const QList<Exchange> &exchanges, const sunspec::Catalogue &catalogue)
        : m_exchanges(exchanges), m_image(imageOf(exchanges)), m_addresses(addressesOf(m_image)),
          m_premises(*catalogue.find(kPremises))
    {
    }

    QList<RecordedAct> acts()
    {
        for (const Exchange &exchange : m_exchanges) {
            const modbus::Request &request = exchange.request;
            m_isAnew = m_refused && exchange.begin - m_lastEnd >= kNotAtOnce;
            m_refused = exchange.refused;
            m_lastEnd = exchange.end;
            if (modbus::isRead(request.function))
                onRead(exchange);
            else
                onWrite(exchange);
            if (!m_acts.isEmpty())
                m_acts.last().end = exchange.end;
        }
        for (qsizetype at = 0; at < m_acts.size(); ++at)
            if (m_acts[at].kind == Kind::Premises)
                m_acts[at].premises = premisesFor(at);
        return m_acts;
    }

    [[nodiscard]] bool isSimulated() const
    {
        const auto common = m_addresses.find(kCommon);
        if (common == m_addresses.end())
            return false;
        const auto starts = [this, &common](int offset, quint16 high, quint16 low) {
            const auto first = m_image.find(common->second + offset),
                       second = m_image.find(common->second + offset + 1);
            return first != m_image.end() && second != m_image.end() && first->second == high && second->second == low;
        };
        return starts(34, 0x5349, 0x4D55) || starts(50, 0x5349, 0x4D2D); // Opt "SIMU…", SN "SIM-"
    }

private:
    /// Offset into the model, if the request begins in it.
    [[nodiscard]] std::optional<int> offsetIn(int model, const modbus::Request &request, int length) const
    {
        const auto where = m_addresses.find(model);
        if (where == m_addresses.end() || request.address < where->second || request.address >= where->second + length)
            return std::nullopt;
        return request.address - where->second;
    }

    RecordedAct &add(Kind kind, const Exchange &exchange, int stage = 1)
    {
        RecordedAct act;
        act.kind = kind;
        act.frame = exchange.frame;
        act.begin = exchange.begin;
        act.end = exchange.end;
        m_stage = stage;
        return m_acts.emplace_back(act);
    }

    [[nodiscard]] bool isLast(Kind kind) const { return !m_acts.isEmpty() && m_acts.last().kind == kind; }

    /// read() takes the models 1, 64901 and 701 in this order; a repeated request belongs to the same act, unless it
    /// was answered with an exception and comes after a pause: somebody waits for a collar that is busy.
    void onRead(const Exchange &exchange)
    {
        const modbus::Request &request = exchange.request;
        if (request.address == kFirstBase && request.count == 2) { // the search for the collar, before a first reading
            if (!isLast(Kind::Read) || m_stage > 0 || m_isAnew || std::exchange(m_baseAnswered, false))
                add(Kind::Read, exchange, 0);
            m_baseAnswered = exchange.values.has_value();
        }
        if (const auto meter = m_addresses.find(kMeter); meter != m_addresses.end() && isLast(Kind::Read) &&
                                                         exchange.values && m_stage >= 2 &&
                                                         request.address + request.count == meter->second + kMeterSize)
            m_acts.last().complete = true;
        if (request.count < kWhole)
            return;
        if (offsetIn(kCommon, request, 1)) {
            if (!isLast(Kind::Read) || m_stage > 1 || (m_stage == 1 && m_isAnew))
                add(Kind::Read, exchange);
            m_stage = 1;
        } else if (offsetIn(kState, request, 1) && isLast(Kind::Read)) {
            m_stage = 2;
            if (exchange.values && exchange.values->at(3) <= 6)
                m_acts.last().provisioning = static_cast<workflow::ProvisioningState>(exchange.values->at(3));
            if (exchange.values)
                m_acts.last().display = textOf(*exchange.values, 6, 8);
            m_acts.last().skull =
                exchange.values && (exchange.values->at(5) & kSkull) != 0 && exchange.values->at(5) != 0xFFFF;
        } else if (offsetIn(kMeter, request, 1)) {
            m_stage = 3;
        } else if (offsetIn(kPremises, request, 1) && !isLast(Kind::Premises)) {
            add(Kind::Premises, exchange);
        }
    }

    void onWrite(const Exchange &exchange)
    {
        const modbus::Request &request = exchange.request;
        const modbus::Registers &values = request.values;
        const auto number = [&values](int at) {
            return static_cast<quint32>(values.value(at)) << 16 | values.value(at + 1);
        };
        if (const auto offset = offsetIn(kPremises, request, 175)) {
            if (*offset == m_premises.offsetOf(u"CmdId")) {
                if (!isLast(Kind::Provision) || m_acts.last().commandId != number(0))
                    add(Kind::Provision, exchange).commandId = number(0);
            } else if (*offset < m_premises.offsetOf(u"CmdId")) {
                if (!isLast(Kind::Premises))
                    add(Kind::Premises, exchange);
                m_acts.last().written = true;
                m_written.append({m_acts.size() - 1, *offset, values});
            }
        } else if (const auto inRelay = offsetIn(kRelay, request, 14)) {
            if (*inRelay == 7)
                add(Kind::SelectRelay, exchange).wanted = wantedIn(values);
            else if (*inRelay == 8)
                add(Kind::OperateRelay, exchange).commandId = number(0);
            else if (*inRelay == 12 && isLast(Kind::OperateRelay))
                m_acts.last().wanted = wantedIn(values);
            if (*inRelay == 8)
                m_acts.last().nonce = number(2);
        }
    }

    static workflow::RelayState wantedIn(const modbus::Registers &values)
    {
        return values.value(0) == 2 ? workflow::RelayState::Shut : workflow::RelayState::Open;
    }

    /// What the collar held, with what was written in this act over it.
    [[nodiscard]] workflow::Premises premisesFor(qsizetype act) const
    {
        modbus::Registers registers(175, 0);
        const int address = m_addresses.at(kPremises);
        for (int at = 0; at < registers.size(); ++at)
            if (const auto known = m_image.find(address + at); known != m_image.end())
                registers[at] = known->second;
        for (const Written &one : m_written)
            if (one.act <= act)
                for (qsizetype at = 0; at < one.values.size() && one.offset + at < registers.size(); ++at)
                    registers[one.offset + at] = one.values.at(at);
        return premisesOf(m_premises, registers);
    }

    struct Written
    {
        qsizetype act;
        int offset;
        modbus::Registers values;
    };
    const QList<Exchange> &m_exchanges;
    Image m_image;
    std::map<int, int> m_addresses;
    const sunspec::Model &m_premises;
    QList<RecordedAct> m_acts;
    QList<Written> m_written;
    Duration m_lastEnd{0};       ///< of the exchange before
    bool m_refused = false;      ///< so was the exchange before
    bool m_isAnew = false;       ///< this one is no repetition of the one before
    int m_stage = 0;             ///< of the last Read: searching, models 1, 64901, 701
    bool m_baseAnswered = false; ///< the last search got as far as the first answer
};

} // namespace

RecordedSession sessionOf(const QList<capture::Frame> &frames, const sunspec::Catalogue &catalogue)
{
    const QList<Exchange> exchanges = exchangesOf(frames);
    Reader reader(exchanges, catalogue);
    RecordedSession session;
    session.acts = reader.acts();
    session.simulated = reader.isSimulated();
    session.closed = !frames.isEmpty() && frames.last().mark == capture::Mark::Closed;
    session.gone = !frames.isEmpty() && frames.last().mark == capture::Mark::Gone;
    session.end = frames.isEmpty() ? Duration{0} : frames.last().at;
    return session;
}

} // namespace wm::collar
