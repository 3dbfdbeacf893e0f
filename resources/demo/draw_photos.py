#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the demonstration's photos from the facts of the demonstration's own job, so that no picture contradicts the
record. Every picture says that it is drawn. The JPEG files carry the SHA-256 of their scene as a comment; a test holds
them against the scenes as they come out now.

usage: draw_photos.py [NAME …]    draws all, or these; needs rsvg-convert, ImageMagick's convert and the DejaVu fonts
       draw_photos.py --scenes    prints {name: {"sha256", "texts"}} as JSON and draws nothing
"""
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
JOB = json.loads((HERE / "job.json").read_text(encoding="utf-8"))
SITE = JOB["site"]
COLLAR, METER, INVERTER = SITE["collar"], SITE["meter"], SITE["inverters"][0]
WIDTH, HEIGHT = 1200, 900


def told(step, evidence):
    """What the job file says at a step: a value, or a measurement."""
    given = JOB["steps"][step]["evidence"][evidence]
    return given.get("value", given.get("measured"))


# --- the tools of a picture ---------------------------------------------------------------------------------------

class Scene:
    """SVG, piece by piece, and the words that can be read in it."""

    def __init__(self):
        self.parts, self.texts = [], []

    def add(self, *parts):
        self.parts.extend(parts)

    def box(self, x, y, w, h, fill, r=6, stroke="#2f3336", width=2, extra=""):
        self.add(f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" {extra}/>')

    def disc(self, x, y, r, fill, stroke="#2f3336", width=2):
        self.add(f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" stroke="{stroke}" stroke-width="{width}"/>')

    def path(self, d, stroke="#2f3336", width=3, fill="none", cap="round"):
        self.add(f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" stroke-linecap="{cap}" stroke-linejoin="round"/>')

    def cable(self, d, colour, width=16):
        """A round conductor: a dark edge, its colour, a light along it."""
        self.path(d, "#23272a", width + 4)
        self.path(d, colour, width)
        self.add(f'<path d="{d}" fill="none" stroke="#ffffff" stroke-opacity=".28" stroke-width="{width / 4}" stroke-linecap="round" transform="translate({-width / 6:.1f} {-width / 6:.1f})"/>')

    def text(self, x, y, words, size=28, fill="#1c1f21", weight="normal", anchor="start", font="DejaVu Sans", turn=None):
        words = str(words)
        self.texts.append(words)
        turned = f' transform="rotate({turn} {x} {y})"' if turn else ""
        self.add(f'<text x="{x}" y="{y}" font-family="{font}" font-size="{size}" font-weight="{weight}" fill="{fill}" text-anchor="{anchor}"{turned}>{escape(words)}</text>')

    def screw(self, x, y, r=11, turn=35):
        self.disc(x, y, r, "url(#steel)", "#4b5157", 1.5)
        self.add(f'<g transform="rotate({turn} {x} {y})" stroke="#3a4046" stroke-width="{r / 3.4:.1f}"><path d="M{x - r * .66} {y}H{x + r * .66}M{x} {y - r * .66}V{y + r * .66}"/></g>')

    def svg(self, caption):
        frame = [
            f'<rect x="0" y="0" width="{WIDTH}" height="74" fill="#b3261e"/>',
            '<text x="30" y="51" font-family="DejaVu Sans" font-weight="bold" font-size="38" fill="#fff">DEMONSTRATION</text>',
            f'<text x="{WIDTH - 30}" y="49" font-family="DejaVu Sans" font-size="26" fill="#fff" text-anchor="end">drawn, not photographed</text>',
            f'<rect x="0" y="{HEIGHT - 66}" width="{WIDTH}" height="66" fill="#1c1f21" fill-opacity=".82"/>',
            f'<text x="30" y="{HEIGHT - 23}" font-family="DejaVu Sans" font-size="28" fill="#fff">{escape(caption)}</text>']
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">'
                + DEFINITIONS + "".join(self.parts + frame) + "</svg>")


DEFINITIONS = """<defs>
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#e3dccd"/><stop offset="1" stop-color="#c9c0ad"/></linearGradient>
<linearGradient id="steel" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#eef1f3"/><stop offset=".5" stop-color="#b4bbc1"/><stop offset="1" stop-color="#858d94"/></linearGradient>
<linearGradient id="grey" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#aeb5b9"/><stop offset=".45" stop-color="#cbd1d4"/><stop offset="1" stop-color="#8f979c"/></linearGradient>
<linearGradient id="white" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fdfdfb"/><stop offset="1" stop-color="#d9dcd9"/></linearGradient>
<linearGradient id="copper" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e9a36a"/><stop offset=".5" stop-color="#b86a34"/><stop offset="1" stop-color="#8a4a20"/></linearGradient>
<linearGradient id="dark" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#4a5055"/><stop offset="1" stop-color="#22262a"/></linearGradient>
<linearGradient id="bench" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b79a74"/><stop offset="1" stop-color="#8d7350"/></linearGradient>
<linearGradient id="paper" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#ffffff"/><stop offset="1" stop-color="#ece9e0"/></linearGradient>
<linearGradient id="red" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#e0493e"/><stop offset="1" stop-color="#8e1913"/></linearGradient>
<linearGradient id="brass" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f0d486"/><stop offset="1" stop-color="#a57d27"/></linearGradient>
<radialGradient id="glass" cx=".35" cy=".3" r=".9"><stop offset="0" stop-color="#ffffff" stop-opacity=".75"/><stop offset=".4" stop-color="#dfe7ea" stop-opacity=".35"/><stop offset="1" stop-color="#9fb0b6" stop-opacity=".45"/></radialGradient>
<radialGradient id="round" cx=".35" cy=".3" r=".95"><stop offset="0" stop-color="#fbfbf9"/><stop offset=".7" stop-color="#d7dad7"/><stop offset="1" stop-color="#a9aeab"/></radialGradient>
</defs>"""


def stucco(s):
    s.box(0, 0, WIDTH, HEIGHT, "url(#wall)", 0, "none", 0)
    for k in range(260):  # the grain of a wall: places that are scattered and always the same
        x, y = (k * 397 + 53 * (k % 7)) % WIDTH, (k * 211 + 97 * (k % 11)) % HEIGHT
        s.add(f'<circle cx="{x}" cy="{y}" r="{1 + k % 3}" fill="#a3977f" fill-opacity=".22"/>')


def bench(s):
    s.box(0, 0, WIDTH, HEIGHT, "url(#bench)", 0, "none", 0)
    for k in range(11):
        s.path(f"M0 {90 + k * 80} q300 {10 - k % 3 * 8} 600 0 t600 {k % 4 * 3}", "#75603f", 1.5)


def shadow(s, x, y, w, h, r=10):
    s.add(f'<rect x="{x + 12}" y="{y + 14}" width="{w}" height="{h}" rx="{r}" fill="#000" fill-opacity=".2"/>')


def lines(s, x, y, words, size=28, step=1.5, weight="normal", fill="#1c1f21"):
    for k, line in enumerate(words):
        s.text(x, y + k * size * step, line, size, fill, weight)


# --- what stands in the pictures ------------------------------------------------------------------------------------

def enclosure(s, x, y, w, h):
    shadow(s, x, y, w, h)
    s.box(x, y, w, h, "url(#grey)", 14)
    s.box(x + 14, y + 14, w - 28, h - 28, "none", 10, "#7d868c", 2)
    for a, b in ((x + 26, y + 26), (x + w - 26, y + 26), (x + 26, y + h - 26), (x + w - 26, y + h - 26)):
        s.screw(a, b, 9)


def meter(s, x, y, r, display="1 8 4 0 2"):
    s.disc(x, y, r, "url(#round)")
    s.disc(x, y, r * .9, "#f4f5f3", "#8c9296")
    s.box(x - r * .55, y - r * .5, r * 1.1, r * .36, "#b9c7ba", 5, "#5c6660")
    s.text(x, y - r * .5 + r * .27, display, r * .25, "#20291f", "bold", "middle", "DejaVu Sans Mono")
    s.text(x, y + r * .06, "kWh", r * .12, anchor="middle")
    s.text(x, y + r * .26, f"No. {METER['number']}", r * .145, weight="bold", anchor="middle")
    s.text(x, y + r * .44, f"FORM {METER['form']}   CL{METER['class_a']}   {SITE['service']['voltage_label']} V", r * .095, anchor="middle")
    for k in range(20):  # a bar code
        s.box(x - r * .4 + k * r * .04, y + r * .54, r * (.012 + .006 * (k * 7 % 3)), r * .13, "#222", 0, "none", 0)
    s.disc(x, y, r * .95, "url(#glass)", "none", 0)


SEGMENTS = {"0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc", "7": "abc", "8": "abcdefg", "9": "abcdfg",
            "b": "fgedc", "E": "afged", "n": "egc", "R": "eg", "r": "eg", "V": "bcdef", " ": "", "-": "g"}


def segments(s, x, y, size, words, colour="#182018", lit=None):
    """Seven-segment digits. `lit` shows the unlit ones faintly."""
    w, h = size * .56, size
    for character in words:
        if character == ".":
            s.disc(x - size * .14, y + h, size * .1, colour, "none", 0)
            continue
        on = SEGMENTS[character]
        for name, (a, b, c, d) in {"a": (0, 0, 1, 0), "b": (1, 0, 1, .5), "c": (1, .5, 1, 1), "d": (0, 1, 1, 1), "e": (0, .5, 0, 1), "f": (0, 0, 0, .5), "g": (0, .5, 1, .5)}.items():
            if name not in on and not lit:
                continue
            s.add(f'<path d="M{x + a * w:.1f} {y + b * h:.1f}L{x + c * w:.1f} {y + d * h:.1f}" stroke="{colour}" stroke-opacity="{1 if name in on else .07}" '
                  f'stroke-width="{size * .11:.1f}" stroke-linecap="round"/>')
        x += w * 1.5
    s.texts.append(words)


def lcd(s, x, y, w, h, words=None, arrow=False, thumb=False):
    """The collar's display: blank, or with what it says; the arrow and the thumb stand at its left."""
    s.box(x, y, w, h, "#2b3034", 8)
    s.box(x + 8, y + 8, w - 16, h - 16, "#c4d1bd" if words is not None else "#aab3a6", 4, "#5c665a")
    if words is None:
        return
    ink = "#182018"
    if arrow:
        s.path(f"M{x + 26} {y + h * .32}h{h * .3}m-{h * .1} -{h * .09}l{h * .1} {h * .09}l-{h * .1} {h * .09}", ink, h * .045)
        s.texts.append("arrow")
    if thumb:
        u, a, b = h * .011, x + 26, y + h * .82
        s.path(f"M{a} {b}v{-18 * u}h{8 * u}v{18 * u}zM{a + 8 * u} {b - 2 * u}h{13 * u}q{4 * u} 0 {4 * u} {-4 * u}v{-8 * u}q0 {-4 * u} {-4 * u} {-4 * u}h{-7 * u}q{3 * u} {-10 * u} {-2 * u} {-12 * u}q0 {8 * u} {-4 * u} {12 * u}", ink, h * .03)
        s.texts.append("thumbs-up")
    size = min(h * .46, w * .68 / (.84 * len(words.replace(".", ""))))
    segments(s, x + w * .27, y + (h - size) / 2, size, words, ink)


