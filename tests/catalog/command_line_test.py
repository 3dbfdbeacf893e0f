#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""part-number, neutral, torque and what all commands share on the real command line: whole JSON documents, texts and exit statuses.

usage: command_line_test.py WITNESSMARKCTL [unittest arguments]
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = sys.argv.pop(1)
MANUAL = "Smart ConnectDER V3 manual v2.2F, "


def run(*arguments):
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=30, check=False)
    return done.returncode, done.stdout, done.stderr


def answer(*arguments):
    code, out, _ = run(*arguments, "--json")
    lines = out.splitlines()
    assert len(lines) == 1, out
    return code, json.loads(lines[0])


class Program(unittest.TestCase):
    def test_a_group_lists_its_own_commands(self):
        code, _, err = run("document")
        self.assertEqual(code, 2)
        self.assertIn("document make", err)
        self.assertNotIn("part-number", err)
        code, out, _ = run("document", "--help")
        self.assertEqual(code, 0)
        self.assertIn("document list", out)
        self.assertIn("witnessmarkctl document make ", run("document", "make", "--help")[1])

    def test_what_is_read_is_not_written_over(self):
        site = pathlib.Path(__file__).parents[1] / "data" / "sites" / "residential-gma-sce.json"
        with tempfile.TemporaryDirectory() as folder:
            facts = pathlib.Path(folder) / "site.json"
            facts.write_bytes(site.read_bytes())
            link = pathlib.Path(folder) / "sheet.svg"
            link.symlink_to(facts)
            code, _, err = run("draw", "sld", str(facts), "--out", str(link), "--force")
            self.assertNotEqual(code, 0)
            self.assertIn("sheet.svg", err)
            self.assertEqual(facts.read_bytes(), site.read_bytes())


class PartNumber(unittest.TestCase):
    def test_a_valid_number(self):
        self.assertEqual(answer("part-number", "S-B-5-02-IH-10-60A"), (0, {
            "valid": True, "part_number": "S-B-5-02-IH-10-60A", "product": "smart", "connection": "load", "jaws": 5,
            "form": "2S", "modem": "ethernet-cellular", "aic_ka": 10, "breaker_a": 60, "notes": [], "errors": []}))

    def test_notes_left_to_right(self):
        code, found = answer("part-number", " s–t–5–12–jc–22–25a ")
        self.assertEqual(code, 0)
        self.assertEqual([note.split()[0] for note in found["notes"]], ["Line-side", "The", "This"])
        self.assertEqual((found["connection"], found["form"], found["modem"], found["aic_ka"]), ("line", "12S", "cellular", 22))

    def test_blanks_make_several_arguments(self):
        self.assertEqual(answer("part-number", *"S - B - 5 - 02 - IH - 10 - 60A".split())[1]["part_number"], "S-B-5-02-IH-10-60A")

    def test_errors(self):
        code, found = answer("part-number", "X-B-4-02-IH-11-55A")
        self.assertEqual(code, 1)
        self.assertFalse(found["valid"])
        self.assertEqual([e["field"] for e in found["errors"]], ["product", "jaws", "aic_ka", "breaker_a"])
        self.assertTrue(all(e["reason"] for e in found["errors"]))
        self.assertIsNone(found["breaker_a"])
        for bad in ("", "é", "S-B-5"):
            code, found = answer("part-number", bad)
            self.assertEqual((code, [e["field"] for e in found["errors"]]), (1, ["format"]), bad)

    def test_usage(self):
        self.assertEqual(run("part-number")[0], 2)
        self.assertEqual(run("part-number", "--nonsense", "S-B-5-02-IH-10-60A")[0], 2)
        code, out, _ = run("part-number", "--help")
        self.assertEqual(code, 0)
        self.assertIn("witnessmarkctl part-number S-B-5-02-IH-10-60A", out)

    def test_text_for_people(self):
        code, out, _ = run("part-number", "S-B-5-02-IH-10-5A")
        self.assertEqual(code, 1)
        self.assertIn("two digits followed by A", out)


