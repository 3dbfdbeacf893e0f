#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job without a window, end to end: real programs, simulated devices on pseudo-terminals, both verifiers.

usage: main_job_test.py SOURCE_DIR BIN_DIR CASE
"""
import collections
import ctypes
import json
import os
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile

SOURCE, BIN = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
SERIAL, PART = "SIM-0042917", "S-B-5-12-IH-10-60A"
FIRST_LINE_S, JOB_S = 20, 150


def ends_with_us():
    """Also when the test itself is killed, by a time limit for example, its simulators end (PR_SET_PDEATHSIG)."""
    ctypes.CDLL("libc.so.6").prctl(1, signal.SIGKILL)


class Simulator:
    def __init__(self, folder, device, *options):
        self.link = folder / device
        self.process = subprocess.Popen([BIN / "witnessmark-sim", device, "--pty", self.link, *options],
                                        stdout=subprocess.PIPE, text=True, preexec_fn=ends_with_us)
        try:
            assert json.loads(self.process.stdout.readline())["ready"]
        except BaseException:
            self.stop()
            raise

    def stop(self):
        self.process.kill()
        self.process.wait()


class World:
    """A folder, a collar, a meter, and the job of the demonstration."""

    SPEED = "200"  # of the meter, whose five minutes would be long; the collar's own is a case's choice

    def __init__(self, *collar_options, speed="120"):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="main-job-"))
        self.running = []
        self.job = SOURCE / "resources/demo/job.json"
        try:
            self.collar = self.plug_in(SERIAL, speed, *collar_options)
            self.ims = Simulator(self.folder, "ims", "--speed", self.SPEED)
            self.running.append(self.ims)
        except BaseException:
            self.__exit__()
            raise

    def plug_in(self, serial, speed="120", *options):
        """A simulated collar at the one place where the job looks for it."""
        collar = Simulator(self.folder, "collar", "--serial", serial, "--part-number", PART, "--speed", speed,
                           "--fault", "utility-shuts@operational+90s", *options)
        self.running.append(collar)
        return collar

    def command(self, job=None):
        return [BIN / "witnessmarkctl", "commission", job or self.job, "--collar", f"serial:{self.collar.link}",
                "--ims", f"serial:{self.ims.link}", "--out", self.folder / "out", "--data-dir", self.folder / "data", "--speed", self.SPEED, "--json"]

    def commission(self, job=None):
        done = subprocess.run(self.command(job), capture_output=True, text=True, timeout=JOB_S)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """However a case ends: nothing of it keeps running, nothing is left behind."""
        for one in self.running:
            one.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def equal(found, wanted, what):
    assert found == wanted, f"{what}: found {found!r}, wanted {wanted!r}"


def steps_in_bundle(bundle):
    """How often each step stands in the record as done, read from the bundle with nothing of the project's code."""
    import cbor2
    database = sqlite3.connect(f"file:{bundle}?mode=ro", uri=True)
    table = next(name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type='table'") if name == "entries")
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    raw = next(c for c in columns if c in ("encoded", "bytes", "cbor", "body"))
    done, commands = collections.Counter(), []
    for (body,) in database.execute(f"SELECT {raw} FROM {table}"):
        entry = cbor2.loads(body)
        text = {k: v for k, v in entry.items()}
        kind, path, value = text.get("kind"), text.get("path"), text.get("value")
        if kind == "step" and value.get("state") == "done":
            done[path] += 1
        if kind == "command":
            commands.append((path, value.get("id"), value.get("phase")))
    return done, commands


def check_packet(world, last):
    packet, bundle = pathlib.Path(last["packet"]), pathlib.Path(last["bundle"])
    assert packet.is_file() and bundle.is_file(), last
    verify = subprocess.run([BIN / "witnessmarkctl", "packet", "verify", packet, "--json"], capture_output=True, text=True)
    result = json.loads(verify.stdout)
    assert verify.returncode == 0 and result["valid"] and result["demonstration"], (result, verify.stderr)
    assert result["draft"] is True and result["signed_in_person"] == [], "what a job file says is signed by nobody"
    equal(result["missing"], last["missing"], "what the file says is missing")
    equal(result["draft"], last["draft"], "whether it is a draft")
    assert any("signed" in line or "firm" in line or "sign" in line for line in result["missing"]), result["missing"]
    counted = sum(last["findings"].get(status, 0) for status in ("fail", "unknown", "attest"))
    equal(sum(result["open"][name] for name in ("not_met", "undecided", "to_answer")), counted, "open findings")
    other = subprocess.run(["/usr/bin/python3", SOURCE / "tests/tools/verify_packet.py", packet, "--json"], capture_output=True, text=True)
    told = json.loads(other.stdout)
    equal((told["draft"], told["missing"], told["open"]), (result["draft"], result["missing"], result["open"]), "what the second verifier reads")
    assert other.returncode == 0, other.stdout + other.stderr
    signature = subprocess.run(["pdfsig", packet], capture_output=True, text=True).stdout
    assert "Signature is Valid" in signature and "Total document signed" in signature, signature
    subprocess.run(["qpdf", "--check", packet], check=True, capture_output=True)
    text = subprocess.run(["pdftotext", "-layout", packet, "-"], capture_output=True, text=True).stdout
    for words in (SERIAL, PART, "DEMONSTRATION", last["head"]):
        assert words in text or words in text.replace("\n", "").replace(" ", ""), f"{words} is not in the packet"
    assert re.search(r"\bSCE-\d", text), "the packet leaves the utility's handbook out"
    done, commands = steps_in_bundle(bundle)
    twice = {step: n for step, n in done.items() if n != 1}
    assert done and not twice, f"steps done other than once: {twice}"
    ids = {number for path, number, phase in commands if path == "collar.provision"}
    equal(len(ids), 1, "numbers under which the collar was provisioned")
    equal([phase for path, _, phase in commands if path == "collar.provision"].count("confirmed"), 1, "confirmed commands")


def wait_for_stage(process, stage):
    deadline = time.monotonic() + JOB_S
    for line in process.stdout:
        if stage in line:
            return
        assert time.monotonic() < deadline, "too slow"
    raise AssertionError(f"the job ended before {stage!r}: {process.stderr.read()}")


def whole_job():
    with World() as world:
        status, lines, messages = world.commission()
        equal(status, 0, f"exit status ({messages} {lines[-3:]})")
        assert all(line["state"] in ("done", "skipped", "not-applicable", "waiting") for line in lines[:-1]), lines
        equal(lines[-1]["findings"]["open_steps"], 0, "what is open after the whole job")
        assert lines[-1]["findings"].get("fail", 0) == 0 and lines[-1]["findings"]["pass"] > 0, lines[-1]["findings"]
        check_packet(world, lines[-1])
        again, more, _ = world.commission()  # what is done stays done
        equal(again, 0, "exit status of the second run")
        check_packet(world, more[-1])


def packet_of_a_job_in_the_store():
    """packet make: the same packet again from the store, a ZIP of single files for portals, and nothing written over unasked."""
    with World() as world:
        status, lines, messages = world.commission()
        equal(status, 0, f"exit status ({messages})")
        job, out = json.loads(world.job.read_text(encoding="utf-8"))["job"], world.folder / "again"
        command = [BIN / "witnessmarkctl", "packet", "make", job, "--out", out, "--data-dir", world.folder / "data", "--zip", "--json"]
        made = subprocess.run(command, capture_output=True, text=True, timeout=JOB_S)
        told = json.loads(made.stdout)
        equal((made.returncode, told["draft"], told["missing"]), (1, True, lines[-1]["missing"]), "a draft, and why")
        with zipfile.ZipFile(told["zip"]) as archive:
            assert archive.testzip() is None
            names = archive.namelist()
            equal((names, len(set(names))), (told["files"], len(names)), "the files in it")
            assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z]+)+", name) for name in names), names
            owner = names[0].split("-commissioning-packet")[0]
            assert owner.startswith("demonstration-") and all(name.startswith(owner + "-") for name in names), names
            for name in ("single-line-diagram", "plot-plan", "torque-record", "the-homeowner-s-page", "tags-at-true-size", "document-checklist"):
                want = "offered" if name in ("torque-record", "the-homeowner-s-page") else None
                made = [one for one in told["documents"] if any(name in file for file in one["files"])]
                assert made or name == "tags-at-true-size", (name, names)
                assert want is None or made[0]["state"] == want, made
                for one in made:
                    assert all(one["preliminary"] == ("-preliminary" in file) for file in one["files"]), one
                    assert set(one["files"]) <= set(names), one
            for one in told["documents"]:
                assert one["files"] or one["note"], f"neither there nor said why: {one}"
            assert any("-photo-" in name for name in names), names
            contents = archive.read(f"{owner}-contents.txt").decode()
            for one in told["documents"]:
                assert one["title"] in contents and all(file in contents for file in one["files"]), (one, contents)
            assert "DEMONSTRATION" in contents and "DRAFT" in contents, contents
            archive.extractall(out / "files")
        for file in (out / "files").glob("*.pdf"):
            subprocess.run(["qpdf", "--check", file], check=True, capture_output=True)
        packet = next((out / "files").glob("*-commissioning-packet-draft.pdf"))
        equal(packet.read_bytes(), pathlib.Path(told["packet"]).read_bytes(), "the packet in the ZIP")
        bundle = next((out / "files").glob("*-signed-record.wmjob"))
        for file in (packet, bundle):
            verify = subprocess.run([BIN / "witnessmarkctl", "packet", "verify", file], capture_output=True, text=True)
            equal(verify.returncode, 0, verify.stdout + verify.stderr)
        sheet = out / "diagram.pdf"
        drawn = subprocess.run([BIN / "witnessmarkctl", "draw", "sld", job, "--out", sheet, "--data-dir", world.folder / "data"],
                               capture_output=True, text=True, timeout=JOB_S)
        assert drawn.returncode in (0, 1) and sheet.exists(), drawn.stdout + drawn.stderr
        before = packet.read_bytes()
        again = subprocess.run(command, capture_output=True, text=True, timeout=JOB_S)
        equal((again.returncode, pathlib.Path(told["packet"]).read_bytes()), (3, before), "what is there stays there")
        assert "--force" in again.stderr and all(told[name] in again.stderr for name in ("packet", "bundle", "zip")), again.stderr
        plain = [word for word in command if word != "--zip"]
        pathlib.Path(told["packet"]).unlink()  # the bundle alone keeps it; a ZIP that is not written anew does not
        kept = pathlib.Path(told["bundle"]).read_bytes()
        again = subprocess.run(plain, capture_output=True, text=True, timeout=JOB_S)
        equal((again.returncode, pathlib.Path(told["bundle"]).read_bytes()), (3, kept), "the bundle stays as it is")
        assert told["bundle"] in again.stderr and told["zip"] not in again.stderr, again.stderr
        pathlib.Path(told["bundle"]).unlink()
        equal(subprocess.run(plain, capture_output=True, timeout=JOB_S).returncode, 1, "beside a ZIP of before")
        equal(subprocess.run([*command, "--force"], capture_output=True, timeout=JOB_S).returncode, 1, "with --force")
        absent = subprocess.run([*command[:3], "00000000-0000-4000-8000-000000000000", *command[4:]], capture_output=True, text=True)
        assert absent.returncode == 3 and absent.stderr.strip(), absent


