#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""libmodbus and npm's modbus-serial against our simulated collar, and our client against servers made with them and with
pymodbus; tshark decodes what was recorded.

usage: peers_test.py WITNESSMARK-SIM WITNESSMARKCTL LIBMODBUS-PEER NPM-FOLDER
"""
import json
import os
import pathlib
import pty
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import tty
import unittest

SIM, CTL, LIBMODBUS, NPM = sys.argv[1:5]
HERE = pathlib.Path(__file__).resolve().parent
COLLAR = {"mark": [0x5375, 0x6E53], "models": [1, 701, 64901, 64902, 64903], "back": True, "type": 1, "refused": 2, "whole": 73}


def text(value, size):
    raw = value.encode().ljust(2 * size, b"\0")
    return [int.from_bytes(raw[i:i + 2], "big") for i in range(0, len(raw), 2)]


REGISTERS = [0x5375, 0x6E53, 1, 66] + text("Peer", 16) + text("Model", 16) + text("", 8) + text("1.0", 8) + text("SN-7", 16) + [1, 0x8000] + [0xFFFF, 0]


def modbus_serial():
    """Installs the package into the build folder from the lock file; why not, where npm cannot."""
    folder = pathlib.Path(NPM)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder / name)
    if not (folder / "node_modules" / "modbus-serial").is_dir():
        if shutil.which("npm") is None:
            return None, "npm is not installed"
        try:
            done = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, capture_output=True, text=True, timeout=120)
        except subprocess.TimeoutExpired:
            return None, "npm is not reachable: no answer in two minutes"
        if done.returncode != 0:
            return None, "npm is not reachable: " + done.stderr.strip().splitlines()[-1]
    return str(folder / "node_modules" / "modbus-serial"), None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Bridge:
    """Two pseudo-terminals, joined: a serial line between two programs."""

    def __init__(self):
        self.masters, self.ends = [], []
        for _ in range(2):
            master, slave = pty.openpty()
            tty.setraw(slave)
            self.masters.append(master)
            self.ends.append((slave, os.ttyname(slave)))
        self.names = [name for _, name in self.ends]
        self.stop = os.pipe()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        while True:
            ready, _, _ = select.select([*self.masters, self.stop[0]], [], [])
            if self.stop[0] in ready:
                return
            for at, master in enumerate(self.masters):
                if master in ready:
                    os.write(self.masters[1 - at], os.read(master, 4096))

    def close(self):
        os.write(self.stop[1], b"x")
        self.thread.join()
        for fd in [*self.masters, *(slave for slave, _ in self.ends), *self.stop]:
            os.close(fd)


class Running:
    """A program that says a JSON line when it is ready."""

    def __init__(self, *arguments, given=None, env=None):
        self.process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env)
        if given is not None:
            self.process.stdin.write(given)
        self.process.stdin.close()
        self.ready = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


class Peers(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="peers-"))
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.data = ["--data-dir", str(self.folder / "data")]

    def collar(self, *where):
        return Running(SIM, "collar", *where, "--state", "b4-enrol")

    def walked(self, *arguments, env=None):
        done = subprocess.run(arguments, capture_output=True, text=True, timeout=60, env=env)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)

    def scanned(self, link):
        done = subprocess.run([CTL, "sunspec", "scan", link, "--json", *self.data], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        scan = json.loads(done.stdout)
        self.assertEqual((scan["base"], [model["id"] for model in scan["models"]]), (40000, [1]))
        self.assertEqual(scan["models"][0]["points"]["SN"], "SN-7")

    def decoded(self, protocol):
        """Whole frames of the recording as tshark sees them."""
        file, = (self.folder / "data" / "captures").glob("*.pcap")
        fields = subprocess.run(["tshark", "-r", str(file), "-d", f"rtacser.data,{protocol}", "-T", "fields", "-e", "modbus.func_code"], capture_output=True,
                                text=True, timeout=60).stdout.split()
        self.assertGreaterEqual(len(fields), 10)
        self.assertEqual(set(fields), {"3"})

    def test_libmodbus_masters_our_collar(self):
        with self.collar("--tcp", "0") as collar:
            self.assertEqual(self.walked(LIBMODBUS, "walk", collar.ready["link"]), COLLAR)
        with self.collar("--pty", str(self.folder / "collar")):
            self.assertEqual(self.walked(LIBMODBUS, "walk", f"rtu:{self.folder / 'collar'}"), COLLAR)

    def test_our_client_masters_libmodbus(self):
        given = "\n".join(f"{40000 + at} {value}" for at, value in enumerate(REGISTERS))
        port = free_port()
        with Running(LIBMODBUS, "serve", f"tcp:127.0.0.1:{port}", given=given):
            self.scanned(f"tcp:127.0.0.1:{port}")
        shutil.rmtree(self.folder / "data")
        bridge = Bridge()
        try:
            with Running(LIBMODBUS, "serve", f"rtu:{bridge.names[0]}", given=given):
                self.scanned(f"serial:{bridge.names[1]}")
        finally:
            bridge.close()
        self.decoded("mbrtu")

    def test_our_client_masters_pymodbus_on_a_serial_line(self):
        bridge = Bridge()
        server = HERE / "pymodbus_server.py"
        try:
            with Running(sys.executable, str(server), bridge.names[0], given=json.dumps(REGISTERS)):
                self.scanned(f"serial:{bridge.names[1]}")
        finally:
            bridge.close()
        self.decoded("mbrtu")

    def test_modbus_serial_both_ways(self):
        package, why = modbus_serial()
        if package is None:
            self.skipTest(why)
        env = {**os.environ, "MODBUS_SERIAL": package}
        peer = ["node", str(HERE / "modbus_serial_peer.js")]
        with self.collar("--tcp", "0") as collar:
            self.assertEqual(self.walked(*peer, "walk", collar.ready["link"], env=env), COLLAR)
        with self.collar("--pty", str(self.folder / "collar")):
            self.assertEqual(self.walked(*peer, "walk", f"rtu:{self.folder / 'collar'}", env=env), COLLAR)
        port = free_port()
        with Running(*peer, "serve", str(port), given=json.dumps({40000 + at: value for at, value in enumerate(REGISTERS)}), env=env):
            self.scanned(f"tcp:127.0.0.1:{port}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
