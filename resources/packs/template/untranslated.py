#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts every text of a pack that is not translated yet into the files of its translations, as "" to be filled in.

usage: untranslated.py FAULTS PACK    FAULTS: what witnessmarkctl pack lint PACK --json printed
"""
import json
import pathlib
import re
import sys


def main():
    pack = pathlib.Path(sys.argv[2])
    faults = json.loads(pathlib.Path(sys.argv[1]).read_text("utf-8"))["packs"][0]["faults"]
    left = {"es": [], "fr_CA": []}
    for fault in faults:
        language = re.search(r"\b(es|fr_CA)\b", fault["message"])
        if language and "not translated" in fault["message"]:
            left[language.group()].append(fault["place"])
    for language, places in left.items():
        file = pack.parent / "texts" / f"{pack.stem}.{language}.json"
        texts = json.loads(file.read_text("utf-8")) if file.exists() else {}
        texts.update({place: "" for place in places if not texts.get(place)})
        file.parent.mkdir(exist_ok=True)
        file.write_text(json.dumps(texts, ensure_ascii=False, indent=1) + "\n", "utf-8")
        print(f"{file.name}: {len(places)} to be translated")


if __name__ == "__main__":
    main()
