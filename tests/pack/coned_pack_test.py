#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Con Edison's guide as a pack: every row of it carried, left out or neither; its thresholds on both sides; no figure in a
message that could be unknown where the message shows; its table of readings.

Expressions are evaluated by the evaluator that was written apart from the program's.
"""
import csv
import json
import pathlib
import random
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from expression_peer import UNKNOWN, Evaluator  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACK = json.loads((ROOT / "resources/packs/coned-solar-2022-07.json").read_text("utf-8"))
SCHEMA = json.loads((ROOT / "resources/schemas/site-model.schema.json").read_text("utf-8"))
FORMULAS = {d["name"]: d["formula"] for d in SCHEMA["x-derived"]}
RULES = {rule["id"]: rule for rule in PACK["rules"]}
STEPS = {step["id"]: step for step in PACK["process"]}
ROWS = [line for line in (ROOT / "tests/data/requirement_ids.txt").read_text("utf-8").split() if line.startswith("CE-")]
TEXT = json.dumps(PACK, ensure_ascii=False)
NAMES = set(re.findall(r"\w+", TEXT + json.dumps(FORMULAS)))
SECTIONS = ("results", "tracks", "process", "rules", "guidance", "definitions", "wording")


def value(expression, site, today="2026-11-05"):
    return Evaluator(site, today, FORMULAS, None).evaluate(expression)


def status(rule, site, today="2026-11-05"):
    applies = value(rule["applies"], site, today) if "applies" in rule else True
    if applies is not True:
        return "unknown" if applies is UNKNOWN else "not-applicable"
    if "ask" in rule:
        return "attest"
    return {True: "pass", False: "fail"}.get(value(rule["require"], site, today), "unknown")


def resolved(node):
    node = dict(node)
    for reference in [*node.pop("allOf", []), {"$ref": node.pop("$ref", None)}]:
        if reference["$ref"]:
            node = {**resolved(SCHEMA["definitions"][reference["$ref"].rsplit("/", 1)[1]]), **node}
    return node


def made_up(node, r, share, called=""):
    """A fact, a list or a group of facts of the kind the schema says; a group has about `share` of its members."""
    node = resolved(node)
    if node.get("properties"):
        return {name: made_up(child, r, share, name) for name, child in node["properties"].items() if name in NAMES and r.random() < share}
    if node.get("type") == "array":
        return [made_up(node["items"], r, share) for _ in range(r.choice([0, 1, 2, 3, 11]))]
    if "enum" in node:
        return r.choice(node["enum"])
    if node.get("type") == "boolean":
        return r.random() < 0.5
    if node.get("type") == "integer":
        return r.choice([0, 1, 2, 12])
    if node.get("type") == "number":
        return r.choice([0, 1, 9.999, 25, 41, 50, 50.001, 751, 5001, 10000, 10000.01])
    if node.get("format") == "date":
        return r.choice(["2017-03-09", "2019-05-31", "2021-08-31", "2026-05-01", "2026-10-20", "2026-11-30"])
    if called.endswith("datetime"):
        return r.choice(["2026-11-05T07:00", "2026-11-05T15:01", "2026-11-07T09:00"])
    return r.choice(["", "charging; new meter", "discharge only", "a@b.co", "EL1 Residential", "EL9", "12345678901234"])


class Rows(unittest.TestCase):
    def test_every_row_is_carried_or_left_out_and_none_is_both(self):
        carried = {i for section in SECTIONS for element in PACK[section] for i in element["requirements"]}
        carried |= set(PACK["holidays"]["requirements"])
        left = {element["id"] for element in PACK["left_out"]}
        self.assertEqual(len(ROWS), 272)
        self.assertEqual(sorted(set(ROWS) - carried - left), [])
        self.assertEqual(sorted(carried & left), [])
        self.assertLessEqual(len(left), 3)

    def test_the_table_of_readings_has_each_row_once(self):
        text = (ROOT / "docs/readings/coned-solar-2022-07.csv").read_text("utf-8")
        table = list(csv.DictReader(text.splitlines()))
        self.assertEqual(sorted(row["id"] for row in table), sorted(ROWS))
        for row in table:
            judged = row["id"] in RULES
            self.assertEqual(row["message"] in ("right", "changed", "new"), judged, row["id"])
            self.assertTrue(row["section"] and row["page"] and row["read"] and row["cite"] and row["remark"], row["id"])

    def test_rules_stand_in_the_guides_order(self):
        places = [ROWS.index(re.match(r"CE-[A-Z0-9]+-\d\d", rule)[0]) for rule in RULES]
        self.assertEqual(places, sorted(places))


class Texts(unittest.TestCase):
    def test_no_figure_of_a_message_is_unknown_where_it_shows(self):
        r = random.Random(20261129)
        failed = set()
        for _ in range(300):
            site = made_up(SCHEMA, r, r.choice([0.4, 0.7, 0.95]))
            evaluator = Evaluator(site, "2026-11-05", FORMULAS, None)
            for rule in RULES.values():
                if "require" not in rule or ("applies" in rule and evaluator.evaluate(rule["applies"]) is not True):
                    continue
                if evaluator.evaluate(rule["require"]) is not False:
                    continue
                failed.add(rule["id"])
                for figure in re.findall(r"\{([^}]*)\}", rule["message"] + rule["cure"]):
                    self.assertIsNot(evaluator.evaluate(figure), UNKNOWN, f"{rule['id']}: {figure}")
        self.assertGreater(len(failed), 110, "the made-up sites fail too few rules to say anything")

    def test_translations_show_the_same_figures_of_the_site(self):
        def figures(text):
            return sorted(re.sub(r"'[^']*'", "''", figure) for figure in re.findall(r"\{([^}]*)\}", text))
        for language in ("es", "fr_CA"):
            texts = json.loads((ROOT / f"resources/packs/texts/{PACK['id']}.{language}.json").read_text("utf-8"))
            for rule in RULES.values():
                for key in ("message", "cure"):
                    self.assertEqual(figures(texts[f"/rules/{rule['id']}/{key}"]), figures(rule[key]), f"{language} {rule['id']} {key}")

    def test_every_failure_says_what_to_do(self):
        cures = [rule["cure"] for rule in RULES.values()]
        self.assertTrue(all(len(cure) > 15 for cure in cures))
        messages = [rule["message"] for rule in RULES.values()]
        for message in set(messages):
            self.assertLessEqual(messages.count(message), 2, f"said of many things: {message}")


class Thresholds(unittest.TestCase):
    def costs(self, estimate, *payments):
        return {"costs": {"utility_estimate_usd": estimate, "estimate_received_date": "2026-06-01",
                          "payments": [{"amount_usd": usd, "received_date": day} for usd, day in payments]},
                "process": {"holidays": []}, "application": {"declared_total_ac_kw": 400}}

    def track(self, kw):
        return [t["id"] for t in PACK["tracks"] if value(t["when"], {"application": {"declared_total_ac_kw": kw}}) is True]

    def test_tracks_by_size(self):
        self.assertEqual([self.track(kw) for kw in (50, 50.001, 5000, 5000.001)], [["small"], ["large"], ["large"], ["outside_sir"]])

    def test_a_hybrid_takes_the_large_portal_whatever_its_size(self):
        site = {"application": {"type": "hybrid", "declared_total_ac_kw": 10, "portal": "small_dg",
                                "powerclerk_choice": "new_sir_gt50_including_hybrid"}}
        self.assertEqual([status(RULES[i], site) for i in ("CE-APP-04", "CE-ESS-12")], ["not-applicable", "fail"])
        self.assertIs(value(STEPS["CE-APP-04"]["applies"], site), False)
        self.assertIs(value(STEPS["CE-ESS-12"]["applies"], site), True)
        site["application"]["portal"] = "large_dg"
        self.assertEqual(status(RULES["CE-ESS-12"], site), "pass")

    def test_payments_to_the_cent(self):
        for estimate, parts in ((10000, [10000]), (10000.01, [2500, 7500.01]), (12345.67, [3086.42, 9259.25])):
            steps = [STEPS[i] for i in ("CE-PAY-02", "CE-PAY-04", "CE-PAY-06") if value(STEPS[i]["applies"], self.costs(estimate)) is True]
            for step, usd in zip(steps, parts, strict=True):
                self.assertAlmostEqual(value(step["fee"], self.costs(estimate)), usd, places=6)
            self.assertAlmostEqual(sum(parts), estimate, places=6)

    def test_payment_days(self):
        due = {i: value(STEPS[i]["due"], self.costs(20000, (5000, "2026-08-03"))) for i in ("CE-PAY-04", "CE-PAY-06", "CE-PAY-07")}
        # 90 and 120 weekdays after Monday 1 June, and 120 after Monday 3 August.
        self.assertEqual(due, {"CE-PAY-04": "2026-10-05", "CE-PAY-06": "2026-11-16", "CE-PAY-07": "2027-01-18"})
        first = RULES["CE-PAY-05"]
        self.assertEqual(status(first, self.costs(20000, (4999.99, "2026-10-05")), "2026-10-05"), "pass")
        self.assertEqual(status(first, self.costs(20000, (4999.99, "2026-10-05")), "2026-10-06"), "fail")
        self.assertEqual(status(first, self.costs(20000, (5000, "2026-10-05")), "2026-10-06"), "pass")
        # Late and in full: nothing is open any more; what it does to the place in the queue is asked.
        late = RULES["CE-PAY-05-late"]
        self.assertEqual(status(first, self.costs(20000, (5000, "2026-10-06")), "2026-10-06"), "pass")
        self.assertEqual(status(late, self.costs(20000, (5000, "2026-10-06")), "2026-10-06"), "attest")
        self.assertEqual(status(late, self.costs(20000, (5000, "2026-10-05")), "2026-10-06"), "not-applicable")
        self.assertEqual(status(late, self.costs(20000, (4999.99, "2026-10-06")), "2026-10-06"), "not-applicable")
        full = self.costs(10000, (10000, "2026-10-06"))
        self.assertEqual([status(RULES[i], full, "2026-10-06") for i in ("CE-PAY-03", "CE-PAY-03-late")], ["pass", "attest"])

    def test_an_estimate_without_its_day_is_asked_for_it(self):
        site = self.costs(20000)
        del site["costs"]["estimate_received_date"]
        self.assertEqual([status(RULES[i], site, "2026-10-06") for i in ("CE-PAY-05", "CE-PAY-07")], ["unknown", "unknown"])

    def test_a_back_feed_limit_only_where_there_is_one(self):
        limit = next(r["value"] for r in PACK["results"] if r["id"] == "backfeed_limit_kw")
        known = lambda **network: value(limit, {"network": network})
        self.assertEqual(known(nwp_mode="insensitive", transformers=[{"rating_kva": 500}]), 250)
        for network in ({"nwp_mode": "insensitive", "transformers": []}, {"nwp_mode": "sensitive", "transformers": [{"rating_kva": 500}]},
                        {"transformers": [{"rating_kva": 500}]}):
            self.assertIs(known(**network), UNKNOWN)

    def test_another_utilitys_site_is_not_passed_by_this_guide(self):
        site = {"project": {"technologies": ["photovoltaic"]}, "premises": {"connection_level": "distribution"}, "utility": {"id": "sce"}}
        self.assertEqual(status(RULES["CE-SCOPE-01"], site), "fail")
        site["utility"]["id"] = "coned"
        self.assertEqual(status(RULES["CE-SCOPE-01"], site), "pass")

    def test_special_metering_is_asked_whatever_is_written_there(self):
        site = {"project": {"technologies": ["photovoltaic", "wind"]}, "meter": {"special_scheme": "none"}}
        self.assertEqual(status(RULES["CE-ESS-14"], site), "attest")

    def test_a_fee_before_the_estimate_is_no_payment_of_it(self):
        def both(*payments, estimate=1000, rule="CE-PAY-03"):
            return [status(RULES[rule], self.costs(estimate, *payments), day) for day in ("2026-10-05", "2026-10-06")]
        self.assertEqual(both((1000, "2026-05-29")), ["pass", "fail"])
        self.assertEqual(both((1000, "2026-06-01")), ["pass", "pass"])
        self.assertEqual(both((5000, "2026-05-29"), estimate=20000, rule="CE-PAY-05"), ["pass", "fail"])
        self.assertEqual(status(RULES["CE-PAY-07"], self.costs(20000, (20000, "2026-05-29")), "2027-01-19"), "fail")

    def test_the_75_per_cent_warn_between_the_two_dates_and_fail_after_both(self):
        site = self.costs(20000, (5000, "2026-08-03"))
        both = lambda today: [status(RULES[i], site, today) for i in ("CE-PAY-07-cautious", "CE-PAY-07")]
        self.assertEqual(both("2026-11-16"), ["pass", "pass"])
        self.assertEqual(both("2026-11-17"), ["fail", "pass"])
        self.assertEqual(both("2027-01-18"), ["fail", "pass"])
        self.assertEqual(both("2027-01-19"), ["not-applicable", "fail"])
        site["costs"]["payments"].append({"amount_usd": 15000, "received_date": "2026-11-20"})
        self.assertEqual(both("2027-01-18"), ["pass", "pass"])
        self.assertEqual(both("2026-11-19"), ["fail", "pass"], "a payment that is still to come is none")

    def test_a_payment_still_to_come_is_none_of_the_way_either(self):
        site = self.costs(20000, (5000, "2026-11-06"))
        for step in ("CE-PAY-01", "CE-PAY-04"):
            self.assertIs(value(STEPS[step]["done"], site, "2026-11-05"), False, step)
            self.assertIs(value(STEPS[step]["done"], site, "2026-11-06"), True, step)
        self.assertIs(value(STEPS["CE-PAY-07"]["applies"], site, "2026-11-05"), False)

    def test_clocks_of_the_large_route_and_of_appeals(self):
        site = {"application": {"submitted_date": "2026-10-02", "deemed_complete_date": "2026-10-09"}, "appeal": {"sent_date": "2026-10-02"},
                "process": {"holidays": ["2026-10-12"], "pre_application_request_date": "2026-10-01", "pre_application_fee_paid_date": "2026-10-02",
                            "preliminary_result_date": "2026-10-02"}}
        wanted = {"CE-LARGE-04": "2026-10-19", "CE-LARGE-06": "2026-10-19", "CE-LARGE-07": "2026-11-02", "CE-LARGE-09": "2026-10-19",
                  "CE-APPEAL-08": "2026-10-06", "CE-APPEAL-09": "2026-10-19"}
        self.assertEqual({i: value(STEPS[i]["due"], site) for i in wanted}, wanted)

    def test_nobody_runs_in_parallel_before_the_final_letter(self):
        for kw, rule in ((50, "CE-SMALL-08"), (50.001, "CE-LARGE-21")):
            site = {"application": {"declared_total_ac_kw": kw}, "process": {"parallel_operation_started": True}}
            self.assertEqual(RULES[rule]["severity"], "stop-work")
            self.assertEqual(status(RULES[rule], site), "fail")
            site["process"]["final_acceptance_date"] = "2026-11-06"
            self.assertEqual(status(RULES[rule], site), "fail", "the letter's day has not come")
            self.assertEqual(status(RULES[rule], site, "2026-11-06"), "pass")
            # A test that was authorized is good for its day, not for ever; a permission from its date on.
            site["process"] = {"parallel_operation_started": True, "parallel_test_authorized": True, "parallel_test_reference": "WT-1"}
            self.assertEqual(status(RULES[rule], site), "unknown", "for which day?")
            site["process"]["parallel_test_date"] = "2026-11-05"
            self.assertEqual([status(RULES[rule], site, day) for day in ("2026-11-04", "2026-11-05", "2026-11-06")], ["fail", "pass", "fail"])
            site["process"]["parallel_test_reference"] = " "
            self.assertEqual(status(RULES[rule], site), "fail")
            site["process"] = {"parallel_operation_started": True, "pto_issued": True}
            self.assertEqual(status(RULES[rule], site), "unknown", "since when?")
            site["process"]["pto_date"] = "2026-11-06"
            self.assertEqual([status(RULES[rule], site, day) for day in ("2026-11-05", "2026-11-06")], ["fail", "pass"])

    def test_what_the_reading_mended(self):
        def of(rule, **site):
            return status(RULES[rule], site)
        battery = {"mode": "grid_parallel", "charge_peak_kw": 5}
        scope = lambda text: {"type": "battery_energy_storage", "scope_of_work": text}
        self.assertEqual(of("CE-ESS-08", storage=battery, application=scope("Inverter in discharge mode")), "fail")
        self.assertEqual(of("CE-ESS-08", storage=battery, application=scope("Discharge 5 kW,\ncharging 5 kW")), "pass")
        self.assertEqual(of("CE-SPOT-09", service={"grid_type": "area_network"}, project={"exports": False}), "not-applicable")
        self.assertEqual(of("CE-EQP-02", equipment=[{"kind": "meter_collar", "cost_bearer": "utility"}]), "not-applicable")
        self.assertEqual(of("CE-RNM-02", tariff={"option": "rnm"}, project={"technologies": ["wind"]}), "pass")
        self.assertEqual(of("CE-GRID-10", premises={"county": "Queens"}, service={"grid_type": "radial_auto_loop"}), "fail")
        level = {"level_billing": True, "level_billing_left_date": "2025-11-05"}
        self.assertEqual(of("CE-LVL-02", account=level, process={"final_acceptance_date": "2025-11-01"}), "pass")
        level["level_billing_left_date"] = "2025-11-06"
        self.assertEqual(of("CE-LVL-02", account=level, process={"final_acceptance_date": "2025-11-01"}), "fail")


if __name__ == "__main__":
    unittest.main()
