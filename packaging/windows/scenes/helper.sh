#!/usr/bin/env bash
# the helper with administrator rights, started as Windows starts it after its question: trusts nothing, then does it
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"
begin_windows

helper() { (cd "$image" && exec wine 'P:\runtime\bin\javaw.exe' -XX:-PrintWarnings @helper.args "$@"); }

check "the stand-in is installed" install_stand_in
check "its service runs" wait_until service_is RUNNING
check "a plan is made" make_plan plan.json
expect 64 "no arguments" helper
expect 66 "a plan that is not there" helper --plan 'S:\none.json' --consent "$(consent plan.json)"
expect 65 "another consent" helper --plan 'S:\plan.json' --consent 0123456789abcdef
jq '.actions[1].target.productCode = "{00000000-0000-0000-0000-000000000000}"' "$out/plan.json" >"$out/forged.json"
expect 65 "a plan changed by hand" helper --plan 'S:\forged.json' --consent "$(consent plan.json)"
check "nothing was changed by all this" is_installed
check "... and it still runs" service_is RUNNING
expect 0 "the agreed plan" helper --plan 'S:\plan.json' --consent "$(consent plan.json)"
check "it is gone" is_removed
expect 0 "the journal tells of it" changeover status
says "finished"
closing helper
