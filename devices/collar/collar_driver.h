// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/ports.h"
#include "devices/modbus/client.h"
#include "devices/sunspec/scanner.h"

#include <deque>
#include <functional>
#include <memory>

namespace wm::collar {

/// How a session reaches its collar: makes a fresh, unopened link, and says how Modbus is framed on it and where what
/// passes is captured.
struct Connection
{
    std::unique_ptr<link::Link> link;
    modbus::Framing framing = modbus::Framing::Rtu;
    /// Frame numbers and name of the capture at the moment of asking; empty: none.
    std::function<workflow::CaptureSpan()> capture = {};
};
using Connect = std::function<Result<Connection>()>;

/// Who a collar says it is.
struct CollarIdentity
{
    QString serial, partNumber;
    bool simulated = false;
};

/// The conversation with one collar (COLLAR-LINK.md) over a Modbus client. Requests queue; each begins by opening and
/// identifying when there is no session. Outlives the port that owns it until its last reply has returned, so it is
/// destroyed by close() and deleteLater().
class CollarDriver final : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Done = std::function<void(Result<T>)>;

    CollarDriver(Connect connect, Clock &clock, sunspec::Catalogue catalogue);
    ~CollarDriver() override;

    /// Whether a chain of models is a collar's: its maker, and all the models of COLLAR-LINK.md at their lengths.
    /// Mismatch says what it is instead. `device` names it in errors.
    static Result<CollarIdentity> identityOf(const sunspec::Scan &scan, const sunspec::Catalogue &catalogue,
                                             const QString &device);

    void read(Done<workflow::CollarSnapshot> done);
    void readPremises(Done<workflow::Premises> done);
    void writePremises(workflow::Premises premises, Done<void> done);
    void provision(quint32 commandId, Done<workflow::ProvisionAnswer> done);
    void provisionResult(Done<workflow::ProvisionAnswer> done);
    void selectRelay(workflow::RelayState wanted, Done<workflow::RelaySelection> done);
    void operateRelay(workflow::RelayState wanted, quint32 commandId, quint32 nonce, Done<workflow::RelayResult> done);
    void close();

private:
    using Registers = modbus::Registers;
    using Reply = std::function<void(Result<Registers>)>;

    template <class T>
    void enqueue(Done<T> done, std::function<void(Done<T>)> work);
    void startNext();
    void withSession(std::function<void(Result<void>)> next);
    Result<void> identify(const Result<sunspec::Scan> &scan);
    void checkSerial(std::function<void(Result<void>)> next);
    void endSession();
    void waitThen(Duration time, std::function<void()> next);

    void readModel(int id, Reply reply);
    /// Consecutive points, from the first to the last named.
    void readPoints(int id, QStringView first, QStringView last, Reply reply);
    void writePoint(int id, QStringView point, Registers values, Reply reply);
    void fetchPremises(Done<workflow::Premises> done);
    void writeBlocks(std::shared_ptr<const Registers> wanted, int block, int triesLeft, Done<void> done);
    void writeAgainIfLost(std::shared_ptr<const Registers> wanted, int block, int triesLeft, Done<void> done);
    void confirmPremises(workflow::Premises wanted, int readsLeft, Done<void> done);
    void sendProvision(quint32 commandId, int triesLeft, Done<workflow::ProvisionAnswer> done);
    void fetchResult(Done<workflow::ProvisionAnswer> done);
    void fetchRelayResult(quint32 commandId, Done<workflow::RelayResult> done);
    [[nodiscard]] workflow::CollarSnapshot snapshot(const Registers &common, const Registers &state,
                                                    const Registers &meter, const workflow::CaptureSpan &before) const;
    [[nodiscard]] Error notReady() const;
    [[nodiscard]] const sunspec::Model &model(int id) const { return *m_catalogue.find(id); }

    Connect m_connect;
    Clock &m_clock;
    sunspec::Catalogue m_catalogue;
    std::deque<std::function<void()>> m_queue;
    bool m_busy = false;
    bool m_closed = false;
    std::unique_ptr<modbus::Client> m_client; ///< null: no session
    std::function<workflow::CaptureSpan()> m_capture;
    bool m_identified = false;
    std::map<int, int> m_addresses; ///< of the models, this session
    QString m_serial;               ///< of the collar first seen on this port; kept between sessions
    quint32 m_lastCommandId = 0;
    std::unique_ptr<Clock::Timer> m_wait;
    std::function<void()> m_afterWait; ///< runs when m_wait does, or at close()
};

} // namespace wm::collar
