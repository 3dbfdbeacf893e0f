#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job through the window, judged from outside: the packet it makes, and what is left of it after a kill.

usage: main_job_window.py SOURCE_DIR BIN_DIR PICTURES_DIR CASE
To be run with a display (xvfb-run).
"""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

SOURCE, BIN, PICTURES = map(pathlib.Path, sys.argv[1:4])
PROGRAM = BIN / "tests/test_main_job_window"


def start(data, *options):
    return subprocess.Popen([PROGRAM, data, PICTURES, *options], stdout=subprocess.PIPE, text=True,
                            env=dict(os.environ, WITNESSMARK_REDUCED_MOTION="1"))


def touches(lines):
    return {line.split()[1]: int(line.split()[2]) for line in lines if line.startswith("touches ")}


def budget(what, spent, most):
    """The budgets of the interface: what a person may have to touch."""
    print(f"touches: {what}: {spent} of {most}")
    assert spent <= most, (what, spent, most)


def by_keyboard_alone(data):
    """The same with nothing but a keyboard: no event of a mouse is sent."""
    whole_job(data, "--keys")


def by_touch(data):
    """The same with a finger and the keyboard on a tablet's glass. Photos come by the clipboard, as a camera's program hands
    them over: a file dialog is the system's own."""
    whole_job(data, "--touch")


def whole_job(data, *options):
    """Every step by mouse and keyboard; the packet holds before both verifiers."""
    process = start(data, *options)
    lines = process.stdout.read().splitlines()
    assert process.wait() == 0, lines[-3:]
    wanted = json.loads((SOURCE / "resources/demo/job.json").read_text())["steps"]
    recorded = [line.split()[1] for line in lines if line.startswith("recorded ")]
    assert len(recorded) == len(set(recorded)) and len(recorded) > 75, recorded
    assert not set(recorded) - set(wanted), set(recorded) - set(wanted)
    spent = touches(lines)
    # A tool the job knows is one touch, the field one, recording one; the field takes the focus by itself for the next.
    if "--keys" not in options:  # a key is no touch
        budget("a torque with the tool the job knows", min(spent[step] for step in spent if "torque" in step), 3)
        budget("provisioning", spent["energise.provision"], 8)
    for line in lines:
        if line.startswith(("answered: ", "slow: ")):
            print(line)
    packet = next(line.split(" ", 1)[1] for line in lines if line.startswith("packet "))
    verified = subprocess.run([BIN / "witnessmarkctl", "packet", "verify", packet, "--json"], capture_output=True, text=True)
    result = json.loads(verified.stdout)
    assert verified.returncode == 0 and result["valid"] and result["demonstration"], (result, verified.stderr)
    assert [one["name"] for one in result["signed_in_person"]] == ["J. Rivera"], result["signed_in_person"]
    open_findings = sum(result["open"][name] for name in ("not_met", "undecided", "to_answer"))
    assert result["draft"] == (open_findings > 0) == bool(result["missing"]), (result["open"], result["missing"])
    assert not result["open"]["steps"] and result["open"]["skipped"] == (open_findings > 0), result["open"]
    text = subprocess.run(["pdftotext", "-layout", packet, "-"], capture_output=True, text=True).stdout
    assert ("Findings left open: " in text) == (open_findings > 0) and "without a name" not in text
    other = subprocess.run(["/usr/bin/python3", SOURCE / "tests/tools/verify_packet.py", packet], capture_output=True, text=True)
    assert other.returncode == 0, other.stdout + other.stderr
    print(lines[-1])


def killed_in_the_middle(data):
    """Killed with a step half put in: what was recorded is there, the half is there unrecorded, and the job opens at that step."""
    process = start(data, "--until", "socket.meter-removal", "--half")
    recorded, half = [], None
    for line in process.stdout:
        if line.startswith("recorded "):
            recorded.append(line.split()[1])
        if line.startswith("half "):
            half = line.split()[1:]
            break
    assert half and half[0] == "socket.meter-removal" and len(recorded) > 10, (half, recorded)
    process.send_signal(signal.SIGKILL)
    process.wait()
    again = start(data, "--look")
    said = [line.split() for line in again.stdout]
    opened = [words[1:] for words in said if words[:1] == ["opened"]]
    budget("back into yesterday's job", next(int(words[2]) for words in said if words[:1] == ["touches"]), 2)
    assert ["unrecorded", half[0]] in said, said
    assert again.wait() == 0 and opened == [half], (opened, half)
    print(f"opened at {half[0]} with {half[1]} entries")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="main-job-window-") as folder:
        {f.__name__: f for f in (whole_job, by_keyboard_alone, by_touch, killed_in_the_middle)}[sys.argv[4]](pathlib.Path(folder))
    print("1 passed, 0 failed")
