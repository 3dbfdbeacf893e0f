# SPDX-License-Identifier: GPL-3.0-or-later
"""A small evaluator of the packs' expressions, written apart from the program's own: three truth values, no defaults."""
import datetime
import decimal
import functools
import re

from said_twice import without_doubts

UNKNOWN = type("Unknown", (), {"__repr__": lambda self: "unknown", "__bool__": lambda self: False})()


class Doubtful:
    """An element of a list of which a filter could not tell whether it belongs there."""

    def __init__(self, value):
        self.value = value


def plain(element):
    return element.value if isinstance(element, Doubtful) else element


def close(left, right):
    """Numbers nearer than one part in a thousand million are the same number."""
    numbers = all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in (left, right))
    return abs(left - right) <= 1e-9 * max(1, abs(left), abs(right)) if numbers else left == right


TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|'(?P<text>[^']*)'|(?P<name>[A-Za-z_]\w*)|"
                   r"(?P<op>&&|\|\||==|!=|<=|>=|[-+*/<>!?:(),.\[\]]))")


def tokens(text):
    position, found = 0, []
    text = text.rstrip()
    while position < len(text):
        match = TOKEN.match(text, position)
        if not match:
            raise ValueError(f"{text!r}, column {position + 1}")
        found.append((match.lastgroup, match.group(match.lastgroup)))
        position = match.end()
    return found + [("end", "")]


@functools.lru_cache(maxsize=None)
def tree_of(expression):
    parser = Parser(tokens(expression))
    tree = parser.ternary()
    if parser.peek() != ("end", ""):
        raise ValueError(f"{expression!r}: unexpected {parser.peek()[1]!r}")
    return tree