def handle(s, x, y, on):
    """The breaker, its handle at ON (up) or OFF (down)."""
    s.box(x, y, 128, 176, "url(#dark)", 8)
    s.box(x + 30, y + 22, 68, 132, "#15181a", 5)
    s.box(x + 34, y + (26 if on else 92), 60, 58, "url(#white)", 5)
    for k in range(3):
        s.path(f"M{x + 44} {y + (40 if on else 106) + k * 14}h40", "#8b9195", 3)
    s.text(x + 64, y + 18, "ON", 17, "#fff" if on else "#8c9296", "bold", "middle")
    s.text(x + 64, y + 171, "OFF", 17, "#8c9296" if on else "#fff", "bold", "middle")
    s.texts.append("breaker ON" if on else "breaker OFF")


def cover(s, x, y, closed, lock=False):
    """The clear cover over the breaker: shut with its hasp, or swung open; the lock where one is fitted."""
    if closed:
        s.add(f'<rect x="{x - 20}" y="{y - 16}" width="168" height="210" rx="10" fill="#d7ebf5" fill-opacity=".36" stroke="#58707c" stroke-width="3"/>')
        s.path(f"M{x - 6} {y}l40 -6M{x - 6} {y + 30}l90 -20", "#fff", 4)
        s.box(x + 46, y + 184, 36, 24, "#dbe6ea", 5, "#58707c")
        s.disc(x + 64, y + 196, 7, "#22262a", "#58707c", 2)
    else:
        s.add(f'<path d="M{x + 148} {y - 16}l84 -30v210l-84 30z" fill="#d7ebf5" fill-opacity=".4" stroke="#58707c" stroke-width="3"/>')
    if lock:
        number = told("place.lockout", "id")
        s.path(f"M{x + 42} {y + 232}v-26q0 -26 22 -26t22 26v26", "#59626a", 11)
        s.path(f"M{x + 42} {y + 232}v-26q0 -26 22 -26t22 26v26", "#cfd6db", 6)
        s.box(x + 16, y + 226, 96, 78, "url(#red)", 9)
        s.disc(x + 64, y + 262, 8, "#2a0f0d", "#2a0f0d")
        s.box(x + 62, y + 266, 4, 18, "#2a0f0d", 1, "none", 0)
        s.path(f"M{x + 88} {y + 222}q24 -12 40 14", "#6a4a2a", 3)
        s.box(x + 120, y + 230, 140, 72, "#f5e9c8", 5, width=1.5)
        s.text(x + 128, y + 256, "DO NOT OPERATE", 13, "#8e1913", "bold")
        s.text(x + 128, y + 284, number, 14.5, weight="bold")


