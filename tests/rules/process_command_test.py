#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to permission on the command line, and its calendar read by a parser others wrote (python3-icalendar).

usage: process_command_test.py WITNESSMARKCTL
"""
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import icalendar

PROGRAM = sys.argv.pop(1)
PACK = pathlib.Path(__file__).parent / "data" / "way-pack.json"
SITE = {
    "id": "elm-12", "title": "12 Elm Street; rear, Böhm\\Söhne — a long name that has to be folded in the middle éééééééééééééééé",
    "utility": {"id": "coned"},
    "application": {"declared_total_ac_kw": 60, "submitted_date": "2026-11-13"},
    "process": {"pre_application_requested": True},
    "costs": {"utility_estimate_usd": 1200, "estimate_received_date": "2026-06-01"},
    "documents": {"three_line_diagram": "missing"},
}


class ProcessCommand(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.calendar = pathlib.Path(self.folder.name) / "days.ics"

    def run_program(self, command, site, *options, today="2026-11-20"):
        file = pathlib.Path(self.folder.name) / "site.json"
        file.write_text(json.dumps(site), encoding="utf-8")
        return subprocess.run([PROGRAM, command, str(file), "--pack", str(PACK), "--today", today, *options],
                              capture_output=True, text=True, timeout=60, check=False)

    def steps(self, site=SITE, today="2026-11-20", command="process", *options):
        done = self.run_program(command, site, "--json", *options, today=today)
        process = json.loads(done.stdout)["process"]
        return process, {step["id"]: step for step in process["steps"]}

    def test_check_and_process_print_the_same_way(self):
        process, steps = self.steps()
        self.assertEqual(process, self.steps(command="check")[0])
        self.assertEqual(process["track"], "large")
        self.assertTrue(process["holidays_assumed"])
        self.assertNotIn("W-REVIEW", steps)
        self.assertEqual(steps["W-COMPLETE"]["due"], "2026-11-30")
        self.assertEqual(steps["W-COMPLETE"]["state"], "ready")
        self.assertEqual(steps["W-PAY"]["state"], "overdue")
        self.assertEqual(steps["W-PAY"]["fee_usd"], 1200)
        self.assertEqual(steps["W-APPLY"]["documents"][0], {"id": "D-1", "title": "Plan", "state": "missing"})
        self.assertEqual(steps["W-SCREEN"]["due_missing"], ["application.deemed_complete_date"])

    def test_a_deadline_runs_to_the_end_of_its_day(self):
        self.assertEqual(self.steps(today="2026-11-30")[1]["W-COMPLETE"]["state"], "ready")
        self.assertEqual(self.steps(today="2026-12-01")[1]["W-COMPLETE"]["state"], "overdue")

    def test_all_lists_what_does_not_apply(self):
        done = self.run_program("process", SITE, "--json", "--all")
        states = {step["id"]: step["state"] for step in json.loads(done.stdout)["process"]["steps"]}
        self.assertEqual(states["W-REVIEW"], "not-applicable")

    def test_the_text_reads_as_a_timeline(self):
        text = self.run_program("process", SITE).stdout
        for words in ("Above 50 kW", "Federal holidays are assumed.", "due 2026-11-30, 5 business days left", "$1200.00",
                      "29 business days late", "Document missing: Plan", "Waits for: Completeness review"):
            self.assertIn(words, text)
        self.assertIn("2026-11-30", self.run_program("check", SITE).stdout)

    def events(self, today="2026-11-20", site=SITE):
        done = self.run_program("process", site, "--calendar", str(self.calendar), today=today)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stderr, r"\A[^\n]*is not signed[^\n]*\n\Z")  # of the pack of this test, and nothing else
        return icalendar.Calendar.from_ical(self.calendar.read_bytes())

    def test_the_calendar_is_one_that_others_read(self):
        calendar = self.events()
        self.assertEqual(str(calendar["VERSION"]), "2.0")
        events = {str(e["SUMMARY"]): e for e in calendar.walk("VEVENT")}
        complete = events["Due: Completeness review – " + SITE["title"]]
        self.assertEqual(complete.decoded("DTSTART"), datetime.date(2026, 11, 30))
        self.assertEqual(complete.decoded("DTEND"), datetime.date(2026, 12, 1))
        self.assertEqual(complete.decoded("DTSTAMP"), datetime.datetime(2026, 11, 20, tzinfo=datetime.timezone.utc))
        self.assertIn("Who: Utility\nFederal holidays are assumed.", str(complete["DESCRIPTION"]))
        self.assertEqual([a.decoded("TRIGGER") for a in complete.walk("VALARM")],
                         [-datetime.timedelta(days=6, hours=15), -datetime.timedelta(hours=15)])

    def test_lines_end_and_fold_as_the_standard_says(self):
        self.events()
        data = self.calendar.read_bytes()
        self.assertTrue(data.endswith(b"END:VCALENDAR\r\n"))
        self.assertEqual(data.count(b"\n"), data.count(b"\r\n"))
        folded = False
        for line in data.split(b"\r\n"):
            self.assertLessEqual(len(line), 75)
            line.decode("utf-8")  # no character is cut in two
            folded = folded or line.startswith(b" ")
        self.assertTrue(folded)

    def test_the_same_input_gives_the_same_bytes_and_ids_stay(self):
        uids = {str(e["SUMMARY"]): str(e["UID"]) for e in self.events().walk("VEVENT")}
        first = self.calendar.read_bytes()
        self.events()
        self.assertEqual(first, self.calendar.read_bytes())
        later = {str(e["SUMMARY"]): str(e["UID"]) for e in self.events(today="2026-11-25").walk("VEVENT")}
        self.assertEqual(uids, later)
        self.assertEqual(len(set(uids.values())), len(uids))

    def test_what_is_done_reminds_nobody(self):
        site = json.loads(json.dumps(SITE))
        site["application"]["deemed_complete_date"] = "2026-11-19"
        event, = [e for e in self.events(site=site).walk("VEVENT") if str(e["SUMMARY"]).startswith("Done: Completeness")]
        self.assertEqual(event.walk("VALARM"), [])

    def test_without_a_day_there_is_no_calendar(self):
        done = self.run_program("process", {"utility": {"id": "coned"}}, "--calendar", str(self.calendar))
        self.assertEqual(done.returncode, 1)
        self.assertIn("No step has a day yet", done.stderr)
        self.assertFalse(self.calendar.exists())

    def test_wrong_usage(self):
        self.assertEqual(self.run_program("process", SITE, today="tomorrow").returncode, 2)
        self.assertEqual(subprocess.run([PROGRAM, "process"], capture_output=True, check=False).returncode, 2)


if __name__ == "__main__":
    unittest.main()
