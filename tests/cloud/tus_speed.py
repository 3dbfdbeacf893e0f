#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long 64 MiB take to the service, which hashes and flushes them, and to npm's @tus/server: the same client, pieces of
4 MiB, TLS, this machine's disk, one after the other in turns. Prints seconds and the ratio of the medians.

usage: tus_speed.py FOLDER_OF_PROGRAMS FOLDER_FOR_NPM [TURNS]
"""
import base64
import hashlib
import http.client
import os
import pathlib
import secrets
import ssl
import statistics
import subprocess
import sys
import tempfile
import time

from npm import installed
from peers import Client, Cloud
from tus_test import HERE, JOB, ctl

BIN, NPM = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
SIZE, PIECE = 64 * 1024 * 1024, 4 * 1024 * 1024


def upload(port, token, data, digest):
    """Seconds from the first byte of the request that begins it to the answer that says it is whole."""
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=ssl._create_unverified_context(), timeout=60)
    common = {"Tus-Resumable": "1.0.0", "Authorization": "Bearer " + token}
    started = time.monotonic()
    connection.request("POST", "/v1/uploads", b"", {**common, "Upload-Length": str(len(data)),
                                                    "Upload-Metadata": "sha256 " + base64.b64encode(digest).decode()})
    answer = connection.getresponse()
    answer.read()
    assert answer.status == 201, answer.status
    address = answer.getheader("Location")
    for at in range(0, len(data), PIECE):
        connection.request("PATCH", address, data[at:at + PIECE], {**common, "Upload-Offset": str(at),
                                                                   "Content-Type": "application/offset+octet-stream"})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 204, answer.status
    return time.monotonic() - started


def main():
    modules, why_not = installed(HERE / "tus", NPM)
    assert modules, why_not
    turns = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        store = folder / "store"
        store.mkdir()
        cloud = Cloud(BIN, folder / "cloud", (), "--company", "Sunny Side")
        gateway = subprocess.Popen(["node", HERE / "tus/server.mjs", str(cloud.port), folder / "cloud/tls/cloud.crt",
                                    folder / "cloud/tls/cloud.key", store], stdout=subprocess.PIPE, text=True,
                                   env={**os.environ, "WM_NPM": str(modules)})
        port = int(gateway.stdout.readline())
        ctl(folder / "one", "sync", "--join", cloud.ready["first_admin_link"])
        client = Client(cloud.port)
        client.join(ctl(folder / "one", "cloud", "user", "add", "speed@example.org")["link"])
        ours, theirs = [], []
        for turn in range(turns):
            photo = folder / "photo"
            photo.write_bytes(secrets.token_bytes(SIZE))
            data = photo.read_bytes()
            digest = hashlib.sha256(data).digest()
            subprocess.run([BIN / "tests/cloud_writer", folder / "one", "write", JOB, f"notes.speed{turn}", "x", photo], check=True)
            ctl(folder / "one", "sync", "--server", f"https://127.0.0.1:{port}", expect=(0, 1))  # its bytes end at the other
            for file in store.iterdir():
                file.unlink()
            for seconds, to in ((ours, cloud.port), (theirs, port)) if turn % 2 else ((theirs, port), (ours, cloud.port)):
                seconds.append(upload(to, client.token, data, digest))
        gateway.terminate()
        cloud.stop()
    medians = statistics.median(ours), statistics.median(theirs)
    print(f"64 MiB: the service {medians[0]:.2f} s ({min(ours):.2f}-{max(ours):.2f}), @tus/server {medians[1]:.2f} s "
          f"({min(theirs):.2f}-{max(theirs):.2f}), rate {medians[1] / medians[0]:.2f} of it")


if __name__ == "__main__":
    main()
