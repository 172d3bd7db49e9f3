#!/bin/bash
# check-macos.sh: installs the disk image that the build made, uses the installed program as its user would, and fails where
# it does not start, finds nothing, or does without its start-up cache. What was seen is in target/seen. Not run by the
# project's developers, who have no such machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
readonly SEEN=$PWD/target/seen APP=/Applications/Helminauha.app QUERY='palaverit venyvät'
mkdir -p "$SEEN"
fail() {
    printf 'check-macos: %s\n' "$*" >&2
    exit 1
}

hdiutil attach -nobrowse -mountpoint "$SEEN/volume" target/installers/*.dmg
ditto "$SEEN/volume/Helminauha.app" "$APP"
hdiutil detach "$SEEN/volume"
codesign --verify --deep --strict --verbose=2 "$APP" >"$SEEN/signature.txt" 2>&1 || fail "the signature is broken: $(cat "$SEEN/signature.txt")"

readonly PROGRAM=$APP/Contents/MacOS/Helminauha CONTENTS=$APP/Contents/app
"$PROGRAM" --version | tee "$SEEN/version.txt"
grep -q '^Helminauha [0-9]' "$SEEN/version.txt" || fail "the version is not said"
# Java says no instead of going on without its cache.
_JAVA_OPTIONS=-XX:AOTMode=on "$PROGRAM" --version >"$SEEN/cache.txt" 2>&1 || fail "the start-up cache is refused: $(cat "$SEEN/cache.txt")"

"$APP/Contents/runtime/Contents/Home/bin/java" -cp "$CONTENTS/*" "-Dorg.sqlite.lib.path=$CONTENTS" \
    fi.helminauha.editor.Editor query "$CONTENTS/collection" "$QUERY" | tee "$SEEN/search.txt"
grep -q 'palaver' "$SEEN/search.txt" || fail "nothing is found for $QUERY"
test -s "$CONTENTS/collection/dictionary/mor.vfst" || fail "there is no Finnish dictionary"

"$PROGRAM" --rehearse "$SEEN/tour" >"$SEEN/tour.txt" 2>&1 || fail "the tour stopped: $(cat "$SEEN/tour.txt")"
open -a "$APP"
sleep 15
screencapture -x "$SEEN/screen.png" || true
pgrep -x Helminauha >/dev/null || fail "the program does not stay open"
osascript -e 'quit app "Helminauha"' || true
ls -la "$HOME/Library/Application Support/Helminauha" >"$SEEN/folder.txt"
