#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second ./run links nothing: configuring anew must not touch a file that is built from.

file(WRITE), file(APPEND) and file(TOUCH) do so at each run of cmake; file(CONFIGURE), file(GENERATE) and configure_file()
leave a file alone that says the same already.

usage: check_configure.py SOURCE_DIR | --self-test
"""
import pathlib
import re
import sys

TOUCHES = re.compile(r"^\s*file\s*\(\s*(WRITE|APPEND|TOUCH)\b", re.IGNORECASE | re.MULTILINE)


def found_in(text):
    return [(text.count("\n", 0, hit.end()) + 1, hit.group(1)) for hit in TOUCHES.finditer(text)]


def main():
    if sys.argv[1] == "--self-test":
        assert found_in('a()\nfile(WRITE "${x}" "")\n') == [(2, "WRITE")]
        assert found_in("  file( touch x)\n") and not found_in('# file(WRITE x)\nfile(CONFIGURE OUTPUT x CONTENT "")\n')
        return 0
    source = pathlib.Path(sys.argv[1])
    files = [path for pattern in ("**/CMakeLists.txt", "**/*.cmake") for path in source.glob(pattern)
             if "build" not in path.relative_to(source).parts]
    assert len(files) > 40, f"only {len(files)} files of CMake under {source}"
    wrong = [f"{path.relative_to(source)}:{line}: file({word}) touches its file at every configuring; use file(CONFIGURE)"
             for path in files for line, word in found_in(path.read_text(encoding="utf-8"))]
    print("\n".join(wrong) or f"{len(files)} files leave alone what did not change")
    return 1 if wrong else 0


sys.exit(main())
