#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealing from the command line: with a passphrase, and with a real secret service (gnome-keyring) through QtKeychain.

The secret service runs on a session bus of its own, with a home of its own; nobody's keychain is touched.
usage: keychain_test.py WITNESSMARKCTL
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CTL = sys.argv.pop(1)
PASSPHRASE = "four words in a row"


class World:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "WITNESSMARK_", "XDG_"))}
        self.env.update(HOME=folder, LC_ALL="C.UTF-8", XDG_RUNTIME_DIR=folder, GNOME_KEYRING_CONTROL=folder,
                        DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return str(path)

    def ctl(self, *words, status=0, env=None, stdin=""):
        done = subprocess.run([CTL, *words, "--json", "--data-dir", str(self.data)], env={**self.env, **(env or {})},
                              input=stdin, capture_output=True, text=True, timeout=120)
        assert done.returncode == status, (words, done.returncode, done.stdout, done.stderr)
        return json.loads(done.stdout) if done.stdout else done.stderr


class Passphrase(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.world = World(self.temporary.name)

    def tearDown(self):
        self.temporary.cleanup()

    def test_seal_open_and_change(self):
        ctl, file = self.world.ctl, self.world.file
        state = ctl("store", "status", status=1)
        self.assertFalse(state["sealed"])
        self.assertFalse(state["keychain_here"])
        right = file("right", PASSPHRASE + "\n")
        sealed = ctl("store", "seal", "--new-passphrase-file", right)
        self.assertTrue(sealed["sealed"] and sealed["newly_sealed"])
        state = ctl("store", "status")
        self.assertEqual(state["passphrase"], {"kdf": "argon2id", "memory_kib": 65536, "passes": 3})

        job = "4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1"
        export = ("bundle", "export", job, "--out", str(self.world.folder / "x.wmjob"))
        self.assertIn("--passphrase-file", ctl(*export, status=3))
        self.assertIn("not the passphrase", ctl(*export, "--passphrase-file", file("wrong", "another one\n"), status=3))
        # With the right one it is only the job that is not there, by file, environment or standard input.
        self.assertIn("no job", ctl(*export, "--passphrase-file", right, status=3))
        self.assertIn("no job", ctl(*export, env={"WITNESSMARK_PASSPHRASE": PASSPHRASE}, status=3))
        self.assertIn("no job", ctl(*export, "--passphrase-file", "-", stdin=PASSPHRASE + "\n", status=3))

        other = file("other", "quite different words\n")
        changed = ctl("store", "seal", "--new-passphrase-file", other, "--passphrase-file", right)
        self.assertFalse(changed["newly_sealed"])
        self.assertIn("not the passphrase", ctl(*export, "--passphrase-file", right, status=3))
        self.assertIn("no job", ctl(*export, "--passphrase-file", other, status=3))

    def test_wrong_usage(self):
        self.world.ctl("store", "seal", status=2)
        self.world.ctl("store", "status", "what", status=2)
        self.assertIn("too short", self.world.ctl("store", "seal", "--new-passphrase-file",
                                                  self.world.file("short", "abc\n"), status=3))
        self.assertIn("no keychain", self.world.ctl("store", "seal", "--keychain", status=3))
        self.assertFalse(self.world.ctl("store", "status", status=1)["sealed"])


@unittest.skipUnless(shutil.which("gnome-keyring-daemon") and shutil.which("dbus-daemon"), "no secret service here")
class Keychain(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.world = World(self.temporary.name)
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
                                    env=self.world.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.world.env["DBUS_SESSION_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        self.keyring = self.start()

    def start(self):
        keyring = subprocess.Popen(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets",
                                    "--control-directory", self.temporary.name], env=self.world.env,
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        keyring.stdin.write("login password")
        keyring.stdin.close()
        keyring.stdout.readline()  # it has its name on the bus
        return keyring

    def tearDown(self):
        for process in (self.keyring, self.bus):
            process.terminate()
            process.wait(30)
            process.stdout.close()
        self.temporary.cleanup()

    def test_the_keychain_opens_it_and_a_passphrase_does_when_that_is_lost(self):
        ctl = self.world.ctl
        self.assertTrue(ctl("store", "status", status=1)["keychain_here"])
        self.assertTrue(ctl("store", "seal", "--keychain")["keychain"])
        job = "4f6f7f1e-52a5-4d32-9a07-2f0f5ce1a3b1"
        export = ("bundle", "export", job, "--out", str(self.world.folder / "x.wmjob"))
        self.assertIn("no job", ctl(*export, status=3))
        right = self.world.file("right", PASSPHRASE + "\n")
        self.assertTrue(ctl("store", "seal", "--new-passphrase-file", right)["passphrase"])

        # The keychain's files are gone, as after a new installation.
        self.keyring.terminate()
        self.keyring.wait(30)
        self.keyring.stdout.close()
        shutil.rmtree(self.world.folder / ".local", ignore_errors=True)
        self.keyring = self.start()
        self.assertIn("passphrase", ctl(*export, status=3))
        self.assertIn("no job", ctl(*export, "--passphrase-file", right, status=3))
        ctl("store", "seal", "--keychain", "--passphrase-file", right)
        self.assertIn("no job", ctl(*export, status=3))


if __name__ == "__main__":
    unittest.main(verbosity=2)
