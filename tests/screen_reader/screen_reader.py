#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration as a screen reader has it: over AT-SPI alone, with no look at the window and no mouse.

Opens it, goes through every tab of the job and every place of the window by pressing what is told of; whatever can be
acted on has a name. To be run with a display and a session bus of its own (dbus-run-session).

usage: screen_reader.py WITNESSMARK
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import Atspi

ACTS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_ENTRY,
        pyatspi.ROLE_PAGE_TAB, pyatspi.ROLE_TEXT, pyatspi.ROLE_TOGGLE_BUTTON}


def walk(node):
    """What is shown, in its order."""
    try:
        children = list(node)
    except Exception:  # gone meanwhile
        return
    for child in children:
        try:
            if child is None or not child.getState().contains(pyatspi.STATE_SHOWING):
                continue
        except Exception:
            continue
        yield child
        yield from walk(child)


def wait(what, holds, seconds=40):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = holds()
        if found:
            return found
        time.sleep(0.15)
    raise SystemExit(f"waited {seconds} s for: {what}")


def application(pid):
    for one in pyatspi.Registry.getDesktop(0):
        if one is not None and one.get_process_id() == pid:
            return one
    return None


class Reader:
    def __init__(self, app):
        self.app = app
        self.told = 0
        self.nameless = []

    def find(self, name, part=False):
        for one in walk(self.app):
            if one.getRole() in ACTS and (one.name == name or (part and name in one.name)):
                return one
        return None

    def press(self, name, part=False):
        one = wait(f"“{name}” to be told of", lambda: self.find(name, part))
        action = one.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        wanted = next((i for i, word in enumerate(names) if word in ("Press", "Toggle", "press", "toggle")), None)
        if wanted is None:
            raise SystemExit(f"“{name}” cannot be acted on: {names}")
        action.doAction(wanted)

    def hear(self, where):
        """Everything that is told of this page; what can be acted on and has no name is kept."""
        sentences = []
        for one in walk(self.app):
            self.told += 1
            if one.getRole() in ACTS and not one.name.strip():
                self.nameless.append(f"{where}: a {one.getRoleName()} without a name")
            if one.name.strip():
                sentences.append(one.name)
        return sentences


def opened(window):
    """The window's place on the bus; a window that has ended is not waited for."""
    if window.poll() is not None:
        raise SystemExit(f"the window ended with {window.returncode} before it was told of")
    return application(window.pid)


def main():
    Atspi.set_timeout(20000, 30000)  # a busy machine is not a fault of the window
    pyatspi.Registry.getDesktop(0)  # the bus is up, and its own visit to the display over, before the window comes
    with tempfile.TemporaryDirectory(prefix="screen-reader-") as data:
        window = subprocess.Popen([sys.argv[1], "--data-dir", data, "--language", "en"],
                                  env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1",
                                           WITNESSMARK_REDUCED_MOTION="1"))
        try:
            reader = Reader(wait("the window on the accessibility bus", lambda: opened(window), 90))
            reader.press("Open the demonstration")
            wait("the demonstration", lambda: reader.find("Findings", part=True))
            for tab in ("Findings", "Permission", "Documents", "Drawings", "Site", "Packet", "Steps"):
                reader.press(tab, part=True)
                time.sleep(0.5)
                heard = reader.hear(tab)
                assert len(heard) > 10, (tab, heard)
            for place in ("Bench", "Fleet", "Support", "Settings", "Jobs"):
                reader.press(place)
                time.sleep(0.5)
                heard = reader.hear(place)
                assert len(heard) > 6, (place, heard)
            print(f"told of: {reader.told} things, {len(reader.nameless)} without a name")
            for one in sorted(set(reader.nameless)):
                print("  " + one)
            assert not reader.nameless
        finally:
            window.terminate()
            window.wait()
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