class Neutral(unittest.TestCase):
    def test_furnished(self):
        code, found = answer("neutral", "--breaker-a", "60", "--jaws", "4", "--awg", "6", "--material", "copper")
        self.assertEqual(code, 0)
        self.assertEqual({k: found[k] for k in ("pigtail_required", "furnished_awg", "chosen_awg", "verdict", "torque_inlb")},
                         {"pigtail_required": True, "furnished_awg": 6, "chosen_awg": 6, "verdict": "ok", "torque_inlb": 40})
        self.assertIn(MANUAL + "Table 2 Neutral pigtail torque", found["cites"])

    def test_verdicts(self):
        cases = [
            (("60", "4", "--awg", "8"), 1, "undersized", None), (("60", "4", "--awg", "2"), 0, "ok", 50),
            (("60", "4", "--awg", "1/0"), 1, "not-allowed", None), (("60", "4", "--awg", "1"), 1, "not-allowed", None),
            (("15", "4", "--awg", "14"), 1, "needs-info", 15), (("20", "4", "--awg", "14"), 1, "undersized", None),
            (("20", "4", "--awg", "12"), 1, "needs-info", 15), (("25", "4", "--awg", "12"), 1, "undersized", None),
            (("55", "4"), 1, "not-allowed", None), (("60", "7"), 1, "not-allowed", None), (("60", "4"), 1, "needs-info", None),
            (("60", "5"), 1, "needs-info", None), (("60", "5", "--fifth-jaw-a", "60"), 0, "ok", None),
            (("60", "5", "--fifth-jaw-a", "59.99"), 1, "needs-info", None),
            (("60", "4", "--awg", "6", "--material", "aluminum"), 1, "not-allowed", None)]
        for (breaker, jaws, *rest), code, verdict, torque in cases:
            found = answer("neutral", "--breaker-a", breaker, "--jaws", jaws, *rest)
            self.assertEqual((found[0], found[1]["verdict"], found[1]["torque_inlb"]), (code, verdict, torque), (breaker, jaws, rest))
            self.assertTrue(found[1]["reasons"] and found[1]["cites"])

    def test_the_metal_that_was_not_said_is_said(self):
        _, found = answer("neutral", "--breaker-a", "60", "--jaws", "4", "--awg", "6")
        self.assertIn("copper", found["reasons"][-1])
        self.assertIn("Taken to be", found["reasons"][-1])

    def test_usage(self):
        for bad in (("--jaws", "4"), ("--breaker-a", "60"), ("--breaker-a", "x", "--jaws", "4"), ("--breaker-a", "60", "--jaws", "4.5"),
                    ("--breaker-a", "60", "--jaws", "4", "--awg", "six"), ("--breaker-a", "60", "--jaws", "4", "--material", "tin"),
                    ("--breaker-a", "nan", "--jaws", "4"), ("--breaker-a", "60", "--jaws", "5", "--fifth-jaw-a", "-1"),
                    ("--breaker-a", "60", "--jaws", "4", "extra")):
            code, out, err = run("neutral", *bad, "--json")
            self.assertEqual((code, out), (2, ""), bad)
            self.assertIn("neutral", err)


class Torque(unittest.TestCase):
    def test_a_reading(self):
        self.assertEqual(answer("torque", "neutral", "--awg", "6", "--label-inlb", "45", "--measured-inlb", "46", "--tolerance-pct", "10"), (0, {
            "target_inlb": 45, "tolerance_inlb": 4.5, "verdict": "ok", "table_inlb": 40, "from_label": True,
            "reasons": ["46 in-lb (5.2 N·m) is above 45 in-lb (5.1 N·m), within the 4.5 in-lb that are allowed.",
                        "The label on the product says 45 in-lb (5.1 N·m), the table 40 in-lb (4.5 N·m): the label counts."],
            "cite": MANUAL + "Box contents"}))

    def test_verdicts(self):
        cases = [
            (("neutral", "--awg", "6"), 0, 40, "none"), (("field", "--awg", "6"), 0, 45, "none"), (("jbox-screw",), 0, 5, "none"),
            (("field", "--awg", "6", "--set-inlb", "45"), 0, 45, "ok"), (("field", "--awg", "6", "--set-inlb", "40"), 1, 45, "low"),
            (("field", "--awg", "6", "--set-inlb", "50"), 1, 45, "high"), (("field", "--awg", "6", "--measured-inlb", "45"), 0, 45, "ok"),
            (("field", "--awg", "6", "--measured-inlb", "44.9", "--tolerance-pct", "10"), 1, 45, "low"),
            (("field", "--awg", "6", "--measured-inlb", "46"), 1, 45, "none"),
            (("field", "--awg", "6", "--measured-inlb", "50", "--tolerance-pct", "10"), 1, 45, "high"),
            (("field", "--awg", "2"), 1, None, "no-table-entry"), (("neutral", "--awg", "5", "--label-inlb", "40"), 1, None, "no-table-entry"),
            (("neutral", "--awg", "1/0"), 1, None, "no-table-entry"), (("jbox-screw", "--set-inlb", "5"), 0, 5, "ok")]
        for arguments, code, target, verdict in cases:
            found = answer("torque", *arguments)
            self.assertEqual((found[0], found[1]["target_inlb"], found[1]["verdict"]), (code, target, verdict), arguments)
            self.assertTrue(found[1]["cite"])

    def test_usage(self):
        for bad in ((), ("lug", "--awg", "6"), ("neutral",), ("neutral", "--awg", "x"), ("neutral", "--awg", "6", "--set-inlb", "x"),
                    ("neutral", "--awg", "6", "--set-inlb", "40", "--measured-inlb", "40"), ("neutral", "--awg", "6", "--measured-inlb", "-1"),
                    ("neutral", "--awg", "6", "--label-inlb", "0"), ("neutral", "--awg", "6", "--measured-inlb", "40", "--tolerance-pct", "-1"),
                    ("neutral", "field", "--awg", "6")):
            code, out, _ = run("torque", *bad, "--json")
            self.assertEqual((code, out), (2, ""), bad)


if __name__ == "__main__":
    unittest.main()
