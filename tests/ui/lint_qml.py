#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""qmllint over every QML file below a folder; any output is a failure.

usage: lint_qml.py QMLLINT IMPORT_DIR SOURCE_DIR
"""
import pathlib
import subprocess
import sys

lint, imports, source = sys.argv[1:]
modules = pathlib.Path(imports) / "Witnessmark"
# The copies in the module's folder are the files as the engine sees them, beside their qmldir.
files = sorted(str(path) for path in modules.rglob("*.qml"))
expected = sorted(pathlib.Path(source).rglob("*.qml"))
if len(files) < len(expected):
    sys.exit(f"{len(expected)} QML files in the source, {len(files)} in {modules}: build the window first")
for _ in range(5):
    result = subprocess.run([lint, "-I", imports, *files], capture_output=True, text=True)
    if result.returncode >= 0:
        break
    print(f"{lint} itself died of signal {-result.returncode}; once more")  # Qt 6.4's does now and then, on any file
text = (result.stdout + result.stderr).strip()
print(text)
print(f"{len(files)} files")
sys.exit(1 if result.returncode or "Warning" in text or "Error" in text else 0)
