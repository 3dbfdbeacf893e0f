# SPDX-License-Identifier: GPL-3.0-or-later
"""A virtual machine for what needs a kernel of its own: real BlueZ on virtual controllers, a USB adapter that is pulled.

It boots Debian's kernel without an image: the root is this machine's own, read-only over 9p, and one folder is shared for
writing. Emulated (TCG) unless there is a KVM that can be used, so it runs anywhere.
"""
import ctypes
import gzip
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time

SKIPPED = 77
MODULES = """virtio_pci virtio_rng 9pnet_virtio 9p sha512_generic drbg hci_vhci ecb cmac ccm algif_hash
             algif_skcipher ecdh_generic uhid xhci-pci usbserial ftdi_sio""".split()
# Debian's kernels that were seen to bond two controllers, best first. 6.1.192-2 (6.1.0-56) was seen to stop in l2cap_chan_put
# and hci_chan_del as soon as a bond is asked for; where apt has none of these, another is taken and bonding is not tried.
BONDING_KERNELS = ["linux-image-6.1.0-50-amd64", "linux-image-6.1.0-47-amd64"]
INIT = """#!/bin/sh
B=/bin/busybox
$B mount -t proc proc /proc; $B mount -t sysfs sys /sys; $B mount -t devtmpfs dev /dev
for module in @MODULES@; do $B modprobe $module; done
$B mount -t 9p -o trans=virtio,version=9p2000.L,ro,msize=524288,cache=loose root /newroot || exec $B poweroff -f
cd /newroot
$B mount -t tmpfs tmp tmp; $B mount -t tmpfs run run; $B mount -t tmpfs state var/lib/bluetooth
$B mount -t 9p -o trans=virtio,version=9p2000.L,rw,msize=524288,cache=loose share @SHARE@
for folder in proc sys dev; do $B mount -o move /$folder $folder; done
$B mkdir -p dev/pts dev/shm; $B mount -t devpts pts dev/pts; $B mount -t tmpfs shm dev/shm
$B ip link set lo up
echo "VM: up after $($B cut -d' ' -f1 proc/uptime) s"
$B chroot /newroot /bin/bash @SCRIPT@
echo "VM: exit $?"
$B poweroff -f
"""


def skip(why):
    print(f"SKIPPED: {why}")
    sys.exit(SKIPPED)


def need(program):
    found = shutil.which(program) or shutil.which(program, path="/usr/sbin:/sbin:/usr/libexec/bluetooth")
    if not found:
        skip(f"{program} is not here; packaging/install-dependencies debian-packages-slow.txt brings it")
    return found


def kernel_package():
    for package in BONDING_KERNELS:
        if subprocess.run(["apt-cache", "madison", package], capture_output=True, text=True).stdout.strip():
            return package
    depends = subprocess.run(["apt-cache", "depends", "linux-image-amd64"], capture_output=True, text=True).stdout
    package = re.search(r"Depends: (linux-image-\d\S*)", depends)
    if not package:
        skip("apt knows no kernel; run apt-get update")
    return package[1]


def fetch_kernel(folder):
    """A kernel of Debian's, unpacked and not installed: nothing of this machine changes."""
    kernel = folder / "kernel"
    if not list(kernel.glob("boot/vmlinuz-*")):
        package = kernel_package()
        debs = folder / "debs"
        debs.mkdir(parents=True, exist_ok=True)
        if subprocess.run(["apt-get", "download", package], cwd=debs, stdout=subprocess.DEVNULL).returncode != 0:
            skip("the kernel package cannot be fetched; a network is needed once")
        shutil.rmtree(kernel, ignore_errors=True)
        subprocess.run(["dpkg", "-x", next(debs.glob("linux-image*.deb")), kernel], check=True)
        shutil.rmtree(debs)
        subprocess.run([need("busybox"), "depmod", "-b", kernel, next(kernel.glob("lib/modules/*")).name], check=True)
    return kernel


def can_bond(kernel):
    return next(kernel.glob("boot/vmlinuz-*")).name.replace("vmlinuz", "linux-image") in BONDING_KERNELS


