#!/bin/bash
# check-bad-days.sh IMAGE: starts the program of an image (target/packaging/image/helminauha) on machines where something is wrong,
# as an ordinary user, and fails where no window comes, or where the window does not say in words what is wrong: they are read from its
# picture. Needs root, Xvfb, openbox, xdotool, imagemagick, tesseract with Finnish, Python 3 and the right to mount; for Wayland weston,
# Xwayland and xhost, without which that day is left out. Pictures: target/bad-days.
set -uo pipefail
cd "$(dirname "$0")/../.."
. src/packaging/checks.sh
image=$(realpath "${1:-target/packaging/image/helminauha}")
pictures=$PWD/target/bad-days
work=$(mktemp -d)
chmod 755 "$work"
files=$work/home/.local/share/helminauha
bad=0
mkdir -p "$pictures"
cp -a "$image" "$work/copy"

cleanup() {
    # shellcheck disable=SC2046
    kill $(jobs -p) 2>/dev/null
    wait 2>/dev/null
    rm -rf --one-file-system "$work"
}
trap cleanup EXIT
own_screen

# fresh_home: with the folder of the user's own files in it.
fresh_home() {
    rm -rf "$work/home"
    install -d -o 60001 -g 60001 "$work/home" "$work/home/.local" "$work/home/.local/share" "$files"
}

# as_user COMMAND...: with a fresh home, unless $kept is set, and a clean environment. Takes the place of the shell that calls it.
as_user() {
    [ -n "${kept-}" ] || fresh_home
    exec setpriv --reuid=60001 --regid=60001 --clear-groups \
        env -i PATH=/usr/bin:/bin HOME="$work/home" LANG=fi_FI.UTF-8 DISPLAY="$DISPLAY" "$@"
}

result() { # result NAME ok|BAD WORDS
    printf '%-44s %s  %s\n' "$1" "$2" "$3"
    [ "$2" = ok ] || bad=1
}

# picture FILE: of the screen, or of the window alone where the screen has none, as under XWayland.
picture() {
    import -window root "$1" 2>/dev/null || import -window "$(xdotool search --onlyvisible --name '^Helminauha$' | head -n 1)" "$1"
}

# is_read PICTURE WORDS: whether the words can be read in the picture, however its lines are broken.
is_read() {
    convert "$1" -colorspace gray -resize 250% "$work/large.png"
    OMP_THREAD_LIMIT=1 tesseract "$work/large.png" - -l fin 2>/dev/null | tr -s '[:space:]' ' ' >"$work/read"
    grep -qF "$2" "$work/read"
}

