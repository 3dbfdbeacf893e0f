#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs themselves, over this machine's network: two data directories and one service, a network that is cut in the
middle, a service that is killed, hostile bytes, servers that are not the office, and the description of the interface
held against the running service.

usage: programs_test.py FOLDER_OF_PROGRAMS OPENAPI_JSON     with the records in PostgreSQL where WM_POSTGRES says so
"""
import contextlib
import hashlib
import json
import os
import pathlib
import re
import secrets
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

from peers import Client, Cloud, Proxy, certificate, raw

BIN, OPENAPI = pathlib.Path(sys.argv[1]), json.loads(pathlib.Path(sys.argv[2]).read_text())
POSTGRES = os.environ.get("WM_POSTGRES")
JOB = "6f1d2c3b-0001-4000-8000-00000000c10d"


def records(name):
    """The option that says where records lie, if not in the data directory: a database that is made here."""
    if not POSTGRES:
        return ()
    subprocess.run(["psql", "-X", "-q", POSTGRES, "-c", f"CREATE DATABASE {name}"], check=True)
    return ("--database", POSTGRES.replace("/postgres?", f"/{name}?"))


def ctl(data, *arguments, expect=0):
    run = subprocess.run([BIN / "witnessmarkctl", *arguments, "--data-dir", data, "--json", "--language", "en"],
                         capture_output=True, text=True, timeout=300)
    assert run.returncode == expect, f"{arguments}: {run.returncode} instead of {expect}\n{run.stdout}{run.stderr}"
    return json.loads(run.stdout.strip().splitlines()[-1]) if run.stdout.strip() else run.stderr


def write(data, path, value, photo=None):
    subprocess.run([BIN / "tests/cloud_writer", data, "write", JOB, path, value, *([photo] if photo else [])], check=True)


def dump(data):
    return subprocess.run([BIN / "tests/cloud_writer", data, "dump"], check=True, capture_output=True, text=True).stdout


def conforms(value, schema, where="body"):
    """A small validator of the part of JSON Schema that the description uses."""
    if "$ref" in schema:
        schema = OPENAPI["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    if "const" in schema:
        assert value == schema["const"], where
    if "enum" in schema:
        assert value in schema["enum"], f"{where}: {value}"
    kind = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}.get(schema.get("type"))
    if kind:
        assert isinstance(value, kind) and not (kind is int and isinstance(value, bool)), f"{where}: {value!r}"
    if "pattern" in schema:
        assert re.search(schema["pattern"], value), f"{where}: {value}"
    assert not isinstance(value, int) or value >= schema.get("minimum", value), where
    for name in schema.get("required", []):
        assert name in value, f"{where}: no {name}"
    for name, part in schema.get("properties", {}).items():
        if name in value:
            conforms(value[name], part, f"{where}.{name}")
    if isinstance(value, dict) and schema.get("properties"):
        assert set(value) <= set(schema["properties"]), f"{where}: not described: {set(value) - set(schema['properties'])}"
    for item in value if isinstance(value, list) else []:
        conforms(item, schema.get("items", {}), where + "[]")


def check_answer(method, path, status, data):
    answers = OPENAPI["paths"][path][method.lower()]["responses"]
    assert str(status) in answers, f"{method} {path}: {status} is not described"
    content = answers[str(status)].get("content", {}).get("application/json")
    if content and method != "HEAD":
        conforms(json.loads(data), content["schema"], f"{method} {path} {status}")


def the_interface_is_as_described(cloud, admin):
    hexes = {"{id}": "0" * 32, "{hash}": "0" * 64}
    tried = 0
    for path, methods in OPENAPI["paths"].items():
        target = path
        for name, value in hexes.items():
            target = target.replace(name, value)
        for method, operation in methods.items():
            method = method.upper()
            for token in (False, True):
                for body in (None, {}, {"a": "\x00"}) if "requestBody" in operation else (None,):
                    status, _, data = admin.ask(method, target, body, token=token)
                    check_answer(method, path, status, data)
                    if operation["security"] and not token:
                        assert status == 401, (method, path, status)
                    tried += 1
    good = [("GET", "/v1/state", None), ("GET", "/v1/pull", None), ("GET", "/v1/heads", None), ("GET", "/v1/users", None),
            ("GET", "/v1/audit", None), ("GET", "/v1/blobs/wanted", None),
            ("POST", "/v1/users", {"name": "Bo", "email": "bo@example.org", "role": "read_only"})]
    for method, path, body in good:
        status, _, data = admin.ask(method, path, body)
        assert status in (200, 201), (method, path, status, data)
        check_answer(method, path, status, data)
    for target in ("/", "/v1", "/v2/state", "/v1/state/", "/v1/users/" + "g" * 32):
        assert admin.ask("GET", target)[0] == 404
    print(f"interface: {tried + len(good)} requests answered as described")


def hostile_bytes_are_refused_in_time(cloud, admin):
    raw(cloud.port, [b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"])
    before = cloud.memory()
    bearer = b"Authorization: Bearer " + admin.token.encode() + b"\r\n"
    push = b"POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + bearer
    chunk = b"100000\r\n" + b"[" * 0x100000 + b"\r\n"
    cases = {
        "200 MB in chunks": (push + b"Transfer-Encoding: chunked\r\n\r\n", *(chunk for _ in range(200))),
        "200,000 headers": (b"GET /healthz HTTP/1.1\r\n", *(b"X-%d: y\r\n" % i for i in range(200_000))),
        "5 MB announced": (push + b"Content-Length: 5000000\r\n\r\n",),
        "200 MB announced without a session": (b"POST /v1/push HTTP/1.1\r\nHost: x\r\nContent-Length: 200000000\r\n\r\n",
                                               *(b"[" * 65536 for _ in range(3000))),
        "half a head": (b"GET /healthz HTTP/1.1\r\nHos",),
        "less than announced": (push + b"Content-Length: 1000\r\n\r\n{",),
        "a NUL in the head": (b"GET /healthz HTTP/1.1\r\nHost: x\0y\r\n\r\n",),
        "a negative length": (push + b"Content-Length: -1\r\n\r\n",),
        "two lengths": (push + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n{}{}{}",),
        "not HTTP": (secrets.token_bytes(500) + b"\r\n\r\n",),
        "invalid UTF-8": (push + b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc",),
    }
    for name, data in cases.items():
        took, answer = raw(cloud.port, data)
        assert took < 11.5, f"{name}: {took:.1f} s"
        assert not answer or answer.split(b" ")[1][:1] == b"4", f"{name}: {answer[:60]}"
    took, _ = raw(cloud.port, (b"a" for _ in range(100)), slowly=0.5, wait=14)
    assert took < 13.5, f"a head byte by byte: {took:.1f} s"
    took, _ = raw(cloud.port, (push + b"Content-Length: 100\r\n\r\n", *(b"[" for _ in range(100))), slowly=0.5, wait=14)
    assert took < 13.5, f"a body byte by byte: {took:.1f} s"
    growth = cloud.memory() - before
    assert growth < 16 * 1024 * 1024, f"memory grew by {growth / 1e6:.1f} MB"
    with socket.create_connection(("127.0.0.1", cloud.port), timeout=5) as plain:
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.check_hostname, old.verify_mode, old.maximum_version = False, ssl.CERT_NONE, ssl.TLSVersion.TLSv1_2
        try:
            old.wrap_socket(plain)
            raise AssertionError("TLS 1.2 was spoken")
        except ssl.SSLError:
            pass
    assert admin.ask("GET", "/healthz")[0] == 200
    print(f"hostile bytes: {len(cases) + 2} kinds refused, memory grew by {growth / 1e6:.1f} MB")


def nothing_is_sent_to_who_is_not_the_office(folder):
    """A server with each wrong certificate; what of a request it ever got."""
    got = []

    def serve(listener, crt, key):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(crt, key)
        with contextlib.suppress(OSError):
            while True:
                plain, _ = listener.accept()
                plain.settimeout(3)
                with contextlib.suppress(OSError, ssl.SSLError), context.wrap_socket(plain, server_side=True) as tls:
                    got.append(tls.recv(10))

    own = certificate(folder, "own")
    expired = certificate(folder, "expired", -30, -1)
    early = certificate(folder, "early", 1, 30)
    elsewhere = certificate(folder, "elsewhere", subject="office.example")
    word = "A" * 43
    for name, (crt, key, _), link_pin in (("self-signed, no pin", own, None),
                                          ("self-signed, another pin", own, "0" * 64),
                                          ("expired, its pin", expired, expired[2]),
                                          ("not valid yet, its pin", early, early[2]),
                                          ("wrong host, no pin", elsewhere, None)):
        listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=serve, args=(listener, crt, key), daemon=True).start()
        link = f"https://localhost:{listener.getsockname()[1]}/join#{word}" + (f".{link_pin}" if link_pin else "")
        said = ctl(folder / "nobody", "sync", "--join", link, "--patience", "0", expect=3)
        assert "Nothing was sent" in said, f"{name}: {said}"
        time.sleep(0.3)
        listener.close()
        assert not any(got), f"{name}: {got}"
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listener, *own[:2]), daemon=True).start()
    ctl(folder / "nobody", "sync", "--join", f"https://localhost:{listener.getsockname()[1]}/join#{word}.{own[2]}",
        "--patience", "0", expect=3)
    assert any(got), "with the right one, the same server would have seen a request"
    print("certificates: five wrong ones, not a byte of a request")


def joined(folder, cloud):
    """Two devices of two people, joined."""
    one, two = folder / "one", folder / "two"
    ctl(one, "sync", "--join", cloud.ready["first_admin_link"])
    added = ctl(one, "cloud", "user", "add", "two@example.org", "--role", "installer")
    assert "already" in ctl(one, "cloud", "user", "add", "two@example.org", expect=1)
    ctl(two, "sync", "--join", added["link"])
    ctl(two, "cloud", "user", "add", "three@example.org", expect=3)  # an installer may not
    return one, two


def accounts_by_command(folder, one, two):
    """A second link, a list, a closing: and who is out is out at once."""
    first = ctl(one, "cloud", "user", "add", "lena@example.org", "--name", "Lena", "--role", "installer")["link"]
    second = ctl(one, "cloud", "user", "link", "lena@example.org")["link"]
    assert first != second
    lena = folder / "lena"
    assert "introduction link" in ctl(lena, "sync", "--join", first, expect=3), "the one before is void"
    ctl(lena, "sync", "--join", second)
    listed = {user["email"]: user for user in ctl(one, "cloud", "user", "list")["users"]}
    assert listed["lena@example.org"]["devices"] == 1 and listed["lena@example.org"]["role"] == "installer", listed
    write(lena, "notes.lena", "before")
    ctl(lena, "sync")
    assert ctl(one, "cloud", "user", "close", "lena@example.org")["closed"]
    write(lena, "notes.lena", "after")
    assert "no longer lets this device in" in ctl(lena, "sync", expect=3)
    assert "lena@example.org" not in {user["email"] for user in ctl(one, "cloud", "user", "list")["users"]}
    for command in ("link", "close"):
        assert "no open account" in ctl(one, "cloud", "user", command, "lena@example.org", expect=1)
        ctl(two, "cloud", "user", command, "admin@localhost", expect=3)  # an installer may not
        ctl(one, "cloud", "user", command, expect=2)
    ctl(two, "cloud", "user", "list", expect=3)
    assert "your own account" in ctl(one, "cloud", "user", "close", "admin@localhost", expect=3)
    print("accounts: a second link, a list, one closed and out at once")


def jobs_are_assigned(folder, one, two):
    """A job that is assigned to somebody else takes nothing from this one, until it is assigned to it."""
    job = "6f1d2c3b-0009-4000-8000-00000000c10d"
    subprocess.run([BIN / "tests/cloud_writer", one, "write", job, "notes.a", "1"], check=True)
    ctl(one, "sync")
    assert ctl(two, "sync")["pulled"] > 0, "a job of nobody is everybody's"
    vera = ctl(one, "cloud", "user", "add", "vera@example.org", "--role", "installer")["link"]
    ctl(folder / "vera", "sync", "--join", vera)
    assert ctl(one, "cloud", "job", "assign", job, "vera@example.org")["assigned"]
    subprocess.run([BIN / "tests/cloud_writer", two, "write", job, "notes.b", "2"], check=True)
    refused = ctl(two, "sync", expect=1)
    assert {row["reason"] for row in refused["rejected"]} == {"not-assigned"}, refused
    ctl(one, "cloud", "job", "assign", job, "two@example.org")
    taken = ctl(two, "sync", "--again")
    assert not taken["rejected"] and taken["pushed"] > 0, taken
    listed = ctl(one, "cloud", "job", "assigned")["assignments"]
    assert {row["email"] for row in listed if row["job"] == job} == {"vera@example.org", "two@example.org"}, listed
    for email in ("vera@example.org", "two@example.org"):
        assert not ctl(one, "cloud", "job", "assign", job, email, "--take-back")["assigned"]
    assert not ctl(one, "cloud", "job", "assigned")["assignments"]
    ctl(two, "cloud", "job", "assign", job, "two@example.org", expect=3)  # an installer may not
    ctl(one, "cloud", "job", "assign", "no-job", "two@example.org", expect=2)
    print("jobs: assigned, refused to others, given after all")


def what_it_does_is_counted(cloud):
    """GET /metrics, for this machine alone."""
    url = cloud.ready["metrics"]
    with urllib.request.urlopen(url, timeout=10) as answer:
        text = answer.read().decode()
    counts = {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1]) for line in text.splitlines() if not line.startswith("#")}
    push = 'witnessmark_requests_total{method="POST",route="/v1/push",status="200"}'
    assert counts[push] >= 1 and counts[push.replace("requests", "request_seconds")] > 0, text
    assert "example.org" not in text, "nothing about anybody"
    assert Client(cloud.port).ask("GET", "/metrics")[0] == 404, "not where everybody is"
    for address in ("0.0.0.0:0", "192.0.2.1:9464"):
        told = subprocess.run([BIN / "witnessmark-cloud", "--data-dir", cloud.folder.parent / "other", "--listen", "127.0.0.1:0",
                               "--metrics", address, "--language", "en"], capture_output=True, text=True, timeout=60, check=False)
        assert told.returncode == 3 and "this machine alone" in told.stderr, told
    print(f"metrics: {len(counts)} counts")


def who_asks_too_often_waits_alone(cloud, admin):
    """A stranger's haste is answered 429 with a time; who has an account notices nothing."""
    stranger, statuses = Client(cloud.port), []
    body = {"device": "0" * 64}
    for _ in range(4000):
        status, headers, data = stranger.ask("POST", "/v1/challenges", body)
        statuses.append(status)
        if status == 429:
            check_answer("POST", "/v1/challenges", status, data)
            assert int(headers["retry-after"]) == json.loads(data)["wait_s"] >= 1
            break
    assert statuses[-1] == 429 and statuses.count(200) > 100, statuses[-5:]
    device = admin.key.verify_key.encode().hex()
    assert admin.ask("POST", "/v1/challenges", {"device": device}, token=False)[0] == 200, "a known device signs in"
    assert admin.ask("GET", "/v1/state")[0] == 200
    print(f"rates: a stranger waits after {len(statuses) - 1}, from the same address others go on")


