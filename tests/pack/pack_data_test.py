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
IMS = set("meter_id total_kwh peak_demand_kw demand_resets confirmed".split())


def measured_paths():
    for step in PACK["steps"]:
        for evidence in step.get("evidence", []):
            if evidence.get("path", "").startswith("measurements."):
                yield evidence["path"]


KNOWN_MEASUREMENTS = set(measured_paths()) | {"measurements.collar." + n for n in COLLAR} | {"measurements.ims." + n for n in IMS}


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


TEXT_KEYS = {"title", "say", "good", "because", "ask", "text", "shows"}


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

    def test_judges_point_at_facts(self):
        for step in PACK["steps"]:
            for evidence in step["evidence"]:
                judge = evidence.get("judge", {})
                for key in ("awg", "label", "equals-path"):
                    if key in judge:
                        self.assertIsNotNone(PATHS.leaf(judge[key]), f"{step['id']} {judge[key]}")
                if "torque" in judge:
                    self.assertIn(judge["torque"], ("neutral", "field", "jbox-screw"))


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
