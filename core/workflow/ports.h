// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a job needs of devices. `devices` implements these, the composition connects them, `ui` and `core` see only
// these. Every future ends: each operation has a deadline of its own (DEVICES.md §0). Values are in the units their
// names say.

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QFuture>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace wm::workflow {

/// Where in a capture the raw bytes of a reading lie, so that evidence leads back to the wire.
struct CaptureSpan
{
    QString file;           ///< capture file's name in the job's evidence
    QByteArray sha256 = {}; ///< of the finished file; empty while it grows
    qint64 firstFrame = -1;
    qint64 lastFrame = -1;
};

/// COLLAR-LINK.md, model 64901 ProvSt.
enum class ProvisioningState {
    Unprovisioned,
    Provisioning,
    ProvisioningError,
    Flipped,
    Operational,
    ReportError,
    UpdateError
};
enum class RelayState { Open, Shut };
QString toWord(ProvisioningState state); ///< "unprovisioned", "provisioning", "provisioning-error", "flipped", …
QString toWord(RelayState state);        ///< "open", "shut"

/// Everything read from a collar at one moment. Unknown (not implemented, not ready) is nullopt, never zero.
struct CollarSnapshot
{
    QString serial;
    QString partNumber;
    QString firmware;
    QString options; ///< model 1 Opt; "SIMULATED" for a simulated collar
    bool simulated = false;
    std::optional<ProvisioningState> provisioning;
    std::optional<RelayState> relay;
    std::optional<bool> flipped;
    QString form;    ///< "2S", "12S" or empty when not detected
    QString lcdText; ///< as the display shows it
    bool lcdFlipped = false, lcdNoCell = false, lcdBeforeEnrol = false, lcdThumbsUp = false, lcdArrow = false,
         lcdSkull = false;
    std::optional<quint32> healthCode; ///< shown raw as hexadecimal, meanings are never invented
    std::optional<int> cellDbm;
    std::optional<double> voltsL1L2, voltsL1N, voltsL2N, ampsL1, ampsL2, amps, kilowatts, hertz, ambientF;
    std::optional<double> producedKwh; ///< P kWh: generation injected (model 701 TotWhInj)
    std::optional<double> consumedKwh; ///< C kWh: absorbed (model 701 TotWhAbs)
    std::optional<int> consecutiveReportFailures;
    QJsonObject points; ///< every point read, by model and SunSpec name, for the record and the bench
    CaptureSpan capture;
    Instant at{0};
};

/// Model 64902. Address, city, state and zip are mandatory (ledger CD-PROV).
struct Premises
{
    QString address, city, state, zip, premisesId, locationNote;
    QString derType;   ///< site-model word: pv, storage, wind, ev_charger, other; empty when not given
    QString installer; ///< e-mail
    bool operator==(const Premises &) const = default;
};

enum class CommandResult { None, Accepted, RefusedFlipped, RefusedIncomplete, RefusedState, Failed, Done };
struct ProvisionAnswer
{
    quint32 commandId = 0;
    CommandResult result = CommandResult::None;
};

struct RelaySelection
{
    quint32 nonce = 0;
    RelayState stateNow = RelayState::Open;
    quint32 lastCommandId = 0;
};
enum class RelayResult { None, Done, RefusedRepeated, RefusedNonce, RefusedLate, RefusedState, Failed };

/// One collar on one link. All calls on the thread that made it; one request runs at a time, others queue.
class CollarPort
{
public:
    virtual ~CollarPort() = default;
    virtual QFuture<Result<CollarSnapshot>> read() = 0;
    virtual QFuture<Result<Premises>> readPremises() = 0;
    virtual QFuture<Result<void>> writePremises(Premises premises) = 0;
    /// Writes CmdId, then Cmd = provision. A repeated id changes nothing on the collar.
    virtual QFuture<Result<ProvisionAnswer>> provision(quint32 commandId) = 0;
    virtual QFuture<Result<ProvisionAnswer>> provisionResult() = 0;
    /// Select before operate (model 64903).
    virtual QFuture<Result<RelaySelection>> selectRelay(RelayState wanted) = 0;
    virtual QFuture<Result<RelayResult>> operateRelay(RelayState wanted, quint32 commandId, quint32 nonce) = 0;
    /// Ends every request with Cancelled and closes the link.
    virtual void close() = 0;
};

/// One grid-support function of an inverter as it is set now. Settings have their units in their names: "_pct" is
/// percent of nominal voltage (v…, uv…, ov…), of the apparent power setting (q…) or of the active power setting (p…),
/// "_s" seconds, "_hz" hertz. What the inverter does not say, or says without its scale, is absent, never zero.
struct InverterFunction
{
    enum class State { Active, Inactive, NotReported, UnknownRevision };
    QString id; ///< the profile's name of it: "volt_var"
    State state = State::NotReported;
    QMap<QString, double> settings = {};
    bool withoutEffect = false; ///< active, but its curve does nothing
    QString source = {};        ///< "705" or "126, curve 2": where it was read
    QStringList notes = {};     ///< translated: what is doubtful
};
QString toWord(InverterFunction::State state); ///< "active", "inactive", "not-reported", "unknown-revision"

/// Everything read from an inverter at one moment.
struct InverterSnapshot
{
    QString manufacturer, model, options, firmware, serial;
    bool simulated = false; ///< model 1 Opt says SIMULATED
    QList<InverterFunction> functions;
    QStringList notes;  ///< translated: what is odd about the device's map
    QJsonObject models; ///< every point read, by model number; raw registers where the revision is unknown
    CaptureSpan capture;
    Instant at{0};
    [[nodiscard]] const InverterFunction *find(QStringView id) const;
};

/// One inverter on one link. There is no way to write: this program never changes an inverter's settings.
class InverterPort
{
public:
    virtual ~InverterPort() = default;
    /// Scans the inverter. Waits, and tries again, while it has just started and has no values yet.
    virtual QFuture<Result<InverterSnapshot>> read() = 0;
    /// Is told, translated, what a read waits for: as soon as it waits, and at every further try.
    virtual void whenWaiting(std::function<void(const QString &words)> tell) = 0;
    /// Ends a read with Cancelled and closes the link.
    virtual void close() = 0;
};

/// One place in a search for collars, and how it stands there.
struct FindPlace
{
    enum class State {
        Waiting,      ///< its turn comes
        Looking,      ///< being opened, listened to or asked
        Collar,       ///< a collar answered
        NotACollar,   ///< something else is there, or nothing may be sent
        Silent,       ///< it opens, and nothing answers
        NotReady,     ///< a device is there that has just started
        NoPermission, ///< this account may not open it
        InUse,        ///< another program or part of this one has it
        Gone,         ///< unplugged or out of reach
        Failed,       ///< anything else
        Cancelled,    ///< the search was ended before its turn
    };
    QString link; ///< what openCollar() takes
    QString name; ///< for people: "ttyACM0 (ST CDC)", "CDER-042917"
    State state = State::Waiting;
    QString words = {}; ///< what is being done, what was found, or what is wrong and what to do
    QString serial = {}, partNumber = {};
    bool simulated = false;
    bool known = false;          ///< a collar was found there before
    std::optional<int> dbm = {}; ///< Bluetooth: how strongly it is heard
    bool operator==(const FindPlace &) const = default;
};
QString toWord(FindPlace::State state); ///< "waiting", "looking", "collar", "not-a-collar", …

/// Looks for collars at every serial port and by Bluetooth at once. It only reads; every place has a bounded time.
class CollarFinder : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;  ///< again: from the beginning
    virtual void cancel() = 0; ///< ends at once, with ended()
    [[nodiscard]] virtual bool running() const = 0;
    [[nodiscard]] virtual QList<FindPlace> places() const = 0; ///< known collars first
    /// The search in a sentence: what it is doing, what it found, or what to do when it found nothing.
    [[nodiscard]] virtual QString words() const = 0;
    /// How the search by Bluetooth stands; empty: there is none.
    [[nodiscard]] virtual QString radioWords() const = 0;
Q_SIGNALS:
    void changed();
    void ended();
};

