#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The installation pack as data: its shape, its paths, its order, its translations and the requirements it carries."""
import json
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
PACK = json.loads((RESOURCES / "packs/install-connectder-v3.json").read_text(encoding="utf-8"))
SCHEMA = json.loads((RESOURCES / "schemas/site-model.schema.json").read_text(encoding="utf-8"))
STEPS = {step["id"]: step for step in PACK["steps"]}
ORDER = [step["id"] for step in PACK["steps"]]


class Paths:
    """What the site model knows: leaf paths, with list elements written as []."""

    def __init__(self, schema):
        self.definitions = schema["definitions"]
        self.leaves = {}
        self.inner = set()
        self.walk(schema, "")
        self.derived = {"derived." + d["name"] for d in schema["x-derived"]}

    def resolve(self, node):
        node = dict(node)
        references = [node.pop("$ref")] if "$ref" in node else []
        references += [r["$ref"] for r in node.pop("allOf", []) if "$ref" in r]
        for reference in references:
            node = {**self.resolve(self.definitions[reference.rsplit("/", 1)[1]]), **node}
        return node

    def walk(self, node, path):
        node = self.resolve(node)
        if node.get("properties"):
            self.inner.add(path)
            for name, child in node["properties"].items():
                self.walk(child, f"{path}.{name}" if path else name)
        elif node.get("type") == "array":
            self.inner.add(path)
            self.walk(node["items"], path + "[]")
        else:
            self.leaves[path] = node

    def leaf(self, path):
        """The schema of a path that facts are written to, or None."""
        generic = re.sub(r"\[[^\]]+\]", "[]", path)
        return self.leaves.get(generic) or self.leaves.get(generic + "[]")


PATHS = Paths(SCHEMA)
FUNCTIONS = {name.split("(")[0] for name in SCHEMA["x-functions"]}
WORDS = {"true", "false", "null", "in", "has", "size", "all", "exists", "filter", "map", "sum", "max", "min", "today"}
COLLAR = set("serial part_number firmware simulated orientation form provisioning relay lcd lcd_flipped lcd_no_cell "
             "lcd_before_enrol lcd_thumbs_up lcd_arrow lcd_skull volts_l1_l2 volts_l1_n volts_l2_n amps_l1 amps_l2 amps "
             "kilowatts hertz produced_kwh consumed_kwh".split())
INVERTER = set("serial manufacturer model firmware simulated profile fine differing unknown".split())
IMS = set("meter_id total_kwh peak_demand_kw demand_resets confirmed".split())


def measured_paths():
    for step in PACK["steps"]:
        for evidence in step.get("evidence", []):
            if evidence.get("path", "").startswith("measurements."):
                yield evidence["path"]


KNOWN_MEASUREMENTS = set(measured_paths()) | {"measurements.collar." + n for n in COLLAR} | {"measurements.ims." + n for n in IMS} | {
    "measurements.inverter." + n for n in INVERTER}


def unknown_names(expression):
    """Names in an expression that are neither paths, functions, words of the language nor variables of a list function."""
    text = re.sub(r"'[^']*'", "''", expression)
    variables = set(re.findall(r"\.(?:all|exists|filter|map)\(\s*([a-z_]\w*)\s*,", text))
    problems = []
    lists = {v: p for p, v in re.findall(r"([\w.]+)\.(?:all|exists|filter|map)\(\s*([a-z_]\w*)\s*,", text)}
    for match in re.finditer(r"(?<![\w.])([a-z_][\w]*(?:\.[A-Za-z_]\w*)*)(\s*\()?", text):
        name, call = match.group(1), match.group(2)
        if call:
            head, _, method = name.rpartition(".")
            if method in ("all", "exists", "filter", "map", "sum", "max", "min"):
                name = head
            elif name in FUNCTIONS | WORDS:
                continue
            else:
                problems.append(name)
                continue
        if not name or name in WORDS:
            continue
        first, _, rest = name.partition(".")
        if first in variables:
            if rest and f"{lists[first]}[].{rest}" not in PATHS.leaves:
                problems.append(name)
        elif first == "measurements":
            if name not in KNOWN_MEASUREMENTS:
                problems.append(name)
        elif first == "derived":
            if name not in PATHS.derived:
                problems.append(name)
        elif name not in PATHS.leaves and name not in PATHS.inner and name + "[]" not in PATHS.leaves:
            problems.append(name)
    return problems