def collar(s, x, y, r, on=False, shut=True, lock=False, words=None, arrow=False, thumb=False, label=False, inside=True):
    """The collar from the front, the meter in it where there is one: ring, display, breaker box below."""
    shadow(s, x - r, y - r, 2 * r, 2 * r, r)
    s.disc(x, y, r, "url(#white)", width=3)
    s.disc(x, y, r * .86, "#eceeeb" if inside else "#8d9498", "#8b9195")
    if inside:
        meter(s, x, y, r * .82)
    top = y + r * .82
    s.box(x - 150, top, 300, 250, "url(#white)", 18)
    lcd(s, x - 136, top + 18, 130, 84, words, arrow, thumb)
    s.text(x - 136, top + 128, "ConnectDER", 20, "#22577a", "bold")
    if label:
        s.box(x - 140, top + 140, 146, 98, "#fff", 4, "#9aa1a6", 1.5)
        lines(s, x - 134, top + 164, (COLLAR["part_number"],), 12.5, weight="bold")
        lines(s, x - 134, top + 190, (f"S/N {COLLAR['serial_number']}", f"{COLLAR['breaker_a']} A", "SIMULATED"), 15, 1.35)
    handle(s, x + 8, top + 30, on)
    cover(s, x + 8, top + 30, shut, lock)


def close_up(s, on, shut, lock=False, words=None, arrow=False, thumb=False):
    """The breaker box of the collar, close: display, label, handle, cover."""
    stucco(s)
    s.disc(600, -180, 520, "url(#white)", width=3)
    shadow(s, 130, 180, 940, 610)
    s.box(130, 180, 940, 610, "url(#white)", 30)
    lcd(s, 180, 230, 420, 190, words, arrow, thumb)
    s.text(180, 474, "ConnectDER", 44, "#22577a", "bold")
    s.box(180, 506, 420, 236, "#fff", 8, "#9aa1a6", 2)
    lines(s, 200, 550, (f"P/N {COLLAR['part_number']}", f"S/N {COLLAR['serial_number']}", f"Breaker {COLLAR['breaker_a']} A   {COLLAR['aic_ka']} kA", "SIMULATED DEVICE"), 27, 1.75, "bold")
    s.add('<g transform="translate(470 120) scale(1.75)">')
    handle(s, 140, 80, on)
    cover(s, 140, 80, shut, lock)
    s.add("</g>")


def jaw(s, x, y, h=96):
    s.box(x - 26, y, 52, h, "url(#copper)", 4)
    s.box(x - 6, y + 8, 12, h - 16, "#3b2413", 2)


