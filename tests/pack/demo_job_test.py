#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration's job against the pack: every step opens in its turn, and what must keep it shut does."""
import copy
import json
import pathlib
import re
import unittest

from expression_peer import UNKNOWN, Evaluator
from pack_data_test import PATHS

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEMO = ROOT / "resources/demo"
PACK = json.loads((ROOT / "resources/packs/install-connectder-v3.json").read_text(encoding="utf-8"))
SCHEMA = json.loads((ROOT / "resources/schemas/site-model.schema.json").read_text(encoding="utf-8"))
JOB = json.loads((DEMO / "job.json").read_text(encoding="utf-8"))
FORMULAS = {d["name"]: d["formula"] for d in SCHEMA["x-derived"]}
STEPS = {s["id"]: s for s in PACK["steps"]}
SERIAL, PART = "SIM-0042917", "S-B-5-12-IH-10-60A"

COLLAR = {"serial": SERIAL, "part_number": PART, "simulated": True, "orientation": "upright", "provisioning": "unprovisioned",
          "relay": "shut", "lcd": "b4 EnR", "lcd_flipped": False, "lcd_no_cell": False, "lcd_before_enrol": True,
          "lcd_thumbs_up": False, "lcd_arrow": True, "lcd_skull": False, "volts_l1_l2": 208.4, "amps_l1": 17.3, "amps_l2": 17.3, "kilowatts": 3.6}
OPERATIONAL = {**COLLAR, "provisioning": "operational", "lcd": "V 208.4", "lcd_before_enrol": False, "lcd_thumbs_up": True}
INVERTER = {"serial": "SIM-INV-0001", "simulated": True, "profile": "rule21", "fine": True, "differing": 0, "unknown": 0}
METER = {"meter_id": 2578, "total_kwh": 1187, "peak_demand_kw": 6.84, "demand_resets": 3, "confirmed": True}


def put(facts, path, value):
    parts = re.findall(r"[^.\[\]]+|\[\d+\]", path)
    current = facts
    for part, following in zip(parts, parts[1:] + [None]):
        empty = [] if following and following.startswith("[") else {}
        if part.startswith("["):
            index = int(part[1:-1])
            while len(current) <= index:
                current.append({})
            if following is None:
                current[index] = value
            else:
                current = current[index]
        elif following is None:
            current[part] = value
        else:
            current = current.setdefault(part, empty)


