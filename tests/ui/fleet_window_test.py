#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's fleet by its programs: the service, fifty simulated units that report over TLS, the window's models as a
process, and the command line as the other administrator, who has to see the same. The clock of service and units is put on
to the top of the hour (libfaketime).

usage: fleet_window_test.py FOLDER_OF_PROGRAMS FOLDER_OF_CLOUD_TESTS
"""
import csv
import glob
import json
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, sys.argv[2])
from fleet_programs_test import BIN, UNITS, LaterClock, ctl, serials, until  # pylint: disable=wrong-import-position
from peers import Cloud  # pylint: disable=wrong-import-position


def told(window, name):
    line = window.stdout.readline()
    assert line, "the window's models ended early"
    said = json.loads(line)
    assert name in said, said
    return said


def window_and_command_line_see_the_same(folder, clock, admin, link):
    units, samples = folder / "window-units.csv", folder / "window-samples.csv"
    window = subprocess.Popen([BIN / "tests" / "fleet_window", folder / "window", link, units, samples], stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)
    try:
        assert "does not prove that it is the office" in told(window, "wrong_certificate")["wrong_certificate"]
        said = told(window, "joined")
        assert said["joined"] == "cy@example.org" and said["role"] == "admin", said
        assert told(window, "units")["units"] == UNITS
        assert "10 units" in told(window, "tagged")["tagged"]
        assert told(window, "saved")["saved"]
        ctl(admin, "fleet", "export", "--out", str(folder / "units.csv"))
        theirs, ours = (list(csv.DictReader(file.open(encoding="utf-8-sig"))) for file in (folder / "units.csv", units))
        same = ("Unit S/N", "Status", "Tags", "Install Date", "Installer")  # reports come in between the two
        assert [[row[name] for name in same] for row in ours] == [[row[name] for name in same] for row in theirs]
        assert len(ours) == UNITS and list(ours[0]) == list(theirs[0]), "the same file as the command line's"
        assert len(samples.read_text().splitlines()) > UNITS
        assert serials(admin, "--tag", "South") == [f"SIM-{n:06}" for n in range(20, 30)]
        assert f"{UNITS} relays open" in told(window, "preview")["preview"]
        told(window, "scheduled")
        batch = ctl(admin, "fleet", "relay", "list")["batches"][0]
        assert batch["requested_by"] == "cy@example.org" and batch["units"] == UNITS
        clock.later(batch["execute_ms"] / 1000 - clock.now() + 1)
        finished = told(window, "finished")["finished"]
        assert f"Acknowledged: {UNITS} of {UNITS}" in finished, finished
        assert len(serials(admin, "--relay", "open")) == UNITS
        assert window.wait(timeout=30) == 0
        warned = [line for line in window.stderr.read().splitlines() if line]
        secret = link.partition("#")[2]
        assert not any(secret in line for line in warned), "nothing secret is logged"
    finally:
        if window.poll() is None:
            window.kill()
            print(window.stderr.read())
    ctl(admin, "sync")
    assert ctl(folder / "window", "sync")["rejected"] == [], "the command line goes on with the window's account"
    print(f"the window: joined, sent, tagged, saved, and {UNITS} units acknowledged; the command line saw the same")


def main():
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
    if library is None:
        print("skipped: libfaketime is not installed")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        clock = LaterClock(library, folder)
        made = subprocess.run([BIN / "witnessmark-sim", "fleet", "make", folder / "fleet", "--units", str(UNITS)], check=True,
                              capture_output=True, text=True)
        clock.later((4200 - time.time() % 3600) % 3600)  # ten past an hour: far from what is waited for
        with clock.seen():
            cloud = Cloud(BIN, folder / "cloud", (), "--hand-over", json.loads(made.stdout)["list"])
        fleet = None
        try:
            admin = folder / "admin"
            ctl(admin, "sync", "--join", cloud.ready["first_admin_link"])
            link = ctl(admin, "cloud", "user", "add", "cy@example.org", "--role", "admin")["link"]
            with clock.seen():
                fleet = subprocess.Popen([BIN / "witnessmark-sim", "fleet", folder / "fleet", "--server", cloud.ready["listening"],
                                          "--certificate", cloud.ready["certificate_sha256"]], stdout=subprocess.DEVNULL)
            for number in range(1, UNITS + 1):
                ctl(admin, "fleet", "provision", f"SIM-{number:06}")
            until(lambda: len(serials(admin, "--status", "operational")) == UNITS, 90)
            clock.later(1200)  # past a quarter, so that each has measured
            until(lambda: all(unit["last_report_ms"] > (clock.now() - 900) * 1000 for unit in ctl(admin, "fleet", "units")["units"]), 90)
            window_and_command_line_see_the_same(folder, clock, admin, link)
            cloud.stop()
        finally:
            for process in (fleet, cloud.process):
                if process is not None and process.poll() is None:
                    process.kill()


if __name__ == "__main__":
    main()