def expressions():
    for name, expression in PACK["guards"].items():
        yield f"guard {name}", expression
    for step in PACK["steps"]:
        where = step["id"]
        if "applies" in step:
            yield where + " applies", step["applies"]
        for sort in ("gates", "checks"):
            for gate in step.get(sort, []):
                yield f"{where} {sort} {gate['id']}", gate["require"]
        for reopen in step.get("reopens", []):
            yield f"{where} reopens {reopen['id']}", reopen["when"]
        for evidence in step.get("evidence", []):
            if "when" in evidence:
                yield f"{where} evidence {evidence['id']}", evidence["when"]
            if "usual" in evidence.get("judge", {}):
                yield f"{where} usual {evidence['id']}", evidence["judge"]["usual"]
            for figure in re.findall(r"\{([^}]*)\}", evidence.get("message", "")):
                yield f"{where} figure {evidence['id']}", figure


TEXT_KEYS = {"title", "say", "good", "because", "ask", "text", "shows", "message", "note"}


def texts(node, pointer=""):
    """(pointer, text) of everything a person reads; elements of lists by their id."""
    if isinstance(node, dict):
        for key, value in node.items():
            if isinstance(value, str):
                if key in TEXT_KEYS and not pointer.startswith("/sources"):
                    yield f"{pointer}/{key}", value
            else:
                yield from texts(value, f"{pointer}/{key}")
    elif isinstance(node, list):
        for element in node:
            if isinstance(element, dict):
                yield from texts(element, f"{pointer}/{element.get('id', '?')}")


def carried(node):
    found = set()
    if isinstance(node, dict):
        found.update(node.get("requirements", []))
        for value in node.values():
            found |= carried(value)
    elif isinstance(node, list):
        for value in node:
            found |= carried(value)
    return found


class Shape(unittest.TestCase):
    def test_ids_are_unique_and_phases_in_order(self):
        self.assertEqual(len(ORDER), len(STEPS))
        phases = [p["id"] for p in PACK["phases"]]
        positions = [phases.index(step["phase"]) for step in PACK["steps"]]
        self.assertEqual(positions, sorted(positions))
        for step in PACK["steps"]:
            self.assertTrue(step["id"].startswith(step["phase"] + "."), step["id"])
            for sort in ("gates", "checks", "evidence", "warnings", "notes", "reopens"):
                ids = [e["id"] for e in step.get(sort, [])]
                self.assertEqual(len(ids), len(set(ids)), f"{step['id']} {sort}")

    def test_words_of_the_format(self):
        for step in PACK["steps"]:
            self.assertIn(step["severity"], ("stop-work", "deficiency", "warning", "info"), step["id"])
            for key in ("title", "say", "good", "cite"):
                self.assertTrue(step.get(key, "").strip(), f"{step['id']} {key}")
            self.assertTrue(step.get("evidence"), f"{step['id']} asks for nothing")
            for evidence in step["evidence"]:
                self.assertIn(evidence["kind"], ("choice", "value", "attest", "measure", "photo", "device"))
                text = {"attest": "text", "photo": "shows", "device": None}.get(evidence["kind"], "ask")
                if text:
                    self.assertTrue(evidence.get(text), f"{step['id']} {evidence['id']}")
                if evidence["kind"] == "measure":
                    self.assertTrue({"path", "quantity", "unit", "judge", "instrument"} <= set(evidence), evidence["id"])

    def test_steps_named_elsewhere_exist(self):
        for end in ("from", "to"):
            self.assertIn(PACK["strict"][end], STEPS)
        for step in PACK["steps"]:
            for other in step.get("after", []):
                self.assertLess(ORDER.index(other), ORDER.index(step["id"]), step["id"])
            for gate in step.get("gates", []):
                if "opens" in gate:
                    self.assertLess(ORDER.index(gate["opens"]), ORDER.index(step["id"]), f"{step['id']} {gate['id']}")
            for reopen in step.get("reopens", []):
                for other in reopen["steps"]:
                    self.assertIn(other, STEPS)


