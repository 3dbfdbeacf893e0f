#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the points of ISO 19005 (PDF/A-1b, PDF/A-3b) that a packet touches, over qpdf's view of a file.

usage: check_pdfa.py FILE PART [drawing]
    drawing: it is no packet, so it has no date, no job and no head of a record

Not a full validator: output intent, transparency, embedded fonts, metadata, attachments, annotations, forbidden features.
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET

FILE, PART = sys.argv[1], int(sys.argv[2])
PROBLEMS = []


def expect(condition, text):
    if not condition:
        PROBLEMS.append(text)


DOCUMENT = json.loads(subprocess.run(["qpdf", "--json=2", "--json-stream-data=none", FILE], check=True, capture_output=True).stdout)
OBJECTS = DOCUMENT["qpdf"][1]


def resolve(value):
    while isinstance(value, str) and re.fullmatch(r"\d+ \d+ R", value):
        entry = OBJECTS["obj:" + value]
        value = entry["stream"]["dict"] if "stream" in entry else entry["value"]
    return value


def stream_data(reference):
    number = reference.split()[0]
    return subprocess.run(["qpdf", f"--show-object={number}", "--filtered-stream-data", FILE], check=True, capture_output=True).stdout


def raw_stream_data(reference):
    number = reference.split()[0]
    return subprocess.run(["qpdf", f"--show-object={number}", "--raw-stream-data", FILE], check=True, capture_output=True).stdout


def dictionaries():
    """Every dictionary of the file, nested ones too."""
    def walk(value):
        if isinstance(value, dict):
            yield value
            for inner in value.values():
                yield from walk(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner)
    for entry in OBJECTS.values():
        yield from walk(entry["stream"]["dict"] if "stream" in entry else entry["value"])


trailer = OBJECTS["trailer"]["value"]
root = resolve(trailer["/Root"])
info = resolve(trailer["/Info"])
head = open(FILE, "rb").read(1024)

# File structure (6.1).
expect(re.match(rb"%PDF-1\.[1-7]\n%[\x80-\xff]{4}", head), "header: version and four bytes above 127 in a comment")
expect(head.startswith(b"%PDF-1.4") if PART == 1 else head.startswith(b"%PDF-1.7"), "header: the part's own version")
expect(len(trailer.get("/ID", [])) == 2, "trailer: /ID")
expect("/Encrypt" not in trailer, "trailer: encrypted")
for entry in OBJECTS.values():
    if "stream" in entry:
        filters = entry["stream"]["dict"].get("/Filter", [])
        filters = filters if isinstance(filters, list) else [filters]
        expect("/LZWDecode" not in filters and "/Crypt" not in filters, "a stream with a forbidden filter")
        expect("/F" not in entry["stream"]["dict"], "a stream in an external file")
        if PART == 1:
            expect(entry["stream"]["dict"].get("/Type") not in ("/ObjStm", "/XRef"), "object or xref streams in part 1")

# Output intent (6.2).
intents = [resolve(i) for i in resolve(root.get("/OutputIntents", []))]
expect(any(i.get("/S") == "/GTS_PDFA1" for i in intents), "no PDF/A output intent")
for intent in intents:
    profile = intent.get("/DestOutputProfile")
    expect(profile is not None and raw_stream_data(profile) and resolve(profile).get("/N") == 3, "output intent without an RGB profile")
    data = stream_data(profile)
    expect(data[36:40] == b"acsp" and data[16:20] == b"RGB ", "the output profile is no RGB ICC profile")
    expect(data[8] == 2 or PART > 1, "part 1 wants an ICC profile of version 2")

# Colour, transparency, forbidden things.
for d in dictionaries():
    expect(d.get("/SMask", "/None") == "/None", "soft mask")
    expect(float(d.get("/CA", 1) if not isinstance(d.get("/CA"), (dict, str)) else 1) == 1, "/CA below 1")
    expect(float(d.get("/ca", 1) if not isinstance(d.get("/ca"), (dict, str)) else 1) == 1, "/ca below 1")
    expect(d.get("/BM", "/Normal") in ("/Normal", "/Compatible"), "blend mode")
    expect(not (d.get("/S") == "/Transparency"), "transparency group")
    expect(d.get("/ColorSpace") != "/DeviceCMYK", "CMYK without its output intent")
    expect("/JS" not in d and d.get("/S") not in ("/JavaScript", "/Launch", "/Sound", "/Movie"), "an active action")
    expect("/TR" not in d and "/HTP" not in d, "transfer function or halftone phase")
    expect(not (d.get("/Type") == "/XObject" and d.get("/Subtype") == "/PS"), "PostScript")
    if d.get("/Subtype") == "/Image":
        expect(d.get("/Interpolate", False) is False, "an interpolated image")
        expect("/Alternates" not in d and "/OPI" not in d, "an image with alternates")
expect("/AA" not in root and "/OpenAction" not in root, "actions in the catalog")

