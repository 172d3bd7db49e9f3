#!/bin/bash
# compare.sh [ROUNDS] [--cold]: how Helminauha starts beside Debian's Kiwix, Zeal, GoldenDict and Recoll, each with 150 articles,
# in one interleaved run under Xvfb and openbox. Prints a table and the ratios, and what else the machine was doing.
# HELMINAUHA names the program; without it, the one of the packaging's folder. Installs what is missing by apt (root).
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-11}
cold=${2:-}
program=${HELMINAUHA:-$PWD/target/packaging/image/helminauha/bin/helminauha}
out=target/bench
packages="kiwix zeal goldendict recoll"

missing=
for package in $packages zim-tools xvfb openbox; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
# shellcheck disable=SC2086
[ -z "$missing" ] || DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >/dev/null

mkdir -p "$out"
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT

# The peers' homes, with 150 articles and without first-run questions.
export HOME=$work/home QTWEBENGINE_DISABLE_SANDBOX=1 QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox LANG=C.UTF-8
unset XDG_DATA_HOME XDG_CACHE_HOME XDG_CONFIG_HOME
export XDG_RUNTIME_DIR=$work/runtime
mkdir -p "$HOME" && mkdir -m 700 "$XDG_RUNTIME_DIR"
python3 src/bench/corpus.py data "$work"
cp icons/helminauha-48.png "$work/site/icon.png"
zimwriterfs --welcome=index.html --illustration=icon.png --language=fin --title=Helmet --description=Helmet --creator=Helmet \
    --publisher=Helmet "$work/site" "$work/helmet.zim" >/dev/null
mkdir -p "$HOME/.local/share/Zeal/Zeal/docsets" "$HOME/.config/Zeal" "$HOME/.goldendict" "$HOME/.recoll"
cp -r "$work/zeal/Helmet.docset" "$HOME/.local/share/Zeal/Zeal/docsets/"
printf '[General]\ncheck_for_update=false\nhide_on_close=false\nshow_systray_icon=false\nstart_minimized=false\n' >"$HOME/.config/Zeal/Zeal.conf"
cat >"$HOME/.goldendict/config" <<EOF
<config><paths><path recursive="0">$work/goldendict</path></paths>
<preferences><enableTrayIcon>0</enableTrayIcon><startToTray>0</startToTray><checkForNewReleases>0</checkForNewReleases>
<enableScanPopup>0</enableScanPopup></preferences></config>
EOF
printf 'topdirs = %s\n' "$work/site" >"$HOME/.recoll/recoll.conf"
recollindex >/dev/null 2>&1 || true
# A second reader of Helminauha, who left off at a pearl.
mkdir -p "$work/reading/helminauha"
echo pearl=dia-learning-cafe >"$work/reading/helminauha/settings.properties"

exec 9<>"$work/number"
mkdir "$work/screen"
Xvfb -displayfd 9 -fbdir "$work/screen" -screen 0 1400x900x24 -nolisten tcp -noreset 2>/dev/null &
until [ -s "$work/number" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/number")
export DISPLAY
openbox &
sleep 1

echo "Machine: $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores; $(date -u +%F\ %H:%M) UTC."
echo "Busiest other processes at the beginning (share of a core): $(ps -eo pcpu,comm --sort=-pcpu | sed -n 2,5p | awk '{printf "%s %s%%; ", $2, $1}')"
name=$out/start${cold:+-cold}
# shellcheck disable=SC2086
python3 src/bench/start.py "$work/screen/Xvfb_screen0" "$name.json" "$rounds" $cold "Helminauha=env XDG_DATA_HOME=$work/new $program" \
    "Helminauha, a pearl open=env XDG_DATA_HOME=$work/reading $program" "Kiwix=kiwix-desktop $work/helmet.zim" "Zeal=zeal" \
    "GoldenDict=goldendict" "Recoll=recoll" 2>"$name.log" | tee "$name.txt"
echo "Load (1 min) at the end: $(cut -d' ' -f1 /proc/loadavg)"
echo
echo "Installed, MB: Helminauha $(du -sm --apparent-size "$(dirname "$(dirname "$(readlink -f "$program")")")" | cut -f1)"
echo "The peers' packages without the libraries they need:"
# shellcheck disable=SC2086
dpkg-query -W -f '  ${Package} ${Installed-Size} kB\n' $packages