def two_data_directories_converge(folder, cloud, one, two):
    write(one, "collar.serial_number", "C-1")
    assert ctl(one, "sync")["pushed"] == 3
    assert ctl(two, "sync")["pulled"] == 3
    photos = []
    for i, data in enumerate((one, two)):  # both offline on the same job
        photo = folder / f"photo{i}"
        photo.write_bytes(secrets.token_bytes(900_000))
        photos.append(photo)
        write(data, "service.volts", str(208 + 32 * i), photo)
    first, second = ctl(one, "sync"), ctl(two, "sync")
    assert first["blobs_sent"] == 1 and second["blobs_sent"] == 1 and second["blobs_received"] == 1, (first, second)
    again = ctl(one, "sync")
    assert again["blobs_received"] == 1 and again["blobs_waiting"] == 0
    assert [c["path"] for c in again["conflicts"]] == ["service.volts"] and again["conflicts"] == ctl(two, "sync")["conflicts"]
    assert dump(one) == dump(two)
    for data in (one, two):
        for photo in photos:
            digest = hashlib.sha256(photo.read_bytes()).hexdigest()
            assert (data / "blobs" / digest[:2] / digest).read_bytes() == photo.read_bytes()
    print("two data directories: one site, one conflict, both photos")


def cut_and_killed_in_the_middle(folder, cloud, one, two):
    proxy = Proxy(cloud.port)
    through = ("--server", f"https://127.0.0.1:{proxy.port}")
    photo = folder / "large"
    photo.write_bytes(secrets.token_bytes(9_000_000))
    write(one, "notes.large", "1", photo)
    for i in range(40):
        write(one, f"notes.n{i}", str(i))
    cuts = 0
    for bytes_ in (3_000, 20_000, 60_000, 700_000, 900_000, 1_500_000):
        proxy.left = bytes_
        ctl(one, "sync", *through, "--patience", "0", expect=3)
        cuts += 1
    proxy.left = None
    # The service is killed while a device is sending, and comes back while the device is trying.
    port = cloud.port
    proxy.passed = 0
    sync = subprocess.Popen([BIN / "witnessmarkctl", "sync", *through, "--patience", "60", "--json", "--data-dir", one],
                            stdout=subprocess.PIPE, text=True)
    while proxy.passed < 2_000_000:
        time.sleep(0.01)
    assert sync.poll() is None, "the device was not sending any more"
    cloud.kill()
    time.sleep(1)
    cloud.start(port)
    out, _ = sync.communicate(timeout=200)
    assert sync.returncode == 0, out
    assert "first_admin_link" not in cloud.ready, "there is an administrator"
    ctl(two, "sync")
    assert dump(one) == dump(two)
    digest = hashlib.sha256(photo.read_bytes()).hexdigest()
    assert (two / "blobs" / digest[:2] / digest).read_bytes() == photo.read_bytes()
    print(f"network cut {cuts} times, service killed once: nothing lost, both the same")


