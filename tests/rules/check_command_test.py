#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""witnessmarkctl check on the real command line: what it asks, in which order, and how it refuses a site that is wrong.

usage: check_command_test.py WITNESSMARKCTL SOURCE_DIR [unittest arguments]
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
SITES = SOURCE / "tests/data/sites"


def check(site, *options):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "site.json"
        file.write_text(json.dumps(site), "utf-8")
        done = subprocess.run([PROGRAM, "check", str(file), "--today", "2026-11-05", *options], capture_output=True, text=True,
                              timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr


def example(name):
    return json.loads((SITES / f"{name}.json").read_text("utf-8"))


class Questions(unittest.TestCase):
    def test_what_decides_most_is_asked_first(self):
        code, out, _ = check({"id": "new", "utility": {"id": "sce"}}, "--json")
        self.assertEqual(code, 1)
        answer = json.loads(out)
        questions = answer["questions"]
        self.assertGreater(len(questions), 20)
        decides = [q["decides"] for q in questions]
        self.assertEqual(decides, sorted(decides, reverse=True))
        self.assertEqual(set(questions[0]), {"path", "title", "decides", "group"})
        self.assertTrue(all(q["title"] and q["group"] for q in questions))
        rank = {q["path"]: place for place, q in enumerate(questions)}
        undecided = [f for f in answer["findings"] if f["status"] == "unknown" or (f["status"] == "fail" and f["missing"])]
        for finding in undecided:
            places = [rank[path] for path in finding["missing"]]
            self.assertEqual(places, sorted(places), finding["id"])
        self.assertEqual(sum(decides), len([f for f in undecided if "repeats" not in f]))

    def test_an_answer_takes_its_question_away_and_decides_what_waited(self):
        site = {"id": "new", "utility": {"id": "sce"}}
        before = json.loads(check(site, "--json")[1])
        first = before["questions"][0]
        self.assertEqual(first["path"], "poi.method")
        site["poi"] = {"method": "load_side"}
        after = json.loads(check(site, "--json")[1])
        self.assertNotIn(first["path"], [q["path"] for q in after["questions"]])
        undecided = [sum(f["status"] == "unknown" for f in a["findings"]) for a in (before, after)]
        self.assertLess(undecided[1], undecided[0] - 20)

    def test_facts_that_cannot_all_be_so_are_shown_and_none_is_chosen(self):
        site = {"id": "new", "utility": {"id": "sce"}, "disconnects": [{"role": "ac_disconnect"}, {"role": "ac_disconnect"}]}
        found = json.loads(check(site, "--json")[1])["contradictions"]
        self.assertEqual([c["paths"] for c in found], [["disconnects[0].role", "disconnects[1].role"]])
        self.assertIn(found[0]["text"], check(site)[1])
        site["disconnects"].pop()
        self.assertEqual(json.loads(check(site, "--json")[1])["contradictions"], [])

    def test_the_text_names_the_next_question(self):
        _, out, _ = check({"id": "new", "utility": {"id": "sce"}})
        self.assertIn("Ask next: POI: Method (poi.method); ", out.splitlines()[-1])


class Refusals(unittest.TestCase):
    def refused(self, change, *words):
        site = example("residential-load-side-collar-sce")
        change(site)
        code, out, err = check(site)
        self.assertEqual((code, out), (3, ""))
        for word in words:
            self.assertIn(word, err)

    def test_a_wrong_path_is_named_with_what_was_perhaps_meant(self):
        self.refused(lambda s: s["service"].update(nominal_volt=240), "service.nominal_volt", "service.nominal_v?")

    def test_a_wrong_type_names_the_fact_its_value_and_what_is_wanted(self):
        self.refused(lambda s: s["service"].update(nominal_v="240"), "Nominal (V) (service.nominal_v)", "“240”", "a number")
        self.refused(lambda s: s["account"].update(number=4172880093112), "account.number", "4172880093112", "a text")
        self.refused(lambda s: s["disconnects"].append("one more"), "disconnects[", "“one more”", "a group of values")

    def test_an_impossible_value_names_what_is_allowed(self):
        self.refused(lambda s: s.update(disconnects=[{"distance_to_meter_ft": -4}]),
                     "disconnects[0].distance_to_meter_ft", "-4", "the least is 0 ft")
        self.refused(lambda s: s["poi"].update(method="sideways"), "poi.method", "“sideways”", "load_side, line_side, gma")
        self.refused(lambda s: s.update(outage={"start_datetime": "tomorrow"}), "outage.start_datetime", "2026-11-01T08:00")
        self.refused(lambda s: s["meter"].update(utility_visit_date="2026-02-30"), "utility_visit_date", "2026-02-30", "2026-11-01")

    def test_an_account_number_of_thirteen_digits_is_a_finding_with_both_figures(self):
        site = example("residential-collar-coned-7.6kw")
        site["account"]["number"] = "4172880093112"
        code, out, _ = check(site, "--json")
        self.assertEqual(code, 1)
        finding = next(f for f in json.loads(out)["findings"] if f["id"] == "CE-APP-06")
        self.assertEqual(finding["status"], "fail")
        self.assertIn("4172880093112", finding["message"])
        self.assertIn("14", finding["message"])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
