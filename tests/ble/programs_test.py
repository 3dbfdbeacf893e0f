#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real programs over Bluetooth, on a bus with a small org.bluez and a simulated collar in its air.

usage: programs_test.py SOURCE_DIR BIN_DIR BLE_SERVER
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SOURCE, BIN, SERVER = (pathlib.Path(argument) for argument in sys.argv[1:4])
SERIAL, PART, PASSKEY, LINK = "SIM-0042917", "S-B-5-12-IH-10-60A", "123456", "ble:CDER-042917"
SPEED = "200"


class Air:
    def __init__(self):
        self.server = subprocess.Popen([SERVER, SERIAL, PART, PASSKEY, "120"], stdout=subprocess.PIPE, text=True)
        self.environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": self.server.stdout.readline().strip()}

    def ctl(self, *arguments, typed=""):
        return subprocess.run([BIN / "witnessmarkctl", *arguments], capture_output=True, text=True, input=typed, timeout=200,
                              env=self.environment)

    def close(self):
        self.server.kill()
        self.server.wait()


def good(done):
    assert done.returncode == 0, f"{done.returncode}: {done.stderr}{done.stdout[-600:]}"
    return done


def reads(air, folder):
    status = json.loads(good(air.ctl("collar", "status", LINK, "--json", "--data-dir", folder)).stdout)
    assert status["serial"] == SERIAL and status["capture"].endswith(".pcap"), status
    assert "64902" in good(air.ctl("sunspec", "scan", LINK, "--json", "--data-dir", folder)).stdout
    far = air.ctl("collar", "status", "ble:CDER-999999", "--data-dir", folder)
    assert far.returncode == 3 and "not heard by Bluetooth" in far.stderr, far


def asks_for_the_passkey(air, folder):
    premises = folder / "premises.json"
    premises.write_text('{"address":"1 Elm St","city":"Redlands","state":"CA","zip":"92374"}')
    provision = ("collar", "provision", LINK, "--premises", premises, "--json", "--data-dir", folder)
    for typed, says in (("", "Nothing was written"), ("000000\n", "does not accept the passkey"), ("12 34\n", "Nothing was written")):
        refused = air.ctl(*provision, typed=typed)
        assert refused.returncode != 0 and says in refused.stderr, (typed, refused.stderr)
        assert "CDER-042917 wants its passkey" in refused.stderr, refused.stderr
    done = good(air.ctl(*provision, typed=PASSKEY + "\n"))
    assert json.loads(done.stdout.splitlines()[-1])["provisioned"] is True, done.stdout
    again = good(air.ctl(*provision))
    assert "passkey" not in again.stderr, again.stderr


def main_job(air, folder):
    ims = subprocess.Popen([BIN / "witnessmark-sim", "ims", "--pty", folder / "ims", "--speed", SPEED], stdout=subprocess.PIPE, text=True)
    try:
        assert json.loads(ims.stdout.readline())["ready"]
        done = good(air.ctl("commission", SOURCE / "resources/demo/job.json", "--collar", f"{LINK}?passkey={PASSKEY}", "--ims",
                            f"serial:{folder / 'ims'}", "--out", folder / "out", "--data-dir", folder / "data", "--speed", SPEED, "--json"))
        assert PASSKEY not in done.stdout + done.stderr
        packet, = (folder / "out").glob("*.pdf")
        good(air.ctl("packet", "verify", packet))
        assert PASSKEY.encode() not in packet.read_bytes()
    finally:
        ims.kill()
        ims.wait()


def no_bluetooth(folder):
    environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/none"}
    status = subprocess.run([BIN / "witnessmarkctl", "collar", "status", LINK, "--data-dir", folder], capture_output=True, text=True,
                            env=environment, timeout=60)
    assert status.returncode == 3 and "Bluetooth service of this computer does not run" in status.stderr, status
    simulator = subprocess.run([BIN / "witnessmark-sim", "collar", "--ble"], capture_output=True, text=True, env=environment, timeout=60)
    assert simulator.returncode == 3 and "Bluetooth service of this computer does not run" in simulator.stderr, simulator


def main():
    for case in (reads, asks_for_the_passkey, main_job):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="ble-programs-"))
        air = Air()
        try:
            case(air, folder)
            print("ok", case.__name__, flush=True)
        finally:
            air.close()
            shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        no_bluetooth(folder)
        print("ok no_bluetooth")


main()
