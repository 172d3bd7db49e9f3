#!/usr/bin/env python3
"""How much memory the program takes after hours of use, by real keys.

soak.py MINUTES OUT.json COMMAND         an evening of reading: one act a second, every ninth a search, the others open its next pearl
soak.py MINUTES OUT.json COMMAND HOURS   so many hours of a trainer's day in so many minutes; of each hour 24 searches with six
                                         pearls opened after each, a session that is strung of four pearls and changed, and its
                                         presentation of thirty pages
On the X display of $DISPLAY, with a window manager and xdotool; with HOURS the program begins without sessions of the user's. Prints
the PSS of the whole process tree each minute, in MB, the growth after the fifth minute, with HOURS also from the highest minute of the
hour that follows it to that of the last hour, since some minutes have a presentation and others none, and what is taken when nobody
has touched a key for fifteen seconds at the end. Ends with status 1 where the program ends by itself, or where a presentation does not
begin or end.
"""
import json
import math
import shlex
import subprocess
import sys
import time

from start import end, pss_megabytes, session

WORDS = ["palaverit venyvät", "tyokyky", "muutos", "hiljainen tiimi", "kiire", "etänä", "palaute", "perehdytys", "väkivallan uhka", "lean"]
OPENED_A_SEARCH = 8
SEARCHES_AN_HOUR = 24
OPENED_A_SEARCH_AT_WORK = 6
PAGES_AN_HOUR = 30
PATIENCE_SECONDS = 40
REST_SECONDS = 15


def xdotool(*words):
    return subprocess.run(["xdotool", *words], check=False, capture_output=True, text=True).stdout.strip()


def windows(process):
    return [window for pid, _ in session(process.pid)
            for window in xdotool("search", "--all", "--onlyvisible", "--pid", str(pid), "--name", "^Helminauha").split()]


def wait_for_windows(process, number):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while len(windows(process)) != number:
        if time.monotonic() > deadline:
            sys.exit(f"not {number} windows")
        time.sleep(0.2)


def keys(*names):
    for name in names:
        xdotool("key", "--clearmodifiers", name)


def search(number):
    keys("ctrl+k")
    xdotool("type", "--delay", "40", WORDS[number % len(WORDS)])


def reading():
    """Acts without end."""
    number = 0
    while True:
        yield lambda: search(number)
        number += 1
        for _ in range(OPENED_A_SEARCH):
            yield lambda: keys("Down")


def hour(process, number):
    for i in range(SEARCHES_AN_HOUR):
        yield lambda: search(number + i)
        for _ in range(OPENED_A_SEARCH_AT_WORK):
            yield lambda: keys("Down")
    # The last choice is a new session, which is opened in the planner.
    yield lambda: keys("ctrl+Return")
    yield lambda: keys("Up")
    yield lambda: keys("Return")
    yield lambda: keys("ctrl+Return")
    yield lambda: xdotool("type", "--delay", "40", WORDS[0])
    # The answer has to be there before it is gone into.
    yield lambda: time.sleep(2)
    for _ in range(3):
        yield lambda: keys("Down")
        yield lambda: keys("Return")
    # From the column to the string.
    for name in ("Escape", "plus", "plus", "minus", "alt+Up"):
        yield lambda: keys(name)
    yield lambda: keys("F5")
    yield lambda: wait_for_windows(process, 2)
    for _ in range(PAGES_AN_HOUR):
        yield lambda: keys("Next")
    for name in ("b", "b", "g", "Escape", "Escape", "Tab", "Return"):
        yield lambda: keys(name)
    # Esc leads from the summary’s field to its button.
    yield lambda: keys("Escape", "Return")
    yield lambda: wait_for_windows(process, 1)
    yield lambda: keys("alt+Left")


def day(process, hours):
    for number in range(hours):
        yield from hour(process, number)


def main():
    minutes, out, command = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    hours = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    process = subprocess.Popen(shlex.split(command), start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for_windows(process, 1)
    time.sleep(3)
    acts = day(process, hours) if hours else reading()
    seconds = minutes * 60 / sum(1 for _ in day(process, hours)) if hours else 1.0
    curve = [round(pss_megabytes(process.pid), 1)]
    begin = time.monotonic()
    number = 0
    for act in acts:
        act()
        number += 1
        time.sleep(max(0.0, begin + number * seconds - time.monotonic()))
        if process.poll() is not None:
            sys.exit("the program has ended by itself")
        if time.monotonic() - begin >= 60 * len(curve):
            curve.append(round(pss_megabytes(process.pid), 1))
            print(f"{len(curve) - 1:4} min {curve[-1]:7.1f} MB  {number} acts", flush=True)
        if not hours and len(curve) > minutes:
            break
    time.sleep(REST_SECONDS)
    at_rest = round(pss_megabytes(process.pid), 1)
    end(process)
    with open(out, "w") as file:
        json.dump({"acts": number, "pss_megabytes": curve, "pss_megabytes_at_rest": at_rest}, file)
    fifth = curve[min(5, len(curve) - 1)]
    if hours and len(curve) > 6:
        an_hour = math.ceil(minutes / hours)
        first, last = max(curve[6:6 + an_hour]), max(curve[-an_hour:])
        print(f"highest minute of an hour: {first:.1f} MB after the fifth minute, {last:.1f} in the last hour "
              f"({(last / first - 1) * 100:+.1f} %)")
    print(f"at first {curve[0]:.1f} MB, after 5 minutes {fifth:.1f}, at the end {curve[-1]:.1f} "
          f"({(curve[-1] / fifth - 1) * 100:+.1f} % after the fifth minute), at rest afterwards {at_rest:.1f}; {number} acts")


if __name__ == "__main__":
    main()
