#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attachments in a bucket of npm's s3rver: two instances, pieces at either, a bucket that is away, a wrong secret, backup and
restore; and the secret stands in no argument and no line.

usage: s3_test.py FOLDER_OF_PROGRAMS FOLDER_FOR_NPM
"""
import contextlib
import hashlib
import json
import os
import pathlib
import secrets
import socket
import subprocess
import sys
import tempfile
import time

from npm import installed
from peers import Cloud, Proxy
from sigv4_gate import Gate

BIN, NPM = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
HERE = pathlib.Path(__file__).resolve().parent
JOB = "6f1d2c3b-0001-4000-8000-00000000c10d"
SECRET = "S3RVER"  # what s3rver knows


def s3rver():
    """Where npm put it; or why it is not there."""
    modules, why_not = installed(HERE / "s3", NPM)
    return (None if modules is None else modules / "node_modules/s3rver/bin/s3rver.js"), why_not


class Bucket:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.start()
        self.gate = Gate(self.port, SECRET)

    def start(self):
        # Its own time check counts a signature as too late after minutes; nothing here takes that long.
        self.process = subprocess.Popen(["node", self.program, "-d", self.folder, "-p", str(self.port), "-a", "127.0.0.1", "-s",
                                         "--configure-bucket", "office"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return
            time.sleep(0.05)
        raise AssertionError("s3rver did not start")

    def stop(self):
        self.process.kill()
        self.process.wait()

    def url(self):
        return f"http://127.0.0.1:{self.gate.listens}/office/attachments"

    def objects(self, what):
        return [p for p in self.folder.rglob("*") if f"attachments/{what}" in str(p) and p.is_file() and str(p).endswith("_object")]


def ctl(data, *arguments, expect=0):
    run = subprocess.run([BIN / "witnessmarkctl", *arguments, "--data-dir", data, "--json", "--language", "en"],
                         capture_output=True, text=True, timeout=300, check=False)
    assert run.returncode == expect, f"{arguments}: {run.returncode} instead of {expect}\n{run.stdout}{run.stderr}"
    assert SECRET not in run.stdout + run.stderr
    return json.loads(run.stdout.strip().splitlines()[-1]) if run.stdout.strip() else run.stderr


def write(data, path, value, photo):
    subprocess.run([BIN / "tests/cloud_writer", data, "write", JOB, path, value, photo], check=True)


def has(data, photo):
    digest = hashlib.sha256(photo.read_bytes()).hexdigest()
    return (data / "blobs" / digest[:2] / digest).read_bytes() == photo.read_bytes()


def main():
    program, why = s3rver()
    if program is None:
        print("skipped:", why)
        sys.exit(77)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        bucket = Bucket(program, folder / "bucket")
        secret = folder / "secret"
        secret.write_text(SECRET + "\n")
        os.environ.update({"WITNESSMARK_S3_KEY_ID": "S3RVER", "WITNESSMARK_S3_SECRET_FILE": str(secret)})
        cloud = Cloud(BIN, folder / "cloud", ("--s3", bucket.url()))
        try:
            assert SECRET not in pathlib.Path(f"/proc/{cloud.process.pid}/cmdline").read_text()
            one, two = folder / "one", folder / "two"
            ctl(one, "sync", "--join", cloud.ready["first_admin_link"])
            ctl(two, "sync", "--join", ctl(one, "cloud", "user", "add", "two@example.org")["link"])
            photos = []
            for i, size in enumerate((10, 900_000, 9_000_000)):
                photo = folder / f"photo{i}"
                photo.write_bytes(secrets.token_bytes(size))
                photos.append(photo)
            write(one, "notes.a", "1", photos[0])
            write(one, "notes.b", "1", photos[1])
            sent = ctl(one, "sync")
            assert sent["blobs_sent"] == 2, sent
            assert ctl(two, "sync")["blobs_received"] == 2
            assert has(two, photos[0]) and has(two, photos[1])
            assert len(bucket.objects("blobs")) == 2 and not bucket.objects("uploads"), "pieces are gone once it is whole"
            assert not list((folder / "cloud/blobs").rglob("*.*")) and not any(p.is_file() for p in (folder / "cloud/blobs").rglob("*"))

            # The network is cut in the middle of the large one, then the bucket is away, then all is back.
            write(one, "notes.c", "1", photos[2])
            proxy = Proxy(cloud.port)
            through = ("--server", f"https://127.0.0.1:{proxy.port}")
            proxy.left = 5_000_000
            ctl(one, "sync", *through, "--patience", "0", expect=3)
            proxy.left = None
            assert bucket.objects("uploads"), "what arrived is kept in the bucket"
            bucket.stop()
            ctl(one, "sync", "--patience", "1", expect=3)
            bucket.start()
            cloud.kill()  # nothing of the upload is in the instance
            cloud.start(cloud.port)
            proxy.passed = 0
            assert ctl(one, "sync", *through)["blobs_sent"] == 1
            assert proxy.passed < 8_000_000, f"what was there was not sent again ({proxy.passed})"
            ctl(two, "sync")
            assert has(two, photos[2]) and not bucket.objects("uploads")

            # A backup reads each one back; it is restored into a folder, and from there into another bucket.
            backup = folder / "backup"
            made = ctl(one, "cloud", "backup", "--cloud-dir", str(cloud.folder), "--out", str(backup), "--s3", bucket.url())
            assert made["blobs"] == 3, made
            port, pin = cloud.port, cloud.ready["certificate_sha256"]
            cloud.stop()
            os.rename(cloud.folder, folder / "ruined")
            other = bucket.url() + "/restored"
            ctl(one, "cloud", "restore", "--from", str(backup), "--cloud-dir", str(cloud.folder), "--s3", other)
            cloud.records = ("--s3", other)
            cloud.start(port)
            assert cloud.ready["certificate_sha256"] == pin
            three = folder / "three"
            ctl(one, "sync")
            ctl(three, "sync", "--join", ctl(one, "cloud", "user", "add", "three@example.org")["link"])
            assert all(has(three, photo) for photo in photos)

            # A wrong secret: nothing is taken, nothing is lost, and it is not told.
            cloud.stop()
            secret.write_text("not the secret")
            cloud.start(port)
            late = folder / "late"
            late.write_bytes(secrets.token_bytes(1000))
            write(one, "notes.d", "1", late)
            assert bucket.gate.refused == 0
            ctl(one, "sync", "--patience", "0", expect=3)
            assert bucket.gate.refused > 0
            cloud.stop()
            secret.write_text(SECRET)
            cloud.start(port)
            assert ctl(one, "sync")["blobs_sent"] == 1
            for wrong in ("http://192.0.2.1/office", "https://user:word@s3.example/office", "ftp://s3.example/office", "https://s3.example"):
                told = subprocess.run([BIN / "witnessmark-cloud", "--data-dir", folder / "none", "--s3", wrong, "--language", "en"],
                                      capture_output=True, text=True, timeout=60, check=False)
                assert told.returncode == 3 and "--s3" in told.stderr, told
            del os.environ["WITNESSMARK_S3_SECRET_FILE"]
            told = subprocess.run([BIN / "witnessmark-cloud", "--data-dir", folder / "none", "--s3", bucket.url(), "--language", "en"],
                                  capture_output=True, text=True, timeout=60, check=False)
            assert told.returncode == 3 and "WITNESSMARK_S3_SECRET" in told.stderr, told
            print(f"{bucket.gate.passed} requests signed as AWS's rules say")
            print("attachments in a bucket: pieces at either instance, cut, away, restored, a wrong secret")
        finally:
            bucket.stop()
            if cloud.process.poll() is None:
                cloud.kill()


if __name__ == "__main__":
    main()
