#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the help pictures beside this file from shared parts, so that a socket is the same socket in each of them.

usage: draw_pictures.py [--check]      --check only says which files differ from what would be drawn

308 x 216 px, strokes 2.5 (fine 2), round caps and joins. Colours are words that the window replaces by the theme's:
currentColor (ink), accentColor (what the step is about), lineColor (what stands around it), backColor (the ground, to
hide what lies behind), passColor and failColor (status shapes only). White insulation is white in every theme.
"""
import math
import pathlib
import sys

INK, ACCENT, LINE, BACK = "currentColor", "accentColor", "lineColor", "backColor"
PASS, FAIL = "passColor", "failColor"
WHITE, EDGE = "#FFFFFF", "#14191D"  # white insulation, and what keeps two turns of it apart in the dark too
FINE = 2


def attributes(color=INK, width=None, fill=None, dash=None):
    text = "" if color == INK else f' stroke="{color}"'
    text += "" if width is None else f' stroke-width="{width}"'
    text += "" if fill is None else f' fill="{fill}"'
    return text + ("" if dash is None else f' stroke-dasharray="{dash}"')


def path(d, *a, **k):
    return f'<path d="{d}"{attributes(*a, **k)}/>'


def circle(x, y, r, *a, **k):
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}"{attributes(*a, **k)}/>'


def ellipse(x, y, rx, ry, *a, **k):
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}"{attributes(*a, **k)}/>'


def box(x, y, w, h, r=4, *a, **k):
    return f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{r:g}"{attributes(*a, **k)}/>'


def word(x, y, text, color=INK, size=15, anchor="middle"):
    return (f'<text x="{x:g}" y="{y:g}" font-family="Inter" font-size="{size}" font-weight="600" '
            f'text-anchor="{anchor}" fill="{color}" stroke="none">{text}</text>')


def at(x, y, *parts, scale=None, turn=None):
    text = f"translate({x:g} {y:g})" + (f" rotate({turn:g})" if turn else "") + (f" scale({scale:g})" if scale else "")
    return f'<g transform="{text}">' + "".join(parts) + "</g>"


def tube(d, fill=BACK, width=9, color=INK):
    """An insulated wire: two edges and what is between them."""
    return path(d, EDGE if fill == WHITE else color, width) + path(d, fill, width - 4.5)


def strands(x, y, length, down=True):
    """Bare strands at the end of a wire, running up or down from (x, y)."""
    sign = 1 if down else -1
    return path("".join(f"M{x + dx} {y}v{sign * length}" for dx in (-2.5, 0, 2.5)), width=1.5)


def screw(x, y, r=6, color=INK, slot=35):
    c, s = math.cos(math.radians(slot)) * r * .6, math.sin(math.radians(slot)) * r * .6
    return circle(x, y, r, color, FINE, fill=BACK) + path(f"M{x - c:.1f} {y + s:.1f}L{x + c:.1f} {y - s:.1f}", color, FINE)


def phillips(x, y, r=8, color=ACCENT):
    h = r * .5
    return circle(x, y, r, color, fill=BACK) + path(f"M{x - h} {y}h{2 * h}M{x} {y - h}v{2 * h}", color, FINE)


def arrow(x1, y1, x2, y2, color=ACCENT, head=9, width=None):
    a = math.atan2(y2 - y1, x2 - x1)
    tips = "".join(f"M{x2} {y2}L{x2 - head * math.cos(a + t):.1f} {y2 - head * math.sin(a + t):.1f}" for t in (.6, -.6))
    return path(f"M{x1} {y1}L{x2} {y2}{tips}", color, width)


def turn_right(x, y, r=26):
    """Tighten what stands below, seen from the side and a little from above: the near side goes from right to left."""
    return (path(f"M{x + r} {y}c-6 13 {14 - 2 * r} 13 {-2 * r} 0", ACCENT)
            + path(f"M{x - r + 9} {y + 1}l-9 -1 -1 9", ACCENT))


def good(x, y, r=10):
    return (circle(x, y, r, PASS, fill=PASS)
            + path(f"M{x - r * .45:g} {y + r * .05:g}l{r * .32:g} {r * .35:g} {r * .6:g} {-r * .7:g}", BACK))


def bad(x, y, r=10):
    points = " ".join(f"{x + r * 1.1 * math.cos(math.radians(22.5 + 45 * i)):.1f},"
                      f"{y + r * 1.1 * math.sin(math.radians(22.5 + 45 * i)):.1f}" for i in range(8))
    k = r * .36
    return (f'<polygon points="{points}" stroke="{FAIL}" fill="{FAIL}"/>'
            + path(f"M{x - k:g} {y - k:g}l{2 * k:g} {2 * k:g}M{x + k:g} {y - k:g}l{-2 * k:g} {2 * k:g}", BACK))


def waiting(x, y, r=10):
    return circle(x, y, r, fill=BACK) + path(f"M{x} {y - 6}v6l4 3", width=FINE)


def number(x, y, n, r=11):
    return circle(x, y, r, ACCENT, FINE, fill=BACK) + word(x, y + 5, n, ACCENT, 14)


def pole(x, y):
    """Where the power comes from: a utility pole, 30 x 46."""
    return path(f"M{x} {y}v46M{x - 15} {y + 9}h30M{x - 10} {y + 19}h20M{x - 13} {y + 9}v-5M{x + 13} {y + 9}v-5")


def house(x, y):
    """Where it goes: a house, 36 x 34."""
    return path(f"M{x - 18} {y + 16}l18 -16 18 16M{x - 13} {y + 12}v22h26v-22M{x - 4} {y + 34}v-12h8v12")


def sun(x, y):
    rays = "".join(f"M{x + 11 * math.cos(math.radians(a)):.1f} {y + 11 * math.sin(math.radians(a)):.1f}"
                   f"L{x + 15 * math.cos(math.radians(a)):.1f} {y + 15 * math.sin(math.radians(a)):.1f}"
                   for a in range(0, 360, 45))
    return circle(x, y, 6.5) + path(rays)


def ground(x, y, color=INK):
    return path(f"M{x} {y}v6M{x - 9} {y + 6}h18M{x - 5.5} {y + 11}h11M{x - 2} {y + 16}h4", color, FINE)


# --- the socket, seen from the front with the cover off: 136 x 200 --------------------------------------------------

def jaw(x, y, color=INK):
    """A spring jaw: two leaves and the slot between them."""
    return (box(x - 10, y, 20, 30, 3, color, fill=BACK)
            + path(f"M{x} {y + 4}v22M{x - 5} {y + 5}c6 6 6 14 0 20M{x + 5} {y + 5}c-6 6 -6 14 0 20", color, FINE))


def socket(jaws=4, jaw_color=INK, fifth=ACCENT, accessory=None, wires=True):
    """accessory: None, or what the two positions on the neutral bar show ("free", "used")."""
    out = box(0, 0, 136, 200, 8) + box(7, 7, 122, 186, 5, LINE, FINE)
    if wires:  # line from above, load to below, each on its lug
        for x in (34, 102):
            out += tube(f"M{x} -2V30") + tube(f"M{x} 202V170")
        out += tube("M68 -2V62", WHITE) + tube("M68 202V138", WHITE)
    for x in (34, 102):
        out += box(x - 11, 26, 22, 20, 3, fill=BACK) + screw(x, 36) + jaw(x, 48, jaw_color)
        out += box(x - 11, 154, 22, 20, 3, fill=BACK) + screw(x, 164) + jaw(x, 122, jaw_color)
    out += box(58, 58, 20, 84, 3, fill=BACK) + screw(68, 69) + screw(68, 131)  # neutral bar, bonded to the box
    if accessory:
        for y, state in zip((88, 112), accessory):
            color = ACCENT if state == "free" else INK
            if state == "used":  # the grounding electrode conductor already sits here
                out += tube("M96 112H164Q172 112 172 120V146", width=8)
            out += box(78, y - 9, 22, 18, 3, color, fill=BACK) + screw(89, y, 5.5, color)
    if jaws == 5:
        out += at(28, 100, path("M0 0H30", fifth), at(0, 0, jaw(0, -15, fifth), turn=90))
    return out


# --- the collar, from the front, centre of the body at (0, 0) -------------------------------------------------------

def slots():
    return "".join(box(x - 3, y - 11, 6, 22, 2, LINE, FINE) for x in (-24, 24) for y in (-26, 26))


def terminal_pocket(color=ACCENT):
    return (box(-42, -92, 84, 36, 5, color, fill=BACK)
            + "".join(box(x - 9, -83, 18, 18, 2, color, FINE) + screw(x, -74, 5, color) for x in (-26, 0, 26)))


def breaker_pocket(color=INK, off=True):
    """off: with its handle; else without, where the picture is no word about its position."""
    out = box(-27, 56, 54, 38, 5, color, fill=BACK) + box(-8, 61, 16, 28, 2, color, FINE)
    return out + (box(-4.5, 75, 9, 11, 1, color, fill=color) if off else path("M-8 75h16", color, FINE))


def collar(pocket=ACCENT, breaker=INK, off=True):
    return (circle(0, 0, 66) + circle(0, 0, 52, LINE, FINE) + slots() + box(-35, -3, 14, 6, 2, LINE, FINE)
            + terminal_pocket(pocket) + breaker_pocket(breaker, off))


def meter(r=48, color=INK):
    """A utility meter from the front: ring, glass, display, nameplate."""
    k = r / 48
    return (circle(0, 0, r, color, fill=BACK) + circle(0, 0, r - 7 * k, color, FINE)
            + box(-24 * k, -24 * k, 48 * k, 19 * k, 2, color, FINE)
            + path("".join(f"M{(-17 + 11 * i) * k:g} {-19 * k:g}v{9 * k:g}" for i in range(4)), color, FINE)
            + path(f"M{-20 * k:g} {6 * k:g}h{40 * k:g}M{-14 * k:g} {14 * k:g}h{28 * k:g}", LINE, FINE)
            + path("".join(f"M{(-10 + 4 * i) * k:g} {21 * k:g}v{8 * k:g}" for i in range(6)), LINE, FINE))


def padlock(x, y, color=ACCENT):
    """Body 40 x 32 from (x, y), shackle above."""
    return (path(f"M{x + 8} {y}v-14c0 -16 24 -16 24 0v14", color, 4) + box(x, y, 40, 32, 5, color, fill=BACK)
            + circle(x + 20, y + 13, 3.5, color, FINE) + path(f"M{x + 20} {y + 17}v7", color))


# --- the breaker in its pocket at the bottom of the collar ----------------------------------------------------------

def breaker(position):
    out = path("M34 34C92 76 216 76 274 34", LINE) + path("M60 14C106 48 202 48 248 14", LINE, FINE)
    out += box(94, 52, 120, 152, 8, fill=BACK) + box(104, 62, 100, 132, 4, LINE, FINE)
    out += box(124, 80, 60, 96, 4) + path("M154 80v14M154 162v14", LINE, FINE)
    y = {"on": 86, "tripped": 113, "off": 140}[position]
    out += box(130, y, 48, 30, 4, ACCENT, fill=BACK) + path(f"M136 {y + 10}h36M136 {y + 15}h36M136 {y + 20}h36", ACCENT, FINE)
    for name, height in (("ON", 101), ("OFF", 155)):
        mine = name.lower() == position
        out += word(56, height + 6, name, ACCENT if mine else LINE, 20 if mine else 16)
        if mine:
            out += arrow(78, height, 120, height)
        else:
            out += path(f"M78 {height}h38", LINE, FINE)
    if position == "tripped":
        out += arrow(248, 128, 190, 128)
    return out


def lockout():
    out = path("M34 18C92 60 216 60 274 18", LINE) + path("M60 -2C106 32 202 32 248 -2", LINE, FINE)
    out += box(84, 36, 100, 112, 8, fill=BACK)  # the cover, shut
    out += box(98, 50, 72, 66, 4, LINE, FINE) + box(116, 56, 36, 54, 3, LINE, FINE)
    out += box(120, 84, 28, 22, 3) + word(134, 133, "OFF", INK, 13)
    out += box(176, 82, 38, 24, 4, fill=BACK) + circle(202, 94, 5, width=FINE)  # hasp
    out += path("M202 94v-6c0 -15 24 -15 24 0v34", ACCENT, 4)
    out += path("M202 94v28", ACCENT, 4) + box(190, 118, 48, 40, 5, ACCENT, fill=BACK)
    out += circle(214, 134, 4, ACCENT, FINE) + path("M214 139v9", ACCENT)
    out += path("M226 96c34 -4 44 10 46 24", ACCENT, FINE)  # tag
    out += path("M258 130l14 -12 14 12v62h-28z", ACCENT, fill=BACK) + circle(272, 130, 2.5, ACCENT, FINE)
    out += path("M264 150h16M264 162h16M264 174h10", ACCENT, FINE)
    return out


# --- the display ---------------------------------------------------------------------------------------------------

SEGMENTS = {"a": (.08, 0, .92, 0), "b": (1, .08, 1, .92), "c": (1, 1.08, 1, 1.92), "d": (.08, 2, .92, 2),
            "e": (0, 1.08, 0, 1.92), "f": (0, .08, 0, .92), "g": (.08, 1, .44, 1), "G": (.56, 1, .92, 1),
            "h": (.16, .22, .4, .78), "i": (.5, .14, .5, .86), "j": (.84, .22, .6, .78), "k": (.16, 1.78, .4, 1.22),
            "l": (.5, 1.14, .5, 1.86), "m": (.84, 1.78, .6, 1.22)}
GLYPHS = {"F": "aefgG", "L": "def", "I": "adil", "P": "abefgG", "E": "adefgG", "D": "abcdil", "n": "cegG",
          "o": "cdegG", "C": "adef", "b": "cdefgG", "4": "fgGbc", "R": "abefgGm", " ": ""}


def segments(text, x, y, w=8.5, h=19, pitch=14.5, width=2):
    d = ""
    for i, letter in enumerate(text):
        for name in GLYPHS[letter]:
            x1, y1, x2, y2 = SEGMENTS[name]
            d += f"M{x + i * pitch + x1 * w:.1f} {y + y1 * h / 2:.1f}L{x + i * pitch + x2 * w:.1f} {y + y2 * h / 2:.1f}"
    return path(d, width=width)


def lcd(x, y, text="", arrow_on=False, thumb=False, skull=False, w=130, h=52):
    out = box(x, y, w, h, 5) + box(x + 4, y + 4, w - 8, h - 8, 2, LINE, 1.5)
    if text:
        out += segments(text, x + 15, y + 23)
    if arrow_on:
        out += arrow(x + 22, y + h / 2, x + 56, y + h / 2, INK, 12)
    if thumb:
        out += path(f"M{x + 78} {y + 24}h6v14h-6zM{x + 88} {y + 37}v-12l6 -12c5 0 5 6 3 10h9c5 0 3 6 2 8l-2 7z", width=FINE)
    if skull:
        cx, cy = x + w / 2, y + h / 2 - 6
        out += path(f"M{cx - 10:g} {cy:g}c0 -14 20 -14 20 0c0 4 -3 5 -4 6v5h-12v-5c-1 -1 -4 -2 -4 -6z", width=FINE)
        out += circle(cx - 4, cy, 1.6, fill=INK) + circle(cx + 4, cy, 1.6, fill=INK)
        out += path(f"M{cx - 15:g} {cy + 12:g}l30 9M{cx + 15:g} {cy + 12:g}l-30 9", width=FINE)
    return out


# --- the pictures ---------------------------------------------------------------------------------------------------

def ends(x=44):
    """Supply above, building below."""
    return pole(x, 16) + arrow(x, 82, x, 134, INK) + house(x, 160)


def socket_alone(**options):
    return at(114, 8, socket(**options)) + ends()


def configuration():
    """Where the collar takes the inverter's power: before the meter or after it."""
    def one(x, line_side):
        y = 66 if line_side else 146
        out = pole(x, 6) + path(f"M{x} 52v28M{x} 132v34") + house(x, 168)
        out += at(x, 106, meter(27))
        out += path(f"M{x} {y}h22M{x + 44} {y}h14", ACCENT) + circle(x, y, 3, ACCENT, fill=ACCENT)
        out += box(x + 22, y - 11, 22, 22, 3, ACCENT) + path(f"M{x + 28} {y + 4}l11 -8", ACCENT)
        return out + sun(x + 76, y)
    return one(46, True) + path("M154 20v176", LINE, FINE, dash="2 7") + one(196, False)


