#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second evaluator of the rule language, written from its description alone, held against the first one.

Random expressions over random sites, from a fixed seed. The tree is made here, so this program needs no parser: it
writes a tree as text for the other program and evaluates the tree itself.
usage: cross_check.py RULES_EVAL [COUNT [SEED]]
"""
import json
import random
import subprocess
import sys

NUMBERS = ["a.x", "a.y", "b.z", "n"]
BOOLEANS = ["a.p", "b.q", "flag"]
TEXTS = ["a.s", "b.t", "name"]
WORDS = ["on", "off", "", "St. John's", "st johns", "12-34 5"]


class Unknown(Exception):
    """Carries the paths that would decide."""

    def __init__(self, missing=()):
        super().__init__()
        self.missing = set(missing)


# --- making trees and sites ---------------------------------------------------------------------------------------
def make_site(r):
    def some(**choices):
        return {k: v() for k, v in choices.items() if r.random() < 0.65}

    def number():
        return r.choice([0, 1, 2, 3, -1, 0.5, 2.5])

    def element():
        return some(k=number, ok=lambda: r.random() < 0.5, w=lambda: r.choice(WORDS))

    site = some(a=lambda: some(x=number, y=number, p=lambda: r.random() < 0.5, s=lambda: r.choice(WORDS)),
                b=lambda: some(z=number, q=lambda: r.random() < 0.5, t=lambda: r.choice(WORDS)),
                n=number, flag=lambda: r.random() < 0.5, name=lambda: r.choice(WORDS),
                l=lambda: [element() for _ in range(r.randrange(4))],
                m=lambda: [element() for _ in range(r.randrange(3))])
    if r.random() < 0.1:
        site["n"] = None
    return site


def boolean(r, depth, scope):
    if depth <= 0:
        kind = r.choice(["path", "lit", "has", "var"])
    else:
        kind = r.choice(["and", "or", "not", "cmp", "cmp", "tcmp", "in", "cond", "all", "exists", "has", "path", "beq", "fn"])
    sub = depth - 1
    if kind in ("and", "or"):
        return (kind, [boolean(r, sub, scope) for _ in range(r.randrange(2, 4))])
    if kind == "not":
        return ("not", boolean(r, sub, scope))
    if kind == "cmp":
        return ("cmp", r.choice(["==", "!=", "<", "<=", ">", ">="]), number(r, sub, scope), number(r, sub, scope))
    if kind == "tcmp":
        return ("cmp", r.choice(["==", "!=", "<", ">="]), text(r, scope), text(r, scope))
    if kind == "beq":
        return ("cmp", r.choice(["==", "!="]), boolean(r, sub, scope), boolean(r, sub, scope))
    if kind == "in":
        return ("in", number(r, sub, scope), ("list", [number(r, 0, scope) for _ in range(r.randrange(4))]))
    if kind == "cond":
        return ("cond", boolean(r, sub, scope), boolean(r, sub, scope), boolean(r, sub, scope))
    if kind in ("all", "exists"):
        name = "v%d" % len(scope)
        return (kind, objects(r, sub, scope), name, boolean(r, sub, scope + [name]))
    if kind == "fn":
        return ("call", r.choice(["same_text", "contains_text"]), [text(r, scope), text(r, scope)])
    if kind == "has":
        return ("has", ("path", r.choice(NUMBERS + BOOLEANS + TEXTS + ["l", "zz.y"])))
    if kind == "var" and scope:
        return ("path", r.choice(scope) + ".ok")
    if kind == "lit":
        return ("lit", r.random() < 0.5)
    return ("path", r.choice(BOOLEANS))


def number(r, depth, scope):
    kind = r.choice(["path", "lit", "var"] if depth <= 0 else ["path", "lit", "arith", "arith", "fold", "size", "cond", "neg", "var", "index"])
    sub = depth - 1
    if kind == "arith":
        return ("arith", r.choice("+-*/"), number(r, sub, scope), number(r, sub, scope))
    if kind == "neg":
        return ("neg", number(r, sub, scope))
    if kind == "cond":
        return ("cond", boolean(r, sub, scope), number(r, sub, scope), number(r, sub, scope))
    if kind == "fold":
        name = "v%d" % len(scope)
        return ("fold", r.choice(["sum", "max", "min"]), ("map", objects(r, sub, scope), name, number(r, sub, scope + [name])))
    if kind == "size":
        return ("fold", "size", objects(r, sub, scope))
    if kind == "index":
        return ("member", ("index", objects(r, 0, scope), r.randrange(3)), "k")
    if kind == "var" and scope:
        return ("path", r.choice(scope) + ".k")
    if kind == "lit":
        return ("lit", r.choice([0, 1, 2, 3, 0.5, 2.5]))
    return ("path", r.choice(NUMBERS))


def text(r, scope):
    choice = r.randrange(4)
    if choice == 0:
        return ("lit", r.choice(WORDS))
    if choice == 1 and scope:
        return ("path", r.choice(scope) + ".w")
    if choice == 2:
        return ("call", "digits", [("path", r.choice(TEXTS))])
    return ("path", r.choice(TEXTS))


def objects(r, depth, scope):
    if depth > 0 and r.random() < 0.4:
        name = "v%d" % len(scope)
        return ("filter", objects(r, depth - 1, scope), name, boolean(r, depth - 1, scope + [name]))
    return ("path", r.choice("lm"))


def written(t):
    kind = t[0]
    if kind == "lit":
        if isinstance(t[1], str):
            return "'" + t[1].replace("\\", "\\\\").replace("'", "\\'") + "'"
        return json.dumps(t[1])
    if kind == "path":
        return t[1]
    if kind in ("and", "or"):
        return "(" + (" && " if kind == "and" else " || ").join(written(x) for x in t[1]) + ")"
    if kind == "not":
        return "!(" + written(t[1]) + ")"
    if kind == "neg":
        return "-(" + written(t[1]) + ")"
    if kind in ("cmp", "arith"):
        return "((" + written(t[2]) + ") " + t[1] + " (" + written(t[3]) + "))"
    if kind == "in":
        return "(" + written(t[1]) + " in " + written(t[2]) + ")"
    if kind == "list":
        return "[" + ", ".join(written(x) for x in t[1]) + "]"
    if kind == "cond":
        return "(" + " ? ".join([written(t[1]), written(t[2])]) + " : " + written(t[3]) + ")"
    if kind in ("all", "exists", "filter", "map"):
        return f"{written(t[1])}.{kind}({t[2]}, {written(t[3])})"
    if kind == "fold":
        return f"size({written(t[2])})" if t[1] == "size" else f"{written(t[2])}.{t[1]}()"
    if kind == "has":
        return "has(" + written(t[1]) + ")"
    if kind == "call":
        return t[1] + "(" + ", ".join(written(x) for x in t[2]) + ")"
    if kind == "index":
        return f"{written(t[1])}[{t[2]}]"
    if kind == "member":
        return written(t[1]) + "." + t[2]
    raise AssertionError(kind)


# --- evaluating ---------------------------------------------------------------------------------------------------
class Elements(list):
    """A list of (value or Unknown, path, certain, doubt)."""


def close(a, b):
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))


def compared(sign, a, b):
    if type(a) is bool or type(b) is bool:
        if type(a) is not type(b) or sign not in ("==", "!="):
            raise Unknown()
        equal, less = a == b, False
    elif isinstance(a, str) or isinstance(b, str):
        if type(a) is not type(b):
            raise Unknown()
        equal, less = a == b, a.encode("utf-16-be") < b.encode("utf-16-be")
    else:
        equal = close(a, b)
        less = not equal and a < b
    return {"==": equal, "!=": not equal, "<": less, "<=": less or equal, ">": not less and not equal, ">=": not less}[sign]


def elements_of(value, path):
    if not isinstance(value, list):
        raise Unknown()
    return Elements((v, f"{path}[{i}]", True, set()) for i, v in enumerate(value))


def follow(path, site, scope):
    head, *rest = path.split(".")
    value, at = scope[head] if head in scope else (site.get(head), head)
    for name in rest:
        at += "." + name
        value = value.get(name) if isinstance(value, dict) else None
    if value is None:
        raise Unknown({at})
    return (elements_of(value, at) if isinstance(value, list) else value), at


def attempt(t, site, scope):
    try:
        return evaluate(t, site, scope), set()
    except Unknown as unknown:
        return None, unknown.missing


def plain(s):
    import unicodedata
    return " ".join("".join(c for c in s.lower() if not unicodedata.category(c).startswith("P")).split())


def evaluate(t, site, scope):
    kind = t[0]
    if kind == "lit":
        return t[1]
    if kind == "path":
        return follow(t[1], site, scope)[0]
    if kind in ("and", "or"):
        decisive = kind == "or"
        missing, known = set(), True
        for x in t[1]:
            value, lacks = attempt(x, site, scope)
            if value is decisive:
                return decisive
            if value is None:
                known = False
                missing |= lacks
        if known:
            return not decisive
        raise Unknown(missing)
    if kind == "not":
        return not evaluate(t[1], site, scope)
    if kind == "neg":
        return -evaluate(t[1], site, scope)
    if kind in ("cmp", "arith"):
        a, lacks_a = attempt(t[2], site, scope)
        b, lacks_b = attempt(t[3], site, scope)
        if a is None or b is None:
            raise Unknown(lacks_a | lacks_b)
        if kind == "cmp":
            return compared(t[1], a, b)
        if t[1] == "/" and b == 0:
            raise Unknown()
        result = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b}[t[1]]()
        return result
    if kind == "list":
        found = Elements()
        for x in t[1]:
            value, lacks = attempt(x, site, scope)
            found.append((Unknown(lacks) if value is None else value, "", True, set()))
        return found
    if kind == "in":
        left, lacks = attempt(t[1], site, scope)
        missing, known = set(), True
        for value, _, certain, doubt in evaluate(t[2], site, scope):
            if left is None or isinstance(value, Unknown):
                known = False
                missing |= lacks | (value.missing if isinstance(value, Unknown) else set())
            elif compared("==", left, value):
                return True
        if known:
            return False
        raise Unknown(missing)
    if kind == "cond":
        condition, lacks = attempt(t[1], site, scope)
        if condition is not None:
            return evaluate(t[2] if condition else t[3], site, scope)
        yes, _ = attempt(t[2], site, scope)
        no, _ = attempt(t[3], site, scope)
        if yes is not None and no is not None and compared("==", yes, no):
            return yes
        raise Unknown(lacks)
    if kind == "has":
        return attempt(t[1], site, scope)[0] is not None
    if kind in ("all", "exists"):
        decisive = kind == "exists"
        missing, known, decided = set(), True, False
        for value, path, certain, doubt in evaluate(t[1], site, scope):
            truth, lacks = attempt(t[3], site, {**scope, t[2]: (value, path)})
            if truth is None or (truth is decisive and not certain):
                known = False
                missing |= lacks | doubt
            elif truth is decisive:
                decided = True
        if decided:
            return decisive
        if known:
            return not decisive
        raise Unknown(missing)
    if kind in ("filter", "map"):
        found = Elements()
        for value, path, certain, doubt in evaluate(t[1], site, scope):
            result, lacks = attempt(t[3], site, {**scope, t[2]: (value, path)})
            if kind == "map":
                found.append((Unknown(lacks) if result is None else result, "", certain, doubt))
            elif result is None and not lacks:
                raise Unknown()  # no fact would decide it
            elif result is None:
                found.append((value, path, False, doubt | lacks))
            elif result:
                found.append((value, path, certain, doubt))
        return found
    if kind == "fold":
        items = evaluate(t[2], site, scope)
        missing, known = set(), True
        for value, _, certain, doubt in items:
            lacking = isinstance(value, Unknown) and t[1] != "size"
            if lacking or not certain:
                known = False
                missing |= doubt | (value.missing if lacking else set())
        if not known:
            raise Unknown(missing)
        if t[1] == "size":
            return len(items)
        values = [value for value, *_ in items]
        if t[1] == "sum":
            return sum(values)
        if not values:
            raise Unknown()
        best = values[0]
        for value in values:
            if compared(">" if t[1] == "max" else "<", value, best):
                best = value
        return best
    if kind == "index":
        items = evaluate(t[1], site, scope)
        if t[2] >= len(items):
            raise Unknown({f"{t[1][1]}[{t[2]}]"})
        value, path, _, _ = items[t[2]]
        return (value, path)
    if kind == "member":
        try:
            value, path = evaluate(t[1], site, scope)
        except Unknown as unknown:
            inner = f"{t[1][1][1]}[{t[1][2]}]"
            raise Unknown({inner + "." + t[2]} if unknown.missing == {inner} else unknown.missing)
        if value.get(t[2]) is None:
            raise Unknown({path + "." + t[2]})
        return value[t[2]]
    if kind == "call":
        arguments, missing = [], set()
        for x in t[2]:
            value, lacks = attempt(x, site, scope)
            arguments.append(value)
            missing |= lacks
        if None in arguments:
            raise Unknown(missing)
        if t[1] == "same_text":
            return plain(arguments[0]) == plain(arguments[1])
        if t[1] == "contains_text":
            return arguments[1].lower() in arguments[0].lower()
        return arguments[0].replace(" ", "").replace("-", "")
    raise AssertionError(kind)


def same(mine, theirs):
    if type(mine) is bool or type(theirs) is bool:
        return mine is theirs
    return close(mine, theirs)


def main():
    program = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20261105
    r = random.Random(seed)
    cases = []
    while len(cases) < count:
        tree = boolean(r, r.randrange(1, 6), []) if r.random() < 0.8 else number(r, r.randrange(1, 5), [])
        expression = written(tree)
        if len(expression) < 3000:
            cases.append((tree, expression, make_site(r)))
    lines = "".join(json.dumps({"expression": e, "site": s, "today": "2026-11-05"}) + "\n" for _, e, s in cases)
    out = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(out) == count, f"{len(out)} answers to {count} questions"
    kinds = {"true": 0, "false": 0, "unknown": 0, "number": 0}
    wrong = 0
    for (tree, expression, site), line in zip(cases, out):
        theirs = json.loads(line)
        value, missing = attempt(tree, site, {})
        if value is None:
            good = theirs.get("unknown") == sorted(missing)
            kinds["unknown"] += 1
        else:
            good = "value" in theirs and same(value, theirs["value"])
            kinds[str(value).lower() if isinstance(value, bool) else "number"] += 1
        good = good and "error" not in theirs and theirs["truth"] is (value if isinstance(value, bool) else None)
        if not good:
            wrong += 1
            if wrong <= 5:
                print(f"{expression}\n  site {json.dumps(site)}\n  here {value} {sorted(missing)}, there {line}")
    print(f"{count} expressions, seed {seed}: {kinds}, {wrong} differ")
    # A generator that only ever makes one kind of answer tests nothing.
    enough = all(n > count / 50 for n in kinds.values())
    sys.exit(0 if wrong == 0 and enough else 1)


if __name__ == "__main__":
    main()
