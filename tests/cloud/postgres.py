#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of a test's own, as an unprivileged user, in a temporary folder, at a socket there and no port.

usage: postgres.py COMMAND…     runs it with WM_POSTGRES set to the address; leaves with 77 where PostgreSQL is not installed
"""
import ctypes
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile

SKIPPED = 77
PR_SET_PDEATHSIG = 1


def end_with_parent():
    """A test that is killed leaves no server behind."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGQUIT)


def binaries():
    """The newest version's programs, or nothing."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else None


class Cluster:
    def __init__(self, *settings, of=None):
        """A new one, or a standby that follows another (`of`), streaming."""
        self.bin = binaries()
        if self.bin is None:
            print("skipped: PostgreSQL is not installed (Debian's postgresql-15); nothing about it was tested")
            sys.exit(SKIPPED)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="wmpg"))
        self.settings, self.process = settings, None
        # It refuses to run as root, rightly.
        self.who = {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid} if os.geteuid() == 0 else {}
        if self.who:
            os.chown(self.folder, pwd.getpwnam("nobody").pw_uid, self.who["group"])
        if of is None:
            self.run("initdb", "--pgdata", self.folder / "data", "--username", "postgres", "--auth", "trust", "--encoding", "UTF8",
                     "--locale", "C.UTF-8", "--no-sync")
        else:
            self.run("pg_basebackup", "--pgdata", self.folder / "data", "--host", of.folder, "--username", "postgres",
                     "--write-recovery-conf", "--checkpoint", "fast", "--no-sync")
        self.url = f"postgresql://office@/postgres?host={self.folder}"
        self.start()
        if of is None:  # the service's own role is none that is above the rules of the rows
            self.ask("CREATE ROLE office LOGIN CREATEDB")
            self.ask("ALTER DATABASE postgres OWNER TO office")

    def run(self, program, *arguments):
        done = subprocess.run([self.bin / program, *arguments], capture_output=True, text=True, cwd=self.folder, **self.who)
        assert done.returncode == 0, f"{program}: {done.stdout}{done.stderr}"
        return done.stdout

    def start(self):
        given = [item for setting in ("listen_addresses=", f"unix_socket_directories={self.folder}", *self.settings)
                 for item in ("-c", setting)]
        self.log = open(self.folder / "log", "ab")
        self.process = subprocess.Popen([self.bin / "postgres", "-D", self.folder / "data", *given], cwd=self.folder,
                                        stdout=self.log, stderr=self.log, preexec_fn=end_with_parent, **self.who)
        for _ in range(600):
            if subprocess.run([self.bin / "pg_isready", "-q", "-h", self.folder], check=False).returncode == 0:
                return
            assert self.process.poll() is None, (self.folder / "log").read_text()
            try:
                self.process.wait(0.05)
            except subprocess.TimeoutExpired:
                pass
        raise AssertionError("PostgreSQL did not start")

    def ask(self, sql):
        """As its superuser."""
        return subprocess.run(["psql", "-X", "-q", "-At", self.url.replace("//office@", "//postgres@"), "-c", sql], capture_output=True, text=True,
                              check=True).stdout.strip()

    def wait_for_standby(self):
        """From here on nothing is committed that a standby does not have on its disk."""
        self.ask("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.ask("SELECT pg_reload_conf()")

    def promote(self):
        self.ask("SELECT pg_promote(true, 60)")

    def kill(self):
        """As a power cut would: without a word to anybody."""
        self.process.send_signal(signal.SIGQUIT)  # an immediate end, recovery at the next start
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def main():
    cluster = Cluster("max_connections=200")
    try:
        return subprocess.run(sys.argv[1:], env={**os.environ, "WM_POSTGRES": cluster.url}, check=False).returncode
    finally:
        cluster.stop()


if __name__ == "__main__":
    sys.exit(main())
