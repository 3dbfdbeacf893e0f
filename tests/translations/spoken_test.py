#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs speak the language they are asked for; the words of the JSON contract stay English.

usage: spoken_test.py WITNESSMARKCTL WITNESSMARK_SIM [unittest arguments]
"""
import json
import os
import subprocess
import sys
import unittest

PROGRAM = sys.argv.pop(1)
SIMULATOR = sys.argv.pop(1)


def run(*arguments, program=PROGRAM, **environment):
    clean = {k: v for k, v in os.environ.items() if k not in ("LANG", "LANGUAGE") and not k.startswith("LC_")}
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=30, check=False,
                          env={**clean, **environment})
    return done.returncode, done.stdout + done.stderr


TORQUE = ("torque", "neutral", "--awg", "6", "--measured-inlb", "10")


class Spoken(unittest.TestCase):
    def test_each_language(self):
        self.assertIn("tighten to the target", run("--language", "en", *TORQUE)[1])
        self.assertIn("apriete hasta el objetivo", run("--language", "es", *TORQUE)[1])
        self.assertIn("serrez jusqu’à la cible", run("--language", "fr_CA", *TORQUE)[1])

    def test_the_option_may_stand_anywhere(self):
        spanish = run("--language", "es", *TORQUE)
        self.assertEqual(run(*TORQUE, "--language", "es"), spanish)
        self.assertEqual(run("torque", "--language=es", *TORQUE[1:]), spanish)

    def test_the_environment(self):
        self.assertIn("objetivo", run(*TORQUE, LANG="es_US.UTF-8")[1])
        self.assertIn("objetivo", run(*TORQUE, LANG="en_US.UTF-8", LC_MESSAGES="es_MX.UTF-8")[1])
        self.assertIn("target", run(*TORQUE, LANG="es_US.UTF-8", LC_ALL="C.UTF-8")[1])
        self.assertIn("cible", run(*TORQUE, LANG="fr_CA.UTF-8")[1])
        self.assertIn("target", run(*TORQUE, LANG="de_DE.UTF-8")[1])
        self.assertIn("target", run("--language", "en", *TORQUE, LANG="es_US.UTF-8")[1])

    def test_help_and_wrong_usage(self):
        self.assertIn("uso: witnessmarkctl", run("--help", LANG="es_US.UTF-8")[1])
        code, text = run("--language", "es", "nonsense")
        self.assertEqual(code, 2)
        self.assertIn("no existe el comando", text)
        self.assertIn("--language", run("torque", "--help")[1])
        for bad in (("--language", "xx"), ("--language=",), ("--language",)):
            code, text = run(*TORQUE, *bad)
            self.assertEqual(code, 2, bad)
            self.assertIn("choose en, es or fr_CA", text)

    def test_the_words_of_the_contract_stay(self):
        for command, words in ((TORQUE, ("target_inlb", "verdict", "cite")),
                               (("part-number", "S-B-5-02-IH-10-60A"), None),
                               (("neutral", "--breaker-a", "60", "--jaws", "4"),
                                ("pigtail_required", "furnished_awg", "verdict", "torque_inlb"))):
            english = json.loads(run(*command, "--json")[1])
            for language in ("es", "fr_CA"):
                found = json.loads(run(*command, "--json", "--language", language)[1])
                self.assertEqual(list(found), list(english))
                for word in words or english:
                    if word != "cite":
                        self.assertEqual(found[word], english[word])

    def test_the_simulator(self):
        self.assertIn("no responde",
                      run("collar", "--list-faults", "--language", "es", program=SIMULATOR)[1])
        self.assertIn("does not answer", run("collar", "--list-faults", program=SIMULATOR, LANG="C.UTF-8")[1])
        self.assertEqual(run("collar", "--language", "xx", program=SIMULATOR)[0], 2)


if __name__ == "__main__":
    unittest.main()
