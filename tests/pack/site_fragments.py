# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pieces of a site: which facts an expression reads, which values they can have, and the smallest piece that still
gives an answer. For the tests of the rules of a pack (make_pack_tests.py)."""
import copy
import re

from expression_peer import UNKNOWN, Evaluator, Parser, tokens

COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")


class Peer(Evaluator):
    """The independent evaluator, with each expression parsed once and each derived value computed once a site."""

    trees = {}

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.computed = {}

    @classmethod
    def tree(cls, expression):
        if expression not in cls.trees:
            parser = Parser(tokens(expression))
            node = parser.ternary()
            if parser.peek() != ("end", ""):
                raise ValueError(f"{expression!r}: unexpected {parser.peek()[1]!r}")
            cls.trees[expression] = node
        return cls.trees[expression]

    def evaluate(self, expression, variables=None):
        return self.value(self.tree(expression), variables or {})

    def value(self, node, names):
        if node[0] == "member" and node[1] == ("name", "derived"):
            if node[2] not in self.computed:
                self.computed[node[2]] = self.evaluate(self.derived[node[2]])
            return self.computed[node[2]]
        return super().value(node, names)


class Vocabulary:
    """The site model's leaves by generic path ("inverters[].make") and its derived formulas."""

    def __init__(self, schema):
        self.definitions, self.leaves, self.lists = schema["definitions"], {}, set()
        self.formulas = {d["name"]: d["formula"] for d in schema["x-derived"]}
        self._walk(schema, "")

    def _resolved(self, node):
        node = dict(node)
        references = [node.pop("$ref")] if "$ref" in node else []
        references += [r["$ref"] for r in node.pop("allOf", []) if "$ref" in r]
        for reference in references:
            node = {**self._resolved(self.definitions[reference.rsplit("/", 1)[1]]), **node}
        return node

    def _walk(self, node, path):
        node = self._resolved(node)
        if node.get("properties"):
            for name, child in node["properties"].items():
                self._walk(child, f"{path}.{name}" if path else name)
        elif node.get("type") == "array":
            self.lists.add(path)
            self._walk(node["items"], path + "[]")
        else:
            self.leaves[path] = node


def generic(node, scope):
    """The generic path a node names, or nothing; `scope` maps variables of list functions to their elements' paths."""
    if node[0] == "name":
        return scope.get(node[1], node[1])
    if node[0] == "member":
        owner = generic(node[1], scope)
        return f"{owner}.{node[2]}" if owner else None
    if node[0] == "method" and node[2] == "filter":
        return generic(node[1], scope)
    return None


class Reading:
    """What an expression reads: leaves with the literals they meet, and every comparison in it with its variables."""

    def __init__(self, expressions, vocabulary):
        self.vocabulary = vocabulary
        self.paths, self.literals, self.comparisons, self.derived = set(), {}, [], []
        self.numbers, self.words = set(), set()
        for expression in expressions:
            self._visit(Peer.tree(expression), {}, (), None)

    def _visit(self, node, scope, bindings, inside):
        sort = node[0]
        if sort == "name" and node[1] == "today":
            self.paths.add("today")
        path = generic(node, scope) if sort in ("name", "member") else None
        if path and path.startswith("derived."):
            name = path[len("derived."):]
            if name not in self.derived:
                self.derived.append(name)
                self._visit(Peer.tree(self.vocabulary.formulas[name]), {}, (), name)
            return
        if path and path != "today":
            if path in self.vocabulary.leaves or path + "[]" in self.vocabulary.leaves or path in self.vocabulary.lists:
                self.paths.add(path)
            return
        if sort == "literal" and isinstance(node[1], (int, float)) and not isinstance(node[1], bool):
            self.numbers.add(node[1])
        if sort == "list":
            self.words.update(n[1] for n in node[1] if n[0] == "literal" and isinstance(n[1], str))
        if sort == "call" and node[1] in ("business_days_after", "outage_chargeable_minutes"):
            self.paths.add("process.holidays")  # they count over these
        if sort in COMPARISONS + ("in",):
            self._meet(node[1], node[2], scope)
            if sort in COMPARISONS:
                self.comparisons.append((node, bindings, inside))
        if sort == "call" and node[1] in ("same_text", "matches", "contains_text") and len(node[2]) == 2:
            self._meet(node[2][0], node[2][1], scope)
        if sort == "method" and node[3] and node[2] in ("all", "exists", "filter", "map"):
            self._visit(node[1], scope, bindings, inside)
            owner, variable = generic(node[1], scope), node[3][0][1]
            self._visit(node[3][1], {**scope, variable: owner + "[]"} if owner else scope,
                        bindings + ((variable, node[1]),), inside)
            return
        for child in children(node):
            self._visit(child, scope, bindings, inside)

    def _meet(self, left, right, scope):
        for one, other in ((left, right), (right, left)):
            path = generic(one, scope)
            values = [n[1] for n in other[1] if n[0] == "literal"] if other[0] == "list" else [other[1]] if other[0] == "literal" else []
            if path:
                self.literals.setdefault(path, set()).update(v for v in values if not isinstance(v, bool))