/// One decoded 12-byte IMS frame and how far it is believed (DEVICES.md §5).
struct ImsFrame
{
    quint16 meterId = 0;
    quint32 totalKwh = 0;      ///< modulo 2^24
    int peakDemandCentiKw = 0; ///< raw × 2; 0.01 kW
    quint8 demandResets = 0;   ///< modulo 256
    QByteArray raw;            ///< 12 bytes
    bool confirmed = false;    ///< a second frame agreed; else heard once
    QStringList flags;         ///< suspect, implausible, unconfirmed, ambiguous, overlap
    Instant at{0};
    CaptureSpan capture;
};
/// One meter heard on the line.
struct ImsMeter
{
    quint16 meterId = 0;
    bool confirmed = false;
    Instant lastAt{0};
    std::optional<Instant> nextExpected;
};
/// A burst that only a frame over crossed wires explains: the proof that A and B are swapped. Never a reading.
struct ImsCrossed
{
    QByteArray heard;
    QList<bool> damaged;     ///< as long: the character had no stop bit
    QList<quint16> meterIds; ///< the meters that could have sent it
    QByteArray turnedOver;   ///< 12 bytes: the one frame of the label's meter; empty where there is not just one
};
struct ImsStatus
{
    qint64 bytes = 0, frames = 0, skippedBytes = 0;
    QList<ImsMeter> meters = {}; ///< by number
    std::optional<ImsCrossed> crossed = {};
    int baud = 0;          ///< of the line; 0: the link has none
    QStringList diagnosis; ///< polarity-swapped, stuck-zero, …: CLI.md
    std::optional<Instant> nextExpected;
};