def open_socket(s, x=330, y=120, w=540, h=690, wires=True, covered=False, neutral=False, mark=False):
    """The meter socket without its cover: four jaws, a fifth where the site has one, the neutral bar with its lugs."""
    enclosure(s, x, y, w, h)
    s.box(x + 36, y + 36, w - 72, h - 72, "#6b7378", 8)
    left, right, top, bottom = x + 130, x + w - 130, y + 190, y + 420
    if wires:
        s.cable(f"M{left} {y + 40}v90", "#25292c", 26)
        s.cable(f"M{right} {y + 40}v90", "#25292c", 26)
        s.cable(f"M{left} {bottom + 150}v{h - 610 + 130}", "#25292c", 26)
        s.cable(f"M{right} {bottom + 150}v{h - 610 + 130}", "#25292c", 26)
        s.cable(f"M{x + w / 2} {y + 40}v140", "#e8e6df", 24)
    for jx in (left, right):
        for jy, lug in ((top, top - 66), (bottom, bottom + 98)):
            s.box(jx - 44, lug, 88, 64, "url(#steel)", 6)
            s.screw(jx, lug + 32, 16)
            jaw(s, jx, jy)
    s.box(x + w / 2 - 34, y + 170, 68, 330, "url(#steel)", 8)
    for k in range(4):
        s.screw(x + w / 2, y + 206 + k * 84, 15, 20 + k * 25)
    if SITE["socket"]["jaws_count"] == 5:
        s.box(left - 92, y + 330, 66, 44, "url(#copper)", 4)
        s.box(left - 82, y + 346, 46, 11, "#3b2413", 2)
    if neutral:
        s.cable(f"M{x + w / 2 + 10} {y + 458}q60 20 84 90t-20 150", "#f4f2ec", 20)
        s.path(f"M{x + w / 2} {y + 456}l16 2", "#b86a34", 12)
    if mark:
        inlb = SITE["socket"]["accessory_torque_marked_inlb"]
        s.box(x + w / 2 - 150, y + 552, 168, 62, "#fdf6d8", 5)
        s.text(x + w / 2 - 140, y + 578, "NEUTRAL LUG", 17, weight="bold")
        s.text(x + w / 2 - 128, y + 603, f"{inlb} in-lb", 22, weight="bold")
        s.path(f"M{x + w / 2 - 30} {y + 552}l24 -66", "#8e1913", 3)
    if covered:
        s.add(f'<rect x="{x + 50}" y="{y + 96}" width="{w - 100}" height="{h - 200}" rx="12" fill="#f0a33a" stroke="#8a5510" stroke-width="4"/>')
        s.text(x + w / 2, y + h / 2 - 10, "INSULATING", 38, "#3b2505", "bold", "middle")
        s.text(x + w / 2, y + h / 2 + 36, "BARRIER", 38, "#3b2505", "bold", "middle")


def card(s, title, rows, size=30):
    """A label or a paper with its lines, large enough to be read on the printed page."""
    shadow(s, 120, 130, 960, 660)
    s.box(120, 130, 960, 660, "url(#paper)", 12, "#8b9195", 3)
    s.text(160, 206, title, 44, "#22577a", "bold")
    s.path("M160 232H1040", "#22577a", 4)
    for k, (name, value) in enumerate(rows):
        y = 292 + k * 58
        s.text(160, y, name, size, "#565d63")
        s.text(520, y, value, size if len(str(value)) < 28 else 24, weight="bold")
        s.path(f"M160 {y + 16}H1040", "#d5d2c8", 1.5)


def phase_colour(name):
    return {"L1": "#25292c", "L2": "#b3261e", "N": "#f1efe9", "G": "#2e7d32"}[name]


def terminal_block(s, x, y, names, pitch=180, wires=True, marks=True):
    for k, name in enumerate(names):
        left = x + k * pitch
        if wires:
            s.cable(f"M{left + 60} {y + 150}v250", phase_colour(name), 34)
            s.box(left + 50, y + 118, 20, 44, "url(#copper)", 3)
        s.box(left, y, 120, 130, "url(#steel)", 8)
        s.screw(left + 60, y + 62, 34, 10 + 25 * k)
        if marks:
            s.text(left + 60, y - 22, name, 44, weight="bold", anchor="middle")


def junction_box(s, x, y, w, h, shut=True):
    shadow(s, x, y, w, h)
    s.box(x, y, w, h, "url(#grey)" if shut else "#5b6368", 16)
    for a, b in ((x + 34, y + 34), (x + w - 34, y + 34), (x + 34, y + h - 34), (x + w - 34, y + h - 34)):
        s.screw(a, b, 17, 15 + a % 40)


# --- the pictures -----------------------------------------------------------------------------------------------------

def site_socket(s):
    stucco(s)
    enclosure(s, 340, 110, 520, 690)
    meter(s, 600, 400, 230)
    s.box(470, 690, 260, 70, "#fff", 5, "#8b9195")
    s.text(600, 736, SITE["premises"]["service_address"], 26, weight="bold", anchor="middle")


def site_inverters(s):
    bench(s)
    card(s, f"{INVERTER['make']} {INVERTER['model']}", (
        ("Serial number", INVERTER["serial_number"]), ("Output", f"{INVERTER['nameplate_kw']} kW, {INVERTER['nameplate_kva']} kVA"),
        ("AC voltage", f"{INVERTER['voltage_v']} V, {SITE['service']['frequency_hz']} Hz"), ("AC current, max.", f"{INVERTER['continuous_a']} A"),
        ("Overcurrent device", f"max. {INVERTER['max_ocpd_a']} A"), ("DC input", f"max. {INVERTER['max_dc_v']} V"),
        ("Listed", "UL 1741, UL 1741 SB"), ("", "SIMULATED DEVICE")))


