#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""witnessmarkctl ims decode against a decoder written from Table 4 with struct, on seeded recordings; ims model and the
simulated meter through the real programs."""
import contextlib
import json
import os
import pathlib
import random
import resource
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import unittest

CTL, SIM = sys.argv[1:3]
DATA = pathlib.Path(__file__).parent / "data"
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8")


def run(*arguments, data=b""):
    done = subprocess.run([CTL, *arguments, "--json"], input=data, capture_output=True, timeout=60, env=ENVIRONMENT)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def windows(data):
    """Every window with the fixed bytes, by struct alone."""
    found = {}
    for at in range(len(data) - 11):
        _, meter, demand, resets, zero, high, low, stop = struct.unpack_from(">BHHBHBHB", data, at)
        if zero == 0 and stop == 0x0D:
            found[at] = (meter, demand * 2, resets, high << 16 | low)
    return found


def frame(meter, demand, resets, kwh, first=0):
    return struct.pack(">BHHBHBHB", first, meter, demand, resets, 0, kwh >> 16, kwh & 0xFFFF, 0x0D)


class Decode(unittest.TestCase):
    def test_every_line_is_a_window_with_these_numbers(self):
        draw = random.Random(20261121)
        for _ in range(15):
            data = bytearray()
            kwh = draw.randrange(1 << 24)
            for _ in range(60):
                kwh = (kwh + draw.randrange(4)) % (1 << 24)
                piece = bytearray(frame(2578, 342, 3, kwh, draw.randrange(256)))
                if draw.random() < 0.1:
                    del piece[draw.randrange(12)]
                if draw.random() < 0.2:
                    piece[:0] = bytes(draw.randrange(256) for _ in range(draw.randrange(1, 9)))
                data += piece
            truth = windows(bytes(data))
            status, lines = run("ims", "decode", "-", data=bytes(data))
            self.assertEqual(status, 0)
            summary = lines.pop()["summary"]
            self.assertEqual(summary["bytes"], len(data))
            self.assertEqual(summary["frames"], len(lines))
            self.assertEqual(summary["skipped_bytes"], len(data) - 12 * len(lines))
            self.assertGreater(sum(not line["flags"] for line in lines), 40)
            for line in lines:
                meter, centi, resets, total = truth[line["offset"]]
                self.assertEqual((line["meter_id"], round(line["peak_demand_kw"] * 100), line["demand_resets"], line["total_kwh"]),
                                 (meter, centi, resets, total))
                if not line["flags"]:
                    self.assertEqual(meter, 2578)

    def test_vectors(self):
        for vector in json.loads((DATA / "ims-frame-vectors.json").read_text())["computed"]:
            status, lines = run("ims", "decode", "-", data=bytes.fromhex(vector["hex"]))
            if not vector["valid"]:
                self.assertEqual((status, len(lines)), (1, 1), vector["id"])
                self.assertIn("no-frames", lines[0]["summary"]["diagnosis"])
                continue
            line = lines[0]
            self.assertEqual(line["meter_id"], vector["meter_id"], vector["id"])
            self.assertEqual(f"{line['peak_demand_kw']:.2f}", vector["peak_demand_kw"], vector["id"])
            self.assertEqual(line["demand_resets"], vector["reset_count"], vector["id"])
            self.assertEqual(line["total_kwh"], vector["kwh"], vector["id"])
            self.assertIn("unconfirmed", line["flags"], vector["id"])

    def test_a_file_that_is_not_there(self):
        self.assertEqual(run("ims", "decode", "/nonexistent")[0], 3)
        self.assertEqual(run("ims", "decode")[0], 2)


class Model(unittest.TestCase):
    def test_status_and_fields(self):
        status, lines = run("ims", "model", "S2-208-N-01-01-022-01")
        self.assertEqual(status, 0)
        self.assertTrue(lines[0]["valid"])
        self.assertIn("W_CT_SECONDARY", lines[0]["notes"][0])
        status, lines = run("ims", "model", "BL2-208-200-PKG-SO")
        self.assertEqual(status, 1)
        self.assertEqual([e["field"] for e in lines[0]["errors"]], ["voltage_code_v"])


class Simulated(unittest.TestCase):
    def listen(self, *faults, frames=3, seconds=5, label=()):
        with tempfile.TemporaryDirectory() as folder:
            terminal = folder + "/meter"
            meter = subprocess.Popen([SIM, "ims", "--pty", terminal, "--speed", "300", *faults], stdout=subprocess.PIPE,
                                     env=ENVIRONMENT)
            try:
                link = json.loads(meter.stdout.readline())["link"]
                return run("ims", "listen", link, "--frames", str(frames), "--timeout-s", str(seconds), "--speed", "300", *label)
            finally:
                meter.terminate()
                meter.wait()
                meter.stdout.close()

    def test_frames_are_confirmed(self):
        status, lines = self.listen(frames=4)
        self.assertEqual(status, 0)
        self.assertEqual(lines[-2]["confidence"], "confirmed")
        self.assertEqual({line["meter_id"] for line in lines[:-1]}, {2578})

    def test_a_collision_is_named_and_no_meter_is_listed(self):
        for label in ((), ("--meter-id", "2578")):
            status, lines = self.listen("--fault", "collision", frames=4, seconds=10, label=label)
            self.assertIn("two-meters", lines[-1]["summary"]["diagnosis"], lines)
            self.assertEqual(status, 1 if label else 0)

    def test_a_sender_that_never_pauses_is_left_at_the_deadline(self):
        server = socket.create_server(("127.0.0.1", 0))
        noise = random.Random(5).randbytes(1 << 18)

        def flood():
            connection, _ = server.accept()
            with connection, contextlib.suppress(OSError):
                while True:
                    connection.sendall(noise)

        threading.Thread(target=flood, daemon=True).start()
        with tempfile.TemporaryDirectory() as folder:
            start = time.monotonic()
            listener = subprocess.Popen([CTL, "ims", "listen", "tcp:127.0.0.1:%d" % server.getsockname()[1], "--timeout-s", "3",
                                         "--data-dir", folder, "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
            out, _ = listener.communicate(timeout=60)
            self.assertLess(time.monotonic() - start, 40)
            summary = json.loads(out.splitlines()[-1])["summary"]
            self.assertGreater(summary["bytes"], 1 << 22)
            self.assertEqual(summary["frames"], 0)
            self.assertIn("noise", summary["diagnosis"])
            recorded, = pathlib.Path(folder).glob("captures/*.pcap")
            self.assertLessEqual(recorded.stat().st_size, 16 << 20)
        server.close()
        used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(used, 200 * 1024, "KiB of the biggest program so far")

    def test_a_doubled_byte_is_never_a_confirmed_reading_of_another_meter(self):
        for seed in ("1", "3", "4"):
            status, lines = self.listen("--fault", "doubled-byte", "--seed", seed, seconds=6, label=("--meter-id", "2578"))
            believed = [line for line in lines[:-1] if line["confidence"] != "doubtful"]
            self.assertEqual(status == 0, bool(believed), seed)  # a burst that came whole is the meter's
            for line in lines[:-1]:
                if line["meter_id"] != 2578 or line["peak_demand_kw"] != 6.84:
                    self.assertNotIn(line, believed)
                    self.assertIn("ambiguous", line["flags"], line)

    def test_faults_are_named(self):
        for fault, word in (("swapped", "polarity-swapped"), ("stuck-zero", "stuck-zero"), ("lost-byte", "byte-loss")):
            status, lines = self.listen("--fault", fault, seconds=4)
            self.assertEqual(status, 3, fault)
            self.assertIn(word, lines[-1]["summary"]["diagnosis"], fault)
            self.assertTrue(lines[-1]["summary"]["sentences"][word])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
