#!/usr/bin/env bash
# the window opens by keyboard on what was found, and is photographed
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"
begin_windows

pictures=$root/target/pictures
colours() { import -window "$1" png:- | convert png:- -unique-colors -format %w info:; }
shown() { window=$(xdotool search --onlyvisible --name Changeover | tail -n 1) && [ -n "$window" ]; }
painted() { [ "$(colours "$window")" -gt 16 ]; }
differs() { ! cmp -s "$1" "$2"; }
page_has_changed() { import -window "$window" "$scratch/now.png" && differs "$scratch/now.png" "$scratch/before.png"; }

# The filled button is in its place again, as on the first page: the look is over, and what it found is shown.
button_colour() { convert "$1" -format '%[pixel:p{950,669}]' info:; }
shows_the_next_step() {
    import -window "$window" "$scratch/now.png" &&
        [ "$(button_colour "$scratch/now.png")" = "$(button_colour "$scratch/before.png")" ]
}
nothing_unpacked() { ! find "$WINEPREFIX/drive_c/users" -ipath '*openjfx*' -o -ipath '*jna*' | grep .; }
no_complaint() { ! grep -E 'Exception|^\s+at ' "$out/window.log"; }

check "the stand-in is installed" install_stand_in
check "its service runs" wait_until service_is RUNNING
(cd "$image" && exec wine 'P:\runtime\bin\java.exe' -XX:-PrintWarnings -Dprism.order=sw -Dprism.lcdtext=false \
    @changeover.args) >"$out/window.log" 2>&1 </dev/null &
pid=$!
window=
check "a window opens" wait_until shown
check "... and is painted" wait_until painted
sleep 2
import -window root "$pictures/windows-welcome.png"
import -window "$window" "$scratch/before.png"
xdotool windowfocus "$window"
check "one key looks at the PC" xdotool key Return
check "... and another page comes" wait_until page_has_changed
check "... and ends with what was found" wait_until shows_the_next_step
sleep 3 # until it has faded in
import -window root "$pictures/windows-found.png"
cp "$pictures/windows-found.png" "$out/"
check "nothing was unpacked into the person's folders" nothing_unpacked
check "the program is still well" kill -0 "$pid"
check "it made no complaint" no_complaint
kill "$pid"
wait "$pid" 2>/dev/null
closing window
