#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the installer's packet to the inspector and back, through the real programs: simulated devices, one data directory
for each of the two people, both verifiers.

usage: inspection_test.py SOURCE_DIR BIN_DIR
"""
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from main_job_test import BIN, SOURCE, World, equal  # noqa: E402


def ctl(data, *arguments, expect=0):
    done = subprocess.run([BIN / "witnessmarkctl", *arguments, "--data-dir", data, "--json"], capture_output=True, text=True, timeout=120)
    assert done.returncode == expect, (arguments, done.returncode, done.stdout[-500:], done.stderr)
    return json.loads(done.stdout) if done.stdout else {"error": done.stderr}


def verified(packet):
    """By both programs; answers what ours says."""
    ours = json.loads(subprocess.run([BIN / "witnessmarkctl", "packet", "verify", packet, "--json"], capture_output=True, text=True).stdout)
    assert ours["valid"], ours
    other = subprocess.run(["/usr/bin/python3", SOURCE / "tests/tools/verify_packet.py", packet, "--json"], capture_output=True, text=True)
    told = json.loads(other.stdout)
    assert other.returncode == 0, other.stdout + other.stderr
    equal(told["signed_in_person"], ours["signed_in_person"], "who signed")
    return ours


def whole(world):
    code, lines, error = world.commission()
    equal(code, 0, f"commission {error}")
    packet, job = pathlib.Path(lines[-1]["packet"]), pathlib.Path(lines[-1]["bundle"]).stem.removeprefix("job-")
    installer, inspector = world.folder / "data", world.folder / "inspector"

    look = ctl(inspector, "inspect", packet)
    equal((look["proof"], look["mark"], look["deficiencies"]), ("whole", "care", []), "an untouched packet nobody vouches for")
    rows = {row["id"]: row for row in look["rows"] if "id" in row}
    assert len(rows) > 300 and len(rows) == sum("id" in row for row in look["rows"]), len(rows)
    torque = rows["evidence:socket.neutral-torque/torque"]
    assert torque["value"] == "40 in-lb" and torque["limit"] and torque["instrument"] and torque["cite"] and torque["who"], torque
    assert not (inspector / "store.db").exists(), "looking writes nothing"

    written = world.folder / "deficiencies.json"
    written.write_text(json.dumps({"deficiencies": [
        {"about": "evidence:socket.neutral-torque/torque", "words": "Witness mark missing on the lug."},
        {"words": "Placard missing.", "cite": "§10.2"}]}))
    ctl(inspector, "inspect", packet, "--accept", "--return", written, "--name", "R. Ito", "--out", world.folder / "b", expect=2)
    back = ctl(inspector, "inspect", packet, "--return", written, "--name", "R. Ito", "--out", world.folder / "back")["handed_back"]
    equal((back["outcome"], len(back["deficiencies"])), ("returned", 2), "what is handed back")
    equal(back["deficiencies"][0]["cite"], torque["cite"], "the citation is that of the item")
    again = (world.folder / "back")
    before = {name: pathlib.Path(back[name]).read_bytes() for name in ("sheet", "bundle")}
    for name in before:  # with --force, too: what is read is not written over
        refused = ctl(inspector, "inspect", back[name], "--return", written, "--name", "R. Ito", "--out", again, "--force", expect=3)
        assert back[name] in refused["error"] and "read" in refused["error"], refused
        equal({one: pathlib.Path(back[one]).read_bytes() for one in before}, before, "nothing is written while one may not be")
    sheet = verified(back["sheet"])
    equal(sheet["signed_in_person"], [], "a return signs nothing off")
    assert any(one.get("returned") and one["name"] == "R. Ito" for one in sheet["signers"]), sheet["signers"]
    text = subprocess.run(["pdftotext", "-raw", back["sheet"], "-"], capture_output=True, text=True).stdout
    for words in ("Witness mark missing", "§10.2", "DEMONSTRATION", "R. Ito"):
        assert words in " ".join(text.split()), f"{words} is not on the sheet:\n{text}"

    equal(ctl(installer, "deficiency", "list", job)["deficiencies"], [], "before it comes back")
    ctl(installer, "bundle", "import", back["bundle"])
    listed = ctl(installer, "deficiency", "list", job, expect=1)
    equal([one["words"] for one in listed["deficiencies"]], ["Witness mark missing on the lug.", "Placard missing."], "what the installer sees")
    draft = ctl(installer, "packet", "make", job, "--out", world.folder / "draft", expect=1)
    assert any("Placard missing." in line for line in draft["missing"]), draft["missing"]
    ctl(installer, "deficiency", "cure", job, "1", "--words", "Marked.", "--by", "J. Rivera", "--photo", SOURCE / "tests/documents/data/photos/whole.jpg")
    ctl(installer, "deficiency", "cure", job, "2", "--words", "Placard fixed.", "--by", "J. Rivera")
    equal([one["state"] for one in ctl(installer, "deficiency", "list", job)["deficiencies"]], ["answered", "answered"], "after the cure")
    cured = ctl(installer, "packet", "make", job, "--out", world.folder / "cured", expect=1)
    assert not any("Placard" in line for line in cured["missing"]), cured["missing"]
    text = subprocess.run(["pdftotext", "-raw", cured["packet"], "-"], capture_output=True, text=True).stdout
    for words in ("Deficiencies of inspections", "Placard fixed.", "0 not answered, 2 answered and not accepted yet"):
        assert words in " ".join(text.split()), f"{words} is not in the packet"
    verified(cured["packet"])

    refused = ctl(inspector, "inspect", cured["packet"], "--accept", "--name", "R. Ito", "--out", world.folder / "no", expect=1)
    assert "2" in refused["error"], refused
    done = ctl(inspector, "inspect", cured["packet"], "--accept", "--cured", "1", "--cured", "2", "--name", "R. Ito", "--out", world.folder / "done")
    equal([one["state"] for one in done["handed_back"]["deficiencies"]], ["accepted", "accepted"], "accepted")
    ctl(installer, "bundle", "import", done["handed_back"]["bundle"])
    equal(ctl(installer, "deficiency", "list", job)["settled"], 2, "settled at the installer's")

    # One byte of the packet, of the sheet and of the bundle: never fine, and nothing can be signed.
    for file in (packet, pathlib.Path(back["sheet"]), pathlib.Path(back["bundle"])):
        whole_bytes = file.read_bytes()
        for part in (3, 5, 7):
            at = len(whole_bytes) * part // 8
            damaged = world.folder / ("damaged" + file.suffix)
            damaged.write_bytes(whole_bytes[:at] + bytes([whole_bytes[at] ^ 4]) + whole_bytes[at + 1:])
            answer = ctl(inspector, "inspect", damaged, expect=1)
            assert answer["proof"] in ("altered", "no-record") and "rows" not in answer, (file, at, answer)
            ctl(inspector, "inspect", damaged, "--accept", "--name", "R. Ito", "--out", world.folder / "never", expect=1)
    assert not (world.folder / "never").exists()


if __name__ == "__main__":
    with World() as world:
        whole(world)