def upright():
    return at(128, 108, collar()) + arrow(234, 152, 234, 64) + good(234, 178)


def flipped():
    return (at(96, 108, collar(pocket=INK, breaker=ACCENT, off=False), turn=180) + lcd(172, 78, "FLIPPED", w=128)
            + bad(236, 164, 14))


def between():
    """From the side: collar in the socket, meter in the collar."""
    out = path("M8 108H300", LINE, FINE, dash="2 7")
    out += path("M10 4V212", LINE)
    out += box(10, 30, 56, 156, 5, fill=BACK) + path("M28 30V4M46 30V4M28 186v26M46 186v26")  # socket box and raceways
    out += "".join(path(f"M66 {y - 7}h-18v14h18M66 {y - 3}h-12M66 {y + 3}h-12", width=FINE) for y in (74, 142))
    c = ACCENT
    out += "".join(path(f"M106 {y}h-24", c, 4) for y in (74, 142))
    out += box(106, 48, 66, 120, 6, c, fill=BACK) + path("M118 48V168M160 48V168", c, FINE)
    out += "".join(path(f"M172 {y - 7}h-18v14h18M172 {y - 3}h-12M172 {y + 3}h-12", c, FINE) for y in (74, 142))
    out += box(114, 18, 58, 30, 4, c, fill=BACK) + "".join(screw(x, 33, 5, c) for x in (127, 143, 159))
    out += box(122, 168, 46, 28, 4, c, fill=BACK) + path("M168 182h10", c, 5)
    out += tube("M106 108h-10q-10 0 -10 10v22", WHITE, 9)
    out += "".join(path(f"M212 {y}h-24", width=4) for y in (74, 142))
    out += box(212, 50, 22, 116, 4, fill=BACK) + path("M234 60h26c40 10 40 86 0 96h-26")
    out += path("M246 82v52M258 82v52", LINE, FINE)
    return out