def parts_in_the_box(s):
    bench(s)
    collar(s, 320, 330, 190, inside=False, label=True)
    junction_box(s, 600, 150, 220, 240, shut=False)
    s.text(710, 428, "box base", 26, "#fff", "bold", "middle")
    junction_box(s, 870, 150, 220, 240)
    s.text(980, 428, "box cover", 26, "#fff", "bold", "middle")
    s.cable("M620 520q160 -60 300 10t180 -20", "#f4f2ec", 26)
    s.path("M1100 510l34 -6", "#b86a34", 14)
    s.text(860, 600, f"pigtail {told('inspect.pigtail', 'awg')} AWG", 26, "#fff", "bold", "middle")
    for group, (x, words) in enumerate(((620, "base screws"), (900, "cover screws"))):
        for k in range(int(told("inspect.package", ("base-screws", "cover-screws")[group]))):
            s.screw(x + k * 46, 680, 17, 20 * k)
        s.text(x - 16, 736, words, 24, "#fff", "bold")


def both_sides(s):
    bench(s)
    collar(s, 310, 320, 190, inside=False, label=True)
    shadow(s, 690, 130, 380, 380, 190)
    s.disc(880, 320, 190, "url(#white)", width=3)
    for x, y in ((810, 220), (950, 220), (810, 360), (950, 360)):
        s.box(x - 12, y, 24, 74, "url(#copper)", 3)
    s.add('<circle cx="880" cy="320" r="150" fill="none" stroke="#b7c7cd" stroke-width="16" stroke-opacity=".8"/>')
    s.text(880, 566, "blades and guard, from behind", 26, "#fff", "bold", "middle")


def nameplate(s):
    bench(s)
    card(s, "ConnectDER  Smart V3", (
        ("P/N", COLLAR["part_number"]), ("S/N", COLLAR["serial_number"]), ("Meter form", f"{COLLAR['meter_form']}, {COLLAR['jaws_count']} jaws"),
        ("Breaker", f"{COLLAR['breaker_a']} A, {COLLAR['aic_ka']} kA"), ("Connection", f"{COLLAR['connection']} side"),
        ("Neutral terminal", f"{told('socket.neutral-size', 'awg')} AWG Cu: {told('socket.neutral-torque', 'torque')} in-lb"),
        ("Pigtail print", f"{told('inspect.pigtail', 'awg')} AWG {told('inspect.pigtail', 'insulation')} {told('inspect.pigtail', 'material')}"), ("", "SIMULATED DEVICE")))


def meter_out(s):
    stucco(s)
    open_socket(s, 90, 120, 470, 690)
    meter(s, 890, 420, 210)
    s.text(890, 690, f"seal {told('socket.meter-out', 'seals')[0]} cut", 26, weight="bold", anchor="middle")


def neutral_approvals(s):
    bench(s)
    card(s, "Neutral connection", (
        ("Site", SITE["premises"]["service_address"]), ("Method", "accessory position of the neutral bar"),
        ("Positions free", f"{SITE['socket']['accessory_positions_total'] - SITE['socket']['accessory_positions_used']} of {SITE['socket']['accessory_positions_total']}"),
        ("Utility", f"{SITE['utility']['name']}: accepted"), (SITE["premises"]["ahj_name"], "accepted"), ("Permit", SITE["project"]["permits"][0])))


def neutral_in_socket(s):
    stucco(s)
    open_socket(s, neutral=True, mark=True)


def neutral_route(s):
    stucco(s)
    open_socket(s, neutral=True)


def neutral_terminal(s):
    stucco(s)
    s.box(160, 130, 880, 660, "url(#white)", 24)
    s.cable("M1010 480q-160 -20 -330 0", "#f4f2ec", 54)
    s.path("M690 480h-110", "#b86a34", 34)
    s.box(420, 370, 220, 220, "url(#steel)", 12)
    s.screw(530, 470, 66, 30)
    s.box(220, 630, 760, 120, "#fff", 8, "#9aa1a6")
    s.text(246, 680, f"NEUTRAL  {told('socket.neutral-size', 'awg')} AWG copper", 32, weight="bold")
    s.text(246, 726, f"tighten to {told('socket.neutral-torque', 'torque')} in-lb", 32)
    s.text(530, 340, "N", 60, weight="bold", anchor="middle")


def before_the_socket(s):
    stucco(s)
    open_socket(s, 90, 120, 470, 690)
    collar(s, 860, 340, 200, inside=False, label=True)
    s.path("M640 420H586m26 -24l-26 24l26 24", "#8e1913", 8)


def from_the_side(s):
    stucco(s)
    s.box(80, 120, 300, 690, "url(#grey)", 14)
    shadow(s, 380, 200, 210, 420)
    s.box(380, 200, 210, 420, "url(#white)", 16)
    s.box(372, 236, 26, 350, "url(#steel)", 4)
    s.add('<path d="M590 250h60q90 60 90 160t-90 160h-60z" fill="url(#glass)" stroke="#2f3336" stroke-width="3"/>')
    s.box(400, 620, 200, 190, "url(#white)", 14)
    s.cable("M330 560q60 30 90 -10t70 30", "#f4f2ec", 22)
    lines(s, 800, 330, ("collar pushed home,", "meter in front,", "lead free of the blades"), 28, weight="bold")


def installed(s, **how):
    stucco(s)
    enclosure(s, 320, 100, 560, 730)
    collar(s, 600, 330, 215, **how)


def seated(s):
    installed(s, inside=False, label=True)


def latched(s):
    installed(s, inside=False, label=True)
    s.box(800, 430, 60, 90, "url(#steel)", 6)
    s.screw(830, 475, 16)


def with_meter(s):
    installed(s, label=True)
    for x, y, number in ((800, 210, told("place.meter", "ring-seal")), (800, 480, told("place.meter", "latch-seal"))):
        s.path(f"M{x - 20} {y}q30 -30 56 4", "#6d757b", 4)
        s.box(x + 30, y - 6, 214, 62, "url(#brass)", 8)
        s.text(x + 42, y + 36, number, 25, weight="bold")