class Walk:
    """Works the job as the rules of docs/packs.md say, with readings of a simulated collar. `stopped` says where and why."""

    def __init__(self, job, collar=COLLAR, provisioned=OPERATIONAL, read_before=None):
        self.photos = set()
        self.job, self.facts = job, {**copy.deepcopy(job["site"]), "measurements": dict(read_before or {})}
        self.collar, self.provisioned = collar, provisioned
        self.done, self.skipped, self.stopped = [], set(), None
        for step in PACK["steps"]:
            if self.truth(step.get("applies", "true")) is False:
                continue
            self.stopped = self.work(step)
            if self.stopped:
                break
            self.done.append(step["id"])
            if self.job["steps"].get(step["id"], {}).get("skipped"):
                self.skipped.add(step["id"])

    def truth(self, expression):
        return Evaluator(self.facts, self.job["today"], FORMULAS).evaluate(expression)

    def work(self, step):
        if self.truth(step.get("applies", "true")) is not True:
            return step["id"], "applies"
        for other in step.get("after", []):
            if self.truth(STEPS[other].get("applies", "true")) is not False and other not in self.done:
                return step["id"], f"after {other}"
        for gate in step.get("gates", []):
            wrong = self.truth(gate["require"]) is not True or self.lacking(gate)
            if wrong:
                return step["id"], f"gate {gate['id']}" + ("" if wrong is True else f" {wrong}")
        told = self.job["steps"].get(step["id"])
        if told is None:
            return None if step.get("optional") else (step["id"], "nothing said")
        if told.get("skipped"):
            return None if step["severity"] != "stop-work" and told.get("note") else (step["id"], "skipped without a reason")
        # No file can sign. Whether the findings are answered is not the workflow's to say: tests/main_job runs the whole job.
        if step.get("awaits") not in (None, "answered-findings"):
            return step["id"], f"awaits {step['awaits']}"
        for evidence in step["evidence"]:
            wrong = self.take(step, evidence, told.get("evidence", {}).get(evidence["id"]))
            if wrong:
                return step["id"], f"{evidence['id']}: {wrong}"
        for check in step.get("checks", []):
            warning = check.get("severity", step["severity"]) in ("warning", "info") and told.get("note")
            if self.truth(check["require"]) is not True and not warning:
                return step["id"], f"check {check['id']}"
        return None

    def take(self, step, evidence, given):
        if "when" in evidence:
            asked = self.truth(evidence["when"])
            if asked is False:
                return "not asked, but answered" if given else None
            if asked is not True:
                return "cannot tell whether it is asked"
        kind, path = evidence["kind"], evidence.get("path")
        if kind == "device":
            reading = {"ims": METER, "inverter": INVERTER}.get(evidence["device"], self.collar)
            if evidence["action"] == "provision":
                self.collar = reading = self.provisioned
            self.facts["measurements"][evidence["device"]] = reading
        elif kind == "attest":
            if path:
                put(self.facts, path, evidence["value"])
        elif given is None:
            return None if evidence.get("optional") else "missing"
        elif kind == "photo":
            for photo in given["photos"]:
                name = photo if isinstance(photo, str) else photo["name"]
                if not (DEMO / name).is_file():
                    return f"{name} is not there"
                if name in self.photos and "shared_because" not in photo:
                    return f"{name} is given for another step, too, and nobody says why"
                self.photos.add(name)
            return None if len(given["photos"]) >= evidence["min"] else "too few photos"
        elif kind == "measure":
            put(self.facts, path, given["measured"])
            return self.judge(evidence, given)
        else:
            put(self.facts, path, given["value"])
        return None

    def judge(self, evidence, given):
        instrument = given.get("instrument", {})
        if evidence["instrument"]:
            if not instrument.get("id") or not instrument["calibrated_on"] <= self.job["today"] <= instrument["due_on"]:
                return "instrument"
        judge, value = evidence["judge"], given["measured"]
        if "below" in judge and not abs(value) < judge["below"]:
            return "not below"
        if "max" in judge and not value <= judge["max"]:
            return "above its maximum"
        if "min-path" in judge and not value >= Evaluator(self.facts).evaluate(judge["min-path"]):
            return "below what is marked"
        if "torque" in judge:
            target = self.target(judge, Evaluator(self.facts))
            if target is None or value < target:
                return "low"
            if judge.get("tool_range") and not instrument["min"] <= target <= instrument["max"]:
                return "tool range"
        return None

    def target(self, judge, look):
        label = look.evaluate(judge["label"]) if "label" in judge else UNKNOWN
        if label is not UNKNOWN:
            return label
        awg = look.evaluate(judge["awg"]) if "awg" in judge else None
        return {"neutral": {14: 15, 12: 15, 10: 40, 8: 40, 6: 40, 4: 50, 3: 50, 2: 50},
                "field": {14: 35, 12: 35, 10: 35, 8: 40, 6: 45, 4: 45, 3: 50}, "jbox-screw": {None: 5}}[judge["torque"]].get(awg)

    def lacking(self, gate):
        """What the steps that a gate holds lack by the record: for the rows the gate names, done or not."""
        if "holds" not in gate:
            return None
        rows, look = set(gate["requirements"]), Evaluator(self.facts, self.job["today"], FORMULAS)
        for step in (STEPS[name] for name in gate["holds"]):
            applies = look.evaluate(step.get("applies", "true"))
            if applies is False:
                continue
            if applies is not True:
                return f"{step['id']} applies"
            for check in step.get("checks", []):
                noted = check.get("severity", step["severity"]) in ("warning", "info")
                if not noted and rows & set(check["requirements"]) and look.evaluate(check["require"]) is not True:
                    return f"{step['id']} {check['id']}"
            for evidence in step["evidence"]:
                if rows & set(evidence.get("requirements", [])) and not evidence.get("optional") and self.amiss(step, evidence, look):
                    return f"{step['id']} {evidence['id']}"
        return None

    def amiss(self, step, evidence, look):
        if evidence["kind"] in ("photo", "device") or look.evaluate(evidence.get("when", "true")) is False:
            return False
        if "path" not in evidence:
            return step["id"] in self.skipped or step["id"] not in self.done
        value = look.evaluate(evidence["path"])
        if value is UNKNOWN or evidence["kind"] == "attest" and value != evidence["value"]:
            return True
        judge = evidence.get("judge", {})
        if "torque" in judge:
            target = self.target(judge, look)
            return target is None or not target <= value <= 2 * target
        if "min-path" in judge:
            return not value >= look.evaluate(judge["min-path"])
        return "min" in judge and not value >= judge["min"]


