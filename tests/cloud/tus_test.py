#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uploads against those who wrote tus: our device sends to npm's @tus/server, cut in the middle of a piece; npm's
tus-js-client sends to our service, stopped and gone on with.

usage: tus_test.py FOLDER_OF_PROGRAMS FOLDER_FOR_NPM
"""
import hashlib
import json
import os
import pathlib
import secrets
import subprocess
import sys
import tempfile
import threading
import time

from npm import installed
from peers import Client, Cloud, Proxy

BIN, NPM = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
HERE = pathlib.Path(__file__).resolve().parent
JOB = "6f1d2c3b-0003-4000-8000-00000000c10d"
SIZE, CUT_AFTER = 2_000_000, 700_000


def ctl(data, *arguments, expect=(0,)):
    run = subprocess.run([BIN / "witnessmarkctl", *arguments, "--data-dir", data, "--json", "--language", "en"],
                         capture_output=True, text=True, timeout=300)
    assert run.returncode in expect, f"{arguments}: {run.returncode}\n{run.stdout}{run.stderr}"
    return json.loads(run.stdout.strip().splitlines()[-1]) if run.stdout.strip() else run.stderr


def ours_to_theirs(cloud, folder, device, photo, environment):
    """The device's uploads end at @tus/server, all else at the service."""
    store = folder / "store"
    store.mkdir()
    gateway = subprocess.Popen(["node", HERE / "tus/server.mjs", str(cloud.port), folder / "cloud/tls/cloud.crt",
                                folder / "cloud/tls/cloud.key", store], stdout=subprocess.PIPE, text=True, env=environment)
    try:
        port = gateway.stdout.readline().strip()
        assert port, "@tus/server did not start"
        network = Proxy(int(port))
        network.left = CUT_AFTER

        def mend():
            while network.left > 0:
                time.sleep(0.02)
            network.left = None

        mending = threading.Thread(target=mend, daemon=True)
        mending.start()
        ctl(device, "sync", "--server", f"https://127.0.0.1:{network.port}", "--patience", "30", expect=(0, 1))
        assert network.left is None, "it was never cut"
    finally:
        gateway.terminate()
        gateway.wait()
    (whole,) = [file for file in store.iterdir() if file.suffix != ".json"]
    assert whole.read_bytes() == photo, f"{whole.stat().st_size} of {SIZE} bytes"
    assert network.passed < SIZE + CUT_AFTER, f"{network.passed} bytes for a photo of {SIZE}: it began anew"


def theirs_to_ours(cloud, folder, admin, other, photo, environment):
    """The service still lacks it: another client of the same company sends it, and the second device fetches it."""
    client = Client(cloud.port)
    client.join(ctl(admin, "cloud", "user", "add", "tus@example.org", "--server", f"https://127.0.0.1:{cloud.port}")["link"])
    file = folder / "photo"
    digest = hashlib.sha256(photo).hexdigest()
    done = subprocess.run(["node", HERE / "tus/client.mjs", str(cloud.port), client.token, file, digest], capture_output=True,
                          text=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert 0 < said["resumedAt"] < SIZE and said["patches"] >= 7, said
    ctl(other, "sync")
    assert (other / "blobs" / digest[:2] / digest).read_bytes() == photo
    print(f"tus: @tus/server has the photo whole after a cut; tus-js-client went on at {said['resumedAt']} of {SIZE} bytes")


def main():
    modules, why_not = installed(HERE / "tus", NPM)
    if modules is None:
        print(f"skipped: {why_not}; nothing about other implementations of tus was tested")
        return 77
    environment = {**os.environ, "WM_NPM": str(modules)}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        cloud = Cloud(BIN, folder / "cloud", (), "--company", "Sunny Side")
        try:
            one, two = folder / "one", folder / "two"
            ctl(one, "sync", "--join", cloud.ready["first_admin_link"])
            ctl(two, "sync", "--join", ctl(one, "cloud", "user", "add", "two@example.org")["link"])
            photo = secrets.token_bytes(SIZE)
            (folder / "photo").write_bytes(photo)
            subprocess.run([BIN / "tests/cloud_writer", one, "write", JOB, "notes.tus", "x", folder / "photo"], check=True)
            ours_to_theirs(cloud, folder, one, photo, environment)
            theirs_to_ours(cloud, folder, one, two, photo, environment)
        finally:
            cloud.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
