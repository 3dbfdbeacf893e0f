#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fleet by its programs: fifty simulated units that report over TLS, and an administrator at the command line. The clock of
service and units is put on to the top of the hour (libfaketime), so that it need not be waited for.

usage: fleet_programs_test.py FOLDER_OF_PROGRAMS     with the records in PostgreSQL where WM_POSTGRES says so
"""
import contextlib
import csv
import datetime
import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from peers import Cloud

BIN = pathlib.Path(sys.argv[1])
POSTGRES = os.environ.get("WM_POSTGRES")
UNITS = 50
SAMPLE_HEADER = ["Sampled At", "Serial Number", "Power Factor (Scale -1 to 1)", "Frequency (Hz)", "Active Power (kW)",
                 "Reactive Power (kVar)", "Temperature (F)", "Energy Consumed (kWh)", "Energy Produced (kWh)", "RMS Voltage (V)",
                 "RMS Current (A)"]


def records():
    if not POSTGRES:
        return ()
    subprocess.run(["psql", "-X", "-q", POSTGRES, "-c", "CREATE DATABASE fleet"], check=True)
    return ("--database", POSTGRES.replace("/postgres?", "/fleet?"))


class LaterClock:
    """The time that the service and the units see; `later` puts it on."""

    def __init__(self, library, folder):
        self.file, self.seconds = folder / "clock", 0
        self.later(0)
        self.variables = {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(self.file), "FAKETIME_NO_CACHE": "1",
                          "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    def later(self, seconds):
        self.seconds += seconds
        fresh = self.file.with_suffix(".new")
        fresh.write_text(f"+{self.seconds:.0f}s\n")
        os.replace(fresh, self.file)

    def now(self):
        return time.time() + self.seconds

    @contextlib.contextmanager
    def seen(self):
        os.environ.update(self.variables)
        try:
            yield
        finally:
            for name in self.variables:
                del os.environ[name]


def ctl(data, *arguments, expect=0):
    run = subprocess.run([BIN / "witnessmarkctl", *arguments, "--data-dir", data, "--json", "--language", "en"],
                         capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == expect, f"{arguments}: {run.returncode} instead of {expect}\n{run.stdout}{run.stderr}"
    ctl.said = run.stderr
    return json.loads(run.stdout.strip().splitlines()[-1]) if run.stdout.strip() else run.stderr


def until(what, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return
        time.sleep(0.5)
    raise AssertionError("it did not come to be")


def serials(data, *filters):
    return [unit["serial"] for unit in ctl(data, "fleet", "units", *filters)["units"]]


def installers_find_what_they_type(admin, bo):
    for command in (("fleet", "units"), ("fleet", "tag", "list"), ("fleet", "relay", "list"), ("fleet", "relay", "open", "SIM-000001"),
                    ("fleet", "unprovision", "SIM-000001", "--confirm", "1"), ("fleet", "export", "--out", "/dev/null", "--force")):
        ctl(bo, *command, expect=3)
        assert "role of this account does not allow" in ctl.said, (command, ctl.said)
    assert ctl(bo, "fleet", "show", "sim-000001")["serial"] == "SIM-000001"
    ctl(bo, "fleet", "show", "SIM-999999", expect=1)
    assert "not among your company's units" in ctl.said, ctl.said
    assert ctl(bo, "fleet", "edit", "SIM-000001", "--location-notes", "Behind the garage")["location_notes"] == "Behind the garage"
    ctl(bo, "fleet", "edit", "SIM-000001", "--description", "x", expect=3)
    ctl(bo, "fleet", "edit", "SIM-000001", "--zip", "1060", expect=2)
    ctl(admin, "fleet", "edit", "SIM-000001", "--description", "=LOS Ångström, \"north\"")
    print("installers: one unit by its number, their fields, nothing else")


def filtered_tagged_exported(folder, admin):
    ctl(admin, "fleet", "tag", "create", "North")
    ctl(admin, "fleet", "tag", "create", "north", expect=2)
    assert ctl(admin, "fleet", "tag", "apply", "North", "--serial", "SIM-00001")["changed"] == 10
    assert serials(admin, "--tag", "NORTH") == [f"SIM-{n:06}" for n in range(10, 20)]
    assert serials(admin, "--description", "starts:=los") == ["SIM-000001"]
    assert serials(admin, "--meter-form", "12S", "--model", "60", "--serial", "00000") == ["SIM-000006"]
    assert len(serials(admin, "--status", "operational", "--relay", "shut")) == UNITS
    assert serials(admin, "--sort", "serial", "--descending")[0] == f"SIM-{UNITS:06}"
    assert not serials(admin, "--status", "flipped") and not serials(admin, "--installer", "nobody@example.org")
    ctl(admin, "fleet", "units", "--status", "well", expect=2)
    ctl(admin, "fleet", "tag", "apply", "North", expect=2)  # which units?
    ctl(admin, "fleet", "tag", "delete", "North", expect=1)  # not confirmed
    table = folder / "units.csv"
    assert ctl(admin, "fleet", "export", "--out", str(table))["rows"] == UNITS
    rows = list(csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == UNITS and rows[0]["Unit S/N"] == "SIM-000001" and rows[0]["Status"] == "Operational"
    assert rows[0]["Description"] == "'=LOS Ångström, \"north\"", rows[0]
    assert rows[0]["Installer"] == "admin@localhost" and rows[0]["Install Date"] and rows[9]["Tags"] == "North"
    assert table.read_bytes().startswith(b"\xef\xbb\xbf") and b"\r\n" in table.read_bytes()
    ctl(admin, "fleet", "export", "--out", str(table), expect=3)  # it is there
    samples = folder / "samples.csv"
    ctl(admin, "fleet", "export", "--samples", "--out", str(samples))
    rows = list(csv.reader(samples.open()))
    assert rows[0] == SAMPLE_HEADER, rows[0]
    keys = [(datetime.datetime.strptime(row[0], "%m/%d/%Y %H:%M"), row[1]) for row in rows[1:]]
    assert len(keys) >= UNITS and keys == sorted(keys, key=lambda key: (-key[0].timestamp(), key[1])), "newest first, then by serial"
    assert all(key[0].minute % 15 == 0 for key in keys)
    one = folder / "one.csv"
    ctl(admin, "fleet", "export", "--samples", "--serial", "SIM-000007", "--out", str(one))
    assert {row[1] for row in list(csv.reader(one.open()))[1:]} == {"SIM-000007"}
    print(f"filters, tags, {len(rows) - 1} measurements exported")


def relays_change_at_the_top_of_the_hour(clock, admin):
    shown = ctl(admin, "fleet", "relay", "open", "--all", expect=1)
    assert "SIM-000050" in ctl.said and "does not make anything dead" in ctl.said and "Nothing was asked for yet" in ctl.said
    hour = (int(clock.now()) // 3600 + 1) * 3600
    assert shown["execute_ms"] == hour * 1000, (shown["execute_ms"], hour)
    ctl(admin, "fleet", "relay", "open", "--all", "--confirm", "00000000", expect=1)
    ctl(admin, "fleet", "relay", "open", expect=2)
    batch = ctl(admin, "fleet", "relay", "open", "--all", "--confirm", shown["confirmation"])
    assert [unit["state"] for unit in batch["units"]] == ["pending"] * UNITS
    gone = ctl(admin, "fleet", "relay", "cancel", batch["id"])
    assert {unit["state"] for unit in gone["units"]} == {"cancelled"}
    shown = ctl(admin, "fleet", "relay", "open", "--all", expect=1)
    batch = ctl(admin, "fleet", "relay", "open", "--all", "--confirm", shown["confirmation"])
    time.sleep(2)
    assert {unit["state"] for unit in ctl(admin, "fleet", "relay", "status", batch["id"])["units"]} == {"pending"}
    clock.later(shown["execute_ms"] / 1000 - clock.now() + 1)

    def acknowledged():
        states = [unit["state"] for unit in ctl(admin, "fleet", "relay", "status", batch["id"])["units"]]
        return states == ["done"] * UNITS
    until(acknowledged)
    assert len(serials(admin, "--relay", "open")) == UNITS
    assert ctl(admin, "fleet", "relay", "list")["batches"][0]["acknowledged"] == UNITS
    print(f"relays: shown, confirmed, cancelled, and {UNITS} units acknowledged")


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
        # Begins at ten past an hour: far from what is waited for.
        clock.later((4200 - time.time() % 3600) % 3600)
        with clock.seen():
            cloud = Cloud(BIN, folder / "cloud", records(), "--hand-over", json.loads(made.stdout)["list"])
        fleet = None
        try:
            assert cloud.ready["units_handed_over"] == UNITS
            admin, bo = folder / "admin", folder / "bo"
            ctl(admin, "sync", "--join", cloud.ready["first_admin_link"])
            ctl(bo, "sync", "--join", ctl(admin, "cloud", "user", "add", "bo@example.org")["link"])
            with clock.seen():
                fleet = subprocess.Popen([BIN / "witnessmark-sim", "fleet", folder / "fleet", "--server", cloud.ready["listening"],
                                          "--certificate", cloud.ready["certificate_sha256"]], stdout=subprocess.DEVNULL)
            for number in range(1, UNITS + 1):
                assert ctl(admin, "fleet", "provision", f"SIM-{number:06}")["status"] in ("provisioning", "operational")
            until(lambda: len(serials(admin, "--status", "operational")) == UNITS, 90)
            clock.later(1200)  # past a quarter, so that each has measured
            until(lambda: all(unit["last_report_ms"] > (clock.now() - 900) * 1000 for unit in ctl(admin, "fleet", "units")["units"]), 90)
            installers_find_what_they_type(admin, bo)
            filtered_tagged_exported(folder, admin)
            relays_change_at_the_top_of_the_hour(clock, admin)
            ctl(admin, "fleet", "unprovision", "SIM-000001", expect=1)
            assert ctl(admin, "fleet", "unprovision", "SIM-000001", "--confirm", "1")["unprovisioned"] == 1
            assert serials(admin, "--status", "unprovisioned") == ["SIM-000001"]
            fleet.terminate()
            fleet.wait(timeout=15)
            clock.later(2800)
            assert len(serials(admin, "--status", "reporting-error")) == UNITS - 1, "silence is told"
            cloud.stop()
        finally:
            for process in (fleet, cloud.process):
                if process is not None and process.poll() is None:
                    process.kill()


if __name__ == "__main__":
    main()
