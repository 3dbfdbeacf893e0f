#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both sides of the thresholds of SCE's handbook, and what the reading of the handbook changed: a fragment of a site, a rule, and
the status the program has to give.

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


def storage(kw, units=1, **facts):
    groups = [{"coupling": "ac", "qty": units, "max_continuous_discharge_kw": kw}]
    return {"storage": {"present": True, "groups": groups, **facts}}


def by_discharge(kw):
    groups = [{"coupling": "dc", "max_continuous_discharge_kw": kw, "inverter_nameplate_kw": 12, "datasheets_provided": True}]
    return {"storage": {"present": True, "groups": groups, "uses_discharge_sizing_option": True}}


def non_import(**facts):
    return joined(storage(10, metering_option="non_import", nameplate_kw=10), {"non_import": {"type": 1, **facts}})


def ngom(**facts):
    return {"ngom": {"present": True, **facts}}


def socket(volts):
    seen = {"adjacent_to_ngom": False, "line_of_sight_to_ngom": True, "adjacency_to_ngom_impossible": True}
    return joined(ngom(socket_voltage_v=volts), {"disconnects": [{"role": "ngom_grid_side", **seen}]})


def behind_gma(**facts):
    return joined(GMA, {"inverters": [{"behind_gma": True, "qty": 1, **facts}]})


def fused(amps, location):
    return joined(GMA, disconnect(fuse_a=amps), at("ocpd.location", location), at("drawings.sld.shows.fuse_size", True))


def apart(feet):
    return joined(GMA, at("ocpd", {"location": "separate", "distance_to_meter_ft": feet}))


def network(function, **facts):
    return joined(at("service", {"grid_type": "secondary_network", "transformer_kva": 500}), inverter(100),
                  {"relays": [{"function": function, **facts}]})


def shop(method, *disconnects):
    return joined(at("poi.method", method), at("premises.sector", "commercial"), at("service.nominal_v", 240),
                  at("documents.variance_request", "missing"), at("variance.approved", False),
                  {"disconnects": [{"role": "ac_disconnect", **one} for one in disconnects]})


def granted(what, *disconnects):
    """A site with a variance, granted for `what`; None: nobody recorded for what. Three switches isolate it."""
    words = {} if what is None else {"granted_for": what}
    return joined({"variance": {"requested": True, "approved": True, **words}}, at("poi.method", "load_side"),
                  at("premises.sector", "commercial"), at("service.nominal_v", 240), at("isolation.devices_to_isolate_all", 3),
                  at("isolation.added_on_existing_disconnect", False), {"disconnects": [{"role": "ac_disconnect", **one} for one in disconnects]})


def asked_and_running(asked, given):
    words = {**({} if asked is None else {"requested_for": asked}), **({} if given is None else {"granted_for": given})}
    return joined({"variance": {"requested": True, "approved": True, **words}}, at("process.pto_issued", True))


FAR = {"distance_to_pcc_ft": 62}
NAMED = {"variance_granted_for": ["over_50_ft"]}
OUTSIDE = {"room_position": "elsewhere"}
SELF_CONTAINED = joined(at("meter.self_contained", True), at("panel.main_breaker_present", False))
BY_CTS = joined(at("meter.self_contained", False), at("meter.in_electrical_room", True), at("service.level", "secondary"),
                at("project.existing_generation", True))
