# What the checks of an installed program share; each of them sources it. They keep a folder of their own in $work.

say() { printf '== %s\n' "$*"; }
fail() {
    printf '%s: %s\n' "$(basename "$0" .sh)" "$*" >&2
    exit 1
}

# await SECONDS WHAT COMMAND...: tries the command until it succeeds.
await() {
    local deadline=$((SECONDS + $1)) what=$2
    shift 2
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $deadline ] || fail "waited in vain for $what"
        sleep 0.1
    done
}

# Sets DISPLAY to a screen that nobody else uses, with a window manager.
own_screen() {
    exec 3<>"$work/number"
    Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp -noreset -ac 2>/dev/null &
    await 20 "the X server" test -s "$work/number"
    DISPLAY=:$(cat "$work/number")
    export DISPLAY
    openbox >/dev/null 2>&1 &
    await 20 "the window manager" xdotool get_desktop
}

await_window() { await 60 "the window" xdotool search --onlyvisible --name '^Helminauha$'; }

# close PROGRAM: closes the window as its own button does; the process must end well, whose words are in $work/said.
close() {
    xdotool key alt+F4
    timeout 20 tail --pid="$1" -f /dev/null || fail "the program does not end"
    wait "$1" || fail "the program ended with status $?: $(cat "$work/said")"
}