def meter_out():
    return at(14, 8, socket()) + at(252, 108, meter(47)) + arrow(156, 108, 198, 108)


def accessories():
    """The pigtail on the free position; both wires leave between the jaws, clear of them."""
    out = at(104, 8, socket(accessory=("free", "used")))
    return out + tube("M200 96H304", WHITE, 12) + ground(276, 154) + pole(44, 16) + arrow(44, 82, 44, 134, INK) + house(44, 160)


def pigtail():
    out = "".join(tube(f"M{154 - r} 106a{r} {r * .62:g} 0 1 1 {2 * r} 0a{r} {r * .62:g} 0 1 1 {-2 * r} 0", WHITE, 11)
                  for r in (76, 62))
    out += tube("M78 106c0 56 20 78 -20 78H52", WHITE, 11) + tube("M230 106c0 56 -20 78 20 78h6", WHITE, 11)
    out += box(144, 50, 20, 30, 4, fill=BACK) + box(144, 132, 20, 30, 4, fill=BACK)  # ties
    for x, s in ((52, -1), (256, 1)):
        out += path("".join(f"M{x} {184 + dy}h{s * 30}" for dy in (-3.5, 0, 3.5)), ACCENT, FINE)
    return out


def neutral_terminal():
    out = path("M16 16C30 70 30 146 16 200", LINE) + path("M30 16C44 70 44 146 30 200", LINE, FINE)  # the collar's rear
    out += path("M60 92h96v88H60zM60 92h34V80h28v12", fill=BACK)
    out += path("M72 130h84M72 156h84M72 130v26", width=FINE)
    out += path("M98 66h20v64h-20zM98 84h20M98 94h20M98 104h20M98 114h20M108 66v-6", ACCENT, fill=BACK)
    out += path("M84 136h90M84 140h90M84 143.500h90M84 147h90M84 151h90", width=1.5)
    wire = "M182 143H246C262 143 270 151 270 167V224"
    out += tube(wire, WHITE, 27) + path("M170 130v26", width=FINE)
    out += turn_right(108, 40, 30)
    return out