def connector(s):
    stucco(s)
    junction_box(s, 170, 140, 640, 620, shut=False)
    s.disc(490, 700, 60, "url(#steel)")
    s.disc(490, 700, 34, "#22262a")
    s.cable("M490 700v120", "#4b5257", 74)
    s.box(840, 330, 310, 180, "#fff", 8, "#9aa1a6")
    lines(s, 858, 376, ("Liquidtight", f"connector {SITE['raceway']['power_trade_size_in']:g} in", "wet location"), 26, 1.6, "bold")


def box_on_collar(s):
    stucco(s)
    s.disc(400, 300, 220, "url(#white)", width=3)
    s.disc(400, 300, 186, "#eceeeb", "#8b9195")
    junction_box(s, 620, 220, 400, 420, shut=False)
    s.add('<rect x="612" y="212" width="416" height="436" rx="20" fill="none" stroke="#3a3f44" stroke-width="12"/>')
    terminal_block(s, 660, 330, ["L1", "L2"], 160, wires=False, marks=False)
    s.text(820, 700, "seal all round", 28, weight="bold", anchor="middle")


def raceway(s):
    stucco(s)
    junction_box(s, 110, 160, 260, 280)
    junction_box(s, 830, 430, 260, 300)
    s.text(960, 590, INVERTER["model"], 32, weight="bold", anchor="middle")
    way = "M240 440v180q0 60 60 60h530"
    s.path(way, "#23272a", 48, cap="butt")
    s.path(way, "#8b949a", 42, cap="butt")
    for x, y, turn in ((240, 540, 0), (440, 680, 90), (640, 680, 90)):
        s.add(f'<g transform="rotate({turn} {x} {y})">')
        s.box(x - 54, y - 14, 108, 28, "url(#steel)", 5)
        s.screw(x - 40, y, 9)
        s.screw(x + 40, y, 9)
        s.add("</g>")


def terminate(s):
    stucco(s)
    junction_box(s, 110, 110, 980, 700, shut=False)
    names = SITE["field_wiring"]["conductors"]
    s.box(170, 210, 860, 250, "url(#white)", 12)
    terminal_block(s, 230, 290, names, 210)
    s.box(200, 720, 800, 62, "#fff", 6, "#9aa1a6")
    s.text(600, 762, f"{SITE['field_wiring']['line_awg']} AWG {SITE['field_wiring']['material']}: {told('wire.field-torque', 'l1')} in-lb", 32, weight="bold", anchor="middle")


def box_shut(s):
    stucco(s)
    junction_box(s, 300, 140, 600, 620)
    s.box(380, 380, 440, 150, "#fff", 8, "#9aa1a6")
    lines(s, 400, 428, ("ConnectDER junction box", f"{int(told('wire.cover', 'screws'))} screws, 5 in-lb"), 29, 1.7, "bold")


def inspection_card(s):
    bench(s)
    card(s, f"{SITE['premises']['ahj_name']}  Inspection", (
        ("Address", SITE["premises"]["service_address"]), ("Permit", SITE["project"]["permits"][0]), ("Electrical final", f"passed {told('energise.inspections', 'ahj')}"),
        ("Utility visit", f"passed {told('energise.inspections', 'utility')}"), ("Signed", "Inspector (demonstration)")))
    s.path("M520 590q40 -60 70 -6t70 -14t60 12t70 -22", "#1d3f8a", 5)


def permission(s):
    bench(s)
    card(s, SITE["utility"]["name"], (
        ("Permission to operate", "GRANTED"), ("Date", told("energise.permission", "date")), ("Customer", SITE["customer"]["name"]),
        ("Address", SITE["premises"]["service_address"]), ("Meter", METER["number"]), ("System", f"{INVERTER['nameplate_kw']} kW, {INVERTER['make']} {INVERTER['model']}"),
        ("", "not a real letter")))


def ims_label(s):
    bench(s)
    card(s, "IMS sub-meter", (
        ("Model", told("meters.ims-model", "model")), ("Serial", told("meters.ims-model", "serial")), ("Meter number", told("meters.ims-model", "number")),
        ("Service", f"{SITE['service']['voltage_label']} V"), ("Transformers", "solid core"), ("", "SIMULATED DEVICE")))


def ims_place(s):
    """The bare wall beside the panel, the meter's breaker marked as what turns it off."""
    stucco(s)
    enclosure(s, 90, 110, 520, 640)
    s.text(350, 176, f"PANEL  {SITE['panel']['rating_a']} A", 32, weight="bold", anchor="middle")
    s.add('<g transform="translate(60 150) scale(1.5)">')
    handle(s, 130, 60, False)
    s.add("</g>")
    s.box(130, 620, 440, 84, "#fff6d6", 6, "#9a7a1b")
    lines(s, 150, 656, ("IMS METER DISCONNECT", "turns off the sub-meter"), 26, 1.3, "bold")
    s.add('<rect x="730" y="210" width="340" height="440" fill="none" stroke="#2f3336" stroke-width="4" stroke-dasharray="18 14"/>')
    s.text(900, 430, "here", 34, weight="bold", anchor="middle")
    s.path("M610 430h120", "#2f3336", 4)


