#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Modbus polls a second beside libmodbus and pymodbus, in the same run and of the same server; a paced serial line; what
recording costs. It judges nothing, since a figure says as much of the machine.

usage: modbus_speed.py BIN-FOLDER
"""
import json
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS, TIMES, COUNT = 7, 4000, 10
LINE_S, LINE_ROUNDS = 4, 3


def said(*arguments):
    return json.loads(subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, check=True).stdout)


def pymodbus(port):
    from pymodbus.client import ModbusTcpClient
    client = ModbusTcpClient("127.0.0.1", port=port)
    client.connect()
    start = time.monotonic()
    for _ in range(TIMES // 10):
        assert len(client.read_holding_registers(40000, COUNT, slave=1).registers) == COUNT
    took = (time.monotonic() - start) * 10
    client.close()
    return took


def over_tcp(programs, folder):
    """Median seconds of TIMES polls of one server by each, taking turns."""
    ours, libmodbus = programs / "modbus_speed", programs / "libmodbus_peer"
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    where = f"tcp:127.0.0.1:{port}"
    server = subprocess.Popen([str(libmodbus), "serve", where], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    times = {"ours": [], "recorded": [], "libmodbus": [], "pymodbus": []}
    try:
        server.stdout.readline()
        for turn in range(ROUNDS + 1):  # the first is not counted
            took = {"ours": said(ours, "poll", where, COUNT, TIMES)["seconds"],
                    "recorded": said(ours, "poll", where, COUNT, TIMES, f"{folder}/{turn}.pcap")["seconds"],
                    "libmodbus": said(libmodbus, "poll", where, COUNT, TIMES)["seconds"], "pymodbus": pymodbus(port)}
            for name, value in took.items():
                times[name] += [value] if turn else []
    finally:
        server.terminate()
        server.wait(10)
    return {name: statistics.median(values) for name, values in times.items()}


def over_a_line(programs, folder, count):
    """Median seconds of a poll of `count` registers at 9600 baud: plain, recorded, and what the line itself allows."""
    plain, recorded = [], []
    for turn in range(LINE_ROUNDS):
        plain.append(said(programs / "modbus_speed", "wire", count, LINE_S))
        recorded.append(said(programs / "modbus_speed", "wire", count, LINE_S, f"{folder}/line-{count}-{turn}.pcap"))
    return {"plain": statistics.median(one["each"] for one in plain), "recorded": statistics.median(one["each"] for one in recorded),
            "limit": plain[0]["limit"]}


def rows(programs):
    """(what, ours, peer, ratio, goal), as in whole_program.py."""
    with tempfile.TemporaryDirectory() as folder:
        tcp = over_tcp(programs, folder)
        line = {count: over_a_line(programs, folder, count) for count in (10, 125)}
    rate = {name: TIMES / seconds for name, seconds in tcp.items()}
    for peer, goal in (("libmodbus", "≥ 0.9"), ("pymodbus", "≥ 3")):
        yield f"Modbus TCP, {COUNT} registers, polls a second, of {peer}'s", f"{rate['ours']:.0f}", f"{rate[peer]:.0f}", rate["ours"] / rate[peer], goal
    for count, one in line.items():
        yield (f"Modbus RTU at 9600 baud, {count} registers, of the line's limit", f"{one['plain'] * 1e3:.2f} ms", f"{one['limit'] * 1e3:.2f} ms",
               one["limit"] / one["plain"], "≥ 0.97")
    for count, one in line.items():
        yield (f"the same {count} recorded, of the time without", f"{one['recorded'] * 1e3:.2f} ms", f"{one['plain'] * 1e3:.2f} ms",
               one["recorded"] / one["plain"], "< 1.02")
    cost = (tcp["recorded"] - tcp["ours"]) / TIMES
    yield "recording of a poll over TCP in this computer", f"{cost * 1e6:.1f} µs", f"{tcp['ours'] / TIMES * 1e6:.0f} µs", tcp["recorded"] / tcp["ours"], ""


if __name__ == "__main__":
    for what, ours, peer, ratio, goal in rows(pathlib.Path(sys.argv[1])):
        print(f"{what:65}{ours:>10}{peer:>10}{ratio:>8.3f}  {goal}")
