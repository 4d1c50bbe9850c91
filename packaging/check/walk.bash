#!/bin/bash
# Run by window-lane inside the throw-away copy of the machine: walks from the first page to the receipt by keyboard only.
# walk.bash THEME
set -u
theme=$1
out=$(cd "$(dirname "$0")/../.." && pwd -P)/target/pictures
# shellcheck source=packaging/linux/scenes/common.bash
. "$(dirname "$0")/../linux/scenes/common.bash"
pictures=$out/$theme
mkdir -p "$pictures"
rm -f "$pictures"/*.png
export DISPLAY=:99 HOME=/root XDG_STATE_HOME=/root/.local/state

wait_until() { # SECONDS CONDITION...
    local end=$((SECONDS + $1))
    shift
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}

window() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1 | grep .; }

shot() { import -silent -window root "$1"; }

# Waits until two pictures in a row are the same (spinners end, clocks do not: then at most 6 seconds).
still() {
    local end=$((SECONDS + 6))
    shot "$scratch/a.png"
    while [ "$SECONDS" -lt "$end" ]; do
        sleep 0.4
        shot "$scratch/b.png"
        cmp -s "$scratch/a.png" "$scratch/b.png" && return
        mv "$scratch/b.png" "$scratch/a.png"
    done
}

press() {
    local key
    for key; do
        xdotool key --clearmodifiers "$key"
        sleep 0.15
    done
}

# page NAME: takes its picture, and makes sure that it differs from the page before
last=
page() {
    still
    shot "$pictures/$1.png"
    check "page $1 is another one" test -z "$last" -o "$(compare -metric AE "${last:-null:}" "$pictures/$1.png" null: 2>&1)" != 0
    last=$pictures/$1.png
}

Xvfb "$DISPLAY" -screen 0 1000x700x24 >"$scratch/xvfb.log" 2>&1 &
check "a display is there" wait_until 10 xdotool getdisplaygeometry
openbox >"$scratch/openbox.log" 2>&1 &
check "kesl is installed" install_stand_ins kesl kesl-gui