def changed(step, evidence, **values):
    job = copy.deepcopy(JOB)
    job["steps"][step]["evidence"][evidence].update(values)
    return job


class Demonstration(unittest.TestCase):
    def test_the_job_is_marked_and_complete(self):
        self.assertTrue(JOB["demonstration"])
        self.assertEqual(JOB["site"]["collar"]["serial_number"], SERIAL)
        self.assertEqual(JOB["site"]["collar"]["part_number"], PART)
        self.assertEqual(JOB["site"], json.loads((DEMO / "site.json").read_text(encoding="utf-8")))
        for step, told in JOB["steps"].items():
            self.assertLessEqual(set(told.get("evidence", {})), {e["id"] for e in STEPS[step]["evidence"]}, step)

    def test_the_site_speaks_the_site_model(self):
        kinds = {"string": str, "number": (int, float), "integer": int, "boolean": bool}

        def leaves(node, path):
            if isinstance(node, dict):
                for name, value in node.items():
                    yield from leaves(value, f"{path}.{name}" if path else name)
            elif isinstance(node, list):
                for value in node:
                    yield from leaves(value, path + "[]")
            else:
                yield path, node

        # What people stand for is kept under the ids of rules: the vocabulary has one place for all of them.
        attestation = SCHEMA["definitions"]["attestation"]["properties"]
        rules = {r["id"] for r in json.loads((ROOT / "resources/packs/sce-nbt-2025-10.json").read_text("utf-8"))["rules"]}
        for rule, said in JOB["site"]["attestations"].items():
            self.assertIn(rule, rules)
            self.assertLessEqual(set(said), set(attestation), rule)
            self.assertIn(said["role"], attestation["role"]["enum"])
        for path, value in leaves({k: v for k, v in JOB["site"].items() if k != "attestations"}, ""):
            known = PATHS.leaves.get(path)
            self.assertIsNotNone(known, f"{path} is not in the site model")
            self.assertIsInstance(value, kinds[known["type"]], path)
            self.assertIn(value, known.get("enum", [value]), path)

    def test_every_step_opens_in_its_turn(self):
        walk = Walk(JOB)
        self.assertIsNone(walk.stopped)
        self.assertEqual(set(walk.done), set(JOB["steps"]) - {"socket.flipped-off"})

    def test_upside_down_can_be_worked_off(self):
        """With the collar's FLIPPED on record the way back in begins with breaker and lock, and the job has an answer."""
        job = copy.deepcopy(JOB)
        walk = Walk(job, read_before={"collar": {**COLLAR, "orientation": "flipped"}})
        self.assertIsNone(walk.stopped)
        self.assertLess(walk.done.index("socket.flipped-off"), walk.done.index("socket.meter-removal"))
        del job["steps"]["socket.flipped-off"]
        self.assertEqual(Walk(job, read_before={"collar": {**COLLAR, "orientation": "flipped"}}).stopped,
                         ("socket.flipped-off", "nothing said"))

    def test_photos_say_what_they_are_and_are_small(self):
        for photo in (DEMO / "photos").glob("*.jpg"):
            data = photo.read_bytes()
            self.assertEqual(data[:3], b"\xff\xd8\xff", photo.name)
            self.assertLess(len(data), 90_000, photo.name)

    def test_the_site_knows_nothing_that_only_the_work_can_show(self):
        for path in ("collar.breaker_position", "collar.lockout_fitted", "collar.orientation", "socket.meter_removed",
                     "service.deenergized", "field_wiring.terminated", "junction_box.cover_gasket_compressed",
                     "process.ahj_inspection_passed_date", "process.pto_date", "neutral.torque_collar_inlb"):
            self.assertIs(Evaluator(JOB["site"]).evaluate(path), UNKNOWN, path)