def one_fact_changed_is_changed_everywhere():
    """The meter's number: the finding about it, both drawings and Con Edison's third, its letter, and the packet with them."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="one-fact-"))

    def text(file, *pages):
        return subprocess.run(["pdftotext", *pages, "-layout", file, "-"], capture_output=True, text=True, check=True).stdout

    def told(*words, status=(0, 1)):
        done = subprocess.run([BIN / "witnessmarkctl", *words, "--data-dir", folder / "data", "--json"], capture_output=True, text=True, timeout=JOB_S)
        assert done.returncode in status, (words, done.returncode, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def everything(number, job_id):
        """The finding's status, and the words of each sheet, letter and packet page that has the meter on it."""
        job = json.loads((SOURCE / "resources/demo/job.json").read_text(encoding="utf-8"))
        site = json.loads((SOURCE / "tests/data/sites/residential-collar-coned-7.6kw.json").read_text(encoding="utf-8"))
        site["meter"]["number"] = number
        job.update(site=site, steps={}, job=job_id, demonstration=False, packs=["install-connectder-v3", "connectder-smart-v3", "coned-solar-2022-07"])
        file, out = folder / f"{number}.json", folder / number
        file.write_text(json.dumps(job), encoding="utf-8")
        out.mkdir()
        (out / "site.json").write_text(json.dumps(site), encoding="utf-8")
        finding = {one["id"]: one["status"] for one in told("check", out / "site.json", "--all")[0]["findings"]}["CE-APP-07"]
        words = {}
        for drawing in ("sld", "plot", "three-line"):
            told("draw", drawing, file, "--out", out / f"{drawing}.pdf")
            words[drawing] = text(out / f"{drawing}.pdf")
        told("document", "make", "ce-field-verification", file, "--out", out / "letter.pdf")
        words["letter"] = text(out / "letter.pdf")
        told("commission", file, "--out", out)  # waits at the first step; the facts are in the record
        packet = told("packet", "make", job_id, "--out", out / "packet")[0]["packet"]
        whole = text(packet)
        words["packet"] = whole
        flat = " ".join(whole.split())
        # Each document that Con Edison asks for is in the packet, or named as missing, with the facts it lacks.
        assert "Documents the utility asks for" in flat, flat
        papers = flat[flat.index("Documents the utility asks for", flat.index("Findings and answers")):]
        for name in ("Field verification checklist", "Form G", "Three-line diagram", "Documents of SIR Appendix F"):
            assert name in papers, (name, papers[:2000])
        assert "PRELIMINARY; facts missing:" in papers and "MISSING" in papers, papers[:2000]
        for page in whole.split("\f"):
            for title in ("SINGLE-LINE DIAGRAM", "PLOT PLAN", "THREE-LINE DIAGRAM"):
                if title in page and "DRAWING NO." in page:
                    words["packet: " + title] = page
            if "CE-APP-07" in page:
                words["packet: finding"] = words.get("packet: finding", "") + page
        return finding, words

    try:
        before, was = everything("9318842", "5d0c7a1e-6f0b-4c7e-9a51-0de3a04d2917")
        after, now = everything("77111", "5d0c7a1e-6f0b-4c7e-9a51-0de3a04d2918")
        equal((before, after), ("pass", "fail"), "the finding: the application has the number of before")
        equal(len(now), 9, f"places looked at: {sorted(now)}")
        for place, page in now.items():
            assert "77111" in page, f"the new number is not in {place}:\n{page}"
            if place != "packet: finding":  # one that is met does not print the number
                assert "9318842" in was[place] and "77111" not in was[place], f"the old number is not in {place}"
            if place not in ("packet", "packet: finding"):  # there the application's own copy stands beside it
                assert "9318842" not in page, f"the old number is still in {place}:\n{page}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def packet_in_each_language():
    """The program and its packet speak the language asked for; what is done once is done in every language."""
    with World() as world:
        for language, words, english in (("es", ("Expediente de puesta en servicio", "Pares de apriete", "DEMOSTRACIÓN"), "Commissioning packet"),
                                         ("fr_CA", ("Dossier de mise en service", "Couples", "DÉMONSTRATION"), "Torques")):
            done = subprocess.run([*world.command(), "--language", language], capture_output=True, text=True, timeout=JOB_S)
            equal(done.returncode, 0, f"exit status in {language} ({done.stderr})")
            lines = [json.loads(line) for line in done.stdout.splitlines()]
            assert all(line["state"] in ("done", "skipped", "not-applicable", "waiting") for line in lines[:-1]), lines
            text = subprocess.run(["pdftotext", "-layout", lines[-1]["packet"], "-"], capture_output=True, text=True).stdout
            for word in (*words, SERIAL):
                assert word in text, f"“{word}” is not in the packet in {language}:\n{text[:3000]}"
            assert english not in text, f"“{english}” stands in the packet in {language}"
            verify = subprocess.run([BIN / "witnessmarkctl", "packet", "verify", lines[-1]["packet"], "--json"], capture_output=True, text=True)
            assert json.loads(verify.stdout)["valid"], verify.stdout
            if len(sys.argv) > 4:
                pathlib.Path(sys.argv[4], f"packet-{language}.txt").write_text(text, encoding="utf-8")