def junction_box():
    """Drill for the conduit: at the top of the power groove, on either side."""
    out = path("M54 62h124v124H54zM54 62l56 -34h124l-56 34M234 28v124l-56 34", fill=BACK)
    out += box(66, 74, 100, 100, 6, LINE, FINE)
    out += "".join(phillips(x, y, 5.5, INK) for x, y in ((64, 72), (168, 72), (64, 176), (168, 176)))
    out += box(88, 134, 56, 34, 4) + "".join(screw(x, 151, 5) for x in (100, 116, 132))
    out += path("M206 82v54", INK, 4) + ellipse(206, 80, 15, 24, ACCENT, None, dash="4 6")
    out += path("M206 80l7 -4h41v8h-41zM222 76l6 8M232 76l6 8M242 76l6 8", ACCENT, FINE, fill=BACK)
    out += path("M254 74l14 -8v28l-14 -8zM268 62h42M268 98h42M268 62v36", ACCENT, fill=BACK)
    return out + ellipse(54, 106, 5, 22, ACCENT, None, dash="4 6") + arrow(8, 106, 40, 106)


def crosswise(points, radius=9):
    a, b, c, d = points  # 1 and 2 lie across from each other, then 3 and 4
    out = path(f"M{a[0]} {a[1]}L{b[0]} {b[1]}M{c[0]} {c[1]}L{d[0]} {d[1]}", LINE, FINE, dash="2 7")
    return out + "".join(phillips(x, y, radius) for x, y in points)


