#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over every hand-written source of a build, two at a time; what was clean is not looked at again until it, a
header or the configuration changes.

usage: check_tidy.py SOURCE_DIR BUILD_DIR [FOLDER...]     folders such as core/record; all by default
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import subprocess
import sys

source, build = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
folders = sys.argv[3:] or ["app", "core", "devices", "ui"]

shared = hashlib.sha256((source / ".clang-tidy").read_bytes())
for folder in ("app", "core", "devices", "ui"):
    for header in sorted((source / folder).rglob("*.h")):
        shared.update(header.read_bytes())

cache = build / "tidy"
cache.mkdir(exist_ok=True)


def look(path):
    key = hashlib.sha256(shared.digest() + path.read_bytes() + str(path).encode()).hexdigest()
    if (cache / key).exists():
        return None
    command = ["clang-tidy-14", "-p", str(build), "--quiet", "--extra-arg=-Wno-unknown-warning-option"]
    if b"#include <qpdf/" in path.read_bytes():
        command.append("--extra-arg=-std=c++17")  # clang 14 wants what is inside a C++20 vector to be complete; qpdf's is not
    run = subprocess.run([*command, str(path)], capture_output=True, text=True)
    if run.returncode == 0:
        (cache / key).touch()
        return None
    return run.stdout.strip() or run.stderr.strip()


commands = json.loads((build / "compile_commands.json").read_text())
files = sorted({pathlib.Path(c["file"]).resolve() for c in commands})
files = [f for f in files if any(f.is_relative_to(source / folder) for folder in folders) and not f.is_relative_to(source / "build")]
with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
    faults = [fault for fault in pool.map(look, files) if fault]
print("\n".join(faults))
print(f"{len(files) - len(faults)} passed, {len(faults)} failed")
sys.exit(1 if faults or not files else 0)
