// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/modbus_device.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>

using namespace std::chrono_literals;

namespace wm::sim {

namespace {
constexpr Duration kTick = 500ms;     // of the device's time
constexpr Duration kTurnAround = 2ms; // of the line's
constexpr Duration kPieceGap = 15ms;
constexpr Duration kBabble = 10ms;
constexpr int kBabbleBytes = 64;
} // namespace

QList<FaultInfo> ModbusDevice::wireFaults()
{
    return {
        {QStringLiteral("silence"), {}, tr("does not answer")},
        {QStringLiteral("late"), QStringLiteral("MS"), tr("answers MS milliseconds late (1500)")},
        {QStringLiteral("split"), QStringLiteral("BYTES"), tr("answers in pieces of BYTES bytes (20), 15 ms apart")},
        {QStringLiteral("echo"), {}, tr("returns every request before the answer, as some RS-485 adapters do")},
        {QStringLiteral("leading-zero"), QStringLiteral("COUNT"), tr("sends COUNT bytes 00 (1) before the answer")},
        {QStringLiteral("trailing-ff"), QStringLiteral("COUNT"), tr("sends COUNT bytes FF (1) after the answer")},
        {QStringLiteral("bad-crc"), {}, tr("answers with a wrong checksum (Modbus TCP: a wrong transaction number)")},
        {QStringLiteral("wrong-unit"), {}, tr("answers as the next higher unit")},
        {QStringLiteral("short-answer"), QStringLiteral("COUNT"),
         tr("answers reads with COUNT registers (1) fewer than asked")},
        {QStringLiteral("duplicate"), {}, tr("sends every answer twice")},
        {QStringLiteral("babble"), {}, tr("once asked, sends bytes for ever that are no answers")},
        {QStringLiteral("exception"), QStringLiteral("CODE"), tr("answers with the Modbus exception CODE (4)")},
        {QStringLiteral("hang-up"), QStringLiteral("MS"),
         tr("is unplugged once, and plugged in again after MS milliseconds (3000; 0: never)")},
        {QStringLiteral("reboot"), {}, tr("restarts once: is gone for 2 s, then has no values for up to 40 s")},
    };
}

ModbusDevice::ModbusDevice(const DeviceOptions &options, QList<FaultInfo> known, Clock &deviceTime, Clock &lineTime)
    : m_options(options), m_known(std::move(known)), m_deviceTime(deviceTime), m_lineTime(lineTime),
      m_framing(options.modbusTcp ? modbus::Framing::Tcp : modbus::Framing::Rtu), m_start(deviceTime.now()),
      m_stateSince(m_start)
{
    for (const Fault &fault : options.faults)
        m_faults.push_back({fault});
    for (const auto &value : options.scenario[u"steps"].toArray()) {
        const auto at = std::chrono::duration<double>(value[u"at_s"].toDouble());
        m_steps.emplace_back(std::chrono::duration_cast<Duration>(at), value.toObject());
    }
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_tick = m_deviceTime.after(kTick, [this] { tick(); });
}

std::optional<Error> ModbusDevice::checkScenario(const QJsonObject &scenario)
{
    for (auto it = scenario.begin(); it != scenario.end(); ++it)
        if (it.key() != QStringLiteral("steps") || !it.value().isArray())
            return makeError(ErrorCode::Invalid,
                             tr("The scenario holds “%1”; it may only hold the list “steps”.").arg(it.key()));
    for (const auto &value : scenario[u"steps"].toArray())
        if (!value[u"at_s"].isDouble() || value[u"at_s"].toDouble() < 0 || value.toObject().size() < 2)
            return makeError(
                ErrorCode::Invalid,
                tr("A step of the scenario needs “at_s”, a time in seconds, and a command as --control takes it."));
    return std::nullopt;
}

void ModbusDevice::playScenario()
{
    while (!m_steps.empty() && m_steps.front().first <= m_deviceTime.now() - m_start) {
        const QJsonObject step = m_steps.front().second;
        m_steps.pop_front();
        if (const QJsonObject answer = control(step); !answer[u"ok"].toBool())
            qWarning("%s", qUtf8Printable(answer[u"error"].toString()));
    }
}

ModbusDevice::~ModbusDevice() = default;

void ModbusDevice::attach(std::unique_ptr<link::Link> peer)
{
    m_sessions.remove_if([](const Session &session) { return !session.link->isOpen(); });
    Session &session = m_sessions.emplace_back(std::move(peer), m_framing);
    connect(session.link.get(), &link::Link::received, this, [this, &session](const QByteArray &bytes, Instant at) {
        for (const modbus::Incoming &incoming : session.reader.feed(bytes, at))
            if (session.link->isOpen())
                onRequest(session, incoming);
    });
    // The session itself goes when the next one comes: it may be in the middle of one of its own signals.
    connect(session.link.get(), &link::Link::closed, this, [&session] {
        session.timer.reset();
        session.outgoing.clear();
    });
}

void ModbusDevice::tick()
{
    m_tick = m_deviceTime.after(kTick, [this] { tick(); });
    playScenario();
    updateMoment();
    advance();
    updateMoment();
    // "Always" needs a first request; before it there is nobody to notice.
    if (m_moment.request > 0)
        happenOnce();
}

void ModbusDevice::updateMoment()
{
    const Instant now = m_deviceTime.now();
    if (const QString state = stateName(); state != m_moment.state) {
        m_moment.state = state;
        m_stateSince = now;
    }
    m_moment.sinceStart = now - m_start;
    m_moment.inState = now - m_stateSince;
}

std::optional<int> ModbusDevice::isOn(QStringView name, int fallback) const
{
    for (const Active &one : m_faults)
        if (one.fault.name == name && isActive(one.fault.when, m_moment))
            return one.fault.argument.isEmpty() ? fallback : one.fault.argument.toInt();
    return std::nullopt;
}

void ModbusDevice::happenOnce()
{
    for (Active &one : m_faults) {
        const bool isHangUp = one.fault.name == QStringLiteral("hang-up");
        if (one.fired || (!isHangUp && one.fault.name != QStringLiteral("reboot")) ||
            !isActive(one.fault.when, m_moment))
            continue;
        one.fired = true;
        Duration plugInAfter = 2s;
        if (isHangUp) {
            const int milliseconds = one.fault.argument.isEmpty() ? 3000 : one.fault.argument.toInt();
            plugInAfter = milliseconds == 0 ? Duration{-1} : Duration{std::chrono::milliseconds{milliseconds}};
        } else {
            restart();
        }
        for (Session &session : m_sessions)
            session.link->close();
        Q_EMIT hungUp(plugInAfter);
        return;
    }
}

void ModbusDevice::onRequest(Session &session, const modbus::Incoming &incoming)
{
    const bool isTcp = m_framing == modbus::Framing::Tcp;
    const bool broadcast = incoming.unit == 0 && !isTcp;
    const bool anyUnit = isTcp && (incoming.unit == 0 || incoming.unit == 255);
    if (!broadcast && !anyUnit && incoming.unit != m_options.unit)
        return; // another device's
    ++m_moment.request;
    updateMoment();
    advance();
    updateMoment();
    happenOnce();
    if (!session.link->isOpen())
        return;
    if (broadcast) {
        if (incoming.request && !modbus::isRead(incoming.request->function))
            serveBroadcast(*incoming.request);
        return;
    }
    if (const auto code = isOn(u"exception", 4)) {
        ++m_exceptions;
        answer(session, incoming, modbus::exceptionPdu(incoming.function, static_cast<modbus::Exception>(*code)));
        return;
    }
    if (!incoming.request) {
        const bool known =
            incoming.function == 3 || incoming.function == 4 || incoming.function == 6 || incoming.function == 16;
        answer(session, incoming,
               modbus::exceptionPdu(incoming.function,
                                    known ? modbus::Exception::IllegalValue : modbus::Exception::IllegalFunction));
        return;
    }
    if (!modbus::isSendable(*incoming.request)) {
        answer(session, incoming, modbus::exceptionPdu(incoming.function, modbus::Exception::IllegalValue));
        return;
    }
    Served served = serve(*incoming.request);
    if (const auto *exception = std::get_if<modbus::Exception>(&served)) {
        ++m_exceptions;
        answer(session, incoming, modbus::exceptionPdu(incoming.function, *exception));
        return;
    }
    ++m_answers;
    modbus::Registers values = std::get<modbus::Registers>(served);
    if (const auto fewer = isOn(u"short-answer", 1); fewer && modbus::isRead(incoming.request->function))
        values.resize(std::max<qsizetype>(0, values.size() - *fewer));
    answer(session, incoming, modbus::answerPdu(*incoming.request, values));
}

void ModbusDevice::answer(Session &session, const modbus::Incoming &incoming, QByteArray pdu)
{
    if (isOn(u"silence"))
        return;
    if (isOn(u"babble")) {
        babble();
        return;
    }
    modbus::Incoming as = incoming;
    if (isOn(u"wrong-unit"))
        as.unit = static_cast<quint8>(as.unit + 1);
    const bool spoiled = isOn(u"bad-crc").has_value();
    if (spoiled && m_framing == modbus::Framing::Tcp)
        as.transaction = static_cast<quint16>(as.transaction + 0x1000);
    QByteArray bytes = modbus::encodeAnswer(m_framing, as, pdu);
    if (spoiled && m_framing == modbus::Framing::Rtu)
        bytes.back() = static_cast<char>(bytes.back() ^ 0x55);
    bytes.prepend(QByteArray(isOn(u"leading-zero", 1).value_or(0), '\0'));
    bytes.append(QByteArray(isOn(u"trailing-ff", 1).value_or(0), '\xff'));
    if (isOn(u"echo") && incoming.request)
        bytes.prepend(modbus::encodeAnswer(m_framing, incoming, modbus::requestPdu(*incoming.request)));
    if (isOn(u"duplicate"))
        bytes += bytes;
    const int wait = isOn(u"late", 1500).value_or(isOn(u"slow", 400).value_or(0)); // slow: within the deadline
    const Duration delay = std::chrono::milliseconds{wait} + kTurnAround;
    const int piece = std::max(1, isOn(u"split", 20).value_or(static_cast<int>(bytes.size())));
    for (qsizetype from = 0; from < bytes.size(); from += piece)
        queue(session, bytes.mid(from, piece), delay + (from / piece) * kPieceGap);
}

/// Goes on while the fault does, whether somebody asks or not.
void ModbusDevice::babble()
{
    if (m_babble != nullptr)
        return;
    m_babble = m_lineTime.after(kBabble, [this] {
        const auto ended = std::move(m_babble);
        if (!isOn(u"babble"))
            return;
        QByteArray noise;
        for (int i = 0; i < kBabbleBytes; ++i) {
            m_noise = m_noise * 1664525U + 1013904223U;
            noise += static_cast<char>(m_noise >> 24U);
        }
        for (Session &session : m_sessions)
            session.link->write(noise);
        babble();
    });
}

void ModbusDevice::queue(Session &session, const QByteArray &bytes, Duration delay)
{
    const Instant earliest = session.outgoing.empty() ? Instant{0} : session.outgoing.back().first;
    session.outgoing.emplace_back(std::max(m_lineTime.now() + delay, earliest), bytes);
    if (session.timer == nullptr)
        session.timer =
            m_lineTime.after(session.outgoing.front().first - m_lineTime.now(), [this, &session] { sendDue(session); });
}

void ModbusDevice::sendDue(Session &session)
{
    session.timer.reset();
    while (!session.outgoing.empty() && session.outgoing.front().first <= m_lineTime.now()) {
        const QByteArray bytes = std::exchange(session.outgoing.front().second, {});
        session.outgoing.pop_front();
        session.link->write(bytes);
    }
    if (!session.outgoing.empty())
        session.timer =
            m_lineTime.after(session.outgoing.front().first - m_lineTime.now(), [this, &session] { sendDue(session); });
}

QJsonObject ModbusDevice::good(QJsonObject with)
{
    with[u"ok"] = true;
    return with;
}

QJsonObject ModbusDevice::bad(const QString &error)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
}

QJsonObject ModbusDevice::control(const QJsonObject &command)
{
    updateMoment();
    advance();
    updateMoment();
    if (command.contains(u"fault")) {
        auto fault = parseFault(command[u"fault"].toString(), m_known);
        if (!fault)
            return bad(fault.error().message);
        m_faults.push_back({*fault});
        const bool now = fault->when.kind == When::Kind::Always;
        if (now || m_moment.request > 0)
            happenOnce();
        advance();
        return good();
    }
    if (command.contains(u"clear")) {
        const QString name = command[u"clear"].toString();
        if (const auto known = parseFault(name, m_known); !known)
            return bad(known.error().message);
        std::erase_if(m_faults, [&](const Active &one) { return one.fault.name == name; });
        advance();
        return good();
    }
    if (command[u"read"].toString() == QStringLiteral("counters"))
        return good({{QStringLiteral("requests"), m_moment.request},
                     {QStringLiteral("answers"), m_answers},
                     {QStringLiteral("exceptions"), m_exceptions}});
    return controlState(command);
}

} // namespace wm::sim
