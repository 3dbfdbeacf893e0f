#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`collar find` and `devices list` from outside, against a simulated collar on a pseudo-terminal.

usage: find_command_test.py WITNESSMARKCTL WITNESSMARK_SIM
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest

CTL, SIM = sys.argv[1:3]
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC")


def ctl(*arguments):
    done = subprocess.run([CTL, *arguments], capture_output=True, text=True, timeout=90, env=ENVIRONMENT)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return done.returncode, lines, done


class FindCommand(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def path(self, name):
        return os.path.join(self.folder.name, name)

    def simulate(self, name, *options):
        process = subprocess.Popen([SIM, "collar", "--pty", self.path(name), *options], stdout=subprocess.PIPE, text=True,
                                   env=ENVIRONMENT)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        self.addCleanup(process.stdout.close)
        return json.loads(process.stdout.readline())["link"]

    def find(self, *arguments):
        return ctl("collar", "find", "--json", "--data-dir", self.path("data"), *arguments)

    def test_a_collar_by_hand_is_found_and_met_again(self):
        self.simulate("collar", "--serial", "SIM-0042917")
        link = "serial:" + self.path("collar")
        self.simulate("mute", "--fault", "silence")
        mute = "serial:" + self.path("mute")
        code, lines, _ = self.find("--only", link, mute)
        self.assertEqual(code, 0)
        places = {line["link"]: line for line in lines if "state" in line}
        self.assertEqual(places[link]["state"], "collar")
        self.assertEqual(places[link]["serial"], "SIM-0042917")
        self.assertTrue(places[link]["simulated"])
        self.assertFalse(places[link]["known"])
        self.assertEqual(places[mute]["state"], "silent")
        self.assertEqual(lines[-1]["summary"]["collars"], [link])
        code, lines, _ = self.find("--only", link)
        self.assertTrue([line for line in lines if line.get("link") == link][0]["known"])

    def test_nothing_there_is_no_and_says_why(self):
        code, lines, _ = self.find("--only", "serial:/dev/ttyNoSuchPort")
        self.assertEqual(code, 1)
        self.assertEqual(lines[0]["state"], "gone")
        self.assertIn("is not there", lines[0]["words"])
        self.assertEqual(lines[-1]["summary"]["collars"], [])

    def test_the_search_can_be_cut_short(self):
        self.simulate("mute", "--fault", "silence")
        code, lines, _ = self.find("--only", "serial:" + self.path("mute"), "--timeout-s", "0.2")
        self.assertEqual(code, 1)
        self.assertIn("ended before", lines[-1]["summary"]["words"])

    def test_wrong_usage_is_2(self):
        self.assertEqual(self.find("--only")[0], 2)
        self.assertEqual(self.find("serial:")[0], 2)
        self.assertEqual(self.find("--timeout-s", "nan")[0], 2)
        self.assertEqual(ctl("devices", "list", "surplus")[0], 2)

    def test_ports_are_those_of_the_machine(self):
        code, lines, _ = ctl("devices", "list", "--all", "--json")
        self.assertEqual(code, 0)
        ports = lines[0]["ports"]
        here = {"serial:/dev/" + name for name in os.listdir("/sys/class/tty")
                if os.path.exists(f"/sys/class/tty/{name}/device") and os.path.exists(f"/dev/{name}")}
        self.assertEqual({port["link"] for port in ports}, here)
        for port in ports:
            self.assertIn(port["state"], ("free", "busy", "no-permission", "not-found"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
