#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same work as findAndDecode in ims_bench.cpp, with struct: frames a second, and the ratio when the benchmark's
program is given."""
import json
import struct
import subprocess
import sys
import time

FRAME = struct.Struct(">xHHB2x3sx")


def decode(data):
    readings = []
    at, last = 0, len(data) - 12
    while at <= last:
        if data[at + 6] == 0 and data[at + 7] == 0 and data[at + 11] == 0x0D:
            meter, demand, resets, kwh = FRAME.unpack_from(data, at)
            readings.append((at, meter, demand * 2, resets, int.from_bytes(kwh, "big")))
            at += 12
        else:
            at += 1
    return readings


def main():
    frames = 100_000
    data = b"".join(bytes([0, 0x0A, 0x12, 0x01, 0x56, 3, 0, 0]) + i.to_bytes(3, "big") + b"\r" for i in range(frames))
    best = min(timed(data) for _ in range(5))
    print(f"python struct: {frames / best:,.0f} frames a second")
    if len(sys.argv) > 1:
        out = subprocess.run([sys.argv[1], "--benchmark_format=json"], check=True, capture_output=True, text=True).stdout
        for row in json.loads(out)["benchmarks"]:
            if "items_per_second" in row:
                rate = row["items_per_second"]
                print(f"{row['name']}: {rate:,.0f} frames a second, {rate * best / frames:.0f} times")
            else:
                print(f"{row['name']}: {960 / row['bytes_per_second'] * 100:.5f} % of a core at 9600 baud")


def timed(data):
    start = time.perf_counter()
    assert len(decode(data)) == 100_000
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
