// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/ims_device.h"

#include "devices/ims/crossed.h"
#include "devices/ims/frame.h"
#include "devices/sim/other_rate.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace wm::sim {

namespace {

using namespace std::chrono_literals;

struct SimWords
{
    Q_DECLARE_TR_FUNCTIONS(SimWords)
};

constexpr int kBaud = 9600;
constexpr Duration kPeriod = 300s, kFirst = 5s;
constexpr int kSecondId = 2579;
constexpr Duration kSecondMeter = 41s; ///< behind the first: two meters have two clocks
constexpr Duration kIdle = 50ms;       ///< on the line, between the bytes of a stuck one

QList<FaultInfo> imsFaults()
{
    return {
        {QStringLiteral("noise"), {}, SimWords::tr("random bytes right before a frame")},
        {QStringLiteral("lost-byte"), {}, SimWords::tr("a byte of the frame is missing")},
        {QStringLiteral("doubled-byte"), {}, SimWords::tr("a byte of the frame comes twice")},
        {QStringLiteral("flipped-bit"), {}, SimWords::tr("a bit of the frame is wrong")},
        {QStringLiteral("split"), QStringLiteral("MS"),
         SimWords::tr("the frame comes in two pieces, MS milliseconds apart")},
        {QStringLiteral("swapped"), {}, SimWords::tr("A and B are crossed: what a receiver makes of the frame then")},
        {QStringLiteral("wrong-baud"), QStringLiteral("BAUD"),
         SimWords::tr("the receiver is set to BAUD (4800): what it makes of the frame then")},
        {QStringLiteral("stuck-zero"), {}, SimWords::tr("the line gives nothing but 00")},
        {QStringLiteral("stuck-ones"), {}, SimWords::tr("the line gives nothing but FF")},
        {QStringLiteral("silence"), {}, SimWords::tr("no frame is sent")},
        {QStringLiteral("repeat"), {}, SimWords::tr("the frame is sent twice, two seconds apart")},
        {QStringLiteral("second-meter"), QStringLiteral("ID"),
         SimWords::tr("another meter, number ID (2579), talks on the same pair")},
        {QStringLiteral("collision"), {}, SimWords::tr("another meter talks at the same time: the bytes are mixed")},
        {QStringLiteral("hang-up"), {}, SimWords::tr("pulls the plug instead of sending the frame")},
        {QStringLiteral("babble"), {}, SimWords::tr("the line gives random bytes without end")},
        {QStringLiteral("no-load"),
         {},
         SimWords::tr("no current reaches the meter: nothing is counted, the load lamp is dark")},
        {QStringLiteral("reversed-ct"),
         {},
         SimWords::tr("one of three current transformers is reversed: a third of the load is counted")},
        {QStringLiteral("reverse-phase"),
         {},
         SimWords::tr("power flows backwards: the red lamp is lit and nothing is counted")},
        {QStringLiteral("lcd-stuck"), {}, SimWords::tr("the display does not follow the meter")},
    };
}

struct MeterState
{
    int id = 2578;
    double kwh = 1187;
    double kw = 0.77; ///< the load of the demonstration, which its job measures
    int peakRaw = 342;
    int resets = 3;
    int firstByte = 0;

    void advance(Duration by)
    {
        kwh = std::fmod(kwh + kw * std::chrono::duration<double, std::ratio<3600>>(by).count(), ims::kKwhModulus);
    }
    /// Table 4, written out (IMS-FRAME-01 … -13).
    [[nodiscard]] QByteArray frame() const
    {
        const auto whole = static_cast<std::uint32_t>(kwh);
        const unsigned values[12] = {static_cast<unsigned>(firstByte),
                                     static_cast<unsigned>(id) >> 8U,
                                     static_cast<unsigned>(id),
                                     static_cast<unsigned>(peakRaw) >> 8U,
                                     static_cast<unsigned>(peakRaw),
                                     static_cast<unsigned>(resets),
                                     0,
                                     0,
                                     whole >> 16U,
                                     whole >> 8U,
                                     whole,
                                     0x0D};
        QByteArray bytes(12, '\0');
        std::transform(std::begin(values), std::end(values), bytes.begin(),
                       [](unsigned value) { return static_cast<char>(value & 0xFFU); });
        return bytes;
    }
};

class ImsDevice final : public Device
{
public:
    ImsDevice(const DeviceOptions &options, MeterState meter, Clock &deviceTime, Clock &lineTime)
        : m_faults(options.faults), m_meter(meter), m_deviceTime(deviceTime), m_lineTime(lineTime),
          m_start(deviceTime.now()), m_advancedAt(m_start), m_random(options.seed)
    {
        m_timer = m_deviceTime.after(kFirst, [this] { speak(); });
        idle();
    }

