#!/usr/bin/env bash
# the uninstaller says that all went well while parts of the product still run: the second look decides
set -u
# shellcheck source=packaging/windows/scenes/session.bash
. "$(dirname "$0")/session.bash"
begin_windows

check "the stand-in is installed" install_stand_in sticky
check "it runs" wait_until service_is RUNNING
check "a plan is made" make_plan plan.json
expect "0 1 2" "the agreed plan is carried out" changeover run --plan 'S:\plan.json' --consent "$(consent plan.json)"
cp "$scratch/stdout" "$out/run.stdout"
cat "$scratch/stdout" "$scratch/stderr"
changeover scan
changeover status
closing lie