def stops_and_resumes():
    with World() as world:
        job = json.loads(world.job.read_text())
        step = next(name for name in job["steps"] if name.startswith("wire."))
        held = dict(job, steps={k: v for k, v in job["steps"].items() if k != step})
        partial = SOURCE / "resources/demo" / f".partial-{os.getpid()}.json"  # beside the photos it names
        try:
            partial.write_text(json.dumps(held))
            status, lines, messages = world.commission(partial)
            equal(status, 1, f"exit status of a job with a step missing ({messages})")
            assert any(line.get("step") == step and line["state"] in ("refused", "waiting") for line in lines), lines[-2:]
            assert step in messages or lines[-1].get("step") == step, messages
        finally:
            partial.unlink()
        status, lines, messages = world.commission()
        equal(status, 0, f"exit status ({messages})")
        check_packet(world, lines[-1])


def unplugged_while_provisioning():
    with World("--fault", "hang-up:2000@provisioning", speed="20") as world:
        status, lines, messages = world.commission()
        equal(status, 3, f"exit status when the collar vanished ({messages} {lines[-2:]})")
        assert "energise.provision" in messages, messages
        deadline = time.monotonic() + FIRST_LINE_S
        while not world.collar.link.exists():  # the same collar, in the state it was left in, is plugged in again
            assert time.monotonic() < deadline, "the simulated collar did not come back"
            time.sleep(0.1)
        status, lines, messages = world.commission()
        equal(status, 0, f"exit status after plugging in again ({messages})")
        check_packet(world, lines[-1])


