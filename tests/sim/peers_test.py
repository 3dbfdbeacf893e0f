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
    kind = "collar"

    def __init__(self, *arguments):
        self.process = subprocess.Popen([SIM, self.kind, *arguments], stdout=subprocess.PIPE, text=True)
        self.ready = json.loads(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


class Inverter(Collar):
    kind = "inverter"


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
        self.assertEqual([pathlib.Path(file) for file in live.pop("recordings")], [capture])
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
        whole = [line for at, line in enumerate(decoded, 1)
                 if directions[at] in ("sent", "received") and directions[at] not in (directions[at - 1], directions[at + 1])]
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

    def settings(self, link, *more):
        code, out, err = ctl("inverter", "settings", link, "--json", *self.data, *more)
        return code, (json.loads(out) if out else None), err

    def verdicts(self, answer):
        return {one["name"]: one["verdict"] for one in answer["functions"]}

    def test_an_inverter_read_by_mbpoll_and_pymodbus(self):
        with Inverter("--pty", self.pty()) as inverter:
            code, text = self.mbpoll("-m", "rtu", "-a", "1", "-b", "9600", "-P", "none", "-r", "40070", "-c", "2", "-t", "4:hex", self.pty())
            self.assertEqual(code, 0, text)
            self.assertIn("0x02BD", text)  # 701
            self.assertIn("0x0099", text)  # of 153
        from pymodbus.client import ModbusTcpClient
        with Inverter("--tcp", "0", "--unit", "126") as inverter:
            _, host, port = inverter.ready["link"].split(":")
            client = ModbusTcpClient(host, port=int(port))
            self.assertTrue(client.connect())
            read = lambda at, count: client.read_holding_registers(at, count, slave=126).registers
            models, address = {}, 40002
            while (model := read(address, 1)[0]) != 0xFFFF:
                models[model] = (address, read(address + 1, 1)[0])
                address += 2 + models[model][1]
            self.assertEqual(list(models), [1, *range(701, 713)])
            at, length = models[705]
            points, curves = read(at + 5, 2)
            self.assertEqual(length, 13 + curves * (10 + 2 * points))
            self.assertEqual(read(at + 25, 2), [9200, 3000])  # V1 and Var1 of the curve in force
            self.assertTrue(client.write_register(at + 2, 0, slave=126).isError())
            client.close()
            code, answer, err = self.settings(inverter.ready["link"], "--unit", "126")
            self.assertEqual(code, 0, err)
            self.assertTrue(answer["fine"])

    def test_one_wrong_setting_is_found_and_named(self):
        control = str(self.folder / "control")
        with Inverter("--tcp", "0", "--control", control) as inverter, socket.socket(socket.AF_UNIX) as line:
            line.connect(control)
            with line.makefile("rw") as talk:
                def tell(command):
                    talk.write(json.dumps(command) + "\n")
                    talk.flush()
                    return json.loads(talk.readline())
                code, answer, err = self.settings(inverter.ready["link"])
                self.assertEqual(code, 0, err)
                self.assertEqual(set(self.verdicts(answer).values()), {"ok"})
                for name, verdict in (("anti-islanding", "off"), ("voltage-ride-through", "off"), ("frequency-ride-through", "differs"),
                                      ("volt-var", "off"), ("fixed-power-factor", "differs"), ("freq-watt", "off"), ("volt-watt", "off"),
                                      ("constant-reactive-power", "differs"), ("set-active-power", "differs")):
                    self.assertTrue(tell({"set": {"state": "wrong-" + name}})["ok"])
                    code, answer, err = self.settings(inverter.ready["link"])
                    self.assertEqual(code, 1, name)
                    bad = {one: found for one, found in self.verdicts(answer).items() if found != "ok"}
                    self.assertEqual(bad, {name.replace("-", "_"): verdict})
                tell({"set": {"state": "wrong-set-active-power"}})
                self.assertEqual(self.settings(inverter.ready["link"], "--agreed")[0], 0)
                tell({"set": {"state": "old-draft"}})
                code, answer, _ = self.settings(inverter.ready["link"])
                self.assertEqual((code, self.verdicts(answer)["volt_var"]), (1, "unknown-revision"))
                code, out, err = ctl("sunspec", "scan", inverter.ready["link"], "--json", *self.data)
                raw = {model["id"]: model for model in json.loads(out)["models"]}[705]
                self.assertEqual((raw["revision"], raw["points"], len(raw["registers"])), ("unknown", {}, raw["length"] + 2))
                tell({"set": {"state": "legacy"}})
                code, answer, _ = self.settings(inverter.ready["link"])
                self.assertEqual(code, 1)
                self.assertEqual(self.verdicts(answer)["volt_var"], "ok")
                self.assertEqual(self.verdicts(answer)["anti_islanding"], "not-reported")
                self.assertFalse(tell({"set": {"state": "haywire"}})["ok"])
                self.assertEqual(tell({"read": "state"})["writes"], 0)

    def test_inverter_settings_of_another_profile_and_from_a_recording(self):
        with Inverter("--pty", self.pty(), "--state", "ieee1547") as inverter:
            code, live, err = self.settings(inverter.ready["link"], "--profile", "ieee1547-2018")
            self.assertEqual(code, 0, err)
            self.assertIn("fixed_power_factor", self.verdicts(live))
        capture = self.folder / "data" / "captures" / live["capture"]
        code, again, err = self.settings(f"replay:{capture}", "--profile", "ieee1547-2018")
        self.assertEqual(code, 0, err)
        self.assertEqual(live["functions"], again["functions"])
        self.assertEqual(live["recordings"], [str(capture.resolve())])
        verdicts = list(self.verdicts(live).values())
        self.assertEqual(live["summary"], {"match": verdicts.count("ok"), "not_reported": verdicts.count("not-reported") + verdicts.count("unknown-revision"),
                                           "differ": verdicts.count("differs") + verdicts.count("off")})
        done = subprocess.run([CTL, "inverter", "settings", f"replay:{capture}", "--profile", "rule21", *map(str, self.data)], capture_output=True,
                              text=True, timeout=120, env={**os.environ, "LC_ALL": "C.UTF-8"})
        self.assertRegex(done.stdout.splitlines()[-1], r"^\d+ functions compared: \d+ match, \d+ differ, \d+ not reported or not readable\.$")
        code, answer, _ = self.settings(f"replay:{capture}", "--profile", "rule21")
        self.assertEqual(code, 1)
        self.assertEqual(self.verdicts(answer)["volt_var"], "off")
        self.assertEqual(self.settings(f"replay:{capture}", "--profile", "rule22")[0], 2)
        self.assertEqual(self.settings("ttyUSB0")[0], 2)

    def test_wrong_usage_is_told(self):
        for arguments in (["toaster", "--pty"], ["collar"], ["collar", "--pty", "--tcp", "1"], ["collar", "--pty", "--fault", "gremlins"],
                          ["collar", "--pty", "--speed", "fast"], ["collar", "--pty", "--serial", "123"],
                          ["collar", "--pty", "--base", "7"], ["inverter", "--pty", "--state", "haywire"]):
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