    void attach(std::unique_ptr<link::Link> peer) override
    {
        link::Link *link = peer.get();
        connect(link, &link::Link::closed, this, [this, link] {
            // The link is reporting its own end: it goes after that.
            for (auto it = m_links.begin(); it != m_links.end(); ++it) {
                if (it->get() == link) {
                    it->release()->deleteLater();
                    m_links.erase(it);
                    return;
                }
            }
        });
        m_links.push_back(std::move(peer));
    }

    QJsonObject control(const QJsonObject &command) override
    {
        advance();
        if (command.contains(u"fault")) {
            const auto fault = parseFault(command[u"fault"].toString(), imsFaults());
            if (!fault)
                return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), fault.error().message}};
            m_faults.append(*fault);
        } else if (command.contains(u"clear")) {
            const QString name = command[u"clear"].toString();
            if (const auto known = parseFault(name, imsFaults()); !known)
                return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), known.error().message}};
            m_faults.removeIf([&name](const Fault &fault) { return fault.name == name; });
        } else if (command[u"read"].toString() == QStringLiteral("counters")) {
            return {
                {QStringLiteral("ok"), true}, {QStringLiteral("frames"), m_frames}, {QStringLiteral("heard_bytes"), 0}};
        } else if (command[u"read"].toString() == QStringLiteral("state")) {
            return {{QStringLiteral("ok"), true},
                    {QStringLiteral("panel"), panel()},
                    {QStringLiteral("meter_id"), m_meter.id},
                    {QStringLiteral("kwh"), std::floor(m_meter.kwh)},
                    {QStringLiteral("kw"), m_meter.kw},
                    {QStringLiteral("peak_kw"), m_meter.peakRaw * 2 / 100.0},
                    {QStringLiteral("resets"), m_meter.resets},
                    {QStringLiteral("simulated"), true}};
        } else if (command.contains(u"set")) {
            if (const QString error = setFrom(command[u"set"].toObject(), m_meter); !error.isEmpty())
                return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
        } else {
            return {{QStringLiteral("ok"), false},
                    {QStringLiteral("error"), SimWords::tr("The meter knows fault, clear, read and set.")}};
        }
        return {{QStringLiteral("ok"), true}};
    }

    /// Empty, or what is wrong. Nothing is changed then.
    static QString setFrom(const QJsonObject &values, MeterState &meter)
    {
        MeterState changed = meter;
        for (auto it = values.begin(); it != values.end(); ++it) {
            const double value = it.value().toDouble(-1);
            const QString key = it.key();
            if (key == u"kwh" && value >= 0 && value < ims::kKwhModulus)
                changed.kwh = value;
            else if (key == u"kw" && value >= 0 && value <= 2000)
                changed.kw = value;
            else if (key == u"peak_kw" && value >= 0 && value <= 1310.7)
                changed.peakRaw = static_cast<int>(std::lround(value * 50));
            else if (key == u"resets" && value >= 0 && value <= 255)
                changed.resets = static_cast<int>(value);
            else if (key == u"first_byte" && value >= 0 && value <= 255)
                changed.firstByte = static_cast<int>(value);
            else
                return SimWords::tr(
                           "“%1” is nothing this meter has, or not in its range; there are kwh, kw, peak_kw, resets, "
                           "first_byte.")
                    .arg(key);
        }
        meter = changed;
        return {};
    }

