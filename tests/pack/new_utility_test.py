#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A utility nobody programmed: the template's pack, linted, signed, put into the data directory and used, with nothing
but the command line. Then what must not work.

usage: new_utility_test.py WITNESSMARKCTL SOURCE_DIR
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CTL, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC")
SITE = {"id": "barn", "utility": {"id": "other", "name": "TWIN RIVERS, Electric"}, "collar": {"breaker_a": 70},
        "application": {"declared_total_ac_kw": 12, "submitted_date": "2026-10-01"}, "process": {"pto_issued": False}}


class NewUtility(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        self.data = self.top / "data"
        self.pack = self.top / "work" / "twin-rivers-2026.json"
        shutil.copytree(SOURCE / "resources/packs/template", self.pack.parent)
        self.site = self.top / "site.json"
        self.site.write_text(json.dumps(SITE), "utf-8")

    def ctl(self, *arguments, status=0):
        done = subprocess.run([CTL, *map(str, arguments), "--json", "--data-dir", str(self.data)], capture_output=True, text=True,
                              timeout=120, env=ENVIRONMENT)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return (json.loads(done.stdout) if done.stdout.startswith("{") else {}), done.stderr

    def publish(self):
        """A company, its publisher's key, trusted here; the pack signed and put where packs are looked for."""
        if not (self.top / "publishing").exists():
            self.ctl("company", "create", "--name", "Example Publishing", "--out", self.top / "publishing")
            self.ctl("company", "grant", "--company", self.top / "publishing", "--person", "Ana Ruiz", "--role", "publisher",
                     "--key", self.top / "ana.key")
            (self.data / "trust").mkdir(parents=True)
            shutil.copy(self.top / "publishing/company.crt", self.data / "trust/publishing.crt")
        self.ctl("pack", "sign", self.pack, "--key", self.top / "ana.key")
        (self.data / "packs/texts").mkdir(parents=True, exist_ok=True)
        for file in self.pack.parent.rglob(f"{self.pack.stem}.*"):
            if "tests" not in file.parts:
                shutil.copy(file, self.data / "packs" / file.relative_to(self.pack.parent))

    def changed(self, **rest):
        pack = json.loads(self.pack.read_text("utf-8"))
        pack.update(rest)
        self.pack.write_text(json.dumps(pack, ensure_ascii=False, indent=1), "utf-8")
        return pack

    def statuses(self, *arguments):
        answer, _ = self.ctl("check", self.site, "--today", "2026-11-05", "--all", *arguments, status=1)
        return answer["packs"], {f["id"]: f["status"] for f in answer["findings"]}

    def test_from_the_template_to_findings(self):
        lint, _ = self.ctl("pack", "lint", self.pack)
        self.assertEqual((lint["valid"], lint["packs"][0]["rules"], lint["packs"][0]["faults"]), (True, 10, []))
        self.assertGreaterEqual(lint["packs"][0]["tests"], 40)
        _, words = self.ctl("check", self.site, status=3)
        self.assertIn("TWIN RIVERS, Electric", words)
        self.publish()
        listed, _ = self.ctl("pack", "list")
        mine = [p for p in listed["packs"] if p["source"] == "folder"]
        self.assertEqual([(p["id"], p["publisher"]) for p in mine], [("twin-rivers-2026", "Ana Ruiz, Example Publishing")])
        self.assertEqual(listed["refused"], [])
        packs, found = self.statuses()
        self.assertEqual(packs, ["twin-rivers-2026"])
        self.assertEqual(len([i for i in found if i.startswith("TRE-")]), 10)
        self.assertEqual({found[i] for i in ("TRE-1-02", "TRE-3-03")}, {"pass"})
        self.assertEqual((found["TRE-2-04"], found["TRE-4-01"], found["TRE-2-03"]), ("fail", "attest", "unknown"))
        SITE_ATTESTED = {**SITE, "attestations": {"TRE-4-01": {"value": True, "by": "J. Doe", "on_date": "2026-11-01"}}}
        self.site.write_text(json.dumps(SITE_ATTESTED), "utf-8")
        self.assertEqual(self.statuses()[1]["TRE-4-01"], "attested")

    def test_in_the_persons_language(self):
        self.publish()
        answer, _ = self.ctl("check", self.site, "--language", "es", status=1)
        failed = next(f for f in answer["findings"] if f["id"] == "TRE-2-04")
        self.assertEqual(failed["cure"], "Pida el collar con un interruptor menor o solicite una variación.")

    def test_a_newer_version_is_compared_with_the_one_before(self):
        self.publish()
        self.statuses()
        pack = self.changed(version="2026.2")
        next(r for r in pack["rules"] if r["id"] == "TRE-2-04")["require"] = "collar.breaker_a <= 80"
        self.changed(rules=pack["rules"])
        done, words = self.ctl("pack", "sign", self.pack, "--key", self.top / "ana.key", status=1)
        self.assertIn("TRE-2-04", words, "its tests still say 60 A")
        tests = json.loads((self.pack.parent / "tests/twin-rivers-2026.json").read_text("utf-8"))
        tests["tests"]["TRE-2-04"] = [t for t in tests["tests"]["TRE-2-04"] if t["expect"] == "unknown"]
        tests["tests"]["TRE-2-04"].append({"name": "at the limit", "site": {"collar": {"breaker_a": 80}}, "today": "2026-11-05",
                                           "expect": "pass"})
        tests["never"]["TRE-2-04"] = ["fail"]
        (self.pack.parent / "tests/twin-rivers-2026.json").write_text(json.dumps(tests), "utf-8")
        self.publish()
        answer, _ = self.ctl("check", self.site, "--pack", "twin-rivers-2026@2026.1", "--compare", "twin-rivers-2026", "--today",
                             "2026-11-05", status=1)
        self.assertEqual(answer["compared_with"], "twin-rivers-2026@2026.2")
        self.assertEqual([(c["id"], c["before"], c["after"]) for c in answer["changes"]], [("TRE-2-04", "fail", "pass")])

    def test_what_is_forged_older_or_half_written_is_refused_and_the_last_good_stays(self):
        self.publish()
        self.statuses()
        there = self.data / "packs/twin-rivers-2026.json"
        good = there.read_bytes()
        for bad, reason in ((good.replace(b"<= 60", b"<= 99"), "altered"), (good[:4000], "twin-rivers-2026.json"),
                            (good.replace(b'"2026.1"', b'"2025.9"'), "altered")):
            there.write_bytes(bad)
            answer, words = self.ctl("check", self.site, "--today", "2026-11-05", "--all", status=1)
            self.assertIn("Refused", words)
            self.assertIn(reason, words)
            self.assertEqual({f["id"]: f["status"] for f in answer["findings"]}["TRE-2-04"], "fail")
        self.changed(version="2025.9")
        self.publish()
        _, words = self.ctl("check", self.site, "--today", "2026-11-05", status=1)
        self.assertIn("the newer version 2026.1 is in force and stays", words)

    def test_verify_says_who_and_what(self):
        self.publish()
        said, _ = self.ctl("pack", "verify", self.pack)
        self.assertEqual((said["valid"], said["packs"][0]["company"]), (True, "Example Publishing"))
        text = self.pack.parent / "texts/twin-rivers-2026.fr_CA.json"
        text.write_text(text.read_text("utf-8").replace("25 kW", "52 kW"), "utf-8")
        said, _ = self.ctl("pack", "verify", self.pack, status=1)
        self.assertIn("texts/twin-rivers-2026.fr_CA.json", said["packs"][0]["problem"])
        _, words = self.ctl("check", self.site, "--pack", self.pack, status=3)
        self.assertIn("altered", words)
        self.pack.with_suffix(".sig").unlink()
        said, _ = self.ctl("pack", "verify", self.pack, status=1)
        self.assertIn("not signed", said["packs"][0]["problem"])
        _, words = self.ctl("check", self.site, "--pack", self.pack, status=1)
        self.assertIn("not signed", words)

    def test_a_misspelt_path_neither_loads_nor_is_signed(self):
        pack = self.changed()
        pack["rules"][1]["require"] = "derived.total_ac_kv <= 25"
        self.changed(rules=pack["rules"])
        lint, _ = self.ctl("pack", "lint", self.pack, status=1)
        places = {f["place"]: f["message"] for f in lint["packs"][0]["faults"]}
        self.assertIn("olumn 1", places["/rules/TRE-1-02/require"])
        _, words = self.ctl("check", self.site, "--pack", self.pack, status=3)
        self.assertIn("TRE-1-02/require", words)
        self.publish_fails()

    def publish_fails(self):
        self.ctl("company", "create", "--name", "Example Publishing", "--out", self.top / "publishing")
        self.ctl("company", "grant", "--company", self.top / "publishing", "--person", "Ana Ruiz", "--role", "publisher", "--key",
                 self.top / "ana.key")
        self.ctl("pack", "sign", self.pack, "--key", self.top / "ana.key", status=1)
        self.assertFalse(self.pack.with_suffix(".sig").exists())

    def test_the_programs_own_packs_are_sound(self):
        lint, _ = self.ctl("pack", "lint", "--requirements", SOURCE / "tests/data/requirement_ids.txt")
        self.assertEqual([(p["id"], p["valid"]) for p in lint["packs"]], [("coned-solar-2022-07", True), ("sce-nbt-2025-10", True)])

    def test_a_job_keeps_the_version_it_was_opened_under_until_somebody_takes_over_the_newer(self):
        sce = SOURCE / "resources/packs/sce-nbt-2025-10.json"
        pack = json.loads(sce.read_text("utf-8"))
        version = pack["version"]
        # Without a collar the work stops at once; the job is open all the same.
        demo = SOURCE / "resources/demo/job.json"
        subprocess.run([CTL, "commission", str(demo), "--collar", "tcp:127.0.0.1:1", "--out", str(self.top / "out"), "--data-dir",
                        str(self.data)], capture_output=True, timeout=120, env=ENVIRONMENT)
        job = json.loads(demo.read_text("utf-8"))["job"]
        row = self.ctl("pack", "changes", job)[0]["packs"][0]
        self.assertEqual((row["id"], row["kept"], row["newer"]), (pack["id"], version, None))
        # A later edition without one of its rules that always applies.
        self.pack = self.top / "sce" / sce.name
        for part in (f"{pack['id']}.json", f"texts/{pack['id']}.es.json", f"texts/{pack['id']}.fr_CA.json", f"tests/{pack['id']}.json"):
            (self.pack.parent / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(sce.parent / part, self.pack.parent / part)
        named = {r.get("same_as") for r in pack["rules"]}
        gone = next(r["id"] for r in pack["rules"] if r["id"] not in named and not {"applies", "same_as", "ask"} & set(r))
        letters = [dict(d, title="Renamed") if i == 0 else d for i, d in enumerate(pack["documents"])]
        self.changed(version="2099.1", rules=[r for r in pack["rules"] if r["id"] != gone], documents=letters)
        tests = json.loads((self.pack.parent / f"tests/{pack['id']}.json").read_text("utf-8"))
        tests["tests"].pop(gone)
        tests["never"].pop(gone, None)
        (self.pack.parent / f"tests/{pack['id']}.json").write_text(json.dumps(tests), "utf-8")
        self.publish()
        row = self.ctl("pack", "changes", job)[0]["packs"][0]
        self.assertEqual((row["kept"], row["newer"]), (version, "2099.1"))
        self.assertEqual([(c["id"], c["after"]) for c in row["changes"]], [(gone, None)])
        # Its documents are those of the version it keeps; one asked for by name is that one.
        letter = letters[0]["id"]
        self.assertNotIn("Renamed", self.titles(letter, job))
        self.assertIn("Renamed", self.titles(letter, job, "--pack", pack["id"]))
        self.ctl("pack", "changes", job, "--accept", pack["id"], status=2)
        # Cut off at any moment, it keeps the one or the other; what is half there is neither.
        for delay in (0.01, 0.03, 0.06, 0.1, 0.2, 0.4, 0.8):
            self.cut_off(delay, "pack", "changes", job, "--accept", pack["id"], "--user", "J. Doe")
            self.assertIn(self.ctl("pack", "changes", job)[0]["packs"][0]["kept"], (version, "2099.1"))
        row = self.ctl("pack", "changes", job, "--accept", pack["id"], "--user", "J. Doe")[0]["packs"][0]
        self.assertEqual(row["accepted"], "2099.1")
        row = self.ctl("pack", "changes", job)[0]["packs"][0]
        self.assertEqual((row["kept"], row["newer"]), ("2099.1", None))
        self.assertIn("Renamed", self.titles(letter, job))

    def titles(self, letter, *arguments):
        """What the documents of a job are called, as they can be made."""
        done = subprocess.run([CTL, "document", "list", *map(str, arguments), "--all", "--today", "2026-11-29", "--json", "--data-dir",
                               str(self.data)], capture_output=True, text=True, timeout=120, env=ENVIRONMENT)
        self.assertIn(done.returncode, (0, 1), done.stderr)
        return [d["title"] for d in json.loads(done.stdout)["documents"] if d["id"] == letter]

    def cut_off(self, seconds, *arguments):
        process = subprocess.Popen([CTL, *map(str, arguments), "--data-dir", str(self.data)], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def test_cut_off_while_a_pack_is_taken_the_next_start_takes_it(self):
        self.publish()
        for delay in (0.01, 0.02, 0.04, 0.07, 0.1, 0.15, 0.25, 0.5):
            shutil.rmtree(self.data / "packs/kept", ignore_errors=True)
            self.cut_off(delay, "pack", "list")
            answer, words = self.ctl("check", self.site, "--today", "2026-11-05", "--all", status=1)
            self.assertNotIn("Refused", words)
            self.assertEqual({f["id"]: f["status"] for f in answer["findings"]}["TRE-2-04"], "fail")

    def test_wrong_usage(self):
        self.ctl("pack", "sign", self.pack, status=2)
        self.ctl("pack", "verify", status=2)
        self.ctl("pack", "lint", self.top / "nowhere.json", status=3)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
