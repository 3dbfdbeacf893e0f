#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Letters, forms and checklists on the command line, read back by programs others wrote: pdftotext, qpdf, zipfile and an
XML parser.

usage: letters_test.py WITNESSMARKCTL SOURCE_DIR
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
import zipfile

SOURCE = pathlib.Path(sys.argv.pop())
PROGRAM = sys.argv.pop()
SITES = SOURCE / "tests" / "data" / "sites"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
PACKS = {"sce": "sce-nbt-2025-10", "coned": "coned-solar-2022-07"}


def site(name):
    return json.loads((SITES / f"{name}.json").read_text("utf-8"))


def documents_of(pack):
    return [d["id"] for d in json.loads((SOURCE / "resources" / "packs" / f"{pack}.json").read_text("utf-8"))["documents"]]


class Letters(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def run_program(self, *arguments, status=(0, 1), **environment):
        run = subprocess.run([PROGRAM, *map(str, arguments), "--json", "--data-dir", str(self.folder / "data")],
                             capture_output=True, text=True, timeout=120, check=False, env={**os.environ, **environment})
        self.assertIn(run.returncode, status, run.stderr)
        return json.loads(run.stdout) if run.stdout else run.stderr

    def make(self, document, facts, suffix="pdf", name="letter", **options):
        given = self.folder / "site.json"
        given.write_text(json.dumps(facts), encoding="utf-8")
        out = self.folder / f"{name}.{suffix}"
        extra = [part for key, value in options.items() for part in (f"--{key}", value)]
        return self.run_program("document", "make", document, given, "--out", out, "--force", *extra), out

    def told(self, *command):
        return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True).stdout

    def text(self, file):
        run = subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True)
        return re.sub(r"\s+", " ", run.stdout)

    def test_every_document_of_every_pack_on_every_site(self):
        for file in sorted(SITES.glob("*.json")):
            facts = site(file.stem)
            own = documents_of("connectder-smart-v3") + documents_of("ims-1000-2000")
            for document in documents_of(PACKS[facts["utility"]["id"]]) + own:
                with self.subTest(site=file.stem, document=document):
                    answer, out = self.make(document, facts)
                    text = self.text(out)
                    self.assertEqual(answer["preliminary"], "PRELIMINARY" in text)
                    self.assertEqual(answer["preliminary"], bool(answer["missing"] or answer["objections"]))
                    self.assertLessEqual("[" in text, answer["preliminary"], "what stands in brackets is missing")
                    self.assertIn("yes", re.search(r"Tagged: +(\w+)", self.told("pdfinfo", out))[1])
                    self.assertNotIn("(unknown)", text)
                    self.assertNotIn("DEMONSTRATION", text)
                    check = subprocess.run(["qpdf", "--check", str(out)], capture_output=True, text=True, check=False)
                    self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
                    pdfa = subprocess.run([sys.executable, str(SOURCE / "tests/documents/check_pdfa.py"), str(out), "1"],
                                          capture_output=True, text=True, check=False)
                    self.assertEqual(pdfa.returncode, 0, pdfa.stdout + pdfa.stderr)

    def test_a_letter_is_read_in_its_order(self):
        """By its structure: headings, tables by rows and cells with their heads, everything that is no page frame."""
        _, out = self.make("ce-field-verification", site("residential-collar-coned-7.6kw"))
        read = self.told("pdfinfo", "-struct-text", out)
        places = [read.index(words) for words in ("H2", "Field\tverification\tchecklist", "Table", "Customer", "D.\tCastellano",
                                                  "TH", "What\tis\tlooked\tat", "Held\tagainst\tthe\tguide",
                                                  "Installer:\tsignature")]
        self.assertEqual(places, sorted(places), read)
        everything = re.sub(r"\W", "", read)
        frame = "Field verification checklist PRELIMINARY Page of After Con Edison Solar Guide Drawings 2022"
        for word in re.findall(r"\w{4,}", self.text(out)):
            self.assertTrue(word in everything or word in frame, f"“{word}” is shown and not read")
        self.assertNotIn("Page", read, "the frame of a page is not read")

    def test_what_others_make_is_said_and_how_a_drawing_is_made(self):
        given = self.folder / "site.json"
        given.write_text(json.dumps(site("residential-gma-sce")), encoding="utf-8")
        for word, drawing in (("plot-plan", "plot"), ("single-line-diagram", "sld"), ("sld", "sld"), ("three-line-diagram", "three-line")):
            said = self.run_program("document", "make", word, given, status=(2,))
            command = re.search(r"witnessmarkctl (draw .*)", said)[1].split()
            self.assertEqual(command[:3], ["draw", drawing, str(given)])
            command[-1] = str(self.folder / command[-1])
            self.run_program(*command)  # what it says to type works
            pathlib.Path(command[-1]).unlink()
        self.run_program("draw", "plot-plan", given, "--out", self.folder / "by-its-id.pdf")
        said = self.run_program("document", "make", "SCE-3.1-01", given, "--out", self.folder / "x.pdf", status=(3,))
        self.assertIn("not made here", said)
        said = self.run_program("document", "make", "nothing-of-it", given, "--out", self.folder / "x.pdf", status=(3,))
        self.assertIn("sce-cpis", said, "those there are")

    def test_a_finding_that_is_not_known_keeps_a_letter_from_being_final(self):
        facts = site("residential-line-side-pe-sce")
        facts["photos"]["completed_grid_side"] = 2
        whole, _ = self.make("sce-line-side-verification", facts)
        self.assertFalse(whole["preliminary"])
        for path in (("disconnects", 0, "distance_to_pcc_ft"), ("disconnects", 0, "line_of_sight_to_pcc")):
            lacking = copy.deepcopy(facts)
            lacking.setdefault("variance", {})["cause"] = "clearance"
            del lacking[path[0]][path[1]][path[2]]
            answer, out = self.make("sce-variance-request", lacking)
            self.assertTrue(answer["preliminary"], path)
            self.assertIn("[", self.text(out))

    def test_what_is_missing_stands_in_brackets_and_is_listed(self):
        facts = site("residential-line-side-pe-sce")
        # No photo yet is what is missing, and no answer to how many there are.
        facts["photos"]["completed_grid_side"] = 0
        bare, out = self.make("sce-line-side-verification", facts)
        self.assertEqual(bare["missing"], ["photos.completed_grid_side"])
        self.assertIn("[Photos: Grid side completed]", self.text(out))
        facts["photos"]["completed_grid_side"] = 2
        whole, out = self.make("sce-line-side-verification", facts)
        self.assertEqual(whole["missing"], [])
        self.assertNotIn("[", self.text(out))
        del facts["letters"]["line_side"]["certifier_license"]
        lacking, out = self.make("sce-line-side-verification", facts)
        self.assertEqual(lacking["missing"], ["letters.line_side.certifier_license"])
        text = self.text(out)
        self.assertRegex(text, r"\[[^\]]*[Ll]icense[^\]]*\]")
        self.assertIn("PRELIMINARY", text)

    def test_an_empty_site_leaves_nothing_blank(self):
        for document in documents_of(PACKS["sce"]):
            with self.subTest(document=document):
                answer, out = self.make(document, {"utility": {"id": "sce"}})
                if document != "sce-document-checklist" or answer["missing"]:
                    self.assertTrue(answer["missing"], "nothing is known, so something is missing")
                    self.assertIn("[", self.text(out))

    def test_letters_speak_of_things_as_the_drawings_do(self):
        facts = site("commercial-ct-metered-sce")
        _, out = self.make("sce-inverter-settings", facts)
        text = self.text(out)
        self.assertIn("INV-1: Activated", text)
        self.assertNotIn("I1: Activated", text)
        far = copy.deepcopy(facts["disconnects"][0])
        far.update(id="D9", distance_to_pcc_ft=80, distance_to_meter_ft=80)
        facts["disconnects"].append(far)
        facts.setdefault("isolation", {})["devices_to_isolate_all"] = 2
        _, out = self.make("sce-variance-request", facts)
        text = self.text(out)
        self.assertRegex(text, r"AC-DISC-1 +HU-366")
        self.assertRegex(text, r"AC-DISC-2 +HU-366")
        self.assertIn("AC-DISC-2, at 80 ft", text, "its findings, too")
        self.assertNotIn("D9", text)

    def test_the_finding_names_the_disconnects_that_are_too_far_without_a_variance(self):
        facts = site("commercial-ct-metered-sce")
        near = facts["disconnects"][0]
        near.update(distance_to_pcc_ft=60)
        far = copy.deepcopy(near)
        far.update(id="D9", distance_to_pcc_ft=80)
        facts["disconnects"].append(far)
        facts.setdefault("isolation", {})["devices_to_isolate_all"] = 2

        def message():
            given = self.folder / "site.json"
            given.write_text(json.dumps(facts), encoding="utf-8")
            found = {f["id"]: f for f in self.run_program("check", given, "--all")["findings"]}["SCE-10.2-06"]
            return found["status"], found.get("message", "")

        status, text = message()
        self.assertEqual(status, "fail")
        self.assertIn(f"{near['id']}, D9", text)
        self.assertIn("60, 80 ft", text)
        facts["variance"] = {"requested": True, "approved": True, "requested_for": ["over_50_ft"], "granted_for": ["over_50_ft"]}
        far["variance_granted_for"] = ["over_50_ft"]
        near["variance_granted_for"] = []
        status, text = message()
        self.assertEqual(status, "fail")
        self.assertIn("60 ft", text)
        self.assertNotIn("80", text)
        self.assertNotIn("D9", text)
        near["distance_to_pcc_ft"] = 50
        self.assertEqual(message()[0], "pass")

    def test_the_foot_names_the_town_once_and_tables_have_words_not_codes(self):
        coned = site("residential-collar-coned-7.6kw")
        _, out = self.make("ce-field-verification", coned)
        text = self.text(out)
        self.assertEqual(text.count("Yonkers, NY 10701, Yonkers"), 0)
        self.assertNotIn("manufacturer_default", text)
        self.assertIn("1 x Solara, SG8", text)
        self.assertNotRegex(text, r"met Con Edison Solar PV Guide", "the guide's name stands once, at the foot")
        collar = site("residential-load-side-collar-sce")
        _, out = self.make("sce-variance-request", collar)
        self.assertIn("None on this site.", self.text(out))
        self.assertNotIn("From the PCC", self.text(out))
        ims = site("commercial-ct-metered-sce")
        ims["sub_meters"][0]["bus_meter_id"] = 2578
        _, out = self.make("ims-installation-record", ims)
        self.assertIn("2578", self.text(out))
        self.assertIn("Test current", self.text(out))

    def test_what_is_missing_is_named_as_the_window_names_it(self):
        given = self.folder / "site.json"
        facts = site("residential-load-side-collar-sce")
        del facts["collar"]["serial_number"]
        given.write_text(json.dumps(facts), encoding="utf-8")
        for language, name in (("en", "Collar: Serial number"), ("es", "Collar: Número de serie"),
                               ("fr_CA", "Collet : Numéro de série")):
            run = subprocess.run([PROGRAM, "document", "make", "homeowner-page", str(given), "--out", str(self.folder / "page.pdf"), "--force",
                                  "--language", language, "--data-dir", str(self.folder / "data")],
                                 capture_output=True, text=True, timeout=120, check=False)
            self.assertEqual(run.returncode, 1, run.stderr)
            self.assertIn(f"{name} (collar.serial_number)", re.sub(r"\s+", " ", run.stdout))

    def test_every_document_is_in_one_language_whatever_the_program_speaks(self):
        """Those whose reader reads English are the same to the letter; of the others no sentence of the pack is left over."""
        for name in ("residential-line-side-pe-sce", "residential-collar-coned-7.6kw", "commercial-ct-metered-sce"):
            facts = site(name)
            facts.pop("process", None)  # so that much is missing, and much is not known
            for one in facts["disconnects"]:
                one.pop("role", None)
            for pack in (PACKS[facts["utility"]["id"]], "connectder-smart-v3", "ims-1000-2000"):
                book = json.loads((SOURCE / "resources" / "packs" / f"{pack}.json").read_text("utf-8"))["documents"]
                for document in book:
                    _, out = self.make(document["id"], facts, language="en", today="2026-11-30")
                    english = self.text(out)
                    sentences = {b[k] for b in [document, *document["blocks"]] for k in ("title", "text", "words")
                                 if "{" not in b.get(k, "{") and len(b[k].split()) > 1 and b[k] in english}
                    for language in ("es", "fr_CA"):
                        with self.subTest(site=name, document=document["id"], language=language):
                            _, out = self.make(document["id"], facts, language=language, today="2026-11-30")
                            text = self.text(out)
                            if document.get("language") == "en":
                                self.assertEqual(english, text)
                                continue
                            self.assertEqual([one for one in sentences if one in text], [])
                            for word in ("not recorded", "not measured", "Unknown", " of 1", "PRELIMINARY", "None on this site", "After:"):
                                self.assertNotIn(word, text)

    def test_a_document_speaks_one_language(self):
        ims = site("commercial-ct-metered-sce")
        answer, out = self.make("ims-installation-record", ims, language="es")
        self.assertGreater(len(answer["missing"]), 1)
        self.assertIn("Datos aún sin registrar: %d." % len(answer["missing"]), self.text(out))
        self.assertNotIn("PRELIMINARY", self.text(out))
        _, out = self.make("sce-document-checklist", site("residential-load-side-collar-sce"), language="es")
        self.assertIn("Single-line diagram", self.text(out))
        self.assertNotIn("Diagrama", self.text(out))
        _, out = self.make("torque-record", site("residential-load-side-collar-sce"), language="es")
        self.assertIn("Desconocido", self.text(out), "no word is cut")

    def test_no_row_of_a_table_stands_alone_on_a_page(self):
        _, out = self.make("sce-commissioning-procedure", site("commercial-ct-metered-sce"))
        pages = subprocess.run(["pdftotext", "-layout", str(out), "-"], capture_output=True, text=True, check=True).stdout.split("\f")
        rows = [len(re.findall(r"^ *\d+ {2,}[A-Z]", page, re.M)) for page in pages if page.strip()]
        self.assertNotIn(1, rows[1:], rows)

    def test_one_fact_changed_is_changed_in_letter_finding_and_list(self):
        facts = site("residential-line-side-pe-sce")
        facts["signage"]["font_height_in"] = 0.25
        facts["signage"]["isolation_device_text"] = "Grid Side"
        _, out = self.make("sce-signage", facts)
        text = self.text(out)
        self.assertIn("high. Grid Side", text)
        self.assertIn("NOT MET", text)
        facts["inverters"][0]["serial_number"] = "SG11-CHANGED"
        _, out = self.make("sce-inverter-settings", facts)
        self.assertIn("SG11-CHANGED", self.text(out))

        def state(of):
            given = self.folder / "site.json"
            given.write_text(json.dumps(of), encoding="utf-8")
            rows = self.run_program("document", "list", given)["documents"]
            return {row["id"]: row["state"] for row in rows}["sce-line-side-verification"]

        self.assertEqual(state(facts), "have")
        facts["documents"]["line_side_letter"] = "missing"
        self.assertEqual(state(facts), "missing")
        checked = self.run_program("check", self.folder / "site.json", "--all")
        found = {finding["id"]: finding["status"] for finding in checked["findings"]}
        self.assertEqual(found["SCE-5.3-27"], "fail")

    def test_the_list_says_why_a_drawing_may_not_be_handed_in(self):
        facts = site("paired-storage-ngom-sce")
        given = self.folder / "site.json"

        def drawing():
            given.write_text(json.dumps(facts), encoding="utf-8")
            rows = self.run_program("document", "list", given)["documents"]
            return next(row for row in rows if row["id"] == "single-line-diagram")

        self.assertTrue(drawing()["ready"])
        self.assertEqual(drawing()["objections"], [])
        facts["disconnects"][0]["distance_to_meter_ft"] = 7  # the plan shows 3
        self.assertFalse(drawing()["ready"])
        self.assertIn("7 FT IN THE RECORD", drawing()["objections"][0])
        said = subprocess.run([PROGRAM, "document", "list", given, "--data-dir", self.folder / "data"],
                              capture_output=True, text=True, timeout=120, check=False).stdout
        self.assertRegex(said, r"Single-line diagram\n +Can be made, but PRELIMINARY: .*7 FT IN THE RECORD")

    def test_an_inverter_that_differs_is_not_signed_for(self):
        facts = site("residential-line-side-pe-sce")
        answer, _ = self.make("sce-inverter-settings", facts)
        self.assertEqual(answer["objections"], [])
        facts["inverters"][0]["settings"]["volt_var"] = "deactivated"
        answer, out = self.make("sce-inverter-settings", facts)
        self.assertEqual(len(answer["objections"]), 1)
        text = self.text(out)
        self.assertIn("NOT TO BE SIGNED", text)
        self.assertIn("DIFFERS", text)
        del facts["inverters"][0]["settings"]["volt_var"]
        answer, out = self.make("sce-inverter-settings", facts)
        self.assertIn("inverters[0].settings.volt_var", answer["missing"])
        self.assertIn("[not reported]", self.text(out))

    def test_a_contradiction_keeps_it_from_being_signed(self):
        facts = site("residential-line-side-pe-sce")
        facts["disconnects"].append(copy.deepcopy(facts["disconnects"][0]))
        answer, out = self.make("sce-line-side-verification", facts)
        self.assertTrue(answer["objections"])
        self.assertIn("NOT TO BE SIGNED", self.text(out))

    def test_same_inputs_same_bytes(self):
        facts = site("residential-line-side-pe-sce")
        for suffix in ("pdf", "odt"):
            _, one = self.make("sce-inverter-settings", facts, suffix, "one")
            given = self.folder / "site.json"
            two = self.folder / f"two.{suffix}"
            self.run_program("document", "make", "sce-inverter-settings", given, "--out", two, QT_HASH_SEED="77")
            self.assertEqual(one.read_bytes(), two.read_bytes(), suffix)
            self.assertEqual(one.read_bytes().count(b"CreationDate"), 0, "no date that was not given")

    def test_a_demonstration_says_so_on_every_page(self):
        job = SOURCE / "resources" / "demo" / "job.json"
        for document in ("sce-document-checklist", "torque-record", "homeowner-page"):
            out = self.folder / "demo.pdf"
            answer = self.run_program("document", "make", document, job, "--out", out, "--force")
            self.assertTrue(answer["demonstration"])
            pages = subprocess.run(["pdftotext", str(out), "-"], capture_output=True, text=True, check=True).stdout
            pages = pages.rstrip("\f").split("\f")
            self.assertTrue(all("DEMONSTRATION" in page for page in pages), document)

    def test_open_document_text(self):
        facts = site("residential-line-side-pe-sce")
        facts["letters"]["line_side"]["certifier_name"] = "Ana <Böhm> & Söhne 王"
        del facts["letters"]["line_side"]["certifier_license"]
        facts["photos"]["completed_grid_side"] = 1
        _, out = self.make("sce-line-side-verification", facts, "odt")
        with zipfile.ZipFile(out) as file:
            self.assertIsNone(file.testzip())
            self.assertEqual(file.namelist()[0], "mimetype")
            self.assertEqual(file.read("mimetype"), b"application/vnd.oasis.opendocument.text")
            parts = {name: ET.fromstring(file.read(name)) for name in file.namelist() if name.endswith(".xml")}
            listed = file.read("META-INF/manifest.xml").decode()
        for name in ("content.xml", "styles.xml", "meta.xml"):
            self.assertIn(name, listed)
        words = "".join(parts["content.xml"].itertext())
        self.assertIn("Ana <Böhm> & Söhne 王", words)
        # Columns as wide as the printed ones, every style of one defined; a table is 7 in wide.
        table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
        style = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
        widths = {s.get(f"{style}name"): float(s[0].get(f"{style}column-width").removesuffix("in"))
                  for s in parts["content.xml"].iter(f"{style}style") if s.get(f"{style}family") == "table-column"}
        for one in parts["content.xml"].iter(f"{table}table"):
            columns = [widths[c.get(f"{table}style-name")] for c in one.iter(f"{table}table-column")]
            self.assertAlmostEqual(sum(columns), 7, delta=0.05)
            if len(columns) == 2:
                self.assertLess(columns[0], columns[1], "fields: the answer has more room than its name")
        missing = [e.text for e in parts["content.xml"].iter(f"{TEXT}span") if e.get(f"{TEXT}style-name") == "Missing"]
        self.assertEqual(len(missing), 1)
        self.assertIn("PRELIMINARY", "".join(parts["styles.xml"].itertext()), "in the header of every page")

    def test_a_name_that_cannot_be_printed_is_preliminary(self):
        facts = site("residential-gma-sce")
        whole, _ = self.make("sce-inverter-settings", facts)
        facts["customer"]["name"] = "王小明"
        facts["project"]["installer_name"] = facts["project"]["designer_name"] = "王小明"
        for document in ("sce-inverter-settings", "sce-document-checklist"):
            answer, out = self.make(document, facts)
            if "Chinese" in "".join(answer["objections"]):
                self.assertTrue(answer["preliminary"])
                text = self.text(out)
                self.assertIn("PRELIMINARY", text)
                self.assertIn("[Chinese letters]", text, "in words, and no empty boxes")
                break
        else:
            self.fail("no letter prints the name")
        self.assertFalse([one for one in whole["objections"] if "typeface" in one])

    def test_a_file_that_is_there_is_not_lost(self):
        _, out = self.make("sce-inverter-settings", site("residential-gma-sce"))
        out.write_bytes(b"signed by hand")
        again = ("document", "make", "sce-inverter-settings", self.folder / "site.json", "--out", out)
        self.assertIn("--force", self.run_program(*again, status=(3,)))
        self.assertEqual(out.read_bytes(), b"signed by hand")
        self.run_program(*again, "--force")
        self.assertTrue(out.read_bytes().startswith(b"%PDF"))

    def test_tags_are_as_high_as_asked(self):
        facts = site("residential-line-side-pe-sce")
        for inches in (0.375, 0.5):
            facts["signage"]["font_height_in"] = inches
            _, out = self.make("sce-signage", facts)
            picture = self.folder / "tag"
            subprocess.run(["pdftoppm", "-r", "144", "-gray", str(out), str(picture)], check=True)
            rows = (self.folder / "tag-1.pgm").read_bytes()
            head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", rows)
            width, height = int(head[1]), int(head[2])
            pixels = rows[head.end():]
            # The plate's border is dark across the page; its sides alone are a few pixels; letters lie between.
            ink = [sum(p < 96 for p in pixels[y * width:(y + 1) * width]) for y in range(height)]
            runs, run = [], []
            for y in range(height):
                if 12 < ink[y] < width * 0.7:
                    run.append(y)
                elif run:
                    runs.append(run)
                    run = []
            tallest = max(runs, key=len)
            capitals = len(tallest) / 144
            self.assertGreaterEqual(capitals, inches * 0.93)
            self.assertLessEqual(capitals, inches * 1.12)

    def test_wrong_use_names_what_there_is(self):
        given = self.folder / "site.json"
        given.write_text(json.dumps(site("residential-line-side-pe-sce")), encoding="utf-8")
        said = self.run_program("document", "make", "no-such", given, "--out", self.folder / "a.pdf", status=(3,))
        self.assertIn("sce-inverter-settings", said)
        self.run_program("document", "make", "sce-cpis", given, "--out", self.folder / "a.txt", status=(2,))
        self.run_program("document", "list", status=(2,))
        said = self.run_program("document", "list", given, "--utility", "nobody", status=(3,))
        self.assertIn("nobody", said)

    def test_another_utility_needs_no_program(self):
        pack = str(SOURCE / "resources" / "packs" / "template" / "twin-rivers-2026.json")
        letter = json.loads(pathlib.Path(pack).read_text("utf-8"))["documents"][0]["id"]
        facts = {"utility": {"id": "other", "name": "Twin Rivers Electric"}, "project": {"number": "TRE-7"}}
        answer, out = self.make(letter, facts, pack=pack)
        self.assertIn("TRE-7", self.text(out))
        self.assertTrue(answer["missing"])


if __name__ == "__main__":
    unittest.main()
