# SPDX-License-Identifier: GPL-3.0-or-later
# In the virtual machine: two virtual controllers, real BlueZ, the simulated collar on one, witnessmarkctl on the other.
# The line "ok NAME" tells what worked; the test on the outside knows which there must be.
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/run/bus HOME=/run LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
ctl=$BIN/witnessmarkctl
LINK=ble:CDER-042917
powered() { # powered hciN
    dbus-send --system --print-reply --dest=org.bluez /org/bluez/$1 org.freedesktop.DBus.Properties.Get \
        string:org.bluez.Adapter1 string:Powered 2>/dev/null | grep -q true
}
connected() {
    dbus-send --system --print-reply --dest=org.bluez / org.freedesktop.DBus.ObjectManager.GetManagedObjects 2>/dev/null |
        grep -A1 '"Connected"' | grep -q true
}
until_true() { # until_true SECONDS COMMAND...
    local n=$(($1 * 10)); shift
    for _ in $(seq $n); do "$@" && return 0; sleep 0.1; done
    return 1
}
start_bluez() {
    /usr/libexec/bluetooth/bluetoothd -n -f /run/main.conf >/run/bluetoothd.log 2>&1 &
    bluetoothd=$!
    until_true 60 powered hci1 && until_true 60 powered hci0
}
start_collar() { # start_collar OPTIONS
    : >/run/collar.log
    "$BIN/witnessmark-sim" collar --ble hci1 --serial SIM-0042917 --part-number S-B-5-12-IH-10-60A --fault utility-shuts@operational+90s "$@" >>/run/collar.log 2>&1 &
    collar=$!
    until_true 30 grep -q ready /run/collar.log || cat /run/collar.log
}
# btvirt reports an advertiser once per search, where a real radio goes on, so on a busy machine a search can miss it: what
# begins with one has three tries. How many it took is printed.
tries() { # tries COMMAND...
    for try in 1 2 3; do "$@" && return 0; sleep 3; done
    return 1
}
status() { $ctl collar status $LINK --json --data-dir /run/data >/run/status.json 2>/run/err; }
scan() { $ctl sunspec scan $LINK --json --data-dir /run/data >/run/scan.json 2>/run/err; }
show() { sed "s/^/    /" "$1" | cut -c1-240; }

# What its display shows now, on a line of its own when there is one: types it for whoever is asked.
passkey_shown() {
    until_true 60 grep -q '"passkey"' /run/collar.log && grep -o '"passkey":"[0-9]*"' /run/collar.log | tail -1 | tr -dc '0-9\n'
}
provision() { # provision TYPED
    echo "$1" | $ctl collar provision $LINK --premises /run/premises.json --json --data-dir /run/data >/run/provision.json 2>/run/err
}
main_job() {
    passkey_shown | $ctl commission "$SOURCE/resources/demo/job.json" --collar $LINK --ims serial:/run/ims --speed 200 --out /run/packets \
        --data-dir /run/job --json >/run/job.log 2>/run/err
}

# One channel for all attributes: there is one service behind both controllers, and more of them are not what is tried here.
printf '[General]\nName = machine\n[Policy]\nAutoEnable=true\n[GATT]\nChannels = 1\n' >/run/main.conf
cat >/run/bus.conf <<B
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=/run/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/></policy></busconfig>
B
dbus-daemon --config-file=/run/bus.conf --nopidfile --fork

# Without the service, then without any radio: each in its own words.
$ctl collar status $LINK --data-dir /run/data 2>/run/err; [ $? = 3 ] && grep -q "service of this computer does not run" /run/err && echo "ok no-service"
/usr/libexec/bluetooth/bluetoothd -n >/dev/null 2>&1 & none=$!
until_true 20 dbus-send --system --print-reply --dest=org.bluez / org.freedesktop.DBus.Introspectable.Introspect >/dev/null 2>&1
$ctl collar status $LINK --data-dir /run/data 2>/run/err; [ $? = 3 ] && grep -q "no Bluetooth adapter" /run/err && echo "ok no-adapter"
"$BIN/witnessmark-sim" collar --ble >/run/out 2>/run/err; [ $? = 3 ] && grep -q "no Bluetooth adapter" /run/err && echo "ok simulator-no-adapter"
kill $none; wait $none 2>/dev/null

/usr/bin/btvirt $BTVIRT >/run/btvirt.log 2>&1 &
until_true 20 test -d /sys/class/bluetooth/hci1
start_bluez && echo "ok bluez"
start_collar --state b4-enrol --speed 120

# Read without a bond; the device is let go of afterwards.
begin=$(date +%s)
tries status && grep -q '"serial":"SIM-0042917"' /run/status.json && echo "ok status $(($(date +%s) - begin)) s, try $try" || show /run/err
until_true 10 eval '! connected' && echo "ok hung-up"
tries scan && grep -q 64902 /run/scan.json && echo "ok scan, try $try" || show /run/err

# Before anything is written the two are bonded, by a passkey that the collar shows: the wrong one, then the right one in the
# main job, whose packet the program and the second verifier accept. The keys are kept for the next time.
[ -n "$BONDS" ] || exit 0
echo '{"address":"1 Elm St","city":"Redlands","state":"CA","zip":"92374"}' >/run/premises.json
wrong() { provision 000000; grep -q "does not accept the passkey. Nothing was written" /run/err; }
tries wrong && echo "ok wrong-passkey, try $try" || show /run/err
kill $collar; wait $collar 2>/dev/null
start_collar --state b4-enrol --speed 120
"$BIN/witnessmark-sim" ims --pty /run/ims --speed 200 --fault no-load >/run/ims.log 2>&1 &
until_true 20 test -e /run/ims
begin=$(date +%s)
tries main_job && echo "ok main-job $(($(date +%s) - begin)) s, try $try" || { tail -2 /run/job.log >/run/tail; show /run/tail; show /run/err; }
grep -q "wants its passkey" /run/err || show /run/err
packet=$(ls /run/packets/packet-*.pdf)
$ctl packet verify "$packet" --json >/run/verify.json 2>/run/err && /usr/bin/python3 "$SOURCE/tests/tools/verify_packet.py" "$packet" >/run/verify &&
    echo "ok packet" || { show /run/verify.json; show /run/verify; show /run/err; }
grep -q LongTermKey /var/lib/bluetooth/00:AA:01:00:00:00/00:AA:01:01:00:01/info && echo "ok bond-kept" || find /var/lib/bluetooth