def box_base():
    out = path("M58 212C84 176 224 176 250 212", LINE) + path("M84 212C110 194 198 194 224 212", LINE, FINE)
    out += box(70, 14, 168, 170, 10, fill=BACK) + box(80, 24, 148, 150, 6, LINE, FINE)
    out += crosswise(((98, 42), (210, 156), (210, 42), (98, 156)))
    out += box(114, 84, 80, 60, 5, fill=BACK)
    out += "".join(box(x - 10, 98, 20, 32, 2, INK, FINE) + screw(x, 110, 6) for x in (130, 154, 178))
    for n, (x, y) in enumerate(((42, 42), (266, 156), (266, 42), (42, 156)), 1):
        out += number(x, y, n)
    return out


def box_cover():
    out = path("M58 212C84 176 224 176 250 212", LINE) + path("M84 212C110 194 198 194 224 212", LINE, FINE)
    out += box(64, 10, 180, 178, 12, fill=BACK) + box(74, 20, 160, 158, 8, LINE, FINE, dash="2 6")
    out += crosswise(((94, 40), (214, 158), (214, 40), (94, 158)))
    out += path("M154 74l-16 30h14l-6 26 22 -34h-14l8 -22z", fill=BACK)
    for n, (x, y) in enumerate(((36, 40), (272, 158), (272, 40), (36, 158)), 1):
        out += number(x, y, n)
    return out