class Evaluator:
    """evaluate(expression) over a nested dict; absent paths are UNKNOWN, and so is what is said twice and differs, under
    has(), too. `derived` are formulas by name."""

    def __init__(self, facts, today=None, derived=None, tables=None):
        self.facts, self.today, self.derived, self.tables = without_doubts(facts, UNKNOWN, today), today, derived or {}, tables or {}
        self.met_doubt = False

    def evaluate(self, expression, variables=None):
        return self.value(tree_of(expression), variables or {})

    def value(self, node, names):
        sort = node[0]
        if sort == "literal":
            return node[1]
        if sort == "list":
            return [self.value(n, names) for n in node[1]]
        if sort == "name":
            return self.root(node[1], names)
        if sort == "member":
            if node[1] == ("name", "derived"):
                return self.evaluate(self.derived[node[2]])
            owner = self.value(node[1], names)
            if owner is UNKNOWN:
                return UNKNOWN
            if isinstance(owner, dict) and owner.get(node[2]) is UNKNOWN:
                self.met_doubt = True
            return owner.get(node[2], UNKNOWN) if isinstance(owner, dict) else UNKNOWN
        if sort == "not":
            inner = self.value(node[1], names)
            return UNKNOWN if inner is UNKNOWN else not inner
        if sort == "minus":
            inner = self.value(node[1], names)
            return UNKNOWN if inner is UNKNOWN else -inner
        if sort == "?":
            condition = self.value(node[1], names)
            if condition is not UNKNOWN:
                return self.value(node[2] if condition else node[3], names)
            yes, no = self.value(node[2], names), self.value(node[3], names)
            return yes if UNKNOWN not in (yes, no) and not isinstance(yes, list) and close(yes, no) else UNKNOWN
        if sort in ("&&", "||"):
            deciding = sort == "||"
            left = self.value(node[1], names)
            if left is deciding:
                return deciding
            right = self.value(node[2], names)
            if right is deciding:
                return deciding
            return UNKNOWN if UNKNOWN in (left, right) else not deciding
        if sort == "index":
            among, at = self.value(node[1], names), self.value(node[2], names)
            if among is UNKNOWN or at is UNKNOWN or at >= len(among) or any(isinstance(e, Doubtful) for e in among[:at + 1]):
                return UNKNOWN
            return among[at]
        if sort == "call":
            return self.call(node[1], node[2], names)
        if sort == "method":
            return self.method(node, names)
        left, right = self.value(node[1], names), self.value(node[2], names)
        if sort == "in" and right is not UNKNOWN:
            if left is not UNKNOWN and any(not isinstance(r, Doubtful) and r is not UNKNOWN and close(left, r) for r in right):
                return True
            doubt = any(isinstance(r, Doubtful) or r is UNKNOWN for r in right)
            return UNKNOWN if doubt or (left is UNKNOWN and right) else False
        if left is UNKNOWN or right is UNKNOWN or isinstance(left, str) != isinstance(right, str) or (sort == "/" and right == 0):
            return UNKNOWN  # what cannot be compared or divided is not false
        return {"==": lambda: close(left, right), "!=": lambda: not close(left, right),
                "<": lambda: left < right and not close(left, right), "<=": lambda: left < right or close(left, right),
                ">": lambda: left > right and not close(left, right), ">=": lambda: left > right or close(left, right),
                "+": lambda: left + right, "-": lambda: left - right, "*": lambda: left * right,
                "/": lambda: left / right}[sort]()

    def root(self, name, names):
        if name in names:
            return names[name]
        if name == "today":
            return self.today or UNKNOWN
        if self.facts.get(name) is UNKNOWN:
            self.met_doubt = True
        return self.facts.get(name, UNKNOWN)

    def call(self, name, arguments, names):
        if name == "has":
            asked = arguments[0]
            owner = self.value(asked[1], names) if asked[0] == "member" and asked[1] != ("name", "derived") else self.facts
            if isinstance(owner, dict) and asked[0] in ("member", "name") and owner.get(asked[-1]) is UNKNOWN:
                return UNKNOWN  # recorded, and not to be counted on
            self.met_doubt = False
            if self.value(asked, names) is not UNKNOWN:
                return True
            return UNKNOWN if self.met_doubt else False  # a derived fact of which one is not to be counted on
        values = [self.value(a, names) for a in arguments]
        if UNKNOWN in values:
            return UNKNOWN
        if name == "size":
            return UNKNOWN if any(isinstance(e, Doubtful) for e in values[0]) else len(values[0])
        if name == "matches":
            return re.fullmatch(values[1], values[0]) is not None
        if name == "same_text":
            plain = [re.sub(r"[^a-z0-9]+", " ", v.lower()).strip() for v in values]
            return plain[0] == plain[1]
        if name == "digits":
            return values[0].replace(" ", "").replace("-", "")
        if name == "contains_text":
            return values[1].lower() in values[0].lower()
        if name == "round_cents":
            return float(decimal.Decimal(repr(values[0])).quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP))
        if name in ("business_days_after", "outage_chargeable_minutes"):
            holidays = self.facts.get("process", {}).get("holidays")
            return UNKNOWN if holidays is None else getattr(self, name)(*values, set(holidays))
        if name == "euserc_options":
            return self.euserc(*values)
        if name == "days_between":
            first, second = (datetime.date.fromisoformat(v) for v in values)
            return (second - first).days
        raise ValueError(f"{name}() is not known here")

    @staticmethod
    def known(day, holidays):
        """Holidays that were recorded for one year say nothing of another; an empty list says that there are none."""
        return not holidays or any(h[:4] == day.isoformat()[:4] for h in holidays)

    @staticmethod
    def business_days_after(day, count, holidays):
        day = datetime.date.fromisoformat(day[:10])
        while count > 0:
            day += datetime.timedelta(days=1)
            if not Evaluator.known(day, holidays):
                return UNKNOWN
            count -= day.weekday() < 5 and day.isoformat() not in holidays
        return day.isoformat()

    @staticmethod
    def outage_chargeable_minutes(start, end, holidays):
        start, end = (datetime.datetime.fromisoformat(t[:16]) for t in (start, end))
        if end < start:
            return UNKNOWN  # no outage ends before it begins
        if not all(Evaluator.known(start + datetime.timedelta(days=n), holidays) for n in range((end.date() - start.date()).days + 1)):
            return UNKNOWN
        minutes, at = 0, start
        while at < end:  # minute by minute: slow and plain
            free = at.weekday() < 5 and at.date().isoformat() not in holidays and 7 <= at.hour < 15
            minutes += not free
            at += datetime.timedelta(minutes=1)
        return minutes

    def euserc(self, service, panel, rating):
        return [row["drawing"] for row in self.tables["euserc"]
                if (row["service_type"], row["panel_type"]) == (service, panel) and
                (rating in row.get("ratings_a", []) or row.get("above_a", rating) < rating <= row.get("up_to_a", rating))]

    def method(self, node, names):
        _, owner, name, arguments = node
        elements = self.value(owner, names)
        if elements is UNKNOWN:
            return UNKNOWN
        doubtful = any(isinstance(e, Doubtful) for e in elements)
        if name in ("sum", "max", "min"):
            if UNKNOWN in elements or doubtful:
                return UNKNOWN
            return sum(elements) if name == "sum" else (UNKNOWN if not elements else {"max": max, "min": min}[name](elements))
        variable = arguments[0][1]
        results = [self.value(arguments[1], {**names, variable: plain(e)}) for e in elements]
        if name == "map":
            return [Doubtful(r) if isinstance(e, Doubtful) else r for e, r in zip(elements, results)]
        if name == "filter":
            return [Doubtful(plain(e)) if r is UNKNOWN else e for e, r in zip(elements, results) if r is not False]
        if name in ("all", "exists"):
            deciding = name == "exists"
            if any(r is deciding and not isinstance(e, Doubtful) for e, r in zip(elements, results)):
                return deciding
            open_ones = any(r is UNKNOWN or (r is deciding and isinstance(e, Doubtful)) for e, r in zip(elements, results))
            return UNKNOWN if open_ones else not deciding
        raise ValueError(f"{name}() is not known here")


