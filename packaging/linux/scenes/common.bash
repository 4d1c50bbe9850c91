# shellcheck shell=bash
# Sourced by the scenes: where things lie, and how the stand-ins are put on this throw-away machine.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
out=${out:-$root/target/lane-linux}
debs=$root/target/stand-in/linux
changeover=$root/target/changeover/bin/changeover
state=/var/lib/changeover
# shellcheck source=packaging/check/checks.sh
. "$root/packaging/check/checks.sh"

install_stand_ins() { # NAME...
    local name
    for name; do
        dpkg -i "$debs/${name}"_*.deb >>"$out/dpkg.log" 2>&1 || return 1
    done
}

package_state() { # NAME: "ii", "rc", or "" when dpkg has never heard of it
    dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | tr -d ' '
}

is_installed() { [ "$(package_state "$1")" = ii ]; }

is_removed() { case $(package_state "$1") in "" | un | pn | rc) return 0 ;; *) return 1 ;; esac }

runs() { pgrep -x "$1" >/dev/null; }

runs_not() { ! pgrep -x "$1" >/dev/null; }

make_plan() { # FILE: a plan for this machine as it is now
    "$changeover" plan --json "$1" >"$scratch/plan.out" 2>&1 && jq -e .hash "$1" >/dev/null
}

consent() { jq -r .hash "$1"; }

no_half_files() { # nothing in the state folder but whole JSON
    local file
    for file in "$state"/*.json; do
        [ ! -e "$file" ] || jq -e . "$file" >/dev/null || return 1
    done
}
