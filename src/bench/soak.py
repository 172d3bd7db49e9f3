#!/usr/bin/env python3
"""How much memory the program takes after an evening of reading: searches and opens pearls by real keys, one act a second.

soak.py MINUTES OUT.json COMMAND [ACTS_A_SECOND]
With another number of acts a second a longer use in less time: there is a pause of two seconds after every thirty acts, as a reader's.
On the X display of $DISPLAY, with a window manager and xdotool. Prints the PSS of the whole process tree each minute, in MB, and
the growth after the fifth minute. Ends with status 1 where the program ends by itself.
"""
import json
import shlex
import subprocess
import sys
import time

from start import end, pss_megabytes, session

WORDS = ["palaverit venyvät", "tyokyky", "muutos", "hiljainen tiimi", "kiire", "etänä", "palaute", "perehdytys", "väkivallan uhka", "lean"]
OPENED_A_SEARCH = 8
ACTS_BETWEEN_PAUSES = 30
PAUSE_SECONDS = 2.0


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for_window(process):
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        for pid, _ in session(process.pid):
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid)], capture_output=True, text=True)
            if found.stdout.strip():
                return
        time.sleep(0.2)
    sys.exit("no window")


def act(number):
    """Every ninth act is a search, the others open the next pearl of its list."""
    place = number % (OPENED_A_SEARCH + 1)
    if place == 0:
        xdotool("key", "--clearmodifiers", "ctrl+k")
        xdotool("type", "--delay", "40", WORDS[number // (OPENED_A_SEARCH + 1) % len(WORDS)])
    else:
        xdotool("key", "Down")


def main():
    minutes, out, command = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    pace = float(sys.argv[4]) if len(sys.argv) > 4 else 1.0
    process = subprocess.Popen(shlex.split(command), start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for_window(process)
    time.sleep(3)
    curve = [round(pss_megabytes(process.pid), 1)]
    begin = time.monotonic()
    number = 0
    due = begin
    while len(curve) <= minutes:
        act(number)
        number += 1
        due = max(due, time.monotonic() - 1) + 1 / pace
        if pace != 1.0 and number % ACTS_BETWEEN_PAUSES == 0:
            due += PAUSE_SECONDS
        time.sleep(max(0.0, due - time.monotonic()))
        if process.poll() is not None:
            sys.exit("the program has ended by itself")
        if time.monotonic() - begin >= 60 * len(curve):
            curve.append(round(pss_megabytes(process.pid), 1))
            print(f"{len(curve) - 1:4} min {curve[-1]:7.1f} MB  {number} acts", flush=True)
    end(process)
    with open(out, "w") as file:
        json.dump({"acts": number, "pss_megabytes": curve}, file)
    fifth = curve[min(5, len(curve) - 1)]
    print(f"at first {curve[0]:.1f} MB, after 5 minutes {fifth:.1f}, at the end {curve[-1]:.1f} "
          f"({(curve[-1] / fifth - 1) * 100:+.1f} % after the fifth minute), {number} acts")


if __name__ == "__main__":
    main()