IN_SIGHT = {"adjacent_to_pcc": False, "line_of_sight_to_pcc": True}
ADJACENT = {"adjacent_to_pcc": True, "line_of_sight_to_pcc": False}
HIDDEN = {"adjacent_to_pcc": False, "line_of_sight_to_pcc": False}

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
    ("SCE-6.2-08", storage(10, metering_option="estimation"), "not-applicable"),
    ("SCE-6.2-08", storage(10.1, metering_option="estimation"), "fail"),
    # The figures of a group are those of all its units together: how many they are changes nothing.
    ("SCE-6.2-08", storage(10, 2, metering_option="estimation"), "not-applicable"),
    ("SCE-6.2-08", storage(10.1, 2, metering_option="estimation"), "fail"),
    ("SCE-6.5-08", at("pcs", {"present": True, "open_loop_response_s": 10}), "pass"),
    ("SCE-6.5-08", at("pcs", {"present": True, "open_loop_response_s": 10.1}), "fail"),
    ("SCE-6.6-04", non_import(continuous_import_kw=0.1), "pass"),
    ("SCE-6.6-04", non_import(continuous_import_kw=0.11), "unknown"),
    ("SCE-6.6-04", non_import(continuous_import_kw=0.11, utility_approved_import_kw=0.1), "fail"),
    ("SCE-6.6-04", non_import(continuous_import_kw=0.11, utility_approved_import_kw=0.11), "pass"),
    ("SCE-6.6-05", non_import(temporary_import_kw=0.5), "pass"),
    ("SCE-6.6-05", non_import(temporary_import_kw=0.51), "fail"),
    ("SCE-6.6-06", non_import(temporary_import_s=10), "pass"),
    ("SCE-6.6-06", non_import(temporary_import_s=10.1), "fail"),
    ("SCE-6.7-02", by_discharge(10), "pass"),
    ("SCE-6.7-02", by_discharge(10.1), "fail"),
    # A line-side NGOM wants a fused disconnect that is there.
    ("SCE-7.2.1-08", joined(LINE, ngom(), {"disconnects": []}), "fail"),
    ("SCE-7.2.1-08", joined(LINE, ngom(), disconnect(fused=True, adjacent_to_pcc=False, distance_to_pcc_ft=10)), "pass"),
    ("SCE-7.2.1-08", joined(LINE, ngom(), disconnect(fused=True, adjacent_to_pcc=False, distance_to_pcc_ft=10.1)), "fail"),
    ("SCE-7.2.1-08", joined(LINE, ngom(), disconnect(fused=False, adjacent_to_pcc=True)), "fail"),
    ("SCE-7.2.2-13", socket(600), "not-applicable"),
    ("SCE-7.2.2-13", socket(600.1), "fail"),
    ("SCE-7.2.2-14", socket(600), "pass"),
    ("SCE-7.2.2-14", socket(600.1), "not-applicable"),
    ("SCE-8.1-07", behind_gma(nameplate_a=65), "pass"),
    ("SCE-8.1-07", behind_gma(nameplate_a=65.1), "fail"),
    ("SCE-8.1-08", joined(at("service.nominal_v", 240), behind_gma(nameplate_kw=15.6)), "pass"),
    ("SCE-8.1-08", joined(at("service.nominal_v", 240), behind_gma(nameplate_kw=15.7)), "fail"),
    ("SCE-8.1-08", joined(at("service.nominal_v", 120), behind_gma(nameplate_kw=15.7)), "not-applicable"),
    *((rule, joined(at("service.nominal_v", volts), behind_gma(nameplate_kw=kw)), status)  # 208 V, or a slip of the pen
      for rule in ("SCE-8.1-08", "SCE-8.2-03") for volts in (121, 204, 208, 242, 480) for kw, status in ((15.6, "pass"), (15.7, "fail"))),
    ("SCE-8.1-08", behind_gma(nameplate_kw=15.6), "unknown"),
    ("SCE-8.1-09", fused(65, "in_disconnect"), "pass"),
    ("SCE-8.1-09", fused(70, "in_disconnect"), "fail"),
    ("SCE-8.1.2-02", joined(GMA, at("panel.rating_a", 200)), "pass"),
    ("SCE-8.1.2-02", joined(GMA, at("panel.rating_a", 201)), "fail"),
    # With a separate overcurrent device the disconnect has no fuses.
    ("SCE-8.2.1-05", fused(0, "in_disconnect"), "fail"),
    ("SCE-8.2.1-05", fused(0, "separate"), "pass"),
    ("SCE-8.2.3-10", apart(2), "pass"),
    ("SCE-8.2.3-10", apart(1.9), "fail"),
    ("SCE-8.2.3-10", apart(3), "pass"),
    ("SCE-8.2.3-10", apart(3.1), "fail"),
    ("SCE-9.1-09", at("protection.reconnect_delay_s", 15), "pass"),
    ("SCE-9.1-09", at("protection.reconnect_delay_s", 14.9), "fail"),
    ("SCE-9.1-11", at("protection.island_trip_s", 2), "pass"),
    ("SCE-9.1-11", at("protection.island_trip_s", 2.1), "fail"),
    ("SCE-9.2-03", inverter(30, ul1741=False, cec_listed=False), "fail"),
    ("SCE-9.2-03", inverter(30.1, ul1741=False, cec_listed=False), "not-applicable"),
    ("SCE-9.4-04", network("under_power", setpoint_kw=5), "pass"),
    ("SCE-9.4-04", network("under_power", setpoint_kw=4.9), "fail"),
    ("SCE-9.4-05", network("under_power", delay_s=2), "pass"),
    ("SCE-9.4-05", network("under_power", delay_s=2.1), "fail"),
    ("SCE-9.4-07", network("reverse_power", setpoint_kw=0.5), "pass"),
    ("SCE-9.4-07", network("reverse_power", setpoint_kw=0.51), "fail"),
    ("SCE-9.5-02", joined({"inverters": [{"nameplate_kva": 999.9, "qty": 1}]}, at("telemetry.equipment_present", False)), "not-applicable"),
    ("SCE-9.5-02", joined({"inverters": [{"nameplate_kva": 1000, "qty": 1}]}, at("telemetry.equipment_present", False)), "fail"),
    # One and the same disconnect has to be neither adjacent nor in sight; on the line side sight does not help.
    ("SCE-10.2-05", shop("load_side", IN_SIGHT, ADJACENT), "not-applicable"),
    ("SCE-10.2-05", shop("load_side", IN_SIGHT, HIDDEN), "fail"),
    ("SCE-10.2-05", shop("line_side", IN_SIGHT), "fail"),
    ("SCE-10.2-05", shop("line_side", ADJACENT), "not-applicable"),
    ("SCE-10.2-06", shop("load_side", {"distance_to_pcc_ft": 50}), "pass"),
    ("SCE-10.2-06", shop("load_side", {"distance_to_pcc_ft": 50.1}), "fail"),
    # A variance cures what it was granted for and nothing else; granted for nobody knows what it cures nothing and is asked.
    ("SCE-10.2-06", granted(["over_50_ft"], FAR), "pass"),
    ("SCE-10.2-06", granted(["single_disconnect", "adjacent_or_in_sight"], FAR), "fail"),
    ("SCE-10.2-06", granted(None, FAR), "unknown"),
    ("SCE-10.2-06", granted(None, {"distance_to_pcc_ft": 50}), "pass"),
    # Where nobody recorded a variance there is none: too far is not met, not unknown.
    ("SCE-10.2-06", {k: v for k, v in granted(None, FAR).items() if k != "variance"}, "fail"),
    # Of two disconnects the answer may name one; the other one is not covered by it.
    ("SCE-10.2-06", granted(["over_50_ft"], FAR, FAR), "unknown"),
    ("SCE-10.2-06", granted(["over_50_ft"], {**FAR, **NAMED}, {**FAR, "variance_granted_for": []}), "fail"),
    ("SCE-10.2-06", granted(["over_50_ft"], {**FAR, **NAMED}, {**FAR, "variance_granted_for": ["metering_room"]}), "fail"),
    ("SCE-10.2-06", granted(["over_50_ft"], {**FAR, **NAMED}, {**FAR, **NAMED}), "pass"),
    ("SCE-10.2-06", granted(["over_50_ft"], {**FAR, **NAMED}, {"distance_to_pcc_ft": 50}), "pass"),
    ("SCE-10.2-06", granted(["metering_room"], {**FAR, **NAMED}, {**FAR, **NAMED}), "fail"),
    ("SCE-5.5-01", granted(["over_50_ft"], FAR), "fail"),
    ("SCE-5.5-01", granted(["single_disconnect"], FAR), "pass"),
    ("SCE-5.5-01", granted(None, FAR), "unknown"),
    ("SCE-5.5.4-11", joined(SELF_CONTAINED, granted(["over_50_ft"], HIDDEN)), "fail"),
    ("SCE-5.5.4-11", joined(SELF_CONTAINED, granted(["adjacent_or_in_sight"], HIDDEN)), "pass"),
    ("SCE-5.5.4-11", joined(SELF_CONTAINED, granted(["adjacent_or_in_sight"], {**HIDDEN, "variance_granted_for": ["adjacent_or_in_sight"]}, {**HIDDEN, "variance_granted_for": []})), "fail"),
    ("SCE-5.5.4-11", joined(SELF_CONTAINED, granted(None, HIDDEN)), "unknown"),
    ("SCE-5.5.5-03", joined(BY_CTS, granted(["existing_disconnect"], FAR)), "fail"),
    ("SCE-5.5.5-03", joined(BY_CTS, granted(["single_disconnect"], FAR)), "pass"),
    ("SCE-5.5.5-04", joined(BY_CTS, granted(["single_disconnect"], FAR)), "fail"),
    ("SCE-5.5.5-04", joined(BY_CTS, granted(["existing_disconnect"], FAR)), "pass"),
    ("SCE-5.5.5-04", joined(BY_CTS, granted(None, FAR)), "unknown"),
    ("SCE-5.5.5-07", joined(BY_CTS, granted(["metering_room"], HIDDEN)), "fail"),
    ("SCE-5.5.5-07", joined(BY_CTS, granted(["adjacent_or_in_sight"], HIDDEN)), "pass"),
    ("SCE-5.5.5-07", joined(BY_CTS, granted(["adjacent_or_in_sight"], {**HIDDEN, "variance_granted_for": ["adjacent_or_in_sight"]}, {**HIDDEN, "variance_granted_for": []})), "fail"),
    ("SCE-5.5.5-09", joined(BY_CTS, granted(["adjacent_or_in_sight"], OUTSIDE)), "fail"),
    ("SCE-5.5.5-09", joined(BY_CTS, granted(["metering_room"], OUTSIDE)), "pass"),
    ("SCE-5.5.5-09", joined(BY_CTS, granted(["metering_room"], {**OUTSIDE, "variance_granted_for": ["metering_room"]}, {**OUTSIDE, "variance_granted_for": []})), "fail"),
    ("SCE-5.5.5-09", joined(BY_CTS, granted(None, OUTSIDE)), "unknown"),
    # What was granted covers what was asked for before anything runs.
    ("SCE-10.2-10", asked_and_running(["over_50_ft"], ["over_50_ft"]), "pass"),
    ("SCE-10.2-10", asked_and_running(["over_50_ft", "single_disconnect"], ["over_50_ft"]), "fail"),
    ("SCE-10.2-10", asked_and_running(["over_50_ft"], None), "unknown"),
    ("SCE-10.2-10", asked_and_running(None, ["over_50_ft"]), "unknown"),
    ("SCE-10.2-08", joined(GMA, at("variance", {"requested": False, "approved": False})), "pass"),
    ("SCE-10.2-08", joined(GMA, at("variance.approved", True), at("variance.requested", True)), "fail"),
    ("SCE-AppF-19", joined(LINE, at("photos.completed_grid_side", 1)), "fail"),
    ("SCE-AppF-19", joined(LINE, at("photos.completed_grid_side", 2)), "pass"),
    ("SCE-AppG-40", ngom(panel_type="ct_rated", euserc_drawing="313", panel_rating_a=400), "pass"),
    ("SCE-AppG-40", ngom(panel_type="ct_rated", euserc_drawing="313", panel_rating_a=401), "fail"),
    ("SCE-AppH-08", joined(ngom(), at("signage.font_height_in", 0.375)), "pass"),
    ("SCE-AppH-08", joined(ngom(), at("signage.font_height_in", 0.37)), "fail"),
    ("SCE-AppH-09", joined(ngom(), at("signage.font_height_in", 1)), "pass"),
    ("SCE-AppH-09", joined(ngom(), at("signage.font_height_in", 1.1)), "fail"),
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
