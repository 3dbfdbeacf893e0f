#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures this project promises, each beside a peer measured in the same run. It prints and never fails: what a
figure means on a machine is for a person to say.

usage: whole_program.py BUILD_DIR RESULTS_DIR DOCUMENT
    RESULTS_DIR: the JSON files that the single benchmarks left
    DOCUMENT: the table is also written there, between the lines <!-- figures --> and <!-- end of figures -->"""
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "ims"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "peers"))
import modbus_speed  # noqa: E402
import struct_decoder  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "pack"))
from expression_peer import Evaluator  # noqa: E402

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "drawings"))
import ezdxf_speed  # noqa: E402

RUNS = 9
JOBS = 10_000
FRAMES = 1_000_000
SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
build = pathlib.Path(sys.argv[1]).resolve()
results, document = pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve()
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", LC_ALL="C.UTF-8", TZ="UTC")
rows = []


def row(what, ours, peer, ratio, goal):
    rows.append((what, ours, peer, ratio, goal))


def run(*command):
    """Seconds and peak memory in MB of one run of a program."""
    start = time.perf_counter()
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def alternating(*commands):
    """Medians of (seconds, MB) for each command. They take turns, so that whatever else the machine does hits all."""
    measured = [[] for _ in commands]
    for command in commands:
        run(*command)  # once unmeasured: what matters here is the program, not the disk it comes from
    for _ in range(RUNS):
        for command, values in zip(commands, measured):
            values.append(run(*command))
    return [tuple(statistics.median(v) for v in zip(*values)) for values in measured]


def start(folder):
    environment["XDG_RUNTIME_DIR"] = str(folder)
    data = folder / "jobs"
    print(f"making {JOBS:,} jobs …", flush=True)
    run(build / "bin/benchmarks/benchmark_jobs", data, JOBS)
    print("starting the programs …", flush=True)
    (ours, our_mb), (peer, peer_mb) = alternating(
        (build / "bin/witnessmark", "--data-dir", data, "--quit-when-ready"),
        (build / "bin/benchmarks/benchmark_empty_window",))
    row(f"start to a list of {JOBS:,} jobs, of the time", f"{ours * 1e3:.0f} ms", f"{peer * 1e3:.0f} ms", ours / peer, "≤ 5")
    row("its peak memory", f"{our_mb:.0f} MB", f"{peer_mb:.0f} MB", our_mb / peer_mb, "≤ 2.5")
    said = subprocess.run([str(build / "bin/witnessmark"), "--data-dir", str(data), "--measure-scrolling", "10"],
                          capture_output=True, text=True, env=environment, timeout=120)
    found = json.loads(said.stdout.splitlines()[-1])
    row(f"scrolling {found['jobs']:,} jobs, frames a second", f"{found['frames_per_second']:.0f}", "", None, "")
    row("the longest time between two of them", f"{found['longest_ms']:.0f} ms", "", None, "≤ 50 ms")
    row("the window at rest, share of a core", f"{found['idle_cpu_percent']:.2f} %", "", None, "0 %")


def decode(folder):
    print("decoding …", flush=True)
    file = folder / "meter.bin"
    file.write_bytes(b"".join(map(struct_decoder.frame, range(FRAMES))))
    (ours, _), (peer, _) = alternating((build / "bin/witnessmarkctl", "ims", "decode", file),
                                       (sys.executable, struct_decoder.__file__, file))
    row(f"ims decode, {FRAMES / 1e6:.0f} million frames, of the time", f"{ours * 1e3:.0f} ms", f"{peer * 1e3:.0f} ms",
        ours / peer, "")
    data = file.read_bytes()[:12 * 100_000]
    seconds = []
    for _ in range(5):
        begin = time.perf_counter()
        struct_decoder.decode(data)
        seconds.append(time.perf_counter() - begin)
    python = 100_000 / statistics.median(seconds)
    found = benchmark("ims", "findAndDecode")
    if found:
        rate = found["items_per_second"]
        row("frames found and decoded a second, of the rate", f"{rate / 1e6:.1f} M", f"{python / 1e6:.2f} M", rate / python, "≥ 100")
    offline = benchmark("ims", "decodeFile")
    if offline:
        rate = offline["items_per_second"]
        row("the same, with the decision which are real", f"{rate / 1e6:.1f} M", f"{python / 1e6:.2f} M", rate / python, "")
    line = benchmark("ims", "receiveBytes")
    if line:
        row("share of a core for a line of 9600 baud", f"{96000 / line['bytes_per_second']:.4f} %", "", None, "0.1 %")


def python_sites():
    """Sites a second that the independent evaluator holds against every handbook, on one core."""
    schema = json.loads((SOURCE / "resources/schemas/site-model.schema.json").read_text("utf-8"))
    formulas = {d["name"]: d["formula"] for d in schema["x-derived"]}
    packs = [json.loads(p.read_text("utf-8")) for p in sorted((SOURCE / "resources/packs").glob("*.json"))]
    packs = [p for p in packs if p["sort"] == "utility"]
    sites = [json.loads(p.read_text("utf-8")) for p in sorted((SOURCE / "tests/data/sites").glob("*.json"))]

    def once():
        for site in sites:
            for pack in packs:
                evaluator = Evaluator(site, "2026-11-05", formulas, pack.get("tables"))
                for rule in pack["rules"]:
                    if "applies" not in rule or evaluator.evaluate(rule["applies"]) is True:
                        if "require" in rule:
                            evaluator.evaluate(rule["require"])

    once()  # what it parses it keeps, as ours does
    begin, held = time.process_time(), 0
    while time.process_time() - begin < 2:
        once()
        held += len(sites)
    return held / (time.process_time() - begin)


def rules(folder):
    print("holding sites against the handbooks …", flush=True)
    site = SOURCE / "tests/data/sites/residential-load-side-collar-sce.json"
    # `check` ends with 1 where a rule is open; the exit status is no matter here.
    ours, _ = alternating(("/bin/sh", "-c", f'"{build}/bin/witnessmarkctl" check "{site}" --json; true'))[0]
    row("witnessmarkctl check, one site, from start to end", f"{ours * 1e3:.0f} ms", "", None, "")
    single("rules", "a site against both handbooks", "checkSite", "< 10 ms", "cpu_time")
    single("rules", "one changed fact, read by few rules", "changeFact/distance", "< 1 ms", "cpu_time")
    single("rules", "one changed fact, read by very many", "changeFact/method", "< 1 ms", "cpu_time")
    single("rules", "a handbook read and checked", "loadPack", "< 50 ms", "cpu_time")
    single("rules", "the vocabulary read, once a program", "loadVocabulary", "", "cpu_time")
    many = benchmark("rules", "checkManySites")
    if many:
        # Processor time on both sides: what else the machine does falls on nobody.
        rate = 10_000 / (many["cpu_time"] * {"ms": 1e-3, "s": 1}[many["time_unit"]])
        python = statistics.median(python_sites() for _ in range(3))
        row("sites a second and core, 10,000 on every core", f"{rate:.0f}", f"{python:.1f}", rate / python, "≥ 50")


def stream(folder):
    """The window on the bench while four simulated devices stream: frames drawn a second."""
    environment["XDG_RUNTIME_DIR"] = str(folder)
    simulators, links = [], []
    try:
        for number in range(4):
            kind = ["ims"] if number == 3 else ["collar", "--serial", f"SIM-000000{number}"]
            speed = ["--speed", "1000"] if number == 3 else []
            path = folder / f"device{number}"
            simulators.append(subprocess.Popen([str(build / "bin/witnessmark-sim"), *kind, "--pty", str(path), *speed],
                                               stdout=subprocess.PIPE, text=True, env=environment))
            simulators[-1].stdout.readline()  # it is ready
            links += ["--bench", ("listen:" if number == 3 else "") + f"serial:{path}"]
        said = subprocess.run([str(build / "bin/witnessmark"), "--data-dir", str(folder / "bench"), *links, "--measure-bench",
                               "10"], capture_output=True, text=True, env=environment, timeout=120)
        found = json.loads(said.stdout.splitlines()[-1])
    finally:
        for simulator in simulators:
            simulator.kill()
            simulator.wait()
    row(f"frames a second while {found['devices']} devices stream ({found['messages_per_second']:.0f} messages a second)",
        f"{found['frames_per_second']:.0f}", "", None, "60")
    row("the longest time between two of them", f"{found['longest_ms']:.0f} ms", "", None, "")


def modbus(_):
    print("polling …", flush=True)
    for one in modbus_speed.rows(build / "bin/tests"):
        row(*one)


def dxf(folder):
    print("drawing …", flush=True)
    file = folder / "drawing.dxf"
    subprocess.run([build / "bin/benchmarks/bench_drawings", "--write-dxf", file], check=True, env=environment)
    peer, entities = min(ezdxf_speed.seconds(file) for _ in range(5))
    ours = benchmark("drawings", "dxf")
    if ours:
        taken = milliseconds(ours, "cpu_time")  # of both: neither waits for anything but a core
        row(f"DXF of {entities:,} entities, times faster than ezdxf", f"{taken:.3g} ms", f"{peer * 1e3:.0f} ms",
            peer * 1e3 / taken, "≥ 10")


def benchmark(program, name):
    """The median over the repetitions of one benchmark, or nothing when it was not run."""
    try:
        found = json.loads((results / f"{program}.json").read_text())["benchmarks"]
    except (OSError, ValueError):
        return None
    return next((b for b in found if b.get("aggregate_name") == "median" and
                 (b["run_name"].split("/")[0] == name or b["run_name"] == name)), None)


def milliseconds(entry, key="real_time"):
    return entry[key] * {"ns": 1e-6, "us": 1e-3, "ms": 1, "s": 1e3}[entry["time_unit"]]


def pair(program, what, ours, peer, goal, rates):
    """rates: the ratio of how many a second instead of how long each takes."""
    a, b = benchmark(program, ours), benchmark(program, peer)
    if a and b:
        a, b = milliseconds(a), milliseconds(b)
        row(what, f"{a:.3g} ms", f"{b:.3g} ms", b / a if rates else a / b, goal)


def single(program, what, name, goal, key="real_time"):
    entry = benchmark(program, name)
    if entry:
        row(what, f"{milliseconds(entry, key):.3g} ms", "", None, goal)


with tempfile.TemporaryDirectory(prefix="wm-benchmark-") as scratch:
    for part in (start, decode, rules, stream, modbus, dxf):
        try:
            part(pathlib.Path(scratch))
        except (OSError, RuntimeError, ValueError, IndexError, subprocess.SubprocessError) as fault:
            print(f"{part.__name__}: {fault}", file=sys.stderr)
scan = benchmark("inverter", "scanPaced")
if scan:
    row("an inverter with 701-712 read at 9600 baud, of the wire's time", f"{milliseconds(scan):.0f} ms",
        f"{scan['wire_seconds'] * 1e3:.0f} ms", scan["times_wire"], "≤ 1.2")
pair("record", "one entry saved, of a bare FULL commit's rate", "append", "bareCommit", "≥ 0.7", True)
pair("record", "500,000 readings, of the C API's rate", "readings", "readingsThroughTheCApi", "≥ 0.85", True)
single("record", "opening a job of 5,000 entries", "openJobOf5000", "< 100 ms")
single("record", f"reading the list of {JOBS:,} jobs", "listOf10000Jobs", "")
single("drawings", "the same drawing as SVG", "svg", "", "cpu_time")
single("drawings", "the same drawing as PDF", "pdf", "", "cpu_time")
single("drawings", "a whole sheet painted at 1280 x 800", "screen", "", "cpu_time")
for what, name in (("of a meter collar", "diagram/collar"), ("of an adapter", "diagram/adapter"),
                   ("of a line side connection", "diagram/lineSide"), ("of storage with a generation meter", "diagram/storage"),
                   ("of a three-phase service", "diagram/commercial")):
    single("compose_drawings", f"a single-line diagram {what} from its site", name, "< 20 ms", "cpu_time")
single("compose_drawings", "a plot plan from its site", "plan/collar", "", "cpu_time")
pair("documents", "sealed packet with 30 photos, of a bare writer's time", "sealedPacket", "bareWriter", "≤ 1.5", False)

about = f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; offscreen, software renderer; medians; {time.strftime('%Y-%m-%d')}"
table = [(what, ours, peer, "" if ratio is None else format(ratio, ".2f" if ratio < 100 else ".0f"), goal) for what, ours, peer, ratio, goal in rows]
print(f"\n{about}\n{'':72}{'ours':>12}{'peer':>12}{'ratio':>9}{'goal':>11}")
for what, ours, peer, ratio, goal in table:
    print(f"{what:72}{ours:>12}{peer:>12}{ratio:>9}{goal:>11}")

text = document.read_text(encoding="utf-8")
begin, end = "<!-- figures -->\n", "<!-- end of figures -->\n"
before, rest = text.split(begin, 1)
lines = [about, "", "| | ours | peer | ratio | goal |", "|---|--:|--:|--:|--:|", *("| " + " | ".join(one) + " |" for one in table)]
document.write_text(before + begin + "\n".join(lines) + "\n" + end + rest.split(end, 1)[1], encoding="utf-8")
