// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a recording says of a session with a collar, so that the same conversation can be led again with a replay.

#include "core/workflow/ports.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <memory>

namespace wm::workflow {

/// Something the program of then did, found in what it sent.
struct RecordedAct
{
    enum class Kind {
        Read,         ///< CollarPort::read()
        Premises,     ///< readPremises() and writePremises()
        Provision,    ///< provision()
        SelectRelay,  ///< selectRelay()
        OperateRelay, ///< operateRelay()
    };
    Kind kind = Kind::Read;
    qint64 frame = 0;                              ///< its first
    Duration begin{0}, end{0};                     ///< since the recording began: first request, last answer
    std::optional<ProvisioningState> provisioning; ///< Read: as answered
    QString display = {};                          ///< Read: the text on it
    bool complete = false;                         ///< Read: every answer came
    bool skull = false;                            ///< Read: the display showed the skull
    bool written = false;                          ///< Premises: not only read
    Premises premises;     ///< Premises: what the collar was to hold in the end, as far as it was recorded
    quint32 commandId = 0; ///< Provision, OperateRelay
    quint32 nonce = 0;     ///< OperateRelay
    RelayState wanted = RelayState::Open;
};

struct RecordedSession
{
    QList<RecordedAct> acts;
    bool simulated = false; ///< the collar said so
    bool closed = false;    ///< ended by the program, not by an unplugged device or a program that was killed
    bool gone = false;      ///< ended by an unplugged device
    Duration end{0};        ///< of the last entry
};

/// A line of a recording as a person reads it: what was asked and what came of it.
struct RecordedRow
{
    enum class Gravity { Fine, Look, Wrong };
    struct Raw
    {
        qint64 frame = 0;
        Duration at{0};
        bool sent = false;
        QByteArray bytes;
        QString words; ///< of a request
    };
    qint64 firstFrame = 0, lastFrame = 0;
    Duration at{0}, took{0};
    QString what, answer;
    Gravity gravity = Gravity::Fine;
    int alike = 1; ///< so many in a row that said the same
    QList<Raw> raw;
};

/// A recording, open to be looked at and replayed through the driver that made it, in a time of its own. One thread.
class RecordingPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    enum class Device { Collar, Ims, Inverter };
    [[nodiscard]] virtual Device device() const = 0;
    [[nodiscard]] virtual QDateTime began() const = 0;
    [[nodiscard]] virtual Duration length() const = 0;
    [[nodiscard]] virtual QList<RecordedRow> rows() const = 0;
    /// Everything that passed, cut into messages; their times are the recording's.
    [[nodiscard]] virtual QList<BenchFrame> traffic() const = 0;
    /// What the registers in it are called.
    [[nodiscard]] virtual RegisterNamesPtr names() const = 0;
    [[nodiscard]] virtual RecordedSession session() const = 0;
    /// The collar of then, once; see startReplay(). Only for Device::Collar.
    virtual Result<std::shared_ptr<CollarPort>> collar() = 0;
    /// The meters of then. Only for Device::Ims.
    virtual std::unique_ptr<ImsPort> ims() = 0;
    /// The inverter of then, once. Only for Device::Inverter.
    virtual std::shared_ptr<InverterPort> inverter() = 0;
    /// Why the recording does not fit its driver; nothing while it does.
    [[nodiscard]] virtual std::optional<Error> misfit() const = 0;

    /// The replay's time; it stands still while it is paused. `speed` 1 is as it was, 0 as fast as the machine can.
    [[nodiscard]] virtual Clock &clock() = 0;
    virtual void setSpeed(double speed) = 0;
    virtual void setPaused(bool paused) = 0;
    /// On to the next entry of the recording, and pause there.
    virtual void step() = 0;

Q_SIGNALS:
    /// An entry has had its turn, at this time of the recording.
    void passed(qint64 frame, wm::Duration at);
};

} // namespace wm::workflow
