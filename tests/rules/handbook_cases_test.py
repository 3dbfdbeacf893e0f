#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both sides of the thresholds of SCE's handbook, sections 1 to 5, and what the reading of the handbook changed: a fragment of a
site, a rule, and the status the program has to give.

usage: handbook_cases_test.py PACK_CHECK_EVAL SOURCE_DIR
"""
import json
import pathlib
import subprocess
import sys

TODAY = "2026-11-29"


def at(path, value):
    """A site with one fact: at("a.b", 1) is {"a": {"b": 1}}."""
    for key in reversed(path.split(".")):
        value = {key: value}
    return value


def joined(*sites):
    """The facts of several sites in one."""
    whole = {}
    for site in sites:
        for key, value in site.items():
            both = isinstance(value, dict) and isinstance(whole.get(key), dict)
            whole[key] = joined(whole[key], value) if both else value
    return whole


LINE = at("poi.method", "line_side")
GMA = at("poi.method", "gma")


def disconnect(**facts):
    return {"disconnects": [{"role": "ac_disconnect", **facts}]}


def pv(kw, usage, **project):
    arrays = {"pv_arrays": [{"qty": 1, "ptc_w": kw * 1000, "inverter_efficiency_pct": 100}], "wind_turbines": [], "fuel_cells": []}
    return joined(arrays, at("premises.annual_usage_kwh", usage), {"project": project} if project else {})


def inverter(kw, **facts):
    return {"inverters": [{"nameplate_kw": kw, "qty": 1, "role": "generation", "existing": False, **facts}]}


def tested(asked, day):
    return joined(at("commissioning.request_date", asked), at("commissioning.test_date", day),
                  at("commissioning.onsite_inspection_required", True))


def screened(kw):
    return joined(inverter(kw), at("service.line_section_existing_generation_kw", 5), at("service.line_section_peak_load_kw", 100))


def phased(*amps):
    return joined(at("service.phases", 3), at("service.delta_four_wire", False), at("service.phase_peak_current_a", list(amps)))


def on_transformer(kva):
    return joined(at("service.phases", 1), at("service.transformer_kva", 25), at("service.transformer_other_generation_kva", 10),
                  {"inverters": [{"nameplate_kva": kva, "qty": 1}]})


def outage(booked=None, message=None):
    site = joined(LINE, {"process": {}})
    if booked:
        site["process"]["outage_scheduled_date"] = booked
    if message:
        site["process"]["pending_applicant_construction_date"] = message
    return site


def adapter(feet):
    return joined(GMA, disconnect(distance_to_meter_ft=feet), at("ocpd.location", "in_disconnect"),
                  at("gma.field_extension_approved_by_utility", False))


def padlock(inches, lockable=True):
    return joined(LINE, at("service.nominal_v", 240), disconnect(lockable_open=lockable, padlock_max_shackle_in=inches))


CASES = [
    # Storage is no source of its own (section 6): beside one it is left aside, alone it is not eligible.
    ("SCE-1-14", at("project.technologies", ["photovoltaic"]), "pass"),
    ("SCE-1-14", at("project.technologies", ["photovoltaic", "battery_energy_storage"]), "pass"),
    ("SCE-1-14", at("project.technologies", ["battery_energy_storage"]), "fail"),
    ("SCE-1-14", {}, "unknown"),
    # 1 kW of CEC-AC makes 1728 kWh a year; an EPBB figure takes the place of the formula.
    ("SCE-1-15", pv(1, 1728), "pass"),
    ("SCE-1-15", pv(1, 1727), "fail"),
    ("SCE-1-15", pv(1, 1727, epbb_annual_kwh=1600), "pass"),
    ("SCE-1-15", pv(1, 1728, epbb_annual_kwh=1729), "fail"),
    ("SCE-2.1-02", joined(at("tariff.schedule", "NEM-ST"), at("customer.is_new_customer", True), at("application.date", "2023-04-14")), "pass"),
    ("SCE-2.1-02", joined(at("tariff.schedule", "NEM-ST"), at("customer.is_new_customer", True), at("application.date", "2023-04-15")), "fail"),
    ("SCE-3.1-05", joined(inverter(30, cec_listed=True), at("documents.smart_inverter_specs", "missing")), "not-applicable"),
    ("SCE-3.1-05", joined(inverter(30.1, cec_listed=True), at("documents.smart_inverter_specs", "missing")), "fail"),
    ("SCE-3.1-05", joined(inverter(5, cec_listed=False), at("documents.smart_inverter_specs", "have")), "pass"),
    ("SCE-3.2-05", tested("2026-11-01", "2026-11-11"), "pass"),
    ("SCE-3.2-05", tested("2026-11-01", "2026-11-10"), "fail"),
    ("SCE-4-07", screened(10), "pass"),
    ("SCE-4-07", screened(10.1), "fail"),
    ("SCE-4.2-02", on_transformer(15), "pass"),
    ("SCE-4.2-02", on_transformer(15.1), "fail"),
    ("SCE-4.3-03", phased(100, 60, 50), "pass"),
    ("SCE-4.3-03", phased(100, 60, 49), "fail"),
    ("SCE-4.3-03", phased(800, 760, 720), "pass"),
    ("SCE-4.3-03", phased(800, 760, 719), "fail"),
    ("SCE-4.3-03", joined(phased(100, 60, 10), at("service.delta_four_wire", True)), "not-applicable"),
    # The CEC's list proves the certificates where they are not recorded; a recorded "no" stands.
    ("SCE-5.1-05", inverter(5, ul1741_sb=True), "pass"),
    ("SCE-5.1-05", inverter(5, cec_listed=True), "pass"),
    ("SCE-5.1-05", inverter(5, cec_listed=True, ul1741_sb=False), "fail"),
    ("SCE-5.1-05", inverter(5, cec_listed=False), "unknown"),
    ("SCE-5.1-05", {"inverters": [{"nameplate_kw": 5, "qty": 1, "existing": True, "ul1741_sb": False}]}, "pass"),
    ("SCE-5.1-04", inverter(5, ul1741_sa=False, ul1741_sb=True), "pass"),
    ("SCE-5.1-04", inverter(5, ul1741_sa=False, ul1741_sb=False, cec_listed=True), "fail"),
    ("SCE-5.1-02", inverter(5, cec_listed=True), "pass"),
    ("SCE-5.1-03", inverter(5, ul1741=False), "fail"),
    # An outage wants SCE's message first; none booked wants nothing.
    ("SCE-5.3-30", outage(), "pass"),
    ("SCE-5.3-30", outage("2026-05-05"), "fail"),
    ("SCE-5.3-30", outage("2026-05-05", "2026-05-05"), "pass"),
    ("SCE-5.3-30", outage("2026-05-05", "2026-05-06"), "fail"),
    ("SCE-5.3-13", joined(LINE, at("photos.disconnect_lockable_open", 1)), "fail"),
    ("SCE-5.3-13", joined(LINE, at("photos.disconnect_lockable_open", 2)), "pass"),
    ("SCE-5.5.2-06", padlock(0.375), "pass"),
    ("SCE-5.5.2-06", padlock(0.37), "fail"),
    ("SCE-5.5.2-06", padlock(0.5, lockable=False), "fail"),
    ("SCE-5.5.3-07", joined(LINE, disconnect(distance_to_pcc_ft=10), at("ocpd.location", "in_disconnect")), "pass"),
    ("SCE-5.5.3-07", joined(LINE, disconnect(distance_to_pcc_ft=10.1), at("ocpd.location", "in_disconnect")), "fail"),
    ("SCE-5.5.3-07", joined(LINE, disconnect(distance_to_pcc_ft=30), at("ocpd", {"location": "separate", "distance_to_pcc_ft": 9})), "pass"),
    ("SCE-5.5.3-15", adapter(2), "pass"),
    ("SCE-5.5.3-15", adapter(1.9), "fail"),
    ("SCE-5.5.3-16", adapter(3), "pass"),
    ("SCE-5.5.3-16", adapter(3.1), "fail"),
    ("SCE-5.5.8-01", joined(at("project.max_export_kw", 999.9), at("remote_control.present", False)), "not-applicable"),
    ("SCE-5.5.8-01", joined(at("project.max_export_kw", 1000), at("remote_control.present", False)), "fail"),
    ("SCE-5.5.8-01", joined(at("project.max_export_kw", 1000), at("remote_control.present", True)), "pass"),
]


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    lines = "".join(json.dumps({"site": site, "today": TODAY}) + "\n" for _, site, _ in CASES)
    out = subprocess.run([program, str(source / "resources/packs/sce-nbt-2025-10.json")], input=lines, capture_output=True, text=True,
                         check=True).stdout.splitlines()
    assert len(out) == len(CASES), f"{len(out)} answers to {len(CASES)} questions"
    wrong = 0
    for (rule, site, wanted), line in zip(CASES, out):
        status = json.loads(line).get(rule)
        if status != wanted:
            wrong += 1
            print(f"{rule}: {status}, not {wanted}, on {json.dumps(site)}")
    print(f"{len(CASES)} cases, {wrong} wrong")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
