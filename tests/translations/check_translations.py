#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the source stands translated in every .ts file, with the placeholders of the source; in that of English,
every count with its singular and its plural.

Reads the source anew with lupdate into a copy: what the copy holds and the kept file does not is missing. Also refuses a
file-local tr(), whose texts lupdate cannot read.
usage: check_translations.py SOURCE_DIR LUPDATE | --self-test LUPDATE
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ("core", "devices", "ui", "app")
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")
# A word of the device stands in the translation as it stands on the device.
DEVICE_WORDS = re.compile(r"\b(?:FLIPPED|no CEL|b4 EnR|OPEN|SHUT|OFF)\b")
LOCAL_TR = re.compile(r"\bQString\s+tr\s*\(\s*const\s+char\b")


def messages(ts):
    """(context, source, comment) -> (numerus, [translations], finished)"""
    found = {}
    for context in ElementTree.parse(ts).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            key = (name, message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            kind = translation.get("type")
            if kind in ("obsolete", "vanished"):
                continue
            plural = message.get("numerus") == "yes"
            texts = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            found[key] = (plural, texts, kind != "unfinished")
    return found


def check_one(key, plural, texts, finished):
    context, source, _ = key
    where = f"{context}: “{source}”"
    if not finished or not texts or not all(texts):
        yield f"{where} is not translated"
        return
    wanted = collections.Counter(PLACEHOLDER.findall(source))
    words = set(DEVICE_WORDS.findall(source))
    for text in texts:
        if collections.Counter(PLACEHOLDER.findall(text)) != wanted:
            yield f"{where} has other placeholders than “{text}”"
        if not words <= set(DEVICE_WORDS.findall(text)):
            yield f"{where} names {sorted(words)} of the device, “{text}” does not"
        if source.endswith("\n") != text.endswith("\n") or source.endswith(" ") != text.endswith(" "):
            yield f"{where} ends otherwise than “{text}”"


def check(source_dir, lupdate):
    source_dir = pathlib.Path(source_dir)
    problems = []
    for folder in FOLDERS:
        for path in sorted((source_dir / folder).rglob("*")):
            if path.suffix in (".cpp", ".h") and LOCAL_TR.search(path.read_text(encoding="utf-8")):
                problems.append(f"{path.relative_to(source_dir)} has a tr() of its own; see docs/translations.md")
    files = sorted((source_dir / "translations").glob("*.ts"))
    if not files:
        problems.append("there are no translations/*.ts")
    with tempfile.TemporaryDirectory() as scratch:
        copies = [pathlib.Path(scratch) / path.name for path in files]
        for path, copy in zip(files, copies):
            shutil.copy(path, copy)
        # Similar-text guesses would pass for work done.
        # Without -I it does not see the classes' declarations, and takes names without their namespace for contexts.
        for english in (True, False):
            some = [copy for copy in copies if copy.stem.endswith("_en") == english]
            if some:
                subprocess.run([lupdate, "-silent", "-I", source_dir, "-locations", "none", "-no-obsolete", "-disable-heuristic",
                                "similartext", "-extensions", "cpp,h,qml", *(["-pluralonly"] if english else []),
                                *[source_dir / folder for folder in FOLDERS if (source_dir / folder).is_dir()], "-ts", *some],
                               check=True, stderr=subprocess.DEVNULL)
        for path, copy in zip(files, copies):
            kept, wanted = messages(path), messages(copy)
            if not wanted and not path.stem.endswith("_en"):
                problems.append(f"{path.name}: lupdate read no text at all")
            for key in sorted(wanted):
                if key not in kept:
                    problems.append(f"{path.name}: {key[0]}: “{key[1]}” is missing; build the target update_translations")
                else:
                    problems += [f"{path.name}: {problem}" for problem in check_one(key, *kept[key])]
            for key in sorted(set(kept) - set(wanted)):
                problems.append(f"{path.name}: {key[0]}: “{key[1]}” is no longer in the source; build update_translations")
    return problems


def self_test(lupdate):
    """Each fault in a small tree is found, and the tree without one passes."""
    source = 'struct ThingWords { Q_DECLARE_TR_FUNCTIONS(ThingWords) };\nQString f() { return ThingWords::tr("%1 says FLIPPED."); }\n'
    good = ('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="es" sourcelanguage="en"><context>'
            "<name>ThingWords</name><message><source>%1 says FLIPPED.</source>{}</message></context></TS>")
    cases = [
        (source, good.format("<translation>%1 dice FLIPPED.</translation>"), ""),
        (source, good.format("<translation>%2 dice FLIPPED.</translation>"), "placeholders"),
        (source, good.format("<translation>%1 está al revés.</translation>"), "of the device"),
        (source, good.format('<translation type="unfinished">%1 dice FLIPPED.</translation>'), "not translated"),
        (source, good.format("<translation></translation>"), "not translated"),
        (source + 'QString g() { return ThingWords::tr("New."); }\n', good.format("<translation>%1 dice FLIPPED.</translation>"),
         "is missing"),
        ("", good.format("<translation>%1 dice FLIPPED.</translation>"), "no longer"),
        (source + 'QString tr(const char *text);\n', good.format("<translation>%1 dice FLIPPED.</translation>"), "of its own"),
    ]
    for text, ts, wanted in cases:
        with tempfile.TemporaryDirectory() as tree:
            root = pathlib.Path(tree)
            (root / "core").mkdir()
            (root / "translations").mkdir()
            (root / "core" / "thing.cpp").write_text(text, encoding="utf-8")
            (root / "translations" / "thing_es.ts").write_text(ts, encoding="utf-8")
            found = "\n".join(check(root, lupdate))
            assert wanted in found if wanted else not found, (wanted, found)


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        self_test(sys.argv[2])
    else:
        FOUND = check(*sys.argv[1:])
        print("\n".join(FOUND) or "every text is translated")
        sys.exit(1 if FOUND else 0)
