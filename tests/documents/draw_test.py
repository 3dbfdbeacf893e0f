#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`witnessmarkctl draw` on every example site, its files read back by programs others wrote: an XML parser, pdftotext,
qpdf, ezdxf.

usage: draw_test.py WITNESSMARKCTL SOURCE_DIR
"""
import copy
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

import ezdxf
from ezdxf.lldxf.encoding import decode_dxf_unicode

SOURCE = pathlib.Path(sys.argv.pop())
PROGRAM = sys.argv.pop()
SITES = sorted((SOURCE / "tests" / "data" / "sites").glob("*.json"))
SVG = "{http://www.w3.org/2000/svg}"
COLLAR = "residential-load-side-collar-sce"
GMA = "residential-gma-sce"
LINE_SIDE = "residential-line-side-pe-sce"


def site(name):
    return json.loads((SOURCE / "tests" / "data" / "sites" / f"{name}.json").read_text("utf-8"))


def squeezed(text):
    return sorted("".join(text.split()))


def svg_groups(file):
    return [g for g in ET.parse(file).getroot().iter(SVG + "g") if "data-layer" in g.attrib]


def svg_texts(file):
    return sorted(t.text for g in svg_groups(file) for t in g.iter(SVG + "text"))


def svg_letters(file):
    """All that is printed: the texts, and the letters inside each use of a symbol."""
    root = ET.parse(file).getroot()
    inside = {s.get("id"): "".join(t.text for t in s.iter(SVG + "text")) for s in root.iter(SVG + "symbol")}
    href = "{http://www.w3.org/1999/xlink}href"
    return "".join(svg_texts(file)) + "".join(inside[u.get(href)[1:]] for u in root.iter(SVG + "use"))


def dxf_texts(file):
    drawing = ezdxf.readfile(file)
    auditor = drawing.audit()
    assert not auditor.errors and not auditor.fixes, [e.message for e in auditor.errors + auditor.fixes]
    return sorted(decode_dxf_unicode(t.dxf.text.removeprefix("%%u").replace("%%%", "%").replace("^ ", "^"))
                  for t in drawing.modelspace().query("TEXT"))


class Draw(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_program(self, *arguments, status=(0, 1)):
        run = subprocess.run([PROGRAM, *map(str, arguments), "--json", "--data-dir", str(self.folder / "data")],
                             capture_output=True, text=True, timeout=120, check=False, env=os.environ)
        self.assertIn(run.returncode, status, run.stderr)
        self.said = run.stderr
        return json.loads(run.stdout) if run.stdout else {}

    def draw(self, what, facts, suffix="svg", name="drawing", *more):
        given = self.folder / "site.json"
        given.write_text(json.dumps(facts), encoding="utf-8")
        out = self.folder / f"{name}.{suffix}"
        return self.run_program("draw", what, given, "--out", out, "--force", *more), out

    def words(self, svg):
        return " ".join(t.text for g in svg_groups(svg) for t in g.iter(SVG + "text"))

    def test_every_site_both_drawings_three_files_one_content(self):
        for file in SITES:
            facts = json.loads(file.read_text("utf-8"))
            for what in ("sld", "plot"):
                with self.subTest(site=file.stem, drawing=what):
                    answer, svg = self.draw(what, facts)
                    self.assertTrue(answer["final"], answer)
                    self.assertEqual(answer["missing"], [])
                    self.assertEqual({r["state"] for r in answer["required"]} - {"shown"}, set())
                    _, dxf = self.draw(what, facts, "dxf")
                    self.assertEqual(dxf_texts(dxf), svg_texts(svg))
                    if what == "plot":  # seen from above, found by name
                        named = {i.get_attrib_text("TAG") for i in ezdxf.readfile(dxf).modelspace().query("INSERT")}
                        self.assertLessEqual({"M-1", "INV-1", "PV-1"}, named)
                    _, pdf = self.draw(what, facts, "pdf")
                    text = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", pdf, "-"], capture_output=True, text=True,
                                          check=True).stdout
                    self.assertEqual(squeezed(text), squeezed(svg_letters(svg)))
                    check = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True, check=False)
                    self.assertEqual(check.returncode, 0, check.stdout)

    def test_a_limit_says_from_where_it_is_measured(self):
        """The handbook's 50 ft are from the point of common coupling, which is not at this site's meter."""
        facts = site("commercial-ct-metered-sce")
        _, svg = self.draw("plot", facts)
        texts = svg_texts(svg)
        self.assertIn("AC DISCONNECT FROM THE PCC", texts)
        self.assertIn("16 FT <= 50 FT", " ".join(texts))
        self.assertIn("(PCC) TO AC-DISC-1: 16 FT", self.words(svg))
        self.assertIn("DISTANCE M-1 TO AC-DISC-1: 18 FT", self.words(svg))
        facts["disconnects"][0]["distance_to_pcc_ft"] = 18  # where both are the same it is said once
        _, svg = self.draw("plot", facts)
        self.assertNotIn("(PCC) TO AC-DISC-1", self.words(svg))

    def test_same_site_same_bytes(self):
        for suffix in ("svg", "pdf", "dxf"):
            _, one = self.draw("sld", site(GMA), suffix, "one")
            _, other = self.draw("sld", site(GMA), suffix, "other")
            self.assertEqual(one.read_bytes(), other.read_bytes(), suffix)

    def test_what_a_handbook_asks_for_is_on_what_answers_it(self):
        answer, svg = self.draw("sld", site(GMA))
        printed = {i for g in svg_groups(svg) for i in g.get("data-requirement", "").split()}
        asked = {r["id"] for r in answer["required"]} - {"SCE-5.2-24", "SCE-5.2-25"}  # of names, not of one place
        self.assertGreater(len(asked), 20)
        self.assertEqual(asked - printed, set())

    def test_prescribed_sentences_stand_word_for_word(self):
        for what in ("sld", "plot"):
            _, svg = self.draw(what, site(GMA))
            self.assertIn("REQUEST FOR GENERATION METER ADAPTER INSTALLED BY SCE", self.words(svg))
        _, svg = self.draw("sld", site(GMA))
        self.assertIn("FUSED AC DISCONNECT SWITCH BE LOCATED BETWEEN A MINIMUM OF 2 FEET AND A MAXIMUM OF 3 FEET FROM THE "
                      "SCE METER", self.words(svg))
        _, svg = self.draw("sld", site(LINE_SIDE))
        self.assertIn("LINE SIDE CONNECTION", self.words(svg))

    def test_a_missing_fact_is_named_and_none_is_invented(self):
        facts = site(GMA)
        del facts["disconnects"][0]["make"]
        answer, svg = self.draw("sld", facts)
        self.assertFalse(answer["final"])
        self.assertIn("disconnects[0].make", [m["path"] for m in answer["missing"]])
        self.assertIn("[AC-DISC-1: MAKE]", self.words(svg))
        self.assertIn("PRELIMINARY, NOT FOR SUBMITTAL", self.words(svg))
        states = {r["id"]: r["state"] for r in answer["required"]}
        self.assertNotEqual(states["SCE-5.2-34"], "shown")

    def test_an_item_that_is_asked_for_and_cannot_be_drawn_is_named(self):
        facts = site(COLLAR)
        facts.setdefault("backup_generator", {})["present"] = True
        facts["drawings"]["sld"].setdefault("shows", {})["backup_generator"] = True  # of a drawing made elsewhere
        answer, svg = self.draw("sld", facts)
        states = {r["id"]: r["state"] for r in answer["required"]}
        if "backup_generator" not in svg.read_text("utf-8"):
            self.assertEqual(states["SCE-5.2-28"], "missing")
            self.assertIn("drawings.sld.shows.backup_generator", [m["path"] for m in answer["missing"]])
            self.assertIn("[BACKUP GENERATORS AND THEIR SIZE]", self.words(svg))
            self.assertFalse(answer["final"])

    def test_unknown_whether_asked_is_neither_shown_nor_missing(self):
        facts = site(COLLAR)
        del facts["transfer_switch"]
        answer, svg = self.draw("sld", facts)
        states = {r["id"]: r["state"] for r in answer["required"]}
        self.assertEqual(states["SCE-5.2-30"], "unknown")
        self.assertFalse(answer["final"])
        self.assertIn("WHETHER WANTED: ", self.words(svg))

    def test_contradictions_are_called_out_and_never_final(self):
        facts = site(GMA)
        facts["storage"]["present"] = True
        facts["storage"]["groups"] = [{"id": "S1", "connection": "behind_gma", "make": "Northline", "model": "P10"}]
        for what in ("sld", "plot"):
            answer, svg = self.draw(what, facts)
            self.assertFalse(answer["final"])
            self.assertTrue(any("STORAGE IS NOT ALLOWED" in c.upper() for c in answer["contradictions"]), answer)
            self.assertTrue(any("SCE-8.1-04" in c for c in answer["contradictions"]), answer)
            self.assertIn("PRELIMINARY, NOT FOR SUBMITTAL", self.words(svg))
        facts = site(COLLAR)
        facts["poi"]["method"] = "line_side"
        for what in ("sld", "plot"):
            answer, svg = self.draw(what, facts)
            self.assertFalse(answer["final"])
            self.assertTrue(any("DISAGREE" in c for c in answer["contradictions"]))
            self.assertIn("DISAGREE", self.words(svg))

    def test_check_box_is_the_rule_engines(self):
        facts = site(GMA)
        _, svg = self.draw("plot", facts)
        self.assertIn("2 FT 6 IN <= 3 FT OK", self.words(svg))
        facts["disconnects"][0]["distance_to_meter_ft"] = 3.5
        _, svg = self.draw("plot", facts)
        self.assertIn("3 FT 6 IN <= 3 FT NOT OK", self.words(svg))
        del facts["disconnects"][0]["distance_to_meter_ft"]
        _, svg = self.draw("plot", facts)
        self.assertNotIn("<= 3 FT OK", self.words(svg))
        _, svg = self.draw("sld", site(GMA))
        self.assertIn("60 A <= 65 A OK", self.words(svg))

    def test_without_a_handbook_nothing_is_called_complete(self):
        facts = site(COLLAR)
        facts["utility"] = {"id": "other", "name": "Blue Mesa Power"}
        answer, svg = self.draw("sld", facts)
        self.assertFalse(answer["final"])
        self.assertIn("Blue Mesa Power", self.said)
        self.assertIn("PRELIMINARY", self.words(svg))

    def test_names_and_facts_are_the_same_on_both_drawings(self):
        for file in SITES:
            facts = json.loads(file.read_text("utf-8"))
            tags = {}
            for what in ("sld", "plot"):
                _, svg = self.draw(what, facts)
                tags[what] = {g.get("data-tag") for g in svg_groups(svg)} - {None, ""}
                self.assertIn(facts["meter"]["number"].upper(), self.words(svg), f"{file.stem} {what}")
            placed = {t for t in tags["plot"] if re.match(r"(M|AC-DISC|INV|PV|MSP|NGOM|ESS)-\d", t)}
            self.assertEqual(placed - tags["sld"], set(), file.stem)

    def test_a_changed_fact_changes_both_drawings(self):
        facts = site(GMA)
        facts["meter"]["number"] = "999777-555"
        for what in ("sld", "plot"):
            _, svg = self.draw(what, facts)
            self.assertIn("999777-555", self.words(svg))
            self.assertNotIn(site(GMA)["meter"]["number"], self.words(svg))

    def test_the_plan_tells_distance_and_sight_and_disagreement_is_not_final(self):
        facts = site(GMA)
        for path in ("distance_to_meter_ft", "line_of_sight_to_pcc"):
            facts["disconnects"][0].pop(path, None)
        answer, _ = self.draw("plot", facts)
        told = {m["path"]: m["value"] for m in answer["measured"]}
        self.assertEqual(told["disconnects[0].distance_to_meter_ft"], 2.5)
        self.assertIs(told["disconnects[0].line_of_sight_to_pcc"], True)
        self.assertEqual(answer["contradictions"], [])
        facts = site(GMA)
        facts["disconnects"][0]["distance_to_meter_ft"] = 2.9  # the plan has it at 2 ft 6 in
        for what in ("sld", "plot"):
            answer, svg = self.draw(what, facts)
            self.assertFalse(answer["final"])
            self.assertTrue(any("ON THE PLAN AND" in c for c in answer["contradictions"]), answer["contradictions"])
            self.assertIn("ON THE PLAN AND", self.words(svg))

    def test_document_list_has_the_drawings(self):
        given = self.folder / "site.json"
        facts = site(GMA)
        facts["documents"]["plot_plan"] = "missing"
        given.write_text(json.dumps(facts), encoding="utf-8")
        rows = {r["id"]: r for r in self.run_program("document", "list", given)["documents"]}
        self.assertEqual(rows["single-line-diagram"]["state"], "have")
        self.assertEqual(rows["single-line-diagram"]["kind"], "drawing")
        self.assertTrue(rows["single-line-diagram"]["ready"])
        self.assertEqual(rows["plot-plan"]["state"], "missing")
        self.assertIn("SCE-3.1-07", rows["plot-plan"]["rules"])
        self.assertNotIn("SCE-3.1-07", rows)

    def test_the_three_line_diagram_that_con_edison_asks_for(self):
        answer, out = self.draw("three-line", site("residential-collar-coned-7.6kw"), "pdf")
        self.assertEqual(answer["drawing"], "three-line-diagram")
        words = subprocess.run(["pdftotext", str(out), "-"], capture_output=True, text=True, check=True).stdout
        self.assertIn("THREE-LINE DIAGRAM", words.upper())
        rows = self.run_program("document", "list", self.folder / "site.json")["documents"]
        self.assertIn("three-line-diagram", [row["id"] for row in rows])
        self.draw("sld", site(GMA))
        rows = self.run_program("document", "list", self.folder / "site.json")["documents"]
        self.assertNotIn("three-line-diagram", [row["id"] for row in rows], "SCE asks for none")

    def test_other_paper_holds_the_same_words_at_true_size(self):
        facts = site(GMA)
        _, whole = self.draw("sld", facts, "pdf", "whole")
        words = lambda pdf: subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True).stdout
        sizes = lambda pdf: re.findall(r"size: +([\d.]+) x ([\d.]+)", subprocess.run(
            ["pdfinfo", "-l", "9", str(pdf)], capture_output=True, text=True, check=True).stdout)
        self.assertEqual(set(sizes(whole)), {("1224", "792")})
        _, a3 = self.draw("sld", facts, "pdf", "a3", "--paper", "a3")
        self.assertEqual({tuple(round(float(n)) for n in size) for size in sizes(a3)}, {(1191, 842)})
        self.assertEqual(squeezed(words(a3)), squeezed(words(whole)))
        _, letter = self.draw("sld", facts, "pdf", "letter", "--paper", "letter")
        self.assertEqual(set(sizes(letter)), {("612", "792")})
        self.assertEqual(len(sizes(letter)), 2 * len(sizes(whole)))
        self.assertIn("THE RIGHT HALF JOINS AT THIS EDGE", words(letter))
        self.run_program("draw", "sld", self.folder / "site.json", "--out", self.folder / "x.pdf", "--paper", "napkin", status=(2,))

    def test_a_drawing_that_is_there_is_not_lost(self):
        _, out = self.draw("sld", site(GMA))
        out.write_text("stamped", encoding="utf-8")
        self.run_program("draw", "sld", self.folder / "site.json", "--out", out, status=(3,))
        self.assertIn("--force", self.said)
        self.assertEqual(out.read_text(encoding="utf-8"), "stamped")

    def test_bad_input_says_what_to_do(self):
        given = self.folder / "site.json"
        given.write_text(json.dumps(site(GMA)), encoding="utf-8")
        out = self.folder / "out.svg"
        for arguments, status, word in (
                (("draw", "map", given, "--out", out), 2, "sld|plot|three-line"),
                (("draw", "sld", given), 2, "--out"),
                (("draw", "sld", "--out", out), 2, "SITE.json"),
                (("draw", "sld", given, "--out", self.folder / "out.png"), 2, ".svg, .pdf or .dxf"),
                (("draw", "sld", self.folder / "none.json", "--out", out), 3, "none.json"),
                (("draw", "sld", given, "--out", self.folder / "no" / "such" / "a.svg"), 3, "such"),
                (("draw", "sld", given, "--out", out, "--today", "yesterday"), 2, "yesterday"),
                (("draw", "sld", given, "--out", out, "--pack", "nobody"), 3, "nobody")):
            with self.subTest(arguments=arguments[1:]):
                self.run_program(*arguments, status=(status,))
                self.assertIn(word, self.said)
        given.write_text("{", encoding="utf-8")
        self.run_program("draw", "sld", given, "--out", out, status=(3,))
        self.assertFalse(out.exists())
        wrong = copy.deepcopy(site(GMA))
        wrong["meter"]["number"] = 12
        given.write_text(json.dumps(wrong), encoding="utf-8")
        self.run_program("draw", "sld", given, "--out", out, status=(3,))
        self.assertIn("meter.number", self.said)

    def test_an_empty_site_is_drawn_as_far_as_it_is_known(self):
        for what in ("sld", "plot"):
            answer, svg = self.draw(what, {"utility": {"id": "sce"}})
            self.assertTrue(answer["missing"])
            self.assertFalse(answer["final"])
            self.assertIn("PRELIMINARY", self.words(svg))


if __name__ == "__main__":
    unittest.main(verbosity=2)
