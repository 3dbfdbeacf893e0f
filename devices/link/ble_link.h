// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/ble_bond.h"
#include "devices/link/ble_objects.h"
#include "devices/link/link.h"

namespace wm::link {

/// A device's serial service (Nordic UART) by Bluetooth Low Energy, as a pipe of bytes: what is written is cut to what
/// one packet carries, what is notified is received in order; neither is a message. Every step to the open link and
/// every write has a deadline of its own. The end of the connection, of the adapter and of the Bluetooth service each
/// end the link at once. Closing waits for nothing (BlueZ needs 2 s to hang up).
class BleLink final : public Link
{
    Q_OBJECT
public:
    /// `target`: a device's address, or the name it advertises beside the serial service.
    BleLink(Clock &clock, QString target, std::optional<quint32> passkey = {}, AskPasskey ask = {},
            QObject *parent = nullptr);
    ~BleLink() override;
    [[nodiscard]] QString name() const override { return QStringLiteral("ble:") + m_target; }
    [[nodiscard]] Duration timePer20Bytes() const override { return std::chrono::milliseconds{60}; }
    [[nodiscard]] bool needsBond() const override;

private:
    enum class Step { Service, HangUp, Search, Connect, Services, Subscribe, Up };
    struct Piece
    {
        QByteArray bytes;
        bool withResponse;
    };
    void doOpen() override;
    void doWrite(const QByteArray &bytes) override;
    void doClose() override;
    void doBond() override;

    void look();
    void find();
    void search();
    void connectTo(const QString &device);
    void tryConnect(int triesLeft);
    void onServices();
    void subscribe(const SerialEnds &ends);
    void sendNext();
    void onWritten(const QDBusMessage &reply);
    void enter(Step step, Duration limit, const QString &tooLong);
    void end(ErrorCode code, const QString &message, const QString &context = {});
    void letGo(std::unique_ptr<BleBond> bond);

    QString m_target;
    std::optional<quint32> m_passkey;
    AskPasskey m_ask;
    std::unique_ptr<Bluez> m_bluez; ///< null: not opened, or closed
    std::unique_ptr<BleBond> m_bond;
    std::unique_ptr<Clock::Timer> m_deadline; ///< of the step, or of the write that is under way
    Step m_step = Step::Service;
    QString m_adapter, m_device, m_write, m_notify; ///< paths
    bool m_canRespond = false, m_canCommand = false;
    bool m_searching = false, m_hangUp = false; ///< what has to be undone at the end
    bool m_wasConnected = false, m_firstRequest = true, m_triedBond = false;
    QList<Piece> m_pieces; ///< still to be written; the first is under way
};

} // namespace wm::link
