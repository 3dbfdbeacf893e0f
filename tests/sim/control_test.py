#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each misbehaviour of each simulated device, switched on and off by the control socket while it runs, and seen on the wire.

usage: control_test.py WITNESSMARK-SIM WITNESSMARKCTL SIMULATOR.MD
"""
import json
import os
import pathlib
import re
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import termios
import time
import tty
import unittest

SIM, CTL, DOCUMENT = sys.argv[1:4]
READ_HEAD, READ_VALUES = bytes.fromhex("01039c400004"), bytes.fromhex("01039c86001f")  # "SunS" and model 1; the beginning of model 701


def crc(data):
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value.to_bytes(2, "little")


def has_values(answer):
    """Of READ_VALUES: whether W of model 701 is there, or not implemented."""
    assert answer[:3] == b"\x01\x03\x3e", answer.hex()
    return answer[3 + 2 * 10:][:2] != b"\x80\x00"


def listed():
    """{device: {fault: takes an argument}} and {device: [states]}, as --list-faults prints them."""
    text = subprocess.run([SIM, "--list-faults"], capture_output=True, text=True, timeout=20, check=True).stdout
    faults, states, device = {}, {}, None
    for line in text.splitlines():
        if head := re.match(r"(\w+) +states: (.*)", line):
            device = head[1]
            faults[device], states[device] = {}, head[2].split()
        elif device and (one := re.match(r"  ([a-z0-9-]+)(\[:\w+\])? ", line)):
            faults[device][one[1]] = bool(one[2])
    return faults, states


class Simulator:
    def __init__(self, device, *arguments):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="control-"))
        self.path = self.folder / "line"
        self.process = subprocess.Popen([SIM, device, "--pty", self.path, "--control", self.folder / "control", *arguments],
                                        stdout=subprocess.PIPE, text=True)
        self.link = json.loads(self.process.stdout.readline())["link"]
        self.open()

    def open(self):
        self.line = os.open(self.path, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(self.line)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.close(self.line)
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def control(self, **command):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(10)
            line.connect(str(self.folder / "control"))
            line.sendall(json.dumps(command).encode() + b"\n")
            return json.loads(line.makefile().readline())

    def state(self):
        return self.control(read="state")

    def hear(self, seconds, quiet=None):
        """What comes within the time, in pieces with when; with `quiet`, no longer than until nothing came for so long."""
        pieces, start = [], time.monotonic()
        end = start + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.line], [], [], min(left, quiet) if quiet and pieces else left)[0]:
                if quiet and pieces:
                    break
                continue
            pieces.append((time.monotonic() - start, os.read(self.line, 4096)))
        return pieces

    def is_gone(self):
        """Whether the line ends within a few seconds, as it does when the plug is pulled."""
        end = time.monotonic() + 5
        while time.monotonic() < end:
            try:
                if select.select([self.line], [], [], 0.2)[0] and not os.read(self.line, 4096):
                    return True
            except OSError:
                return True
        return False

    def ask(self, request=READ_HEAD, seconds=3, quiet=0.15):
        os.write(self.line, request + crc(request))
        return self.hear(seconds, quiet)


def joined(pieces):
    return b"".join(data for _, data in pieces)


class Control(unittest.TestCase):
    def with_fault(self, device, fault, look):
        """`look` with the fault on; then it is cleared."""
        self.assertEqual(device.control(fault=fault), {"ok": True}, fault)
        termios.tcflush(device.line, termios.TCIFLUSH)  # what was sent before
        try:
            return look()
        finally:
            self.assertEqual(device.control(clear=fault.split(":")[0]), {"ok": True}, fault)
            termios.tcflush(device.line, termios.TCIFLUSH)

    def modbus(self, kind):
        done = set()
        with Simulator(kind) as device:
            good = joined(device.ask())
            self.assertEqual(good[:7], b"\x01\x03\x08SunS")
            self.assertTrue(has_values(joined(device.ask(READ_VALUES))))
            request = READ_HEAD + crc(READ_HEAD)
            exact = {"echo": request + good, "leading-zero:2": b"\0\0" + good, "trailing-ff:2": good + b"\xff\xff", "duplicate": good + good,
                     "exception:3": b"\x01\x83\x03" + crc(b"\x01\x83\x03"), "wrong-unit": b"\x02" + good[1:-2] + crc(b"\x02" + good[1:-2]),
                     "short-answer:1": b"\x01\x03\x06" + good[3:-4] + crc(b"\x01\x03\x06" + good[3:-4])}
            for fault, wanted in exact.items():
                self.assertEqual(self.with_fault(device, fault, lambda: joined(device.ask())), wanted, fault)
            self.assertEqual(self.with_fault(device, "silence", lambda: device.ask(seconds=0.8)), [])
            late = "slow:400" if kind == "inverter" else "late:400"
            for fault in {"late:400", late}:
                pieces = self.with_fault(device, fault, device.ask)
                self.assertEqual((joined(pieces), pieces[0][0] >= 0.4), (good, True), fault)
            pieces = self.with_fault(device, "split:3", device.ask)
            self.assertEqual(joined(pieces), good)
            self.assertGreaterEqual(len(pieces), 4)
            damaged = self.with_fault(device, "bad-crc", lambda: joined(device.ask()))
            self.assertEqual((damaged[:-2], len(damaged), damaged[-2:] != good[-2:]), (good[:-2], len(good), True))
            self.assertGreater(len(self.with_fault(device, "babble", lambda: joined(device.ask(seconds=1.5, quiet=None)))), 300)
            device.hear(1, 0.3)  # what was still on its way
            self.assertFalse(self.with_fault(device, "not-ready", lambda: has_values(joined(device.ask(READ_VALUES)))))
            self.assertEqual(joined(device.ask()), good, "nothing of it stays")
            done |= {one.split(":")[0] for one in exact} | {"silence", "late", late.split(":")[0], "split", "bad-crc", "babble", "not-ready"}
        for fault in ("hang-up:500", "reboot"):
            with Simulator(kind, "--speed", "4") as device:
                self.assertEqual(device.control(fault=fault), {"ok": True})
                self.assertTrue(device.is_gone(), fault)
                self.wait(device.path.exists, fault)
                os.close(device.line)
                device.open()
                self.assertEqual(joined(device.ask()), good, fault)
                self.assertEqual(has_values(joined(device.ask(READ_VALUES))), fault != "reboot", "after a restart there are no values")
            done.add(fault.split(":")[0])
        return done

    def wait(self, condition, what):
        deadline = time.monotonic() + 20
        while not condition():
            self.assertLess(time.monotonic(), deadline, what)
            time.sleep(0.01)

    def test_inverter(self):
        self.assertEqual(self.modbus("inverter"), set(listed()[0]["inverter"]))

    def test_collar(self):
        done = self.modbus("collar")
        with Simulator("collar", "--state", "operational") as collar:
            for fault, state in (("flipped", "flipped"), ("skull", "skull")):
                self.assertEqual(self.with_fault(collar, fault, lambda: collar.state()["state"]), state)
            self.assertEqual(collar.state()["relay"], "open")
            self.assertEqual(self.with_fault(collar, "utility-shuts", lambda: collar.state()["relay"]), "shut")
            done |= {"flipped", "skull", "utility-shuts"}
        with Simulator("collar", "--state", "no-cel", "--speed", "600") as collar:
            self.with_fault(collar, "no-signal", lambda: self.assertEqual((time.sleep(1.5), collar.state()["state"])[1], "no-cel"))
            self.wait(lambda: collar.state()["state"] == "b4-enrol", "the network is found")
            done.add("no-signal")
        premises = {"address": "1 Elm", "city": "Hartford", "state": "CT", "zip": "06103"}
        for fault, words in (("refused", "refused"), ("slow-provisioning:600", "provisioning error")):
            with Simulator("collar", "--state", "b4-enrol", "--speed", "120") as collar:
                self.assertEqual(collar.control(fault=fault), {"ok": True})
                file = collar.folder / "premises.json"
                file.write_text(json.dumps(premises))
                end = subprocess.run([CTL, "collar", "provision", collar.link, "--premises", file, "--json", "--data-dir", collar.folder / "data"],
                                     capture_output=True, text=True, timeout=60)
                self.assertEqual(end.returncode, 1, end.stderr)
                self.assertIn(words, json.loads(end.stdout.splitlines()[-1])["message"])
                done.add(fault.split(":")[0])
        with Simulator("collar") as collar:  # what it does is seen by the relay's own tests: a program needs a key to move one
            self.with_fault(collar, "relay-stuck", collar.state)
            done.add("relay-stuck")
        self.assertEqual(done, set(listed()[0]["collar"]))

    def test_meter(self):
        def legal(data):
            return len(data) == 12 and data[6] == data[7] == 0 and data[11] == 0x0D

        def distance(a, b):
            return sum((x ^ y).bit_count() for x, y in zip(a, b))

        with Simulator("ims", "--speed", "600") as meter:  # a frame every half second
            self.assertEqual(meter.control(fault="no-load"), {"ok": True})  # so that every frame is alike
            good = joined(meter.hear(3, 0.2))
            self.assertTrue(legal(good), good.hex())
            looks = {
                "noise": lambda heard: heard.endswith(good) and len(heard) > 12,
                "lost-byte": lambda heard: len(heard) == 11,
                "doubled-byte": lambda heard: len(heard) == 13,
                "flipped-bit": lambda heard: len(heard) == 12 and distance(heard, good) == 1,
                "swapped": lambda heard: heard and not legal(heard),
                "wrong-baud": lambda heard: 4 <= len(heard) <= 6,
                "collision": lambda heard: len(heard) == 12 and heard != good,
            }
            for fault, looks_right in looks.items():
                heard = self.with_fault(meter, fault, lambda: joined(meter.hear(3, 0.2)))
                self.assertTrue(looks_right(heard), f"{fault}: {heard.hex()}")
            pieces = self.with_fault(meter, "split:60", lambda: meter.hear(3, 0.2))
            self.assertEqual(joined(pieces), good)
            self.assertGreaterEqual(pieces[-1][0] - pieces[0][0], 0.04)
            for fault, byte in (("stuck-zero", 0), ("stuck-ones", 0xFF)):
                heard = self.with_fault(meter, fault, lambda: joined(meter.hear(1.2)))
                self.assertEqual(set(heard), {byte}, fault)
            self.assertGreater(len(set(self.with_fault(meter, "babble", lambda: joined(meter.hear(1.2))))), 100)
            self.assertEqual(self.with_fault(meter, "silence", lambda: meter.hear(1.2)), [])
            heard = self.with_fault(meter, "second-meter:77", lambda: joined(meter.hear(2.4)))
            self.assertIn(good, heard)
            other = heard.replace(good, b"")[:12]
            self.assertTrue(legal(other) and other[:6] != good[:6], heard.hex())
            done = {*looks, "split", "stuck-zero", "stuck-ones", "babble", "silence", "second-meter"}
            self.assertEqual(meter.state()["panel"]["load_led"], "dark")
            self.assertEqual(meter.control(clear="no-load"), {"ok": True})
            self.assertEqual(meter.control(set={"kw": 48}), {"ok": True})
            counted = {}
            for fault in ("", "reversed-ct", "reverse-phase", "lcd-stuck"):
                if fault:
                    self.assertEqual(meter.control(fault=fault), {"ok": True})
                before = meter.state()
                meter.hear(3)
                after = meter.state()
                counted[fault] = after["kwh"] - before["kwh"]
                self.assertEqual(after["panel"]["reverse_phase_led"], fault == "reverse-phase")
                self.assertEqual(after["panel"]["lcd_kwh"] == before["panel"]["lcd_kwh"], fault in ("lcd-stuck", "reverse-phase"), fault)
                if fault:
                    self.assertEqual(meter.control(clear=fault), {"ok": True})
            self.assertEqual(counted["reverse-phase"], 0)
            self.assertLess(counted["reversed-ct"], counted[""] / 2)
            self.assertEqual(meter.control(fault="hang-up"), {"ok": True})
            self.assertTrue(meter.is_gone(), "hang-up")
            done |= {"no-load", "reversed-ct", "reverse-phase", "lcd-stuck", "hang-up"}
        with Simulator("ims", "--speed", "100", "--fault", "no-load") as meter:  # every three seconds: two more, and the repeated one
            meter.hear(4, 0.2)
            self.assertEqual(self.with_fault(meter, "repeat", lambda: joined(meter.hear(6.5))).count(good), 3)
            done.add("repeat")
        self.assertEqual(done, set(listed()[0]["ims"]))

    def test_what_is_wrong_is_said(self):
        for kind in ("collar", "inverter", "ims"):
            with Simulator(kind) as device:
                for command in ({"fault": "gremlins"}, {"fault": "silence:3"}, {"fault": "silence@#0"}, {"set": {"state": "dancing"}}, {"dance": 1}, {"clear": "gremlins"},
                                {"set": {"relay": "ajar"}}, {"set": {"stat": "good"}}):
                    answer = device.control(**command)
                    self.assertFalse(answer["ok"], (kind, command))
                    self.assertTrue(answer["error"])

    def test_states_are_set_while_it_runs(self):
        for kind in ("collar", "inverter"):
            with Simulator(kind) as device:
                for state in listed()[1][kind]:
                    self.assertEqual(device.control(set={"state": state}), {"ok": True}, state)
                    self.assertEqual(device.state()["state"], state)

    def test_the_document_names_all_of_them(self):
        text = pathlib.Path(DOCUMENT).read_text(encoding="utf-8")
        faults, states = listed()
        for kind in faults:
            missing = [name for name in [*faults[kind], *states[kind]] if f"`{name}" not in text]
            self.assertEqual(missing, [], kind)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
