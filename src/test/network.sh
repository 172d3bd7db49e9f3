#!/bin/sh
# Renders the tour under strace and fails if the program, or the build that starts it, connects to anything but this machine's own
# files. Needs strace, and a build that has run once with a network.
set -eu
cd "$(dirname "$0")/../.."
trace=target/network.txt
mkdir -p target
env -u DISPLAY -u WAYLAND_DISPLAY \
    strace -f -qq --seccomp-bpf -s 4096 -e trace=connect,execve -e signal=none -o "$trace" mvn -B -q -o compile exec:exec
if ! grep -q 'execve(.*fi\.helminauha\.Main' "$trace"; then
    echo "the program's start is not in $trace: nothing was shown" >&2
    exit 1
fi
if grep 'connect(' "$trace" | grep -v 'sa_family=AF_UNIX'; then
    echo "the program asked for a connection" >&2
    exit 1
fi
echo "no connection but to local sockets: $(grep -c 'connect(' "$trace" || true) of these"