private:
    /// The part of the load that the meter counts, as its transformers are connected.
    [[nodiscard]] double counted() const
    {
        if (active(u"no-load") != nullptr || active(u"reverse-phase") != nullptr)
            return 0;
        return active(u"reversed-ct") != nullptr ? 1.0 / 3 : 1; // one in three subtracts what another adds
    }

    /// What a person sees at the meter (IMS-LED-01 … -06, IMS-LCD).
    [[nodiscard]] QJsonObject panel() const
    {
        const bool flashes = active(u"no-load") == nullptr && m_meter.kw > 0;
        return {{QStringLiteral("load_led"), flashes ? QStringLiteral("pulsing") : QStringLiteral("dark")},
                {QStringLiteral("reverse_phase_led"), active(u"reverse-phase") != nullptr},
                {QStringLiteral("lcd_kwh"), std::floor(m_shownKwh)}};
    }

    void advance()
    {
        const Instant now = m_deviceTime.now();
        const double kw = std::exchange(m_meter.kw, m_meter.kw * counted());
        m_meter.advance(now - m_advancedAt);
        m_meter.kw = kw;
        if (active(u"lcd-stuck") == nullptr || m_shownKwh < 0)
            m_shownKwh = m_meter.kwh;
        m_second.advance(now - m_advancedAt);
        m_advancedAt = now;
    }
    [[nodiscard]] const Fault *active(QStringView name) const
    {
        const Moment moment{m_deviceTime.now() - m_start, m_frames, QStringLiteral("metering"),
                            m_deviceTime.now() - m_start};
        for (const Fault &fault : m_faults) {
            if (fault.name == name && isActive(fault.when, moment))
                return &fault;
        }
        return nullptr;
    }
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    /// By a list of its own: a link that ends leaves m_links.
    void each(const std::function<void(link::Link &)> &what)
    {
        std::vector<link::Link *> open;
        for (const auto &link : m_links)
            open.push_back(link.get());
        for (link::Link *link : open)
            what(*link);
    }
    void send(const QByteArray &bytes)
    {
        each([&bytes](link::Link &link) { link.write(bytes); });
    }
    /// Sends on the line's own time: what happens within a frame does not get faster with --speed.
    void sendLater(const QByteArray &bytes, Duration delay)
    {
        m_later.push_back(m_lineTime.after(delay, [this, bytes] { send(bytes); }));
    }

    void speak()
    {
        // The next frame is set up first, so that a fault cannot stop the meter's clock.
        m_timer = m_deviceTime.after(kPeriod, [this] { speak(); });
        m_later.clear();
        advance();
        ++m_frames;
        if (const Fault *second = active(u"second-meter")) {
            m_second.id = second->argument.isEmpty() ? kSecondId : second->argument.toInt();
            m_secondTimer = m_deviceTime.after(kSecondMeter, [this] {
                advance();
                send(m_second.frame());
            });
        }
        if (active(u"silence") != nullptr || active(u"stuck-zero") != nullptr || active(u"stuck-ones") != nullptr)
            return;
        if (active(u"hang-up") != nullptr) {
            each([](link::Link &link) { link.close(); });
            Q_EMIT hungUp(2s);
            return;
        }
        const QByteArray bytes = spoil(m_meter.frame());
        if (const Fault *split = active(u"split")) {
            const auto at = 1 + draw(static_cast<int>(bytes.size()) - 1);
            send(bytes.first(at));
            sendLater(bytes.sliced(at), std::chrono::milliseconds(split->argument.toInt()));
            return;
        }
        send(bytes);
        if (active(u"repeat") != nullptr)
            sendLater(bytes, 2s);
    }

    QByteArray spoil(QByteArray bytes)
    {
        const int at = draw(12);
        if (active(u"lost-byte") != nullptr)
            bytes.remove(at, 1);
        if (active(u"doubled-byte") != nullptr)
            bytes.insert(at, bytes[at]);
        if (active(u"flipped-bit") != nullptr)
            bytes[std::min<qsizetype>(at, bytes.size() - 1)] ^= static_cast<char>(1 << draw(8));
        if (active(u"collision") != nullptr) {
            // The drivers fight: where the bits differ, the receiver gets either.
            const QByteArray other = m_second.frame();
            for (qsizetype i = 0; i < std::min(bytes.size(), other.size()); ++i)
                bytes[i] = static_cast<char>(draw(2) == 0 ? bytes[i] & other[i] : bytes[i] | other[i]);
        }
        if (active(u"swapped") != nullptr)
            bytes = ims::asHeardOverCrossedWires(bytes.leftJustified(12, '\0', true));
        if (const Fault *rate = active(u"wrong-baud"))
            bytes = asHeardAtRate(bytes, kBaud, std::max(rate->argument.isEmpty() ? 4800 : rate->argument.toInt(), 1));
        if (active(u"noise") != nullptr) {
            QByteArray noise;
            for (int n = 1 + draw(20); n > 0; --n)
                noise.append(static_cast<char>(draw(256)));
            bytes.prepend(noise);
        }
        return bytes;
    }

    /// A stuck line gives bytes all the time.
    void idle()
    {
        m_idleTimer = m_lineTime.after(kIdle, [this] {
            idle();
            if (active(u"stuck-zero") != nullptr)
                send(QByteArray(4, '\0'));
            else if (active(u"stuck-ones") != nullptr)
                send(QByteArray(4, '\xFF'));
            else if (active(u"babble") != nullptr) {
                QByteArray noise;
                for (int i = 0; i < 48; ++i)
                    noise.append(static_cast<char>(draw(256)));
                send(noise);
            }
        });
    }

    QList<Fault> m_faults;
    MeterState m_meter;
    double m_shownKwh = -1; ///< on the display; before the first advance() nothing
    MeterState m_second{4660, 70'211, 1.1, 155, 0, 0};
    Clock &m_deviceTime;
    Clock &m_lineTime;
    Instant m_start, m_advancedAt;
    std::mt19937_64 m_random;
    int m_frames = 0;
    std::vector<std::unique_ptr<link::Link>> m_links;
    std::unique_ptr<Clock::Timer> m_timer, m_secondTimer, m_idleTimer;
    std::vector<std::unique_ptr<Clock::Timer>> m_later;
};