# [words=WORDS] shows NAME COMMAND...: the command must bring the window and stay, and the words must stand in it; without them, no
# word that something is not kept. Details for developers may be printed.
shows() {
    local name=$1 deadline=$((SECONDS + 60)) program
    shift
    "$@" >"$work/said" 2>&1 &
    program=$!
    until xdotool search --onlyvisible --name '^Helminauha$' >/dev/null 2>&1; do
        if [ $SECONDS -ge $deadline ] || ! kill -0 $program 2>/dev/null; then
            result "$name" BAD "no window: $(head -c 300 "$work/said" | tr -d '\\0')"
            kill $program 2>/dev/null
            wait $program 2>/dev/null
            return
        fi
        sleep 0.1
    done
    # The warm-up and the notices come after the window: look when the picture has come to rest.
    local before='' now=new
    while [ "$before" != "$now" ] && [ $SECONDS -lt $deadline ]; do
        before=$now
        sleep 1.5
        now=$(picture png:- | md5sum)
    done
    local taken=$pictures/${name//[ \/]/-}.png
    picture "$taken"
    if ! kill -0 $program 2>/dev/null; then
        result "$name" BAD "it ended: $(head -c 300 "$work/said" | tr -d '\\0')"
    elif [ -n "${words-}" ] && ! is_read "$taken" "$words"; then
        result "$name" BAD "it does not say: $words"
    elif [ -z "${words-}" ] && is_read "$taken" "mikään tallennu"; then
        result "$name" BAD "it says that nothing is kept"
    else
        result "$name" ok "$(grep -av '^Picked up' "$work/said" | head -n 1)"
    fi
    kill $program 2>/dev/null
    wait $program 2>/dev/null
}

# says NAME WORDS: the copy must refuse to start, and its last line be a sentence that has these words. What Java itself says before it
# dies is for developers.
says() {
    local status=0
    (as_user DISPLAY= "$work/copy/bin/helminauha") >"$work/said" 2>&1 || status=$?
    if [ $status -ne 0 ] && tail -n 1 "$work/said" | grep -q '^Helminauha ei voi' && tail -n 1 "$work/said" | grep -qF "$2"; then
        result "$1" ok "$(tail -n 1 "$work/said")"
    else
        result "$1" BAD "status $status: $(head -c 300 "$work/said" | tr -d '\\0')"
    fi
}

# overwrite FILE PERCENT BYTES: other bytes in a file of the copy, whose size and time stay.
overwrite() {
    local file=$work/copy/lib/$1
    touch -r "$file" "$work/time"
    head -c "$3" /dev/zero | tr '\0' '\245' | dd of="$file" bs=4096 oflag=seek_bytes seek=$(($(stat -c %s "$file") * $2 / 100)) conv=notrunc 2>/dev/null
    touch -r "$work/time" "$file"
}

damage() { rm -rf "$work/copy" && cp -a "$image" "$work/copy"; }
in_a_room() { exec unshare --mount sh -c "$1; exec \"\$@\"" room "${@:2}"; }
# library COMMANDS [SECONDS]: gives SQL to a new file in the library's place, and holds it open for so long.
library() {
    exec python3 - "$files/library.db" "$1" "${2:-0}" "$work/held" <<'END'
import os, sqlite3, sys, time
library = sqlite3.connect(sys.argv[1], isolation_level=None)
for command in sys.argv[2].split(";"):
    library.execute(command)
os.chown(sys.argv[1], 60001, 60001)
with open(sys.argv[4], "w") as held:
    held.write("held")
time.sleep(int(sys.argv[3]))
END
}
helminauha=$image/bin/helminauha
user="setpriv --reuid=60001 --regid=60001 --clear-groups env -i PATH=/usr/bin:/bin LANG=fi_FI.UTF-8 DISPLAY=$DISPLAY"

shows "a good day" as_user "$helminauha"
shows "HOME unset" setpriv --reuid=60001 --regid=60001 --clear-groups env -i PATH=/usr/bin:/bin DISPLAY="$DISPLAY" "$helminauha"
words='mikään tallennu' shows "home does not exist" as_user HOME=/nonexistent "$helminauha"
# shellcheck disable=SC2086
words='ei voi kirjoittaa' shows "no write access anywhere" in_a_room "mount -t tmpfs -o mode=555 none /tmp; mount -t tmpfs -o mode=555 none /var/tmp; mount -t tmpfs -o mode=555 none /mnt" \
    $user HOME=/mnt "$helminauha"
# shellcheck disable=SC2086
words='Levy on täynnä' shows "full disk" in_a_room "mount -t tmpfs -o size=64k,mode=777 none /mnt; dd if=/dev/zero of=/mnt/filler bs=1k 2>/dev/null; mount --bind /mnt /tmp" \
    $user HOME=/mnt "$helminauha"
# shellcheck disable=SC2086
words='ei voi kirjoittaa' shows "read-only disk" in_a_room "mount -t tmpfs none /mnt; install -d -o 60001 -g 60001 /mnt/home; mount -o remount,ro /mnt" \
    $user HOME=/mnt/home "$helminauha"

# The user's own files, as they are found at a start.
kept=yes
fresh_home
chown root: "$files"
chmod 700 "$files"
words='kuuluu toiselle' shows "folder of another user" as_user "$helminauha"
fresh_home
(library "CREATE TABLE bookmark(x); PRAGMA user_version = 99")
words='uudempi versio' shows "library of a newer program" as_user "$helminauha"
fresh_home
head -c 20000 /dev/urandom >"$files/library.db"
chown 60001:60001 "$files/library.db"
words='vioittunut' shows "library damaged" as_user "$helminauha"
fresh_home
library "CREATE TABLE other(x); BEGIN EXCLUSIVE" 600 &
holder=$!
until [ -s "$work/held" ]; do sleep 0.1; done
words='Toinen ohjelma' shows "library held by another program" as_user "$helminauha"
kill $holder
wait $holder 2>/dev/null
kept=

shows "locale C" as_user LANG=C LC_ALL=C "$helminauha"
rm -rf "$work/päivä #1 & ?"
cp -a "$image" "$work/päivä #1 & ?"
shows "install folder of other letters" as_user LANG=C LC_ALL=C "$work/päivä #1 & ?/bin/helminauha"
install -d -o 60001 -g 60001 "$work/kotiä #1"
shows "home of other letters, locale C" as_user LANG=C LC_ALL=C HOME="$work/kotiä #1" "$helminauha"
shows "locale Turkish" as_user LC_ALL=tr_TR.UTF-8 _JAVA_OPTIONS="-Duser.language=tr -Duser.country=TR" "$helminauha"
shows "locale unknown" as_user LC_ALL=xx_YY.ISO-8859-99 "$helminauha"
shows "GL asked for but broken" as_user _JAVA_OPTIONS=-Dprism.order=es2,sw LIBGL_DRIVERS_PATH=/nonexistent "$helminauha"
shows "HiDPI 2x" as_user GDK_SCALE=2 "$helminauha"

damage; truncate -s 1000 "$work/copy/lib/app/helminauha.aot"
shows "start-up cache cut off" as_user "$work/copy/bin/helminauha"
damage; printf 'other' | dd of="$work/copy/lib/app/helminauha.aot" bs=1 seek=16 conv=notrunc 2>/dev/null
shows "start-up cache of another Java" as_user "$work/copy/bin/helminauha"
damage; rm "$work/copy/lib/app/helminauha.aot"
shows "no start-up cache" as_user "$work/copy/bin/helminauha"
damage; truncate -s 5000 "$work/copy/lib/app/collection/collection.db"
shows "collection damaged" as_user "$work/copy/bin/helminauha"
damage; rm -r "$work/copy/lib/app/collection"
shows "collection gone" as_user "$work/copy/bin/helminauha"
damage; find "$work/copy/lib/app/collection/index" -type f -exec truncate -s 10 {} +
shows "index damaged" as_user "$work/copy/bin/helminauha"
damage; rm -r "$work/copy/lib/app/collection/dictionary"
shows "dictionary gone" as_user "$work/copy/bin/helminauha"
damage; rm -r "$work/copy/lib/app/collection" "$work/copy/lib/app/data"
shows "collection and its sources gone" as_user "$work/copy/bin/helminauha"

damage; overwrite app/collection/collection.db 50 4096
shows "other bytes in the collection" as_user "$work/copy/bin/helminauha"
damage; overwrite app/collection/index/_0.cfs 50 4096
shows "other bytes in the index" as_user "$work/copy/bin/helminauha"
damage; overwrite app/helminauha.aot 30 65536
shows "other bytes in the start-up cache" as_user "$work/copy/bin/helminauha"
damage; overwrite app/helminauha.jar 50 65536
shows "other bytes in the program" as_user "$work/copy/bin/helminauha"
damage; rm "$work/copy/lib/app/helminauha.aot"; overwrite app/helminauha.jar 5 4800000
says "other bytes in the program, no start-up cache" lib/app/helminauha.jar
damage; rm "$work/copy/lib/app/helminauha.aot"
library=$(cd "$work/copy/lib" && echo app/atlantafx-base*.jar)
overwrite "$library" 5 2000000
says "other bytes in a library, no start-up cache" "lib/$library"
damage; overwrite runtime/lib/modules 1 65536
says "other bytes in Java" lib/runtime/lib/modules

damage; truncate -s 5000 "$work/copy/lib/app/helminauha.jar"
says "program cut off" lib/app/helminauha.jar
damage; rm "$work/copy/lib/app/"lucene-core*.jar
says "library gone" lib/app/lucene-core
damage; truncate -s 5000 "$work/copy/lib/runtime/lib/server/libjvm.so"
says "Java cut off" lib/runtime/lib/server/libjvm.so

as_user "$helminauha" >/dev/null 2>&1 &
first=$!
until xdotool search --onlyvisible --name '^Helminauha$' >/dev/null 2>&1; do sleep 0.1; done
install -d -o 60002 -g 60002 "$work/other"
setpriv --reuid=60002 --regid=60002 --clear-groups env -i PATH=/usr/bin:/bin HOME="$work/other" DISPLAY="$DISPLAY" "$helminauha" >"$work/said" 2>&1 &
second=$!
for _ in $(seq 300); do
    [ "$(xdotool search --onlyvisible --name '^Helminauha$' | wc -l)" = 2 ] && break
    sleep 0.1
done
if [ "$(xdotool search --onlyvisible --name '^Helminauha$' | wc -l)" = 2 ]; then
    result "a second user" ok "two windows"
else
    result "a second user" BAD "$(head -c 300 "$work/said" | tr -d '\\0')"
fi
kill $first $second 2>/dev/null
wait $first $second 2>/dev/null

# The program draws through X: on Wayland through XWayland.
if command -v weston >/dev/null && command -v Xwayland >/dev/null && command -v xhost >/dev/null; then
    mkdir -m 700 "$work/runtime"
    XDG_RUNTIME_DIR=$work/runtime DISPLAY='' weston --backend=headless-backend.so --width=1400 --height=900 --xwayland \
        --socket=wayland-helminauha --idle-time=0 >"$work/weston" 2>&1 &
    weston=$!
    for _ in $(seq 100); do grep -q 'xserver listening on display' "$work/weston" && break; sleep 0.1; done
    DISPLAY=$(grep -o 'xserver listening on display :[0-9]*' "$work/weston" | grep -o ':[0-9]*')
    xhost + >/dev/null
    shows "Wayland by XWayland" as_user WAYLAND_DISPLAY=wayland-helminauha XDG_SESSION_TYPE=wayland "$helminauha"
    kill $weston
    wait $weston 2>/dev/null
else
    echo "Wayland by XWayland: left out, weston, Xwayland or xhost is missing"
fi
exit $bad
