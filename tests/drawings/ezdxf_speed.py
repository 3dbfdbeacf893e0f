# SPDX-License-Identifier: GPL-3.0-or-later
"""What ezdxf takes to make the same DXF file: layers, line types, styles, blocks and entities that it reads from ours
beforehand, made anew one by one and written to memory. Only making and writing are timed.

usage: ezdxf_speed.py FILE.dxf"""
import io
import sys
import time

import ezdxf

SKIP = {"handle", "owner"}


def look(entity):
    return {k: v for k, v in entity.dxfattribs().items() if k not in SKIP}


def described(entities):
    """What add_… calls need, taken out of the file's own objects."""
    result = []
    for e in entities:
        kind = e.dxftype()
        extra = None
        if kind == "LWPOLYLINE":
            extra = (list(e.get_points("xy")), e.closed)
        elif kind == "HATCH":
            extra = [[(v.start, v.end) if hasattr(v, "start") else (v.center, v.radius) for v in p.edges] for p in e.paths.paths]
        elif kind == "INSERT":
            extra = [(a.dxf.tag, a.dxf.text, tuple(a.dxf.insert)[:2], {"height": a.dxf.height, "style": a.dxf.style}) for a in e.attribs]
        elif kind == "WIPEOUT":
            extra = [tuple(v)[:2] for v in e.boundary_path_wcs()]
        result.append((kind, look(e), extra))
    return result


def attributes(all_):
    return {k: v for k, v in all_.items() if k in ("layer", "color", "lineweight", "linetype")}


def add(space, kind, d, extra):
    look_ = attributes(d)
    if kind == "LINE":
        space.add_line(d["start"], d["end"], dxfattribs=look_)
    elif kind == "LWPOLYLINE":
        space.add_lwpolyline(extra[0], close=extra[1], dxfattribs=look_)
    elif kind == "CIRCLE":
        space.add_circle(d["center"], d["radius"], dxfattribs=look_)
    elif kind == "ARC":
        space.add_arc(d["center"], d["radius"], d["start_angle"], d["end_angle"], dxfattribs=look_)
    elif kind == "TEXT":
        space.add_text(d["text"], dxfattribs=dict(look_, height=d["height"], style=d["style"], insert=d["insert"],
                                       halign=d.get("halign", 0), align_point=d.get("align_point", d["insert"])))
    elif kind == "ATTDEF":
        space.add_attdef(d["tag"], d["insert"], d.get("text", ""), dxfattribs=dict(look_, height=d["height"]))
    elif kind == "HATCH":
        hatch = space.add_hatch(dxfattribs=look_)
        for edges in extra:
            path = hatch.paths.add_edge_path()
            for one, other in edges:
                if isinstance(other, float):
                    path.add_arc(one, other, 0, 360)
                else:
                    path.add_line(one, other)
    elif kind == "WIPEOUT":
        space.add_wipeout(extra, dxfattribs={"layer": d["layer"]})
    elif kind == "INSERT":
        insert = space.add_blockref(d["name"], d["insert"], dxfattribs=dict(
            look_, xscale=d.get("xscale", 1), yscale=d.get("yscale", 1), rotation=d.get("rotation", 0)))
        for tag, text, at, more in extra:
            insert.add_attrib(tag, text, at, dxfattribs=more)
    else:
        raise ValueError(kind)


def seconds(path):
    """(seconds of a core, entities) to make the drawing anew and write it."""
    source = ezdxf.readfile(path)
    blocks = {b.name: described(b) for b in source.blocks if not b.name.startswith("*")}
    space = described(source.modelspace())
    layers = [(layer.dxf.name, layer.dxf.color, layer.dxf.lineweight, layer.dxf.linetype) for layer in source.layers]
    types = [(t.dxf.name, [tag.value for tag in t.pattern_tags.tags if tag.code == 49]) for t in source.linetypes]
    styles = [(s.dxf.name, s.dxf.font) for s in source.styles]
    begin = time.process_time()
    drawing = ezdxf.new("R2000")
    for name, pattern in types:
        if name.upper() not in ("BYLAYER", "BYBLOCK", "CONTINUOUS"):
            drawing.linetypes.add(name, [sum(map(abs, pattern))] + pattern)
    for name, colour, weight, line_type in layers:
        if name not in ("0", "Defpoints"):
            drawing.layers.add(name, color=colour, lineweight=weight, linetype=line_type)
    for name, font in styles:
        if name.upper() != "STANDARD":
            drawing.styles.add(name, font=font)
    for name, content in blocks.items():
        block = drawing.blocks.new(name)
        for each in content:
            add(block, *each)
    model = drawing.modelspace()
    for each in space:
        add(model, *each)
    drawing.write(io.StringIO())
    return time.process_time() - begin, len(space)


if __name__ == "__main__":
    taken, count = seconds(sys.argv[1])
    print(f"{count} entities in {taken * 1e3:.0f} ms")