class SiteModel(unittest.TestCase):
    def test_every_path_of_evidence_is_in_the_schema(self):
        for step in PACK["steps"]:
            for evidence in step.get("evidence", []):
                path = evidence.get("path")
                if path is None or path.startswith("measurements."):
                    continue
                leaf = PATHS.leaf(path)
                self.assertIsNotNone(leaf, f"{step['id']}: {path} is not in the site model")
                if "enum" in leaf:
                    values = [c.get("value", c["id"]) for c in evidence.get("choices", [])]
                    values += [evidence["value"]] if "value" in evidence else []
                    for value in values:
                        self.assertIn(value, leaf["enum"], f"{step['id']}: {path}")
                if evidence["kind"] == "attest":
                    expected = {"boolean": bool, "string": str, "integer": int}[leaf["type"]]
                    self.assertIsInstance(evidence["value"], expected, f"{step['id']}: {path}")
                if evidence["kind"] == "measure":
                    self.assertIn(leaf["type"], ("number", "integer"), path)

    def test_every_name_in_an_expression_is_known(self):
        for where, expression in expressions():
            self.assertEqual(unknown_names(expression), [], f"{where}: {expression}")
            self.assertEqual(expression.count("("), expression.count(")"), where)

    def test_the_check_itself_finds_a_misspelt_path(self):
        self.assertEqual(unknown_names("collar.braker_position == 'off'"), ["collar.braker_position"])
        self.assertEqual(unknown_names("inverters.all(i, i.ul1742)"), ["i.ul1742"])
        self.assertEqual(unknown_names("measurements.collar.relais == 'open'"), ["measurements.collar.relais"])

    def test_a_judge_names_checks_of_its_own_step(self):
        for step in PACK["steps"]:
            checks = {check["id"] for check in step.get("checks", [])}
            for evidence in step["evidence"]:
                named = evidence.get("judge", {}).get("checks", [])
                self.assertLessEqual(set(named), checks, f"{step['id']} {evidence['id']}")

    def test_judges_point_at_facts(self):
        for step in PACK["steps"]:
            for evidence in step["evidence"]:
                judge = evidence.get("judge", {})
                for key in ("awg", "label", "equals-path"):
                    if key in judge:
                        known = judge[key] in KNOWN_MEASUREMENTS or PATHS.leaf(judge[key]) is not None
                        self.assertTrue(known, f"{step['id']} {judge[key]}")
                if "torque" in judge:
                    self.assertIn(judge["torque"], ("neutral", "field", "jbox-screw"))


class Requirements(unittest.TestCase):
    REQUIRED = (pathlib.Path(__file__).parent / "required_ids.txt").read_text(encoding="utf-8").split()

    def test_every_required_id_is_carried(self):
        self.assertGreater(len(self.REQUIRED), 200)
        self.assertEqual(sorted(set(self.REQUIRED) - carried(PACK)), [])

    def test_ids_are_written_like_ids(self):
        for requirement in carried(PACK):
            self.assertRegex(requirement, r"^(CD|IMS)-[A-Z0-9]+-\d\d$")

    def test_what_a_person_answers_names_its_requirement(self):
        """The id stands where it is answered: every required id is on evidence, a gate, a check, a warning or a note."""
        places = set()
        for step in PACK["steps"]:
            for sort in ("gates", "checks", "evidence", "warnings", "notes"):
                places |= carried(step.get(sort, []))
        self.assertEqual(sorted(set(self.REQUIRED) - places), [])


