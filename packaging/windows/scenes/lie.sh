#!/usr/bin/env bash
# the uninstaller says that all went well while parts of the product still run: the second look decides
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"
begin_windows

check "the stand-in is installed" install_stand_in sticky
check "it runs" wait_until service_is RUNNING
check "a plan is made" make_plan plan.json
expect 1 "the agreed plan cannot be finished" changeover run --plan 'S:\plan.json' --consent "$(consent plan.json)"
cp "$scratch/stdout" "$out/run.stdout"
says "still there"
check "Windows Installer took the entry away, though" no_entry "$code"
expect 1 "scan says that parts are still here" changeover scan --json -
check "... and that their uninstaller is gone" jq -e '.verdict == "broken"' "$scratch/stdout"
expect "0 1" "status says it, too" changeover status
says "still there"
check "after a while the service has ended" wait_until no_service
expect 0 "then the change can be brought to its end" changeover resume
expect "0 2" "scan finds files at most" changeover scan --json -
check "... and calls them leftovers" jq -e '.verdict == "leftovers" or .verdict == "none"' "$scratch/stdout"
expect 0 "status tells of a finished change" changeover status
closing lie
