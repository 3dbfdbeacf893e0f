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
until_true 20 test -e /dev/ttyUSB0 && echo "ok usb-adapter"
$ctl devices list --json >/run/list.json 2>/run/err && grep -q 0403 /run/list.json && echo "ok listed" || show /run/err
"$BIN/witnessmark-sim" ims --pty /run/ims --speed 200 >/run/ims.log 2>&1 &
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
# The packet itself is not asked for: making it ends in std::bad_alloc in this machine, which is not understood yet.
job
grep -q '"state":"done","step":"sign.handover"' /run/job.log && echo "ok resumed" || { tail -2 /run/job.log >/run/tail; show /run/tail; show /run/err; }