def ims_mount(s):
    """The closed enclosure on its wall, the conduit into its bottom, its brackets screwed on."""
    stucco(s)
    for y in (150, 620):
        s.box(330, y, 540, 44, "url(#steel)", 5)
        s.screw(362, y + 22, 11)
        s.screw(838, y + 22, 11)
    shadow(s, 390, 170, 420, 480)
    s.box(390, 170, 420, 480, "#dfe5df", 18)
    s.box(430, 210, 340, 300, "#c9d6d4", 12, "#7d868c")
    s.box(490, 280, 220, 90, "#c4d1bd", 6)
    s.text(600, 440, "IMS", 46, weight="bold", anchor="middle")
    s.text(600, 586, f"TYPE {told('meters.ims-mount', 'rating')}", 30, weight="bold", anchor="middle")
    s.path("M600 690v150", "#23272a", 58, cap="butt")
    s.path("M600 690v150", "#8b949a", 52, cap="butt")
    s.box(552, 650, 96, 56, "#59626a", 8)
    s.text(700, 760, f"conduit and fittings {told('meters.ims-mount', 'fittings')}", 28, weight="bold")


def ims_ct(s, x, line):
    """A transformer on its line, its marked side up, where the source is."""
    s.cable(f"M{x} 120v660", phase_colour(line), 60)
    s.disc(x, 430, 170, "url(#dark)")
    s.disc(x, 430, 78, "#6b7378")
    s.cable(f"M{x} 352v156", phase_colour(line), 60)
    s.cable(f"M{x + 158} 470q60 40 60 120", "#f4f2ec", 12)
    s.cable(f"M{x + 150} 500q40 50 40 120", "#25292c", 12)
    s.text(x, 645, "H1", 30, "#fff", "bold", "middle")
    s.text(x, 300, "LINE", 28, "#fff", "bold", "middle")
    s.path(f"M{x - 110} 330v-50m-14 14l14 -14l14 14", "#fff", 6)
    s.text(x + 60, 220, line, 44, weight="bold")
    s.text(x + 60, 160, "source side", 26, weight="bold")


def ims_cts(s, number):
    stucco(s)
    ims_ct(s, 560, f"L{number}")
    s.box(90, 150, 250, 96, "#fff6d6", 6, "#9a7a1b")
    s.text(215, 212, f"CT{number}", 46, weight="bold", anchor="middle")


def ims_terminals(s):
    stucco(s)
    s.box(110, 120, 980, 690, "#e7ebe6", 20)
    s.text(180, 204, "J1  voltage", 36, weight="bold")
    terminal_block(s, 230, 290, ["L1", "L2", "N"], 210)
    s.text(860, 204, "J3  CTs", 36, weight="bold")
    for k, colour in enumerate(("#f4f2ec", "#25292c", "#f4f2ec", "#25292c")):
        s.cable(f"M{880 + k * 52} 420v280", colour, 14)
        s.box(860 + k * 52, 320, 42, 96, "url(#steel)", 4)
        s.screw(881 + k * 52, 366, 13, 30 * k)


def ims_display(s, words, unit, all_lit=False):
    stucco(s)
    shadow(s, 190, 170, 820, 560)
    s.box(190, 170, 820, 560, "#3c4347", 26)
    s.box(250, 250, 700, 260, "#c4d1bd", 10, "#1c1f21")
    segments(s, 300, 300, 150, words)
    s.text(930, 490, unit, 34, weight="bold", anchor="end")
    if all_lit:
        s.text(300, 290, "kW   kWh   L1   L2   L3   MAX", 26, weight="bold")
    s.text(600, 590, f"IMS  {told('meters.ims-model', 'model')}", 30, "#fff", "bold", "middle")
    s.text(600, 640, f"No. {told('meters.ims-model', 'number')}   {told('meters.ims-model', 'serial')}", 28, "#fff", anchor="middle")


def ims_compare(s):
    stucco(s)
    for y, words, unit in ((150, f"{told('meters.ims-compare', 'kwh'):g}", "kWh"), (480, f"{told('meters.ims-compare', 'peak'):g}", "kW  MAX")):
        s.box(230, y, 740, 290, "#3c4347", 22)
        s.box(280, y + 44, 640, 200, "#c4d1bd", 10, "#1c1f21")
        segments(s, 330, y + 80, 120, words)
        s.text(900, y + 226, unit, 32, weight="bold", anchor="end")


def inverter_settings(s):
    bench(s)
    names = {"anti_islanding": "Anti-islanding", "voltage_ride_through": "Voltage ride-through", "frequency_ride_through": "Frequency ride-through",
             "volt_var": "Volt/Var", "freq_watt": "Frequency/Watt", "fixed_power_factor": "Fixed power factor"}
    card(s, f"{INVERTER['model']}   S/N {INVERTER['serial_number']}",
         [(words, INVERTER["settings"][name]) for name, words in names.items()] + [("Profile", "Rule 21, Table Hh")])


def finished(s):
    stucco(s)
    enclosure(s, 110, 110, 430, 640)
    s.add('<g transform="translate(20 70) scale(.5)">')
    collar(s, 600, 330, 250, on=True, words="V 208.4", arrow=True, thumb=True)
    s.add("</g>")
    junction_box(s, 390, 500, 120, 120)
    way = "M510 560h90q40 0 40 -40h120"
    s.path(way, "#23272a", 30, cap="butt")
    s.path(way, "#8b949a", 25, cap="butt")
    shadow(s, 740, 250, 350, 440)
    s.box(740, 250, 350, 440, "url(#white)", 20)
    s.text(915, 350, f"{INVERTER['make']}", 42, "#22577a", "bold", "middle")
    s.text(915, 404, f"{INVERTER['model']}  {INVERTER['nameplate_kw']} kW", 30, weight="bold", anchor="middle")
    s.text(915, 450, INVERTER["serial_number"], 26, anchor="middle")
    s.box(820, 520, 190, 70, "#c4d1bd", 6)


