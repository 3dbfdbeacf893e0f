#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tests of a utility pack's rules: for each rule the smallest pieces of a site for each of its outcomes, and
for each threshold a site at it and on both sides of it.

What is expected is worked out by an evaluator written apart from the program's, from the ledger's own row
(tests/data/ledger_decisions.json) where the rule says what its row says. Rules that say something else than their row,
because the source does, are listed under "read_otherwise", for people to look at.

usage: make_pack_tests.py [--check] PACK.json...    writes tests/PACK_ID.json beside each pack; with --check the tests
that are there are held against the rules and the ledger instead
"""
import datetime
import json
import pathlib
import random
import re
import sys

from site_fragments import UNKNOWN, Peer, Reading, Vocabulary, places, put, shown, shrunk, steps, value_at, without, written

ROOT = pathlib.Path(__file__).resolve().parents[2]
TODAY = "2026-11-05"
TRIES = 1500
DEFINITE = ("pass", "fail", "not-applicable", "attest")


def ledger_expressions(row):
    """applies, require of a ledger row, in the rule language."""
    applies = None if row[0].strip() == "always" else row[0].strip()
    word, expression = re.match(r"(PASS|FAIL) when (.*)$", row[1], re.S).groups()
    return applies, expression if word == "PASS" else f"!({expression})"


class Subject:
    """One rule with what decides it."""

    def __init__(self, rule, pack, ledger, vocabulary, sites):
        self.rule, self.pack, self.vocabulary, self.sites = rule, pack, vocabulary, sites
        self.own = (rule.get("applies"), rule.get("require"))
        row = ledger.get(rule["id"])
        self.applies, self.require = self.own
        self.otherwise = bool(row) and ledger_expressions(row) != self.own
        self.reading = Reading([e for e in (self.applies, self.require) if e], vocabulary)
        self.random = random.Random(rule["id"])
        self.leaves = sorted(p for p in self.reading.paths if p != "today")

    def peer(self, case):
        return Peer(case["site"], case["today"], self.vocabulary.formulas, self.pack.get("tables"))

    def outcome(self, case):
        applies, require = self.applies, self.require
        try:
            evaluator = self.peer(case)
            holds = evaluator.evaluate(applies) if applies else True
            if holds is not True:
                return "unknown" if holds is UNKNOWN else "not-applicable"
            if not require:
                given = case["site"].get("attestations", {}).get(self.rule["id"], {}).get("value")
                return {True: "attested", False: "fail", None: "attest"}[given]
            return {True: "pass", False: "fail"}.get(evaluator.evaluate(require), "unknown")
        except (TypeError, ZeroDivisionError, AttributeError, ValueError):
            return None  # a mix of values that no site has

    # --- pieces of sites ---
    def candidates(self, path):
        leaf = self.vocabulary.leaves.get(path) or self.vocabulary.leaves.get(path + "[]") or {}
        met = self.reading.literals.get(path, set()) | self.reading.literals.get(path + "[]", set())
        if path.endswith("[]"):
            met = met | self.reading.literals.get(path[:-2], set()) | self.reading.words
        if "enum" in leaf:
            if any(isinstance(w, (int, float)) for w in leaf["enum"]):
                return leaf["enum"]
            met = met | self.reading.words
            return [w for w in leaf["enum"] if w in met] + [w for w in leaf["enum"] if w not in met][:2]
        kind = leaf.get("type")
        if kind == "boolean":
            return [True, False]
        if kind in ("number", "integer"):
            near = {v + d for v in self.reading.numbers for d in (-1, 0, 1)} | {0, 1, 2, 10, 100}
            low, high = leaf.get("minimum", 0), leaf.get("maximum", 1e9)
            return sorted(v for v in near if low <= v <= high and (kind == "number" or v == int(v)))
        if "T" in leaf.get("pattern", ""):
            return ["2026-11-04T09:00", "2026-11-05T16:00", "2026-11-07T10:00"]
        if leaf.get("format") == "date" or leaf.get("pattern", "").startswith("^[0-9]{4}-"):
            dates = sorted(v for v in met if isinstance(v, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", v))
            around = [(datetime.date.fromisoformat(d) + datetime.timedelta(days=k)).isoformat() for d in dates for k in (-1, 0, 1)]
            return around + ["2026-10-01", "2026-11-05", "2026-12-01", "2024-03-01"]
        empty = [] if leaf.get("minLength") or "pattern" in leaf else [""]
        return [v for v in sorted(map(str, met)) if v] + ["Example", "12345"] + empty

    def leaf_type(self, path):
        return (self.vocabulary.leaves.get(path) or self.vocabulary.leaves.get(path + "[]") or {}).get("type")

    def expanded(self, path, counts):
        """The places of a generic path in lists of these lengths."""
        head, bracket, tail = path.partition("[]")
        if not bracket:
            return [path]
        length = counts.setdefault(head, self.random.choice((0, 1, 1, 2, 2)))
        return [f"{head}[{i}]{rest}" for i in range(length) for rest in self.expanded_tail(head, tail, counts)]

    def expanded_tail(self, head, tail, counts):
        inner = self.expanded(head + "/" + tail, counts) if "[]" in tail else [head + "/" + tail]
        return [i[len(head) + 1:] for i in inner]

    def made_up(self):
        """A piece of a site with some of the facts the rule reads."""
        site, r, counts = {}, self.random, {}
        density = r.choice((0.5, 0.8, 1.0, 1.0))
        for path in self.leaves:
            values_of = path + "[]" if path + "[]" in self.vocabulary.leaves else None
            for place in self.expanded(path, counts):
                if r.random() > density:
                    continue
                if values_of:
                    pool = self.candidates(values_of)
                    length = r.choice(sorted({0, 1, 2, len(pool)} | {int(n) + d for n in self.reading.numbers for d in (0, 1) if n < 12}))
                    value = r.sample(pool, min(length, len(pool))) + [r.choice(pool) for _ in range(length - len(pool))]
                elif path in self.vocabulary.lists:
                    if value_at(site, steps(place)) is not None:
                        continue
                    value = [{} for _ in range(counts.setdefault(path, r.choice((0, 1, 2))))]
                else:
                    value = r.choice(self.candidates(path))
                site = put(site, steps(place), value) or site
        return {"site": site, "today": TODAY}

    def varied(self):
        """An example site of the kind there are, cut down to what the rule reads, with some of it changed."""
        r = self.random
        tops = {p.split(".")[0].split("[")[0] for p in self.leaves}
        site = {k: json.loads(json.dumps(v)) for k, v in r.choice(self.sites).items() if k in tops}
        for path in r.sample(self.leaves, min(len(self.leaves), r.randrange(0, 5))):
            if path not in self.vocabulary.lists:
                site = put(site, steps(path), r.choice(self.candidates(path))) or site
        return {"site": site, "today": TODAY}

    def search(self, wanted):
        """The first piece for each wanted outcome, and a store of others to try thresholds on."""
        found, bases = {}, []
        for attempt in range(TRIES):
            case = {"site": {}, "today": TODAY} if attempt == 0 else self.made_up() if attempt % 3 else self.varied()
            outcome = self.outcome(case)
            if outcome is None:
                continue
            if outcome in DEFINITE and len(bases) < 60:
                bases.append(case)
            if outcome in wanted and outcome not in found:
                found[outcome] = case
            if len(found) == len(wanted) and len(bases) >= 24 and attempt > 120:
                break
        return found, bases

    # --- what to test ---
    def tests(self, claimed):
        if "require" not in self.rule:
            return self.human_tests()
        wanted = ["pass", "fail", "unknown"] + (["not-applicable"] if self.applies else [])
        found, bases = self.search(wanted)
        tests = []
        for outcome in wanted:
            if outcome not in found:
                continue
            if outcome == "unknown" and "pass" in found:
                lacking = self.lacking(shrunk_case(self, found["pass"], "pass"))
                if lacking:
                    tests.append(lacking)
                    continue
            case = shrunk_case(self, found[outcome], outcome)
            tests.append({"name": {"pass": "met", "fail": "not met", "unknown": "not known", "not-applicable": "does not apply"}[outcome],
                          **case, "expect": outcome})
        tests += self.thresholds(bases, claimed)
        return tests, [w for w in wanted if w not in found]

    def lacking(self, case):
        for place in reversed(list(places(case["site"]))):
            piece = {**case, "site": without(case["site"], place)}
            if isinstance(place[-1], str) and self.outcome(piece) == "unknown":
                return {"name": f"not known without {shown(place)}", **piece, "expect": "unknown"}
        return None

    def human_tests(self):
        wanted = ["attest"] + (["not-applicable", "unknown"] if self.applies else [])
        found, bases = self.search(wanted)
        names = {"attest": "nobody has confirmed it", "not-applicable": "does not apply", "unknown": "not known whether it applies"}
        tests = [{"name": names[o], **shrunk_case(self, found[o], o), "expect": o} for o in wanted if o in found]
        if "attest" in found:
            base = shrunk_case(self, found["attest"], "attest")
            for value, name, outcome in ((True, "confirmed", "attested"), (False, "confirmed not to be so", "fail")):
                site = {**base["site"], "attestations": {self.rule["id"]: {"value": value, "by": "A. Example", "on_date": TODAY}}}
                tests.append({"name": name, "site": site, "today": TODAY, "expect": outcome})
        return tests + self.thresholds(bases, {}), [w for w in wanted if w not in found]

    # --- thresholds ---
    def thresholds(self, bases, claimed):
        tests = []
        for node, bindings, derived in self.reading.comparisons:
            key = (derived, written(node))
            if derived and (key in claimed or claimed.get(("tried", key), 0) > 5):
                continue
            triple = self.threshold(node, bindings, bases[:30])
            if not triple and not derived:  # masked by other facts in those: look on
                triple = self.threshold(node, bindings, (self.made_up() for _ in range(600)))
            if triple:
                tests += [t for t in triple if t not in tests]
                claimed[key] = self.rule["id"]
            elif derived:
                claimed[("tried", key)] = claimed.get(("tried", key), 0) + 1
        return tests

    def difference(self, case, node, bindings):
        """Left less right of a comparison, in the first elements of the lists around it; days for dates."""
        try:
            evaluator, names = self.peer(case), {}
            for variable, owner in bindings:
                elements = evaluator.value(owner, names)
                names[variable] = elements[0]
            left, right = evaluator.value(node[1], names), evaluator.value(node[2], names)
        except (TypeError, IndexError, ZeroDivisionError, AttributeError, ValueError):
            return None
        if any(isinstance(v, bool) for v in (left, right)):
            return None
        if all(isinstance(v, (int, float)) for v in (left, right)):
            return left - right
        if all(isinstance(v, str) and re.match(r"\d{4}-\d\d-\d\d", v) for v in (left, right)):
            days = [datetime.datetime.fromisoformat(v) for v in (left, right)]
            return (days[0] - days[1]).total_seconds() / 86400
        return None

    def moved(self, case, place, by):
        """The case with a figure, a day or the length of a list moved; nothing where the vocabulary forbids it."""
        if place == ("today",):
            day = datetime.date.fromisoformat(case["today"]) + datetime.timedelta(days=int(by))
            return {**case, "today": day.isoformat()}
        value = value_at(case["site"], place)
        path = re.sub(r"\[\d+\]", "[]", shown(place))
        leaf = self.vocabulary.leaves.get(path, {})
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            new = round(value + by, 6)
            if leaf.get("type") == "integer" or new == int(new):
                if new != int(new):
                    return None
                new = int(new)
            if "enum" in leaf and new not in leaf["enum"]:
                return None
            if not leaf.get("minimum", -1e18) <= new <= leaf.get("maximum", 1e18):
                return None
        elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT.*", value):
            new = (datetime.datetime.fromisoformat(value) + datetime.timedelta(minutes=int(by))).strftime("%Y-%m-%dT%H:%M")
        elif isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            new = (datetime.date.fromisoformat(value) + datetime.timedelta(days=int(by))).isoformat()
        elif isinstance(value, list) and (by < 0 or value) and len(value) + by >= 0 and len(value) + by < 40:
            new = value[:len(value) + int(by)] if by < 0 else value + [value[-1]] * int(by)
        else:
            return None
        return {**case, "site": put(case["site"], place, new)}

    def step_of(self, place):
        path = re.sub(r"\[\d+\]", "[]", shown(place))
        return 0.01 if self.leaf_type(path) == "number" and not isinstance(place[-1], int) else 1

    def sides(self, case, node, bindings, place):
        """below, at and above a threshold, reached by moving one fact; those that can be reached."""
        start = self.difference(case, node, bindings)
        words = self.vocabulary.leaves.get(re.sub(r"\[\d+\]", "[]", shown(place)), {}).get("enum")
        if words and isinstance(words[0], (int, float)):
            return self.listed_sides(case, node, bindings, place, words)
        toward = next((by for by in (1, -1, 2, -2) if self.moved(case, place, by)), None)
        if start is None or toward is None:
            return None
        probe = self.moved(case, place, toward)
        slope = self.difference(probe, node, bindings)
        if slope is None or abs(slope - start) < 1e-9:
            return None
        step = self.step_of(place)
        shift = round(-start / (slope - start) * toward / step) * step
        points = {}
        for k in (0, -1, 1, -2, 2, -3, 3, -5, 5):
            case_k = self.moved(case, place, round(shift + k * step, 6))
            d = self.difference(case_k, node, bindings) if case_k else None
            if d is None:
                continue
            side = "at" if abs(d) < 1e-9 else "below" if d < 0 else "above"
            points.setdefault(side, case_k)
            if len(points) == 3:
                break
        return points

    def listed_sides(self, case, node, bindings, place, words):
        """The same where the vocabulary lists the only figures there are: the nearest of them."""
        points, distance = {}, {}
        for word in words:
            one = {**case, "site": put(case["site"], place, word)}
            d = self.difference(one, node, bindings)
            side = None if d is None else "at" if abs(d) < 1e-9 else "below" if d < 0 else "above"
            if side and abs(d) < distance.get(side, 1e18):
                points[side], distance[side] = one, abs(d)
        return points

    def one_sided(self, tests):
        """Comparisons of the rule that no two of its tests stand on different sides of."""
        for node, bindings, derived in self.reading.comparisons:
            differences = [d for t in tests if (d := self.difference(t, node, bindings)) is not None]
            sides = {0 if abs(d) < 1e-9 else 1 if d > 0 else -1 for d in differences}
            if differences and not derived and len(sides) < 2:
                yield written(node)

    def threshold(self, node, bindings, bases):
        def decided(points):
            outcomes = {side: self.outcome(c) for side, c in points.items()}
            known = all(o in DEFINITE for o in outcomes.values())
            return outcomes if known and len(outcomes) >= 2 and len(set(outcomes.values())) > 1 else None

        for base in bases:
            if self.difference(base, node, bindings) is None or self.outcome(base) not in DEFINITE:
                continue
            spots = [p for p in places(base["site"]) if not isinstance(value_at(base["site"], p), (bool, dict))]
            if "today" in self.reading.paths:
                spots.append(("today",))
            best = None
            for place in spots:
                points = self.sides(base, node, bindings, place)
                outcomes = decided(points) if points else None
                if outcomes and (best is None or len(outcomes) > len(best[1])):
                    best = (place, outcomes)
                    if len(outcomes) == 3:
                        break
            if best:
                return self.written_threshold(node, bindings, base, *best)
        return None

    def written_threshold(self, node, bindings, base, place, outcomes):
        def keeps(site):
            case = {**base, "site": site}
            points = self.sides(case, node, bindings, place)
            return points is not None and {s: self.outcome(c) for s, c in points.items()} == outcomes

        case = {**base, "site": shrunk(base["site"], keeps)}
        points = self.sides(case, node, bindings, place)
        said = {"below": "just below", "at": "just at", "above": "just above"}
        return [{"name": f"{said[s]}: {written(node)}", **points[s], "expect": outcomes[s]} for s in ("below", "at", "above") if s in points]


def shrunk_case(subject, case, outcome):
    return {**case, "site": shrunk(case["site"], lambda site: subject.outcome({**case, "site": site}) == outcome)}


def tests_of(pack, ledger, vocabulary, sites):
    made, never, claimed, otherwise, crossed = {}, {}, {}, [], {}
    for rule in pack["rules"]:
        subject = Subject(rule, pack, ledger, vocabulary, sites)
        tests, absent = subject.tests(claimed)
        if subject.otherwise:
            otherwise.append(rule["id"])
        made[rule["id"]] = [{k: t[k] for k in ("name", "site", "today", "expect")} for t in tests]
        if absent:
            never[rule["id"]] = absent
        if one_sided := sorted(set(subject.one_sided(tests))):
            crossed[rule["id"]] = one_sided
    return made, {"read_otherwise": otherwise, "never": never, "never_crossed": crossed}


def written_file(pack, made, beside):
    """One test a line, so that a change reads as one."""
    def line(value):
        return json.dumps(value, ensure_ascii=False)

    rules = ",\n".join(f"  {line(rule)}: [\n" + ",\n".join("   " + line(t) for t in tests) + "\n  ]" for rule, tests in made.items())
    about = "".join(f" {line(key)}: {line(value)},\n" for key, value in beside.items())
    return (f'{{\n "schema": "witnessmark-pack-tests/1",\n "pack": {line(pack["id"])},\n{about}'
            f' "tests": {{\n{rules}\n }}\n}}\n')


def verify(pack, kept, ledger, vocabulary):
    """What is wrong with the tests that are there: an outcome the rules do not give, one that is missing, a threshold
    that no two tests stand on different sides of."""
    for rule in pack["rules"]:
        subject = Subject(rule, pack, ledger, vocabulary, [])
        tests = kept["tests"].get(rule["id"], [])
        for test in tests:
            if (outcome := subject.outcome(test)) != test["expect"]:
                yield f"{rule['id']}, {test['name']}: expects {test['expect']}, the rule says {outcome}"
        if subject.otherwise != (rule["id"] in kept.get("read_otherwise", [])):
            yield f"{rule['id']}: it says {'something else than' if subject.otherwise else 'what'} its ledger row says; read_otherwise does not"
        have = {t["expect"] for t in tests} | set(kept["never"].get(rule["id"], []))
        wanted = {"pass", "fail", "unknown"} if "require" in rule else {"attest", "attested", "fail"}
        for absent in sorted((wanted | ({"not-applicable"} if subject.applies else set())) - have):
            yield f"{rule['id']}: no test expects {absent}"
        for comparison in subject.one_sided(tests):
            if comparison not in kept.get("never_crossed", {}).get(rule["id"], []):
                yield f"{rule['id']}: no two tests stand on different sides of {comparison}"


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    schema = json.loads((ROOT / "resources/schemas/site-model.schema.json").read_text("utf-8"))
    ledger = json.loads((ROOT / "tests/data/ledger_decisions.json").read_text("utf-8"))
    sites = [json.loads(f.read_text("utf-8")) for f in sorted((ROOT / "tests/data/sites").glob("*.json"))]
    faults = 0
    for path in map(pathlib.Path, arguments):
        pack = json.loads(path.read_text("utf-8"))
        target = path.parent / "tests" / f"{pack['id']}.json"
        if "--check" in sys.argv[1:]:
            kept = json.loads(target.read_text("utf-8"))
            wrong, made = list(verify(pack, kept, ledger, Vocabulary(schema))), kept["tests"]
        else:
            made, beside = tests_of(pack, ledger, Vocabulary(schema), sites)
            wrong = []
            target.parent.mkdir(exist_ok=True)
            target.write_text(written_file(pack, made, beside), "utf-8")
            print("Rules that decide otherwise than their row in the ledger, to be looked at:",
                  ", ".join(beside["read_otherwise"]) or "none",
                  "\nLimits of which no test lies on both sides, to be tested by hand:",
                  beside["never_crossed"] or "none")
        print("\n".join(wrong[:20]) or f"{pack['id']}: {len(made)} rules, {sum(map(len, made.values()))} tests")
        faults += len(wrong)
    sys.exit(1 if faults or not arguments else 0)


if __name__ == "__main__":
    main()
