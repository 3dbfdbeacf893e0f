#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds docs/device-faults.md against the programs: each sentence is one of theirs, each test exists, what is said is seen
in the window by a test, and no misbehaviour of a simulated device is left out.

usage: check_device_faults.py SOURCE-DIR WITNESSMARK-SIM
"""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

SOURCE = pathlib.Path(sys.argv[1])
TEST = re.compile(r"^TEST(?:_F|_P)?\((\w+), *(\w+)\)", re.M)


def tests():
    """Every test by its name, and whether it looks at the window."""
    found = {}
    for file in SOURCE.glob("tests/**/*.cpp"):
        for suite, name in TEST.findall(file.read_text()):
            found[f"{suite}.{name}"] = file.parent.name == "ui"
    return found


def sentences():
    catalogue = xml.etree.ElementTree.parse(SOURCE / "translations" / "witnessmark_es.ts")
    return [" ".join(source.text.split()) for source in catalogue.iter("source") if source.text]


def misbehaviours():
    said = subprocess.run([sys.argv[2], "--list-faults"], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"^  ([a-z-]+)", said, re.M))


def main():
    known, texts = tests(), sentences()
    page = (SOURCE / "docs" / "device-faults.md").read_text()
    wrong, rows = [], 0
    for line in page.splitlines():
        if not line.startswith("| ") or line.startswith("| what happens"):
            continue
        rows += 1
        happens, says, proofs = [part.strip() for part in line.strip("| ").split(" | ")]
        named = re.findall(r"`(\w+\.\w+)`(\\\*)?", proofs)
        for fragment in re.findall("“([^”]+)”", says):
            if not any(fragment in text for text in texts):
                wrong.append(f"{happens}: no program says “{fragment}”")
        for name, star in named:
            if name not in known and not (SOURCE / "tests" / "sim").joinpath(name.split(".")[0] + ".py").exists():
                wrong.append(f"{happens}: there is no test {name}")
            elif star and not known.get(name):
                wrong.append(f"{happens}: {name} does not look at the window")
        if "“" in says and not any(star for _, star in named) and "command line" not in happens:
            wrong.append(f"{happens}: no test sees this in the window")
        if not named and "scenarios_test.py" not in proofs:
            wrong.append(f"{happens}: no test")
    for fault in sorted(misbehaviours() - set(re.findall("`([a-z-]+)`", page))):
        wrong.append(f"the simulated devices' {fault} is not in the table")
    print("\n".join(wrong) or f"{rows} rows")
    return 1 if wrong or rows < 50 else 0


if __name__ == "__main__":
    sys.exit(main())