Result<std::unique_ptr<Device>> makeIms(const DeviceOptions &options, Clock &deviceTime, Clock &lineTime)
{
    MeterState meter;
    if (!options.serial.isEmpty()) {
        bool isNumber = false;
        meter.id = options.serial.toUShort(&isNumber);
        if (!isNumber)
            return makeError(ErrorCode::Invalid,
                             SimWords::tr("An IMS meter's number is 0 to 65535; “%1” is not.").arg(options.serial));
    }
    if (!options.state.isEmpty() && options.state != QStringLiteral("metering"))
        return makeError(ErrorCode::Invalid,
                         SimWords::tr("An IMS meter is always “metering”; there is no state “%1”.").arg(options.state));
    if (const QString error = ImsDevice::setFrom(options.scenario, meter); !error.isEmpty())
        return makeError(ErrorCode::Invalid, error);
    for (const Fault &fault : options.faults) {
        if (fault.name == QStringLiteral("second-meter") && fault.argument.toInt() > 65'535)
            return makeError(ErrorCode::Invalid,
                             SimWords::tr("An IMS meter's number is 0 to 65535; “%1” is not.").arg(fault.argument));
    }
    std::unique_ptr<Device> device = std::make_unique<ImsDevice>(options, meter, deviceTime, lineTime);
    return device;
}

} // namespace

DeviceKind imsKind()
{
    DeviceKind kind;
    kind.name = QStringLiteral("ims");
    kind.states = {QStringLiteral("metering")};
    kind.faults = imsFaults();
    kind.make = makeIms;
    return kind;
}

} // namespace wm::sim
