#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Modbus polls a second beside libmodbus and pymodbus, in the same run and of the same server; a paced serial line; what
recording costs. Prints a table; it judges nothing, since a figure says as much of the machine.

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

BIN = pathlib.Path(sys.argv[1])
OURS, LIBMODBUS = BIN / "modbus_speed", BIN / "libmodbus_peer"
ROUNDS, TIMES, COUNT = 7, 4000, 10


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


def main():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen([str(LIBMODBUS), "serve", f"tcp:127.0.0.1:{port}"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    server.stdout.readline()
    where = f"tcp:127.0.0.1:{port}"
    times = {"ours": [], "recorded": [], "libmodbus": [], "pymodbus": []}
    processor = {"ours": [], "recorded": []}
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(ROUNDS + 1):  # the first is not counted
            plain = said(OURS, "poll", where, COUNT, TIMES)
            recorded = said(OURS, "poll", where, COUNT, TIMES, f"{folder}/{turn}.pcap")
            took = {"ours": plain["seconds"], "recorded": recorded["seconds"], "libmodbus": said(LIBMODBUS, "poll", where, COUNT, TIMES)["seconds"],
                    "pymodbus": pymodbus(port)}
            if turn == 0:
                continue
            for name, value in took.items():
                times[name].append(value)
            processor["ours"].append(plain["processor"])
            processor["recorded"].append(recorded["processor"])
    server.terminate()
    server.wait(10)
    median = {name: statistics.median(values) for name, values in times.items()}
    print(f"Modbus TCP, {COUNT} registers, median of {ROUNDS} turns of {TIMES} polls")
    for name, value in median.items():
        print(f"  {name:10} {TIMES / value:8.0f} polls/s   {value / TIMES * 1e6:7.1f} us each")
    print(f"  ours / libmodbus {median['libmodbus'] / median['ours']:.2f} (goal 0.9)   ours / pymodbus {median['pymodbus'] / median['ours']:.2f} (goal 3)")
    cost = (statistics.median(processor["recorded"]) - statistics.median(processor["ours"])) / TIMES
    print(f"  recording costs {cost * 1e6:.1f} us of a processor a poll; {median['recorded'] / median['ours'] - 1:.1%} of the time of polls over loopback,")
    for count in (10, 125):
        wire = said(OURS, "wire", count, 5)
        print(f"RTU at 9600 baud, {count} registers: {wire['polls']} polls, {wire['each'] * 1e3:.2f} ms each, the line allows {wire['limit'] * 1e3:.2f} ms: "
              f"{wire['ratio']:.3f} (goal 0.97); recording is {cost / wire['each']:.3%} of it")


main()
