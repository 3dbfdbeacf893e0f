#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A relay is an administrator's: company, grant, command and record, with the programs people have.

usage: relay_test.py SOURCE_DIR BIN_DIR CASE
"""
import ctypes
import json
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile

import cbor2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

SOURCE, BIN = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
SERIAL = "SIM-0042917"


def ctl(*arguments):
    done = subprocess.run([BIN / "witnessmarkctl", *arguments, "--json"], capture_output=True, text=True, timeout=60)
    return done.returncode, json.loads(done.stdout) if done.stdout.strip() else None, done.stderr


class World:
    """A fresh machine with one collar that is operational, its relay SHUT, and a job that has only been opened."""

    def __init__(self, demonstration=True):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="relay-"))
        self.data, self.trust = self.folder / "data", self.folder / "data/trust"
        self.link, control = self.folder / "collar", self.folder / "control"
        self.process = subprocess.Popen([BIN / "witnessmark-sim", "collar", "--pty", self.link, "--serial", SERIAL,
                                         "--state", "operational", "--control", control], stdout=subprocess.PIPE, text=True,
                                        preexec_fn=lambda: ctypes.CDLL("libc.so.6").prctl(1, signal.SIGKILL))  # ends with us
        try:
            assert json.loads(self.process.stdout.readline())["ready"]
            self.control = socket.socket(socket.AF_UNIX)
            self.control.settimeout(20)
            self.control.connect(str(control))
            self.lines = self.control.makefile("rw")
            self.ask(set={"relay": "shut"})
            assert self.ask(read="state")["relay"] == "shut"
            job = json.loads((SOURCE / "resources/demo/job.json").read_text())
            self.job = job["job"]
            job.update(demonstration=demonstration, steps={})
            (self.folder / "job.json").write_text(json.dumps(job))
            status = subprocess.run([BIN / "witnessmarkctl", "commission", self.folder / "job.json", "--out", self.folder,
                                     "--data-dir", self.data], capture_output=True, text=True, timeout=60)
            assert status.returncode == 1, status
        except BaseException:
            self.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ask(self, **command):
        self.lines.write(json.dumps(command) + "\n")
        self.lines.flush()
        return json.loads(self.lines.readline())

    def requests(self):
        return self.ask(read="counters")["requests"]

    def company(self, folder, name="Example Solar", *more):
        status, made, messages = ctl("company", "create", "--name", name, "--out", self.folder / folder, *more)
        assert status == 0, messages
        return made

    def grant(self, folder, key, *more):
        return ctl("company", "grant", "--company", self.folder / folder, "--person", "Ana Ruiz", "--key", self.folder / key, *more)

    def believe(self, folder):
        self.trust.mkdir(exist_ok=True)
        shutil.copy(self.folder / folder / "company.crt", self.trust / f"{folder}.crt")

    def relay(self, key, *more, wanted="open", confirmed="shut"):
        return ctl("collar", "relay", f"serial:{self.link}", wanted, "--confirm", f"{SERIAL}:{confirmed}", "--job", self.job,
                   "--key", self.folder / key, "--data-dir", self.data, *more)

    def commands(self):
        """The relay's commands in the record, read with nothing of the project's code."""
        database = sqlite3.connect(f"file:{self.data / 'store.db'}?mode=ro", uri=True)
        entries = [cbor2.loads(row[0]) for row in database.execute("SELECT body FROM entries ORDER BY id")]
        return [e for e in entries if e["kind"] == "command" and e["path"] == "collar.relay"]


def no(answer, words, world, requests):
    """Refused with these words, and not one byte of a request reached the collar."""
    status, document, messages = answer
    assert status in (1, 3), answer
    assert words in messages, f"“{words}” is not said: {messages}"
    assert document is None or document["result"] == "not-sent", document
    assert world.requests() == requests, "something was sent to the collar"
    assert world.ask(read="state")["relay"] == "shut"
    assert not world.commands(), "the record says something was sent"


def fresh_machine():
    """Company, grant, trust, relay: four commands. The record names who and under which grant, and the grant proves itself."""
    with World() as world:
        made = world.company("solar")
        assert pathlib.Path(made["key"]).stat().st_mode & 0o777 == 0o600, "the company's key can be read by others"
        status, grant, messages = world.grant("solar", "ana.key")
        assert status == 0 and grant["key_made"] and grant["role"] == "admin", (grant, messages)
        assert (world.folder / "ana.key").stat().st_mode & 0o777 == 0o600
        verified = subprocess.run(["openssl", "verify", "-CAfile", made["certificate"], grant["grant"]], capture_output=True, text=True)
        assert verified.returncode == 0, verified
        world.believe("solar")
        status, answer, messages = world.relay("ana.key")
        assert (status, answer["result"], answer["relay"]) == (0, "confirmed", "open"), (answer, messages)
        assert (answer["person"], answer["company"]) == ("Ana Ruiz", "Example Solar"), answer
        assert world.ask(read="state")["relay"] == "open"

        commands = world.commands()
        assert [e["value"]["phase"] for e in commands] == ["prepared", "sending", "confirmed"], commands
        company = x509.load_pem_x509_certificate(pathlib.Path(made["certificate"]).read_bytes())
        for entry in commands:
            value = dict(entry["value"])
            assert (value["person"], value["company"], value["role"], entry["user"], entry["role"]) == \
                ("Ana Ruiz", "Example Solar", "admin", "Ana Ruiz", "admin"), value
            certificate = x509.load_der_x509_certificate(value["grant"])
            company.public_key().verify(certificate.signature, certificate.tbs_certificate_bytes,
                                        ec.ECDSA(certificate.signature_hash_algorithm))
            for changing in ("phase", "answer"):
                value.pop(changing, None)
            signature = value.pop("signature")
            certificate.public_key().verify(signature, cbor2.dumps(value, canonical=True))

        # What is there is not written over; text for people and usage.
        assert ctl("company", "create", "--name", "Example Solar", "--out", world.folder / "solar")[0] == 3
        assert world.grant("solar", "ana.key")[0] == 3
        assert ctl("company", "grant", "--company", world.folder / "solar")[0] == 2
        assert ctl("company", "create", "--name", " ", "--out", world.folder / "none")[0] == 3
        # SHUT goes through the same door and is still refused while the work is open.
        status, answer, messages = world.relay("ana.key", wanted="shut", confirmed="open")
        assert status == 1 and answer["result"] == "not-sent" and "Nothing was sent" in messages, (answer, messages)


def everybody_else():
    """No grant, no anchor, another company's, another key's, an installer's, a key that others can read: each says why."""
    with World() as world:
        world.company("solar")
        requests = world.requests()
        subprocess.run(["openssl", "genpkey", "-algorithm", "ed25519", "-out", world.folder / "bare.key"], check=True)
        (world.folder / "bare.key").chmod(0o600)
        no(world.relay("bare.key"), "A key alone makes nobody an administrator", world, requests)
        assert world.grant("solar", "ana.key")[0] == 0
        no(world.relay("ana.key"), "no company among the trust anchors", world, requests)
        world.company("other", "Other Solar")
        world.believe("other")
        no(world.relay("ana.key"), "not among the trust anchors", world, requests)
        no(world.relay("ana.key", "--trust", world.folder / "nowhere"), "does not exist", world, requests)
        world.believe("solar")
        no(world.relay("bare.key", "--grant", world.folder / "ana.crt"), "for another key", world, requests)
        no(world.relay("ana.key", "--grant", world.folder / "ana.key"), "holds no grant", world, requests)
        assert world.grant("solar", "ben.key", "--role", "installer")[0] == 0
        no(world.relay("ben.key"), "installer at Example Solar", world, requests)
        assert world.grant("solar", "cy.key", "--role", "read_only")[0] == 0
        no(world.relay("cy.key"), "read_only at Example Solar", world, requests)
        # An installer's grant with its role written over is no longer the company's word.
        installer = x509.load_pem_x509_certificate((world.folder / "ben.crt").read_bytes())
        from cryptography.hazmat.primitives.serialization import Encoding
        der = installer.public_bytes(Encoding.DER)
        forged = der.replace(b"Ana Ruiz", b"Ana Ruin")
        assert forged != der
        (world.folder / "forged.crt").write_bytes(forged)
        no(world.relay("ben.key", "--grant", world.folder / "forged.crt"), "altered or forged", world, requests)
        (world.folder / "ana.key").chmod(0o644)
        no(world.relay("ana.key"), "can be read by others", world, requests)


def demonstration():
    """A company for demonstrations moves a simulated collar's relay, and nothing of a real job."""
    with World() as world:
        assert world.company("show", "Show Solar", "--demonstration")["demonstration"]
        assert world.grant("show", "ana.key")[0] == 0
        status, answer, messages = world.relay("ana.key", "--trust", world.folder / "show")
        assert (status, answer["relay"]) == (0, "open"), (answer, messages)
    with World(demonstration=False) as world:
        requests = world.requests()
        world.company("show", "Show Solar", "--demonstration")
        assert world.grant("show", "ana.key")[0] == 0
        world.believe("show")
        no(world.relay("ana.key"), "company for demonstrations", world, requests)
        # A real company's administrator with a simulated collar in a real job: identified, and left alone.
        world.company("solar")
        assert world.grant("solar", "ben.key")[0] == 0
        world.believe("solar")
        status, answer, _ = world.relay("ben.key")
        assert status == 1 and answer["result"] == "not-sent", answer
        assert world.ask(read="state")["relay"] == "shut" and not world.commands()


if __name__ == "__main__":
    {f.__name__: f for f in (fresh_machine, everybody_else, demonstration)}[sys.argv[3]]()
    print("1 passed, 0 failed")
