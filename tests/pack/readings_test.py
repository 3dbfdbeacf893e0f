#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of docs/readings: every row of a ledger is in them and no other, every row of the handbook is carried or
left out with a reason, and no two tests share a message that then names neither thing."""
import collections
import csv
import json
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# A table and the ids of the requirements it answers for.
TABLES = {
    "sce-nbt-2025-10-sections-1-5.csv": ("sce-nbt-2025-10", re.compile(r"SCE-[0-5](?:\.[\d.]+)?-\d+")),
    "sce-nbt-2025-10-sections-6-appendices.csv": ("sce-nbt-2025-10", re.compile(r"SCE-(?:(?:[6-9]|1[01])(?:\.[\d.]+)?|App[A-H])-\d+")),
}
SECTIONS = ("results", "rules", "process", "guidance", "definitions", "wording")


def pack_of(name):
    return json.loads((ROOT / "resources/packs" / f"{name}.json").read_text(encoding="utf-8"))


def rows_of(table):
    with (ROOT / "docs/readings" / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Readings(unittest.TestCase):
    def test_every_rule_was_read_and_found_right_or_changed(self):
        for table, (pack, mine) in TABLES.items():
            rows = {row["id"]: row for row in rows_of(table)}
            self.assertEqual(len(rows), len(rows_of(table)), "an id is there twice")
            rules = [rule for rule in pack_of(pack)["rules"] if mine.fullmatch(rule["id"])]
            self.assertGreater(len(rules), 200)
            for rule in rules:
                row = rows.get(rule["id"])
                self.assertIsNotNone(row, f"{rule['id']} is not in {table}")
                for column in ("message", "cure", "cite"):
                    self.assertIn(row[column], ("right", "changed"), rule["id"])
                self.assertTrue(row["remark"].strip() and row["page"].strip(), rule["id"])
                self.assertIn(row["section"].lstrip("§"), rule["cite"], f"{rule['id']} cites another section")

    def test_every_row_of_the_handbook_is_carried_or_left_out(self):
        ids = (ROOT / "tests/data/requirement_ids.txt").read_text(encoding="utf-8").split()
        for reading, (name, mine) in TABLES.items():
            pack = pack_of(name)
            elements = [one for section in SECTIONS for one in pack.get(section, [])]
            elements += [row for table in pack.get("tables", {}).values() for row in table]
            carried = {i for one in elements for i in one.get("requirements", [])}
            left_out = {one["id"] for one in pack.get("left_out", [])}
            self.assertFalse(carried & left_out, "carried and left out at once")
            wanted = {i for i in ids if mine.fullmatch(i)}
            self.assertGreater(len(wanted), 300)
            self.assertEqual(sorted(wanted - carried - left_out), [], reading)

    def test_every_row_of_a_ledger_was_read_and_no_other(self):
        ids = (ROOT / "tests/data/requirement_ids.txt").read_text(encoding="utf-8").split()
        whole = {**{table: mine for table, (_, mine) in TABLES.items()}, "coned-solar-2022-07.csv": re.compile(r"CE-[A-Z0-9]+-\d+")}
        read = set()
        for table, mine in whole.items():
            rows = rows_of(table)
            self.assertEqual([row["id"] for row in rows if list(row.values()).count("") > 2], [], table)
            self.assertEqual(sorted(row["id"] for row in rows), sorted(i for i in ids if mine.fullmatch(i)), table)
            for row in rows:
                self.assertIn(row["cite"], ("right", "changed", "new") if row["cite"] else ("",), row["id"])
                self.assertTrue(row["remark"].strip() and row["page"].strip() and row["section"].strip(), row["id"])
            read |= {row["id"] for row in rows}
        self.assertEqual(sorted(i for i in ids if i.startswith(("SCE-", "CE-")) and i not in read), [])

    def test_a_message_names_its_own_thing(self):
        for _, (name, mine) in TABLES.items():
            rules = [rule for rule in pack_of(name)["rules"] if mine.fullmatch(rule["id"]) and "same_as" not in rule]
            by_message = collections.defaultdict(list)
            for rule in rules:
                by_message[rule["message"]].append(rule["id"])
            self.assertEqual([ids for ids in by_message.values() if len(ids) > 1], [])


if __name__ == "__main__":
    unittest.main()