def terminals(top=64):
    """Box lugs with their wires: stripped end in, insulation up to the lug, no bare copper between."""
    out = ""
    for x, name in ((62, "L1"), (116, "L2"), (170, "N"), (246, "G")):
        out += tube(f"M{x} 220V{top + 66}", WHITE if name == "N" else BACK, 20)
        out += path("".join(f"M{x + dx} {top + 63}v-34" for dx in (-5, -2, 2, 5)), width=1.5)
        if name == "G":
            out += path("".join(f"M{x - 6} {y}l12 -12" for y in (top + 94, top + 112, top + 130)), LINE, FINE)
        out += box(x - 21, top, 42, 60, 4)
        out += path(f"M{x - 14} {top + 54}v-24h28v24", LINE, FINE) + screw(x, top + 15, 9, ACCENT)
        out += word(x, top - 10, name, INK, 16)
    return out


def field_terminals():
    return box(14, 10, 280, 150, 10, LINE, FINE) + path("M204 30v110", LINE, FINE, dash="2 7") + terminals()


def dead_test():
    """Every pair: six of them."""
    xs = {"L1": 50, "L2": 112, "N": 174, "G": 236}
    out = ""
    for a, b, h in (("L1", "L2", 18), ("L2", "N", 18), ("N", "G", 18), ("L1", "N", 36), ("L2", "G", 36), ("L1", "G", 58)):
        x1, x2 = xs[a] + 3, xs[b] - 3
        out += path(f"M{x1} 66C{x1 + 10} {66 - h * 1.2:g} {x2 - 10} {66 - h * 1.2:g} {x2} 66", ACCENT, FINE)
    out += box(26, 70, 254, 40, 6)
    for name, x in xs.items():
        out += screw(x, 90, 10) + word(x + 25, 95, name, INK, 15)
    out += path("M196 176C150 180 112 204 112 182V150M196 200C130 222 50 214 50 182V150", ACCENT, FINE)
    out += box(172, 128, 112, 84, 8, fill=BACK) + box(184, 138, 88, 26, 3, width=FINE) + word(258, 157, "V~", INK, 15)
    out += circle(240, 188, 14, width=FINE) + path("M240 188l-7 -9", width=FINE)
    out += path("M172 178.500l24 -2.500M172 206.500l24 -6.500", ACCENT, FINE)
    out += circle(196, 176, 4, width=FINE, fill=BACK) + circle(196, 200, 4, width=FINE, fill=BACK)
    for x in (50, 112):
        out += box(x - 5, 132, 10, 44, 4, ACCENT, fill=BACK) + path(f"M{x - 9} 140h18M{x} 132V97", ACCENT)
    return out


