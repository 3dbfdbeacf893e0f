#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""witnessmarkctl check on every example site against the ledger: for each row that decides, the status that the row's own
decision gives by the evaluator in tests/pack. Rows read otherwise than the ledger because the source says otherwise stand
beside the packs under "read_otherwise"; for them the status may differ, and the rule is held by handbook_cross_check.

usage: ledger_rows_test.py WITNESSMARKCTL SOURCE_DIR
"""
import json
import pathlib
import subprocess
import sys

TODAY = "2026-11-05"
# Rows that say which way a site goes, not whether something is wrong with it: the way has to be that one.
WAYS = {"CE-LARGE-01": "large"}


def row_status(row, evaluator, unknown):
    applies, decision = row
    there = True if applies == "always" else evaluator.evaluate(applies)
    if there is not True:
        return "unknown" if there is unknown else "not-applicable"
    word, expression = decision.split(" when ", 1)
    met = evaluator.evaluate(expression)
    if met is unknown:
        return "unknown"
    return "pass" if met is (word == "PASS") else "fail"


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    sys.path.insert(0, str(source / "tests/pack"))
    from expression_peer import UNKNOWN, Evaluator
    schema = json.loads((source / "resources/schemas/site-model.schema.json").read_text("utf-8"))
    formulas = {d["name"]: d["formula"] for d in schema["x-derived"]}
    ledger = json.loads((source / "tests/data/ledger_decisions.json").read_text("utf-8"))
    compared, wrong, sites = 0, [], sorted((source / "tests/data/sites").glob("*.json"))
    for pack, prefix in (("sce-nbt-2025-10", "SCE-"), ("coned-solar-2022-07", "CE-")):
        tables = json.loads((source / f"resources/packs/{pack}.json").read_text("utf-8")).get("tables")
        otherwise = set(json.loads((source / f"resources/packs/tests/{pack}.json").read_text("utf-8"))["read_otherwise"])
        for file in sites:
            site = json.loads(file.read_text("utf-8"))
            done = subprocess.run([program, "check", str(file), "--pack", pack, "--all", "--json", "--today", TODAY],
                                  capture_output=True, text=True, timeout=60, check=False)
            answer = json.loads(done.stdout)
            findings = {f["id"]: f["status"] for f in answer["findings"]}
            for row, way in WAYS.items():
                if row.startswith(prefix):
                    findings[row] = "pass" if answer["process"]["track"] == way else "fail"
            # What the program's own drawings show are facts to the evaluator as well; which they are, the answer says.
            for fact in answer["drawn"]:
                *groups, name = fact["path"].split(".")
                place = site
                for group in groups:
                    place = place.setdefault(group, {})
                assert name not in place, f"{file.stem}: {fact['path']} is recorded and drawn"
                place[name] = fact["value"]
            evaluator = Evaluator(site, TODAY, formulas, tables)
            for row, decision in ledger.items():
                if not row.startswith(prefix) or row in otherwise:
                    continue
                compared += 1
                mine, theirs = row_status(decision, evaluator, UNKNOWN), findings.get(row)
                if mine != theirs:
                    wrong.append(f"{row} on {file.stem}: the row gives {mine}, check says {theirs}")
    print(f"{len(sites)} sites, {compared} statuses compared, {len(wrong)} differ", *wrong[:40], sep="\n")
    sys.exit(0 if compared and not wrong else 1)


if __name__ == "__main__":
    main()
