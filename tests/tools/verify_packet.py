#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a packet a second time, with nothing of the program's own code.

usage: verify_packet.py PACKET.pdf [--trust DIR] [--json]

The file's signature: the range is every byte but the signature's own text, that text is spelled in its one form, the CMS
structure verifies with the openssl program. The record inside: taken out by qpdf, verified by verify_record.py beside this
file. Both together: the certificate is one that the record binds to a device of its own, and the head on the pages, in the
document information and in the XMP is the record's. Exit status 0: all holds; 1: something does not.
"""
import argparse
import hashlib
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import verify_record  # noqa: E402  (the record's own second reader, beside this file)

PROBLEMS = []


def problem(text):
    PROBLEMS.append(text)


def run(*command):
    return subprocess.run([str(c) for c in command], capture_output=True)


def last_line(output, fallback):
    lines = output.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else fallback


def header(der, at):
    """(tag, length of the header, length of the content) of the DER element at a place."""
    size, count = der[at + 1], 0
    if size >= 0x80:
        count = size & 0x7F
        size = int.from_bytes(der[at + 2:at + 2 + count], "big")
    return der[at], 2 + count, size


def elements(der):
    """The DER elements inside one element: (tag, whole)."""
    _, at, size = header(der, 0)
    end = at + size
    while at < end:
        tag, head, length = header(der, at)
        yield tag, der[at:at + head + length]
        at += head + length


def signature_of(pdf):
    """(cms, signed bytes) of the last signature, or None with the reason among the problems."""
    found = list(re.finditer(rb"/ByteRange \[0 (\d+) (\d+) (\d+) *\]", pdf))
    if not found:
        problem("no signature in the file")
        return None
    first, second, length = (int(number) for number in found[-1].groups())
    if second + length != len(pdf) or not first < second:
        problem("the signed range is not the whole file")
        return None
    gap = pdf[first:second]
    if not re.fullmatch(rb"<[0-9a-f]+>", gap) or len(gap) % 2 or pdf[first - 10:first] != b"/Contents ":
        problem("/Contents is not in its one spelling")
        return None
    raw = bytes.fromhex(gap[1:-1].decode())
    _, head, size = header(raw, 0)
    if raw[0] != 0x30 or raw[head + size:].strip(b"\0"):
        problem("/Contents holds more than the signature")
        return None
    return raw[:head + size], pdf[:first] + pdf[second:]


def check_signature(folder, cms, content, trust):
    """Verifies with openssl; returns the certificate's DER and whether an anchor vouches for it."""
    (folder / "signature.der").write_bytes(cms)
    (folder / "content.bin").write_bytes(content)
    verified = run("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", folder / "signature.der", "-content",
                   folder / "content.bin", "-noverify", "-out", "/dev/null")
    if verified.returncode != 0:
        problem("openssl: " + last_line(verified.stderr, "the signature does not verify"))
    # ContentInfo: type, [0] SignedData: version, digestAlgorithms, encapContentInfo, [0] certificates, signerInfos.
    signed_data = next(elements(list(elements(cms))[1][1]))[1]
    parts = list(elements(signed_data))
    certificates = [whole for tag, part in parts if tag == 0xA0 for _, whole in elements(part)]
    signers = [whole for _, whole in elements(parts[-1][1])]
    if len(certificates) != 1 or len(signers) != 1:
        problem("not exactly one signer with one certificate")
        return None, False
    if any(tag == 0xA1 for tag, _ in elements(signers[0])):
        problem("unsigned attributes in the signature")
    certificate = folder / "certificate.der"
    certificate.write_bytes(certificates[0])
    text = run("openssl", "x509", "-inform", "DER", "-in", certificate, "-noout", "-text").stdout.decode()
    if "prime256v1" not in text:
        problem("the certificate holds no P-256 key")
    anchors = [f for f in sorted(pathlib.Path(trust).iterdir()) if f.suffix in (".pem", ".crt", ".cer")] if trust else []
    trusted = any(run("openssl", "verify", "-partial_chain", "-CAfile", a, certificate).returncode == 0 for a in anchors)
    return certificates[0], trusted


def look_inside(path):
    """What a reader that follows the file's structure finds: document information, XMP head, signature fields."""
    checked = run("qpdf", "--check", path)
    if checked.returncode != 0:
        problem("qpdf: " + last_line(checked.stdout + checked.stderr, "the file is damaged"))
        return {}
    objects = json.loads(run("qpdf", "--json=2", "--json-stream-data=none", path).stdout)["qpdf"][1]

    def resolve(value):
        while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
            entry = objects["obj:" + value]
            value = entry["stream"]["dict"] if "stream" in entry else entry["value"]
        return value

    trailer = objects["trailer"]["value"]
    info = {key: value[2:] for key, value in resolve(trailer["/Info"]).items() if isinstance(value, str) and value[:2] == "u:"}
    root = resolve(trailer["/Root"])
    fields = resolve(resolve(root.get("/AcroForm", {})).get("/Fields", []))
    if len(fields) != 1:
        problem("not exactly one signature field")
    xmp = run("qpdf", "--show-object=" + root["/Metadata"].split()[0], "--raw-stream-data", path).stdout.decode()
    head = re.search(r"<wm:head>([0-9a-f]{64})</wm:head>", xmp)
    standing = re.search(r"<wm:standing>(.*?)</wm:standing>", xmp, re.S)
    return {"info": info, "xmp_head": head and head.group(1), "xmp_standing": standing and html.unescape(standing.group(1))}


