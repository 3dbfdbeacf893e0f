#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/handbooks.md against the packs: what it says is left out, and how much each carries, is what the packs say.

usage: left_out.py SOURCE_DIR            fails while the document says something else
       left_out.py --write SOURCE_DIR    puts into it what the packs say
"""
import json
import pathlib
import re
import sys

HEAD = "<!-- from the packs, by tests/pack/left_out.py -->"
TAIL = "<!-- to here -->"
SECTIONS = ("process", "guidance", "definitions", "wording")


def section(packs):
    lines = [HEAD, "", "| pack | rules | steps | guidance | definitions | wording |", "| --- | --: | --: | --: | --: | --: |"]
    for pack in packs:
        counts = [len(pack["rules"])] + [len(pack.get(name, [])) for name in SECTIONS]
        lines.append(f"| `{pack['id']}` | " + " | ".join(map(str, counts)) + " |")
    for pack in packs:
        lines += ["", f"`{pack['id']}` leaves out:", ""]
        left = [f"- {one['id']}, {one['title']}: {one['text']}" for one in pack.get("left_out", [])]
        lines += left or ["- nothing."]
    return "\n".join(lines + ["", TAIL])


def main():
    write = "--write" in sys.argv
    root = pathlib.Path([a for a in sys.argv[1:] if a != "--write"][0])
    packs = [json.loads(f.read_text(encoding="utf-8")) for f in sorted((root / "resources/packs").glob("*.json"))]
    wanted = section([p for p in packs if p["sort"] == "utility"])
    file = root / "docs/handbooks.md"
    text = file.read_text(encoding="utf-8")
    found = re.search(re.escape(HEAD) + ".*?" + re.escape(TAIL), text, re.DOTALL)
    if not found:
        sys.exit(f"{file} has no place for it: {HEAD} … {TAIL}")
    if write:
        file.write_text(text[: found.start()] + wanted + text[found.end() :], encoding="utf-8")
    elif found.group() != wanted:
        sys.exit(f"{file} does not say what the packs say. Run tests/pack/left_out.py --write {root}")


main()
