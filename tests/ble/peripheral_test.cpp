// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated collar as a Bluetooth device: the test is BlueZ and the central behind it.
#include "devices/modbus/modbus.h"
#include "devices/sim/collar_device.h"
#include "devices/sim/host.h"
#include "tests/ble/ble_world.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusPendingReply>

namespace wm::sim {

namespace {

using test::settle;
using test::until;

class PeripheralTest : public QObject, public testing::Test
{
    Q_OBJECT
protected:
    void SetUp() override
    {
        fake = std::make_unique<test::FakeBluez>(test::bus().address(), QList<test::FakePeripheral>());
        central.connect(QString(), QString(), QStringLiteral("org.freedesktop.DBus.Properties"),
                        QStringLiteral("PropertiesChanged"), this, SLOT(onNotified(QDBusMessage)));
    }
    void TearDown() override
    {
        host.reset();
        settle();
    }
    void start(const QString &adapter = {})
    {
        isReady = false;
        failure.reset();
        HostOptions where;
        where.where = HostOptions::Where::Ble;
        where.bleAdapter = adapter;
        host = std::make_unique<Host>(where, clock);
        connect(host.get(), &Host::ready, this, [this] { isReady = true; });
        connect(host.get(), &Host::failed, this, [this](const Error &error) { failure = error; });
        connect(host.get(), &Host::passkeyShown, this, [this](const QString &digits) { shown = digits; });
        DeviceOptions device;
        device.serial = QStringLiteral("SIM-0042917");
        device.partNumber = QStringLiteral("S-B-5-12-IH-10-60A");
        const auto link = host->start(collarKind(), device);
        ASSERT_TRUE(link);
        EXPECT_EQ(*link, QStringLiteral("ble:CDER-042917"));
        EXPECT_TRUE(until([this] { return isReady || failure; }));
    }
    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(fake->applicationOwner, path, interface, method);
        message.setArguments(arguments);
        QDBusPendingCallWatcher watcher(central.asyncCall(message));
        EXPECT_TRUE(until([&] { return watcher.isFinished(); })) << qUtf8Printable(method);
        return watcher.reply();
    }
    /// What a central does through BlueZ with the characteristic that has this flag.
    QString characteristic(const QString &flag)
    {
        const auto reply = call(fake->applicationPath, QStringLiteral("org.freedesktop.DBus.ObjectManager"),
                                QStringLiteral("GetManagedObjects"));
        const auto objects = qdbus_cast<test::FakeObjects>(reply.arguments().value(0).value<QDBusArgument>());
        for (auto it = objects.begin(); it != objects.end(); ++it)
            if (it->value(kCharacteristic).value(QStringLiteral("Flags")).toStringList().contains(flag))
                return it.key().path();
        return {};
    }
    void subscribe(bool on = true)
    {
        call(characteristic(QStringLiteral("notify")), kCharacteristic,
             on ? QStringLiteral("StartNotify") : QStringLiteral("StopNotify"));
    }
    void write(const QByteArray &bytes, quint16 mtu)
    {
        call(characteristic(QStringLiteral("write")), kCharacteristic, QStringLiteral("WriteValue"),
             {bytes, QVariantMap{{QStringLiteral("mtu"), QVariant::fromValue(mtu)}}});
    }

    const QString kCharacteristic = QStringLiteral("org.bluez.GattCharacteristic1");
    const QByteArray kRead = modbus::withCrc(QByteArray::fromHex("01039c420044")); // model 1, whole
    SystemClock clock;
    std::unique_ptr<test::FakeBluez> fake;
    QDBusConnection central = QDBusConnection::connectToBus(test::bus().address(), QStringLiteral("central"));
    std::unique_ptr<Host> host;
    bool isReady = false;
    std::optional<Error> failure;
    QString shown;
    QList<QByteArray> notified;

public Q_SLOTS:
    void onNotified(const QDBusMessage &message)
    {
        const auto changed = qdbus_cast<QVariantMap>(message.arguments().value(1).value<QDBusArgument>());
        if (message.service() == fake->applicationOwner && changed.contains(QStringLiteral("Value")))
            notified += changed.value(QStringLiteral("Value")).toByteArray();
    }
};

} // namespace

TEST_F(PeripheralTest, IsAdvertisedAndAnswersEveryCentralInPieces)
{
    start();
    ASSERT_TRUE(isReady);
    const auto advertised = call(fake->advertisementPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                 QStringLiteral("GetAll"), {QStringLiteral("org.bluez.LEAdvertisement1")});
    const auto properties = qdbus_cast<QVariantMap>(advertised.arguments().value(0).value<QDBusArgument>());
    EXPECT_EQ(properties.value(QStringLiteral("LocalName")).toString(), QStringLiteral("CDER-042917"));
    EXPECT_EQ(properties.value(QStringLiteral("ServiceUUIDs")).toStringList(),
              QStringList(QStringLiteral("6e400001-b5a3-f393-e0a9-e50e24dcca9e")));
    for (const quint16 mtu : {quint16{23}, quint16{185}}) {
        notified.clear();
        subscribe();
        write(kRead, mtu);
        ASSERT_TRUE(until([this] { return notified.join().size() == 5 + 136; })) << notified.join().size();
        EXPECT_EQ(notified.join().mid(7, 10), "ConnectDER");
        EXPECT_EQ(notified.first().size(), std::min(mtu - 3, 141));
        subscribe(false); // the central hangs up
    }
    notified.clear();
    write(kRead, 23);
    settle();
    EXPECT_TRUE(notified.isEmpty()) << "nobody has subscribed";
}

TEST_F(PeripheralTest, ShowsThePasskeyOnceAndNotForEveryDigitTyped)
{
    start();
    const auto show = [this](quint32 passkey, quint16 typed) {
        call(fake->displayPath, QStringLiteral("org.bluez.Agent1"), QStringLiteral("DisplayPasskey"),
             {QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/bluez/hci0/dev_1"))), passkey,
              QVariant::fromValue(typed)});
    };
    show(4217, 0);
    EXPECT_EQ(shown, QStringLiteral("004217"));
    shown.clear();
    show(4217, 1);
    EXPECT_TRUE(shown.isEmpty());
}

TEST_F(PeripheralTest, WithoutARadioItSaysSo)
{
    fake->removeAdapter();
    start();
    ASSERT_TRUE(failure);
    EXPECT_TRUE(failure->message.contains(QStringLiteral("no Bluetooth adapter"))) << qUtf8Printable(failure->message);
    fake->addAdapter();
    start(QStringLiteral("hci7"));
    ASSERT_TRUE(failure);
    EXPECT_TRUE(failure->message.contains(QStringLiteral("hci7"))) << qUtf8Printable(failure->message);
    start(QStringLiteral("hci0"));
    ASSERT_TRUE(isReady);
    fake->setPowered(false);
    EXPECT_TRUE(until([this] { return failure.has_value(); }));
    EXPECT_TRUE(failure->message.contains(QStringLiteral("switched off")));
    fake.reset();
    start();
    ASSERT_TRUE(failure);
    EXPECT_TRUE(failure->message.contains(QStringLiteral("service of this computer does not run")));
}

} // namespace wm::sim

#include "peripheral_test.moc"
