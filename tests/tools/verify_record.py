#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a job's record with nothing but its file: a second reader of core/record/entry.cddl, written from the
contract and sharing no code with the application.

    verify_record.py FILE.wmjob        exit status 0: it proves itself; 1: it does not; 2: wrong usage

Needs Python 3.9 and PyNaCl (or cryptography) for Ed25519; CBOR is read here, strictly.
"""
import hashlib
import json
import math
import os
import shutil
import sqlite3
import struct
import sys
import tempfile

PAGE = 4096
KINDS = {"fact", "step", "measurement", "photo", "reading", "command", "finding-response", "transition", "signature", "note"}
ZERO = bytes(32)


class Refused(Exception):
    pass


def ed25519_valid(key, message, signature):
    try:
        from nacl.exceptions import BadSignatureError
        from nacl.signing import VerifyKey
        try:
            VerifyKey(key).verify(message, signature)
            return True
        except (BadSignatureError, ValueError):
            return False
    except ImportError:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        try:
            Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
            return True
        except (InvalidSignature, ValueError):
            return False


def shortest_float(value):
    for form, head in (("e", 0xF9), ("f", 0xFA), ("d", 0xFB)):
        try:
            packed = struct.pack(">" + form, value)
        except OverflowError:
            continue
        if struct.unpack(">" + form, packed)[0] == value:
            return bytes([head]) + packed
    raise Refused("a number")


class Cbor:
    """Strict reader of core deterministic CBOR, in the profile of entry.cddl."""

    def __init__(self, data):
        self.data, self.at = data, 0

    @classmethod
    def read_whole(cls, data):
        if len(data) > 1 << 20:
            raise Refused("larger than 1 MiB")
        reader = cls(data)
        value = reader.value(0)
        if reader.at != len(data):
            raise Refused("bytes after the end")
        return value

    def take(self, count):
        if self.at + count > len(self.data):
            raise Refused("it ends too early")
        part = self.data[self.at:self.at + count]
        self.at += count
        return part

    def value(self, depth):
        if depth > 32:
            raise Refused("nested too deeply")
        start = self.at
        first = self.take(1)[0]
        major, info = first >> 5, first & 31
        if major == 7:
            if info in (20, 21, 22):
                return {20: False, 21: True, 22: None}[info]
            if info not in (25, 26, 27):
                raise Refused("a simple value")
            form = {25: "e", 26: "f", 27: "d"}[info]
            number = struct.unpack(">" + form, self.take({25: 2, 26: 4, 27: 8}[info]))[0]
            if not math.isfinite(number) or shortest_float(number) != self.data[start:self.at]:
                raise Refused("a number that is not in its shortest form")
            return number
        if info < 24:
            argument = info
        elif info < 28:
            argument = int.from_bytes(self.take(1 << (info - 24)), "big")
            if argument < (24, 1 << 8, 1 << 16, 1 << 32)[info - 24]:
                raise Refused("a length that is not in its shortest form")
        else:
            raise Refused("an indefinite length")
        if major in (0, 1):
            if argument >= 1 << 63:
                raise Refused("an integer out of range")
            return argument if major == 0 else -1 - argument
        if major == 2:
            return self.take(argument)
        if major == 3:
            try:
                text = self.take(argument).decode("utf-8", "strict")
            except UnicodeDecodeError as error:
                raise Refused("a text that is not UTF-8") from error
            if "\0" in text:
                raise Refused("a text with NUL")
            return text
        if major == 4:
            if argument > 65536:
                raise Refused("a list that is too long")
            return [self.value(depth + 1) for _ in range(argument)]
        if major == 5:
            if argument > 1024:
                raise Refused("too many fields")
            result, before = {}, b""
            for _ in range(argument):
                key_start = self.at
                key = self.value(depth + 1)
                encoded = self.data[key_start:self.at]
                if not isinstance(key, str) or len(encoded) > 256:
                    raise Refused("a field's name")
                if encoded <= before:
                    raise Refused("fields out of order")
                before = encoded
                result[key] = self.value(depth + 1)
            return result
        raise Refused("a tag")


def is_int(value):
    return isinstance(value, int) and not isinstance(value, bool)


def is_bytes(value, least, most=None):
    return isinstance(value, bytes) and least <= len(value) <= (least if most is None else most)


def units(text):
    return len(text.encode("utf-16-le")) // 2


def read_entry(body):
    e = Cbor.read_whole(body)
    if not isinstance(e, dict):
        raise Refused("it is not a group of fields")
    checks = {
        "schema": lambda v: is_int(v) and v >= 1,
        "job": lambda v: is_bytes(v, 16),
        "key": lambda v: is_bytes(v, 32),
        "seq": lambda v: is_int(v) and v >= 1,
        "prev": lambda v: is_bytes(v, 32),
        "utc_ms": is_int,
        "boot": lambda v: is_bytes(v, 0, 64),
        "mono_ns": is_int,
        "user": lambda v: isinstance(v, str) and units(v) <= 320,
        "role": lambda v: isinstance(v, str) and units(v) <= 64,
        "kind": lambda v: v in KINDS,
        "path": lambda v: isinstance(v, str) and units(v) <= 512,
        "value": lambda v: isinstance(v, dict),
    }
    for name, fine in checks.items():
        if name not in e or not fine(e[name]):
            raise Refused("field %s is missing or wrong" % name)
    if "supersedes" in e and not is_bytes(e["supersedes"], 32):
        raise Refused("field supersedes is wrong")
    blobs = e.get("blobs", [ZERO])
    if not isinstance(blobs, list) or not 1 <= len(blobs) <= 1000 or not all(is_bytes(b, 32) for b in blobs):
        raise Refused("field blobs is wrong")
    if (e["seq"] == 1) != (e["prev"] == ZERO):
        raise Refused("field prev is wrong")
    e["hash"] = hashlib.sha256(body).digest()
    return e


def check_pages(path):
    """The seal behind the database: tells every altered stretch of bytes."""
    problems = []
    with open(path, "rb") as file:
        data = file.read()
    if data.startswith(b"%PDF"):
        sys.exit("%s is a packet, not a record: verify_packet.py reads it, and the record inside it" % path)
    pages = (len(data) - 48) // (PAGE + 32)
    if pages < 1 or len(data) != pages * (PAGE + 32) + 48:
        return data, ["the seal is missing or the file was cut off, near byte %d" % len(data)]
    hashes = data[pages * PAGE:pages * (PAGE + 32)]
    tail = data[-48:]
    if tail[32:] != struct.pack(">Q", pages) + b"wmjseal1":
        problems.append("the end of the seal was altered, near byte %d" % (len(data) - 16))
    if hashlib.sha256(hashes).digest() != tail[:32]:
        problems.append("the seal was altered, near byte %d" % (pages * PAGE))
    for page in range(pages):
        part = data[page * PAGE:(page + 1) * PAGE]
        if hashlib.sha256(part).digest() != hashes[page * 32:(page + 1) * 32]:
            problems.append("bytes %d to %d were altered" % (page * PAGE, page * PAGE + PAGE - 1))
    return data[:pages * PAGE], problems


def read_tables(data):
    problems, entries, batches, blobs, left_out = [], [], [], {}, set()
    folder = tempfile.mkdtemp()
    try:
        name = os.path.join(folder, "pages.db")
        with open(name, "wb") as file:
            file.write(data)
        database = sqlite3.connect("file:%s?mode=ro&immutable=1" % name, uri=True)
        database.execute("PRAGMA trusted_schema=OFF")
        database.execute("PRAGMA cell_size_check=ON")
        for table, sql, take in (
            ("entries", "SELECT body FROM entries NOT INDEXED ORDER BY id", lambda r: entries.append(bytes(r[0]))),
            ("batches", "SELECT statement, signature FROM batches NOT INDEXED ORDER BY id",
             lambda r: batches.append((bytes(r[0]), bytes(r[1])))),
            ("blobs", "SELECT hash, data FROM blobs NOT INDEXED WHERE data IS NOT NULL",
             lambda r: blobs.__setitem__(bytes(r[0]), bytes(r[1]))),
            ("blobs", "SELECT hash FROM blobs NOT INDEXED WHERE data IS NULL", lambda r: left_out.add(bytes(r[0]))),
        ):
            try:
                for row in database.execute(sql):
                    take(row)
            except (sqlite3.Error, TypeError) as error:
                problems.append("table %s cannot all be read: %s" % (table, error))
        database.close()
    except sqlite3.Error as error:
        problems.append("the database cannot be read: %s" % error)
    finally:
        shutil.rmtree(folder)
    return entries, batches, blobs, left_out, problems


def signed_in_person(entries):
    """Whose signatures stand: not corrected by another, and not brought by a file."""
    corrected = {e["supersedes"] for e in entries if e["kind"] == "signature" and "supersedes" in e}
    return [{"capacity": e["value"].get("capacity", ""), "name": e["value"].get("name", "")} for e in entries
            if e["kind"] == "signature" and e["hash"] not in corrected and e["value"].get("source") != "import"
            and e["value"].get("outcome") != "returned"]


def verify(bodies, batches, blobs, left_out):
    """`left_out`: hashes that the file names without carrying the bytes; only a photo's original may be one."""
    problems, entries, authors, cited, absent = [], [], {}, set(), set()
    for position, body in enumerate(bodies):
        try:
            entries.append(read_entry(body))
        except Refused as refusal:
            problems.append("entry at position %d: %s" % (position + 1, refusal))
    if not entries:
        return problems + ["no entry can be read"], {}
    job = entries[0]["job"]
    known = {e["hash"]: e for e in entries}

    def wrong(e, what):
        problems.append("entry %d of %s (%s): %s" % (e["seq"], e["key"].hex()[:8], e["path"], what))

    for e in entries:
        mine = authors.setdefault(e["key"], {})
        if e["job"] != job:
            wrong(e, "another job")
        if e["seq"] in mine:
            wrong(e, "number occurs twice")
        elif mine and max(mine) > e["seq"]:
            wrong(e, "order was changed")
        mine[e["seq"]] = e
        if "supersedes" in e and e["supersedes"] not in known:
            wrong(e, "the entry it corrects is missing")
        for blob in e.get("blobs", []):
            cited.add(blob)
            if blob not in blobs and e["kind"] == "photo" and blob in left_out:
                absent.add(blob)
            elif blob not in blobs:
                wrong(e, "attachment %s is missing" % blob.hex()[:8])
    for mine in authors.values():
        before = None
        for number in sorted(mine):
            e = mine[number]
            if number != (before["seq"] if before else 0) + 1:
                wrong(e, "entries before it are missing")
            elif before and e["prev"] != before["hash"]:
                wrong(before, "not what the entry after it was written after; it was altered")
            before = e

    signed_to = {}
    for position, (statement, signature) in enumerate(batches):
        where = "signature at position %d: " % (position + 1)
        try:
            b = Cbor.read_whole(statement)
            heads = b["heads"]
            if set(b) != {"job", "key", "first", "last", "heads"} or not heads:
                raise Refused("fields")
            if not all(len(h) == 3 and is_bytes(h[0], 32) and is_int(h[1]) and h[1] >= 1 and is_bytes(h[2], 32) for h in heads):
                raise Refused("a head")
            if [h[0] for h in heads] != sorted({h[0] for h in heads}):
                raise Refused("heads out of order")
            if not is_int(b["first"]) or not is_int(b["last"]) or not 1 <= b["first"] <= b["last"]:
                raise Refused("numbers")
            if not any(h[0] == b["key"] and h[1] == b["last"] for h in heads):
                raise Refused("its own head is missing")
        except (Refused, KeyError, TypeError, IndexError) as refusal:
            problems.append(where + "cannot be read (%s)" % refusal)
            continue
        if b["job"] != job or not ed25519_valid(b["key"], b"witnessmark-batch/1\n" + statement, signature):
            problems.append(where + "does not hold")
            continue
        complete = True
        for key, number, digest in heads:
            e = authors.get(key, {}).get(number)
            if e is None or e["hash"] != digest:
                problems.append(where + "entry %d of %s is missing or another one" % (number, key.hex()[:8]))
                complete = complete and key != b["key"]
        if complete:
            signed_to[b["key"]] = max(signed_to.get(b["key"], 0), b["last"])
    for key, mine in authors.items():
        for number in sorted(mine):
            if number > signed_to.get(key, 0):
                wrong(mine[number], "no signature stands for it")
    for digest, data in blobs.items():
        if hashlib.sha256(data).digest() != digest:
            problems.append("attachment %s was altered" % digest.hex()[:8])

    for digest in (left_out | set(blobs)) - cited:
        problems.append("no entry speaks of attachment %s" % digest.hex()[:8])

    rows = sorted(key + struct.pack(">Q", max(mine)) + mine[max(mine)]["hash"] for key, mine in authors.items())
    facts = {
        "entries": len(entries),
        "signers": sorted(key.hex() for key in authors),
        "head": hashlib.sha256(b"".join(rows)).hexdigest(),
        "signed_in_person": signed_in_person(entries),
        "left_out": len(absent),
        "demonstration": any(e["kind"] == "transition" and e["value"].get("demonstration") is True for e in entries),
    }
    return problems, facts


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    pages, problems = check_pages(sys.argv[1])
    bodies, batches, blobs, left_out, unread = read_tables(pages)
    found, facts = verify(bodies, batches, blobs, left_out)
    problems += unread + found
    print(json.dumps({"valid": not problems, **facts, "problems": problems}, indent=1))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
