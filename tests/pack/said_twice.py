# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts of a site that say the same thing twice and differ, found apart from the program: from the same table
(resources/schemas/said-twice.json), and the sums it does not hold."""
import copy
import json
import math
import pathlib
import re

TABLE = json.loads((pathlib.Path(__file__).resolve().parents[2] / "resources/schemas/said-twice.json").read_text("utf-8"))["pairs"]


def steps(path):
    """("pv_arrays", None, "qty") of "pv_arrays[].qty"; None is any element."""
    return tuple(None if s == "[]" else s for s in re.findall(r"\[\]|[^.\[\]]+", path))


def found(node, path, at=()):
    """Every recorded value at a generic path, with the steps to it."""
    if not path:
        if node is not None:
            yield at, node
    elif path[0] is None:
        for number, element in enumerate(node if isinstance(node, list) else []):
            yield from found(element, path[1:], at + (number,))
    elif isinstance(node, dict) and path[0] in node:
        yield from found(node[path[0]], path[1:], at + (path[0],))


def same_elements(first, second):
    """Two places agree on the elements of the lists they both go through."""
    for a, b in zip(first, second):
        if a != b:
            return not (isinstance(a, int) and isinstance(b, int))
    return True


def number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_so(value, wanted):
    if wanted == "none":
        return value == []
    if wanted == "some":
        return value.strip() != "" if isinstance(value, str) else value > 0 if number(value) else bool(value)
    if isinstance(wanted, bool):
        return value is wanted
    (sort, against), = wanted.items()
    return {"above": lambda: number(value) and value > against, "below": lambda: number(value) and value < against,
            "holds": lambda: isinstance(value, list) and against[0] in value, "in": lambda: value in against,
            "not_in": lambda: value not in against}[sort]()


def differ(pair, one, other):
    if "other" in pair:
        return is_so(one, pair["is"]) and is_so(other, pair["while"])
    if "counts" in pair:
        return number(one) and isinstance(other, list) and len(other) > one
    if not (number(one) and number(other)):
        return False
    if "over" in pair:
        return one > other * (1 + pair.get("slack_pct", 0) / 100) + 1e-9
    return abs(one - other) > 1e-9


def pairs_in(site):
    for pair in TABLE:
        second = steps(next(pair[k] for k in ("other", "over", "differs", "counts") if k in pair))

        def so(condition, place):
            return any(is_so(v, condition[1]) for at, v in found(site, steps(condition[0])) if same_elements(place, at))

        for one_at, one in found(site, steps(pair["one"])):
            for other_at, other in found(site, second):
                place = other_at if any(isinstance(s, int) for s in other_at) else one_at
                if same_elements(one_at, other_at) and differ(pair, one, other) and \
                        all(so(c, place) for c in pair.get("when", [])) and \
                        not ("unless" in pair and so(pair["unless"], place)):
                    yield one_at, other_at


def sums_in(site):
    for i, array in enumerate(site.get("pv_arrays", [])):
        strings = array.get("strings", [])
        if number(array.get("qty")) and strings and all(number(s.get("qty")) and number(s.get("modules_in_series")) for s in strings):
            if sum(s["qty"] * s["modules_in_series"] for s in strings) != array["qty"]:
                yield ("pv_arrays", i, "qty"), ("pv_arrays", i, "strings")
    storage = site.get("storage", {})
    energies = [g.get("energy_kwh") for g in storage.get("groups", [])]
    if energies and all(map(number, energies)) and number(storage.get("energy_kwh")):
        units = sum(g["energy_kwh"] * max(1, g.get("qty") if number(g.get("qty")) else 0) for g in storage["groups"])
        whole = storage["energy_kwh"]
        if all(abs(total - whole) > 0.01 * max(total, whole) for total in (sum(energies), units)):
            yield ("storage", "energy_kwh"), ("storage", "groups")
    for i, inverter in enumerate(site.get("inverters", [])):
        kw, volts, three = inverter.get("nameplate_kw"), inverter.get("voltage_v"), inverter.get("phases") == 3
        # A plate for 208 and 240 V gives its power at 240; of three phases the volts to the neutral may be what is recorded.
        volts = {208: 240, **({120: 208, 277: 480} if three else {})}.get(volts, volts)
        for name in ("nameplate_a", "continuous_a"):
            if all(map(number, (kw, volts, inverter.get(name)))) and "phases" in inverter:
                carried = volts * inverter[name] * (math.sqrt(3) if three else 1) / 1000
                apparent = max(kw, inverter["nameplate_kva"] if number(inverter.get("nameplate_kva")) else 0)
                if kw > carried * 1.05 or carried > apparent * 1.5:
                    yield ("inverters", i, "nameplate_kw"), ("inverters", i, name)
    yield from volts_in(site)
    yield from plates_in(site)


def alike(volts, nominal):
    return abs(volts - nominal) <= nominal / 10 + 1e-9


def volts_in(site):
    service = site.get("service", {})
    nominal, label, wired = service.get("nominal_v"), service.get("voltage_label", ""), service.get("configuration")
    if not number(nominal):
        return
    if "," not in label and "k" not in label.lower():
        labelled = max(map(float, re.findall(r"[0-9]+(?:\.[0-9]+)?", label)), default=0)
        if labelled >= 100 and not alike(nominal, labelled):
            yield ("service", "nominal_v"), ("service", "voltage_label")
    if not 0 < nominal <= 600 or site.get("transformers"):
        return
    taps = [nominal]
    if wired in ("split_phase_3w", "3ph_4w_grounded_delta") or \
            (not wired and service.get("phases") != 3 and "277" not in label):
        taps.append(nominal / 2)
    if wired in (None, "", "3ph_4w_wye", "network_1ph_3w"):
        taps.append(nominal / math.sqrt(3))
    if alike(nominal, 208) or alike(nominal, 240):
        taps += [208, 240]
    for i, inverter in enumerate(site.get("inverters", [])):
        volts = inverter.get("voltage_v")
        if number(volts) and volts > 0 and not any(alike(volts, tap) for tap in taps):
            yield ("service", "nominal_v"), ("inverters", i, "voltage_v")


def plates_in(site):
    limits = [(inverter["id"], i, inverter) for i, inverter in enumerate(site.get("inverters", [])) if inverter.get("id")]

    def over(known_as, value, at, most):
        for name, i, inverter in limits:
            if name == known_as and number(value) and number(inverter.get(most)) and value > inverter[most]:
                yield at, ("inverters", i, most)

    for a, array in enumerate(site.get("pv_arrays", [])):
        for s, string in enumerate(array.get("strings", [])):
            yield from over(array.get("inverter_id"), string.get("voc_v"), ("pv_arrays", a, "strings", s, "voc_v"), "max_dc_v")
    panels = [(("panel",), site.get("panel", {}))]
    panels += [(("combiner_panels", i), panel) for i, panel in enumerate(site.get("combiner_panels", []))]
    for at, panel in panels:
        for b, breaker in enumerate(panel.get("breakers", [])):
            yield from over(breaker.get("feeds_id"), breaker.get("rating_a"), at + ("breakers", b, "rating_a"), "max_ocpd_a")


def more_devices(site):
    """One device that separates everything, and two AC disconnects."""
    most = site.get("isolation", {}).get("devices_to_isolate_all")
    main = [i for i, d in enumerate(site.get("disconnects", [])) if d.get("role") == "ac_disconnect"]
    if number(most) and len(main) > max(1, most):
        yield *(("disconnects", i, "role") for i in main), ("isolation", "devices_to_isolate_all")


def same_ids(site):
    for name, elements in site.items():
        ids = [e.get("id") for e in elements if isinstance(e, dict)] if isinstance(elements, list) else []
        for known_as in {i for i in ids if i}:
            if ids.count(known_as) > 1:
                yield tuple((name, i, "id") for i, one in enumerate(ids) if one == known_as)


DONE = """application.submitted application.deemed_complete project.pv_installed collar.shipped collar.commissioned
    process.pre_application_request process.pre_application_fee_paid process.preliminary_result
    process.line_diagram_approval process.inverter_test process.self_certification process.construction_start
    process.customer_construction_complete process.utility_construction_complete process.net_meter_order
    process.design_approval process.pending_applicant_construction process.ahj_inspection_passed
    process.utility_inspection_passed costs.estimate_received appeal.sent commissioning.procedure commissioning.engineer_return
    letters.line_side.signature drawings.sld.pe_signed""".split()
DONE = [path + "_date" for path in DONE] + ["outage.end_actual_datetime"]
PLANNED = ["application.date", "meter.utility_visit_date", "process.field_test_date", "commissioning.test_date",
           "process.outage_scheduled_date", "process.parallel_test_date", "process.final_review_date",
           "outage.start_datetime", "outage.end_datetime"]


def days_to_come(site, today):
    """What was done on a day that is still to come, and what is planned more than two years ahead."""
    if not today:
        return
    ahead = f"{int(today[:4]) + 2}{today[4:]}"
    for paths, last in ((DONE, today), (PLANNED, "%s-02-28" % ahead[:4] if ahead[5:] == "02-29" else ahead)):
        for path in paths:
            for at, day in found(site, steps(path)):
                if isinstance(day, str) and day[:10] > last:
                    yield (at,)


def doubted(site, today=None):
    """The places no rule may count; of an element of a plain list the list."""
    places = set()
    for both in [*pairs_in(site), *sums_in(site), *more_devices(site), *same_ids(site), *days_to_come(site, today)]:
        places |= {at[:-1] if isinstance(at[-1], int) else at for at in both}
    return places


def without_doubts(site, unknown, today=None):
    """A copy in which `unknown` stands at every place that is not counted."""
    places = doubted(site, today)
    if not places:
        return site
    site = copy.deepcopy(site)
    for place in sorted(places, key=len, reverse=True):
        node = site
        for step in place[:-1]:
            node = node[step]
        node[place[-1]] = unknown
    return site