def children(node):
    sort = node[0]
    if sort in ("literal", "name"):
        return []
    if sort == "list":
        return node[1]
    if sort == "call":
        return node[2]
    if sort == "method":
        return [node[1]] + list(node[3])
    if sort == "member":
        return [node[1]]
    return list(node[1:])


def written(node):
    """A node as a person would write it, for the names of tests."""
    sort = node[0]
    if sort == "literal":
        return str(node[1]).lower() if isinstance(node[1], bool) else f"'{node[1]}'" if isinstance(node[1], str) else f"{node[1]:g}"
    if sort == "name":
        return node[1]
    if sort == "member":
        return f"{written(node[1])}.{node[2]}"
    if sort == "list":
        return "[" + ", ".join(map(written, node[1])) + "]"
    if sort == "call":
        return f"{node[1]}({', '.join(map(written, node[2]))})"
    if sort == "method":
        return f"{written(node[1])}.{node[2]}({', '.join(map(written, node[3]))})"
    if sort in ("not", "minus"):
        return ("!" if sort == "not" else "-") + written(node[1])
    if sort == "?":
        return f"{written(node[1])} ? {written(node[2])} : {written(node[3])}"
    sides = [f"({written(side)})" if side[0] == "?" else written(side) for side in node[1:]]
    return f"{sides[0]} {sort} {sides[1]}"


# --- places in a fragment ---------------------------------------------------------------------------------------------
def steps(path):
    return [int(s) if s.isdigit() else s for s in re.findall(r"[^.\[\]]+", path.replace("[]", "[0]"))]


def value_at(site, place):
    for step in place:
        try:
            site = site[step]
        except (KeyError, IndexError, TypeError):
            return None
    return site


def put(site, place, value):
    """A copy of the fragment with a value at a place, made on the way; nothing when a list is too short for it."""
    site = copy.deepcopy(site)
    node = site
    for step, following in zip(place, list(place[1:]) + [None]):
        last = following is None
        empty = value if last else ([] if isinstance(following, int) else {})
        if isinstance(node, list):
            if not isinstance(step, int) or step > len(node):
                return None
            if step == len(node):
                node.append(copy.deepcopy(empty))
            elif last:
                node[step] = value
        elif isinstance(node, dict):
            if last or step not in node:
                node[step] = copy.deepcopy(empty)
        else:
            return None
        node = node[step]
    return site


def without(site, place):
    site = copy.deepcopy(site)
    node = site
    for step in place[:-1]:
        node = node[step]
    del node[place[-1]]
    return site


def places(node, at=()):
    """Every place of a fragment, the outermost first."""
    if at:
        yield at
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield from places(value, at + (key,))


def shrunk(site, keeps):
    """The smallest fragment found by taking facts away for which `keeps` still holds."""
    again = True
    while again:
        again = False
        for place in list(places(site)):
            if value_at(site, place) is None:
                continue
            smaller = without(site, place)
            if keeps(smaller):
                site, again = smaller, True
    return site


def shown(place):
    text = ""
    for step in place:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text


__all__ = ["COMPARISONS", "UNKNOWN", "Peer", "Reading", "Vocabulary", "places", "put", "shown", "shrunk", "steps", "value_at",
           "without", "written"]