class KeptShut(unittest.TestCase):
    """Each of these must stop the work, at the step that is there for it."""

    def stops(self, job, step, why="", **readings):
        walk = Walk(job, **readings)
        self.assertIsNotNone(walk.stopped, f"nothing stopped it at {step}")
        self.assertEqual(walk.stopped[0], step, walk.stopped)
        self.assertIn(why, walk.stopped[1])

    def test_any_live_pair_in_either_test(self):
        for number in (1, 2):
            for pair in ("l1-l2", "l1-n", "l2-n", "l1-g", "l2-g", "n-g"):
                self.stops(changed(f"wire.dead-test-{number}", pair, measured=118.0), f"wire.dead-test-{number}", pair)
                self.stops(changed(f"wire.dead-test-{number}", pair, measured=1.0), f"wire.dead-test-{number}", pair)
                # a tester held the other way round
                self.stops(changed(f"wire.dead-test-{number}", pair, measured=-118.0), f"wire.dead-test-{number}", pair)

    def test_a_missing_reading_is_not_a_dead_one(self):
        job = copy.deepcopy(JOB)
        del job["steps"]["wire.dead-test-2"]["evidence"]["n-g"]
        self.stops(job, "wire.dead-test-2", "missing")

    def test_inspections(self):
        self.stops(changed("energise.inspections", "ahj", value="2026-12-24"), "energise.inspections", "passed")
        self.stops(changed("energise.inspections", "utility", value="2026-12-24"), "energise.inspections", "passed")

    def test_upside_down(self):
        self.stops(changed("place.orientation", "orientation", value="flipped"), "place.orientation", "upright")
        self.stops(JOB, "energise.display", "upright", collar={**COLLAR, "orientation": "flipped"})
        unread = {k: v for k, v in COLLAR.items() if k != "orientation"}
        self.stops(JOB, "energise.display", "upright", collar=unread)

    def test_another_collar(self):
        self.stops(JOB, "energise.identify", "serial", collar={**COLLAR, "serial": "SIM-0000001"})

    def test_skull(self):
        self.stops(JOB, "energise.display", "no-skull", collar={**COLLAR, "lcd_skull": True})

    def test_address(self):
        for path in ("service_address", "city", "state", "zip"):
            key = {"service_address": "address"}.get(path, path)
            job = changed("site.premises", key, value=" ")
            job["site"]["premises"][path] = " "
            self.assertIn(Walk(job).stopped[0], ("site.premises", "energise.premises"), path)

    def test_not_operational(self):
        self.stops(JOB, "energise.provision", "operational", provisioned={**OPERATIONAL, "provisioning": "provisioning-error"})

    def test_nothing_to_compare(self):
        """Currents through an open relay, or of an inverter that takes instead of feeding, are nobody's comparison."""
        self.stops(JOB, "energise.compare", "shut", provisioned={**OPERATIONAL, "relay": "open", "lcd_arrow": False})
        for kilowatts in (0, -3.6):
            self.stops(JOB, "energise.compare", "feeds", provisioned={**OPERATIONAL, "kilowatts": kilowatts})

    def test_no_permission(self):
        job = changed("energise.permission", "pto", value=False)
        del job["steps"]["energise.permission"]["evidence"]["date"]
        job["steps"]["energise.permission"]["evidence"]["test"] = {"value": False}
        letter = job["steps"]["energise.permission"]["evidence"].pop("letter")
        self.stops(job, "energise.permission", "permitted")
        job["steps"]["energise.permission"]["evidence"].update(letter=letter, test={"value": True}, reference={"value": "WT-2026-0417"})
        for day, stop in ((None, "test-day: missing"), ("2026-11-19", "check permitted"), ("2026-11-21", "check permitted")):
            job["steps"]["energise.permission"]["evidence"]["test-day"] = {"value": day} if day else None
            self.assertEqual(Walk(job).stopped, ("energise.permission", stop), day)  # it is authorized for its day alone
        job["steps"]["energise.permission"]["evidence"]["test-day"] = {"value": JOB["today"]}
        test = Walk(job)  # a test the utility authorized in writing opens the comparison too
        self.assertIsNone(test.stopped)
        self.assertIs(test.facts["process"]["parallel_operation_started"], False)  # and ends with the inverter off again

    def test_the_letter_says_what_the_step_records(self):
        """Nobody has answered before the photo of the permission is there; with it the inverter runs under it."""
        self.assertNotIn("pto_issued", JOB["site"]["process"])
        answered = JOB["steps"]["energise.permission"]["evidence"]
        self.assertIs(answered["pto"]["value"], True)
        self.assertTrue(answered["letter"]["photos"])
        self.assertIs(Walk(JOB).facts["process"]["parallel_operation_started"], True)
        bare = changed("energise.permission", "pto", value=False)
        del bare["steps"]["energise.permission"]["evidence"]["date"]
        bare["steps"]["energise.permission"]["evidence"]["test"] = {"value": False}
        self.assertEqual(Walk(bare).stopped, ("energise.permission", "letter: not asked, but answered"))

    def test_nothing_starts_before_the_utility_is_there(self):
        self.stops(changed("socket.meter-removal", "visit", value="2026-11-21"), "socket.meter-out", "gate visit")

    def test_torque(self):
        self.stops(changed("socket.neutral-torque", "torque", measured=39.5), "socket.neutral-torque", "low")
        self.stops(changed("wire.field-torque", "l1", measured=40), "wire.field-torque", "low")
        for number in range(1, 5):
            self.stops(changed("wire.box-torque", f"screw-{number}", measured=4.5), "wire.box-torque", "low")
            self.stops(changed("wire.cover-torque", f"screw-{number}", measured=4.5), "wire.cover-torque", "low")
        self.stops(changed("socket.neutral-torque-socket", "torque", measured=49), "socket.neutral-torque-socket", "below what is marked")

    def test_neutral(self):
        jaw = changed("socket.neutral-source", "source", value="jaw5")
        del jaw["steps"]["socket.neutral-source"]["evidence"]["point"]
        self.stops(jaw, "socket.neutral-source", "five-jaw")
        # With an ampacity that the size can carry: more would be records that disagree.
        aluminum = changed("socket.neutral-size", "material", value="aluminum")
        aluminum["steps"]["socket.neutral-size"]["evidence"]["ampacity"] = {"value": 55}
        self.stops(aluminum, "socket.neutral-size", "copper")
        thin = changed("socket.neutral-size", "awg", value=8)
        thin["steps"]["socket.neutral-size"]["evidence"]["ampacity"] = {"value": 55}
        thin["steps"]["socket.neutral-size"]["evidence"]["reviewer"] = {"value": "Somebody"}
        self.stops(thin, "socket.neutral-size", "ampacity")

    def test_neither_dead_nor_authorized(self):
        job = changed("socket.power", "dead", value=False)
        for evidence in list(job["steps"]["socket.power"]["evidence"]):
            if evidence != "dead":
                del job["steps"]["socket.power"]["evidence"][evidence]
        self.assertIsNone(Walk(job).stopped)  # an attested authorization opens it …
        self.stops(changed("socket.power", "l1-l2", measured=208.0), "socket.power", "l1-l2")  # … a live reading never

    def test_wiring_left_for_later_keeps_the_lock_on(self):
        job = changed("wire.raceway-when", "deferred", value=True)
        walk = Walk(job)
        self.assertEqual(walk.stopped, ("energise.lockout-off", "gate terminated"))
        self.assertIn("wire.cover-torque", walk.done)
        self.assertIn("wire.dead-test-2", walk.done)

    def skipping(self, step, step_stopped, why, facts):
        job = copy.deepcopy(JOB)
        job["steps"][step] = {"skipped": True, "note": "No time left today."}
        for path, value in facts.items():
            put(job["site"], path, value)
        if step_stopped is None:
            self.assertIsNone(Walk(job).stopped, step)
        else:
            self.stops(job, step_stopped, why)

    def test_what_is_skipped_with_a_reason_is_held_by_the_facts(self):
        """A reason lets nothing in that a row of the ledger refuses; good facts are enough where facts decide."""
        torques = [{"terminal": t, "torque_inlb": 45} for t in ("L1", "L2", "G", "N")]
        tool = {"field_wiring.torque_tool_id": "TS-1"}
        self.skipping("wire.field-torque", None, "", {"field_wiring.torques": torques, **tool})
        low = [{**t, "torque_inlb": 5} for t in torques]
        self.skipping("wire.field-torque", "energise.lockout-off", "torqued", {"field_wiring.torques": low, **tool})
        self.skipping("wire.field-torque", "energise.lockout-off", "torqued", {})
        neutral = {"neutral.terminated_at_collar": True, "neutral.torque_tool_id": "TS-1"}
        self.skipping("socket.neutral-torque", None, "", {**neutral, "neutral.torque_collar_inlb": 40})
        self.skipping("socket.neutral-torque", "place.insert", "neutral-torque", {**neutral, "neutral.torque_collar_inlb": 5})
        self.skipping("wire.conductors", "energise.lockout-off", "wired", {"field_wiring.material": "aluminum"})
        self.skipping("site.inverters", None, "", {})
        self.skipping("site.inverters", "socket.meter-removal", "ul1741", {"inverters[0].ul_decertified": True})
        self.skipping("site.inverters", "socket.meter-removal", "limits", {"inverters[0].qty": 3})
        self.skipping("socket.condition", "place.insert", "socket.condition", {})
        self.skipping("socket.clearances", "place.insert", "socket.clearances", {"socket.clearances[0].measured_in": 1})
        for step in ("socket.neutral-routing", "socket.neutral-signoff"):
            self.skipping(step, "place.insert", step, {})
        for step in ("wire.drill", "wire.box", "wire.box-torque", "wire.raceway", "wire.cover-torque", "place.cover"):
            self.skipping(step, "energise.lockout-off", step, {})

    def test_a_form_that_is_not_for_the_service(self):
        self.stops(changed("site.service", "configuration", value="wye_3ph_4w"), "inspect.configuration", "service-form")
        self.stops(changed("site.socket", "jaws", value=4), "inspect.configuration", "service-form")

    def test_a_field_wire_too_thin_for_the_breaker(self):
        for size in (14, 12, 10, 8):
            self.stops(changed("wire.conductors", "awg", value=size), "wire.conductors", "carries")

    def test_a_conductor_forgotten(self):
        self.stops(changed("wire.terminate", "terminated", value=["L1", "L2", "N"]), "wire.terminate", "all")

    def test_mounting_the_meter(self):
        self.stops(changed("meters.ims-place", "enclosure", value="steel"), "meters.ims-place", "steel-indoors")
        away = changed("meters.ims-place", "near", value=False)
        away["steps"]["meters.ims-place"]["evidence"]["fuse"] = {"value": False}
        self.stops(away, "meters.ims-place", "fuse")
        away["steps"]["meters.ims-place"]["evidence"]["fuse"] = {"value": True}
        self.assertIsNone(Walk(away).stopped)
        for part in ("rating", "fittings"):
            self.stops(changed("meters.ims-mount", part, value="other"), "meters.ims-mount", "4x")
        self.stops(changed("meters.ims-mount", "opening", value="other"), "meters.ims-mount", "opening")
        for screws in (3, 5):
            self.stops(changed("meters.ims-mount", "bracket", value=screws), "meters.ims-mount", "screws")
        metal = changed("meters.ims-mount", "conduit", value="metal")
        metal["steps"]["meters.ims-mount"]["evidence"]["bond"] = {"value": False}
        self.stops(metal, "meters.ims-mount", "bond")

    def test_a_line_above_its_transformer(self):
        job = copy.deepcopy(JOB)
        job["steps"]["meters.ims-cts"]["evidence"]["load"] = {"value": 200}
        self.assertIsNone(Walk(job).stopped)
        job["steps"]["meters.ims-cts"]["evidence"]["load"] = {"value": 200.5}
        self.stops(job, "meters.ims-cts", "rating")

    def test_a_tool_out_of_calibration(self):
        old = {"id": "DEMO-TS-50", "calibrated_on": "2024-03-14", "due_on": "2025-03-14", "min": 2, "max": 50}
        self.stops(changed("socket.neutral-torque", "torque", instrument=old), "socket.neutral-torque", "instrument")


if __name__ == "__main__":
    unittest.main()
