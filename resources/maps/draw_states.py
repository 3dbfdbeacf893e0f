#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes us-states.json, the outlines behind the map of units, from the topology of the npm package us-atlas (states-10m.json):
the cartographic boundaries of the United States Census Bureau, 2017, which are in the public domain. Lines are thinned to
about two kilometres and islands below that are left out; neighbours share their border, as in the topology.

usage: draw_states.py STATES-10M.JSON > us-states.json
"""
import json
import math
import sys

TOLERANCE = 0.02  # degrees
LEAST = 0.05  # degrees across; smaller rings are left out, unless a state has no other


def decoded(topology):
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * kx + tx, y * ky + ty))
        yield points


def off(p, a, b):
    dx, dy = b[0] - a[0], b[1] - a[1]
    if dx == dy == 0:
        return math.hypot(p[0] - a[0], p[1] - a[1])
    t = max(0, min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy)))
    return math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)


def thinned(points):
    keep, stack = {0, len(points) - 1}, [(0, len(points) - 1)]
    if points[0] == points[-1] and len(points) > 3:  # a ring: its two halves
        middle = max(range(len(points)), key=lambda i: math.dist(points[i], points[0]))
        keep.add(middle)
        stack = [(0, middle), (middle, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        far = max(range(first + 1, last), key=lambda i: off(points[i], points[first], points[last]))
        if off(points[far], points[first], points[last]) > TOLERANCE:
            keep.add(far)
            stack += [(first, far), (far, last)]
    return [points[i] for i in sorted(keep)]


def ring(arcs, numbers):
    points = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return [(round(x, 2), round(y, 2)) for x, y in points]


def main():
    topology = json.load(open(sys.argv[1], encoding="utf-8"))
    arcs = [thinned(points) for points in decoded(topology)]
    states = []
    for one in topology["objects"]["states"]["geometries"]:
        polygons = one["arcs"] if one["type"] == "MultiPolygon" else [one["arcs"]]
        rings = [ring(arcs, numbers) for polygon in polygons for numbers in polygon]
        rings.sort(key=lambda points: -max(max(p[0] for p in points) - min(p[0] for p in points), max(p[1] for p in points) - min(p[1] for p in points)))
        large = [points for points in rings if len(points) > 3
                 and max(max(p[0] for p in points) - min(p[0] for p in points), max(p[1] for p in points) - min(p[1] for p in points)) >= LEAST] or rings[:1]
        # Whole hundredths of a degree, each after the first as the way from the one before it.
        flat = []
        for points in large:
            whole = [(round(x * 100), round(y * 100)) for x, y in points]
            deltas = list(whole[0])
            for before, after in zip(whole, whole[1:]):
                if before != after:
                    deltas += [after[0] - before[0], after[1] - before[1]]
            flat.append(deltas)
        states.append({"name": one["properties"]["name"], "rings": flat})
    states.sort(key=lambda state: state["name"])
    print('{"source": "United States Census Bureau, cartographic boundaries, 2017; public domain. Made by draw_states.py.",')
    print('"unit": "0.01 degree; east, north; each point after a ring\'s first is the way from the one before it",')
    print('"states": [')
    print(",\n".join(json.dumps(state, separators=(",", ":")) for state in states))
    print("]}")


if __name__ == "__main__":
    main()
