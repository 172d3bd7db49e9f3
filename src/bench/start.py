#!/usr/bin/env python3
"""Measures how programs start, on the X display of $DISPLAY, whose pixels Xvfb keeps in a file (its option -fbdir).

start.py SCREEN_FILE OUT.json ROUNDS [--cold] NAME=COMMAND ...
Starts the programs in turn, ROUNDS times, and looks at the screen every few milliseconds. `usable` is the moment from which the
screen looks as it does when it has come to rest, to one pixel in fifty: the window is mapped and its list is painted.
CPU seconds and PSS are those of the whole process tree (its session).
--cold drops the system's caches of files before each start, which needs root; it proves that they are dropped, and says how fast
the disk then reads, since a host of a virtual machine may still hold what its guest has dropped. Ends with status 1 where it cannot.
"""
import ctypes
import glob
import json
import mmap
import os
import shlex
import signal
import statistics
import struct
import subprocess
import sys
import time

LOOK_SECONDS = 0.005
REST_SECONDS = 3.0
PATIENCE_SECONDS = 40
STEP = 3  # every third pixel of every third row is compared
SAME_SHARE = 0.98
STILL_SHARE = 0.9995
TICKS = os.sysconf("SC_CLK_TCK")


class Screen:
    """Reads the screen's pixels where Xvfb keeps them: this takes neither the X server's time nor much of ours, so that what is
    measured has the processors to itself."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.file = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        # The header of xwd's format, in big-endian words.
        words = struct.unpack(">20I", self.file[:80])
        self.height, self.line = words[5], words[12]
        self.begin = words[0] + 12 * words[19]

    def look(self):
        # The green of sampled pixels: enough to see a change.
        return b"".join(self.file[start + 1:start + self.line:4 * STEP]
                        for start in range(self.begin, self.begin + self.height * self.line, STEP * self.line))


def alike(a, b):
    if a == b:
        return 1.0
    different = int.from_bytes(a, "little") ^ int.from_bytes(b, "little")
    return different.to_bytes(len(a), "little").count(0) / len(a)


def session(leader):
    """The processes of a session: (pid, CPU ticks)."""
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat") as stat:
                    fields = stat.read().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[3]) == leader:
                yield int(entry), sum(int(field) for field in fields[11:15])


def cpu_seconds(leader):
    return sum(ticks for _, ticks in session(leader)) / TICKS


def pss_megabytes(leader):
    total = 0
    for pid, _ in session(leader):
        try:
            with open(f"/proc/{pid}/smaps_rollup") as rollup:
                total += sum(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        except OSError:
            continue
    return total / 1024


def end(process):
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid, _ in list(session(process.pid)):
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline and any(True for _ in session(process.pid)):
            process.poll()
            time.sleep(0.05)
    process.wait()


def foreign_load():
    with open("/proc/loadavg") as load:
        return float(load.read().split()[0])


def drop_caches():
    subprocess.run(["sync"])
    with open("/proc/sys/vm/drop_caches", "w") as drop:
        drop.write("3")


def resident_share(path):
    """Of a file's pages, the share that is in memory."""
    size = os.path.getsize(path)
    with open(path, "rb") as file, mmap.mmap(file.fileno(), size, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE) as pages:
        states = (ctypes.c_ubyte * ((size + mmap.PAGESIZE - 1) // mmap.PAGESIZE))()
        view = (ctypes.c_char * size).from_buffer(pages)
        failed = ctypes.CDLL(None).mincore(ctypes.c_void_p(ctypes.addressof(view)), ctypes.c_size_t(size), states)
        del view
        if failed:
            raise OSError("mincore")
    return sum(state & 1 for state in states) / len(states)


def prove_cold():
    """Drops the caches once and says what that does, by the largest library there is."""
    path = max(glob.glob("/usr/lib/*/lib*.so*"), key=os.path.getsize)
    with open(path, "rb") as file:
        while file.read(1 << 20):
            pass
    before = resident_share(path)
    try:
        drop_caches()
    except OSError as failure:
        sys.exit(f"No cold starts here: the caches cannot be dropped ({failure}).")
    after = resident_share(path)
    begin = time.monotonic()
    with open(path, "rb") as file:
        while file.read(1 << 20):
            pass
    speed = os.path.getsize(path) / 1e6 / (time.monotonic() - begin)
    print(f"Cold: the system's caches are dropped before each start. Of {os.path.basename(path)}, {before:.0%} were in memory before "
          f"and {after:.0%} after; the disk then gave it at {speed:.0f} MB/s"
          + ("; in a virtual machine its host may still hold it." if speed > 600 else "."), flush=True)
    if after > 0.1:
        sys.exit("No cold starts here: the caches stay.")


def measure(screen, command, cold):
    if cold:
        drop_caches()
    load = foreign_load()
    empty = screen.look()
    begin = time.monotonic()
    process = subprocess.Popen(shlex.split(command), start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    looks = []  # (seconds, CPU seconds, pixels), one for each change
    while True:
        time.sleep(LOOK_SECONDS)
        now = time.monotonic() - begin
        pixels = screen.look()
        before = looks[-1][2] if looks else empty
        # A blinking caret is no change.
        if pixels != before and alike(pixels, before) < STILL_SHARE:
            looks.append((now, cpu_seconds(process.pid), pixels))
        shown = looks and alike(looks[-1][2], empty) < 0.9
        if shown and now - looks[-1][0] > REST_SECONDS or now > PATIENCE_SECONDS:
            break
    rest = looks[-1][2] if looks else empty
    pss = pss_megabytes(process.pid)
    rested_cpu = cpu_seconds(process.pid)
    end(process)
    first = next((look for look in looks if alike(look[2], empty) < 0.95), None)
    usable = next((look for look in looks if alike(look[2], rest) >= SAME_SHARE), None)
    if not first or not usable or now > PATIENCE_SECONDS:
        return None
    return {"first": first[0], "usable": usable[0], "cpu": usable[1], "cpu_at_rest": rested_cpu, "pss": pss, "load": load}


def main():
    screen_file, out, rounds, *rest = sys.argv[1:]
    cold = "--cold" in rest
    programs = dict(program.split("=", 1) for program in rest if program != "--cold")
    if cold:
        prove_cold()
    screen = Screen(screen_file)
    results = {name: [] for name in programs}
    for _ in range(int(rounds)):
        for name, command in programs.items():
            result = measure(screen, command, cold)
            if result is None:
                print(f"{name}: no window", file=sys.stderr)
                continue
            results[name].append(result)
            print(name, {key: round(value, 2) for key, value in result.items()}, file=sys.stderr, flush=True)
    with open(out, "w") as file:
        json.dump(results, file, indent=1)
    for name, runs in results.items():
        if runs:
            print(f"{name:24}" + "".join(
                f"  {key} {statistics.median(run[key] for run in runs):.2f}" for key in runs[0]) + f"  n {len(runs)}")


if __name__ == "__main__":
    main()