/// Listens to IMS meters on one RS-485 pair; never transmits.
class ImsPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual ImsStatus status() const = 0;
Q_SIGNALS:
    void frame(const wm::workflow::ImsFrame &frame);
    void statusChanged();
    void failed(const wm::Error &error);
};

/// A run of bytes on a bench's wire, cut where a message begins and ends.
struct BenchFrame
{
    enum class Protocol { ModbusRtu, ModbusTcp, Ims };
    enum class Kind { Request, Answer, Exception, Echo, ImsReading, Bytes }; ///< Bytes: not understood
    enum class Verdict { Good, BadChecksum, Cut, None };                     ///< None: nothing to judge it by
    qint64 number = 0;                                                       ///< from 1, since the session was opened
    bool sent = false;
    Instant at{0}; ///< of its first byte; since the session was opened
    Protocol protocol = Protocol::ModbusRtu;
    Kind kind = Kind::Bytes;
    Verdict verdict = Verdict::None;
    quint8 unit = 0, function = 0;  ///< of Modbus, the exception bit taken off
    quint16 address = 0, count = 0; ///< registers; of the request, for its answer too
    QByteArray bytes = {};
};
/// A part of a frame with a meaning.
struct BenchField
{
    int offset = 0, length = 0; ///< bytes of the frame
    QString name, value;        ///< in the language of the moment
};

/// What the registers of a device are called, for people who read its traffic; nothing is decided by it. Immutable.
class RegisterNames
{
public:
    virtual ~RegisterNames() = default;
    /// "64901 collar_state": the SunSpec model an address is in; empty: none that is known.
    [[nodiscard]] virtual QString modelAt(int address) const = 0;
    struct Point
    {
        QString name;  ///< "LLV", "Crv.0.VRef"
        int size = 1;  ///< registers
        QString value; ///< of the registers given, scaled, with its unit; empty: only its raw registers are known
    };
    /// The point that begins at `address`, told with the big-endian registers from there on; nullopt: none begins
    /// there, or it is not whole in them.
    [[nodiscard]] virtual std::optional<Point> pointAt(int address, QByteArrayView registers) const = 0;
};
using RegisterNamesPtr = std::shared_ptr<const RegisterNames>;

/// One point of a SunSpec model as read.
struct BenchPoint
{
    QString name, label, value, unit, raw; ///< value scaled and as text; raw: its registers, hexadecimal
    bool implemented = true;               ///< false: the device says that it has no such value
};
struct BenchModel
{
    int id = 0, address = 0, length = 0; ///< the address is that of its ID register
    QString name;
    QString note; ///< what is odd about it, "unknown revision"; empty: nothing
    QList<BenchPoint> points;
};

enum class BenchState { Closed, Opening, Looking, Live, Listening, Ended };
/// What happened on the bench since the last update. One at a time, at most ten a second.
struct BenchUpdate
{
    BenchState state = BenchState::Closed;
    std::optional<Error> problem; ///< why it ended, or why no values come; the traffic goes on meanwhile
    QList<BenchFrame> frames;
    qint64 dropped = 0;       ///< frames of this time that were too many to show; the capture has them
    bool modelsFound = false; ///< `models` are all there are; else only those read anew
    QList<BenchModel> models;
    RegisterNamesPtr names;                   ///< of `models`; null: not known yet
    std::optional<CollarSnapshot> collar;     ///< the device is a collar
    std::optional<InverterSnapshot> inverter; ///< it has models that hold an inverter's settings; read anew
    QList<ImsFrame> ims;
    ImsStatus imsStatus;
    QString maker, product, serial, firmware; ///< of model 1
    bool simulated = false;
    QString capture; ///< path of the running recording; empty: none
    QString named;   ///< path of the capture that was asked for and runs; empty: none
};

struct BenchOptions
{
    bool listen = false; ///< never send: a sub-meter's line
    int unit = 1;
    double speed = 1; ///< a simulated sub-meter's time against ours
};

/// Any device on any link, without a job: everything that passes is recorded and shown, its models are read again and
/// again. Lives on the window's thread; the link and all decoding have a thread of their own.
class BenchPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open() = 0;
    virtual void close() = 0; ///< ends in an update with Ended
    /// Records into a file of this name beside the recordings, to be kept, until stopCapture(). Its path.
    virtual QFuture<Result<QString>> startCapture(const QString &name) = 0;
    virtual QFuture<Result<QString>> stopCapture() = 0;
    /// A copy of everything recorded so far, for Wireshark; of every value last read, as CSV.
    virtual QFuture<Result<void>> saveRecording(const QString &file) = 0;
    virtual QFuture<Result<void>> saveValues(const QString &file) = 0;
Q_SIGNALS:
    void updated(const wm::workflow::BenchUpdate &update);
};

} // namespace wm::workflow
