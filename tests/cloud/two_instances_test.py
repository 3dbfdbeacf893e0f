#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two instances of the service on one PostgreSQL and one folder of attachments, behind a balancer: each is killed while
devices send, the database goes down and comes back, and in the end nobody has lost anything.

usage: two_instances_test.py FOLDER_OF_PROGRAMS [haproxy | standby]     behind HAProxy, or behind a balancer of the test's own;
    standby: the database does not come back, the one that followed it takes its place
"""
import contextlib
import hashlib
import json
import os
import pathlib
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

from peers import Cloud, Proxy
from postgres import SKIPPED, Cluster

BIN = pathlib.Path(sys.argv[1])
JOB = "6f1d2c3b-0002-4000-8000-00000000c10d"
DEVICES = 3


def ctl(data, *arguments, expect=(0,)):
    run = subprocess.run([BIN / "witnessmarkctl", *arguments, "--data-dir", data, "--json", "--language", "en"],
                         capture_output=True, text=True, timeout=300)
    assert run.returncode in expect, f"{arguments}: {run.returncode}\n{run.stdout}{run.stderr}"
    return json.loads(run.stdout.strip().splitlines()[-1]) if run.stdout.strip() else run.stderr


def write(data, path, value, photo=None):
    subprocess.run([BIN / "tests/cloud_writer", data, "write", JOB, path, value, *([photo] if photo else [])], check=True)


def dump(data):
    return subprocess.run([BIN / "tests/cloud_writer", data, "dump"], check=True, capture_output=True, text=True).stdout


class Haproxy:
    """Debian's HAProxy: passes TLS through, asks each instance whether it lives, and goes on with the other."""

    def __init__(self, folder, *ports):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        servers = "\n".join(f"    server i{port} 127.0.0.1:{port} check check-ssl verify none inter 200ms fall 1 rise 1 "
                            "on-marked-down shutdown-sessions" for port in ports)
        (folder / "haproxy.cfg").write_text(f"""
defaults
    mode tcp
    timeout connect 2s
    timeout client 70s
    timeout server 70s
    retries 3
    option redispatch
frontend office
    bind 127.0.0.1:{self.port}
    default_backend instances
backend instances
    balance roundrobin
    option httpchk GET /healthz
{servers}
""")
        self.process = subprocess.Popen(["/usr/sbin/haproxy", "-db", "-f", folder / "haproxy.cfg"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(100):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.1)
        raise AssertionError("HAProxy did not start")


class Device(threading.Thread):
    """Writes and sends, over and over; a round may fail while something is down, the next goes on."""

    def __init__(self, data, through, folder, index):
        super().__init__()
        self.data, self.through, self.folder, self.index = data, through, folder, index
        self.stopping, self.photos, self.rounds, self.failed = threading.Event(), [], 0, 0

    def run(self):
        while not self.stopping.is_set():
            photo = self.folder / f"photo{self.index}-{self.rounds}"
            photo.write_bytes(secrets.token_bytes(1_500_000))
            self.photos.append(photo)
            write(self.data, f"notes.d{self.index}r{self.rounds}", str(self.rounds), photo)
            said = ctl(self.data, "sync", *self.through, "--patience", "30", expect=(0, 3))
            self.failed += isinstance(said, str)
            self.rounds += 1


def until(condition, what, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.05)


def everybody_goes_on(devices, what):
    marks = [device.rounds for device in devices]
    until(lambda: all(d.rounds > mark for d, mark in zip(devices, marks)), f"nobody goes on: {what}", 120)


def run(folder, cluster, balanced, standby):
    cluster.ask("CREATE DATABASE office OWNER office")
    office = cluster.url.replace("/postgres?", "/office?")
    if standby:
        cluster.wait_for_standby()
        office += f",{standby.folder}&target_session_attrs=read-write"
    records = ("--database", office)
    one = Cloud(BIN, folder / "cloud", records, "--company", "Sunny Side")
    two = Cloud(BIN, folder / "cloud", records)
    instances = [one, two]
    assert one.ready["certificate_sha256"] == two.ready["certificate_sha256"]
    balancer = Haproxy(folder, one.port, two.port) if balanced else Proxy(one.port, two.port)
    through = ("--server", f"https://127.0.0.1:{balancer.port}")
    datas = [folder / f"device{i}" for i in range(DEVICES)]
    # Each start makes the first administrator's link anew: the last one counts.
    ctl(datas[0], "sync", "--join", two.ready["first_admin_link"], *through)
    for i in range(1, DEVICES):
        ctl(datas[i], "sync", "--join", ctl(datas[0], "cloud", "user", "add", f"u{i}@example.org", *through)["link"], *through)
    devices = [Device(data, through, folder, i) for i, data in enumerate(datas)]
    for device in devices:
        device.start()
    try:
        for instance in instances:
            everybody_goes_on(devices, "both run")
            time.sleep(0.4)
            port = instance.port
            instance.kill()
            everybody_goes_on(devices, "one is dead")
            instance.start(port)
        everybody_goes_on(devices, "both are back")
        cluster.kill()
        time.sleep(1)
        if standby:
            standby.promote()
        else:
            cluster.start()
        everybody_goes_on(devices, "the database is back")
    finally:
        for device in devices:
            device.stopping.set()
        for device in devices:
            device.join()
    for _ in range(2):
        for data in datas:
            ctl(data, "sync", *through)
    dumps = {dump(data) for data in datas}
    assert len(dumps) == 1, "the devices do not hold the same"
    text = dumps.pop()
    for device in devices:
        for i in range(device.rounds):
            assert f"notes.d{device.index}r{i}" in text, "something that was written is gone"
        for photo in device.photos:
            digest = hashlib.sha256(photo.read_bytes()).hexdigest()
            for data in datas:
                assert (data / "blobs" / digest[:2] / digest).read_bytes() == photo.read_bytes()
    seen = {**os.environ, "PGOPTIONS": "-c witnessmark.company=all"}
    acts = subprocess.run(["psql", "-X", "-q", "-At", office, "-c", "SELECT act, count(*) FROM audit GROUP BY act ORDER BY act"],
                          capture_output=True, text=True, check=True, env=seen).stdout.split()
    assert f"device-joined|{DEVICES}" in acts and f"user-added|{DEVICES - 1}" in acts, acts
    whole = subprocess.run(["psql", "-X", "-q", "-At", office, "-c",
                            "SELECT count(*) FROM companies WHERE counter <> (SELECT count(*) FROM entries) + (SELECT count(*) FROM "
                            "signatures)"], capture_output=True, text=True, check=True, env=seen).stdout.strip()
    assert whole == "0", "the company's counting has a gap"
    rounds, failed = sum(d.rounds for d in devices), sum(d.failed for d in devices)
    print(f"two instances{' behind HAProxy' if balanced else ''}{', a standby promoted' if standby else ''}: {rounds} rounds of {DEVICES} devices, {failed} ended without "
          "all sent, both instances and the database killed: nothing lost, all the same, each act once")
    for instance in instances:
        instance.stop()
    return balancer


def main():
    balanced = sys.argv[2:] == ["haproxy"]
    if balanced and not shutil.which("/usr/sbin/haproxy"):
        print("skipped: HAProxy is not installed (Debian's haproxy); nothing about it was tested")
        return SKIPPED
    cluster = Cluster()  # with its flushes: it is killed, too
    standby = None
    try:
        standby = Cluster(of=cluster) if sys.argv[2:] == ["standby"] else None
        with tempfile.TemporaryDirectory() as name:
            balancer = run(pathlib.Path(name), cluster, balanced, standby)
            if balanced:
                balancer.process.kill()
    finally:
        for one in (standby, cluster):
            if one:
                one.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
