#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each row of the manuals' troubleshooting tables, played by a simulated device and read by the real programs: the
sentence and the cure a person is given are those of the row.

usage: scenarios_test.py WITNESSMARK-SIM WITNESSMARKCTL
"""
import json
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

SIM, CTL = sys.argv[1], sys.argv[2]

# What each row asks for, in its order (Smart ConnectDER V3 manual v2.2F, Table 7; IMS 114-0004 rev 1.0, section 5).
ROWS = {
    "safari": ("collar", [r"cookies"]),
    "blank": ("collar", [r"utility power", r"breaker"]),
    "nocel": ("collar", [r"modem.*activated", r"carrier.*service"]),
    "b4i": ("collar", [r"admin.*information", r"[Pp]rovision"]),
    "b4a": ("collar", [r"information.*cloud", r"ConnectDER"]),
    "prov": ("collar", [r"utility power", r"breaker", r"modem activated.*carrier"]),
    "rep": ("collar", [r"utility power", r"breaker", r"modem activated.*carrier"]),
    "upd": ("collar", [r"utility power", r"breaker", r"modem activated.*carrier"]),
    "skull": ("collar", [r"cover.*contacts", r"ConnectDER"]),
    "led-dead": ("ims", [r"transformer", r"load", r"voltmeter"]),
    "low-kwh": ("ims", [r"reverse-phase", r"reversed", r"line.*voltage"]),
    "lcd-stuck": ("ims", [r"segment", r"fuses", r"lamp", r"ribbon"]),
    "reverse-phase": ("ims", [r"transformer", r"CT1.*Line 1.*CT2.*Line 2.*CT3.*Line 3", r"1 A"]),
}
# A web page in a telephone's browser is no device that could be played.
NOT_PLAYED = {"safari"}


class Simulator:
    def __init__(self, device, folder, *arguments):
        self.control_path = str(folder / "control")
        self.process = subprocess.Popen([SIM, device, "--pty", str(folder / device), "--control", self.control_path, *arguments], stdout=subprocess.PIPE,
                                        text=True)
        self.link = json.loads(self.process.stdout.readline())["link"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()

    def control(self, command):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(10)
            line.connect(self.control_path)
            line.sendall(json.dumps(command).encode() + b"\n")
            return json.loads(line.makefile().readline())


class Scenarios(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="scenarios-"))
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.data = ["--data-dir", str(self.folder / "data")]

    def ctl(self, *arguments):
        done = subprocess.run([CTL, *map(str, arguments), *self.data], capture_output=True, text=True, timeout=60)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")], done.stderr

    def status(self, link, role="installer"):
        code, lines, error = self.ctl("collar", "status", link, "--json", "--role", role)
        stands = lines[0]["orientation"] != "flipped" and not {"flipped", "skull"} & set(lines[0]["lcd_symbols"])
        self.assertEqual(code, 0 if stands else 1, error)
        return lines[0]

    def until(self, condition, what):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            if condition():
                return
            time.sleep(0.2)
        self.fail(what)

    def assertRow(self, row, actions):
        wanted = ROWS[row][1]
        self.assertEqual(len(actions), len(wanted), actions)
        for pattern, action in zip(wanted, actions):
            self.assertRegex(action, pattern)

    def test_every_row_is_printed_and_has_a_scenario(self):
        code, rows, error = self.ctl("troubleshoot", "--json")
        self.assertEqual(code, 0, error)
        self.assertEqual({row["id"]: row["device"] for row in rows}, {row: device for row, (device, _) in ROWS.items()})
        for row in rows:
            self.assertRow(row["id"], row["actions"])
        listed = subprocess.run([SIM, "--list-scenarios"], capture_output=True, text=True, timeout=20).stdout
        names = dict(re.findall(r"^(\S+) \((\w+)\)", listed, re.M))
        self.assertEqual(names, {row: device for row, (device, _) in ROWS.items() if row not in NOT_PLAYED})
        self.assertEqual(self.ctl("troubleshoot", "gremlins")[0], 2)

    def test_collar_rows(self):
        situations = {"nocel": ("no-cell", "no CEL"), "b4i": ("before-enrol", "b4 EnR"), "b4a": ("before-enrol", "b4 EnR"),
                      "rep": ("report-error", "Reporting Error"), "upd": ("update-error", "Update Error"), "skull": ("skull", "Critical failure")}
        for row, (_, title) in situations.items():
            with self.subTest(row), Simulator("collar", self.folder, "--scenario", row, "--speed", "600") as collar:
                role = "admin" if row == "b4a" else "installer"
                self.until(lambda: self.status(collar.link)["advice"]["title"] == title, row)
                advice = self.status(collar.link, role)["advice"]
                self.assertEqual(advice["troubleshooting"]["id"], row)
                self.assertRow(row, advice["troubleshooting"]["actions"])
                self.assertTrue(advice["next"])

    def test_provisioning_error(self):
        premises = self.folder / "premises.json"
        premises.write_text(json.dumps({"address": "1 Elm", "city": "Hartford", "state": "CT", "zip": "06103"}))
        with Simulator("collar", self.folder, "--scenario", "prov", "--speed", "60") as collar:
            code, lines, error = self.ctl("collar", "provision", collar.link, "--premises", premises, "--json")
            self.assertEqual(code, 1, error)
            self.assertIn("reports a provisioning error", lines[-1]["message"])
            self.assertIn("within five minutes", lines[-1]["message"])
            advice = self.status(collar.link)["advice"]
            self.assertEqual(advice["troubleshooting"]["id"], "prov")
            self.assertRow("prov", advice["troubleshooting"]["actions"])

    def test_refused_to_an_installer(self):
        premises = self.folder / "premises.json"
        premises.write_text(json.dumps({"address": "1 Elm", "city": "Hartford", "state": "CT", "zip": "06103"}))
        with Simulator("collar", self.folder, "--scenario", "b4a", "--speed", "60") as collar:
            code, lines, error = self.ctl("collar", "provision", collar.link, "--premises", premises, "--json")
            self.assertEqual(code, 1, error)
            self.assertIn("refused", lines[-1]["message"])

    def test_blank(self):
        with Simulator("collar", self.folder, "--scenario", "blank") as collar:
            code, lines, error = self.ctl("collar", "status", collar.link, "--json")
            self.assertEqual((code, lines), (3, []))
            self.assertRegex(error, r"does not answer. Check that it has power")
            self.assertRegex(error, r"display is blank: .*utility power.*breaker.*step that guards it")

    def test_meter_rows(self):
        seen = {"led-dead": {"load_led": "dark", "reverse_phase_led": False}, "low-kwh": {"load_led": "pulsing", "reverse_phase_led": False},
                "lcd-stuck": {"load_led": "pulsing", "reverse_phase_led": False}, "reverse-phase": {"reverse_phase_led": True}}
        rise = {"led-dead": (0, 0), "low-kwh": (2, 1), "lcd-stuck": (5, 6), "reverse-phase": (0, 0)}  # kWh in two periods of 36 kW: 6
        for row, panel in seen.items():
            with self.subTest(row), Simulator("ims", self.folder, "--scenario", row, "--speed", "100") as meter:
                first = meter.control({"read": "state"})["panel"]
                code, lines, error = self.ctl("ims", "listen", meter.link, "--frames", "3", "--speed", "100", "--json")
                self.assertEqual(code, 0, error)
                readings = [line["total_kwh"] for line in lines if "total_kwh" in line]
                self.assertEqual(len(readings), 3)
                self.assertIn(readings[2] - readings[0], range(min(rise[row]), max(rise[row]) + 2), row)
                last = meter.control({"read": "state"})["panel"]
                self.assertEqual(last, {**last, **panel})
                if row == "lcd-stuck":
                    self.assertEqual(first["lcd_kwh"], last["lcd_kwh"])
                    self.assertGreater(readings[2], last["lcd_kwh"])
                code, rows, _ = self.ctl("troubleshoot", row, "--json")
                self.assertEqual((code, len(rows)), (0, 1))
                self.assertRow(row, rows[0]["actions"])

    def test_faults_come_and_go_by_the_control_socket(self):
        words = {"silence": "does not answer", "bad-crc": "damaged", "wrong-unit": "another unit", "short-answer": "not believed", "not-ready": "40 seconds",
                 "babble": "bytes that are no answer", "exception:4": "not a SunSpec device"}
        with Simulator("collar", self.folder, "--state", "b4-enrol") as collar:
            for fault, word in words.items():
                self.assertTrue(collar.control({"fault": fault})["ok"])
                code, lines, error = self.ctl("collar", "status", collar.link, "--json")
                self.assertEqual((code, lines), (3, []), fault)
                self.assertIn(word, error, fault)
                self.assertTrue(collar.control({"clear": fault.split(":")[0]})["ok"])
                time.sleep(0.1)
                self.status(collar.link)
            for fault in ("echo", "leading-zero:3", "trailing-ff:2", "split:5", "duplicate", "late:400"):
                self.assertTrue(collar.control({"fault": fault})["ok"])
                self.assertEqual(self.status(collar.link)["lcd"], "b4 EnR", fault)
                self.assertTrue(collar.control({"clear": fault.split(":")[0]})["ok"])
            self.assertFalse(collar.control({"fault": "gremlins"})["ok"])

    def test_files(self):
        good = {"schema": "witnessmark-scenario/1", "device": "collar", "title": "Two states", "about": "…", "state": "b4-enrol",
                "steps": [{"at_s": 1, "set": {"state": "flipped"}}]}
        file = self.folder / "mine.json"
        file.write_text(json.dumps(good))
        with Simulator("collar", self.folder, "--scenario", str(file), "--speed", "10") as collar:
            self.until(lambda: self.status(collar.link)["orientation"] == "flipped", "the step")
        for bad, word in (({"schema": "witnessmark-scenario/1", "divice": "collar"}, "divice"), ({"schema": "witnessmark-scenario/9"}, "another kind"),
                          ({**good, "device": "ims"}, "ims"), ({**good, "faults": ["gremlins"]}, "gremlins"), ({**good, "state": "dancing"}, "dancing")):
            file.write_text(json.dumps(bad))
            done = subprocess.run([SIM, "collar", "--pty", "--scenario", str(file)], capture_output=True, text=True, timeout=20)
            self.assertIn(done.returncode, (2, 3), bad)
            self.assertIn(word, done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