def restored_from_yesterday(folder, cloud, one, two):
    backup, port = folder / "backup", cloud.port
    made = ctl(one, "cloud", "backup", "--cloud-dir", str(cloud.folder), "--out", str(backup), *cloud.records)
    write(one, "notes.after", "the backup")
    ctl(one, "sync")
    ctl(two, "sync")
    cloud.stop()
    os.rename(cloud.folder, folder / "ruined")
    fresh = records("restored")
    ctl(one, "cloud", "restore", "--from", str(backup), "--cloud-dir", str(cloud.folder), *fresh)
    ctl(one, "cloud", "restore", "--from", str(backup), "--cloud-dir", str(cloud.folder), *fresh, expect=3)
    cloud.records = fresh
    pin = cloud.ready["certificate_sha256"]
    cloud.start(port)
    assert cloud.ready["certificate_sha256"] == pin
    # The author's device is gone; the other one brings it back.
    said = ctl(two, "sync")
    assert said["restored"] and said["pushed"] >= 1, said
    three = folder / "three"
    ctl(three, "sync", "--join", ctl(one, "cloud", "user", "add", "t@example.org", "--role", "read_only")["link"])
    assert dump(three) == dump(two)
    assert made["entries"] > 0 and made["blobs"] == 3
    print("restored from a backup: what came after it is there again")


def main():
    for program in ("witnessmark-cloud", "witnessmarkctl", "tests/cloud_writer"):
        assert (BIN / program).exists(), f"{program} is not built"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        cloud = Cloud(BIN, folder / "cloud", records("office"), "--company", "Sunny Side",
                      "--metrics", "127.0.0.1:0")
        try:
            admin = Client(cloud.port)
            one, two = joined(folder, cloud)
            admin.join(ctl(one, "cloud", "user", "add", "second@example.org", "--role", "admin")["link"])
            two_data_directories_converge(folder, cloud, one, two)
            accounts_by_command(folder, one, two)
            jobs_are_assigned(folder, one, two)
            what_it_does_is_counted(cloud)
            the_interface_is_as_described(cloud, admin)
            hostile_bytes_are_refused_in_time(cloud, admin)
            cut_and_killed_in_the_middle(folder, cloud, one, two)
            who_asks_too_often_waits_alone(cloud, admin)
            restored_from_yesterday(folder, cloud, one, two)
            nothing_is_sent_to_who_is_not_the_office(folder)
            cloud.stop()
        finally:
            if cloud.process.poll() is None:
                cloud.kill()


if __name__ == "__main__":
    main()
