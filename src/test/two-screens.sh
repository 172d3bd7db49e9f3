#!/usr/bin/env bash
# Runs a command under a window system with two screens, DUMMY0 and DUMMY1, which xrandr takes away and brings back as
# a pulled plug does. Xvfb has but one. Needs xserver-xorg-core, xserver-xorg-video-dummy, x11-xserver-utils, openbox
# and, as any X server of one's own, root.
set -euo pipefail

number=${SCREENS_DISPLAY:-96}
folder=$(mktemp -d)
cat >"$folder/xorg.conf" <<'CONF'
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
EndSection
CONF
Xorg ":$number" -config "$folder/xorg.conf" -logfile "$folder/xorg.log" -nolisten tcp -noreset -novtswitch -sharevts \
  >"$folder/xorg.out" 2>&1 &
screen=$!
trap 'kill $screen 2>/dev/null || true; wait $screen || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do [ -e "/tmp/.X11-unix/X$number" ] && break; sleep 0.1; done
export DISPLAY=":$number"
for mode in 1280x800 1280x720 1024x768; do xrandr --addmode DUMMY1 $mode || { cat "$folder/xorg.out"; exit 1; }; done
xrandr --output DUMMY0 --mode 1280x800 --pos 0x0 --primary --output DUMMY1 --mode 1280x720 --pos 1280x0
xrandr --query >/dev/null
openbox >/dev/null 2>&1 &
export WINDOW_MANAGER=$!
"$@"
