#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/expressions.md says what is so: every row of its tables by the program and by the second evaluator.

usage: expressions_doc_test.py RULES_EVAL SOURCE_DIR
"""
import json
import pathlib
import re
import subprocess
import sys

TODAY = "2026-11-05"


def cells(line):
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]


def rows(text):
    """(expression, said) of every table."""
    head = None
    for line in text.splitlines():
        if not line.startswith("|"):
            head = None
        elif head is None:
            head = cells(line)
        elif not set(line) <= set("|- "):
            row = cells(line)
            code = [cell.strip("`").replace("\\|", "|") for cell in row]
            if head[0] == "expression":
                yield code[0], row[1]
            else:  # an operator over both operands
                sign = head[0].strip("`").replace("\\|", "|")
                for right, said in zip(head[1:], row[1:]):
                    yield f"{code[0]} {sign} {right.strip('`')}", said


def same(found, said):
    wanted = None if said == "unknown" else json.loads(said)
    if isinstance(wanted, bool) or isinstance(found, bool) or wanted is None or found is None:
        return found is wanted
    return abs(found - wanted) < 1e-9 if isinstance(wanted, (int, float)) else found == wanted


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    sys.path.insert(0, str(source / "tests/pack"))
    from expression_peer import UNKNOWN, Evaluator
    text = (source / "docs/expressions.md").read_text("utf-8")
    site = json.loads(re.search(r"```json\n(.*?)```", text, re.S).group(1))
    table = list(rows(text))
    lines = "".join(json.dumps({"expression": e, "site": site, "today": TODAY}) + "\n" for e, _ in table)
    answers = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    evaluator, wrong = Evaluator(site, TODAY), []
    for (expression, said), answer in zip(table, answers, strict=True):
        found = json.loads(answer)
        other = evaluator.evaluate(expression)
        if "error" in found or not same(found.get("value"), said):
            wrong.append(f"{expression}: the document says {said}, the program {answer}")
        if not same(None if other is UNKNOWN else other, said):
            wrong.append(f"{expression}: the document says {said}, the second evaluator {other}")
    operators = ["&&", "||", "!yes", "==", "!=", "<", "<=", ">", ">=", " in ", "+", "-", "*", "/", "?", "has(", "size(", ".all(",
                 ".exists(", ".filter(", ".map(", ".sum(", ".max(", ".min("]
    wrong += [f"no row for {one}" for one in operators if not any(one in expression for expression, _ in table)]
    print("\n".join(wrong) if wrong else f"{len(table)} rows hold")
    sys.exit(1 if wrong or len(table) < 60 else 0)


if __name__ == "__main__":
    main()
