#!/bin/bash
# check-rpm.sh [FILE.rpm [FILE.tar.zst]]: installs the rpm into an empty folder as its root, without what it depends on, starts the
# installed program by its command, erases it, and fails where a file is left. Then unpacks the archive, starts it from there, and
# fails where starting has changed it. Without names: those of target/installers. Needs root, rpm, zstd, Xvfb, openbox, xdotool and
# ImageMagick, and of the machine itself GTK 3. Pictures: target/installed-rpm.png, target/installed-archive.png.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/packaging/checks.sh
rpm=$(realpath "${1:-$(ls target/installers/*.rpm)}")
archive=$(realpath "${2:-$(ls target/installers/*.tar.zst)}")
mkdir -p target
work=$(mktemp -d)
cleanup() {
    # shellcheck disable=SC2046
    kill $(jobs -p) 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap cleanup EXIT

at_rest() {
    local before
    before=$(import -window root png:- | md5sum)
    sleep 1
    [ "$before" = "$(import -window root png:- | md5sum)" ]
}

# use NAME COMMAND: starts the program with the start-up cache, without which Java here refuses to run, looks, and closes the window.
use() {
    env -i PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="$DISPLAY" XDG_DATA_HOME="$work/user/data" XDG_CACHE_HOME="$work/user/cache" \
        _JAVA_OPTIONS=-XX:AOTMode=on "$2" >"$work/said" 2>&1 &
    local program=$!
    await_window
    await 30 "the window to come to rest" at_rest
    import -window root "target/installed-$1.png"
    xdotool search --onlyvisible --name '^Helminauha$' windowactivate --sync
    close $program
}

files() { (cd "$1" && find . -path ./var/lib/rpm -prune -o \( -type f -o -type l \) -print | sort); }

own_screen

root=$work/root
mkdir "$root"
in_root() { command rpm --root "$root" --dbpath /var/lib/rpm --nodeps "$@" 2> >(grep -v 'Alien\|what you are doing' >&2); }
say "install $(basename "$rpm")"
in_root -i "$rpm"
[ -z "$(command rpm -qp --scripts "$rpm" 2>/dev/null)" ] || fail "the package has scripts"
say "use it by its command, $(readlink "$root/usr/bin/helminauha")"
use rpm "$root/usr/bin/helminauha"
[ -z "$(in_root -V helminauha)" ] || fail "installed files differ from the package's"
say "erase"
in_root -e helminauha
[ -z "$(files "$root")" ] || fail "files are left: $(files "$root")"
left=$(find "$root" -iname '*helminauha*')
[ -z "$left" ] || fail "left: $left"

say "unpack $(basename "$archive")"
mkdir "$work/unpacked"
tar --zstd -xf "$archive" -C "$work/unpacked"
before=$(cd "$work/unpacked" && find . -type f -exec sha256sum {} + | sort | sha256sum)
use archive "$work/unpacked/helminauha/bin/helminauha"
[ "$before" = "$(cd "$work/unpacked" && find . -type f -exec sha256sum {} + | sort | sha256sum)" ] || fail "starting changed the program's folder"
say "nothing is left but the user's own files; pictures: target/installed-rpm.png target/installed-archive.png"
