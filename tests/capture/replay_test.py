#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An installer's session, recorded without asking, says the same when a support person replays it.

usage: replay_test.py WITNESSMARK-SIM WITNESSMARKCTL
"""
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

SIM, CTL = sys.argv[1], sys.argv[2]
PREMISES = {"address": "1418 Juniper Ave", "city": "Redlands", "state": "CA", "zip": "92374", "der_type": "pv"}


class Simulator:
    def __init__(self, device, where, *arguments):
        self.process = subprocess.Popen([SIM, device, "--pty", str(where), *arguments], stdout=subprocess.PIPE, text=True)
        self.link = json.loads(self.process.stdout.readline())["link"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()


def ctl(*arguments):
    done = subprocess.run([CTL, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


class Replay(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="replay-"))
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.data = ["--data-dir", self.folder / "data"]
        self.premises = self.folder / "premises.json"
        self.premises.write_text(json.dumps(PREMISES))

    def captures(self):
        return sorted((self.folder / "data" / "captures").glob("*.pcap"))

    def said(self, lines, link, name):
        """What a person reads: times differ by what a busy machine needs, and the link has another name."""
        kept = []
        for line in lines:
            if "replayed" in line:
                continue
            line = {key: value for key, value in line.items() if key not in ("elapsed_s", "stage" if "error" in line else "")}
            line.pop("provisioned", None)
            line.pop("recordings", None)
            if "message" in line:
                line["message"] = re.sub(r"\bPORT\b", "LINK", line["message"]).replace(link, "LINK").replace(link.removeprefix("serial:"), "LINK").replace(name, "LINK")
            if kept and kept[-1] == line and "stage" in line:
                continue  # how often it was looked at
            kept.append(line)
        return kept

    def test_a_provisioning_says_the_same_again(self):
        scenarios = {
            "good": ["--state", "b4-enrol"],
            "error after 300 s": ["--state", "b4-enrol", "--fault", "slow-provisioning:400"],
            "flipped": ["--state", "flipped"],
            "no CEL": ["--state", "no-cel", "--fault", "no-signal"],
            "refused": ["--state", "b4-enrol", "--fault", "refused"],
            "skull": ["--state", "skull"],
            "unplugged in the middle": ["--state", "b4-enrol", "--fault", "slow-provisioning:400", "--fault", "hang-up:0@provisioning+60s"],
            "silent": ["--state", "b4-enrol", "--fault", "silence@#30+"],
            "flipped in the middle": ["--state", "b4-enrol", "--fault", "slow-provisioning:400", "--fault", "flipped@provisioning+60s"],
        }
        for name, arguments in scenarios.items():
            with self.subTest(name):
                before = set(self.captures())
                with Simulator("collar", self.folder / "collar", "--speed", "60", *arguments) as collar:
                    limit = "4" if name in ("flipped", "no CEL") else "330"
                    _, live, told = ctl("collar", "provision", collar.link, "--premises", self.premises, "--timeout-s", limit, "--json", *self.data)
                    link = collar.link
                new = set(self.captures()) - before
                self.assertEqual(len(new), 1, "one session, one recording, without asking")
                file = new.pop()
                code, again, error = ctl("capture", "replay", file, "--driver", "collar", "--json")
                self.assertEqual(code, 0, error)
                self.assertEqual(self.said(again, link, f"replay:{file}"), self.said(live, link, f"replay:{file}"))
                self.assertEqual(again[-1]["replayed"], True)
                if name == "error after 300 s":
                    self.assertIn("1. Is there utility power?", told)
                if name != "good":
                    sentence = live[-1]["message"].replace(link.removeprefix("serial:"), "")
                    self.assertIn(sentence.split("%")[0][-40:], error + told)

    def told(self, arguments):
        done = subprocess.run([CTL, *map(str, arguments)], capture_output=True, text=True, timeout=120,
                              env={**os.environ, "LC_ALL": "C.UTF-8"})
        return done.stdout.splitlines(), done.stderr.splitlines()

    def same(self, lines, *names):
        """Without the times (“…, 45 s”), which a busy machine stretches, and without how the link is called."""
        kept = []
        for line in lines:
            line = re.sub(r", \d+ s$", "", line)
            for name in names:
                line = line.replace(name, "LINK")
            if not kept or kept[-1] != line:
                kept.append(line)
        return kept

    def test_a_failed_provisioning_reads_the_same_again(self):
        """Byte for byte what the installer read, apart from times: with the manual's table, and where the recording is."""
        data = ["--data-dir", self.folder / "their data"]
        with Simulator("collar", self.folder / "collar", "--speed", "60", "--state", "b4-enrol", "--fault", "slow-provisioning:400") as collar:
            out, err = self.told(["collar", "provision", collar.link, "--premises", self.premises, *data])
            link = collar.link
        self.assertTrue(err[-1].startswith("Recorded in"), err)
        words = shlex.split(err.pop())
        path = pathlib.Path(words[-1])
        self.assertTrue(path.is_absolute() and path.is_file(), words)
        self.assertTrue(any("Provisioning Error" in line or "provisioning error" in line for line in err), err)
        self.assertIn("  1. Is there utility power?", " ".join(err))
        again, told = self.told(["capture", "replay", path, "--driver", "collar"])
        self.assertIn("Replayed to the end", again.pop())
        names = (link, link.removeprefix("serial:"), f"replay:{path}")
        self.assertEqual(self.same(again, *names), self.same(out, *names))
        self.assertEqual(self.same(told, *names), self.same(err, *names))

    def test_what_came_to_nothing_says_where_it_is_recorded(self):
        with Simulator("collar", self.folder / "collar", "--fault", "silence") as collar:
            for command in (["collar", "status", collar.link], ["inverter", "settings", collar.link],
                            ["collar", "provision", collar.link, "--premises", self.premises]):
                _, err = self.told([*command, *self.data])
                self.assertTrue(any(line.startswith("Recorded in") for line in err), (command, err))
                path = [shlex.split(line)[-1] for line in err if line.startswith("Recorded in")][-1]
                self.assertTrue(pathlib.Path(path).is_file(), path)
            code, lines, _ = ctl("collar", "provision", collar.link, "--premises", self.premises, "--json", *self.data)
            self.assertEqual(code, 3)
            self.assertTrue(pathlib.Path(lines[-1]["recordings"][-1]).is_file(), lines)

    def test_other_drivers_stop_with_what_was_recorded_and_what_was_asked(self):
        with Simulator("collar", self.folder / "collar", "--state", "b4-enrol") as collar:
            self.assertEqual(ctl("collar", "status", collar.link, "--json", *self.data)[0], 0)
        file = self.captures()[0]
        code, lines, error = ctl("capture", "replay", file, "--driver", "sunspec", "--json")
        self.assertEqual(code, 1, lines)
        self.assertRegex(error, r"frame \d+: “read \d+ registers at \d+” was recorded there, the driver now asks “read \d+ registers at \d+”")
        code, _, error = ctl("capture", "replay", file, "--driver", "ims", "--json")
        self.assertEqual(code, 1)
        self.assertIn("not recorded by listening", error)
        code, _, error = ctl("collar", "provision", f"replay:{file}", "--premises", self.premises, "--json", *self.data)
        self.assertEqual(code, 1)
        self.assertIn("ends at frame", error)

    def test_a_scan_and_a_listening_are_replayed(self):
        with Simulator("collar", self.folder / "collar", "--state", "operational") as collar:
            code, live, error = ctl("sunspec", "scan", collar.link, "--json", *self.data)
            self.assertEqual(code, 0, error)
        code, again, error = ctl("capture", "replay", self.captures()[0], "--driver", "sunspec", "--json")
        self.assertEqual(code, 0, error)
        self.assertEqual(again[0], live[0])
        shutil.rmtree(self.folder / "data")
        with Simulator("ims", self.folder / "ims", "--speed", "100") as meter:
            code, live, error = ctl("ims", "listen", meter.link, "--frames", "2", "--speed", "100", "--json", *self.data)
            self.assertEqual(code, 0, error)
        file, = self.captures()
        code, again, error = ctl("ims", "listen", f"replay:{file}", "--frames", "2", "--speed", "100", "--json", *self.data)
        self.assertEqual((code, [line["total_kwh"] for line in again if "meter_id" in line]),
                         (0, [line["total_kwh"] for line in live if "meter_id" in line]), error)
        for arguments in ([], ["--speed", "20"]):
            code, again, error = ctl("capture", "replay", file, "--driver", "ims", "--json", *arguments)
            self.assertEqual(code, 0, error)
            readings = [(line["meter_id"], line["total_kwh"]) for line in live if "meter_id" in line]
            self.assertEqual([(line["meter_id"], line["total_kwh"]) for line in again if "meter_id" in line], readings)

    def test_speed(self):
        with Simulator("collar", self.folder / "collar", "--state", "b4-enrol", "--pace", "9600") as collar:
            ctl("collar", "status", collar.link, "--json", *self.data)
        file = self.captures()[0]
        frames = ctl("capture", "show", file, "--json")[1]
        recorded = frames[-1]["at_s"]
        took = {}
        for speed in ("1", "4", None):
            start = time.monotonic()
            code, lines, error = ctl("capture", "replay", file, "--driver", "collar", "--frames", "--json", *(["--speed", speed] if speed else []))
            took[speed] = time.monotonic() - start
            self.assertEqual(code, 0, error)
            self.assertEqual([line["frame"] for line in lines if "frame" in line], [frame["frame"] for frame in frames])
        self.assertGreater(took["1"], recorded * 0.9)
        self.assertLess(took[None], took["1"])
        self.assertGreater(took["4"], recorded / 4 * 0.9)

    def test_one_that_breaks_off_is_used_as_far_as_it_goes(self):
        with Simulator("collar", self.folder / "collar", "--state", "b4-enrol") as collar:
            ctl("collar", "status", collar.link, "--json", *self.data)
        whole, = self.captures()
        frames = ctl("capture", "show", whole, "--json")[1]
        cut = self.folder / "collar-cut.pcap"
        # The end of a session is one entry without bytes; the answer before it loses its last bytes as well.
        cut.write_bytes(whole.read_bytes()[:-(16 + 12 + 3)])
        code, shown, error = ctl("capture", "show", cut, "--json")
        self.assertEqual(code, 0, error)
        self.assertEqual(shown[:-1], frames[:len(shown) - 1])
        self.assertEqual((shown[-1]["direction"], shown[-1]["frame"]), ("torn", len(frames) - 1))
        self.assertIn(f"breaks off in the middle of frame {len(frames) - 1}; the frames before it are whole", error)
        code, _, error = ctl("capture", "replay", cut, "--driver", "collar", "--json")
        self.assertEqual(code, 1)
        self.assertIn(f"breaks off in the middle of frame {len(frames) - 1}", error)

    def test_bad_files(self):
        with Simulator("collar", self.folder / "collar", "--state", "b4-enrol") as collar:
            ctl("collar", "status", collar.link, "--json", *self.data)
        good = self.captures()[0].read_bytes()
        for name, content, word in (("cut in the first frame", good[:50], "frame"), ("ethernet", good[:20] + b"\1\0\0\0" + good[24:], "another kind of line"),
                                    ("none", b"", "too short"), ("text", b"not a recording, only some text in a file", "not a recording")):
            file = self.folder / name
            file.write_bytes(content)
            for command in (["capture", "show", file], ["capture", "replay", file, "--driver", "collar"]):
                code, lines, error = ctl(*command, "--json")
                self.assertEqual((code, lines), (3, []), name)
                self.assertIn(word, error, name)
                self.assertIn(str(file), error)
        self.assertEqual(ctl("capture", "replay", self.folder / "gone.pcap", "--driver", "collar")[0], 3)
        self.assertEqual(ctl("capture", "replay", self.captures()[0], "--driver", "toaster")[0], 2)
        self.assertEqual(ctl("capture", "replay", self.captures()[0])[0], 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