# Fonts (6.3): embedded, with ToUnicode; widths and encodings are QPdfWriter's.
fonts = [d for d in dictionaries() if d.get("/Type") == "/Font"]
expect(fonts, "no fonts at all")
for font in fonts:
    if font.get("/Subtype") == "/Type0":
        expect("/ToUnicode" in font, f"{font.get('/BaseFont')}: no ToUnicode")
        expect(font.get("/Encoding") in ("/Identity-H", "/Identity-V"), f"{font.get('/BaseFont')}: encoding")
        continue
    descriptor = resolve(font.get("/FontDescriptor", {}))
    expect(any(k in descriptor for k in ("/FontFile", "/FontFile2", "/FontFile3")), f"{font.get('/BaseFont')}: not embedded")
    if font.get("/Subtype") == "/CIDFontType2":
        expect("/CIDToGIDMap" in font, f"{font.get('/BaseFont')}: no CIDToGIDMap")

# Metadata (6.7): present, plain, and the same as the document information.
metadata_reference = root.get("/Metadata")
metadata = resolve(metadata_reference)
expect(metadata.get("/Type") == "/Metadata" and metadata.get("/Subtype") == "/XML", "metadata stream's type")
expect("/Filter" not in metadata, "metadata is filtered")
xmp = raw_stream_data(metadata_reference).decode("utf-8")
expect(xmp.startswith("<?xpacket begin=\"\ufeff\"") and "encoding=" not in xmp.split("?>")[0], "xpacket header")
tree = ET.fromstring(re.sub(r"<\?xpacket.*?\?>", "", xmp).strip())
NS = {"rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
      "dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/", "pdf": "http://ns.adobe.com/pdf/1.3/",
      "wm": "https://witnessmark.invalid/ns/packet/1.0/", "s": "http://www.aiim.org/pdfa/ns/schema#",
      "p": "http://www.aiim.org/pdfa/ns/property#"}


def value(path):
    found = tree.find(".//" + path, NS)
    return None if found is None else found.text


PDF_DOC = str.maketrans("\x84\x85\x8d\x8e\x8f\x90", "—–“”‘’")  # where PDFDocEncoding is not Latin-1


def text(string):
    return string[2:] if string.startswith("u:") else bytes.fromhex(string[2:]).decode("latin-1").translate(PDF_DOC)


expect(value("pdfaid:part") == str(PART), f"XMP says part {value('pdfaid:part')}")
expect(value("pdfaid:conformance") == "B", "XMP conformance")
expect(value("dc:title/rdf:Alt/rdf:li") == text(info["/Title"]), "title differs between XMP and document information")
expect(value("xmp:CreatorTool") == text(info["/Creator"]), "creator differs")
expect(value("pdf:Producer") == text(info["/Producer"]), "producer differs")
if "/Author" in info:
    expect(value("dc:creator/rdf:Seq/rdf:li") == text(info["/Author"]), "author differs")
if "/Subject" in info:
    expect(value("dc:description/rdf:Alt/rdf:li") == text(info["/Subject"]), "subject differs")
if len(sys.argv) > 3:
    expect(not [k for k in info if "Date" in k or "Witnessmark" in k], "a drawing says more than it was given")
else:
    for key, path in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
        digits = re.sub(r"\D", "", value(path) or "")  # a document that was given no date has none, in both places
        expect(re.sub(r"\D", "", text(info[key]) if key in info else "") == digits, f"{key} differs")
    # A document of a site file alone has no record behind it.
    expect((value("wm:head") or "") == text(info["/WitnessmarkHead"]) and len(value("wm:head") or "") in (0, 64), "head differs")
    expect((value("wm:job") or "") == text(info["/WitnessmarkJob"]), "job differs")
    declared = {e.text for e in tree.iterfind(".//p:name", NS)}
    expect({"job", "head", "demonstration"} <= declared, "own properties are not declared in an extension schema")

# Attachments.
names = resolve(root.get("/Names", {}))
if PART == 1:
    expect("/EmbeddedFiles" not in names and "/AF" not in root, "part 1 forbids attachments")
else:
    specs = [resolve(s) for s in resolve(root.get("/AF", []))]
    expect(len(specs) == 1, "one associated file of the document")
    for spec in specs:
        expect(spec.get("/AFRelationship") in ("/Source", "/Data"), "AFRelationship")
        expect(text(spec.get("/UF", "u:")) == "record.wmjob" and text(spec.get("/F", "u:")) == "record.wmjob", "its name in /F and /UF")
        expect(spec.get("/Desc"), "a description")
        embedded = resolve(resolve(spec["/EF"])["/F"])
        expect(embedded.get("/Subtype") == "/application/vnd.sqlite3", "its media type")
        params = resolve(embedded.get("/Params", {}))
        expect("/ModDate" in params and params.get("/Size") == len(raw_stream_data(resolve(spec["/EF"])["/F"])), "its ModDate and size")
    flat = json.dumps(names.get("/EmbeddedFiles") and resolve(names["/EmbeddedFiles"]))
    expect("record.wmjob" in flat, "the record is not among the named embedded files")

# Annotations and forms.
for d in dictionaries():
    if d.get("/Type") == "/Annot":
        flags = d.get("/F", 0)
        expect(flags & 4 and not flags & (1 | 2 | 32), "an annotation that is not printed or is hidden")
        rect = d["/Rect"]
        expect("/AP" in d or (rect[0] == rect[2] and rect[1] == rect[3] and PART > 1), "an annotation without appearance")
form = resolve(root.get("/AcroForm", {}))
expect(not form.get("/NeedAppearances", False) and "/XFA" not in form, "form features")

for problem in PROBLEMS:
    print("PDF/A:", problem)
sys.exit(1 if PROBLEMS else 0)