class Safety(unittest.TestCase):
    """The order of the trade, as the pack says it (PRODUCT: Safety of the trade)."""

    PAIRS = {"l1_l2_v", "l1_n_v", "l2_n_v", "l1_g_v", "l2_g_v", "n_g_v"}

    def gates(self, step):
        return {g["id"]: g["require"] for g in STEPS[step].get("gates", [])}

    def test_strict_from_meter_removal_to_lockout_removal(self):
        self.assertEqual(PACK["strict"], {"from": "socket.meter-removal", "to": "energise.lockout-off"})

    def test_two_dead_tests_each_with_all_pairs_and_a_proven_tester(self):
        for number, before in ((1, "wire.drill"), (2, "wire.box")):
            step = STEPS[f"wire.dead-test-{number}"]
            prefix = f"measurements.dead_test_{number}."
            self.assertEqual(step["severity"], "stop-work")
            readings = [e for e in step["evidence"] if e["kind"] == "measure"]
            self.assertEqual({e["path"] for e in readings}, {prefix + p for p in self.PAIRS})
            for reading in readings:
                self.assertTrue(reading["instrument"])
                self.assertEqual(reading["judge"]["below"], 1)
                self.assertFalse(reading.get("optional", False) or "when" in reading)
            self.assertEqual([step["evidence"][0]["path"], step["evidence"][-1]["path"]],
                             [prefix + "tester_proven_before", prefix + "tester_proven_after"])
            gate = self.gates(before)[f"dead-test-{number}"]
            for path in [f"{prefix}{p} < 1 && {prefix}{p} > -1" for p in self.PAIRS] + [prefix + "tester_proven_before == true",
                                                                     prefix + "tester_proven_after == true"]:
                self.assertIn(path, gate)
            self.assertLess(ORDER.index(f"wire.dead-test-{number}"), ORDER.index(before))
        self.assertGreater(ORDER.index("wire.dead-test-2"), ORDER.index("wire.drill"))

    def test_breaker_off_before_insertion_and_locked_until_terminated(self):
        self.assertEqual(self.gates("place.insert")["breaker-off"], "collar.breaker_position == 'off'")
        for step in ("wire.dead-test-1", "wire.drill", "wire.box", "wire.terminate", "wire.field-torque", "wire.cover"):
            self.assertIn("collar.lockout_fitted == true", self.gates(step)["locked-out"], step)
        lockout = self.gates("energise.lockout-off")
        self.assertIn("field_wiring.terminated", lockout["terminated"])
        self.assertIn("junction_box.cover_gasket_compressed == true", lockout["covered"])
        self.assertIn("process.ahj_inspection_passed_date", lockout["inspected"])
        self.assertIn("process.utility_inspection_passed_date", lockout["inspected"])
        self.assertIn("neutral.torque_collar_inlb >= derived.neutral_torque_target_inlb", lockout["torqued"])

    def test_provisioning_wants_upright_and_the_address(self):
        gates = self.gates("energise.provision")
        self.assertEqual(gates["upright"], "measurements.collar.orientation == 'upright'")
        for path in ("service_address", "city", "state", "zip"):
            self.assertIn("premises." + path, gates["address"])

    def test_what_was_skipped_with_a_reason_still_keeps_the_breaker_off(self):
        gates = self.gates("energise.breaker-on")
        for fact in ("collar.blades_seated == true", "field_wiring.fault_free == true", "neutral.torque_collar_inlb >= derived.neutral_torque_target_inlb",
                     "derived.field_torque_target_inlb", "process.ahj_inspection_passed_date", "collar.lockout_fitted == false"):
            self.assertTrue(any(fact in require for require in gates.values()), fact)
        self.assertIn("neutral.ampacity_a >= collar.breaker_a", self.gates("place.insert")["enough"])
        self.assertIn("party", self.gates("socket.meter-out"))

    def test_comparing_wants_permission(self):
        gate = self.gates("energise.compare")["permitted"]
        self.assertIn("process.pto_issued == true", gate)
        self.assertIn("process.parallel_test_authorized == true", gate)
        self.assertIn("days_between(process.parallel_test_date, today) == 0", gate)
        self.assertGreater(ORDER.index("energise.compare"), ORDER.index("energise.permission"))
        for step in ORDER[:ORDER.index("energise.permission")]:
            for evidence in STEPS[step]["evidence"]:
                self.assertNotEqual(evidence.get("action"), "compare", step)

    def test_flipped_reopens_placing_wiring_and_inspection(self):
        reopened = set(STEPS["energise.display"]["reopens"][0]["steps"])
        wanted = {s for s in ORDER if s.startswith(("place.", "wire."))} | {"energise.inspections", "energise.lockout-off"}
        self.assertEqual(wanted - reopened, set())
        # taking it out again begins with breaker and lock, before anybody touches the meter
        self.assertIn("socket.flipped-off", reopened)
        self.assertLess(ORDER.index("socket.flipped-off"), ORDER.index("socket.meter-removal"))
        self.assertEqual(STEPS["socket.flipped-off"]["severity"], "stop-work")

    def test_stop_work_steps_are_never_optional(self):
        stop_work = [s for s in PACK["steps"] if s["severity"] == "stop-work"]
        # What the manual's ledger calls stop-work is one here, and nothing else but making a flipped collar safe.
        ledger = {f"CD-PPE-{n:02}" for n in range(1, 7)} | {
            "CD-REMOVE-03", "CD-SOCKET-12", "CD-SOCKET-13", "CD-NEUTRAL-13", "CD-PLACE-01", "CD-PLACE-03", "CD-BREAKER-01",
            "CD-BREAKER-03", "CD-JBOX-05", "CD-JBOX-10", "CD-PREP-02", "CD-PREP-03"}
        wanted = {s["id"] for s in PACK["steps"] if ledger & set(s["requirements"])}
        self.assertEqual({s["id"] for s in stop_work if s["phase"] != "meters"}, wanted | {"socket.flipped-off"})
        self.assertEqual(ledger - {r for s in stop_work for r in s["requirements"]}, set())
        for step in stop_work:
            self.assertFalse(step.get("optional", False), step["id"])
            self.assertTrue(any(not e.get("optional") for e in step["evidence"]), step["id"])

    def test_every_torque_is_judged(self):
        for step in PACK["steps"]:
            for evidence in step["evidence"]:
                if evidence.get("quantity") == "torque":
                    judged = {"torque", "max"} & set(evidence["judge"])
                    checked = any(evidence["path"] in c["require"] for c in step.get("checks", []))
                    self.assertTrue(judged or checked, f"{step['id']} {evidence['id']}")
                    self.assertTrue(evidence["instrument"])
        screws = [e["path"] for s in ("wire.box-torque", "wire.cover-torque") for e in STEPS[s]["evidence"] if e["kind"] == "measure"]
        self.assertEqual(len(set(screws)), 8)


class Texts(unittest.TestCase):
    def test_every_text_is_translated_and_nothing_else(self):
        wanted = dict(texts(PACK))
        for pointer in wanted:
            self.assertNotIn("?", pointer, "an element without an id has a text")
        for language in ("es", "fr_CA"):
            file = RESOURCES / f"packs/texts/{PACK['id']}.{language}.json"
            overlay = json.loads(file.read_text(encoding="utf-8"))
            self.assertEqual(set(wanted) - set(overlay), set(), f"{language}: not translated")
            self.assertEqual(set(overlay) - set(wanted), set(), f"{language}: translated but gone")
            for pointer, text in overlay.items():
                self.assertTrue(text.strip(), pointer)
                if len(wanted[pointer]) > 30:
                    self.assertNotEqual(text, wanted[pointer], f"{language} {pointer}: still English")
                self.assertEqual(set(re.findall(r"\d+(?:[.,/]\d+)?", text.replace(",", "."))),
                                 set(re.findall(r"\d+(?:[.,/]\d+)?", wanted[pointer].replace(",", "."))),
                                 f"{language} {pointer}: figures differ")


if __name__ == "__main__":
    unittest.main()
