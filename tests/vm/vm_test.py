#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real thing around the programs: BlueZ with two virtual controllers, and a USB adapter that is pulled and put back.

usage: vm_test.py SOURCE_DIR BIN_DIR WORK_DIR bluetooth|usb
"""
import os
import pathlib
import select
import socket
import subprocess
import sys
import json
import threading

from machine import Machine

SOURCE, BIN, WORK, CASE = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4]
HERE = pathlib.Path(__file__).resolve().parent
LIMIT_S = 850
WANTED = {
    "bluetooth": ["no-service", "no-adapter", "simulator-no-adapter", "bluez", "status", "hung-up", "scan"],
    "usb": ["usb-adapter", "listed", "pulled", "vanished", "back", "resumed"],
}


class Bridge:
    """A simulated collar on a pseudo-terminal of this machine, joined to the socket behind the virtual USB adapter."""

    def __init__(self, folder, path):
        self.simulator = subprocess.Popen(
            [BIN / "witnessmark-sim", "collar", "--pty", folder / "collar", "--serial", "SIM-0042917", "--part-number",
             "S-B-5-12-IH-10-60A", "--speed", "10", "--fault", "utility-shuts@operational+90s"], stdout=subprocess.PIPE, text=True)
        assert json.loads(self.simulator.stdout.readline())["ready"]
        self.line = os.open(folder / "collar", os.O_RDWR | os.O_NOCTTY)
        self.path = path
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        with socket.socket(socket.AF_UNIX) as adapter:
            adapter.connect(str(self.path))
            while True:
                for ready in select.select([adapter, self.line], [], [])[0]:
                    if ready is adapter:
                        data = adapter.recv(4096)
                        if not data:
                            return
                        os.write(self.line, data)
                    else:
                        adapter.sendall(os.read(self.line, 4096))

    def close(self):
        self.simulator.kill()
        self.simulator.wait()


def main():
    folder = WORK / CASE
    folder.mkdir(parents=True, exist_ok=True)
    script = HERE / ("bluez_in_vm.sh" if CASE == "bluetooth" else "usb_in_vm.sh")
    # The scripts find this beside themselves; the machine sees this machine's files, but not its environment.
    launcher = folder / "launch.sh"
    launcher.write_text(f'SOURCE="{SOURCE}" BIN="{BIN}" BTVIRT="{os.environ.get("WM_BTVIRT", "-l2")}"\n. "{script}"\n')
    devices, bridge = [], None
    adapter = folder / "adapter.sock"
    if CASE == "usb":
        adapter.unlink(missing_ok=True)
        devices = ["-device", "qemu-xhci", "-chardev", f"socket,id=line,path={adapter},server=on,wait=off",
                   "-device", "usb-serial,chardev=line,id=adapter,always-plugged=on"]
    machine = Machine(folder, launcher, *devices)
    watchdog = threading.Timer(LIMIT_S, machine.close)
    watchdog.start()
    done = []
    try:
        for line in machine:
            if line.startswith("VM: up") and CASE == "usb":
                bridge = Bridge(folder, adapter)
            elif line == "PULL":
                machine.command("device_del adapter")
            elif line == "PUT BACK":
                machine.command("device_add usb-serial,chardev=line,id=adapter,always-plugged=on")
            elif line.startswith("ok "):
                done.append(line.split()[1].rstrip(","))
    finally:
        watchdog.cancel()
        machine.close()
        if bridge:
            bridge.close()
    missing = [name for name in WANTED[CASE] if name not in done]
    print(f"{len(done)} of {len(WANTED[CASE])} worked" + (f", missing: {', '.join(missing)}" if missing else ""))
    return 1 if missing else 0


sys.exit(main())
