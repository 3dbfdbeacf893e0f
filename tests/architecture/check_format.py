#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format leaves it. usage: check_format.py SOURCE_DIR"""
import pathlib
import subprocess
import sys

root = pathlib.Path(sys.argv[1])
files = [str(p) for folder in ("app", "core", "devices", "ui", "resources", "tests")
         for p in sorted((root / folder).rglob("*")) if p.suffix in (".h", ".cpp")]
result = subprocess.run(["clang-format-14", "--dry-run", "--Werror", *files], cwd=root, capture_output=True, text=True)
wrong = sorted({line.split(":")[0] for line in result.stderr.splitlines() if ": error:" in line})
print("\n".join(wrong) if wrong else f"{len(files)} files are formatted")
if wrong:
    print(f"{len(wrong)} files differ; run: clang-format-14 -i <file>")
sys.exit(1 if wrong or not files or result.returncode else 0)
