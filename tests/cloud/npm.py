# SPDX-License-Identifier: GPL-3.0-or-later
"""Peers of tests that npm has, installed from a lock file into the build folder."""
import pathlib
import shutil
import subprocess


def installed(lock, folder):
    """The folder they lie in; or nothing, and why not."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    names, stamp = ("package.json", "package-lock.json"), folder / "node_modules/.package-lock.json"
    same = stamp.exists() and all((folder / n).exists() and (folder / n).read_bytes() == (lock / n).read_bytes() for n in names)
    if same:
        return folder, None
    for name in names:
        shutil.copy(lock / name, folder / name)
    if shutil.which("npm") is None:
        return None, "npm is not installed"
    try:
        done = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=folder, capture_output=True, text=True,
                              timeout=240, check=False)
    except subprocess.TimeoutExpired:
        return None, "npm did not answer in four minutes"
    if done.returncode != 0:
        return None, "npm is not reachable: " + done.stderr.strip().splitlines()[-1]
    return folder, None
