#!/bin/bash
# walk.bash THEME: run by window-lane inside the throw-away copy of the machine. Walks from the first page to the receipt
# with keys only. A page begins with the focus on its heading, where Enter presses the page's primary button.
set -u
theme=$1
out=$(cd "$(dirname "$0")/../.." && pwd -P)/target/pictures
# shellcheck source=packaging/linux/scenes/common.bash
. "$(dirname "$0")/../linux/scenes/common.bash"
pictures=$out/$theme
mkdir -p "$pictures"
rm -f "$pictures"/*.png
export DISPLAY=:99 HOME=/root

wait_until() { # SECONDS CONDITION...
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.2
    done
}

window_is_there() {
    window=$(timeout 5 xdotool search --onlyvisible --name '^Changeover$' | tail -n 1)
    [ -n "$window" ]
}

shot() { timeout 10 import -silent -window "$window" "$1"; }

# Waits until two pictures in a row are the same; where a clock runs that never happens, so at most five seconds.
still() {
    local end=$((SECONDS + 5))
    shot "$scratch/a.png"
    while [ "$SECONDS" -lt "$end" ]; do
        sleep 0.5
        shot "$scratch/b.png"
        [ "$(compare -metric AE "$scratch/a.png" "$scratch/b.png" null: 2>&1)" != 0 ] || return 0
        mv "$scratch/b.png" "$scratch/a.png"
    done
}

press() { # KEY...
    local key
    for key; do
        timeout 5 xdotool key --clearmodifiers "$key"
        sleep 0.2
    done
}

times() { # N KEY
    local n
    for ((n = 0; n < $1; n++)); do
        press "$2"
    done
}

# page NUMBER-NAME: takes the picture of a page; the path at the left must differ from that of the page before
last=
page() {
    still
    shot "$pictures/$1.png"
    convert "$pictures/$1.png" -crop 224x400+0+0 +repage "$scratch/path.png"
    if [ -n "$last" ]; then
        check "$1 is the next page" test "$(compare -metric AE "$last" "$scratch/path.png" null: 2>&1)" != 0
    else
        check "$1 is there" test -s "$pictures/$1.png"
    fi
    mv "$scratch/path.png" "$scratch/last.png"
    last=$scratch/last.png
}

finished() { grep -qs '"event":"finished"' "$state"/journals/*.jsonl; }
receipt() { find "$HOME" -maxdepth 2 -name "Changeover-receipt-*.json" -print -quit; }
has_receipt() { [ -n "$(receipt)" ]; }

Xvfb "$DISPLAY" -screen 0 1100x800x24 >"$scratch/xvfb.log" 2>&1 &
check "a display is there" wait_until 10 xdotool getdisplaygeometry
openbox >"$scratch/openbox.log" 2>&1 &
check "kesl is installed" install_stand_ins kesl kesl-gui
mkdir -p "$HOME/.local/state/changeover"
echo "$theme 100" >"$HOME/.local/state/changeover/look"
"$changeover" >"$scratch/stdout" 2>"$scratch/stderr" &
program=$!
check "the window opens" wait_until 30 window_is_there

page 1-welcome
press Return
page 2-found
press Return
page 3-ban
press Return
page 4-choose
press Return
page 5-rescue
press Tab space shift+Tab # the one line is answered; back on the heading
press Return
page 6-plan
# four actions with a fold each, "save", and then the box of consent
times 6 Tab
press space
still
shot "$pictures/6-plan-agreed.png"
check "nothing is changed yet" is_installed kesl
times 6 shift+Tab
press Return
check "dpkg says that kesl is gone" wait_until 60 is_removed kesl
check "... and its window" is_removed kesl-gui
sleep 2
page 7-work
press Tab Tab Return # the replacement cannot be had without a network: "Skip this step"
check "the last look is in the journal" wait_until 30 finished
sleep 2
still
shot "$pictures/7-work-done.png"
press Return
page 8-proof
check "the receipt is saved" wait_until 20 has_receipt
expect 0 "the receipt is verified" "$changeover" proof verify "$(receipt)"
cp "$(receipt)" "$pictures/receipt.json"
press Return
check "the window closes" wait_until 10 test ! -e "/proc/$program"
check "the program ends well" wait "$program"
expect 2 "scan finds leftovers only" "$changeover" scan
closing "walk in $theme"