PICTURES = {
    "site-socket": (site_socket, "The meter and its socket, from the front"),
    "site-inverters": (site_inverters, "Nameplate of the inverter"),
    "inspect-package": (parts_in_the_box, "Contents of the box, side by side"),
    "inspect-condition": (both_sides, "The collar from both sides"),
    "inspect-configuration": (nameplate, "Nameplate of the collar, print of the pigtail below it"),
    "socket-flipped-off": (lambda s: (stucco(s), main_breaker(s)), "Main breaker at OFF, locked"),
    "socket-meter-out": (meter_out, "The meter, out, beside the open socket"),
    "socket-condition": (lambda s: (stucco(s), open_socket(s)), "Open socket, all jaws and wires in view"),
    "socket-live-parts": (lambda s: (stucco(s), open_socket(s, covered=True)), "Socket with its live parts covered"),
    "socket-breaker-off": (lambda s: close_up(s, on=False, shut=False), "Breaker of the collar at OFF"),
    "socket-neutral-method": (neutral_approvals, "Approvals of the neutral connection"),
    "socket-neutral-torque-socket": (neutral_in_socket, "Neutral in the socket, its torque marked"),
    "socket-neutral-routing": (neutral_route, "The lead, its route and bent end"),
    "socket-neutral-torque": (neutral_terminal, "Neutral terminal and its label"),
    "place-breaker-off": (lambda s: close_up(s, on=False, shut=False), "Breaker at OFF once more, serial label in view"),
    "place-orientation": (before_the_socket, "Collar before the socket, the way it goes in"),
    "place-insert": (from_the_side, "Collar in the socket, from the side"),
    "place-seated": (seated, "Collar seated, from the front"),
    "place-cover": (latched, "Cover latched over the collar"),
    "place-meter": (with_meter, "Meter in the collar, both seals"),
    "place-breaker-cover": (lambda s: close_up(s, on=False, shut=True), "Breaker cover shut, handle at OFF behind it"),
    "place-lockout": (lambda s: close_up(s, on=False, shut=True, lock=True), "Lock on the breaker cover"),
    "wire-connector": (connector, "Clean box, the connector and its marking"),
    "wire-box": (box_on_collar, "Junction box on the collar, seal in view"),
    "wire-raceway": (raceway, "The raceway with its straps"),
    "wire-terminate": (terminate, "Field terminals with every wire"),
    "wire-cover": (box_shut, "Junction box shut"),
    "energise-inspections": (inspection_card, "Inspection card, signed"),
    "energise-lockout-off": (lambda s: close_up(s, on=False, shut=True), "Lock off, cover still shut, handle still at OFF"),
    "energise-breaker-on": (lambda s: close_up(s, on=True, shut=False, words="b4 EnR"), "Breaker at ON, cover still open"),
    "energise-display": (lambda s: close_up(s, on=True, shut=True, words="b4 EnR"), "Display after power-up"),
    "energise-thumbs-up": (lambda s: close_up(s, on=True, shut=True, words="V 208.4", thumb=True), "Display with its thumbs-up"),
    "energise-permission": (permission, "Permission to operate"),
    "meters-ims-model": (ims_label, "Label of the IMS meter"),
    "meters-ims-place": (ims_place, "Where the meter goes, and its marked disconnect"),
    "meters-ims-mount": (ims_mount, "The meter's enclosure with its conduit"),
    "meters-ims-cts": (lambda s: ims_cts(s, 1), "Transformer at L1"),
    "meters-ims-cts-2": (lambda s: ims_cts(s, 2), "Transformer at L2"),
    "meters-ims-terminals": (ims_terminals, "Terminal blocks J1 and J3"),
    "meters-ims-lcd": (lambda s: ims_display(s, "88888", "kWh", True), "IMS display, every segment lit"),
    "meters-ims-compare": (ims_compare, "IMS display: energy, and peak demand"),
    "check-inverter-settings": (inverter_settings, "Settings as the inverter shows them"),
    "documents-photos": (finished, "The finished installation"),
}


def main_breaker(s):
    enclosure(s, 290, 120, 620, 690)
    s.text(600, 200, f"MAIN  {SITE['panel']['main_breaker_rating_a']} A", 36, weight="bold", anchor="middle")
    s.add('<g transform="translate(250 40) scale(1.9)">')
    handle(s, 120, 110, False)
    cover(s, 120, 110, True, lock=False)
    s.path("M166 342v-20q0 -22 18 -22t18 22v20", "#59626a", 9)
    s.box(146, 334, 78, 62, "url(#red)", 7)
    s.disc(185, 362, 6, "#2a0f0d", "#2a0f0d")
    s.add("</g>")


def scenes(names):
    for name in names:
        scene = Scene()
        draw, caption = PICTURES[name]
        draw(scene)
        svg = scene.svg(caption)
        yield name, svg, hashlib.sha256(svg.encode()).hexdigest(), scene.texts + [caption]


def main():
    if sys.argv[1:] == ["--scenes"]:
        print(json.dumps({name: {"sha256": digest, "texts": texts} for name, _, digest, texts in scenes(PICTURES)}, indent=1, ensure_ascii=False))
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, svg, digest, _ in scenes(sys.argv[1:] or PICTURES):
            source, raster = pathlib.Path(folder, "scene.svg"), pathlib.Path(folder, "scene.png")
            source.write_text(svg, encoding="utf-8")
            subprocess.run(["rsvg-convert", "-o", raster, source], check=True)
            subprocess.run(["convert", raster, "-strip", "-set", "comment", f"scene {digest}", "-sampling-factor", "4:2:0", "-quality", "74",
                            "-define", "jpeg:dct-method=float", HERE / "photos" / f"{name}.jpg"], check=True)


if __name__ == "__main__":
    main()