def seal():
    """The wire through both lugs of the meter's ring, and its numbered seal."""
    out = at(88, 100, meter(70)) + box(66, 162, 18, 18, 3, fill=BACK) + box(92, 162, 18, 18, 3, fill=BACK)
    out += path("M72 171h32c8 14 -4 20 -16 20s-24 -6 -16 -20", ACCENT, FINE) + box(80, 188, 16, 10, 2, ACCENT, FINE, fill=BACK)
    out += path("M112 168L176 126", LINE, FINE, dash="2 6") + circle(234, 104, 68, LINE, FINE)
    out += path("M204 42v52h20V38M264 42v52h-20V38", fill=BACK)
    out += path("M208 72c-26 30 2 52 24 58M260 72c26 30 -2 52 -24 58M219 72h30", ACCENT)
    out += circle(214, 72, 5, width=FINE) + circle(254, 72, 5, width=FINE)
    out += box(196, 128, 76, 34, 6, ACCENT, fill=BACK)
    return out + path("".join(f"M{207 + x} 138v14" for x in (0, 4, 11, 15, 23, 27, 34, 41, 45, 53)), ACCENT, FINE)


def disconnect(shut):
    out = box(74, 14, 150, 188, 8) + box(86, 26, 126, 164, 4, LINE, FINE)
    for x in (122, 176):
        out += tube(f"M{x} -4V42", width=10) + tube(f"M{x} 220V172", width=10)
        out += box(x - 13, 42, 26, 18, 3, fill=BACK) + path(f"M{x - 6} 60v14M{x + 6} 60v14")
        out += box(x - 13, 156, 26, 18, 3, fill=BACK) + circle(x, 148, 5, fill=BACK)
        out += path(f"M{x} 148V62" if shut else f"M{x} 148l26 -56", ACCENT, 5)
    out += path("M122 112h54" if shut else "M139 112h54", ACCENT) + box(224, 92, 16, 36, 3, fill=BACK)
    out += path("M240 104l26 -50" if shut else "M240 116l26 50", ACCENT, 8)
    out += circle(268, 49 if shut else 171, 8, ACCENT, fill=BACK)
    return out + word(272, 30, "ON", ACCENT if shut else LINE, 17) + word(272, 204, "OFF", LINE if shut else ACCENT, 17)


def transformer():
    """The marked side faces the source: LINE on a solid core, the white dot on a split one."""
    out = pole(154, 10) + arrow(154, 78, 154, 142, INK) + house(154, 168)
    out += path("M26 92v44c0 20 80 20 80 0V92", fill=BACK) + ellipse(66, 92, 40, 15, fill=BACK)
    out += ellipse(66, 92, 17, 6.5, width=FINE) + tube("M66 -4V93", width=12) + tube("M66 154V220", width=12)
    out += word(66, 130, "LINE", ACCENT, 16) + path("M20 148c-8 20 -14 14 -10 34M26 152c-6 20 -12 16 -10 34", width=FINE)
    out += path("M200 86h84l10 -14h-84zM200 86v62h84V86M284 148l10 -14V72", fill=BACK)
    out += path("M242 86v62", width=FINE) + ellipse(247, 79, 15, 4.5, width=FINE, fill=BACK)
    out += tube("M242 -4V78", width=12) + tube("M242 154V220", width=12) + box(234, 138, 16, 14, 2, width=FINE, fill=BACK)
    out += circle(220, 99, 6, ACCENT, fill=WHITE) + word(264, 105, "H1", ACCENT, 16)
    out += path("M206 148c-6 16 -2 20 -6 38M212 148c-6 16 -2 20 -6 38", width=FINE)
    return out + arrow(14, 124, 14, 60) + arrow(184, 124, 184, 60)


def data_pair(y, crossed):
    out = box(18, y, 92, 76, 4) + box(206, y, 84, 76, 4)
    for dy, left, right in ((24, "A 485+", "+"), (54, "B 485−", "−")):
        out += word(56, y + dy + 5, left, INK, 14) + screw(98, y + dy, 6)
        out += word(250, y + dy + 5, right, INK, 18) + screw(220, y + dy, 6)
    if crossed:
        return out + path(f"M104 {y + 24}h28l44 30h38M104 {y + 54}h28l44 -30h38", FAIL) + bad(158, y + 6)
    return out + path(f"M104 {y + 24}h110M104 {y + 54}h110", PASS) + good(158, y + 4)


