#!/bin/bash
# check-deb.sh [FILE.deb]: installs the Debian package, uses the installed program as its user would (search by keys, open a
# pearl, close, start again after an upgrade), removes it, and fails where anything is left but the user's own files.
# Works in a minimal Debian made by debootstrap, so that a missing dependency shows; where a container forbids that, on this
# machine. Without FILE it builds the package first, hardly compressed. Needs root. Pictures: target/installed-*.png.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/packaging/checks.sh

# What is typed, what is opened, and what can then be read in the window: in the list, in its answer, above the pearl.
readonly QUERY=oppimiskahvila PEARL=dia-learning-cafe LIST='Swedish dental' HIT=Oppimiskahvila SUMMARY='Groups move from table'
readonly READER=helmichk
readonly FOUND_BY_NAME='*helminauha*'

tools() {
    local packages=(xvfb openbox xdotool imagemagick tesseract-ocr lintian appstream desktop-file-utils binutils debootstrap)
    dpkg-query -W -f '${Status}\n' "${packages[@]}" 2>/dev/null | grep -c '^install ok' | grep -qx ${#packages[@]} && return
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

# A minimal Debian of the machine's own release and archive.
debian() {
    local archive release
    read -r archive release < <(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages')
    debootstrap --variant=minbase "$release" "$1" "$archive" || return
    cp -r /etc/apt/. "$1/etc/apt/"
    mount -t proc proc "$1/proc" && mkdir -p "$1/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"
}

inside() { chroot "$root" "$@"; }

apt_inside() { inside env DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "apt-get $1"; }; }

# Starts the program by its launcher as an ordinary user; its words go to $work/said.
start() { # start [VARIABLE=VALUE...]
    chroot --userspec="$READER:$READER" "$root" /usr/bin/env -i "HOME=/home/$READER" PATH=/usr/bin:/bin LANG=C.UTF-8 \
        "DISPLAY=$DISPLAY" "$@" helminauha >"$work/said" 2>&1 &
    program=$!
    await_window
}

picture() { import -window root "target/installed-$1.png"; }

# shows PICTURE WORDS: whether the words can be read in the picture, which is taken anew.
shows() {
    picture "$1"
    convert "target/installed-$1.png" -colorspace gray -resize 200% "$work/large.png"
    OMP_THREAD_LIMIT=1 tesseract "$work/large.png" - 2>/dev/null | grep -q "$2"
}

is_open() { grep -qx "pearl=$1" "$home/.local/share/helminauha/settings.properties"; }

type_query() {
    xdotool search --onlyvisible --name '^Helminauha$' windowactivate --sync
    xdotool key ctrl+k ctrl+a
    xdotool type --delay 20 "$QUERY"
}

search_and_open() {
    await 60 "the list" shows start "$LIST"
    await 60 "the answer to $QUERY" eval 'type_query; shows search "$HIT"'
    await 30 "the pearl $PEARL" eval 'xdotool key Return; sleep 0.5; is_open $PEARL'
    await 30 "the pearl in the window" shows pearl "$SUMMARY"
}

files_of_the_system() { (cd "$root" && find usr etc opt var -xdev ! -path 'var/log*' ! -path 'var/cache*' ! -path 'var/lib/apt/*' | sort); }

files_of_the_user() { (cd "$home" && find . -type f ! -name 'instance.*' -exec sha256sum {} + | sort); }

work=$(mktemp -d)
root=
cleanup() {
    local pids
    pids=$(jobs -p)
    # shellcheck disable=SC2086
    [ -z "$pids" ] || kill $pids 2>/dev/null || true
    wait 2>/dev/null || true
    if [ "$root" = / ]; then
        dpkg --purge helminauha >/dev/null 2>&1 || true
        userdel --remove "$READER" >/dev/null 2>&1 || true
    fi
    umount "$work/root/tmp/.X11-unix" "$work/root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap cleanup EXIT
say "tools"
tools
debian "$work/root" >"$work/debootstrap.log" 2>&1 &
bootstrap=$!

deb=${1:-}
if [ -z "$deb" ]; then
    say "build the package"
    mvn -q -B -ntp -Pinstaller package -Dmaven.test.skip=true -Dcyclonedx.skip=true "-Dinstaller.kinds=deb fast"
    deb=$(ls target/installers/*.deb)
fi
deb=$(realpath "$deb")
mkdir -p target

say "lintian"
lintian --fail-on error "$deb" >"$work/lintian.txt" 2>&1 || { cat "$work/lintian.txt"; fail "lintian finds errors"; }

if wait $bootstrap; then
    root=$work/root
    say "a minimal Debian: $(cat "$root/etc/debian_version")"
    apt_inside update
else
    root=/
    say "no minimal Debian here ($(tail -n 1 "$work/debootstrap.log")): on this machine"
fi
inside useradd --create-home "$READER"
home=$root/home/$READER
apt_inside satisfy --yes --no-install-recommends "$(dpkg-deb --field "$deb" Depends), desktop-file-utils, shared-mime-info"
files_of_the_system >"$work/before"

say "install"
cp "$deb" "$root/tmp/helminauha.deb"
apt_inside install --yes --no-install-recommends /tmp/helminauha.deb
[ -z "$(inside dpkg --verify helminauha)" ] || fail "installed files differ from the package's"
appstreamcli validate --no-net "$root/usr/share/metainfo/fi.helminauha.Helminauha.metainfo.xml" >"$work/appstream.txt" \
    || { cat "$work/appstream.txt"; fail "AppStream metainfo"; }
desktop-file-validate "$root/usr/share/applications/fi.helminauha.Helminauha.desktop" || fail "desktop entry"
grep -q 'application/x-helminauha:\*\.helminauha$' "$root/usr/share/mime/globs2" || fail "no file type for .helminauha"
grep -q 'application/x-helmikirjasto:\*\.helmikirjasto$' "$root/usr/share/mime/globs2" || fail "no file type for .helmikirjasto"
grep -q '^application/x-helminauha=fi.helminauha.Helminauha.desktop' "$root/usr/share/applications/mimeinfo.cache" \
    || fail ".helminauha is not opened by Helminauha"
grep -q '^application/x-helmikirjasto=fi.helminauha.Helminauha.desktop' "$root/usr/share/applications/mimeinfo.cache" \
    || fail ".helmikirjasto is not opened by Helminauha"

say "use it: search, open a pearl"
own_screen
# With AOTMode=on Java ends at once where the start-up cache does not fit, instead of starting slowly.
start _JAVA_OPTIONS=-XX:AOTMode=on
search_and_open
close $program

say "start it plainly, as the menu does: it is quiet, and where one was"
start
await 30 "the last pearl" shows again "$SUMMARY"
close $program
[ ! -s "$work/said" ] || fail "it says something: $(cat "$work/said")"
files_of_the_user >"$work/user"
grep -q 'share/helminauha/library.db$' "$work/user" || fail "the program kept nothing of its user"

say "upgrade"
dpkg-deb -R "$deb" "$work/next"
sed -i 's/^Version: .*/&+next/' "$work/next/DEBIAN/control"
dpkg-deb -Znone --root-owner-group -b "$work/next" "$root/tmp/next.deb" >/dev/null
inside dpkg -i /tmp/next.deb >/dev/null
files_of_the_user | cmp - "$work/user" || fail "the upgrade changed the user's files"
start
await 30 "the last pearl after the upgrade" shows upgraded "$SUMMARY"
close $program
files_of_the_user >"$work/user"

say "purge"
inside dpkg --purge helminauha >/dev/null
rm "$root/tmp/helminauha.deb" "$root/tmp/next.deb"
files_of_the_user | cmp - "$work/user" || fail "the purge changed the user's files"
files_of_the_system | diff "$work/before" - || fail "files are left (>) or missing (<)"
left=$(cd "$root" && find usr etc opt var tmp -xdev -iname "$FOUND_BY_NAME" ! -path 'var/lib/apt/*' ! -path "tmp/tmp.*" 2>/dev/null || true)
[ "$root" = / ] || [ -z "$left" ] || fail "left behind: $left"
! grep -l -e helminauha -e helmikirjasto "$root/usr/share/mime/globs2" "$root/usr/share/applications/mimeinfo.cache" 2>/dev/null || fail "still registered"
say "nothing is left but the user's own files; pictures: $(echo target/installed-*.png)"