def make_initrd(folder, kernel, script, share):
    version = next(kernel.glob("lib/modules/*")).name
    tree = folder / "initrd"
    shutil.rmtree(tree, ignore_errors=True)
    for name in ("bin", "proc", "sys", "dev", "newroot", f"lib/modules/{version}"):
        (tree / name).mkdir(parents=True)
    shutil.copy(need("busybox"), tree / "bin/busybox")
    (tree / "bin/sh").symlink_to("busybox")
    depends = dict(line.split(":", 1) for line in (kernel / "lib/modules" / version / "modules.dep").read_text().splitlines())
    for module in MODULES:
        wanted = re.compile(rf"/{re.sub('[-_]', '[-_]', module)}\.ko$")
        for path in [p for p in depends if wanted.search("/" + p)]:
            for one in [path, *depends[path].split()]:
                target = tree / "lib/modules" / version / one
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(kernel / "lib/modules" / version / one, target)
    shutil.copy(kernel / "lib/modules" / version / "modules.builtin", tree / "lib/modules" / version)
    subprocess.run([need("busybox"), "depmod", "-b", tree, version], check=True)
    init = INIT.replace("@MODULES@", " ".join(MODULES)).replace("@SCRIPT@", str(script)).replace("@SHARE@", str(share).lstrip("/"))
    (tree / "init").write_text(init)
    (tree / "init").chmod(0o755)
    names = "\n".join(str(p.relative_to(tree)) for p in sorted(tree.rglob("*")))
    archive = subprocess.run([need("cpio"), "-o", "-H", "newc", "--quiet"], input=names.encode(), cwd=tree, capture_output=True, check=True)
    (folder / "initrd.gz").write_bytes(gzip.compress(archive.stdout, 1))
    return folder / "initrd.gz"


class Machine:
    """One boot that runs `script` (bash, in the machine). Iterating gives its console's lines as they come."""

    def __init__(self, folder, script, *devices):
        qemu = need("qemu-system-x86_64")
        for program in ("btvirt", "bluetoothd", "dbus-daemon"):
            need(program)
        self.folder = pathlib.Path(folder)
        self.share = self.folder / "share"
        shutil.rmtree(self.share, ignore_errors=True)
        self.share.mkdir(parents=True)
        kernel = fetch_kernel(self.folder.parent)
        initrd = make_initrd(self.folder, kernel, script, self.share)
        self.monitor = self.folder / "monitor.sock"
        self.monitor.unlink(missing_ok=True)
        accelerator = os.environ.get("WM_VM_ACCELERATOR", "tcg,thread=multi")
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [qemu, "-accel", accelerator, "-cpu", "max", "-smp", "2", "-m", "2048", "-nodefaults", "-no-user-config",
             "-display", "none", "-serial", "stdio", "-no-reboot", "-kernel", str(next(kernel.glob("boot/vmlinuz-*"))),
             "-initrd", str(initrd), "-append", "console=ttyS0 quiet loglevel=3 panic=-1",
             "-virtfs", "local,path=/,mount_tag=root,security_model=none,readonly=on,multidevs=remap",
             "-virtfs", f"local,path={self.share},mount_tag=share,security_model=none,multidevs=remap",
             "-device", "virtio-rng-pci", "-chardev", f"socket,id=monitor,path={self.monitor},server=on,wait=off",
             "-mon", "monitor", *devices],
            preexec_fn=lambda: ctypes.CDLL(None).prctl(1, signal.SIGKILL),  # PR_SET_PDEATHSIG: it ends with this program
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        self.exit = None

    def __iter__(self):
        for line in self.process.stdout:
            line = line.rstrip()
            print(f"{time.monotonic() - self.started:6.1f} s  {line}", flush=True)
            if line.startswith("VM: exit "):
                self.exit = int(line.split()[-1])
            yield line
        self.process.wait()

    def command(self, text):
        """To the machine's own monitor: device_del, device_add."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(str(self.monitor))
            connection.recv(4096)
            connection.sendall(text.encode() + b"\n")
            time.sleep(0.3)
            answer = connection.recv(65536).decode(errors="replace")
        print(f"{time.monotonic() - self.started:6.1f} s  monitor: {text}", flush=True)
        return answer

    def close(self):
        self.process.kill()
        self.process.wait()