def rs485():
    out = box(18, 46, 106, 124, 6) + box(212, 46, 80, 124, 6) + path("M30 62h40M226 62h30", LINE, FINE)
    for y, left, right in ((92, "A 485+", "+"), (138, "B 485−", "−")):
        out += word(58, y + 5, left, INK, 15) + box(94, y - 14, 30, 28, 3) + screw(109, y, 8)
        out += box(212, y - 14, 30, 28, 3) + screw(227, y, 8) + word(266, y + 7, right, INK, 20)
    return out + path("M124 92h88M124 138h88", ACCENT, 4)


def torque_points():
    """1 neutral at the rear, 2 field terminals, 3 screws of the junction box."""
    out = at(112, 138, circle(0, 0, 60) + circle(0, 0, 47, LINE, FINE) + box(-22, 52, 44, 22, 4, fill=BACK)
             + box(-6, 56, 12, 14, 2, width=FINE))
    out += box(52, 8, 120, 84, 8, fill=BACK) + box(60, 16, 104, 68, 5, LINE, FINE)
    out += "".join(phillips(x, y, 6) for x, y in ((68, 24), (156, 24), (68, 76), (156, 76)))
    out += "".join(box(x - 10, 36, 20, 28, 2, width=FINE) + screw(x, 46, 6, ACCENT) for x in (86, 112, 138))
    out += tube("M122 140H194C204 140 204 150 204 160V220", WHITE, 10)
    out += box(98, 124, 28, 28, 3, INK, FINE, fill=BACK, dash="3 5") + screw(112, 138, 7, ACCENT)
    for n, y, start in ((1, 114, "121 134"), (2, 66, "146 47"), (3, 20, "163 23")):
        out += path(f"M{start}L242 {y}", ACCENT, FINE) + number(254, y, n, 13)
    return out


def displays():
    out = lcd(14, 12) + lcd(164, 12, "FLIPPED") + lcd(14, 82, "no CEL") + lcd(164, 82, "b4 EnR")
    out += lcd(14, 152, arrow_on=True, thumb=True) + lcd(164, 152, skull=True)
    return out + bad(294, 14, 9) + bad(294, 154, 9) + good(294, 84, 9) + good(144, 154, 9) + waiting(144, 84)


PICTURES = {
    "collar-configuration": configuration, "collar-upright": upright, "collar-flipped": flipped,
    "collar-between": between, "meter-out": meter_out, "pigtail": pigtail,
    "breaker-off": lambda: breaker("off"), "breaker-on": lambda: breaker("on"),
    "breaker-tripped": lambda: breaker("tripped"), "lockout": lockout,
    "socket-4jaw": lambda: socket_alone(jaw_color=ACCENT), "socket-5jaw": lambda: socket_alone(jaws=5),
    "socket-accessory-positions": accessories, "neutral-terminal": neutral_terminal,
    "junction-box": junction_box, "junction-box-base": box_base, "junction-box-cover": box_cover,
    "field-terminals": field_terminals, "dead-test": dead_test, "torque-points": torque_points,
    "lcd-states": displays, "seal": seal, "disconnect-open": lambda: disconnect(False),
    "disconnect-shut": lambda: disconnect(True), "ct-orientation": transformer, "rs485-terminals": rs485,
    "rs485-swapped": lambda: data_pair(16, True) + data_pair(124, False),
}


def main():
    folder = pathlib.Path(__file__).parent
    stale = []
    for name, draw in PICTURES.items():
        text = ('<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n'
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 308 216" fill="none" stroke="currentColor" '
                'stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">' + draw().replace("/><", "/>\n<")
                + '</svg>\n')
        file = folder / f"{name}.svg"
        if file.exists() and file.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            file.write_text(text, encoding="utf-8")
    extra = sorted(path.stem for path in folder.glob("*.svg") if path.stem not in PICTURES)
    for name in extra:
        print(f"{name}.svg is drawn by nothing here")
    if "--check" in sys.argv:
        for name in stale:
            print(f"{name}.svg is not what would be drawn: run resources/pictures/draw_pictures.py")
        sys.exit(1 if stale or extra else 0)


if __name__ == "__main__":
    main()
