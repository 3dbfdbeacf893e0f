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

    def test_what_is_said_twice_and_differs_is_a_contradiction_and_counts_for_nothing(self):
        site = example("residential-line-side-pe-sce")
        place = next(i for i, d in enumerate(site["disconnects"]) if d["role"] == "ac_disconnect")
        for feet, differs in ((62, True), (10, False)):
            site["disconnects"][place].update(adjacent_to_pcc=True, distance_to_pcc_ft=feet, location_approved_by_utility=False)
            site.setdefault("ocpd", {}).update(distance_to_pcc_ft=feet)
            answer = json.loads(check(site, "--json", "--all")[1])
            paths = [f"disconnects[{place}].{name}" for name in ("adjacent_to_pcc", "distance_to_pcc_ft")]
            self.assertEqual(paths in [c["paths"] for c in answer["contradictions"]], differs, feet)
            status = {f["id"]: f["status"] for f in answer["findings"]}
            for rule in ("SCE-5.5.3-04", "SCE-5.5.3-07"):
                self.assertEqual(status[rule], "unknown" if differs else "pass", (rule, feet))
        collar = example("residential-load-side-collar-sce")
        collar["collar"]["breaker_a"] = 15
        found = json.loads(check(collar, "--json")[1])["contradictions"]
        self.assertIn(["collar.breaker_a", "collar.part_number"], [c["paths"] for c in found])

    def test_nothing_passes_by_what_the_part_number_contradicts(self):
        site = example("residential-load-side-collar-sce")
        whole = {f["id"]: f["status"] for f in json.loads(check(site, "--json", "--all")[1])["findings"]}
        breaker = site["collar"]["breaker_a"]
        self.assertEqual(whole["CD-PART-01"], "pass")
        site["collar"].update(breaker_a=breaker - 20, design_breaker_a=breaker - 20)
        answer = {f["id"]: f for f in json.loads(check(site, "--json", "--all")[1])["findings"]}
        self.assertEqual(answer["CD-PART-01"]["status"], "fail", "the number and the rating differ, whichever is wrong")
        for rule in ("CD-INSPECT-03", "CD-NEUTRAL-10", "CD-SPEC-22"):
            self.assertEqual(whole[rule], "pass", rule)
            self.assertEqual(answer[rule]["status"], "unknown", rule)
            self.assertIn(f"{breaker - 20}", answer[rule]["message"], rule)
        form = example("residential-load-side-collar-sce")
        form["collar"]["meter_form"] = "12S"
        answer = {f["id"]: f for f in json.loads(check(form, "--json", "--all")[1])["findings"]}
        self.assertEqual((whole["CD-SPEC-23"], answer["CD-SPEC-23"]["status"], answer["CD-PART-01"]["status"]),
                         ("pass", "unknown", "fail"))

    def test_beside_the_point_of_common_coupling_and_far_from_the_meter(self):
        site = example("residential-line-side-pe-sce")
        place = next(i for i, d in enumerate(site["disconnects"]) if d["role"] == "ac_disconnect")
        switch = site["disconnects"][place]
        both = [f"disconnects[{place}].{name}" for name in ("adjacent_to_pcc", "distance_to_meter_ft")]
        switch.update(adjacent_to_pcc=True)
        for feet, pcc, differs in ((10, None, False), (10.1, None, True), (62, None, True), (62, 10, False)):
            switch.pop("distance_to_pcc_ft", None)
            switch.update(distance_to_meter_ft=feet, **({} if pcc is None else {"distance_to_pcc_ft": pcc}))
            found = json.loads(check(site, "--json", "--no-drawings")[1])["contradictions"]
            texts = [c["text"] for c in found if c["paths"] == both]
            self.assertEqual(len(texts), differs, (feet, pcc))
            self.assertTrue(all("Distance to PCC" in text for text in texts), "what would make both so is named")

    def test_one_device_and_two_disconnects_decide_nothing(self):
        site = example("residential-line-side-pe-sce")
        first = next(d for d in site["disconnects"] if d["role"] == "ac_disconnect")
        site["isolation"] = {"devices_to_isolate_all": 1}

        def status(rule):
            return {f["id"]: f["status"] for f in json.loads(check(site, "--json", "--all", "--no-drawings")[1])["findings"]}[rule]

        alone = status("SCE-5.5-01")
        site["disconnects"].append({**first, "id": "AC-2"})
        self.assertEqual((alone, status("SCE-5.5-01")), ("pass", "unknown"))
        site["isolation"]["devices_to_isolate_all"] = 2
        self.assertEqual(status("SCE-5.5-01"), "fail", "so many of them is on record: the rule judges that")

    def test_con_edisons_size_goes_by_the_greater_figure(self):
        site = example("residential-collar-coned-7.6kw")
        inverter = site["inverters"][0]

        def size(kw):
            inverter.update(nameplate_kw=kw, nameplate_kva=kw, qty=1)
            for other in ("nameplate_a", "continuous_a", "max_ocpd_a"):
                inverter.pop(other, None)
            answer = json.loads(check(site, "--json", "--all", "--no-drawings")[1])
            return answer["results"].get("size_class"), {f["id"]: f["status"] for f in answer["findings"]}

        self.assertEqual(size(7.6)[1]["CE-APP-12"], "pass")
        small = size(50)[1]
        large = size(50.1)[1]
        self.assertEqual((small["CE-APP-12"], large["CE-APP-12"]), ("fail", "fail"))
        self.assertNotEqual(small["CE-SMALL-08"], "not-applicable")
        self.assertEqual(large["CE-SMALL-08"], "not-applicable", "7.6 kW declared, 50.1 kW on the wall")

    def test_days_that_have_not_come_are_not_counted(self):
        site = example("residential-collar-coned-7.6kw")
        for day, wrong in (("2026-11-05", False), ("2026-11-06", True), ("2099-01-01", True)):
            site["application"].update(date=min(day, "2026-11-05"), submitted_date=day)
            found = json.loads(check(site, "--json", "--no-drawings")[1])["contradictions"]
            self.assertEqual(["application.submitted_date"] in [c["paths"] for c in found], wrong, day)
        site["application"]["submitted_date"] = "2026-11-05"
        for day, wrong in (("2028-11-05", False), ("2028-11-06", True)):
            site.setdefault("meter", {})["utility_visit_date"] = day
            found = json.loads(check(site, "--json", "--no-drawings")[1])["contradictions"]
            self.assertEqual(["meter.utility_visit_date"] in [c["paths"] for c in found], wrong, day)

    def test_a_finding_that_waits_for_a_drawing_says_why_that_is_silent(self):
        site = example("residential-line-side-pe-sce")
        site["isolation"] = {"devices_to_isolate_all": 1}
        site["disconnects"].append({**site["disconnects"][0], "id": site["disconnects"][0]["id"]})
        answer = json.loads(check(site, "--json", "--all")[1])
        waiting = [f for f in answer["findings"]
                   if f["status"] == "unknown" and all(p.startswith("drawings.sld.") for p in f["missing"])]
        self.assertGreater(len(waiting), 3)
        said = {c["text"] for c in answer["contradictions"]}
        for finding in waiting:
            self.assertIn(finding["message"], said, finding["id"])

    def test_a_pack_file_that_lint_refuses_is_not_used(self):
        pack = json.loads((SOURCE / "resources/packs/template/twin-rivers-2026.json").read_text("utf-8"))
        site = {"id": "new", "utility": {"id": "other", "name": "Twin Rivers Electric"}}

        def run(change, *options):
            wrong = json.loads(json.dumps(pack))
            change(wrong)
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / f"{pack['id']}.json"
                file.write_text(json.dumps(wrong), "utf-8")
                return check(site, "--pack", str(file), *options)

        self.assertEqual(run(lambda p: None, "--json")[0], 1)
        rule = pack["rules"][0]["id"]
        for change, word in ((lambda p: p["rules"][0].update(requires=p["rules"][0].pop("require", "true")), rule),
                             (lambda p: p["rules"][0].update(same_as=rule), rule),
                             (lambda p: p.update(version="abc"), "version"), (lambda p: p.update(rules=[]), "rules"),
                             (lambda p: p.pop("rules"), "rules"), (lambda p: p.update(state="in-prep"), "state"),
                             (lambda p: p.update(utility="twin-rivers"), "twin-rivers")):
            code, out, err = run(change)
            self.assertEqual((code, out), (3, ""), word)
            self.assertIn(word, err)
            self.assertIn("pack lint", err)
        for options, word in (((), "another utility"), (("--today", "2025-12-31"), "in force from")):
            asked = dict(site) if options else {"id": "new", "utility": {"id": "sce"}}
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / f"{pack['id']}.json"
                file.write_text(json.dumps(pack), "utf-8")
                code, out, err = check(asked, "--pack", str(file), "--json", *options)
            self.assertEqual(code, 1)
            self.assertIn(word, err)
            self.assertIn(word, json.loads(out)["notices"][0])

    def test_a_switch_without_a_role_is_asked_for_it_first(self):
        site = {"id": "new", "utility": {"id": "sce"}, "poi": {"method": "line_side"}, "ocpd": {"location": "in_disconnect"},
                "disconnects": [{"distance_to_pcc_ft": 62}]}
        answer = json.loads(check(site, "--json", "--all")[1])
        finding = next(f for f in answer["findings"] if f["id"] == "SCE-5.5.3-07")
        self.assertEqual(finding["status"], "unknown")
        self.assertIn("62", finding["message"])
        self.assertEqual(answer["questions"][0]["path"], "disconnects[0].role")
        site["disconnects"][0]["role"] = "ac_disconnect"
        answer = json.loads(check(site, "--json", "--all")[1])
        self.assertNotIn("disconnects[0].role", [q["path"] for q in answer["questions"]])

    def test_the_products_on_the_site_are_held_against_it_too(self):
        site = example("residential-load-side-collar-sce")

        def of(site, rule):
            answer = json.loads(check(site, "--json", "--all")[1])
            return next(((f["status"], f["pack"]) for f in answer["findings"] if f["id"] == rule), None)

        # CD-SPEC-16: 15 kW; CD-SPEC-18: 64 A.
        for kw, word in ((15, "pass"), (15.1, "fail")):
            site["inverters"][0].update(nameplate_kw=kw, nameplate_kva=kw, qty=1)
            for other in ("voltage_v", "nameplate_a", "continuous_a", "max_ocpd_a"):
                site["inverters"][0].pop(other, None)
            self.assertEqual(of(site, "CD-SPEC-16"), (word, "connectder-smart-v3"))
        for amperes, word in ((64, "pass"), (64.1, "fail")):
            site["inverters"][0]["continuous_a"] = amperes
            self.assertEqual(of(site, "CD-SPEC-18"), (word, "connectder-smart-v3"))
        # 6 kW at 240 V are 25 A: of figures that speak against each other none is counted.
        slip = example("residential-load-side-collar-sce")
        slip["inverters"][0].update(continuous_a=3.2)
        slip["inverters"][0].pop("nameplate_a", None)
        for rule in ("CD-SPEC-18", "CD-SPEC-21"):
            self.assertEqual(of(slip, rule)[0], "unknown", rule)
        meter = {"family": "ims", "series": "1000", "ct_primary_a": 200, "wire_awg": 18}
        for load, word in ((220, "pass"), (220.1, "fail")):  # IMS-ELEC-07
            self.assertEqual(of({"id": "m", "utility": {"id": "sce"}, "sub_meters": [{**meter, "max_load_a": load}]}, "IMS-ELEC-07"),
                             (word, "ims-1000-2000"))
        bare = json.loads(check({"id": "m", "utility": {"id": "sce"}}, "--json", "--all")[1])
        self.assertEqual(bare["products"], [])
        self.assertEqual({f["pack"] for f in bare["findings"]}, {"sce-nbt-2025-10"})

    def test_what_cannot_be_is_not_fine(self):
        def of(change, name="residential-load-side-collar-sce"):
            site = example(name)
            change(site)
            answer = json.loads(check(site, "--json", "--all")[1])
            return [c["paths"] for c in answer["contradictions"]], {f["id"]: f["status"] for f in answer["findings"]}

        self.assertEqual(of(lambda s: None)[0], [])
        paths, findings = of(lambda s: s["service"].update(nominal_v=208))
        self.assertEqual(paths[0], ["service.configuration", "service.nominal_v"])
        self.assertEqual([findings[i] for i in ("CD-SPEC-17", "CD-SPEC-20")], ["unknown", "unknown"])
        paths, findings = of(lambda s: s["disconnects"][0].update(fuse_a=600), "residential-gma-sce")
        self.assertIn(["disconnects[0].fuse_a", "disconnects[0].rating_a"], paths)
        self.assertEqual(findings["SCE-8.1-09"], "unknown")
        self.assertEqual(of(lambda s: s["panel"].update(main_breaker_rating_a=400))[0][0], ["panel.main_breaker_rating_a", "panel.rating_a"])
        self.assertEqual(of(lambda s: s["neutral"].update(ampacity_a=39))[1]["CD-NEUTRAL-01"], "fail")
        self.assertEqual(of(lambda s: s["field_wiring"].update(line_awg=10))[1]["CD-SPEC-22"], "fail")  # 30 A behind 40 A
        _, findings = of(lambda s: (s["service"].update(nominal_v=208, voltage_label="120/208", configuration="network_1ph_3w")), "residential-gma-sce")
        self.assertEqual([findings[i] for i in ("SCE-8.1-08", "SCE-8.1.2-01")], ["pass", "fail"])

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
        self.refused(lambda s: s["service"].update(available_fault_ka=0), "service.available_fault_ka", "more than 0 kA")
        self.refused(lambda s: s["service"].update(nominal_v="240"), "Nominal (V) (service.nominal_v)", "“240”", "a number")
        self.refused(lambda s: s["account"].update(number=4172880093112), "account.number", "4172880093112", "a text")
        self.refused(lambda s: s["disconnects"].append("one more"), "disconnects[", "“one more”", "a group of values")

    def test_an_impossible_value_names_what_is_allowed(self):
        self.refused(lambda s: s.update(disconnects=[{"distance_to_meter_ft": -4}]),
                     "disconnects[0].distance_to_meter_ft", "-4", "the least is 0 ft")
        self.refused(lambda s: s["poi"].update(method="sideways"), "poi.method", "“sideways”", "load_side, line_side, gma")
        self.refused(lambda s: s.update(outage={"start_datetime": "tomorrow"}), "outage.start_datetime", "2026-11-01T08:00")
        self.refused(lambda s: s["meter"].update(utility_visit_date="2026-02-30"), "utility_visit_date", "2026-02-30", "2026-11-01")

    def test_what_says_nothing_and_what_cannot_be_is_refused(self):
        self.refused(lambda s: s["inverters"][0].update(make="TBD"), "inverters[0].make", "“TBD”", "says nothing")
        self.refused(lambda s: s["inverters"][0].update(continuous_a=1e308), "inverters[0].continuous_a", "10000 A")

    def test_a_day_that_cannot_be_is_refused(self):
        for day in ("0001-01-01", "9999-12-31", "2026-02-31", "1999-12-31", "2100-01-01", "2026-2-3"):
            done = subprocess.run([PROGRAM, "check", str(SITES / "residential-gma-sce.json"), "--today", day],
                                  capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual((done.returncode, done.stdout), (2, ""), day)
            self.assertIn(day, done.stderr)

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