class Parser:
    def __init__(self, found):
        self.found, self.at = found, 0

    def peek(self):
        return self.found[self.at]

    def take(self, *words):
        if self.peek()[0] in ("op", "name") and self.peek()[1] in words:
            self.at += 1
            return self.found[self.at - 1][1]
        return None

    def expect(self, word):
        if not self.take(word):
            raise ValueError(f"expected {word!r}, found {self.peek()[1]!r}")

    def ternary(self):
        condition = self.binary(0)
        if self.take("?"):
            yes = self.ternary()
            self.expect(":")
            return ("?", condition, yes, self.ternary())
        return condition

    LEVELS = (("||",), ("&&",), ("==", "!=", "<", "<=", ">", ">=", "in"), ("+", "-"), ("*", "/"))

    def binary(self, level):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while operator := self.take(*self.LEVELS[level]):
            left = (operator, left, self.binary(level + 1))
        return left

    def unary(self):
        if self.take("!"):
            return ("not", self.unary())
        if self.take("-"):
            return ("minus", self.unary())
        return self.postfix()

    def arguments(self, end):
        found = []
        while not self.take(end):
            found.append(self.ternary())
            if not self.take(","):
                self.expect(end)
                break
        return found

    def postfix(self):
        sort, text = self.peek()
        self.at += 1
        if sort == "number":
            node = ("literal", float(text) if "." in text else int(text))
        elif sort == "text":
            node = ("literal", text)
        elif sort == "name" and text in ("true", "false"):
            node = ("literal", text == "true")
        elif sort == "name":
            node = ("call", text, self.arguments(")")) if self.take("(") else ("name", text)
        elif text == "(":
            node = self.ternary()
            self.expect(")")
        elif text == "[":
            node = ("list", self.arguments("]"))
        else:
            raise ValueError(f"unexpected {text!r}")
        while True:
            if self.take("["):
                node = ("index", node, self.ternary())
                self.expect("]")
                continue
            if not self.take("."):
                return node
            name = self.peek()[1]
            self.at += 1
            node = ("method", node, name, self.arguments(")")) if self.take("(") else ("member", node, name)
