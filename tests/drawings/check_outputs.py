#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the SVG, PDF and DXF of one drawing with programs that know nothing of ours and compares each with the scene.

usage: check_outputs.py SCENE.json SVG PDF DXF
    SCENE.json: {"sheets": n, "title": .., "texts": [[layer, string]..], "letters": [..], "symbols": [[layer, key, tag]..],
                 "lines": {layer: n}, "circles": {layer: n}, "arcs": {layer: n}}; letters are those inside symbols
"""
import collections
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

import ezdxf
from ezdxf.lldxf.encoding import decode_dxf_unicode

scene = json.load(open(sys.argv[1], encoding="utf-8"))
svg_file, pdf_file, dxf_file = sys.argv[2:5]
problems = []


def same(what, ours, wanted):
    if ours != wanted:
        problems.append(f"{what}: {str(ours)[:600]}\n   instead of {str(wanted)[:600]}")


def counted(pairs):
    return dict(sorted(collections.Counter(map(tuple, pairs)).items()))


def squeezed(strings):
    return sorted("".join("".join(strings).split()))


def words(raw):
    """A DXF text as AutoCAD shows it: control codes of two signs of percent, carets, coded characters."""
    return decode_dxf_unicode(raw.removeprefix("%%u").replace("%%%", "%").replace("^ ", "^"))


texts = counted(scene["texts"])
symbols = counted(scene["symbols"])

# SVG
S = "{http://www.w3.org/2000/svg}"
root = ET.parse(svg_file).getroot()
groups = [g for g in root.iter(S + "g") if "data-layer" in g.attrib]
same("SVG texts", counted((g.get("data-layer"), t.text) for g in groups for t in g.iter(S + "text")), texts)
href = "{http://www.w3.org/1999/xlink}href"
same("SVG symbols", counted((g.get("data-layer"), re.sub(r"-\d+-\d+$", "", u.get(href)[1:]), g.get("data-tag", ""))
                            for g in groups for u in g.iter(S + "use")), symbols)
ids = {s.get("id") for s in root.iter(S + "symbol")}
same("SVG references", {u.get(href)[1:] for u in root.iter(S + "use")} - ids, set())
lines = collections.Counter(g.get("data-layer") for g in groups for tag in ("polyline", "polygon") for _ in g.iter(S + tag))
same("SVG lines", dict(lines), scene["lines"])
same("SVG title", root.find(S + "title").text, scene["title"])

# DXF
drawing = ezdxf.readfile(dxf_file)
auditor = drawing.audit()
same("DXF errors", [e.message for e in auditor.errors], [])
same("DXF repairs", [e.message for e in auditor.fixes], [])
space = drawing.modelspace()
same("DXF texts", counted((t.dxf.layer, words(t.dxf.text)) for t in space.query("TEXT")), texts)
IN_PLAN = {"EQUIPMENT-IN-PLAN", "METER-IN-PLAN", "ARRAY-IN-PLAN"}
bodies = [i for i in space.query("INSERT") if i.dxf.name in IN_PLAN]
same("DXF symbols", counted((i.dxf.layer, i.dxf.name.lower(), words(i.get_attrib_text("TAG"))) for i in space.query("INSERT")
                            if i.dxf.name not in IN_PLAN), symbols)
same("DXF equipment in plan", counted((i.dxf.layer, words(i.get_attrib_text("TAG"))) for i in bodies), counted(scene["bodies"]))
if any(i.dxf.xscale <= 0 or i.dxf.yscale <= 0 for i in bodies):
    problems.append("DXF equipment in plan without a size")
same("DXF letters", sorted(a.dxf.text for i in space.query("INSERT") for a in i.attribs if a.dxf.tag != "TAG"), sorted(scene["letters"]))
same("DXF lines", dict(collections.Counter(e.dxf.layer for e in [*space.query("LINE LWPOLYLINE"), *bodies])), scene["lines"])
same("DXF circles", dict(collections.Counter(e.dxf.layer for e in space.query("CIRCLE"))), scene["circles"])
same("DXF arcs", dict(collections.Counter(e.dxf.layer for e in space.query("ARC"))), scene["arcs"])
known = {layer.dxf.name for layer in drawing.layers}
same("DXF layers unknown", {e.dxf.layer for e in space} - known, set())
for block in {i.dxf.name for i in space.query("INSERT")}:
    if not any(a.dxf.tag == "TAG" for a in drawing.blocks[block].query("ATTDEF")):
        problems.append(f"DXF block {block} has no ATTDEF TAG")

# PDF
pages = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", pdf_file, "-"], check=True, capture_output=True, text=True).stdout
same("PDF pages", pages.count("\f"), scene["sheets"])
same("PDF letters", squeezed([pages]), squeezed([t for _, t in scene["texts"]] + scene["letters"]))
checked = subprocess.run(["qpdf", "--check", pdf_file], capture_output=True, text=True)
same("qpdf --check", checked.returncode, 0)
fonts = subprocess.run(["pdffonts", pdf_file], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
for font in fonts:
    if "LiberationSansNarrow" not in font.replace("-", "").replace(" ", "") or font.split()[-5] != "yes" or font.split()[-3] != "yes":
        problems.append(f"PDF font not embedded with its characters named: {font}")
info = subprocess.run(["pdfinfo", "-enc", "UTF-8", pdf_file], check=True, capture_output=True, text=True).stdout
same("PDF title", re.search(r"^Title: +(.*)$", info, re.M).group(1), scene["title"])
if "Date" in info:
    problems.append("PDF: a date that nobody gave")

print("\n".join(problems))
sys.exit(1 if problems else 0)
