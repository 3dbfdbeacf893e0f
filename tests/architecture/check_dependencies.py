#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the dependency table of the architecture: reads every #include and every QML import against one table.

Linking alone does not stop a stray header, since all headers are reached from the top folder.
usage: check_dependencies.py SOURCE_DIR | --self-test
"""
import pathlib
import re
import sys

# folder -> the folders (or single files) of this project it may include. The longest matching folder counts; its own
# folder is always allowed. "resources/resources.h" only registers data.
MAY_INCLUDE = {
    "core/base": [],
    "core/catalog": ["core/base"],
    "core/site": ["core/base"],
    "core/record": ["core/base"],
    "core/rules": ["core/base", "core/site"],
    "core/workflow": ["core/base", "core/catalog", "core/site", "core/record", "core/rules"],
    "core/typeface": ["core/base"],
    "core/drawings": ["core/base", "core/site", "core/catalog", "core/typeface"],
    "core/documents": ["core"],
    "core/process": ["core/base", "core/site", "core/rules"],
    "core/sync": ["core/base", "core/record"],
    # The service's core: it judges entries as a store does, and speaks what the device's side speaks.
    "core/cloud": ["core/base", "core/record", "core/fleet", "core/sync/protocol.h"],
    # Units as values: the service, the command line and the window share them.
    "core/fleet": ["core/base"],
    "devices": ["core/base", "core/workflow/ports.h", "core/workflow/recorded_session.h", "devices"],
    "ui": ["core", "ui"],
    "resources": [],
    "app/witnessmark": ["app/keychain", "core", "devices", "ui", "resources/resources.h"],
    "app/language": [],
    "app/keychain": ["core/base", "core/record/secret_store.h"],
    "app/witnessmarkctl": ["app/language", "app/keychain", "core", "devices", "resources/resources.h"],
    "app/simulator": ["app/language", "core/base", "core/fleet", "core/record/keys.h", "core/sync/http", "core/sync/protocol.h", "devices",
                      "resources/resources.h"],
    "app/cloud": ["app/language", "core/base", "core/cloud", "core/record/files.h", "core/sync/protocol.h", "resources/resources.h"],
    "tests": ["app", "core", "devices", "ui", "resources", "tests"],
}

# Qt modules beyond Core and Concurrent, and other heavy libraries -> the folders that may include them.
MODULES = {
    "QtGui": ["core/typeface", "core/drawings", "core/documents", "ui", "app/witnessmark", "app/witnessmarkctl", "tests"],
    "QtQml": ["ui", "app/witnessmark", "tests"],
    "QtQuick": ["ui", "app/witnessmark", "tests"],
    "QtQuickControls2": ["ui", "app/witnessmark", "tests"],
    "QtSvg": ["ui", "tests"],
    "QtNetwork": ["core/sync", "devices/link", "tests"],
    "QtSerialPort": ["devices/link", "tests"],
    "QtDBus": ["app/keychain", "devices/link", "tests"],
    "QtBluetooth": [],
    "QtSql": [],
    "QtWidgets": [],
    "QCoro": ["core/workflow", "app/witnessmarkctl", "tests"],
    "SQLiteCpp": ["core/record", "core/cloud", "tests"],
    "boost": ["app/cloud"],
    "libpq": ["core/cloud", "tests"],
    "curl": ["core/cloud"],
    "qpdf": ["core/documents", "core/drawings", "tests"],
    "dxflib": ["core/drawings"],
    "ZXing": ["core/documents", "ui", "tests"],
    "pcap": ["devices/capture", "tests"],
    "jpeg": ["core/documents", "tests"],
    "qt6keychain": ["app/keychain"],
}
# Headers written without their module's folder.
BARE = {"QGuiApplication": "QtGui", "QTcpSocket": "QtNetwork", "QSerialPort": "QtSerialPort", "sqlite3.h": "SQLiteCpp", "libpq-fe.h": "libpq",
        "dl_dxf.h": "dxflib", "pcap.h": "pcap", "pcap/pcap.h": "pcap", "jpeglib.h": "jpeg", "QImage": "QtGui", "QPainter": "QtGui", "QPdfWriter": "QtGui",
        "QCoroTask": "QCoro", "QCoroFuture": "QCoro", "qcorotask.h": "QCoro", "qcorofuture.h": "QCoro"}

QML_MAY_IMPORT = re.compile(r"^(QtQuick|QtQml|Qt\.labs|Witnessmark|\"\.|\"qrc:)")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)
IMPORT = re.compile(r"^\s*import\s+(\S+)", re.M)


def matches(path, folder):
    return path == folder or path.startswith(folder + "/")


def rule_for(path):
    found = [folder for folder in MAY_INCLUDE if matches(path, folder)]
    return max(found, key=len) if found else None


def faults_in(path, text):
    """All breaches of the table in one file; path is relative to the top."""
    rule = rule_for(path)
    if rule is None:
        return [f"{path}: no line of the dependency table covers this folder"]
    faults = []
    if path.endswith(".qml"):
        return [f"{path}: imports {name}" for name in IMPORT.findall(text) if not QML_MAY_IMPORT.match(name)]
    for quote, target in INCLUDE.findall(text):
        top = target.split("/")[0]
        if quote == '"':
            if "/" not in target:  # beside the file, or generated into its build folder
                continue
            if not any(matches(target, folder) for folder in MAY_INCLUDE[rule] + [rule]):
                faults.append(f"{path}: may not include {target}")
            continue
        module = top if top in MODULES else BARE.get(target)
        if module and not any(matches(path, folder) for folder in MODULES[module]):
            faults.append(f"{path}: may not use {module} (<{target}>)")
    return faults


def check(root):
    faults, files = [], 0
    for folder in ("app", "core", "devices", "ui", "resources", "tests"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".qml") and path.is_file():
                files += 1
                text = path.read_text("utf-8")
                faults += faults_in(path.relative_to(root).as_posix(), text)
                if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:400]:
                    faults.append(f"{path.relative_to(root)}: no SPDX line")
    return faults, files


def self_test():
    bad = {
        "core/base/a.cpp": '#include "core/record/store.h"\n',
        "core/record/a.cpp": '#include "devices/link/link.h"\n',
        "devices/collar/a.cpp": '#include "core/record/store.h"\n',
        "devices/collar/b.cpp": '#include "core/workflow/engine.h"\n',
        "ui/a.cpp": '#include "devices/link/link.h"\n',
        "app/witnessmark/a.cpp": '#include "app/witnessmarkctl/command.h"\n',
        "app/cloud/a.cpp": "#include <QtGui/QImage>\n",
        "core/record/b.cpp": "#include <QtNetwork/QTcpSocket>\n",
        "core/cloud/a.cpp": '#include "core/sync/round.h"\n',
        "core/cloud/b.cpp": "#include <boost/beast.hpp>\n",
        "core/catalog/b.cpp": "#include <QPainter>\n",
        "devices/collar/c.cpp": "#include <QtSerialPort/QSerialPort>\n",
        "elsewhere/a.cpp": "",
        "ui/a.qml": "import QtCharts\n",
        "core/record/c.cpp": "#include <qt6keychain/keychain.h>\n",
        "app/keychain/a.cpp": '#include "core/record/store.h"\n',
    }
    good = {
        "core/documents/a.cpp": '#include "core/record/store.h"\n#include <QtGui/QPdfWriter>\n',
        "devices/collar/a.cpp": '#include "core/workflow/ports.h"\n#include "devices/modbus/client.h"\n',
        "ui/a.cpp": '#include "core/workflow/engine.h"\n',
        "ui/a.qml": "import QtQuick\nimport Witnessmark.Style\n",
    }
    failures = [name for name, text in bad.items() if not faults_in(name, text)]
    failures += [name for name, text in good.items() if faults_in(name, text)]
    print(f"{len(bad) + len(good) - len(failures)} passed, {len(failures)} failed {failures}")
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test())
    found, count = check(pathlib.Path(sys.argv[1]))
    print("\n".join(found) or f"{count} files hold the dependency table")
    sys.exit(1 if found or count == 0 else 0)
