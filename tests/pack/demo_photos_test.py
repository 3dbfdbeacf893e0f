#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration's photos against its own record: drawn from it as it stands, and showing what each step claims."""
import json
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources/demo"
JOB = json.loads((DEMO / "job.json").read_text(encoding="utf-8"))
SITE = JOB["site"]
SCENES = json.loads(subprocess.run([sys.executable, DEMO / "draw_photos.py", "--scenes"], capture_output=True, text=True, check=True).stdout)


def comment(path):
    """The comment of a JPEG file: its segments up to the picture itself."""
    data, at = path.read_bytes(), 2
    while data[at] == 0xFF and data[at + 1] != 0xDA:
        length = int.from_bytes(data[at + 2:at + 4], "big")
        if data[at + 1] == 0xFE:
            return data[at + 4:at + 2 + length].decode()
        at += 2 + length
    return ""


def words(name):
    return "\n".join(SCENES[name]["texts"])


class Photos(unittest.TestCase):
    def test_every_file_is_the_scene_as_the_facts_make_it_now(self):
        for name, scene in SCENES.items():
            self.assertEqual(comment(DEMO / f"photos/{name}.jpg"), f"scene {scene['sha256']}", f"{name}: run resources/demo/draw_photos.py {name}")

    def test_what_the_job_names_is_drawn_and_nothing_else(self):
        named = set(re.findall(r"photos/([a-z0-9-]+)\.jpg", json.dumps(JOB["steps"])))
        self.assertEqual(named, set(SCENES))
        self.assertEqual({path.stem for path in (DEMO / "photos").glob("*.jpg")}, named)

    def test_numbers_are_those_of_the_record(self):
        collar, inverter = SITE["collar"], SITE["inverters"][0]
        for name, numbers in {
            "site-socket": [SITE["meter"]["number"]], "socket-meter-out": [SITE["meter"]["number"]], "place-meter": [SITE["meter"]["number"], "DEMO-S-0002", "DEMO-S-0003"],
            "site-inverters": [inverter["serial_number"], inverter["model"]], "check-inverter-settings": [inverter["serial_number"]],
            "inspect-configuration": [collar["serial_number"], collar["part_number"]], "place-breaker-off": [collar["serial_number"]],
            "place-lockout": [JOB["steps"]["place.lockout"]["evidence"]["id"]["value"]],
            "socket-neutral-torque-socket": [f"{SITE['socket']['accessory_torque_marked_inlb']} in-lb"],
            "meters-ims-model": [str(JOB["steps"]["meters.ims-model"]["evidence"]["number"]["value"])],
            "meters-ims-compare": [f"{JOB['steps']['meters.ims-compare']['evidence'][name]['measured']:g}" for name in ("kwh", "peak")],
        }.items():
            for number in numbers:
                self.assertIn(number, words(name), name)

    def test_no_serial_of_another_device_is_in_view(self):
        ours = set(re.findall(r"\b(?:SIM|DEMO)-[A-Z0-9-]*\d+\b|\b\d{6}-\d{6}\b", json.dumps(JOB)))
        for name in SCENES:
            for number in re.findall(r"\b(?:SIM|DEMO)-[A-Z0-9-]*\d+\b|\b\d{6,}(?:-\d+)?\b", words(name)):
                self.assertIn(number, ours, name)

    def test_breaker_lock_and_display_are_as_the_step_says(self):
        for name, handle, lock, display in (("socket-breaker-off", "OFF", False, None), ("place-breaker-cover", "OFF", False, None), ("place-lockout", "OFF", True, None),
                                            ("energise-lockout-off", "OFF", False, None), ("energise-breaker-on", "ON", False, "b4 EnR"),
                                            ("energise-display", "ON", False, "b4 EnR"), ("energise-thumbs-up", "ON", False, "V 208.4")):
            seen = SCENES[name]["texts"]
            self.assertIn(f"breaker {handle}", seen, name)
            self.assertEqual(any("LOTO" in text for text in seen), lock, name)
            self.assertEqual(display is None or display in seen, True, name)
        self.assertIn("thumbs-up", SCENES["energise-thumbs-up"]["texts"])
        self.assertNotIn("thumbs-up", SCENES["energise-display"]["texts"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
