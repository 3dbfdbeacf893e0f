#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The simulated collar judged by independent Modbus masters, and our client by an independent slave.

usage: peers_test.py WITNESSMARK-SIM WITNESSMARKCTL
"""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

SIM, CTL = sys.argv[1], sys.argv[2]


class Collar:
    """witnessmark-sim in the foreground of this test."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([SIM, "collar", *arguments], stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


def ctl(*arguments):
    done = subprocess.run([CTL, *arguments], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, done.stderr


class Peers(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="peers-"))
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.data = ["--data-dir", str(self.folder / "data")]

    def pty(self):
        return str(self.folder / "collar")

    def mbpoll(self, *arguments):
        done = subprocess.run(["mbpoll", "-0", "-1", "-q", *arguments], capture_output=True, text=True, timeout=30)
        return done.returncode, done.stdout + done.stderr

    def test_mbpoll_reads_the_mark_on_a_pty(self):
        with Collar("--pty", self.pty(), "--state", "b4-enrol") as collar:
            self.assertEqual(collar.ready, {"ready": True, "link": "serial:" + self.pty()})
            code, text = self.mbpoll("-m", "rtu", "-a", "1", "-b", "9600", "-P", "none", "-r", "40000", "-c", "3", "-t", "4:hex", self.pty())
            self.assertEqual(code, 0, text)
            self.assertIn("0x5375", text)
            self.assertIn("0x6E53", text)
            self.assertIn("0x0001", text)
            # Half of a string is no point: refused.
            code, text = self.mbpoll("-m", "rtu", "-a", "1", "-b", "9600", "-P", "none", "-r", "40005", "-c", "2", "-t", "4:hex", self.pty())
            self.assertNotIn("0x", text.split("[40005]")[-1] if "[40005]" in text else "")
            self.assertIn("llegal data address", text)

    def test_pymodbus_reads_and_writes_over_tcp(self):
        from pymodbus.client import ModbusTcpClient
        with Collar("--tcp", "0", "--state", "b4-enrol") as collar:
            _, host, port = collar.ready["link"].split(":")
            client = ModbusTcpClient(host, port=int(port))
            self.assertTrue(client.connect())
            models = {}
            address = 40002
            while (model := client.read_holding_registers(address, 1, slave=1).registers[0]) != 0xFFFF:
                models[model] = address
                address += 2 + client.read_holding_registers(address + 1, 1, slave=1).registers[0]
            self.assertEqual(list(models), [1, 701, 64901, 64902, 64903])
            name = client.read_holding_registers(models[1] + 2, 16, slave=1).registers
            self.assertEqual(b"".join(r.to_bytes(2, "big") for r in name).rstrip(b"\0"), b"ConnectDER")
            premises = models[64902]
            for offset, size, text in ((2, 32, "1 Elm"), (34, 16, "Hartford"), (50, 2, "CT"), (52, 5, "06103")):
                raw = text.encode().ljust(2 * size, b"\0")
                words = [int.from_bytes(raw[i:i + 2], "big") for i in range(0, len(raw), 2)]
                self.assertFalse(client.write_registers(premises + offset, words, slave=1).isError(), text)
            self.assertFalse(client.write_registers(premises + 170, [0, 7], slave=1).isError())
            self.assertFalse(client.write_register(premises + 172, 1, slave=1).isError())
            self.assertEqual(client.read_holding_registers(premises + 173, 1, slave=1).registers, [1])
            self.assertEqual(client.read_holding_registers(models[64901] + 3, 1, slave=1).registers, [1])
            # Read only, a bad value, a write across the middle of a point, a command that is not alone.
            self.assertTrue(client.write_register(models[64901] + 4, 1, slave=1).isError())
            self.assertTrue(client.write_register(premises + 137, 9, slave=1).isError())
            self.assertTrue(client.write_registers(premises + 3, [1, 2], slave=1).isError())
            self.assertTrue(client.write_registers(premises + 170, [0, 8, 1], slave=1).isError())
            client.close()

    def test_ctl_over_tcp_and_pty_agree(self):
        answers = []
        for where in (["--tcp", "0"], ["--pty", self.pty()]):
            with Collar(*where, "--state", "b4-enrol") as collar:
                code, out, err = ctl("sunspec", "scan", collar.ready["link"], "--json", *self.data)
                self.assertEqual(code, 0, err)
                answers.append([(model["id"], model["length"], model["points"].get("SN")) for model in json.loads(out)["models"]])
        self.assertEqual(answers[0], answers[1])
        self.assertEqual([model[0] for model in answers[0]], [1, 701, 64901, 64902, 64903])

    def test_ctl_reads_an_independent_slave(self):
        """pymodbus serves a chain with the length of model 1 that some inverters have, ended by an exception."""
        import asyncio
        from pymodbus.datastore import ModbusSequentialDataBlock, ModbusServerContext, ModbusSlaveContext
        from pymodbus.server import StartAsyncTcpServer

        def text(value, size):
            raw = value.encode().ljust(2 * size, b"\0")
            return [int.from_bytes(raw[i:i + 2], "big") for i in range(0, len(raw), 2)]
        common = [1, 65] + text("Peer", 16) + text("Model", 16) + text("", 8) + text("1.0", 8) + text("SN-7", 16) + [1]
        block = ModbusSequentialDataBlock(0, [0x5375, 0x6E53] + common)
        context = ModbusServerContext(slaves=ModbusSlaveContext(hr=block, zero_mode=True), single=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]

        def serve():
            asyncio.run(StartAsyncTcpServer(context, address=("127.0.0.1", port)))
        threading.Thread(target=serve, daemon=True).start()
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        code, out, err = ctl("sunspec", "scan", f"tcp:127.0.0.1:{port}", "--json", *self.data)
        self.assertEqual(code, 0, err)
        scan = json.loads(out)
        self.assertEqual(scan["base"], 0)
        self.assertEqual(scan["models"][0]["points"]["SN"], "SN-7")
        self.assertTrue(scan["notes"])

    def test_a_session_is_recorded_shown_replayed_and_decoded_by_tshark(self):
        with Collar("--pty", self.pty(), "--state", "b4-enrol", "--pace", "9600") as collar:
            code, out, err = ctl("collar", "status", collar.ready["link"], "--json", *self.data)
            self.assertEqual(code, 0, err)
            live = json.loads(out)
        capture = self.folder / "data" / "captures" / live["capture"]
        code, out, err = ctl("collar", "status", f"replay:{capture}", "--json", *self.data)
        self.assertEqual(code, 0, err)
        replayed = json.loads(out)
        del live["capture"], replayed["capture"]
        self.assertEqual(live, replayed)
        code, out, err = ctl("capture", "show", str(capture), "--json")
        self.assertEqual(code, 0, err)
        frames = [json.loads(line) for line in out.splitlines()]
        decoded = subprocess.run(["tshark", "-r", str(capture), "-d", "rtacser.data,mbrtu", "-T", "fields", "-e", "frame.number", "-e",
                                  "modbus.func_code", "-e", "mbrtu.unit_id"], capture_output=True, text=True, timeout=60).stdout.splitlines()
        self.assertEqual(len(decoded), len(frames))
        # Requests and answers alternate, except where a busy machine made a pause inside an answer: then it is recorded in
        # pieces, which no decoder can read one by one.
        directions = [None, *(frame["direction"] for frame in frames), None]
        whole = [line for at, line in enumerate(decoded, 1) if directions[at] not in (directions[at - 1], directions[at + 1])]
        self.assertGreater(len(whole), len(frames) / 2)
        for line in whole:
            self.assertRegex(line, r"^\d+\t3\t1$")

    def test_faults_reach_the_command_line_as_plain_errors(self):
        for fault, word in (("silence", "does not answer"), ("bad-crc", "damaged"), ("wrong-unit", "another unit"), ("not-ready", "40 seconds"),
                            ("short-answer", "not believed")):
            with Collar("--pty", self.pty(), "--state", "b4-enrol", "--fault", fault) as collar:
                code, out, err = ctl("collar", "status", collar.ready["link"], "--json", *self.data)
                self.assertEqual(code, 3, fault)
                self.assertEqual(out, "", fault)
                self.assertIn(word, err, fault)

    def test_unplugged_and_plugged_in_again(self):
        control = str(self.folder / "control")
        with Collar("--pty", self.pty(), "--state", "b4-enrol", "--fault", "hang-up:300@#5", "--control", control) as collar:
            code, _, err = ctl("collar", "status", collar.ready["link"], *self.data)
            self.assertEqual(code, 3)
            self.assertIn("gone", err)
            deadline = time.monotonic() + 10
            while not os.path.exists(self.pty()) and time.monotonic() < deadline:
                time.sleep(0.05)
            code, _, err = ctl("collar", "status", collar.ready["link"], *self.data)
            self.assertEqual(code, 0, err)
            with socket.socket(socket.AF_UNIX) as line:
                line.connect(control)
                with line.makefile("rw") as talk:
                    for command, expected in (('{"set":{"state":"flipped"}}', {"ok": True}), ('{"read":"state"}', {"state": "flipped"}),
                                              ('{"fault":"gremlins"}', {"ok": False}), ("nonsense", {"ok": False})):
                        talk.write(command + "\n")
                        talk.flush()
                        answer = json.loads(talk.readline())
                        self.assertEqual({**answer, **expected}, answer, command)

    def test_wrong_usage_is_told(self):
        for arguments in (["toaster", "--pty"], ["collar"], ["collar", "--pty", "--tcp", "1"], ["collar", "--pty", "--fault", "gremlins"],
                          ["collar", "--pty", "--speed", "fast"], ["collar", "--pty", "--serial", "123"], ["collar", "--ble"],
                          ["collar", "--pty", "--base", "7"]):
            done = subprocess.run([SIM, *arguments], capture_output=True, text=True, timeout=20)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertTrue(done.stderr)
        listed = subprocess.run([SIM, "--list-faults"], capture_output=True, text=True, timeout=20)
        self.assertEqual(listed.returncode, 0)
        for name in ("silence", "late", "split", "echo", "leading-zero", "bad-crc", "wrong-unit", "short-answer", "exception", "hang-up", "reboot",
                     "not-ready", "flipped", "no-signal", "refused", "slow-provisioning", "skull"):
            self.assertIn(name, listed.stdout)
        code, _, err = ctl("collar", "status", "ttyUSB0")
        self.assertEqual(code, 2)
        self.assertIn("serial:ttyUSB0", err)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