def standing_of(pages):
    """What the file says of its own completeness: (draft, missing lines, open numbers); None of an earlier release."""
    text = pages["info"].get("/WitnessmarkStanding")
    if text != pages["xmp_standing"]:
        problem("document information and XMP disagree about what is missing")
    if text is None:
        return None
    try:
        told = json.loads(text)
        draft, missing, numbers = told["draft"], told["missing"], told["open"]
    except (ValueError, KeyError, TypeError):
        problem("what the file says of its own completeness cannot be read")
        return None
    if draft != bool(missing):
        problem("a packet is a draft exactly when something is missing")
    return draft, missing, numbers


def certificates_in(bundle):
    """SHA-256 of the certificates that the record's own devices say are theirs: {fingerprint: [device key]}."""
    bound = {}
    bodies, *_ = verify_record.read_tables(verify_record.check_pages(bundle)[0])
    for body in bodies:
        try:
            entry = verify_record.read_entry(body)
        except verify_record.Refused:
            continue
        if entry["kind"] == "note" and entry["path"] == "device":
            certificate = entry["value"].get("certificate")
            if isinstance(certificate, bytes):
                bound.setdefault(hashlib.sha256(certificate).hexdigest(), set()).add(entry["key"].hex())
    return bound


def check_record(bundle):
    verified = run(sys.executable, HERE / "verify_record.py", bundle)
    try:
        record = json.loads(verified.stdout)
    except ValueError:
        problem("verify_record.py: " + last_line(verified.stderr, "said nothing"))
        return {}
    if verified.returncode != 0:
        PROBLEMS.extend(record.get("problems") or ["the record does not verify"])
    return record


def compare(path, pages, record, result):
    head = str(record.get("head", "")).lower()
    stated = pages["info"].get("/WitnessmarkHead")
    if not head or stated != head or pages["xmp_head"] != head:
        problem(f"the pages' head is not the record's: {stated} and {head}")
    cover = run("pdftotext", "-layout", "-l", "1", path, "-").stdout.decode()
    if head not in re.sub(r"\s", "", cover):
        problem("the head printed on the cover is not the record's")
    result["demonstration"] = pages["info"].get("/WitnessmarkDemonstration") == "yes"
    if result["demonstration"] != bool(record.get("demonstration")):
        problem("pages and record disagree about being a demonstration")
    result["head"], result["entries"] = head, record.get("entries")
    standing = standing_of(pages)
    if standing:
        result["draft"], result["missing"], result["open"] = standing
        printed = re.sub(r"\s", "", run("pdftotext", "-layout", "-l", "2", path, "-").stdout.decode())  # long ones reach the second page
        if missing_on_cover := [line for line in result["missing"][:3] if re.sub(r"\s", "", line) not in printed]:
            problem(f"the cover does not say what is missing: {missing_on_cover}")


def main():
    parser = argparse.ArgumentParser(description="Verifies a packet with nothing of the program's own code.")
    parser.add_argument("packet", type=pathlib.Path)
    parser.add_argument("--trust")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    result = {"valid": False, "trusted": False}
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        certificate, record, bound = None, {}, {}
        signature = signature_of(arguments.packet.read_bytes())
        if signature:
            certificate, result["trusted"] = check_signature(folder, *signature, arguments.trust)
        pages = look_inside(arguments.packet)
        extracted = run("qpdf", "--show-attachment=record.wmjob", arguments.packet)
        if extracted.returncode != 0 or not extracted.stdout:
            problem("no record.wmjob inside")
        else:
            bundle = folder / "record.wmjob"
            bundle.write_bytes(extracted.stdout)
            record = check_record(bundle)
            bound = certificates_in(bundle)
        if pages and record:
            compare(arguments.packet, pages, record, result)
        if certificate and record:
            result["certificate_sha256"] = hashlib.sha256(certificate).hexdigest()
            devices = bound.get(result["certificate_sha256"], set())
            if len(devices) != 1 or not devices <= set(record.get("signers", [])):
                problem("the signing certificate does not belong to one device of the record")
    result["valid"] = not PROBLEMS
    result["signed_in_person"] = record.get("signed_in_person", [])
    result["draft"] = bool(result.get("draft", True)) or not result["signed_in_person"]
    result["left_out"] = record.get("left_out", 0)
    result["problems"] = PROBLEMS
    if arguments.json:
        print(json.dumps(result))
    else:
        print("the packet verifies" if result["valid"] else "the packet does NOT verify")
        for one in PROBLEMS:
            print("  -", one)
        if result["left_out"]:
            print(f"{result['left_out']} photo originals are not in this file; the job's bundle (.wmjob) holds them")
        for line in result.get("missing", []):
            print("missing:", line)
        names = ", ".join(f"{one['name']} ({one['capacity']})" for one in result["signed_in_person"])
        print("signed in person: " + names if names else "DRAFT: nobody has signed this record in person")
    return 0 if result["valid"] else 1


if __name__ == "__main__":
    sys.exit(main())
