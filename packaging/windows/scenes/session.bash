# shellcheck shell=bash
# Sourced by the scenes: a fresh Windows with a display, and short words for what scenes ask it. Windows programs see
# the image as P: and the scene's own folder as S:, and no other drive leads out of the copy.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
# shellcheck source=packaging/check/checks.sh
. "$root/packaging/check/checks.sh"
scene=$(basename "$0" .sh)
lane=$root/target/windows-lane
image=$root/target/changeover-windows
out=$root/target/lane-windows/$scene # S:
code='{1D3A6B70-52C1-4E0E-9C0B-2F6A7D21C467}'
export WINEPREFIX=$lane/case-$scene WINEARCH=win64 WINEDEBUG=-all LC_ALL=C.UTF-8
export WINEDLLOVERRIDES='mscoree=;mshtml=;winemenubuilder.exe='
# shellcheck disable=SC2034
state=$WINEPREFIX/drive_c/ProgramData/Changeover
unset DISPLAY
display_programs=()

begin_windows() {
    rm -rf "$WINEPREFIX" "$out"
    mkdir -p "$out"
    cp -a "$lane/template" "$WINEPREFIX" || exit 70
    ln -sfn "$image" "$WINEPREFIX/dosdevices/p:"
    ln -sfn "$out" "$WINEPREFIX/dosdevices/s:"
    cp "$root/target/stand-in/windows/"* "$out"
    # The first program of a session decides whether there are windows: so the display comes first. And nothing of the
    # session may hold our pipes, or they would never close.
    Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$scratch/display" >/dev/null 2>&1 </dev/null &
    display_programs+=($!)
    until [ -s "$scratch/display" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$scratch/display")
    export DISPLAY
    openbox >/dev/null 2>&1 </dev/null &
    display_programs+=($!)
    wineserver -p >/dev/null 2>&1
    wine cmd /c exit </dev/null >/dev/null 2>&1
}

end_windows() {
    [ -n "${DISPLAY:-}" ] || return 0
    wineserver -k >/dev/null 2>&1
    wineserver -w
    kill "${display_programs[@]}" 2>/dev/null
    wait "${display_programs[@]}" 2>/dev/null
    display_programs=()
    unset DISPLAY
    rm -rf "$WINEPREFIX"
}
trap 'end_windows; rm -f "$scratch"/* && rmdir "$scratch"' EXIT

# The program as a person would start it: by the image's own runtime, in the image's folder.
program=('P:\runtime\bin\java.exe' -XX:-PrintWarnings @changeover.args)
changeover() { (cd "$image" && exec wine "${program[@]}" "$@"); }

install_stand_in() { wine msiexec /i "S:\\${1:-plus}.msi" /qn; }
is_installed() {
    wine reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$code" /reg:32 &&
        [ -e "$WINEPREFIX/drive_c/Program Files (x86)/Kaspersky Lab/Kaspersky Plus 21.16/avp.exe" ]
}
no_entry() { ! wine reg query "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$1" /reg:32; }
no_files() { [ ! -e "$WINEPREFIX/drive_c/Program Files (x86)/Kaspersky Lab/Kaspersky Plus 21.16" ]; }
no_service() { ! wine sc query AVP21.16; }
service_is() { wine sc query AVP21.16 | grep -q "$1"; }
is_removed() { no_entry "$code" && no_entry "InstallWIX_$code" && no_files && no_service; }

# Processes of this Windows whose command line holds a word.
runs() {
    local pid
    for pid in $(pgrep -f -- "$1"); do
        tr '\0' '\n' <"/proc/$pid/environ" 2>/dev/null | grep -qx "WINEPREFIX=$WINEPREFIX" && return 0
    done
    return 1
}
installer_is_done() { ! runs msiexec; }

# Waits until a condition holds, looking as often as it can: at most 60 seconds.
wait_until() {
    local end=$((SECONDS + 60))
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.02
    done
}

make_plan() { changeover plan --json "S:\\$1" && [ -s "$out/$1" ]; }
consent() { jq -r .hash "$out/$1"; }