def killed_while_provisioning():
    with World(speed="20") as world:
        process = subprocess.Popen(world.command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            wait_for_stage(process, '"watch')
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
        status, lines, messages = world.commission()
        equal(status, 0, f"exit status after the kill ({messages})")
        check_packet(world, lines[-1])


def killed_at_random(times=int(os.environ.get("WM_KILLS", "5"))):
    """Killed wherever it happens to be and begun again, over and over: the record verifies, every step stands in it once."""
    seed = int(os.environ.get("WM_SEED", "0")) or time.time_ns() % 1_000_000
    print("WM_SEED", seed)
    chance = random.Random(seed)
    with World() as world:
        for _ in range(times):
            process = subprocess.Popen(world.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=ends_with_us)
            try:
                process.wait(chance.uniform(0.05, 4))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        status, lines, messages = world.commission()
        equal(status, 0, f"exit status after {times} kills ({messages} {lines[-3:]})")
        check_packet(world, lines[-1])


def wrong_collar():
    with World() as world:
        world.collar.stop()
        world.collar = world.plug_in("SIM-0000001")
        status, _, messages = world.commission()
        equal(status, 1, "exit status with the wrong collar")
        assert SERIAL in messages and "SIM-0000001" in messages, messages


def flipped_first():
    with World("--state", "flipped") as world:
        process = subprocess.run(world.command() + ["--timeout-s", "3"], capture_output=True, text=True, timeout=JOB_S)
        assert process.returncode != 0, process.stdout
        assert "FLIPPED" in process.stderr, process.stderr


def flipped_in_the_middle():
    """It turns over as it is provisioned: placed, wired, inspected and read again, though it hangs upright by then."""
    with World("--fault", "flipped@provisioning", speed="30") as world:  # slow enough to be seen
        code, lines, messages = world.commission()
        equal(code, 1, messages)
        assert "FLIPPED" in messages, messages
        world.collar.stop()
        world.collar = world.plug_in(SERIAL)
        # What the file says is from before: old measurements do not pass for new ones.
        code, lines, messages = world.commission()
        equal(code, 1, messages)
        equal(lines[-1]["step"], "inspect.ppe", lines[-1])  # the way in begins with protecting oneself
        assert "again" in lines[-1]["detail"], lines[-1]
        job = json.loads(world.job.read_text(encoding="utf-8"))
        for told in job["steps"].values():
            if told.get("done"):
                told["again"] = True
        anew = world.folder / "again.json"
        anew.write_text(json.dumps(job), encoding="utf-8")
        (world.folder / "photos").symlink_to(world.job.parent / "photos")
        code, lines, messages = world.commission(anew)
        equal(code, 1, messages)
        assert "opened again" in lines[-1]["detail"] and ".jpg" in lines[-1]["detail"], lines[-1]  # pictures of before
        (world.folder / "photos").unlink()
        (world.folder / "photos").mkdir()
        for photo in (world.job.parent / "photos").glob("*.jpg"):  # taken anew: the same view, other bytes
            (world.folder / "photos" / photo.name).write_bytes(photo.read_bytes() + b"\0")
        code, lines, messages = world.commission(anew)
        equal(code, 0, messages)
        again = {line["step"] for line in lines[:-1] if line["detail"] != "already recorded"}
        missing = {"place.insert", "wire.dead-test-1", "wire.terminate", "energise.inspections", "energise.display"} - again
        assert not missing, f"not done again after FLIPPED: {missing}"


def flipped_after_provisioning():
    """Seen when it is in service already: the work stops there, and nobody signs over it."""
    with World("--fault", "flipped@operational+75s", speed="30") as world:
        code, lines, messages = world.commission()
        equal(code, 1, messages)
        assert "FLIPPED" in messages, messages
        assert not any(line.get("step", "").startswith("sign.") for line in lines), lines[-3:]


def failed_after_provisioning():
    """Skull and crossbones once it is in service: no packet says fine."""
    with World("--fault", "skull@operational+20s", speed="30") as world:
        code, lines, messages = world.commission()
        equal(code, 1, messages)
        assert "Skull and crossbones" in messages, messages


def company_limits_of_the_job():
    """What the job file sets is what its values are judged by."""
    with World() as world:
        job = json.loads(world.job.read_text(encoding="utf-8"))
        job["settings"] = {"dead_test_below_v": 0.1}
        job["steps"]["wire.dead-test-1"]["evidence"]["l1-l2"]["measured"] = 0.5
        strict = world.folder / "strict.json"
        strict.write_text(json.dumps(job), encoding="utf-8")
        (world.folder / "photos").symlink_to(world.job.parent / "photos")
        code, lines, messages = world.commission(strict)
        equal((code, lines[-1]["step"], lines[-1]["state"]), (1, "wire.dead-test-1", "refused"), messages)


def inverter_read_back():
    """One wrong setting stops the step and is named; put right, it is read anew, and the packet has the whole table."""
    with World() as world:
        inverter = Simulator(world.folder, "inverter", "--state", "wrong-volt-var")
        more = ["--inverter", f"serial:{inverter.link}"]
        done = subprocess.run([*world.command(), *more], capture_output=True, text=True, timeout=JOB_S)
        equal(done.returncode, 1, done.stderr)
        last = json.loads(done.stdout.splitlines()[-1])
        equal((last["step"], last["state"]), ("check.inverter-settings", "refused"), last)
        for told in (last["detail"], done.stderr):
            assert re.search(r"Dynamic Volt/Var Operations \(Off\): required Activated, found Deactivated", told), told
            assert "Anti-islanding" not in told, "what is as required is not named among what is not"
        inverter.stop()
        inverter.link.unlink()
        inverter = Simulator(world.folder, "inverter")
        done = subprocess.run([*world.command(), *more], capture_output=True, text=True, timeout=JOB_S)
        inverter.stop()
        equal(done.returncode, 0, done.stderr)
        last = json.loads(done.stdout.splitlines()[-1])
        check_packet(world, last)
        text = subprocess.run(["pdftotext", "-layout", last["packet"], "-"], capture_output=True, text=True).stdout
        for words in ("Inverter settings: California Rule 21", "Dynamic Volt/Var Operations", "V2 96.7 %", "SIM-INV-0001", "Table Hh-4"):
            assert words in text, f"{words} is not in the packet"
        import cbor2
        database = sqlite3.connect(f"file:{last['bundle']}?mode=ro", uri=True)
        raw = next(row[1] for row in database.execute("PRAGMA table_info(entries)") if row[1] in ("encoded", "bytes", "cbor", "body"))
        entries = [cbor2.loads(body) for (body,) in database.execute(f"SELECT {raw} FROM entries")]
        readings = [entry["value"] for entry in entries if entry["kind"] == "reading" and entry["path"] == "inverter.settings"]
        equal({one["verdict"] for one in readings[0]["decoded"]["functions"]}, {"ok", "off"}, "verdicts of the refused reading")
        reading = readings[-1]
        assert reading["capture"].startswith("inverter-") and reading["last_frame"] > reading["first_frame"] >= 1, reading
        equal({one["verdict"] for one in reading["decoded"]["functions"]}, {"ok"}, "verdicts")


def told_until(world, words, *more):
    """Runs the job until a line that waits says this."""
    process = subprocess.Popen([*world.command(), *more], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               preexec_fn=ends_with_us)
    told = []
    try:
        for line in process.stdout:
            told.append(json.loads(line))
            if told[-1].get("state") == "waiting" and words in told[-1]["detail"]:
                return told[-1]
    finally:
        process.kill()
        process.communicate()
    raise AssertionError((words, told[-3:]))


def waiting_says_for_what():
    """A relay that stays open, a sub-meter at another speed, an inverter that has just started."""
    with World() as world:
        collar = world.running[0]
        collar.stop()
        collar.link.unlink(missing_ok=True)
        world.running[0] = world.collar = Simulator(world.folder, "collar", "--serial", SERIAL, "--part-number", PART, "--speed", "120")
        line = told_until(world, "The relay was read OPEN")
        equal(line["step"], "energise.compare", line)
        assert re.search(r"not there yet, the collar shows .*keeps looking, for \d+ s more", line["detail"]), line
    with World("--fault", "not-ready") as world:
        line = told_until(world, "The collar answers, but has no values yet: it has just started")
        equal(line["step"], "energise.identify", line)
    for speed, words in (("20", "was heard once, and not again within 3 s"), ("2000", "s apart, not 1.5 s")):
        with World() as world:
            world.ims.stop()
            world.ims.link.unlink(missing_ok=True)
            world.ims = Simulator(world.folder, "ims", "--speed", speed)
            world.running[1] = world.ims
            line = told_until(world, words)
            assert "--speed 200: start the simulated meter with the same --speed" in line["detail"], line
    with World() as world:
        inverter = Simulator(world.folder, "inverter", "--state", "not-ready")
        world.running.append(inverter)
        line = told_until(world, "gives no settings yet", "--inverter", f"serial:{inverter.link}")
        equal(line["step"], "check.inverter-settings", line)


def as_the_readme_says():
    """The two lines for the demonstration by hand, exactly as they stand there; only the folder is another."""
    readme = [line.strip() for line in (SOURCE / "README.md").read_text(encoding="utf-8").splitlines()]
    manual = [line.strip() for line in (SOURCE / "docs/simulator.md").read_text(encoding="utf-8").splitlines()]
    short = [line for line in readme if "/tmp/demo" in line and "packet make" not in line]  # that ends with 1: a draft
    equal([line.partition("--devices")[1] for line in short], ["", "--devices"], short)
    assert [line.replace("build/dev/bin/", "$bin/") for line in manual if line.startswith("build/") and "/tmp/demo" in line][1] == short[1], "both say the same"
    first = next(number for number, line in enumerate(manual) if "--part-number" in line and line.endswith("&"))
    single = manual[first:first + 4]
    for lines, where in ((short, "demo"), (single, "packet")):
        with tempfile.TemporaryDirectory(prefix="readme-") as folder:
            script = "\n".join(["trap 'kill $(jobs -p)' EXIT", *lines]).replace("/tmp/", f"{folder}/").replace("build/dev/bin/", "$bin/")
            done = subprocess.run(["bash", "-c", script], cwd=SOURCE, env={**os.environ, "bin": str(BIN)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  text=True, timeout=JOB_S, preexec_fn=ends_with_us)
            equal(done.returncode, 0, done.stderr)
            packets = list(pathlib.Path(folder, where).glob("packet-*.pdf"))
            equal(len(packets), 1, done.stdout[-500:])
            verify = subprocess.run([BIN / "witnessmarkctl", "packet", "verify", packets[0]], capture_output=True, text=True)
            equal(verify.returncode, 0, verify.stdout + verify.stderr)


def trust_lies_where_the_window_looks():
    """`company create` names the folder for trust anchors; the window, started the same way, keeps its records beside it."""
    with tempfile.TemporaryDirectory(prefix="trust-") as folder:
        around = {**os.environ, "XDG_DATA_HOME": folder, "XDG_RUNTIME_DIR": folder, "QT_QPA_PLATFORM": "offscreen"}
        made = subprocess.run([BIN / "witnessmarkctl", "company", "create", "--name", "Example Solar", "--out", f"{folder}/solar"],
                              env=around, capture_output=True, text=True, check=True)
        trust = pathlib.Path(re.search(r"in (/\S+)$", made.stdout.strip()).group(1))
        subprocess.run([BIN / "witnessmark", "--quit-when-ready"], env=around, capture_output=True, timeout=60, check=True)
        stores = list(pathlib.Path(folder).rglob("store.db"))
        equal([store.parent for store in stores], [trust.parent], made.stdout)


def photo_that_is_none():
    """The first bytes of a JPEG, or half of one: refused at the step that wants it, and the file named."""
    with World() as world:
        shutil.copytree(SOURCE / "resources/demo", world.folder / "job")
        photo = world.folder / "job/photos/site-socket.jpg"
        whole = photo.read_bytes()
        for bytes_there in (b"\xff\xd8\xff", whole[:len(whole) // 2]):
            photo.write_bytes(bytes_there)
            code, lines, messages = world.commission(world.folder / "job/job.json")
            equal((code, lines[-1]["step"], lines[-1]["state"]), (1, "site.socket", "refused"), messages)
            assert "photos/site-socket.jpg" in messages and "cut off" in messages, messages


def damaged_store():
    """Repaired, and the person told; a bundle is not written over what is no file."""
    with World("--state", "flipped") as world:
        data = world.folder / "data"
        assert world.commission()[0] == 1
        store = data / "store.db"
        store.write_bytes(store.read_bytes()[:store.stat().st_size * 2 // 3])
        messages = world.commission()[2]
        assert "repaired" in messages and str(data / "damaged") in messages, messages
        pipe = world.folder / "pipe"
        os.mkfifo(pipe)
        export = [BIN / "witnessmarkctl", "bundle", "export", json.loads(world.job.read_text())["job"], "--data-dir", data, "--out", pipe]
        done = subprocess.run(export, capture_output=True, text=True, timeout=JOB_S)
        assert done.returncode == 3 and str(pipe) in done.stderr, done
        assert pipe.is_fifo()


if __name__ == "__main__":
    {f.__name__: f for f in (whole_job, packet_of_a_job_in_the_store, one_fact_changed_is_changed_everywhere, packet_in_each_language, stops_and_resumes, unplugged_while_provisioning, killed_while_provisioning, killed_at_random,
                             wrong_collar, flipped_first, flipped_in_the_middle, flipped_after_provisioning,
                             failed_after_provisioning, company_limits_of_the_job,
                             photo_that_is_none, damaged_store, inverter_read_back, waiting_says_for_what, as_the_readme_says,
                             trust_lies_where_the_window_looks)}[sys.argv[3]]()
    print("1 passed, 0 failed")
