# SPDX-License-Identifier: GPL-3.0-or-later
# In the virtual machine: the collar on a USB adapter (FTDI) that is pulled in the middle of provisioning and put back.
export HOME=/run LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
ctl=$BIN/witnessmarkctl
until_true() {
    local n=$(($1 * 10)); shift
    for _ in $(seq $n); do "$@" && return 0; sleep 0.1; done
    return 1
}
show() { sed "s/^/    /" "$1" | cut -c1-240; }
job() {
    $ctl commission "$SOURCE/resources/demo/job.json" --collar serial:ttyUSB0 --ims serial:/run/ims --speed 200 --out /run/packets \
        --data-dir /run/job --json >/run/job.log 2>/run/err
}
# The link the collar was found at, and whether it had been met before.
# It also asks on this console, which is a serial port like any other: what it wrote there ends with the line.
find_collar() { $ctl collar find --json --data-dir /run/data >/run/find.json 2>/run/err; echo; }
until_true 20 test -e /dev/ttyUSB0 && echo "ok usb-adapter"
$ctl devices list --json >/run/list.json 2>/run/err && grep -q 0403 /run/list.json && echo "ok listed" || show /run/err
find_collar; grep '"serial":"SIM-0042917"' /run/find.json | grep ttyUSB0 | grep -q '"known":false' && echo "ok stranger" || show /run/find.json
"$BIN/witnessmark-sim" ims --pty /run/ims --speed 200 --fault no-load >/run/ims.log 2>&1 &
until_true 20 test -e /run/ims
job & running=$!
until_true 120 grep -q '"watch' /run/job.log || { tail -3 /run/job.log >/run/tail; show /run/tail; }
echo "PULL"
wait $running
status=$?
tail -1 /run/job.log >/run/tail; show /run/tail; show /run/err
[ $status = 3 ] && grep -qE "ttyUSB0 is (gone|not there)" /run/job.log /run/err && echo "ok pulled"
until_true 5 eval '! test -e /dev/ttyUSB0' && echo "ok vanished"
echo "PUT BACK"
until_true 30 test -e /dev/ttyUSB0 && echo "ok back"
job && echo "ok resumed" || { tail -2 /run/job.log >/run/tail; show /run/tail; show /run/err; }
packet=$(ls /run/packets/packet-*.pdf)
$ctl packet verify "$packet" --json >/run/verify.json 2>/run/err && /usr/bin/python3 "$SOURCE/tests/tools/verify_packet.py" "$packet" >/run/verify &&
    echo "ok packet" || { show /run/verify.json; show /run/verify; show /run/err; }
# Somebody holds the old number as the adapter is pulled, so it comes back under another; it is met again by what it is.
/usr/bin/python3 -c 'import os, time; os.open("/dev/ttyUSB0", os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY); print(flush=True); time.sleep(60)' >/run/held & holder=$!
until_true 20 test -s /run/held
echo "PULL"
until_true 20 eval '! test -e /dev/ttyUSB0'
echo "PUT BACK"
until_true 30 test -e /dev/ttyUSB1 && echo "ok another-number"
find_collar; grep '"serial":"SIM-0042917"' /run/find.json | grep ttyUSB1 | grep -q '"known":true' && echo "ok met-again" || { show /run/find.json; show /run/list.json; }
kill $holder
