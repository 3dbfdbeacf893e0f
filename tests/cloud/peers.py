#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs_test.py works with: the service as a process, a network that can be cut, a device and a server of another make."""
import contextlib
import datetime
import http.client
import json
import pathlib
import socket
import ssl
import subprocess
import threading
import time

import nacl.signing
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


class Cloud:
    """The service as a process."""

    def __init__(self, programs, folder, records, *more):
        self.programs, self.folder, self.records, self.more = programs, folder, records, more
        self.start(0)

    def start(self, port):
        self.process = subprocess.Popen([self.programs / "witnessmark-cloud", "--data-dir", self.folder, "--listen", f"127.0.0.1:{port}",
                                         *self.records, *self.more], stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert line, "the service did not start"
        self.ready = json.loads(line)
        self.port = int(self.ready["listening"].rsplit(":", 1)[1])

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        assert self.process.wait(timeout=15) == 0, "SIGTERM ends it well"

    def memory(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024
        raise AssertionError("no memory in /proc")


class Proxy:
    """Passes bytes on, until it is told to cut, after so many. Of several ports it takes the next one for each connection,
    and one that answers: what a balancer does."""

    def __init__(self, *to):
        self.to, self.turn, self.left, self.passed, self.listener = to, 0, None, 0, socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            with contextlib.suppress(OSError):
                near, _ = self.listener.accept()
                if self.left is not None and self.left <= 0:
                    near.close()
                    continue
                far = self.reach()
                if far is None:
                    near.close()  # as a machine would that runs no service
                    continue
                for a, b in ((near, far), (far, near)):
                    threading.Thread(target=self.pump, args=(a, b), daemon=True).start()

    def reach(self):
        for _ in self.to:
            self.turn += 1
            with contextlib.suppress(OSError):
                return socket.create_connection(("127.0.0.1", self.to[self.turn % len(self.to)]))
        return None

    def pump(self, source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                self.passed += len(data)
                if self.left is not None:
                    self.left -= len(data)
                    if self.left <= 0:
                        break
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


class Client:
    """A device of its own, in a second language."""

    def __init__(self, port):
        self.port, self.key, self.token = port, nacl.signing.SigningKey.generate(), None

    def ask(self, method, target, body=None, headers=None, token=True):
        connection = http.client.HTTPSConnection("127.0.0.1", self.port, context=ssl._create_unverified_context(), timeout=30)
        headers = dict(headers or {})
        if token and self.token:
            headers["Authorization"] = "Bearer " + self.token
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            headers["Content-Type"] = "application/json"
        connection.request(method, target, body, headers)
        answer = connection.getresponse()
        data = answer.read()
        connection.close()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, data

    def join(self, link):
        word = link.split("#")[1].split(".")[0]
        device = self.key.verify_key.encode().hex()
        signature = self.key.sign(b"witnessmark-join/1\n" + word.encode()).signature.hex()
        body = {"token": word, "device": device, "signature": signature}
        status, _, data = self.ask("POST", "/v1/join", body)
        assert status == 200, data
        nonce = json.loads(self.ask("POST", "/v1/challenges", {"device": device})[2])["nonce"]
        signature = self.key.sign(b"witnessmark-session/1\n" + nonce.encode()).signature.hex()
        status, _, data = self.ask("POST", "/v1/sessions", {"device": device, "nonce": nonce, "signature": signature})
        assert status == 200, data
        self.token = json.loads(data)["token"]
        return body


def raw(port, data, wait=12, slowly=0.0):
    """Sends bytes over TLS; seconds until the service closed or answered, and the answer."""
    context = ssl._create_unverified_context()
    started = time.monotonic()
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as plain, context.wrap_socket(plain) as tls:
        answer = b""
        try:
            for piece in data:
                tls.sendall(piece)
                if slowly:
                    time.sleep(slowly)
                    if time.monotonic() - started > wait:
                        break
            answer = tls.recv(65536)
        except (ssl.SSLError, OSError):
            pass
        return time.monotonic() - started, answer


def certificate(folder, name, first_day=-1, last_day=365, subject="localhost"):
    """Self-signed; valid from and to so many days from now."""
    pair, now = ec.generate_private_key(ec.SECP256R1()), datetime.datetime.utcnow()
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, subject)])
    made = (x509.CertificateBuilder().subject_name(who).issuer_name(who).public_key(pair.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(now + datetime.timedelta(days=first_day))
            .not_valid_after(now + datetime.timedelta(days=last_day))
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(subject)]), False).sign(pair, hashes.SHA256()))
    key, crt = folder / f"{name}.key", folder / f"{name}.crt"
    key.write_bytes(pair.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                       serialization.NoEncryption()))
    crt.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return crt, key, made.fingerprint(hashes.SHA256()).hex()
