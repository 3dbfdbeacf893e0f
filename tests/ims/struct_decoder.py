#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames of an iM meter found and decoded with Python's struct: what the program's decoder is compared with.

usage: struct_decoder.py FILE     prints a line for each frame"""
import pathlib
import struct
import sys

FRAME = struct.Struct(">xHHB2x3sx")


def frame(number):
    """A frame of meter 2578 whose register stands at this number of kWh."""
    return bytes([0, 0x0A, 0x12, 0x01, 0x56, 3, 0, 0]) + (number % 1_000_000).to_bytes(3, "big") + b"\r"


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


if __name__ == "__main__":
    for reading in decode(pathlib.Path(sys.argv[1]).read_bytes()):
        print("{:9} {} {} W {} {} kWh".format(*reading))
