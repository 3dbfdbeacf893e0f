#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Units' addresses, and a geocoder that knows, does not know, hangs, answers nonsense and numbers that no place has: what is asked,
what is kept of it, and that nobody waits for it.

usage: geocoder_test.py FOLDER_OF_PROGRAMS
"""
import http.server
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from peers import Client, Cloud

BIN = pathlib.Path(sys.argv[1])
LIST = """serial,address,city,state,zip,latitude,longitude\r
A-HANGS,1 Endless Street,White Plains,NY,10601,,\r
B-GARBAGE,2 Elm Street,White Plains,NY,10601,,\r
C-NO-PLACE,3 Elm Street,White Plains,NY,10601,,\r
D-TEXT,4 Elm Street,White Plains,NY,10601,,\r
E-ENDLESS,5 Elm Street,White Plains,NY,10601,,\r
F-UNKNOWN,6 Elm Street,White Plains,NY,10601,,\r
G-PLACED,7 Elm Street,White Plains,NY,10601,40.5,-73.5\r
H-NO-ADDRESS,,,,,,\r
I-KNOWN,9 Elm Street,White Plains,NY,10601,,\r
J-MOVES,10 Elm Street,White Plains,NY,10601,,\r
"""


class Geocoder(http.server.ThreadingHTTPServer):
    """Answers by what is asked; what hangs goes on when the test is over."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answers)
        self.asked, self.over, self.moved = [], threading.Event(), threading.Event()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # whoever asked did not wait for the answer


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        address = query["address"][0]
        self.server.asked.append(address)
        assert query["key"] == ["x y"], query
        number = address.split()[0]
        if number == "1":
            self.server.over.wait()
        if number == "10":
            self.server.moved.wait()
        body = {"2": b"<html>Welcome</html>", "3": b'{"lat": 123.4, "lon": -73.7}', "4": b'{"lat": "41.0", "lon": "-73.7"}',
                "9": b'{"lat": 41.034, "lon": -73.7629}', "10": b'{"lat": 10, "lon": 10}', "11": b'{"lat": 11.5, "lon": -11.5}'}.get(number, b"")
        self.send_response(404 if number == "6" else 200)
        self.end_headers()
        self.wfile.write(body)
        while number == "5":
            self.wfile.write(b" " * 65536)

    def log_message(self, *_):
        pass


def until(what, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return
        time.sleep(0.1)
    raise AssertionError("it did not come to be")


def main():
    with tempfile.TemporaryDirectory() as scratch:
        folder, geocoder = pathlib.Path(scratch), Geocoder()
        units = folder / "units.csv"
        units.write_text(LIST)
        address = f"http://127.0.0.1:{geocoder.server_port}/where?key=x%20y"
        for wrong in ("http://geocoder.example/", "ftp://127.0.0.1/", "https://name:word@geocoder.example/", "where"):
            run = subprocess.run([BIN / "witnessmark-cloud", "--data-dir", folder / "none", "--geocoder", wrong, "--language", "en"],
                                 capture_output=True, text=True, timeout=30, check=False)
            assert run.returncode == 2 and "--geocoder is" in run.stderr, (wrong, run)
        assert not (folder / "none").exists()

        cloud = Cloud(BIN, folder / "office", (), "--hand-over", str(units))
        time.sleep(3)
        cloud.stop()
        assert not geocoder.asked, "without the option nobody is asked"

        cloud = Cloud(BIN, folder / "office", (), "--geocoder", address)
        admin = Client(cloud.port)
        admin.join(cloud.ready["first_admin_link"])

        def unit(serial):
            status, _, data = admin.ask("GET", f"/v1/units/find?serial={serial}")
            assert status == 200, data
            return json.loads(data)

        def place(serial):
            found = unit(serial)
            return found.get("latitude"), found.get("longitude")

        def edit(serial, **fields):
            body = {"serial": serial, "revision": unit(serial)["revision"], "fields": fields}
            status, _, data = admin.ask(*EDIT, body)
            assert status == 200, data

        until(lambda: geocoder.asked)
        began = time.monotonic()
        assert place("G-PLACED") == (40.5, -73.5)
        assert time.monotonic() - began < 2, "while it hangs, everybody else is answered"
        until(lambda: place("I-KNOWN") == (41.034, -73.7629))
        assert geocoder.asked[0] == "1 Endless Street, White Plains, NY 10601", geocoder.asked
        for serial in ("A-HANGS", "B-GARBAGE", "C-NO-PLACE", "D-TEXT", "E-ENDLESS", "F-UNKNOWN", "H-NO-ADDRESS"):
            assert place(serial) == (None, None), (serial, place(serial))
        assert place("G-PLACED") == (40.5, -73.5) and not any(one.startswith("7 ") for one in geocoder.asked), "a place that is there stays"
        print("one place found, beside one that hangs and five that are none")

        until(lambda: any(one.startswith("10 ") for one in geocoder.asked))
        edit("J-MOVES", address="11 Elm Street")
        geocoder.moved.set()
        until(lambda: place("J-MOVES") == (11.5, -11.5))
        assert place("J-MOVES") != (10, 10), "the answer was about another address"
        asked = len(geocoder.asked)
        edit("I-KNOWN", address="11 Oak Street")
        assert place("I-KNOWN") == (None, None), "it is elsewhere now"
        until(lambda: place("I-KNOWN") == (11.5, -11.5))
        assert len(geocoder.asked) == asked + 1 and len(set(geocoder.asked)) == len(geocoder.asked), ("no address twice", geocoder.asked)
        print("an address that changed is asked about anew, and no other")

        edit("A-HANGS", address="1 Endless Avenue")
        until(lambda: geocoder.asked[-1].startswith("1 Endless Avenue"))
        began = time.monotonic()
        cloud.stop()
        assert time.monotonic() - began < 10, "it ends while an answer is waited for"
        geocoder.over.set()


EDIT = ("POST", "/v1/units/edit")

if __name__ == "__main__":
    main()
